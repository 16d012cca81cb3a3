//! Holding a review, on one page: attendance, a decision on each objective with what remains, actions,
//! a disagreement, new objectives, adjustments, synthesis, the next date. What is written is kept as
//! one goes, for all who hold it; held, all of it becomes the minutes, or none of it.

use std::{collections::HashMap, fmt::Display};

use askama::{Template, filters::Safe};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    error::{Error, Result},
    ids::ReviewId,
    objectives::model::Outcome,
    partnerships::model::{Head, Kind, Party, Standing},
    reviews::{
        model::{
            Attendance, Category, Contribution, InvitedParty, Review, State,
            hold::{
                Days, HoldForm, MOST_ACTIONS, MOST_NEW, Meeting, OpenObjective, outcome_options,
                sheet::{Entry, Mark, Sheet},
            },
        },
        pages::approach,
        store::{self, hold::Held},
    },
    web::{
        form::{Posted, Problems},
        lang::Lang,
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "reviews/hold.html")]
struct HoldPage {
    page: Page,
    review: Review,
    head: Head,
    parties: Vec<InvitedParty>,
    contributions: Vec<Contribution>,
    objectives: Vec<OpenObjective>,
    proposed: Vec<String>,
    form: HoldForm,
    problems: Problems,
    /// Parties whose disagreement the holder may write down.
    speakers: Vec<Party>,
    /// What others wrote since the page was read, by field.
    marks: HashMap<String, Mark>,
    /// The last that is kept of what those who hold it wrote.
    last: Option<Entry>,
    /// Somebody moved, cancelled or held the review while this was being written.
    meanwhile: bool,
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

    fn field(&self, name: &str, of: impl std::fmt::Display) -> String {
        format!("{name}.{of}")
    }

    fn typed(&self, name: &str, of: impl std::fmt::Display) -> String {
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

    /// Who wrote last, and when; that others see it too.
    fn status(&self) -> String {
        let lang = self.page.lang;
        match &self.last {
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

/// A review being held: what its page and its checks are made of.
struct Table {
    review: Review,
    head: Head,
    parties: Vec<InvitedParty>,
    objectives: Vec<OpenObjective>,
    speakers: Vec<Party>,
    sheet: Sheet,
    today: NaiveDate,
}

impl Table {
    async fn read(visit: &mut Visit, review: Review, head: Head, standing: &Standing) -> Result<Self> {
        let today = visit.today;
        let db = visit.db();
        let parties = store::parties(db, &head, Some(review.id)).await?;
        let all = parties.iter().map(|party| party.party);
        Ok(Self {
            speakers: all
                .filter(|party| standing.coordinator || standing.owns(*party))
                .collect(),
            objectives: store::open_objectives(db, head.id).await?,
            sheet: store::sheet::of(db, review.id).await?,
            today,
            review,
            head,
            parties,
        })
    }

    /// The page before anybody wrote.
    fn fresh(&self) -> HoldForm {
        HoldForm::fresh(&self.review, &self.parties, &self.objectives, self.today)
    }

    fn meeting(&self) -> Meeting<'_> {
        let planned = self.review.planned_on;
        Meeting {
            review: &self.review,
            parties: &self.parties,
            objectives: &self.objectives,
            speakers: &self.speakers,
            days: Days {
                earliest: planned.map_or(self.head.start, |day| day.min(self.head.start)),
                today: self.today,
            },
        }
    }

    /// The page with that form; what it reads besides is read here.
    async fn page(self, mut visit: Visit, form: HoldForm) -> Result<HoldPage> {
        let contributions = store::contributions(visit.db(), self.review.id).await?;
        let proposed = store::proposed_objectives(visit.db(), self.head.id).await?;
        Ok(HoldPage {
            page: visit.close().await?,
            contributions,
            proposed,
            form,
            problems: Problems::default(),
            speakers: self.speakers,
            marks: HashMap::new(),
            last: self.sheet.last().cloned(),
            meanwhile: false,
            review: self.review,
            head: self.head,
            parties: self.parties,
            objectives: self.objectives,
        })
    }
}

/// The page.
pub async fn form(mut visit: Visit, Path(id): Path<ReviewId>) -> Result<Response> {
    let (review, head, standing) = approach(&mut visit, id).await?;
    standing.writing()?;
    standing.still_writing(&head)?;
    if review.state != State::Planned {
        return Ok(Redirect::to(&format!("/reviews/{id}")).into_response());
    }
    let table = Table::read(&mut visit, review, head, &standing).await?;
    let form = table.sheet.over(table.fresh());
    render(&table.page(visit, form).await?)
}

/// Keeps what is written so far, or holds the review. Whichever it is, what others wrote meanwhile is
/// brought together with it first, and nothing is held before it was seen.
pub async fn hold(
    mut visit: Visit,
    Path(id): Path<ReviewId>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Result<Response> {
    let form = HoldForm::from_pairs(pairs);
    let (review, head, standing) = approach(&mut visit, id).await?;
    standing.writing()?;
    match store::planning::lock(visit.db(), id, form.version()).await {
        Ok(State::Planned) => {}
        Ok(_) | Err(Error::Conflict) => return changed_meanwhile(visit, id, form).await,
        Err(error) => return Err(error),
    }
    standing.still_writing(&head)?;
    store::lock_objectives(visit.db(), head.id).await?;
    let mut table = Table::read(&mut visit, review, head, &standing).await?;
    let (keeping, merged) = (form.is_draft(), table.sheet.merge(form, &table.fresh()));
    store::sheet::write(visit.db(), &table.head, id, standing.person, &merged.written).await?;
    table.sheet = store::sheet::of(visit.db(), id).await?;
    let form = merged.form.seen(table.sheet.number());
    if !merged.marks.is_empty() {
        let mut page = table.page(visit, form).await?;
        page.marks = merged.marks;
        return conflict(&page);
    }
    if keeping {
        visit.commit().await?;
        return Ok(saved(&format!("/reviews/{id}/hold"), "review-hold-draft"));
    }
    let holding = match form.check(&table.meeting()) {
        Ok(holding) => holding,
        Err(problems) => {
            let mut page = table.page(visit, form).await?;
            page.problems = problems;
            return render_problems(&page);
        }
    };
    let Table {
        review, head, today, ..
    } = table;
    visit.already_done(form.once()?).await?;
    let held = store::hold::hold(visit.db(), &head, &review, &standing, &holding, today).await?;
    visit.done(form.once()?, &review.address()).await?;
    visit.commit().await?;
    Ok(saved(&review.address(), notice(&held, &review, &head)))
}

/// Somebody moved it, cancelled it or held it meanwhile: what was typed stays on the page.
/// Unless it was this very form, posted twice.
async fn changed_meanwhile(mut visit: Visit, id: ReviewId, form: HoldForm) -> Result<Response> {
    if let Some(address) = visit.already_done(form.once()?).await? {
        return Ok(saved(&address, "review-held"));
    }
    let (review, head, standing) = approach(&mut visit, id).await?;
    let form = form.reread(review.version);
    let mut page = Table::read(&mut visit, review, head, &standing)
        .await?
        .page(visit, form)
        .await?;
    page.meanwhile = true;
    conflict(&page)
}

fn conflict(page: &HoldPage) -> Result<Response> {
    Ok((StatusCode::CONFLICT, render(page)?.into_response()).into_response())
}

/// What to say of it.
fn notice(held: &Held, review: &Review, head: &Head) -> &'static str {
    if review.category == Category::Final {
        "review-held-final"
    } else if head.kind == Kind::Plan && !held.verdict.counts() {
        "review-held-not-counting"
    } else if held.flags_closed > 0 {
        "review-held-flag-closed"
    } else {
        "review-held"
    }
}
