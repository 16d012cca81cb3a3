//! The pages of the import: what a spreadsheet must look like, what one would add or what is wrong
//! with it, and the confirmation.

use askama::Template;
use axum::{
    extract::{Path, Query},
    http::{header, request::Parts},
    response::{IntoResponse, Response},
};
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    error::{Error, Result},
    exchange::{
        Prepared,
        columns::Column,
        model::{Problem, Tally},
        prepare,
        read::MOST_BYTES,
        store,
    },
    ids::TerritoryId,
    people::model::Person,
    web::{
        form::Posted,
        lang::Lang,
        page::Page,
        render, render_problems, saved,
        upload::{Part, Sent, Upload, shown_name},
        visit::Visit,
    },
};

/// Problems shown on a page; more are counted.
const MOST_SHOWN: usize = 500;

#[derive(Template)]
#[template(path = "exchange/import.html")]
struct ImportPage {
    page: Page,
    territories: Vec<store::Territory>,
    chosen: Option<TerritoryId>,
    trouble: Option<String>,
    /// What the import just confirmed added.
    added: Vec<String>,
}

/// A line of the table that explains the columns.
struct ColumnHelp {
    name: &'static str,
    words: String,
    example: &'static str,
}

impl ImportPage {
    async fn new(visit: &mut Visit, trouble: Option<String>, chosen: Option<TerritoryId>) -> Result<Self> {
        let mine = visit.person.territories.clone();
        let mut territories = store::territories(visit.db()).await?;
        territories.retain(|territory| mine.contains(&territory.id));
        Ok(Self {
            page: visit.frame().clone(),
            territories,
            chosen,
            trouble,
            added: Vec::new(),
        })
    }

    fn columns(&self) -> Vec<ColumnHelp> {
        Column::ALL
            .iter()
            .map(|column| explained(*column, self.page.lang))
            .collect()
    }

    fn is_chosen(&self, id: &TerritoryId) -> bool {
        self.chosen == Some(*id)
    }
}

fn explained(column: Column, lang: Lang) -> ColumnHelp {
    let (words, example) = match column {
        Column::FamilyName => (fl!(lang, "import-about-family-name"), "MARTIN"),
        Column::GivenName => (fl!(lang, "import-about-given-name"), "Zoé"),
        Column::BirthDate => (fl!(lang, "import-about-birth-date"), "12/04/2022"),
        Column::Host => (fl!(lang, "import-about-host"), "Crèche Les Lutins"),
        Column::Start => (fl!(lang, "import-about-start"), "01/09/2025"),
        Column::End => (fl!(lang, "import-about-end"), "31/08/2026"),
        Column::Cadence => (fl!(lang, "import-about-cadence"), "3"),
        Column::Suspensions => (
            fl!(lang, "import-about-suspensions"),
            "01/02/2026-20/02/2026|15/06/2026-",
        ),
        Column::Reviews => (fl!(lang, "import-about-reviews"), "10/12/2025|02/04/2026"),
        Column::Reference => (fl!(lang, "import-about-reference"), "PAP-2025-0001"),
    };
    ColumnHelp {
        name: column.name(),
        words,
        example,
    }
}

/// What a spreadsheet must look like, and the form that sends one.
pub async fn explain(mut visit: Visit, Query(tally): Query<Tally>) -> Result<Response> {
    let mut view = ImportPage::new(&mut visit, None, None).await?;
    if tally != Tally::default() && view.page.notice.is_some() {
        view.added = tally.phrases(view.page.lang);
    }
    render(&view)
}

/// A spreadsheet with the headers only, as a French Excel opens it.
pub async fn model_file(_visit: Visit) -> Response {
    let headers: Vec<_> = Column::ALL.iter().map(|column| column.name()).collect();
    let content = format!("\u{feff}{}\r\n", headers.join(";"));
    let kind = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"modele-maillage.csv\"",
        ),
    ];
    (kind, content).into_response()
}

#[derive(Template)]
#[template(path = "exchange/preview.html")]
struct PreviewPage {
    page: Page,
    file_name: String,
    territory: String,
    tally: Tally,
    ignored: Vec<String>,
    /// The kept file to confirm; none when there is nothing to add.
    kept: Option<Uuid>,
}

impl PreviewPage {
    fn phrases(&self) -> Vec<String> {
        self.tally.phrases(self.page.lang)
    }
}

#[derive(Template)]
#[template(path = "exchange/problems.html")]
struct ProblemsPage {
    page: Page,
    file_name: String,
    problems: Vec<Problem>,
    ignored: Vec<String>,
}

impl ProblemsPage {
    fn shown(&self) -> &[Problem] {
        &self.problems[..self.problems.len().min(MOST_SHOWN)]
    }

    fn words(&self, problem: &Problem) -> String {
        problem.trouble.say(self.page.lang)
    }

    fn unshown(&self) -> usize {
        self.problems.len() - self.shown().len()
    }
}

/// Shows what a file would add, or what is wrong with it. Nothing is added yet.
pub async fn preview(Sent(sender, upload): Sent<Spreadsheet>) -> Result<Response> {
    let mut visit = sender.visit().await?;
    let territory = upload.territory(&visit.person)?;
    let trouble = if upload.content.is_empty() && upload.file_name.is_empty() {
        fl!(visit.lang(), "import-no-file")
    } else {
        let today = visit.today;
        match prepare(visit.db(), Some(territory), upload.content.clone(), today).await? {
            Ok(prepared) => return show(visit, territory, upload, prepared).await,
            Err(unreadable) => unreadable.say(visit.lang()),
        }
    };
    render_problems(&ImportPage::new(&mut visit, Some(trouble), Some(territory)).await?)
}

async fn show(mut visit: Visit, territory: TerritoryId, upload: Spreadsheet, prepared: Prepared) -> Result<Response> {
    let (file_name, ignored) = (upload.file_name, prepared.ignored);
    if !prepared.problems.is_empty() {
        return render_problems(&ProblemsPage {
            page: visit.frame().clone(),
            file_name,
            problems: prepared.problems,
            ignored,
        });
    }
    let tally = prepared.import.tally();
    let by = visit.person.id;
    let kept = match tally.is_nothing() {
        true => None,
        false => Some(store::keep_file(visit.db(), territory, by, &file_name, &upload.content).await?),
    };
    let territories = store::territories(visit.db()).await?;
    let territory = territories
        .into_iter()
        .find(|one| one.id == territory)
        .map(|one| one.name)
        .unwrap_or_default();
    let page = visit.close().await?;
    render(&PreviewPage {
        page,
        file_name,
        territory,
        tally,
        ignored,
        kept,
    })
}

/// What a confirmation posts.
#[derive(Deserialize)]
pub struct Confirmation {
    once: Uuid,
}

/// Adds what the preview showed; the territory may have changed meanwhile, so it is compared anew.
pub async fn confirm(mut visit: Visit, Path(id): Path<Uuid>, Posted(form): Posted<Confirmation>) -> Result<Response> {
    if let Some(location) = visit.already_done(form.once).await? {
        return Ok(axum::response::Redirect::to(&location).into_response());
    }
    let (by, today) = (visit.person.id, visit.today);
    let file = store::take_file(visit.db(), id).await?;
    store::begin(visit.db(), file.territory).await?;
    let prepared = match prepare(visit.db(), Some(file.territory), file.content, today).await? {
        Ok(prepared) => prepared,
        Err(unreadable) => return Err(Error::fault(format!("a file that was readable is {unreadable:?}"))),
    };
    if !prepared.problems.is_empty() {
        let view = ProblemsPage {
            page: visit.frame().clone(),
            file_name: file.file_name,
            problems: prepared.problems,
            ignored: prepared.ignored,
        };
        return render_problems(&view);
    }
    store::add(visit.db(), file.territory, Some(by), &prepared.import, today).await?;
    let address = address_of(prepared.import.tally());
    visit.done(form.once, &format!("{address}&done=imported")).await?;
    visit.commit().await?;
    Ok(saved(&address, "imported"))
}

fn address_of(tally: Tally) -> String {
    let Tally {
        plans,
        children,
        hosts,
        reviews,
        suspensions,
        completed,
        already,
    } = tally;
    format!(
        "/import?plans={plans}&children={children}&hosts={hosts}&reviews={reviews}&suspensions={suspensions}\
         &completed={completed}&already={already}"
    )
}

/// What the form sends.
#[derive(Default)]
pub struct Spreadsheet {
    /// As chosen; whoever coordinates one territory is not asked.
    territory: Option<String>,
    file_name: String,
    content: Vec<u8>,
}

impl Spreadsheet {
    /// Where to, of the territories one coordinates.
    fn territory(&self, person: &Person) -> Result<TerritoryId> {
        let chosen = match &self.territory {
            Some(typed) => typed.trim().parse().ok(),
            None => person.territories.first().copied(),
        };
        chosen
            .filter(|territory| person.coordinates(*territory))
            .ok_or(Error::NotFound)
    }
}

impl Upload for Spreadsheet {
    /// The route is for coordinators alone.
    async fn awaited(_: &mut Visit, _: &mut Parts) -> Result<Self> {
        Ok(Self::default())
    }

    async fn take(&mut self, part: Part<'_>) -> Result<()> {
        match part.name() {
            "file" => {
                self.file_name = shown_name(&part.file_name());
                // One byte more says that it is too large.
                (self.content, _) = part.at_most(MOST_BYTES + 1).await?;
            }
            "territory" => self.territory = Some(part.typed().await?),
            _ => {}
        }
        Ok(())
    }
}
