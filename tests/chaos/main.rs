//! What becomes of people's work when something breaks: real processes, killed, frozen, starved and slowed
//! under load. `script/chaos` runs it and shows the figures; each test says what was tried and what was
//! lost, and fails where anything was. Too long and too rough for every change, so all are ignored.

#[path = "../support/mod.rs"]
mod support;

mod clients;
mod frozen;
mod house;
mod killed;
mod load;
mod starved;
mod stopped;
