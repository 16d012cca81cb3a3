//! The convention: what it says now, who agreed on it, and the versions before.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    conventions::{
        model::{Convention, Signatory, missing},
        pages::approach,
        store,
    },
    error::Result,
    ids::PartnershipId,
    partnerships::{
        self,
        model::{Head, Standing, State},
    },
    trail,
    web::{page::Page, render, visit::Visit},
};

#[derive(Template)]
#[template(path = "conventions/show.html")]
struct ConventionPage {
    page: Page,
    head: Head,
    standing: Standing,
    /// The latest first.
    versions: Vec<Convention>,
    /// What is missing before it can be written down.
    missing: Vec<String>,
}

impl ConventionPage {
    fn latest(&self) -> Option<&Convention> {
        self.versions.first()
    }

    fn earlier(&self) -> &[Convention] {
        self.versions.get(1..).unwrap_or_default()
    }

    /// What the latest version changed.
    fn changes(&self) -> Vec<String> {
        match (self.versions.first(), self.versions.get(1)) {
            (Some(now), Some(before)) => now.text.changes_since(&before.text, self.page.lang),
            _ => Vec::new(),
        }
    }

    fn is_open(&self) -> bool {
        self.head.state != State::Closed
    }

    fn may_write(&self) -> bool {
        self.standing.coordinator && self.is_open()
    }

    /// The members this person may agree for, and has not yet.
    fn asked<'a>(&self, convention: &'a Convention) -> Vec<&'a Signatory> {
        let awaited = |signatory: &&Signatory| {
            self.standing.is_member(signatory.member) && convention.agreement_of(signatory.member).is_none()
        };
        if self.is_open() {
            convention.text.members.iter().filter(awaited).collect()
        } else {
            Vec::new()
        }
    }

    fn paper(&self, convention: &Convention) -> String {
        format!(
            "/partnerships/{}/convention.pdf?version={}",
            self.head.id, convention.number
        )
    }
}

/// The page.
pub async fn show(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let (head, standing) = approach(&mut visit, id).await?;
    trail::store::opened(visit.db(), "conventions", id.0, head.territory, None).await?;
    let lang = visit.lang();
    let versions = store::of(visit.db(), id).await?;
    let members = partnerships::store::members(visit.db(), id).await?;
    render(&ConventionPage {
        missing: missing(&head, &members, lang),
        head,
        standing,
        versions,
        page: visit.close().await?,
    })
}
