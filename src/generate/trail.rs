//! The log of a child, as far as it begins with its plan: three lines in a chain that holds. What
//! happens afterwards is logged by the triggers, as everywhere.

use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{
    circle::Circle,
    rows::{Bytes, Morning, Rows},
};

impl Circle<'_> {
    pub(super) fn write_trail(&self, rows: &mut Rows) {
        let begun = [
            ("created", "children", self.child),
            ("created", "partnerships", self.plan),
            ("changed", "partnerships", self.plan),
        ];
        let at = Morning(self.course.start);
        let moment = self
            .course
            .start
            .and_hms_opt(9, 0, 0)
            .unwrap_or_default()
            .and_utc()
            .timestamp();
        let mut hash: Vec<u8> = Vec::new();
        let mut number = 0_i64;
        for (act, subject, id) in begun {
            number += 1;
            let details = if act == "changed" {
                r#"{"columns": ["state"]}"#
            } else {
                "{}"
            };
            hash = self.link(&hash, number, moment, (act, subject, id, details));
            rows.add(
                "trail",
                &[
                    &self.child,
                    &number,
                    &at,
                    &self.territory.id,
                    &self.child,
                    &self.coordinator,
                    &act,
                    &subject,
                    &id,
                    &details,
                    &Bytes(&hash),
                ],
            );
        }
        rows.add("trail_heads", &[&self.child, &number, &Bytes(&hash)]);
    }

    /// As `access.record` computes it and `access.broken_link` checks it.
    fn link(
        &self,
        before: &[u8],
        number: i64,
        moment: i64,
        (act, subject, id, details): (&str, &str, Uuid, &str),
    ) -> Vec<u8> {
        let (territory, child, person) = (self.territory.id, self.child, self.coordinator);
        let words = format!("{number}|{moment}.000000|{territory}|{child}|{person}|{act}|{subject}|{id}|{details}");
        let mut sum = Sha256::new();
        sum.update(before);
        sum.update(words);
        sum.finalize().to_vec()
    }
}
