//! The activity report of a small world whose facts are counted by hand: every figure of it, for more
//! than one period and partner, under the policies; and what leaves of it, masked and logged.

mod scene;
mod support;

use maillage::{
    calendar::model::LateReason,
    directory::model::OrganisationKind as Kind,
    ids::OrganisationId,
    objectives::model::Outcome,
    reports::{
        model::{
            figures::{Agreements, Figures, Voice},
            wanted::{Asked, Wanted},
        },
        store,
    },
    reviews::model::{Attendance, Category},
};
use scene::{Scene, Visitor};
use sqlx::Executor;
use uuid::Uuid;

/// Six children of one territory and one of another, told in `tests/reports/world.sql`.
struct Story {
    scene: Scene,
    claire: Visitor,
}

impl Story {
    async fn begin() -> Self {
        let scene = Scene::new().await;
        let claire = scene.coordinator(scene.territory, "Claire Roux").await;
        let world = include_str!("reports/world.sql").replace("{territory}", &scene.territory.to_string());
        let mut tx = scene.owner().begin().await.expect("begun");
        tx.execute(sqlx::AssertSqlSafe(world)).await.expect("the world is told");
        tx.commit().await.expect("kept");
        Self { scene, claire }
    }

    /// The figures as a coordinator gets them on 1 June 2026.
    async fn figures(&self, who: &Visitor, from: &str, to: &str, partner: Option<&str>) -> Figures {
        let asked = Asked {
            from: from.into(),
            to: to.into(),
            ..Asked::default()
        };
        let today = "2026-06-01".parse().unwrap();
        let mut wanted: Wanted = asked.check(today).expect("days");
        if let Some(name) = partner {
            let id: Uuid = sqlx::query_scalar("select id from organisations where name = $1")
                .bind(name)
                .fetch_one(self.scene.owner())
                .await
                .unwrap();
            wanted.partner = Some(OrganisationId(id));
        }
        let mut tx = self.scene.as_person(who).await;
        store::figures(&mut tx, &wanted, today).await.expect("figures")
    }
}

/// What is not nothing of a list of counts.
fn some<T: Copy>(counts: &[(T, i64)]) -> Vec<(T, i64)> {
    counts.iter().copied().filter(|(_, count)| *count != 0).collect()
}

#[tokio::test]
async fn every_figure_of_the_year_is_the_one_counted_by_hand() {
    let story = Story::begin().await;
    let year = story.figures(&story.claire, "2026-01-01", "2026-12-31", None).await;

    // Ana (since 2025), Bao (renewed over the new year), Cléo and Dia (this year), Eva (left in March).
    // Not Félix (closed on 31 December 2025), Gil (a draft), Hugo (begins in July), nor Zoé of elsewhere.
    let children = &year.children;
    assert_eq!((children.already, children.entered), (3, 2));
    assert_eq!((children.stays, children.left), (4, 1));
    // Born 2024, 2023, 2020, 2014, 2008: 2, 3, 6, 12 and 18 in 2026.
    assert_eq!(children.ages, [1, 1, 1, 1, 1]);
    // Bao's latest place is the school in Blagnac, after the crèche in Toulouse.
    assert_eq!(
        children.communes,
        [("".to_owned(), 1), ("Blagnac".into(), 2), ("Toulouse".into(), 2)]
    );
    assert_eq!(
        children.places,
        [(Kind::Nursery, 2), (Kind::LeisureCentre, 1), (Kind::School, 2)]
    );

    // A crèche, the leisure centre and the school host; another crèche and the CAMSP accepted; the hospital did not but
    // took part. Not the SESSAD, which left in 2025, nor the CMPP, which was invited and is silent.
    assert_eq!(
        year.partners,
        [
            (Kind::Nursery, 2),
            (Kind::LeisureCentre, 1),
            (Kind::School, 1),
            (Kind::Camsp, 1),
            (Kind::Hospital, 1)
        ]
    );

    // One runs since 2025 with a second version one member still has to agree on; one is new and agreed
    // by all; one was closed in February; one is a draft.
    assert_eq!(
        year.agreements,
        Agreements {
            running: 3,
            begun: 1,
            closed: 1,
            agreed: 1,
            written: 2,
            evaluated: 1
        }
    );

    // Ana: on time, late by 3, late by 10. Bao: missed; on time in a period that still runs. Cléo: excused,
    // missed. Eva: one that ended after she had left. Dia: late by 20, and one that is not over.
    let owed = &year.owed;
    assert_eq!((owed.on_time, owed.late, owed.missed, owed.excused), (2, 3, 2, 1));
    assert_eq!(owed.delays.bands, [1, 1, 1]);
    assert_eq!(owed.delays.median, Some(10));
    assert_eq!(
        some(&owed.reasons),
        [(LateReason::Family, 2), (LateReason::StaffChange, 1)]
    );
    assert_eq!(owed.unexplained, 2);

    // Seven reviews of plans: two with a parent there, one by telephone, one in writing, one to which the
    // family could not come, two without it. One was cancelled.
    let held = &year.held;
    assert_eq!(
        some(&held.categories),
        [
            (Category::Partial, 1),
            (Category::Intermediate, 5),
            (Category::Final, 1)
        ]
    );
    assert_eq!(
        some(&held.family),
        [
            (Attendance::Present, 2),
            (Attendance::Remote, 1),
            (Attendance::InWriting, 1)
        ]
    );
    assert_eq!((held.family_could_not, held.family_absent, held.cancelled), (1, 2, 1));

    assert_eq!(
        year.decisions,
        [
            (Outcome::Achieved, 2),
            (Outcome::Continued, 1),
            (Outcome::Adjusted, 0),
            (Outcome::Abandoned, 1),
            (Outcome::New, 0)
        ]
    );

    // Cléo after 50 days, Dia after 90. Ana's first was in 2025; Bao's plan renews another.
    assert_eq!(year.first_reviews.bands, [1, 1, 0, 0]);
    assert_eq!(year.first_reviews.median, Some(70));

    // The family was invited to five and was heard in four. Two crèches at one review are one voice; at
    // another, the crèche could not come and had written; at a third nobody said it was there.
    let voice = |kind, invited, spoke| Voice { kind, invited, spoke };
    assert_eq!(
        year.voices,
        [
            voice(None, 5, 4),
            voice(Some(Kind::Nursery), 3, 2),
            voice(Some(Kind::Camsp), 1, 1),
            voice(Some(Kind::Hospital), 1, 1)
        ]
    );
}

#[tokio::test]
async fn a_period_is_the_days_one_asks_for_and_no_other() {
    let story = Story::begin().await;
    // What one period leaves is what the next begins with, whatever the day.
    let days = [
        "2025-01-01",
        "2025-07-01",
        "2025-12-31",
        "2026-01-01",
        "2026-03-15",
        "2026-03-16",
        "2026-06-01",
    ];
    for ends in days.windows(3) {
        let before = |day: &str| (day.parse::<chrono::NaiveDate>().unwrap() - chrono::Days::new(1)).to_string();
        let first = story
            .figures(&story.claire, ends[0], &before(ends[1]), None)
            .await
            .children;
        let second = story
            .figures(&story.claire, ends[1], &before(ends[2]), None)
            .await
            .children;
        assert_eq!(first.stays, second.already, "{ends:?}");
        for children in [first, second] {
            assert_eq!(children.all(), children.stays + children.left);
            assert_eq!(children.all(), children.ages.iter().sum::<i64>());
            assert_eq!(
                children.all(),
                children.communes.iter().map(|(_, count)| count).sum::<i64>()
            );
            assert_eq!(
                children.all(),
                children.places.iter().map(|(_, count)| count).sum::<i64>()
            );
        }
    }
    // Eva was closed on 15 March: that day is her last of the period, and she has left by its end.
    let march = story
        .figures(&story.claire, "2026-03-15", "2026-03-15", None)
        .await
        .children;
    assert_eq!(march.left, 1);
    // The school year: Félix was there until December.
    let school = story.figures(&story.claire, "2025-09-01", "2026-08-31", None).await;
    assert_eq!(
        (school.children.already, school.children.entered, school.children.left),
        (3, 3, 2)
    );
    assert_eq!((school.owed.on_time, school.owed.missed), (3, 2));
    // Nothing of what is still to come.
    let autumn = story.figures(&story.claire, "2026-09-01", "2026-12-31", None).await;
    assert_eq!(
        (autumn.children.entered, autumn.owed.missed, autumn.held.cancelled),
        (0, 0, 0)
    );
}

#[tokio::test]
async fn a_partners_report_is_of_the_plans_it_is_in() {
    let story = Story::begin().await;
    let of = async |name| {
        story
            .figures(&story.claire, "2026-01-01", "2026-12-31", Some(name))
            .await
    };
    // A member of Ana's plan alone.
    let camsp = of("CAMSP du Canal").await;
    assert_eq!(
        (camsp.children.all(), camsp.owed.late, camsp.agreements.running),
        (1, 2, 1)
    );
    // Host of Ana's and Eva's; Bao left it before this year.
    let creche = of("Crèche Les Lucioles").await;
    assert_eq!(creche.children.all(), 2);
    // It left Ana's plan in 2025.
    assert_eq!(of("SESSAD du Midi").await.children.all(), 0);
}

#[tokio::test]
async fn another_territorys_coordination_counts_its_own() {
    let story = Story::begin().await;
    let elsewhere = story
        .scene
        .text(
            "select id::text from territories where name = 'Ariège' and $1::uuid is not null",
            story.scene.territory,
        )
        .await;
    let other = story
        .scene
        .coordinator(elsewhere.unwrap().parse().unwrap(), "Alix Noir")
        .await;
    let theirs = story.figures(&other, "2026-01-01", "2026-12-31", None).await;
    assert_eq!((theirs.children.all(), theirs.owed.all()), (1, 0));
    // Nor does the name of a partner open anything.
    let asked = story
        .figures(&other, "2026-01-01", "2026-12-31", Some("Crèche Les Lucioles"))
        .await;
    assert_eq!(
        asked,
        Figures {
            decisions: asked.decisions.clone(),
            ..emptied(&asked)
        }
    );
    let creche = story
        .scene
        .text(
            "select id::text from organisations where name = 'Crèche Les Lucioles' and $1::uuid is not null",
            story.scene.territory,
        )
        .await
        .unwrap();
    other.get(&format!("/reports?partner={creche}")).await.is(422);
    for file in ["/reports.csv", "/reports.xlsx", "/reports.pdf", "/reports/shared"] {
        other.get(&format!("{file}?partner={creche}")).await.is(404);
    }
}

/// The same lists, with nothing counted.
fn emptied(figures: &Figures) -> Figures {
    let mut nothing = Figures::default();
    nothing.owed.reasons = figures.owed.reasons.iter().map(|(reason, _)| (*reason, 0)).collect();
    nothing.held.categories = figures
        .held
        .categories
        .iter()
        .map(|(category, _)| (*category, 0))
        .collect();
    nothing.held.family = figures.held.family.iter().map(|(mode, _)| (*mode, 0)).collect();
    nothing
}

#[tokio::test]
async fn the_page_has_true_numbers_and_what_leaves_has_none_that_is_small() {
    let story = Story::begin().await;
    let query = "from=2026-01-01&to=2026-12-31";
    let page = story.claire.get(&format!("/reports?{query}")).await;
    page.is(200)
        .says("Cette page donne les nombres réels")
        .says("Enfants accompagnés : 5. Dont Déjà accompagnés la veille : 3 (60 %), Entrés : 2 (40 %).")
        .says("Retard médian, en jours : 10");
    assert_eq!(exports(&story).await, 0);

    let shared = story.claire.get(&format!("/reports/shared?{query}")).await;
    shared
        .is(200)
        .says("Claire Roux")
        .says("1er juin 2026")
        .says("du 1er janvier 2026 au 31 décembre 2026");
    shared.says("Enfants accompagnés : 5. Le reste est masqué.");
    assert!(!shared.text.contains("Blagnac"), "a commune with two children");
    let csv = story.claire.get(&format!("/reports.csv?{query}")).await;
    csv.is(200);
    for line in csv.text.lines().skip(1) {
        let cells: Vec<&str> = line.split(';').collect();
        let organisations = ["Organisations", "Partenariats"]
            .iter()
            .any(|title| cells[0].starts_with(title));
        if let Ok(count) = cells[2].parse::<i64>() {
            assert!(organisations || count == 0 || count >= 5, "{line}");
        }
    }
    assert!(csv.text.contains("Établi par;Claire Roux;"), "{}", csv.text);
    assert_eq!(story.claire.status_of(&format!("/reports.xlsx?{query}")).await, 200);
    assert_eq!(exports(&story).await, 3);
}

async fn exports(story: &Story) -> i64 {
    story
        .scene
        .count("select count(*) from trail where act = 'exported' and subject = 'reports'")
        .await
}

#[tokio::test]
async fn what_is_typed_wrong_is_said_beside_it_and_kept() {
    let story = Story::begin().await;
    story
        .claire
        .get("/reports?from=2026-05-01&to=2026-04-01")
        .await
        .is(422)
        .says("Le dernier jour vient avant le premier.")
        .says("value=\"2026-05-01\"");
    story.claire.get("/reports?partner=personne").await.is(422);
}
