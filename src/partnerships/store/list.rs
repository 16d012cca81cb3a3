//! The list of partnerships the person asking can see.

use sqlx::PgConnection;

use crate::{
    error::Result,
    ids::{OrganisationId, PartnershipId},
    partnerships::model::{Kind, Line, State},
};

/// What is looked for in the list; empty fields leave nothing out.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Words of the title, the reference, a child's name or a member's.
    pub words: Vec<String>,
    /// Only in that state.
    pub state: Option<State>,
    /// Only of that kind.
    pub kind: Option<Kind>,
    /// Only those an organisation takes part in.
    pub organisation: Option<OrganisationId>,
}

/// How many partnerships there are.
pub async fn count(db: &mut PgConnection, filter: &Filter) -> Result<i64> {
    Ok(sqlx::query_scalar!(
        r#"select count(*) as "count!" from partnerships p
           left join plans pl on pl.partnership_id = p.id
           left join children c on c.id = pl.child_id
           -- The policies say it too; said here, no other territory's are read.
           where p.territory_id = any (array(select access.my_territories()))
             and ($2::text is null or p.state = $2) and ($3::text is null or p.kind = $3)
             and ($4::uuid is null or exists (select from members m where m.partnership_id = p.id and m.organisation_id = $4 and m.left_on is null))
             and not exists (select from unnest($1::text[]) word
                             where position(access.plain(word) in access.plain(concat_ws(' ', p.reference, p.title, c.given_name, c.family_name,
                                 (select string_agg(o.name, ' ') from members m join organisations o on o.id = m.organisation_id
                                  where m.partnership_id = p.id)))) = 0)"#,
        &filter.words,
        filter.state.map(State::code),
        filter.kind.map(Kind::code),
        filter.organisation.map(|organisation| organisation.0)
    )
    .fetch_one(db)
    .await?)
}

/// A page of them: those running first, then those in preparation, each by name.
pub async fn lines(db: &mut PgConnection, filter: &Filter, size: i64, offset: i64) -> Result<Vec<Line>> {
    Ok(sqlx::query_as!(
        Line,
        r#"select p.id as "id: PartnershipId", p.kind as "kind: Kind", p.reference,
                  coalesce(c.given_name || ' ' || c.family_name, p.title) as "name!", p.state as "state: State",
                  p.start_on as start, p.end_on as end,
                  array(select o.name from members m join organisations o on o.id = m.organisation_id
                        where m.partnership_id = p.id and m.left_on is null order by o.name) as "members!"
           from partnerships p
           left join plans pl on pl.partnership_id = p.id
           left join children c on c.id = pl.child_id
           -- The policies say it too; said here, no other territory's are read.
           where p.territory_id = any (array(select access.my_territories()))
             and ($2::text is null or p.state = $2) and ($3::text is null or p.kind = $3)
             and ($4::uuid is null or exists (select from members m where m.partnership_id = p.id and m.organisation_id = $4 and m.left_on is null))
             and not exists (select from unnest($1::text[]) word
                             where position(access.plain(word) in access.plain(concat_ws(' ', p.reference, p.title, c.given_name, c.family_name,
                                 (select string_agg(o.name, ' ') from members m join organisations o on o.id = m.organisation_id
                                  where m.partnership_id = p.id)))) = 0)
           order by array_position(array['active', 'draft', 'closed'], p.state), access.plain(coalesce(c.family_name, p.title)), p.reference
           limit $5 offset $6"#,
        &filter.words,
        filter.state.map(State::code),
        filter.kind.map(Kind::code),
        filter.organisation.map(|organisation| organisation.0),
        size,
        offset
    )
    .fetch_all(db)
    .await?)
}
