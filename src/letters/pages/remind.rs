//! Reminding those who have not contributed to a review, at a press: each party once a day at most.

use axum::{extract::Path, response::Response};

use crate::{
    error::Result,
    ids::ReviewId,
    letters::store,
    reviews,
    web::{saved, visit::Visit},
};

/// Reminds them.
pub async fn remind(mut visit: Visit, Path(id): Path<ReviewId>) -> Result<Response> {
    let review = reviews::store::review(visit.db(), id).await?;
    let today = visit.today;
    let reminded = store::remind_of_contributions(visit.db(), id, today).await?;
    visit.commit().await?;
    let code = if reminded == 0 {
        "letters-reminded-nobody"
    } else {
        "letters-reminded"
    };
    Ok(saved(&review.address(), code))
}
