//! Correcting one's own note: nobody corrects another's.

use axum::{extract::Path, response::Response};

use crate::{
    actions::{
        form::NoteForm,
        model::Note,
        pages::new_note::{NotePage, back},
        store,
    },
    error::{Error, Result},
    ids::{NoteId, PartnershipId},
    partnerships::{self, model::Head},
    web::{
        form::{Posted, Problems},
        render, render_problems, saved,
        visit::Visit,
    },
};

/// The note, if the person wrote it; a note it only reads is refused.
async fn own(visit: &mut Visit, id: PartnershipId, note: NoteId) -> Result<(Head, Note, String)> {
    let person = visit.person.clone();
    let (head, standing) = partnerships::store::approach(visit.db(), &person, id).await?;
    let note = store::note(visit.db(), id, note).await?;
    standing.still_writing(&head)?;
    if !note.own {
        return Err(Error::Refused);
    }
    let back = back(&head, note.party(), "");
    Ok((head, note, back))
}

/// The form.
pub async fn form(mut visit: Visit, Path((id, note)): Path<(PartnershipId, NoteId)>) -> Result<Response> {
    let (head, current, back) = own(&mut visit, id, note).await?;
    let readers = store::readers(visit.db(), &head).await?;
    let (form, problems) = (NoteForm::of(&current), Problems::default());
    let page = visit.close().await?;
    render(&NotePage {
        page,
        head,
        readers,
        actions: Vec::new(),
        form,
        problems,
        note: Some(note),
        back,
    })
}

/// Keeps the correction.
pub async fn correct(
    mut visit: Visit,
    Path((id, note)): Path<(PartnershipId, NoteId)>,
    Posted(form): Posted<NoteForm>,
) -> Result<Response> {
    let (head, _, back) = own(&mut visit, id, note).await?;
    let corrected = match form.check(&Vec::new(), visit.today) {
        Ok(corrected) => corrected,
        Err(problems) => {
            let readers = store::readers(visit.db(), &head).await?;
            let page = visit.close().await?;
            let view = NotePage {
                page,
                head,
                readers,
                actions: Vec::new(),
                form,
                problems,
                note: Some(note),
                back,
            };
            return render_problems(&view);
        }
    };
    if !store::correct_note(visit.db(), note, form.version, &corrected).await? {
        return Err(Error::Conflict);
    }
    visit.commit().await?;
    Ok(saved(&back, "note-corrected"))
}
