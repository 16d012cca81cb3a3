//! What is sent of a document: reading a post with a file in it, and its checks.

use axum::{
    body::Bytes,
    extract::{FromRequestParts, Path},
    http::request::Parts,
};
use i18n_embed_fl::fl;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    documents::{
        MOST_BYTES,
        kind::Kind,
        model::{Document, safe_name},
    },
    error::{Error, Result},
    ids::{PartnershipId, ReviewId},
    partnerships,
    web::{
        form::{Check, Problem, Problems},
        upload::{Part, Upload},
        visit::Visit,
    },
};

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
    pub content: Bytes,
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
            content: content.into(),
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

impl Upload for DocumentForm {
    /// Only whoever writes in a partnership sends it a file.
    async fn awaited(visit: &mut Visit, asked: &mut Parts) -> Result<Self> {
        let Path(id) = Path::<PartnershipId>::from_request_parts(asked, &())
            .await
            .map_err(|_| Error::NotFound)?;
        let person = visit.person.clone();
        let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
        standing.still_writing(&head)?;
        Ok(Self::default())
    }

    async fn take(&mut self, part: Part<'_>) -> Result<()> {
        match part.name() {
            "once" => self.once = part.typed().await?.parse().unwrap_or_default(),
            "review" => self.review = part.typed().await?,
            "title" => self.title = part.typed().await?,
            "health" => self.health = part.typed().await?,
            "voice" => self.voice = part.typed().await?,
            "transcript" => self.transcript = part.typed().await?,
            "file" => self.file = SentFile::read(part).await?,
            _ => {}
        }
        Ok(())
    }
}

impl SentFile {
    /// None when none was chosen: a browser sends one without a name then.
    async fn read(part: Part<'_>) -> Result<Option<Self>> {
        let name = part.file_name();
        let (content, too_large) = part.at_most(MOST_BYTES).await?;
        let chosen = !name.is_empty() || !content.is_empty();
        Ok(chosen.then_some(Self {
            name,
            content,
            too_large,
        }))
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
