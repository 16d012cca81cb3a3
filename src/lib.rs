//! Maillage: the mesh of partners around a child. `docs/architecture.md` is the map of the house;
//! each module here is one room of it.

pub mod administration;
pub mod app;
pub mod choice;
pub mod clock;
pub mod config;
pub mod database;
pub mod demo;
pub mod directory;
pub mod error;
pub mod ids;
pub mod partnerships;
pub mod people;
pub mod trail;
pub mod web;
