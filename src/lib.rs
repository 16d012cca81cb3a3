//! Maillage: the mesh of partners around a child. `docs/architecture.md` is the map of the house;
//! each module here is one room of it.

pub mod actions;
pub mod administration;
pub mod app;
pub mod calendar;
pub mod children;
pub mod choice;
pub mod clock;
pub mod command;
pub mod config;
pub mod database;
pub mod day;
pub mod demo;
pub mod directory;
pub mod error;
pub mod exchange;
pub mod family;
pub mod ids;
pub mod mine;
pub mod objectives;
pub mod partnerships;
pub mod people;
pub mod plans;
pub mod reports;
pub mod reviews;
pub mod trail;
pub mod web;
