//! Renewing a plan: what carries over is ticked, the rest is left behind, and the next plan begins as a
//! draft that each member accepts for itself.

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use i18n_embed_fl::fl;

use crate::{
    error::Result,
    ids::PartnershipId,
    plans::{
        model::{
            Plan,
            renewal::{Carried, RenewalForm},
        },
        pages::coordinated,
        store::renewal,
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "plans/renew.html")]
struct RenewPage {
    page: Page,
    plan: Plan,
    carried: Carried,
    form: RenewalForm,
    problems: Problems,
}

impl RenewPage {
    fn members(&self) -> Vec<(String, String)> {
        let one = |member: &crate::partnerships::model::Member| (member.organisation.to_string(), member.name.clone());
        self.carried.members.iter().map(one).collect()
    }

    fn needs(&self) -> Vec<(String, String)> {
        let one = |need: &crate::partnerships::model::Need| (need.id.to_string(), need.description.clone());
        self.carried.needs.iter().map(one).collect()
    }

    fn objectives(&self) -> Vec<(String, String)> {
        let one = |objective: &crate::reviews::model::hold::OpenObjective| {
            let words = match objective.carried_over.as_str() {
                "" => objective.title.clone(),
                left => fl!(
                    self.page.lang,
                    "renewal-objective",
                    title = objective.title.as_str(),
                    left = left
                ),
            };
            (objective.id.to_string(), words)
        };
        self.carried.objectives.iter().map(one).collect()
    }
}

/// What may be taken up.
pub async fn form(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let plan = coordinated(&mut visit, id).await?;
    if let Some(next) = renewal::next_of(visit.db(), id).await? {
        return Ok(Redirect::to(&format!("/plans/{next}")).into_response());
    }
    let carried = renewal::carried(visit.db(), &plan).await?;
    let form = RenewalForm::fresh(&plan, &carried, visit.today);
    render(&RenewPage {
        page: visit.close().await?,
        plan,
        carried,
        form,
        problems: Problems::default(),
    })
}

/// Begins the next plan.
pub async fn renew(
    mut visit: Visit,
    Path(id): Path<PartnershipId>,
    Posted(form): Posted<RenewalForm>,
) -> Result<Response> {
    let plan = coordinated(&mut visit, id).await?;
    let chosen = match form.check(&plan) {
        Ok(chosen) => chosen,
        Err(problems) => {
            return render_problems(&RenewPage {
                carried: renewal::carried(visit.db(), &plan).await?,
                page: visit.close().await?,
                plan,
                form,
                problems,
            });
        }
    };
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(saved(&address, "plan-renewed"));
    }
    let creator = visit.person.id;
    let next = renewal::renew(visit.db(), &plan, &chosen, creator).await?;
    let address = format!("/plans/{next}/steps");
    visit.done(form.once, &address).await?;
    visit.commit().await?;
    Ok(saved(&address, "plan-renewed"))
}
