//! What the program is built of: crates of the one registry, each with its hash, under licences that
//! go with ours (deny.toml lists them).

use std::{collections::BTreeSet, path::Path, process::Command};

use serde_json::Value;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Whether the expression can be met with what is allowed.
fn is_met(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let expression = expression.replace('/', " OR ");
    let expression = expression.trim();
    for (word, all) in [(" OR ", false), (" AND ", true)] {
        let parts = parts(expression, word);
        if parts.len() > 1 {
            let mut met = parts.iter().map(|part| is_met(part, allowed));
            return if all { met.all(|met| met) } else { met.any(|met| met) };
        }
    }
    match expression.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        Some(inside) => is_met(inside, allowed),
        None => allowed.contains(&expression.split_whitespace().collect::<Vec<_>>().join(" ")),
    }
}

/// What stands between a word outside parentheses.
fn parts<'a>(expression: &'a str, word: &str) -> Vec<&'a str> {
    let (mut found, mut depth, mut from) = (Vec::new(), 0_i32, 0);
    for (at, sign) in expression.char_indices() {
        depth += i32::from(sign == '(') - i32::from(sign == ')');
        if depth == 0 && at >= from && expression[at..].starts_with(word) {
            found.push(&expression[from..at]);
            from = at + word.len();
        }
    }
    found.push(&expression[from..]);
    found
}

fn allowed() -> BTreeSet<String> {
    let file = std::fs::read_to_string(root().join("deny.toml")).expect("deny.toml");
    let list = file
        .split("allow = [")
        .nth(1)
        .and_then(|rest| rest.split(']').next())
        .expect("a list");
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn everything_built_in_comes_from_the_registry_under_a_licence_we_know() {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).expect("Cargo.lock");
    let mut wrong = Vec::new();
    for package in lock.split("[[package]]").skip(1) {
        let said = |key: &str| {
            let line = package
                .lines()
                .find_map(|line| line.strip_prefix(&format!("{key} = \"")));
            line.map_or("", |line| line.trim_end_matches('"'))
        };
        let registry =
            said("source") == "registry+https://github.com/rust-lang/crates.io-index" && said("checksum").len() == 64;
        if !registry && said("name") != "maillage" {
            wrong.push(format!("{} is from {:?}", said("name"), said("source")));
        }
        if ["openssl-sys", "aws-lc-rs", "native-tls"].contains(&said("name")) {
            wrong.push(format!("{}: a second TLS back end", said("name")));
        }
    }
    // As it is built here: crates of other systems need not have been fetched.
    let host = Command::new("rustc").arg("-vV").output().expect("rustc");
    let host = String::from_utf8_lossy(&host.stdout).into_owned();
    let host = host
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .expect("a system");
    let asked = [
        "metadata",
        "--offline",
        "--locked",
        "--format-version",
        "1",
        "--filter-platform",
        host,
    ];
    let output = Command::new(env!("CARGO"))
        .args(asked)
        .current_dir(root())
        .output()
        .expect("cargo");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let allowed = allowed();
    let packages = metadata["packages"].as_array().expect("packages");
    assert!(packages.len() > 100);
    for package in packages {
        let name = package["name"].as_str().expect("a name");
        let licence = package["license"].as_str().unwrap_or_default();
        if name != "ical" && !is_met(licence, &allowed) {
            wrong.push(format!("{name} is under {licence:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_licence_that_does_not_go_with_ours_is_seen() {
    let allowed = allowed();
    for fine in [
        "MIT",
        "MIT/Apache-2.0",
        "GPL-2.0-only OR MIT",
        "(MIT OR Apache-2.0) AND Unicode-3.0",
        "Apache-2.0 WITH LLVM-exception",
    ] {
        assert!(is_met(fine, &allowed), "{fine}");
    }
    for not in [
        "",
        "SSPL-1.0",
        "MIT AND SSPL-1.0",
        "(MIT OR Apache-2.0) AND Commons-Clause",
        "GPL-2.0-only",
    ] {
        assert!(!is_met(not, &allowed), "{not}");
    }
}
