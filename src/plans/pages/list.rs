//! All plans of the territory, each with its year, the most pressing first.

use std::collections::HashMap;

use askama::Template;
use axum::{extract::Query, response::Response};
use i18n_embed_fl::fl;

use crate::{
    calendar::{self, situation::PlanSituation},
    error::Result,
    exchange::{
        sheet::{Sheet, WHOLE},
        write::Format,
    },
    ids::PartnershipId,
    partnerships::model::State,
    plans::{
        model::{PlanLine, PlanSearch, entrusting::Colleague},
        store::{self, Counts, coordination},
    },
    web::{form::Problems, page::Page, pager::Pager, render, visit::Visit},
};

/// Plans of a page.
const SIZE: i64 = 25;

#[derive(Template)]
#[template(path = "plans/list.html")]
struct PlansPage {
    page: Page,
    search: PlanSearch,
    lines: Vec<PlanLine>,
    situations: HashMap<PartnershipId, PlanSituation>,
    counts: Counts,
    hosts: Vec<(String, String)>,
    referents: Vec<(String, String)>,
    colleagues: Vec<Colleague>,
    pager: Pager,
    problems: Problems,
}

impl PlansPage {
    fn situation(&self, line: &PlanLine) -> Option<&PlanSituation> {
        self.situations.get(&line.id)
    }

    /// Oneself, nobody, then each coordinator.
    fn coordinators(&self) -> Vec<(String, String)> {
        let lang = self.page.lang;
        let chips = [
            ("me", fl!(lang, "plans-coordinator-me")),
            ("none", fl!(lang, "plans-coordinator-none")),
        ];
        let one = |colleague: &Colleague| (colleague.person.to_string(), colleague.name.clone());
        let chips = chips.map(|(code, words)| (code.to_owned(), words));
        chips.into_iter().chain(self.colleagues.iter().map(one)).collect()
    }

    fn orders(&self) -> Vec<(String, String)> {
        let lang = self.page.lang;
        [
            ("pressing", fl!(lang, "plans-order-pressing")),
            ("child", fl!(lang, "plans-order-child")),
            ("host", fl!(lang, "plans-order-host")),
            ("start", fl!(lang, "plans-order-start")),
            ("review", fl!(lang, "plans-order-review")),
        ]
        .map(|(code, words)| (code.to_owned(), words))
        .to_vec()
    }
}

/// The list as a file, whole.
pub async fn take_away(mut visit: Visit, format: Format, Query(search): Query<PlanSearch>) -> Result<Response> {
    let (today, mine, lang) = (visit.today, visit.person.id, visit.lang());
    let (lines, _) = store::list(visit.db(), &search, mine, today, 0, WHOLE).await?;
    let plans: Vec<PartnershipId> = lines.iter().map(|line| line.id).collect();
    let situations = calendar::store::situations(visit.db(), &plans, today).await?;
    let situation = |line: &PlanLine| situations.get(&line.id);
    let reviews = |line: &PlanLine| match line.state {
        State::Draft => None,
        _ => situation(line).map(|situation| situation.year_in_words(lang)),
    };
    Sheet::new("plans", fl!(lang, "plans-title"), &lines)
        .column(fl!(lang, "plans-column-child"), |line| line.child_name.as_str())
        .column(fl!(lang, "partnerships-reference"), |line| line.reference.as_str())
        .column(fl!(lang, "partnerships-state"), |line| line.state.label(lang))
        .column(fl!(lang, "plans-host"), |line| line.host_name.as_str())
        .column(fl!(lang, "plans-referent"), |line| line.referent_name.as_deref())
        .column(fl!(lang, "plans-coordinator"), |line| line.coordinator_name.as_deref())
        .column(fl!(lang, "plans-column-year"), reviews)
        .column(fl!(lang, "sheet-details"), |line| {
            situation(line).map(|situation| situation.sentence(lang))
        })
        .column(fl!(lang, "plans-column-next"), |line| line.next_review)
        .about(|line| line.id.0)
        .leave(visit, format)
        .await
}

/// The list.
pub async fn show(mut visit: Visit, Query(search): Query<PlanSearch>) -> Result<Response> {
    let (asked, today, mine) = (search.page(), visit.today, visit.person.id);
    let (lines, total) = store::list(visit.db(), &search, mine, today, (asked - 1).saturating_mul(SIZE), SIZE).await?;
    let shown: Vec<PartnershipId> = lines.iter().map(|line| line.id).collect();
    let situations = calendar::store::situations(visit.db(), &shown, today).await?;
    let counts = store::counts(visit.db(), mine).await?;
    let (hosts, referents) = (store::hosts(visit.db()).await?, store::referents(visit.db()).await?);
    let colleagues = coordination::colleagues(visit.db(), None).await?;
    let pager = Pager::new(asked, SIZE, total, &visit.frame().address);
    let (problems, page) = (Problems::default(), visit.close().await?);
    render(&PlansPage {
        page,
        search,
        lines,
        situations,
        counts,
        hosts,
        referents,
        colleagues,
        pager,
        problems,
    })
}
