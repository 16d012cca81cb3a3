//! Somebody at a browser, who finds things as people do: links and buttons by their words, fields
//! by their labels.

use std::time::{Duration, Instant};

use fantoccini::{Locator, elements::Element, key::Key};
use serde_json::{Value, json};

use crate::{
    checks,
    driver::{Browser, Screen},
    server::House,
};

/// How long a page may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(15);

pub struct Person {
    pub browser: Browser,
    url: String,
}

impl Person {
    /// At the first page, not signed in.
    pub async fn new(house: &House, screen: Screen) -> Self {
        let browser = Browser::open(screen).await;
        if screen.scripts {
            checks::bring_axe(&browser).await;
        }
        let person = Self {
            browser,
            url: house.url.clone(),
        };
        person.opens("/").await;
        person
    }

    /// Enters the demonstration as somebody of the story, by the card of that person.
    pub async fn enters_as(&self, name: &str) {
        self.opens("/demo").await;
        self.clicks(&format!("Entrer comme {name}")).await;
    }

    /// Types an address.
    pub async fn opens(&self, path: &str) {
        let address = format!("{}{path}", self.url);
        self.browser.client.goto(&address).await.expect("the page opens");
    }

    /// Where the person is, without the query.
    pub async fn path(&self) -> String {
        self.browser
            .client
            .current_url()
            .await
            .expect("an address")
            .path()
            .to_owned()
    }

    /// Follows a link, presses a button or opens what is folded, by its words.
    pub async fn clicks(&self, words: &str) {
        let words = plain(words);
        let exact = format!("{NAMED}[{SAID} = \"{words}\" or @aria-label = \"{words}\"]");
        let close = format!("{NAMED}[starts-with({SAID}, \"{words}\")]");
        // One looks at the content before the frame.
        let paths = [format!("//main{exact}"), exact, format!("//main{close}"), close];
        let element = self.finds(&paths, &format!("a link or button {words:?}")).await;
        self.presses(element).await;
    }

    /// The same, of the part of the page that has this heading or these words in it.
    pub async fn clicks_within(&self, part: &str, words: &str) {
        let (part, words) = (plain(part), plain(words));
        let parts = "self::section or self::li or self::tr or self::article";
        let part_of = format!("*[{parts}][contains({SAID}, \"{part}\")]");
        let link = format!("{NAMED}[starts-with({SAID}, \"{words}\") or starts-with(@aria-label, \"{words}\")]");
        // The smallest part first: a section holds the rows of others too.
        let closest = format!("//{part_of}[not(.//{part_of})]{link}");
        let inside = format!("//{part_of}{link}");
        let element = self
            .finds(
                &[closest, inside],
                &format!("a link or button {words:?} in the part with {part:?}"),
            )
            .await;
        self.presses(element).await;
    }

    async fn presses(&self, element: Element) {
        let before = self.document().await;
        let leads = element.tag_name().await.is_ok_and(|tag| tag != "summary");
        let here = match element.attr("href").await {
            Ok(Some(address)) => address.starts_with('#'),
            _ => false,
        };
        // A link to a file leaves the page where it is.
        let saves = element.attr("download").await.is_ok_and(|file| file.is_some());
        element.click().await.expect("it can be pressed");
        if leads && !here && !saves {
            self.waits_for_another(&before).await;
        }
    }

    /// Writes in the field with that label, instead of what is in it.
    pub async fn fills(&self, label: &str, words: &str) {
        let field = self.field(label).await;
        self.types(&field, words).await;
    }

    /// The same in every field with that label.
    pub async fn fills_each(&self, label: &str, words: &str) {
        let labels = self
            .browser
            .client
            .find_all(Locator::XPath(&labelled(label)))
            .await
            .expect("asked");
        assert!(!labels.is_empty(), "no field {label:?} on {}", self.path().await);
        for label in labels {
            let field = self.field_of(&label).await;
            if field.is_displayed().await.unwrap_or(false) {
                self.types(&field, words).await;
            }
        }
    }

    async fn types(&self, field: &Element, words: &str) {
        match field.attr("type").await.expect("asked").as_deref() {
            // What the keys of a date do depends on where the browser is from.
            Some("date" | "time") => {
                let field = serde_json::to_value(field).expect("a reference");
                const SET: &str = "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', { bubbles: true }));";
                self.browser
                    .client
                    .execute(SET, vec![field, json!(words)])
                    .await
                    .expect("the day is set");
            }
            Some("file") => field.send_keys(words).await.expect("the file is chosen"),
            _ => {
                field.clear().await.expect("the field is emptied");
                field.send_keys(words).await.expect("words are typed");
            }
        }
    }

    /// Chooses from the list with that label.
    pub async fn selects(&self, label: &str, option: &str) {
        let list = self.field(label).await;
        let option = plain(option);
        let choice = format!(".//option[starts-with({SAID}, \"{option}\")]");
        let choice = list
            .find(Locator::XPath(&choice))
            .await
            .unwrap_or_else(|_| panic!("the list {label:?} has no {option:?}"));
        choice.click().await.expect("chosen");
    }

    /// Ticks one of the choices of a question; every question with that beginning when there are several.
    pub async fn chooses(&self, question: &str, choice: &str) {
        let (question, choice) = (plain(question), plain(choice));
        let inside = format!(
            "//fieldset[legend[starts-with({SAID}, \"{question}\")]]//label[starts-with({SAID}, \"{choice}\")]"
        );
        let found = self
            .browser
            .client
            .find_all(Locator::XPath(&inside))
            .await
            .expect("asked");
        assert!(
            !found.is_empty(),
            "no choice {choice:?} of {question:?}: {}",
            self.tells().await
        );
        for label in found {
            label.click().await.expect("ticked");
        }
    }

    /// Ticks the box or the choice with that label.
    pub async fn ticks(&self, label: &str) {
        let field = self.field(label).await;
        field.click().await.expect("ticked");
    }

    /// Waits until these words are on the page.
    pub async fn sees(&self, words: &str) {
        let since = Instant::now();
        while !self.words().await.contains(&plain(words)) {
            assert!(
                since.elapsed() < PATIENCE,
                "{words:?} is not to be seen: {}",
                self.tells().await
            );
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// These words are not on the page.
    pub async fn sees_no(&self, words: &str) {
        assert!(
            !self.words().await.contains(&plain(words)),
            "{words:?} is there: {}",
            self.tells().await
        );
    }

    /// The HTML of the page, as the browser read it.
    pub async fn html(&self) -> String {
        // The browser gives everything but the first line.
        format!(
            "<!doctype html>\n{}",
            self.browser.client.source().await.expect("its HTML")
        )
    }

    /// The words of the page.
    pub async fn words(&self) -> String {
        match self.browser.client.find(Locator::Css("body")).await {
            Ok(body) => plain(&body.text().await.unwrap_or_default()),
            // Between two pages.
            Err(_) => String::new(),
        }
    }

    /// The words of every part of the page that the selector names.
    pub async fn words_of(&self, selector: &str) -> Vec<String> {
        let mut words = Vec::new();
        for part in self
            .browser
            .client
            .find_all(Locator::Css(selector))
            .await
            .expect("asked")
        {
            words.push(plain(&part.text().await.expect("its words")));
        }
        words
    }

    /// Presses the tabulator, and says what has the focus then: its name and its words.
    pub async fn tabs(&self) -> String {
        let focused = self.browser.client.active_element().await.expect("the focus");
        focused
            .send_keys(&char::from(Key::Tab).to_string())
            .await
            .expect("pressed");
        self.focus().await
    }

    /// What has the focus.
    pub async fn focus(&self) -> String {
        const LOOK: &str = "const e = document.activeElement; return `${e.tagName} ${e.getAttribute('aria-label') || e.textContent.trim() || e.name || ''}`;";
        let found = self.browser.client.execute(LOOK, vec![]).await.expect("asked");
        plain(found.as_str().unwrap_or_default())
    }

    /// What the page is called, above it.
    pub async fn is_titled(&self, words: &str) {
        let title = self.browser.client.title().await.expect("a title");
        assert_eq!(plain(&title), words);
    }

    /// Runs a script of the test's own.
    pub async fn asks(&self, script: &str) -> Value {
        self.browser
            .client
            .execute(script, vec![])
            .await
            .expect("the script runs")
    }

    /// Holds the page that is open to what every page is held to, at both widths.
    pub async fn finds_nothing_wrong(&self) {
        let mut findings = Vec::new();
        for width in [320, 1280] {
            self.browser.resize(width, 900).await;
            findings.extend(checks::axe(&self.browser).await);
            findings.extend(checks::too_wide(&self.browser).await);
        }
        checks::assert_none(&findings);
    }

    async fn field(&self, label: &str) -> Element {
        let words = plain(label);
        let exact = format!("//label[{SAID} = \"{words}\" or {SAID} = \"{words} (facultatif)\"]");
        let label = self
            .finds(&[exact, labelled(label)], &format!("a field {label:?}"))
            .await;
        self.field_of(&label).await
    }

    async fn field_of(&self, label: &Element) -> Element {
        let id = label.attr("for").await.expect("asked").expect("a label for a field");
        self.browser
            .client
            .find(Locator::XPath(&format!("//*[@id=\"{id}\"]")))
            .await
            .unwrap_or_else(|_| panic!("a label for {id}, which is not there"))
    }

    /// The first to be seen of what these paths name, in their order.
    async fn finds(&self, paths: &[String], what: &str) -> Element {
        let since = Instant::now();
        loop {
            for path in paths {
                for element in self.browser.client.find_all(Locator::XPath(path)).await.expect("asked") {
                    if element.is_displayed().await.unwrap_or(false) {
                        return element;
                    }
                }
            }
            assert!(
                since.elapsed() < PATIENCE,
                "{what} is not to be seen: {}",
                self.tells().await
            );
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    async fn document(&self) -> Option<Element> {
        self.browser.client.find(Locator::Css("html")).await.ok()
    }

    /// Until the page that was there is gone and another one is whole.
    async fn waits_for_another(&self, before: &Option<Element>) {
        let Some(before) = before else { return };
        let since = Instant::now();
        while before.tag_name().await.is_ok() {
            assert!(since.elapsed() < PATIENCE, "the page stays: {}", self.tells().await);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Where the person is and what is there, for a test that fails.
    async fn tells(&self) -> String {
        format!("on {}:\n{}", self.path().await, self.words().await)
    }
}

/// Anything that can be pressed.
const NAMED: &str = "//*[self::a or self::button or self::summary]";

/// The words of an element, with plain spaces.
const SAID: &str = "normalize-space(translate(., '\u{a0}\u{202f}', '  '))";

fn labelled(label: &str) -> String {
    let label = plain(label);
    format!("//label[starts-with({SAID}, \"{label}\")]")
}

/// Words with plain spaces, once each.
pub fn plain(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
