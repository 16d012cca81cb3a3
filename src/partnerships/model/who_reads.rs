//! Who will read what one is about to write, said beside the button. Who may is for the policies.

use i18n_embed_fl::fl;

use crate::{partnerships::model::Kind, web::lang::Lang};

/// Those who read some words in a partnership today.
#[derive(Debug, Clone)]
pub struct WhoReads {
    /// What kind of partnership it is.
    pub kind: Kind,
    /// It is said to the family itself.
    pub to_family: bool,
    /// Around a child, the organisations the family lets read them.
    pub organisations: Vec<String>,
}

impl WhoReads {
    /// In a sentence.
    pub fn words(&self, lang: Lang) -> String {
        let names = self.organisations.join(", ");
        match (self.kind, self.to_family, names.is_empty()) {
            (Kind::Institutional, _, _) => fl!(lang, "readers-institutional"),
            (Kind::Plan, true, true) => fl!(lang, "readers-plan-nobody"),
            (Kind::Plan, true, false) => fl!(lang, "readers-plan", names = names),
            (Kind::Plan, false, true) => fl!(lang, "readers-child-nobody"),
            (Kind::Plan, false, false) => fl!(lang, "readers-child", names = names),
        }
    }
}
