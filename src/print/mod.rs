//! Papers (documents imprimés): what a feature gathers as a [`Paper`] becomes a tagged PDF to keep
//! or to hand over. What stands in one, and who may have it, is for the feature; typesetting is
//! here, behind the cargo feature `pdf`.

pub mod paper;
#[cfg(feature = "pdf")]
mod press;
#[cfg(feature = "pdf")]
mod printable;

use axum::response::Response;

use crate::{error::Result, print::paper::Paper, web::page::Page};

/// Whether this build makes PDFs: otherwise no link leads to one.
pub fn is_available() -> bool {
    cfg!(feature = "pdf")
}

/// The paper as a file to keep, called `name` without its ending. The name must not be a child's:
/// it stays in folders of downloads.
///
/// # Errors
/// [`crate::error::Error::Unavailable`] when too many are being made already.
#[cfg(feature = "pdf")]
pub async fn deliver(_page: Page, paper: Paper, name: &str) -> Result<Response> {
    use axum::{http::header, response::IntoResponse};

    let file = press::print(paper).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{}.pdf\"", paper::file_name(name)),
        ),
    ];
    Ok((headers, file).into_response())
}

/// A page that says that this build makes no PDF, and what to do instead.
#[cfg(not(feature = "pdf"))]
pub async fn deliver(page: Page, _paper: Paper, _name: &str) -> Result<Response> {
    use askama::Template;
    use axum::{http::StatusCode, response::IntoResponse};

    #[derive(Template)]
    #[template(path = "print/unavailable.html")]
    struct Unavailable {
        page: Page,
    }

    let view = crate::web::render(&Unavailable { page })?;
    Ok((StatusCode::NOT_IMPLEMENTED, view).into_response())
}
