//! What the family expects: each guardian writes its own words; a coordinator may write down what
//! a guardian said, until the guardian writes.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    error::{Error, Result},
    ids::PartnershipId,
    partnerships::{
        model::{Head, Standing, State, Voice, WhoReads, forms::ExpectationForm},
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

#[derive(Template)]
#[template(path = "partnerships/expectations.html")]
struct ExpectationsPage {
    page: Page,
    head: Head,
    standing: Standing,
    voices: Vec<Voice>,
    who_reads: WhoReads,
    form: ExpectationForm,
    problems: Problems,
    /// The words were changed by somebody else meanwhile.
    conflict: bool,
}

impl ExpectationsPage {
    fn is_own(&self, voice: &Voice) -> bool {
        self.standing.guardians.contains(&voice.guardian)
    }

    fn may_write(&self, voice: &Voice) -> bool {
        may_write(&self.standing, voice)
    }

    fn is_posted(&self, voice: &Voice) -> bool {
        self.form.guardian == voice.guardian.to_string()
    }

    /// What stands in a guardian's field: what was just typed, or what is kept.
    fn typed(&self, voice: &Voice) -> String {
        let kept = voice
            .expectation
            .as_ref()
            .map(|one| one.words.clone())
            .unwrap_or_default();
        if self.is_posted(voice) {
            self.form.words.clone()
        } else {
            kept
        }
    }

    fn label(&self, voice: &Voice) -> String {
        if self.is_own(voice) {
            fl!(self.page.lang, "expectations-words")
        } else {
            fl!(self.page.lang, "expectations-words-for", name = voice.name.as_str())
        }
    }

    /// Each guardian's field has an id of its own.
    fn prefix(&self, voice: &Voice) -> String {
        format!("{}-", voice.guardian)
    }

    fn version(&self, voice: &Voice) -> i32 {
        voice.expectation.as_ref().map_or(0, |one| one.version)
    }

    /// Problems of the one form that was posted.
    fn problems_of(&self, voice: &Voice) -> Problems {
        if self.is_posted(voice) {
            self.problems.clone()
        } else {
            Problems::default()
        }
    }

    /// How the words came here.
    fn told(&self, voice: &Voice) -> Option<String> {
        let (lang, one) = (self.page.lang, voice.expectation.as_ref()?);
        let day = lang.date(one.written_on);
        Some(match &one.recorded_by {
            Some(by) => fl!(
                lang,
                "expectations-recorded",
                by = by.as_str(),
                name = voice.name.as_str(),
                day = day
            ),
            None => fl!(lang, "expectations-written", day = day),
        })
    }
}

/// A guardian its own words; a coordinator those of one that has not written for itself.
fn may_write(standing: &Standing, voice: &Voice) -> bool {
    let recorded = voice.expectation.as_ref().is_none_or(|one| one.recorded_by.is_some());
    standing.guardians.contains(&voice.guardian) || (standing.coordinator && recorded)
}

async fn writing(visit: &mut Visit, id: PartnershipId) -> Result<(Head, Standing, Vec<Voice>, WhoReads)> {
    let (head, standing) = approach(visit, id).await?;
    if head.child.is_none() {
        return Err(Error::NotFound);
    }
    if !(standing.coordinator || standing.is_family()) || head.state == State::Closed {
        return Err(Error::Refused);
    }
    let voices = store::voices(visit.db(), &head).await?;
    let who_reads = store::who_reads(visit.db(), &head, &standing, "plan").await?;
    Ok((head, standing, voices, who_reads))
}

/// Each guardian's words, and the form for those one may write.
pub async fn form(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let (head, standing, voices, who_reads) = writing(&mut visit, id).await?;
    let (form, problems, page) = (ExpectationForm::default(), Problems::default(), visit.close().await?);
    render(&ExpectationsPage {
        page,
        head,
        standing,
        voices,
        who_reads,
        form,
        problems,
        conflict: false,
    })
}

/// Saves one guardian's words.
pub async fn write(
    mut visit: Visit,
    Path(id): Path<PartnershipId>,
    Posted(form): Posted<ExpectationForm>,
) -> Result<Response> {
    let (head, standing, voices, who_reads) = writing(&mut visit, id).await?;
    let voice = voices
        .iter()
        .find(|voice| voice.guardian.to_string() == form.guardian)
        .ok_or(Error::NotFound)?;
    if !may_write(&standing, voice) {
        return Err(Error::Refused);
    }
    let said = match form.check() {
        Ok(said) => said,
        Err(problems) => {
            let page = visit.close().await?;
            return render_problems(&ExpectationsPage {
                page,
                head,
                standing,
                voices,
                who_reads,
                form,
                problems,
                conflict: false,
            });
        }
    };
    let recorder = (!standing.guardians.contains(&voice.guardian)).then_some(standing.person);
    match words::expect(visit.db(), &head, voice.guardian, &said, recorder, form.version).await {
        Err(Error::Conflict) => {
            let (problems, page) = (Problems::default(), visit.close().await?);
            conflict(&ExpectationsPage {
                page,
                head,
                standing,
                voices,
                who_reads,
                form,
                problems,
                conflict: true,
            })
        }
        outcome => {
            outcome?;
            visit.commit().await?;
            Ok(saved(&address(id), "expectation-saved"))
        }
    }
}
