//! A country of invented data: the same to the byte each time, whole by every rule of the database
//! though triggers slept while it came in, and never beside real people.

mod support;

use std::process::Command;

use chrono::NaiveDate;
use maillage::{
    calendar::{self, scan::scan},
    clock::Clock,
    generate::{Country, Refused, load},
    ids::PartnershipId,
};
use sqlx::{AssertSqlSafe, Executor, PgConnection, Row};
use support::TestDatabase;

fn country() -> Country {
    Country {
        plans: 120,
        territories: 3,
        seed: 7,
        years: 3,
        due: 12,
        calendar_only: false,
        today: NaiveDate::from_ymd_opt(2026, 11, 28).unwrap(),
    }
}

async fn generated(country: Country) -> TestDatabase {
    let place = support::demonstration().await;
    load(&place.owner, country).await.unwrap().unwrap();
    place
}

/// Each table that holds something, with the digest of its rows.
async fn digests(place: &TestDatabase) -> Vec<(String, i64, String)> {
    let mut db = place.owner.pool().acquire().await.unwrap();
    db.execute("set timezone = 'UTC'").await.unwrap();
    let tables = "select relname::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
                  and relname not in ('_sqlx_migrations', 'installation') order by 1";
    let tables: Vec<String> = sqlx::query_scalar(tables).fetch_all(&mut *db).await.unwrap();
    let mut found = Vec::new();
    for table in tables {
        let digest = format!(
            "select count(*), coalesce(md5(string_agg(t::text, E'\\n' order by t::text collate \"C\")), '') from {table} t"
        );
        let row = db.fetch_one(AssertSqlSafe(digest)).await.unwrap();
        found.push((table, row.get(0), row.get(1)));
    }
    found.retain(|(_, rows, _)| *rows > 0);
    found
}

#[tokio::test]
async fn the_same_seed_gives_the_same_country_to_the_byte() {
    let (one, again) = (generated(country()).await, generated(country()).await);
    let other = generated(Country { seed: 8, ..country() }).await;
    let (one, again, other) = (digests(&one).await, digests(&again).await, digests(&other).await);
    assert_eq!(one, again);
    assert!(one.len() > 28, "{one:?}");
    for (table, rows, digest) in &one {
        assert!(
            !other.iter().any(|(_, _, another)| another == digest),
            "{table} is the same for another seed"
        );
        // A country is not a few rows: the tables of each plan have at least one a plan.
        let once = [
            "territories",
            "coordinators",
            "organisations",
            "professionals",
            "reference_counters",
            "suspensions",
            "hand_overs",
            "hand_over_items",
            "conventions",
            "convention_agreements",
        ];
        assert!(*rows >= 100 || once.contains(&table.as_str()), "{rows} rows of {table}");
    }
}

#[tokio::test]
async fn every_key_and_every_rule_holds_though_triggers_slept() {
    let place = generated(country()).await;
    let mut tx = place.owner.begin().await.unwrap();
    let keys: Vec<(String, String)> = sqlx::query_as(
        "select conrelid::regclass::text, conname::text from pg_constraint
         where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0",
    )
    .fetch_all(&mut *tx)
    .await
    .unwrap();
    assert!(keys.len() > 100);
    // As if they had never been checked, which is so: then each is.
    tx.execute("update pg_constraint set convalidated = false where contype = 'f'")
        .await
        .unwrap();
    for (table, key) in keys {
        tx.execute(AssertSqlSafe(format!("alter table {table} validate constraint {key}")))
            .await
            .unwrap_or_else(|error| panic!("{table}: {error}"));
    }
    // The next plan of each series has a number that is nobody's.
    let taken = "select count(*) from partnerships p
        where not exists (select from reference_counters c where c.territory_id = p.territory_id
                            and p.reference ~ ('^' || c.prefix || '-') and c.last_number >= split_part(p.reference, '-', 3)::integer)";
    let taken: i64 = sqlx::query_scalar(taken).fetch_one(&mut *tx).await.unwrap();
    assert_eq!(taken, 0);
    // Each plan could have been begun with what it has, and is followed by whom it may be.
    begin_again(&mut tx).await;
    tx.execute("update plans set coordinator_id = coordinator_id")
        .await
        .unwrap();
    tx.rollback().await.unwrap();
}

/// Every plan that has a referent, a draft once more, is started as people start it: with the triggers awake.
async fn begin_again(db: &mut PgConnection) {
    for statement in [
        "set local session_replication_role = replica",
        "update partnerships p set state = 'draft' from plans pl where pl.partnership_id = p.id and referent_id is not null",
        "set local session_replication_role = origin",
        "update partnerships set state = 'active' where state = 'draft'",
    ] {
        db.execute(statement)
            .await
            .unwrap_or_else(|error| panic!("{statement}: {error}"));
    }
}

#[tokio::test]
async fn its_calendar_is_what_the_program_computes_and_as_much_is_due_as_was_asked() {
    let country = country();
    for calendar_only in [false, true] {
        let place = generated(Country {
            calendar_only,
            ..country
        })
        .await;
        let before = calendar_of(&place).await;
        scan(&place.application, &Clock::System, Some(country.today))
            .await
            .unwrap();
        let open = "select count(*) from flags where closed_at is null";
        let open: i64 = sqlx::query_scalar(open).fetch_one(place.owner.pool()).await.unwrap();
        assert_eq!(open, 12);
        let plans: Vec<PartnershipId> = sqlx::query_scalar("select partnership_id from plans")
            .fetch_all(place.owner.pool())
            .await
            .unwrap();
        let mut tx = place.owner.begin().await.unwrap();
        let moved = calendar::store::refresh_many(&mut tx, &plans, country.today)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        assert_eq!((moved.opened, moved.closed), (0, 0));
        assert_eq!(calendar_of(&place).await, before);
    }
}

async fn calendar_of(place: &TestDatabase) -> Vec<(String, i64, String)> {
    let mut digests = digests(place).await;
    digests.retain(|(table, _, _)| ["plans", "review_periods", "silences", "suspensions"].contains(&table.as_str()));
    digests
}

#[tokio::test]
async fn consents_read_together_open_what_each_opens_alone() {
    let place = generated(country()).await;
    let mut tx = place.owner.begin().await.unwrap();
    // Some were never given, some are withdrawn, some over, some are of guardians who no longer are, some say less than others.
    for statement in [
        "set local session_replication_role = replica",
        "delete from consents where get_byte(uuid_send(id), 4) % 5 = 0",
        "update consents set withdrawn_at = now() where get_byte(uuid_send(id), 0) % 5 = 0",
        // In their last days or just over, at both ends of the world.
        "update consents set expires_on = current_date - 2 + get_byte(uuid_send(id), 1) % 5 where get_byte(uuid_send(id), 4) % 2 = 0",
        "update territories set time_zone = z from (select id, (array['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Paris'])[row_number() over (order by id)] as z
                                                    from territories) zones where zones.id = territories.id",
        "update consents set scopes = array['plan'] where get_byte(uuid_send(id), 2) % 3 = 0",
        "update consents set scopes = scopes || array['health'] where get_byte(uuid_send(id), 3) % 3 > 0 and not 'health' = any (scopes)",
        "update guardians set ended_at = now() - interval '1 day' where get_byte(uuid_send(id), 0) % 6 = 0",
    ] {
        tx.execute(statement).await.unwrap();
    }
    // The rule, one consent at a time.
    let alone = "select distinct c.child_id, c.organisation_id from consents c
        where $1 = any (c.scopes) and access.stands(c)
          and ($1 not in ('health', 'documents')
               or not exists (select from guardians g
                              where g.child_id = c.child_id and (g.ended_at is null or g.ended_at > now())
                                and ($1 = 'health' or exists (select from consents d
                                                              where d.child_id = c.child_id and d.guardian_id = g.id
                                                                and d.organisation_id = c.organisation_id))
                                and not exists (select from consents y
                                                where y.child_id = c.child_id and y.guardian_id = g.id
                                                  and y.organisation_id = c.organisation_id
                                                  and $1 = any (y.scopes) and access.stands(y))))
        order by 1, 2";
    let together = "select child, organisation from access.opened(array(select id from children), $1) order by 1, 2";
    for (scope, least) in [("plan", 200), ("contributions", 100), ("documents", 50), ("health", 50)] {
        let pairs = async |db: &mut PgConnection, question: &'static str| -> Vec<(uuid::Uuid, uuid::Uuid)> {
            sqlx::query_as(question).bind(scope).fetch_all(db).await.unwrap()
        };
        let (alone, together) = (pairs(&mut tx, alone).await, pairs(&mut tx, together).await);
        assert!(alone.len() > least, "{scope}: {}", alone.len());
        assert_eq!(alone, together, "{scope}");
    }
}

#[tokio::test]
async fn no_key_and_no_index_is_lost() {
    let (full, empty) = (generated(country()).await, support::demonstration().await);
    for all in [
        "select indexdef from pg_indexes where schemaname = 'public' order by 1",
        "select format('%s %s %s %s', conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid))
         from pg_constraint where connamespace = 'public'::regnamespace order by 1",
    ] {
        let full: Vec<String> = sqlx::query_scalar(all).fetch_all(full.owner.pool()).await.unwrap();
        let empty: Vec<String> = sqlx::query_scalar(all).fetch_all(empty.owner.pool()).await.unwrap();
        let lost: Vec<_> = empty.iter().filter(|one| !full.contains(one)).collect();
        assert!(lost.is_empty(), "{lost:#?}");
        assert_eq!(full.len(), empty.len());
    }
}

#[tokio::test]
async fn nobody_invented_comes_among_real_people() {
    let real = support::database().await;
    assert_eq!(load(&real.owner, country()).await.unwrap(), Err(Refused::Real));

    let mut places = vec![real];
    for there_is in [
        "insert into people (given_name, family_name) values ('Lina', 'Scénario')",
        // The log is never shortened, not even of a demonstration.
        "select access.record('opened', 'plans', null, null, null, '{}')",
    ] {
        let place = support::demonstration().await;
        place.owner.pool().execute(there_is).await.unwrap();
        assert_eq!(load(&place.owner, country()).await.unwrap(), Err(Refused::NotEmpty));
        places.push(place);
    }
    for place in places {
        let there: bool = sqlx::query_scalar("select exists (select from territories)")
            .fetch_one(place.owner.pool())
            .await
            .unwrap();
        assert!(!there);
    }
}

#[tokio::test]
async fn the_operator_generates_a_country_once_and_it_passes_the_check() {
    let place = support::empty_database().await;
    let documents = tempfile();
    let maillage = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_maillage"))
            .args(arguments)
            .env("DATABASE_URL", place.url(None))
            .env("MAILLAGE_DATA_DIR", &documents)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        (output.status.code(), said)
    };
    let generate = ["generate", "--plans", "50", "--territories", "2", "--seed", "3"];
    let (code, said) = maillage(&generate);
    assert_eq!(code, Some(0), "{said}");
    let (code, said) = maillage(&["check"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.contains("150 lines in 50 chains, none missing or changed"),
        "{said}"
    );
    let (code, said) = maillage(&generate);
    assert_eq!(code, Some(2), "{said}");
    assert!(
        said.contains("there are people, territories or lines of the log in this database already"),
        "{said}"
    );
    std::fs::remove_dir_all(&documents).unwrap();
}

/// A folder of this test's own.
fn tempfile() -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("maillage-generate-{}", uuid::Uuid::new_v4()));
    std::fs::create_dir(&folder).unwrap();
    folder
}
