//! Who is in the story: organisations and the people who act for them.

/// An organisation of the story.
pub struct Organisation {
    /// Its kind, as in the directory.
    pub kind: &'static str,
    pub name: &'static str,
    pub commune: &'static str,
    pub phone: &'static str,
    /// What it does and for whom, in its own words.
    pub mission: &'static str,
}

/// Places in [`ORGANISATIONS`] the story calls by name.
pub mod place {
    pub const PONTS: usize = 0;
    pub const RIBAMBELLE: usize = 1;
    pub const NID: usize = 2;
    pub const SCHOOL: usize = 3;
    pub const MEADOW: usize = 4;
    pub const RELAY: usize = 5;
    pub const PMI: usize = 6;
    pub const CAMSP: usize = 7;
    pub const SESSAD: usize = 8;
    pub const SPEECH: usize = 9;
    pub const MOVEMENT: usize = 10;
    pub const PLATFORM: usize = 11;
    pub const CAF: usize = 12;
    pub const TOWN: usize = 13;
    pub const HUB: usize = 14;
    pub const HOSPITAL: usize = 15;
}

const fn organisation(
    kind: &'static str,
    name: &'static str,
    commune: &'static str,
    phone: &'static str,
    mission: &'static str,
) -> Organisation {
    Organisation {
        kind,
        name,
        commune,
        phone,
        mission,
    }
}

/// Telephone numbers are of the range kept for fiction (01 99 00, 05 36 49).
pub const ORGANISATIONS: &[Organisation] = &[
    organisation(
        "nursery",
        "Crèche Les Petits Ponts",
        "Toulouse",
        "05 36 49 00 01",
        "Quarante-deux berceaux au bord du canal. Nous accueillons chaque enfant avec ce qu’il est, et nous adaptons la journée plutôt que l’enfant.",
    ),
    organisation(
        "nursery",
        "Multi-accueil La Ribambelle",
        "Colomiers",
        "05 36 49 00 02",
        "Accueil régulier et occasionnel, de dix semaines à quatre ans.",
    ),
    organisation(
        "nursery",
        "Micro-crèche Le Nid",
        "Muret",
        "05 36 49 00 03",
        "Dix enfants, trois professionnelles, un jardin.",
    ),
    organisation(
        "school",
        "École maternelle des Marronniers",
        "Toulouse",
        "05 36 49 00 04",
        "Quatre classes. L’équipe prépare l’entrée à l’école avec les crèches du quartier.",
    ),
    organisation(
        "leisure_centre",
        "Centre de loisirs Le Grand Pré",
        "Tournefeuille",
        "05 36 49 00 05",
        "Mercredis et vacances, de trois à onze ans, pour tous les enfants.",
    ),
    organisation(
        "childminder_relay",
        "Relais petite enfance du Touch",
        "Blagnac",
        "05 36 49 00 06",
        "Nous accompagnons les assistantes maternelles et les familles.",
    ),
    organisation(
        "pmi",
        "PMI du secteur Nord",
        "Toulouse",
        "05 36 49 00 07",
        "Consultations, visites, conseil aux lieux d’accueil : la santé des enfants de moins de six ans.",
    ),
    organisation(
        "camsp",
        "CAMSP Les Passerelles",
        "Toulouse",
        "05 36 49 00 08",
        "Dépistage et soins précoces, de la naissance à six ans, avec les parents.",
    ),
    organisation(
        "sessad",
        "SESSAD Horizon",
        "Colomiers",
        "05 36 49 00 09",
        "Un accompagnement là où vit l’enfant : à la maison, à la crèche, à l’école.",
    ),
    organisation(
        "independent_professional",
        "Cabinet d’orthophonie Voix claire",
        "Toulouse",
        "05 36 49 00 10",
        "Langage, communication et oralité.",
    ),
    organisation(
        "independent_professional",
        "Cabinet de psychomotricité En mouvement",
        "Muret",
        "05 36 49 00 11",
        "Le corps, l’équilibre, le geste, le plaisir de bouger.",
    ),
    organisation(
        "coordination_platform",
        "Plateforme de coordination du Lauragais",
        "Saint-Orens",
        "05 36 49 00 12",
        "Un premier rendez-vous sans attendre pour les enfants dont le développement questionne.",
    ),
    organisation(
        "caf",
        "CAF, action sociale du secteur",
        "Toulouse",
        "05 36 49 00 13",
        "Soutien aux lieux d’accueil et aux familles.",
    ),
    organisation(
        "commune",
        "Ville de Colomiers, petite enfance",
        "Colomiers",
        "05 36 49 00 14",
        "Les places d’accueil de la commune et leur attribution.",
    ),
    organisation(
        "resource_hub",
        "Pôle ressources handicap Garonne",
        "Toulouse",
        "05 36 49 00 15",
        "Nous mettons autour de la table ceux qui entourent un enfant.",
    ),
    organisation(
        "hospital",
        "Hôpital des enfants, consultation de neuropédiatrie",
        "Toulouse",
        "05 36 49 00 16",
        "Consultations et hospitalisations.",
    ),
];

/// A person who acts for an organisation of the story.
pub struct Professional {
    pub given: &'static str,
    pub family: &'static str,
    pub organisation: usize,
    pub function: &'static str,
    /// What it is in the story, when one can enter as this person.
    pub role: Option<&'static str>,
}

const fn professional(
    given: &'static str,
    family: &'static str,
    organisation: usize,
    function: &'static str,
    role: Option<&'static str>,
) -> Professional {
    Professional {
        given,
        family,
        organisation,
        function,
        role,
    }
}

/// The first of an organisation speaks for it.
pub const PROFESSIONALS: &[Professional] = &[
    professional(
        "Nour",
        "Comptine",
        place::PONTS,
        "Éducatrice de jeunes enfants",
        Some("Éducatrice à la crèche Les Petits Ponts : elle accueille Lina et plusieurs autres enfants."),
    ),
    professional("Brigitte", "Ritournelle", place::PONTS, "Directrice", None),
    professional(
        "Aurore",
        "Ballade",
        place::PONTS,
        "Référente santé et accueil inclusif",
        None,
    ),
    professional("Samir", "Couplet", place::RIBAMBELLE, "Directeur", None),
    professional("Lucie", "Tirade", place::RIBAMBELLE, "Auxiliaire de puériculture", None),
    professional("Élodie", "Pastel", place::NID, "Éducatrice de jeunes enfants", None),
    professional(
        "Paul",
        "Marelle",
        place::SCHOOL,
        "Enseignant de petite section",
        Some(
            "Enseignant invité dans le projet de Lina, sans l’accord de la famille pour l’instant : il n’en voit rien.",
        ),
    ),
    professional("Agnès", "Ardoise", place::SCHOOL, "Directrice", None),
    professional("Théo", "Cabane", place::MEADOW, "Directeur", None),
    professional("Jade", "Balançoire", place::MEADOW, "Animatrice référente", None),
    professional("Véronique", "Toupie", place::RELAY, "Responsable du relais", None),
    professional(
        "Maud",
        "Berceuse",
        place::PMI,
        "Puéricultrice",
        Some("Puéricultrice de PMI : elle suit plusieurs enfants du secteur."),
    ),
    professional(
        "Hugo",
        "Refrain",
        place::CAMSP,
        "Psychomotricien",
        Some("Psychomotricien du CAMSP, partenaire du projet de Lina."),
    ),
    professional("Claire", "Sérénade", place::CAMSP, "Médecin", None),
    professional(
        "Rachid",
        "Horizon-Lointain",
        place::SESSAD,
        "Éducateur spécialisé",
        None,
    ),
    professional(
        "Inès",
        "Sonnet",
        place::SPEECH,
        "Orthophoniste",
        Some("Orthophoniste en libéral."),
    ),
    professional(
        "Bastien",
        "Pirouette",
        place::MOVEMENT,
        "Psychomotricien",
        Some("Psychomotricien en libéral, et au CAMSP deux jours par semaine : il choisit au nom de qui il agit."),
    ),
    professional("Fatou", "Boussole", place::PLATFORM, "Coordinatrice de parcours", None),
    professional("Denis", "Parapluie", place::CAF, "Conseiller technique", None),
    professional("Sylvie", "Kiosque", place::TOWN, "Responsable petite enfance", None),
    professional("Marc", "Trait-d’Union", place::HUB, "Chargé de mission", None),
    professional("Yasmine", "Lanterne", place::HOSPITAL, "Infirmière coordinatrice", None),
];

/// Who works for a second organisation too.
pub const WORKS_FOR_TWO: (&str, usize, &str) = ("Pirouette", place::CAMSP, "Psychomotricien");

/// Coordinators of the territory, with what they are in the story.
pub const COORDINATORS: &[(&str, &str, &str)] = &[
    (
        "Camille",
        "Delafable",
        "Coordinatrice du pôle ressources handicap : elle fait vivre les partenariats du territoire.",
    ),
    ("Sacha", "Duroman", "Coordinateur, collègue de Camille."),
];

/// Runs the installation.
pub const ADMINISTRATOR: (&str, &str, &str) = (
    "Dominique",
    "Prologue",
    "Administre l’application ; ne voit rien des enfants.",
);
