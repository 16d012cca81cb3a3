//! What the page of a review being held shows: the form as typed, and beside each field what others
//! wrote in it. Reading and keeping it is for `hold_review`.

use std::{collections::HashMap, fmt::Display};

use askama::{Template, filters::Safe};
use i18n_embed_fl::fl;

use crate::{
    objectives::model::Outcome,
    partnerships::model::{Head, Kind, Party},
    reviews::model::{
        Attendance, Category, Contribution, InvitedParty, Review, State,
        hold::{
            HoldForm, MOST_ACTIONS, MOST_NEW, OpenObjective, outcome_options,
            sheet::{Entry, Mark},
        },
    },
    web::{form::Problems, lang::Lang, page::Page},
};

/// The page.
#[derive(Template)]
#[template(path = "reviews/hold.html")]
pub struct HoldPage {
    /// The frame.
    pub page: Page,
    /// The review.
    pub review: Review,
    /// The partnership.
    pub head: Head,
    /// Who may have taken part.
    pub parties: Vec<InvitedParty>,
    /// What each party wrote before.
    pub contributions: Vec<Contribution>,
    /// What it decides on.
    pub objectives: Vec<OpenObjective>,
    /// Titles that contributions propose.
    pub proposed: Vec<String>,
    /// As typed.
    pub form: HoldForm,
    /// What is wrong with it.
    pub problems: Problems,
    /// Parties whose disagreement the holder may write down.
    pub speakers: Vec<Party>,
    /// What others wrote since the page was read, by field.
    pub marks: HashMap<String, Mark>,
    /// The last that is kept of what those who hold it wrote.
    pub last: Option<Entry>,
    /// Somebody moved, cancelled or held the review while this was being written.
    pub meanwhile: bool,
}

/// What stands beside one field.
#[derive(Template)]
#[template(path = "reviews/_beside.html")]
struct Beside<'a> {
    lang: Lang,
    field: &'a str,
    mark: Option<&'a Mark>,
    /// Their text, in words; empty where it was taken over.
    theirs: String,
}

impl HoldPage {
    fn is_final(&self) -> bool {
        self.review.category == Category::Final
    }

    /// Attendance is asked of those who are invited; who joined since then may be left aside.
    fn attendance_options(&self) -> Vec<(String, String)> {
        Attendance::options(self.page.lang)
    }

    /// A party's name, with who comes in its place.
    fn called(&self, party: &InvitedParty) -> String {
        match &party.substitute {
            Some(substitute) => format!("{} – {}", party.name, substitute.words(self.page.lang)),
            None => party.name.clone(),
        }
    }

    fn outcome_options(&self) -> Vec<(String, String)> {
        outcome_options(self.review.category, self.page.lang)
    }

    fn field(&self, name: &str, of: impl Display) -> String {
        format!("{name}.{of}")
    }

    fn typed(&self, name: &str, of: impl Display) -> String {
        self.form.typed(&format!("{name}.{of}")).to_owned()
    }

    fn name_of(&self, contribution: &Contribution) -> String {
        self.parties
            .iter()
            .find(|party| party.party == contribution.party)
            .map(|party| party.name.clone())
            .unwrap_or_default()
    }

    /// What each party says of an objective, side by side.
    fn voices_on(&self, objective: &OpenObjective) -> Vec<(String, &str)> {
        let said = self.contributions.iter().filter_map(|contribution| {
            let words = contribution.on(objective.id)?;
            Some((self.name_of(contribution), words))
        });
        said.collect()
    }

    fn can_be_saved(&self) -> bool {
        self.review.state == State::Planned
    }

    fn asks_why_without_family(&self) -> bool {
        self.head.kind == Kind::Plan
    }

    /// Only a partial review may leave an objective aside.
    fn every_objective(&self) -> bool {
        self.review.category != Category::Partial
    }

    fn is_adjusted(&self, objective: &OpenObjective) -> bool {
        self.typed("outcome", objective.id) == Outcome::Adjusted.code()
    }

    fn new_numbers(&self) -> std::ops::RangeInclusive<usize> {
        1..=MOST_NEW
    }

    /// The first new objective is there to be filled in, the others where something is in them.
    fn begins_open(&self, number: &usize) -> bool {
        let filled = |name| !self.typed(name, number).is_empty();
        *number == 1 || filled("new_title") || filled("new_success") || self.form.has_action(number)
    }

    fn action_numbers(&self) -> std::ops::RangeInclusive<usize> {
        1..=MOST_ACTIONS
    }

    /// A field of one action of an objective.
    fn action_field(&self, name: &str, of: impl Display, number: &usize) -> String {
        format!("{name}.{of}.{number}")
    }

    fn action_typed(&self, name: &str, of: impl Display, number: &usize) -> String {
        self.form.typed(&self.action_field(name, of, number)).to_owned()
    }

    /// Those that may answer for an action.
    fn member_options(&self) -> Vec<(String, String)> {
        let members = self
            .parties
            .iter()
            .filter_map(|party| Some((party.party.member()?, &party.name)));
        members.map(|(id, name)| (id.to_string(), name.clone())).collect()
    }

    fn speaker_options(&self) -> Vec<(String, String)> {
        let those = self.parties.iter().filter(|party| self.speakers.contains(&party.party));
        those.map(|party| (party.code(), party.name.clone())).collect()
    }

    fn disagrees(&self, of: impl Display) -> bool {
        !self.typed("dissent", &of).is_empty() || !self.typed("dissent_of", &of).is_empty()
    }

    /// What somebody else wrote in a field meanwhile; a place for it where nobody did.
    fn beside(&self, field: impl AsRef<str>) -> Safe<String> {
        let mark = self.marks.get(field.as_ref());
        let theirs = mark.and_then(|mark| mark.theirs.as_deref());
        let beside = Beside {
            lang: self.page.lang,
            field: field.as_ref(),
            mark,
            theirs: theirs
                .map(|text| self.in_words(field.as_ref(), text))
                .unwrap_or_default(),
        };
        Safe(beside.render().unwrap_or_default())
    }

    fn has_conflict(&self) -> bool {
        self.marks.values().any(|mark| mark.theirs.is_some())
    }

    /// Another's text of a field, as the page would say it.
    fn in_words(&self, field: &str, text: &str) -> String {
        let (lang, name) = (self.page.lang, field.split('.').next().unwrap_or_default());
        let chosen = |options: Vec<(String, String)>| options.into_iter().find(|(code, _)| code == text);
        let choice = match name {
            "attendance" => chosen(Attendance::options(lang)),
            "outcome" => chosen(self.outcome_options()),
            "action_who" => chosen(self.member_options()),
            "dissent_of" => chosen(self.speaker_options()),
            _ => text.parse().ok().map(|day| (String::new(), lang.date(day))),
        };
        match choice {
            Some((_, words)) => words,
            None if text.is_empty() => fl!(lang, "review-sheet-empty"),
            None => text.to_owned(),
        }
    }

    /// Who wrote last, and when; or that what is on the page is not kept yet.
    fn status(&self) -> String {
        let lang = self.page.lang;
        match &self.last {
            _ if self.meanwhile || self.has_conflict() => fl!(lang, "review-sheet-waits"),
            Some(last) => fl!(
                lang,
                "review-sheet-last",
                name = last.by.as_str(),
                hour = lang.time(last.at)
            ),
            None => fl!(lang, "review-sheet-new"),
        }
    }
}
