//! Minutes: a party agrees with them or disagrees beside them; who writes reviews corrects them before
//! they are final and closes them when somebody stays silent; what comes after is added, dated.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    error::{Error, Result},
    ids::ReviewId,
    partnerships::model::{Head, Pen},
    reviews::{
        model::{
            Review,
            minutes::{AddendumForm, CorrectionForm, asked},
            words::DissentForm,
        },
        pages::{
            approach,
            show_review::{Typed, view},
        },
        store::{self, minutes, words},
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

/// The version the person read, and who a coordinator answers for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Read {
    /// The version.
    pub version: i32,
    #[serde(rename = "for")]
    party: String,
}

/// A party agrees with the minutes.
pub async fn agree(mut visit: Visit, Path(id): Path<ReviewId>, Posted(form): Posted<Read>) -> Result<Response> {
    let (review, head, standing) = approach(&mut visit, id).await?;
    let (party, pen) = standing.pen_for(&form.party)?;
    let parties = store::parties(visit.db(), &head, Some(id)).await?;
    if !parties.iter().any(|invited| invited.party == party && asked(invited)) {
        return Err(Error::Refused);
    }
    let address = format!("{}#answers", review.address());
    let said = minutes::agreements(visit.db(), id).await?;
    if said.iter().any(|agreement| agreement.party == party) {
        return Ok(saved(&address, "minutes-answered"));
    }
    let (author, today) = (visit.person.id, visit.today);
    let last = minutes::agree(visit.db(), &head, &review, form.version, (party, pen), author, today).await?;
    visit.commit().await?;
    Ok(saved(
        &address,
        if last { "minutes-agreed" } else { "minutes-answered" },
    ))
}

/// Closes the minutes without those who did not answer in time.
pub async fn close(mut visit: Visit, Path(id): Path<ReviewId>, Posted(form): Posted<Read>) -> Result<Response> {
    let (review, _, standing) = approach(&mut visit, id).await?;
    standing.writing()?;
    let today = visit.today;
    if review.closable_from().is_none_or(|from| from > today) {
        return Err(Error::Conflict);
    }
    minutes::close(visit.db(), id, form.version, today).await?;
    visit.commit().await?;
    Ok(saved(&review.address(), "minutes-agreed"))
}

/// Records that the person's party disagrees, with a decision or with the minutes as a whole.
pub async fn dissent(
    mut visit: Visit,
    Path(id): Path<ReviewId>,
    Posted(form): Posted<DissentForm>,
) -> Result<Response> {
    let found = approach(&mut visit, id).await?;
    let party = found.2.party().ok_or(Error::Refused)?;
    if !found.0.state.took_place() {
        return Err(Error::Conflict);
    }
    let (text, decision) = match form.check() {
        Ok(checked) => checked,
        Err(problems) => return render_problems(&view(visit, found, Typed::dissent(form), problems).await?),
    };
    let address = format!("{}#dissents", found.0.address());
    if visit.already_done(form.once).await?.is_none() {
        let (author, today) = (visit.person.id, visit.today);
        words::dissent(visit.db(), &found.1, id, (party, Pen::Own), author, decision, &text).await?;
        minutes::settle(visit.db(), id, None, today).await?;
        visit.done(form.once, &address).await?;
        visit.commit().await?;
    }
    Ok(saved(&address, "dissent-recorded"))
}

/// The party confirms, or corrects, the disagreement that was written down for it.
pub async fn own_dissent(
    mut visit: Visit,
    Path((id, dissent)): Path<(ReviewId, Uuid)>,
    Posted(form): Posted<DissentForm>,
) -> Result<Response> {
    let found = approach(&mut visit, id).await?;
    let (text, _) = match form.check() {
        Ok(checked) => checked,
        Err(problems) => {
            return render_problems(&view(visit, found, Typed::correction(dissent, form), problems).await?);
        }
    };
    let author = visit.person.id;
    words::own_dissent(visit.db(), id, dissent, author, &text).await?;
    visit.commit().await?;
    Ok(saved(&format!("{}#dissents", found.0.address()), "dissent-own"))
}

/// Adds to final minutes.
pub async fn add(mut visit: Visit, Path(id): Path<ReviewId>, Posted(form): Posted<AddendumForm>) -> Result<Response> {
    let found = approach(&mut visit, id).await?;
    let party = found.2.party();
    if party.is_none() {
        found.2.coordinating()?;
    }
    if found.0.agreed_on.is_none() {
        return Err(Error::Conflict);
    }
    let text = match form.check() {
        Ok(text) => text,
        Err(problems) => return render_problems(&view(visit, found, Typed::addendum(form), problems).await?),
    };
    let address = format!("{}#addenda", found.0.address());
    if visit.already_done(form.once).await?.is_none() {
        let (author, today) = (visit.person.id, visit.today);
        minutes::add(visit.db(), &found.1, id, party, author, &text, today).await?;
        visit.done(form.once, &address).await?;
        visit.commit().await?;
    }
    Ok(saved(&address, "addendum-added"))
}

#[derive(Template)]
#[template(path = "reviews/correct.html")]
struct CorrectPage {
    page: Page,
    review: Review,
    head: Head,
    /// Answers that a correction takes back.
    agreed: usize,
    form: CorrectionForm,
    problems: Problems,
}

async fn page(
    mut visit: Visit,
    (review, head): (Review, Head),
    form: CorrectionForm,
    problems: Problems,
) -> Result<CorrectPage> {
    let agreed = minutes::agreements(visit.db(), review.id).await?.len();
    Ok(CorrectPage {
        page: visit.close().await?,
        review,
        head,
        agreed,
        form,
        problems,
    })
}

async fn to_correct(visit: &mut Visit, id: ReviewId) -> Result<(Review, Head)> {
    let (review, head, standing) = approach(visit, id).await?;
    standing.writing()?;
    if review.has_open_minutes() {
        Ok((review, head))
    } else {
        Err(Error::Conflict)
    }
}

/// The minutes, to be corrected.
pub async fn correction(mut visit: Visit, Path(id): Path<ReviewId>) -> Result<Response> {
    let found = to_correct(&mut visit, id).await?;
    let form = CorrectionForm::of(&found.0);
    render(&page(visit, found, form, Problems::default()).await?)
}

/// Corrects them; everybody is asked again.
pub async fn correct(
    mut visit: Visit,
    Path(id): Path<ReviewId>,
    Posted(form): Posted<CorrectionForm>,
) -> Result<Response> {
    let found = to_correct(&mut visit, id).await?;
    let correction = match form.check() {
        Ok(correction) => correction,
        Err(problems) => return render_problems(&page(visit, found, form, problems).await?),
    };
    minutes::correct(visit.db(), id, form.version, &correction).await?;
    visit.commit().await?;
    Ok(saved(&found.0.address(), "minutes-corrected"))
}
