//! Open flags as the command line prints them: JSON for machines, an aligned table for people.

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use serde::Serialize;

use crate::{
    calendar::model::{FlagKind, OpenFlag},
    error::{Error, Result},
    web::lang::Lang,
};

#[derive(Serialize)]
struct Line<'a> {
    plan: &'a str,
    child: String,
    host: &'a str,
    kind: &'static str,
    period: Period,
    days_late: i32,
}

#[derive(Serialize)]
struct Period {
    number: i32,
    start: NaiveDate,
    end: NaiveDate,
}

/// The most pressing first: days late, descending, then reference.
pub fn sort(flags: &mut [OpenFlag]) {
    flags.sort_by(|one, other| {
        (other.days_late, &one.reference, one.kind.code(), one.number).cmp(&(
            one.days_late,
            &other.reference,
            other.kind.code(),
            other.number,
        ))
    });
}

/// A JSON array, in the order given.
pub fn json(flags: &[OpenFlag]) -> Result<String> {
    let lines: Vec<Line> = flags
        .iter()
        .map(|flag| Line {
            plan: &flag.reference,
            child: flag.child_name(),
            host: &flag.host,
            kind: flag.kind.code(),
            period: Period {
                number: flag.number,
                start: flag.start,
                end: flag.end,
            },
            days_late: flag.days_late,
        })
        .collect();
    serde_json::to_string_pretty(&lines).map_err(Error::fault)
}

/// A first line with the day and the counts, then an aligned table.
pub fn text(flags: &[OpenFlag], on: NaiveDate, lang: Lang) -> String {
    let count = |kind: FlagKind| flags.iter().filter(|flag| flag.kind == kind).count();
    let mut lines = vec![fl!(
        lang,
        "calendar-list-title",
        date = lang.date(on),
        missing = count(FlagKind::Missing),
        due = count(FlagKind::Due),
        gap = count(FlagKind::Gap)
    )];
    if flags.is_empty() {
        return lines.remove(0);
    }
    let mut rows = vec![[
        fl!(lang, "calendar-list-reference"),
        fl!(lang, "calendar-list-child"),
        fl!(lang, "calendar-list-host"),
        fl!(lang, "calendar-list-flag"),
        fl!(lang, "calendar-list-period"),
        fl!(lang, "calendar-list-lateness"),
    ]];
    rows.extend(flags.iter().map(|flag| {
        [
            flag.reference.clone(),
            flag.child_name(),
            flag.host.clone(),
            flag.kind.label(lang),
            format!(
                "{} ({}–{})",
                flag.number,
                lang.short_date(flag.start),
                lang.short_date(flag.end)
            ),
            flag.lateness(lang),
        ]
    }));
    let widths: Vec<usize> = (0..6)
        .map(|column| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0))
        .collect();
    lines.push(String::new());
    lines.extend(rows.iter().map(|row| {
        let cells: Vec<String> = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell:<width$}"))
            .collect();
        cells.join("  ").trim_end().to_owned()
    }));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::ids::{ChildId, FlagId, PartnershipId};

    fn flag(reference: &str, kind: FlagKind, days_late: i32) -> OpenFlag {
        OpenFlag {
            id: FlagId(Uuid::nil()),
            kind,
            plan: PartnershipId(Uuid::nil()),
            reference: reference.into(),
            child: ChildId(Uuid::nil()),
            given_name: "Zoé".into(),
            family_name: "Lefèvre".into(),
            host: "Crèche des Tilleuls".into(),
            referent: None,
            number: 2,
            start: "2026-05-01".parse().unwrap(),
            end: "2026-08-31".parse().unwrap(),
            fact_on: "2026-09-01".parse().unwrap(),
            opened_at: "2026-09-01T04:00:00Z".parse().unwrap(),
            days_late,
            late_reason: None,
        }
    }

    #[test]
    fn the_most_pressing_comes_first() {
        let mut flags = vec![
            flag("PAP-2026-0003", FlagKind::Due, -12),
            flag("PAP-2026-0002", FlagKind::Missing, 12),
            flag("PAP-2026-0001", FlagKind::Missing, 12),
            flag("PAP-2026-0004", FlagKind::Gap, 40),
        ];
        sort(&mut flags);
        let order: Vec<&str> = flags.iter().map(|flag| &flag.reference[9..]).collect();
        assert_eq!(order, ["0004", "0001", "0002", "0003"]);
    }

    #[test]
    fn machines_get_the_names_they_were_promised() {
        let printed = json(&[flag("PAP-2026-0001", FlagKind::Missing, 12)]).unwrap();
        let read: serde_json::Value = serde_json::from_str(&printed).unwrap();
        assert_eq!(
            read,
            serde_json::json!([{
                "plan": "PAP-2026-0001", "child": "LEFÈVRE Zoé", "host": "Crèche des Tilleuls", "kind": "review_missing",
                "period": {"number": 2, "start": "2026-05-01", "end": "2026-08-31"}, "days_late": 12
            }])
        );
        assert_eq!(json(&[]).unwrap(), "[]");
    }

    #[test]
    fn people_get_a_table() {
        let flags = [
            flag("PAP-2026-0001", FlagKind::Missing, 22),
            flag("P2", FlagKind::Due, 0),
        ];
        let printed = text(&flags, "2026-09-22".parse().unwrap(), Lang::French).replace('\u{a0}', " ");
        assert_eq!(
            printed,
            "Alertes ouvertes le 22 septembre 2026 : 1 bilan manquant, 1 bilan à prévoir, aucun long silence.\n\n\
             Référence      Enfant       Lieu d’accueil       Alerte           Période                    Retard\n\
             PAP-2026-0001  LEFÈVRE Zoé  Crèche des Tilleuls  Bilan manquant   2 (01/05/2026–31/08/2026)  En retard de 3 semaines\n\
             P2             LEFÈVRE Zoé  Crèche des Tilleuls  Bilan à prévoir  2 (01/05/2026–31/08/2026)  Dernier jour aujourd’hui"
        );
    }
}
