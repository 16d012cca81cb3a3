//! The SQL of the search: what matches, then its rows as whoever asks may see them.

use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    error::Result,
    ids::{ChildId, ObjectiveId, OrganisationId, PartnershipId, ReviewId},
    partnerships::model::Kind,
    search::model::{
        Found, FoundChild, FoundMinutes, FoundObjective, FoundOrganisation, FoundPartnership, Marked, Results, Searched,
    },
};

/// What is shown of each kind.
const SHOWN: usize = 8;

/// Around the words, how many of a text are shown; the characters are MARK and UNMARK.
const HEADLINE: &str =
    "StartSel=\u{2}, StopSel=\u{3}, MaxFragments=2, MaxWords=22, MinWords=8, FragmentDelimiter=\" … \"";
const WHOLE: &str = "StartSel=\u{2}, StopSel=\u{3}, HighlightAll=true";

/// The identifiers that were found of one kind, in their order.
struct Matches {
    ids: Vec<Uuid>,
    more: bool,
}

impl Matches {
    /// Those rows in the order they were found; what the policies hide of them is not there.
    fn put_in_order<T>(&self, mut items: Vec<T>, id: impl Fn(&T) -> Uuid) -> Found<T> {
        items.sort_by_key(|item| self.ids.iter().position(|one| *one == id(item)));
        Found { items, more: self.more }
    }
}

/// Everything found that the person asking may see.
pub async fn find(db: &mut PgConnection, searched: &Searched) -> Result<Results> {
    let most = i32::try_from(SHOWN + 1).unwrap_or(i32::MAX);
    let rows = sqlx::query!(
        r#"select kind as "kind!", id as "id!" from access.search($1, $2, $3) order by place"#,
        searched.phrase,
        &searched.words,
        most
    )
    .fetch_all(&mut *db)
    .await?;
    let of = |kind: &str| {
        let ids: Vec<Uuid> = rows.iter().filter(|row| row.kind == kind).map(|row| row.id).collect();
        Matches {
            more: ids.len() > SHOWN,
            ids: ids.into_iter().take(SHOWN).collect(),
        }
    };
    Ok(Results {
        children: children(db, &of("child"), searched).await?,
        organisations: organisations(db, &of("organisation"), searched).await?,
        partnerships: partnerships(db, &of("partnership"), searched).await?,
        objectives: objectives(db, &of("objective"), searched).await?,
        minutes: minutes(db, &of("minutes"), searched).await?,
    })
}

async fn children(db: &mut PgConnection, matches: &Matches, searched: &Searched) -> Result<Found<FoundChild>> {
    let rows = sqlx::query!(
        r#"select c.id as "id: ChildId", c.given_name || ' ' || c.family_name as "name!", c.birth_date,
                  c.id = any (array(select access.my_children())) as "own!"
           from children c where c.id = any ($1)"#,
        &matches.ids
    )
    .fetch_all(db)
    .await?;
    let found = rows.into_iter().map(|row| FoundChild {
        id: row.id,
        name: Marked::of_name(&row.name, searched),
        birth_date: row.birth_date,
        own: row.own,
    });
    Ok(matches.put_in_order(found.collect(), |child| child.id.0))
}

async fn organisations(
    db: &mut PgConnection,
    matches: &Matches,
    searched: &Searched,
) -> Result<Found<FoundOrganisation>> {
    let rows = sqlx::query!(
        r#"select id as "id: OrganisationId", name, commune from organisations where id = any ($1)"#,
        &matches.ids
    )
    .fetch_all(db)
    .await?;
    let found = rows.into_iter().map(|row| FoundOrganisation {
        id: row.id,
        name: Marked::of_name(&row.name, searched),
        commune: Marked::of_name(&row.commune, searched),
    });
    Ok(matches.put_in_order(found.collect(), |organisation| organisation.id.0))
}

async fn partnerships(
    db: &mut PgConnection,
    matches: &Matches,
    searched: &Searched,
) -> Result<Found<FoundPartnership>> {
    let rows = sqlx::query!(
        r#"select p.id as "id!: PartnershipId", p.kind as "kind!: Kind", p.reference as "reference!",
                  coalesce(c.given_name || ' ' || c.family_name,
                           ts_headline('french_plain', p.title, access.text_query($2), $3)) as "name!"
           from partnerships p
           left join plans pl on pl.partnership_id = p.id
           left join children c on c.id = pl.child_id
           where p.id = any ($1)"#,
        &matches.ids,
        searched.phrase,
        WHOLE
    )
    .fetch_all(db)
    .await?;
    let found = rows.into_iter().map(|row| FoundPartnership {
        id: row.id,
        kind: row.kind,
        reference: row.reference,
        name: Marked::of_headline(&row.name),
    });
    Ok(matches.put_in_order(found.collect(), |partnership| partnership.id.0))
}

async fn objectives(db: &mut PgConnection, matches: &Matches, searched: &Searched) -> Result<Found<FoundObjective>> {
    let rows = sqlx::query!(
        r#"select o.id as "id!: ObjectiveId", o.partnership_id as "partnership!: PartnershipId",
                  coalesce(c.given_name || ' ' || c.family_name, p.title) as "of!",
                  ts_headline('french_plain', o.title, access.text_query($2), $3) as "title!",
                  ts_headline('french_plain', o.success, access.text_query($2), $4) as "success!"
           from objectives o
           join partnerships p on p.id = o.partnership_id
           left join plans pl on pl.partnership_id = o.partnership_id
           left join children c on c.id = pl.child_id
           where o.id = any ($1)"#,
        &matches.ids,
        searched.phrase,
        WHOLE,
        HEADLINE
    )
    .fetch_all(db)
    .await?;
    let found = rows.into_iter().map(|row| FoundObjective {
        id: row.id,
        partnership: row.partnership,
        of: row.of,
        title: Marked::of_headline(&row.title),
        success: Marked::of_headline(&row.success),
    });
    Ok(matches.put_in_order(found.collect(), |objective| objective.id.0))
}

async fn minutes(db: &mut PgConnection, matches: &Matches, searched: &Searched) -> Result<Found<FoundMinutes>> {
    let rows = sqlx::query!(
        r#"select r.id as "id!: ReviewId", r.held_on as "held_on!",
                  coalesce(c.given_name || ' ' || c.family_name, p.title) as "of!",
                  ts_headline('french_plain', r.synthesis || ' ' || r.adjustments,
                              access.text_query($2), $3) as "words!"
           from reviews r
           join partnerships p on p.id = r.partnership_id
           left join plans pl on pl.partnership_id = r.partnership_id
           left join children c on c.id = pl.child_id
           where r.id = any ($1)"#,
        &matches.ids,
        searched.phrase,
        HEADLINE
    )
    .fetch_all(db)
    .await?;
    let found = rows.into_iter().map(|row| FoundMinutes {
        id: row.id,
        of: row.of,
        held_on: row.held_on,
        words: Marked::of_headline(&row.words),
    });
    Ok(matches.put_in_order(found.collect(), |minutes| minutes.id.0))
}
