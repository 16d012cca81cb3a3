//! What a person chooses of letters: reminders or not, and the hours nothing is sent in.

use chrono::NaiveTime;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::web::form::{Check, Problem, Problems};

/// What a person wants; hours are those of its territory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// Reminders of what awaits; invitations to reviews come in any case.
    pub reminders: bool,
    /// Nothing is sent from this hour…
    pub quiet_from: NaiveTime,
    /// … to this one; equal: at any hour.
    pub quiet_until: NaiveTime,
}

impl Default for Choices {
    /// What holds while nothing was chosen (migrations/0090).
    fn default() -> Self {
        let hour = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
        Self {
            reminders: true,
            quiet_from: hour(20, 0),
            quiet_until: hour(7, 30),
        }
    }
}

/// What is posted as choices.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ChoicesForm {
    /// Ticked: reminders are wanted.
    pub reminders: String,
    /// The hour from which nothing is sent.
    pub quiet_from: String,
    /// The hour it is sent from again.
    pub quiet_until: String,
}

impl ChoicesForm {
    /// As it stands.
    pub fn of(choices: &Choices) -> Self {
        Self {
            reminders: if choices.reminders { "on".into() } else { String::new() },
            quiet_from: choices.quiet_from.format("%H:%M").to_string(),
            quiet_until: choices.quiet_until.format("%H:%M").to_string(),
        }
    }

    /// Whether reminders are ticked.
    pub fn wants_reminders(&self) -> bool {
        !self.reminders.is_empty()
    }

    /// The typed choices. Both hours empty: at any hour.
    pub fn check(&self) -> Result<Choices, Problems> {
        let mut check = Check::new();
        let from = check.optional_time("quiet_from", &self.quiet_from);
        let until = check.optional_time("quiet_until", &self.quiet_until);
        for (field, here, other) in [
            ("quiet_from", &self.quiet_from, &self.quiet_until),
            ("quiet_until", &self.quiet_until, &self.quiet_from),
        ] {
            if here.trim().is_empty() && !other.trim().is_empty() {
                check.problem(field, Problem::Own(|lang| fl!(lang, "letters-quiet-both")));
            }
        }
        check.finish(Choices {
            reminders: self.wants_reminders(),
            quiet_from: from.unwrap_or(NaiveTime::MIN),
            quiet_until: until.unwrap_or(NaiveTime::MIN),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::lang::Lang;

    fn typed(from: &str, until: &str) -> ChoicesForm {
        ChoicesForm {
            reminders: "on".into(),
            quiet_from: from.into(),
            quiet_until: until.into(),
        }
    }

    #[test]
    fn hours_go_in_twos_and_what_stands_is_read_back() {
        let usual = Choices::default();
        assert_eq!(ChoicesForm::of(&usual).check().unwrap(), usual);
        let always = typed("", "").check().unwrap();
        assert_eq!(always.quiet_from, always.quiet_until);
        for (from, until, field) in [
            ("22:00", "", "quiet_until"),
            ("", "06:00", "quiet_from"),
            ("25:00", "06:00", "quiet_from"),
        ] {
            let problems = typed(from, until).check().unwrap_err();
            let fields: Vec<_> = problems
                .list(Lang::French)
                .into_iter()
                .map(|(field, _)| field)
                .collect();
            assert_eq!(fields, [field], "{from} to {until}");
        }
    }
}
