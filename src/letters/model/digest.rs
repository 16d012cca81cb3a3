//! What awaits a person, in words: one letter a day at most, each line with the way to act.

use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    choices,
    ids::{PartnershipId, ReviewId},
    web::lang::Lang,
};

choices! {
    /// What a line of a digest is about.
    Matter {
        /// A period without its review is over.
        Late = "late", "letters-matter-late";
        /// A review is to be planned before a period ends.
        Due = "due", "letters-matter-due";
        /// More than 180 days without a review.
        Silent = "silent", "letters-matter-silent";
        /// A party has not contributed to a review.
        Contribution = "contribution", "letters-matter-contribution";
        /// A party has not said which of several dates suit it.
        Dates = "dates", "letters-matter-dates";
        /// A party has not answered the minutes.
        Minutes = "minutes", "letters-matter-minutes";
        /// A review takes place soon.
        Meeting = "meeting", "letters-matter-meeting";
    }
}

/// One thing that awaits.
#[derive(Debug, Clone)]
pub struct Line {
    /// What it is.
    pub matter: Matter,
    /// The plan it is of.
    pub plan: PartnershipId,
    /// The review, of a meeting.
    pub review: Option<ReviewId>,
    /// The end of the period, the last review, or the day of the meeting.
    pub day: NaiveDate,
}

/// So many lines stand each for itself; more of a kind are counted.
const MOST_EACH: usize = 8;

/// The lines as paragraphs, the most pressing first.
pub fn paragraphs(lang: Lang, lines: &[Line], public_url: &str) -> Vec<String> {
    let mut paragraphs = Vec::new();
    for matter in Matter::ALL {
        let mut of_kind: Vec<&Line> = lines
            .iter()
            .filter(|line| line.matter == *matter && is_told(line, lines))
            .collect();
        of_kind.sort_by_key(|line| (line.day, line.plan));
        if of_kind.len() > MOST_EACH {
            paragraphs.push(counted(lang, *matter, of_kind.len(), public_url));
        } else {
            paragraphs.extend(of_kind.iter().map(|line| one(lang, line, public_url)));
        }
    }
    paragraphs
}

/// A contribution that is awaited says the day of the meeting already.
fn is_told(line: &Line, lines: &[Line]) -> bool {
    line.matter != Matter::Meeting
        || !lines
            .iter()
            .any(|other| other.matter == Matter::Contribution && other.review == line.review)
}

fn one(lang: Lang, line: &Line, public_url: &str) -> String {
    let day = lang.long_date(line.day);
    let words = match line.matter {
        Matter::Late => fl!(lang, "letters-line-late", day = day),
        Matter::Due => fl!(lang, "letters-line-due", day = day),
        Matter::Silent => fl!(lang, "letters-line-silent", day = day),
        Matter::Contribution => fl!(lang, "letters-line-contribution", day = day),
        Matter::Dates => fl!(lang, "letters-line-dates", day = day),
        Matter::Minutes => fl!(lang, "letters-line-minutes", day = day),
        Matter::Meeting => fl!(lang, "letters-line-meeting", day = day),
    };
    let path = match line.review {
        Some(review) if line.matter == Matter::Contribution => format!("/reviews/{review}/contribution"),
        Some(review) if line.matter == Matter::Dates => format!("/reviews/{review}/dates"),
        Some(review) => format!("/reviews/{review}"),
        None => format!("/plans/{}", line.plan),
    };
    format!("{words}\n{public_url}{path}")
}

fn counted(lang: Lang, matter: Matter, count: usize, public_url: &str) -> String {
    let words = fl!(lang, "letters-line-counted", matter = matter.label(lang), count = count);
    // The person's first page lists them.
    format!("{words}\n{public_url}/")
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn line(matter: Matter, day: &str, number: u128) -> Line {
        Line {
            matter,
            plan: PartnershipId(Uuid::from_u128(number)),
            review: matches!(matter, Matter::Contribution | Matter::Meeting).then(|| ReviewId(Uuid::from_u128(number))),
            day: day.parse().unwrap(),
        }
    }

    #[test]
    fn the_most_pressing_comes_first_and_a_meeting_is_said_once() {
        let lines = [
            line(Matter::Meeting, "2026-05-12", 7),
            line(Matter::Contribution, "2026-05-12", 7),
            line(Matter::Meeting, "2026-05-13", 8),
            line(Matter::Due, "2026-05-31", 1),
            line(Matter::Late, "2026-04-30", 2),
        ];
        let said = paragraphs(Lang::French, &lines, "https://m.fr");
        assert_eq!(said.len(), 4, "{said:?}");
        assert!(
            said[0].contains("jeudi 30 avril 2026") && said[0].ends_with("/plans/00000000-0000-0000-0000-000000000002")
        );
        assert!(said[1].contains("dimanche 31 mai 2026"));
        assert!(said[2].ends_with("/reviews/00000000-0000-0000-0000-000000000007/contribution"));
        assert!(said[3].contains("mercredi 13 mai 2026"));
    }

    #[test]
    fn many_of_a_kind_are_counted() {
        let lines: Vec<Line> = (0..20).map(|number| line(Matter::Due, "2026-05-31", number)).collect();
        let said = paragraphs(Lang::English, &lines, "https://m.fr");
        assert_eq!(said.len(), 1);
        assert!(said[0].contains("20"), "{said:?}");
    }
}
