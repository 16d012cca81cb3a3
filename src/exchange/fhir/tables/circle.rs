//! Who is around the child, and what each one brings.

use serde_json::{Value, json};

use super::{entry, person, plain, rows};
use crate::exchange::fhir::{
    model::{Kind, Plan, Row},
    place,
};

pub(super) static CHILD: Kind = Kind {
    code: "child",
    resource: "Patient",
    profile: Some("tddui-patient"),
    fixed: |row, _| {
        let kind = place::coded("http://terminology.hl7.org/CodeSystem/v2-0203", "PI");
        let system = "https://identifiant-medicosocial-localusager.esante.gouv.fr";
        json!({
            "identifier": [{ "type": kind, "system": system, "value": row["id"] }],
            "name": [{ "use": "official" }],
        })
    },
    fields: &[
        plain("family_name", "name[].family"),
        plain("given_name", "name[].given[]"),
        plain("birth_date", "birthDate"),
    ],
};

pub(super) static ORGANISATION: Kind = Kind {
    code: "organisation",
    resource: "Organization",
    profile: Some("tddui-organization"),
    fixed: nothing,
    fields: &[
        plain("kind", "extension(own/kind).valueCode"),
        plain("mission", "extension(own/mission).valueString"),
        plain("name", "name"),
        plain("phone", "telecom(phone).value"),
        plain("email", "telecom(email).value"),
        plain("website", "telecom(url).value"),
        plain("commune", "address[].city"),
    ],
};

pub(super) static PERSON: Kind = Kind {
    code: "person",
    resource: "Practitioner",
    profile: Some("tddui-practitioner"),
    fixed: nothing,
    fields: &[
        plain("family_name", "name[].family"),
        plain("given_name", "name[].given[]"),
    ],
};

pub(super) static FUNCTION: Kind = Kind {
    code: "function",
    resource: "PractitionerRole",
    profile: Some("tddui-practitioner-role"),
    fixed: nothing,
    fields: &[
        entry("person", "practitioner"),
        entry("organisation", "organization"),
        plain("function", "code[].text"),
        plain("since", "period.start"),
        plain("ended_at", "period.end"),
    ],
};

pub(super) static COORDINATION: Kind = Kind {
    code: "coordination",
    resource: "PractitionerRole",
    profile: Some("tddui-practitioner-role"),
    fixed: |_, _| json!({ "code": [{ "text": "Coordination du territoire" }] }),
    fields: &[
        entry("person", "practitioner"),
        plain("since", "period.start"),
        plain("ended_at", "period.end"),
    ],
};

/// What HL7 calls those of our relations that it knows.
const RELATIONS: [(&str, &str); 4] = [
    ("mother", "MTH"),
    ("father", "FTH"),
    ("parent", "PRN"),
    ("guardian", "GUARD"),
];

pub(super) static GUARDIAN: Kind = Kind {
    code: "guardian",
    resource: "RelatedPerson",
    profile: Some("tddui-related-person-contact"),
    fixed: |row, _| match RELATIONS
        .iter()
        .find(|(ours, _)| row.get("relation") == Some(&json!(ours)))
    {
        Some((_, theirs)) => {
            let role = place::coded("http://terminology.hl7.org/CodeSystem/v3-RoleCode", theirs);
            json!({ "relationship": [role] })
        }
        None => json!({}),
    },
    fields: &[
        plain("person", "extension(own/person).valueId"),
        plain("relation", "extension(own/relation).valueCode"),
        entry("child", "patient"),
        plain("family_name", "name[].family"),
        plain("given_name", "name[].given[]"),
        plain("since", "period.start"),
        plain("ended_at", "period.end"),
    ],
};

pub(super) static TEAM: Kind = Kind {
    code: "team",
    resource: "CareTeam",
    profile: None,
    fixed: |_, _| json!({ "status": "active" }),
    fields: &[
        entry("child", "subject"),
        rows(
            "members",
            "participant",
            &[
                plain("id", "extension(own/member).valueId"),
                plain("ground", "extension(own/ground).valueCode"),
                plain("interest", "extension(own/interest).valueString"),
                plain("accepted_on", "extension(own/accepted-on).valueDate"),
                person("accepted_by", "extension(own/accepted-by).valueReference"),
                person("written_by", "extension(own/written-by).valueReference"),
                person("recorded_by", "extension(own/recorded-by).valueReference"),
                plain("recorded_at", "extension(own/recorded-at).valueDateTime"),
                plain("function", "role[].text"),
                entry("organisation", "member"),
                plain("invited_at", "period.start"),
                plain("left_on", "period.end"),
            ],
        ),
    ],
};

pub(super) static MEANS: Kind = Kind {
    code: "means",
    resource: "Task",
    profile: Some("tddui-task-moyen-ressource"),
    fixed: |row, plan| {
        let name = plan.name_of(row.get("organisation").and_then(Value::as_str).unwrap_or_default());
        let mut task = json!({
            "identifier": [identifier("moyenressource", row)],
            "status": "in-progress",
            "intent": "plan",
        });
        place::put(
            &mut task,
            "input(moyen-ressource:titre).valueString",
            format!("Moyens de {name}").into(),
        );
        task
    },
    fields: &[
        entry("plan", "basedOn[]"),
        entry("child", "for"),
        entry("organisation", "owner"),
        plain("words", "description"),
    ],
};

/// Our identifier for something of the guide.
pub(super) fn identifier(of: &str, row: &Row) -> Value {
    json!({ "system": format!("https://identifiant-medicosocial-{of}.esante.gouv.fr"), "value": row["id"] })
}

fn nothing(_: &Row, _: &Plan) -> Value {
    json!({})
}
