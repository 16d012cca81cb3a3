//! Maillage as people use it: journeys of each kind of person in a real browser, and a survey of
//! every page they can reach (accessibility, HTML, narrow screens, both languages).

#[cfg(feature = "passkeys")]
mod authenticator;
mod checks;
mod driver;
mod journeys;
#[cfg(feature = "passkeys")]
#[path = "../letters/mail_server.rs"]
#[allow(dead_code, reason = "the tests of letters ask more of it")]
mod mail_server;
mod person;
#[cfg(feature = "openid")]
#[path = "../openid/provider.rs"]
mod provider;
mod server;
#[path = "../support/mod.rs"]
mod support;
mod survey;
