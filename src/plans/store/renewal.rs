//! The SQL of a renewal: the next plan, and what is carried into it.

use chrono::Datelike;
use sqlx::PgConnection;

use crate::{
    error::{Error, Result},
    ids::{PartnershipId, PersonId},
    partnerships,
    plans::{
        model::{
            Plan, Terms,
            renewal::{Carried, Renewal},
        },
        store::begin_after,
    },
    reviews,
};

/// What the next plan may take up.
pub async fn carried(db: &mut PgConnection, plan: &Plan) -> Result<Carried> {
    let id = plan.head.id;
    let mut members = partnerships::store::members(db, id).await?;
    members.retain(|member| member.is_in());
    Ok(Carried {
        members,
        needs: partnerships::store::needs(db, id).await?,
        objectives: reviews::store::open_objectives(db, id).await?,
    })
}

/// The plan that renews this one, if there is one.
pub async fn next_of(db: &mut PgConnection, plan: PartnershipId) -> Result<Option<PartnershipId>> {
    Ok(sqlx::query_scalar!(
        r#"select id as "id: PartnershipId" from partnerships where previous_id = $1"#,
        plan.0
    )
    .fetch_optional(db)
    .await?)
}

/// Makes the next plan, as a draft.
///
/// # Errors
/// [`Error::Conflict`] when somebody renewed it meanwhile.
pub async fn renew(db: &mut PgConnection, plan: &Plan, renewal: &Renewal, creator: PersonId) -> Result<PartnershipId> {
    // Held, so that of two who renew at once the second sees the first's.
    sqlx::query!(
        "select 1 as one from partnerships where id = $1 for update",
        plan.head.id.0
    )
    .fetch_optional(&mut *db)
    .await?
    .ok_or(Error::Refused)?;
    if next_of(db, plan.head.id).await?.is_some() {
        return Err(Error::Conflict);
    }
    let terms = Terms {
        host: plan.host,
        start: renewal.start,
        end: renewal.end,
        reviews_per_year: plan.reviews_per_year,
    };
    let year = renewal.start.year();
    let next = begin_after(db, &plan.child, &terms, creator, year, Some(plan.head.id)).await?;
    sqlx::query!(
        "update partnerships n set need = p.need, common_objective = p.common_objective
         from partnerships p where n.id = $1 and p.id = $2",
        next.0,
        plan.head.id.0
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "update plans n set referent_id = p.referent_id from plans p where n.partnership_id = $1 and p.partnership_id = $2",
        next.0,
        plan.head.id.0
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "select access.carry_over($1, $2, $3, $4, $5)",
        plan.head.id.0,
        next.0,
        &renewal.organisations,
        &renewal.needs,
        &renewal.objectives
    )
    .execute(db)
    .await?;
    Ok(next)
}
