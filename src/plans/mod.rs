//! Plans (projets d'accueil personnalisés): the partnership around one child. What they share with
//! every partnership is in `partnerships`; when reviews are owed, in `calendar`.

pub mod chart;
pub mod model;
mod pages;
mod paper;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Where they are.
pub fn routes() -> Routes {
    Routes::new()
        .get("/plans", Audience::COORDINATOR, pages::list::show)
        .get_list(
            ["/plans.csv", "/plans.xlsx"],
            Audience::COORDINATOR,
            pages::list::take_away,
        )
        .get("/plans/new", Audience::COORDINATOR, pages::begin_plan::form)
        .post("/plans/new", Audience::COORDINATOR, pages::begin_plan::begin)
        .get("/plans/coordinators", Audience::COORDINATOR, pages::entrust::form)
        .post("/plans/coordinators", Audience::COORDINATOR, pages::entrust::entrust)
        .get("/plans/{plan}", Audience::PARTIES, pages::show::show)
        .get_file("/plans/{plan}/plan.pdf", Audience::PARTIES, pages::print_plan::download)
        .get("/plans/{plan}/agreement", Audience::PARTIES, pages::agree::form)
        .post("/plans/{plan}/agreement", Audience::PARTIES, pages::agree::say)
        .get("/plans/{plan}/steps", Audience::WORKERS, pages::steps::show)
        .get("/plans/{plan}/edit", Audience::WORKERS, pages::change_terms::form)
        .post("/plans/{plan}/edit", Audience::WORKERS, pages::change_terms::change)
        .get("/plans/{plan}/referent", Audience::WORKERS, pages::name_referent::form)
        .post("/plans/{plan}/referent", Audience::WORKERS, pages::name_referent::name)
        .get(
            "/plans/{plan}/coordinator",
            Audience::WORKERS,
            pages::name_coordinator::form,
        )
        .post(
            "/plans/{plan}/coordinator",
            Audience::WORKERS,
            pages::name_coordinator::name,
        )
        .get("/plans/{plan}/renew", Audience::WORKERS, pages::renew::form)
        .post("/plans/{plan}/renew", Audience::WORKERS, pages::renew::renew)
        .get("/plans/{plan}/suspensions", Audience::WORKERS, pages::suspend::form)
        .post("/plans/{plan}/suspensions", Audience::WORKERS, pages::suspend::suspend)
        .get(
            "/plans/{plan}/suspensions/{suspension}/end",
            Audience::WORKERS,
            pages::end_suspension::form,
        )
        .post(
            "/plans/{plan}/suspensions/{suspension}/end",
            Audience::WORKERS,
            pages::end_suspension::end,
        )
        .get(
            "/plans/{plan}/periods/{number}",
            Audience::WORKERS,
            pages::say_why_late::form,
        )
        .post(
            "/plans/{plan}/periods/{number}",
            Audience::WORKERS,
            pages::say_why_late::say,
        )
}
