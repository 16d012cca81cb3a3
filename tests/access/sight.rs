//! What each kind of person sees: every table of the database, row by row of a known world.

use std::fmt::Write;

use crate::{
    asking, rows, support,
    support::world::{id, token},
};

/// How many rows of each table each kind of person sees.
const SIGHT: &str = include_str!("sight.txt");

/// The people of the table's columns.
const KINDS: [(&str, &str); 11] = [
    ("c", "coordinator"),
    ("ce", "coordinator elsewhere"),
    ("p", "host"),
    ("ph", "partner"),
    ("pw", "unconsented"),
    ("po", "stranger"),
    ("f", "former"),
    ("m", "mother"),
    ("d", "father"),
    ("g", "other guardian"),
    ("a", "administrator"),
];

/// What is there for whoever asks: whether the scan ran, and which schema this is.
const FOR_ANYBODY: [&str; 2] = ["_sqlx_migrations", "scans"];

async fn tables(database: &support::TestDatabase) -> Vec<String> {
    sqlx::query_scalar("select tablename::text from pg_tables where schemaname = 'public' order by 1")
        .fetch_all(database.owner.pool())
        .await
        .expect("the tables")
}

/// The question that reads a whole table. Of a table with column grants, the columns granted.
async fn whole(database: &support::TestDatabase, table: &str) -> String {
    let columns: Option<String> = sqlx::query_scalar(
        "select string_agg(quote_ident(attname), ', ') from pg_attribute
         where attrelid = $1::regclass and attnum > 0 and not attisdropped
           and has_column_privilege('maillage_app', attrelid, attnum, 'select')",
    )
    .bind(format!("public.{table}"))
    .fetch_one(database.owner.pool())
    .await
    .expect("the columns");
    format!("select {} from {table}", columns.unwrap_or_else(|| "*".to_owned()))
}

#[tokio::test]
async fn each_kind_of_person_sees_the_rows_that_are_its_own_to_see() {
    let database = support::world::world().await;
    let mut lines = SIGHT.lines().filter(|line| !line.starts_with('#'));
    let header: Vec<&str> = lines.next().expect("a header").split_whitespace().skip(2).collect();
    assert_eq!(header, KINDS.map(|(letter, _)| letter));
    let expected: Vec<Vec<&str>> = lines
        .map(|line| line.split_whitespace().filter(|word| *word != "|").collect())
        .collect();

    let there = tables(&database).await;
    let listed: Vec<&str> = expected.iter().map(|line| line[0]).collect();
    assert_eq!(there, listed, "a table that sight.txt does not list, or lists in vain");

    let mut wrong = String::new();
    for (column, (_, person)) in KINDS.iter().enumerate() {
        let mut tx = asking(&database, Some(&token(person))).await;
        for line in &expected {
            let seen = rows(&mut tx, &whole(&database, line[0]).await).await;
            let right = match line[column + 1] {
                "+" => seen > 0,
                number => number.parse() == Ok(seen),
            };
            if !right {
                writeln!(wrong, "{person} sees {seen} of {}, not {}", line[0], line[column + 1]).unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[tokio::test]
async fn who_is_nobody_sees_nothing_whatever_it_says_it_is() {
    let database = support::world::world().await;
    let mother = id("mother").to_string();
    // A wrong token, the hash of a right one, an identity, one expired, one of a closed account.
    let pretences = [
        None,
        Some(""),
        Some("forged"),
        Some(&*mother),
        Some("token-of-expired"),
        Some("token-of-closed"),
    ];
    let settings = ["session", "person", "person_id", "me", "user", "identity"];
    let mut wrong = String::new();
    for pretence in pretences {
        let mut tx = asking(&database, pretence).await;
        if pretence == Some(&mother) {
            for setting in settings {
                sqlx::query("select set_config('maillage.' || $1, $2, true)")
                    .bind(setting)
                    .bind(&mother)
                    .execute(&mut *tx)
                    .await
                    .expect("set");
            }
        }
        for table in tables(&database).await {
            let seen = rows(&mut tx, &whole(&database, &table).await).await;
            if seen > 0 && !FOR_ANYBODY.contains(&&*table) {
                writeln!(wrong, "{pretence:?} sees {seen} of {table}").unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[tokio::test]
async fn what_must_not_be_seen_is_not_there() {
    let database = support::world::world().await;
    let mut wrong = String::new();
    for (person, question) in [
        // A co-parent's contact details never show, to no one around the child.
        ("mother", "select email, phone from accounts where person_id = {father}"),
        ("father", "select email, phone from accounts where person_id = {mother}"),
        (
            "host",
            "select email, phone from accounts where person_id in ({mother}, {father})",
        ),
        (
            "partner",
            "select email, phone from accounts where person_id in ({mother}, {father})",
        ),
        // Health is closed to an organisation that one parent alone named for it, and to the coordination.
        ("host", "select * from notes where health"),
        ("coordinator", "select * from notes where health"),
        // The log is a child's: read by its guardians and the coordination, of that child only.
        ("mother", "select * from trail where child_id is distinct from {child}"),
        (
            "other guardian",
            "select * from trail where child_id is distinct from {other child}",
        ),
        (
            "coordinator",
            "select * from trail where territory_id is distinct from {here}",
        ),
        ("host", "select * from trail"),
        // Another child's plan, by its key.
        ("other guardian", "select * from partnerships where id = {plan}"),
        ("mother", "select * from children where id <> {child}"),
        ("stranger", "select * from children where id = {child}"),
        ("unconsented", "select * from members where partnership_id = {plan}"),
        ("administrator", "select * from guardians"),
        (
            "coordinator elsewhere",
            "select * from people where territory_id = {here}",
        ),
        ("mother", "select * from sessions where person_id <> {mother}"),
        ("mother", "select token_hash from sessions"),
    ] {
        let mut tx = asking(&database, Some(&token(person))).await;
        let seen = rows(&mut tx, question).await;
        if seen > 0 {
            writeln!(wrong, "{person} sees {seen} rows of: {question}").unwrap();
        }
    }
    for (person, question) in [
        ("partner", "select * from notes where health"),
        ("mother", "select * from notes where health"),
        ("mother", "select email, phone from accounts where person_id = {mother}"),
        ("mother", "select given_name from people where id = {father}"),
        ("mother", "select * from trail where child_id = {child}"),
    ] {
        let mut tx = asking(&database, Some(&token(person))).await;
        if rows(&mut tx, question).await == 0 {
            writeln!(wrong, "{person} sees nothing of its own: {question}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// A policy shows what is of one's own territories or of one's own plans: without an index for each, the table
/// of the whole country is read.
#[tokio::test]
async fn each_table_with_a_territory_has_an_index_that_begins_with_it() {
    let database = support::world::world().await;
    let without: Vec<String> = sqlx::query_scalar(
        "select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'territory_id'
         where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
           and not exists (select from pg_index i where i.indrelid = c.oid and i.indkey[0] = a.attnum and i.indpred is null)",
    )
    .fetch_all(database.owner.pool())
    .await
    .expect("the tables");
    assert!(without.is_empty(), "{without:?}");
}
