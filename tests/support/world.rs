//! A small world that is wholly known (world.sql tells it), and the keys of its people.

use maillage::database::Database;
use sqlx::{AssertSqlSafe, Executor};
use uuid::Uuid;

use super::TestDatabase;

/// The identifier of a thing of the world, made from its name there.
pub fn id(name: &str) -> Uuid {
    use sha2::Digest;
    let digest = sha2::Sha256::digest(name.as_bytes());
    Uuid::from_slice(&digest[..16]).expect("sixteen bytes")
}

/// The token of the open session of a person of the world.
pub fn token(person: &str) -> String {
    format!("token-of-{}", person.replace(' ', "-"))
}

/// A real installation with the world in it.
pub async fn world() -> TestDatabase {
    let database = super::database().await;
    tell(&database).await;
    database
}

/// Writes the world into a database.
pub async fn tell(database: &TestDatabase) {
    tell_in(&database.owner).await;
}

/// The same, by the owner's connections.
pub async fn tell_in(owner: &Database) {
    let mut tx = owner.begin().await.expect("begun");
    tx.execute(AssertSqlSafe(include_str!("world.sql").to_owned()))
        .await
        .expect("the world is told");
    tx.commit().await.expect("kept");
}

/// A statement with the identifiers of what it names: `{mother}`.
pub fn told(statement: &str) -> String {
    let mut told = String::new();
    let mut rest = statement;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').expect("a closing brace");
        told += &format!("{before}'{}'", id(name));
        rest = after;
    }
    told + rest
}
