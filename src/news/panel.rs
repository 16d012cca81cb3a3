//! The panel in which a page shows the news of its partnership, compiled once for all of them.

use askama::{Template, filters::Safe};

use crate::{news::model::News, partnerships::model::Head, web::lang::Lang};

#[derive(Template)]
#[template(path = "news/panel.html")]
struct Panel<'a> {
    lang: Lang,
    head: &'a Head,
    news: &'a News,
}

impl News {
    /// The panel of that partnership's page; nothing at the first visit.
    pub fn panel(&self, head: &Head, lang: &Lang) -> Safe<String> {
        let panel = Panel {
            lang: *lang,
            head,
            news: self,
        };
        Safe(panel.render().unwrap_or_default())
    }
}
