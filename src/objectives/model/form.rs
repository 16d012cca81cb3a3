//! What is typed to set an objective, and its checks.

use serde::Deserialize;
use uuid::Uuid;

use super::Objective;
use crate::{
    ids::NeedId,
    web::form::{Check, Problem, Problems},
};

/// An objective as it is typed, new or reworded.
#[derive(Debug, Default, Deserialize)]
pub struct ObjectiveForm {
    /// The key of the form that creates.
    #[serde(default)]
    pub once: Uuid,
    /// The version that was read, in the form that rewords.
    #[serde(default)]
    pub version: i32,
    /// What is wanted.
    #[serde(default)]
    pub title: String,
    /// How one will see that it is reached.
    #[serde(default)]
    pub success: String,
    /// The need it answers.
    #[serde(default)]
    pub need: String,
    /// The interest of the writer's own organisation.
    #[serde(default)]
    pub interest: String,
}

/// A checked objective.
#[derive(Debug)]
pub struct NewObjective {
    /// What is wanted.
    pub title: String,
    /// How one will see that it is reached.
    pub success: String,
    /// The need it answers.
    pub need: Option<NeedId>,
    /// The interest of the writer's own organisation; may be empty.
    pub interest: String,
}

impl ObjectiveForm {
    /// What stands now.
    pub fn of(objective: &Objective) -> Self {
        Self {
            version: objective.version,
            title: objective.title.clone(),
            success: objective.success.clone(),
            need: objective.need.map(|need| need.to_string()).unwrap_or_default(),
            ..Self::default()
        }
    }

    /// The typed values; `needs` are the choices that were offered.
    pub fn check(&self, needs: &[(String, String)]) -> Result<NewObjective, Problems> {
        let mut check = Check::new();
        let need = check.optional_choice("need", &self.need);
        if need.is_some() && needs.iter().all(|(id, _)| id != self.need.trim()) {
            check.problem("need", Problem::NotAChoice);
        }
        let objective = NewObjective {
            title: check.text("title", &self.title, 300),
            success: check.optional_text("success", &self.success, 2000),
            need,
            interest: check.optional_text("interest", &self.interest, 1000),
        };
        check.finish(objective)
    }
}
