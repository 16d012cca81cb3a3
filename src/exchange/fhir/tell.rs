//! A plan told as a Bundle of FHIR R4: an entry for each row, as the tables say.

use serde_json::{Map, Value, json};

use super::{
    model::{Content, Field, Kind, Plan, Row},
    place::{self, OWN, TDDUI},
    tables,
};

/// What a Bundle is called when it is sent.
pub const MEDIA_TYPE: &str = "application/fhir+json";

/// The Bundle of a plan, made at that moment.
pub fn bundle(plan: &Plan, moment: &str) -> Value {
    let mut entries = entries(plan);
    entries.iter_mut().for_each(with_plain_spaces);
    json!({
        "resourceType": "Bundle",
        "meta": { "profile": [format!("{TDDUI}/StructureDefinition/tddui-bundle")] },
        "type": "transaction",
        "timestamp": moment,
        "entry": entries,
    })
}

/// R4's pattern of a string, as JavaScript reads it, refuses every white space but these four; French has a
/// no-break space before its high signs.
fn with_plain_spaces(value: &mut Value) {
    let rare = |sign: char| (sign.is_whitespace() || sign == '\u{feff}') && !matches!(sign, ' ' | '\t' | '\n' | '\r');
    match value {
        Value::String(words) if words.contains(rare) => *words = words.replace(rare, " "),
        Value::Array(values) => values.iter_mut().for_each(with_plain_spaces),
        Value::Object(fields) => fields.values_mut().for_each(with_plain_spaces),
        _ => (),
    }
}

/// Its entries, in the words as they were written.
pub fn entries(plan: &Plan) -> Vec<Value> {
    let kinds = tables::KINDS.into_iter();
    kinds
        .flat_map(|kind| plan.of(kind.code).iter().map(|row| entry(kind, row, plan)))
        .collect()
}

fn entry(kind: &Kind, row: &Row, plan: &Plan) -> Value {
    let id = row["id"].as_str().unwrap_or_default();
    json!({
        "fullUrl": format!("urn:uuid:{id}"),
        "resource": resource(kind, row, plan),
        "request": { "method": "POST", "url": kind.resource },
    })
}

fn resource(kind: &Kind, row: &Row, plan: &Plan) -> Value {
    let mut meta = Map::new();
    if let Some(profile) = kind.profile() {
        meta.insert("profile".to_owned(), json!([profile]));
    }
    meta.insert(
        "tag".to_owned(),
        json!([{ "system": format!("{OWN}kind"), "code": kind.code }]),
    );
    let mut resource = json!({ "resourceType": kind.resource, "id": row["id"], "meta": meta });
    let fixed = (kind.fixed)(row, plan);
    for (key, value) in fixed.as_object().into_iter().flatten() {
        resource[key] = value.clone();
    }
    tell(&mut resource, row, kind.fields, plan);
    resource
}

fn tell(resource: &mut Value, row: &Row, fields: &[Field], plan: &Plan) {
    for field in fields {
        let Some(value) = row.get(field.key) else { continue };
        let said = value.as_str().unwrap_or_default();
        match field.content {
            Content::Plain => place::put(resource, field.path, value.clone()),
            Content::Code(codes) => {
                let theirs = codes.iter().find(|(ours, _)| *ours == said).map(|(_, theirs)| *theirs);
                place::put(resource, field.path, theirs.into());
            }
            Content::Entry if plan.has(said) => place::put(resource, field.path, place::reference(said)),
            Content::Entry => (),
            // Somebody the plan may not name is nobody in it.
            Content::Person => {
                if let Some(entry) = plan.entry_of_person(said) {
                    place::put(resource, field.path, place::reference(entry));
                }
            }
            Content::Entries => {
                let ids = value.as_array().into_iter().flatten().filter_map(Value::as_str);
                for id in ids.filter(|id| plan.has(id)) {
                    place::push(resource, field.path, |one| one["valueReference"] = place::reference(id));
                }
            }
            Content::Rows(inner) => {
                for row in value.as_array().into_iter().flatten().filter_map(Value::as_object) {
                    place::push(resource, field.path, |one| tell(one, row, inner, plan));
                }
            }
        }
    }
}
