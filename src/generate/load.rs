//! Brings a country into an empty demonstration, by COPY, in one transaction: all of it or nothing.
//! Triggers sleep meanwhile (the rows are whole as they come: the tests check every rule after), so the
//! owner must be allowed to put them to sleep; keys, indexes and references are put aside and made anew,
//! and so checked, from the full tables.

use std::time::{Duration, Instant};

use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection};

use super::{
    Country,
    circle::Circle,
    dice::Dice,
    places::{Territory, write_administrator},
    rows::{Rows, TABLES},
};
use crate::{
    database::Database,
    error::{Error, Result},
};

/// Plans made while those before them are sent.
const AT_A_TIME: u64 = 1000;

/// Between two signs of life.
const SAID_EVERY: Duration = Duration::from_secs(30);

/// Why nothing was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Invented people never mix with real ones.
    #[error("this is a real installation: invented data goes into a demonstration only")]
    Real,
    /// Nor with those of another story.
    #[error("there are people, territories or lines of the log in this database already: take an empty one")]
    NotEmpty,
    /// Bulk loading needs it.
    #[error("the owner must be a superuser, or be granted session_replication_role: loading puts triggers to sleep")]
    Power,
}

/// Writes the country.
///
/// # Errors
/// When the database fails; nothing is half-loaded.
pub async fn load(owner: &Database, country: Country) -> Result<std::result::Result<(), Refused>> {
    // On a connection of its own: one statement may take minutes here, and no line need warn of each.
    let options = owner.pool().connect_options();
    let options = options.as_ref().clone().disable_statement_logging();
    let mut db = PgConnection::connect_with(&options).await?;
    let mut tx = db.begin().await?;
    if let Some(refused) = refused(&mut tx).await? {
        return Ok(Err(refused));
    }
    // Of one hour whatever the server's: what is written does not depend on it.
    for setting in [
        "set local session_replication_role = replica",
        "set local timezone = 'UTC'",
        "set local maintenance_work_mem = '256MB'",
        "set local statement_timeout = 0",
    ] {
        run(&mut tx, setting).await?;
    }
    let aside = put_keys_aside(&mut tx).await?;
    begin_anew(&mut tx).await?;
    send_everything(&mut tx, country).await?;
    tracing::info!("every plan is in: making keys and indexes");
    for key_or_index in aside.keys_and_indexes {
        run(&mut tx, key_or_index).await?;
    }
    agree_with_plans(&mut tx).await?;
    sign_conventions(&mut tx).await?;
    tracing::info!("checking what refers to what");
    // Last, so that they are checked on all that was written.
    for reference in aside.references {
        run(&mut tx, reference).await?;
    }
    tx.commit().await?;
    run(&mut db, "vacuum analyze").await?;
    db.close().await?;
    Ok(Ok(()))
}

async fn refused(db: &mut PgConnection) -> Result<Option<Refused>> {
    // Whoever comes second waits here, and then finds it full.
    sqlx::query("lock table territories, people in share row exclusive mode")
        .execute(&mut *db)
        .await?;
    let found = sqlx::query!(
        r#"select not access.is_demonstration() as "real!",
                  exists (select from people) or exists (select from territories) or exists (select from trail) as "full!",
                  rolsuper or has_parameter_privilege('session_replication_role', 'set') as "may!"
           from pg_roles where rolname = current_user"#
    )
    .fetch_one(db)
    .await?;
    Ok(match (found.real, found.full, found.may) {
        (true, _, _) => Some(Refused::Real),
        (_, true, _) => Some(Refused::NotEmpty),
        (_, _, false) => Some(Refused::Power),
        _ => None,
    })
}

/// What was dropped, as statements that make it again.
struct Aside {
    keys_and_indexes: Vec<String>,
    references: Vec<String>,
}

/// Drops every key, index and reference of the tables. Keys are random: in a table larger than the memory,
/// each row that comes would write to another page of each of its indexes.
async fn put_keys_aside(db: &mut PgConnection) -> Result<Aside> {
    let tables: Vec<String> = TABLES.iter().map(|(table, _)| (*table).to_owned()).collect();
    let found = sqlx::query!(
        r#"with ours as (
               select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname = any ($1)),
           constraints as (
               select oid, conrelid::regclass as of_table, format('%I', conname) as name, contype = 'f' as refers, conindid
               from pg_constraint
               where contype in ('p', 'u', 'x', 'f') and (conrelid in (select oid from ours) or confrelid in (select oid from ours)))
           select refers as "refers!", of_table::text as of_table,
                  format('alter table %s drop constraint %s', of_table, name) as "dropped!",
                  format('alter table %s add constraint %s %s', of_table, name, pg_get_constraintdef(oid)) as "made!"
           from constraints
           union all
           select false, indrelid::regclass::text, format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
           from pg_index
           where indrelid in (select oid from ours) and indexrelid not in (select conindid from constraints where not refers)
           order by 1 desc, 2, 4"#,
        &tables
    )
    .fetch_all(&mut *db)
    .await?;
    let mut aside = Aside {
        keys_and_indexes: Vec::new(),
        references: Vec::new(),
    };
    for one in found {
        run(db, one.dropped).await?;
        let to = if one.refers {
            &mut aside.references
        } else {
            &mut aside.keys_and_indexes
        };
        to.push(one.made);
    }
    Ok(aside)
}

async fn run(db: &mut PgConnection, statement: impl Into<String>) -> Result<()> {
    sqlx::query(AssertSqlSafe(statement.into())).execute(db).await?;
    Ok(())
}

/// Gives every table, empty as it is, a new file: a failure throws that file away, so PostgreSQL need not
/// write its rows down twice (with `wal_level = minimal`), nor mark later that everybody may see them.
async fn begin_anew(db: &mut PgConnection) -> Result<()> {
    let tables: Vec<&str> = TABLES.iter().map(|(table, _)| *table).collect();
    run(db, format!("truncate {}", tables.join(", "))).await
}

/// Makes the rows on one thread while those before are sent from another.
async fn send_everything(db: &mut PgConnection, country: Country) -> Result<()> {
    let (ready, mut waiting) = tokio::sync::mpsc::channel(2);
    let maker = tokio::task::spawn_blocking(move || {
        let dice = Dice::new(country.seed);
        let mut rows = Rows::default();
        write_administrator(&mut rows, dice, country.today);
        for number in 0..country.territories {
            let territory = Territory::of(&country, dice, number);
            territory.write(&mut rows, !country.calendar_only);
            for plan in territory.first_plan..territory.first_plan + territory.plans {
                Circle::of(&country, dice, &territory, plan).write(&mut rows);
                // Nobody takes them any more: the sending failed, and says why.
                if plan % AT_A_TIME == 0 && ready.blocking_send((plan, std::mem::take(&mut rows))).is_err() {
                    return;
                }
            }
        }
        let _ = ready.blocking_send((country.plans, rows));
    });
    let mut said = Instant::now();
    while let Some((plan, rows)) = waiting.recv().await {
        send(db, rows).await?;
        if said.elapsed() >= SAID_EVERY {
            said = Instant::now();
            tracing::info!("{plan} plans of {}", country.plans);
        }
    }
    maker.await.map_err(Error::fault)
}

async fn send(db: &mut PgConnection, mut rows: Rows) -> Result<()> {
    for (table, columns) in TABLES {
        let Some(lines) = rows.take(table) else { continue };
        let mut copy = db
            .copy_in_raw(&format!("copy {table} ({columns}) from stdin (freeze)"))
            .await?;
        copy.send(lines.as_bytes()).await?;
        copy.finish().await?;
    }
    Ok(())
}

/// The family and the members agree with each plan on its first day, with its text as it is.
async fn agree_with_plans(db: &mut PgConnection) -> Result<()> {
    sqlx::query!(
        "insert into plan_agreements (territory_id, partnership_id, guardian_id, member_id, agrees, of_text, said_on, said_by, said_at)
         select p.territory_id, p.id, who.guardian, who.member, true, said.text, p.start_on, who.person, p.activated_at
         from partnerships p
         join plans pl on pl.partnership_id = p.id
         cross join lateral (select access.text_of_plan(p.id)) said (text)
         cross join lateral (
             select g.id, null::uuid, g.person_id from guardians g where g.child_id = pl.child_id
             union all
             select null, m.id, m.accepted_by from members m where m.partnership_id = p.id) who (guardian, member, person)
         order by p.id, who.guardian, who.member"
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Each agreement between organisations is written down and signed on its first day, by all but one in ten.
async fn sign_conventions(db: &mut PgConnection) -> Result<()> {
    sqlx::query!(
        "with kept as (
             insert into conventions (id, territory_id, partnership_id, number, text, written_by, written_at)
             select md5('convention ' || p.id)::uuid, p.territory_id, p.id, 1, access.convention_text(p.id), p.created_by, p.activated_at
             from partnerships p where p.kind = 'institutional' order by p.id
             returning *)
         insert into convention_agreements (convention_id, member_id, partnership_id, territory_id, agreed_on, agreed_by)
         select k.id, m.id, k.partnership_id, k.territory_id, m.accepted_on, m.accepted_by
         from kept k join members m on m.partnership_id = k.partnership_id
         where get_byte(uuid_send(m.id), 0) % 10 > 0
         order by k.id, m.id"
    )
    .execute(db)
    .await?;
    Ok(())
}
