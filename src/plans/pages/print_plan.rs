//! A plan as a file.

use axum::{extract::Path, response::Response};

use crate::{
    actions,
    error::Result,
    ids::PartnershipId,
    objectives::{self, model::lines},
    partnerships,
    plans::{paper::PlanOnPaper, store},
    print, reviews, trail,
    web::visit::Visit,
};

/// The file, with what the person asking may read.
pub async fn download(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let (lang, today, reader) = (visit.lang(), visit.today, visit.person.name.clone());
    let db = visit.db();
    let plan = store::plan(db, id).await?;
    let on_paper = PlanOnPaper {
        members: partnerships::store::members(db, id).await?,
        needs: partnerships::store::needs(db, id).await?,
        voices: partnerships::store::voices(db, &plan.head).await?,
        lines: lines(objectives::store::of(db, id).await?),
        actions: actions::store::of(db, id).await?,
        agreement: store::agreement::of(db, &plan.head).await?,
        reviews: reviews::store::of(db, id).await?,
        plan,
    };
    let head = &on_paper.plan.head;
    trail::store::exported(db, "plans", id.0, head.territory, head.child).await?;
    let page = visit.close().await?;
    let paper = on_paper.paper(lang, &reader, today);
    print::deliver(page, paper, &on_paper.file_name(lang)).await
}
