//! Proposing a hand-over to the family: to whom, from when, why, and what would be shown, item by item.

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use i18n_embed_fl::fl;

use crate::{
    error::{Error, Result},
    hand_over::{
        model::{HandOver, ItemKind, Offer, OldHost, ProposalForm, Receiver},
        store,
    },
    ids::PartnershipId,
    partnerships::model::State,
    plans::{self, model::Plan},
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "hand_over/propose.html")]
struct ProposePage {
    page: Page,
    plan: Plan,
    offers: Vec<Offer>,
    receivers: Vec<(String, String)>,
    form: ProposalForm,
    problems: Problems,
}

impl ProposePage {
    fn old_host_options(&self) -> Vec<(String, String)> {
        OldHost::options(self.page.lang)
    }

    fn options(&self) -> Vec<(String, String)> {
        let lang = self.page.lang;
        let one = |offer: &Offer| {
            let words = format!("{} – {}", offer.kind.label(lang), offer.label(lang));
            (offer.key(), words)
        };
        self.offers.iter().map(one).collect()
    }

    fn has_only_contributions(&self) -> bool {
        self.offers.iter().all(|offer| offer.kind == ItemKind::Contributions)
    }
}

/// A running plan that the person coordinates.
async fn running(visit: &mut Visit, id: PartnershipId) -> Result<Plan> {
    let plan = plans::store::plan(visit.db(), id).await?;
    plan.child.coordinating(&visit.person)?;
    if plan.head.state == State::Active {
        Ok(plan)
    } else {
        Err(Error::Refused)
    }
}

/// Who may take over: organisations of the territory, but the one that welcomes the child, and the
/// other territories.
async fn receivers(visit: &mut Visit, plan: &Plan) -> Result<Vec<(String, String)>> {
    let mut found = plans::store::possible_hosts(visit.db(), &[plan.head.territory]).await?;
    found.retain(|(id, _)| *id != plan.host.to_string());
    let lang = visit.lang();
    let elsewhere = store::incoming::territories(visit.db()).await?.into_iter();
    found.extend(elsewhere.map(|(id, name)| {
        let words = fl!(lang, "hand-over-territory", name = name);
        (Receiver::Territory(id).code(), words)
    }));
    Ok(found)
}

/// The form; where the family is asked already, that hand-over.
pub async fn form(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let plan = running(&mut visit, id).await?;
    let before = store::latest(visit.db(), id).await?;
    if let Some(open) = before.filter(HandOver::is_under_way) {
        return Ok(Redirect::to(&open.address()).into_response());
    }
    let offers = store::offers(visit.db(), id).await?;
    render(&ProposePage {
        receivers: receivers(&mut visit, &plan).await?,
        form: ProposalForm::fresh(&offers),
        page: visit.close().await?,
        plan,
        offers,
        problems: Problems::default(),
    })
}

/// Proposes it.
pub async fn propose(
    mut visit: Visit,
    Path(id): Path<PartnershipId>,
    Posted(form): Posted<ProposalForm>,
) -> Result<Response> {
    let plan = running(&mut visit, id).await?;
    let offers = store::offers(visit.db(), id).await?;
    let receivers = receivers(&mut visit, &plan).await?;
    let proposal = match form.check(&plan, &offers, &receivers, visit.today) {
        Ok(proposal) => proposal,
        Err(problems) => {
            return render_problems(&ProposePage {
                page: visit.close().await?,
                plan,
                offers,
                receivers,
                form,
                problems,
            });
        }
    };
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(saved(&address, "hand-over-proposed"));
    }
    let (proposer, today) = (visit.person.id, visit.today);
    let hand_over = store::propose(visit.db(), &plan, &proposal, proposer, today).await?;
    let address = format!("/hand-overs/{hand_over}");
    visit.done(form.once, &address).await?;
    visit.commit().await?;
    Ok(saved(&address, "hand-over-proposed"))
}
