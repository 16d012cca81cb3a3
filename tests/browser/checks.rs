//! What every page is held to: axe-core in the browser, the W3C checker on its HTML, nothing wider
//! than the screen, and words in one language.

use std::{
    fmt::Write as _,
    path::{Path, PathBuf},
    process::Command,
    sync::LazyLock,
};

use serde_json::{Value, json};

use crate::driver::Browser;

/// Puts axe-core into every page that this browser will open: a policy against inline scripts
/// holds for pages, not for the tools of the developer.
pub async fn bring_axe(browser: &Browser) {
    let file = tool("AXE_CORE", "axe-core/axe.min.js");
    let source = std::fs::read_to_string(&file)
        .unwrap_or_else(|error| panic!("{}: {error}; script/test installs it", file.display()));
    browser
        .devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source }))
        .await;
}

/// What axe-core finds on the page that is open, a line a finding.
pub async fn axe(browser: &Browser) -> Vec<String> {
    const RUN: &str = "
        const done = arguments[arguments.length - 1];
        const options = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
        axe.run(document, options).then(
          (results) => done(results.violations.flatMap((violation) => violation.nodes.map(
            (node) => `${violation.id} (${violation.help}): ${node.target.join(' ')} ${node.html.slice(0, 200)} ${(node.failureSummary || '').replace(/\\s+/g, ' ').slice(0, 300)}`))),
          (error) => done([`axe-core itself: ${error}`]));";
    let found = browser.client.execute_async(RUN, vec![]).await.expect("axe-core runs");
    let Value::Array(found) = found else {
        panic!("axe-core answers with a list, not {found}");
    };
    found
        .into_iter()
        .map(|line| line.as_str().unwrap_or_default().to_owned())
        .collect()
}

/// What makes the page scroll sideways at its present width, if it does.
pub async fn too_wide(browser: &Browser) -> Option<String> {
    const LOOK: &str = "
        const room = window.innerWidth;
        if (document.documentElement.scrollWidth <= room) return null;
        const scrolls = (element) => element && (['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
        const wide = [...document.body.querySelectorAll('*')].filter(
          (element) => (element.getBoundingClientRect().right > room + 1 || element.getBoundingClientRect().left < -1) && !scrolls(element.parentElement));
        return `${document.documentElement.scrollWidth} px for ${room}: ` +
          wide.slice(-3).map((element) => element.outerHTML.slice(0, 150)).join(' | ');";
    let found = browser
        .client
        .execute(LOOK, vec![])
        .await
        .expect("the page is measured");
    found.as_str().map(|words| format!("scrolls sideways, {words}"))
}

/// What can be seen in the HTML itself: its language, its one first heading, no message left
/// without its words.
pub fn html(page: &str, language: &str) -> Vec<String> {
    let mut found = Vec::new();
    if !page.contains(&format!("<html lang=\"{language}\"")) {
        found.push(format!("is not declared to be in {language}"));
    }
    let headings = page.matches("<h1").count();
    if headings != 1 {
        found.push(format!("has {headings} first headings"));
    }
    for trace in ["No localization for id", "{ $", "{$", "{{", "None)", "Some("] {
        if page.contains(trace) {
            found.push(format!("shows {trace:?}"));
        }
    }
    for key in KEYS.iter() {
        if page.contains(&format!(">{key}<"))
            || page.contains(&format!("\"{key}\"")) && page.contains(&format!("aria-label=\"{key}\""))
        {
            found.push(format!("shows the key {key} instead of its words"));
        }
    }
    found
}

/// The names of all messages.
static KEYS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    include_str!("../../locales/fr/maillage.ftl")
        .lines()
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
        .filter(|key| {
            key.contains('-')
                && key
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        })
        .collect()
});

/// Pages kept for the W3C checker, which takes longer to start than to read them all.
pub struct Sheaf {
    folder: PathBuf,
    pages: Vec<String>,
}

impl Sheaf {
    pub fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("html-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder for pages");
        Self { folder, pages: vec![] }
    }

    pub fn add(&mut self, name: &str, html: &str) {
        let file = self.folder.join(format!("{}.html", self.pages.len()));
        std::fs::write(file, html).expect("the page is kept");
        self.pages.push(name.to_owned());
    }

    /// Everything that the checker has to say, a line a finding with the page it is about.
    pub fn check(self) -> Vec<String> {
        let jar = tool("VNU_JAR", "vnu-jar/build/dist/vnu.jar");
        let output = Command::new("java")
            .args(["-Xss1m", "-jar"])
            .arg(&jar)
            .args(["--format", "json", "--stdout"])
            // A guess from the words people wrote, which are in their own language.
            .args(["--filterpattern", ".*appears to be written in.*"])
            .arg(&self.folder)
            .output()
            .unwrap_or_else(|error| panic!("java cannot be started ({error}); script/install test installs it"));
        let report: Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("the checker: {error}; {}", String::from_utf8_lossy(&output.stderr)));
        let found = report["messages"]
            .as_array()
            .expect("messages")
            .iter()
            .map(|message| self.line(message))
            .collect();
        let _ = std::fs::remove_dir_all(&self.folder);
        found
    }

    fn line(&self, message: &Value) -> String {
        let file = message["url"].as_str().unwrap_or_default();
        let number = Path::new(file)
            .file_stem()
            .and_then(|stem| stem.to_str()?.parse::<usize>().ok());
        let page = number
            .and_then(|number| self.pages.get(number))
            .map_or(file, String::as_str);
        let words = message["message"].as_str().unwrap_or_default();
        let extract: String = message["extract"]
            .as_str()
            .unwrap_or_default()
            .chars()
            .take(160)
            .collect();
        format!("{page}: W3C: {words} [{}]", extract.replace('\n', " "))
    }
}

/// Fails with every finding, the most frequent kinds first to be seen.
pub fn assert_none(findings: &[String]) {
    if findings.is_empty() {
        return;
    }
    let mut report = String::new();
    for finding in findings {
        let _ = writeln!(report, "- {finding}");
    }
    panic!("{} findings\n{report}", findings.len());
}

fn tool(variable: &str, default: &str) -> PathBuf {
    std::env::var_os(variable).map_or_else(
        || {
            Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("tests/browser/tools/node_modules")
                .join(default)
        },
        PathBuf::from,
    )
}
