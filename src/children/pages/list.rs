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
    exchange::{
        sheet::{Sheet, WHOLE},
        write::Format,
    },
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

/// The list as a file, whole.
pub async fn take_away(mut visit: Visit, format: Format, Query(search): Query<ChildSearch>) -> Result<Response> {
    let (today, lang) = (visit.today, visit.lang());
    let (lines, _) = store::list(visit.db(), &search, 0, WHOLE).await?;
    Sheet::new("children", fl!(lang, "children-title"), &lines)
        .column(fl!(lang, "children-family-name"), |line| line.family_name.as_str())
        .column(fl!(lang, "children-given-name"), |line| line.given_name.as_str())
        .column(fl!(lang, "children-birth-date"), |line| line.birth_date)
        .column(fl!(lang, "children-column-age"), |line| {
            age(line.birth_date, today, lang)
        })
        .column(fl!(lang, "partnerships-reference"), |line| line.reference.as_deref())
        .column(fl!(lang, "children-column-plan"), |line| line.situation(lang))
        .column(fl!(lang, "children-column-host"), |line| line.host_name.as_deref())
        .about(|line| line.id.0)
        .leave(visit, format)
        .await
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
