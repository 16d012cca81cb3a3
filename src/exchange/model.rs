//! What is taken from a coordinator's spreadsheet, and what keeps a line from being taken, said so
//! that somebody can put it right. Reading is for `read` and `line`, comparing for `compare`.

use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    exchange::columns::Column,
    ids::{ChildId, OrganisationId, PartnershipId, ReviewId, SuspensionId},
    web::lang::Lang,
};

/// A line of the spreadsheet that makes sense by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number in the spreadsheet, from 1, header included.
    pub number: u32,
    /// The child's family name.
    pub family_name: String,
    /// The child's given name.
    pub given_name: String,
    /// The child's day of birth.
    pub birth_date: NaiveDate,
    /// The place of care, as typed.
    pub host: String,
    /// First day of the plan.
    pub start_on: NaiveDate,
    /// Last day of the plan, when one is set.
    pub end_on: Option<NaiveDate>,
    /// Reviews owed a year, when the line says it; 3 otherwise.
    pub reviews_per_year: Option<i16>,
    /// Stretches without the child, in order.
    pub suspensions: Vec<Span>,
    /// Days of reviews that were held, in order, each once.
    pub reviews: Vec<NaiveDate>,
    /// The plan's reference, when the line gives one.
    pub reference: Option<String>,
}

/// A suspension: its first day, and its last unless it still runs.
pub type Span = (NaiveDate, Option<NaiveDate>);

/// What a whole file gave.
#[derive(Debug, Default)]
pub struct Reading {
    /// Lines that make sense by themselves.
    pub lines: Vec<Line>,
    /// What is wrong with the others.
    pub problems: Vec<Problem>,
    /// Headers of columns nobody asked for.
    pub ignored: Vec<String>,
}

/// Why a file gives no line at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It has no content.
    Empty,
    /// A header and nothing under it.
    NoLines,
    /// More bytes than we take in.
    TooBig,
    /// More lines than we take in.
    TooManyLines,
    /// A picture, a PDF, a program…
    NotASpreadsheet,
    /// An Excel of before 2007, or one locked by a password.
    OldExcel,
    /// LibreOffice's own format.
    OpenDocument,
    /// It begins like an XLSX and does not go on like one.
    Broken,
}

impl Unreadable {
    /// What is the matter and what to do, in words.
    pub fn say(self, lang: Lang) -> String {
        match self {
            Unreadable::Empty => fl!(lang, "import-file-empty"),
            Unreadable::NoLines => fl!(lang, "import-file-no-lines"),
            Unreadable::TooBig => fl!(lang, "import-file-too-big"),
            Unreadable::TooManyLines => fl!(lang, "import-file-too-many-lines"),
            Unreadable::NotASpreadsheet => fl!(lang, "import-file-not-a-spreadsheet"),
            Unreadable::OldExcel => fl!(lang, "import-file-old-excel"),
            Unreadable::OpenDocument => fl!(lang, "import-file-open-document"),
            Unreadable::Broken => fl!(lang, "import-file-broken"),
        }
    }
}

/// Something wrong at one place of the spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line in the spreadsheet, from 1.
    pub line: u32,
    /// The column's name; empty when it is about the whole line.
    pub column: &'static str,
    /// What stands there, shortened; empty when nothing does.
    pub value: String,
    /// What is wrong with it.
    pub trouble: Trouble,
}

impl Problem {
    /// A problem with what stands in a column.
    pub fn at(line: u32, column: Column, value: impl Into<String>, trouble: Trouble) -> Self {
        Self {
            line,
            column: column.name(),
            value: value.into(),
            trouble,
        }
    }
}

/// What is wrong, each with its own remedy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// No header has this column.
    MissingColumn,
    /// Two headers name the same column.
    TwiceTheColumn,
    /// More cells than headers: a separator inside a text, most likely.
    TooManyCells,
    /// A quotation mark opens and never closes.
    OpenQuote,
    /// Nothing where something must be.
    Required,
    /// More characters than fit.
    TooLong(usize),
    /// Characters no text has.
    Unreadable,
    /// No letter nor figure in it.
    NotAName,
    /// A formula that failed.
    FailedFormula,
    /// Not written as a date.
    NotADate,
    /// Written as a date, of a day that no calendar has.
    NoSuchDay,
    /// A year of two figures.
    ShortYear,
    /// Before 1900 or after 2100.
    FarDate,
    /// Born after today.
    BornInTheFuture,
    /// Born after the plan starts.
    BornAfterStart,
    /// The plan ends before it starts.
    EndsBeforeStart,
    /// Not 3, 4, 6 or 12 reviews a year.
    NotACadence,
    /// Not a first and a last day.
    NotASpan,
    /// A suspension that ends before it starts.
    SpanEndsBeforeStart,
    /// Two suspensions from one day with different ends.
    TwoSpansFromOneDay,
    /// A review is held once its day has come.
    ReviewInTheFuture,
    /// A review before the child was born.
    ReviewBeforeBirth,
    /// Another line has the same reference.
    SameReference(u32),
    /// Another line is about the same child, place and start.
    SamePlan(u32),
    /// The territory knows the reference for something else.
    ReferenceTaken,
    /// The territory knows this plan under another reference.
    KnownUnder(String),
    /// The territory knows another end of this plan.
    KnownEnd(NaiveDate),
    /// The territory knows another number of reviews a year.
    KnownCadence(i16),
    /// The territory knows another end of this suspension.
    KnownSpanEnd(NaiveDate),
}

impl Trouble {
    /// What is the matter and what to do, in words.
    pub fn say(&self, lang: Lang) -> String {
        match self {
            Trouble::MissingColumn => fl!(lang, "import-missing-column"),
            Trouble::TwiceTheColumn => fl!(lang, "import-twice-the-column"),
            Trouble::TooManyCells => fl!(lang, "import-too-many-cells"),
            Trouble::OpenQuote => fl!(lang, "import-open-quote"),
            Trouble::Required => fl!(lang, "import-required"),
            Trouble::TooLong(most) => fl!(lang, "import-too-long", most = most.to_string()),
            Trouble::Unreadable => fl!(lang, "import-unreadable"),
            Trouble::NotAName => fl!(lang, "import-not-a-name"),
            Trouble::FailedFormula => fl!(lang, "import-failed-formula"),
            Trouble::NotADate => fl!(lang, "import-not-a-date"),
            Trouble::NoSuchDay => fl!(lang, "import-no-such-day"),
            Trouble::ShortYear => fl!(lang, "import-short-year"),
            Trouble::FarDate => fl!(lang, "import-far-date"),
            Trouble::BornInTheFuture => fl!(lang, "import-born-in-the-future"),
            Trouble::BornAfterStart => fl!(lang, "import-born-after-start"),
            Trouble::EndsBeforeStart => fl!(lang, "import-ends-before-start"),
            Trouble::NotACadence => fl!(lang, "import-not-a-cadence"),
            Trouble::NotASpan => fl!(lang, "import-not-a-span"),
            Trouble::SpanEndsBeforeStart => fl!(lang, "import-span-ends-before-start"),
            Trouble::TwoSpansFromOneDay => fl!(lang, "import-two-spans-from-one-day"),
            Trouble::ReviewInTheFuture => fl!(lang, "import-review-in-the-future"),
            Trouble::ReviewBeforeBirth => fl!(lang, "import-review-before-birth"),
            Trouble::SameReference(line) => fl!(lang, "import-same-reference", line = line.to_string()),
            Trouble::SamePlan(line) => fl!(lang, "import-same-plan", line = line.to_string()),
            Trouble::ReferenceTaken => fl!(lang, "import-reference-taken"),
            Trouble::KnownUnder(reference) => fl!(lang, "import-known-under", reference = reference.as_str()),
            Trouble::KnownEnd(day) => fl!(lang, "import-known-end", day = lang.short_date(*day)),
            Trouble::KnownCadence(count) => fl!(lang, "import-known-cadence", count = count.to_string()),
            Trouble::KnownSpanEnd(day) => fl!(lang, "import-known-span-end", day = lang.short_date(*day)),
        }
    }
}

/// What an import will add, once nothing is wrong any more.
#[derive(Debug, Default)]
pub struct ImportPlan {
    /// Places of care the directory does not have yet.
    pub hosts: Vec<NewHost>,
    /// Children the territory does not know yet.
    pub children: Vec<NewChild>,
    /// Plans it does not know yet.
    pub plans: Vec<NewPlan>,
    /// Reviews of new plans, and of known ones.
    pub reviews: Vec<NewReview>,
    /// Suspensions of new plans, and of known ones.
    pub suspensions: Vec<NewSuspension>,
    /// Known suspensions that ran on, with their last day.
    pub span_ends: Vec<(SuspensionId, NaiveDate)>,
    /// Known plans that had no term, with their last day.
    pub plan_ends: Vec<(PartnershipId, NaiveDate)>,
    /// Known plans that get something.
    pub completed: Vec<PartnershipId>,
    /// How many lines say nothing new.
    pub already: usize,
    /// For each series (PAP-2026), the highest number among references given or known.
    pub highest: std::collections::HashMap<String, i32>,
}

impl ImportPlan {
    /// How much it is, for the preview and the notice.
    pub fn tally(&self) -> Tally {
        Tally {
            plans: self.plans.len(),
            children: self.children.len(),
            hosts: self.hosts.len(),
            reviews: self.reviews.len(),
            suspensions: self.suspensions.len(),
            completed: self.completed.len(),
            already: self.already,
        }
    }
}

/// A place of care to add.
#[derive(Debug)]
pub struct NewHost {
    /// Its identifier.
    pub id: OrganisationId,
    /// Its kind, guessed from the name.
    pub kind: &'static str,
    /// Its name, as first typed.
    pub name: String,
}

/// A child to add.
#[derive(Debug)]
pub struct NewChild {
    /// Its identifier.
    pub id: ChildId,
    /// Family name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// Day of birth.
    pub birth_date: NaiveDate,
}

/// A plan to add.
#[derive(Debug)]
pub struct NewPlan {
    /// Its identifier.
    pub id: PartnershipId,
    /// Its reference, when the line gives one.
    pub reference: Option<String>,
    /// Whose plan.
    pub child: ChildId,
    /// Where.
    pub host: OrganisationId,
    /// First day.
    pub start_on: NaiveDate,
    /// Last day.
    pub end_on: Option<NaiveDate>,
    /// Reviews owed a year.
    pub reviews_per_year: i16,
}

/// A held review to add.
#[derive(Debug)]
pub struct NewReview {
    /// Its identifier.
    pub id: ReviewId,
    /// Of which plan.
    pub plan: PartnershipId,
    /// When it was held.
    pub held_on: NaiveDate,
}

/// A suspension to add.
#[derive(Debug)]
pub struct NewSuspension {
    /// Its identifier.
    pub id: SuspensionId,
    /// Of which plan.
    pub plan: PartnershipId,
    /// Its days.
    pub days: Span,
}

/// How much an import adds.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Tally {
    /// Plans added.
    pub plans: usize,
    /// Children added.
    pub children: usize,
    /// Places of care added.
    pub hosts: usize,
    /// Held reviews added, those of known plans included.
    pub reviews: usize,
    /// Suspensions added, those of known plans included.
    pub suspensions: usize,
    /// Known plans that got something new.
    pub completed: usize,
    /// Lines that said nothing new.
    pub already: usize,
}

impl Tally {
    /// Whether it adds nothing at all.
    pub fn is_nothing(&self) -> bool {
        self.plans == 0 && self.completed == 0
    }

    /// What it adds, a phrase a kind, nothing for what is zero.
    pub fn phrases(&self, lang: Lang) -> Vec<String> {
        let phrases = [
            (self.plans, fl!(lang, "import-count-plans", count = self.plans)),
            (self.children, fl!(lang, "import-count-children", count = self.children)),
            (self.hosts, fl!(lang, "import-count-hosts", count = self.hosts)),
            (self.reviews, fl!(lang, "import-count-reviews", count = self.reviews)),
            (
                self.suspensions,
                fl!(lang, "import-count-suspensions", count = self.suspensions),
            ),
            (
                self.completed,
                fl!(lang, "import-count-completed", count = self.completed),
            ),
            (self.already, fl!(lang, "import-count-already", count = self.already)),
        ];
        phrases
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(_, phrase)| phrase)
            .collect()
    }
}
