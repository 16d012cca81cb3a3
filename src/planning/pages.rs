//! The page of the coming months, and taking proposals from it.

use std::collections::HashSet;

use askama::Template;
use axum::{extract::Query, response::Response};
use i18n_embed_fl::fl;

use crate::{
    directory::store::closures,
    error::Result,
    exchange::{sheet::Sheet, write::Format},
    planning::{
        closed_days::{ClosedDays, Zone, school_calendar_ends},
        model::{AHEAD, AcceptForm, Months6, PlanningSearch},
        store::{self, Whose},
    },
    web::{form::Posted, page::Page, render, saved, visit::Visit},
};

#[derive(Template)]
#[template(path = "planning/planning.html")]
struct PlanningPage {
    page: Page,
    search: PlanningSearch,
    months: Months6,
    /// What the reader should know of the school calendar that was used.
    about_schools: String,
}

impl PlanningPage {
    /// « 12 bilans proposés en 5 demi-journées ».
    fn summary(&self) -> String {
        let lang = self.page.lang;
        match self.months.proposed() {
            0 => fl!(lang, "planning-nothing"),
            proposed => fl!(
                lang,
                "planning-summary",
                proposed = proposed,
                trips = self.months.trips()
            ),
        }
    }

    /// How many things there are on it.
    fn lines(&self) -> usize {
        self.months.lines(self.page.lang).len()
    }

    fn who(&self) -> &'static str {
        if self.search.only_mine() { "mine" } else { "" }
    }
}

/// The coming months.
pub async fn show(mut visit: Visit, Query(search): Query<PlanningSearch>) -> Result<Response> {
    let (today, lang) = (visit.today, visit.lang());
    let (months, zone) = coming(&mut visit, &search).await?;
    let about_schools = match (zone, zone.and_then(school_calendar_ends)) {
        (None, _) => fl!(lang, "planning-schools-unknown"),
        (Some(_), Some(last)) if last < today + AHEAD => {
            fl!(lang, "planning-schools-until", day = lang.date(last))
        }
        (Some(zone), _) => fl!(lang, "planning-schools", zone = format!("{zone:?}")),
    };
    render(&PlanningPage {
        months,
        page: visit.close().await?,
        search,
        about_schools,
    })
}

async fn coming(visit: &mut Visit, search: &PlanningSearch) -> Result<(Months6, Option<Zone>)> {
    let (person, today) = (visit.person.id, visit.today);
    let whose = if search.only_mine() {
        Whose::Referent(person)
    } else {
        Whose::Everybody
    };
    let owed = store::owed(visit.db(), whose, today).await?;
    let planned = store::planned(visit.db(), whose, today).await?;
    let department = store::department(visit.db()).await?;
    let zone = department.as_deref().and_then(Zone::of_department);
    let hosts: HashSet<_> = owed
        .iter()
        .map(|one| one.host)
        .chain(planned.iter().map(|one| one.host))
        .collect();
    let mut closures = closures::between(visit.db(), today, today + AHEAD).await?;
    closures.retain(|closure| hosts.contains(&closure.organisation));
    Ok((Months6::new(owed, planned, &ClosedDays { zone, closures }, today), zone))
}

/// The coming months as a file.
pub async fn take_away(mut visit: Visit, format: Format, Query(search): Query<PlanningSearch>) -> Result<Response> {
    let lang = visit.lang();
    let (months, _) = coming(&mut visit, &search).await?;
    let lines = months.lines(lang);
    Sheet::new("planning", fl!(lang, "planning-title"), &lines)
        .column(fl!(lang, "sheet-details"), |line| line.what.as_str())
        .column(fl!(lang, "review-day"), |line| line.day)
        .column(fl!(lang, "sheet-hour"), |line| line.hour.map(|hour| lang.time(hour)))
        .column(fl!(lang, "plans-column-child"), |line| line.child.as_str())
        .column(fl!(lang, "plans-host"), |line| line.host.as_str())
        .about(|line| line.about)
        .leave(visit, format)
        .await
}

/// Turns the proposals that are ticked into planned reviews.
pub async fn accept(mut visit: Visit, Posted(form): Posted<AcceptForm>) -> Result<Response> {
    let (person, today) = (visit.person.clone(), visit.today);
    let address = match form.who.as_str() {
        "mine" => "/planning?who=mine",
        _ => "/planning",
    };
    let chosen = form.chosen(today);
    if chosen.is_empty() {
        return Ok(saved(address, "planning-none-chosen"));
    }
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(saved(&address, "planning-accepted"));
    }
    let planned = store::accept(visit.db(), &person, &chosen, today).await?;
    visit.done(form.once, address).await?;
    visit.commit().await?;
    let code = if planned == chosen.len() {
        "planning-accepted"
    } else {
        "planning-accepted-some"
    };
    Ok(saved(address, code))
}
