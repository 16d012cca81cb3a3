//! An organisation's card: its mission in its own words, how to reach it, who acts for it, and the
//! partnerships it takes part in that the person asking can see.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    directory::{
        model::{Organisation, Professional, closures::Closure},
        store::{self, closures},
    },
    error::Result,
    exchange::{sheet::Sheet, write::Format},
    finess,
    ids::OrganisationId,
    partnerships::{
        model::Line,
        store::list::{self, Filter},
    },
    web::{page::Page, render, visit::Visit},
};

/// More than this many partnerships are found through the list, not on the card.
const MOST: i64 = 100;

#[derive(Template)]
#[template(path = "directory/show.html")]
struct CardPage {
    page: Page,
    organisation: Organisation,
    professionals: Vec<Professional>,
    /// Days on which it is closed, from today on.
    closures: Vec<Closure>,
    partnerships: Vec<Line>,
    /// What the public register says of it.
    finess: Option<finess::store::Entry>,
    may_edit: bool,
    coordinator: bool,
    /// Whether its tokens of the API are this person’s to look after.
    sees_tokens: bool,
}

impl CardPage {
    /// The address of its people, as a list.
    fn people(&self) -> String {
        format!("/directory/{}/people", self.organisation.id)
    }
}

/// Its people as a file. The addresses they sign in with are for the coordination, here as on the card.
pub async fn people(mut visit: Visit, format: Format, Path(id): Path<OrganisationId>) -> Result<Response> {
    let (lang, person) = (visit.lang(), visit.person.clone());
    let organisation = store::organisation(visit.db(), id).await?;
    let professionals = store::professionals(visit.db(), id).await?;
    let mut sheet = Sheet::new("people", organisation.name.clone(), &professionals)
        .column(fl!(lang, "accounts-name"), |one| one.name.as_str())
        .column(fl!(lang, "professional-function"), |one| one.function.as_str());
    if person.coordinates(organisation.territory) {
        sheet = sheet.column(fl!(lang, "organisation-email"), |one| one.email.as_deref());
    }
    sheet.leave(visit, format).await
}

/// The card.
pub async fn show(mut visit: Visit, Path(id): Path<OrganisationId>) -> Result<Response> {
    let person = visit.person.clone();
    let organisation = store::organisation(visit.db(), id).await?;
    let professionals = store::professionals(visit.db(), id).await?;
    let today = visit.today;
    let closures = closures::of(visit.db(), id, today).await?;
    let filter = Filter {
        organisation: Some(id),
        ..Filter::default()
    };
    let partnerships = list::lines(visit.db(), &filter, MOST, 0).await?;
    let finess = finess::store::of(visit.db(), id).await?;
    let may_edit = organisation.may_be_edited_by(&person);
    let coordinator = person.coordinates(organisation.territory);
    let sees_tokens = may_edit || person.administrator;
    let page = visit.close().await?;
    render(&CardPage {
        page,
        organisation,
        professionals,
        closures,
        partnerships,
        finess,
        may_edit,
        coordinator,
        sees_tokens,
    })
}
