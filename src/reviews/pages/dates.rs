//! Which of the proposed dates suit a party, and keeping the one that is best.

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use i18n_embed_fl::fl;

use crate::{
    error::{Error, Result},
    ids::{DateId, ReviewId},
    partnerships::{
        self,
        model::{Head, Party, Pen, WhoReads, forms::For},
    },
    reviews::{
        model::{
            InvitedParty, Review, State,
            dates::{AnswersForm, Availability, Dates, field},
        },
        pages::{approach, minutes::Read},
        store::{self, dates},
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "reviews/dates.html")]
struct DatesPage {
    page: Page,
    sheet: Sheet,
    form: AnswersForm,
    problems: Problems,
}

impl DatesPage {
    fn answer_options(&self) -> Vec<(String, String)> {
        Availability::options(self.page.lang)
    }

    fn records(&self) -> bool {
        self.sheet.pen == Pen::Recording
    }

    fn code(&self) -> String {
        self.sheet.party.party.code()
    }

    fn field(&self, date: &DateId) -> String {
        field(*date)
    }

    fn typed(&self, date: &DateId) -> &str {
        self.form.typed(&field(*date))
    }
}

/// One party's sheet of answers.
struct Sheet {
    review: Review,
    head: Head,
    party: InvitedParty,
    pen: Pen,
    dates: Dates,
    who_reads: WhoReads,
}

async fn sheet(visit: &mut Visit, id: ReviewId, code: &str) -> Result<Sheet> {
    let (review, head, standing) = approach(visit, id).await?;
    let (party, pen) = standing.pen_for(code)?;
    let invited = store::parties(visit.db(), &head, Some(id)).await?;
    let invited = invited.into_iter().find(|there| there.invited && there.party == party);
    let dates = dates::of(visit.db(), id).await?;
    if review.state != State::Proposed || dates.is_empty() {
        return Err(Error::Conflict);
    }
    let who_reads = partnerships::store::who_reads(visit.db(), &head, &standing, "plan").await?;
    Ok(Sheet {
        review,
        head,
        party: invited.ok_or(Error::Refused)?,
        pen,
        dates,
        who_reads,
    })
}

async fn page(visit: Visit, sheet: Sheet, form: AnswersForm, problems: Problems) -> Result<DatesPage> {
    Ok(DatesPage {
        page: visit.close().await?,
        sheet,
        form,
        problems,
    })
}

/// The dates, with what the party answered before.
pub async fn form(mut visit: Visit, Path(id): Path<ReviewId>, Query(query): Query<For>) -> Result<Response> {
    let sheet = sheet(&mut visit, id, &query.party).await?;
    let form = AnswersForm::of(&sheet.dates, sheet.party.party);
    render(&page(visit, sheet, form, Problems::default()).await?)
}

/// Keeps the party's answers.
pub async fn answer(
    mut visit: Visit,
    Path(id): Path<ReviewId>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Result<Response> {
    let form = AnswersForm::from_pairs(pairs);
    let sheet = sheet(&mut visit, id, form.typed("for")).await?;
    let answers = match form.check(&sheet.dates) {
        Ok(answers) => answers,
        Err(problems) => return render_problems(&page(visit, sheet, form, problems).await?),
    };
    let (author, voice): (_, (Party, Pen)) = (visit.person.id, (sheet.party.party, sheet.pen));
    dates::answer(visit.db(), &sheet.head, id, voice, author, &answers).await?;
    visit.commit().await?;
    Ok(saved(&format!("{}#dates", sheet.review.address()), "dates-answered"))
}

/// Plans the review for one of its dates.
pub async fn keep(
    mut visit: Visit,
    Path((id, date)): Path<(ReviewId, DateId)>,
    Posted(form): Posted<Read>,
) -> Result<Response> {
    let (review, head, standing) = approach(&mut visit, id).await?;
    standing.writing()?;
    standing.still_writing(&head)?;
    let dates = dates::of(visit.db(), id).await?;
    let date = dates
        .0
        .into_iter()
        .find(|there| there.id == date)
        .ok_or(Error::NotFound)?;
    let today = visit.today;
    dates::keep(visit.db(), id, form.version, (date.day, date.hour), today).await?;
    store::planning::settle(visit.db(), &head, today).await?;
    visit.commit().await?;
    Ok(saved(&review.address(), "review-planned"))
}
