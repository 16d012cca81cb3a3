//! The accept loop: HTTP/1.1 with a time limit on headers and on the reading of answers, and a limit
//! on open connections, so that slow clients cannot hold every socket; requests under way finish when
//! the server stops.

use std::{sync::Arc, time::Duration};

use axum::{Router, http::Request};
use hyper::body::Incoming;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
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
    let graceful = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEADERS_WITHIN);
    let mut stop = std::pin::pin!(stop);
    loop {
        let place = tokio::select! {
            place = places.clone().acquire_owned() => place,
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
        let service = router.clone().map_request(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(Peer(peer.ip()));
            request
        });
        let connection = http.serve_connection(TokioIo::new(impatient(stream)), TowerToHyperService::new(service));
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            let _place = place;
            if let Err(error) = connection.await {
                tracing::debug!(%error, "connection ended");
            }
        });
    }
    if tokio::time::timeout(STOP_WITHIN, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests did not finish in time");
    }
}

/// The connection, which fails once nobody reads at its other end.
fn impatient(stream: TcpStream) -> std::pin::Pin<Box<TimeoutStream<TcpStream>>> {
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(READ_WITHIN));
    Box::pin(stream)
}
