//! Where a value stands in a resource of FHIR, written as a path: keys with dots between, `name[]` for the
//! one element of a list, `extension(…)`, `input(…)` and their like for the element of a list that bears a mark.

use serde_json::{Value, json};

/// The guide « TDDUI » of the French agency for digital health.
pub const TDDUI: &str = "https://interop.esante.gouv.fr/ig/fhir/tddui";
/// What stands before the name of everything that is ours alone.
pub const OWN: &str = "urn:maillage:fhir:";
/// The period of a consent, as the next release of FHIR has it.
const CONSENT_PERIOD: &str = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Consent.period";

/// One step of a path.
#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    First(&'a str),
    Marked(&'a str, &'a str),
}

fn steps(path: &str) -> impl Iterator<Item = Step<'_>> {
    path.split('.').map(|step| match step.strip_suffix("[]") {
        Some(list) => Step::First(list),
        None => match step.strip_suffix(')').and_then(|step| step.split_once('(')) {
            Some((list, mark)) => Step::Marked(list, mark),
            None => Step::Key(step),
        },
    })
}

/// Sets the value that stands there, and makes what leads to it.
pub fn put(resource: &mut Value, path: &str, value: Value) {
    *steps(path).fold(resource, enter) = value;
}

/// The value that stands there.
pub fn get<'a>(resource: &'a Value, path: &str) -> Option<&'a Value> {
    steps(path).try_fold(resource, |at, step| match step {
        Step::Key(key) => at.get(key),
        Step::First(list) => at.get(list)?.get(0),
        Step::Marked(list, mark) => {
            let wanted = marked(list, mark);
            at.get(list)?.as_array()?.iter().find(|one| bears(one, &wanted))
        }
    })
}

/// Adds an element to the list there, with its mark.
pub fn push(resource: &mut Value, list: &str, make: impl FnOnce(&mut Value)) {
    let (name, mut element) = match steps(list).last() {
        Some(Step::Marked(name, mark)) => (name, marked(name, mark)),
        _ => (list, json!({})),
    };
    make(&mut element);
    elements(&mut resource[name]).push(element);
}

/// The elements of the list there that bear its mark.
pub fn all<'a>(resource: &'a Value, list: &str) -> Vec<&'a Value> {
    let (name, wanted) = match steps(list).last() {
        Some(Step::Marked(name, mark)) => (name, marked(name, mark)),
        _ => (list, json!({})),
    };
    let found = resource.get(name).and_then(Value::as_array).into_iter().flatten();
    found.filter(|one| bears(one, &wanted)).collect()
}

/// Something that is said with a code of that system.
pub fn coded(system: &str, code: &str) -> Value {
    json!({ "coding": [{ "system": system, "code": code }] })
}

/// The reference to another entry of the Bundle.
pub fn reference(id: &str) -> Value {
    json!({ "reference": format!("urn:uuid:{id}") })
}

/// What tells one kind of note, or of supporting information, from another.
pub fn discriminator(code: &str) -> Value {
    let said = coded(&format!("{TDDUI}/CodeSystem/tddui-discriminator"), code);
    json!([{ "url": url("tddui-discriminator"), "valueCodeableConcept": said }])
}

fn enter<'a>(at: &'a mut Value, step: Step<'_>) -> &'a mut Value {
    match step {
        Step::Key(key) => &mut at[key],
        Step::First(list) => {
            let list = elements(&mut at[list]);
            if list.is_empty() {
                list.push(json!({}));
            }
            &mut list[0]
        }
        Step::Marked(list, mark) => {
            let wanted = marked(list, mark);
            let list = elements(&mut at[list]);
            let found = list.iter().position(|one| bears(one, &wanted)).unwrap_or_else(|| {
                list.push(wanted);
                list.len() - 1
            });
            &mut list[found]
        }
    }
}

fn elements(list: &mut Value) -> &mut Vec<Value> {
    if !list.is_array() {
        *list = json!([]);
    }
    list.as_array_mut().expect("made a list above")
}

/// An element that has nothing but its mark yet.
fn marked(list: &str, mark: &str) -> Value {
    match list {
        "extension" => json!({ "url": url(mark) }),
        "telecom" => json!({ "system": mark }),
        "input" | "output" => {
            let (of, code) = mark.split_once(':').unwrap_or_default();
            let system = format!("{TDDUI}/CodeSystem/tddui-task-{list}-{of}");
            json!({ "type": coded(&system, code) })
        }
        _ => json!({ "extension": discriminator(mark) }),
    }
}

fn bears(element: &Value, mark: &Value) -> bool {
    let marks = mark.as_object().into_iter().flatten();
    marks.into_iter().all(|(key, value)| element.get(key) == Some(value))
}

/// The address of an extension; within one of ours, its name alone.
fn url(name: &str) -> String {
    match name.strip_prefix("own/") {
        Some(own) => format!("{OWN}{own}"),
        None if name.starts_with("tddui-") => format!("{TDDUI}/StructureDefinition/{name}"),
        None if name == "consent-period" => CONSENT_PERIOD.to_owned(),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_somewhere_is_found_there() {
        let mut resource = json!({ "name": [{ "use": "official" }] });
        let paths = [
            "status",
            "name[].family",
            "name[].given[]",
            "extension(own/need).valueString",
            "input(bilan:perimetre).valueString",
            "note(titreObjectif).text",
            "telecom(phone).value",
            "period.start",
        ];
        for path in paths {
            put(&mut resource, path, json!(path));
        }
        for path in paths {
            assert_eq!(get(&resource, path), Some(&json!(path)), "{path}");
        }
        assert_eq!(resource["name"][0]["use"], "official");
        assert_eq!(get(&resource, "input(bilan:problematique).valueString"), None);
        let system = &resource["input"][0]["type"]["coding"][0]["system"];
        assert_eq!(system, &json!(format!("{TDDUI}/CodeSystem/tddui-task-input-bilan")));
    }

    #[test]
    fn elements_of_one_mark_stand_among_others() {
        let mut resource = json!({});
        for (list, words) in [
            ("extension(own/a)", "1"),
            ("extension(own/b)", "2"),
            ("extension(own/a)", "3"),
        ] {
            push(&mut resource, list, |one| one["valueString"] = json!(words));
        }
        let found = all(&resource, "extension(own/a)");
        assert_eq!(
            found.iter().map(|one| &one["valueString"]).collect::<Vec<_>>(),
            ["1", "3"]
        );
    }
}
