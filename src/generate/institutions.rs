//! Agreements between organisations: in each dozen of a territory two places of care, the PMI, a CAMSP and a
//! platform meet around one need, and do something for it. Their texts are kept by `load`, once all is in.

use chrono::{Datelike, Days, Months};

use super::{
    places::{Organisation, Territory},
    rows::{Morning, Rows},
    words::{SHARED_NEEDS, SharedNeed},
};
use crate::demo::voices;

/// Of the twelve kinds of a dozen, those that sign.
const SIGNING: [u64; 5] = [0, 1, 6, 7, 11];

impl Territory {
    /// One agreement for each dozen of organisations, begun in the year that ends today.
    pub(super) fn write_institutions(&self, rows: &mut Rows) {
        for dozen in 0..self.dozens() {
            let members = SIGNING.map(|kind| self.in_dozen(dozen, kind));
            self.write_agreement(rows, dozen, members);
        }
    }

    fn write_agreement(&self, rows: &mut Rows, dozen: u64, members: [Organisation; 5]) {
        let at = [self.number, dozen];
        let id = self.dice.id("agreement", &at);
        let start = self.today - Days::new(20 + self.dice.below(330, "start of an agreement", &at));
        let coordinator = self.coordinator(dozen);
        let SharedNeed {
            title,
            need,
            objective,
            success,
            action,
        } = self.dice.one(SHARED_NEEDS, "shared need", &at);
        let reference = format!("CONV-{}-{:04}", start.year(), dozen + 1);
        rows.add(
            "partnerships",
            &[
                &id,
                &self.id,
                &"institutional",
                &reference,
                &title,
                &need,
                &objective,
                &start,
                &(start + Months::new(36)),
                &"active",
                &Morning(start),
                &coordinator,
                &Morning(start),
            ],
        );
        let (aim, task) = (
            self.dice.id("aim of an agreement", &at),
            self.dice.id("task of an agreement", &at),
        );
        let no_need: Option<uuid::Uuid> = None;
        let never: Option<chrono::NaiveDate> = None;
        rows.add(
            "objectives",
            &[
                &aim,
                &self.id,
                &id,
                &no_need,
                &objective,
                &success,
                &"open",
                &start,
                &never,
                &coordinator,
                &Morning(start),
            ],
        );
        let due = self.today + Days::new(10 + self.dice.below(120, "task of an agreement", &at));
        rows.add(
            "actions",
            &[
                &task,
                &self.id,
                &id,
                &aim,
                &action,
                &success,
                &due,
                &"open",
                &never,
                &coordinator,
                &Morning(start),
            ],
        );
        for (place, organisation) in members.iter().enumerate() {
            let member = self.dice.id("signatory", &[self.number, dozen, place as u64]);
            let (ground, interest, function, means) = voices::of_member(organisation.kind);
            let speaker = organisation.speaker;
            rows.add(
                "members",
                &[
                    &member,
                    &self.id,
                    &id,
                    &organisation.id,
                    &ground,
                    &interest,
                    &function,
                    &means,
                    &speaker,
                    &start,
                    &speaker,
                    &Morning(start),
                ],
            );
            rows.add(
                "objective_interests",
                &[&aim, &member, &id, &self.id, &interest, &speaker],
            );
            if place < 2 {
                rows.add("action_members", &[&task, &member, &id, &self.id]);
            }
        }
    }
}
