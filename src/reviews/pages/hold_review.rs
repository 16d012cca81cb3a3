//! Holding a review, on one page: attendance, a decision on each objective with what remains,
//! new objectives, adjustments, synthesis, the next date. All of it is kept, or none of it.

use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use i18n_embed_fl::fl;

use crate::{
    error::{Error, Result},
    ids::ReviewId,
    objectives::model::Outcome,
    partnerships::model::{Head, Kind},
    reviews::{
        model::{
            Attendance, Category, Contribution, InvitedParty, Review, State,
            hold::{Days, HoldForm, MOST_NEW, OpenObjective, outcome_options},
        },
        pages::approach,
        store::{self, hold::Held},
    },
    web::{
        draft,
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "reviews/hold.html")]
struct HoldPage {
    page: Page,
    review: Review,
    head: Head,
    parties: Vec<InvitedParty>,
    contributions: Vec<Contribution>,
    objectives: Vec<OpenObjective>,
    proposed: Vec<String>,
    form: HoldForm,
    problems: Problems,
    /// What is shown was kept for oneself, and not saved yet.
    from_draft: bool,
    /// Somebody changed the review while this was being written.
    meanwhile: bool,
}

impl HoldPage {
    fn is_final(&self) -> bool {
        self.review.category == Category::Final
    }

    /// Attendance is asked of those who are invited; who joined since then may be left aside.
    fn attendance_options(&self) -> Vec<(String, String)> {
        Attendance::options(self.page.lang)
    }

    fn outcome_options(&self) -> Vec<(String, String)> {
        outcome_options(self.review.category, self.page.lang)
    }

    fn field(&self, name: &str, of: impl std::fmt::Display) -> String {
        format!("{name}.{of}")
    }

    fn typed(&self, name: &str, of: impl std::fmt::Display) -> String {
        self.form.typed(&format!("{name}.{of}")).to_owned()
    }

    fn name_of(&self, contribution: &Contribution) -> String {
        self.parties
            .iter()
            .find(|party| party.party == contribution.party)
            .map(|party| party.name.clone())
            .unwrap_or_default()
    }

    /// What each party says of an objective, side by side.
    fn voices_on(&self, objective: &OpenObjective) -> Vec<(String, &str)> {
        let said = self.contributions.iter().filter_map(|contribution| {
            let words = contribution.on(objective.id)?;
            Some((self.name_of(contribution), words))
        });
        said.collect()
    }

    fn can_be_saved(&self) -> bool {
        self.review.state == State::Planned
    }

    fn asks_why_without_family(&self) -> bool {
        self.head.kind == Kind::Plan
    }

    /// Only a partial review may leave an objective aside.
    fn every_objective(&self) -> bool {
        self.review.category != Category::Partial
    }

    fn is_adjusted(&self, objective: &OpenObjective) -> bool {
        self.typed("outcome", objective.id) == Outcome::Adjusted.code()
    }

    fn new_numbers(&self) -> std::ops::RangeInclusive<usize> {
        1..=MOST_NEW
    }
}

/// What the page reads, the form apart.
async fn read(
    mut visit: Visit,
    review: Review,
    head: Head,
    form: Option<HoldForm>,
    problems: Problems,
) -> Result<HoldPage> {
    let today = visit.today;
    let parties = store::parties(visit.db(), &head, Some(review.id)).await?;
    let contributions = store::contributions(visit.db(), review.id).await?;
    let objectives = store::open_objectives(visit.db(), head.id).await?;
    let proposed = store::proposed_objectives(visit.db(), head.id).await?;
    let form = form.unwrap_or_else(|| HoldForm::fresh(&review, &parties, &objectives, today));
    let page = visit.close().await?;
    Ok(HoldPage {
        page,
        review,
        head,
        parties,
        contributions,
        objectives,
        proposed,
        form,
        problems,
        from_draft: false,
        meanwhile: false,
    })
}

/// The page.
pub async fn form(mut visit: Visit, Path(id): Path<ReviewId>) -> Result<Response> {
    let (review, head, standing) = approach(&mut visit, id).await?;
    standing.writing()?;
    standing.still_writing(&head)?;
    if review.state != State::Planned {
        return Ok(Redirect::to(&format!("/reviews/{id}")).into_response());
    }
    let author = visit.person.id;
    let draft: Option<HoldForm> = draft::kept(visit.db(), author, &place(id)).await?;
    let from_draft = draft.is_some();
    let draft = draft.map(|form| form.reread(review.version));
    let mut page = read(visit, review, head, draft, Problems::default()).await?;
    page.from_draft = from_draft;
    render(&page)
}

/// Where what is begun is kept.
fn place(review: ReviewId) -> String {
    format!("/reviews/{review}/hold")
}

/// Holds it.
pub async fn hold(
    mut visit: Visit,
    Path(id): Path<ReviewId>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Result<Response> {
    let form = HoldForm::from_pairs(pairs);
    let (review, head, standing) = approach(&mut visit, id).await?;
    standing.writing()?;
    let holder = visit.person.id;
    if form.is_draft() {
        draft::keep(visit.db(), holder, &place(id), &form).await?;
        visit.commit().await?;
        return Ok(saved(&place(id), "review-hold-draft"));
    }
    match store::planning::lock(visit.db(), id, form.version()).await {
        Ok(State::Planned) => {}
        Ok(_) | Err(Error::Conflict) => return changed_meanwhile(visit, id, form).await,
        Err(error) => return Err(error),
    }
    standing.still_writing(&head)?;
    store::lock_objectives(visit.db(), head.id).await?;
    let parties = store::parties(visit.db(), &head, Some(id)).await?;
    let objectives = store::open_objectives(visit.db(), head.id).await?;
    let today = visit.today;
    let days = Days {
        earliest: review.planned_on.map_or(head.start, |day| day.min(head.start)),
        today,
    };
    let holding = match form.check(&review, &parties, &objectives, days) {
        Ok(holding) => holding,
        Err(problems) => return render_problems(&read(visit, review, head, Some(form), problems).await?),
    };
    visit.already_done(form.once()?).await?;
    let held = store::hold::hold(visit.db(), &head, &review, holder, &holding, today).await?;
    visit.done(form.once()?, &review.address()).await?;
    draft::forget(visit.db(), holder, &place(id)).await?;
    visit.commit().await?;
    Ok(saved(&review.address(), notice(&held, &review, &head)))
}

/// Somebody moved it, cancelled it or held it meanwhile: what was typed stays on the page.
/// Unless it was this very form, posted twice.
async fn changed_meanwhile(mut visit: Visit, id: ReviewId, form: HoldForm) -> Result<Response> {
    if let Some(address) = visit.already_done(form.once()?).await? {
        return Ok(saved(&address, "review-held"));
    }
    let (review, head, _) = approach(&mut visit, id).await?;
    let form = form.reread(review.version);
    let mut page = read(visit, review, head, Some(form), Problems::default()).await?;
    page.meanwhile = true;
    Ok((StatusCode::CONFLICT, render(&page)?.into_response()).into_response())
}

/// What to say of it.
fn notice(held: &Held, review: &Review, head: &Head) -> &'static str {
    if review.category == Category::Final {
        "review-held-final"
    } else if head.kind == Kind::Plan && !held.verdict.counts() {
        "review-held-not-counting"
    } else if held.flags_closed > 0 {
        "review-held-flag-closed"
    } else {
        "review-held"
    }
}
