//! One hand-over, as the coordination and the family see it: what would be shown to whom from when,
//! who answered what, and what the person may do about it.

use askama::Template;
use axum::{extract::Path, response::Response};
use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    error::Result,
    hand_over::{
        model::{AnswerForm, CompletionForm, HandOver, by_kind, needs_referent},
        pages::item_options,
        store,
    },
    ids::{GuardianId, HandOverId, HandOverItemId},
    partnerships,
    plans::{
        self,
        model::{Candidate, Plan},
    },
    trail,
    web::{form::Problems, page::Page, render, visit::Visit},
};

/// The page.
#[derive(Template)]
#[template(path = "hand_over/show.html")]
pub struct HandOverPage {
    page: Page,
    plan: Plan,
    hand_over: HandOver,
    /// The receiving organisation is a partner that sees the plan already.
    sees_already: bool,
    coordinator: bool,
    /// The person's own entry as a guardian, if it may answer.
    guardian: Option<GuardianId>,
    /// Who may be the referent, where one has to be named.
    candidates: Option<Vec<Candidate>>,
    answer: AnswerForm,
    completion: CompletionForm,
    problems: Problems,
    today: NaiveDate,
}

impl HandOverPage {
    fn kept(&self) -> Vec<(String, Vec<String>)> {
        by_kind(&self.hand_over.kept(), self.page.lang)
    }

    fn left_out(&self) -> Vec<String> {
        let left_out = self.hand_over.left_out();
        left_out.iter().map(|item| item.label(self.page.lang)).collect()
    }

    fn items(&self) -> Vec<(String, String)> {
        item_options(&self.hand_over.items, self.page.lang)
    }

    /// What one guardian leaves out, in words.
    fn without(&self, left_out: &[HandOverItemId]) -> String {
        let items = self.hand_over.items.iter().filter(|item| left_out.contains(&item.id));
        let words: Vec<String> = items.map(|item| item.label(self.page.lang)).collect();
        words.join(", ")
    }

    fn answers(&self) -> Vec<(String, String)> {
        answers(&self.page, &self.hand_over)
    }

    fn referents(&self) -> Vec<(String, String)> {
        let candidates = self.candidates.iter().flatten();
        let options = candidates.map(|one| (one.person.to_string(), one.label(self.page.lang)));
        options.collect()
    }

    fn is_ripe(&self) -> bool {
        self.hand_over.is_ripe(self.today)
    }

    fn goes_elsewhere(&self) -> bool {
        self.hand_over.receiver.territory().is_some()
    }
}

/// Yes or no, in the words of the question.
pub fn answers(page: &Page, hand_over: &HandOver) -> Vec<(String, String)> {
    let receiver = hand_over.receiver_name.as_str();
    vec![
        (
            "yes".to_owned(),
            fl!(page.lang, "hand-over-answer-yes", receiver = receiver),
        ),
        ("no".to_owned(), fl!(page.lang, "hand-over-answer-no")),
    ]
}

/// Who may be named the referent; none where the one there is stays.
pub async fn candidates(visit: &mut Visit, plan: &Plan, hand_over: &HandOver) -> Result<Option<Vec<Candidate>>> {
    if hand_over.receiver.territory().is_some() {
        return Ok(None);
    }
    let leaving = store::leaving(visit.db(), hand_over).await?;
    let mut candidates = plans::store::candidates(visit.db(), plan).await?;
    candidates.retain(|one| !leaving.contains(&one.person));
    Ok(needs_referent(plan.referent, &candidates).then_some(candidates))
}

/// The page of a hand-over with what was typed in one of its forms; forms nobody typed in are fresh.
pub async fn view(
    mut visit: Visit,
    hand_over: HandOver,
    typed: (Option<AnswerForm>, Option<CompletionForm>, Problems),
) -> Result<HandOverPage> {
    let (person, today) = (visit.person.clone(), visit.today);
    let plan = plans::store::plan(visit.db(), hand_over.plan).await?;
    let standing = partnerships::store::standing(visit.db(), &person, &plan.head).await?;
    let sees_already = store::sees_already(visit.db(), &hand_over, today).await?;
    let candidates = if standing.coordinator && hand_over.is_ripe(today) {
        candidates(&mut visit, &plan, &hand_over).await?
    } else {
        None
    };
    let guardian = standing.guardians.first().copied();
    let own = guardian.and_then(|guardian| hand_over.voice(guardian));
    let before = own.and_then(|voice| voice.answer.as_ref());
    let (answer, completion, problems) = typed;
    Ok(HandOverPage {
        answer: answer.unwrap_or_else(|| AnswerForm::of(&hand_over, before)),
        completion: completion.unwrap_or_else(|| CompletionForm {
            version: hand_over.version,
            ..CompletionForm::default()
        }),
        today,
        page: visit.close().await?,
        coordinator: standing.coordinator,
        plan,
        hand_over,
        sees_already,
        guardian,
        candidates,
        problems,
    })
}

/// The hand-over.
pub async fn show(mut visit: Visit, Path(id): Path<HandOverId>) -> Result<Response> {
    let hand_over = store::one(visit.db(), id).await?;
    let plan = plans::store::plan(visit.db(), hand_over.plan).await?;
    trail::store::opened(visit.db(), "hand_overs", id.0, hand_over.territory, Some(plan.child.id)).await?;
    render(&view(visit, hand_over, (None, None, Problems::default())).await?)
}
