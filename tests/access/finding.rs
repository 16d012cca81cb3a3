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

/// A family reads who is around its child on the plan, and has no directory.
const DIRECTORY: &str =
    "(select * from organisations where access.is_administrator() or territory_id in (select access.directories()))";

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

/// Typed as it is written, whatever the policies show is found, in whichever territory it is.
#[tokio::test]
async fn the_search_gives_all_that_the_policies_show() {
    let found = |kind: &str, phrase: &str, of: &str| {
        format!(
            "select of.id from {of} of where not exists (
                 select from access.search({phrase}, string_to_array(access.plain({phrase}), ' '), 100) found
                 where found.kind = '{kind}' and found.id = of.id)"
        )
    };
    let missed = [
        found("child", "of.plain_name", "children"),
        found("organisation", "of.name", DIRECTORY),
        found("partnership", "of.reference", "partnerships"),
        found(
            "partnership",
            "of.title",
            "(select * from partnerships where title <> '')",
        ),
        found(
            "objective",
            "of.title",
            "(select * from objectives where state <> 'replaced')",
        ),
        found(
            "minutes",
            "of.synthesis",
            "(select * from reviews where state in ('held', 'agreed') and synthesis <> '')",
        ),
    ];
    let database = support::world::world().await;
    let mut wrong = String::new();
    for person in PEOPLE {
        let mut tx = asking(&database, Some(&token(person))).await;
        for question in &missed {
            let missed = rows(&mut tx, question).await;
            if missed > 0 {
                writeln!(wrong, "{person} does not find {missed} of:\n{question}").unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
