//! What the operator decides: where the data is, where to listen, how letters leave. Given by flags
//! or by the environment, read once at start.

use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    time::Duration,
};

use clap::{Args, ValueEnum};
use ipnet::IpNet;

use crate::web::{client::Proxies, limits::Rates};

/// Where the data is: a PostgreSQL of one's own, or a private one in a folder.
#[derive(Debug, Clone, Args)]
pub struct DataPlace {
    /// Folder of the private PostgreSQL; not used with DATABASE_URL
    #[arg(
        long,
        env = "MAILLAGE_DATA_DIR",
        default_value = "var",
        value_name = "FOLDER",
        global = true
    )]
    pub data_dir: PathBuf,
    /// Where attached documents are kept: a folder, or s3://bucket/prefix; `documents` in the data folder
    /// when it is not said
    #[arg(long, env = "MAILLAGE_DOCUMENTS", value_name = "PLACE", global = true)]
    pub documents: Option<String>,
    /// Address of a PostgreSQL of one's own, 15 or newer: as the application's role for `serve`, as
    /// the owner for the other commands (docs/deployment.md)
    // Not a flag: a password on a command line shows in the list of processes.
    #[arg(skip)]
    pub database_url: Option<String>,
    /// With a PostgreSQL of one's own, the key with which the program vouches for whom it let in by a
    /// passkey or an identity provider: 32 characters at least (docs/deployment.md)
    // Not a flag: a secret on a command line shows in the list of processes.
    #[arg(skip)]
    pub vouching_key: Option<String>,
}

impl DataPlace {
    /// Where attached documents are kept.
    pub fn documents(&self) -> String {
        let default = || self.data_dir.join("documents").display().to_string();
        self.documents.clone().unwrap_or_else(default)
    }

    /// With what the environment says.
    #[must_use]
    pub fn with_environment(self) -> Self {
        let said = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        Self {
            database_url: said("DATABASE_URL"),
            vouching_key: said("MAILLAGE_VOUCHING_KEY"),
            ..self
        }
    }
}

/// How `serve` and `demo` listen.
#[derive(Debug, Clone, Args)]
pub struct Listening {
    /// Address and port; port 0 takes a free one and prints it
    #[arg(
        long,
        env = "MAILLAGE_LISTEN",
        default_value = "127.0.0.1:8080",
        value_name = "ADDRESS"
    )]
    pub listen: SocketAddr,
    /// Address people type, when a balancer stands in front (https://maillage.example.fr)
    #[arg(long, env = "MAILLAGE_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,
    /// Address and port of the figures Prometheus reads (127.0.0.1:9184); without it there are none
    #[arg(long, env = "MAILLAGE_METRICS", value_name = "ADDRESS")]
    pub metrics: Option<SocketAddr>,
    /// Seconds to go on answering after being told to stop, while /readyz already says no: for balancers
    /// to send people elsewhere first (docs/deployment.md)
    #[arg(long, env = "MAILLAGE_LEAVE_AFTER", default_value_t = 0, value_name = "SECONDS")]
    pub leave_after: u64,
    /// E-mail address of who answers for this installation, shown where people may complain of it
    #[arg(long, env = "MAILLAGE_CONTACT", value_name = "ADDRESS")]
    pub contact: Option<String>,
    /// A file that describes the identity providers (OpenID Connect) people may sign in with, in JSON
    #[arg(long, env = "MAILLAGE_OPENID", value_name = "FILE")]
    pub openid: Option<PathBuf>,
    #[command(flatten)]
    pub limits: Limiting,
}

/// How often one may ask (docs/deployment.md). Wide enough that nobody who works here meets it.
#[derive(Debug, Clone, Args)]
pub struct Limiting {
    /// Attempts to sign in a minute from one address; 0 for no limit
    #[arg(long, env = "MAILLAGE_SIGN_INS_A_MINUTE", default_value_t = Rates::default().doors, value_name = "N")]
    pub sign_ins_a_minute: u32,
    /// Searches, reports and files a minute of one person; 0 for no limit
    #[arg(long, env = "MAILLAGE_HEAVY_PAGES_A_MINUTE", default_value_t = Rates::default().heavy, value_name = "N")]
    pub heavy_pages_a_minute: u32,
    /// Pages and forms a minute of one person, ten times as many of one address; 0 for no limit
    #[arg(long, env = "MAILLAGE_PAGES_A_MINUTE", default_value_t = Rates::default().pages, value_name = "N")]
    pub pages_a_minute: u32,
    /// Balancers that are believed about the address they ask for (X-Forwarded-For), with commas:
    /// addresses or networks
    #[arg(
        long,
        env = "MAILLAGE_TRUSTED_PROXIES",
        default_value = "127.0.0.1,::1",
        value_delimiter = ',',
        value_parser = network,
        value_name = "NETWORKS"
    )]
    pub trusted_proxies: Vec<IpNet>,
}

/// A network, or the one address that was typed.
fn network(typed: &str) -> Result<IpNet, String> {
    let typed = typed.trim();
    typed
        .parse()
        .or_else(|_| typed.parse::<IpAddr>().map(IpNet::from))
        .map_err(|_| "neither an address (192.0.2.7) nor a network (192.0.2.0/24)".to_owned())
}

impl Limiting {
    /// How often one may ask.
    pub fn rates(&self) -> Rates {
        Rates {
            doors: self.sign_ins_a_minute,
            heavy: self.heavy_pages_a_minute,
            pages: self.pages_a_minute,
        }
    }

    /// The balancers that are believed.
    pub fn proxies(&self) -> Proxies {
        Proxies::new(self.trusted_proxies.clone())
    }
}

impl Listening {
    /// How long to go on answering after being told to stop.
    pub fn leave_after(&self) -> Duration {
        Duration::from_secs(self.leave_after)
    }

    /// Whether cookies may be limited to encrypted connections.
    pub fn encrypted(&self) -> bool {
        self.public_url
            .as_deref()
            .is_some_and(|url| url.starts_with("https://"))
    }
}

/// What guards the log.
#[derive(Debug, Clone, Default, Args)]
pub struct Guarding {
    /// A folder on another machine or medium where each day's heads of the log are written: what is cut
    /// off the log afterwards shows in `maillage check --heads`
    #[arg(long, env = "MAILLAGE_LOG_HEADS", value_name = "FOLDER")]
    pub log_heads: Option<PathBuf>,
}

/// How letters leave. Without a server they are kept, and nothing is sent.
#[derive(Debug, Clone, Default, Args)]
pub struct Mailing {
    /// The mail server letters are handed to; without one they are kept, and nothing is sent
    #[arg(long, env = "MAILLAGE_SMTP_HOST", value_name = "HOST")]
    pub smtp_host: Option<String>,
    /// Its port; 465, 587 or 25 by its encryption when left out
    #[arg(long, env = "MAILLAGE_SMTP_PORT", value_name = "PORT")]
    pub smtp_port: Option<u16>,
    /// How the connection to it is encrypted
    #[arg(long, env = "MAILLAGE_SMTP_TLS", value_enum, default_value_t, value_name = "HOW")]
    pub smtp_tls: Encryption,
    /// The name to sign in to it with; its password is MAILLAGE_SMTP_PASSWORD in the environment
    #[arg(long, env = "MAILLAGE_SMTP_USER", value_name = "NAME")]
    pub smtp_user: Option<String>,
    /// The password to sign in to it with
    // Not a flag: a password on a command line shows in the list of processes.
    #[arg(skip)]
    pub smtp_password: Option<String>,
    /// Who letters are from (Maillage <maillage@example.fr>)
    #[arg(long, env = "MAILLAGE_MAIL_FROM", value_name = "ADDRESS")]
    pub mail_from: Option<String>,
}

/// How the connection to the mail server is encrypted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Encryption {
    /// From the first byte (port 465)
    Tls,
    /// After a greeting in clear; refused where the server does not offer it (port 587)
    #[default]
    Starttls,
    /// Not at all: only for a server on the same machine (port 25)
    None,
}

impl Mailing {
    /// With what the environment says.
    #[must_use]
    pub fn with_environment(self) -> Self {
        let password = std::env::var("MAILLAGE_SMTP_PASSWORD").ok();
        Self {
            smtp_password: password.filter(|password| !password.is_empty()),
            ..self
        }
    }
}
