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

fn search(phrase: &str) -> String {
    format!("select kind, id from access.search('{phrase}', array['{phrase}'], 100)")
}

#[tokio::test]
async fn the_search_gives_nothing_that_the_policies_hide() {
    let database = support::world::world().await;
    let (mut wrong, mut found) = (String::new(), 0);
    let of_kind = |(kind, table)| format!("kind = '{kind}' and id not in (select id from {table})");
    let hidden = KINDS.map(of_kind).join(" or ");
    for person in PEOPLE {
        let mut tx = asking(&database, Some(&token(person))).await;
        for phrase in PHRASES {
            let search = search(phrase);
            found += rows(&mut tx, &search).await;
            let hidden = rows(&mut tx, &format!("select id from ({search}) found where {hidden}")).await;
            if hidden > 0 {
                writeln!(wrong, "{person} finds {hidden} hidden things with {phrase:?}").unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert!(found > 40, "it finds something: {found}");
    for nobody in [None, Some("forged"), Some("token-of-expired"), Some("token-of-closed")] {
        let mut tx = asking(&database, nobody).await;
        for phrase in PHRASES {
            assert_eq!(rows(&mut tx, &search(phrase)).await, 0, "{nobody:?} finds {phrase:?}");
        }
    }
}
