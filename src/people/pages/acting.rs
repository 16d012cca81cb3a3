//! On whose behalf one acts, for whoever has several capacities: chosen after signing in, changed from the
//! frame of any page.

use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    error::{Error, Result},
    people::{
        model::{Capacity, Person},
        pages::sign_in::Next,
        store::capacities,
    },
    web::{form::Posted, page::Page, pages::local, render, visit::Visit},
};

#[derive(Template)]
#[template(path = "people/acting.html")]
struct ActingPage {
    page: Page,
    person: Person,
    next: String,
}

impl ActingPage {
    fn in_words(&self, capacity: &Capacity) -> String {
        capacity.in_words(self.page.lang)
    }
}

/// Asks for it.
pub async fn ask(visit: Visit, Query(query): Query<Next>) -> Result<Response> {
    let person = visit.person.clone();
    render(&ActingPage {
        page: visit.close().await?,
        person,
        next: query.next,
    })
}

/// The choice.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ActingForm {
    capacity: String,
    next: String,
}

/// Acts in another capacity from now on, in every window.
pub async fn choose(mut visit: Visit, Posted(form): Posted<ActingForm>) -> Result<Response> {
    let (acts_as, acts_for) = Capacity::of_code(&form.capacity).ok_or(Error::NotFound)?;
    if !capacities::act_as(visit.db(), acts_as, acts_for).await? {
        return Err(Error::NotFound);
    }
    visit.commit().await?;
    Ok(Redirect::to(&local(&form.next)).into_response())
}
