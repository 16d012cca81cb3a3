//! Every child of the territory, with its plan: none is lost from sight.

use askama::Template;
use axum::{extract::Query, response::Response};
use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    children::{
        model::{ChildLine, ChildSearch, age},
        store,
    },
    error::Result,
    web::{form::Problems, page::Page, pager::Pager, render, visit::Visit},
};

/// Children of a page.
const SIZE: i64 = 50;

#[derive(Template)]
#[template(path = "children/list.html")]
struct ChildrenPage {
    page: Page,
    search: ChildSearch,
    lines: Vec<ChildLine>,
    all: i64,
    without: i64,
    pager: Pager,
    today: NaiveDate,
    problems: Problems,
}

impl ChildrenPage {
    fn age(&self, line: &ChildLine) -> String {
        age(line.birth_date, self.today, self.page.lang)
    }
}

/// The list.
pub async fn show(mut visit: Visit, Query(search): Query<ChildSearch>) -> Result<Response> {
    let asked = search.page();
    let (lines, total) = store::list(visit.db(), &search, (asked - 1).saturating_mul(SIZE), SIZE).await?;
    let (all, without) = store::counts(visit.db()).await?;
    let pager = Pager::new(asked, SIZE, total, &visit.frame().address);
    let today = visit.today;
    render(&ChildrenPage {
        search,
        lines,
        all,
        without,
        pager,
        today,
        problems: Problems::default(),
        page: visit.close().await?,
    })
}
