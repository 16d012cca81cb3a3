//! The demonstration: one enters as a person of the story in one click. The database answers
//! nobody and no, always, on an installation that was not born a demonstration.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use axum_extra::extract::CookieJar;

use crate::{
    app::App,
    error::{Error, Result},
    ids::PersonId,
    people::{
        model::StoryPerson,
        pages::{browser, signed_in},
        password, store,
    },
    web::{page::Page, render, visit::Guest},
};

#[derive(Template)]
#[template(path = "people/demonstration.html")]
struct DemonstrationPage {
    page: Page,
    people: Vec<StoryPerson>,
}

impl DemonstrationPage {
    fn of(&self, kind: &str) -> Vec<&StoryPerson> {
        self.people.iter().filter(|person| person.kind == kind).collect()
    }
}

/// The people of the story.
pub async fn people(State(app): State<App>, Guest(page): Guest) -> Result<Response> {
    let mut tx = app.database.begin().await?;
    let people = store::demonstration_people(&mut tx).await?;
    tx.commit().await?;
    if people.is_empty() {
        return Err(Error::NotFound);
    }
    render(&DemonstrationPage { page, people })
}

/// Enters as one of them.
pub async fn enter(
    State(app): State<App>,
    jar: CookieJar,
    headers: HeaderMap,
    Path(person): Path<PersonId>,
) -> Result<Response> {
    let token = password::new_token();
    let mut tx = app.database.begin().await?;
    if !store::enter_demonstration(&mut tx, person, &token, &browser(&headers)).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(signed_in(jar, token, app.encrypted(), "/"))
}
