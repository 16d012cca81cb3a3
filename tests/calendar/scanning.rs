//! What a scan opens and closes, told as a story.

use chrono::{DateTime, Utc};
use maillage::{
    calendar::{
        listing,
        model::{FlagCounts, FlagFilter, FlagKind, LateReason},
        scan::{open_after, scan, scan_what_is_due},
        store,
    },
    clock::Clock,
    error::Error,
    web::lang::Lang,
};
use uuid::Uuid;

use crate::story::{Story, day, held_in, plan_from};

fn at_noon(on: &str) -> Clock {
    Clock::Still(format!("{on}T12:00:00Z").parse::<DateTime<Utc>>().unwrap())
}

#[tokio::test]
async fn scanning_twice_changes_nothing() {
    let story = Story::new().await;
    let plan = story.plan(&plan_from("2026-01-01")).await;
    story.refresh(plan, "2026-04-01").await;
    let clock = at_noon("2026-05-12");
    let first = scan(&story.base.application, &clock, None).await.unwrap();
    let open = story.open().await;
    assert_eq!(
        open,
        [("PAP-2026-0001".into(), "review_missing".into(), 1, "2026-05-01".into())]
    );
    assert_eq!(
        first
            .iter()
            .map(|scanned| (scanned.opened, scanned.closed))
            .collect::<Vec<_>>(),
        [(1, 1)]
    );
    let again = scan(&story.base.application, &clock, None).await.unwrap();
    assert_eq!(
        again
            .iter()
            .map(|scanned| (scanned.opened, scanned.closed))
            .collect::<Vec<_>>(),
        [(0, 0)]
    );
    assert_eq!(story.open().await, open);
    assert_eq!(
        story.closed(plan).await,
        [("review_due".into(), "no_longer_true".into())]
    );
}

#[tokio::test]
async fn two_scans_at_once_beside_changes_neither_double_nor_deadlock() {
    let story = Story::new().await;
    let mut plans = Vec::new();
    for _ in 0..12 {
        plans.push(story.plan(&plan_from("2026-01-01")).await);
    }
    let clock = at_noon("2026-05-12");
    let one = scan(&story.base.application, &clock, None);
    let other = scan(&story.base.application, &clock, Some(day("2026-05-12")));
    let changes = async {
        for plan in plans.iter().rev() {
            let mut tx = story.base.owner.begin().await.unwrap();
            store::refresh(&mut tx, *plan, day("2026-05-12")).await.unwrap();
            tx.commit().await.unwrap();
        }
        let mut tx = story.base.owner.begin().await.unwrap();
        let backwards: Vec<_> = plans.iter().rev().copied().collect();
        store::refresh_many(&mut tx, &backwards, day("2026-05-12"))
            .await
            .unwrap();
        tx.commit().await.unwrap();
    };
    let third = async {
        for plan in &plans {
            let mut tx = story.base.owner.begin().await.unwrap();
            store::refresh_many(&mut tx, &plans, day("2026-05-12")).await.unwrap();
            store::refresh(&mut tx, *plan, day("2026-05-12")).await.unwrap();
            tx.commit().await.unwrap();
        }
    };
    let (one, other, (), ()) = tokio::join!(one, other, changes, third);
    one.unwrap();
    other.unwrap();
    assert_eq!(story.open().await.len(), 12);
    let rows: i64 = sqlx::query_scalar("select count(*) from flags")
        .fetch_one(story.base.owner.pool())
        .await
        .unwrap();
    assert_eq!(rows, 12);
}

#[tokio::test]
async fn a_late_review_closes_the_flag_in_the_same_transaction() {
    let story = Story::new().await;
    let plan = story.plan(&plan_from("2026-01-01")).await;
    story.refresh(plan, "2026-05-12").await;
    assert_eq!(story.open().await.len(), 1);

    let mut visit = story.asks("c").await;
    held_in(&mut visit, plan, day("2026-05-12")).await;
    store::refresh(&mut visit, plan, day("2026-05-12")).await.unwrap();
    let periods = store::periods_of(&mut visit, plan).await.unwrap();
    assert!(periods[0].period.fulfilment.unwrap().late);
    assert_eq!(
        store::count_open_flags(&mut visit, &FlagFilter::default())
            .await
            .unwrap()
            .total(),
        0
    );
    store::give_late_reason(&mut visit, plan, 1, LateReason::Illness, "Varicelle", story.coordinator)
        .await
        .unwrap();
    let on_time = store::give_late_reason(&mut visit, plan, 9, LateReason::Illness, "", story.coordinator).await;
    assert!(matches!(on_time, Err(Error::NotFound)));
    visit.commit().await.unwrap();
    assert_eq!(
        story.closed(plan).await,
        [("review_missing".into(), "review_held".into())]
    );

    // Computed again, the reason stays.
    story.refresh(plan, "2026-06-01").await;
    let mut visit = story.asks("c").await;
    let periods = store::periods_of(&mut visit, plan).await.unwrap();
    assert_eq!(
        (periods[0].late_reason, periods[0].late_comment.as_str()),
        (Some(LateReason::Illness), "Varicelle")
    );
}

#[tokio::test]
async fn planning_a_review_closes_the_flag_until_its_day_has_passed() {
    let story = Story::new().await;
    let plan = story.plan(&plan_from("2026-01-01")).await;
    story.refresh(plan, "2026-04-10").await;
    story.planned(plan, day("2026-04-20"), "partial").await;
    story.refresh(plan, "2026-04-10").await;
    assert_eq!(story.open().await.len(), 1, "a partial review is none");
    story.planned(plan, day("2026-04-20"), "intermediate").await;
    story.refresh(plan, "2026-04-10").await;
    assert_eq!(story.open().await, []);
    assert_eq!(
        story.closed(plan).await,
        [("review_due".into(), "review_planned".into())]
    );
    scan(&story.base.application, &at_noon("2026-04-21"), None)
        .await
        .unwrap();
    assert_eq!(story.open().await.len(), 1);
}

#[tokio::test]
async fn what_was_closed_by_hand_stays_closed_and_lets_the_silence_show() {
    let story = Story::new().await;
    let plan = story.plan(&plan_from("2026-01-01")).await;
    story.refresh(plan, "2026-07-15").await;
    let mut visit = story.asks("c").await;
    let flag = store::open_flags(&mut visit, &FlagFilter::default(), day("2026-07-15"))
        .await
        .unwrap()
        .remove(0);
    assert_eq!((flag.kind, flag.days_late), (FlagKind::Missing, 76));
    store::close_flag_by_hand(
        &mut visit,
        flag.id,
        "Famille partie",
        story.coordinator,
        day("2026-07-15"),
    )
    .await
    .unwrap();
    let again = store::close_flag_by_hand(&mut visit, flag.id, "Encore", story.coordinator, day("2026-07-15")).await;
    assert!(matches!(again, Err(Error::Conflict)));
    let now = store::open_flags(&mut visit, &FlagFilter::default(), day("2026-07-15"))
        .await
        .unwrap();
    // 1 January + 180 days is 30 June.
    assert_eq!(
        now.iter()
            .map(|flag| (flag.kind, flag.number, flag.days_late))
            .collect::<Vec<_>>(),
        [(FlagKind::Gap, 2, 15)]
    );
    visit.commit().await.unwrap();
    for on in ["2026-07-15", "2026-07-16"] {
        scan(&story.base.application, &at_noon(on), None).await.unwrap();
        assert_eq!(
            story
                .open()
                .await
                .iter()
                .map(|flag| flag.1.as_str())
                .collect::<Vec<_>>(),
            ["review_gap"]
        );
    }
}

#[tokio::test]
async fn only_coordinators_of_the_territory_see_and_close_flags() {
    let story = Story::new().await;
    let plan = story.plan(&plan_from("2026-01-01")).await;
    story.refresh(plan, "2026-05-12").await;
    let mut here = story.asks("c").await;
    let flag = store::open_flags(&mut here, &FlagFilter::default(), day("2026-05-12"))
        .await
        .unwrap()
        .remove(0);
    drop(here);
    let mut elsewhere = story.asks("elsewhere").await;
    assert_eq!(
        store::open_flags(&mut elsewhere, &FlagFilter::default(), day("2026-05-12"))
            .await
            .unwrap(),
        []
    );
    let refused = store::close_flag_by_hand(&mut elsewhere, flag.id, "Non", story.coordinator, day("2026-05-12")).await;
    assert!(matches!(refused, Err(Error::NotFound)));
    assert!(matches!(
        store::situation(&mut elsewhere, plan, day("2026-05-12")).await,
        Err(Error::NotFound)
    ));
}

#[tokio::test]
async fn the_list_is_filtered_sorted_counted_and_printed() {
    let story = Story::new().await;
    let mut plans = Vec::new();
    for start in ["2026-01-01", "2025-12-01", "2026-01-20", "2025-09-20"] {
        plans.push(story.plan(&plan_from(start)).await);
    }
    story.held(plans[3], day("2026-01-10")).await;
    story.held(plans[3], day("2026-02-01")).await;
    let mut tx = story.base.owner.begin().await.unwrap();
    store::refresh_many(&mut tx, &plans, day("2026-01-01")).await.unwrap();
    tx.commit().await.unwrap();
    let scanned = scan(&story.base.owner, &at_noon("2026-05-12"), None).await.unwrap();
    let mut db = story.base.owner.pool().acquire().await.unwrap();
    let flags = open_after(&mut db, &scanned).await.unwrap();
    let printed: serde_json::Value = serde_json::from_str(&listing::json(&flags).unwrap()).unwrap();
    let brief: Vec<String> = printed
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            format!(
                "{} {} {} {}",
                line["plan"], line["kind"], line["period"]["number"], line["days_late"]
            )
        })
        .collect();
    assert_eq!(
        brief,
        [
            r#""PAP-2026-0002" "review_missing" 1 42"#,
            r#""PAP-2026-0001" "review_missing" 1 12"#,
            r#""PAP-2026-0003" "review_due" 1 -7"#,
        ]
    );
    assert!(listing::text(&flags, day("2026-05-12"), Lang::French).contains("LEFÈVRE2 Zoé"));
    let filter = FlagFilter {
        kind: Some(FlagKind::Missing),
        text: "crèche 1".into(),
        ..FlagFilter::default()
    };
    let one = store::open_flags(&mut db, &filter, day("2026-05-12")).await.unwrap();
    assert_eq!(
        one.iter().map(|flag| flag.reference.as_str()).collect::<Vec<_>>(),
        ["PAP-2026-0001"]
    );
    let counts = store::count_open_flags(&mut db, &FlagFilter::default()).await.unwrap();
    assert_eq!(
        counts,
        FlagCounts {
            missing: 2,
            due: 1,
            gap: 0
        }
    );
}

#[tokio::test]
async fn one_instance_leads_and_scans_once_a_day() {
    let story = Story::new().await;
    let plan = story.plan(&plan_from("2026-01-01")).await;
    story.refresh(plan, "2026-04-01").await;
    let (one, other) = (Uuid::new_v4(), Uuid::new_v4());
    let base = &story.base.application;
    // The instants of scans are the machine's: what is due is asked of today.
    let clock = Clock::System;
    assert_eq!(scan_what_is_due(base, &clock, one).await.unwrap().len(), 1);
    assert_eq!(scan_what_is_due(base, &clock, one).await.unwrap(), []);
    assert_eq!(scan_what_is_due(base, &clock, other).await.unwrap(), []);
    sqlx::query("delete from scans")
        .execute(story.base.owner.pool())
        .await
        .unwrap();
    assert_eq!(
        scan_what_is_due(base, &clock, other).await.unwrap(),
        [],
        "the lease is the other's"
    );
    sqlx::query("update scheduler_lease set until = now() - interval '1 second'")
        .execute(story.base.owner.pool())
        .await
        .unwrap();
    assert_eq!(scan_what_is_due(base, &clock, other).await.unwrap().len(), 1);
}
