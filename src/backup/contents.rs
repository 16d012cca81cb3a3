//! What a database holds, counted and digested: every row of every table, and what guards them. All
//! of it, and the dump, are read from one snapshot, so that they agree whoever writes meanwhile.

use sqlx::{AssertSqlSafe, PgConnection};
use uuid::Uuid;

use super::{
    Result,
    manifest::{Counted, Kept, Piece},
    words,
};
use crate::database::{Database, Tx};

/// Policies that are their owner's, whoever that is: on each table, and never a difference.
pub const OWNERS_POLICY: &str = "owner_everything";

/// The tables of nobody but us: neither PostgreSQL's nor an extension's.
const TABLES: &str = "
    select c.oid, n.nspname, c.relname, c.relacl, c.relrowsecurity, c.relforcerowsecurity
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')";

/// A transaction that sees one instant and changes nothing, as long as it takes.
///
/// # Errors
/// When the database does not answer.
pub async fn still(owner: &Database) -> Result<Tx> {
    let mut tx = owner.begin().await.map_err(words)?;
    for setting in [
        "set transaction isolation level repeatable read, read only",
        "set local statement_timeout = 0",
        "set local idle_in_transaction_session_timeout = 0",
        // What a policy would hide is an error, not a row less.
        "set local row_security = off",
        // How values are written: the same everywhere.
        "set local search_path = pg_catalog",
        "set local datestyle = 'ISO, YMD'",
        "set local intervalstyle = 'postgres'",
        "set local timezone = 'UTC'",
        "set local bytea_output = 'hex'",
        "set local extra_float_digits = 1",
    ] {
        sqlx::query(setting).execute(&mut *tx).await.map_err(words)?;
    }
    Ok(tx)
}

/// The name under which others see what this transaction sees.
///
/// # Errors
/// When the database does not answer.
pub async fn name(db: &mut PgConnection) -> Result<String> {
    let name = sqlx::query_scalar("select pg_export_snapshot()");
    name.fetch_one(db).await.map_err(words)
}

/// Every table with its rows, however they lie and wherever they were sorted.
///
/// # Errors
/// When one cannot be read.
pub async fn tables(db: &mut PgConnection) -> Result<Vec<Counted>> {
    let tables: Vec<(String, String)> = sqlx::query_as(AssertSqlSafe(format!(
        r#"select name, place
           from (select case nspname when 'public' then relname else nspname || '.' || relname end as name,
                        format('%I.%I', nspname, relname) as place from ({TABLES}) t) tables
           order by name collate "C""#
    )))
    .fetch_all(&mut *db)
    .await
    .map_err(words)?;
    let mut counted = Vec::new();
    for (name, table) in tables {
        // Row by row, then by the first two bytes, so that no text grows with the table.
        let sum = format!(
            "select coalesce(sum(rows), 0)::bigint, encode(sha256(coalesce(string_agg(digest, '' order by first), '')), 'hex')
             from (select substr(digest, 1, 2) as first, count(*) as rows, sha256(string_agg(digest, '' order by digest)) as digest
                   from (select sha256(convert_to(t::text, 'UTF8')) as digest from only {table} t) lines
                   group by 1) parts"
        );
        let (rows, digest) = sqlx::query_as(AssertSqlSafe(sum))
            .fetch_one(&mut *db)
            .await
            .map_err(|error| format!("{name}: {error}"))?;
        counted.push(Counted { name, rows, digest });
    }
    Ok(counted)
}

/// What guards the tables, a kind each. Names and rights, not how a server writes a definition: that
/// changes from one version to the next.
///
/// # Errors
/// When the database does not answer.
pub async fn guards(db: &mut PgConnection) -> Result<Vec<Counted>> {
    let guards: Vec<(String, i64, String)> = sqlx::query_as(AssertSqlSafe(format!(
        r#"with tables as ({TABLES}),
        functions as (
            select p.oid, p.prosecdef, p.proconfig, p.prosrc, coalesce(p.proacl, acldefault('f', p.proowner)) as acl
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
              and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')),
        grants as (
            select oid::regclass::text as thing, relacl as acl from tables where relacl is not null
            union all
            select t.oid::regclass || '.' || a.attname, a.attacl from tables t
            join pg_attribute a on a.attrelid = t.oid and a.attacl is not null and not a.attisdropped
            union all
            select oid::regprocedure::text, acl from functions
            union all
            select nspname, nspacl from pg_namespace
            where nspacl is not null and nspname <> 'information_schema' and nspname !~ '^pg_'),
        things as (
            select 'rows of a table guarded' as kind, concat_ws(' ', oid::regclass, relrowsecurity, relforcerowsecurity) as words from tables
            union all
            select 'policies', concat_ws(' ', polrelid::regclass, polname, polcmd, polpermissive,
                                         case when polname <> '{OWNERS_POLICY}'
                                              then (select string_agg(coalesce(r.rolname, 'public'), ',' order by r.rolname)
                                                    from unnest(polroles) role left join pg_roles r on r.oid = role) end)
            from pg_policy where polrelid in (select oid from tables)
            union all
            select 'triggers', concat_ws(' ', tgrelid::regclass, tgname, tgfoid::regprocedure, tgenabled)
            from pg_trigger where tgrelid in (select oid from tables) and not tgisinternal
            union all
            select 'functions', concat_ws(' ', oid::regprocedure, prosecdef, proconfig::text, encode(sha256(convert_to(prosrc, 'UTF8')), 'hex'))
            from functions
            union all
            select 'constraints', concat_ws(' ', conrelid::regclass, conname, contype, convalidated)
            from pg_constraint where conrelid in (select oid from tables) and contype in ('c', 'f', 'p', 'u', 'x')
            union all
            select 'indexes', concat_ws(' ', indexrelid::regclass, indisunique, indisvalid)
            from pg_index where indrelid in (select oid from tables)
            union all
            -- Of the application and of everybody: an owner has its own anyway.
            select 'privileges', concat_ws(' ', thing, coalesce(r.rolname, 'public'), privilege_type)
            from grants cross join lateral aclexplode(acl) g left join pg_roles r on r.oid = g.grantee
            where g.grantee = 0 or r.rolname = 'maillage_app')
        select kind, count(*), encode(sha256(convert_to(string_agg(words, E'\n' order by words collate "C"), 'UTF8')), 'hex')
        from things group by 1 order by 1"#
    )))
    .fetch_all(db)
    .await
    .map_err(words)?;
    Ok(guards
        .into_iter()
        .map(|(name, rows, digest)| Counted { name, rows, digest })
        .collect())
}

/// The last migration.
///
/// # Errors
/// When the database does not answer.
pub async fn schema(db: &mut PgConnection) -> Result<i64> {
    let last = sqlx::query_scalar("select coalesce(max(version), 0) from public._sqlx_migrations where success");
    last.fetch_one(db).await.map_err(words)
}

/// The files of documents there should be.
///
/// # Errors
/// When the database does not answer.
pub async fn documents(db: &mut PgConnection) -> Result<Vec<Kept>> {
    let rows = sqlx::query!(
        r#"select stored_as, size_bytes::bigint as "bytes!", encode(sha256, 'hex') as "sha256!"
           from public.documents order by stored_as"#
    )
    .fetch_all(db)
    .await
    .map_err(words)?;
    let kept = rows.into_iter().map(|row| Kept {
        key: row.stored_as,
        piece: Piece {
            bytes: row.bytes.unsigned_abs(),
            sha256: row.sha256,
        },
    });
    Ok(kept.collect())
}

/// Of those files, the ones that documents of this instant still have.
///
/// # Errors
/// When the database does not answer.
pub async fn still_documents(owner: &Database, keys: &[Uuid]) -> Result<Vec<Uuid>> {
    let there = sqlx::query_scalar!("select stored_as from documents where stored_as = any ($1)", keys);
    there.fetch_all(owner.pool()).await.map_err(words)
}

/// What is in a database that should be empty: some of its tables and functions, by name.
///
/// # Errors
/// When the database does not answer.
pub async fn strangers(owner: &Database) -> Result<Vec<String>> {
    let found = sqlx::query_scalar(AssertSqlSafe(format!(
        r#"select name from (
               select relname::text as name from ({TABLES}) t
               union all
               select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
               where n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
                 and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
               union all
               select nspname from pg_namespace
               where nspname not in ('public', 'information_schema') and nspname !~ '^pg_') things
           order by name collate "C""#
    )));
    found.fetch_all(owner.pool()).await.map_err(words)
}
