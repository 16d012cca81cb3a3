//! The pages of FINESS: which part of the file one wants, what it would change, and the confirmation.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::{
    extract::Path,
    http::request::Parts,
    response::{IntoResponse, Redirect, Response},
};
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    directory,
    error::{Error, Result},
    exchange,
    finess::{
        model::{Category, Change, Changes, Establishment, File, Problem, Wanted, compare},
        read::Reader,
        store,
    },
    ids::TerritoryId,
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        upload::{Part, Sent, Upload, shown_name},
        visit::Visit,
    },
};

/// Lines of a kind that are shown; more are counted.
const MOST_SHOWN: usize = 300;

/// What is chosen, as typed.
#[derive(Debug, Default)]
struct Choices {
    territory: String,
    departments: String,
    communes: String,
    categories: Vec<String>,
}

#[derive(Template)]
#[template(path = "finess/form.html")]
struct FormPage {
    page: Page,
    territories: Vec<(String, String)>,
    choices: Choices,
    /// What is wrong with the file as a whole.
    trouble: Option<String>,
    /// What is wrong with its lines.
    lines: Vec<Problem>,
    problems: Problems,
}

impl FormPage {
    fn categories(&self) -> Vec<(String, String)> {
        Category::options(self.page.lang)
    }

    fn words(&self, problem: &Problem) -> String {
        problem.say(self.page.lang)
    }
}

#[derive(Template)]
#[template(path = "finess/preview.html")]
struct PreviewPage {
    page: Page,
    territory: String,
    changes: Changes,
    read: u64,
    /// The day of the file, in words.
    day: String,
    /// The extract to confirm; none when there is nothing to apply.
    kept: Option<Uuid>,
}

impl PreviewPage {
    fn shown<'a, T>(&self, all: &'a [T]) -> &'a [T] {
        &all[..all.len().min(MOST_SHOWN)]
    }

    fn unshown<T>(&self, all: &[T]) -> usize {
        all.len().saturating_sub(MOST_SHOWN)
    }

    /// The category of one in the person's language, where it is one of ours.
    fn category(&self, one: &Establishment) -> Option<String> {
        let category: Category = one.category.parse().ok()?;
        Some(category.label(self.page.lang))
    }

    /// What changes of one, a sentence each.
    fn sentences(&self, change: &Change) -> Vec<String> {
        let lang = self.page.lang;
        let mut said = Vec::new();
        if change.recognised {
            let number = change.establishment.number.as_str();
            said.push(fl!(lang, "finess-recognised", number = number));
        }
        let becomes = |(before, after): &(String, String)| match before.as_str() {
            "" => fl!(lang, "finess-filled", after = after.as_str()),
            before => fl!(lang, "finess-becomes", before = before, after = after.as_str()),
        };
        said.extend(change.on_card.iter().map(becomes));
        let kinds = change
            .another_kind
            .map(|(before, after)| (before.label(lang), after.label(lang)));
        said.extend(kinds.as_ref().map(becomes));
        let stays = |(written, says): &(String, String)| {
            fl!(lang, "finess-stays", written = written.as_str(), says = says.as_str())
        };
        said.extend(change.kept.iter().map(stays));
        if said.is_empty() {
            said.push(fl!(lang, "finess-beside"));
        }
        said
    }
}

async fn view(visit: &mut Visit, choices: Choices) -> Result<FormPage> {
    let mine = visit.person.territories.clone();
    Ok(FormPage {
        territories: directory::store::territories(visit.db(), &mine).await?,
        page: visit.frame().clone(),
        choices,
        trouble: None,
        lines: Vec::new(),
        problems: Problems::default(),
    })
}

/// Which part of the file one wants.
pub async fn form(mut visit: Visit) -> Result<Response> {
    let territory = visit.person.territories.first().copied();
    let department = match territory {
        Some(territory) => store::department(visit.db(), territory).await?,
        None => None,
    };
    let choices = Choices {
        territory: territory.map(|one| one.to_string()).unwrap_or_default(),
        departments: department.unwrap_or_default(),
        communes: String::new(),
        categories: Category::codes(),
    };
    let mut view = view(&mut visit, choices).await?;
    view.page = visit.close().await?;
    render(&view)
}

/// Shows what a file would change, or what is wrong with it. Nothing is changed yet.
pub async fn preview(Sent(sender, upload): Sent<Register>) -> Result<Response> {
    let mut visit = sender.visit().await?;
    if !visit.person.coordinates(upload.territory) {
        return Err(Error::NotFound);
    }
    let lang = visit.lang();
    let trouble = match &upload.file {
        None => Some(fl!(lang, "import-no-file")),
        Some(file) if file.read == 0 => Some(fl!(lang, "finess-no-finess")),
        Some(file) if !file.problems.is_empty() => Some(fl!(lang, "finess-refused", count = file.problems.len())),
        Some(_) => None,
    };
    let (Some(file), None) = (upload.file.as_ref(), &trouble) else {
        let mut view = view(&mut visit, upload.choices).await?;
        view.trouble = trouble;
        view.lines = upload.file.map(|file| file.problems).unwrap_or_default();
        return render_problems(&view);
    };
    show(visit, upload.territory, &upload.name, file).await
}

async fn show(mut visit: Visit, territory: TerritoryId, name: &str, file: &File) -> Result<Response> {
    let (today, lang, by) = (visit.today, visit.lang(), visit.person.id);
    let changes = compare(file, &store::known(visit.db(), territory).await?, today);
    let kept = match changes.older_than {
        None if !changes.is_nothing() => Some(store::keep(visit.db(), territory, by, name, file).await?),
        _ => None,
    };
    let names = directory::store::territories(visit.db(), &[territory]).await?;
    render(&PreviewPage {
        territory: names.into_iter().next().map(|(_, name)| name).unwrap_or_default(),
        changes,
        read: file.read,
        day: lang.date(file.date.unwrap_or(today)),
        kept,
        page: visit.close().await?,
    })
}

/// What a confirmation posts.
#[derive(Deserialize)]
pub struct Confirmation {
    once: Uuid,
}

/// Applies what the preview showed; the territory may have changed meanwhile, so it is compared anew.
pub async fn confirm(mut visit: Visit, Path(id): Path<Uuid>, Posted(form): Posted<Confirmation>) -> Result<Response> {
    if let Some(location) = visit.already_done(form.once).await? {
        return Ok(Redirect::to(&location).into_response());
    }
    let today = visit.today;
    let (territory, file) = store::take(visit.db(), id).await?;
    exchange::store::begin(visit.db(), territory).await?;
    let changes = compare(&file, &store::known(visit.db(), territory).await?, today);
    if changes.older_than.is_some() {
        return Err(Error::Conflict);
    }
    store::apply(visit.db(), territory, &changes, file.date.unwrap_or(today)).await?;
    visit.done(form.once, "/directory?done=finess-applied").await?;
    visit.commit().await?;
    Ok(saved("/directory", "finess-applied"))
}

/// What the form sends: the file is read as it comes, so it comes last.
pub struct Register {
    choices: Choices,
    territory: TerritoryId,
    name: String,
    file: Option<File>,
    /// The numbers each of one's territories has: these are followed wherever they went.
    known: BTreeMap<TerritoryId, BTreeSet<String>>,
}

impl Upload for Register {
    async fn awaited(visit: &mut Visit, _: &mut Parts) -> Result<Self> {
        let territories = visit.person.territories.clone();
        let mut known = BTreeMap::new();
        for territory in &territories {
            let organisations = store::known(visit.db(), *territory).await?;
            let given = organisations.into_iter().filter_map(|one| one.given);
            known.insert(*territory, given.map(|given| given.establishment.number).collect());
        }
        Ok(Self {
            choices: Choices::default(),
            territory: territories.first().copied().ok_or(Error::NotFound)?,
            name: String::new(),
            file: None,
            known,
        })
    }

    async fn take(&mut self, part: Part<'_>) -> Result<()> {
        match part.name() {
            "file" => self.read(part).await?,
            "territory" => {
                self.choices.territory = part.typed().await?;
                self.territory = self.choices.territory.parse().map_err(|_| Error::NotFound)?;
            }
            "departments" => self.choices.departments = part.typed().await?,
            "communes" => self.choices.communes = part.typed().await?,
            "categories" => self.choices.categories.push(part.typed().await?),
            _ => {}
        }
        Ok(())
    }
}

impl Register {
    async fn read(&mut self, mut part: Part<'_>) -> Result<()> {
        self.name = shown_name(&part.file_name());
        let known = self.known.remove(&self.territory).ok_or(Error::NotFound)?;
        let choices = &self.choices;
        let wanted = Wanted::new(&choices.departments, &choices.communes, choices.categories.clone());
        let (mut reader, mut bytes) = (Reader::new(wanted, known), 0);
        while let Some(piece) = part.piece().await? {
            bytes += piece.len();
            reader.take(&piece);
        }
        self.file = (bytes > 0).then(|| reader.finish());
        Ok(())
    }
}
