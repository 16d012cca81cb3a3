//! Closing a flag by hand, with a reason: the fact stays in the statistics, the flag does not come
//! back.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    calendar,
    day::{
        model::{CloseForm, Flag},
        store,
    },
    error::{Error, Result},
    ids::FlagId,
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "day/close_flag.html")]
struct ClosePage {
    page: Page,
    flag: Flag,
    form: CloseForm,
    problems: Problems,
}

/// The form.
pub async fn form(mut visit: Visit, Path(id): Path<FlagId>) -> Result<Response> {
    let flag = store::flag(visit.db(), id).await?;
    if flag.closed {
        return Err(Error::Conflict);
    }
    render(&ClosePage {
        flag,
        form: CloseForm::default(),
        problems: Problems::default(),
        page: visit.shown().await?,
    })
}

/// Closes the flag.
pub async fn close(mut visit: Visit, Path(id): Path<FlagId>, Posted(form): Posted<CloseForm>) -> Result<Response> {
    let flag = store::flag(visit.db(), id).await?;
    let reason = match form.check() {
        Ok(reason) => reason,
        Err(problems) => {
            return render_problems(&ClosePage {
                flag,
                form,
                problems,
                page: visit.shown().await?,
            });
        }
    };
    let (person, today) = (visit.person.id, visit.today);
    calendar::store::close_flag_by_hand(visit.db(), id, &reason, person, today).await?;
    visit.commit().await?;
    Ok(saved("/day", "flag-closed"))
}
