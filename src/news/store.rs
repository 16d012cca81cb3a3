//! The SQL of news: noting a visit, and what others did since the one before.

use sqlx::PgConnection;

use crate::{
    error::Result,
    ids::ReviewId,
    news::model::{Item, News, What},
    partnerships::model::Head,
    people::model::Person,
};

/// More than anybody reads at once.
const MOST: i64 = 200;

/// Notes that the person looks at a partnership, and gives what others did since it last looked: pages
/// opened within half an hour are one visit.
pub async fn visit(db: &mut PgConnection, person: &Person, head: &Head) -> Result<News> {
    let visit = sqlx::query!(
        r#"insert into visits (person_id, partnership_id, territory_id) values ($1, $2, $3)
           on conflict (person_id, partnership_id) do update
               set before_at = case when visits.seen_at < now() - interval '30 minutes' then visits.seen_at else visits.before_at end,
                   seen_at = now()
           returning before_at, before_at = seen_at as "first!""#,
        person.id.0,
        head.id.0,
        head.territory.0
    )
    .fetch_one(&mut *db)
    .await?;
    if visit.first {
        return Ok(News::default());
    }
    let items = sqlx::query_as!(
        Item,
        r#"select n.kind as "what!: What", n.item as "id!", n.review_id as "review: ReviewId", n.words as "about!",
                  p.given_name || ' ' || p.family_name as who, n.at as "at!"
           from access.news($1, $2) n
           left join people p on p.id = n.person_id
           order by n.at desc, n.item
           limit $3"#,
        head.id.0,
        visit.before_at,
        MOST
    )
    .fetch_all(db)
    .await?;
    Ok(News {
        since: Some(visit.before_at),
        items,
        zone: person.time_zone,
    })
}
