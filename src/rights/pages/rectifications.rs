//! What families ask to have put right, for the coordination: those that wait, one of them, answering it.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    error::{Error, Result},
    exchange::{sheet::Sheet, write::Format},
    ids::RectificationId,
    rights::{
        model::rectification::{AnswerForm, Outcome, Rectification},
        store::rectifications as store,
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "rights/rectifications.html")]
struct ListPage {
    page: Page,
    rectifications: Vec<Rectification>,
}

impl ListPage {
    fn open(&self) -> Vec<&Rectification> {
        self.rectifications.iter().filter(|one| one.outcome.is_none()).collect()
    }

    fn answered(&self) -> Vec<&Rectification> {
        self.rectifications.iter().filter(|one| one.outcome.is_some()).collect()
    }
}

#[derive(Template)]
#[template(path = "rights/rectification.html")]
struct OnePage {
    page: Page,
    one: Rectification,
    form: AnswerForm,
    problems: Problems,
}

impl OnePage {
    fn one(&self) -> &Rectification {
        &self.one
    }

    fn outcomes(&self) -> Vec<(String, String)> {
        Outcome::options(self.page.lang)
    }
}

/// The same as a file.
pub async fn take_away(mut visit: Visit, format: Format) -> Result<Response> {
    let lang = visit.lang();
    let mut rectifications = store::of(visit.db(), None).await?;
    rectifications.sort_by_key(|one| one.outcome.is_some());
    Sheet::new("rectifications", fl!(lang, "rectifications-title"), &rectifications)
        .column(fl!(lang, "sheet-about"), |one| one.whose())
        .column(fl!(lang, "rectification-original"), |one| one.original.as_str())
        .column(fl!(lang, "sheet-details"), |one| match one.outcome {
            None => one.asked(lang),
            Some(_) => one.answered(lang),
        })
        .about(|one| one.child.0)
        .leave(visit, format)
        .await
}

/// Those that wait, then those that were answered.
pub async fn list(mut visit: Visit) -> Result<Response> {
    let rectifications = store::of(visit.db(), None).await?;
    render(&ListPage {
        page: visit.close().await?,
        rectifications,
    })
}

/// One.
pub async fn show(mut visit: Visit, Path(id): Path<RectificationId>) -> Result<Response> {
    let one = store::one(visit.db(), id).await?;
    render(&OnePage {
        page: visit.close().await?,
        one,
        form: AnswerForm::default(),
        problems: Problems::default(),
    })
}

/// Answers it.
pub async fn answer(
    mut visit: Visit,
    Path(id): Path<RectificationId>,
    Posted(form): Posted<AnswerForm>,
) -> Result<Response> {
    let (person, today) = (visit.person.id, visit.today);
    let one = store::one(visit.db(), id).await?;
    let (outcome, words) = match form.check() {
        Ok(answer) => answer,
        Err(problems) => {
            let page = visit.close().await?;
            return render_problems(&OnePage {
                page,
                one,
                form,
                problems,
            });
        }
    };
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(saved(&address, "rectification-answered"));
    }
    if !store::answer(visit.db(), id, person, (outcome, &words), today).await? {
        return Err(Error::Conflict);
    }
    visit.done(form.once, "/rectifications").await?;
    visit.commit().await?;
    Ok(saved("/rectifications", "rectification-answered"))
}
