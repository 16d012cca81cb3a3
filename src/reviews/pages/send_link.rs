//! Sending a personal link to a professional without an account, and withdrawing one.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::HeaderMap,
    response::Response,
};
use i18n_embed_fl::fl;

use crate::{
    app::App,
    error::{Error, Result},
    ids::{LinkId, PersonId, ReviewId},
    partnerships::model::Head,
    people::password,
    reviews::{
        model::{
            InvitedParty, Review,
            links::{LinkForm, expires_on, member_of},
        },
        pages::approach,
        store::{self, links},
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "reviews/send_link.html")]
struct SendPage {
    page: Page,
    request: Request,
    form: LinkForm,
    problems: Problems,
    /// The address to hand over, once made; it is shown this once.
    address: String,
    /// Letters leave from here: the link may be sent by e-mail.
    letters_leave: bool,
}

impl SendPage {
    fn options(&self) -> Vec<(String, String)> {
        let one = |(id, name): &(PersonId, String)| (id.to_string(), name.clone());
        self.request.professionals.iter().map(one).collect()
    }

    fn until(&self) -> String {
        self.page.lang.date(self.request.expires_on)
    }
}

/// A link being made: to which review, for which organisation, whom it may be for.
struct Request {
    review: Review,
    head: Head,
    party: InvitedParty,
    professionals: Vec<(PersonId, String)>,
    expires_on: chrono::NaiveDate,
}

async fn request(visit: &mut Visit, id: ReviewId, code: &str) -> Result<Request> {
    let (review, head, standing) = approach(visit, id).await?;
    standing.writing()?;
    review.coming()?;
    let parties = store::parties(visit.db(), &head, Some(id)).await?;
    let party = parties.into_iter().find(|party| party.code() == code);
    let party = party.ok_or(Error::NotFound)?;
    let member = member_of(&party).ok_or(Error::NotFound)?;
    Ok(Request {
        professionals: links::professionals(visit.db(), member).await?,
        expires_on: expires_on(&review, visit.today),
        review,
        head,
        party,
    })
}

impl SendPage {
    /// Before it is made.
    async fn new(app: &App, visit: Visit, request: Request, form: LinkForm) -> Result<Self> {
        Ok(Self {
            page: visit.close().await?,
            request,
            form,
            problems: Problems::default(),
            address: String::new(),
            letters_leave: app.letters_leave(),
        })
    }
}

/// Whom it is for.
pub async fn form(
    State(app): State<App>,
    mut visit: Visit,
    Path(id): Path<ReviewId>,
    Query(form): Query<LinkForm>,
) -> Result<Response> {
    let request = request(&mut visit, id, &form.party).await?;
    render(&SendPage::new(&app, visit, request, form).await?)
}

/// Makes it, and sends it by e-mail or shows its address this once.
pub async fn send(
    State(app): State<App>,
    mut visit: Visit,
    Path(id): Path<ReviewId>,
    headers: HeaderMap,
    Posted(form): Posted<LinkForm>,
) -> Result<Response> {
    let request = request(&mut visit, id, &form.party).await?;
    let (person, email) = match form.check(&request.professionals) {
        Ok(checked) => checked,
        Err(problems) => {
            let mut page = SendPage::new(&app, visit, request, form).await?;
            page.problems = problems;
            return render_problems(&page);
        }
    };
    let member = member_of(&request.party).ok_or(Error::NotFound)?;
    let (sender, token) = (visit.person.id, password::new_token());
    let voice = (member, person);
    let link = links::send(visit.db(), &request.head, id, voice, &token, request.expires_on, sender).await?;
    if let Some(email) = email.filter(|_| app.letters_leave()) {
        links::mail(visit.db(), link, &email).await?;
        visit.commit().await?;
        return Ok(saved(&request.review.address(), "link-mailed"));
    }
    let address = format!("{}/contribution/{token}", app.base_address(&headers));
    let mut page = SendPage::new(&app, visit, request, form).await?;
    page.address = address;
    render(&page)
}

/// Withdraws one.
pub async fn withdraw(mut visit: Visit, Path((id, link)): Path<(ReviewId, LinkId)>) -> Result<Response> {
    let (review, _, standing) = approach(&mut visit, id).await?;
    standing.writing()?;
    links::withdraw(visit.db(), id, link).await?;
    visit.commit().await?;
    Ok(saved(&review.address(), "link-withdrawn"))
}
