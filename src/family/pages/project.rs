//! The child's plan as its family reads it, on whichever page: gathered once for all of them.

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
    ids::{GuardianId, PartnershipId},
    objectives::{self, model::Lineages},
    partnerships::{
        self,
        model::{Standing, State, Voice},
    },
    plans::{self, model::Plan},
    reviews,
    web::visit::Visit,
};

/// The child's plan as its family reads it.
pub struct Project {
    /// The plan.
    pub plan: Plan,
    /// What the person is in it.
    pub standing: Standing,
    /// The next meeting.
    pub meeting: Option<Meeting>,
    /// The last meeting.
    pub last: Option<Last>,
    /// Reviews held in the last twelve months.
    pub held: usize,
    /// What is wanted.
    pub objectives: Lineages,
    /// What is done.
    pub actions: Vec<Action>,
    /// Progress notes.
    pub notes: Notes,
    /// Documents.
    pub documents: Documents,
    /// What each guardian expects.
    pub voices: Vec<Voice>,
    /// The organisations around the child.
    pub circle: Vec<Around>,
    /// What is expected of the person.
    pub expected: Vec<Expected>,
    /// The hand-over under way, or the last one.
    pub hand_over: Option<HandOver>,
}

impl Project {
    /// Being prepared: nothing runs yet.
    pub fn is_draft(&self) -> bool {
        self.plan.head.state == State::Draft
    }

    /// Over: nothing is written any more.
    pub fn is_closed(&self) -> bool {
        self.plan.head.state == State::Closed
    }

    /// What is being done.
    pub fn running_actions(&self) -> Vec<&Action> {
        self.actions.iter().filter(|action| action.is_open()).collect()
    }

    /// The documents, for the list of them.
    pub fn documents(&self) -> &Documents {
        &self.documents
    }

    /// What the family noted itself.
    pub fn own_notes(&self) -> Vec<&Note> {
        self.notes
            .notes
            .iter()
            .filter(|note| note.guardian.is_some_and(|id| self.standing.guardians.contains(&id)))
            .collect()
    }
}

/// Reads the plan: the running one, or the one being prepared, or the last.
pub async fn project(visit: &mut Visit, child: &Child, guardian: GuardianId) -> Result<Option<Project>> {
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
