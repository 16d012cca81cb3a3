//! The request of each route: requests.txt tells them, this reads it.

use chrono::{Days, NaiveDate, Utc};
use uuid::Uuid;

use crate::support::world::id;

const REQUESTS: &str = include_str!("requests.txt");

/// What each parameter of an address stands for, unless a request says otherwise.
const DEFAULTS: [(&str, &str); 26] = [
    ("child", "child"),
    ("plan", "plan"),
    ("id", "plan"),
    ("guardian", "father of Léa"),
    ("consent", "consent"),
    ("hand_over", "hand over"),
    ("suspension", "suspension"),
    ("member", "nursery in plan"),
    ("need", "need"),
    ("objective", "objective"),
    ("action", "action"),
    ("note", "note"),
    ("review", "planned review"),
    ("flag", "flag"),
    ("organisation", "nursery"),
    ("professional", "function of host"),
    ("territory", "here"),
    ("coordinator", "entry of coordinator"),
    ("person", "host"),
    ("session", "session of mother"),
    ("passkey", "passkey of other guardian"),
    ("identity", "identity of mother"),
    ("decision", "decision"),
    ("contribution", "contribution"),
    ("document", "document"),
    ("rectification", "rectification"),
];

/// Parameters that are no identifiers.
const PLAIN: [(&str, &str); 7] = [
    ("code", "fr"),
    ("file", "0.ics"),
    ("mark", "00000000-0000-0000-0000-000000000000.0"),
    ("version", "0"),
    ("*name", "style.css"),
    ("number", "2"),
    ("provider", "psc"),
];

/// What is sent with a POST.
pub enum Body {
    /// A form, encoded.
    Form(String),
    /// A form with a file: its fields, the field of the file and its name.
    File(Vec<(String, String)>, String, String),
}

/// One request.
pub struct Request {
    /// Its address.
    pub address: String,
    /// What is sent with it.
    pub body: Body,
}

/// The request of a route as a kind of person sends it; `None` when requests.txt has no such POST.
pub fn request(method: &str, path: &str, kind: &str) -> Option<Request> {
    let head = format!("{method} {path}");
    let told: Vec<&str> = REQUESTS
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .skip_while(|line| *line != head)
        .skip(1)
        .take_while(|line| line.starts_with(' '))
        .map(str::trim_start)
        .collect();
    let mut meant = Vec::new();
    let mut body = (method == "GET").then(|| Body::Form(String::new()));
    let (mut fields, mut mine) = (Vec::new(), true);
    for line in told {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        match word {
            "in" => meant.extend(rest.split_once(" = ")),
            "as" => mine = rest.split_whitespace().any(|one| one == kind),
            "send" if mine => {
                fields = pairs(rest);
                body = Some(Body::Form(form(&fields)));
            }
            "with" if mine => {
                let (field, name) = rest.split_once(' ').expect("a field and a name");
                body = Some(Body::File(fields.clone(), field.to_owned(), name.to_owned()));
            }
            _ => {}
        }
    }
    Some(Request {
        address: address(path, &meant),
        body: body?,
    })
}

/// Every route that requests.txt speaks of.
pub fn told() -> impl Iterator<Item = &'static str> {
    REQUESTS
        .lines()
        .filter(|line| line.starts_with("GET ") || line.starts_with("POST "))
}

fn address(path: &str, meant: &[(&str, &str)]) -> String {
    let part = |part: &str| -> String {
        let Some(parameter) = part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else {
            return part.to_owned();
        };
        if let Some((_, plain)) = PLAIN.iter().find(|(name, _)| *name == parameter) {
            return (*plain).to_owned();
        }
        let thing = meant.iter().chain(&DEFAULTS).find(|(name, _)| *name == parameter);
        id(thing.unwrap_or_else(|| panic!("{path}: what is {{{parameter}}}?")).1).to_string()
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

fn pairs(told: &str) -> Vec<(String, String)> {
    let pairs = told.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (filled(name), filled(value))).collect()
}

fn form(fields: &[(String, String)]) -> String {
    fields
        .iter()
        .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
        .collect::<Vec<_>>()
        .join("&")
}

/// The text with its names replaced.
fn filled(text: &str) -> String {
    let Some((before, after)) = text.split_once('{') else {
        return text.to_owned();
    };
    let (name, after) = after.split_once('}').expect("a closing brace");
    let value = match name {
        "once" => Uuid::new_v4().to_string(),
        _ => match name.strip_prefix("day").and_then(|days| days.parse::<i64>().ok()) {
            Some(days) => day(days).to_string(),
            None => id(name).to_string(),
        },
    };
    format!("{before}{value}{}", filled(after))
}

fn day(from_today: i64) -> NaiveDate {
    let today = Utc::now().date_naive();
    let days = Days::new(from_today.unsigned_abs());
    if from_today < 0 { today - days } else { today + days }
}

fn encoded(text: &str) -> String {
    let safe = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    text.bytes()
        .map(|byte| {
            if safe(byte) {
                (byte as char).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}
