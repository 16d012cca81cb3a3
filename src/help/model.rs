//! Which help belongs to which page, and how far a new territory has come.

use i18n_embed_fl::fl;

use crate::web::lang::Lang;

/// Topics with the routes they explain. A topic has two messages: `help-TOPIC` says what the page is,
/// `help-TOPIC-do` what one does there.
const TOPICS: &[(&str, &[&str])] = &[
    (
        "sign-in",
        &["/sign-in", "/sign-in/second", "/sign-in/unlinked", "/demo"],
    ),
    ("invitation", &["/invitation"]),
    ("forgotten", &["/forgotten"]),
    (
        "account",
        &[
            "/account",
            "/account/providers/{provider}",
            "/account/link",
            "/account/identities/{identity}",
        ],
    ),
    (
        "second-factor",
        &[
            "/account/second-factor",
            "/account/second-factor/telephone",
            "/account/passkeys",
            "/account/passkeys/{passkey}",
        ],
    ),
    ("prove", &["/account/prove"]),
    ("acting", &["/acting"]),
    ("letters-choices", &["/account/letters", "/letters/stop/{mark}"]),
    ("subscription", &["/account/calendar"]),
    ("unsent", &["/unsent"]),
    ("search", &["/search"]),
    (
        "administration",
        &[
            "/administration",
            "/administration/territories/new",
            "/administration/territories/{territory}",
        ],
    ),
    ("api", &["/api"]),
    ("api-tokens", &["/directory/{organisation}/tokens"]),
    ("accounts", &["/administration/accounts"]),
    ("outbox", &["/administration/letters"]),
    ("directory", &["/directory"]),
    ("finess", &["/directory/finess"]),
    (
        "organisation",
        &[
            "/directory/new",
            "/directory/{organisation}",
            "/directory/{organisation}/closures",
            "/directory/{organisation}/edit",
            "/directory/{organisation}/people",
            "/directory/{organisation}/people/{professional}/end",
        ],
    ),
    ("day", &["/day", "/flags/{flag}/close"]),
    ("planning", &["/planning"]),
    ("reports", &["/reports", "/reports/shared"]),
    ("children", &["/children"]),
    ("child", &["/children/{child}"]),
    (
        "child-identity",
        &["/children/new", "/children/{child}/edit", "/children/{child}/guardians"],
    ),
    ("consents", &["/children/{child}/consents"]),
    ("log", &["/children/{child}/log"]),
    ("plans", &["/plans"]),
    (
        "plan-start",
        &[
            "/plans/new",
            "/plans/{plan}/edit",
            "/plans/{plan}/referent",
            "/plans/{plan}/coordinator",
        ],
    ),
    ("entrust", &["/plans/coordinators"]),
    ("plan", &["/plans/{plan}", "/plans/{plan}/periods/{number}"]),
    ("plan-agreement", &["/plans/{plan}/agreement"]),
    (
        "plan-steps",
        &[
            "/plans/{plan}/steps",
            "/plans/{plan}/suspensions",
            "/plans/{plan}/suspensions/{suspension}/end",
        ],
    ),
    ("plan-renew", &["/plans/{plan}/renew"]),
    (
        "hand-over",
        &[
            "/plans/{plan}/hand-over",
            "/hand-overs",
            "/hand-overs/{hand_over}",
            "/hand-overs/{hand_over}/incoming",
            "/hand-overs/{hand_over}/guardians/{guardian}",
        ],
    ),
    ("partnerships", &["/partnerships"]),
    ("partnership-start", &["/partnerships/new", "/partnerships/{id}/edit"]),
    ("partnership", &["/partnerships/{id}"]),
    (
        "convention",
        &["/partnerships/{id}/convention", "/partnerships/{id}/renew"],
    ),
    (
        "members",
        &[
            "/partnerships/{id}/members/new",
            "/partnerships/{id}/members/{member}",
            "/partnerships/{id}/members/{member}/leave",
        ],
    ),
    (
        "needs",
        &["/partnerships/{id}/needs", "/partnerships/{id}/expectations"],
    ),
    (
        "objectives",
        &[
            "/partnerships/{id}/objectives/new",
            "/partnerships/{id}/objectives/{objective}",
        ],
    ),
    (
        "actions",
        &["/partnerships/{id}/actions/new", "/partnerships/{id}/actions/{action}"],
    ),
    (
        "notes",
        &["/partnerships/{id}/notes/new", "/partnerships/{id}/notes/{note}"],
    ),
    (
        "review-plan",
        &[
            "/partnerships/{id}/reviews/new",
            "/reviews/{review}/edit",
            "/reviews/{review}/cancel",
        ],
    ),
    ("review", &["/reviews/{review}"]),
    ("dates", &["/reviews/{review}/dates", "/reviews/{review}/substitute"]),
    (
        "contribution",
        &["/reviews/{review}/contribution", "/contribution/{token}"],
    ),
    ("links", &["/reviews/{review}/links"]),
    ("hold", &["/reviews/{review}/hold"]),
    ("minutes", &["/reviews/{review}/minutes"]),
    (
        "documents",
        &[
            "/partnerships/{id}/documents/new",
            "/documents/{document}/remove",
            "/documents/{document}/transcript",
        ],
    ),
    ("mine", &["/mine"]),
    ("family", &["/family/{child}"]),
    ("family-paper", &["/family/{child}/paper"]),
    ("family-consents", &["/family/{child}/consents"]),
    ("family-as", &["/family/{child}/as/{organisation}"]),
    ("family-log", &["/family/{child}/log"]),
    ("family-data", &["/family/{child}/data"]),
    (
        "rectifications",
        &["/rectifications", "/rectifications/{rectification}"],
    ),
    ("retention", &["/retention", "/retention/confirm"]),
    ("import", &["/import"]),
    ("plan-exchange", &["/plans/{plan}/exchange"]),
    ("accessibility", &["/accessibility"]),
    ("first-steps", &["/first-steps"]),
];

/// What is explained beside a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Topic(&'static str);

impl Topic {
    /// That of a route; files and redirections have none.
    pub fn of(route: &str) -> Option<Self> {
        let found = TOPICS.iter().find(|(_, routes)| routes.contains(&route));
        found.map(|(topic, _)| Self(topic))
    }

    /// What the page is.
    pub fn what(self, lang: Lang) -> String {
        lang.get(&format!("help-{}", self.0))
    }

    /// What one does there.
    pub fn act(self, lang: Lang) -> String {
        lang.get(&format!("help-{}-do", self.0))
    }
}

/// What a territory already has, as its coordinator sees it.
#[derive(Debug, Clone, Copy)]
pub struct Begun {
    /// An organisation in the directory.
    pub organisation: bool,
    /// Somebody who works in one.
    pub professional: bool,
    /// A child.
    pub child: bool,
    /// Somebody of a child's family who can sign in.
    pub family: bool,
    /// A plan.
    pub plan: bool,
    /// A plan that runs.
    pub running: bool,
    /// A review that is planned, or was held.
    pub review: bool,
}

/// One step of a new territory.
#[derive(Debug, Clone)]
pub struct Step {
    /// Whether it is done.
    pub done: bool,
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub words: String,
    /// Where it is done.
    pub address: &'static str,
}

impl Begun {
    /// The steps in the order that makes each one possible.
    pub fn steps(&self, lang: Lang) -> Vec<Step> {
        let step = |done, title, words, address| Step {
            done,
            title,
            words,
            address,
        };
        vec![
            step(
                self.organisation,
                fl!(lang, "first-organisation"),
                fl!(lang, "first-organisation-words"),
                "/directory/new",
            ),
            step(
                self.professional,
                fl!(lang, "first-professional"),
                fl!(lang, "first-professional-words"),
                "/directory",
            ),
            step(
                self.child,
                fl!(lang, "first-child"),
                fl!(lang, "first-child-words"),
                "/children/new",
            ),
            step(
                self.family,
                fl!(lang, "first-family"),
                fl!(lang, "first-family-words"),
                "/children",
            ),
            step(
                self.plan,
                fl!(lang, "first-plan"),
                fl!(lang, "first-plan-words"),
                "/plans/new",
            ),
            step(
                self.running,
                fl!(lang, "first-running"),
                fl!(lang, "first-running-words"),
                "/plans",
            ),
            step(
                self.review,
                fl!(lang, "first-review"),
                fl!(lang, "first-review-words"),
                "/planning",
            ),
        ]
    }

    /// Whether there is nothing left to begin.
    pub fn is_whole(&self) -> bool {
        [
            self.organisation,
            self.professional,
            self.child,
            self.family,
            self.plan,
            self.running,
            self.review,
        ]
        .into_iter()
        .all(|done| done)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use axum::http::Method;

    use super::*;
    use crate::app;

    /// Routes that show no page, besides files and what programs read.
    const NO_PAGES: [&str; 12] = [
        "/",
        "/assets/{version}/{*name}",
        "/calendar/{file}",
        "/documents/{document}",
        "/family",
        "/healthz",
        "/help",
        "/language/{code}",
        "/readyz",
        "/sign-in/with/{provider}",
        "/sign-in/with/{provider}/back",
        "/typed",
    ];

    fn is_page(path: &str) -> bool {
        let file = path.rsplit('/').next().is_some_and(|name| name.contains('.'));
        !file && !path.starts_with("/api/") && !NO_PAGES.contains(&path)
    }

    #[test]
    fn every_page_says_what_it_is_and_what_one_does_there() {
        let pages: BTreeSet<&str> = app::route_table()
            .iter()
            .filter(|route| route.method == Method::GET)
            .map(|route| route.path)
            .filter(|path| is_page(path))
            .collect();
        let explained: BTreeSet<&str> = TOPICS.iter().flat_map(|(_, routes)| routes.iter().copied()).collect();
        let without: Vec<_> = pages.difference(&explained).collect();
        assert!(without.is_empty(), "pages without help: {without:?}");
        let gone: Vec<_> = explained.difference(&pages).collect();
        assert!(gone.is_empty(), "help of no page: {gone:?}");
        for (topic, _) in TOPICS {
            let topic = Topic(topic);
            for words in [topic.what(Lang::French), topic.act(Lang::French)] {
                assert!(words.ends_with('.') || words.ends_with('?'), "{topic:?}: {words}");
                assert!(
                    words.chars().count() < 180,
                    "more than two lines for {topic:?}: {words}"
                );
            }
        }
    }
}
