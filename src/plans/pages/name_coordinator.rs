//! Naming the coordinator who follows a plan.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    error::Result,
    ids::PartnershipId,
    plans::{
        model::{CoordinatorForm, Plan, entrusting::Colleague},
        pages::changeable,
        store::coordination,
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "plans/coordinator.html")]
struct CoordinatorPage {
    page: Page,
    plan: Plan,
    form: CoordinatorForm,
    problems: Problems,
    colleagues: Vec<Colleague>,
}

impl CoordinatorPage {
    fn options(&self) -> Vec<(String, String)> {
        let one = |colleague: &Colleague| (colleague.person.to_string(), colleague.name.clone());
        self.colleagues.iter().map(one).collect()
    }
}

/// The form.
pub async fn form(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let plan = changeable(&mut visit, id).await?;
    let colleagues = coordination::colleagues(visit.db(), Some(plan.head.territory)).await?;
    let form = CoordinatorForm {
        coordinator: plan.coordinator.map(|person| person.to_string()).unwrap_or_default(),
        version: plan.head.version,
    };
    render(&CoordinatorPage {
        page: visit.close().await?,
        plan,
        form,
        problems: Problems::default(),
        colleagues,
    })
}

/// Names the coordinator.
pub async fn name(
    mut visit: Visit,
    Path(id): Path<PartnershipId>,
    Posted(form): Posted<CoordinatorForm>,
) -> Result<Response> {
    let plan = changeable(&mut visit, id).await?;
    let colleagues = coordination::colleagues(visit.db(), Some(plan.head.territory)).await?;
    let coordinator = match form.check(&colleagues) {
        Ok(coordinator) => coordinator,
        Err(problems) => {
            return render_problems(&CoordinatorPage {
                page: visit.close().await?,
                plan,
                form,
                problems,
                colleagues,
            });
        }
    };
    coordination::name(visit.db(), id, form.version, coordinator).await?;
    visit.commit().await?;
    Ok(saved(&plan.address(), "coordinator-follows"))
}
