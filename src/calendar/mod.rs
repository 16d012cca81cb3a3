//! The review calendar: at least three reviews a year. `rule` is the rule as pure functions,
//! `store` keeps what it computes, `scan` opens and closes flags each day, `model` and `situation`
//! say it in words. Meetings themselves are in `reviews`, letters about them in `letters`.

pub mod listing;
pub mod model;
pub mod rule;
pub mod scan;
pub mod situation;
pub mod store;
