//! A program's request: its token, the transaction in which the database knows for which organisation it
//! asks, and the answer, which leaves only once the use is noted.

use axum::{
    extract::{FromRequestParts, MatchedPath},
    http::{HeaderMap, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use chrono::NaiveDate;
use serde::Serialize;
use sha2::{Digest, Sha256};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    api::store,
    app::App,
    database::Tx,
    error::{Error, Result},
    web::client,
};

/// Who asks.
pub struct Caller {
    app: App,
    tx: Tx,
    token: String,
    route: String,
    known: Option<String>,
    /// The civil day in the organisation's territory.
    pub today: NaiveDate,
}

impl Caller {
    /// The connection, for the store.
    pub fn db(&mut self) -> &mut PgConnection {
        &mut self.tx
    }

    /// The answer: what was found, of those plans; or that the program has it already.
    pub async fn answer(self, plans: &[Uuid], found: &impl Serialize) -> Result<Response> {
        let body = serde_json::to_vec(found).map_err(Error::fault)?;
        let digest = Sha256::digest(&body);
        let etag = format!(
            "\"{}\"",
            digest
                .iter()
                .take(16)
                .map(|byte| format!("{byte:02x}"))
                .collect::<String>()
        );
        let unchanged = self.known.as_deref().is_some_and(|known| names(known, &etag));
        let status = if unchanged {
            StatusCode::NOT_MODIFIED
        } else {
            StatusCode::OK
        };
        self.note(status, plans).await?;
        let version = [(header::ETAG, etag)];
        if unchanged {
            return Ok((status, version).into_response());
        }
        let kind = [(header::CONTENT_TYPE, "application/json")];
        Ok((status, version, kind, body).into_response())
    }

    /// The same for one thing, which may be absent or hidden.
    pub async fn answer_one(self, plan: Option<Uuid>, found: Option<impl Serialize>) -> Result<Response> {
        match found {
            Some(found) => self.answer(plan.as_slice(), &found).await,
            None => {
                self.note(StatusCode::NOT_FOUND, &[]).await?;
                Err(Error::NotFound)
            }
        }
    }

    /// What was read keeps nothing; that it was read is kept, or it is not handed out.
    async fn note(self, status: StatusCode, plans: &[Uuid]) -> Result<()> {
        drop(self.tx);
        store::note(&self.app.database, &self.token, &self.route, status, plans).await
    }
}

/// Whether `If-None-Match` names that version.
fn names(known: &str, etag: &str) -> bool {
    known
        .split(',')
        .map(str::trim)
        .any(|one| one == "*" || one.trim_start_matches("W/") == etag)
}

impl FromRequestParts<App> for Caller {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let token = client::bearer(&parts.headers).ok_or(Error::TokenNeeded)?.to_owned();
        let route = parts.extensions.get::<MatchedPath>();
        let route = route.map(|path| path.as_str().to_owned()).unwrap_or_default();
        let mut tx = app.database.begin().await?;
        let Some(zone) = store::open(&mut tx, &token).await? else {
            drop(tx);
            store::note(&app.database, &token, &route, StatusCode::UNAUTHORIZED, &[]).await?;
            return Err(Error::TokenNeeded);
        };
        Ok(Self {
            today: app.clock.today(zone),
            app: app.clone(),
            tx,
            token,
            route,
            known: known(&parts.headers),
        })
    }
}

fn known(headers: &HeaderMap) -> Option<String> {
    headers.get(header::IF_NONE_MATCH)?.to_str().ok().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_known_by_any_of_its_names() {
        assert!(names("\"a\", W/\"b\"", "\"b\""));
        assert!(names("*", "\"b\""));
        assert!(!names("\"a\"", "\"b\""));
        assert!(!names("b", "\"b\""));
    }
}
