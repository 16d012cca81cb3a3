//! Reviews (bilans): plan one, ask for one, what each party brings to it, hold it, agree on its
//! minutes. What a review is worth to the yearly duty is for the calendar's rule; objectives and
//! their pages are a feature of their own.

pub mod model;
mod pages;
mod paper;
pub mod store;

use crate::web::routes::{Audience, Routes};

/// Where they are.
pub fn routes() -> Routes {
    Routes::new()
        .get(
            "/partnerships/{id}/reviews/new",
            Audience::PARTIES,
            pages::plan_review::form,
        )
        .post(
            "/partnerships/{id}/reviews/new",
            Audience::PARTIES,
            pages::plan_review::plan,
        )
        .get("/reviews/{review}", Audience::PARTIES, pages::show_review::show)
        .get("/reviews/{review}/edit", Audience::PARTIES, pages::move_review::form)
        .post("/reviews/{review}/edit", Audience::PARTIES, pages::move_review::change)
        .get("/reviews/{review}/dates", Audience::PARTIES, pages::dates::form)
        .post("/reviews/{review}/dates", Audience::PARTIES, pages::dates::answer)
        .post(
            "/reviews/{review}/dates/{date}/keep",
            Audience::PARTIES,
            pages::dates::keep,
        )
        .get(
            "/reviews/{review}/cancel",
            Audience::PARTIES,
            pages::cancel_review::form,
        )
        .post(
            "/reviews/{review}/cancel",
            Audience::PARTIES,
            pages::cancel_review::cancel,
        )
        .get(
            "/reviews/{review}/contribution",
            Audience::PARTIES,
            pages::contribute::form,
        )
        .post(
            "/reviews/{review}/contribution",
            Audience::PARTIES,
            pages::contribute::write,
        )
        .post(
            "/reviews/{review}/contribution/confirm",
            Audience::PARTIES,
            pages::contribute::confirm,
        )
        .get(
            "/reviews/{review}/substitute",
            Audience::PARTIES,
            pages::substitute::form,
        )
        .post(
            "/reviews/{review}/substitute",
            Audience::PARTIES,
            pages::substitute::name,
        )
        .get("/reviews/{review}/links", Audience::PARTIES, pages::send_link::form)
        .post("/reviews/{review}/links", Audience::PARTIES, pages::send_link::send)
        .post(
            "/reviews/{review}/links/{link}/withdraw",
            Audience::PARTIES,
            pages::send_link::withdraw,
        )
        .get("/contribution/{token}", Audience::ANYONE, pages::open_link::form)
        .post("/contribution/{token}", Audience::ANYONE, pages::open_link::write)
        .get("/reviews/{review}/hold", Audience::PARTIES, pages::hold_review::form)
        .post("/reviews/{review}/hold", Audience::PARTIES, pages::hold_review::hold)
        .get_file(
            "/reviews/{review}/minutes.pdf",
            Audience::PARTIES,
            pages::print_minutes::download,
        )
        .post("/reviews/{review}/agree", Audience::PARTIES, pages::minutes::agree)
        .post("/reviews/{review}/close", Audience::PARTIES, pages::minutes::close)
        .get(
            "/reviews/{review}/minutes",
            Audience::PARTIES,
            pages::minutes::correction,
        )
        .post("/reviews/{review}/minutes", Audience::PARTIES, pages::minutes::correct)
        .post("/reviews/{review}/addenda", Audience::PARTIES, pages::minutes::add)
        .post("/reviews/{review}/dissent", Audience::PARTIES, pages::minutes::dissent)
        .post(
            "/reviews/{review}/dissents/{dissent}",
            Audience::PARTIES,
            pages::minutes::own_dissent,
        )
}
