//! docs/security.md says which test shows what: the tests must be there.

use std::{collections::BTreeSet, path::Path};

fn page() -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/security.md")).expect("the page")
}

/// Every `path::name` between backquotes.
fn claims(page: &str) -> BTreeSet<(String, String)> {
    let quoted = page.split('`').skip(1).step_by(2);
    quoted
        .filter_map(|words| words.split_once(".rs::"))
        .map(|(path, name)| (format!("{path}.rs"), name.to_owned()))
        .collect()
}

/// Whether that file has a test of that name.
fn is_there(path: &str, name: &str) -> bool {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap_or_default();
    let Some((before, _)) = text.split_once(&format!("fn {name}(")) else {
        return false;
    };
    // Its attributes stand just above it; in a property test, within `proptest!`.
    let above: Vec<_> = before.lines().rev().take(4).collect();
    above
        .iter()
        .any(|line| line.contains("test]") || line.contains("tokio::test"))
}

#[test]
fn every_test_the_page_on_security_names_is_there() {
    let claims = claims(&page());
    let missing: Vec<_> = claims.iter().filter(|(path, name)| !is_there(path, name)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(claims.len() > 50, "only {} are named", claims.len());
    assert!(
        !is_there("tests/hardening/claims.rs", "is_there"),
        "what is no test passes for one"
    );
    assert!(!is_there("tests/hardening/nowhere.rs", "anything"));
}

/// Eighty-five requirements, each once, each with something that shows it or a plain word.
#[test]
fn each_requirement_has_its_answer() {
    let page = page();
    let rows: Vec<Vec<&str>> = page
        .lines()
        .filter(|line| line.starts_with("| V") && line.split('.').count() > 2)
        .map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect())
        .collect();
    let rows: Vec<_> = rows.iter().filter(|row| row.len() == 4).collect();
    let ids: BTreeSet<_> = rows.iter().map(|row| row[0]).collect();
    assert_eq!((rows.len(), ids.len()), (85, 85));
    let plain = [
        "the same",
        "*no",
        "*deployment*",
        "*partly*",
        "No test",
        "architecture.md",
        "V14.2.6",
    ];
    for row in rows {
        let shown = row[3].contains(".rs::") || plain.iter().any(|word| row[3].contains(word));
        assert!(shown, "{}: {}", row[0], row[3]);
    }
}
