//! Logging what one saw: a text, a day, and who will read it said beside the button.

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    actions::{
        form::{NoteForm, Offered},
        model::Readers,
        store,
    },
    error::{Error, Result},
    ids::{NoteId, PartnershipId},
    partnerships::{
        self,
        model::{Head, Party, Standing},
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

/// The form of a note, new or own.
#[derive(Template)]
#[template(path = "actions/note.html")]
pub struct NotePage {
    /// The frame.
    pub page: Page,
    /// The partnership.
    pub head: Head,
    /// Who reads it.
    pub readers: Readers,
    /// The actions it may be about.
    pub actions: Offered,
    /// What is typed.
    pub form: NoteForm,
    /// What is wrong with it.
    pub problems: Problems,
    /// The note being corrected; none for a new one.
    pub note: Option<NoteId>,
    /// Where one goes back to.
    pub back: String,
}

impl NotePage {
    fn is_new(&self) -> bool {
        self.note.is_none()
    }
}

/// Where each goes back to: to the page one came from, else the family to its child, a professional to what it
/// has before it.
pub fn back(head: &Head, party: Party, from: &str) -> String {
    match (party, head.child) {
        _ if from == "page" => head.address(),
        (Party::Guardian(_), Some(child)) => format!("/family/{child}"),
        _ => "/mine".to_owned(),
    }
}

/// The action, or the page, one came from.
#[derive(Debug, Deserialize)]
pub struct From {
    #[serde(default)]
    action: String,
    #[serde(default)]
    from: String,
}

/// The party the person speaks as, while the partnership runs.
fn voice(head: &Head, standing: &Standing) -> Result<Party> {
    standing.still_writing(head)?;
    standing.party().ok_or(Error::Refused)
}

/// The form.
pub async fn form(mut visit: Visit, Path(id): Path<PartnershipId>, Query(from): Query<From>) -> Result<Response> {
    let person = visit.person.clone();
    let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
    let back = back(&head, voice(&head, &standing)?, &from.from);
    let (readers, actions) = (
        store::readers(visit.db(), &head).await?,
        store::actions_offered(visit.db(), id).await?,
    );
    let form = NoteForm {
        action: from.action,
        from: from.from,
        ..NoteForm::today(visit.today)
    };
    let page = visit.close().await?;
    render(&NotePage {
        page,
        head,
        readers,
        actions,
        form,
        problems: Problems::default(),
        note: None,
        back,
    })
}

/// Adds it.
pub async fn add(mut visit: Visit, Path(id): Path<PartnershipId>, Posted(form): Posted<NoteForm>) -> Result<Response> {
    let person = visit.person.clone();
    let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
    let party = voice(&head, &standing)?;
    let back = back(&head, party, &form.from);
    let actions = store::actions_offered(visit.db(), id).await?;
    let note = match form.check(&actions, visit.today) {
        Ok(note) => note,
        Err(problems) => {
            let readers = store::readers(visit.db(), &head).await?;
            let page = visit.close().await?;
            return render_problems(&NotePage {
                page,
                head,
                readers,
                actions,
                form,
                problems,
                note: None,
                back,
            });
        }
    };
    if let Some(address) = visit.already_done(form.once).await? {
        return Ok(saved(&address, "note-added"));
    }
    store::add_note(visit.db(), &head, party, &note, person.id).await?;
    visit.done(form.once, &back).await?;
    visit.commit().await?;
    Ok(saved(&back, "note-added"))
}
