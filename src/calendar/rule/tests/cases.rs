//! Rules 1, 2, 4, 5 and 6 on plans one can check by hand.

use super::*;
use crate::calendar::rule::{Debt, Kind, facts_on, summary, year_on};

#[test]
fn periods_are_cut_from_the_start_with_the_day_clamped() {
    let start_of_may = plan("2026-01-01");
    assert_eq!(
        cuts(&start_of_may, 3),
        [
            "2026-01-01/2026-04-30",
            "2026-05-01/2026-08-31",
            "2026-09-01/2026-12-31"
        ]
    );
    // 31 August + 4 months is 31 December, + 8 is 30 April, + 12 is 31 August again.
    assert_eq!(
        cuts(&plan("2025-08-31"), 3),
        [
            "2025-08-31/2025-12-30",
            "2025-12-31/2026-04-29",
            "2026-04-30/2026-08-30"
        ]
    );
    // 31 October + 4 months is the last of February, whichever it is.
    assert_eq!(
        cuts(&plan("2026-10-31"), 2),
        ["2026-10-31/2027-02-27", "2027-02-28/2027-06-29"]
    );
    assert_eq!(
        cuts(&plan("2027-10-31"), 2),
        ["2027-10-31/2028-02-28", "2028-02-29/2028-06-29"]
    );
    // From 29 February the year after begins on 28 February, and the fourth on 29 February again.
    let leap = calendar(&plan("2024-02-29"), &[]);
    assert_eq!(leap.periods[3].start, day("2025-02-28"));
    assert_eq!(leap.periods[12].start, day("2028-02-29"));
}

#[test]
fn three_four_six_or_twelve_a_year() {
    for (per_year, second) in [
        (PerYear::Three, "2026-05-31/2026-09-29"),
        (PerYear::Four, "2026-04-30/2026-07-30"),
        (PerYear::Six, "2026-03-31/2026-05-30"),
        (PerYear::Twelve, "2026-02-28/2026-03-30"),
    ] {
        let terms = Terms {
            rhythm: Rhythm::Anniversary(per_year),
            ..plan("2026-01-31")
        };
        assert_eq!(cuts(&terms, 2)[1], second);
        let year = calendar(&terms, &[])
            .periods
            .iter()
            .filter(|period| period.start < day("2027-01-31"))
            .count();
        assert_eq!(year, per_year.number() as usize);
    }
    assert_eq!(PerYear::from_number(5), None);
}

#[test]
fn a_truncated_period_is_owed_from_half_of_its_days_on() {
    // 1 May to 31 August has 123 days: 62 are at least half, 61 are not.
    let debts = |end: &str| {
        calendar(&until(plan("2026-01-01"), end), &[])
            .periods
            .iter()
            .map(|p| p.debt)
            .collect::<Vec<_>>()
    };
    assert_eq!(debts("2026-07-01"), [Debt::Owed, Debt::Owed]);
    assert_eq!(debts("2026-06-30"), [Debt::Owed, Debt::TooShort]);
    assert_eq!(debts("2026-04-30"), [Debt::Owed]);
    // 1 January to 30 April has 120: exactly half is owed.
    assert_eq!(debts("2026-03-01"), [Debt::Owed]);
    assert_eq!(debts("2026-02-28"), [Debt::TooShort]);
    assert_eq!(debts("2026-01-01"), [Debt::TooShort]);
    let ended = calendar(&until(plan("2026-01-01"), "2026-07-01"), &[]);
    assert_eq!((ended.periods[1].end, ended.complete), (day("2026-07-01"), true));
}

#[test]
fn the_school_year_cuts_at_september_january_and_april() {
    let school = |start: &str| Terms {
        rhythm: Rhythm::SchoolYear,
        ..plan(start)
    };
    assert_eq!(
        cuts(&school("2026-10-15"), 4),
        [
            "2026-10-15/2026-12-31",
            "2027-01-01/2027-03-31",
            "2027-04-01/2027-08-31",
            "2027-09-01/2027-12-31"
        ]
    );
    let first = |start: &str| calendar(&school(start), &[]).periods[0].debt;
    // 122 days from 1 September: 61 are left on 1 November, 60 on the 2nd.
    assert_eq!(first("2026-11-01"), Debt::Owed);
    assert_eq!(first("2026-11-02"), Debt::TooShort);
    // 90 days from 1 January (91 in 2028), 153 from 1 April.
    assert_eq!(first("2027-02-15"), Debt::Owed);
    assert_eq!(first("2027-02-16"), Debt::TooShort);
    assert_eq!(first("2028-02-15"), Debt::Owed);
    assert_eq!(first("2028-02-16"), Debt::TooShort);
    assert_eq!(first("2026-06-16"), Debt::Owed);
    assert_eq!(first("2026-06-17"), Debt::TooShort);
    assert_eq!(first("2026-09-01"), Debt::Owed);
    // Truncated at both ends, against the full period.
    assert_eq!(
        calendar(&until(school("2026-10-01"), "2026-11-29"), &[]).periods[0].debt,
        Debt::TooShort
    );
    assert_eq!(
        calendar(&until(school("2026-10-01"), "2026-11-30"), &[]).periods[0].debt,
        Debt::Owed
    );
}

#[test]
fn a_period_suspended_for_half_of_its_days_is_excused() {
    let first = |terms: Terms| calendar(&terms, &["2026-02-01"]).periods[0].clone();
    // 60 of the 120 days.
    let half = first(suspended(plan("2026-01-01"), "2026-01-01", Some("2026-03-01")));
    assert_eq!((half.debt, half.fulfilment), (Debt::Excused, None));
    assert_eq!(
        first(suspended(plan("2026-01-01"), "2026-01-01", Some("2026-02-28"))).debt,
        Debt::Owed
    );
    // Days covered twice count once: 59 different days.
    let overlapping = suspended(
        suspended(plan("2026-01-01"), "2026-01-01", Some("2026-02-15")),
        "2026-01-20",
        Some("2026-02-28"),
    );
    assert_eq!(first(overlapping).debt, Debt::Owed);
    // Two stretches that touch add up; days outside the plan do not.
    let touching = suspended(
        suspended(plan("2026-01-01"), "2026-01-01", Some("2026-01-31")),
        "2026-02-01",
        Some("2026-03-01"),
    );
    assert_eq!(first(touching).debt, Debt::Excused);
    assert_eq!(
        first(suspended(plan("2026-01-01"), "2025-01-01", Some("2026-02-28"))).debt,
        Debt::Owed
    );
    // One without an end covers every day from its start.
    let endless = calendar(&suspended(plan("2026-01-01"), "2026-03-02", None), &[]);
    assert_eq!(endless.periods[0].debt, Debt::Excused);
    assert!(endless.periods.iter().all(|period| period.debt == Debt::Excused));
    assert_eq!(
        calendar(&suspended(plan("2026-01-01"), "2026-03-03", None), &[]).periods[0].debt,
        Debt::Owed
    );
    // Half of the truncated period's own days: 31 of 62.
    let cut = suspended(
        until(plan("2026-01-01"), "2026-07-01"),
        "2026-05-01",
        Some("2026-05-31"),
    );
    assert_eq!(calendar(&cut, &[]).periods[1].debt, Debt::Excused);
}

#[test]
fn a_review_fulfils_the_earliest_period_it_can() {
    let year = |reviews: &[&str]| states(&plan("2026-01-01"), reviews, "2027-03-01", &[], 3);
    assert_eq!(
        year(&["2026-02-01", "2026-06-01", "2026-10-01"]),
        ["fulfilled", "fulfilled", "fulfilled"]
    );
    // On the first and the last day.
    assert_eq!(year(&["2026-01-01", "2026-08-31"]), ["fulfilled", "fulfilled", "lost"]);
    // 30 days late repairs, 31 does not.
    assert_eq!(year(&["2026-05-30"]), ["late", "lost", "lost"]);
    assert_eq!(year(&["2026-05-31"]), ["lost", "fulfilled", "lost"]);
    // One meeting never stands for two; two in the same days do.
    assert_eq!(year(&["2026-05-10", "2026-05-20"]), ["late", "fulfilled", "lost"]);
    assert_eq!(year(&["2026-05-10", "2026-05-10"]), ["late", "fulfilled", "lost"]);
    // A second one in a period is extra: it does not pay in advance.
    assert_eq!(year(&["2026-02-01", "2026-03-01"]), ["fulfilled", "lost", "lost"]);
    // One before the plan starts is extra.
    assert_eq!(year(&["2025-12-31"]), ["lost", "lost", "lost"]);
}

#[test]
fn an_excused_period_takes_no_review() {
    let terms = suspended(plan("2026-01-01"), "2026-01-01", Some("2026-04-15"));
    assert_eq!(
        states(&terms, &["2026-04-20", "2026-05-10"], "2026-09-15", &[], 2),
        ["excused", "fulfilled"]
    );
}

#[test]
fn the_state_follows_the_day() {
    let on = |day: &str, planned: &[&str]| states(&plan("2026-01-01"), &["2026-05-10"], day, planned, 3);
    assert_eq!(on("2025-12-31", &[]), ["upcoming", "upcoming", "upcoming"]);
    assert_eq!(on("2026-01-01", &[]), ["due", "upcoming", "upcoming"]);
    assert_eq!(on("2026-03-30", &[]), ["due", "upcoming", "upcoming"]);
    assert_eq!(on("2026-03-31", &[]), ["due soon", "upcoming", "upcoming"]);
    assert_eq!(on("2026-04-30", &[]), ["due soon", "upcoming", "upcoming"]);
    assert_eq!(on("2026-04-01", &["2026-04-20"]), ["scheduled", "upcoming", "upcoming"]);
    // Planned on a day that has passed, or beyond the period: no plan for it.
    assert_eq!(on("2026-04-21", &["2026-04-20"]), ["due soon", "upcoming", "upcoming"]);
    assert_eq!(on("2026-04-01", &["2026-05-05"]), ["due soon", "upcoming", "upcoming"]);
    // Only reviews held on or before the day count.
    assert_eq!(on("2026-05-01", &[]), ["missing", "due", "upcoming"]);
    assert_eq!(on("2026-05-10", &[]), ["late", "due", "upcoming"]);
}

fn facts(terms: &Terms, reviews: &[&str], on: &str) -> Vec<(i32, Kind, String)> {
    facts_on(terms, &calendar(terms, reviews), day(on), &[], &[])
        .into_iter()
        .map(|fact| (fact.number, fact.kind, fact.on.to_string()))
        .collect()
}

#[test]
fn flags_open_and_close_with_the_facts() {
    let terms = plan("2026-01-01");
    assert_eq!(facts(&terms, &[], "2026-03-30"), []);
    assert_eq!(facts(&terms, &[], "2026-03-31"), [(1, Kind::Due, "2026-03-31".into())]);
    assert_eq!(facts(&terms, &["2026-04-02"], "2026-04-02"), []);
    assert_eq!(
        facts(&terms, &["2026-04-02"], "2026-04-01"),
        [(1, Kind::Due, "2026-03-31".into())]
    );
    assert_eq!(
        facts(&terms, &[], "2026-05-01"),
        [(1, Kind::Missing, "2026-05-01".into())]
    );
    // A review too late to repair it still ends the alarm; the period stays missed.
    assert_eq!(
        facts(&terms, &["2026-06-15"], "2026-06-14"),
        [(1, Kind::Missing, "2026-05-01".into())]
    );
    assert_eq!(facts(&terms, &["2026-06-15"], "2026-06-15"), []);
    assert_eq!(
        states(&terms, &["2026-06-15"], "2026-06-15", &[], 2),
        ["lost", "fulfilled"]
    );
    // Neither before the start nor after the end.
    assert_eq!(facts(&terms, &[], "2025-12-31"), []);
    let ended = until(plan("2026-01-01"), "2026-08-31");
    assert_eq!(
        facts(&ended, &["2026-02-01"], "2026-08-31"),
        [(2, Kind::Due, "2026-08-01".into()), (2, Kind::Gap, "2026-08-01".into())]
    );
    assert_eq!(facts(&ended, &["2026-02-01"], "2026-09-01"), []);
}

#[test]
fn the_flag_of_a_short_period_is_due_from_its_first_day() {
    let monthly = Terms {
        rhythm: Rhythm::Anniversary(PerYear::Twelve),
        ..plan("2026-02-01")
    };
    assert_eq!(
        facts(&monthly, &[], "2026-02-01"),
        [(1, Kind::Due, "2026-02-01".into())]
    );
}

#[test]
fn a_silence_opens_after_180_unsuspended_days() {
    let kept = ["2026-01-05", "2026-08-30"];
    let terms = plan("2026-01-01");
    // 5 January + 181 days; the second period is still running and not near its end.
    assert_eq!(facts(&terms, &kept, "2026-07-04"), []);
    assert_eq!(
        facts(&terms, &kept, "2026-07-05"),
        [(2, Kind::Gap, "2026-07-05".into())]
    );
    assert_eq!(facts(&terms, &kept, "2026-08-30"), []);
    // Ten suspended days put it off by ten days; it is silent while suspended.
    let absent = suspended(terms.clone(), "2026-03-01", Some("2026-03-10"));
    assert_eq!(facts(&absent, &kept, "2026-07-14"), []);
    assert_eq!(
        facts(&absent, &kept, "2026-07-15"),
        [(2, Kind::Gap, "2026-07-15".into())]
    );
    let away = suspended(terms.clone(), "2026-07-10", Some("2026-07-12"));
    assert_eq!(facts(&away, &kept, "2026-07-10"), []);
    assert_eq!(facts(&away, &kept, "2026-07-13"), [(2, Kind::Gap, "2026-07-05".into())]);
    // Without an end, never.
    assert_eq!(
        calendar(&suspended(terms.clone(), "2026-07-05", None), &kept[..1]).silences,
        []
    );
    // A missing review says it already.
    assert_eq!(
        facts(&terms, &[], "2026-07-15"),
        [(1, Kind::Missing, "2026-05-01".into())]
    );
    let by_hand = facts_on(&terms, &calendar(&terms, &[]), day("2026-07-15"), &[], &[1]);
    assert_eq!(by_hand.iter().map(|fact| fact.kind).collect::<Vec<_>>(), [Kind::Gap]);
}

#[test]
fn the_year_says_whether_it_can_still_be_kept() {
    let terms = plan("2026-01-01");
    let on = |reviews: &[&str], on: &str| {
        let said = summary(year_on(&terms, day(on)), &calendar(&terms, reviews).periods, day(on));
        (said.held, said.owed, said.days_left, said.can_be_kept)
    };
    assert_eq!(on(&["2026-02-01", "2026-06-01"], "2026-11-20"), (2, 3, 41, true));
    assert_eq!(on(&[], "2026-05-30"), (0, 3, 215, true));
    assert_eq!(on(&[], "2026-05-31"), (0, 3, 214, false));
    assert_eq!(on(&["2026-02-01"], "2027-02-01"), (0, 3, 333, true));
    let school = Terms {
        rhythm: Rhythm::SchoolYear,
        ..plan("2026-10-15")
    };
    assert_eq!(year_on(&school, day("2027-02-01")).last, day("2027-08-31"));
    assert_eq!(year_on(&school, day("2026-01-01")).first, day("2026-10-15"));
    assert_eq!(
        year_on(&until(plan("2026-01-01"), "2026-07-01"), day("2029-01-01")).last,
        day("2026-07-01")
    );
    assert_eq!(year_on(&plan("2024-02-29"), day("2025-02-27")).last, day("2025-02-27"));
    assert_eq!(year_on(&plan("2024-02-29"), day("2025-02-28")).first, day("2025-02-28"));
}
