//! The icons, drawn for Maillage, written into the page so that they take the colour of the words
//! beside them. They never stand alone: readers of a screen hear the words only.

use askama::filters::Safe;

/// The drawing of that name in `static/icons`; a dot for a name there is not.
pub fn svg(name: &str) -> Safe<&'static str> {
    Safe(match name {
        "alert" => include_str!("../../static/icons/alert.svg"),
        "arrow" => include_str!("../../static/icons/arrow.svg"),
        "book" => include_str!("../../static/icons/book.svg"),
        "calendar" => include_str!("../../static/icons/calendar.svg"),
        "check" => include_str!("../../static/icons/check.svg"),
        "clock" => include_str!("../../static/icons/clock.svg"),
        "document" => include_str!("../../static/icons/document.svg"),
        "hand" => include_str!("../../static/icons/hand.svg"),
        "lock" => include_str!("../../static/icons/lock.svg"),
        "mesh" => include_str!("../../static/icons/mesh.svg"),
        "pause" => include_str!("../../static/icons/pause.svg"),
        "pen" => include_str!("../../static/icons/pen.svg"),
        "people" => include_str!("../../static/icons/people.svg"),
        "person" => include_str!("../../static/icons/person.svg"),
        "phone" => include_str!("../../static/icons/phone.svg"),
        "place" => include_str!("../../static/icons/place.svg"),
        "speech" => include_str!("../../static/icons/speech.svg"),
        "star" => include_str!("../../static/icons/star.svg"),
        "voice" => include_str!("../../static/icons/voice.svg"),
        _ => include_str!("../../static/icons/dot.svg"),
    })
}

/// The icon of a kind of badge, so that colour is never alone in telling a state.
pub fn of_badge(kind: &str) -> &'static str {
    match kind {
        "done" | "fulfilled" => "check",
        "due" => "clock",
        "late" | "missing" => "alert",
        "paused" | "excused" => "pause",
        "planned" | "scheduled" => "calendar",
        _ => "dot",
    }
}
