//! A letter in words, in its reader's language: plain text that says what kind of thing awaits and
//! leads to it. Nothing of a child, nobody’s name, and no address but the reader’s. `marked` says the
//! same words with their language and their direction.

use chrono::{DateTime, Utc};
use i18n_embed_fl::fl;

use crate::{
    letters::model::{
        Letter, Meeting, News,
        calendar_file::{self, Frame, Method},
        digest,
    },
    web::lang::Lang,
};

/// Who letters are from and where they lead.
#[derive(Debug, Clone)]
pub struct Sender {
    /// The address they come from, without a name.
    pub address: String,
    /// The address of the application, without a slash at its end.
    pub public_url: String,
}

/// A letter as it leaves.
#[derive(Debug, Clone)]
pub struct Written {
    /// Its subject.
    pub subject: String,
    /// Its text, in lines.
    pub text: String,
    /// For the reader's calendar.
    pub calendar: Option<(Method, String)>,
}

/// Writes a letter.
pub fn write(letter: &Letter, sender: &Sender, now: DateTime<Utc>) -> Written {
    match (letter.news, &letter.link_token) {
        (News::Invitation | News::Password, Some(code)) => return invitation(letter, code, sender),
        (_, Some(token)) => return link(letter, token, sender),
        (News::Account, None) => return account(letter, sender),
        (_, None) => {}
    }
    match (&letter.meeting, letter.news) {
        (Some(meeting), News::Contribution) => reminder(letter, meeting, sender),
        (Some(meeting), _) => of_review(letter, meeting, sender, now),
        (None, News::Entrusted) => entrusted(letter, sender),
        (None, _) => digest(letter, sender),
    }
}

/// The address at which the reader ends its reminders.
pub fn stop_address(letter: &Letter, sender: &Sender) -> String {
    format!(
        "{}/letters/stop/{}.{}",
        sender.public_url, letter.person, letter.stop_mark
    )
}

fn digest(letter: &Letter, sender: &Sender) -> Written {
    let lang = letter.lang;
    let mut paragraphs = vec![fl!(lang, "letters-digest-lead")];
    paragraphs.extend(digest::paragraphs(lang, &letter.lines, &sender.public_url));
    Written {
        subject: fl!(lang, "letters-digest-subject"),
        text: page(lang, &paragraphs, Some(stop_address(letter, sender))),
        calendar: None,
    }
}

fn entrusted(letter: &Letter, sender: &Sender) -> Written {
    let lang = letter.lang;
    let address = format!("{}/plans?coordinator=me", sender.public_url);
    let act = fl!(lang, "letters-entrust-act");
    Written {
        subject: fl!(lang, "letters-entrust-subject"),
        text: page(
            lang,
            &[fl!(lang, "letters-entrust-lead"), format!("{act}\n{address}")],
            None,
        ),
        calendar: None,
    }
}

/// The way to a password, a first one or another.
fn invitation(letter: &Letter, code: &str, sender: &Sender) -> Written {
    let lang = letter.lang;
    let address = format!("{}/invitation?code={code}", sender.public_url);
    let (subject, lead, own) = match letter.news {
        News::Password => (
            fl!(lang, "letters-password-subject"),
            fl!(lang, "letters-password-lead"),
            fl!(lang, "letters-password-own"),
        ),
        _ => (
            fl!(lang, "letters-invitation-subject"),
            fl!(lang, "letters-invitation-lead"),
            fl!(lang, "letters-invitation-own"),
        ),
    };
    let act = fl!(lang, "letters-invitation-act");
    Written {
        subject,
        text: whole(lang, &[lead, format!("{act}\n{address}")], own, None),
        calendar: None,
    }
}

/// The reader's way in changed; what exactly is on its account's page.
fn account(letter: &Letter, sender: &Sender) -> Written {
    let lang = letter.lang;
    let address = format!("{}/account", sender.public_url);
    let act = fl!(lang, "letters-account-act");
    Written {
        subject: fl!(lang, "letters-account-subject"),
        text: page(
            lang,
            &[fl!(lang, "letters-account-lead"), format!("{act}\n{address}")],
            None,
        ),
        calendar: None,
    }
}

fn reminder(letter: &Letter, meeting: &Meeting, sender: &Sender) -> Written {
    let lang = letter.lang;
    let address = format!("{}/reviews/{}/contribution", sender.public_url, meeting.review);
    let lead = fl!(lang, "letters-reminder-lead", when = when(lang, meeting));
    let act = fl!(lang, "letters-reminder-act");
    Written {
        subject: fl!(lang, "letters-reminder-subject", day = lang.date(meeting.on)),
        text: page(
            lang,
            &[lead, format!("{act}\n{address}")],
            Some(stop_address(letter, sender)),
        ),
        calendar: None,
    }
}

fn link(letter: &Letter, token: &str, sender: &Sender) -> Written {
    let lang = letter.lang;
    let lead = match &letter.meeting {
        Some(meeting) => fl!(lang, "letters-link-lead", when = when(lang, meeting)),
        None => fl!(lang, "letters-link-lead-no-day"),
    };
    let act = fl!(lang, "letters-link-act");
    let address = format!("{}/contribution/{token}", sender.public_url);
    Written {
        subject: fl!(lang, "letters-link-subject"),
        text: whole(
            lang,
            &[lead, format!("{act}\n{address}")],
            fl!(lang, "letters-link-own"),
            None,
        ),
        calendar: None,
    }
}

fn of_review(letter: &Letter, meeting: &Meeting, sender: &Sender, now: DateTime<Utc>) -> Written {
    let lang = letter.lang;
    let day = lang.date(meeting.on);
    let when = when(lang, meeting);
    let address = format!("{}/reviews/{}", sender.public_url, meeting.review);
    let (subject, lead, act, method) = match letter.news {
        News::Planned => (
            fl!(lang, "letters-planned-subject", day = day),
            fl!(lang, "letters-planned-lead", when = when),
            fl!(lang, "letters-planned-act"),
            Method::Request,
        ),
        News::Moved => (
            fl!(lang, "letters-moved-subject", day = day),
            fl!(lang, "letters-moved-lead", when = when),
            fl!(lang, "letters-planned-act"),
            Method::Request,
        ),
        // What is neither planned nor moved here is cancelled: reminders are written elsewhere.
        News::Cancelled
        | News::Contribution
        | News::Digest
        | News::Entrusted
        | News::Link
        | News::Invitation
        | News::Password
        | News::Account => (
            fl!(lang, "letters-cancelled-subject"),
            fl!(lang, "letters-cancelled-lead", when = when),
            fl!(lang, "letters-cancelled-act"),
            Method::Cancel,
        ),
    };
    let told = |words: &str| method == Method::Request && !words.is_empty();
    let place = told(&meeting.place).then(|| fl!(lang, "letters-place", place = meeting.place.as_str()));
    let link = told(&meeting.video_link).then(|| fl!(lang, "letters-video", address = meeting.video_link.as_str()));
    let file = match method {
        Method::Request => fl!(lang, "letters-file"),
        Method::Cancel => fl!(lang, "letters-file-cancel"),
    };
    let frame = Frame {
        lang,
        zone: letter.zone,
        public_url: &sender.public_url,
        now,
    };
    let calendar = calendar_file::invitation(&frame, method, meeting, &sender.address, &letter.email);
    Written {
        subject,
        text: page(
            lang,
            &[
                [Some(lead), place, link]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join("\n"),
                format!("{act}\n{address}"),
                file,
            ],
            None,
        ),
        calendar: Some((method, calendar)),
    }
}

/// A text with its greeting, its reserve and its signature.
fn page(lang: Lang, paragraphs: &[String], stop: Option<String>) -> String {
    whole(lang, paragraphs, fl!(lang, "letters-reserve"), stop)
}

fn whole(lang: Lang, paragraphs: &[String], reserve: String, stop: Option<String>) -> String {
    let mut parts = vec![fl!(lang, "letters-greeting")];
    parts.extend_from_slice(paragraphs);
    parts.push(reserve);
    parts.extend(stop.map(|address| format!("{}\n{address}", fl!(lang, "letters-stop-here"))));
    // Two hyphens and a space: programs know a signature by them.
    format!("{}\n\n-- \nMaillage\n", parts.join("\n\n"))
}

/// « jeudi 12 mai 2026 à 14 h 30 ».
fn when(lang: Lang, meeting: &Meeting) -> String {
    let day = lang.long_date(meeting.on);
    match meeting.at {
        Some(hour) => fl!(lang, "review-day-hour", day = day, hour = lang.time(hour)),
        None => day,
    }
}
