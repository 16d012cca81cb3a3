//! Forms with a file in them, which may come on a slow line: who sends one, and whether it may, is asked before
//! it is read; while it comes no connection to the database is held; what it does begins once all of it is there.
//! What a file may be is left to each feature.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::{
    body::Bytes,
    extract::{
        FromRequest, Multipart, Request,
        multipart::{Field, MultipartError},
    },
    http::request::Parts,
};
use tokio::time::timeout;

use crate::{
    app::App,
    error::{Error, Result},
    ids::PersonId,
    web::visit::{Caller, Visit},
};

/// What is kept of a field that is no file.
const MOST_TYPED: usize = 64 * 1024;
/// Fields of one form.
const MOST_FIELDS: usize = 100;
/// A sender of whom nothing came for so long is gone.
const SILENT: Duration = Duration::from_secs(20);
/// Files of one person that come in at once: each may be in memory until it is kept.
const AT_ONCE: usize = 5;
/// When one of them may have come.
const TURN: Duration = Duration::from_secs(30);

/// What is read of a form that takes a file of `most` bytes, before it is cut off. More than is kept: who chose
/// one that is a little too large gets the form again with the reason, where a connection cut short gives a
/// blank page.
pub const fn room(most: usize) -> usize {
    4 * most
}

/// The name of a file as pages tell it.
pub fn shown_name(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(200).collect()
}

/// A form with a file, field by field.
pub trait Upload: Sized + Send {
    /// Before any of it is read: whether its sender may send it, and what must be known to read it.
    fn awaited(visit: &mut Visit, asked: &mut Parts) -> impl Future<Output = Result<Self>> + Send;

    /// One of its fields, in the order they come.
    fn take(&mut self, part: Part<'_>) -> impl Future<Output = Result<()>> + Send;
}

/// An upload that is there, and who sent it, whose visit may begin.
pub struct Sent<U>(pub Caller, pub U);

impl<U: Upload> FromRequest<App> for Sent<U> {
    type Rejection = Error;

    async fn from_request(request: Request, app: &App) -> Result<Self> {
        let (mut parts, body) = request.into_parts();
        let caller = Caller::new(app, &parts);
        let mut visit = caller.visit().await?;
        let _place = app.coming().place(visit.person.id)?;
        let mut upload = U::awaited(&mut visit, &mut parts).await?;
        drop(visit);
        read(&mut upload, Request::from_parts(parts, body), app).await?;
        Ok(Sent(caller, upload))
    }
}

async fn read(upload: &mut impl Upload, request: Request, app: &App) -> Result<()> {
    let form = Multipart::from_request(request, app).await;
    let mut form = form.map_err(|rejection| Error::Unreadable(rejection.body_text()))?;
    for _ in 0..MOST_FIELDS {
        match heard(form.next_field()).await? {
            Some(field) => upload.take(Part(field)).await?,
            None => return Ok(()),
        }
    }
    Err(Error::TooLarge)
}

/// What comes next, unless the sender has fallen silent.
async fn heard<T>(next: impl Future<Output = Result<T, MultipartError>>) -> Result<T> {
    match timeout(SILENT, next).await {
        Ok(Ok(heard)) => Ok(heard),
        Ok(Err(error)) if error.status().as_u16() == 413 => Err(Error::TooLarge),
        Ok(Err(error)) => Err(Error::Unreadable(error.body_text())),
        Err(_) => Err(Error::Unavailable("a file that stopped coming".to_owned())),
    }
}

/// One field of an upload.
pub struct Part<'a>(Field<'a>);

impl Part<'_> {
    /// Its name in the form.
    pub fn name(&self) -> &str {
        self.0.name().unwrap_or_default()
    }

    /// What the sender calls its file; empty when none was chosen.
    pub fn file_name(&self) -> String {
        self.0.file_name().unwrap_or_default().to_owned()
    }

    /// The next piece of it, cut anywhere.
    pub async fn piece(&mut self) -> Result<Option<Bytes>> {
        heard(self.0.chunk()).await
    }

    /// What was typed.
    pub async fn typed(self) -> Result<String> {
        match self.at_most(MOST_TYPED).await? {
            (_, true) => Err(Error::TooLarge),
            (text, false) => String::from_utf8(text).map_err(|_| Error::Unreadable("not UTF-8".to_owned())),
        }
    }

    /// Its first bytes, and whether there were more. The rest is read all the same, for the answer to reach
    /// who is still sending.
    pub async fn at_most(mut self, most: usize) -> Result<(Vec<u8>, bool)> {
        let (mut kept, mut more) = (Vec::new(), false);
        while let Some(piece) = self.piece().await? {
            let room = (most - kept.len()).min(piece.len());
            kept.extend_from_slice(&piece[..room]);
            more |= room < piece.len();
        }
        Ok((kept, more))
    }
}

/// Whose files are coming in.
#[derive(Debug, Default)]
pub struct Coming(Mutex<Vec<PersonId>>);

impl Coming {
    /// A place for one more of that person, for as long as it is held.
    fn place(&self, person: PersonId) -> Result<Place<'_>> {
        let mut all = self.all();
        if all.iter().filter(|one| **one == person).count() >= AT_ONCE {
            return Err(Error::TooOften(TURN));
        }
        all.push(person);
        Ok(Place(self, person))
    }

    fn all(&self) -> MutexGuard<'_, Vec<PersonId>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Place<'a>(&'a Coming, PersonId);

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut all = self.0.all();
        if let Some(at) = all.iter().position(|one| *one == self.1) {
            all.swap_remove(at);
        }
    }
}
