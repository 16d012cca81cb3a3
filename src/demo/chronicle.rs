//! The forty children and where each plan stands in its year: days counted back from the day the
//! demonstration is loaded, so that every state of the review rule can be seen at any date.

use super::cast::place::{
    CAMSP, HOSPITAL, MEADOW, MOVEMENT, NID, PLATFORM, PMI, PONTS, RELAY, RIBAMBELLE, SCHOOL, SESSAD, SPEECH,
};

/// How a review of the story went.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Went {
    /// With the family and the partners.
    Well,
    /// The family could not come: it does not count.
    WithoutFamily,
    /// It closed the plan.
    Final,
}

/// Where a plan is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Draft,
    Active,
    Closed,
    /// Active, from a spreadsheet: no referent, no words yet.
    Imported,
}

/// One child and its plan.
pub struct Chronicle {
    pub given: &'static str,
    pub family: &'static str,
    pub age_in_months: u32,
    pub host: usize,
    pub circle: &'static [usize],
    pub stage: Stage,
    /// Days before today; negative for a start to come.
    pub started: i64,
    /// Days after today; negative when it is over.
    pub ends: Option<i64>,
    pub reviews_per_year: i16,
    /// Days before today.
    pub reviews: &'static [(i64, Went)],
    /// Days after today.
    pub planned: Option<u64>,
    /// Days before today: first day, last day (none while it lasts), reason.
    pub suspended: Option<(i64, Option<i64>, &'static str)>,
}

/// What every chronicle starts from.
const PLAN: Chronicle = Chronicle {
    given: "",
    family: "",
    age_in_months: 30,
    host: PONTS,
    circle: &[],
    stage: Stage::Active,
    started: 0,
    ends: None,
    reviews_per_year: 3,
    reviews: &[],
    planned: None,
    suspended: None,
};

use Stage::{Closed, Draft, Imported};
use Went::{Final, Well, WithoutFamily};

/// The first is told in full by `voices`.
pub const CHRONICLES: &[Chronicle] = &[
    Chronicle {
        given: "Lina",
        family: "Lafiction",
        age_in_months: 34,
        circle: &[CAMSP, PMI, SPEECH, SCHOOL],
        started: 300,
        reviews: &[(200, Well), (95, Well)],
        planned: Some(6),
        ..PLAN
    },
    // Missing: by days, weeks, months.
    Chronicle {
        given: "Malo",
        family: "Songe",
        circle: &[PMI, CAMSP],
        started: 145,
        ..PLAN
    },
    Chronicle {
        given: "Zoé",
        family: "Mirage",
        age_in_months: 22,
        host: RIBAMBELLE,
        circle: &[SESSAD],
        started: 127,
        ..PLAN
    },
    Chronicle {
        given: "Ibrahim",
        family: "Duconte",
        age_in_months: 40,
        host: RIBAMBELLE,
        circle: &[SPEECH, PMI],
        started: 215,
        ..PLAN
    },
    Chronicle {
        given: "Rose",
        family: "Chimère",
        age_in_months: 52,
        host: SCHOOL,
        circle: &[SESSAD, SPEECH],
        started: 310,
        reviews: &[(250, Well)],
        ..PLAN
    },
    // Held, but without the family: it does not count, and says so.
    Chronicle {
        given: "Noé",
        family: "Épilogue",
        host: PONTS,
        circle: &[CAMSP, PMI],
        started: 140,
        reviews: &[(30, WithoutFamily)],
        ..PLAN
    },
    // Due within thirty days, nothing planned.
    Chronicle {
        given: "Adèle",
        family: "Personnage",
        age_in_months: 18,
        host: NID,
        circle: &[MOVEMENT, PMI],
        started: 100,
        ..PLAN
    },
    Chronicle {
        given: "Yanis",
        family: "Scénario",
        age_in_months: 26,
        circle: &[PLATFORM],
        started: 115,
        ..PLAN
    },
    Chronicle {
        given: "Louise",
        family: "Esquisse",
        age_in_months: 44,
        host: MEADOW,
        circle: &[SESSAD],
        started: 360,
        reviews: &[(300, Well), (170, Well)],
        ..PLAN
    },
    // A meeting is planned.
    Chronicle {
        given: "Gabin",
        family: "Croquis",
        age_in_months: 29,
        circle: &[CAMSP, SPEECH],
        started: 105,
        planned: Some(3),
        ..PLAN
    },
    Chronicle {
        given: "Maya",
        family: "Légende",
        age_in_months: 37,
        host: RIBAMBELLE,
        circle: &[PMI, MOVEMENT],
        started: 220,
        reviews: &[(150, Well)],
        planned: Some(11),
        ..PLAN
    },
    Chronicle {
        given: "Eden",
        family: "Féerie",
        age_in_months: 16,
        host: NID,
        circle: &[HOSPITAL, PMI],
        started: 90,
        planned: Some(20),
        ..PLAN
    },
    // More than 180 days without a review though no period has ended: a silence.
    Chronicle {
        given: "Naël",
        family: "Silence",
        age_in_months: 31,
        circle: &[SESSAD, PMI],
        started: 195,
        reviews: &[(189, Well)],
        ..PLAN
    },
    // Held late: it repairs its period.
    Chronicle {
        given: "Alice",
        family: "Rébus",
        age_in_months: 41,
        host: MEADOW,
        circle: &[SPEECH],
        started: 180,
        reviews: &[(40, Well)],
        ..PLAN
    },
    // Years well kept.
    Chronicle {
        given: "Tom",
        family: "Refuge",
        age_in_months: 48,
        host: SCHOOL,
        circle: &[SESSAD, PMI, SPEECH],
        started: 400,
        reviews: &[(330, Well), (210, Well), (90, Well)],
        ..PLAN
    },
    Chronicle {
        given: "Assia",
        family: "Jardinet",
        age_in_months: 33,
        circle: &[CAMSP],
        started: 250,
        reviews: &[(180, Well), (60, Well)],
        ..PLAN
    },
    Chronicle {
        given: "Victor",
        family: "Calèche",
        age_in_months: 27,
        host: RIBAMBELLE,
        circle: &[CAMSP, PMI],
        started: 170,
        reviews: &[(75, Well)],
        ..PLAN
    },
    Chronicle {
        given: "Manon",
        family: "Girouette",
        age_in_months: 55,
        host: SCHOOL,
        circle: &[SESSAD],
        started: 365,
        reviews: &[(290, Well), (150, Well), (20, Well)],
        ..PLAN
    },
    Chronicle {
        given: "Ayoub",
        family: "Carrousel",
        age_in_months: 38,
        host: MEADOW,
        circle: &[MOVEMENT, SPEECH],
        started: 200,
        reviews: &[(110, Well), (14, Well)],
        ..PLAN
    },
    Chronicle {
        given: "Iris",
        family: "Arc-en-Ciel",
        age_in_months: 24,
        host: NID,
        circle: &[PMI],
        started: 60,
        ..PLAN
    },
    Chronicle {
        given: "Sohan",
        family: "Virevolte",
        age_in_months: 20,
        circle: &[PLATFORM, PMI],
        started: 30,
        ..PLAN
    },
    Chronicle {
        given: "Emma",
        family: "Passerelle",
        age_in_months: 36,
        host: RIBAMBELLE,
        circle: &[SPEECH, CAMSP],
        started: 20,
        ..PLAN
    },
    // Suspended: still, for long, and through most of a period (excused).
    Chronicle {
        given: "Anouk",
        family: "Pause",
        age_in_months: 28,
        circle: &[HOSPITAL, CAMSP],
        started: 200,
        reviews: &[(120, Well)],
        suspended: Some((40, None, "hospital")),
        ..PLAN
    },
    Chronicle {
        given: "Rayan",
        family: "Parenthèse",
        age_in_months: 45,
        host: SCHOOL,
        circle: &[SESSAD],
        started: 330,
        reviews: &[(260, Well)],
        suspended: Some((120, None, "long_absence")),
        ..PLAN
    },
    Chronicle {
        given: "Jeanne",
        family: "Entracte",
        age_in_months: 32,
        host: RIBAMBELLE,
        circle: &[HOSPITAL, PMI],
        started: 260,
        reviews: &[(190, Well)],
        suspended: Some((130, Some(30), "hospital")),
        ..PLAN
    },
    // Not started yet.
    Chronicle {
        given: "Côme",
        family: "Demain",
        age_in_months: 14,
        host: NID,
        circle: &[PMI],
        started: -20,
        ..PLAN
    },
    Chronicle {
        given: "Sarah",
        family: "Aurore-Prochaine",
        age_in_months: 35,
        host: SCHOOL,
        circle: &[SESSAD, SPEECH],
        started: -45,
        ..PLAN
    },
    // Over: without a final review, and closed by one.
    Chronicle {
        given: "Hugo",
        family: "Point-Final",
        age_in_months: 62,
        host: SCHOOL,
        circle: &[SESSAD],
        started: 400,
        ends: Some(-12),
        reviews: &[(320, Well), (200, Well), (80, Well)],
        ..PLAN
    },
    Chronicle {
        given: "Lila",
        family: "Dénouement",
        age_in_months: 60,
        circle: &[CAMSP, SCHOOL],
        stage: Closed,
        started: 420,
        ends: Some(-30),
        reviews: &[(340, Well), (230, Well), (110, Well), (35, Final)],
        ..PLAN
    },
    Chronicle {
        given: "Marius",
        family: "Générique",
        age_in_months: 58,
        host: MEADOW,
        circle: &[SPEECH],
        stage: Closed,
        started: 500,
        ends: Some(-90),
        reviews: &[(420, Well), (300, Well), (180, Well), (92, Final)],
        ..PLAN
    },
    // Being prepared.
    Chronicle {
        given: "Nina",
        family: "Ébauche",
        age_in_months: 19,
        circle: &[PMI],
        stage: Draft,
        started: -10,
        ..PLAN
    },
    Chronicle {
        given: "Léon",
        family: "Brouillon",
        age_in_months: 23,
        host: RIBAMBELLE,
        circle: &[CAMSP],
        stage: Draft,
        started: 5,
        ..PLAN
    },
    // Other cadences.
    Chronicle {
        given: "Basile",
        family: "Métronome",
        age_in_months: 30,
        host: NID,
        circle: &[MOVEMENT, PMI],
        started: 75,
        reviews_per_year: 6,
        reviews: &[(20, Well)],
        ..PLAN
    },
    Chronicle {
        given: "Inaya",
        family: "Cadence",
        age_in_months: 39,
        host: MEADOW,
        circle: &[SESSAD, SPEECH],
        started: 190,
        reviews_per_year: 4,
        reviews: &[(130, Well), (50, Well)],
        ..PLAN
    },
    Chronicle {
        given: "Oscar",
        family: "Tempo",
        age_in_months: 21,
        circle: &[CAMSP, HOSPITAL],
        started: 64,
        reviews_per_year: 12,
        reviews: &[(40, Well), (12, Well)],
        ..PLAN
    },
    // From the coordinator's old spreadsheet.
    Chronicle {
        given: "Elsa",
        family: "Tableur",
        age_in_months: 50,
        host: SCHOOL,
        stage: Imported,
        started: 500,
        reviews: &[(420, Well), (300, Well), (180, Well), (60, Well)],
        ..PLAN
    },
    Chronicle {
        given: "Kenza",
        family: "Colonne",
        age_in_months: 43,
        host: MEADOW,
        stage: Imported,
        started: 290,
        reviews: &[(210, Well)],
        ..PLAN
    },
    // A short stay at the leisure centre: its one period is truncated, and still owed.
    Chronicle {
        given: "Timéo",
        family: "Escapade",
        age_in_months: 66,
        host: MEADOW,
        circle: &[SESSAD],
        started: 50,
        ends: Some(25),
        ..PLAN
    },
    Chronicle {
        given: "Apolline",
        family: "Boussole-Douce",
        age_in_months: 25,
        host: RELAY,
        circle: &[PMI, PLATFORM],
        started: 135,
        reviews: &[(25, Well)],
        ..PLAN
    },
    Chronicle {
        given: "Elias",
        family: "Promenade",
        age_in_months: 29,
        host: RELAY,
        circle: &[PMI],
        started: 80,
        reviews: &[(10, Well)],
        ..PLAN
    },
];
