//! The pages of help.

use askama::Template;
use axum::{extract::State, response::Response};
use i18n_embed_fl::fl;

use crate::{
    app::App,
    error::Result,
    help::{model::Step, store},
    web::{
        page::Page,
        render,
        visit::{Guest, Visit},
    },
};

#[derive(Template)]
#[template(path = "help/guide.html")]
struct GuidePage {
    page: Page,
    contact: Option<String>,
    coordinator: bool,
}

impl GuidePage {
    /// The words of the field, each with what it means; the French term is what people hear.
    fn words(&self) -> Vec<(String, String)> {
        let lang = self.page.lang;
        vec![
            (fl!(lang, "guide-plan"), fl!(lang, "guide-plan-words")),
            (fl!(lang, "guide-review"), fl!(lang, "guide-review-words")),
            (fl!(lang, "guide-contribution"), fl!(lang, "guide-contribution-words")),
            (fl!(lang, "guide-minutes"), fl!(lang, "guide-minutes-words")),
            (fl!(lang, "guide-objective"), fl!(lang, "guide-objective-words")),
            (fl!(lang, "guide-action"), fl!(lang, "guide-action-words")),
            (fl!(lang, "guide-dissent"), fl!(lang, "guide-dissent-words")),
            (fl!(lang, "guide-member"), fl!(lang, "guide-member-words")),
            (fl!(lang, "guide-coordinator"), fl!(lang, "guide-coordinator-words")),
            (fl!(lang, "guide-referent"), fl!(lang, "guide-referent-words")),
            (fl!(lang, "guide-consent"), fl!(lang, "guide-consent-words")),
            (fl!(lang, "guide-flag"), fl!(lang, "guide-flag-words")),
            (fl!(lang, "guide-convention"), fl!(lang, "guide-convention-words")),
            (fl!(lang, "guide-hand-over"), fl!(lang, "guide-hand-over-words")),
        ]
    }
}

/// How a partnership works, the year of a plan, the words of the field.
pub async fn guide(State(app): State<App>, visit: Option<Visit>, Guest(page): Guest) -> Result<Response> {
    let contact = app.contact().map(str::to_owned);
    let coordinator = visit.as_ref().is_some_and(|visit| visit.person.is_coordinator());
    let page = match visit {
        Some(visit) => visit.close().await?,
        None => page,
    };
    render(&GuidePage {
        page,
        contact,
        coordinator,
    })
}

#[derive(Template)]
#[template(path = "help/first_steps.html")]
struct FirstStepsPage {
    page: Page,
    steps: Vec<Step>,
}

impl FirstStepsPage {
    fn done(&self) -> usize {
        self.steps.iter().filter(|step| step.done).count()
    }

    /// Whether it is the one to take now.
    fn is_next(&self, step: &Step) -> bool {
        let next = self.steps.iter().find(|step| !step.done);
        next.is_some_and(|next| next.address == step.address)
    }
}

/// What a new territory still has to begin.
pub async fn first_steps(mut visit: Visit) -> Result<Response> {
    let steps = store::begun(visit.db()).await?.steps(visit.lang());
    let page = visit.close().await?;
    render(&FirstStepsPage { page, steps })
}
