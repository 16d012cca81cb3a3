//! What people write, beside the words of the demonstration: sentences that go with one another in
//! any combination, so that a country of texts is not the same text a million times.

pub const SEEN: &[&str] = &[
    "Il vient vers les autres enfants, surtout dans le jardin.",
    "Elle regarde longtemps avant d’entrer dans un jeu, puis y reste.",
    "Les gestes appris en séance reviennent à la maison.",
    "Le sommeil est plus calme depuis un mois.",
    "Il montre du doigt ce qu’il veut et attend la réponse.",
    "Elle accepte qu’un adulte nouveau l’aide à s’habiller.",
    "Les trajets restent fatigants ; l’arrivée est plus douce.",
    "Il tient assis sans appui le temps d’une chanson.",
];
pub const WORKS: &[&str] = &[
    "Prévenir avant chaque changement, avec une image.",
    "Un coin calme, connu de lui, où personne ne vient le chercher.",
    "Commencer par ce qu’elle sait faire.",
    "La même professionnelle à l’arrivée et au départ.",
    "Le siège adapté, à table et pour les histoires.",
    "Chanter les consignes.",
];
pub const HARD: &[&str] = &[
    "Le bruit du repas.",
    "Les remplacements de dernière minute.",
    "Les fins de journée, quand tout le monde est fatigué.",
    "Les sorties en grand groupe.",
    "Se retrouver dans les rendez-vous de la semaine.",
    "Les escaliers de l’entrée.",
];
pub const PROPOSES: &[&str] = &[
    "Manger en petit groupe, puis rejoindre la grande table.",
    "Filmer un moment réussi pour le montrer à tous.",
    "Une visite de l’ergothérapeute dans la salle.",
    "Échanger cinq minutes chaque vendredi.",
    "Un classeur d’images qui suit l’enfant partout.",
    "Inviter la future enseignante au prochain bilan.",
];
pub const AT_HOME: &[&str] = &[
    "À la maison, elle raconte sa journée avec ses images.",
    "Le week-end, il réclame les autres enfants.",
    "Nous avons moins peur de le laisser le matin.",
    "Son frère joue maintenant avec lui.",
    "Les repas à la maison sont devenus plus simples.",
];
pub const SYNTHESES: &[&str] = &[
    "Chacun a dit ce qu’il voit, et les parents ont parlé les premiers.",
    "Les objectifs sont repris un à un ; le repas reste à travailler.",
    "L’enfant avance à son rythme, et tous le remarquent.",
    "La séparation du matin n’inquiète plus personne.",
    "Le lien entre le soin et le lieu d’accueil s’est resserré.",
    "On garde ce qui marche et on cesse ce qui fatigue.",
];
pub const ADJUSTMENTS: &[&str] = &[
    "Prévenir avant chaque changement ; manger à trois près de la fenêtre.",
    "La séance du jeudi a lieu dans la salle de jeux.",
    "Arrivée un quart d’heure après les autres, le temps qu’il faudra.",
    "Les images sont affichées à hauteur d’enfant dans chaque pièce.",
];
pub const REMAINING: &[&str] = &[
    "Tenir dans la durée.",
    "Le faire aussi les jours de grand groupe.",
    "Que la famille puisse le refaire à la maison.",
    "Le montrer aux remplaçants.",
];
pub const ACTIONS: &[(&str, &str)] = &[
    (
        "Fabriquer le classeur d’images",
        "Un classeur que l’enfant ouvre lui-même.",
    ),
    (
        "Observer un repas ensemble",
        "Deux idées à essayer, écrites le jour même.",
    ),
    ("Prêter le siège adapté", "L’enfant est assis à la hauteur des autres."),
    (
        "Montrer deux jeux courts à l’équipe",
        "L’équipe les refait chaque jour.",
    ),
    (
        "Visiter la classe avec les parents",
        "L’enfant connaît sa maîtresse avant la rentrée.",
    ),
    (
        "Tenir le carnet de la semaine",
        "Personne ne redemande aux parents ce qui s’est passé.",
    ),
];
pub const NOTES: &[&str] = &[
    "Est resté un quart d’heure à la table du groupe.",
    "A montré l’image du jardin, et attendu qu’on réponde.",
    "A pleuré moins de cinq minutes ce matin.",
    "A prêté sa voiture à un autre enfant.",
    "S’est endormie avec les autres.",
    "A monté trois marches en tenant la rampe.",
];

/// What organisations agree about.
#[derive(Debug, Clone, Copy)]
pub struct SharedNeed {
    pub title: &'static str,
    pub need: &'static str,
    pub objective: &'static str,
    pub success: &'static str,
    pub action: &'static str,
}
pub const SHARED_NEEDS: &[SharedNeed] = &[
    SharedNeed {
        title: "Venir observer sur place",
        need: "Les équipes attendent la première difficulté pour rencontrer les soignants.",
        objective: "Que toute équipe qui accueille un enfant suivi reçoive une visite dans le mois.",
        success: "Les visites faites dans le mois, comptées ensemble une fois l’an.",
        action: "Fixer les visites du trimestre",
    },
    SharedNeed {
        title: "De la crèche à l’école",
        need: "L’entrée à l’école se prépare trop tard pour les enfants dont l’accueil est aménagé.",
        objective: "Que chaque enfant ait visité sa classe avant l’été.",
        success: "Une visite par enfant, avec ses parents.",
        action: "Écrire aux écoles avant Noël",
    },
    SharedNeed {
        title: "Se prêter le matériel adapté",
        need: "Un siège dort dans une structure pendant qu’un enfant l’attend dans une autre.",
        objective: "Que le matériel aille où il sert, en moins de deux semaines.",
        success: "Le délai du prêt, noté à chaque fois.",
        action: "Dresser la liste du matériel de chacun",
    },
    SharedNeed {
        title: "Se former ensemble",
        need: "Chacun se forme de son côté et garde ce qu’il a appris.",
        objective: "Que deux journées par an réunissent ceux qui accueillent et ceux qui soignent.",
        success: "Deux journées tenues, et ce qu’on y a essayé depuis.",
        action: "Choisir le thème de la prochaine journée",
    },
];
