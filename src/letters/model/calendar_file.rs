//! Reviews as calendar programs read them (RFC 5545 and, for what a letter carries, RFC 5546). An
//! entry names no child and no one but its reader. Hours are written in UTC, computed in the
//! territory's zone, so that a program shows them right whatever it knows of time zones.

use chrono::{DateTime, Duration, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;
use i18n_embed_fl::fl;
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};

use crate::{letters::model::Meeting, web::lang::Lang};

/// What a meeting lasts in a calendar, as nobody says how long it will.
const USUAL_LENGTH: Duration = Duration::hours(1);

/// What a letter asks of the reader's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// To note the meeting, or its new day.
    Request,
    /// To strike it out.
    Cancel,
}

impl Method {
    /// Its name in the standard.
    pub fn code(self) -> &'static str {
        match self {
            Method::Request => "REQUEST",
            Method::Cancel => "CANCEL",
        }
    }
}

/// What every entry of a reader has in common.
#[derive(Debug, Clone)]
pub struct Frame<'a> {
    /// The language of the words in it.
    pub lang: Lang,
    /// The zone of the territory.
    pub zone: Tz,
    /// The address of the application, without a slash at its end.
    pub public_url: &'a str,
    /// When it is written.
    pub now: DateTime<Utc>,
}

/// The file of an invitation or its cancellation, from one address to one other.
pub fn invitation(frame: &Frame<'_>, method: Method, meeting: &Meeting, from: &str, to: &str) -> String {
    let mut event = meeting_entry(frame, meeting);
    event.add_property("ORGANIZER", format!("mailto:{from}"));
    event.append_property(
        Property::new("ATTENDEE", format!("mailto:{to}"))
            .add_parameter("PARTSTAT", "NEEDS-ACTION")
            .add_parameter("RSVP", "FALSE")
            .done(),
    );
    event.status(match method {
        Method::Request => EventStatus::Confirmed,
        Method::Cancel => EventStatus::Cancelled,
    });
    let mut calendar = empty(frame);
    calendar.append_property(Property::new("METHOD", method.code()));
    calendar.push(event.done());
    calendar.to_string()
}

/// The calendar one subscribes to: meetings and, for the coordination, the days on which periods end
/// that still want their review, with how many.
pub fn subscription(frame: &Frame<'_>, meetings: &[Meeting], ends: &[(NaiveDate, i64)]) -> String {
    let mut calendar = empty(frame);
    calendar.name(&fl!(frame.lang, "letters-calendar-name"));
    // How often a program may ask again.
    calendar.ttl(&Duration::hours(1));
    for meeting in meetings {
        calendar.push(meeting_entry(frame, meeting));
    }
    for &(day, count) in ends {
        let mut event = Event::with_uid(&format!("periods-{day}@{}", host(frame.public_url)));
        event
            .timestamp(frame.now)
            .summary(&fl!(frame.lang, "letters-calendar-periods", count = count))
            .url(&format!("{}/day", frame.public_url))
            .class(icalendar::Class::Private)
            .add_property("TRANSP", "TRANSPARENT");
        whole_day(&mut event, day);
        calendar.push(event);
    }
    calendar.to_string()
}

/// A calendar without entries.
fn empty(frame: &Frame<'_>) -> Calendar {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Maillage//Maillage//FR"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("X-WR-TIMEZONE", frame.zone.name()));
    calendar
}

/// A review: the same UID wherever it stands, so that a program knows it again.
fn meeting_entry(frame: &Frame<'_>, meeting: &Meeting) -> Event {
    let page = format!("{}/reviews/{}", frame.public_url, meeting.review);
    let mut event = Event::with_uid(&format!("review-{}@{}", meeting.review, host(frame.public_url)));
    event
        .timestamp(frame.now)
        .summary(&fl!(frame.lang, "letters-calendar-review"))
        .description(&fl!(frame.lang, "letters-calendar-more", address = page.as_str()))
        .url(&page)
        .sequence(u32::try_from(meeting.version).unwrap_or(0))
        .class(icalendar::Class::Private);
    let (place, link) = (meeting.place.as_str(), meeting.video_link.as_str());
    // Programs that do not know CONFERENCE (RFC 7986) show where one meets all the same.
    match (place.is_empty(), link.is_empty()) {
        (true, true) => {}
        (false, _) => {
            event.location(place);
        }
        (true, false) => {
            event.location(link);
        }
    }
    if !link.is_empty() {
        let conference = Property::new("CONFERENCE", link)
            .add_parameter("VALUE", "URI")
            .add_parameter("FEATURE", "VIDEO")
            .done();
        event.append_multi_property(conference);
    }
    let begins = meeting.at.and_then(|hour| {
        let local = meeting.on.and_time(hour);
        // An hour that the clocks jump over begins when they have jumped.
        let told = frame.zone.from_local_datetime(&local);
        told.earliest()
            .or_else(|| frame.zone.from_local_datetime(&(local + Duration::hours(1))).earliest())
    });
    match begins {
        Some(begins) => {
            let begins = begins.with_timezone(&Utc);
            event.starts(begins).ends(begins + USUAL_LENGTH);
        }
        None => {
            whole_day(&mut event, meeting.on);
        }
    }
    event
}

/// Makes an entry that lasts the day and takes up no hour.
fn whole_day(event: &mut Event, day: NaiveDate) -> &mut Event {
    event.starts(day).ends(day.succ_opt().unwrap_or(day))
}

/// The host of an address, for what must be unique in the world.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}
