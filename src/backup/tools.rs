//! `pg_dump` and `pg_restore`, which know PostgreSQL better than we do: found, told where the database
//! is, run. A password reaches them by the environment, since a command line shows in the list of
//! processes.

use std::{
    env, fs,
    io::{ErrorKind, Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::PathBuf,
    process::Stdio,
};

use percent_encoding::percent_decode_str;
use sqlx::{ConnectOptions, postgres::PgConnectOptions};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    process::{Child, Command},
    task::JoinHandle,
};

use super::{Result, words};
use crate::database::private::client_programs;

/// What is handed on at once.
const BLOCK: usize = 128 * 1024;
/// The authorities Debian and its kin trust, as `libpq` before 16 must be told.
const AUTHORITIES: &str = "/etc/ssl/certs/ca-certificates.crt";

/// The programs, and the database they work on.
pub struct Tools {
    folder: PathBuf,
    /// What the environment says of the database.
    connection: Vec<(&'static str, String)>,
    database: String,
}

impl Tools {
    /// For a database on a server of that major version.
    ///
    /// # Errors
    /// When there are none that know it.
    pub fn new(options: &PgConnectOptions, server: u32) -> Result<Self> {
        let mut tools = Self::offline(server)?;
        let url = options.to_url_lossy();
        let host = match options.get_socket() {
            Some(folder) => folder.display().to_string(),
            None => options.get_host().to_owned(),
        };
        tools.connection = vec![
            ("PGHOST", host),
            ("PGPORT", options.get_port().to_string()),
            ("PGUSER", options.get_username().to_owned()),
        ];
        if let Some(password) = url.password() {
            let password = percent_decode_str(password).decode_utf8_lossy().into_owned();
            tools.connection.push(("PGPASSWORD", password));
        }
        for (name, value) in url.query_pairs() {
            let variable = match &*name {
                "sslmode" => "PGSSLMODE",
                "sslrootcert" => "PGSSLROOTCERT",
                "sslcert" => "PGSSLCERT",
                "sslkey" => "PGSSLKEY",
                _ => continue,
            };
            // As the options write a path.
            let path = value.strip_prefix("file: ").unwrap_or(&*value);
            tools.connection.push((variable, path.to_owned()));
        }
        // Who is to be verified is, by those the system trusts, as in our own connections. Only then: once
        // `libpq` is given authorities, it verifies whatever the mode.
        let said = |variable: &str| tools.connection.iter().find(|(name, _)| *name == variable);
        if said("PGSSLMODE").is_some_and(|(_, mode)| mode.starts_with("verify")) && said("PGSSLROOTCERT").is_none() {
            tools.connection.push(("PGSSLROOTCERT", AUTHORITIES.to_owned()));
        }
        tools.database = options.get_database().unwrap_or(options.get_username()).to_owned();
        Ok(tools)
    }

    /// Without a database, to read a dump.
    ///
    /// # Errors
    /// When there are none.
    pub fn offline(at_least: u32) -> Result<Self> {
        Ok(Self {
            folder: client_programs(at_least).map_err(|error| error.to_string())?,
            connection: Vec::new(),
            database: String::new(),
        })
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.folder.join(program));
        for (name, _) in env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("PG")) {
            command.env_remove(name);
        }
        command
            .envs(self.connection.iter().map(|(name, value)| (name, value)))
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .kill_on_drop(true);
        command
    }

    /// Dumps what a snapshot sees.
    ///
    /// # Errors
    /// When it fails, or what it says cannot be written.
    pub async fn dump(&self, snapshot: &str, mut into: impl Write) -> Result<()> {
        let mut command = self.command("pg_dump");
        command
            .args(["--format=custom", "--no-password"])
            .arg(format!("--snapshot={snapshot}"))
            .arg(format!("--dbname={}", self.database))
            .stdout(Stdio::piped());
        let mut child = command.spawn().map_err(words)?;
        let said = listen(&mut child);
        let mut out = child.stdout.take().expect("asked for");
        let mut block = vec![0; BLOCK];
        loop {
            match out.read(&mut block).await.map_err(words)? {
                0 => break,
                read => into.write_all(&block[..read]).map_err(words)?,
            }
        }
        end("pg_dump", child, said).await
    }

    /// What a dump holds, a line each.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn list(&self, dump: impl Read) -> Result<Vec<String>> {
        let mut command = self.command("pg_restore");
        command.arg("--list").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().map_err(words)?;
        let said = listen(&mut child);
        let mut out = child.stdout.take().expect("asked for");
        let listed = tokio::spawn(async move {
            let mut text = String::new();
            out.read_to_string(&mut text).await.map(|_| text)
        });
        feed(&mut child, dump).await?;
        end("pg_restore", child, said).await?;
        let text = listed.await.map_err(words)?.map_err(words)?;
        Ok(text
            .lines()
            .filter(|line| !line.starts_with(';'))
            .map(str::to_owned)
            .collect())
    }

    /// Loads those lines of a dump, all of them or nothing.
    ///
    /// # Errors
    /// When one cannot be.
    pub async fn load(&self, lines: &[String], dump: impl Read) -> Result<()> {
        let list = List::new(lines)?;
        let mut command = self.command("pg_restore");
        command
            .args(["--single-transaction", "--exit-on-error", "--no-owner", "--no-password"])
            .arg(format!("--use-list={}", list.0.display()))
            .arg(format!("--dbname={}", self.database))
            .stdin(Stdio::piped());
        let mut child = command.spawn().map_err(words)?;
        let said = listen(&mut child);
        feed(&mut child, dump).await?;
        end("pg_restore", child, said).await
    }
}

/// A list on disk as long as it is read.
struct List(PathBuf);

impl List {
    fn new(lines: &[String]) -> Result<Self> {
        let list = Self(env::temp_dir().join(format!("maillage-{}.list", uuid::Uuid::new_v4())));
        let mut options = fs::OpenOptions::new();
        let file = options.write(true).create_new(true).mode(0o600).open(&list.0);
        file.and_then(|mut file| file.write_all((lines.join("\n") + "\n").as_bytes()))
            .map_err(words)?;
        Ok(list)
    }
}

impl Drop for List {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

fn listen(child: &mut Child) -> JoinHandle<String> {
    let mut errors = child.stderr.take().expect("asked for");
    tokio::spawn(async move {
        let mut bytes = Vec::new();
        let _ = errors.read_to_end(&mut bytes).await;
        String::from_utf8_lossy(&bytes).trim().to_owned()
    })
}

/// Hands a file over; a program that has read enough wants no more of it.
async fn feed(child: &mut Child, mut file: impl Read) -> Result<()> {
    let mut to = child.stdin.take().expect("asked for");
    let mut block = vec![0; BLOCK];
    loop {
        let read = file.read(&mut block).map_err(words)?;
        if read == 0 {
            return Ok(());
        }
        match to.write_all(&block[..read]).await {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => return Ok(()),
            written => written.map_err(words)?,
        }
    }
}

async fn end(program: &str, mut child: Child, said: JoinHandle<String>) -> Result<()> {
    let status = child.wait().await.map_err(words)?;
    let said = said.await.map_err(words)?;
    if status.success() {
        return Ok(());
    }
    Err(format!("{program} failed: {said}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(url: &str) -> Vec<(&'static str, String)> {
        let mut told = Tools::new(&url.parse().unwrap(), 15).unwrap().connection;
        told.retain(|(name, _)| ["PGHOST", "PGPASSWORD", "PGSSLMODE", "PGSSLROOTCERT"].contains(name));
        told
    }

    #[test]
    fn the_programs_are_told_what_the_address_says() {
        assert_eq!(
            told("postgres://owner:a%20%26%C3%A9@db.example.fr/maillage?sslmode=require"),
            [
                ("PGHOST", "db.example.fr".to_owned()),
                ("PGPASSWORD", "a &é".to_owned()),
                ("PGSSLMODE", "require".to_owned())
            ]
        );
        let verified = told("postgres://owner@db.example.fr/maillage?sslmode=verify-full");
        assert_eq!(verified.last(), Some(&("PGSSLROOTCERT", AUTHORITIES.to_owned())));
        let own = told("postgres://owner@db.example.fr/maillage?sslmode=verify-full&sslrootcert=/etc/own.crt");
        assert_eq!(own.last(), Some(&("PGSSLROOTCERT", "/etc/own.crt".to_owned())));
        assert_eq!(
            told("postgres://owner@localhost/maillage?host=/run/postgresql")[0].1,
            "/run/postgresql"
        );
    }
}
