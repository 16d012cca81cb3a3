//! Cancelling a review, for a reason everybody may read.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    error::Result,
    ids::ReviewId,
    partnerships::model::Head,
    reviews::{
        model::{Review, planning::CancellingForm},
        pages::approach,
        store,
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "reviews/cancel.html")]
struct CancelPage {
    page: Page,
    head: Head,
    review: Review,
    /// Something is written on the page on which it was to be held.
    has_sheet: bool,
    form: CancellingForm,
    problems: Problems,
}

async fn page(
    mut visit: Visit,
    head: Head,
    review: Review,
    form: CancellingForm,
    problems: Problems,
) -> Result<CancelPage> {
    let sheet = store::sheet::of(visit.db(), review.id).await?;
    Ok(CancelPage {
        page: visit.close().await?,
        head,
        review,
        has_sheet: sheet.last().is_some(),
        form,
        problems,
    })
}

/// The form.
pub async fn form(mut visit: Visit, Path(id): Path<ReviewId>) -> Result<Response> {
    let (review, head, standing) = approach(&mut visit, id).await?;
    standing.writing()?;
    review.coming()?;
    let form = CancellingForm {
        version: review.version,
        ..CancellingForm::default()
    };
    render(&page(visit, head, review, form, Problems::default()).await?)
}

/// Cancels it.
pub async fn cancel(
    mut visit: Visit,
    Path(id): Path<ReviewId>,
    Posted(form): Posted<CancellingForm>,
) -> Result<Response> {
    let (review, head, standing) = approach(&mut visit, id).await?;
    standing.writing()?;
    let reason = match form.check() {
        Ok(reason) => reason,
        Err(problems) => return render_problems(&page(visit, head, review, form, problems).await?),
    };
    let today = visit.today;
    store::planning::cancel(visit.db(), id, form.version, &reason).await?;
    store::planning::settle(visit.db(), &head, today).await?;
    visit.commit().await?;
    Ok(saved(&review.address(), "review-cancelled"))
}
