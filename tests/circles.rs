//! Circles drawn at random: guardians who agree, differ, withdraw or leave, partners who are invited,
//! take part or left. What each person sees through the pages is what the policy table says
//! (design, section 4), said here a second time, in Rust and from the facts alone. The professional of both
//! partners is one person, who coordinates elsewhere too: acting for one it sees what that one may.

mod scene;
mod support;

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, Utc};
use chrono_tz::Europe::Paris;
use proptest::{
    prelude::*,
    sample::subsequence,
    test_runner::{Config, TestCaseError, TestRunner},
};
use scene::{Scene, Visitor};
use uuid::Uuid;

/// How many circles are drawn: each asks for some fifty pages.
const CIRCLES: u32 = 24;

/// A partner's place in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Invited,
    Accepted,
    Left,
}

/// Until when a consent is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Until {
    Always,
    Yesterday,
    Today,
}

/// One consent, in the order in which they were given.
#[derive(Debug, Clone)]
struct Given {
    guardian: usize,
    organisation: usize,
    scopes: Vec<&'static str>,
    until: Until,
    withdrawn: bool,
}

#[derive(Debug, Clone)]
struct Circle {
    /// Whether each of the two guardians still is one.
    guardians: [bool; 2],
    places: [Place; 2],
    /// Whether each partner's professional still works there.
    works: [bool; 2],
    consents: Vec<Given>,
}

/// What there is to see: by whom it was written, and under what it falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Thing {
    Objective,
    /// What the partner contributed to a review, and noted.
    Contribution(usize),
    Note(usize),
    HealthNote(usize),
    Document(usize),
    HealthDocument(usize),
}

const THINGS: [Thing; 11] = [
    Thing::Objective,
    Thing::Contribution(0),
    Thing::Contribution(1),
    Thing::Note(0),
    Thing::Note(1),
    Thing::HealthNote(0),
    Thing::HealthNote(1),
    Thing::Document(0),
    Thing::Document(1),
    Thing::HealthDocument(0),
    Thing::HealthDocument(1),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Viewer {
    Coordinator,
    CoordinatorElsewhere,
    Administrator,
    Guardian(usize),
    GuardianOfAnother,
    Professional(usize),
}

const VIEWERS: [Viewer; 8] = [
    Viewer::Coordinator,
    Viewer::CoordinatorElsewhere,
    Viewer::Administrator,
    Viewer::Guardian(0),
    Viewer::Guardian(1),
    Viewer::GuardianOfAnother,
    Viewer::Professional(0),
    Viewer::Professional(1),
];

impl Circle {
    /// The policy table.
    fn sees(&self, viewer: Viewer, thing: Thing) -> bool {
        match viewer {
            // Not what is about health: that is between the family and whom it named.
            Viewer::Coordinator => !matches!(thing, Thing::HealthNote(_) | Thing::HealthDocument(_)),
            Viewer::CoordinatorElsewhere | Viewer::Administrator | Viewer::GuardianOfAnother => false,
            Viewer::Guardian(one) => self.guardians[one],
            Viewer::Professional(one) => {
                let takes_part = self.works[one] && self.places[one] != Place::Left && self.opens("plan", one);
                takes_part
                    && match thing {
                        Thing::Objective => true,
                        Thing::Contribution(by) | Thing::Note(by) => by == one || self.opens("contributions", one),
                        Thing::HealthNote(by) => by == one || self.opens("health", one),
                        Thing::Document(by) => by == one || self.opens("documents", one),
                        Thing::HealthDocument(by) => {
                            by == one || (self.opens("documents", one) && self.opens("health", one))
                        }
                    }
            }
        }
    }

    /// Whether the guardians opened that to an organisation: one of them for the plan and contributions,
    /// each of them for health, nobody who decided against it for documents.
    fn opens(&self, scope: &str, organisation: usize) -> bool {
        let holders = || (0..2).filter(|one| self.guardians[*one]);
        let of = |guardian: usize| {
            let given = self.consents.iter().enumerate();
            given.filter(move |(_, one)| one.guardian == guardian && one.organisation == organisation)
        };
        let opened = |guardian: usize| of(guardian).any(|(at, one)| self.stands(at) && one.scopes.contains(&scope));
        let closed = |guardian: usize| match scope {
            "health" => !opened(guardian),
            "documents" => of(guardian).next().is_some() && !opened(guardian),
            _ => false,
        };
        holders().any(opened) && !holders().any(closed)
    }

    /// Which partners read a document, and one on health: the second is a part of the first.
    fn readers(&self) -> [Vec<usize>; 2] {
        let read = |scopes: &[&str]| -> Vec<usize> {
            let of_them = (0..2)
                .filter(|one| self.places[*one] != Place::Left && scopes.iter().all(|scope| self.opens(scope, *one)));
            of_them.collect()
        };
        [read(&["documents"]), read(&["documents", "health"])]
    }

    /// The last word of that guardian about that organisation, in force today.
    fn stands(&self, at: usize) -> bool {
        let one = &self.consents[at];
        !self.is_withdrawn(at) && one.until != Until::Yesterday
    }

    /// Taken back, or given anew since.
    fn is_withdrawn(&self, at: usize) -> bool {
        let one = &self.consents[at];
        one.withdrawn
            || self.consents[at + 1..]
                .iter()
                .any(|later| (later.guardian, later.organisation) == (one.guardian, one.organisation))
    }
}

fn circles() -> impl Strategy<Value = Circle> {
    let place = prop_oneof![1 => Just(Place::Invited), 3 => Just(Place::Accepted), 1 => Just(Place::Left)];
    let until = prop_oneof![3 => Just(Until::Always), 1 => Just(Until::Yesterday), 1 => Just(Until::Today)];
    let scopes = subsequence(vec!["contributions", "documents", "health"], 0..=3).prop_map(|mut more| {
        more.push("plan");
        more
    });
    let given = (0..2usize, 0..2usize, scopes, until, prop::bool::weighted(0.2)).prop_map(
        |(guardian, organisation, scopes, until, withdrawn)| Given {
            guardian,
            organisation,
            scopes,
            until,
            withdrawn,
        },
    );
    (
        [prop::bool::weighted(0.85), prop::bool::weighted(0.7)],
        [place.clone(), place],
        [prop::bool::weighted(0.9), prop::bool::weighted(0.9)],
        prop::collection::vec(given, 0..8),
    )
        .prop_map(|(guardians, places, works, consents)| Circle {
            guardians,
            places,
            works,
            consents,
        })
}

/// The people of every circle; each circle is about a child of its own.
struct Around {
    scene: Scene,
    visitors: Vec<Visitor>,
    organisations: [Uuid; 2],
}

/// A child's plan with one of each thing in it.
struct Drawn {
    plan: Uuid,
    review: Uuid,
    /// In the words and titles of everything there.
    mark: String,
    documents: Vec<(Thing, Uuid)>,
}

async fn around() -> Around {
    let scene = Scene::new().await;
    let elsewhere = Uuid::new_v4();
    scene.add_territory(elsewhere, "Ariège").await;
    let organisations = [
        scene.organisation("nursery", "Crèche Les Lucioles").await,
        scene.organisation("camsp", "CAMSP du Canal").await,
    ];
    let nadia = scene.professional(organisations[0], "Nadia Benali").await;
    let works = "insert into professionals (territory_id, organisation_id, person_id, function)
                 values ($1, $2, $3, 'psychologue') returning id";
    scene
        .insert(works, &[scene.territory, organisations[1], nadia.person], &[])
        .await;
    let coordinates = "insert into coordinators (territory_id, person_id) values ($1, $2) returning id";
    scene.insert(coordinates, &[elsewhere, nadia.person], &[]).await;
    let nadia_too = scene.signs_in_again(&nadia).await;
    let visitors = vec![
        scene.coordinator(scene.territory, "Claire Roux").await,
        scene.coordinator(elsewhere, "Paul Bonnet").await,
        scene.administrator("Anne Duval").await,
        scene.person(Some(scene.territory), "Sophie Martin").await,
        scene.person(Some(scene.territory), "Marc Martin").await,
        scene.person(Some(scene.territory), "Lina Durand").await,
        nadia,
        nadia_too,
    ];
    Around {
        scene,
        visitors,
        organisations,
    }
}

impl Around {
    fn visitor(&self, viewer: Viewer) -> &Visitor {
        let at = VIEWERS.iter().position(|one| *one == viewer).expect("one of them");
        &self.visitors[at]
    }

    async fn run(&self, statement: &'static str, ids: &[Uuid], words: &[&str]) -> Uuid {
        self.scene.insert(statement, ids, words).await
    }

    async fn draw(&self, circle: &Circle, today: NaiveDate) -> Drawn {
        let here = self.scene.territory;
        let mark = Uuid::new_v4().simple().to_string();
        let child = "insert into children (territory_id, given_name, family_name, birth_date) values ($1, 'Léa', 'Martin', '2023-05-03') returning id";
        let child = self.run(child, &[here], &[]).await;
        let mut guardians = Vec::new();
        for (at, holds) in circle.guardians.iter().enumerate() {
            let person = self.visitor(Viewer::Guardian(at)).person;
            let guardian = "insert into guardians (territory_id, child_id, person_id, relation, ended_at)
                            values ($1, $2, $3, 'parent', case $4 when 'ended' then now() - interval '1 day' end) returning id";
            let word = if *holds { "holds" } else { "ended" };
            guardians.push(self.run(guardian, &[here, child, person], &[word]).await);
        }
        let plan = "insert into partnerships (territory_id, kind, reference, need, common_objective, start_on, imported, state)
                    values ($1, 'plan', 'PAP-' || left($2, 12), 'Grandir', 'Une journée ordinaire', '2026-01-01', true, 'active') returning id";
        let plan = self.run(plan, &[here], &[&mark]).await;
        let coordinator = self.visitor(Viewer::Coordinator).person;
        let terms = "insert into plans (territory_id, partnership_id, child_id, host_id, referent_id)
                     values ($1, $2, $3, $4, $5) returning partnership_id";
        self.run(terms, &[here, plan, child, self.organisations[0], coordinator], &[])
            .await;
        let review =
            "insert into reviews (territory_id, partnership_id, state, held_on, synthesis, synthesis_by, counts)
                      values ($1, $2, 'held', '2026-03-10', 'Un bon début', $3, true) returning id";
        let review = self.run(review, &[here, plan, coordinator], &[]).await;
        let objective = "insert into objectives (territory_id, partnership_id, title, opened_on) values ($1, $2, $3, '2026-01-01') returning id";
        self.run(objective, &[here, plan], &[&said(Thing::Objective, &mark)])
            .await;
        let mut documents = Vec::new();
        for one in 0..2 {
            let person = self.visitor(Viewer::Professional(one)).person;
            let works = "update professionals set ended_at = case $3 when 'left' then now() - interval '1 day' end
                         where person_id = $1 and organisation_id = $2 returning id";
            let word = if circle.works[one] { "works" } else { "left" };
            self.run(works, &[person, self.organisations[one]], &[word]).await;
            let member =
                "insert into members (territory_id, partnership_id, organisation_id, interest, accepted_on, left_on)
                          values ($1, $2, $3, 'Bien accueillir', case when $4 <> 'Invited' then date '2026-01-02' end,
                                  case when $4 = 'Left' then date '2026-05-02' end) returning id";
            let member = self
                .run(
                    member,
                    &[here, plan, self.organisations[one]],
                    &[&format!("{:?}", circle.places[one])],
                )
                .await;
            let contribution =
                "insert into contributions (territory_id, review_id, partnership_id, member_id, written_by, sees)
                                values ($1, $2, $3, $4, $5, $6) returning id";
            self.run(
                contribution,
                &[here, review, plan, member, person],
                &[&said(Thing::Contribution(one), &mark)],
            )
            .await;
            for (thing, health) in [(Thing::Note(one), "no"), (Thing::HealthNote(one), "yes")] {
                let note =
                    "insert into notes (territory_id, partnership_id, member_id, written_by, seen_on, words, health)
                            values ($1, $2, $3, $4, '2026-05-01', $5, $6 = 'yes') returning id";
                self.run(note, &[here, plan, member, person], &[&said(thing, &mark), health])
                    .await;
            }
            for (thing, health) in [(Thing::Document(one), "no"), (Thing::HealthDocument(one), "yes")] {
                let document = "insert into documents (territory_id, partnership_id, member_id, attached_by, title, file_name, kind, size_bytes, sha256, stored_as, health)
                                values ($1, $2, $3, $4, $5, 'papier.pdf', 'pdf', 8, sha256('%PDF-1.7'), gen_random_uuid(), $6 = 'yes') returning id";
                let id = self
                    .run(document, &[here, plan, member, person], &[&said(thing, &mark), health])
                    .await;
                documents.push((thing, id));
            }
        }
        for (at, given) in circle.consents.iter().enumerate() {
            let consent = "insert into consents (territory_id, child_id, organisation_id, guardian_id, scopes, expires_on, withdrawn_at)
                           values ($1, $2, $3, $4, string_to_array($5, ','), nullif($6, '')::date, case $7 when 'withdrawn' then now() end) returning id";
            let until = match given.until {
                Until::Always => String::new(),
                Until::Yesterday => (today - Days::new(1)).to_string(),
                Until::Today => today.to_string(),
            };
            let ids = [
                here,
                child,
                self.organisations[given.organisation],
                guardians[given.guardian],
            ];
            let word = if circle.is_withdrawn(at) { "withdrawn" } else { "" };
            self.run(consent, &ids, &[&given.scopes.join(","), &until, word]).await;
        }
        Drawn {
            plan,
            review,
            mark,
            documents,
        }
    }

    /// Every thing that shows somewhere: on the pages of the plan and of its review, in the search, and
    /// the documents whose page opens.
    async fn seen(&self, viewer: Viewer, drawn: &Drawn) -> Seen {
        let visitor = self.visitor(viewer);
        if let Viewer::Professional(one) = viewer {
            // Where it left, that is no longer among what it may choose.
            let capacity = format!("organisation.{}", self.organisations[one]);
            visitor.post("/acting", &[("capacity", &capacity), ("next", "/")]).await;
        }
        let addresses = [
            format!("/plans/{}", drawn.plan),
            format!("/partnerships/{}", drawn.plan),
            format!("/reviews/{}", drawn.review),
            format!("/search?q={}", drawn.mark),
        ];
        let mut shown = BTreeSet::new();
        for address in addresses {
            let page = visitor.get(&address).await;
            let found = THINGS
                .iter()
                .filter(|thing| page.text.contains(&said(**thing, &drawn.mark)));
            shown.extend(found.copied());
        }
        let mut opened = BTreeSet::new();
        for (thing, id) in &drawn.documents {
            let answer = visitor.get(&format!("/documents/{id}")).await;
            // The file is not on the shelf: somebody who may read it gets a fault, which tells it apart
            // from what is not there for them.
            if !matches!(answer.status.as_u16(), 303 | 403 | 404) {
                opened.insert(*thing);
            }
        }
        Seen { shown, opened }
    }
}

impl Around {
    /// Which partners the form for a document names, and names for one on health.
    async fn said_to_read(&self, drawn: &Drawn) -> [Vec<usize>; 2] {
        let coordinator = self.visitor(Viewer::Coordinator);
        let form = coordinator
            .get(&format!("/partnerships/{}/documents/new", drawn.plan))
            .await
            .is(200)
            .words();
        let (_, said) = form.split_once("Qui le verra").expect("who will see it");
        let (said, _) = said.split_once("</div>").expect("the end of it");
        let (any, health) = said.split_once("S’il parle de santé").expect("and on health");
        [any, health].map(|words| {
            let named = ["Crèche Les Lucioles", "CAMSP du Canal"].into_iter().enumerate();
            let named = named.filter(|(_, name)| words.contains(name));
            named.map(|(one, _)| one).collect()
        })
    }
}

struct Seen {
    shown: BTreeSet<Thing>,
    opened: BTreeSet<Thing>,
}

/// Words that are nowhere else.
fn said(thing: Thing, mark: &str) -> String {
    let what = match thing {
        Thing::Objective => "objectif".to_owned(),
        Thing::Contribution(one) => format!("regard {one}"),
        Thing::Note(one) => format!("note {one}"),
        Thing::HealthNote(one) => format!("soin {one}"),
        Thing::Document(one) => format!("papier {one}"),
        Thing::HealthDocument(one) => format!("ordonnance {one}"),
    };
    format!("{what} {mark}")
}

#[test]
fn what_each_one_sees_is_what_the_table_says() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let around = runtime.block_on(around());
    let today = Utc::now().with_timezone(&Paris).date_naive();
    let mut runner = TestRunner::new(Config {
        cases: CIRCLES,
        failure_persistence: None,
        ..Config::default()
    });
    let held = runner.run(&circles(), |circle| {
        runtime.block_on(async {
            let drawn = around.draw(&circle, today).await;
            for viewer in VIEWERS {
                let allowed = |things: &[Thing]| -> BTreeSet<Thing> {
                    let of_them = things.iter().filter(|thing| circle.sees(viewer, **thing));
                    of_them.copied().collect()
                };
                let seen = around.seen(viewer, &drawn).await;
                let documents: Vec<Thing> = drawn.documents.iter().map(|(thing, _)| *thing).collect();
                if seen.shown != allowed(&THINGS) || seen.opened != allowed(&documents) {
                    return Err(TestCaseError::fail(format!(
                        "{viewer:?} is shown {:?} and opens {:?}; the table says {:?}",
                        seen.shown,
                        seen.opened,
                        allowed(&THINGS)
                    )));
                }
            }
            let said = around.said_to_read(&drawn).await;
            if said != circle.readers() {
                return Err(TestCaseError::fail(format!(
                    "who attaches a document is told {said:?}; the table says {:?}",
                    circle.readers()
                )));
            }
            Ok(())
        })
    });
    if let Err(error) = held {
        panic!("{error}");
    }
}
