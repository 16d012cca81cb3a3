//! What the operator decides: where the data is and where to listen. Given by flags or by the
//! environment, read once at start.

use std::{net::SocketAddr, path::PathBuf};

use clap::Args;

/// Where the data is: a PostgreSQL of one's own, or a private one in a folder.
#[derive(Debug, Clone, Args)]
pub struct DataPlace {
    /// Folder of the private PostgreSQL, used when no DATABASE_URL is given.
    #[arg(long, env = "MAILLAGE_DATA_DIR", default_value = "var", global = true)]
    pub data_dir: PathBuf,
    /// Address of a PostgreSQL (15 or newer) of one's own, as the application's role for `serve`
    /// and as the owner for the other commands.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, global = true)]
    pub database_url: Option<String>,
}

/// How `serve` and `demo` listen.
#[derive(Debug, Clone, Args)]
pub struct Listening {
    /// Address and port; port 0 takes a free one and prints it.
    #[arg(long, env = "MAILLAGE_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Address people type, when a balancer stands in front (https://maillage.example.fr).
    #[arg(long, env = "MAILLAGE_PUBLIC_URL")]
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
