//! The plan itself: what it is for, what is wanted, who does what.

use serde_json::{Value, json};

use super::{circle::identifier, code, entries, entry, person, plain, rows};
use crate::exchange::fhir::{
    model::{Kind, Plan, Row},
    place,
};

pub(super) static PLAN: Kind = Kind {
    code: "plan",
    resource: "CarePlan",
    profile: Some("tddui-careplan-projet-personnalise"),
    fixed: |row, plan| {
        let named = |kind: &str| -> Vec<Value> { plan.of(kind).iter().map(to).collect() };
        let accords: Vec<Value> = plan.of("agreement").iter().map(|one| accord(one, plan)).collect();
        let activities: Vec<Value> = plan
            .of("action")
            .iter()
            .map(|one| json!({ "reference": to(one) }))
            .collect();
        let mut resource = json!({
            "identifier": [{ "system": "https://identifiant-medicosocial-projetpersonnalise.esante.gouv.fr" }],
            "intent": "plan",
            "title": row.get("reference"),
            "careTeam": named("team"),
        });
        for (key, list) in [
            ("goal", named("objective")),
            ("activity", activities),
            ("supportingInfo", accords),
        ] {
            if !list.is_empty() {
                resource[key] = list.into();
            }
        }
        resource
    },
    fields: &[
        plain("title", "extension(own/title).valueString"),
        plain("need", "extension(own/need).valueString"),
        entry("host", "extension(own/host).valueReference"),
        plain("reviews_per_year", "extension(own/reviews-per-year).valueInteger"),
        plain("activated_at", "extension(own/activated-at).valueDateTime"),
        plain("closed_on", "extension(own/closed-on).valueDate"),
        plain("started_without", "extension(own/started-without).valueString"),
        plain("imported", "extension(own/imported).valueBoolean"),
        person("created_by", "extension(own/created-by).valueReference"),
        rows(
            "suspensions",
            "extension(own/suspension)",
            &[
                plain("id", "extension(id).valueId"),
                plain("start_on", "extension(start).valueDate"),
                plain("end_on", "extension(end).valueDate"),
                plain("reason", "extension(reason).valueCode"),
                plain("comment", "extension(comment).valueString"),
                person("recorded_by", "extension(recorded-by).valueReference"),
                plain("recorded_at", "extension(recorded-at).valueDateTime"),
            ],
        ),
        rows(
            "inheritances",
            "extension(own/inherited)",
            &[
                plain("id", "extension(id).valueId"),
                plain("kind", "extension(kind).valueCode"),
                plain("words", "extension(words).valueString"),
                plain("day", "extension(day).valueDate"),
            ],
        ),
        plain("reference", "identifier[].value"),
        code(
            "state",
            "status",
            &[("draft", "draft"), ("active", "active"), ("closed", "completed")],
        ),
        plain("common_objective", "description"),
        entry("child", "subject"),
        plain("start_on", "period.start"),
        plain("end_on", "period.end"),
        plain("created_at", "created"),
        person("referent", "author"),
    ],
};

pub(super) static NEED: Kind = Kind {
    code: "need",
    resource: "ServiceRequest",
    profile: Some("tddui-service-request-besoin"),
    fixed: |row, _| {
        let mut resource = json!({
            "identifier": [identifier("besoin", row)],
            "status": "active",
            "intent": "plan",
        });
        if row.contains_key("code") {
            let serafin = json!("https://smt.esante.gouv.fr/terminologie-SERAFINPH");
            place::put(&mut resource, "category[].coding[].system", serafin);
        }
        resource
    },
    fields: &[
        plain("code", "category[].coding[].code"),
        plain("description", "code.text"),
        entry("plan", "basedOn[]"),
        entry("child", "subject"),
        plain("created_at", "authoredOn"),
        person("created_by", "requester"),
    ],
};

pub(super) static EXPECTATION: Kind = Kind {
    code: "expectation",
    resource: "Goal",
    profile: Some("tddui-goal-attente"),
    fixed: |row, plan| {
        let origin = plan.name_of(row.get("guardian").and_then(Value::as_str).unwrap_or_default());
        let mut resource = json!({ "identifier": [identifier("attente", row)], "lifecycleStatus": "active" });
        place::put(&mut resource, "note(origineAttente).text", origin.into());
        resource
    },
    fields: &[
        entry("plan", "extension(tddui-careplan-reference).valueReference"),
        plain("written_at", "extension(own/written-at).valueDateTime"),
        person("recorded_by", "extension(own/recorded-by).valueReference"),
        plain("recorded_at", "extension(own/recorded-at).valueDateTime"),
        plain("words", "description.text"),
        entry("child", "subject"),
        entry("guardian", "expressedBy"),
    ],
};

pub(super) static OBJECTIVE: Kind = Kind {
    code: "objective",
    resource: "Goal",
    profile: Some("tddui-goal-objectif"),
    fixed: |row, _| {
        let mut resource = json!({
            "identifier": [identifier("objectif", row)],
            "description": { "text": row.get("title") },
        });
        // What is measured must be said beside the result that is awaited (gol-1).
        if row.contains_key("success") {
            place::put(&mut resource, "target[].measure.text", "Réussite".into());
        }
        resource
    },
    fields: &[
        entry("plan", "extension(tddui-careplan-reference).valueReference"),
        entry("previous", "extension(own/previous).valueReference"),
        plain("carried_over", "extension(own/carried-over).valueString"),
        plain("created_at", "extension(own/created-at).valueDateTime"),
        person("created_by", "extension(own/created-by).valueReference"),
        rows(
            "interests",
            "extension(own/interest)",
            &[
                entry("organisation", "extension(organisation).valueReference"),
                plain("words", "extension(words).valueString"),
                person("written_by", "extension(written-by).valueReference"),
            ],
        ),
        code(
            "state",
            "lifecycleStatus",
            &[
                ("proposed", "proposed"),
                ("open", "active"),
                ("achieved", "completed"),
                ("abandoned", "cancelled"),
                // Its next version goes on.
                ("replaced", "rejected"),
            ],
        ),
        entry("child", "subject"),
        plain("opened_on", "startDate"),
        plain("success", "target[].detailString"),
        plain("closed_on", "statusDate"),
        entry("need", "addresses[]"),
        plain("title", "note(titreObjectif).text"),
    ],
};

pub(super) static ACTION: Kind = Kind {
    code: "action",
    resource: "Task",
    profile: Some("tddui-task-action"),
    fixed: |row, _| json!({ "identifier": [identifier("action", row)], "intent": "plan" }),
    fields: &[
        plain("evaluation", "extension(own/evaluation).valueString"),
        plain("closed_on", "extension(own/closed-on).valueDate"),
        person("changed_by", "extension(own/changed-by).valueReference"),
        entries("responsible", "extension(own/responsible)"),
        code(
            "state",
            "status",
            &[
                ("open", "in-progress"),
                ("done", "completed"),
                ("abandoned", "cancelled"),
            ],
        ),
        entry("plan", "basedOn[]"),
        entry("child", "for"),
        plain("due_on", "executionPeriod.end"),
        plain("created_at", "authoredOn"),
        plain("changed_at", "lastModified"),
        person("created_by", "requester"),
        plain("title", "input(action:titre).valueString"),
        plain("expected_result", "input(action:resultatAttendu).valueString"),
        plain("family_opinion", "input(action:avisUsager).valueString"),
        entry("objective", "input(action:objectif).valueReference"),
    ],
};

pub(super) static NOTE: Kind = Kind {
    code: "note",
    resource: "Communication",
    profile: None,
    fixed: |_, _| json!({ "status": "completed" }),
    fields: &[
        plain("seen_on", "extension(own/seen-on).valueDate"),
        plain("health", "extension(own/health).valueBoolean"),
        person("written_by", "extension(own/written-by).valueReference"),
        entry("plan", "basedOn[]"),
        entry("child", "subject"),
        entry("action", "about[]"),
        plain("written_at", "sent"),
        entry("party", "sender"),
        plain("words", "payload[].contentString"),
    ],
};

fn to(row: &Row) -> Value {
    place::reference(row["id"].as_str().unwrap_or_default())
}

/// The agreement of a guardian, or of a structure, as the guide tells them apart.
fn accord(agreement: &Row, plan: &Plan) -> Value {
    let party = agreement.get("party");
    let family = plan.of("guardian").iter().any(|guardian| guardian.get("id") == party);
    let mut reference = to(agreement);
    reference["extension"] = place::discriminator(if family { "accordUsager" } else { "accordStructure" });
    reference
}
