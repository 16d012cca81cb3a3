//! One objective: its wording, who has an interest in it and why, what reviews decided on it.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    error::Result,
    ids::{MemberId, ObjectiveId, PartnershipId},
    objectives::{
        model::{
            Line, ObjectiveForm, Sharing, line_of,
            story::{Event, Story, What},
        },
        store,
    },
    partnerships::{
        self,
        model::{Head, Standing},
    },
    trail,
    web::{form::Problems, page::Page, render, visit::Visit},
};

/// The page, whether just opened or shown again with what is wrong in it.
#[derive(Template)]
#[template(path = "objectives/show.html")]
pub struct ObjectivePage {
    page: Page,
    head: Head,
    standing: Standing,
    line: Line,
    needs: Vec<(String, String)>,
    /// One entry a membership of the person's: identifier, organisation, words.
    own: Vec<(MemberId, String, String)>,
    form: ObjectiveForm,
    problems: Problems,
    /// What is wrong in the words of one membership.
    interest_problems: Option<(MemberId, Problems)>,
}

impl ObjectivePage {
    fn may_say_interest(&self) -> bool {
        self.standing.still_writing(&self.head).is_ok()
            && (self.line.current.is_open() || self.line.current.is_proposed())
    }

    fn problems_of(&self, member: &MemberId) -> Problems {
        self.interest_problems
            .iter()
            .filter(|(of, _)| of == member)
            .map(|(_, problems)| problems.clone())
            .next()
            .unwrap_or_default()
    }

    fn may_reword(&self) -> bool {
        self.standing.still_writing(&self.head).is_ok()
            && self.standing.may_write()
            && self.line.current.may_be_reworded()
    }

    /// The wording is fixed because a review decided on it: a writer is told where to adjust it.
    fn is_adjusted_at_reviews(&self) -> bool {
        self.standing.may_write() && self.line.current.is_open() && !self.line.current.may_be_reworded()
    }

    fn may_take_up(&self) -> bool {
        self.standing.still_writing(&self.head).is_ok() && self.standing.may_write() && self.line.current.is_proposed()
    }

    fn action(&self, act: &str) -> String {
        format!(
            "/partnerships/{}/objectives/{}{act}",
            self.head.id, self.line.current.id
        )
    }

    fn story(&self) -> Story {
        Story::of(&self.line)
    }

    /// Brought the words of a version that another has replaced since: that version has its page.
    fn is_earlier(&self, event: &Event) -> bool {
        let brings_words = matches!(event.what, What::Set { .. } | What::Adjusted { .. });
        brings_words && event.version != self.line.current.id
    }

    fn interest_prefix(&self, member: &MemberId) -> String {
        format!("m-{member}-")
    }

    fn back(&self) -> String {
        match self.head.child {
            Some(child) if !self.standing.may_write() => format!("/family/{child}"),
            _ => self.head.address(),
        }
    }

    /// What was typed, with what is wrong in the wording.
    pub fn with_wording(self, form: ObjectiveForm, problems: Problems) -> Self {
        Self { form, problems, ..self }
    }

    /// What was typed of a membership's interest, with what is wrong in it.
    pub fn with_interest(mut self, member: MemberId, words: &str, problems: Problems) -> Self {
        for (own, _, written) in &mut self.own {
            if *own == member {
                words.clone_into(written);
            }
        }
        Self {
            interest_problems: Some((member, problems)),
            ..self
        }
    }
}

/// Reads what the page shows, and ends the visit.
pub async fn view(mut visit: Visit, head: Head, standing: Standing, id: ObjectiveId) -> Result<ObjectivePage> {
    let line = line_of(store::of(visit.db(), head.id).await?, id)?;
    let needs = store::needs(visit.db(), head.id).await?;
    let members = partnerships::store::members(visit.db(), head.id).await?;
    let own = members
        .into_iter()
        .filter(|member| standing.is_member(member.id))
        .map(|member| {
            let words = line
                .current
                .interest_of(member.id)
                .map(|interest| interest.words.clone());
            (member.id, member.name, words.unwrap_or_default())
        });
    let own = own.collect();
    let form = ObjectiveForm::of(&line.current);
    let page = visit.close().await?;
    Ok(ObjectivePage {
        page,
        head,
        standing,
        line,
        needs,
        own,
        form,
        problems: Problems::default(),
        interest_problems: None,
    })
}

/// The objective.
pub async fn show(mut visit: Visit, Path((id, objective)): Path<(PartnershipId, ObjectiveId)>) -> Result<Response> {
    let person = visit.person.clone();
    let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
    trail::store::opened(visit.db(), "objectives", objective.0, head.territory, head.child).await?;
    render(&view(visit, head, standing, objective).await?)
}
