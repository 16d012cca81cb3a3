//! What the machines beside Maillage ask of it: whether the process lives, whether it can answer people,
//! what it measures. Nothing of a person, of a child or of a territory. The checks of one's own work are
//! `maillage check`.

pub mod figures;
pub mod pages;
pub mod pulse;
pub mod ready;
pub mod request;

use crate::web::{
    limits::Weight,
    routes::{Audience, Routes},
};

/// Where they are.
pub fn routes() -> Routes {
    let whoever = Audience::ANYONE.or(Audience::SIGNED_IN);
    Routes::new()
        .get("/healthz", whoever, pages::healthy)
        .weighing(Weight::Free)
        // It asks the database, so it is counted as a page is.
        .get("/readyz", whoever, pages::ready)
}
