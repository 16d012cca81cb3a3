//! What the people of the story say: words of organisations by kind, and the whole story of one
//! child told in several voices.

use super::cast::place::{CAMSP, PMI, PONTS, SPEECH};

/// What an organisation says of itself in a partnership: ground, interest, function, means.
pub fn of_member(kind: &str) -> (&'static str, &'static str, &'static str, &'static str) {
    match kind {
        "nursery" => (
            "responsibility",
            "Nous voulons que l’enfant vive ici de vraies journées d’enfant, avec les autres, et que ses parents nous le confient tranquilles.",
            "Accueil de l’enfant, observation au quotidien, adaptation de la journée.",
            "Une professionnelle repère, l’espace calme, deux réunions d’équipe par mois.",
        ),
        "school" => (
            "responsibility",
            "Préparer une entrée à l’école qui ne soit pas une rupture.",
            "Accueil en classe, lien avec l’enseignant référent.",
            "Des visites de la classe, un emploi du temps aménagé.",
        ),
        "leisure_centre" => (
            "motivation",
            "Nous voulons que les mercredis et les vacances soient ouverts à tous les enfants.",
            "Accueil de loisirs, adaptation des activités.",
            "Une animatrice référente, un temps de préparation avant chaque période.",
        ),
        "childminder_relay" => (
            "interest",
            "Les assistantes maternelles demandent à ne pas être seules.",
            "Soutien de l’assistante maternelle qui accueille l’enfant.",
            "Temps d’éveil du jeudi, prêt de matériel.",
        ),
        "pmi" => (
            "obligation",
            "La santé et le développement de l’enfant sont notre mission ; ce projet nous évite de la mener seuls.",
            "Suivi de santé, conseil à l’équipe d’accueil.",
            "Une visite par trimestre, une ligne directe pour l’équipe.",
        ),
        "camsp" => (
            "responsibility",
            "Nos soins n’ont de sens que s’ils servent dans la vie de tous les jours.",
            "Soins en psychomotricité, avis du médecin, soutien des parents.",
            "Une séance par semaine, dont une par mois sur le lieu d’accueil.",
        ),
        "sessad" => (
            "responsibility",
            "Intervenir là où vit l’enfant suppose que ce lieu soit partie prenante.",
            "Accompagnement éducatif sur place.",
            "Deux heures par semaine, prêt de supports visuels.",
        ),
        "hospital" => (
            "interest",
            "Savoir comment l’enfant vit entre deux consultations.",
            "Consultation, relais avec les soins de ville.",
            "Un compte rendu après chaque consultation, avec l’accord de la famille.",
        ),
        "coordination_platform" => (
            "obligation",
            "Un premier pas sans attendre pour l’enfant et ses parents.",
            "Orientation et coordination des premiers bilans.",
            "Une coordinatrice de parcours.",
        ),
        _ => (
            "interest",
            "Ce que l’enfant apprend avec nous doit vivre ailleurs que dans notre bureau.",
            "Séances régulières, conseils à l’équipe.",
            "Une séance par semaine, un échange mensuel avec l’équipe d’accueil.",
        ),
    }
}

/// What an organisation brings to a review: sees, works, hard, proposes.
pub fn of_review(kind: &str) -> (&'static str, &'static str, &'static str, &'static str) {
    match kind {
        "nursery" | "school" | "leisure_centre" | "childminder_relay" => (
            "Il vient vers les autres enfants, surtout dans le jardin.",
            "Prévenir avant chaque changement, avec une image.",
            "Le bruit du repas.",
            "Manger en petit groupe, puis rejoindre la grande table.",
        ),
        "pmi" | "hospital" => (
            "La courbe est bonne, le sommeil s’est posé.",
            "Le lien direct avec l’équipe.",
            "Les rendez-vous sont nombreux pour la famille.",
            "Grouper deux rendez-vous le même jour.",
        ),
        _ => (
            "De nouveaux gestes, repris sur le lieu d’accueil.",
            "Les séances sur place.",
            "Tenir dans la durée quand la journée est longue.",
            "Montrer à l’équipe deux jeux courts à refaire.",
        ),
    }
}

/// A few things partners want for a child, with how one will see it is reached.
pub const OBJECTIVES: &[(&str, &str)] = &[
    (
        "Se faire comprendre sans crier",
        "L’enfant montre une image ou fait un signe trois fois par jour.",
    ),
    (
        "Manger avec les autres",
        "L’enfant reste un quart d’heure à la table du groupe.",
    ),
    (
        "Se déplacer seul dans la salle",
        "L’enfant va chercher lui-même le jeu qu’il veut.",
    ),
    (
        "Vivre la séparation du matin sereinement",
        "Les pleurs durent moins de cinq minutes, trois matins sur quatre.",
    ),
    (
        "Jouer à côté d’un autre enfant",
        "L’enfant partage un jeu pendant dix minutes.",
    ),
    (
        "Faire la sieste avec le groupe",
        "L’enfant s’endort dans le dortoir deux jours par semaine.",
    ),
];

/// The need each plan starts from.
pub const NEEDS: &[(&str, &str)] = &[
    ("1.2.1.2", "Être compris et comprendre ce qui va se passer."),
    ("1.2.1.3", "Se déplacer et changer de position avec une aide légère."),
    ("1.2.1.1", "Être aidé au repas et au repos."),
    ("1.3.4.1", "Avoir sa place dans le groupe d’enfants."),
];

/// What a family says before anything is written.
pub const EXPECTATIONS: &[&str] = &[
    "Qu’il ait des copains. Le reste viendra.",
    "Que je puisse retourner travailler sans avoir peur.",
    "Qu’on ne me demande plus de tout raconter à chaque nouvelle personne.",
    "Qu’elle aille à l’école comme sa sœur.",
];

/// What each party to Lina's story brings to a review.
pub struct Voice {
    /// Place of the organisation; none for her mother.
    pub organisation: Option<usize>,
    pub sees: &'static str,
    pub works: &'static str,
    pub hard: &'static str,
    pub proposes: &'static str,
}

/// Lina's first review.
pub const LINA_FIRST: &[Voice] = &[
    Voice {
        organisation: None,
        sees: "À la maison elle rit beaucoup plus. Elle dit « encore ».",
        works: "Le cahier qui va et vient entre nous et la crèche.",
        hard: "Les rendez-vous, trois par semaine avec le bus.",
        proposes: "Que la séance du CAMSP ait lieu à la crèche une fois par mois.",
    },
    Voice {
        organisation: Some(PONTS),
        sees: "Lina choisit Nour le matin et garde son doudou dans la poche.",
        works: "Les images du déroulé de la journée.",
        hard: "Les repas, trop bruyants pour elle.",
        proposes: "Une petite table à trois, près de la fenêtre.",
    },
    Voice {
        organisation: Some(CAMSP),
        sees: "Elle s’appuie sur ses bras et cherche à se redresser.",
        works: "Travailler au sol avec les autres enfants autour.",
        hard: "Elle fatigue après dix minutes.",
        proposes: "Deux temps courts plutôt qu’un long.",
    },
];

/// Lina's second review.
pub const LINA_SECOND: &[Voice] = &[
    Voice {
        organisation: None,
        sees: "Elle montre ce qu’elle veut avec les images, même à sa grand-mère.",
        works: "La séance à la crèche : un trajet de moins.",
        hard: "On s’inquiète pour l’école.",
        proposes: "Rencontrer l’enseignant avant l’été.",
    },
    Voice {
        organisation: Some(PONTS),
        sees: "Elle mange à la petite table et demande à passer à la grande.",
        works: "Les images, toute l’équipe s’en sert.",
        hard: "Les jours de remplacement, elle se referme.",
        proposes: "Une fiche d’une page pour les remplaçantes.",
    },
    Voice {
        organisation: Some(CAMSP),
        sees: "Elle se met debout avec un appui.",
        works: "Les deux temps courts.",
        hard: "Les chaussures la gênent.",
        proposes: "Essayer d’autres chaussures avec la famille.",
    },
    Voice {
        organisation: Some(SPEECH),
        sees: "Quinze mots, et beaucoup d’intention.",
        works: "Les mêmes images partout.",
        hard: "Les sons de la fin des mots.",
        proposes: "Chanter : les comptines de la crèche dans nos séances.",
    },
];

/// What was seen between two reviews: place of the organisation (none for her mother), days ago, words.
pub const LINA_NOTES: &[(Option<usize>, i64, &str)] = &[
    (
        Some(PONTS),
        12,
        "Lina a tendu une image à Zélie pour demander le ballon. Zélie le lui a donné.",
    ),
    (
        Some(CAMSP),
        9,
        "Séance à la crèche : debout contre le banc, quatre fois, avec un grand sourire.",
    ),
    (None, 5, "Samedi au parc elle a voulu le toboggan. Elle a dit « moi »."),
    (
        Some(PMI),
        3,
        "Passage à la crèche : sommeil et appétit bons, l’équipe a ses repères.",
    ),
];

/// A short note for the other children.
pub const NOTES: &[&str] = &[
    "Belle matinée, il est resté avec le groupe pendant toute la peinture.",
    "Départ difficile, apaisé dès qu’on a sorti le cahier d’images.",
    "Premier repas entier à la grande table.",
    "A fait trois pas vers la porte du jardin.",
];
