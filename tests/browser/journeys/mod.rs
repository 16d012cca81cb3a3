//! What people come to do, from their first page to the end of it.

mod account;
mod behalf;
mod comfort;
mod coordinator;
mod documents;
mod family;
#[cfg(feature = "passkeys")]
mod first_days;
mod import;
mod keyboard;
mod partner;
#[cfg(feature = "passkeys")]
mod passkeys;
mod provider;
mod search;
mod together;
mod typing;
mod year;
