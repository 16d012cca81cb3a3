//! The demonstration: a believable territory (Haute-Garonne) with plans in every state of the
//! review rule, dates relative to the day it is loaded, names plainly fictitious. Written by the
//! owner in one transaction; real installations never meet it (`access.is_demonstration`).

mod agreements;
mod cast;
mod chronicle;
mod days;
mod documents;
mod hand_over;
mod load;
mod meetings;
mod people;
mod rights;
pub(crate) mod voices;

pub use documents::attach;
pub use load::load;
