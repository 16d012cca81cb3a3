//! The partnerships one can see: a coordinator's conventions, and for a professional its plans too.

use askama::Template;
use axum::{extract::Query, response::Response};
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    error::Result,
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
        let (lang, start) = (self.page.lang, self.page.lang.date(line.start));
        match line.end {
            Some(end) => fl!(lang, "partnership-from-to", start = start, end = lang.date(end)),
            None => fl!(lang, "partnership-from", start = start),
        }
    }
}

/// The list.
pub async fn list(mut visit: Visit, Query(asked): Query<Asked>) -> Result<Response> {
    let coordinator = visit.person.is_coordinator();
    let filter = Filter {
        words: asked.q.split_whitespace().map(str::to_owned).collect(),
        state: asked.state.parse().ok(),
        // A coordinator has a list of plans of its own.
        kind: if coordinator {
            Some(Kind::Institutional)
        } else {
            asked.kind.parse().ok()
        },
        organisation: None,
    };
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
