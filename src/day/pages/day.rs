//! What needs a coordinator today.

use std::collections::HashMap;

use askama::Template;
use axum::{extract::Query, response::Response};
use chrono::NaiveDate;
use chrono_tz::Tz;
use i18n_embed_fl::fl;

use crate::{
    calendar::{self, situation::PlanSituation},
    day::{
        model::{DaySearch, LastScan, Line, Matter},
        store,
    },
    error::Result,
    exchange::{
        sheet::{Sheet, WHOLE},
        write::Format,
    },
    hand_over, help,
    ids::PartnershipId,
    rights,
    web::{form::Problems, page::Page, pager::Pager, render, visit::Visit},
};

/// Lines of a page.
const SIZE: i64 = 30;

#[derive(Template)]
#[template(path = "day/day.html")]
struct DayPage {
    page: Page,
    search: DaySearch,
    lines: Vec<Line>,
    /// How the plans of silent lines stand.
    situations: HashMap<PartnershipId, PlanSituation>,
    counts: HashMap<Matter, i64>,
    scan: LastScan,
    /// Plans of other territories that wait to be taken over.
    incoming: usize,
    /// The territory has still something to begin.
    begins: bool,
    /// Families' requests to put something right, unanswered.
    rectifications: i64,
    pager: Pager,
    today: NaiveDate,
    zone: Tz,
    problems: Problems,
}

impl DayPage {
    fn total(&self) -> i64 {
        self.counts.values().sum()
    }

    /// The matters there are some of, with how many.
    fn chips(&self) -> Vec<(Matter, i64)> {
        Matter::ALL
            .iter()
            .filter_map(|matter| Some((*matter, *self.counts.get(matter)?)))
            .collect()
    }

    fn is_shown(&self, matter: &Matter) -> bool {
        self.search.matter() == Some(*matter)
    }

    fn sentence(&self, line: &Line) -> String {
        let silent = silent(&self.situations, line);
        line.sentence(self.today, silent, self.page.lang)
    }

    fn scanned_today(&self) -> bool {
        self.scan.is_of(self.today)
    }

    /// When flags were last looked at, in words.
    fn scanned(&self) -> String {
        let lang = self.page.lang;
        match self.scan.at {
            Some(at) => {
                let local = at.with_timezone(&self.zone);
                fl!(
                    lang,
                    "day-scanned",
                    day = lang.date(local.date_naive()),
                    time = lang.time(local.time())
                )
            }
            None => fl!(lang, "day-never-scanned"),
        }
    }

    fn orders(&self) -> Vec<(String, String)> {
        let lang = self.page.lang;
        vec![
            ("name".to_owned(), fl!(lang, "day-order-name")),
            ("host".to_owned(), fl!(lang, "day-order-host")),
        ]
    }
}

/// Days without a review, of a line that is about them.
fn silent(situations: &HashMap<PartnershipId, PlanSituation>, line: &Line) -> Option<i64> {
    situations.get(&line.partnership)?.silent
}

/// How the plans of lines about a silence stand.
async fn situations(visit: &mut Visit, lines: &[Line]) -> Result<HashMap<PartnershipId, PlanSituation>> {
    let today = visit.today;
    let silent = lines.iter().filter(|line| line.matter == Matter::Gap);
    let silent: Vec<PartnershipId> = silent.map(|line| line.partnership).collect();
    calendar::store::situations(visit.db(), &silent, today).await
}

/// The day as a file, whole.
pub async fn take_away(mut visit: Visit, format: Format, Query(search): Query<DaySearch>) -> Result<Response> {
    let (today, lang) = (visit.today, visit.lang());
    let mine = search.is_mine().then_some(visit.person.id);
    let (lines, _) = store::lines(visit.db(), &search, mine, today, 0, WHOLE).await?;
    let situations = situations(&mut visit, &lines).await?;
    Sheet::new("day", fl!(lang, "day-title"), &lines)
        .column(fl!(lang, "day-column-matter"), |line| line.matter.label(lang))
        .column(fl!(lang, "sheet-details"), |line| {
            line.sentence(today, silent(&situations, line), lang)
        })
        .column(fl!(lang, "day-column-name"), |line| line.name.as_str())
        .column(fl!(lang, "partnerships-reference"), |line| line.reference.as_str())
        .column(fl!(lang, "plans-host"), |line| line.host.as_str())
        .about(|line| line.partnership.0)
        .leave(visit, format)
        .await
}

/// The day.
pub async fn show(mut visit: Visit, Query(search): Query<DaySearch>) -> Result<Response> {
    let (asked, today, zone) = (search.page(), visit.today, visit.person.time_zone);
    let mine = search.is_mine().then_some(visit.person.id);
    let (lines, total) = store::lines(visit.db(), &search, mine, today, (asked - 1).saturating_mul(SIZE), SIZE).await?;
    let situations = situations(&mut visit, &lines).await?;
    let counts = store::counts(visit.db(), mine, today).await?;
    let scan = store::last_scan(visit.db(), zone.name()).await?;
    let incoming = hand_over::store::incoming::waiting(visit.db()).await?.len();
    let rectifications = rights::store::rectifications::unanswered(visit.db()).await?;
    // Asked only where there is room to say it: a day with nothing on it.
    let begins = counts.is_empty() && !help::store::begun(visit.db()).await?.is_whole();
    let pager = Pager::new(asked, SIZE, total, &visit.frame().address);
    let (problems, page) = (Problems::default(), visit.close().await?);
    render(&DayPage {
        page,
        search,
        lines,
        situations,
        counts,
        scan,
        incoming,
        begins,
        rectifications,
        pager,
        today,
        zone,
        problems,
    })
}
