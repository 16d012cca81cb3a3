//! Random plans: what is stored and scanned is what the rule says, computed apart, knowing only
//! what had happened by that day.

use chrono::{Days, NaiveDate};
use maillage::{
    calendar::{
        rule::{Calendar, Held, Kind, Terms, facts_on, silent_days, union},
        rule::{PerYear, Rhythm, Span},
        scan::{open_after, scan},
        store,
    },
    clock::Clock,
    ids::PartnershipId,
};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};

use crate::story::{Story, day, held_in};

#[derive(Debug, Clone)]
struct Drawn {
    terms: Terms,
    reviews: Vec<NaiveDate>,
    planned: Vec<NaiveDate>,
    closed_on: Option<NaiveDate>,
}

fn drawn() -> impl Strategy<Value = Drawn> {
    let rhythm = prop_oneof![
        Just(Rhythm::SchoolYear),
        Just(Rhythm::Anniversary(PerYear::Three)),
        Just(Rhythm::Anniversary(PerYear::Four)),
        Just(Rhythm::Anniversary(PerYear::Six)),
        Just(Rhythm::Anniversary(PerYear::Twelve)),
    ];
    let suspension = (0..700_u64, proptest::option::weighted(0.8, 0..150_u64));
    let start = day("2025-01-01");
    (
        (0..500_u64, proptest::option::of(0..700_u64), rhythm),
        proptest::collection::vec(suspension, 0..3),
        proptest::collection::vec(0..800_u64, 0..8),
        proptest::collection::vec(0..800_u64, 0..3),
        proptest::option::weighted(0.2, 0..700_u64),
    )
        .prop_map(move |((from, length, rhythm), suspensions, reviews, planned, closed)| {
            let start = start + Days::new(from);
            let around = |offset: u64| start - Days::new(40) + Days::new(offset);
            let spans = suspensions.into_iter().map(|(from, length)| {
                let from = around(from);
                Span {
                    start: from,
                    end: length.map(|length| from + Days::new(length)),
                }
            });
            Drawn {
                terms: Terms {
                    start,
                    end: length.map(|days| start + Days::new(days)),
                    rhythm,
                    suspensions: spans.collect(),
                },
                reviews: reviews.into_iter().map(around).collect(),
                planned: planned.into_iter().map(around).collect(),
                closed_on: closed.map(|days| start + Days::new(days)),
            }
        })
}

struct Told {
    plan: PartnershipId,
    reference: String,
    drawn: Drawn,
    held: Vec<Held>,
}

async fn tell(story: &Story, count: usize) -> Vec<Told> {
    let mut runner = TestRunner::deterministic();
    let mut told = Vec::new();
    for _ in 0..count {
        let drawn = drawn().new_tree(&mut runner).unwrap().current();
        let plan = story.plan(&drawn.terms).await;
        let mut held = Vec::new();
        let mut tx = story.base.owner.begin().await.unwrap();
        for on in &drawn.reviews {
            held.push(Held {
                on: *on,
                id: held_in(&mut tx, plan, *on).await,
            });
        }
        if let Some(day) = drawn.closed_on {
            // Closed before this application could say no.
            sqlx::query("alter table partnerships disable trigger partnership_states")
                .execute(&mut *tx)
                .await
                .unwrap();
            sqlx::query("update partnerships set state = 'closed', closed_on = $2 where id = $1")
                .bind(plan.0)
                .bind(day)
                .execute(&mut *tx)
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
        for on in &drawn.planned {
            story.planned(plan, *on, "intermediate").await;
        }
        let reference: String = sqlx::query_scalar("select reference from partnerships where id = $1")
            .bind(plan.0)
            .fetch_one(story.base.owner.pool())
            .await
            .unwrap();
        told.push(Told {
            plan,
            reference,
            drawn,
            held,
        });
    }
    told
}

fn code(kind: Kind) -> &'static str {
    match kind {
        Kind::Due => "review_due",
        Kind::Missing => "review_missing",
        Kind::Gap => "review_gap",
    }
}

/// What must be open on a day, by the rule alone.
fn expected(told: &[Told], on: NaiveDate) -> Vec<(String, String, i32, String)> {
    let mut open = Vec::new();
    for Told {
        reference, drawn, held, ..
    } in told
    {
        if drawn.closed_on.is_some_and(|closed| closed <= on) {
            continue;
        }
        let known: Vec<Held> = held.iter().copied().filter(|review| review.on <= on).collect();
        let calendar = Calendar::of(&drawn.terms, &known, on + Days::new(31));
        for fact in facts_on(&drawn.terms, &calendar, on, &drawn.planned, &[]) {
            open.push((
                reference.clone(),
                code(fact.kind).to_owned(),
                fact.number,
                fact.on.to_string(),
            ));
        }
    }
    open.sort();
    open
}

#[tokio::test]
async fn a_scan_of_any_day_finds_what_the_rule_finds() {
    let story = Story::new().await;
    let told = tell(&story, 60).await;
    let plans: Vec<PartnershipId> = told.iter().map(|told| told.plan).collect();
    let mut tx = story.base.owner.begin().await.unwrap();
    // Some are computed today, some never were; the scan lengthens.
    store::refresh_many(&mut tx, &plans, day("2025-06-01")).await.unwrap();
    tx.commit().await.unwrap();
    let mut seen = 0;
    // Forwards, backwards, and years ahead.
    let days = (0..40_u64).map(|step| day("2024-12-20") + Days::new((step * 379) % 1020));
    for on in days.chain([day("2031-02-03"), day("2026-02-28")]) {
        let scanned = scan(&story.base.application, &Clock::System, Some(on)).await.unwrap();
        let open = story.open().await;
        assert_eq!(open, expected(&told, on), "on {on}");
        seen += open.len();
        let mut db = story.base.owner.pool().acquire().await.unwrap();
        for flag in open_after(&mut db, &scanned).await.unwrap() {
            let Told { drawn, held, .. } = told.iter().find(|told| told.plan == flag.plan).unwrap();
            let days_late = if flag.kind.code() == "review_gap" {
                let last = held
                    .iter()
                    .map(|held| held.on)
                    .filter(|day| *day <= on)
                    .max()
                    .unwrap_or(drawn.terms.start);
                silent_days(last.max(drawn.terms.start), on, &union(&drawn.terms.suspensions)) - 180
            } else {
                (on - flag.end).num_days()
            };
            assert_eq!(i64::from(flag.days_late), days_late, "{flag:?} on {on}");
        }
    }
    assert!(seen > 300, "too little was flagged to tell: {seen}");
}

#[tokio::test]
async fn computing_many_is_computing_each() {
    let story = Story::new().await;
    let told = tell(&story, 40).await;
    let plans: Vec<PartnershipId> = told.iter().map(|told| told.plan).collect();
    let today = day("2026-03-01");
    let mut tx = story.base.owner.begin().await.unwrap();
    store::refresh_many(&mut tx, &plans, today).await.unwrap();
    tx.commit().await.unwrap();
    let together = (stored(&story).await, story.open().await);
    sqlx::query("delete from flags")
        .execute(story.base.owner.pool())
        .await
        .unwrap();
    sqlx::query("delete from review_periods")
        .execute(story.base.owner.pool())
        .await
        .unwrap();
    sqlx::query("delete from silences")
        .execute(story.base.owner.pool())
        .await
        .unwrap();
    for told in &told {
        let mut tx = if told.drawn.terms.rhythm == Rhythm::SchoolYear {
            story.asks("elsewhere").await
        } else {
            story.asks("c").await
        };
        store::refresh(&mut tx, told.plan, today).await.unwrap();
        tx.commit().await.unwrap();
    }
    assert_eq!((stored(&story).await, story.open().await), together);
    let expected: Vec<_> = expected(&told, today);
    assert_eq!(together.1, expected);
}

/// A term brought forward, a review more: what is stored is what a first computation would store.
#[tokio::test]
async fn a_change_leaves_nothing_of_what_was() {
    let story = Story::new().await;
    let told = tell(&story, 20).await;
    let plans: Vec<PartnershipId> = told.iter().map(|told| told.plan).collect();
    let today = day("2026-03-01");
    let mut tx = story.base.owner.begin().await.unwrap();
    store::refresh_many(&mut tx, &plans, today).await.unwrap();
    sqlx::query("update partnerships set end_on = start_on + 200")
        .execute(&mut *tx)
        .await
        .unwrap();
    sqlx::query("delete from suspensions").execute(&mut *tx).await.unwrap();
    store::refresh_many(&mut tx, &plans, today).await.unwrap();
    tx.commit().await.unwrap();
    for Told { plan, drawn, held, .. } in &told {
        let terms = Terms {
            end: Some(drawn.terms.start + Days::new(200)),
            suspensions: vec![],
            ..drawn.terms.clone()
        };
        let calendar = Calendar::of(&terms, held, NaiveDate::MAX);
        let mut db = story.base.owner.pool().acquire().await.unwrap();
        let periods = store::periods_of(&mut db, *plan).await.unwrap();
        assert_eq!(
            periods.into_iter().map(|stored| stored.period).collect::<Vec<_>>(),
            calendar.periods
        );
    }
    let suspended: i64 = sqlx::query_scalar("select count(*) from plans where suspended <> '{}'")
        .fetch_one(story.base.owner.pool())
        .await
        .unwrap();
    assert_eq!(suspended, 0);
}

async fn stored(story: &Story) -> Vec<String> {
    sqlx::query_scalar(
        "select rp::text from review_periods rp union all select s::text from silences s
         union all select partnership_id || ' ' || suspended::text || periods_through::text from plans order by 1",
    )
    .fetch_all(story.base.owner.pool())
    .await
    .unwrap()
}

/// How long 10,000 plans take; run with `--ignored --nocapture`.
#[tokio::test]
#[ignore = "a measure, not a check"]
async fn measure_ten_thousand_plans() {
    let story = Story::new().await;
    let mut runner = TestRunner::deterministic();
    let mut plans = Vec::new();
    let mut tx = story.base.owner.begin().await.unwrap();
    sqlx::query("alter table partnerships disable trigger user")
        .execute(&mut *tx)
        .await
        .unwrap();
    for _ in 0..10_000 {
        let drawn = drawn().new_tree(&mut runner).unwrap().current();
        let plan = story.plan_in(&mut tx, &drawn.terms).await;
        for on in drawn.reviews.iter().filter(|on| **on <= day("2026-03-01")) {
            held_in(&mut tx, plan, *on).await;
        }
        plans.push(plan);
    }
    tx.commit().await.unwrap();
    sqlx::query("analyze").execute(story.base.owner.pool()).await.unwrap();
    for what in ["first", "again, nothing changed"] {
        let begun = std::time::Instant::now();
        let mut tx = story.base.owner.begin().await.unwrap();
        store::refresh_many(&mut tx, &plans, day("2026-03-01")).await.unwrap();
        tx.commit().await.unwrap();
        println!("refresh_many of 10,000 plans, {what}: {:?}", begun.elapsed());
    }
    for what in ["tomorrow", "the same day"] {
        let begun = std::time::Instant::now();
        scan(&story.base.application, &Clock::System, Some(day("2026-03-02")))
            .await
            .unwrap();
        println!("scan, {what}: {:?}", begun.elapsed());
    }
    let begun = std::time::Instant::now();
    let mut tx = story.asks("c").await;
    let mine: Vec<PartnershipId> = plans[..200].to_vec();
    for plan in &mine {
        sqlx::query("savepoint s").execute(&mut *tx).await.unwrap();
        let _ = store::refresh(&mut tx, *plan, day("2026-03-02")).await;
    }
    println!("refresh of one plan as its coordinator: {:?}", begun.elapsed() / 200);
    let begun = std::time::Instant::now();
    let flags = store::open_flags(
        &mut tx,
        &maillage::calendar::model::FlagFilter {
            limit: 50,
            ..Default::default()
        },
        day("2026-03-02"),
    )
    .await
    .unwrap();
    println!(
        "first 50 open flags as a coordinator: {:?} ({})",
        begun.elapsed(),
        flags.len()
    );
    let begun = std::time::Instant::now();
    let situations = store::situations(&mut tx, &plans[..50], day("2026-03-02"))
        .await
        .unwrap();
    println!("situations of 50 plans: {:?} ({})", begun.elapsed(), situations.len());
}
