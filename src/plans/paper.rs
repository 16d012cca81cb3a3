//! A child's plan (projet d'accueil personnalisé) as a paper: the needs, what the family expects,
//! the circle, the objectives with their actions, the reviews. Progress notes stay out of it.

use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    actions::model::Action,
    objectives::model::{Line, Objective},
    partnerships::model::{Member, Need, State, Voice},
    plans::model::{
        Plan,
        agreement::{Agreement, Signature},
    },
    print::paper::{Badge, Block, Facts, Paper},
    reviews::model::ReviewLine,
    web::lang::Lang,
};

/// A plan with what hangs on it, as the person asking may read it.
#[derive(Debug)]
pub struct PlanOnPaper {
    /// The plan.
    pub plan: Plan,
    /// Its circle.
    pub members: Vec<Member>,
    /// Its needs.
    pub needs: Vec<Need>,
    /// What the guardians expect.
    pub voices: Vec<Voice>,
    /// Its objectives with their history.
    pub lines: Vec<Line>,
    /// Its actions.
    pub actions: Vec<Action>,
    /// What each party says of it.
    pub agreement: Agreement,
    /// Its reviews.
    pub reviews: Vec<ReviewLine>,
}

impl PlanOnPaper {
    /// The name of the file: never the child's.
    pub fn file_name(&self, lang: Lang) -> String {
        format!("{}-{}", fl!(lang, "print-file-plan"), self.plan.head.reference)
    }

    /// The paper, for that reader on that day.
    pub fn paper(&self, lang: Lang, reader: &str, today: NaiveDate) -> Paper {
        let plan = &self.plan;
        let (label, name) = (plan.label.clone(), plan.child.name());
        Paper::new(lang, label, plan.head.reference.clone(), &name, reader, today)
            .state(self.state(lang, today))
            .facts(self.facts(lang))
            .section(fl!(lang, "plans-needs"), self.needs(lang))
            .section(fl!(lang, "plans-circle"), self.circle(lang))
            .section(fl!(lang, "plans-objectives"), self.objectives(lang))
            .section(fl!(lang, "plan-agreement"), self.agreed(lang))
            .section(fl!(lang, "plans-actions"), self.actions(lang, today))
            .section(fl!(lang, "plans-reviews"), self.reviews(lang))
            .section(fl!(lang, "print-objectives-ended"), self.ended(lang))
            .care(fl!(lang, "print-care-child"))
    }

    fn state(&self, lang: Lang, today: NaiveDate) -> Badge {
        match self.plan.head.state {
            State::Active if self.plan.suspended_on(today).is_some() => {
                Badge::new("paused", fl!(lang, "plans-suspended"))
            }
            State::Active => Badge::new("done", self.plan.head.state.label(lang)),
            State::Draft => Badge::new("due", self.plan.head.state.label(lang)),
            State::Closed => Badge::new("plain", self.plan.head.state.label(lang)),
        }
    }

    fn facts(&self, lang: Lang) -> Facts {
        let plan = &self.plan;
        let referent = plan.referent_name.clone();
        Facts::new()
            .with(fl!(lang, "plans-host"), plan.host_name.as_str())
            .with(
                fl!(lang, "plans-referent"),
                referent.unwrap_or_else(|| fl!(lang, "plans-no-referent")),
            )
            .with(fl!(lang, "plans-dates"), plan.span(lang))
            .with(
                fl!(lang, "plans-rhythm"),
                fl!(lang, "plans-cadence", count = plan.reviews_per_year),
            )
    }

    fn needs(&self, lang: Lang) -> Vec<Block> {
        let said = |voice: &Voice| {
            let expectation = voice.expectation.as_ref()?;
            let of = fl!(lang, "plans-expectation-of", name = voice.name.as_str());
            let by = match &expectation.recorded_by {
                Some(name) => {
                    let day = lang.date(expectation.written_on);
                    let recorded = fl!(lang, "plans-recorded-by", name = name.as_str(), day = day);
                    format!("{of} – {recorded}")
                }
                None => of,
            };
            Some(Block::quote(&expectation.words, by, true))
        };
        let needs = self.needs.iter().filter_map(|need| Block::words(&need.description));
        Block::words(&self.plan.head.need)
            .into_iter()
            .chain(needs)
            .chain(self.voices.iter().filter_map(said))
            .collect()
    }

    fn agreed(&self, lang: Lang) -> Vec<Block> {
        if !self.agreement.is_shown() {
            return Vec::new();
        }
        let without = self.agreement.without.as_str();
        let without = (!without.is_empty()).then(|| fl!(lang, "plan-agreement-without-is", reason = without));
        let signatures = self.agreement.signatures.iter();
        let row = |one: &Signature| vec![one.name.clone(), one.words(self.agreement.asked, lang)];
        let table = Block::table(
            vec![fl!(lang, "print-party"), fl!(lang, "print-answer")],
            signatures.clone().map(row).collect(),
        );
        let disagrees = signatures.filter(|one| !one.agrees()).filter_map(|one| {
            let said = one.said.as_ref().filter(|said| !said.words.is_empty())?;
            Some(Block::quote(
                &said.words,
                one.name.clone(),
                one.party.guardian().is_some(),
            ))
        });
        without
            .map(Block::remark)
            .into_iter()
            .chain(table)
            .chain(disagrees)
            .collect()
    }

    fn circle(&self, lang: Lang) -> Vec<Block> {
        let card = |member: &Member| Block::Card {
            title: member.name.clone(),
            state: member
                .accepted_on
                .is_none()
                .then(|| Badge::new("due", fl!(lang, "plans-member-waiting"))),
            blocks: Facts::new()
                .with(fl!(lang, "member-function"), member.function.as_str())
                .with(fl!(lang, "member-interest"), member.interest.as_str())
                .with(fl!(lang, "member-means"), member.means.as_str())
                .block()
                .into_iter()
                .collect(),
        };
        self.members.iter().filter(|member| member.is_in()).map(card).collect()
    }

    fn objectives(&self, lang: Lang) -> Vec<Block> {
        let common = &self.plan.head.common_objective;
        let common = Facts::new().with(fl!(lang, "partnership-objective"), common.as_str());
        let open = self.lines.iter().filter(|line| line.current.is_open());
        common
            .block()
            .into_iter()
            .chain(open.map(|line| objective(lang, &line.current)))
            .collect()
    }

    fn actions(&self, lang: Lang, today: NaiveDate) -> Vec<Block> {
        let row = |action: &Action| {
            vec![
                action.title.clone(),
                action.names(),
                action.when(today, lang).unwrap_or_default(),
                action.objective_title.clone(),
            ]
        };
        let columns = vec![
            fl!(lang, "action-title"),
            fl!(lang, "action-members"),
            fl!(lang, "action-due-on"),
            fl!(lang, "action-objective-served"),
        ];
        let open = self.actions.iter().filter(|action| action.is_open());
        Block::table(columns, open.map(row).collect()).into_iter().collect()
    }

    fn reviews(&self, lang: Lang) -> Vec<Block> {
        let row = |review: &ReviewLine| {
            vec![
                review.date(lang),
                review.category.label(lang),
                review.state.label(lang),
                review.place.clone(),
            ]
        };
        let columns = vec![
            fl!(lang, "review-day"),
            fl!(lang, "review-category"),
            fl!(lang, "print-state"),
            fl!(lang, "review-place"),
        ];
        let told = self.reviews.iter().filter(|review| review.day.is_some());
        Block::table(columns, told.map(row).collect()).into_iter().collect()
    }

    fn ended(&self, lang: Lang) -> Vec<Block> {
        let ended = |line: &&Line| !line.current.is_open() && !line.current.is_proposed();
        let row = |line: &Line| {
            let one = &line.current;
            let on = one.closed(lang).unwrap_or_default();
            vec![one.title.clone(), one.state.label(lang), on]
        };
        let columns = vec![
            fl!(lang, "objective-title"),
            fl!(lang, "print-state"),
            fl!(lang, "review-day"),
        ];
        Block::table(columns, self.lines.iter().filter(ended).map(row).collect())
            .into_iter()
            .collect()
    }
}

fn objective(lang: Lang, objective: &Objective) -> Block {
    let facts = Facts::new()
        .with(fl!(lang, "objective-success"), objective.success.as_str())
        .with(fl!(lang, "objective-remaining"), objective.remaining());
    let interests = objective
        .interests
        .iter()
        .map(|interest| Block::quote(&interest.words, interest.organisation.clone(), false));
    Block::Card {
        title: objective.title.clone(),
        state: None,
        blocks: facts.block().into_iter().chain(interests).collect(),
    }
}
