//! The pages of reviews, a file for each thing one does.

pub mod cancel_review;
pub mod contribute;
pub mod dates;
mod hold_page;
pub mod hold_review;
pub mod minutes;
pub mod move_review;
pub mod open_link;
pub mod plan_review;
pub mod print_minutes;
pub mod send_link;
pub mod show_review;
pub mod substitute;

use crate::{
    error::Result,
    ids::ReviewId,
    partnerships::{
        self,
        model::{Head, Standing},
    },
    reviews::{model::Review, store},
    web::visit::Visit,
};

/// A review, its partnership, and what the person asking is in it: how every page begins.
async fn approach(visit: &mut Visit, id: ReviewId) -> Result<(Review, Head, Standing)> {
    let person = visit.person.clone();
    let review = store::review(visit.db(), id).await?;
    let (head, standing) = partnerships::store::approach(visit.db(), &person, review.partnership).await?;
    Ok((review, head, standing))
}

/// Where the person comes from: the family's page of its child, or the partnership's.
fn home(head: &Head, standing: &Standing) -> String {
    match head.child {
        Some(child) if !standing.may_write() => format!("/family/{child}"),
        _ => head.address(),
    }
}
