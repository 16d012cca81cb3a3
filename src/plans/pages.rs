//! The pages of plans, a file for each thing one does.

pub mod agree;
pub mod begin_plan;
pub mod change_terms;
pub mod end_suspension;
pub mod entrust;
pub mod list;
pub mod name_coordinator;
pub mod name_referent;
pub mod print_plan;
pub mod renew;
pub mod say_why_late;
pub mod show;
pub mod steps;
pub mod suspend;

use i18n_embed_fl::fl;

use crate::{
    error::Result,
    ids::PartnershipId,
    plans::{
        model::{CADENCES, Plan},
        store,
    },
    web::{lang::Lang, visit::Visit},
};

/// A plan that the person coordinates, as most of these pages begin.
async fn coordinated(visit: &mut Visit, id: PartnershipId) -> Result<Plan> {
    let plan = store::plan(visit.db(), id).await?;
    plan.child.coordinating(&visit.person)?;
    Ok(plan)
}

/// The same, where it is about to be changed: not once it is closed.
async fn changeable(visit: &mut Visit, id: PartnershipId) -> Result<Plan> {
    let plan = coordinated(visit, id).await?;
    plan.open()?;
    Ok(plan)
}

/// The cadences in words.
fn cadences(lang: Lang) -> Vec<(String, String)> {
    CADENCES
        .iter()
        .map(|number| (number.to_string(), fl!(lang, "plans-cadence", count = (*number))))
        .collect()
}
