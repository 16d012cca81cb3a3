//! What the operator decides: where the data is and where to listen. Given by flags or by the
//! environment, read once at start.

use std::{net::SocketAddr, path::PathBuf};

use clap::Args;

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
    /// the owner for the other commands (docs/deploy.md)
    // Not a flag: a password on a command line shows in the list of processes.
    #[arg(skip)]
    pub database_url: Option<String>,
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
        let url = std::env::var("DATABASE_URL").ok().filter(|url| !url.is_empty());
        Self {
            database_url: url,
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
}

impl Listening {
    /// Whether cookies may be limited to encrypted connections.
    pub fn encrypted(&self) -> bool {
        self.public_url
            .as_deref()
            .is_some_and(|url| url.starts_with("https://"))
    }
}
