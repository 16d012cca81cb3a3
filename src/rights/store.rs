//! The SQL of the rights, a file for each.

/// The rows a question answers with, asked about somebody where it says so.
macro_rules! rows {
    ($db:ident, $question:literal $(, $about:expr)?) => {
        sqlx::query_scalar!($question $(, $about)?).fetch_all($db).await?
    };
}

pub mod copy_of_child;
pub mod copy_of_self;
pub mod rectifications;
