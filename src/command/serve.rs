//! `maillage serve`: answers people until it is told to stop.

use std::{io, net::SocketAddr, path::PathBuf};

use clap::Args;
use tokio::{net::TcpListener, sync::watch};

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
    config::{DataPlace, Guarding, Listening, Mailing},
    documents::{shelf::Shelf, sweep::keep_sweeping},
    letters::post::{Post, keep_sending},
    operations::{
        figures,
        pulse::{keep_alive, keep_listening},
    },
    people::providers::Providers,
    trail::heads::keep_heads,
    web::server,
};

/// What `serve` can be told.
#[derive(Debug, Clone, Args)]
pub struct Serving {
    #[command(flatten)]
    listening: Listening,
    #[command(flatten)]
    mailing: Mailing,
    #[command(flatten)]
    guarding: Guarding,
}

/// Serves the installation of a place, real or demonstration, as it is.
///
/// # Errors
/// When the port is taken, the place cannot be opened, or letters could not leave as asked.
pub async fn serve(place: &DataPlace, serving: &Serving) -> Result<(), Trouble> {
    let post = post(&serving.mailing, &serving.listening)?;
    let extras = (post, serving.guarding.log_heads.clone());
    open_and_answer(place, &serving.listening, extras, Purpose::Serve, async |_, _| Ok(())).await
}

/// The post as it is set; what does not go together is bad input.
pub(super) fn post(mailing: &Mailing, listening: &Listening) -> Result<Option<Post>, Trouble> {
    Post::new(&mailing.clone().with_environment(), listening.public_url.as_deref()).map_err(Trouble::BadInput)
}

/// Opens, prepares, answers, closes. The port comes first: a busy one leaves the place untouched.
pub(super) async fn open_and_answer(
    place: &DataPlace,
    listening: &Listening,
    (post, log_heads): (Option<Post>, Option<PathBuf>),
    purpose: Purpose,
    prepare: impl AsyncFnOnce(&Opened, &Shelf) -> Result<(), Trouble>,
) -> Result<(), Trouble> {
    let providers = providers(listening)?;
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
    if opened.vouching.is_none() && !providers.all().is_empty() {
        return Err(Trouble::BadInput(
            "MAILLAGE_OPENID needs MAILLAGE_VOUCHING_KEY: the database takes no provider’s word without (docs/deployment.md)"
                .to_owned(),
        ));
    }
    answer(
        listener,
        &opened,
        (listening, providers),
        (post, documents, log_heads),
        stop,
    )
    .await?;
    opened.close().await
}

/// The identity providers as they are described; what cannot be used is bad input.
fn providers(listening: &Listening) -> Result<Providers, Trouble> {
    let Some(file) = &listening.openid else {
        return Ok(Providers::default());
    };
    let bad = |problem: String| Trouble::BadInput(format!("MAILLAGE_OPENID: {problem}"));
    if listening.public_url.is_none() {
        return Err(bad(
            "MAILLAGE_PUBLIC_URL is needed: providers send people back there".to_owned()
        ));
    }
    Providers::read(file).map_err(bad)
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
    (listening, providers): (&Listening, Providers),
    (post, documents, log_heads): (Option<Post>, Shelf, Option<PathBuf>),
    stop: impl Future<Output = ()>,
) -> Result<(), Trouble> {
    let figures_at = match listening.metrics {
        Some(address) => Some(listen(address).await?),
        None => None,
    };
    let clock = Clock::System;
    let demonstration = opened.application.is_demonstration().await?;
    // Invented people have invented addresses.
    let post = post.filter(|_| !demonstration);
    let settings = Settings {
        demonstration,
        encrypted: listening.encrypted(),
        public_url: listening.public_url.clone(),
        contact: listening.contact.clone(),
        letters_leave: post.is_some(),
        documents: documents.clone(),
        rates: listening.limits.rates(),
        proxies: listening.limits.proxies(),
        vouching: opened.vouching.clone(),
        providers,
    };
    let address = listener.local_addr().map_err(Trouble::failed)?;
    let shown = listening
        .public_url
        .clone()
        .unwrap_or_else(|| format!("http://{address}"));
    tell(&format!("Maillage: {shown}"));
    if let Some(figures) = &figures_at {
        tell(&format!(
            "Figures: http://{}/metrics",
            figures.local_addr().map_err(Trouble::failed)?
        ));
    }
    if opened.joined() {
        tell("(with the PostgreSQL that another Maillage process runs on this folder)");
    }
    if let Some(table) = flagged_today(opened, &clock).await? {
        tell(&format!("\n{table}"));
    }
    let app = App::new(opened.application.clone(), clock, settings);
    let router = router(app.clone())?;
    let leaving = app.clone();
    let stop = async move {
        stop.await;
        leaving.leave();
        tokio::time::sleep(listening.leave_after()).await;
    };
    let (stop_sending, stopping) = watch::channel(false);
    let answering = async {
        tokio::select! {
            () = server::serve(listener, router, stop) => (),
            // What a scan has begun is undone when the server stops first; the next one does it again.
            () = keep_scanning(opened.application.clone(), clock, std::future::pending()) => (),
            () = keep_sweeping(opened.application.clone(), documents, clock) => (),
            () = keep_listening(app.clone()) => (),
            () = keep_alive(app.clone(), opened.cluster.as_ref()) => (),
            () = figures::show(app, figures_at) => (),
            () = keep_heads(opened.application.clone(), clock, log_heads) => (),
        }
        let _ = stop_sending.send(true);
    };
    tokio::join!(
        answering,
        keep_sending(opened.application.clone(), clock, post, stopping)
    );
    tell("Maillage: stopped");
    Ok(())
}
