//! The accept loop: HTTP/1.1 with a time limit on headers and on the reading of answers, and a limit
//! on open connections, so that slow clients cannot hold every socket; requests under way finish when
//! the server stops.

use std::{net::IpAddr, sync::Arc, time::Duration};

use axum::{Router, http::Request};
use futures_util::FutureExt;
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore},
};
use tokio_io_timeout::TimeoutStream;
use tower::ServiceExt;

use crate::web::client::Peer;

/// Connections open at once; a further one waits its turn.
const MOST_CONNECTIONS: usize = 512;
/// A browser sends its headers at once; also how long a connection may stay open between two requests.
const HEADERS_WITHIN: Duration = Duration::from_secs(5);
/// A client that has taken nothing of its answer for so long is gone.
const READ_WITHIN: Duration = Duration::from_secs(20);
/// What requests under way have to finish when the server stops.
const STOP_WITHIN: Duration = Duration::from_secs(10);

/// Serves until `stop` resolves.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let house = House::new(router);
    let mut stop = std::pin::pin!(stop);
    loop {
        let place = tokio::select! {
            place = house.place() => place,
            () = &mut stop => break,
        };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stop => break,
        };
        let Ok((stream, peer)) = accepted else {
            // Out of file descriptors, say: let some close.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        house.answer(stream, peer.ip(), place);
    }
    // Whoever the system let in already would otherwise be cut off.
    while let Some(Ok((stream, peer))) = listener.accept().now_or_never() {
        let Some(place) = house.place().now_or_never() else {
            break;
        };
        house.answer(stream, peer.ip(), place);
    }
    drop(listener);
    if tokio::time::timeout(STOP_WITHIN, house.graceful.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("some requests did not finish in time");
    }
}

/// What every connection shares.
struct House {
    router: Router,
    http: http1::Builder,
    places: Arc<Semaphore>,
    graceful: GracefulShutdown,
}

impl House {
    fn new(router: Router) -> Self {
        let mut http = http1::Builder::new();
        http.timer(TokioTimer::new()).header_read_timeout(HEADERS_WITHIN);
        Self {
            router,
            http,
            places: Arc::new(Semaphore::new(MOST_CONNECTIONS)),
            graceful: GracefulShutdown::new(),
        }
    }

    /// A place for one more connection, once there is one.
    async fn place(&self) -> OwnedSemaphorePermit {
        let place = self.places.clone().acquire_owned().await;
        place.expect("places are never closed")
    }

    /// Answers what comes by a connection, for as long as it lasts.
    fn answer(&self, stream: TcpStream, peer: IpAddr, place: OwnedSemaphorePermit) {
        let service = self.router.clone().map_request(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(Peer(peer));
            request
        });
        let connection = self
            .http
            .serve_connection(TokioIo::new(impatient(stream)), TowerToHyperService::new(service));
        let connection = self.graceful.watch(connection);
        tokio::spawn(async move {
            let _place = place;
            if let Err(error) = connection.await {
                tracing::debug!(%error, "connection ended");
            }
        });
    }
}

/// The connection, which fails once nobody reads at its other end.
fn impatient(stream: TcpStream) -> std::pin::Pin<Box<TimeoutStream<TcpStream>>> {
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(READ_WITHIN));
    Box::pin(stream)
}
