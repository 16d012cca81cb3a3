//! The documents of the story: what Lina’s mother wrote down, and the convention that was signed.

use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    database::Database,
    documents::{form::NewDocument, kind::Kind, shelf::Shelf, store},
    error::Result,
    ids::{GuardianId, PartnershipId, PersonId},
    partnerships::{self, model::Party},
};

const HABITS: &str = "Lina à table\n\nElle aime : la purée, les fruits en petits morceaux, le pain grillé.\n\
    Elle n’aime pas : ce qui est mélangé.\nElle boit mieux au verre à bec bleu.\n\n(Document inventé pour la démonstration.)\n";
const CONVENTION: &str = "Convention de partenariat « Venir observer sur place »\n\n\
    Signée par le pôle ressources, le CAMSP, deux crèches et la CAF.\n\n(Document inventé pour la démonstration.)\n";

/// Attaches the documents once the story is told; a story that has some already is left as it is.
///
/// # Errors
/// When the database or the shelf fails.
pub async fn attach(owner: &Database, shelf: &Shelf) -> Result<()> {
    let mut tx = owner.begin().await?;
    let there = sqlx::query_scalar!(r#"select exists (select from documents) as "there!""#)
        .fetch_one(&mut *tx)
        .await?;
    if there {
        return Ok(());
    }
    let family = sqlx::query!(
        r#"select pl.partnership_id as "plan: PartnershipId", g.id as "guardian: GuardianId", g.person_id as "person: PersonId"
           from plans pl join children c on c.id = pl.child_id join guardians g on g.child_id = c.id
           where c.given_name = 'Lina' and g.relation = 'mother'"#
    )
    .fetch_optional(&mut *tx)
    .await?;
    if let Some(family) = family {
        let whose = (Some(Party::Guardian(family.guardian)), family.person);
        keep(&mut tx, shelf, family.plan, whose, ("Ce que Lina mange", HABITS)).await?;
    }
    let convention = sqlx::query!(
        r#"select id as "id: PartnershipId", created_by as "person!: PersonId" from partnerships
           where kind = 'institutional' and state = 'active' and created_by is not null limit 1"#
    )
    .fetch_optional(&mut *tx)
    .await?;
    if let Some(convention) = convention {
        let whose = (None, convention.person);
        keep(&mut tx, shelf, convention.id, whose, ("Convention signée", CONVENTION)).await?;
    }
    Ok(tx.commit().await?)
}

async fn keep(
    db: &mut PgConnection,
    shelf: &Shelf,
    partnership: PartnershipId,
    whose: (Option<Party>, PersonId),
    (title, words): (&str, &str),
) -> Result<()> {
    let head = partnerships::store::head(db, partnership).await?;
    let document = NewDocument {
        review: None,
        title: title.to_owned(),
        file_name: format!("{title}.txt"),
        kind: Kind::Text,
        health: false,
        transcript: String::new(),
        content: words.to_owned().into(),
    };
    let key = Uuid::new_v4();
    store::attach(db, &head, whose, &document, key).await?;
    shelf.put(key, document.content).await
}
