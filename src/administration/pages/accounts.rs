//! The accounts of the installation: search, close, open again.

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    administration::{model::Account, store},
    error::{Error, Result},
    exchange::{
        sheet::{Sheet, WHOLE},
        write::Format,
    },
    ids::PersonId,
    people,
    web::{form::Problems, page::Page, pager::Pager, render, saved, visit::Visit},
};

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
    page: String,
}

#[derive(Template)]
#[template(path = "administration/accounts.html")]
struct AccountsPage {
    page: Page,
    asked: Asked,
    accounts: Vec<Account>,
    pager: Pager,
    /// The administrator's own account is not its to close.
    own: PersonId,
    problems: Problems,
}

/// The list as a file, whole.
pub async fn take_away(mut visit: Visit, format: Format, Query(asked): Query<Asked>) -> Result<Response> {
    let lang = visit.lang();
    let words: Vec<String> = asked.q.split_whitespace().map(str::to_owned).collect();
    let accounts = store::accounts(visit.db(), &words, WHOLE, 0).await?;
    Sheet::new("accounts", fl!(lang, "accounts-title"), &accounts)
        .column(fl!(lang, "accounts-name"), |one| one.name.as_str())
        .column(fl!(lang, "account-opened-email"), |one| one.email.as_str())
        .column(fl!(lang, "organisation-territory"), |one| one.place(lang))
        .column(fl!(lang, "accounts-state"), |one| one.state(lang))
        .leave(visit, format)
        .await
}

/// The list.
pub async fn list(mut visit: Visit, Query(asked): Query<Asked>) -> Result<Response> {
    let words: Vec<String> = asked.q.split_whitespace().map(str::to_owned).collect();
    let total = store::count_accounts(visit.db(), &words).await?;
    let pager = Pager::new(asked.page.parse().unwrap_or(1), 50, total, &visit.frame().address);
    let accounts = store::accounts(visit.db(), &words, pager.size(), pager.offset()).await?;
    let own = visit.person.id;
    render(&AccountsPage {
        asked,
        accounts,
        pager,
        own,
        problems: Problems::default(),
        page: visit.close().await?,
    })
}

async fn set(mut visit: Visit, person: PersonId, closed: bool, code: &str) -> Result<Response> {
    if !store::set_closed(visit.db(), person, closed).await? {
        return Err(Error::NotFound);
    }
    visit.commit().await?;
    Ok(saved("/administration/accounts", code))
}

/// Closes one; its sessions end.
pub async fn close(visit: Visit, Path(person): Path<PersonId>) -> Result<Response> {
    set(visit, person, true, "account-closed").await
}

/// Opens one again.
pub async fn reopen(visit: Visit, Path(person): Path<PersonId>) -> Result<Response> {
    set(visit, person, false, "account-reopened").await
}

/// Takes away the second factor of somebody whose telephone is lost; its sessions end.
pub async fn reset_second_factor(mut visit: Visit, Path(person): Path<PersonId>) -> Result<Response> {
    let reset = people::store::second_factor::reset(visit.db(), person).await?;
    visit.commit().await?;
    let code = if reset {
        "second-factor-reset"
    } else {
        "second-factor-none"
    };
    Ok(saved("/administration/accounts", code))
}
