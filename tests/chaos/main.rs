//! What becomes of people's work when something breaks: real processes, killed, frozen, starved and slowed
//! under load. `script/chaos` runs it and shows the figures; each test says what was tried and what was
//! lost, and fails where anything was. Too long and too rough for every change, so all are ignored.

#[path = "../support/mod.rs"]
mod support;

#[path = "../letters/mail_server.rs"]
#[allow(dead_code)] // The tests of letters use the rest.
mod mail_server;

mod clients;
mod clock;
mod frozen;
mod house;
mod killed;
mod load;
mod mail;
mod migrated;
mod schedulers;
mod standby;
mod starved;
mod stopped;
mod summer_time;
