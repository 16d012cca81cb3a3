//! What the guardians agreed to share, organisation by organisation, with its history; and writing
//! down a consent given on paper. Giving one's own is on the family's page.

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    children::{
        model::{Child, Consent, ConsentForm, Differing, Guardian, PaperConsent, Scope, differing},
        store,
    },
    error::{Error, Result},
    ids::{ChildId, ConsentId},
    web::{
        form::{Posted, Problem, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "children/consents.html")]
struct ConsentsPage {
    page: Page,
    child: Child,
    consents: Vec<Consent>,
    differing: Vec<Differing>,
    guardians: Vec<Guardian>,
    /// Those that take part in a plan of the child, to choose from.
    organisations: Vec<(String, String)>,
    scopes: Vec<(String, String)>,
    form: ConsentForm,
    problems: Problems,
    coordinator: bool,
    today: NaiveDate,
}

impl ConsentsPage {
    fn guardian_options(&self) -> Vec<(String, String)> {
        let current = self.guardians.iter().filter(|guardian| guardian.is_current());
        current
            .map(|guardian| (guardian.id.to_string(), guardian.name.clone()))
            .collect()
    }

    fn current(&self) -> Vec<&Consent> {
        self.consents
            .iter()
            .filter(|consent| consent.is_current(self.today))
            .collect()
    }

    fn past(&self) -> Vec<&Consent> {
        self.consents
            .iter()
            .filter(|consent| !consent.is_current(self.today))
            .collect()
    }
}

async fn view(mut visit: Visit, child: Child, form: ConsentForm, problems: Problems) -> Result<ConsentsPage> {
    let consents = store::consents(visit.db(), child.id).await?;
    let guardians = store::guardians(visit.db(), child.id).await?;
    let organisations = store::organisations_around(visit.db(), child.id).await?;
    let organisations = organisations
        .into_iter()
        .map(|(id, name)| (id.to_string(), name))
        .collect();
    let scopes = Scope::options(visit.lang()).into_iter().skip(1).collect();
    let (coordinator, today) = (visit.person.coordinates(child.territory), visit.today);
    Ok(ConsentsPage {
        child,
        differing: differing(&consents, &guardians, today),
        consents,
        guardians,
        organisations,
        scopes,
        form,
        problems,
        coordinator,
        today,
        page: visit.shown().await?,
    })
}

/// The consents of a child.
pub async fn show(mut visit: Visit, Path(id): Path<ChildId>) -> Result<Response> {
    let child = store::child(visit.db(), id).await?;
    let form = ConsentForm {
        given_on: visit.today.to_string(),
        ..ConsentForm::default()
    };
    render(&view(visit, child, form, Problems::default()).await?)
}

/// Writes down a consent given on paper.
pub async fn record(mut visit: Visit, Path(id): Path<ChildId>, Posted(form): Posted<ConsentForm>) -> Result<Response> {
    let child = store::child(visit.db(), id).await?;
    child.coordinating(&visit.person)?;
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(Redirect::to(&address).into_response());
    }
    let consent = match form.check(visit.today) {
        Ok(consent) => consent,
        Err(problems) => return render_problems(&view(visit, child, form, problems).await?),
    };
    if let Some(problems) = hindrance(&mut visit, &child, &consent).await? {
        return render_problems(&view(visit, child, form, problems).await?);
    }
    let recorder = visit.person.id;
    store::record_consent(visit.db(), &child, &consent, recorder).await?;
    let address = format!("/children/{id}/consents");
    visit.done(form.once, &address).await?;
    visit.commit().await?;
    Ok(saved(&address, "consent-recorded"))
}

/// What keeps a consent from being written down: strangers to the child, or the guardian's own word.
async fn hindrance(visit: &mut Visit, child: &Child, consent: &PaperConsent) -> Result<Option<Problems>> {
    let guardians = store::guardians(visit.db(), child.id).await?;
    if !guardians
        .iter()
        .any(|guardian| guardian.id == consent.guardian && guardian.is_current())
    {
        return Ok(Some(Problems::one("guardian", Problem::NotAChoice)));
    }
    let around = store::organisations_around(visit.db(), child.id).await?;
    if !around
        .iter()
        .any(|(organisation, _)| *organisation == consent.organisation)
    {
        return Ok(Some(Problems::one("organisation", Problem::NotAChoice)));
    }
    let own = store::own_consent_stands(visit.db(), child.id, consent.organisation, consent.guardian).await?;
    Ok(own.then(|| {
        Problems::one(
            "guardian",
            Problem::Own(|lang| fl!(lang, "children-consent-own-stands")),
        )
    }))
}

/// Withdraws a consent that was written down from paper. One a guardian gave is the guardian's to withdraw.
pub async fn withdraw(mut visit: Visit, Path((id, consent)): Path<(ChildId, ConsentId)>) -> Result<Response> {
    let child = store::child(visit.db(), id).await?;
    child.coordinating(&visit.person)?;
    let consents = store::consents(visit.db(), id).await?;
    let consent = consents
        .iter()
        .find(|known| known.id == consent)
        .ok_or(Error::NotFound)?;
    if consent.recorded_by.is_none() {
        return Err(Error::Refused);
    }
    if !store::withdraw_recorded(visit.db(), id, consent.id).await? {
        return Err(Error::Conflict);
    }
    visit.commit().await?;
    Ok(saved(&format!("/children/{id}/consents"), "consent-withdrawn"))
}
