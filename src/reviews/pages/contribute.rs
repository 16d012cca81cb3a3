//! « Mon regard »: one party's words before a review, written by the party itself, or written down
//! for it by a coordinator until the party confirms or corrects them.

use askama::Template;
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::{
    error::{Error, Result},
    ids::ReviewId,
    partnerships::{
        self,
        model::{Head, Kind, Pen, WhoReads, forms::For},
    },
    reviews::{
        model::{
            Contribution, InvitedParty, Review,
            hold::OpenObjective,
            words::{Words, WordsForm, point_field},
        },
        pages::approach,
        store::{
            self,
            words::{confirm as confirm_words, contribute, rewrite},
        },
    },
    web::{
        draft,
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "reviews/contribute.html")]
struct ContributePage {
    page: Page,
    desk: Desk,
    form: WordsForm,
    problems: Problems,
    /// What is shown was kept for oneself, and not given yet.
    from_draft: bool,
    /// What somebody saved while this was being written.
    meanwhile: bool,
}

impl ContributePage {
    fn is_family(&self) -> bool {
        self.desk.party.is_family()
    }

    fn records(&self) -> bool {
        self.desk.pen == Pen::Recording
    }

    fn labels(&self) -> [String; 4] {
        let lang = self.page.lang;
        if self.is_family() {
            [
                fl!(lang, "review-ask-family-sees"),
                fl!(lang, "review-ask-family-works"),
                fl!(lang, "review-ask-family-hard"),
                fl!(lang, "review-ask-family-proposes"),
            ]
        } else {
            let sees = match self.desk.head.kind {
                Kind::Plan => fl!(lang, "review-ask-sees"),
                Kind::Institutional => fl!(lang, "review-ask-sees-institutional"),
            };
            [
                sees,
                fl!(lang, "review-ask-works"),
                fl!(lang, "review-ask-hard"),
                fl!(lang, "review-ask-proposes"),
            ]
        }
    }

    fn field(&self, objective: &OpenObjective) -> String {
        point_field(objective.id)
    }

    fn typed(&self, objective: &OpenObjective) -> &str {
        self.form.typed(&point_field(objective.id))
    }

    /// What the question about an objective is called.
    fn about(&self, objective: &OpenObjective) -> String {
        fl!(
            self.page.lang,
            "review-ask-about-objective",
            title = objective.title.as_str()
        )
    }
}

/// A party's sheet: whose words, who holds the pen, what is there already.
struct Desk {
    review: Review,
    head: Head,
    party: InvitedParty,
    pen: Pen,
    there: Option<Contribution>,
    objectives: Vec<OpenObjective>,
    who_reads: WhoReads,
}

impl Desk {
    /// Where what is begun is kept.
    fn place(&self) -> String {
        format!("/reviews/{}/contribution/{}", self.review.id, self.party.code())
    }

    /// Words are brought before the review; what was written down for a party stays its to correct.
    fn open(&self) -> Result<()> {
        let own_to_correct = self.pen == Pen::Own && self.there.as_ref().is_some_and(Contribution::is_recorded);
        if own_to_correct { Ok(()) } else { self.review.coming() }
    }
}

async fn desk(visit: &mut Visit, id: ReviewId, code: &str) -> Result<Desk> {
    let (review, head, standing) = approach(visit, id).await?;
    let (party, pen) = standing.pen_for(code)?;
    let parties = store::parties(visit.db(), &head, Some(id)).await?;
    let party = parties
        .into_iter()
        .find(|there| there.party == party)
        .ok_or(Error::NotFound)?;
    let there = store::contributions(visit.db(), id)
        .await?
        .into_iter()
        .find(|there| there.party == party.party);
    if pen == Pen::Recording && there.as_ref().is_some_and(|there| !there.is_recorded()) {
        return Err(Error::Refused);
    }
    let objectives = store::open_objectives(visit.db(), head.id).await?;
    let who_reads = partnerships::store::who_reads(visit.db(), &head, &standing, "contributions").await?;
    let desk = Desk {
        review,
        head,
        party,
        pen,
        there,
        objectives,
        who_reads,
    };
    desk.open()?;
    Ok(desk)
}

async fn page(visit: Visit, desk: Desk, form: WordsForm, problems: Problems) -> Result<ContributePage> {
    Ok(ContributePage {
        page: visit.close().await?,
        desk,
        form,
        problems,
        from_draft: false,
        meanwhile: false,
    })
}

/// The sheet.
pub async fn form(mut visit: Visit, Path(id): Path<ReviewId>, Query(query): Query<For>) -> Result<Response> {
    let desk = desk(&mut visit, id, &query.party).await?;
    let version = desk.there.as_ref().map_or(0, |there| there.version);
    let author = visit.person.id;
    let draft: Option<WordsForm> = draft::kept(visit.db(), author, &desk.place()).await?;
    let from_draft = draft.is_some();
    let form = draft
        .or_else(|| desk.there.as_ref().map(WordsForm::of))
        .unwrap_or_default();
    let form = form.at(version).for_party(desk.party.party.code());
    let mut page = page(visit, desk, form, Problems::default()).await?;
    page.from_draft = from_draft;
    render(&page)
}

/// Keeps the words: for oneself as long as they are a draft, then for everybody who may read them.
pub async fn write(
    mut visit: Visit,
    Path(id): Path<ReviewId>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Result<Response> {
    let form = WordsForm::from_pairs(pairs);
    let desk = desk(&mut visit, id, form.party()).await?;
    let author = visit.person.id;
    if form.is_draft() {
        draft::keep(visit.db(), author, &desk.place(), &form).await?;
        visit.commit().await?;
        return Ok(saved(&desk.review.address(), "contribution-draft"));
    }
    let words = match form.check(&desk.objectives) {
        Ok(words) => words,
        Err(problems) => return render_problems(&page(visit, desk, form, problems).await?),
    };
    match give(&mut visit, &desk, form.version(), &words).await {
        Err(Error::Conflict) => both_texts(visit, id, form).await,
        given => {
            given?;
            draft::forget(visit.db(), author, &desk.place()).await?;
            visit.commit().await?;
            let code = if desk.pen == Pen::Own {
                "contribution-saved"
            } else {
                "contribution-recorded"
            };
            Ok(saved(&desk.review.address(), code))
        }
    }
}

async fn give(visit: &mut Visit, desk: &Desk, version: i32, words: &Words) -> Result<()> {
    let author = visit.person.id;
    match &desk.there {
        // Posted twice.
        Some(there) if there.version != version && there.says(words) => Ok(()),
        Some(there) => rewrite(visit.db(), there.id, version, desk.pen, author, words).await,
        None => {
            let party = desk.party.party;
            contribute(visit.db(), &desk.head, desk.review.id, party, desk.pen, author, words).await
        }
    }
}

/// Somebody wrote for the same party meanwhile: both texts, and nothing lost.
async fn both_texts(mut visit: Visit, id: ReviewId, form: WordsForm) -> Result<Response> {
    let desk = desk(&mut visit, id, form.party()).await?;
    let form = form.at(desk.there.as_ref().map_or(0, |there| there.version));
    let mut page = page(visit, desk, form, Problems::default()).await?;
    page.meanwhile = true;
    Ok((StatusCode::CONFLICT, render(&page)?.into_response()).into_response())
}

/// Whose words are confirmed, and the version that was read.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Confirmation {
    #[serde(rename = "for")]
    party: String,
    version: i32,
}

/// The party makes its own what was written down for it.
pub async fn confirm(
    mut visit: Visit,
    Path(id): Path<ReviewId>,
    Posted(form): Posted<Confirmation>,
) -> Result<Response> {
    let (review, _, standing) = approach(&mut visit, id).await?;
    let (party, pen) = standing.pen_for(&form.party)?;
    if pen != Pen::Own {
        return Err(Error::Refused);
    }
    let there = store::contributions(visit.db(), id)
        .await?
        .into_iter()
        .find(|there| there.party == party);
    let there = there.ok_or(Error::NotFound)?;
    let author = visit.person.id;
    if there.is_recorded() {
        confirm_words(visit.db(), there.id, form.version, author).await?;
    }
    visit.commit().await?;
    Ok(saved(&review.address(), "contribution-confirmed"))
}
