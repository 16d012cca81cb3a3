//! A report as a paper: the same tables as the files, with the sentence of each. Always what may leave.

use i18n_embed_fl::fl;

use crate::{
    print::paper::{Block, Facts, Paper},
    reports::{
        file::Origin,
        model::tables::{Part, Row, Table},
    },
    web::lang::Lang,
};

/// The paper.
pub fn paper(origin: &Origin, parts: &[Part], lang: Lang) -> Paper {
    let (title, days) = (fl!(lang, "reports-title"), origin.stretch.words(lang));
    let mut facts = Facts::new();
    for (name, words) in origin.facts(lang) {
        facts = facts.with(name, words);
    }
    let paper = Paper::new(lang, title, days, &origin.territories, &origin.by, origin.on).facts(facts);
    parts.iter().fold(paper, |paper, part| {
        let blocks = part.tables.iter().map(|table| card(table, lang)).collect();
        paper.section(part.heading.clone(), blocks)
    })
}

fn card(table: &Table, lang: Lang) -> Block {
    let columns = vec![
        fl!(lang, "reports-column-what"),
        fl!(lang, "reports-column-count"),
        fl!(lang, "reports-column-share"),
    ];
    let row = |row: &Row| vec![row.words.clone(), row.say(lang), share(row)];
    let rows = Block::figures(columns, table.lines().map(row).collect());
    Block::Card {
        title: table.title.clone(),
        state: None,
        blocks: Block::words(&table.in_words(lang)).into_iter().chain([rows]).collect(),
    }
}

fn share(row: &Row) -> String {
    row.share.map_or_else(|| "–".to_owned(), |share| share.to_string())
}
