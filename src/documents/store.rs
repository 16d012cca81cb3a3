//! The SQL of documents. Their files are on the `shelf`.

use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    actions::model::Readers,
    documents::{form::NewDocument, kind::Kind, model::Document},
    error::{Error, Result},
    ids::{DocumentId, GuardianId, MemberId, PartnershipId, PersonId, ReviewId},
    partnerships::model::{Head, Party},
};

/// The documents of a partnership that the person may see, the latest first; of one review only,
/// when one is given.
pub async fn of(db: &mut PgConnection, partnership: PartnershipId, review: Option<ReviewId>) -> Result<Vec<Document>> {
    Ok(sqlx::query_as!(
        Document,
        r#"select d.id as "id: DocumentId", d.partnership_id as "partnership: PartnershipId",
                  d.review_id as "review: ReviewId", coalesce(r.held_on, r.planned_on) as review_day,
                  coalesce(r.state = 'agreed', false) as "agreed!",
                  d.member_id as "member: MemberId", d.guardian_id as "guardian: GuardianId",
                  coalesce(o.name, '') as "organisation!",
                  coalesce(p.given_name || ' ' || p.family_name, '') as "by!",
                  d.title, d.file_name, d.kind as "kind: Kind", d.size_bytes, d.stored_as, d.health,
                  (d.attached_at at time zone t.time_zone)::date as "attached_on!",
                  d.transcript, d.attached_by = (select access.me()) as "own!", d.version
           from documents d
           join territories t on t.id = d.territory_id
           left join reviews r on r.id = d.review_id
           left join members m on m.id = d.member_id
           left join organisations o on o.id = m.organisation_id
           left join people p on p.id = d.attached_by
           where d.partnership_id = $1 and ($2::uuid is null or d.review_id = $2)
           order by d.attached_at desc, d.id"#,
        partnership.0,
        review.map(|review| review.0)
    )
    .fetch_all(db)
    .await?)
}

/// One document.
///
/// # Errors
/// [`Error::NotFound`] when it is absent or hidden from the person asking.
pub async fn one(db: &mut PgConnection, id: DocumentId) -> Result<Document> {
    let partnership = sqlx::query_scalar!(
        r#"select partnership_id as "id: PartnershipId" from documents where id = $1"#,
        id.0
    )
    .fetch_optional(&mut *db)
    .await?
    .ok_or(Error::NotFound)?;
    let documents = of(db, partnership, None).await?;
    documents
        .into_iter()
        .find(|document| document.id == id)
        .ok_or(Error::NotFound)
}

/// The organisations that see what that party attaches: those the family shares documents with, and
/// the party's own.
pub async fn readers(db: &mut PgConnection, head: &Head, party: Option<Party>) -> Result<Readers> {
    let own = party.and_then(Party::member).map(|member| member.0);
    let mut names = Vec::new();
    for scope in ["documents", "health"] {
        let readers = sqlx::query_scalar!(
            r#"select access.readers($1, $2) as "name!"
               union
               select o.name from members m join organisations o on o.id = m.organisation_id where m.id = $3
               order by 1"#,
            head.id.0,
            scope,
            own
        );
        names.push(readers.fetch_all(&mut *db).await?);
    }
    let mut health = names.pop().unwrap_or_default();
    let words = names.pop().unwrap_or_default();
    health.retain(|name| words.contains(name));
    Ok(Readers {
        of_a_child: head.child.is_some(),
        words,
        health,
    })
}

/// Writes down a document of a party, or of the coordination, whose file is kept under that key.
pub async fn attach(
    db: &mut PgConnection,
    head: &Head,
    (party, by): (Option<Party>, PersonId),
    document: &NewDocument,
    stored_as: Uuid,
) -> Result<()> {
    let sha256 = document.sha256();
    sqlx::query!(
        "insert into documents (territory_id, partnership_id, review_id, member_id, guardian_id, title, file_name, kind,
                                size_bytes, sha256, stored_as, health, attached_by, transcript)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        head.territory.0,
        head.id.0,
        document.review.map(|review| review.0),
        party.and_then(Party::member).map(|member| member.0),
        party.and_then(Party::guardian).map(|guardian| guardian.0),
        document.title,
        document.file_name,
        document.kind as Kind,
        document.size(),
        &sha256[..],
        stored_as,
        document.health,
        by.0,
        document.transcript
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Keeps what a recording says; false when another version is there by now, or when that is not this
/// person's to write any more.
pub async fn transcribe(db: &mut PgConnection, id: DocumentId, version: i32, words: &str) -> Result<bool> {
    let written = sqlx::query!(
        "update documents set transcript = $3, version = version + 1 where id = $1 and version = $2",
        id.0,
        version,
        words
    )
    .execute(db)
    .await?;
    Ok(written.rows_affected() == 1)
}

/// Takes a document away; false when that is not this person's to do any more. The log keeps that it
/// was there.
pub async fn remove(db: &mut PgConnection, id: DocumentId) -> Result<bool> {
    let removed = sqlx::query!("delete from documents where id = $1", id.0)
        .execute(db)
        .await?;
    Ok(removed.rows_affected() == 1)
}
