//! The bars of a table, laid out to be drawn: each as long as its part of the whole. Pure:
//! `templates/reports/_table.html` draws them.

use crate::{reports::model::tables::Table, web::lang::Lang};

/// From one bar to the next, in pixels as all heights: its name, then the bar.
const STEP: i32 = 46;
/// From a bar's name down to the bar.
const DROP: i32 = 8;
/// A name longer than this is cut in the drawing; the table beside it has it whole.
const LONGEST_NAME: usize = 30;

/// A drawing.
#[derive(Debug, Clone)]
pub struct Bars {
    /// Its height.
    pub height: i32,
    /// The bars, from the top.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Its name and number.
    pub words: String,
    /// The height of its name's foot.
    pub words_at: i32,
    /// The height of its top.
    pub at: i32,
    /// Its length in hundredths of the width; none where the number is masked.
    pub length: Option<i64>,
}

impl Bars {
    /// The drawing of a table, where it has one.
    pub fn of(table: &Table, lang: Lang) -> Option<Self> {
        if !table.is_drawn {
            return None;
        }
        let bars: Vec<Bar> = (0..)
            .zip(&table.rows)
            .map(|(place, row)| Bar {
                words: format!("{} · {}", cut(&row.words), row.say_with_share(lang)),
                words_at: place * STEP + 18,
                at: place * STEP + 18 + DROP,
                length: row.share,
            })
            .collect();
        Some(Self {
            height: STEP * i32::try_from(bars.len()).unwrap_or(i32::MAX / STEP),
            bars,
        })
    }
}

fn cut(name: &str) -> String {
    if name.chars().count() <= LONGEST_NAME {
        return name.to_owned();
    }
    let kept: String = name.chars().take(LONGEST_NAME - 1).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reports::model::{
        figures::Figures,
        telling::{all_of_it, to_give_away},
    };

    #[test]
    fn a_bar_is_as_long_as_its_share_and_a_masked_one_has_no_length() {
        let mut figures = Figures::default();
        figures.children.entered = 20;
        figures.children.ages = [2, 3, 15, 0, 0];
        let bars = |masked: bool| {
            let tell = if masked { to_give_away } else { all_of_it };
            let parts = tell(&figures, Lang::French);
            let ages = &parts[0].tables[2];
            Bars::of(ages, Lang::French).expect("a drawing").bars
        };
        assert_eq!(
            bars(false).iter().map(|bar| bar.length).collect::<Vec<_>>(),
            [Some(10), Some(15), Some(75), Some(0), Some(0)]
        );
        assert_eq!(
            bars(true).iter().map(|bar| bar.length).collect::<Vec<_>>()[..3],
            [None, None, Some(75)]
        );
        assert!(bars(true)[0].words.contains("masqué"));
    }
}
