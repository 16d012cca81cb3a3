//! A document as pages show it, the name its file is handed out under, and who takes it away.
//! Rules only.

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use uuid::Uuid;

use crate::{
    documents::kind::{Kind, ending},
    ids::{DocumentId, GuardianId, MemberId, PartnershipId, ReviewId},
    partnerships::model::{Head, Party, Standing},
    reviews::model::{Review, State},
    web::{encode, lang::Lang},
};

/// The most characters of a file's name, before its ending.
const MOST_OF_A_NAME: usize = 100;

/// A document (document joint), without its file.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its identifier.
    pub id: DocumentId,
    /// The partnership it is attached to.
    pub partnership: PartnershipId,
    /// The review it is about.
    pub review: Option<ReviewId>,
    /// The day of that review.
    pub review_day: Option<NaiveDate>,
    /// It is part of minutes that were agreed.
    pub agreed: bool,
    /// The member that attached it.
    pub member: Option<MemberId>,
    /// The guardian who attached it.
    pub guardian: Option<GuardianId>,
    /// The organisation of that member; empty for a guardian and the coordination.
    pub organisation: String,
    /// Name of the person who attached it.
    pub by: String,
    /// What it is, in the words of who attached it.
    pub title: String,
    /// The name its file is handed out under.
    pub file_name: String,
    /// What its file is.
    pub kind: Kind,
    /// The size of its file, in bytes.
    pub size_bytes: i32,
    /// The key its file is kept under.
    pub stored_as: Uuid,
    /// Only for the organisations the family named for health.
    pub health: bool,
    /// The civil day it was attached.
    pub attached_on: NaiveDate,
    /// What a recorded voice says, in writing; empty where nobody wrote it.
    pub transcript: String,
    /// The person asking attached it.
    pub own: bool,
    /// Its version, counted by what is written of it.
    pub version: i32,
}

impl Document {
    /// Where it is downloaded.
    pub fn address(&self) -> String {
        format!("/documents/{}", self.id)
    }

    /// What it is and how large: « PDF, 340 Ko ».
    pub fn what(&self, lang: Lang) -> String {
        fl!(
            lang,
            "document-what",
            kind = self.kind.label(lang),
            size = size(lang, self.size_bytes)
        )
    }

    /// Who attached it and when.
    pub fn signature(&self, lang: Lang) -> String {
        let day = lang.date(self.attached_on);
        match (self.member, self.guardian) {
            (Some(_), _) => fl!(
                lang,
                "document-by-member",
                name = self.by.as_str(),
                organisation = self.organisation.as_str(),
                day = day
            ),
            (None, Some(_)) => fl!(lang, "document-by-guardian", name = self.by.as_str(), day = day),
            (None, None) => fl!(lang, "document-by-coordination", name = self.by.as_str(), day = day),
        }
    }

    /// The party that attached it; none for the coordination.
    pub fn party(&self) -> Option<Party> {
        let member = self.member.map(Party::Member);
        member.or(self.guardian.map(Party::Guardian))
    }

    /// Whether that person may take it away: its party's only, and never out of agreed minutes.
    pub fn may_remove(&self, head: &Head, standing: &Standing) -> bool {
        let own = self.party().map_or(standing.coordinator, |party| standing.owns(party));
        own && !self.agreed && standing.still_writing(head).is_ok()
    }

    /// Whether that person may write what it says: who recorded it, and not even its party for it.
    pub fn may_transcribe(&self, head: &Head, standing: &Standing) -> bool {
        self.kind.is_sound() && self.own && self.may_remove(head, standing)
    }
}

/// A size in the units people know.
fn size(lang: Lang, bytes: i32) -> String {
    const KILO: i32 = 1024;
    if bytes < KILO * KILO {
        return fl!(lang, "document-kilobytes", size = ((bytes + KILO - 1) / KILO));
    }
    let tenths = bytes / (KILO * KILO / 10);
    let point = match lang {
        Lang::French | Lang::Arabic => ',',
        Lang::English => '.',
    };
    fl!(
        lang,
        "document-megabytes",
        size = format!("{}{point}{}", tenths / 10, tenths % 10)
    )
}

/// The name a file is handed out under: the last part of what was sent, without what cannot be seen,
/// with the ending of what the file is.
pub fn safe_name(sent: &str, kind: Kind) -> String {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let seen: String = last.chars().filter(|c| !is_unseen(*c)).collect();
    let known = ending(&seen).is_some_and(|ending| kind.endings().contains(&ending.as_str()));
    let stem = match seen.rsplit_once('.') {
        Some((stem, _)) if known => stem,
        _ => &seen,
    };
    let stem: String = stem.chars().take(MOST_OF_A_NAME).collect();
    let stem = stem.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let stem = if stem.is_empty() { "document" } else { stem };
    format!("{stem}.{}", kind.endings()[0])
}

/// Control characters, and those that turn the direction of what follows them: « cod.exe » may be
/// written to look like « exe.doc ».
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// The header that makes a browser save a file, whatever it is, under that name (RFC 6266).
pub fn disposition(file_name: &str) -> String {
    let plain = |c: char| {
        if c.is_ascii_alphanumeric() || " ._-".contains(c) {
            c
        } else {
            '_'
        }
    };
    let ascii: String = file_name.chars().map(plain).collect();
    format!(
        "attachment; filename=\"{ascii}\"; filename*=UTF-8''{}",
        encode(file_name)
    )
}

/// What a party recorded instead of writing, of those documents.
pub fn voice_of(documents: &[Document], party: Party) -> Option<&Document> {
    let own = |document: &&Document| document.kind.is_sound() && document.party() == Some(party);
    documents.iter().find(own)
}

/// Whether documents are attached to that review: not once its minutes are agreed, nor when it was
/// cancelled.
pub fn takes_documents(review: &Review) -> bool {
    !matches!(review.state, State::Agreed | State::Cancelled)
}

/// Where one comes from: the review, the family's page of its child, or the partnership's.
pub fn home(head: &Head, standing: &Standing, review: Option<ReviewId>) -> String {
    let page = match (review, head.child) {
        (Some(review), _) => format!("/reviews/{review}"),
        (None, Some(child)) if !standing.may_write() => format!("/family/{child}"),
        _ => head.address(),
    };
    format!("{page}#documents")
}

/// The documents of a partnership or of a review, as `templates/documents/_list.html` shows them.
#[derive(Debug, Clone)]
pub struct Documents {
    head: Head,
    standing: Standing,
    /// The review they are of; none for all of a partnership.
    review: Option<ReviewId>,
    /// The latest first.
    pub documents: Vec<Document>,
    /// The person is a party and may attach one.
    pub may_attach: bool,
}

impl Documents {
    /// Those of a partnership, for the person of that standing.
    pub fn new(head: &Head, standing: &Standing, documents: Vec<Document>) -> Self {
        Self {
            head: head.clone(),
            standing: standing.clone(),
            review: None,
            documents,
            may_attach: standing.still_writing(head).is_ok(),
        }
    }

    /// Those of a review.
    pub fn of_review(head: &Head, standing: &Standing, review: &Review, documents: Vec<Document>) -> Self {
        let all = Self::new(head, standing, documents);
        Self {
            review: Some(review.id),
            may_attach: all.may_attach && takes_documents(review),
            ..all
        }
    }

    /// Where one is attached.
    pub fn attach(&self) -> String {
        let page = format!("/partnerships/{}/documents/new", self.head.id);
        self.review
            .map_or(page.clone(), |review| format!("{page}?review={review}"))
    }

    /// Whether the person may take that one away.
    pub fn may_remove(&self, document: &Document) -> bool {
        document.may_remove(&self.head, &self.standing)
    }

    /// Whether the person may write what that one says.
    pub fn may_transcribe(&self, document: &Document) -> bool {
        document.may_transcribe(&self.head, &self.standing)
    }

    /// The review of a document, on a page that is not that review's.
    pub fn about(&self, document: &Document, lang: Lang) -> Option<(String, String)> {
        let review = document.review.filter(|_| self.review.is_none())?;
        let words = match document.review_day {
            Some(day) => fl!(lang, "document-of-review", day = lang.date(day)),
            None => fl!(lang, "document-of-review-asked"),
        };
        Some((format!("/reviews/{review}"), words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_what_is_seen_of_it_with_the_right_ending() {
        for (sent, kind, expected) in [
            ("PAI de Léa.pdf", Kind::Pdf, "PAI de Léa.pdf"),
            ("../../etc/passwd", Kind::Text, "passwd.txt"),
            ("C:\\Users\\Nora\\photo.JPEG", Kind::Jpeg, "photo.jpg"),
            ("photo.exe", Kind::Jpeg, "photo.exe.jpg"),
            ("facture\u{202e}fdp.exe", Kind::Pdf, "facturefdp.exe.pdf"),
            ("a\0b\r\n.pdf", Kind::Pdf, "ab.pdf"),
            ("🙂 dessin 👨‍👩‍👧.png", Kind::Png, "🙂 dessin 👨‍👩‍👧.png"),
            (" .pdf", Kind::Pdf, "document.pdf"),
            ("", Kind::Ogg, "document.ogg"),
            ("..", Kind::Pdf, "document.pdf"),
        ] {
            assert_eq!(safe_name(sent, kind), expected, "{sent:?}");
        }
        assert!(safe_name(&"é".repeat(5000), Kind::Pdf).chars().count() <= 104);
    }

    #[test]
    fn the_header_holds_any_name() {
        assert_eq!(
            disposition("Léa \"1\"; x.pdf"),
            "attachment; filename=\"L_a _1__ x.pdf\"; filename*=UTF-8''L%C3%A9a%20%221%22%3B%20x.pdf"
        );
    }

    #[test]
    fn sizes_are_said_in_units_people_know() {
        assert_eq!(size(Lang::French, 1), "1 Ko");
        assert_eq!(size(Lang::French, 1024 * 340), "340 Ko");
        assert_eq!(size(Lang::French, 1024 * 1024 * 5 / 2), "2,5 Mo");
        assert_eq!(size(Lang::English, 10 * 1024 * 1024), "10.0 MB");
    }
}
