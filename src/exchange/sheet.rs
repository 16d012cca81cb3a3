//! A list to take away: the rows and columns one sees with the filters of its address, all of them where the
//! page shows them in parts. What a list holds is for its feature; how a file is written, for `write`.

use axum::response::Response;
use uuid::Uuid;

use crate::{
    error::Result,
    exchange::write::{self, Cell, Format},
    trail,
    web::visit::Visit,
};

/// The size of the only page of a list that leaves.
pub const WHOLE: i64 = i64::MAX;

/// A list on its way out, column by column.
pub struct Sheet<'a, L> {
    name: &'static str,
    title: String,
    lines: &'a [L],
    headings: Vec<Cell>,
    rows: Vec<Vec<Cell>>,
    about: Vec<Uuid>,
}

impl<'a, L> Sheet<'a, L> {
    /// These lines, in their order. `name` is said by the name of the file and by the log.
    pub fn new(name: &'static str, title: String, lines: &'a [L]) -> Self {
        Self {
            name,
            title,
            lines,
            headings: Vec::new(),
            rows: lines.iter().map(|_| Vec::new()).collect(),
            about: Vec::new(),
        }
    }

    /// The next column: its heading, and what stands in it on a line.
    pub fn column<C: Into<Cell>>(mut self, heading: String, cell: impl Fn(&'a L) -> C) -> Self {
        self.headings.push(heading.into());
        for (row, line) in self.rows.iter_mut().zip(self.lines) {
            row.push(cell(line).into());
        }
        self
    }

    /// Which child, plan, review or hand-over a line is about: in the log of that child is then who took the list.
    pub fn about(mut self, of: impl Fn(&L) -> Uuid) -> Self {
        self.about = self.lines.iter().map(of).collect();
        self
    }

    /// As [`about`](Self::about), for a list whose lines are all about one.
    pub fn about_one(mut self, id: Uuid) -> Self {
        self.about = vec![id];
        self
    }

    /// The file, once its leaving is logged.
    ///
    /// # Errors
    /// What cannot be logged does not leave.
    pub async fn leave(self, mut visit: Visit, format: Format) -> Result<Response> {
        let stem = format!("maillage-{}-{}", self.name, visit.today);
        // Last: the logs of all these children wait for it.
        trail::store::list_left(visit.db(), self.name, &self.about).await?;
        visit.commit().await?;
        let rows = std::iter::once(self.headings).chain(self.rows).collect();
        write::file(format, &stem, self.title, rows).await
    }
}
