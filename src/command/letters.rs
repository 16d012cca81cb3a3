//! `maillage letters`: sends the letters that wait, once; `serve` does it by itself.

use clap::Args;
use tokio::sync::watch;

use super::{
    Trouble,
    open::{Purpose, open_place},
    tell,
};
use crate::{
    clock::Clock,
    config::{DataPlace, Mailing},
    letters::post::{Post, pass},
};

/// What `letters` can be told.
#[derive(Debug, Clone, Args)]
pub struct LetterOptions {
    #[command(flatten)]
    mailing: Mailing,
    /// Address people type, which letters lead to (https://maillage.example.fr)
    #[arg(long, env = "MAILLAGE_PUBLIC_URL", value_name = "URL")]
    public_url: Option<String>,
}

/// Sends once.
///
/// # Errors
/// When no mail server is set, the place cannot be opened, or letters did not leave.
pub async fn letters(place: &DataPlace, options: &LetterOptions) -> Result<(), Trouble> {
    let mailing = options.mailing.clone().with_environment();
    let post = Post::new(&mailing, options.public_url.as_deref())
        .map_err(Trouble::BadInput)?
        .ok_or_else(|| Trouble::BadInput("no mail server is set: see --smtp-host (docs/deployment.md)".to_owned()))?;
    let opened = open_place(place, Purpose::Operate).await?;
    if opened.application.is_demonstration().await? {
        return Err(Trouble::BadInput(
            "a demonstration sends nothing: its people are invented".to_owned(),
        ));
    }
    let (_never, stopping) = watch::channel(false);
    let passed = pass(&opened.application, &Clock::System, &post, &stopping).await?;
    tell(&format!(
        "Letters sent: {}; attempts that failed: {}",
        passed.sent, passed.failed
    ));
    opened.close().await?;
    if passed.failed > 0 {
        return Err(Trouble::Failed(
            "some letters did not leave; they are tried again".to_owned(),
        ));
    }
    Ok(())
}
