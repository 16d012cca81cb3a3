//! The page of the report, the one to share, and its files.

use askama::Template;
use axum::{extract::Query, response::Response};
use i18n_embed_fl::fl;

use crate::{
    error::{Error, Result},
    exchange::write::{self, Format},
    print,
    reports::{
        chart::Bars,
        file::{self, Origin},
        model::{
            tables::{Part, Table},
            telling::{all_of_it, to_give_away},
            wanted::{Asked, Stretch, Wanted},
        },
        paper, store,
    },
    trail,
    web::{
        form::{Problem, Problems},
        page::Page,
        render, render_problems,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "reports/reports.html")]
struct ReportsPage {
    page: Page,
    asked: Asked,
    wanted: Option<Wanted>,
    parts: Vec<Part>,
    partners: Vec<(String, String)>,
    quick: Vec<(String, String, bool)>,
    problems: Problems,
}

#[derive(Template)]
#[template(path = "reports/shared.html")]
struct SharedPage {
    page: Page,
    wanted: Wanted,
    facts: Vec<(String, String)>,
    parts: Vec<Part>,
}

impl ReportsPage {
    fn bars(&self, table: &Table) -> Option<Bars> {
        Bars::of(table, self.page.lang)
    }

    /// Bars say their numbers already: the table beside them is for who wants it.
    fn folds(&self, table: &Table) -> bool {
        table.is_drawn
    }
}

impl SharedPage {
    fn bars(&self, table: &Table) -> Option<Bars> {
        Bars::of(table, self.page.lang)
    }

    /// On paper nothing opens.
    fn folds(&self, _: &Table) -> bool {
        false
    }
}

/// The report with the true numbers, for who coordinates.
pub async fn show(mut visit: Visit, Query(mut asked): Query<Asked>) -> Result<Response> {
    let (today, lang) = (visit.today, visit.lang());
    let partners = store::partners(visit.db()).await?;
    let found = asked.check(today).and_then(|wanted| {
        let known = wanted
            .partner
            .is_none_or(|one| partners.iter().any(|(id, _)| *id == one));
        if known {
            Ok(wanted)
        } else {
            Err(Problems::one("partner", Problem::NotAChoice))
        }
    });
    let (wanted, problems) = match found {
        Ok(wanted) => (Some(wanted), Problems::default()),
        Err(problems) => (None, problems),
    };
    let mut parts = Vec::new();
    if let Some(wanted) = &wanted {
        parts = all_of_it(&store::figures(visit.db(), wanted, today).await?, lang);
        asked.from = wanted.stretch.from.to_string();
        asked.to = wanted.stretch.to.to_string();
    }
    let partner = wanted.and_then(|wanted| wanted.partner);
    let quick = Stretch::quick(today, lang).into_iter().map(|(words, stretch)| {
        let current = wanted.is_some_and(|wanted| wanted.stretch == stretch);
        (words, Wanted { stretch, partner }.query(), current)
    });
    let view = ReportsPage {
        quick: quick.collect(),
        page: visit.close().await?,
        asked,
        wanted,
        parts,
        partners: partners
            .into_iter()
            .map(|(id, name)| (id.0.to_string(), name))
            .collect(),
        problems,
    };
    if view.problems.is_empty() {
        render(&view)
    } else {
        render_problems(&view)
    }
}

/// A report that leaves: masked, with what it says of itself, and a line in the log.
struct Leaving {
    wanted: Wanted,
    origin: Origin,
    parts: Vec<Part>,
}

impl Leaving {
    async fn of(visit: &mut Visit, asked: &Asked) -> Result<Self> {
        let (today, lang, by) = (visit.today, visit.lang(), visit.person.name.clone());
        let territories = visit.person.territories.clone();
        let db = visit.db();
        let wanted = asked.check(today).map_err(|_| Error::NotFound)?;
        let partner = match wanted.partner {
            None => None,
            Some(one) => {
                let partners = store::partners(&mut *db).await?;
                let found = partners.into_iter().find(|(id, _)| *id == one);
                Some(found.ok_or(Error::NotFound)?.1)
            }
        };
        let figures = store::figures(&mut *db, &wanted, today).await?;
        let names = store::territories(&mut *db).await?;
        for territory in territories {
            trail::store::exported(&mut *db, "reports", territory.0, territory, None).await?;
        }
        Ok(Self {
            wanted,
            origin: Origin {
                territories: names.join(", "),
                partner,
                stretch: wanted.stretch,
                by,
                on: today,
            },
            parts: to_give_away(&figures, lang),
        })
    }
}

/// The report as it may leave: to read before it does, and to print.
pub async fn to_share(mut visit: Visit, Query(asked): Query<Asked>) -> Result<Response> {
    let leaving = Leaving::of(&mut visit, &asked).await?;
    let lang = visit.lang();
    render(&SharedPage {
        page: visit.close().await?,
        wanted: leaving.wanted,
        facts: leaving.origin.facts(lang),
        parts: leaving.parts,
    })
}

/// The same for a spreadsheet.
pub async fn take_away(mut visit: Visit, format: Format, Query(asked): Query<Asked>) -> Result<Response> {
    let leaving = Leaving::of(&mut visit, &asked).await?;
    let lang = visit.lang();
    visit.commit().await?;
    let rows = file::rows(&leaving.origin, &leaving.parts, lang);
    write::file(format, &leaving.origin.file_name(), fl!(lang, "reports-sheet"), rows).await
}

/// The same as a paper.
pub async fn pdf(mut visit: Visit, Query(asked): Query<Asked>) -> Result<Response> {
    let leaving = Leaving::of(&mut visit, &asked).await?;
    let lang = visit.lang();
    let page = visit.close().await?;
    let paper = paper::paper(&leaving.origin, &leaving.parts, lang);
    print::deliver(page, paper, &leaving.origin.file_name()).await
}
