//! The pages of hand-overs, a file for each thing one does.

pub mod answer;
pub mod complete;
pub mod incoming;
pub mod propose;
pub mod record_answer;
pub mod show;
pub mod withdraw;

use crate::{
    error::{Error, Result},
    hand_over::{
        model::{HandOver, Item},
        store,
    },
    ids::HandOverId,
    plans::{self, model::Plan},
    web::{lang::Lang, visit::Visit},
};

/// A hand-over of a plan that the person coordinates, with the plan.
async fn coordinated(visit: &mut Visit, id: HandOverId) -> Result<(HandOver, Plan)> {
    let hand_over = store::one(visit.db(), id).await?;
    let plan = plans::store::plan(visit.db(), hand_over.plan).await?;
    plan.child.coordinating(&visit.person)?;
    Ok((hand_over, plan))
}

/// The same, where the family may still answer.
async fn open(visit: &mut Visit, id: HandOverId) -> Result<(HandOver, Plan)> {
    let (hand_over, plan) = coordinated(visit, id).await?;
    if hand_over.is_open() {
        Ok((hand_over, plan))
    } else {
        Err(Error::Conflict)
    }
}

/// What is listed, to tick: each with what it is.
fn item_options(items: &[Item], lang: Lang) -> Vec<(String, String)> {
    let one = |item: &Item| {
        let words = format!("{} – {}", item.kind.label(lang), item.label(lang));
        (item.id.to_string(), words)
    };
    items.iter().map(one).collect()
}
