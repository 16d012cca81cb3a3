//! Writing down what a guardian without an account answered, or signed on paper.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    error::{Error, Result},
    hand_over::{
        model::{AnswerForm, HandOver, Voice},
        pages::{item_options, open, show::answers},
        store,
    },
    ids::{GuardianId, HandOverId},
    plans::model::Plan,
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "hand_over/record_answer.html")]
struct RecordPage {
    page: Page,
    plan: Plan,
    hand_over: HandOver,
    voice: Voice,
    answer: AnswerForm,
    problems: Problems,
}

impl RecordPage {
    fn items(&self) -> Vec<(String, String)> {
        item_options(&self.hand_over.items, self.page.lang)
    }

    fn answers(&self) -> Vec<(String, String)> {
        answers(&self.page, &self.hand_over)
    }
}

/// A guardian who has not answered for itself: nobody writes over its own word.
fn silent(hand_over: &HandOver, guardian: GuardianId) -> Result<Voice> {
    let voice = hand_over.voice(guardian).ok_or(Error::NotFound)?;
    match &voice.answer {
        Some(answer) if answer.recorded_by.is_none() => Err(Error::Refused),
        _ => Ok(voice.clone()),
    }
}

/// The form.
pub async fn form(mut visit: Visit, Path((id, guardian)): Path<(HandOverId, GuardianId)>) -> Result<Response> {
    let (hand_over, plan) = open(&mut visit, id).await?;
    let voice = silent(&hand_over, guardian)?;
    render(&RecordPage {
        page: visit.close().await?,
        answer: AnswerForm::of(&hand_over, voice.answer.as_ref()),
        plan,
        hand_over,
        voice,
        problems: Problems::default(),
    })
}

/// Keeps it, marked as written down for the guardian.
pub async fn record(
    mut visit: Visit,
    Path((id, guardian)): Path<(HandOverId, GuardianId)>,
    Posted(form): Posted<AnswerForm>,
) -> Result<Response> {
    let (hand_over, plan) = super::coordinated(&mut visit, id).await?;
    let voice = silent(&hand_over, guardian)?;
    let answer = match form.check(&hand_over) {
        Ok(answer) => answer,
        Err(problems) => {
            return render_problems(&RecordPage {
                page: visit.close().await?,
                answer: form,
                plan,
                hand_over,
                voice,
                problems,
            });
        }
    };
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(saved(&address, "hand-over-recorded"));
    }
    let today = visit.today;
    store::answer(visit.db(), id, guardian, &answer, today).await?;
    visit.done(form.once, &hand_over.address()).await?;
    visit.commit().await?;
    Ok(saved(&hand_over.address(), "hand-over-recorded"))
}
