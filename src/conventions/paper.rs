//! The convention as a paper: what is agreed on, each member's words and, at its end, who agreed.

use chrono::NaiveDate;
use i18n_embed_fl::fl;

use crate::{
    conventions::model::{Convention, Signatory},
    partnerships::model::Kind,
    print::paper::{Badge, Block, Facts, Paper},
    web::lang::Lang,
};

impl Convention {
    /// The name of its file.
    pub fn file_name(&self, lang: Lang) -> String {
        format!(
            "{}-{}-v{}",
            fl!(lang, "convention-file"),
            self.text.reference,
            self.number
        )
    }

    /// The paper, for that reader on that day.
    pub fn paper(&self, lang: Lang, reader: &str, today: NaiveDate) -> Paper {
        let text = &self.text;
        let title = fl!(lang, "convention-title");
        let kicker = format!("{} · {}", Kind::Institutional.label(lang), text.reference);
        let (kind, words) = self.state(lang);
        let facts = Facts::new()
            .with(fl!(lang, "convention-which"), self.name(lang))
            .with(fl!(lang, "partnerships-term"), text.term(lang));
        Paper::new(lang, title, kicker, &text.title, reader, today)
            .state(Badge::new(kind, words))
            .facts(facts)
            .section(
                fl!(lang, "partnership-need"),
                Block::words(&text.need).into_iter().collect(),
            )
            .section(
                fl!(lang, "partnership-objective"),
                Block::words(&text.common_objective).into_iter().collect(),
            )
            .section(
                fl!(lang, "convention-members"),
                text.members.iter().map(|member| commitment(member, lang)).collect(),
            )
            .section(fl!(lang, "convention-evaluation"), evaluation(lang))
            .section(fl!(lang, "convention-agreements"), self.agreed(lang))
            .care(fl!(lang, "print-care-partners"))
    }

    fn agreed(&self, lang: Lang) -> Vec<Block> {
        let row = |signatory: &Signatory| {
            let agreement = self.agreement_of(signatory.member);
            let when = agreement.map(|agreement| lang.date(agreement.agreed_on));
            vec![
                signatory.name.clone(),
                when.unwrap_or_else(|| fl!(lang, "convention-awaited")),
                agreement
                    .map(|agreement| agreement.agreed_by.clone())
                    .unwrap_or_default(),
            ]
        };
        let columns = vec![
            fl!(lang, "members-organisation"),
            fl!(lang, "convention-agreed-on"),
            fl!(lang, "convention-agreed-for"),
        ];
        Block::table(columns, self.text.members.iter().map(row).collect())
            .into_iter()
            .collect()
    }
}

/// What a member commits itself to, in its words.
fn commitment(member: &Signatory, lang: Lang) -> Block {
    let facts = Facts::new()
        .with(fl!(lang, "member-ground"), member.ground(lang))
        .with(fl!(lang, "member-interest"), member.interest.as_str())
        .with(fl!(lang, "member-function"), member.function.as_str())
        .with(fl!(lang, "member-means"), member.means.as_str());
    Block::Card {
        title: member.name.clone(),
        state: None,
        blocks: facts.block().into_iter().collect(),
    }
}

fn evaluation(lang: Lang) -> Vec<Block> {
    let words = [
        fl!(lang, "convention-evaluation-words"),
        fl!(lang, "convention-leaving-words"),
    ];
    words.iter().filter_map(|words| Block::words(words)).collect()
}
