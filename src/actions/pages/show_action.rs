//! One action: who answers for it, how it stands, what came of it, what the family thinks of it.

use askama::Template;
use axum::{extract::Path, response::Response};
use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    actions::{
        form::{ActionForm, ClosingForm, Offered},
        model::{Action, Note, State},
        store,
    },
    error::Result,
    ids::{ActionId, PartnershipId},
    partnerships::{
        self,
        model::{Head, Standing, WhoReads},
    },
    trail,
    web::{form::Problems, page::Page, render, visit::Visit},
};

/// The page, whether just opened or shown again with what is wrong in it.
#[derive(Template)]
#[template(path = "actions/show.html")]
pub struct ActionPage {
    page: Page,
    today: NaiveDate,
    head: Head,
    standing: Standing,
    action: Action,
    /// What those who took part saw of it, the latest first.
    voices: Vec<Note>,
    objectives: Offered,
    members: Offered,
    form: ActionForm,
    problems: Problems,
    closing: ClosingForm,
    closing_problems: Problems,
    opinion: String,
    opinion_problems: Problems,
    who_reads: WhoReads,
}

impl ActionPage {
    fn may_edit(&self) -> bool {
        self.standing.may_write() && self.standing.still_writing(&self.head).is_ok() && self.action.is_open()
    }

    fn may_give_opinion(&self) -> bool {
        self.standing.is_family() && self.standing.still_writing(&self.head).is_ok()
    }

    fn address(&self, act: &str) -> String {
        format!("/partnerships/{}/actions/{}{act}", self.head.id, self.action.id)
    }

    fn endings(&self) -> Offered {
        [State::Done, State::Abandoned]
            .map(|state| (state.code().to_owned(), state.label(self.page.lang)))
            .to_vec()
    }

    fn back(&self) -> String {
        match self.head.child {
            Some(child) if !self.standing.may_write() => format!("/family/{child}"),
            _ => self.head.address(),
        }
    }

    /// What was typed of the action, with what is wrong in it.
    pub fn with_action(self, form: ActionForm, problems: Problems) -> Self {
        Self { form, problems, ..self }
    }

    /// What was typed of its closing, with what is wrong in it.
    pub fn with_closing(self, closing: ClosingForm, closing_problems: Problems) -> Self {
        Self {
            closing,
            closing_problems,
            ..self
        }
    }

    /// What was typed of the family's opinion, with what is wrong in it.
    pub fn with_opinion(self, opinion: String, opinion_problems: Problems) -> Self {
        Self {
            opinion,
            opinion_problems,
            ..self
        }
    }
}

/// Reads what the page shows, and ends the visit.
pub async fn view(mut visit: Visit, head: Head, standing: Standing, action: Action) -> Result<ActionPage> {
    let (objectives, members) = store::offered_with(visit.db(), &action, head.id).await?;
    let mut voices = store::notes(visit.db(), head.id).await?;
    voices.retain(|note| note.action == Some(action.id));
    let who_reads = partnerships::store::who_reads(visit.db(), &head, &standing, "plan").await?;
    let today = visit.today;
    Ok(ActionPage {
        today,
        who_reads,
        voices,
        form: ActionForm::of(&action),
        closing: ClosingForm::of(&action, today),
        opinion: action.family_opinion.clone(),
        problems: Problems::default(),
        closing_problems: Problems::default(),
        opinion_problems: Problems::default(),
        head,
        standing,
        action,
        objectives,
        members,
        page: visit.close().await?,
    })
}

/// The action.
pub async fn show(mut visit: Visit, Path((id, action)): Path<(PartnershipId, ActionId)>) -> Result<Response> {
    let person = visit.person.clone();
    let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
    let action = store::one(visit.db(), id, action).await?;
    trail::store::opened(visit.db(), "actions", action.id.0, head.territory, head.child).await?;
    render(&view(visit, head, standing, action).await?)
}
