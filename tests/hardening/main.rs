//! What holds against programs rather than people: what every answer tells the browser, how often one
//! may ask, how long one may take, what is made of hostile words. Over the real server.

mod cookies;
mod headers;
mod house;
mod limits;
mod patience;
#[allow(dead_code)] // Only what is asked for, not who says so.
#[path = "../access/requests.rs"]
mod requests;
#[path = "../support/mod.rs"]
mod support;
