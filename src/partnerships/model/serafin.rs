//! The needs offered first: SERAFIN-PH, parts 1.2 (autonomy) and 1.3 (social participation). Part
//! 1.1 reveals health and is not offered.
//!
//! Source: CNSA, nomenclature SERAFIN-PH (besoins), Licence Ouverte 2.0.

/// Code and wording of each need, in the nomenclature's own language (French).
pub const NEEDS: &[(&str, &str)] = &[
    ("1.2", "Besoins en matière d’autonomie"),
    ("1.2.1.1", "Besoins en lien avec l’entretien personnel"),
    (
        "1.2.1.2",
        "Besoins en lien avec les relations et les interactions avec autrui",
    ),
    ("1.2.1.3", "Besoins pour la mobilité"),
    (
        "1.2.1.4",
        "Besoins pour prendre des décisions adaptées et pour la sécurité",
    ),
    ("1.3", "Besoins pour la participation sociale"),
    ("1.3.1", "Besoins pour accéder aux droits et à la citoyenneté"),
    ("1.3.2", "Besoins pour vivre dans un logement"),
    ("1.3.3.1", "Besoins en lien avec la vie scolaire"),
    ("1.3.3.3", "Besoins transversaux en matière d’apprentissages"),
    ("1.3.3.4", "Besoins pour la vie familiale"),
    ("1.3.4.1", "Besoins pour participer à la vie sociale"),
    ("1.3.4.2", "Besoins pour se déplacer avec un moyen de transport"),
    ("1.3.5", "Besoins en matière de ressources"),
];

/// The wording of a code, if it is one that is offered.
pub fn wording(code: &str) -> Option<&'static str> {
    NEEDS
        .iter()
        .find(|(offered, _)| *offered == code)
        .map(|(_, words)| *words)
}

/// Code and « code wording » of each, for a form's list.
pub fn options() -> Vec<(String, String)> {
    NEEDS
        .iter()
        .map(|(code, words)| ((*code).to_owned(), format!("{code}\u{a0}: {words}")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_code_that_reveals_health_is_offered() {
        assert!(
            NEEDS
                .iter()
                .all(|(code, _)| code.starts_with("1.2") || code.starts_with("1.3"))
        );
        assert_eq!(wording("1.1.1"), None);
    }
}
