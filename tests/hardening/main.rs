//! What holds against programs rather than people: what every answer tells the browser, how often one
//! may ask, how long one may take, what is made of hostile words. Over the real server.

mod api;
mod claims;
mod cookies;
mod description;
mod forms;
mod fuzz;
mod headers;
mod house;
mod injections;
mod limits;
mod patience;
mod policies;
#[allow(dead_code)] // Only what is asked for, not who says so.
#[path = "../access/requests.rs"]
mod requests;
mod supply;
#[path = "../support/mod.rs"]
mod support;
mod uploads;
