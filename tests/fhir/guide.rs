//! What the guide TDDUI asks beyond FHIR itself, as far as it was read in its profiles (docs/fhir.md says what
//! we cannot give). Written from the profiles and not from our tables.

use serde_json::{Value, json};

use crate::house::{House, of_kind};

const GUIDE: &str = "https://interop.esante.gouv.fr/ig/fhir/tddui";

/// The profile, the name of its identifiers, and the paths that must be there, by our kinds.
const ASKED: [(&str, &str, &str, &[&str]); 7] = [
    (
        "plan",
        "tddui-careplan-projet-personnalise",
        "projetpersonnalise",
        &["/title", "/subject/reference"],
    ),
    (
        "need",
        "tddui-service-request-besoin",
        "besoin",
        &["/code/text", "/basedOn/0/reference"],
    ),
    ("expectation", "tddui-goal-attente", "attente", &["/subject/reference"]),
    ("objective", "tddui-goal-objectif", "objectif", &["/subject/reference"]),
    ("action", "tddui-task-action", "action", &["/basedOn/0/reference"]),
    (
        "means",
        "tddui-task-moyen-ressource",
        "moyenressource",
        &["/basedOn/0/reference"],
    ),
    ("review", "tddui-task-bilan", "bilan", &["/basedOn/0/reference"]),
];

async fn told_in_full() -> Value {
    House::demonstration().await.richest().await.1
}

/// The input of a task with that code of that list.
fn input<'a>(task: &'a Value, of: &str, code: &str) -> Vec<&'a Value> {
    let system = format!("{GUIDE}/CodeSystem/tddui-task-input-{of}");
    let wanted = json!({ "coding": [{ "system": system, "code": code }] });
    let inputs = task["input"].as_array().into_iter().flatten();
    inputs.filter(|input| input["type"] == wanted).collect()
}

fn discriminated<'a>(list: &'a Value, code: &str) -> Vec<&'a Value> {
    let elements = list.as_array().into_iter().flatten();
    let said = |element: &&Value| {
        element["extension"].as_array().into_iter().flatten().any(|extension| {
            extension["url"] == format!("{GUIDE}/StructureDefinition/tddui-discriminator")
                && extension["valueCodeableConcept"]["coding"][0]["code"] == code
        })
    };
    elements.filter(said).collect()
}

#[tokio::test]
async fn each_resource_has_what_its_profile_asks_for() {
    let bundle = told_in_full().await;
    assert_eq!(
        bundle["meta"]["profile"][0],
        format!("{GUIDE}/StructureDefinition/tddui-bundle")
    );
    assert_eq!(bundle["type"], "transaction");
    for entry in bundle["entry"].as_array().expect("entries") {
        assert_eq!(entry["request"]["method"], "POST");
    }
    for (kind, profile, named, paths) in ASKED {
        let resources = of_kind(&bundle, kind);
        assert!(!resources.is_empty(), "no {kind}");
        for resource in resources {
            assert_eq!(
                resource["meta"]["profile"][0],
                format!("{GUIDE}/StructureDefinition/{profile}")
            );
            assert_eq!(resource["identifier"].as_array().map(Vec::len), Some(1), "{kind}");
            let system = format!("https://identifiant-medicosocial-{named}.esante.gouv.fr");
            assert_eq!(resource["identifier"][0]["system"], system);
            for path in paths.iter().chain(&["/identifier/0/value"]) {
                assert!(
                    resource.pointer(path).is_some_and(Value::is_string),
                    "{kind} without {path}"
                );
            }
        }
    }
}

#[tokio::test]
async fn goals_tasks_and_agreements_are_told_as_the_guide_tells_them() {
    let bundle = told_in_full().await;
    let plan = of_kind(&bundle, "plan")[0];
    let itself = json!({ "reference": format!("urn:uuid:{}", plan["id"].as_str().expect("an id")) });
    for (kind, note) in [("objective", "titreObjectif"), ("expectation", "origineAttente")] {
        for goal in of_kind(&bundle, kind) {
            assert_eq!(discriminated(&goal["note"], note).len(), 1, "{kind}");
            let link = format!("{GUIDE}/StructureDefinition/tddui-careplan-reference");
            let extensions = goal["extension"].as_array().expect("extensions").iter();
            let links: Vec<_> = extensions.filter(|one| one["url"] == link).collect();
            assert_eq!(links.len(), 1);
            assert_eq!(links[0]["valueReference"], itself);
        }
    }
    for task in of_kind(&bundle, "action") {
        assert_eq!(input(task, "action", "titre").len(), 1);
        assert!(input(task, "action", "objectif").len() <= 1);
    }
    for task in of_kind(&bundle, "means") {
        assert_eq!(input(task, "moyen-ressource", "titre").len(), 1);
    }
    let reviews = of_kind(&bundle, "review");
    let prepared: usize = reviews
        .iter()
        .map(|task| input(task, "bilan", "synthesePreparationBilan").len())
        .sum();
    assert!(prepared > 0, "nobody prepared anything");
    for task in reviews {
        assert!(input(task, "bilan", "perimetre").len() <= 1 && input(task, "bilan", "invite").len() <= 1);
        for preparation in input(task, "bilan", "synthesePreparationBilan") {
            assert!(preparation["valueAnnotation"]["text"].is_string());
            assert!(preparation["valueAnnotation"]["authorReference"]["reference"].is_string());
        }
        assert!(
            task["executionPeriod"]["start"].is_string() || task["status"] == "requested",
            "no day"
        );
    }
    for accord in of_kind(&bundle, "agreement")
        .into_iter()
        .chain(of_kind(&bundle, "consent"))
    {
        assert_eq!(accord["performer"].as_array().map(Vec::len), Some(1));
        assert!(accord["dateTime"].is_string());
    }
    assert!(!discriminated(&plan["supportingInfo"], "accordUsager").is_empty());
    assert!(!discriminated(&plan["supportingInfo"], "accordStructure").is_empty());
}
