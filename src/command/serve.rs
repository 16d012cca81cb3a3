//! `maillage serve`: answers people until it is told to stop.

use std::{io, net::SocketAddr};

use tokio::net::TcpListener;

use super::{
    Opened, Trouble,
    open::{Purpose, open_place},
    scan::flagged_today,
    stop_signal, tell,
};
use crate::{
    app::{App, Settings, router},
    calendar::scan::keep_scanning,
    clock::Clock,
    config::{DataPlace, Listening},
    documents::{shelf::Shelf, sweep::keep_sweeping},
    web::server,
};

/// Serves the installation of a place, real or demonstration, as it is.
///
/// # Errors
/// When the port is taken, or the place cannot be opened.
pub async fn serve(place: &DataPlace, listening: &Listening) -> Result<(), Trouble> {
    open_and_answer(place, listening, Purpose::Serve, async |_, _| Ok(())).await
}

/// Opens, prepares, answers, closes. The port comes first: a busy one leaves the place untouched.
pub(super) async fn open_and_answer(
    place: &DataPlace,
    listening: &Listening,
    purpose: Purpose,
    prepare: impl AsyncFnOnce(&Opened, &Shelf) -> Result<(), Trouble>,
) -> Result<(), Trouble> {
    let mut stop = std::pin::pin!(stop_signal()?);
    let listener = listen(listening.listen).await?;
    let ready = async {
        let opened = open_place(place, purpose).await?;
        // After the data folder was made, for whoever PostgreSQL runs as.
        let documents = Shelf::open(&place.documents()).map_err(Trouble::Failed)?;
        prepare(&opened, &documents).await?;
        Ok::<_, Trouble>((opened, documents))
    };
    let (opened, documents) = tokio::select! {
        opened = ready => opened?,
        () = &mut stop => return Err(Trouble::Interrupted),
    };
    answer(listener, &opened, listening, documents, stop).await?;
    opened.close().await
}

async fn listen(address: SocketAddr) -> Result<TcpListener, Trouble> {
    TcpListener::bind(address).await.map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => Trouble::Failed(format!(
            "port {} is already in use on {}: stop what listens there, or choose another address with --listen",
            address.port(),
            address.ip()
        )),
        _ => Trouble::Failed(format!("cannot listen on {address}: {error}")),
    })
}

async fn answer(
    listener: TcpListener,
    opened: &Opened,
    listening: &Listening,
    documents: Shelf,
    stop: impl Future<Output = ()>,
) -> Result<(), Trouble> {
    let clock = Clock::System;
    let settings = Settings {
        demonstration: opened.application.is_demonstration().await?,
        encrypted: listening.encrypted(),
        public_url: listening.public_url.clone(),
        documents: documents.clone(),
    };
    let address = listener.local_addr().map_err(Trouble::failed)?;
    let shown = listening
        .public_url
        .clone()
        .unwrap_or_else(|| format!("http://{address}"));
    tell(&format!("Maillage: {shown}"));
    if opened.joined() {
        tell("(with the PostgreSQL that another Maillage process runs on this folder)");
    }
    if let Some(table) = flagged_today(opened, &clock).await? {
        tell(&format!("\n{table}"));
    }
    let router = router(App::new(opened.application.clone(), clock, settings))?;
    tokio::select! {
        () = server::serve(listener, router, stop) => (),
        // What a scan has begun is undone when the server stops first; the next one does it again.
        () = keep_scanning(opened.application.clone(), clock, std::future::pending()) => (),
        () = keep_sweeping(opened.application.clone(), documents, clock) => (),
    }
    tell("Maillage: stopped");
    Ok(())
}
