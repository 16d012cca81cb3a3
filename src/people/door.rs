//! The page that shows whoever opened an account, once, how its person gets in: the address and a code, to
//! print or to have sent. Every feature that opens accounts ends on it.

use askama::Template;
use axum::{extract::FromRequestParts, http::request::Parts, response::Response};
use i18n_embed_fl::fl;

use crate::{
    app::App,
    error::{Error, Result},
    people::accounts::Code,
    web::{page::Page, render, visit::Visit},
};

/// The way to this installation, as it is said to people.
pub struct Door {
    /// The address they type.
    address: String,
    /// Letters leave.
    mails: bool,
}

impl FromRequestParts<App> for Door {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        Ok(Self {
            address: format!("{}/invitation", app.base_address(&parts.headers)),
            mails: app.letters_leave(),
        })
    }
}

/// Somebody who was given a code.
pub struct Invited {
    /// The code.
    pub code: Code,
    /// Its name.
    pub name: String,
    /// The address it signs in with.
    pub email: String,
    /// Where one goes on from here: the address, and what it is called.
    pub back: (String, String),
}

#[derive(Template)]
#[template(path = "people/account_opened.html")]
struct OpenedPage {
    page: Page,
    door: Door,
    invited: Invited,
}

impl Door {
    /// Keeps what was done, and shows the code.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub async fn show(self, visit: Visit, invited: Invited) -> Result<Response> {
        let page = visit.frame().clone();
        visit.commit().await?;
        render(&OpenedPage {
            page,
            door: self,
            invited,
        })
    }
}
