//! A Bundle read back into the rows of a plan. What was read is told again and compared: a Bundle that says
//! anything we would not say in the same words is refused where it first differs, so nothing is lost unseen.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{
    model::{Content, Field, Kind, Plan, Row},
    place, tell,
};

/// Why a Bundle is not read, and where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The path of what is not understood, as FHIRPath writes it.
    pub at: String,
    /// What is the matter with it.
    pub trouble: Trouble,
}

/// What can be the matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// It is no JSON.
    NotJson,
    /// It is no Bundle with a transaction.
    NotBundle,
    /// It is of no kind that is known here.
    UnknownKind,
    /// It says more, less or other than what is read from it.
    NotUnderstood,
    /// There is not one plan, or not one child, in it.
    NotOnePlan,
}

/// The plan in a file.
///
/// # Errors
/// The first thing that is not understood.
pub fn plan(content: &[u8]) -> Result<Plan, Refusal> {
    let refuse = |at: &str, trouble| Refusal {
        at: at.to_owned(),
        trouble,
    };
    let bundle: Value = serde_json::from_slice(content).map_err(|_| refuse("", Trouble::NotJson))?;
    let whole = bundle["resourceType"] == "Bundle" && bundle["type"] == "transaction";
    let given = match bundle["entry"].as_array() {
        Some(entries) if whole => entries,
        _ => return Err(refuse("Bundle", Trouble::NotBundle)),
    };
    let kinds = given.iter().enumerate().map(|(number, entry)| {
        let code = &entry["resource"]["meta"]["tag"][0]["code"];
        let kind = code.as_str().and_then(Kind::of);
        kind.ok_or_else(|| {
            refuse(
                &format!("Bundle.entry[{number}].resource.meta.tag"),
                Trouble::UnknownKind,
            )
        })
    });
    let kinds = kinds.collect::<Result<Vec<_>, _>>()?;
    let mut rows: BTreeMap<&'static str, Vec<Row>> = BTreeMap::new();
    for (kind, entry) in kinds.iter().zip(given) {
        let mut row = read(&entry["resource"], kind.fields);
        row.insert("id".to_owned(), entry["resource"]["id"].clone());
        rows.entry(kind.code).or_default().push(row);
    }
    let plan = people(rows);
    same(&tell::entries(&plan), given)?;
    if plan.of("plan").len() != 1 || plan.of("child").len() != 1 {
        return Err(refuse("Bundle.entry", Trouble::NotOnePlan));
    }
    Ok(plan)
}

fn read(resource: &Value, fields: &[Field]) -> Row {
    let mut row = Map::new();
    for field in fields {
        let value = match field.content {
            Content::Entries => references(&place::all(resource, field.path)).into(),
            Content::Rows(inner) => {
                let all = place::all(resource, field.path).into_iter();
                all.map(|one| Value::Object(read(one, inner)))
                    .collect::<Vec<_>>()
                    .into()
            }
            _ => match place::get(resource, field.path).map(|found| simple(found, &field.content)) {
                Some(value) => value,
                None => continue,
            },
        };
        row.insert(field.key.to_owned(), value);
    }
    row
}

fn simple(found: &Value, content: &Content) -> Value {
    match content {
        Content::Code(codes) => {
            let ours = codes.iter().find(|(_, theirs)| found == theirs).map(|(ours, _)| *ours);
            ours.into()
        }
        Content::Entry | Content::Person => referred(found).into(),
        _ => found.clone(),
    }
}

fn referred(reference: &Value) -> Option<&str> {
    reference["reference"].as_str()?.strip_prefix("urn:uuid:")
}

fn references(all: &[&Value]) -> Vec<Value> {
    all.iter().map(|one| referred(&one["valueReference"]).into()).collect()
}

/// Names people by who they are, where a guardian's entry stands for them.
fn people(mut rows: BTreeMap<&'static str, Vec<Row>>) -> Plan {
    let named = Plan::new(rows.clone());
    for (code, rows) in &mut rows {
        let fields = Kind::of(code).map_or(&[][..], |kind| kind.fields);
        rows.iter_mut().for_each(|row| name(row, fields, &named));
    }
    Plan::new(rows)
}

fn name(row: &mut Row, fields: &[Field], plan: &Plan) {
    for field in fields {
        let Some(value) = row.get_mut(field.key) else { continue };
        match field.content {
            Content::Person => {
                if let Some(entry) = value.as_str() {
                    *value = plan.person_of_entry(entry).into();
                }
            }
            Content::Rows(inner) => {
                let rows = value.as_array_mut().into_iter().flatten();
                rows.filter_map(Value::as_object_mut)
                    .for_each(|row| name(row, inner, plan));
            }
            _ => (),
        }
    }
}

/// Whether the entries say the same, in whatever order they stand.
fn same(told: &[Value], given: &[Value]) -> Result<(), Refusal> {
    let url = |entry: &Value| entry["fullUrl"].as_str().unwrap_or_default().to_owned();
    let told: BTreeMap<String, &Value> = told.iter().map(|entry| (url(entry), entry)).collect();
    let differs = given.iter().enumerate().find_map(|(number, entry)| {
        let at = format!("Bundle.entry[{number}]");
        match told.get(&url(entry)) {
            None => Some(format!("{at}.fullUrl")),
            Some(ours) => difference(ours, entry, &at),
        }
    });
    let (trouble, twice) = (Trouble::NotUnderstood, told.len() != given.len());
    match differs.or(twice.then(|| "Bundle.entry".to_owned())) {
        Some(at) => Err(Refusal { at, trouble }),
        None => Ok(()),
    }
}

/// Where two values first differ; objects in whatever order.
fn difference(ours: &Value, theirs: &Value, at: &str) -> Option<String> {
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) => {
            let keys = theirs.keys().chain(ours.keys());
            keys.into_iter().find_map(|key| {
                let at = format!("{at}.{key}");
                match (ours.get(key), theirs.get(key)) {
                    (Some(ours), Some(theirs)) => difference(ours, theirs, &at),
                    _ => Some(at),
                }
            })
        }
        (Value::Array(ours), Value::Array(theirs)) if ours.len() == theirs.len() => {
            let pairs = ours.iter().zip(theirs).enumerate();
            pairs
                .into_iter()
                .find_map(|(number, (ours, theirs))| difference(ours, theirs, &format!("{at}[{number}]")))
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            let first = (0..ours.len().max(theirs.len())).find(|at| ours.get(*at) != theirs.get(*at));
            Some(format!("{at}[{}]", first.unwrap_or_default()))
        }
        _ => (ours != theirs).then(|| at.to_owned()),
    }
}
