//! A plan across the years, laid out to be drawn: a line an objective with what reviews decided on
//! it, reviews and suspensions across them. Pure: `templates/plans/_chart.html` draws it.

use chrono::{Datelike, Days, NaiveDate};

use crate::{
    objectives::model::{
        State,
        story::{Story, What},
    },
    plans::model::{Plan, Suspension},
    reviews::model::ReviewLine,
    web::lang::Lang,
};

/// Where the drawing begins and ends, in hundredths of its width: marks need room beside them.
const FROM: f64 = 3.0;
const TO: f64 = 97.0;
/// Above the first line: the years and the reviews. In pixels, as all heights.
const HEAD: i32 = 58;
/// From one line to the next: a title, then its line.
const STEP: i32 = 52;
/// From a line's top down to where it is drawn.
const DROP: i32 = 32;
/// A title longer than this is cut in the drawing; the words below have it whole.
const LONGEST_TITLE: usize = 36;

/// A place along the width, in hundredths of it: the drawing stretches, what it says does not.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Along(f64);

impl std::fmt::Display for Along {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:.2}%", self.0)
    }
}

/// The drawing.
#[derive(Debug, Clone)]
pub struct Chart {
    /// Its height.
    pub height: i32,
    /// First days of years, with the year.
    pub years: Vec<(Along, i32)>,
    /// Today, if it is within.
    pub today: Option<Along>,
    /// Suspensions: where each begins and how wide it is.
    pub pauses: Vec<(Along, Along)>,
    /// Reviews.
    pub reviews: Vec<Meeting>,
    /// A line each objective.
    pub lines: Vec<Drawn>,
}

/// A review in the drawing.
#[derive(Debug, Clone)]
pub struct Meeting {
    /// Where.
    pub at: Along,
    /// Held, rather than planned.
    pub held: bool,
    /// Which and when, in words.
    pub words: String,
}

/// An objective in the drawing.
#[derive(Debug, Clone)]
pub struct Drawn {
    /// Its title, cut where it is long.
    pub title: String,
    /// The height of its title.
    pub words_at: i32,
    /// The height of its line.
    pub at: i32,
    /// Where its line begins and ends.
    pub from: Along,
    /// The end.
    pub to: Along,
    /// Whether it goes on past what is drawn.
    pub open: bool,
    /// What happened to it.
    pub marks: Vec<Mark>,
}

/// What happened, in the drawing.
#[derive(Debug, Clone)]
pub struct Mark {
    /// Where.
    pub at: Along,
    /// Its shape: `set`, `continued`, `adjusted`, `achieved` or `abandoned`.
    pub shape: &'static str,
    /// When and what, in words.
    pub words: String,
}

impl Chart {
    /// The drawing of a plan on that day; nothing when there is nothing to draw yet.
    pub fn of(plan: &Plan, stories: &[Story], reviews: &[ReviewLine], today: NaiveDate, lang: Lang) -> Option<Self> {
        let span = (plan.head.start, plan.head.end.unwrap_or(today));
        Self::over(span, &plan.suspensions, stories, reviews, today, lang)
    }

    /// Whether a mark of that shape is drawn: the others need no explanation.
    pub fn shows(&self, shape: &str) -> bool {
        match shape {
            "held" => self.reviews.iter().any(|review| review.held),
            "planned" => self.reviews.iter().any(|review| !review.held),
            "today" => self.today.is_some(),
            _ => self
                .lines
                .iter()
                .flat_map(|line| &line.marks)
                .any(|mark| mark.shape == shape),
        }
    }

    fn over(
        span: (NaiveDate, NaiveDate),
        pauses: &[Suspension],
        stories: &[Story],
        reviews: &[ReviewLine],
        today: NaiveDate,
        lang: Lang,
    ) -> Option<Self> {
        let shown: Vec<&Story> = stories.iter().filter(|story| story.state != State::Proposed).collect();
        if shown.is_empty() {
            return None;
        }
        let scale = Scale::over(&days(span, &shown, reviews));
        let lines: Vec<Drawn> = (0..)
            .zip(&shown)
            .map(|(row, story)| Drawn::of(row, story, &scale, lang))
            .collect();
        Some(Self {
            height: HEAD + STEP * i32::try_from(lines.len()).unwrap_or(i32::MAX / STEP - 2) + 12,
            years: scale.years(),
            today: scale.within(today),
            pauses: pauses.iter().map(|pause| scale.stretch(pause)).collect(),
            reviews: reviews
                .iter()
                .filter_map(|review| Meeting::of(review, &scale, lang))
                .collect(),
            lines,
        })
    }
}

/// The days the drawing must hold.
fn days(span: (NaiveDate, NaiveDate), stories: &[&Story], reviews: &[ReviewLine]) -> Vec<NaiveDate> {
    let held = reviews
        .iter()
        .filter(|review| is_shown(review))
        .filter_map(|review| review.day);
    let events = stories
        .iter()
        .flat_map(|story| story.events.iter().map(|event| event.day));
    [span.0, span.1].into_iter().chain(held).chain(events).collect()
}

fn is_shown(review: &ReviewLine) -> bool {
    review.state.took_place() || review.state.is_coming()
}

/// Days to places.
struct Scale {
    first: NaiveDate,
    last: NaiveDate,
}

impl Scale {
    /// Over those days, with some air after the last.
    fn over(days: &[NaiveDate]) -> Self {
        let first = days.iter().min().copied().unwrap_or_default();
        let last = days.iter().max().copied().unwrap_or_default();
        let air = u64::try_from((last - first).num_days() / 20).unwrap_or_default() + 7;
        Self {
            first,
            last: last.checked_add_days(Days::new(air)).unwrap_or(last),
        }
    }

    /// A day, or the nearest that is drawn.
    fn at(&self, day: NaiveDate) -> Along {
        let days =
            |from: NaiveDate, to: NaiveDate| f64::from(i32::try_from((to - from).num_days()).unwrap_or(i32::MAX));
        let share = days(self.first, day.clamp(self.first, self.last)) / days(self.first, self.last).max(1.0);
        Along(FROM + share * (TO - FROM))
    }

    fn within(&self, day: NaiveDate) -> Option<Along> {
        (self.first <= day && day <= self.last).then(|| self.at(day))
    }

    fn years(&self) -> Vec<(Along, i32)> {
        (self.first.year()..=self.last.year())
            .filter_map(|year| NaiveDate::from_ymd_opt(year, 1, 1))
            // A year that begins before the drawing is named where the drawing begins, unless the
            // next begins at once.
            .filter(|day| *day >= self.first || self.at(next_year(*day)).0 > FROM + 12.0)
            .map(|day| (self.at(day), day.year()))
            .collect()
    }

    fn stretch(&self, pause: &Suspension) -> (Along, Along) {
        let (from, to) = (self.at(pause.start), self.at(pause.end.unwrap_or(self.last)));
        (from, Along((to.0 - from.0).max(0.3)))
    }
}

fn next_year(day: NaiveDate) -> NaiveDate {
    day.with_year(day.year() + 1).unwrap_or(day)
}

impl Meeting {
    fn of(review: &ReviewLine, scale: &Scale, lang: Lang) -> Option<Self> {
        let at = scale.at(review.day.filter(|_| is_shown(review))?);
        Some(Self {
            at,
            held: review.state.took_place(),
            words: format!("{} · {}", review.category.label(lang), review.date(lang)),
        })
    }
}

impl Drawn {
    fn of(row: i32, story: &Story, scale: &Scale, lang: Lang) -> Self {
        let top = HEAD + STEP * row;
        let marks = story.events.iter().map(|event| Mark {
            at: scale.at(event.day),
            shape: shape(&event.what),
            words: event.say(lang),
        });
        Self {
            title: cut(&story.title),
            words_at: top + 14,
            at: top + DROP,
            from: scale.at(story.begun),
            to: scale.at(story.ended.unwrap_or(scale.last)),
            open: story.ended.is_none(),
            marks: marks.collect(),
        }
    }
}

/// The shape of what happened: told apart without colour.
fn shape(what: &What) -> &'static str {
    match what {
        What::Set { .. } => "set",
        What::Continued { .. } => "continued",
        What::Adjusted { .. } => "adjusted",
        What::Achieved => "achieved",
        What::Abandoned => "abandoned",
    }
}

fn cut(title: &str) -> String {
    match title.char_indices().nth(LONGEST_TITLE) {
        Some((at, _)) => format!("{}…", title[..at].trim_end()),
        None => title.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::{
        ids::{ObjectiveId, ReviewId, SuspensionId},
        objectives::model::story::Event,
        plans::model::SuspensionReason,
        reviews::model::{Category, State as ReviewState},
    };

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn story(state: State, begun: &str, ended: Option<&str>, events: &[(&str, What)]) -> Story {
        Story {
            objective: ObjectiveId(Uuid::nil()),
            title: "Manger avec les autres, assise, à la même table qu’eux".to_owned(),
            state,
            begun: day(begun),
            ended: ended.map(day),
            events: events
                .iter()
                .map(|(on, what)| Event {
                    day: day(on),
                    review: None,
                    version: ObjectiveId(Uuid::nil()),
                    what: what.clone(),
                })
                .collect(),
        }
    }

    fn review(state: ReviewState, on: &str) -> ReviewLine {
        ReviewLine {
            id: ReviewId(Uuid::nil()),
            category: Category::Intermediate,
            state,
            day: Some(day(on)),
            hour: None,
            place: String::new(),
            invited: 0,
            wrote: 0,
            words: String::new(),
            owed: true,
            counts: true,
            imported: false,
            reasons: Vec::new(),
        }
    }

    fn pause(start: &str, end: Option<&str>) -> Suspension {
        Suspension {
            id: SuspensionId(Uuid::nil()),
            start: day(start),
            end: end.map(day),
            reason: SuspensionReason::Hospital,
            comment: String::new(),
            recorded_by: None,
        }
    }

    fn set() -> What {
        What::Set { title: String::new() }
    }

    fn draw(stories: &[Story], reviews: &[ReviewLine], pauses: &[Suspension]) -> Option<Chart> {
        let span = (day("2024-09-01"), day("2026-08-31"));
        Chart::over(span, pauses, stories, reviews, day("2026-06-01"), Lang::French)
    }

    #[test]
    fn a_decision_stands_under_its_review_and_everything_is_within() {
        let stories = [
            story(
                State::Achieved,
                "2024-09-01",
                Some("2025-06-12"),
                &[("2024-09-01", set()), ("2025-06-12", What::Achieved)],
            ),
            story(State::Open, "2025-06-12", None, &[("2025-06-12", set())]),
        ];
        let reviews = [
            review(ReviewState::Agreed, "2025-06-12"),
            review(ReviewState::Planned, "2026-06-20"),
        ];
        let chart = draw(&stories, &reviews, &[]).unwrap();
        let held = chart.reviews[0].at;
        assert_eq!(chart.lines[0].marks[1].at, held);
        assert_eq!((chart.lines[0].to, chart.lines[1].from), (held, held));
        assert!(
            chart.lines[1].open && chart.lines[1].to > chart.reviews[1].at,
            "it goes on"
        );
        assert!(chart.reviews[0].held && !chart.reviews[1].held);
        assert!(
            ["set", "achieved", "held", "planned", "today"]
                .iter()
                .all(|shape| chart.shows(shape))
        );
        assert!(!chart.shows("abandoned"));
        let all = chart.lines.iter().flat_map(|line| [line.from, line.to]);
        assert!(all.chain(chart.today).all(|at| at.0 >= FROM && at.0 <= TO));
        assert!(chart.lines[0].at < chart.lines[1].words_at && chart.lines[1].at < chart.height);
        assert_eq!(
            chart.lines[0].title.chars().count(),
            LONGEST_TITLE + 1,
            "{}",
            chart.lines[0].title
        );
        assert_eq!(held.to_string().matches('%').count(), 1);
    }

    #[test]
    fn each_year_is_named_where_it_begins() {
        let chart = draw(
            &[story(State::Open, "2024-09-01", None, &[("2024-09-01", set())])],
            &[],
            &[],
        )
        .unwrap();
        let years: Vec<i32> = chart.years.iter().map(|(_, year)| *year).collect();
        assert_eq!(years, [2024, 2025, 2026]);
        assert!(chart.years.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn a_suspension_without_an_end_lasts_and_a_short_one_still_shows() {
        let stories = [story(State::Open, "2024-09-01", None, &[("2024-09-01", set())])];
        let pauses = [pause("2026-05-01", None), pause("2025-02-03", Some("2025-02-03"))];
        let chart = draw(&stories, &[], &pauses).unwrap();
        let (from, width) = chart.pauses[0];
        assert!((from.0 + width.0 - TO).abs() < 0.001);
        assert!(chart.pauses[1].1.0 >= 0.3);
    }

    #[test]
    fn what_is_only_proposed_is_not_drawn_nor_is_what_was_cancelled() {
        assert!(draw(&[story(State::Proposed, "2025-01-01", None, &[])], &[], &[]).is_none());
        let stories = [story(State::Open, "2024-09-01", None, &[("2024-09-01", set())])];
        let chart = draw(&stories, &[review(ReviewState::Cancelled, "2025-01-10")], &[]).unwrap();
        assert!(chart.reviews.is_empty());
    }
}
