//! The review calendar: at least three reviews a year. `rule` is the rule as pure functions,
//! `store` keeps what it computes, `scan` opens and closes flags each day, `model` says it in
//! words. Meetings themselves are in `reviews`, letters about them in `letters`.

pub mod rule;
