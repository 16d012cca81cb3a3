//! Who agrees: with the plan (the guide's *accord*), and to what is shared with whom.

use serde_json::{Value, json};

use super::{code, entry, person, plain};
use crate::exchange::fhir::{
    model::{Kind, Plan, Row},
    place,
};

pub(super) static AGREEMENT: Kind = Kind {
    code: "agreement",
    resource: "Consent",
    profile: Some("tddui-consent-accord"),
    fixed: consent,
    fields: &[
        entry("plan", "extension(own/plan).valueReference"),
        plain("words", "extension(own/words).valueString"),
        plain("of_text", "extension(own/of-text).valueString"),
        plain("said_at", "extension(own/said-at).valueDateTime"),
        person("said_by", "extension(own/said-by).valueReference"),
        person("recorded_by", "extension(own/recorded-by).valueReference"),
        code("agrees", "status", &[("yes", "active"), ("no", "rejected")]),
        entry("child", "patient"),
        plain("said_on", "dateTime"),
        entry("party", "performer[]"),
    ],
};

pub(super) static CONSENT: Kind = Kind {
    code: "consent",
    resource: "Consent",
    profile: Some("tddui-consent-accord"),
    fixed: |row, plan| {
        let mut resource = consent(row, plan);
        resource["status"] = json!(if row.contains_key("withdrawn_at") {
            "inactive"
        } else {
            "active"
        });
        let receiver = place::coded("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "IRCP");
        resource["provision"] = json!({ "type": "permit", "actor": [{ "role": receiver }] });
        resource
    },
    fields: &[
        plain("expires_on", "extension(consent-period).valuePeriod.end"),
        plain("withdrawn_at", "extension(own/withdrawn-at).valueDateTime"),
        person("recorded_by", "extension(own/recorded-by).valueReference"),
        // plan, contributions, documents, health: with commas between.
        plain("scopes", "extension(own/scopes).valueString"),
        entry("child", "patient"),
        plain("given_at", "dateTime"),
        entry("guardian", "performer[]"),
        entry("organisation", "provision.actor[].reference"),
    ],
};

fn consent(_: &Row, _: &Plan) -> Value {
    json!({
        "scope": place::coded("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy"),
        "category": [place::coded("http://loinc.org", "59284-0")],
        "policyRule": place::coded("http://terminology.hl7.org/CodeSystem/v3-ActCode", "OPTIN"),
    })
}
