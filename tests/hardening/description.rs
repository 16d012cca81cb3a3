//! The routes and their forms as an OpenAPI description, for tools that send anything to anything:
//! made of the route table, of the forms of access/requests.txt, and of the questions that pages ask.

use std::collections::{BTreeMap, BTreeSet};

use maillage::app::route_table;
use serde_json::{Map, Value, json};

use crate::{
    house::House,
    requests::{Body, request},
};

const KINDS: [(&str, &str); 4] = [
    ("c", "coordinator"),
    ("p", "host"),
    ("m", "mother"),
    ("a", "administrator"),
];

/// Routes that would end the session everything is sent with.
const LAST: [&str; 3] = ["/sign-out", "/sign-out-everywhere", "/account/sessions/{session}/end"];

/// Values that were seen, by field.
type Seen = BTreeMap<String, BTreeSet<String>>;

/// The description, as somebody of that kind sees the house.
pub async fn describe(house: &House) -> Value {
    let questions = questions(house).await;
    let mut paths: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for route in route_table() {
        if LAST.contains(&route.path) || (route.path.ends_with(".pdf") && !maillage::print::is_available()) {
            continue;
        }
        let path = route.path.replace("{*", "{");
        let mut operation = json!({ "responses": { "default": { "description": "" } } });
        let mut parameters = parameters(route.method.as_str(), route.path);
        for (field, values) in questions.get(route.path).into_iter().flatten() {
            parameters.push(json!({ "name": field, "in": "query", "schema": something_like(field, values) }));
        }
        operation["parameters"] = parameters.into();
        if route.method == "POST" {
            operation["requestBody"] = body(route.path);
        }
        let operations = paths.entry(path).or_default();
        operations.insert(route.method.as_str().to_lowercase(), operation);
    }
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Maillage", "version": env!("CARGO_PKG_VERSION") },
        "paths": paths,
    })
}

/// What stands for the parameters of an address.
fn parameters(method: &str, path: &str) -> Vec<Value> {
    let mut meant = Seen::new();
    for (kind, _) in KINDS {
        let Some(asked) = request(method, path, kind) else {
            continue;
        };
        let names = path.split('/').zip(asked.address.split('/'));
        for (name, value) in names.filter(|(name, _)| name.starts_with('{')) {
            let name = name.trim_matches(['{', '}', '*']);
            meant.entry(name.to_owned()).or_default().insert(value.to_owned());
        }
    }
    meant
        .iter()
        .map(|(name, values)| json!({ "name": name, "in": "path", "required": true, "schema": something_like(name, values) }))
        .collect()
}

/// A form with every field that anybody sends.
fn body(path: &str) -> Value {
    let mut fields = Seen::new();
    let mut repeated = BTreeSet::new();
    let mut file = None;
    for (kind, _) in KINDS {
        let pairs: Vec<(String, String)> = match request("POST", path, kind).map(|asked| asked.body) {
            Some(Body::Form(form)) => decoded(&form),
            Some(Body::File(pairs, field, _)) => {
                file = Some(field);
                pairs
            }
            None => continue,
        };
        let mut here = BTreeSet::new();
        for (name, value) in pairs {
            if !here.insert(name.clone()) {
                repeated.insert(name.clone());
            }
            fields.entry(name).or_default().insert(value);
        }
    }
    let mut properties = Map::new();
    for (name, values) in &fields {
        let one = something_like(name, values);
        let schema = if repeated.contains(name) {
            json!({ "type": "array", "items": one, "maxItems": 4 })
        } else {
            one
        };
        properties.insert(name.clone(), schema);
    }
    let kind = match file {
        Some(field) => {
            properties.insert(field, json!({ "type": "string", "format": "binary" }));
            "multipart/form-data"
        }
        None => "application/x-www-form-urlencoded",
    };
    json!({ "content": { kind: { "schema": { "type": "object", "properties": properties } } } })
}

/// A value that was seen, or any text. A form's key is new each time, or everything after the first
/// post would be taken for a double click.
fn something_like(name: &str, values: &BTreeSet<String>) -> Value {
    if name == "once" {
        return json!({ "type": "string", "format": "uuid" });
    }
    json!({ "anyOf": [{ "type": "string", "enum": values }, { "type": "string" }] })
}

/// The fields that pages put into addresses, by route: links and forms that ask.
async fn questions(house: &House) -> BTreeMap<&'static str, Seen> {
    let table = route_table();
    let routes: Vec<&'static str> = table
        .iter()
        .filter(|route| route.method == "GET")
        .map(|route| route.path)
        .collect();
    let mut found: BTreeMap<&'static str, Seen> = BTreeMap::new();
    for (kind, person) in KINDS {
        for route in &routes {
            let Some(asked) = request("GET", route, kind) else {
                continue;
            };
            if route.ends_with(".pdf") || route.starts_with("/assets") || route.starts_with("/language") {
                continue;
            }
            let answer = house.get(&asked.address, Some(person)).await;
            let here = answer.url().path().to_owned();
            let html = answer.text().await.unwrap_or_default();
            for (address, field, value) in asked_by(&html, &here) {
                if let Some(route) = routes.iter().find(|route| matches(route, &address)) {
                    found.entry(route).or_default().entry(field).or_default().insert(value);
                }
            }
        }
    }
    found
}

/// Address, field and value of each question a page asks.
fn asked_by(html: &str, here: &str) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    for href in html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        let href = href.replace("&amp;", "&").replace("&#38;", "&");
        if let Some((address, query)) = href.split('#').next().unwrap_or_default().split_once('?') {
            let address = if address.is_empty() { here } else { address };
            found.extend(
                decoded(query)
                    .into_iter()
                    .map(|(field, value)| (address.to_owned(), field, value)),
            );
        }
    }
    for form in html
        .split("<form")
        .skip(1)
        .filter_map(|rest| rest.split("</form>").next())
    {
        let head = form.split('>').next().unwrap_or_default();
        if head.contains("method=\"post\"") {
            continue;
        }
        let address = head
            .split("action=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .unwrap_or(here);
        let names = form.split(" name=\"").skip(1).filter_map(|rest| rest.split('"').next());
        found.extend(names.map(|name| (address.to_owned(), name.to_owned(), String::new())));
    }
    found
}

fn matches(route: &str, address: &str) -> bool {
    let (route, address): (Vec<_>, Vec<_>) = (route.split('/').collect(), address.split('/').collect());
    route.len() == address.len()
        && route
            .iter()
            .zip(&address)
            .all(|(part, given)| part.starts_with('{') || part == given)
}

fn decoded(form: &str) -> Vec<(String, String)> {
    let pairs = reqwest::Url::parse(&format!("http://x/?{form}")).expect("a form");
    pairs
        .query_pairs()
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect()
}
