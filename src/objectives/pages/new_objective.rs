//! Writing an objective; for the family, proposing one.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    error::Result,
    ids::PartnershipId,
    objectives::{
        model::{NewObjective, ObjectiveForm, State},
        store,
    },
    partnerships::{
        self,
        model::{Head, Standing, WhoReads},
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "objectives/new.html")]
struct NewObjectivePage {
    page: Page,
    head: Head,
    standing: Standing,
    needs: Vec<(String, String)>,
    form: ObjectiveForm,
    problems: Problems,
    cancel: String,
    who_reads: WhoReads,
}

impl NewObjectivePage {
    fn proposes(&self) -> bool {
        !self.standing.may_write()
    }
}

/// Where the person goes back to: the family to its child, the others to the partnership.
fn back(head: &Head, standing: &Standing) -> String {
    match head.child {
        Some(child) if !standing.may_write() => format!("/family/{child}"),
        _ => head.address(),
    }
}

/// The form.
pub async fn form(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let person = visit.person.clone();
    let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
    standing.still_writing(&head)?;
    let needs = store::needs(visit.db(), id).await?;
    let cancel = back(&head, &standing);
    let who_reads = partnerships::store::who_reads(visit.db(), &head, &standing, "plan").await?;
    let page = visit.close().await?;
    render(&NewObjectivePage {
        page,
        head,
        standing,
        needs,
        form: ObjectiveForm::default(),
        problems: Problems::default(),
        cancel,
        who_reads,
    })
}

/// Adds it: open by a partner or the coordination, proposed by the family.
pub async fn add(
    mut visit: Visit,
    Path(id): Path<PartnershipId>,
    Posted(form): Posted<ObjectiveForm>,
) -> Result<Response> {
    let person = visit.person.clone();
    let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
    standing.still_writing(&head)?;
    let needs = store::needs(visit.db(), id).await?;
    let cancel = back(&head, &standing);
    let who_reads = partnerships::store::who_reads(visit.db(), &head, &standing, "plan").await?;
    let objective = match form.check(&needs) {
        Ok(objective) => objective,
        Err(problems) => {
            let page = visit.close().await?;
            return render_problems(&NewObjectivePage {
                page,
                head,
                standing,
                needs,
                form,
                problems,
                cancel,
                who_reads,
            });
        }
    };
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(saved(&address, "objective-added"));
    }
    keep(&mut visit, &head, &standing, &objective).await?;
    visit.done(form.once, &cancel).await?;
    visit.commit().await?;
    Ok(saved(
        &cancel,
        if standing.may_write() {
            "objective-added"
        } else {
            "objective-proposed"
        },
    ))
}

async fn keep(visit: &mut Visit, head: &Head, standing: &Standing, objective: &NewObjective) -> Result<()> {
    let (today, person) = (visit.today, visit.person.id);
    let state = if standing.may_write() {
        State::Open
    } else {
        State::Proposed
    };
    let id = store::add(visit.db(), head, objective, state, today, person).await?;
    if let (Some(member), false) = (standing.members.first(), objective.interest.is_empty()) {
        store::write_interest(visit.db(), head, id, *member, &objective.interest, person).await?;
    }
    Ok(())
}
