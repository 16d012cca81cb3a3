//! Preparing a plan step by step: what is done, what is still to do, and starting it.

use askama::Template;
use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;

use crate::{
    children::{
        self,
        model::{Consent, Guardian},
    },
    error::Result,
    ids::PartnershipId,
    partnerships::{
        self,
        model::{Member, Modalities, Need, State, Voice, forms::StartForm, modalities::Facts},
    },
    plans::{
        model::{Plan, Step, agreement::Agreement},
        pages::coordinated,
        store,
    },
    trail,
    web::{form::Problems, lang::Lang, page::Page, render, visit::Visit},
};

#[derive(Template)]
#[template(path = "plans/steps.html")]
struct StepsPage {
    page: Page,
    plan: Plan,
    steps: Vec<Step>,
    missing: Vec<String>,
    /// No guardian has agreed to it as it stands.
    asks_why: bool,
    /// Sent, it is answered by the partnership's own page.
    start: StartForm,
    problems: Problems,
}

impl StepsPage {
    /// The first step that is not done, to go on from.
    fn is_next(&self, step: &Step) -> bool {
        self.steps
            .iter()
            .find(|other| !other.done && !other.optional)
            .is_some_and(|next| next.code == step.code)
    }

    fn is_draft(&self) -> bool {
        self.plan.head.state == State::Draft
    }
}

/// What the steps are read from.
struct Progress {
    plan: Plan,
    guardians: Vec<Guardian>,
    /// Consents in force today.
    consents: Vec<Consent>,
    members: Vec<Member>,
    needs: Vec<Need>,
    voices: Vec<Voice>,
    facts: Facts,
    agreement: Agreement,
}

/// The steps of a plan.
pub async fn show(mut visit: Visit, Path(id): Path<PartnershipId>) -> Result<Response> {
    let plan = coordinated(&mut visit, id).await?;
    let (lang, today) = (visit.lang(), visit.today);
    trail::store::opened(visit.db(), "plans", id.0, plan.head.territory, Some(plan.child.id)).await?;
    let members = partnerships::store::members(visit.db(), id).await?;
    let facts = partnerships::store::facts(visit.db(), id).await?;
    let missing = Modalities::read(&plan.head, &members, &facts, today);
    let missing = missing
        .missing_to_start()
        .into_iter()
        .map(|finding| finding.say(lang))
        .collect();
    let guardians = children::store::guardians(visit.db(), plan.child.id).await?;
    let consents = children::store::consents(visit.db(), plan.child.id).await?;
    let consents = consents
        .into_iter()
        .filter(|consent| consent.is_current(today))
        .collect();
    let needs = partnerships::store::needs(visit.db(), id).await?;
    let voices = partnerships::store::voices(visit.db(), &plan.head).await?;
    let agreement = store::agreement::of(visit.db(), &plan.head).await?;
    let asks_why = !agreement.family_agrees();
    let progress = Progress {
        plan,
        guardians,
        consents,
        members,
        needs,
        voices,
        facts,
        agreement,
    };
    let steps = progress.steps(lang);
    render(&StepsPage {
        plan: progress.plan,
        steps,
        missing,
        asks_why,
        start: StartForm::default(),
        problems: Problems::default(),
        page: visit.close().await?,
    })
}

impl Progress {
    fn steps(&self, lang: Lang) -> Vec<Step> {
        vec![
            self.place(lang),
            self.family(lang),
            self.circle(lang),
            self.needs(lang),
            self.objectives(lang),
            self.referent(lang),
            self.agreement(lang),
            self.first_review(lang),
        ]
    }

    fn place(&self, lang: Lang) -> Step {
        let (plan, child) = (self.plan.address(), self.plan.child.name());
        Step {
            code: "place",
            title: fl!(lang, "plans-step-place"),
            done: true,
            optional: false,
            words: vec![fl!(
                lang,
                "plans-step-place-words",
                child = child,
                host = self.plan.host_name.as_str(),
                span = self.plan.span(lang)
            )],
            links: vec![(format!("{plan}/edit"), fl!(lang, "plans-act-edit"))],
        }
    }

    fn family(&self, lang: Lang) -> Step {
        let child = self.plan.child.address();
        let current: Vec<&str> = self
            .guardians
            .iter()
            .filter(|guardian| guardian.is_current())
            .map(|guardian| guardian.name.as_str())
            .collect();
        let agreed = |member: &&Member| {
            self.consents
                .iter()
                .any(|consent| consent.organisation == member.organisation)
        };
        let unshared: Vec<&str> = self
            .members
            .iter()
            .filter(|member| member.is_in() && !agreed(member))
            .map(|member| member.name.as_str())
            .collect();
        let mut words = vec![if current.is_empty() {
            fl!(lang, "children-guardians-none")
        } else {
            fl!(lang, "plans-step-family-guardians", names = current.join(", "))
        }];
        if !unshared.is_empty() {
            words.push(fl!(lang, "plans-step-family-unshared", names = unshared.join(", ")));
        }
        Step {
            code: "family",
            title: fl!(lang, "plans-step-family"),
            done: !current.is_empty() && unshared.is_empty(),
            optional: false,
            words,
            links: vec![
                (format!("{child}/guardians"), fl!(lang, "children-guardian-add")),
                (format!("{child}/consents"), fl!(lang, "plans-act-consents")),
            ],
        }
    }

    fn circle(&self, lang: Lang) -> Step {
        let id = self.plan.head.id;
        let invited: Vec<&Member> = self.members.iter().filter(|member| member.is_in()).collect();
        let committed = invited.iter().filter(|member| member.is_committed()).count();
        Step {
            code: "circle",
            title: fl!(lang, "plans-step-circle"),
            done: committed >= 2,
            optional: false,
            words: vec![
                fl!(
                    lang,
                    "plans-step-circle-invited",
                    names = invited
                        .iter()
                        .map(|member| member.name.as_str())
                        .collect::<Vec<_>>()
                        .join(", ")
                ),
                fl!(lang, "plans-step-circle-committed", count = committed),
            ],
            links: vec![
                (format!("/partnerships/{id}/members/new"), fl!(lang, "plans-act-invite")),
                (format!("/partnerships/{id}"), fl!(lang, "plans-act-circle")),
            ],
        }
    }

    fn needs(&self, lang: Lang) -> Step {
        let id = self.plan.head.id;
        let said = self.voices.iter().filter(|voice| voice.expectation.is_some()).count();
        Step {
            code: "needs",
            title: fl!(lang, "plans-step-needs"),
            done: !self.needs.is_empty() && said > 0,
            optional: false,
            words: vec![
                fl!(lang, "plans-step-needs-count", count = self.needs.len()),
                fl!(lang, "plans-step-expectations-count", count = said),
            ],
            links: vec![
                (format!("/partnerships/{id}/needs"), fl!(lang, "plans-act-needs")),
                (
                    format!("/partnerships/{id}/expectations"),
                    fl!(lang, "plans-act-expectations"),
                ),
            ],
        }
    }

    fn objectives(&self, lang: Lang) -> Step {
        let (id, head) = (self.plan.head.id, &self.plan.head);
        let open = self.facts.objectives.iter().filter(|objective| objective.open).count();
        let said = |text: &str| !text.trim().is_empty();
        let mut words = Vec::new();
        if !said(&head.need) || !said(&head.common_objective) {
            words.push(fl!(lang, "plans-step-objectives-common"));
        }
        words.push(fl!(lang, "plans-step-objectives-count", count = open));
        Step {
            code: "objectives",
            title: fl!(lang, "plans-step-objectives"),
            done: said(&head.need) && said(&head.common_objective) && open > 0,
            optional: false,
            words,
            links: vec![
                (format!("/partnerships/{id}/edit"), fl!(lang, "plans-act-common")),
                (
                    format!("/partnerships/{id}/objectives/new"),
                    fl!(lang, "plans-act-objective"),
                ),
            ],
        }
    }

    fn referent(&self, lang: Lang) -> Step {
        let words = match &self.plan.referent_name {
            Some(name) => fl!(lang, "plans-referent-is", name = name.as_str()),
            None => fl!(lang, "plans-no-referent"),
        };
        Step {
            code: "referent",
            title: fl!(lang, "plans-step-referent"),
            done: self.plan.referent.is_some(),
            optional: false,
            words: vec![words],
            links: vec![(
                format!("{}/referent", self.plan.address()),
                fl!(lang, "plans-act-referent"),
            )],
        }
    }

    fn agreement(&self, lang: Lang) -> Step {
        let agreement = &self.agreement;
        let address = format!("{}/agreement", self.plan.address());
        let said = agreement
            .signatures
            .iter()
            .map(|one| format!("{} – {}", one.name, one.words(agreement.asked, lang)));
        let silent = agreement.signatures.iter().filter(|one| agreement.awaits(one.party));
        let record = silent.map(|one| {
            let words = fl!(lang, "plan-agreement-record-of", name = one.name.as_str());
            (format!("{address}?for={}", one.party.code()), words)
        });
        let see = (
            format!("{}#agreement", self.plan.address()),
            fl!(lang, "plan-agreement-see"),
        );
        Step {
            code: "agreement",
            title: fl!(lang, "plans-step-agreement"),
            done: agreement.family_agrees(),
            optional: false,
            words: std::iter::once(fl!(lang, "plans-step-agreement-words"))
                .chain(said)
                .collect(),
            links: std::iter::once(see).chain(record).collect(),
        }
    }

    fn first_review(&self, lang: Lang) -> Step {
        let planned = self
            .facts
            .reviews
            .iter()
            .filter_map(|review| review.planned_on.or(review.held_on))
            .min();
        Step {
            code: "review",
            title: fl!(lang, "plans-step-review"),
            done: planned.is_some(),
            optional: true,
            words: vec![match planned {
                Some(day) => fl!(lang, "plans-step-review-planned", day = lang.long_date(day)),
                None => fl!(lang, "plans-step-review-none"),
            }],
            links: vec![(
                format!("/partnerships/{}/reviews/new", self.plan.head.id),
                fl!(lang, "plans-act-review"),
            )],
        }
    }
}
