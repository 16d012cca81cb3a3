//! The pages of retention: what would be anonymised and when; confirming it; doing it.

use askama::Template;
use axum::{extract::State, response::Response};
use axum_extra::extract::Query;
use chrono::{Months, NaiveDate};
use i18n_embed_fl::fl;

use crate::{
    app::App,
    error::{Error, Result},
    ids::ChildId,
    retention::{
        model::{AT_ONCE, ConfirmForm, Ending, Period},
        store,
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

/// How far ahead one sees what is coming.
const AHEAD: Months = Months::new(6);

#[derive(Template)]
#[template(path = "retention/rehearse.html")]
struct RehearsePage {
    page: Page,
    today: NaiveDate,
    periods: Vec<Period>,
    endings: Vec<Ending>,
}

impl RehearsePage {
    fn due(&self) -> Vec<&Ending> {
        self.endings.iter().filter(|ending| ending.is_due(self.today)).collect()
    }

    fn coming(&self) -> Vec<&Ending> {
        let coming = |ending: &&Ending| !ending.is_due(self.today);
        self.endings.iter().filter(coming).collect()
    }
}

#[derive(Template)]
#[template(path = "retention/confirm.html")]
struct ConfirmPage {
    page: Page,
    chosen: Vec<Ending>,
    form: ConfirmForm,
    problems: Problems,
}

/// What would be anonymised, and when.
pub async fn rehearse(mut visit: Visit) -> Result<Response> {
    let today = visit.today;
    let endings = store::ending(visit.db(), today, today + AHEAD).await?;
    let periods = store::periods(visit.db()).await?;
    render(&RehearsePage {
        page: visit.close().await?,
        today,
        periods,
        endings,
    })
}

/// What one chose, before it is done.
pub async fn confirm(mut visit: Visit, Query(form): Query<ConfirmForm>) -> Result<Response> {
    let today = visit.today;
    let chosen = form.chosen(&store::ending(visit.db(), today, today).await?);
    render(&ConfirmPage {
        page: visit.close().await?,
        chosen,
        form,
        problems: Problems::default(),
    })
}

/// Anonymises what was chosen. One that is no longer due, or is another's, stops it all.
pub async fn anonymise(
    State(app): State<App>,
    mut visit: Visit,
    Posted(form): Posted<ConfirmForm>,
) -> Result<Response> {
    let today = visit.today;
    // Before the checks, since what is done is no longer due; only asked, since a wrong number may be put
    // right and sent again.
    if let Some(address) = visit.led_to(form.once).await? {
        return Ok(saved(&address, "files-anonymised"));
    }
    let chosen = form.chosen(&store::ending(visit.db(), today, today).await?);
    if chosen.is_empty() || chosen.len() != form.listed.len() {
        return Err(Error::Conflict);
    }
    if let Err(problems) = form.check(&chosen) {
        let page = visit.close().await?;
        return render_problems(&ConfirmPage {
            page,
            chosen,
            form,
            problems,
        });
    }
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(saved(&address, "files-anonymised"));
    }
    let children: Vec<ChildId> = chosen.iter().map(|ending| ending.child).collect();
    let files = store::anonymise(visit.db(), &children, today).await?;
    visit.done(form.once, "/retention").await?;
    visit.commit().await?;
    app.documents().remove_all(&files).await;
    Ok(saved("/retention", "files-anonymised"))
}
