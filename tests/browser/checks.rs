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

/// What makes the page, or a table of it, scroll sideways at its present width, if it does.
pub async fn too_wide(browser: &Browser) -> Option<String> {
    const LOOK: &str = "
        const room = window.innerWidth;
        const table = [...document.querySelectorAll('.table-wrap')].find((wrap) => wrap.scrollWidth > wrap.clientWidth + 1);
        if (table) return `${table.scrollWidth} px of a table for ${table.clientWidth}: ${table.innerText.slice(0, 150)}`;
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

/// Whether what has the focus is on the screen, with a line around it, and nothing lies over it.
pub const FOCUS_IN_SIGHT: &str = "
    const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
    const x = Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2));
    const y = Math.min(innerHeight - 1, Math.max(0, box.top + Math.min(box.height / 2, 20)));
    const there = document.elementFromPoint(x, y);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.bottom > 0 &&
      box.top < innerHeight && there !== null && (e.contains(there) || there.contains(e));";

/// What is cut off, or makes the page scroll sideways, once its reader has more room between letters,
/// words, lines and paragraphs (WCAG 1.4.12), and once letters are twice as large on a desk (1.4.4).
pub async fn respaced(browser: &Browser) -> Vec<String> {
    const WIDER: &str = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";
    const LARGER: &str = "html { font-size: 212.5% !important; }";
    const LOOK: &str = "
        const style = new CSSStyleSheet();
        style.replaceSync(arguments[0]);
        document.adoptedStyleSheets = [style];
        const cut = (one, client, scroll) => ['hidden', 'clip'].includes(one) && scroll > client + 1;
        const found = [...document.body.querySelectorAll('*')]
          .filter((e) => e.getClientRects().length > 0 && e.textContent.trim() && !e.closest('.hidden, svg, input, select, textarea'))
          .filter((e) => {
            const style = getComputedStyle(e);
            return cut(style.overflowX, e.clientWidth, e.scrollWidth) || cut(style.overflowY, e.clientHeight, e.scrollHeight);
          })
          .map((e) => `cut off: ${e.outerHTML.slice(0, 120)}`);
        if (document.documentElement.scrollWidth > innerWidth) {
          const wide = [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1);
          found.push(`${document.documentElement.scrollWidth} px for ${innerWidth}: ${wide.slice(-2).map((e) => e.outerHTML.slice(0, 120)).join(' | ')}`);
        }
        return found;";
    let mut findings = Vec::new();
    for (width, style) in [(320, WIDER), (1280, WIDER), (1280, LARGER)] {
        browser.resize(width, 900).await;
        let found = browser
            .client
            .execute(LOOK, vec![json!(style)])
            .await
            .expect("measured");
        let found = found.as_array().expect("a list").iter();
        findings.extend(found.map(|line| format!("{width} px: {}", line.as_str().unwrap_or_default())));
    }
    browser.resize(320, 900).await;
    findings
}

/// What of the audit by hand (docs/accessibility-audit.md) a script can hold on every page: headings go
/// down by one, tables have a caption and their headings a scope, a name that is heard holds the words
/// that are seen, and a form whose fields are all to be filled in says so.
pub async fn structure(browser: &Browser) -> Vec<String> {
    const LOOK: &str = "
        const seen = (e) => e.getClientRects().length > 0;
        const words = (text) => text.replace(/\\s+/g, ' ').trim().toLowerCase();
        const found = [];
        let above = 0;
        for (const heading of [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(seen)) {
          const level = Number(heading.tagName[1]);
          if (level > above + 1) found.push(`a heading of level ${level} after one of ${above}: ${words(heading.textContent)}`);
          above = level;
        }
        for (const table of document.querySelectorAll('table')) {
          if (!table.caption?.textContent.trim()) found.push('a table without a caption');
          if (table.querySelector('th:not([scope])')) found.push('a heading of a table without a scope');
        }
        for (const e of [...document.querySelectorAll('a[aria-label], button[aria-label]')].filter(seen)) {
          if (!words(e.getAttribute('aria-label')).includes(words(e.innerText))) found.push(`${e.innerText} is called ${e.getAttribute('aria-label')}`);
        }
        for (const form of [...document.querySelectorAll('main form')].filter(seen)) {
          const wanted = [...form.querySelectorAll('[aria-required], [required]')].filter(seen).length;
          const said = [form, ...form.parentElement.children].some((e) => [e, ...e.querySelectorAll('*')].some((e) => e.matches('.all-needed, .all-needed-but-boxes') && seen(e)));
          if (wanted > 1 && !form.querySelector('.optional') && !said) found.push(`the form ${form.getAttribute('action')} does not say that all is to be filled in`);
        }
        return found;";
    let found = browser.client.execute(LOOK, vec![]).await.expect("looked at");
    let found = found.as_array().expect("a list").iter();
    found.map(|line| line.as_str().unwrap_or_default().to_owned()).collect()
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
