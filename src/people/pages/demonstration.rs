//! The demonstration: one enters as a person of the story in one click. The database answers
//! nobody and no, always, on an installation that was not born a demonstration.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use axum_extra::extract::CookieJar;
use i18n_embed_fl::fl;

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
    /// The people by what they are in the story; kinds nobody is of are left out.
    fn groups(&self) -> Vec<(String, Vec<&StoryPerson>)> {
        let lang = self.page.lang;
        [
            (fl!(lang, "demonstration-coordinators"), "coordinator"),
            (fl!(lang, "demonstration-guardians"), "guardian"),
            (fl!(lang, "demonstration-professionals"), "professional"),
            (fl!(lang, "demonstration-administrators"), "administrator"),
        ]
        .into_iter()
        .map(|(title, kind)| {
            (
                title,
                self.people
                    .iter()
                    .filter(|person| person.kind == kind)
                    .collect::<Vec<_>>(),
            )
        })
        .filter(|(_, people)| !people.is_empty())
        .collect()
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
