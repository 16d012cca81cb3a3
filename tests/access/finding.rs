//! The search runs as the owner, past the policies: what it gives must be what they let one see.

use std::fmt::Write;

use maillage::partnerships::store::list;
use sqlx::Executor;

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

/// The list asks for one's own territories first, and for nothing less.
#[tokio::test]
async fn the_list_of_partnerships_holds_all_that_the_policies_show() {
    let database = support::world::world().await;
    let mut most = 0;
    for person in PEOPLE {
        let mut tx = asking(&database, Some(&token(person))).await;
        let filter = list::Filter::default();
        let mut listed: Vec<_> = list::lines(&mut tx, &filter, 1000, 0)
            .await
            .expect("the list")
            .iter()
            .map(|line| line.id.0)
            .collect();
        listed.sort();
        let shown: Vec<uuid::Uuid> = sqlx::query_scalar("select id from partnerships order by id")
            .fetch_all(&mut *tx)
            .await
            .unwrap();
        assert_eq!(listed, shown, "{person}");
        assert_eq!(
            list::count(&mut tx, &filter).await.expect("their number"),
            shown.len() as i64,
            "{person}"
        );
        most = most.max(shown.len());
    }
    assert!(most > 1, "somebody sees some");
}

/// The list of accounts runs as the owner too, and is an administrator's alone.
#[tokio::test]
async fn the_accounts_are_those_that_the_words_name_for_an_administrator_alone() {
    let database = support::world::world().await;
    for statement in [
        "update people set family_name = 'Le Goff-Œdiard' where id = (select person_id from accounts where email = 'mother@example.fr')",
        "update accounts set email = '100%_sure@example.fr' where email = 'father@example.fr'",
    ] {
        database.owner.pool().execute(statement).await.unwrap();
    }
    let every = "select a.person_id from accounts a join people p on p.id = a.person_id
        where not exists (select from unnest($1::text[]) w
                          where position(access.plain(w) in access.plain(concat_ws(' ', p.given_name, p.family_name, a.email))) = 0)
        order by access.plain(p.family_name), access.plain(p.given_name), a.email";
    for (words, least) in [
        (vec![], 10),
        (vec!["oediard"], 1),
        (vec!["GOFF", "mother@"], 1),
        (vec!["e"], 10),
        (vec!["%_s"], 1),
        (vec!["\\"], 0),
        (vec!["example", "nobody at all"], 0),
    ] {
        let named = sqlx::query_scalar(every).bind(&words);
        let named: Vec<uuid::Uuid> = named.fetch_all(database.owner.pool()).await.unwrap();
        assert!(named.len() >= least, "{words:?}: {}", named.len());
        for (person, expected) in [("administrator", &named[..]), ("coordinator", &[])] {
            let mut tx = asking(&database, Some(&token(person))).await;
            let found = "select array(select access.accounts_by_name($1, 1000, 0)), array(select access.accounts_by_name($1, 1, 1)),
                                access.count_accounts($1)";
            let found: (Vec<uuid::Uuid>, Vec<uuid::Uuid>, i64) =
                sqlx::query_as(found).bind(&words).fetch_one(&mut *tx).await.unwrap();
            let second: Vec<_> = expected.iter().copied().skip(1).take(1).collect();
            assert_eq!(
                found,
                (expected.to_vec(), second, i64::try_from(expected.len()).unwrap()),
                "{person}: {words:?}"
            );
        }
    }
}
