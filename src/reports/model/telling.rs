//! Puts words to figures: everything for the coordinator, or what may leave (`masking`).

use i18n_embed_fl::fl;

use crate::{
    reports::model::{
        figures::{Children, Figures, Held, Owed, Voice},
        masking::{Masked, mask, may_be_given},
        tables::{Part, Row, Table},
    },
    web::lang::Lang,
};

/// The report as its coordinator sees it.
pub fn all_of_it(figures: &Figures, lang: Lang) -> Vec<Part> {
    Teller { lang, masks: false }.parts(figures)
}

/// The report as it may leave the territory.
pub fn to_give_away(figures: &Figures, lang: Lang) -> Vec<Part> {
    Teller { lang, masks: true }.parts(figures)
}

/// Puts words to figures.
#[derive(Clone, Copy)]
struct Teller {
    lang: Lang,
    masks: bool,
}

impl Teller {
    fn parts(self, figures: &Figures) -> Vec<Part> {
        let lang = self.lang;
        let mut around = vec![self.agreements(figures)];
        // Of four children, the kinds of partners tell what they live with.
        if !self.masks || may_be_given(figures.children.all()) {
            around.insert(0, self.partners(figures));
        }
        let part = |heading, tables| Part { heading, tables };
        vec![
            part(fl!(lang, "reports-part-children"), self.children(&figures.children)),
            part(fl!(lang, "reports-part-partners"), around),
            part(fl!(lang, "reports-part-owed"), self.owed(&figures.owed)),
            part(fl!(lang, "reports-part-held"), self.held(&figures.held, figures)),
        ]
    }

    fn children(self, children: &Children) -> Vec<Table> {
        let lang = self.lang;
        let whole = || fl!(lang, "reports-children");
        let ages = [
            fl!(lang, "reports-age-under-3"),
            fl!(lang, "reports-age-3"),
            fl!(lang, "reports-age-6"),
            fl!(lang, "reports-age-12"),
            fl!(lang, "reports-age-18"),
        ];
        let commune = |commune: &str| match commune.trim() {
            "" => fl!(lang, "reports-no-commune"),
            named => named.to_owned(),
        };
        let communes = children.communes.iter().map(|(name, count)| (commune(name), *count));
        let places = children.places.iter().map(|(kind, count)| (kind.label(lang), *count));
        let came = vec![
            (fl!(lang, "reports-already"), children.already),
            (fl!(lang, "reports-entered"), children.entered),
        ];
        let went = vec![
            (fl!(lang, "reports-stays"), children.stays),
            (fl!(lang, "reports-left"), children.left),
        ];
        vec![
            self.adding_up("entries", fl!(lang, "reports-entries"), whole(), came, true),
            self.adding_up("exits", fl!(lang, "reports-exits"), whole(), went, true),
            self.adding_up(
                "ages",
                fl!(lang, "reports-ages"),
                whole(),
                ages.into_iter().zip(children.ages).collect(),
                true,
            )
            .drawn(),
            self.listed("communes", fl!(lang, "reports-communes"), whole(), communes.collect()),
            self.listed("places", fl!(lang, "reports-places"), whole(), places.collect()),
        ]
    }

    fn partners(self, figures: &Figures) -> Table {
        let lang = self.lang;
        let all: i64 = figures.partners.iter().map(|(_, count)| count).sum();
        let rows = figures.partners.iter();
        Table {
            total: Some(Row::of(fl!(lang, "reports-organisations"), Some(all), None)),
            rows: rows
                .map(|(kind, count)| Row::of(kind.label(lang), Some(*count), Some(all)))
                .collect(),
            ..Table::empty("partners", fl!(lang, "reports-partners"))
        }
        .drawn()
    }

    fn agreements(self, figures: &Figures) -> Table {
        let (lang, agreements) = (self.lang, figures.agreements);
        let rows = [
            (fl!(lang, "reports-agreements-running"), agreements.running),
            (fl!(lang, "reports-agreements-begun"), agreements.begun),
            (fl!(lang, "reports-agreements-closed"), agreements.closed),
            (fl!(lang, "reports-agreements-agreed"), agreements.agreed),
            (fl!(lang, "reports-agreements-written"), agreements.written),
            (fl!(lang, "reports-agreements-evaluated"), agreements.evaluated),
        ];
        Table {
            rows: rows
                .into_iter()
                .map(|(words, count)| Row::of(words, Some(count), None))
                .collect(),
            ..Table::empty("agreements", fl!(lang, "reports-agreements"))
        }
    }

    fn owed(self, owed: &Owed) -> Vec<Table> {
        let lang = self.lang;
        let cells = vec![
            (fl!(lang, "reports-on-time"), owed.on_time),
            (fl!(lang, "reports-late"), owed.late),
            (fl!(lang, "reports-missed"), owed.missed),
        ];
        let whole = fl!(lang, "reports-owed");
        let mut periods = self
            .adding_up("periods", fl!(lang, "reports-periods"), whole, cells, true)
            .drawn();
        periods
            .apart
            .push(self.alone(fl!(lang, "reports-excused"), owed.excused));
        let mut reasons: Vec<_> = owed
            .reasons
            .iter()
            .map(|(reason, count)| (reason.label(lang), *count))
            .collect();
        reasons.push((fl!(lang, "reports-unexplained"), owed.unexplained));
        let whole = fl!(lang, "reports-late-or-missed");
        // How many were late or missed is known from those on time, or not at all; how many were late, alike.
        let reasons = self
            .adding_up(
                "reasons",
                fl!(lang, "reports-reasons"),
                whole,
                reasons,
                periods.gives(0),
            )
            .drawn();
        let bands = [
            fl!(lang, "reports-delay-7"),
            fl!(lang, "reports-delay-15"),
            fl!(lang, "reports-delay-30"),
        ];
        let (whole, cells) = (
            fl!(lang, "reports-late"),
            bands.into_iter().zip(owed.delays.bands).collect(),
        );
        let mut delays = self
            .adding_up("delays", fl!(lang, "reports-delays"), whole, cells, periods.gives(1))
            .drawn();
        delays
            .apart
            .extend(self.median(&delays, fl!(lang, "reports-delays-median"), owed.delays.median));
        vec![periods, reasons, delays]
    }

    fn held(self, held: &Held, figures: &Figures) -> Vec<Table> {
        let lang = self.lang;
        let whole = || fl!(lang, "reports-held");
        let cells = held
            .categories
            .iter()
            .map(|(category, count)| (category.label(lang), *count));
        let mut meetings = self.adding_up("reviews", fl!(lang, "reports-reviews"), whole(), cells.collect(), true);
        meetings
            .apart
            .push(self.alone(fl!(lang, "reports-cancelled"), held.cancelled));
        let with: i64 = held.family.iter().map(|(_, count)| count).sum();
        let cells = vec![
            (fl!(lang, "reports-family-with"), with),
            (fl!(lang, "reports-family-could-not"), held.family_could_not),
            (fl!(lang, "reports-family-absent"), held.family_absent),
        ];
        let family = self
            .adding_up("family", fl!(lang, "reports-family"), whole(), cells, true)
            .drawn();
        let cells = held.family.iter().map(|(mode, count)| (mode.label(lang), *count));
        let (title, whole) = (fl!(lang, "reports-family-how"), fl!(lang, "reports-family-with"));
        let how = self
            .adding_up("how", title, whole, cells.collect(), family.gives(0))
            .drawn();
        let cells = figures
            .decisions
            .iter()
            .map(|(outcome, count)| (outcome.label(lang), *count));
        let (title, whole) = (fl!(lang, "reports-objectives"), fl!(lang, "reports-decisions"));
        let objectives = self
            .adding_up("objectives", title, whole, cells.collect(), true)
            .drawn();
        vec![
            meetings,
            family,
            how,
            self.voices(&figures.voices),
            objectives,
            self.first_reviews(figures),
        ]
    }

    fn first_reviews(self, figures: &Figures) -> Table {
        let (lang, first) = (self.lang, figures.first_reviews);
        let bands = [
            fl!(lang, "reports-first-60"),
            fl!(lang, "reports-first-120"),
            fl!(lang, "reports-first-180"),
            fl!(lang, "reports-first-later"),
        ];
        let (title, whole) = (fl!(lang, "reports-first"), fl!(lang, "reports-first-all"));
        let mut table = self
            .adding_up(
                "first",
                title,
                whole,
                bands.into_iter().zip(first.bands).collect(),
                true,
            )
            .drawn();
        table
            .apart
            .extend(self.median(&table, fl!(lang, "reports-first-median"), first.median));
        table
    }

    /// Each kind stands alone: spoke and kept silent add up to how often it was invited.
    fn voices(self, voices: &[Voice]) -> Table {
        let lang = self.lang;
        let row = |voice: &Voice| {
            let name = voice
                .kind
                .map_or_else(|| fl!(lang, "reports-voice-family"), |kind| kind.label(lang));
            let words = |invited: String| fl!(lang, "reports-voice", name = name.as_str(), invited = invited);
            let may =
                may_be_given(voice.invited) && mask(&[voice.spoke, voice.invited - voice.spoke]) != Masked::Withheld;
            if !self.masks || may {
                Row::of(words(voice.invited.to_string()), Some(voice.spoke), Some(voice.invited))
            } else {
                let invited = may_be_given(voice.invited).then(|| voice.invited.to_string());
                Row::of(
                    words(invited.unwrap_or_else(|| fl!(lang, "reports-masked"))),
                    None,
                    None,
                )
            }
        };
        // The family first, then kinds in their usual order: an order by number would be a ranking.
        Table {
            rows: voices.iter().map(row).collect(),
            ..Table::empty("voices", fl!(lang, "reports-voices"))
        }
        .drawn()
    }

    /// Cells that add up to a total; `known` says whether that total may be known.
    fn adding_up(
        self,
        code: &'static str,
        title: String,
        whole: String,
        cells: Vec<(String, i64)>,
        known: bool,
    ) -> Table {
        let counts: Vec<i64> = cells.iter().map(|(_, count)| *count).collect();
        let all = counts.iter().sum();
        let known = !self.masks || known && may_be_given(all);
        let total = known.then_some(all);
        let given = match mask(&counts) {
            _ if !self.masks => vec![true; counts.len()],
            Masked::Cells(given) if known => given,
            _ => vec![false; counts.len()],
        };
        let rows = cells.into_iter().zip(given);
        Table {
            total: Some(Row::of(whole, total, None)),
            rows: rows
                .map(|((words, count), given)| Row::of(words, given.then_some(count), total))
                .collect(),
            ..Table::empty(code, title)
        }
    }

    /// The same of a list that has only what there is: what is masked goes by one name.
    fn listed(self, code: &'static str, title: String, whole: String, cells: Vec<(String, i64)>) -> Table {
        let mut table = self.adding_up(code, title, whole, cells, true);
        if table.rows.iter().any(|row| row.count.is_none()) {
            let total = table.total.as_ref().and_then(|total| total.count);
            table.rows.retain(|row| row.count.is_some_and(|count| count > 0));
            let given: i64 = table.rows.iter().filter_map(|row| row.count).sum();
            let others = total.map(|total| total - given);
            table
                .rows
                .push(Row::of(fl!(self.lang, "reports-grouped"), others, total));
        }
        table.drawn()
    }

    fn alone(self, words: String, count: i64) -> Row {
        Row::of(words, (!self.masks || may_be_given(count)).then_some(count), None)
    }

    /// Of a list that is given; of nothing there is none.
    fn median(self, of: &Table, words: String, median: Option<i64>) -> Option<Row> {
        let days = median?;
        let given = !self.masks || of.rows.iter().any(|row| row.count.is_some());
        Some(Row::of(words, given.then_some(days), None))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{calendar::model::LateReason, reports::model::figures::Delays};

    fn table(figures: &Figures, code: &str, masked: bool) -> Table {
        let tell = if masked { to_give_away } else { all_of_it };
        let tables = tell(figures, Lang::French).into_iter().flat_map(|part| part.tables);
        tables.into_iter().find(|table| table.code == code).expect("a table")
    }

    fn counts(table: &Table) -> Vec<Option<i64>> {
        table.rows.iter().map(|row| row.count).collect()
    }

    fn owed(on_time: i64, late: i64, missed: i64) -> Figures {
        let owed = Owed {
            on_time,
            late,
            missed,
            reasons: vec![(LateReason::Illness, late)],
            unexplained: missed,
            delays: Delays {
                bands: [late, 0, 0],
                median: Some(3),
            },
            ..Owed::default()
        };
        Figures {
            owed,
            ..Figures::default()
        }
    }

    #[test]
    fn what_is_masked_in_one_table_is_not_told_by_another() {
        // Late is masked: how late must not add up to it.
        let figures = owed(30, 3, 8);
        assert_eq!(counts(&table(&figures, "periods", true)), [Some(30), None, None]);
        let delays = table(&figures, "delays", true);
        assert_eq!(delays.lines().map(|row| row.count).collect::<Vec<_>>(), [None; 5]);
        // Late and missed together are known from those on time.
        assert_eq!(table(&figures, "reasons", true).total.unwrap().count, Some(11));
        // Those on time are masked too: then late and missed together are not.
        let figures = owed(30, 3, 3);
        assert_eq!(counts(&table(&figures, "periods", true)), [None; 3]);
        assert_eq!(table(&figures, "reasons", true).total.unwrap().count, None);
        // On the coordinator's page everything is there.
        assert_eq!(counts(&table(&figures, "periods", false)), [Some(30), Some(3), Some(3)]);
        assert_eq!(table(&figures, "delays", false).apart[0].count, Some(3));
    }

    #[test]
    fn masked_communes_go_by_one_name() {
        let mut figures = Figures::default();
        figures.children.entered = 39;
        figures.children.communes = vec![("Albi".into(), 3), ("Blagnac".into(), 30), ("Colomiers".into(), 6)];
        let table = table(&figures, "communes", true);
        let names: Vec<_> = table.rows.iter().map(|row| (row.words.as_str(), row.count)).collect();
        assert_eq!(names, [("Blagnac", Some(30)), ("Regroupés", Some(9))]);
        assert!(!table.in_words(Lang::French).contains("Albi"));
    }

    #[test]
    fn a_voice_is_given_when_neither_speaking_nor_silence_is_rare() {
        let spoke = |spoke, invited| {
            let figures = Figures {
                voices: vec![Voice {
                    kind: None,
                    invited,
                    spoke,
                }],
                ..Figures::default()
            };
            table(&figures, "voices", true).rows[0].count
        };
        assert_eq!(spoke(12, 20), Some(12));
        assert_eq!(spoke(20, 20), Some(20));
        assert_eq!(spoke(0, 20), Some(0));
        assert_eq!([spoke(17, 20), spoke(3, 20), spoke(2, 4)], [None; 3]);
    }

    #[test]
    fn few_children_do_not_tell_who_is_around_them() {
        let mut figures = Figures::default();
        figures.children.entered = 4;
        let codes = |figures: &Figures| -> Vec<&str> {
            let tables = to_give_away(figures, Lang::French)
                .into_iter()
                .flat_map(|part| part.tables);
            tables.map(|table| table.code).collect()
        };
        assert!(!codes(&figures).contains(&"partners"));
        figures.children.entered = 5;
        assert!(codes(&figures).contains(&"partners"));
    }
}
