//! The organisations of the territory: search, filters, order, pages.

use askama::Template;
use axum::{extract::Query, response::Response};
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    directory::{
        model::{Line, Order, OrganisationKind},
        store::{self, Filter},
    },
    error::Result,
    exchange::{
        sheet::{Sheet, WHOLE},
        write::Format,
    },
    web::{form::Problems, page::Page, pager::Pager, render, visit::Visit},
};

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
    kind: String,
    commune: String,
    order: String,
    page: String,
}

impl Asked {
    fn filter(&self) -> Filter {
        Filter {
            words: self.q.split_whitespace().map(str::to_owned).collect(),
            kind: self.kind.parse().ok(),
            commune: Some(self.commune.clone()).filter(|commune| !commune.is_empty()),
        }
    }

    fn order(&self) -> Order {
        self.order.parse().unwrap_or(Order::Name)
    }
}

#[derive(Template)]
#[template(path = "directory/list.html")]
struct ListPage {
    page: Page,
    asked: Asked,
    order: Order,
    communes: Vec<(String, String)>,
    lines: Vec<Line>,
    pager: Pager,
    coordinator: bool,
    problems: Problems,
}

impl ListPage {
    fn is_filtered(&self) -> bool {
        ![&self.asked.q, &self.asked.kind, &self.asked.commune]
            .into_iter()
            .all(|asked| asked.trim().is_empty())
    }
}

/// The list as a file, whole.
pub async fn take_away(mut visit: Visit, format: Format, Query(asked): Query<Asked>) -> Result<Response> {
    let lang = visit.lang();
    let lines = store::lines(visit.db(), &asked.filter(), asked.order(), WHOLE, 0).await?;
    Sheet::new("directory", fl!(lang, "directory-title"), &lines)
        .column(fl!(lang, "organisation-name"), |line| line.name.as_str())
        .column(fl!(lang, "organisation-kind"), |line| line.kind.label(lang))
        .column(fl!(lang, "organisation-commune"), |line| line.commune.as_str())
        .column(fl!(lang, "organisation-phone"), |line| line.phone.as_str())
        .column(fl!(lang, "organisation-people"), |line| line.professionals)
        .column(fl!(lang, "organisation-partnerships"), |line| line.partnerships)
        .leave(visit, format)
        .await
}

/// The list.
pub async fn list(mut visit: Visit, Query(asked): Query<Asked>) -> Result<Response> {
    let (filter, order) = (asked.filter(), asked.order());
    let total = store::count(visit.db(), &filter).await?;
    let pager = Pager::new(asked.page.parse().unwrap_or(1), 50, total, &visit.frame().address);
    let lines = store::lines(visit.db(), &filter, order, pager.size(), pager.offset()).await?;
    let communes = store::communes(visit.db())
        .await?
        .into_iter()
        .map(|commune| (commune.clone(), commune))
        .collect();
    let coordinator = visit.person.is_coordinator();
    let (problems, page) = (Problems::default(), visit.close().await?);
    render(&ListPage {
        page,
        asked,
        order,
        communes,
        lines,
        pager,
        coordinator,
        problems,
    })
}
