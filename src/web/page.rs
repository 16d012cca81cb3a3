//! What stands around every page's content: language, menu, who is signed in, the notice of what
//! was just saved. `templates/base.html` draws it.

use askama::{Template, filters::Safe};
use i18n_embed_fl::fl;
use uuid::Uuid;

use crate::{
    help::model::Topic,
    people::model::Person,
    web::{assets, encode, lang::Lang, routes::Audience},
};

/// After how long without a request somebody is told that the session is about to end: ten minutes
/// before the two hours that `access.me()` leaves it (`migrations/0200_second_factor.sql`).
pub const IDLE_SECONDS: u32 = 110 * 60;

/// One entry of the menu.
#[derive(Debug, Clone)]
pub struct MenuItem {
    /// Where it leads.
    pub href: &'static str,
    /// What it is called.
    pub label: String,
    /// Whether one is there.
    pub current: bool,
}

/// The frame of a page.
#[derive(Debug, Clone)]
pub struct Page {
    /// The language everything is said in.
    pub lang: Lang,
    /// The person's name, when signed in.
    pub person: Option<String>,
    /// The pages of this kind of person.
    pub menu: Vec<MenuItem>,
    /// In which capacity one acts, in words, for whoever has several; and whether one is to choose.
    pub acting: Option<String>,
    /// Whether to say that this is a demonstration.
    pub demonstration: bool,
    /// What was just saved.
    pub notice: Option<String>,
    /// The page's own address, with its query.
    pub address: String,
    /// What is explained beside the page.
    pub topic: Option<Topic>,
    /// What stands in the box of the search.
    pub searched: String,
}

/// What stands above the content of every page.
#[derive(Template)]
#[template(path = "partials/top.html")]
struct Top<'a> {
    page: &'a Page,
}

/// What was just saved, above the content.
#[derive(Template)]
#[template(path = "partials/notice.html")]
struct Notice<'a> {
    page: &'a Page,
}

/// What the page is and what one does there, above the content.
#[derive(Template)]
#[template(path = "partials/help.html")]
struct Help<'a> {
    page: &'a Page,
}

/// What stands below the content of every page.
#[derive(Template)]
#[template(path = "partials/foot.html")]
struct Foot<'a> {
    page: &'a Page,
}

/// A list as a file, below it.
#[derive(Template)]
#[template(path = "partials/exports.html")]
struct Exports<'a> {
    page: &'a Page,
    count: i64,
    csv: String,
    xlsx: String,
}

impl Page {
    /// What stands above the content; compiled once, and not with every page.
    pub fn top(&self) -> Safe<String> {
        Safe(Top { page: self }.render().unwrap_or_default())
    }

    /// The notice of what was just saved.
    pub fn notice(&self) -> Safe<String> {
        Safe(Notice { page: self }.render().unwrap_or_default())
    }

    /// What the page is and what one does there.
    pub fn help(&self) -> Safe<String> {
        Safe(Help { page: self }.render().unwrap_or_default())
    }

    /// What stands below the content.
    pub fn foot(&self) -> Safe<String> {
        Safe(Foot { page: self }.render().unwrap_or_default())
    }

    /// The frame of a page for somebody, or for nobody yet. `address` is path and query.
    pub fn new(lang: Lang, person: Option<&Person>, demonstration: bool, address: &str) -> Self {
        Self {
            lang,
            person: person.map(|person| person.name.clone()),
            menu: person.map(|person| menu(lang, person, address)).unwrap_or_default(),
            acting: person
                .filter(|person| person.has_several_capacities())
                .and_then(Person::acts_in)
                .map(|capacity| capacity.in_words(lang)),
            demonstration,
            notice: notice(lang, address),
            address: address.to_owned(),
            topic: None,
            searched: String::new(),
        }
    }

    /// The hashed address of a style, font, icon or script.
    pub fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    /// The lines of a list as a file: its filters are those of its address, without the part of it that is shown.
    pub fn exports(&self, address: &str, count: impl TryInto<i64>) -> Safe<String> {
        let view = Exports {
            page: self,
            count: count.try_into().unwrap_or(i64::MAX),
            csv: as_file(address, "csv"),
            xlsx: as_file(address, "xlsx"),
        };
        Safe(view.render().unwrap_or_default())
    }

    /// A new key for a form that creates something.
    pub fn once(&self) -> Uuid {
        Uuid::new_v4()
    }

    /// The code, name and address of each other language.
    pub fn other_languages(&self) -> Vec<(&'static str, &'static str, String)> {
        let back = self
            .address
            .split("done=")
            .next()
            .unwrap_or("/")
            .trim_end_matches(['?', '&']);
        let others = Lang::ALL.into_iter().filter(|lang| *lang != self.lang);
        others
            .map(|lang| {
                let code = lang.code();
                (code, lang.name(), format!("/language/{code}?back={}", encode(back)))
            })
            .collect()
    }
}

fn as_file(address: &str, ending: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let kept = query.split('&').filter(|pair| {
        let name = pair.split('=').next().unwrap_or_default();
        !matches!(name, "" | "page" | "done")
    });
    let kept = kept.collect::<Vec<_>>().join("&");
    let mark = if kept.is_empty() { "" } else { "?" };
    format!("{path}.{ending}{mark}{kept}")
}

fn menu(lang: Lang, person: &Person, address: &str) -> Vec<MenuItem> {
    let kinds = person.kinds();
    let entries = [
        (Audience::COORDINATOR, "/day", fl!(lang, "menu-day")),
        (Audience::COORDINATOR, "/planning", fl!(lang, "menu-planning")),
        (Audience::COORDINATOR, "/plans", fl!(lang, "menu-plans")),
        (Audience::COORDINATOR, "/children", fl!(lang, "menu-children")),
        (Audience::PROFESSIONAL, "/mine", fl!(lang, "menu-mine")),
        (Audience::GUARDIAN, "/family", fl!(lang, "menu-family")),
        (Audience::WORKERS, "/partnerships", fl!(lang, "menu-partnerships")),
        (
            Audience::WORKERS.or(Audience::ADMINISTRATOR),
            "/directory",
            fl!(lang, "menu-directory"),
        ),
        (Audience::COORDINATOR, "/import", fl!(lang, "menu-import")),
        (Audience::COORDINATOR, "/reports", fl!(lang, "menu-reports")),
        (
            Audience::ADMINISTRATOR,
            "/administration",
            fl!(lang, "menu-administration"),
        ),
    ];
    entries
        .into_iter()
        .filter(|(audience, ..)| audience.includes(kinds))
        .map(|(_, href, label)| MenuItem {
            href,
            label,
            current: is_under(address, href),
        })
        .collect()
}

fn is_under(address: &str, href: &str) -> bool {
    address
        .strip_prefix(href)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
}

/// The notice named by `done=` in the address, when there is such a message.
fn notice(lang: Lang, address: &str) -> Option<String> {
    let (_, query) = address.split_once('?')?;
    let code = query.split('&').find_map(|pair| pair.strip_prefix("done="))?;
    let key = format!("notice-{code}");
    let plain = code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    (plain && lang.has(&key)).then(|| lang.get(&key))
}

#[cfg(test)]
mod tests {
    use super::as_file;

    #[test]
    fn a_list_leaves_with_its_filters_and_whole() {
        for (address, file) in [
            ("/plans", "/plans.csv"),
            (
                "/plans?q=L%C3%A9a&page=2&order=host&done=saved",
                "/plans.csv?q=L%C3%A9a&order=host",
            ),
            ("/plans?page=3", "/plans.csv"),
        ] {
            assert_eq!(as_file(address, "csv"), file);
        }
    }
}
