//! Giving and withdrawing one's own consent, organisation by organisation: at once, with the
//! history kept.

use askama::Template;
use axum::{extract::Path, response::Response};
use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    children::{
        self,
        model::{Child, Consent, Differing, Scope, differing},
    },
    error::{Error, Result},
    family::{
        model::{ConsentForm, Sharing, sharings},
        store,
    },
    ids::{ChildId, ConsentId, GuardianId},
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "family/consents.html")]
struct ConsentsPage {
    page: Page,
    today: NaiveDate,
    child: Child,
    decided: Decided,
    form: ConsentForm,
    problems: Problems,
}

/// What the guardians of a child decided, as one of them sees it.
struct Decided {
    sharings: Vec<Sharing>,
    differing: Vec<Differing>,
    past: Vec<Consent>,
}

impl ConsentsPage {
    /// What may be opened beside the plan itself.
    fn scopes(&self) -> Vec<(String, String)> {
        let words = |scope: &Scope| match scope {
            Scope::Plan => fl!(self.page.lang, "family-consent-plan"),
            Scope::Contributions => fl!(self.page.lang, "family-consent-contributions"),
            Scope::Documents => fl!(self.page.lang, "family-consent-documents"),
            Scope::Health => fl!(self.page.lang, "family-consent-health"),
        };
        Scope::ALL
            .iter()
            .skip(1)
            .map(|scope| (scope.code().to_owned(), words(scope)))
            .collect()
    }

    fn typed_for(&self, sharing: &Sharing) -> bool {
        self.form.organisation.trim() == sharing.organisation.to_string()
    }

    fn problems_of(&self, sharing: &Sharing) -> Problems {
        if self.typed_for(sharing) {
            self.problems.clone()
        } else {
            Problems::default()
        }
    }

    fn chosen(&self, sharing: &Sharing) -> Vec<String> {
        if self.typed_for(sharing) {
            return self.form.scopes.clone();
        }
        let own = sharing.own.iter().flat_map(|consent| consent.scopes.iter());
        own.map(|scope| scope.code().to_owned()).collect()
    }

    fn last_day(&self, sharing: &Sharing) -> String {
        if self.typed_for(sharing) {
            return self.form.expires_on.clone();
        }
        sharing
            .own
            .as_ref()
            .and_then(|consent| consent.expires_on)
            .map(|day| day.to_string())
            .unwrap_or_default()
    }

    fn differing_on(&self, sharing: &Sharing) -> Vec<&Differing> {
        let of_it = self.decided.differing.iter();
        of_it.filter(|one| one.organisation == sharing.organisation).collect()
    }

    fn prefix(&self, sharing: &Sharing) -> String {
        format!("o-{}-", sharing.organisation)
    }
}

/// The organisations and consents of the child, as this guardian decides on them.
async fn read(visit: &mut Visit, child: &Child, guardian: GuardianId) -> Result<Decided> {
    let today = visit.today;
    let consents = children::store::consents(visit.db(), child.id).await?;
    let guardians = children::store::guardians(visit.db(), child.id).await?;
    let around = children::store::organisations_around(visit.db(), child.id).await?;
    Ok(Decided {
        sharings: sharings(around, &consents, guardian, today),
        differing: differing(&consents, &guardians, today),
        past: consents
            .into_iter()
            .filter(|consent| !consent.is_current(today))
            .collect(),
    })
}

/// The consents.
pub async fn show(mut visit: Visit, Path(id): Path<ChildId>) -> Result<Response> {
    let (person, today) = (visit.person.clone(), visit.today);
    let (child, guardian) = store::own_child(visit.db(), &person, id).await?;
    let decided = read(&mut visit, &child, guardian).await?;
    render(&ConsentsPage {
        today,
        child,
        decided,
        form: ConsentForm::default(),
        problems: Problems::default(),
        page: visit.close().await?,
    })
}

/// Gives one, in the place of the one before.
pub async fn give(mut visit: Visit, Path(id): Path<ChildId>, Posted(form): Posted<ConsentForm>) -> Result<Response> {
    let (person, today) = (visit.person.clone(), visit.today);
    let (child, guardian) = store::own_child(visit.db(), &person, id).await?;
    let decided = read(&mut visit, &child, guardian).await?;
    let consent = match form.check(&decided.sharings, today) {
        Ok(consent) => consent,
        Err(problems) => {
            let page = visit.close().await?;
            return render_problems(&ConsentsPage {
                page,
                today,
                child,
                decided,
                form,
                problems,
            });
        }
    };
    let address = format!("/family/{id}/consents");
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(saved(&address, "family-consent-given"));
    }
    store::give_consent(visit.db(), &child, guardian, &consent).await?;
    visit.done(form.once, &address).await?;
    visit.commit().await?;
    Ok(saved(&address, "family-consent-given"))
}

/// Withdraws one's own: what it opened is closed at once.
pub async fn withdraw(mut visit: Visit, Path((id, consent)): Path<(ChildId, ConsentId)>) -> Result<Response> {
    let person = visit.person.clone();
    let (child, guardian) = store::own_child(visit.db(), &person, id).await?;
    let consents = children::store::consents(visit.db(), child.id).await?;
    let known = consents.iter().find(|one| one.id == consent).ok_or(Error::NotFound)?;
    if known.guardian != guardian {
        return Err(Error::Refused);
    }
    if !store::withdraw_consent(visit.db(), consent, guardian).await? {
        return Err(Error::Conflict);
    }
    visit.commit().await?;
    Ok(saved(&format!("/family/{id}/consents"), "family-consent-withdrawn"))
}
