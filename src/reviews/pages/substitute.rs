//! Naming who comes to a review in place of a party that cannot.

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use i18n_embed_fl::fl;

use crate::{
    error::{Error, Result},
    ids::ReviewId,
    partnerships::model::{Head, Pen, forms::For},
    reviews::{
        model::{InvitedParty, Review, substitutes::SubstituteForm},
        pages::approach,
        store::{self, substitutes},
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "reviews/substitute.html")]
struct SubstitutePage {
    page: Page,
    absence: Absence,
    form: SubstituteForm,
    problems: Problems,
}

impl SubstitutePage {
    fn is_recorded(&self) -> bool {
        self.absence.pen == Pen::Recording
    }
}

/// A party that may not come.
struct Absence {
    review: Review,
    head: Head,
    party: InvitedParty,
    pen: Pen,
}

async fn absence(visit: &mut Visit, id: ReviewId, code: &str) -> Result<Absence> {
    let (review, head, standing) = approach(visit, id).await?;
    standing.still_writing(&head)?;
    let (party, pen) = standing.pen_for(code)?;
    review.coming()?;
    let invited = store::parties(visit.db(), &head, Some(id)).await?;
    let party = invited.into_iter().find(|there| there.invited && there.party == party);
    let party = party.ok_or(Error::Refused)?;
    let named_itself = party
        .substitute
        .as_ref()
        .is_some_and(|there| there.recorded_by.is_none());
    if pen == Pen::Recording && named_itself {
        return Err(Error::Refused);
    }
    Ok(Absence {
        review,
        head,
        party,
        pen,
    })
}

/// The form.
pub async fn form(mut visit: Visit, Path(id): Path<ReviewId>, Query(query): Query<For>) -> Result<Response> {
    let absence = absence(&mut visit, id, &query.party).await?;
    let form = SubstituteForm::of(absence.party.code(), absence.party.substitute.as_ref());
    render(&SubstitutePage {
        page: visit.close().await?,
        absence,
        form,
        problems: Problems::default(),
    })
}

/// Names somebody, or nobody any more.
pub async fn name(
    mut visit: Visit,
    Path(id): Path<ReviewId>,
    Posted(form): Posted<SubstituteForm>,
) -> Result<Response> {
    let absence = absence(&mut visit, id, &form.party).await?;
    let substitute = match form.check() {
        Ok(substitute) => substitute,
        Err(problems) => {
            return render_problems(&SubstitutePage {
                page: visit.close().await?,
                absence,
                form,
                problems,
            });
        }
    };
    let notice = if substitute.is_some() {
        "substitute-named"
    } else {
        "substitute-nobody"
    };
    let (author, voice) = (visit.person.id, (absence.party.party, absence.pen));
    substitutes::name(visit.db(), &absence.head, id, voice, author, substitute).await?;
    visit.commit().await?;
    Ok(saved(&format!("{}#invited", absence.review.address()), notice))
}
