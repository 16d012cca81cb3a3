//! Planning a review and inviting to it; for the family, asking for one.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    error::Result,
    ids::PartnershipId,
    partnerships::{
        self,
        model::{Head, Standing},
    },
    reviews::{
        model::{Category, InvitedParty, planning::PlanningForm},
        pages::home,
        store,
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

/// The form of a worker, to plan or to move a review.
#[derive(Template)]
#[template(path = "reviews/plan.html")]
pub struct PlanPage {
    /// The frame.
    pub page: Page,
    /// The partnership.
    pub head: Head,
    /// Parties one may still invite.
    pub parties: Vec<InvitedParty>,
    /// Names of those invited already.
    pub invited: Vec<String>,
    /// What was typed.
    pub form: PlanningForm,
    /// What is wrong with it.
    pub problems: Problems,
    /// The title: to plan, to move, to give a day to one that was asked for.
    pub title: String,
    /// Where the form is posted.
    pub action: String,
    /// Where one goes back to.
    pub back: String,
}

impl PlanPage {
    fn party_options(&self) -> Vec<(String, String)> {
        self.parties
            .iter()
            .map(|party| (party.code(), party.name.clone()))
            .collect()
    }

    fn category_options(&self) -> Vec<(String, String)> {
        Category::options(self.page.lang)
    }
}

#[derive(Template)]
#[template(path = "reviews/ask.html")]
struct AskPage {
    page: Page,
    head: Head,
    form: PlanningForm,
    problems: Problems,
    back: String,
}

async fn plan_page(mut visit: Visit, head: Head, form: Option<PlanningForm>, problems: Problems) -> Result<PlanPage> {
    let parties = store::parties(visit.db(), &head, None).await?;
    let form = form.unwrap_or_else(|| PlanningForm::fresh(&parties));
    let title = fl!(visit.lang(), "review-plan-title");
    let action = format!("/partnerships/{}/reviews/new", head.id);
    let back = head.address();
    Ok(PlanPage {
        page: visit.close().await?,
        head,
        parties,
        invited: Vec::new(),
        form,
        problems,
        title,
        action,
        back,
    })
}

async fn ask_page(
    visit: Visit,
    head: Head,
    standing: &Standing,
    form: PlanningForm,
    problems: Problems,
) -> Result<AskPage> {
    let back = home(&head, standing);
    Ok(AskPage {
        page: visit.close().await?,
        head,
        form,
        problems,
        back,
    })
}

/// The form that fits the person.
pub async fn form(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let person = visit.person.clone();
    let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
    standing.still_writing(&head)?;
    if standing.may_write() {
        render(&plan_page(visit, head, None, Problems::default()).await?)
    } else {
        render(&ask_page(visit, head, &standing, PlanningForm::default(), Problems::default()).await?)
    }
}

/// Plans it, or asks for it.
pub async fn plan(
    mut visit: Visit,
    Path(id): Path<PartnershipId>,
    Posted(form): Posted<PlanningForm>,
) -> Result<Response> {
    let person = visit.person.clone();
    let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
    standing.still_writing(&head)?;
    if !standing.may_write() {
        return ask(visit, head, standing, form).await;
    }
    let planning = match form.check() {
        Ok(planning) => planning,
        Err(problems) => return render_problems(&plan_page(visit, head, Some(form), problems).await?),
    };
    let finding = !planning.others.is_empty();
    let code = if finding { "dates-proposed" } else { "review-planned" };
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(saved(&address, code));
    }
    let today = visit.today;
    let review = if finding {
        store::dates::propose(visit.db(), &head, person.id, &planning).await?
    } else {
        store::planning::plan(visit.db(), &head, person.id, &planning, today).await?
    };
    store::planning::settle(visit.db(), &head, today).await?;
    let address = format!("/reviews/{review}");
    visit.done(form.once, &address).await?;
    visit.commit().await?;
    let code = if finding {
        code
    } else {
        planning.notice(today, code, "review-planned-soon")
    };
    Ok(saved(&address, code))
}

async fn ask(mut visit: Visit, head: Head, standing: Standing, form: PlanningForm) -> Result<Response> {
    let (day, scope) = match form.check_asking() {
        Ok(asked) => asked,
        Err(problems) => return render_problems(&ask_page(visit, head, &standing, form, problems).await?),
    };
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(saved(&address, "review-asked"));
    }
    let person = visit.person.id;
    let review = store::planning::ask(visit.db(), &head, person, day, &scope).await?;
    let address = format!("/reviews/{review}");
    visit.done(form.once, &address).await?;
    visit.commit().await?;
    Ok(saved(&address, "review-asked"))
}
