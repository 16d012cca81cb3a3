//! Saying why a review was late or missed; the reason goes into the statistics.

use askama::Template;
use axum::{extract::Path, response::Response};
use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    calendar::{self, model::LateReason, store::StoredPeriod},
    error::{Error, Result},
    ids::PartnershipId,
    plans::{
        model::{LateForm, Plan, is_late},
        pages::coordinated,
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "plans/late.html")]
struct LatePage {
    page: Page,
    plan: Plan,
    period: StoredPeriod,
    form: LateForm,
    problems: Problems,
    reasons: Vec<(String, String)>,
}

impl LatePage {
    fn dates(&self) -> String {
        let lang = self.page.lang;
        fl!(
            lang,
            "plans-span",
            start = lang.date(self.period.period.start),
            end = lang.date(self.period.period.end)
        )
    }
}

async fn view(visit: Visit, plan: Plan, period: StoredPeriod, form: LateForm, problems: Problems) -> Result<LatePage> {
    let reasons = LateReason::options(visit.lang());
    Ok(LatePage {
        plan,
        period,
        form,
        problems,
        reasons,
        page: visit.shown().await?,
    })
}

/// The period, when there is something late in it.
async fn late_period(visit: &mut Visit, id: PartnershipId, number: i32, today: NaiveDate) -> Result<StoredPeriod> {
    let periods = calendar::store::periods_of(visit.db(), id).await?;
    periods
        .into_iter()
        .find(|stored| stored.period.number == number && is_late(&stored.period, today))
        .ok_or(Error::NotFound)
}

/// The form.
pub async fn form(mut visit: Visit, Path((id, number)): Path<(PartnershipId, i32)>) -> Result<Response> {
    let plan = coordinated(&mut visit, id).await?;
    let today = visit.today;
    let period = late_period(&mut visit, id, number, today).await?;
    let reason = period
        .late_reason
        .map(|reason| reason.code().to_owned())
        .unwrap_or_default();
    let form = LateForm {
        reason,
        comment: period.late_comment.clone(),
    };
    render(&view(visit, plan, period, form, Problems::default()).await?)
}

/// Keeps the reason.
pub async fn say(
    mut visit: Visit,
    Path((id, number)): Path<(PartnershipId, i32)>,
    Posted(form): Posted<LateForm>,
) -> Result<Response> {
    let plan = coordinated(&mut visit, id).await?;
    let today = visit.today;
    let period = late_period(&mut visit, id, number, today).await?;
    let (reason, comment) = match form.check() {
        Ok(said) => said,
        Err(problems) => return render_problems(&view(visit, plan, period, form, problems).await?),
    };
    let person = visit.person.id;
    calendar::store::give_late_reason(visit.db(), id, number, reason, &comment, person).await?;
    visit.commit().await?;
    Ok(saved(&plan.address(), "late-reason-kept"))
}
