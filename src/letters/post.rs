//! How letters leave: the mail server, a pass over the outbox, and the loop that makes one every few
//! seconds. Several instances may run it: a letter is held by whoever takes it.

use std::time::Duration;

use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Attachment, Mailbox, MessageBuilder, MultiPart, SinglePart,
        header::{ContentType, HeaderName, HeaderValue},
    },
    transport::smtp::{
        PoolConfig,
        authentication::Credentials,
        client::{Tls, TlsParameters},
        extension::ClientId,
    },
};
use tokio::{sync::watch, time::timeout};

use crate::{
    clock::Clock,
    config::{Encryption, Mailing},
    database::Database,
    error::{Error, Result},
    letters::{
        digests,
        model::{
            Failure, Letter,
            marked::marked,
            wording::{Sender, Written, stop_address, write},
        },
        store::outbox,
    },
};

/// How often the outbox is looked at.
const LOOK_EVERY: Duration = Duration::from_secs(20);
/// A pass stops after so many failures: the server has a bad moment.
const MOST_FAILURES: usize = 3;
/// What the mail server has to greet us.
const ANSWER_WITHIN: Duration = Duration::from_secs(20);
/// What it has for a letter, from its first address to its being taken: one that says nothing more would
/// keep every other letter, and the process that is told to stop, waiting for ever.
const TAKEN_WITHIN: Duration = Duration::from_secs(30);

/// The way to the mail server.
#[derive(Clone)]
pub struct Post {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    sender: Sender,
}

/// What one pass did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Passed {
    /// Letters that left.
    pub sent: usize,
    /// Attempts that failed.
    pub failed: usize,
}

impl Post {
    /// The post as the operator set it; none when no server is named.
    ///
    /// # Errors
    /// In words for a terminal, when the settings do not go together.
    pub fn new(mailing: &Mailing, public_url: Option<&str>) -> Result<Option<Self>, String> {
        let Some(host) = mailing.smtp_host.as_deref().filter(|host| !host.is_empty()) else {
            return Ok(None);
        };
        let public_url = public_url.ok_or("letters lead somewhere: with --smtp-host, set --public-url too")?;
        let from = mailing.mail_from.as_deref().unwrap_or_default();
        let from: Mailbox = from
            .parse()
            .map_err(|_| "letters come from an address: set --mail-from (Maillage <maillage@example.fr>)")?;
        Ok(Some(Self {
            transport: transport(host, mailing, from.email.domain()).map_err(|error| error.to_string())?,
            sender: Sender {
                address: from.email.to_string(),
                public_url: public_url.trim_end_matches('/').to_owned(),
            },
            from,
        }))
    }

    /// Whether the server takes our name and password, or why not.
    async fn reach(&self) -> Result<(), String> {
        // The transport itself counts no longer than until it is connected.
        match timeout(ANSWER_WITHIN, self.transport.test_connection()).await {
            Ok(Ok(true)) => Ok(()),
            Ok(Ok(false)) => Err("the connection ended".to_owned()),
            Ok(Err(error)) => Err(in_words(&error)),
            Err(late) => Err(in_words(&late)),
        }
    }

    async fn send(&self, letter: &Letter, clock: &Clock) -> Result<(), Failure> {
        let written = write(letter, &self.sender, clock.now());
        // A letter that cannot be put together never will be.
        let message = self.message(letter, &written, clock).map_err(|error| Failure {
            why: error.to_string(),
            permanent: true,
        })?;
        match timeout(TAKEN_WITHIN, self.transport.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(Failure {
                why: in_words(&error),
                permanent: error.is_permanent(),
            }),
            // It may have been taken: it goes again under the same name.
            Err(late) => Err(Failure {
                why: in_words(&late),
                permanent: false,
            }),
        }
    }

    fn message(&self, letter: &Letter, written: &Written, clock: &Clock) -> Result<Message, Error> {
        let to: Mailbox = letter.email.parse().map_err(Error::fault)?;
        let message = Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(&written.subject)
            .date(clock.now().into())
            .message_id(Some(format!("<{}@{}>", letter.key, self.from.email.domain())))
            // No answer of a machine to a machine (RFC 3834).
            .raw_header(HeaderValue::new(
                HeaderName::new_from_ascii_str("Auto-Submitted"),
                "auto-generated".to_owned(),
            ))
            .raw_header(HeaderValue::new(
                HeaderName::new_from_ascii_str("Content-Language"),
                letter.lang.code().to_owned(),
            ));
        let message = match letter.is_reminder() {
            true => with_a_way_to_stop(message, &stop_address(letter, &self.sender)),
            false => message,
        };
        let words = MultiPart::alternative_plain_html(written.text.clone(), marked(letter, written)?);
        let Some((method, file)) = &written.calendar else {
            return message.multipart(words).map_err(Error::fault);
        };
        let kind = format!("text/calendar; method={}; charset=utf-8", method.code());
        let kind: ContentType = kind.parse().map_err(Error::fault)?;
        let part = SinglePart::builder().header(kind.clone()).body(file.clone());
        // Beside the text for programs that know it, and as a file for those that do not.
        let both = MultiPart::mixed()
            .multipart(words.singlepart(part))
            .singlepart(Attachment::new("bilan.ics".to_owned()).body(file.clone(), kind));
        message.multipart(both).map_err(Error::fault)
    }
}

/// A mail program offers it beside the letter, and posts to it by itself (RFC 8058).
fn with_a_way_to_stop(message: MessageBuilder, address: &str) -> MessageBuilder {
    let header = |name: &'static str, value: String| HeaderValue::new(HeaderName::new_from_ascii_str(name), value);
    message
        .raw_header(header("List-Unsubscribe", format!("<{address}>")))
        .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()))
}

fn transport(
    host: &str,
    mailing: &Mailing,
    own_domain: &str,
) -> Result<AsyncSmtpTransport<Tokio1Executor>, lettre::transport::smtp::Error> {
    let (usual_port, tls) = match mailing.smtp_tls {
        Encryption::Tls => (465, Tls::Wrapper(TlsParameters::new(host.to_owned())?)),
        Encryption::Starttls => (587, Tls::Required(TlsParameters::new(host.to_owned())?)),
        Encryption::None => (25, Tls::None),
    };
    let mut transport = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host)
        .port(mailing.smtp_port.unwrap_or(usual_port))
        .tls(tls)
        .timeout(Some(ANSWER_WITHIN))
        .hello_name(ClientId::Domain(own_domain.to_owned()))
        .pool_config(PoolConfig::new().max_size(1));
    if let Some(user) = &mailing.smtp_user {
        let password = mailing.smtp_password.clone().unwrap_or_default();
        transport = transport.credentials(Credentials::new(user.clone(), password));
    }
    Ok(transport.build())
}

/// What failed, with what lies under it.
fn in_words(error: &dyn std::error::Error) -> String {
    let mut words = error.to_string();
    let mut cause = error.source();
    while let Some(under) = cause {
        words = format!("{words}: {under}");
        cause = under.source();
    }
    words
}

/// Sends what may leave now, one letter a transaction, until nothing is left, `stopping` says so, or
/// three attempts failed.
///
/// # Errors
/// When the database does not answer.
pub async fn pass(database: &Database, clock: &Clock, post: &Post, stopping: &watch::Receiver<bool>) -> Result<Passed> {
    let mut passed = Passed::default();
    let mut reached = false;
    while passed.failed < MOST_FAILURES && !*stopping.borrow() {
        let mut tx = database.begin().await?;
        let Some(letter) = outbox::take(&mut tx, clock.now()).await? else {
            // Letters that had nothing to say any more were dropped on the way.
            tx.commit().await?;
            break;
        };
        // Asked once a pass: while the server is away, no letter is worn out by attempts.
        if !reached {
            if let Err(why) = post.reach().await {
                // Not only dropped: that lets go of the letter a moment later, and the next pass,
                // which skips what is held, would not see it.
                tx.rollback().await?;
                return away(database, clock, &why).await;
            }
            reached = true;
        }
        match post.send(&letter, clock).await {
            Ok(()) => {
                outbox::left(&mut tx, &letter, clock.now()).await?;
                passed.sent += 1;
            }
            Err(failure) => {
                tracing::warn!(letter = letter.key, why = failure.why, "a letter did not leave");
                outbox::stayed(&mut tx, &letter, &failure, clock.now()).await?;
                passed.failed += 1;
            }
        }
        tx.commit().await?;
    }
    if reached {
        note(database, clock, "").await?;
    }
    Ok(passed)
}

async fn away(database: &Database, clock: &Clock, why: &str) -> Result<Passed> {
    tracing::warn!(why, "the mail server is away; letters wait");
    note(database, clock, why).await?;
    Ok(Passed { sent: 0, failed: 1 })
}

async fn note(database: &Database, clock: &Clock, failure: &str) -> Result<()> {
    let mut tx = database.begin().await?;
    outbox::note_server(&mut tx, clock.now(), failure).await?;
    Ok(tx.commit().await?)
}

/// Sends letters until `stopping` says so; the one under way leaves first.
pub async fn keep_sending(database: Database, clock: Clock, post: Option<Post>, mut stopping: watch::Receiver<bool>) {
    while !*stopping.borrow() {
        if let Err(error) = digests::put_together(&database, &clock).await {
            tracing::error!(%error, "reminders could not be put together; it is tried again");
        }
        if let Some(post) = &post {
            match pass(&database, &clock, post, &stopping).await {
                Ok(passed) if passed.sent > 0 => tracing::info!(sent = passed.sent, "letters left"),
                Ok(_) => {}
                Err(error) => tracing::error!(%error, "letters could not be sent; it is tried again"),
            }
        }
        tokio::select! {
            changed = stopping.changed() => if changed.is_err() { return },
            () = tokio::time::sleep(LOOK_EVERY) => {}
        }
    }
}
