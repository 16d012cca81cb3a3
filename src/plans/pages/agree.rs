//! Saying whether one agrees with a plan, in front of what one agrees to.

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::{IntoResponse, Redirect, Response},
};
use i18n_embed_fl::fl;

use crate::{
    error::{Error, Result},
    ids::PartnershipId,
    objectives::{self, model::Lineages},
    partnerships::{
        self,
        model::{Need, Pen, Standing, WhoReads, forms::For},
    },
    plans::{
        model::{
            Plan,
            agreement::{Agreement, AgreementForm, Answer, Signature},
        },
        store::{self, agreement},
    },
    trail,
    web::{
        form::{Posted, Problem, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "plans/agree.html")]
struct AgreePage {
    page: Page,
    desk: Desk,
    needs: Vec<Need>,
    objectives: Lineages,
    who_reads: WhoReads,
    form: AgreementForm,
    problems: Problems,
}

impl AgreePage {
    fn is_recorded(&self) -> bool {
        self.desk.pen == Pen::Recording
    }

    fn answers(&self) -> Vec<(String, String)> {
        Answer::options(self.page.lang)
    }
}

/// One party's place at the table.
struct Desk {
    plan: Plan,
    standing: Standing,
    signature: Signature,
    pen: Pen,
    agreement: Agreement,
}

impl Desk {
    /// Where one comes from: the family's page of its child, or the plan's.
    fn home(&self) -> String {
        if self.standing.may_write() {
            format!("{}#agreement", self.plan.address())
        } else {
            format!("/family/{}", self.plan.child.id)
        }
    }
}

async fn desk(visit: &mut Visit, id: PartnershipId, code: &str) -> Result<Desk> {
    let person = visit.person.clone();
    let plan = store::plan(visit.db(), id).await?;
    let standing = partnerships::store::standing(visit.db(), &person, &plan.head).await?;
    standing.still_writing(&plan.head)?;
    let (party, pen) = standing.pen_for(code)?;
    let agreement = agreement::of(visit.db(), &plan.head).await?;
    let signature = agreement.of(party).cloned().ok_or(Error::NotFound)?;
    let own_word = signature
        .said
        .as_ref()
        .is_some_and(|said| said.current && said.recorded_by.is_none());
    if pen == Pen::Recording && own_word {
        return Err(Error::Refused);
    }
    Ok(Desk {
        plan,
        standing,
        signature,
        pen,
        agreement,
    })
}

async fn page(mut visit: Visit, desk: Desk, form: AgreementForm, problems: Problems) -> Result<AgreePage> {
    let head = &desk.plan.head;
    trail::store::opened(visit.db(), "plans", head.id.0, head.territory, head.child).await?;
    let needs = partnerships::store::needs(visit.db(), head.id).await?;
    let objectives = objectives::store::of(visit.db(), head.id).await?;
    let who_reads = partnerships::store::who_reads(visit.db(), head, &desk.standing, "plan").await?;
    Ok(AgreePage {
        page: visit.close().await?,
        who_reads,
        objectives: Lineages::new(head, &desk.standing, objectives),
        needs,
        desk,
        form,
        problems,
    })
}

/// What one is asked to agree to, and the answer.
pub async fn form(mut visit: Visit, Path(id): Path<PartnershipId>, Query(query): Query<For>) -> Result<Response> {
    let desk = desk(&mut visit, id, &query.party).await?;
    let form = AgreementForm {
        party: query.party,
        text: desk.agreement.text.clone(),
        ..AgreementForm::default()
    };
    render(&page(visit, desk, form, Problems::default()).await?)
}

/// Keeps the answer.
pub async fn say(
    mut visit: Visit,
    Path(id): Path<PartnershipId>,
    Posted(mut form): Posted<AgreementForm>,
) -> Result<Response> {
    let desk = desk(&mut visit, id, &form.party).await?;
    let said = match form.check() {
        Ok(said) => said,
        Err(problems) => return render_problems(&page(visit, desk, form, problems).await?),
    };
    if form.text != desk.agreement.text {
        // What it read is not what stands: it reads again before it answers.
        form.text.clone_from(&desk.agreement.text);
        let changed = Problems::one("answer", Problem::Own(|lang| fl!(lang, "plan-agreement-changed")));
        return render_problems(&page(visit, desk, form, changed).await?);
    }
    let last = desk
        .signature
        .said
        .as_ref()
        .filter(|last| last.current && (last.recorded_by.is_some() == (desk.pen == Pen::Recording)));
    if last.is_some_and(|last| (last.answer, &last.words) == (said.0, &said.1)) {
        return Ok(Redirect::to(&desk.home()).into_response());
    }
    let (author, today, voice) = (visit.person.id, visit.today, (desk.signature.party, desk.pen));
    agreement::say(visit.db(), &desk.plan.head, voice, author, &form.text, said, today).await?;
    visit.commit().await?;
    Ok(saved(&desk.home(), "plan-agreement-said"))
}
