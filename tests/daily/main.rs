//! The daily work around a child, as its partners and its family do it: objectives, actions and
//! notes, what awaits a professional, the family's pages and consents. Through the whole router,
//! on a real database.

mod actions;
mod copies;
mod documents;
mod family;
mod finess;
mod lists;
mod mine;
mod news;
mod objectives;
mod rectifications;
mod retention;
mod scene;
mod search;
#[path = "../support/mod.rs"]
mod support;
mod transcripts;
