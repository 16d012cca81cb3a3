//! Holding a review, on one page: attendance, a decision on each objective with what remains, actions,
//! a disagreement, new objectives, adjustments, synthesis, the next date. What is written is kept as
//! one goes, for all who hold it; held, all of it becomes the minutes, or none of it.

use std::collections::HashMap;

use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use chrono::NaiveDate;

use crate::{
    error::{Error, Result},
    ids::ReviewId,
    partnerships::model::{Head, Kind, Party, Standing},
    reviews::{
        model::{
            Category, InvitedParty, Review, State,
            hold::{Days, HoldForm, Meeting, OpenObjective, sheet::Sheet},
        },
        pages::{approach, hold_page::HoldPage},
        store::{self, hold::Held},
    },
    web::{
        form::{Posted, Problems},
        render, render_problems, saved,
        visit::Visit,
    },
};

/// A review being held: what its page and its checks are made of.
struct Table {
    review: Review,
    head: Head,
    parties: Vec<InvitedParty>,
    objectives: Vec<OpenObjective>,
    speakers: Vec<Party>,
    sheet: Sheet,
    today: NaiveDate,
}

impl Table {
    async fn read(visit: &mut Visit, review: Review, head: Head, standing: &Standing) -> Result<Self> {
        let today = visit.today;
        let db = visit.db();
        let parties = store::parties(db, &head, Some(review.id)).await?;
        let all = parties.iter().map(|party| party.party);
        Ok(Self {
            speakers: all
                .filter(|party| standing.coordinator || standing.owns(*party))
                .collect(),
            objectives: store::open_objectives(db, head.id).await?,
            sheet: store::sheet::of(db, review.id).await?,
            today,
            review,
            head,
            parties,
        })
    }

    /// The page before anybody wrote.
    fn fresh(&self) -> HoldForm {
        HoldForm::fresh(&self.review, &self.parties, &self.objectives, self.today)
    }

    fn meeting(&self) -> Meeting<'_> {
        let planned = self.review.planned_on;
        Meeting {
            review: &self.review,
            parties: &self.parties,
            objectives: &self.objectives,
            speakers: &self.speakers,
            days: Days {
                earliest: planned.map_or(self.head.start, |day| day.min(self.head.start)),
                today: self.today,
            },
        }
    }

    /// The page with that form; what it reads besides is read here.
    async fn page(self, mut visit: Visit, form: HoldForm) -> Result<HoldPage> {
        let contributions = store::contributions(visit.db(), self.review.id).await?;
        let proposed = store::proposed_objectives(visit.db(), self.head.id).await?;
        Ok(HoldPage {
            page: visit.close().await?,
            contributions,
            proposed,
            form,
            problems: Problems::default(),
            speakers: self.speakers,
            marks: HashMap::new(),
            last: self.sheet.last().cloned(),
            meanwhile: false,
            review: self.review,
            head: self.head,
            parties: self.parties,
            objectives: self.objectives,
        })
    }
}

/// The page.
pub async fn form(mut visit: Visit, Path(id): Path<ReviewId>) -> Result<Response> {
    let (review, head, standing) = approach(&mut visit, id).await?;
    standing.writing()?;
    standing.still_writing(&head)?;
    if review.state != State::Planned {
        return Ok(Redirect::to(&format!("/reviews/{id}")).into_response());
    }
    let table = Table::read(&mut visit, review, head, &standing).await?;
    let form = table.sheet.over(table.fresh());
    render(&table.page(visit, form).await?)
}

/// Keeps what is written so far, or holds the review. Whichever it is, what others wrote meanwhile is
/// brought together with it first, and nothing is held before it was seen.
pub async fn hold(
    mut visit: Visit,
    Path(id): Path<ReviewId>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Result<Response> {
    let form = HoldForm::from_pairs(pairs);
    let (review, head, standing) = approach(&mut visit, id).await?;
    standing.writing()?;
    match store::planning::lock(visit.db(), id, form.version()).await {
        Ok(State::Planned) => {}
        Ok(_) | Err(Error::Conflict) => return changed_meanwhile(visit, id, form).await,
        Err(error) => return Err(error),
    }
    standing.still_writing(&head)?;
    store::lock_objectives(visit.db(), head.id).await?;
    let mut table = Table::read(&mut visit, review, head, &standing).await?;
    let (keeping, merged) = (form.is_draft(), table.sheet.merge(form, &table.fresh()));
    store::sheet::write(visit.db(), &table.head, id, standing.person, &merged.written).await?;
    table.sheet = store::sheet::of(visit.db(), id).await?;
    let form = merged.form.seen(table.sheet.number());
    if !merged.marks.is_empty() {
        let mut page = table.page(visit, form).await?;
        page.marks = merged.marks;
        return conflict(&page);
    }
    if keeping && merged.problems.is_empty() {
        visit.commit().await?;
        return Ok(saved(&format!("/reviews/{id}/hold"), "review-hold-draft"));
    }
    let checked = if keeping {
        Err(merged.problems)
    } else {
        form.check(&table.meeting())
    };
    let holding = match checked {
        Ok(holding) => holding,
        Err(problems) => {
            let mut page = table.page(visit, form).await?;
            page.problems = problems;
            return render_problems(&page);
        }
    };
    let Table {
        review, head, today, ..
    } = table;
    visit.already_done(form.once()?).await?;
    let held = store::hold::hold(visit.db(), &head, &review, &standing, &holding, today).await?;
    visit.done(form.once()?, &review.address()).await?;
    visit.commit().await?;
    Ok(saved(&review.address(), notice(&held, &review, &head)))
}

/// Somebody moved it, cancelled it or held it meanwhile: what was typed stays on the page.
/// Unless it was this very form, posted twice.
async fn changed_meanwhile(mut visit: Visit, id: ReviewId, form: HoldForm) -> Result<Response> {
    if let Some(address) = visit.led_to(form.once()?).await? {
        return Ok(saved(&address, "review-held"));
    }
    let (review, head, standing) = approach(&mut visit, id).await?;
    let form = form.reread(review.version);
    let mut page = Table::read(&mut visit, review, head, &standing)
        .await?
        .page(visit, form)
        .await?;
    page.meanwhile = true;
    conflict(&page)
}

fn conflict(page: &HoldPage) -> Result<Response> {
    Ok((StatusCode::CONFLICT, render(page)?.into_response()).into_response())
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
