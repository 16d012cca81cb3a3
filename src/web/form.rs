//! Forms: reading what was posted, checking each field, and keeping both what was typed and what
//! is wrong with it. A feature's form is a struct of strings with a `check` that gives typed values.

use std::str::FromStr;

use axum::extract::{FromRequest, Request};
use chrono::{NaiveDate, NaiveTime};
use i18n_embed_fl::fl;
use serde::de::DeserializeOwned;

use crate::{
    error::{Error, Result},
    web::lang::Lang,
};

/// A posted form. What cannot be read at all is a plain page; every field is checked afterwards.
pub struct Posted<T>(pub T);

impl<S, T> FromRequest<S> for Posted<T>
where
    S: Send + Sync,
    T: DeserializeOwned,
{
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        match axum_extra::extract::Form::<T>::from_request(request, state).await {
            Ok(axum_extra::extract::Form(form)) => Ok(Posted(form)),
            Err(rejection) => {
                use axum::response::IntoResponse;
                let reason = rejection.to_string();
                match rejection.into_response().status().as_u16() {
                    413 => Err(Error::TooLarge),
                    _ => Err(Error::Unreadable(reason)),
                }
            }
        }
    }
}

/// What is wrong with a field, said in the person's language by `say`.
#[derive(Debug, Clone, Copy)]
pub enum Problem {
    /// Nothing was given.
    Required,
    /// More characters than fit.
    TooLong {
        /// How many do.
        most: usize,
    },
    /// Characters that no text has, such as NUL.
    Unreadable,
    /// Not a day of the calendar.
    NotADate,
    /// Not an hour of the day.
    NotATime,
    /// A day outside the years that make sense here.
    FarDate,
    /// None of the offered choices.
    NotAChoice,
    /// Not an e-mail address.
    NotAnEmail,
    /// A feature's own problem, with its message.
    Own(fn(Lang) -> String),
}

impl Problem {
    /// The message beside the field.
    pub fn say(self, lang: Lang) -> String {
        match self {
            Problem::Required => fl!(lang, "problem-required"),
            Problem::TooLong { most } => fl!(lang, "problem-too-long", most = most),
            Problem::Unreadable => fl!(lang, "problem-unreadable"),
            Problem::NotADate => fl!(lang, "problem-not-a-date"),
            Problem::NotATime => fl!(lang, "problem-not-a-time"),
            Problem::FarDate => fl!(lang, "problem-far-date"),
            Problem::NotAChoice => fl!(lang, "problem-not-a-choice"),
            Problem::NotAnEmail => fl!(lang, "problem-not-an-email"),
            Problem::Own(message) => message(lang),
        }
    }
}

/// The problems of a form, by field. Empty when it has not been posted yet.
#[derive(Debug, Default, Clone)]
pub struct Problems(Vec<(String, Problem)>);

impl Problems {
    /// One problem of one field, found after the checks (a name that is taken, say).
    pub fn one(field: &str, problem: Problem) -> Self {
        Problems(vec![(field.to_owned(), problem)])
    }

    /// These and those of another part of the same form.
    pub fn and(mut self, others: Problems) -> Self {
        self.0.extend(others.0);
        self
    }

    /// Whether all is well.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The message of a field, if something is wrong with it.
    pub fn on(&self, field: &str, lang: Lang) -> Option<String> {
        self.0
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, problem)| problem.say(lang))
    }

    /// Field and message of each, for the summary at the top.
    pub fn list(&self, lang: Lang) -> Vec<(String, String)> {
        self.0
            .iter()
            .map(|(field, problem)| (field.clone(), problem.say(lang)))
            .collect()
    }
}

/// Checks fields one after the other and collects what is wrong, so that all of it is said at once.
#[derive(Debug, Default)]
pub struct Check {
    problems: Problems,
}

impl Check {
    /// No field checked yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a problem found by the feature's own rule.
    pub fn problem(&mut self, field: &str, problem: Problem) {
        self.problems.0.push((field.to_owned(), problem));
    }

    /// A text that must be given, trimmed.
    pub fn text(&mut self, field: &str, typed: &str, most: usize) -> String {
        let text = self.optional_text(field, typed, most);
        if text.is_empty() && self.problems.0.iter().all(|(name, _)| name != field) {
            self.problem(field, Problem::Required);
        }
        text
    }

    /// A text that may be empty, trimmed, with the line ends of one kind.
    pub fn optional_text(&mut self, field: &str, typed: &str, most: usize) -> String {
        let text = typed.trim().replace("\r\n", "\n");
        if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
            self.problem(field, Problem::Unreadable);
        } else if text.chars().count() > most {
            self.problem(field, Problem::TooLong { most });
        }
        text
    }

    /// A civil date that must be given.
    pub fn date(&mut self, field: &str, typed: &str) -> NaiveDate {
        match self.optional_date(field, typed) {
            Some(day) => day,
            None => {
                if typed.trim().is_empty() {
                    self.problem(field, Problem::Required);
                }
                NaiveDate::default()
            }
        }
    }

    /// A civil date that may be empty: as a date field sends it (ISO) or as people type it.
    pub fn optional_date(&mut self, field: &str, typed: &str) -> Option<NaiveDate> {
        let typed = typed.trim();
        if typed.is_empty() {
            return None;
        }
        let day =
            NaiveDate::parse_from_str(typed, "%Y-%m-%d").or_else(|_| NaiveDate::parse_from_str(typed, "%d/%m/%Y"));
        match day {
            Ok(day) if (1900..=2100).contains(&chrono::Datelike::year(&day)) => Some(day),
            Ok(_) => {
                self.problem(field, Problem::FarDate);
                None
            }
            Err(_) => {
                self.problem(field, Problem::NotADate);
                None
            }
        }
    }

    /// An hour that may be empty.
    pub fn optional_time(&mut self, field: &str, typed: &str) -> Option<NaiveTime> {
        let typed = typed.trim();
        if typed.is_empty() {
            return None;
        }
        let hour = NaiveTime::parse_from_str(typed, "%H:%M").or_else(|_| NaiveTime::parse_from_str(typed, "%H:%M:%S"));
        hour.map_err(|_| self.problem(field, Problem::NotATime)).ok()
    }

    /// One of a list of choices (an enum or an identifier) that must be given.
    pub fn choice<T: FromStr>(&mut self, field: &str, typed: &str) -> Option<T> {
        if typed.trim().is_empty() {
            self.problem(field, Problem::Required);
            return None;
        }
        self.optional_choice(field, typed)
    }

    /// One of a list of choices, or none.
    pub fn optional_choice<T: FromStr>(&mut self, field: &str, typed: &str) -> Option<T> {
        let typed = typed.trim();
        if typed.is_empty() {
            return None;
        }
        typed.parse().map_err(|_| self.problem(field, Problem::NotAChoice)).ok()
    }

    /// An e-mail address or nothing.
    pub fn optional_email(&mut self, field: &str, typed: &str) -> String {
        let text = self.optional_text(field, typed, 254).to_lowercase();
        let plausible = text
            .split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
        if !text.is_empty() && (!plausible || text.contains(char::is_whitespace)) {
            self.problem(field, Problem::NotAnEmail);
        }
        text
    }

    /// The checked value, or everything that is wrong.
    pub fn finish<T>(self, value: T) -> Result<T, Problems> {
        if self.problems.is_empty() {
            Ok(value)
        } else {
            Err(self.problems)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_text_holds_is_refused_beside_its_field() {
        let mut check = Check::new();
        check.text("name", "a\0b", 10);
        check.text("long", &"é".repeat(11), 10);
        check.text("empty", "  ", 10);
        let kept = check.text("words", " 🙂 مرحبا \r\nligne ", 40);
        check.date("day", "31/02/2026");
        assert_eq!(kept, "🙂 مرحبا \nligne");
        let problems = check.finish(()).unwrap_err();
        let fields: Vec<_> = problems
            .list(Lang::French)
            .into_iter()
            .map(|(field, _)| field)
            .collect();
        assert_eq!(fields, ["name", "long", "empty", "day"]);
    }

    #[test]
    fn dates_are_read_as_browsers_send_them_and_as_people_type_them() {
        let mut check = Check::new();
        assert_eq!(check.date("a", "2026-05-03"), check.date("b", " 03/05/2026 "));
        assert!(check.finish(()).is_ok());
    }
}
