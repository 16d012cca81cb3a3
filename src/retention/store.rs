//! The SQL of retention. The rule itself, and what is done to a file, are functions of the database.

use chrono::NaiveDate;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    error::Result,
    ids::{ChildId, TerritoryId},
    retention::model::{Counts, Ending, Period},
};

/// The files of the territories one coordinates whose time is up, or will be until a day; the oldest first.
pub async fn ending(db: &mut PgConnection, today: NaiveDate, until: NaiveDate) -> Result<Vec<Ending>> {
    Ok(sqlx::query_as!(
        Ending,
        r#"select f.child_id as "child!: ChildId", c.given_name || ' ' || c.family_name as "name!",
                  coalesce((select string_agg(p.reference, ', ' order by p.start_on)
                            from plans pl join partnerships p on p.id = pl.partnership_id where pl.child_id = c.id), '') as "references!",
                  f.last_contact as "last_contact!", f.due_on as "due_on!"
           from access.my_files_ending($1, $2) f join children c on c.id = f.child_id
           order by f.due_on, c.plain_name, c.id
           limit 500"#,
        today,
        until
    )
    .fetch_all(db)
    .await?)
}

/// How long the territories one coordinates keep a file, by name.
pub async fn periods(db: &mut PgConnection) -> Result<Vec<Period>> {
    Ok(sqlx::query_as!(
        Period,
        "select name as territory, file_kept_years as years from territories
         where id = any (array(select access.coordinated())) order by access.plain(name), id"
    )
    .fetch_all(db)
    .await?)
}

/// How many files of a territory are due and done, for an administrator, who sees no child.
pub async fn counts(db: &mut PgConnection, territory: TerritoryId, today: NaiveDate) -> Result<Counts> {
    let row = sqlx::query!(
        "select due, done from access.files_ending_in($1, $2)",
        territory.0,
        today
    )
    .fetch_one(db)
    .await?;
    Ok(Counts {
        due: row.due.unwrap_or_default(),
        done: row.done.unwrap_or_default(),
    })
}

/// Anonymises files that are due; the keys of the documents' files, to be taken from the shelf afterwards.
pub async fn anonymise(db: &mut PgConnection, children: &[ChildId], today: NaiveDate) -> Result<Vec<Uuid>> {
    let listed: Vec<Uuid> = children.iter().map(|child| child.0).collect();
    let keys = sqlx::query_scalar!(r#"select access.anonymise_files($1, $2) as "key!""#, &listed, today);
    Ok(keys.fetch_all(db).await?)
}
