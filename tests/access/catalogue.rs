//! What the catalogue of the database says of the application's role: no table without row security,
//! no right beyond those the policies count on. A table that is new is in it by itself.

use maillage::{
    database::{APPLICATION_ROLE, Database},
    trail::model::Subject,
};

use crate::support;

/// Tables of the tools, not of people: they name migrations only.
const NOT_OF_PEOPLE: [&str; 1] = ["_sqlx_migrations"];

/// Logged, but of no child: they never stand in a child's log.
const OF_NO_CHILD: [&str; 7] = [
    "api_tokens",
    "closures",
    "convention_agreements",
    "conventions",
    "coordinators",
    "organisations",
    "professionals",
];

/// What the application may call, and nothing else.
const CALLABLE: &str = include_str!("callable.txt");

/// The names a question to the catalogue answers with; none is what one hopes for.
async fn names(owner: &Database, question: &'static str) -> Vec<String> {
    sqlx::query_scalar(question)
        .bind(APPLICATION_ROLE)
        .fetch_all(owner.pool())
        .await
        .expect(question)
}

#[tokio::test]
async fn every_table_has_row_security_that_binds_its_owner_too() {
    let database = support::database().await;
    let bare: Vec<String> = names(
        &database.owner,
        "select c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relkind in ('r', 'p')
           and not (c.relrowsecurity and c.relforcerowsecurity) and $1 <> ''",
    )
    .await;
    assert_eq!(bare, NOT_OF_PEOPLE, "tables without forced row security");
    for (what, question) in [
        (
            "views, which read as their owner",
            "select c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname in ('public', 'access') and $1 <> '' and (c.relkind = 'm'
                   or c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false))",
        ),
        (
            "policies for everybody",
            "select tablename || '.' || policyname from pg_policies where 'public' = any (roles) and $1 <> ''",
        ),
    ] {
        assert_eq!(names(&database.owner, question).await, Vec::<String>::new(), "{what}");
    }
}

#[tokio::test]
async fn a_childs_log_has_a_name_for_whatever_is_logged() {
    let database = support::database().await;
    let mut nameless = names(
        &database.owner,
        "select distinct g.tgrelid::regclass::text from pg_trigger g
         where g.tgfoid::regproc::text in ('access.log_change', 'access.log_sheet') and $1 <> '' order by 1",
    )
    .await;
    nameless.retain(|table| table.parse::<Subject>().is_err());
    assert_eq!(nameless, OF_NO_CHILD);
}

#[tokio::test]
async fn the_application_owns_nothing_and_is_nobody_powerful() {
    let database = support::database().await;
    for (what, question) in [
        (
            "powers of the role",
            "select rolname::text from pg_roles
             where rolname = $1 and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)",
        ),
        (
            "roles it could become",
            "select g.rolname::text from pg_auth_members m join pg_roles r on r.oid = m.member join pg_roles g on g.oid = m.roleid
             where r.rolname = $1",
        ),
        (
            "things it owns",
            "select classid::regclass::text || ' ' || objid from pg_shdepend
             where refobjid = (select oid from pg_roles where rolname = $1) and deptype = 'o'
               and dbid = (select oid from pg_database where datname = current_database())",
        ),
        (
            "tables it may empty, refer to or hang triggers on",
            "select table_name::text || ' ' || privilege_type from information_schema.role_table_grants
             where grantee in ($1, 'PUBLIC') and table_schema in ('public', 'access')
               and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')",
        ),
        (
            "ways to write the log past its function",
            "select table_name::text || ' ' || privilege_type from information_schema.role_table_grants
             where grantee = $1 and table_name in ('trail', 'trail_heads') and privilege_type <> 'SELECT'
             union all
             select table_name || '.' || column_name || ' ' || privilege_type from information_schema.role_column_grants
             where grantee = $1 and table_name in ('trail', 'trail_heads') and privilege_type <> 'SELECT'",
        ),
        (
            "secrets it may read",
            "select table_name || '.' || column_name from information_schema.role_column_grants
             where grantee = $1 and (table_name in ('credentials', 'installation', 'sign_in_failures')
                                     or column_name = 'token_hash') and privilege_type in ('SELECT', 'UPDATE')",
        ),
        (
            "whose row it is, changed afterwards",
            "select table_name || '.' || column_name from information_schema.role_column_grants
             where grantee = $1 and privilege_type = 'UPDATE'
               and (column_name in ('id', 'territory_id', 'partnership_id', 'child_id', 'guardian_id', 'member_id',
                                    'organisation_id', 'person_id', 'review_id')
                    or table_name = 'accounts' and column_name not in ('language', 'phone'))",
        ),
        (
            "schemas it may add to",
            "select nspname::text from pg_namespace where nspname in ('public', 'access') and has_schema_privilege($1, oid, 'create')",
        ),
    ] {
        assert_eq!(names(&database.owner, question).await, Vec::<String>::new(), "{what}");
    }
}

#[tokio::test]
async fn the_application_calls_what_it_was_granted_and_nothing_else() {
    let database = support::database().await;
    let callable = names(
        &database.owner,
        "select p.proname::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
         where n.nspname in ('access', 'public') and has_function_privilege($1, p.oid, 'execute')
           and p.prorettype <> 'trigger'::regtype
         order by 1",
    )
    .await;
    let mut expected: Vec<&str> = CALLABLE
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .collect();
    expected.sort_unstable();
    assert_eq!(
        callable, expected,
        "functions the application may call; callable.txt lists those it should"
    );
    for (what, question) in [
        (
            "functions that are everybody's",
            "select p.proname::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname in ('access', 'public') and has_function_privilege('public', p.oid, 'execute') and $1 <> ''",
        ),
        (
            "functions of the owner's rights without a fixed search path",
            "select p.proname::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname in ('access', 'public') and p.prosecdef and $1 <> ''
               and not exists (select from unnest(p.proconfig) c where c ~ '^search_path=.*pg_temp$')",
        ),
    ] {
        assert_eq!(names(&database.owner, question).await, Vec::<String>::new(), "{what}");
    }
}
