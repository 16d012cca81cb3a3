//! What a restored database needs before anybody may meet it: what depends on its new owner, and what
//! must not go on as if no time had passed. Sessions end; letters that waited stay, since they may
//! have left after the backup was made, until an administrator has them sent.

use chrono::{DateTime, Utc};
use sqlx::{AssertSqlSafe, PgConnection};

use super::{Result, contents::OWNERS_POLICY, words};
use crate::{
    calendar,
    clock::Clock,
    database::{APPLICATION_ROLE, Database},
    letters::{digests, store::outbox},
};

/// Of the lines of a dump, those that are loaded first, and the one that makes an installation of it,
/// loaded last: until then no program serves it.
pub struct Order {
    /// Everything but the next.
    pub first: Vec<String>,
    /// The list of migrations.
    pub last: Vec<String>,
    /// The tables with a policy of their owner's.
    pub owned: Vec<String>,
}

impl Order {
    /// From what `pg_restore --list` says. What names the owner of then is left to [`own`]; what only a
    /// superuser may say of extensions is left out for anybody else.
    pub fn new(lines: Vec<String>, superuser: bool) -> Self {
        let mut order = Self {
            first: Vec::new(),
            last: Vec::new(),
            owned: Vec::new(),
        };
        let owners = format!(" {OWNERS_POLICY} ");
        for line in lines {
            if line.contains(" POLICY public ") && line.contains(&owners) {
                // 5098; 3256 115093 POLICY public children owner_everything maillage_owner
                order.owned.extend(line.split(' ').nth(5).map(str::to_owned));
            } else if line.contains(" TABLE DATA public _sqlx_migrations ") {
                order.last.push(line);
            } else if !line.contains(" DEFAULT ACL ")
                && !line.contains(" COMMENT - EXTENSION ")
                && (superuser || !line.contains(" ACL extensions "))
            {
                order.first.push(line);
            }
        }
        order
    }
}

/// The role that policies are written for is there, and its owner may become it, as migrations ask.
///
/// # Errors
/// When it is not and may not be made.
pub async fn roles(owner: &Database) -> Result<()> {
    let role = format!(
        "do $$ begin
             if not exists (select from pg_roles where rolname = '{APPLICATION_ROLE}') then
                 create role {APPLICATION_ROLE} nologin;
             end if;
             if not pg_has_role(current_user, '{APPLICATION_ROLE}', 'member') then
                 execute format('grant {APPLICATION_ROLE} to %I', current_user);
             end if;
         end $$"
    );
    let made = sqlx::query(AssertSqlSafe(role)).execute(owner.pool()).await;
    made.map(drop).map_err(|error| {
        format!("the role {APPLICATION_ROLE} is not there and cannot be made (docs/deployment.md): {error}")
    })
}

/// Whether the owner is a superuser, as in a private cluster.
///
/// # Errors
/// When the database does not answer.
pub async fn is_superuser(owner: &Database) -> Result<bool> {
    let question = "select rolsuper from pg_roles where rolname = current_user";
    sqlx::query_scalar(question)
        .fetch_one(owner.pool())
        .await
        .map_err(words)
}

/// Makes what was loaded its owner's.
///
/// # Errors
/// When it cannot be.
pub async fn own(owner: &Database, tables: &[String]) -> Result<()> {
    let mut tx = owner.begin().await.map_err(words)?;
    let own = "do $$ begin
             execute format('alter database %I set jit = off', current_database());
         exception when insufficient_privilege then null;
         end $$;
         alter default privileges revoke execute on functions from public";
    sqlx::raw_sql(own).execute(&mut *tx).await.map_err(words)?;
    let policy = format!("create policy {OWNERS_POLICY} on %I to %I using (true) with check (true)");
    for table in tables {
        let statement: String = sqlx::query_scalar("select format($1, $2::text, current_user)")
            .bind(&policy)
            .bind(table)
            .fetch_one(&mut *tx)
            .await
            .map_err(words)?;
        sqlx::raw_sql(AssertSqlSafe(statement))
            .execute(&mut *tx)
            .await
            .map_err(words)?;
    }
    tx.commit().await.map_err(words)
}

/// Ends sessions, holds letters back, and notes in the log that a backup of that instant was restored.
///
/// # Errors
/// When the database does not answer; nothing is half-done.
pub async fn quiet(owner: &Database, made_at: DateTime<Utc>) -> Result<()> {
    let mut tx = owner.begin().await.map_err(words)?;
    end_sessions(&mut tx).await.map_err(words)?;
    outbox::hold_waiting(&mut tx).await.map_err(words)?;
    sqlx::query!(
        "select access.record('changed', 'installation', null, null, null, jsonb_build_object('restored', $1::timestamptz))",
        made_at
    )
    .fetch_one(&mut *tx)
    .await
    .map_err(words)?;
    tx.commit().await.map_err(words)
}

/// Nobody comes in by an old cookie. Who was typing meanwhile loses no words: of a session that ended
/// by itself, they are kept for their writer to sign in again.
async fn end_sessions(db: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!("update sessions set expires_at = least(expires_at, now())")
        .execute(&mut *db)
        .await?;
    sqlx::query!("delete from sessions").execute(db).await.map(drop)
}

/// Reminders of today, which left this morning perhaps, are put together and held back as well; how
/// many letters are held in all.
///
/// # Errors
/// When the database does not answer.
pub async fn hold_reminders(owner: &Database, application: &Database, clock: &Clock) -> crate::error::Result<i64> {
    calendar::scan::scan(application, clock, None).await?;
    digests::catch_up(application, clock).await?;
    let mut tx = owner.begin().await?;
    outbox::hold_waiting(&mut tx).await?;
    let held = outbox::held(&mut tx).await?;
    tx.commit().await?;
    Ok(held)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_its_owners_is_left_out_and_what_makes_an_installation_comes_last() {
        let lines = [
            "215; 1259 16403 TABLE public children maillage",
            "3921; 0 16403 TABLE DATA public children maillage",
            "3922; 0 16389 TABLE DATA public _sqlx_migrations maillage",
            "5067; 3256 115062 POLICY public children added maillage",
            "5098; 3256 115093 POLICY public children owner_everything maillage",
            "2400; 826 115093 DEFAULT ACL - DEFAULT PRIVILEGES FOR FUNCTIONS maillage",
            "5500; 0 0 COMMENT - EXTENSION pg_trgm ",
            "5501; 0 0 ACL extensions FUNCTION unaccent(text) maillage",
        ];
        let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        let order = Order::new(lines.clone(), false);
        assert_eq!(order.first, [lines[0].clone(), lines[1].clone(), lines[3].clone()]);
        assert_eq!(order.last, [lines[2].clone()]);
        assert_eq!(order.owned, ["children"]);
        assert_eq!(Order::new(lines.clone(), true).first.last(), lines.last());
    }
}
