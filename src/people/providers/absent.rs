//! In the place of `protocol` where the program was built without it: no provider can be set up.

use super::{Attempt, Proved, Unproved, configuration::Configuration};

/// Never made.
pub enum Conversation {}

impl Conversation {
    /// # Errors
    /// Always.
    pub fn new(_: &Configuration) -> Result<Self, String> {
        Err("this program was built without identity providers; build it with --features openid".to_owned())
    }

    pub async fn begin(&self, _: &Configuration, _: &Attempt, _: String) -> Result<String, Unproved> {
        match *self {}
    }

    pub async fn finish(&self, _: &Configuration, _: &Attempt, _: String, _: String) -> Result<Proved, Unproved> {
        match *self {}
    }
}
