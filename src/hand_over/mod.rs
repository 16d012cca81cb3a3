//! Handing a plan over (passage de relais) to another place of care, a school or another territory: what
//! would be shown is listed, the family answers, the coordination completes it on its day; another
//! territory takes it first, into a plan of its own. Renewing a plan, and its
//! terms otherwise, are for `plans`; agreements to share outside of a hand-over, for `children`.

pub mod model;
mod pages;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Where they are.
pub fn routes() -> Routes {
    Routes::new()
        .get("/plans/{plan}/hand-over", Audience::COORDINATOR, pages::propose::form)
        .post(
            "/plans/{plan}/hand-over",
            Audience::COORDINATOR,
            pages::propose::propose,
        )
        .get("/hand-overs", Audience::COORDINATOR, pages::incoming::list)
        .get_list(
            ["/hand-overs.csv", "/hand-overs.xlsx"],
            Audience::COORDINATOR,
            pages::incoming::take_away,
        )
        .get(
            "/hand-overs/{hand_over}/incoming",
            Audience::COORDINATOR,
            pages::incoming::show,
        )
        .post(
            "/hand-overs/{hand_over}/incoming",
            Audience::COORDINATOR,
            pages::incoming::decide,
        )
        .get(
            "/hand-overs/{hand_over}",
            Audience::COORDINATOR.or(Audience::GUARDIAN),
            pages::show::show,
        )
        .post(
            "/hand-overs/{hand_over}/answer",
            Audience::GUARDIAN,
            pages::answer::answer,
        )
        .get(
            "/hand-overs/{hand_over}/guardians/{guardian}",
            Audience::COORDINATOR,
            pages::record_answer::form,
        )
        .post(
            "/hand-overs/{hand_over}/guardians/{guardian}",
            Audience::COORDINATOR,
            pages::record_answer::record,
        )
        .post(
            "/hand-overs/{hand_over}/complete",
            Audience::COORDINATOR,
            pages::complete::complete,
        )
        .post(
            "/hand-overs/{hand_over}/withdraw",
            Audience::COORDINATOR,
            pages::withdraw::withdraw,
        )
}
