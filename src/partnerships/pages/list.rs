//! The partnerships one can see: a coordinator's conventions, and for a professional its plans too.

use askama::Template;
use axum::{extract::Query, response::Response};
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    error::Result,
    exchange::{
        sheet::{Sheet, WHOLE},
        write::Format,
    },
    partnerships::{
        model::{Kind, Line, State},
        store::list::{self, Filter},
    },
    web::{form::Problems, page::Page, pager::Pager, render, visit::Visit},
};

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
    state: String,
    kind: String,
    page: String,
}

#[derive(Template)]
#[template(path = "partnerships/list.html")]
struct ListPage {
    page: Page,
    asked: Asked,
    lines: Vec<Line>,
    pager: Pager,
    coordinator: bool,
    problems: Problems,
}

impl ListPage {
    fn is_filtered(&self) -> bool {
        !(self.asked.q.trim().is_empty() && self.asked.state.is_empty() && self.asked.kind.is_empty())
    }

    fn term(&self, line: &Line) -> String {
        line.term(self.page.lang)
    }
}

impl Asked {
    /// A coordinator has a list of plans of its own.
    fn filter(&self, coordinator: bool) -> Filter {
        Filter {
            words: self.q.split_whitespace().map(str::to_owned).collect(),
            state: self.state.parse().ok(),
            kind: if coordinator {
                Some(Kind::Institutional)
            } else {
                self.kind.parse().ok()
            },
            organisation: None,
        }
    }
}

/// The list as a file, whole.
pub async fn take_away(mut visit: Visit, format: Format, Query(asked): Query<Asked>) -> Result<Response> {
    let (lang, coordinator) = (visit.lang(), visit.person.is_coordinator());
    let lines = list::lines(visit.db(), &asked.filter(coordinator), WHOLE, 0).await?;
    let mut sheet = Sheet::new("partnerships", fl!(lang, "partnerships-title"), &lines)
        .column(fl!(lang, "partnerships-name"), |line| line.name.as_str());
    if !coordinator {
        sheet = sheet.column(fl!(lang, "partnerships-kind"), |line| line.kind.label(lang));
    }
    sheet
        .column(fl!(lang, "partnerships-reference"), |line| line.reference.as_str())
        .column(fl!(lang, "partnerships-state"), |line| line.state.label(lang))
        .column(fl!(lang, "partnerships-term"), |line| line.term(lang))
        .column(fl!(lang, "partnerships-members"), |line| line.members.join(", "))
        .about(|line| line.id.0)
        .leave(visit, format)
        .await
}

/// The list.
pub async fn list(mut visit: Visit, Query(asked): Query<Asked>) -> Result<Response> {
    let coordinator = visit.person.is_coordinator();
    let filter = asked.filter(coordinator);
    let total = list::count(visit.db(), &filter).await?;
    let pager = Pager::new(asked.page.parse().unwrap_or(1), 50, total, &visit.frame().address);
    let lines = list::lines(visit.db(), &filter, pager.size(), pager.offset()).await?;
    render(&ListPage {
        asked,
        lines,
        pager,
        coordinator,
        problems: Problems::default(),
        page: visit.close().await?,
    })
}
