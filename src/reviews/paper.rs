//! The minutes of a review (compte rendu) as a paper: who took part, the synthesis, what was decided
//! on each objective with who disagrees, who agreed, what was added and, when it is asked for, what each party brought.

use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    documents::model::{Document, voice_of},
    partnerships::model::{Head, Kind},
    print::paper::{Badge, Block, Facts, Paper},
    reviews::model::{
        Contribution, Decision, Dissent, InvitedParty, Review, State,
        hold::AgreedAction,
        minutes::{Addendum, Answers, asked},
    },
    web::lang::Lang,
};

/// A held review with what hangs on it, as the person asking may read it.
#[derive(Debug)]
pub struct Minutes {
    /// The review.
    pub review: Review,
    /// What it is of.
    pub head: Head,
    /// Who was invited.
    pub parties: Vec<InvitedParty>,
    /// What was decided.
    pub decisions: Vec<Decision>,
    /// Who disagrees.
    pub dissents: Vec<Dissent>,
    /// What each party that took part answered to them.
    pub answers: Answers,
    /// What was added since they are final.
    pub addenda: Vec<Addendum>,
    /// What each party brought; empty when the paper is not to hold it.
    pub contributions: Vec<Contribution>,
    /// The documents about it, with the voices of those who spoke instead; empty as well.
    pub documents: Vec<Document>,
}

impl Minutes {
    /// The name of the file: never a child's.
    pub fn file_name(&self, lang: Lang) -> String {
        let day = self.review.held_on.map(|day| day.to_string()).unwrap_or_default();
        format!("{}-{}-{day}", fl!(lang, "print-file-minutes"), self.head.reference)
    }

    /// The paper, for that reader on that day.
    pub fn paper(&self, lang: Lang, reader: &str, today: NaiveDate) -> Paper {
        let category = self.review.category.label(lang);
        let title = fl!(lang, "print-minutes-title", category = category, day = self.day(lang));
        let kicker = [
            fl!(lang, "print-minutes-kind"),
            self.head.kind.label(lang),
            self.head.reference.clone(),
        ];
        Paper::new(lang, title, kicker.join(" · "), self.head.name(), reader, today)
            .state(self.state(lang))
            .facts(self.facts(lang))
            .section(fl!(lang, "review-hold-attendance"), self.attendance(lang))
            .section(fl!(lang, "review-synthesis"), self.synthesis(lang))
            .section(fl!(lang, "review-decisions"), self.decided(lang))
            .section(
                fl!(lang, "review-adjustments"),
                Block::words(&self.review.adjustments).into_iter().collect(),
            )
            .section(fl!(lang, "review-dissents"), self.dissents_on(lang, None))
            .section(fl!(lang, "minutes-answers"), self.answered(lang))
            .section(fl!(lang, "minutes-addenda"), self.added(lang))
            .section(fl!(lang, "review-contributions"), self.brought(lang))
            .care(match self.head.kind {
                Kind::Plan => fl!(lang, "print-care-child"),
                Kind::Institutional => fl!(lang, "print-care-partners"),
            })
    }

    fn day(&self, lang: Lang) -> String {
        self.review.held_on.map(|day| lang.date(day)).unwrap_or_default()
    }

    fn state(&self, lang: Lang) -> Badge {
        match self.review.state {
            State::Agreed => Badge::new("done", self.review.state.label(lang)),
            _ => Badge::new("due", fl!(lang, "print-minutes-discussed")),
        }
    }

    fn facts(&self, lang: Lang) -> Facts {
        let next = self.review.next_on.map(|day| lang.long_date(day)).unwrap_or_default();
        Facts::new()
            .with(fl!(lang, "review-place"), self.review.place.as_str())
            .with(fl!(lang, "review-scope"), self.review.scope.as_str())
            .with(fl!(lang, "print-minutes-next"), next)
    }

    fn synthesis(&self, lang: Lang) -> Vec<Block> {
        if self.review.synthesis.is_empty() && self.review.imported {
            return vec![Block::remark(fl!(lang, "review-imported"))];
        }
        let by = self.review.synthesis_by.as_deref();
        let signed = by.map(|name| Block::remark(fl!(lang, "review-synthesis-by", name = name)));
        Block::words(&self.review.synthesis).into_iter().chain(signed).collect()
    }

    fn decided(&self, lang: Lang) -> Vec<Block> {
        self.decisions
            .iter()
            .map(|decision| self.decision(lang, decision))
            .collect()
    }

    fn decision(&self, lang: Lang, decision: &Decision) -> Block {
        let adjusted = decision.successor_title.as_deref();
        let facts = Facts::new()
            .with(fl!(lang, "print-objective-now"), adjusted.unwrap_or_default())
            .with(fl!(lang, "objective-success"), decision.success.as_str())
            .with(fl!(lang, "review-remaining"), decision.remaining.as_str());
        Block::Card {
            title: decision.title.clone(),
            state: Some(Badge::new(decision.badge(), decision.outcome.label(lang))),
            blocks: facts
                .block()
                .into_iter()
                .chain(agreed(lang, decision))
                .chain(self.dissents_on(lang, Some(decision)))
                .collect(),
        }
    }

    /// Who disagrees with a decision, or with the minutes as a whole.
    fn dissents_on(&self, lang: Lang, decision: Option<&Decision>) -> Vec<Block> {
        let about = decision.map(|decision| decision.id);
        let said = |dissent: &Dissent| Block::quote(&dissent.words, dissent.signed(lang), false);
        self.dissents
            .iter()
            .filter(|dissent| dissent.decision == about)
            .map(said)
            .collect()
    }

    /// Who agreed, party by party; nothing of a review that came from a spreadsheet.
    fn answered(&self, lang: Lang) -> Vec<Block> {
        if self.review.imported {
            return Vec::new();
        }
        let open = self.review.has_open_minutes();
        let row = |party: &InvitedParty| vec![party.name.clone(), self.answers.words(party, open, lang)];
        let columns = vec![fl!(lang, "print-party"), fl!(lang, "print-answer")];
        let rows = self.parties.iter().filter(|party| asked(party)).map(row);
        Block::table(columns, rows.collect()).into_iter().collect()
    }

    fn added(&self, lang: Lang) -> Vec<Block> {
        let quote = |addendum: &Addendum| Block::quote(&addendum.words, addendum.signed(lang), false);
        self.addenda.iter().map(quote).collect()
    }

    fn attendance(&self, lang: Lang) -> Vec<Block> {
        let invited = self.parties.iter().filter(|party| party.invited);
        let row = |party: &InvitedParty| {
            let how = party.attendance.map(|how| how.label(lang));
            let how = how.into_iter().chain(party.stand_in().map(|there| there.words(lang)));
            let how = how.collect::<Vec<_>>().join(" – ");
            let wrote = match party.wrote_on {
                Some(day) => lang.date(day),
                None => fl!(lang, "review-contribution-never"),
            };
            vec![party.name.clone(), how, wrote]
        };
        let columns = vec![
            fl!(lang, "print-party"),
            fl!(lang, "print-attendance"),
            fl!(lang, "print-contribution"),
        ];
        let absent = &self.review.family_absence_reason;
        let excused =
            (!absent.is_empty()).then(|| Block::remark(fl!(lang, "review-family-could-not", reason = absent.as_str())));
        Block::table(columns, invited.map(row).collect())
            .into_iter()
            .chain(excused)
            .collect()
    }

    fn brought(&self, lang: Lang) -> Vec<Block> {
        let of = |party: &InvitedParty| {
            let Some(contribution) = self.contributions.iter().find(|one| one.party == party.party) else {
                let voice = voice_of(&self.documents, party.party)?;
                return Some(spoken(lang, &party.name, voice));
            };
            let points = contribution.points.iter().map(|point| {
                let name = fl!(lang, "review-point", title = point.title.as_str());
                (name, point.words.as_str())
            });
            let facts = points
                .chain(contribution.parts(lang))
                .fold(Facts::new(), |facts, (name, words)| facts.with(name, words));
            let signed = Block::remark(contribution.signature(lang, &party.name));
            Some(Block::Card {
                title: party.name.clone(),
                state: None,
                blocks: facts.block().into_iter().chain([signed]).collect(),
            })
        };
        self.parties.iter().filter_map(of).collect()
    }
}

/// What a party said with its voice, as far as that is written.
fn spoken(lang: Lang, name: &str, voice: &Document) -> Block {
    let which = format!("{} {}", fl!(lang, "review-contribution-spoken"), voice.title);
    let words = Block::words(&voice.transcript).unwrap_or_else(|| Block::remark(fl!(lang, "voice-transcript-none")));
    Block::Card {
        title: name.to_owned(),
        state: None,
        blocks: vec![Block::remark(which), words, Block::remark(voice.signature(lang))],
    }
}

/// The actions agreed on with a decision: what, who, until when.
fn agreed(lang: Lang, decision: &Decision) -> Option<Block> {
    let row = |action: &AgreedAction| vec![action.title.clone(), action.words(lang)];
    let columns = vec![fl!(lang, "review-actions"), fl!(lang, "review-hold-action-who")];
    Block::table(columns, decision.actions.iter().map(row).collect())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::{
        documents::kind::Kind as FileKind,
        ids::{DocumentId, GuardianId, PartnershipId},
        partnerships::model::Party,
    };

    fn voice(transcript: &str) -> Document {
        Document {
            id: DocumentId(Uuid::nil()),
            partnership: PartnershipId(Uuid::nil()),
            review: None,
            review_day: None,
            agreed: false,
            member: None,
            guardian: Some(GuardianId(Uuid::nil())),
            organisation: String::new(),
            by: "Maya".to_owned(),
            title: "My voice".to_owned(),
            file_name: "voix.mp3".to_owned(),
            kind: FileKind::Mp3,
            size_bytes: 1,
            stored_as: Uuid::nil(),
            health: false,
            attached_on: NaiveDate::default(),
            transcript: transcript.to_owned(),
            own: false,
            version: 1,
        }
    }

    #[test]
    fn a_voice_is_read_on_paper_or_said_not_to_be_written() {
        let documents = [voice("She sings.")];
        let hers = voice_of(&documents, Party::Guardian(GuardianId(Uuid::nil()))).expect("her voice");
        let told = format!("{:?}", spoken(Lang::English, "Maya", hers));
        assert!(told.contains("My voice") && told.contains("She sings."), "{told}");
        let untold = format!("{:?}", spoken(Lang::English, "Maya", &voice("")));
        assert!(untold.contains("is not written down"), "{untold}");
    }
}
