//! The pages of documents, a file for each thing one does.

pub mod attach;
pub mod download;
pub mod remove;
pub mod transcribe;
