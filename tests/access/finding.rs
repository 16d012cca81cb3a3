//! The search runs as the owner, past the policies: what it gives must be what they let one see.

use std::fmt::Write;

use crate::{asking, rows, support, support::world::token};

const PEOPLE: [&str; 11] = [
    "coordinator",
    "coordinator elsewhere",
    "host",
    "partner",
    "unconsented",
    "stranger",
    "former",
    "mother",
    "father",
    "other guardian",
    "administrator",
];

/// Words that each kind of thing of the world has.
const PHRASES: [&str; 10] = [
    "lea",
    "martin",
    "noe",
    "zoe",
    "creche",
    "manger",
    "passerelle",
    "PAP-1",
    "debut",
    "bien",
];

const KINDS: [(&str, &str); 5] = [
    ("child", "children"),
    ("organisation", "organisations"),
    ("partnership", "partnerships"),
    ("objective", "objectives"),
    ("minutes", "reviews"),
];

#[tokio::test]
async fn the_search_gives_nothing_that_the_policies_hide() {
    let database = support::world::world().await;
    let (mut wrong, mut found) = (String::new(), 0);
    for person in PEOPLE {
        let mut tx = asking(&database, Some(&token(person))).await;
        for phrase in PHRASES {
            for (kind, table) in KINDS {
                let search =
                    format!("select id from access.search('{phrase}', array['{phrase}'], 100) where kind = '{kind}'");
                let hidden = format!("select id from ({search}) found where id not in (select id from {table})");
                found += rows(&mut tx, &search).await;
                let hidden = rows(&mut tx, &hidden).await;
                if hidden > 0 {
                    writeln!(wrong, "{person} finds {hidden} hidden {table} with {phrase:?}").unwrap();
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert!(found > 40, "it finds something: {found}");
    for nobody in [None, Some("forged"), Some("token-of-expired"), Some("token-of-closed")] {
        let mut tx = asking(&database, nobody).await;
        for phrase in PHRASES {
            let search = format!("select id from access.search('{phrase}', array['{phrase}'], 100)");
            assert_eq!(rows(&mut tx, &search).await, 0, "{nobody:?} finds {phrase:?}");
        }
    }
}
