//! Plans (projets d'accueil personnalisés): the partnership around one child. What they share with
//! every partnership is in `partnerships`; when reviews are owed, in `calendar`.

pub mod model;
pub mod store;
