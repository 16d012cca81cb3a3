//! Signing out, here or everywhere.

use axum::{extract::Query, response::Response};
use axum_extra::extract::CookieJar;

use crate::{
    error::Result,
    people::{
        pages::{sign_in::Next, signed_out},
        store,
    },
    web::visit::Visit,
};

/// Ends this session; where it was left to sign in again, that leads on.
pub async fn here(mut visit: Visit, jar: CookieJar, Query(after): Query<Next>) -> Result<Response> {
    store::sign_out(visit.db()).await?;
    visit.commit().await?;
    Ok(signed_out(jar, &after.next))
}

/// Ends every session of this person.
pub async fn everywhere(mut visit: Visit, jar: CookieJar) -> Result<Response> {
    store::sign_out_everywhere(visit.db()).await?;
    visit.commit().await?;
    Ok(signed_out(jar, ""))
}
