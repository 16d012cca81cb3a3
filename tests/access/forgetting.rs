//! After a child's file was anonymised: no word of it is left in any table, and the figures are the same.
//! Every column of text that hangs on a child or a plan is asked, so one that is new is asked too.

use std::collections::BTreeSet;

use maillage::reports::{model::wanted::Asked, store::figures};
use sqlx::{AssertSqlSafe, Executor};

use crate::{
    asking, rows, support,
    support::world::{id, token},
    told,
};

/// Columns that hold a code, an identifier or a hash, and no words.
const CODES: &[&str] = &[
    "actions.state",
    "calendar_links.token_hash",
    "consents.scopes",
    "date_answers.answer",
    "decisions.outcome",
    "flags.closed_because",
    "flags.kind",
    "guardians.relation",
    "hand_over_answers.left_out",
    "hand_over_items.kind",
    "hand_overs.state",
    // Of an organisation or a territory.
    "hand_overs.to_name",
    "inheritances.kind",
    "letter_lines.key",
    "letter_lines.kind",
    "members.ground",
    "needs.code",
    "objectives.state",
    "partnerships.kind",
    // Drawn by lot by then.
    "partnerships.reference",
    "partnerships.state",
    "rectifications.about",
    "rectifications.outcome",
    "review_parties.attendance",
    "review_periods.debt",
    "review_periods.late_reason",
    "reviews.category",
    "reviews.state",
    "suspensions.reason",
    "trail.act",
    "trail.details",
    "trail.subject",
];

#[tokio::test]
async fn no_word_of_an_anonymised_file_is_left_and_its_figures_are_the_same() {
    let database = support::world::world().await;
    let today = chrono::Utc::now().date_naive();
    let counted = async |year: i32| {
        let mut tx = asking(&database, Some(&token("coordinator"))).await;
        let year = Asked {
            year: year.to_string(),
            ..Asked::default()
        };
        let wanted = year.check(today).expect("a year");
        format!("{:?}", figures(&mut tx, &wanted, today).await.expect("figures"))
    };
    let years = [2025, 2026, 2027];
    let mut before = Vec::new();
    for year in years {
        before.push(counted(year).await);
    }
    assert!(
        before.iter().any(|figures| figures.contains("entered: 2")),
        "{before:?}"
    );
    for child in ["child", "other child"] {
        sqlx::query("select access.anonymise_child($1, $2)")
            .bind(id(child))
            .bind(today)
            .fetch_all(database.owner.pool())
            .await
            .expect("anonymised");
    }
    for (year, before) in years.into_iter().zip(before) {
        assert_eq!(counted(year).await, before, "{year}");
    }

    let columns: Vec<(String, String, bool)> = sqlx::query_as(
        "select c.table_name::text, c.column_name::text, k.column_name = 'child_id'
         from information_schema.columns c
         join information_schema.columns k on k.table_schema = c.table_schema and k.table_name = c.table_name
              and (k.column_name = 'child_id'
                   or k.column_name = 'partnership_id' and not exists (
                       select from information_schema.columns o where o.table_schema = c.table_schema
                         and o.table_name = c.table_name and o.column_name = 'child_id'))
         where c.table_schema = 'public' and c.data_type in ('text', 'jsonb', 'ARRAY')
         union all
         select 'partnerships', c.column_name::text, false from information_schema.columns c
         where c.table_schema = 'public' and c.table_name = 'partnerships' and c.data_type in ('text', 'jsonb', 'ARRAY')",
    )
    .fetch_all(database.owner.pool())
    .await
    .expect("the columns");
    assert!(columns.len() > 40, "{}", columns.len());
    let mut left = BTreeSet::new();
    for (table, column, by_child) in columns {
        if CODES.contains(&&*format!("{table}.{column}")) {
            continue;
        }
        let hangs = match (by_child, &*table) {
            (true, _) => "child_id in ($1, $2)".to_owned(),
            (false, "partnerships") => "id in (select partnership_id from plans where child_id in ($1, $2))".to_owned(),
            (false, _) => "partnership_id in (select partnership_id from plans where child_id in ($1, $2))".to_owned(),
        };
        let question = format!(
            "select distinct {column}::text from {table} where {hangs} and coalesce({column}::text, '') not in ('', '–', '[]', '{{}}')"
        );
        let words: Vec<String> = sqlx::query_scalar(AssertSqlSafe(question))
            .bind(id("child"))
            .bind(id("other child"))
            .fetch_all(database.owner.pool())
            .await
            .expect("asked");
        left.extend(words.into_iter().map(|words| format!("{table}.{column}: {words}")));
    }
    assert_eq!(left, BTreeSet::new(), "words of a file that was anonymised");
    // Nor of those that hang on nothing of it: drafts, people, addresses.
    for name in ["Léa", "Martin", "mother@example.fr", "Pas encore dit."] {
        for table in ["children", "people", "accounts", "drafts", "letters"] {
            let question = format!("select count(*) from {table} x where position($1 in to_jsonb(x)::text) > 0");
            let found: i64 = sqlx::query_scalar(AssertSqlSafe(question))
                .bind(name)
                .fetch_one(database.owner.pool())
                .await
                .expect("asked");
            assert_eq!(found, 0, "{name} in {table}");
        }
    }
}

#[tokio::test]
async fn a_log_that_is_shortened_still_holds_together_and_shows_what_is_cut_from_it_otherwise() {
    let database = support::world::world().await;
    let owner = database.owner.pool();
    let broken = async || -> i64 {
        sqlx::query_scalar("select count(*) from trail_heads where access.broken_link(chain) is not null")
            .fetch_one(owner)
            .await
            .expect("asked")
    };
    let before: i64 = sqlx::query_scalar("select count(*) from trail")
        .fetch_one(owner)
        .await
        .expect("asked");
    let gone = |day: &'static str| async move {
        sqlx::query_scalar::<_, i64>(AssertSqlSafe(format!("select access.prune_log({day})")))
            .fetch_one(owner)
            .await
            .expect("pruned")
    };
    // Within the months a log is kept, nothing goes.
    assert_eq!(gone("current_date + 300").await, 0);
    assert_eq!(gone("current_date + 400").await, before);
    assert_eq!(broken().await, 0);
    // What comes afterwards follows from the last line that went; what is cut then shows.
    for _ in 0..3 {
        sqlx::query("select access.record('opened', 'children', $1, $2, $1)")
            .bind(id("child"))
            .bind(id("here"))
            .execute(owner)
            .await
            .expect("recorded");
    }
    assert_eq!(broken().await, 0);
    owner
        .execute(AssertSqlSafe(format!(
            "delete from trail where chain = '{}' and number = (select min(number) + 1 from trail where chain = '{0}')",
            id("child")
        )))
        .await
        .expect("cut");
    assert_eq!(broken().await, 1);
    // Nobody shortens it but the operator.
    for person in ["coordinator", "administrator", "mother"] {
        let mut tx = asking(&database, Some(&token(person))).await;
        let asked = sqlx::query("select access.prune_log(current_date + 400)")
            .execute(&mut *tx)
            .await;
        let code = asked
            .expect_err(person)
            .as_database_error()
            .and_then(|cause| cause.code().map(Into::into));
        assert_eq!(code, Some("42501".to_owned()), "{person}");
    }
}

/// Asked as the owner, past the policies: each coordination is told of its own files, and an administrator of
/// numbers, territory by territory.
#[tokio::test]
async fn whose_time_is_up_is_told_of_ones_own_territories_alone() {
    let database = support::world::world().await;
    database
        .owner
        .pool()
        .execute("set session_replication_role = replica; update partnerships set state = 'closed', closed_on = start_on; delete from rectifications; delete from hand_overs; reset session_replication_role")
        .await
        .expect("every plan closed");
    for (person, territory) in [("coordinator", "here"), ("coordinator elsewhere", "elsewhere")] {
        let ending = "select f.territory_id from access.my_files_ending(current_date, current_date + 3000) f";
        let mut tx = asking(&database, Some(&token(person))).await;
        let theirs = rows(&mut tx, ending).await;
        assert!(theirs > 0, "{person}");
        let others = format!("{ending} where f.territory_id <> {{{territory}}}");
        assert_eq!(rows(&mut tx, &others).await, 0, "{person}");
        let mut administrator = asking(&database, Some(&token("administrator"))).await;
        let due = told(&format!(
            "select due from access.files_ending_in({{{territory}}}, current_date + 3000)"
        ));
        let due: i64 = sqlx::query_scalar(AssertSqlSafe(due))
            .fetch_one(&mut *administrator)
            .await
            .expect("a number");
        assert_eq!(due, theirs, "{territory}");
        assert_eq!(
            rows(&mut administrator, ending).await,
            0,
            "an administrator sees no file"
        );
    }
}
