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
        model::handover::{Asked, Colleague, Followed, HandoverForm},
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
#[template(path = "plans/handover.html")]
struct HandoverPage {
    page: Page,
    colleagues: Vec<Colleague>,
    /// How many plans nobody follows.
    adrift: usize,
    followed: Vec<Followed>,
    handed: usize,
    form: HandoverForm,
    problems: Problems,
}

impl HandoverPage {
    async fn of(mut visit: Visit, form: HandoverForm, problems: Problems) -> Result<Self> {
        let today = visit.today;
        let followed = coordination::followed(visit.db(), form.from.parse().ok(), today).await?;
        Ok(Self {
            colleagues: coordination::colleagues(visit.db(), None).await?,
            adrift: coordination::followed(visit.db(), None, today).await?.len(),
            followed,
            handed: 0,
            form,
            problems,
            page: visit.close().await?,
        })
    }

    fn from(&self) -> Vec<(String, String)> {
        let lang = self.page.lang;
        let nobody = ("none".to_owned(), fl!(lang, "handover-nobody", count = self.adrift));
        let one = |colleague: &Colleague| {
            let words = fl!(
                lang,
                "handover-who",
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
    let form = HandoverForm::fresh(&from, &followed);
    let view = HandoverPage::of(visit, form, Problems::default()).await?;
    render(&HandoverPage {
        handed: asked.handed,
        ..view
    })
}

/// Hands them over, and shows what the new one follows: where it was a mistake, the same form undoes it.
pub async fn hand_over(mut visit: Visit, Posted(form): Posted<HandoverForm>) -> Result<Response> {
    let colleagues = coordination::colleagues(visit.db(), None).await?;
    let handover = match form.check(&colleagues) {
        Ok(handover) => handover,
        Err(problems) => return render_problems(&HandoverPage::of(visit, form, problems).await?),
    };
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(Redirect::to(&address).into_response());
    }
    coordination::hand_over(visit.db(), &handover).await?;
    let address = after(handover.to, handover.plans.len());
    visit.done(form.once, &address).await?;
    visit.commit().await?;
    Ok(Redirect::to(&address).into_response())
}

fn after(to: PersonId, handed: usize) -> String {
    format!("/plans/coordinators?from={to}&handed={handed}")
}
