//! Partnerships (partenariats): the agreement, its members and the four modalities. A child's plan
//! is one too: what it adds is in `plans`. Objectives, actions and reviews are features of their own.

pub mod model;
pub mod store;
