//! A review with all that was brought to it, decided in it and said of it after.

use serde_json::{Value, json};

use super::{circle::identifier, code, entry, person, plain, rows};
use crate::exchange::fhir::{
    model::{Field, Kind, Plan, Row, rows_of},
    place,
};

pub(super) static REVIEW: Kind = Kind {
    code: "review",
    resource: "Task",
    profile: Some("tddui-task-bilan"),
    fixed,
    fields: &[
        plain("category", "extension(own/category).valueCode"),
        plain("planned_on", "extension(own/planned-on).valueDate"),
        plain("planned_at", "extension(own/planned-at).valueTime"),
        plain("held_on", "extension(own/held-on).valueDate"),
        plain("day_set_on", "extension(own/day-set-on).valueDate"),
        plain("place", "extension(own/place).valueString"),
        plain("video_link", "extension(own/video-link).valueString"),
        person("synthesis_by", "extension(own/synthesis-by).valueReference"),
        plain("adjustments", "extension(own/adjustments).valueString"),
        plain(
            "family_absence_reason",
            "extension(own/family-absence-reason).valueString",
        ),
        plain("counts", "extension(own/counts).valueBoolean"),
        plain("imported", "extension(own/imported).valueBoolean"),
        plain("agreed_on", "extension(own/agreed-on).valueDate"),
        plain("corrected_at", "extension(own/corrected-at).valueDateTime"),
        person("changed_by", "extension(own/changed-by).valueReference"),
        rows("parties", "extension(own/party)", PARTY),
        rows("substitutes", "extension(own/substitute)", SUBSTITUTE),
        rows("decisions", "extension(own/decision)", DECISION),
        rows("dissents", "extension(own/dissent)", DISSENT),
        rows("agreements", "extension(own/agreement)", AGREEMENT),
        rows("addenda", "extension(own/addendum)", ADDENDUM),
        code(
            "state",
            "status",
            &[
                ("proposed", "requested"),
                ("planned", "ready"),
                // Until its minutes are agreed it is not done.
                ("held", "in-progress"),
                ("agreed", "completed"),
                ("cancelled", "cancelled"),
            ],
        ),
        plain("cancelled_reason", "statusReason.text"),
        entry("plan", "basedOn[]"),
        entry("child", "for"),
        plain("created_at", "authoredOn"),
        plain("changed_at", "lastModified"),
        person("created_by", "requester"),
        plain("scope", "input(bilan:perimetre).valueString"),
        plain("next_on", "input(bilan:dateProchainBilan).valueDateTime"),
        rows("contributions", "input(bilan:synthesePreparationBilan)", CONTRIBUTION),
        plain("synthesis", "output(bilan:syntheseBilan).valueString"),
    ],
};

const PARTY: &[Field] = &[
    plain("id", "extension(id).valueId"),
    entry("party", "extension(party).valueReference"),
    plain("invited_at", "extension(invited-at).valueDateTime"),
    plain("wrote_at", "extension(wrote-at).valueDateTime"),
    plain("attendance", "extension(attendance).valueCode"),
];

const SUBSTITUTE: &[Field] = &[
    plain("id", "extension(id).valueId"),
    entry("party", "extension(party).valueReference"),
    plain("name", "extension(name).valueString"),
    plain("quality", "extension(quality).valueString"),
    person("named_by", "extension(named-by).valueReference"),
    person("recorded_by", "extension(recorded-by).valueReference"),
];

const DECISION: &[Field] = &[
    plain("id", "extension(id).valueId"),
    entry("objective", "extension(objective).valueReference"),
    plain("outcome", "extension(outcome).valueCode"),
    plain("remaining", "extension(remaining).valueString"),
    entry("successor", "extension(successor).valueReference"),
    person("decided_by", "extension(decided-by).valueReference"),
    plain("decided_at", "extension(decided-at).valueDateTime"),
    // JSON, as the sheet of the review holds it.
    plain("actions", "extension(actions).valueString"),
];

const DISSENT: &[Field] = &[
    plain("id", "extension(id).valueId"),
    plain("decision", "extension(decision).valueId"),
    entry("party", "extension(party).valueReference"),
    plain("words", "extension(words).valueString"),
    person("written_by", "extension(written-by).valueReference"),
    plain("written_at", "extension(written-at).valueDateTime"),
    person("recorded_by", "extension(recorded-by).valueReference"),
    plain("recorded_at", "extension(recorded-at).valueDateTime"),
];

const AGREEMENT: &[Field] = &[
    plain("id", "extension(id).valueId"),
    entry("party", "extension(party).valueReference"),
    plain("agreed_on", "extension(agreed-on).valueDate"),
    person("agreed_by", "extension(agreed-by).valueReference"),
    person("recorded_by", "extension(recorded-by).valueReference"),
    plain("agreed_at", "extension(agreed-at).valueDateTime"),
];

const ADDENDUM: &[Field] = &[
    plain("id", "extension(id).valueId"),
    entry("party", "extension(party).valueReference"),
    plain("words", "extension(words).valueString"),
    person("written_by", "extension(written-by).valueReference"),
    plain("written_on", "extension(written-on).valueDate"),
    plain("written_at", "extension(written-at).valueDateTime"),
];

const CONTRIBUTION: &[Field] = &[
    plain("id", "extension(own/id).valueId"),
    plain("sees", "extension(own/sees).valueString"),
    plain("works", "extension(own/works).valueString"),
    plain("hard", "extension(own/hard).valueString"),
    plain("proposes", "extension(own/proposes).valueString"),
    rows(
        "points",
        "extension(own/point)",
        &[
            entry("objective", "extension(objective).valueReference"),
            plain("words", "extension(words).valueString"),
        ],
    ),
    person("written_by", "extension(own/written-by).valueReference"),
    person("recorded_by", "extension(own/recorded-by).valueReference"),
    plain("recorded_at", "extension(own/recorded-at).valueDateTime"),
    entry("party", "valueAnnotation.authorReference"),
    plain("written_at", "valueAnnotation.time"),
    plain("words", "valueAnnotation.text"),
];

fn fixed(row: &Row, plan: &Plan) -> Value {
    let category = match row.get("category").and_then(Value::as_str) {
        Some("partial") => "Bilan partiel",
        Some("final") => "Bilan final",
        _ => "Bilan intermédiaire",
    };
    let mut task = json!({
        "identifier": [identifier("bilan", row)],
        "intent": "plan",
        "code": { "text": category },
    });
    if let Some(day) = row.get("held_on").or(row.get("planned_on")) {
        place::put(&mut task, "executionPeriod.start", day.clone());
    }
    let invited = rows_of(row, "parties").filter_map(|party| party.get("party")?.as_str());
    let invited: Vec<String> = invited.map(|party| plan.name_of(party)).collect();
    if !invited.is_empty() {
        place::put(&mut task, "input(bilan:invite).valueString", invited.join(", ").into());
    }
    task
}
