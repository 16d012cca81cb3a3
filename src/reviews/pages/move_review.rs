//! Moving a review, or giving its day to one the family asked for.

use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    error::{Error, Result},
    ids::ReviewId,
    partnerships::model::Head,
    reviews::{
        model::{Review, State, planning::PlanningForm},
        pages::{approach, plan_review::PlanPage},
        store,
    },
    web::{
        form::{Posted, Problems},
        render, render_problems, saved,
        visit::Visit,
    },
};

async fn page(
    mut visit: Visit,
    head: Head,
    review: &Review,
    form: PlanningForm,
    problems: Problems,
) -> Result<PlanPage> {
    let (invited, parties) = store::parties(visit.db(), &head, Some(review.id))
        .await?
        .into_iter()
        .partition::<Vec<_>, _>(|party| party.invited);
    let lang = visit.lang();
    Ok(PlanPage {
        title: if review.state == State::Proposed {
            fl!(lang, "review-answer-title")
        } else {
            fl!(lang, "review-move-title")
        },
        action: format!("/reviews/{}/edit", review.id),
        back: review.address(),
        page: visit.close().await?,
        invited: invited.into_iter().map(|party| party.name).collect(),
        head,
        parties,
        form,
        problems,
    })
}

/// The form, with what stands now; everybody is invited to one that was only asked for.
pub async fn form(mut visit: Visit, Path(id): Path<ReviewId>) -> Result<Response> {
    let (review, head, standing) = approach(&mut visit, id).await?;
    standing.writing()?;
    review.coming()?;
    let mut form = PlanningForm::of(&review);
    if review.state == State::Proposed {
        let parties = store::parties(visit.db(), &head, Some(review.id)).await?;
        form.parties = parties
            .iter()
            .filter(|party| !party.invited)
            .map(|party| party.code())
            .collect();
    }
    render(&page(visit, head, &review, form, Problems::default()).await?)
}

/// Moves it.
pub async fn change(
    mut visit: Visit,
    Path(id): Path<ReviewId>,
    Posted(form): Posted<PlanningForm>,
) -> Result<Response> {
    let (review, head, standing) = approach(&mut visit, id).await?;
    standing.writing()?;
    if form.version == 0 {
        return Err(Error::Conflict);
    }
    let planning = match form.check() {
        Ok(planning) => planning,
        Err(problems) => return render_problems(&page(visit, head, &review, form, problems).await?),
    };
    let today = visit.today;
    store::planning::change(visit.db(), &head, &review, form.version, &planning, today).await?;
    store::planning::settle(visit.db(), &head, today).await?;
    visit.commit().await?;
    let code = if review.state == State::Proposed {
        planning.notice(today, "review-planned", "review-planned-soon")
    } else {
        planning.notice(today, "review-moved", "review-moved-soon")
    };
    Ok(saved(&review.address(), code))
}
