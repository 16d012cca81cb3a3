//! A plan to take away for another program: what is in it and who will read it, said beside the button; the file.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use i18n_embed_fl::fl;

use super::{
    store,
    tell::{self, MEDIA_TYPE},
};
use crate::{
    app::App,
    error::{Error, Result},
    ids::PartnershipId,
    partnerships::{self, model::Standing},
    plans::{self, model::Plan},
    trail,
    web::{page::Page, render, visit::Visit},
};

#[derive(Template)]
#[template(path = "exchange/fhir.html")]
struct ExplainPage {
    page: Page,
    plan: Plan,
    standing: Standing,
}

/// What would leave, and what becomes of it.
pub async fn explain(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let plan = plans::store::plan(visit.db(), id).await?;
    let person = visit.person.clone();
    let standing = partnerships::store::standing(visit.db(), &person, &plan.head).await?;
    let page = visit.close().await?;
    render(&ExplainPage { page, plan, standing }).map(IntoResponse::into_response)
}

/// The Bundle, with what the person asking may read.
pub async fn download(State(app): State<App>, mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let lang = visit.lang();
    let db = visit.db();
    let head = plans::store::plan(db, id).await?.head;
    let plan = store::plan(db, id).await?;
    trail::store::exported(db, "plans", id.0, head.territory, head.child).await?;
    visit.commit().await?;
    let bundle = tell::bundle(&plan, &app.clock.now().to_rfc3339());
    let name = format!("{}-{}", fl!(lang, "print-file-plan"), head.reference);
    let headers = [
        (header::CONTENT_TYPE, MEDIA_TYPE.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!(
                "attachment; filename=\"{}.fhir.json\"",
                crate::print::paper::file_name(&name)
            ),
        ),
    ];
    let file = serde_json::to_vec_pretty(&bundle).map_err(Error::fault)?;
    Ok((headers, file).into_response())
}
