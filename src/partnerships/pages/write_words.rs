//! A member's own words: on what ground it takes part, its interest, function and means. It writes
//! and accepts for itself; a coordinator may write down what was said, until the member writes.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    error::{Error, Result},
    ids::{MemberId, PartnershipId},
    partnerships::{
        model::{
            Ground, Head, Member, Pen, Standing, State,
            forms::{Words, WordsForm},
        },
        pages::{address, approach, conflict},
        store::{self, words},
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

/// In whose name one writes: no one else's words can be changed once they are written.
fn pen(head: &Head, standing: &Standing, member: &Member) -> Result<Pen> {
    if !member.is_in() || head.state == State::Closed {
        Err(Error::Refused)
    } else if standing.is_member(member.id) {
        Ok(Pen::Own)
    } else if standing.coordinator && member.written_by.is_none() && member.accepted_on.is_none() {
        Ok(Pen::Recording)
    } else {
        Err(Error::Refused)
    }
}

#[derive(Template)]
#[template(path = "partnerships/write_words.html")]
struct WordsPage {
    page: Page,
    head: Head,
    member: Member,
    pen: Pen,
    form: WordsForm,
    problems: Problems,
    /// What somebody else saved meanwhile.
    theirs: Option<Member>,
}

impl WordsPage {
    fn grounds(&self) -> Vec<(String, String)> {
        Ground::options(self.page.lang)
    }

    fn is_own(&self) -> bool {
        self.pen == Pen::Own
    }

    /// The day the words were written down for the member, in words.
    fn recorded_on(&self) -> String {
        self.member
            .recorded_on
            .map(|day| self.page.lang.date(day))
            .unwrap_or_default()
    }
}

/// The form.
pub async fn form(mut visit: Visit, Path((id, member)): Path<(PartnershipId, MemberId)>) -> Result<Response> {
    let (head, standing) = approach(&mut visit, id).await?;
    let member = store::member(visit.db(), id, member).await?;
    let pen = pen(&head, &standing, &member)?;
    let form = WordsForm::of(&member);
    render(&WordsPage {
        head,
        member,
        pen,
        form,
        problems: Problems::default(),
        theirs: None,
        page: visit.close().await?,
    })
}

/// Saves the words; accepts with them when the member says so for itself.
pub async fn write(
    mut visit: Visit,
    Path((id, member)): Path<(PartnershipId, MemberId)>,
    Posted(form): Posted<WordsForm>,
) -> Result<Response> {
    let (head, standing) = approach(&mut visit, id).await?;
    let member = store::member(visit.db(), id, member).await?;
    let pen = pen(&head, &standing, &member)?;
    // Nobody accepts for another.
    if pen == Pen::Recording && form.accepts() {
        return Err(Error::Refused);
    }
    match form.check(member.accepted_on.is_some()) {
        Ok(words) => save(visit, head, member, pen, form, &words).await,
        Err(problems) => {
            let page = visit.close().await?;
            render_problems(&WordsPage {
                head,
                member,
                pen,
                form,
                problems,
                theirs: None,
                page,
            })
        }
    }
}

async fn save(
    mut visit: Visit,
    head: Head,
    member: Member,
    pen: Pen,
    mut form: WordsForm,
    said: &Words,
) -> Result<Response> {
    let (person, today) = (visit.person.id, visit.today);
    let outcome = match pen {
        Pen::Own => {
            words::write(
                visit.db(),
                member.id,
                said,
                person,
                form.accepts().then_some(today),
                form.version,
            )
            .await
        }
        Pen::Recording => words::record(visit.db(), member.id, said, person, form.version).await,
    };
    if let Err(Error::Conflict) = outcome {
        let now = store::member(visit.db(), head.id, member.id).await?;
        form.version = now.version;
        let page = visit.close().await?;
        let theirs = Some(now);
        return conflict(&WordsPage {
            head,
            member,
            pen,
            form,
            problems: Problems::default(),
            theirs,
            page,
        });
    }
    outcome?;
    visit.commit().await?;
    let code = match pen {
        Pen::Recording => "member-recorded",
        Pen::Own if form.accepts() => "member-accepted",
        Pen::Own => "member-written",
    };
    Ok(saved(&format!("{}#members", address(head.id)), code))
}
