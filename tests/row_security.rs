//! Row security, asked of the database directly as the application's role: what the catalogue says,
//! what each kind of person sees of a known world, and what each can and cannot do to it in SQL.
//! Pages are for `access_matrix`.

#[path = "access/acts.rs"]
mod acts;
#[path = "access/catalogue.rs"]
mod catalogue;
#[path = "access/endings.rs"]
mod endings;
#[path = "access/finding.rs"]
mod finding;
#[path = "access/forgetting.rs"]
mod forgetting;
#[path = "access/sight.rs"]
mod sight;
mod support;
#[path = "access/waiting.rs"]
mod waiting;

use maillage::database::Tx;
use sqlx::AssertSqlSafe;
use support::{TestDatabase, world::id};

/// A transaction as whoever holds that token; nobody without one.
async fn asking(database: &TestDatabase, token: Option<&str>) -> Tx {
    let mut tx = database.application.begin().await.expect("begun");
    if let Some(token) = token {
        sqlx::query("select access.identify($1)")
            .bind(token)
            .execute(&mut *tx)
            .await
            .expect("identified");
    }
    tx
}

/// A statement of a story: `{nursery in plan}` is the identifier of what has that name in the world.
fn told(statement: &str) -> String {
    let mut told = String::new();
    let mut rest = statement;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').expect("a closing brace");
        told += &format!("{before}'{}'", id(name));
        rest = after;
    }
    told + rest
}

/// How many rows a question answers with; none where even asking is refused.
async fn rows(tx: &mut Tx, question: &str) -> i64 {
    let counted = format!("select count(*) from ({}) as answer", told(question));
    sqlx::query("savepoint before")
        .execute(&mut **tx)
        .await
        .expect("a savepoint");
    let answer = sqlx::query_scalar::<_, i64>(AssertSqlSafe(counted))
        .fetch_one(&mut **tx)
        .await;
    let undo = if answer.is_ok() {
        "release savepoint before"
    } else {
        "rollback to savepoint before"
    };
    sqlx::query(undo)
        .execute(&mut **tx)
        .await
        .expect("back to the savepoint");
    match answer {
        Ok(rows) => rows,
        Err(error) if error.as_database_error().and_then(|cause| cause.code()).as_deref() == Some("42501") => 0,
        Err(error) => panic!("{question}: {error}"),
    }
}
