//! The tokens of an organisation: made by one of its professionals and shown once; withdrawn by any of
//! them, by the coordination or by an administrator.

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use chrono::{DateTime, Utc};
use i18n_embed_fl::fl;

use crate::{
    api::{
        model::{Lasting, Token, TokenForm},
        store,
    },
    directory::{self, model::Organisation},
    error::{Error, Result},
    ids::{ApiTokenId, OrganisationId},
    people::{model::Person, password},
    web::{
        form::{Posted, Problems},
        lang::Lang,
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "api/tokens.html")]
struct TokensPage {
    page: Page,
    person: Person,
    organisation: Organisation,
    tokens: Vec<Token>,
    /// The one just made: it is not shown again.
    made: Option<String>,
    may_make: bool,
    form: TokenForm,
    problems: Problems,
}

impl TokensPage {
    fn day(&self, at: DateTime<Utc>) -> String {
        self.page
            .lang
            .date(at.with_timezone(&self.person.time_zone).date_naive())
    }

    /// What is to be known of one, in a sentence.
    fn state(&self, token: &Token) -> String {
        let lang: Lang = self.page.lang;
        match token.withdrawn_at {
            Some(at) => fl!(lang, "api-token-withdrawn", day = self.day(at)),
            None if token.works(Utc::now()) => fl!(lang, "api-token-until", day = self.day(token.expires_at)),
            None if !token.kept => fl!(lang, "api-token-maker-left"),
            None => fl!(lang, "api-token-expired", day = self.day(token.expires_at)),
        }
    }

    fn use_of(&self, token: &Token) -> String {
        let lang: Lang = self.page.lang;
        match token.used_at {
            Some(at) => fl!(lang, "api-token-used", day = self.day(at), count = token.uses),
            None => fl!(lang, "api-token-unused"),
        }
    }
}

/// The organisation, for whoever keeps an eye on its tokens.
async fn kept(visit: &mut Visit, id: OrganisationId) -> Result<Organisation> {
    let person = visit.person.clone();
    let organisation = directory::store::organisation(visit.db(), id).await?;
    if person.administrator || organisation.may_be_edited_by(&person) {
        Ok(organisation)
    } else {
        Err(Error::Refused)
    }
}

async fn view(mut visit: Visit, organisation: Organisation, made: Option<String>) -> Result<TokensPage> {
    let tokens = store::tokens(visit.db(), organisation.id).await?;
    let person = visit.person.clone();
    Ok(TokensPage {
        may_make: person.organisations.contains(&organisation.id),
        page: visit.close().await?,
        person,
        organisation,
        tokens,
        made,
        form: TokenForm::default(),
        problems: Problems::default(),
    })
}

/// Those there are, and a form for another.
pub async fn show(mut visit: Visit, Path(id): Path<OrganisationId>) -> Result<Response> {
    let organisation = kept(&mut visit, id).await?;
    render(&view(visit, organisation, None).await?)
}

/// Makes one, and shows it this once.
pub async fn make(
    mut visit: Visit,
    Path(id): Path<OrganisationId>,
    Posted(form): Posted<TokenForm>,
) -> Result<Response> {
    let organisation = directory::store::organisation(visit.db(), id).await?;
    let maker = visit.person.clone();
    if !maker.organisations.contains(&id) {
        return Err(Error::Refused);
    }
    let (name, days) = match form.check() {
        Ok(checked) => checked,
        Err(problems) => {
            let again = view(visit, organisation, None).await?;
            return render_problems(&TokensPage {
                form,
                problems,
                ..again
            });
        }
    };
    if let Some(once) = form.once {
        if let Some(before) = visit.already_done(once).await? {
            return Ok(Redirect::to(&before).into_response());
        }
        visit.done(once, &format!("/directory/{id}/tokens")).await?;
    }
    let token = password::new_token();
    let whose = (id, organisation.territory);
    store::make(visit.db(), whose, maker.id, (&name, days), &token).await?;
    render(&view(visit, organisation, Some(token)).await?)
}

/// Withdraws one.
pub async fn withdraw(mut visit: Visit, Path((id, token)): Path<(OrganisationId, ApiTokenId)>) -> Result<Response> {
    kept(&mut visit, id).await?;
    let person = visit.person.id;
    store::withdraw(visit.db(), id, token, person).await?;
    visit.commit().await?;
    Ok(saved(&format!("/directory/{id}/tokens"), "api-token-withdrawn"))
}
