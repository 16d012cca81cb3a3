//! Fields of forms as pages draw them: label, hint, what is wrong, what was typed. The macros of
//! `templates/partials/form.html` call these functions, so that a field's markup is compiled once
//! and not at every place where one stands.
#![expect(
    clippy::too_many_arguments,
    reason = "only the macros call these, with their defaults filled in"
)]

use askama::{Template, filters::Safe};

use crate::web::{form::Problems, lang::Lang};

/// What is drawn of a field.
#[derive(Template)]
#[template(path = "partials/field.html")]
struct Field<'a> {
    lang: Lang,
    shape: Shape<'a>,
    label: &'a str,
    name: &'a str,
    value: &'a str,
    hint: &'a str,
    problem: Option<String>,
    required: bool,
    /// Before the identifier, when the same form stands twice on a page.
    prefix: &'a str,
}

/// What kind of field it is, with what only that kind has.
enum Shape<'a> {
    /// A line of text: kind of `input`, most characters (0: not said), autocomplete token.
    Line {
        kind: &'a str,
        most: usize,
        autocomplete: &'a str,
    },
    /// A file, with the endings that are offered; recorded now, when the device can.
    File { accepted: &'a str, capture: bool },
    /// Words at length: most characters, rows.
    Area { most: usize, rows: usize },
    /// One of a list, with the words of the empty choice.
    Select {
        options: &'a [(String, String)],
        blank: &'a str,
    },
    /// One of a few, all in sight.
    Radios { options: &'a [(String, String)] },
    /// Several of a few.
    Checkboxes {
        options: &'a [(String, String)],
        chosen: &'a [String],
    },
    /// A single yes or no.
    Checkbox { checked: bool },
}

impl Field<'_> {
    fn id(&self) -> String {
        format!("{}{}", self.prefix, self.name)
    }

    /// A set of choices has the identifier on its first, so that the summary leads there.
    fn choice_id(&self, choice: &str, first: &bool) -> String {
        if *first {
            self.id()
        } else {
            format!("{}-{choice}", self.id())
        }
    }

    /// Identifiers of what describes the field.
    fn described_by(&self) -> String {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.id()));
        let problem = self.problem.is_some().then(|| format!("{}-problem", self.id()));
        hint.into_iter().chain(problem).collect::<Vec<_>>().join(" ")
    }

    fn draw(&self) -> Safe<String> {
        Safe(self.render().unwrap_or_default())
    }
}

/// A line of text.
pub fn text(
    label: &str,
    name: &str,
    value: &str,
    problems: &Problems,
    lang: &Lang,
    hint: &str,
    most: &usize,
    required: &bool,
    kind: &str,
    autocomplete: &str,
    prefix: &str,
) -> Safe<String> {
    let shape = Shape::Line {
        kind,
        most: *most,
        autocomplete,
    };
    field(shape, label, name, value, problems, lang, hint, required, prefix)
}

/// A day, as the calendar of the browser gives it.
pub fn date(
    label: &str,
    name: &str,
    value: &str,
    problems: &Problems,
    lang: &Lang,
    hint: &str,
    required: &bool,
    autocomplete: &str,
    prefix: &str,
) -> Safe<String> {
    text(
        label,
        name,
        value,
        problems,
        lang,
        hint,
        &0,
        required,
        "date",
        autocomplete,
        prefix,
    )
}

/// A file. Browsers forget which one was chosen when the form comes back.
pub fn file(
    label: &str,
    name: &str,
    accepted: &str,
    problems: &Problems,
    lang: &Lang,
    hint: &str,
    required: &bool,
    prefix: &str,
) -> Safe<String> {
    let shape = Shape::File {
        accepted,
        capture: false,
    };
    field(shape, label, name, "", problems, lang, hint, required, prefix)
}

/// A voice to record.
pub fn recording(label: &str, name: &str, problems: &Problems, lang: &Lang, hint: &str) -> Safe<String> {
    let shape = Shape::File {
        accepted: "audio/*",
        capture: true,
    };
    field(shape, label, name, "", problems, lang, hint, &true, "")
}

/// Words at length.
pub fn area(
    label: &str,
    name: &str,
    value: &str,
    problems: &Problems,
    lang: &Lang,
    hint: &str,
    most: &usize,
    required: &bool,
    rows: &usize,
    prefix: &str,
) -> Safe<String> {
    let shape = Shape::Area {
        most: *most,
        rows: *rows,
    };
    field(shape, label, name, value, problems, lang, hint, required, prefix)
}

/// One of a list.
pub fn select(
    label: &str,
    name: &str,
    value: &str,
    options: &[(String, String)],
    problems: &Problems,
    lang: &Lang,
    hint: &str,
    required: &bool,
    blank: &str,
    prefix: &str,
) -> Safe<String> {
    let shape = Shape::Select { options, blank };
    field(shape, label, name, value, problems, lang, hint, required, prefix)
}

/// One of a few, all in sight.
pub fn radios(
    legend: &str,
    name: &str,
    value: &str,
    options: &[(String, String)],
    problems: &Problems,
    lang: &Lang,
    hint: &str,
    required: &bool,
    prefix: &str,
) -> Safe<String> {
    field(
        Shape::Radios { options },
        legend,
        name,
        value,
        problems,
        lang,
        hint,
        required,
        prefix,
    )
}

/// Several of a few.
pub fn checkboxes(
    legend: &str,
    name: &str,
    chosen: &[String],
    options: &[(String, String)],
    problems: &Problems,
    lang: &Lang,
    hint: &str,
    prefix: &str,
) -> Safe<String> {
    field(
        Shape::Checkboxes { options, chosen },
        legend,
        name,
        "",
        problems,
        lang,
        hint,
        &true,
        prefix,
    )
}

/// A single yes or no.
pub fn checkbox(
    label: &str,
    name: &str,
    checked: &bool,
    problems: &Problems,
    lang: &Lang,
    hint: &str,
    value: &str,
    prefix: &str,
) -> Safe<String> {
    field(
        Shape::Checkbox { checked: *checked },
        label,
        name,
        value,
        problems,
        lang,
        hint,
        &false,
        prefix,
    )
}

fn field(
    shape: Shape<'_>,
    label: &str,
    name: &str,
    value: &str,
    problems: &Problems,
    lang: &Lang,
    hint: &str,
    required: &bool,
    prefix: &str,
) -> Safe<String> {
    let problem = problems.on(name, *lang);
    Field {
        lang: *lang,
        shape,
        label,
        name,
        value,
        hint,
        problem,
        required: *required,
        prefix,
    }
    .draw()
}

/// What is wrong, at the top of a form.
#[derive(Template)]
#[template(path = "partials/errors.html")]
struct Errors<'a> {
    lang: Lang,
    problems: Vec<(String, String)>,
    prefix: &'a str,
}

/// The summary of what is wrong, each line a link to its field. Then, above a form whose fields are
/// all to be filled in, that it is so: the style shows it where no label says « facultatif ».
pub fn errors(problems: &Problems, lang: &Lang, prefix: &str) -> Safe<String> {
    let errors = Errors {
        lang: *lang,
        problems: problems.list(*lang),
        prefix,
    };
    Safe(errors.render().unwrap_or_default())
}
