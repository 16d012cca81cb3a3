//! The calendar one subscribes to, at an address that opens it without signing in.

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};

use crate::{
    app::App,
    error::{Error, Result},
    letters::{
        model::calendar_file::{Frame, subscription},
        pages::subscription::base,
        store::subscription as store,
    },
};

/// The calendar, as programs read it.
pub async fn read(
    State(app): State<App>,
    headers: axum::http::HeaderMap,
    Path(file): Path<String>,
) -> Result<Response> {
    let token = file.strip_suffix(".ics").ok_or(Error::NotFound)?;
    if token.len() > 100 || !token.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(Error::NotFound);
    }
    let mut tx = app.database.begin().await?;
    let (lang, zone) = store::open(&mut tx, token).await?.ok_or(Error::NotFound)?;
    let today = app.clock.today(zone);
    let meetings = store::meetings(&mut tx, today).await?;
    let ends = store::period_ends(&mut tx, today).await?;
    // What was read keeps nothing; that it was read is kept, or it is not handed out.
    drop(tx);
    let read: Vec<_> = meetings.iter().map(|meeting| meeting.review).collect();
    store::note(app.database.pool(), token, &read).await?;
    let public_url = base(&app, &headers);
    let frame = Frame {
        lang,
        zone,
        public_url: &public_url,
        now: app.clock.now(),
    };
    let kind = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")];
    Ok((kind, subscription(&frame, &meetings, &ends)).into_response())
}
