//! The page of the report and its file.

use askama::Template;
use axum::{
    extract::Query,
    http::header,
    response::{IntoResponse, Response},
};
use chrono::Datelike;
use i18n_embed_fl::fl;

use crate::{
    error::Result,
    reports::{
        model::{Asked, Section, Stretch, csv, sections},
        store,
    },
    web::{form::Problems, page::Page, render, visit::Visit},
};

#[derive(Template)]
#[template(path = "reports/reports.html")]
struct ReportsPage {
    page: Page,
    stretch: Stretch,
    sections: Vec<Section>,
    years: Vec<(String, String)>,
    problems: Problems,
}

impl ReportsPage {
    fn year(&self) -> String {
        self.stretch.year.to_string()
    }
}

/// The report of a year.
pub async fn show(mut visit: Visit, Query(asked): Query<Asked>) -> Result<Response> {
    let (today, lang) = (visit.today, visit.lang());
    let stretch = asked.stretch(today);
    let figures = store::figures(visit.db(), stretch, today).await?;
    let years = (0..6)
        .map(|back| (today.year() - back).to_string())
        .map(|year| (year.clone(), year))
        .collect();
    let page = visit.close().await?;
    render(&ReportsPage {
        page,
        stretch,
        sections: sections(&figures, lang),
        years,
        problems: Problems::default(),
    })
}

/// The same as a file.
pub async fn download(mut visit: Visit, Query(asked): Query<Asked>) -> Result<Response> {
    let (today, lang) = (visit.today, visit.lang());
    let stretch = asked.stretch(today);
    let figures = store::figures(visit.db(), stretch, today).await?;
    let file = csv(&sections(&figures, lang), lang)?;
    visit.commit().await?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"maillage-{}.csv\"", stretch.year),
        ),
    ];
    Ok((headers, file).into_response())
}
