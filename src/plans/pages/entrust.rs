//! Handing plans over to another coordinator: from whom, to whom, which ones, in one act.

use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use i18n_embed_fl::fl;

use crate::{
    error::Result,
    ids::PersonId,
    plans::{
        model::entrusting::{Asked, Colleague, EntrustForm, Followed},
        store::coordination,
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "plans/entrust.html")]
struct EntrustPage {
    page: Page,
    colleagues: Vec<Colleague>,
    /// How many plans nobody follows.
    adrift: usize,
    followed: Vec<Followed>,
    entrusted: usize,
    form: EntrustForm,
    problems: Problems,
}

impl EntrustPage {
    async fn of(mut visit: Visit, form: EntrustForm, problems: Problems) -> Result<Self> {
        let today = visit.today;
        let followed = coordination::followed(visit.db(), form.from.parse().ok(), today).await?;
        Ok(Self {
            colleagues: coordination::colleagues(visit.db(), None).await?,
            adrift: coordination::followed(visit.db(), None, today).await?.len(),
            followed,
            entrusted: 0,
            form,
            problems,
            page: visit.close().await?,
        })
    }

    fn from(&self) -> Vec<(String, String)> {
        let lang = self.page.lang;
        let nobody = ("none".to_owned(), fl!(lang, "entrust-nobody", count = self.adrift));
        let one = |colleague: &Colleague| {
            let words = fl!(
                lang,
                "entrust-who",
                name = colleague.name.as_str(),
                count = colleague.follows
            );
            (colleague.person.to_string(), words)
        };
        std::iter::once(nobody).chain(self.colleagues.iter().map(one)).collect()
    }

    /// Those who may follow them from now on.
    fn to(&self) -> Vec<(String, String)> {
        let one = |colleague: &Colleague| (colleague.person.to_string(), colleague.name.clone());
        let mut others: Vec<_> = self.colleagues.iter().map(one).collect();
        others.retain(|(person, _)| *person != self.form.from);
        others
    }

    fn plans(&self) -> Vec<(String, String)> {
        let one = |followed: &Followed| (followed.plan.to_string(), followed.label(self.page.lang));
        self.followed.iter().map(one).collect()
    }
}

/// The form: the plans of whoever is asked for, one's own otherwise.
pub async fn form(mut visit: Visit, Query(asked): Query<Asked>) -> Result<Response> {
    let from = match asked.from.as_str() {
        "" => visit.person.id.to_string(),
        from => from.to_owned(),
    };
    let today = visit.today;
    let followed = coordination::followed(visit.db(), from.parse().ok(), today).await?;
    let form = EntrustForm::fresh(&from, &followed);
    let view = EntrustPage::of(visit, form, Problems::default()).await?;
    render(&EntrustPage {
        entrusted: asked.entrusted,
        ..view
    })
}

/// Hands them over, and shows what the new one follows: where it was a mistake, the same form undoes it.
pub async fn entrust(mut visit: Visit, Posted(form): Posted<EntrustForm>) -> Result<Response> {
    let colleagues = coordination::colleagues(visit.db(), None).await?;
    let entrusting = match form.check(&colleagues) {
        Ok(entrusting) => entrusting,
        Err(problems) => return render_problems(&EntrustPage::of(visit, form, problems).await?),
    };
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(Redirect::to(&address).into_response());
    }
    coordination::entrust(visit.db(), &entrusting).await?;
    let address = after(entrusting.to, entrusting.plans.len());
    visit.done(form.once, &address).await?;
    visit.commit().await?;
    Ok(Redirect::to(&address).into_response())
}

fn after(to: PersonId, entrusted: usize) -> String {
    format!("/plans/coordinators?from={to}&entrusted={entrusted}")
}
