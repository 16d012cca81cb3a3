//! What a browser is called by people, from what it says of itself: a name to recognise a telephone by
//! in the list of places one is signed in at, nothing that anything is decided by.

use i18n_embed_fl::fl;

use crate::web::lang::Lang;

/// Later ones claim to be the earlier ones, so the more particular stands first.
const BROWSERS: [(&str, &str); 10] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Chromium/", "Chromium"),
    ("Safari/", "Safari"),
    ("curl/", "curl"),
];
const SYSTEMS: [(&str, &str); 7] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "Mac"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];

/// « Firefox sur Windows »; its own words where they are not known.
pub fn called(said: &str, lang: Lang) -> String {
    let first = |names: &[(&str, &'static str)]| {
        let known = names.iter().find(|(sign, _)| said.contains(sign));
        known.map(|(_, name)| *name)
    };
    match (first(&BROWSERS), first(&SYSTEMS)) {
        (Some(browser), Some(system)) => fl!(lang, "account-session-device", browser = browser, system = system),
        (Some(browser), None) => browser.to_owned(),
        (None, _) if said.trim().is_empty() => fl!(lang, "account-session-unknown"),
        (None, _) => said.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_read_what_they_know_their_telephone_by() {
        let telephone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";
        let office = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0";
        let android = "Mozilla/5.0 (Linux; Android 14; SM-A546B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36";
        let home = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
        for (said, called_so) in [
            (telephone, "Safari sur iPhone"),
            (office, "Edge sur Windows"),
            (android, "Samsung Internet sur Android"),
            (home, "Firefox sur Linux"),
            ("curl/8.14.1", "curl"),
            ("Lynx", "Lynx"),
            ("", "Navigateur inconnu"),
        ] {
            assert_eq!(called(said, Lang::French), called_so);
        }
    }
}
