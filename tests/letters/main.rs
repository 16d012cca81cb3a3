//! Letters from the act that writes them to a real mail server, and what arrived there.

mod accounts;
mod arabic;
mod entrusting;
mod hostile;
mod invitations;
mod links;
mod mail_server;
mod outbox;
mod reminders;
mod story;
mod subscribing;
#[path = "../support/mod.rs"]
mod support;
