//! The SQL of the capacities somebody acts in. What each opens is for the policies.

use sqlx::PgConnection;

use crate::{
    error::Result,
    ids::OrganisationId,
    people::model::{ActsAs, Capacity},
};

/// The capacities of the person asking.
pub async fn of_me(db: &mut PgConnection) -> Result<Vec<Capacity>> {
    Ok(sqlx::query_as!(
        Capacity,
        r#"select acts_as as "acts_as!: ActsAs", acts_for as "acts_for: OrganisationId", coalesce(name, '') as "name!",
                  chosen as "chosen!", last as "last!"
           from access.my_capacities()"#
    )
    .fetch_all(db)
    .await?)
}

/// Acts in that one from now on; false when it is not of the person asking.
pub async fn act_as(db: &mut PgConnection, acts_as: ActsAs, acts_for: Option<OrganisationId>) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"select access.act_as($1, $2) as "acts!""#,
        acts_as.code(),
        acts_for.map(|organisation| organisation.0)
    )
    .fetch_one(db)
    .await?)
}
