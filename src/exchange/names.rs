//! Names as coordinators type them: cleaned for keeping, and folded so that "Crèche  Les LUTINS"
//! and "creche les lutins" are one place. No I/O.

/// A text with its white space (line breaks of a cell included) made single, and without the
/// invisible marks that spreadsheets and copies from the web leave behind.
pub fn clean(text: &str) -> String {
    let visible: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{feff}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{ad}'))
        .collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same name whatever its case, accents, apostrophes, hyphens and spaces.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            // A decomposed accent, as macOS writes them, and the invisible marks.
            '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}' | '\u{feff}' | '\u{2060}' | '\u{ad}' => {}
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => folded.push('a'),
            'ç' | 'ć' | 'č' => folded.push('c'),
            'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => folded.push('e'),
            'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => folded.push('i'),
            'ñ' | 'ń' | 'ň' => folded.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' => folded.push('o'),
            'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' => folded.push('u'),
            'ý' | 'ÿ' => folded.push('y'),
            'š' | 'ś' | 'ş' | 'ș' => folded.push('s'),
            'ž' | 'ź' | 'ż' => folded.push('z'),
            'ğ' => folded.push('g'),
            'ł' => folded.push('l'),
            'ţ' | 'ț' => folded.push('t'),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            c if c.is_alphanumeric() => folded.push(c),
            _ => folded.push(' '),
        }
    }
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What kind of place of care a name tells of; `other` when it tells nothing. The codes are those
/// of the directory.
pub fn kind_of_place(name: &str) -> &'static str {
    const SIGNS: [(&str, &str); 24] = [
        ("relais petite enfance", "childminder_relay"),
        ("relais assistant", "childminder_relay"),
        ("rpe", "childminder_relay"),
        ("ram", "childminder_relay"),
        ("assistante maternelle", "childminder"),
        ("assistant maternel", "childminder"),
        ("assmat", "childminder"),
        ("micro creche", "nursery"),
        ("creche", "nursery"),
        ("multi accueil", "nursery"),
        ("multiaccueil", "nursery"),
        ("halte garderie", "nursery"),
        ("jardin d enfants", "nursery"),
        ("eaje", "nursery"),
        ("centre de loisirs", "leisure_centre"),
        ("accueil de loisirs", "leisure_centre"),
        ("alsh", "leisure_centre"),
        ("alae", "leisure_centre"),
        ("acm", "leisure_centre"),
        ("ecole", "school"),
        ("maternelle", "school"),
        ("college", "school"),
        ("sessad", "sessad"),
        ("camsp", "camsp"),
    ];
    let folded = format!(" {} ", fold(name));
    let starts_a_word = |sign: &str| folded.contains(&format!(" {sign} ")) || folded.contains(&format!(" {sign}s "));
    SIGNS
        .iter()
        .find(|(sign, _)| starts_a_word(sign))
        .map_or("other", |(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_itself_however_it_is_typed() {
        for (one, other) in [
            ("Crèche  Les LUTINS", "creche les lutins"),
            ("L’Île aux enfants", "l'ile aux enfants"),
            ("Jean-Luc", "JEAN LUC"),
            ("Zoe\u{308}", "ZOË"),
            ("Cœur d’Artichaut", "coeur d artichaut"),
            ("Les\u{a0}Petits\nPas", "les petits pas"),
        ] {
            assert_eq!(fold(one), fold(other));
        }
        assert_ne!(fold("Lea"), fold("Leo"));
        assert_eq!(fold("—"), "");
        assert_eq!(fold("محمد"), "محمد");
    }

    #[test]
    fn cleaning_keeps_what_is_seen() {
        assert_eq!(
            clean(" Crèche\n\u{a0}L’Île\u{200b} \t aux enfants "),
            "Crèche L’Île aux enfants"
        );
    }

    #[test]
    fn a_name_tells_the_kind_of_place() {
        for (name, kind) in [
            ("Crèche Les Lutins", "nursery"),
            ("Multi-accueil Pomme d’Api", "nursery"),
            ("Micro-crèche Bulle", "nursery"),
            ("École Jules-Ferry", "school"),
            ("ALSH de Colomiers", "leisure_centre"),
            ("Centre de loisirs Nord", "leisure_centre"),
            ("Assistante maternelle Mme Doe", "childminder"),
            ("Les Écoles du Lac", "school"),
            ("Chez Paulette", "other"),
            ("Ramonville", "other"),
        ] {
            assert_eq!(kind_of_place(name), kind, "{name}");
        }
    }
}
