//! Signing out, here or everywhere.

use axum::response::Response;
use axum_extra::extract::CookieJar;

use crate::{
    error::Result,
    people::{pages::signed_out, store},
    web::visit::Visit,
};

/// Ends this session.
pub async fn here(mut visit: Visit, jar: CookieJar) -> Result<Response> {
    store::sign_out(visit.db()).await?;
    visit.commit().await?;
    Ok(signed_out(jar))
}

/// Ends every session of this person.
pub async fn everywhere(mut visit: Visit, jar: CookieJar) -> Result<Response> {
    store::sign_out_everywhere(visit.db()).await?;
    visit.commit().await?;
    Ok(signed_out(jar))
}
