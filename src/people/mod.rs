//! People: who signs in, how, and in what functions they act. Sign-in by e-mail and password or by a
//! passkey, the demonstration's one-click entry, sessions, one's own account. What each may see is for the
//! policies of the database; inviting new people is left to the directory.

pub mod accounts;
mod browser;
pub mod door;
pub mod model;
mod pages;
pub mod passkeys;
pub mod password;
pub mod proof;
pub mod providers;
mod secret;
pub mod store;
pub mod vouching;

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
        .get(
            "/sign-in/with/{provider}",
            Audience::ANYONE.or(Audience::SIGNED_IN),
            pages::provider::leave,
        )
        .weighing(Weight::Door)
        .get(
            "/sign-in/with/{provider}/back",
            Audience::ANYONE.or(Audience::SIGNED_IN),
            pages::provider::back,
        )
        .weighing(Weight::Door)
        .get(
            "/sign-in/unlinked",
            Audience::ANYONE.or(Audience::SIGNED_IN),
            pages::unlinked::show,
        )
        .post("/invitation/provider", Audience::ANYONE, pages::unlinked::accept)
        .weighing(Weight::Door)
        .get(
            "/sign-in/second",
            Audience::ANYONE.or(Audience::SIGNED_IN),
            pages::second_factor::ask,
        )
        .post("/sign-in/second", Audience::ANYONE, pages::second_factor::give)
        .weighing(Weight::Door)
        .post(
            "/sign-in/passkey/challenge",
            Audience::ANYONE,
            pages::passkey_sign_in::challenge,
        )
        .weighing(Weight::Door)
        .post("/sign-in/passkey", Audience::ANYONE, pages::passkey_sign_in::sign_in)
        .weighing(Weight::Door)
        .post(
            "/sign-in/second/passkey/challenge",
            Audience::ANYONE,
            pages::passkey_sign_in::challenge_to_set_up,
        )
        .weighing(Weight::Door)
        .post(
            "/sign-in/second/passkey",
            Audience::ANYONE,
            pages::passkey_sign_in::set_up,
        )
        .weighing(Weight::Door)
        .get(
            "/invitation",
            Audience::ANYONE.or(Audience::SIGNED_IN),
            pages::invitation::form,
        )
        .post("/invitation", Audience::ANYONE, pages::invitation::accept)
        .weighing(Weight::Door)
        .get(
            "/forgotten",
            Audience::ANYONE.or(Audience::SIGNED_IN),
            pages::invitation::forgotten,
        )
        .post("/forgotten", Audience::ANYONE, pages::invitation::forgot)
        .weighing(Weight::Door)
        .post(
            "/people/{person}/invite",
            Audience::COORDINATOR.or(Audience::ADMINISTRATOR),
            pages::invitation::invite,
        )
        .post(
            "/invitations/{invitation}/mail",
            Audience::COORDINATOR.or(Audience::ADMINISTRATOR),
            pages::invitation::mail,
        )
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
        .get(
            "/account/second-factor",
            Audience::SIGNED_IN,
            pages::own_second_factor::own,
        )
        .post(
            "/account/second-factor",
            Audience::SIGNED_IN,
            pages::own_second_factor::turn_on,
        )
        .weighing(Weight::Door)
        .get(
            "/account/second-factor/telephone",
            Audience::SIGNED_IN,
            pages::own_second_factor::telephone,
        )
        .post(
            "/account/second-factor/codes",
            Audience::SIGNED_IN,
            pages::own_second_factor::new_codes,
        )
        .weighing(Weight::Door)
        .post(
            "/account/second-factor/remove",
            Audience::SIGNED_IN,
            pages::own_second_factor::remove,
        )
        .weighing(Weight::Door)
        .get("/acting", Audience::SIGNED_IN, pages::acting::ask)
        .post("/acting", Audience::SIGNED_IN, pages::acting::choose)
        .get("/account/passkeys", Audience::SIGNED_IN, pages::own_passkeys::list)
        .post("/account/passkeys", Audience::SIGNED_IN, pages::own_passkeys::add)
        .weighing(Weight::Door)
        .post(
            "/account/passkeys/challenge",
            Audience::SIGNED_IN,
            pages::own_passkeys::challenge,
        )
        .weighing(Weight::Door)
        .get(
            "/account/passkeys/{passkey}",
            Audience::SIGNED_IN,
            pages::own_passkeys::one,
        )
        .post(
            "/account/passkeys/{passkey}/rename",
            Audience::SIGNED_IN,
            pages::own_passkeys::rename,
        )
        .post(
            "/account/passkeys/{passkey}/remove",
            Audience::SIGNED_IN,
            pages::own_passkeys::remove,
        )
        .weighing(Weight::Door)
        .get("/account/prove", Audience::SIGNED_IN, pages::prove::ask)
        .post("/account/prove", Audience::SIGNED_IN, pages::prove::prove)
        .weighing(Weight::Door)
        .get(
            "/account/providers/{provider}",
            Audience::SIGNED_IN,
            pages::own_identities::leave,
        )
        .weighing(Weight::Door)
        .get("/account/link", Audience::SIGNED_IN, pages::own_identities::link_form)
        .post("/account/link", Audience::SIGNED_IN, pages::own_identities::link)
        .weighing(Weight::Door)
        .get(
            "/account/identities/{identity}",
            Audience::SIGNED_IN,
            pages::own_identities::unlink_form,
        )
        .post(
            "/account/identities/{identity}",
            Audience::SIGNED_IN,
            pages::own_identities::unlink,
        )
        .weighing(Weight::Door)
        .post(
            "/account/sessions/{session}/end",
            Audience::SIGNED_IN,
            pages::account::end_session,
        )
}
