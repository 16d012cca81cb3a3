//! The child's page for its family: one column of plain words, the next meeting first.

use askama::Template;
use axum::{extract::Path, response::Response};
use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    actions::{
        self,
        model::{Action, Note, Notes},
    },
    children::{self, model::Child},
    documents::{self, model::Documents},
    error::Result,
    family::{
        model::{Around, Expected, Last, Meeting, Situation},
        store,
    },
    hand_over::{self, model::HandOver},
    ids::{ChildId, GuardianId, PartnershipId},
    news::{self, model::News},
    objectives::{self, model::Lineages},
    partnerships::{
        self,
        model::{Standing, State, Voice},
    },
    plans::{self, model::Plan},
    reviews, trail,
    web::{page::Page, render, visit::Visit},
};

#[derive(Template)]
#[template(path = "family/child.html")]
struct ChildPage {
    page: Page,
    child: Child,
    project: Option<Project>,
    today: NaiveDate,
}

/// The child's plan as its family reads it.
struct Project {
    plan: Plan,
    standing: Standing,
    news: News,
    meeting: Option<Meeting>,
    last: Option<Last>,
    /// Reviews held in the last twelve months.
    held: usize,
    objectives: Lineages,
    actions: Vec<Action>,
    notes: Notes,
    documents: Documents,
    voices: Vec<Voice>,
    circle: Vec<Around>,
    expected: Vec<Expected>,
    hand_over: Option<HandOver>,
}

impl Project {
    /// Being prepared: nothing runs yet.
    fn is_draft(&self) -> bool {
        self.plan.head.state == State::Draft
    }

    fn is_closed(&self) -> bool {
        self.plan.head.state == State::Closed
    }

    fn running_actions(&self) -> Vec<&Action> {
        self.actions.iter().filter(|action| action.is_open()).collect()
    }

    fn documents(&self) -> &Documents {
        &self.documents
    }

    fn own_notes(&self) -> Vec<&Note> {
        self.notes
            .notes
            .iter()
            .filter(|note| note.guardian.is_some_and(|id| self.standing.guardians.contains(&id)))
            .collect()
    }
}

impl ChildPage {
    fn address(&self) -> String {
        format!("/family/{}", self.child.id)
    }
}

/// Reads the plan: the running one, or the one being prepared, or the last.
async fn project(visit: &mut Visit, child: &Child, guardian: GuardianId) -> Result<Option<Project>> {
    let plans = plans::store::of_child(visit.db(), child.id).await?;
    match plans.first() {
        Some(line) => Ok(Some(read(visit, line.id, child, guardian).await?)),
        None => Ok(None),
    }
}

async fn read(visit: &mut Visit, id: PartnershipId, child: &Child, guardian: GuardianId) -> Result<Project> {
    let (person, today) = (visit.person.clone(), visit.today);
    let db = visit.db();
    let (head, standing) = partnerships::store::approach(db, &person, id).await?;
    let plan = plans::store::plan(db, id).await?;
    let news = news::store::visit(db, &person, &head).await?;
    let reviews = reviews::store::of(db, id).await?;
    let meeting = store::meeting(db, &head, &reviews, guardian, today).await?;
    let last = store::last(db, &reviews, guardian).await?;
    let a_year_ago = today - chrono::Months::new(12);
    let held = reviews
        .iter()
        .filter(|line| line.state.took_place() && line.day.is_some_and(|day| day > a_year_ago))
        .count();
    let objectives = Lineages::new(&head, &standing, objectives::store::of(db, id).await?);
    let actions = actions::store::of(db, id).await?;
    let notes = Notes::new(&head, &standing, actions::store::notes(db, id).await?);
    let documents = Documents::new(&head, &standing, documents::store::of(db, id, None).await?);
    let voices = partnerships::store::voices(db, &head).await?;
    let circle = store::circle(db, id).await?;
    let consents = children::store::consents(db, child.id).await?;
    let agreement = plans::store::agreement::of(db, &head).await?;
    let hand_over = hand_over::store::latest(db, id).await?;
    let situation = Situation {
        plan: id,
        guardian,
        meeting: meeting.as_ref(),
        last: last.as_ref(),
        voices: &voices,
        circle: &circle,
        consents: &consents,
        actions: &actions,
        agreement: &agreement,
        hand_over: hand_over.as_ref(),
        today,
    };
    let expected = if head.state == State::Closed {
        Vec::new()
    } else {
        situation.expected()
    };
    Ok(Project {
        plan,
        standing,
        news,
        meeting,
        last,
        held,
        objectives,
        actions,
        notes,
        documents,
        voices,
        circle,
        expected,
        hand_over,
    })
}

/// The child's page.
pub async fn show(mut visit: Visit, Path(id): Path<ChildId>) -> Result<Response> {
    let person = visit.person.clone();
    let (child, guardian) = store::own_child(visit.db(), &person, id).await?;
    trail::store::opened(visit.db(), "children", id.0, child.territory, Some(id)).await?;
    let project = project(&mut visit, &child, guardian).await?;
    render(&ChildPage {
        child,
        project,
        today: visit.today,
        page: visit.close().await?,
    })
}
