//! People: who signs in, how, and in what functions they act. Sign-in by e-mail and password, the
//! demonstration's one-click entry, sessions, one's own account. What each may see is for the
//! policies of the database; inviting new people is left to the directory.

pub mod accounts;
pub mod model;
mod pages;
pub mod password;
pub mod store;

use crate::web::{
    limits::Weight,
    routes::{Audience, Routes},
};

/// Where they are.
pub fn routes() -> Routes {
    Routes::new()
        .get(
            "/sign-in",
            Audience::ANYONE.or(Audience::SIGNED_IN),
            pages::sign_in::form,
        )
        .post("/sign-in", Audience::ANYONE, pages::sign_in::sign_in)
        .weighing(Weight::Door)
        .post("/sign-out", Audience::SIGNED_IN, pages::sign_out::here)
        .post("/sign-out-everywhere", Audience::SIGNED_IN, pages::sign_out::everywhere)
        .get("/demo", Audience::ANYONE, pages::demonstration::people)
        .post("/demo/{person}", Audience::ANYONE, pages::demonstration::enter)
        .get("/account", Audience::SIGNED_IN, pages::account::show)
        .post(
            "/account/password",
            Audience::SIGNED_IN,
            pages::account::change_password,
        )
        .weighing(Weight::Door)
        .post(
            "/account/sessions/{session}/end",
            Audience::SIGNED_IN,
            pages::account::end_session,
        )
}
