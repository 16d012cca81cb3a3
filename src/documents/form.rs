//! What is sent of a document: reading a post with a file in it, and its checks.

use axum::{
    extract::{
        FromRequest, FromRequestParts, Multipart, Request,
        multipart::{Field, MultipartError},
    },
    http::request::Parts,
};
use i18n_embed_fl::fl;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    app::App,
    documents::{
        MOST_BYTES,
        kind::Kind,
        model::{Document, safe_name},
    },
    error::{Error, Result},
    ids::ReviewId,
    web::{
        form::{Check, Problem, Problems},
        visit::Visit,
    },
};

/// What is kept of a field that is no file.
const MOST_TYPED: usize = 64 * 1024;

/// The most characters of what a recording says: more than anybody says in ten minutes.
pub const MOST_OF_A_TRANSCRIPT: usize = 20_000;

/// A document as it is sent.
#[derive(Debug, Default)]
pub struct DocumentForm {
    /// The key of the form that creates.
    pub once: Uuid,
    /// The review it is about.
    pub review: String,
    /// What it is.
    pub title: String,
    /// Ticked when it says something of health.
    pub health: String,
    /// Not empty when it is to be a recorded voice.
    pub voice: String,
    /// What that voice says, where that is written too.
    pub transcript: String,
    /// The file, when one was chosen.
    pub file: Option<SentFile>,
}

/// A file as it was sent.
#[derive(Debug)]
pub struct SentFile {
    /// The name the browser gives it.
    pub name: String,
    /// Its content, or the beginning of it.
    pub content: Vec<u8>,
    /// There was more than is kept.
    pub too_large: bool,
}

/// A checked document with its file.
#[derive(Debug)]
pub struct NewDocument {
    /// The review it is about.
    pub review: Option<ReviewId>,
    /// What it is.
    pub title: String,
    /// The name its file is handed out under.
    pub file_name: String,
    /// What its file is.
    pub kind: Kind,
    /// Only for the organisations the family named for health.
    pub health: bool,
    /// What a recorded voice says, in writing.
    pub transcript: String,
    /// The file.
    pub content: Vec<u8>,
}

impl NewDocument {
    /// The size of its file, in bytes.
    pub fn size(&self) -> i32 {
        i32::try_from(self.content.len()).unwrap_or(i32::MAX)
    }

    /// The digest of its file.
    pub fn sha256(&self) -> [u8; 32] {
        Sha256::digest(&self.content).into()
    }

    /// What is said once it is attached: a voice that nobody can read yet is asked for in writing.
    pub fn notice(&self) -> &'static str {
        if self.kind.is_sound() && self.transcript.is_empty() {
            "voice-attached"
        } else {
            "document-attached"
        }
    }
}

impl DocumentForm {
    /// Ticked.
    pub fn is_health(&self) -> bool {
        !self.health.is_empty()
    }

    /// A voice is wanted, and nothing else.
    pub fn is_voice(&self) -> bool {
        !self.voice.is_empty()
    }

    /// The typed values. Only a child's documents speak of health.
    pub fn check(&mut self, review: Option<ReviewId>, of_a_child: bool) -> Result<NewDocument, Problems> {
        let mut check = Check::new();
        let title = check.text("title", &self.title, 200);
        let mut transcript = check.optional_text("transcript", &self.transcript, MOST_OF_A_TRANSCRIPT);
        if !self.is_voice() {
            transcript.clear();
        }
        let (mut file_name, mut kind, mut content) = (String::new(), Kind::Text, Vec::new());
        match self.file.take() {
            None => check.problem("file", Problem::Own(|lang| fl!(lang, "document-no-file"))),
            Some(file) if file.too_large => {
                check.problem("file", Problem::Own(|lang| fl!(lang, "document-too-large")));
            }
            Some(file) if file.content.is_empty() => {
                check.problem("file", Problem::Own(|lang| fl!(lang, "document-empty")));
            }
            Some(file) => match Kind::of(&file.content, &file.name) {
                found if self.is_voice() && !found.is_some_and(Kind::is_sound) => {
                    check.problem("file", Problem::Own(|lang| fl!(lang, "voice-no-sound")));
                }
                None => check.problem("file", Problem::Own(|lang| fl!(lang, "document-not-kept"))),
                Some(found) => {
                    (file_name, kind) = (safe_name(&file.name, found), found);
                    content = file.content;
                }
            },
        }
        check.finish(NewDocument {
            review,
            title,
            file_name,
            kind,
            health: of_a_child && self.is_health(),
            transcript,
            content,
        })
    }
}

/// What a recording says, as it is typed afterwards or corrected.
#[derive(Debug, Default, Deserialize)]
pub struct TranscriptForm {
    /// The version that was read.
    #[serde(default)]
    pub version: i32,
    /// What it says.
    #[serde(default)]
    pub transcript: String,
}

impl TranscriptForm {
    /// What stands now.
    pub fn of(document: &Document) -> Self {
        Self {
            version: document.version,
            transcript: document.transcript.clone(),
        }
    }

    /// The words.
    pub fn check(&self) -> Result<String, Problems> {
        let mut check = Check::new();
        let words = check.text("transcript", &self.transcript, MOST_OF_A_TRANSCRIPT);
        check.finish(words)
    }
}

/// A post with a file. It is read whole before the visit begins, so that no transaction waits for a
/// slow line; who sends it is asked before, too, so that nobody sends files who is nobody.
pub struct Sent(pub Visit, pub DocumentForm);

impl FromRequest<App> for Sent {
    type Rejection = Error;

    async fn from_request(request: Request, app: &App) -> Result<Self> {
        let (mut parts, body) = request.into_parts();
        drop(visit(&mut parts, app).await?);
        let request = Request::from_parts(parts.clone(), body);
        let form = match Multipart::from_request(request, app).await {
            Ok(multipart) => read(multipart).await?,
            Err(rejection) => return Err(Error::Unreadable(rejection.body_text())),
        };
        Ok(Sent(visit(&mut parts, app).await?, form))
    }
}

async fn visit(parts: &mut Parts, app: &App) -> Result<Visit> {
    <Visit as FromRequestParts<App>>::from_request_parts(parts, app).await
}

async fn read(mut sent: Multipart) -> Result<DocumentForm> {
    let mut form = DocumentForm::default();
    while let Some(field) = sent.next_field().await.map_err(unreadable)? {
        match field.name().unwrap_or_default() {
            "once" => form.once = typed(field).await?.parse().unwrap_or_default(),
            "review" => form.review = typed(field).await?,
            "title" => form.title = typed(field).await?,
            "health" => form.health = typed(field).await?,
            "voice" => form.voice = typed(field).await?,
            "transcript" => form.transcript = typed(field).await?,
            "file" => {
                let name = field.file_name().unwrap_or_default().to_owned();
                let (content, too_large) = at_most(field, MOST_BYTES).await?;
                // A browser sends a file without a name when none was chosen.
                let chosen = !name.is_empty() || !content.is_empty();
                form.file = chosen.then_some(SentFile {
                    name,
                    content,
                    too_large,
                });
            }
            _ => {}
        }
    }
    Ok(form)
}

async fn typed(field: Field<'_>) -> Result<String> {
    match at_most(field, MOST_TYPED).await? {
        (_, true) => Err(Error::TooLarge),
        (text, false) => String::from_utf8(text).map_err(|_| Error::Unreadable("not UTF-8".to_owned())),
    }
}

/// The first bytes of a field, and whether there were more. The rest is read all the same, for the
/// answer to reach who is still sending.
async fn at_most(mut field: Field<'_>, most: usize) -> Result<(Vec<u8>, bool)> {
    let (mut kept, mut more) = (Vec::new(), false);
    while let Some(chunk) = field.chunk().await.map_err(unreadable)? {
        let room = (most - kept.len()).min(chunk.len());
        kept.extend_from_slice(&chunk[..room]);
        more |= room < chunk.len();
    }
    Ok((kept, more))
}

fn unreadable(error: MultipartError) -> Error {
    match error.status().as_u16() {
        413 => Error::TooLarge,
        _ => Error::Unreadable(error.body_text()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::lang::Lang;

    fn sent(content: &[u8], too_large: bool) -> DocumentForm {
        DocumentForm {
            title: "PAI".to_owned(),
            health: "on".to_owned(),
            file: Some(SentFile {
                name: "pai.pdf".to_owned(),
                content: content.to_vec(),
                too_large,
            }),
            ..DocumentForm::default()
        }
    }

    fn problem(mut form: DocumentForm) -> Vec<(String, String)> {
        form.check(None, true).expect_err("a problem").list(Lang::English)
    }

    #[test]
    fn what_is_wrong_with_a_file_is_said_beside_it() {
        for (form, words) in [
            (
                DocumentForm {
                    file: None,
                    ..sent(b"", false)
                },
                "Choose a file",
            ),
            (sent(b"", false), "empty"),
            (sent(b"%PDF-1.7", true), "10 MB"),
            (sent(b"<html>", false), "is not one of"),
        ] {
            let problems = problem(form);
            assert_eq!(problems.len(), 1);
            assert!(problems[0].0 == "file" && problems[0].1.contains(words), "{problems:?}");
        }
        assert_eq!(problem(DocumentForm::default()).len(), 2, "title and file");
    }

    #[test]
    fn where_a_voice_is_wanted_nothing_else_is_taken() {
        let wanted = |content: &[u8], name: &str| DocumentForm {
            voice: "1".to_owned(),
            file: Some(SentFile {
                name: name.to_owned(),
                content: content.to_vec(),
                too_large: false,
            }),
            ..sent(b"", false)
        };
        assert!(problem(wanted(b"%PDF-1.7", "pai.pdf"))[0].1.contains("not a sound"));
        let kept = wanted(b"ID3\x04\0\0\0", "voix.mp3").check(None, true).expect("checked");
        assert_eq!(kept.kind, Kind::Mp3);
        assert_eq!(kept.notice(), "voice-attached");
        let told = DocumentForm {
            transcript: " Elle rit.\r\n".to_owned(),
            ..wanted(b"ID3\x04\0\0\0", "voix.mp3")
        };
        let kept = { told }.check(None, true).expect("checked");
        assert_eq!(
            (kept.transcript.as_str(), kept.notice()),
            ("Elle rit.", "document-attached")
        );
    }

    #[test]
    fn only_a_childs_documents_speak_of_health() {
        assert!(sent(b"%PDF-1.7", false).check(None, true).expect("checked").health);
        assert!(!sent(b"%PDF-1.7", false).check(None, false).expect("checked").health);
    }
}
