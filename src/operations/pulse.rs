//! Whether the database answers at all, asked again and again on a connection of its own. One that is
//! frozen answers nothing and refuses nothing: without this, whoever was writing at that moment would wait
//! until the request's time is up.

use std::{pin::pin, time::Duration};

use axum::{
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use sqlx::{Connection, PgConnection, postgres::PgConnectOptions};
use tokio::{
    sync::watch,
    time::{sleep, timeout},
};

use crate::{
    app::App,
    database::{Database, private::PrivateCluster},
    error::Error,
};

/// Routes that are answered while it is away.
const WITHOUT_IT: [&str; 3] = ["/assets/{version}/{*name}", "/healthz", "/readyz"];
/// How often it is asked while all is well.
const EVERY: Duration = Duration::from_millis(400);
/// How often it is asked while it is away.
const AGAIN: Duration = Duration::from_millis(150);
/// An answer that takes longer is none: far more than the busiest moment takes, and short enough that
/// people are told within three seconds.
const WITHIN: Duration = Duration::from_millis(1500);
/// How often a private PostgreSQL that is away is looked after.
const REVIVED_EVERY: Duration = Duration::from_millis(500);
/// After so long the connection itself is given up.
const GIVEN_UP: Duration = Duration::from_secs(4);

/// What was last heard of the database.
#[derive(Debug)]
pub struct Pulse {
    beats: watch::Sender<bool>,
}

/// Believed to answer until somebody listens.
impl Default for Pulse {
    fn default() -> Self {
        Self {
            beats: watch::Sender::new(true),
        }
    }
}

impl Pulse {
    /// Whether the database answered when it was last asked.
    pub fn beats(&self) -> bool {
        *self.beats.borrow()
    }

    /// Resolves when the database does not answer, at once if it does not already.
    async fn lost(&self) {
        let mut beats = self.beats.subscribe();
        if beats.wait_for(|beats| !beats).await.is_err() {
            std::future::pending::<()>().await;
        }
    }

    fn heard(&self, beats: bool) {
        let changed = self
            .beats
            .send_if_modified(|before| std::mem::replace(before, beats) != beats);
        match (changed, beats) {
            (true, false) => tracing::error!("the database does not answer"),
            (true, true) => tracing::info!("the database answers again"),
            _ => {}
        }
    }
}

/// Listens for as long as the process serves.
pub async fn keep_listening(app: App) {
    let (database, pulse) = (&app.database, app.pulse());
    let mut connection = None;
    loop {
        let answered = {
            let mut answer = pin!(timeout(GIVEN_UP, asked(database, &mut connection)));
            tokio::select! {
                answered = &mut answer => answered.unwrap_or(false),
                () = sleep(WITHIN) => {
                    pulse.heard(false);
                    answer.await.unwrap_or(false)
                }
            }
        };
        if !answered {
            connection = None;
        }
        pulse.heard(answered);
        sleep(if answered { EVERY } else { AGAIN }).await;
    }
}

/// Starts a private PostgreSQL again when it is gone. One of the operator's own is the operator's.
pub async fn keep_alive(app: App, cluster: Option<&PrivateCluster>) {
    let Some(cluster) = cluster else {
        return std::future::pending().await;
    };
    loop {
        app.pulse().lost().await;
        match cluster.revive().await {
            Ok(true) => tracing::error!("the private PostgreSQL was gone, and was started again"),
            Ok(false) => {}
            Err(error) => tracing::error!(%error, "the private PostgreSQL is gone"),
        }
        sleep(REVIVED_EVERY).await;
    }
}

/// Whether it answers, on that connection or a new one.
async fn asked(database: &Database, connection: &mut Option<PgConnection>) -> bool {
    if connection.is_none() {
        let options: PgConnectOptions = (*database.pool().connect_options()).clone();
        *connection = PgConnection::connect_with(&options).await.ok();
    }
    match connection {
        Some(connection) => connection.ping().await.is_ok(),
        None => false,
    }
}

/// Answers that the service is away as soon as the database is, whatever a request waits for. While it is
/// away nothing asks it: each attempt would be a connection it has to see to first once it is back.
pub async fn guard(State(app): State<App>, request: Request, next: Next) -> Response {
    let away = || Error::Unavailable("the database does not answer".to_owned()).into_response();
    let route = request.extensions().get::<MatchedPath>();
    if route.is_some_and(|route| WITHOUT_IT.contains(&route.as_str())) {
        return next.run(request).await;
    }
    if !app.pulse().beats() {
        return away();
    }
    tokio::select! {
        response = next.run(request) => response,
        () = app.pulse().lost() => away(),
    }
}

#[cfg(test)]
mod tests {
    use axum::{
        Router,
        body::{Body, to_bytes},
        http::Request as HttpRequest,
    };
    use tokio::net::TcpListener;
    use tower::ServiceExt;

    use super::*;
    use crate::{
        app::{Settings, router},
        clock::Clock,
    };

    fn app(port: u16) -> App {
        let options = PgConnectOptions::new_without_pgpass().host("127.0.0.1").port(port);
        App::new(Database::as_application(options), Clock::System, Settings::default())
    }

    async fn ask(router: &Router, path: &str) -> (u16, String) {
        let request = HttpRequest::get(path)
            .header("host", "maillage.test")
            .body(Body::empty());
        let answer = router
            .clone()
            .oneshot(request.expect("a request"))
            .await
            .expect("an answer");
        let status = answer.status().as_u16();
        let page = to_bytes(answer.into_body(), usize::MAX).await.expect("a page");
        (status, String::from_utf8_lossy(&page).into_owned())
    }

    #[tokio::test]
    async fn while_it_is_away_everybody_is_told_at_once_and_machines_in_their_own_words() {
        // A page that needs no database, so that nothing but the pulse can say it is away.
        let app = app(1);
        let router = router(app.clone()).expect("a router");
        assert_eq!(ask(&router, "/help").await.0, 200);
        app.pulse().heard(false);
        assert_eq!(ask(&router, "/help").await.0, 503);
        assert_eq!(ask(&router, "/healthz").await.0, 200);
        assert_eq!(ask(&router, "/readyz").await, (503, "not ready: database\n".to_owned()));
        app.pulse().heard(true);
        assert_eq!(ask(&router, "/help").await.0, 200);
    }

    #[tokio::test]
    async fn one_that_takes_connections_and_answers_nothing_is_away() {
        let frozen = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let app = app(frozen.local_addr().expect("its address").port());
        assert!(app.pulse().beats());
        tokio::select! {
            () = keep_listening(app.clone()) => unreachable!("it listens for ever"),
            () = app.pulse().lost() => {}
            () = sleep(GIVEN_UP * 4) => panic!("nobody noticed"),
        }
        assert!(!app.pulse().beats());
    }
}
