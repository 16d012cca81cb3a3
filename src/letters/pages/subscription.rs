//! One's own calendar address: made, shown once, made anew, taken back.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::Response,
};
use i18n_embed_fl::fl;

use crate::{
    app::App,
    error::Result,
    letters::store::subscription as store,
    people::password,
    web::{page::Page, render, saved, visit::Visit},
};

#[derive(Template)]
#[template(path = "letters/subscription.html")]
struct SubscriptionPage {
    page: Page,
    /// The day the address there is was made.
    since: Option<String>,
    /// The address that was just made: it is not shown again.
    made: Option<String>,
}

/// Where the application is reached: as the operator said, or as this request did.
pub fn base(app: &App, headers: &HeaderMap) -> String {
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok())
        .unwrap_or_default();
    app.public_url()
        .map_or_else(|| format!("http://{host}"), |url| url.trim_end_matches('/').to_owned())
}

async fn view(mut visit: Visit, made: Option<String>) -> Result<SubscriptionPage> {
    let person = visit.person.clone();
    let since = store::since(visit.db(), person.id).await?;
    let lang = visit.lang();
    Ok(SubscriptionPage {
        since: since.map(|since| lang.date(since.with_timezone(&person.time_zone).date_naive())),
        made,
        page: visit.close().await?,
    })
}

/// Whether there is an address, and how to have one.
pub async fn show(visit: Visit) -> Result<Response> {
    render(&view(visit, None).await?)
}

/// Makes an address, and shows it this once; the one before opens nothing any more.
pub async fn make(State(app): State<App>, headers: HeaderMap, mut visit: Visit) -> Result<Response> {
    let token = password::new_token();
    let person = visit.person.id;
    store::make(visit.db(), person, &token).await?;
    let address = format!("{}/calendar/{token}.ics", base(&app, &headers));
    render(&view(visit, Some(address)).await?)
}

/// Takes the address back.
pub async fn revoke(mut visit: Visit) -> Result<Response> {
    let person = visit.person.id;
    store::revoke(visit.db(), person).await?;
    visit.commit().await?;
    Ok(saved("/account/calendar", "calendar-revoked"))
}
