//! `maillage retention`: anonymises the files and accounts whose time is up and shortens the log; with
//! `--rehearse` it does the same and takes all of it back, so that what it says is what would happen.

use chrono::NaiveDate;
use clap::Args;
use sqlx::PgConnection;
use uuid::Uuid;

use super::{
    Opened, Trouble,
    open::{Purpose, open_place},
    tell, today,
};
use crate::{config::DataPlace, database::Tx, documents::shelf::Shelf, error::Result};

/// What `retention` can be told.
#[derive(Debug, Clone, Args)]
pub struct RetentionOptions {
    /// Only say what would be done: everything is tried and taken back
    #[arg(long)]
    pub rehearse: bool,
    /// Rehearse for another day, YYYY-MM-DD
    #[arg(long, value_name = "DAY", requires = "rehearse")]
    pub on: Option<NaiveDate>,
}

/// A file whose time is up.
struct File {
    child: Uuid,
    references: String,
    territory: String,
    last_contact: NaiveDate,
}

/// Anonymises, or rehearses it.
///
/// # Errors
/// When the place cannot be opened, or a file cannot be anonymised; those before it are.
pub async fn retention(place: &DataPlace, options: &RetentionOptions) -> std::result::Result<(), Trouble> {
    let opened = open_place(place, Purpose::Operate).await?;
    let shelf = Shelf::open(&place.documents()).map_err(Trouble::Failed)?;
    let run = Run {
        opened: &opened,
        shelf,
        rehearse: options.rehearse,
        today: options.on.unwrap_or_else(today),
    };
    run.all().await?;
    opened.close().await
}

struct Run<'a> {
    opened: &'a Opened,
    shelf: Shelf,
    rehearse: bool,
    today: NaiveDate,
}

impl Run<'_> {
    async fn all(&self) -> std::result::Result<(), Trouble> {
        let files = files(&mut *self.begin().await?, self.today).await?;
        for file in &files {
            self.file(file).await?;
        }
        let people = self.people().await?;
        let lines = self.log().await?;
        tell(&format!(
            "{}files: {}, accounts of former users: {people}, lines of the log: {lines}",
            if self.rehearse {
                "rehearsed, nothing changed. "
            } else {
                "anonymised. "
            },
            files.len()
        ));
        Ok(())
    }

    async fn begin(&self) -> std::result::Result<Tx, Trouble> {
        Ok(self.opened.owner()?.begin().await?)
    }

    /// Keeps what was done, or takes it back.
    async fn end(&self, tx: Tx) -> Result<()> {
        match self.rehearse {
            true => tx.rollback().await?,
            false => tx.commit().await?,
        }
        Ok(())
    }

    async fn file(&self, file: &File) -> std::result::Result<(), Trouble> {
        let mut tx = self.begin().await?;
        let keys = sqlx::query_scalar!(
            r#"select access.anonymise_child($1, $2) as "key!""#,
            file.child,
            self.today
        )
        .fetch_all(&mut *tx)
        .await
        .map_err(Trouble::failed)?;
        self.end(tx).await?;
        if !self.rehearse {
            self.shelf.remove_all(&keys).await;
        }
        // No name: who runs the machine need not know whose file it was.
        tell(&format!(
            "{} {} ({}): last contact {}, documents: {}",
            file.territory,
            file.references,
            file.child,
            file.last_contact,
            keys.len()
        ));
        Ok(())
    }

    async fn people(&self) -> std::result::Result<i64, Trouble> {
        let mut tx = self.begin().await?;
        let people = sqlx::query_scalar!(
            r#"select count(access.anonymise_person(p.person_id, $1)) as "people!"
               from access.people_ending($1) p"#,
            self.today
        )
        .fetch_one(&mut *tx)
        .await
        .map_err(Trouble::failed)?;
        self.end(tx).await?;
        Ok(people)
    }

    async fn log(&self) -> std::result::Result<i64, Trouble> {
        let mut tx = self.begin().await?;
        let lines = sqlx::query_scalar!(r#"select access.prune_log($1) as "lines!""#, self.today)
            .fetch_one(&mut *tx)
            .await
            .map_err(Trouble::failed)?;
        self.end(tx).await?;
        Ok(lines)
    }
}

async fn files(db: &mut PgConnection, on: NaiveDate) -> Result<Vec<File>> {
    Ok(sqlx::query_as!(
        File,
        r#"select f.child_id as "child!", t.name as territory, f.last_contact as "last_contact!",
                  coalesce((select string_agg(p.reference, ', ' order by p.start_on)
                            from plans pl join partnerships p on p.id = pl.partnership_id
                            where pl.child_id = f.child_id), '–') as "references!"
           from access.files_ending($1, $1) f join territories t on t.id = f.territory_id
           order by t.name, f.due_on, f.child_id"#,
        on
    )
    .fetch_all(db)
    .await?)
}
