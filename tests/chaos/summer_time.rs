//! Both nights of the year that are an hour shorter or longer, hour by hour, in two time zones.

use std::time::Duration;

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc};
use uuid::Uuid;

use crate::{
    clock::SetClock,
    house::{House, Person},
    mail_server::{Mail, MailServer},
    support::world::id,
};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "script/chaos"]
async fn in_march_the_clock_jumps_over_an_hour_and_nothing_with_it() {
    // 02:30 is jumped over: who said so meets when it has been, at 03:30 in summer time.
    weekend(3, "T013000Z").await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "script/chaos"]
async fn in_october_an_hour_comes_twice_and_everything_once() {
    // 02:30 comes twice: the first is meant (RFC 5545).
    weekend(10, "T003000Z").await;
}

async fn weekend(month: u32, begins: &str) {
    let sunday = next_change(month);
    let tried = format!("the change of {}, half-hour by half-hour", sunday.format("%B %Y"));
    // A Friday noon.
    let Some((house, clock)) = House::build_at(at(sunday - Days::new(2), "10:00")).await else {
        println!("{tried}: NOT TRIED, libfaketime is not installed");
        return;
    };
    let mail = MailServer::start();
    tell(&house, sunday).await;
    let options = post_options(mail.port);
    let server = house.serve_by(
        &clock,
        house.port,
        &options.iter().map(String::as_str).collect::<Vec<_>>(),
    );
    review_at_half_past_two(&house, sunday).await;

    let end = at(sunday + Days::new(2), "10:00");
    while clock.now() < end {
        step(&house, &clock, clock.now() + TimeDelta::minutes(30)).await;
    }
    let scans = one_scan_a_civil_day(&house, sunday).await;
    let flags = flags_on_their_civil_day(&house, sunday).await;
    let letters = each_letter_once(&house, &mail).await;
    let entry = begins_at(&mail.taken(), sunday, begins);
    println!(
        "{tried}, Paris and La Réunion: {scans} daily scans, none left out or doubled; {flags} flags, each on its civil day; \
         {letters} letters, 0 lost, 0 doubled, none at night; a review at 02:30 is in the calendar at {entry}"
    );
    drop(server);
    house.leave().await;
}

/// The last Sunday of a month that is still to come, its Friday too.
fn next_change(month: u32) -> NaiveDate {
    let today = Utc::now().date_naive();
    let changes = (today.year()..).map(|year| {
        let last = NaiveDate::from_ymd_opt(year, month, 31).expect("thirty-one days");
        last - Days::new(last.weekday().num_days_from_sunday().into())
    });
    let mut coming = changes.filter(|sunday| *sunday > today + Days::new(7));
    coming.next().expect("there is always another one")
}

/// That hour, in universal time.
pub fn at(day: NaiveDate, hour: &str) -> DateTime<Utc> {
    day.and_time(hour.parse().expect("an hour")).and_utc()
}

/// Two plans, one in each zone, with a period that ends on each of the days around the change.
async fn tell(house: &House, sunday: NaiveDate) {
    house
        .run(
            "delete from scans; delete from flags; delete from silences; delete from review_periods;
              update territories set time_zone = 'Indian/Reunion' where id = {elsewhere}",
        )
        .await;
    for plan in ["plan", "plan elsewhere"] {
        for (number, day) in (1..).zip(sunday_and_around(sunday)) {
            house
                .run(&format!(
                    "insert into review_periods (partnership_id, territory_id, number, start_on, end_on, debt)
                     select id, territory_id, {number}, '{day}', '{day}', 'owed' from partnerships where id = {{{plan}}}"
                ))
                .await;
        }
    }
}

/// From Friday to Monday.
fn sunday_and_around(sunday: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    (sunday - Days::new(2)).iter_days().take(4)
}

/// Planned by the coordinator, shown on its page and kept as it was said.
async fn review_at_half_past_two(house: &House, sunday: NaiveDate) {
    let coordinator = Person::new("coordinator", house.port);
    let (once, day) = (Uuid::new_v4().to_string(), sunday.to_string());
    let (member, guardian) = (
        format!("member:{}", id("leisure in other plan")),
        format!("guardian:{}", id("guardian of Noé")),
    );
    let form = [
        ("once", once.as_str()),
        ("category", "intermediate"),
        ("day", &day),
        ("hour", "02:30"),
        ("place", "Salle des Tilleuls"),
        ("parties", &member),
        ("parties", &guardian),
    ];
    let address = format!("/partnerships/{}/reviews/new", id("other plan"));
    let (status, to) = coordinator.post(&address, &form).await;
    assert_eq!(status, 303, "{to}");
    let page = coordinator.get(&to).await;
    assert!(page.contains("2 h 30"), "{page}");
    let kept =
        format!("select planned_at::text from reviews where partnership_id = {{other plan}} and planned_on = '{day}'");
    assert_eq!(house.rows(&kept).await, ["02:30:00"]);
}

async fn one_scan_a_civil_day(house: &House, sunday: NaiveDate) -> usize {
    // On Friday it was scanned at start.
    let scans = house
        .rows(&format!(
            "select concat_ws(' ', time_zone, on_day, to_char(at at time zone time_zone, 'HH24')) from scans
             where on_day > '{}' order by time_zone, on_day",
            sunday - Days::new(2)
        ))
        .await;
    let expected: Vec<_> = ["Europe/Paris", "Indian/Reunion"]
        .into_iter()
        .flat_map(|zone| {
            let days = (sunday - Days::new(1)).iter_days().take(4);
            days.map(move |day| format!("{zone} {day} 06"))
        })
        .collect();
    assert_eq!(scans, expected);
    scans.len()
}

async fn flags_on_their_civil_day(house: &House, sunday: NaiveDate) -> usize {
    // What the flag is about, its day, and the civil day there on which it was opened.
    let flags = house
        .rows(
            "select concat_ws(' ', t.time_zone, f.kind, f.fact_on, (f.opened_at at time zone t.time_zone)::date)
             from flags f join territories t on t.id = f.territory_id
             where f.partnership_id in ({plan}, {plan elsewhere}) order by 1",
        )
        .await;
    let mut expected = Vec::new();
    for zone in ["Europe/Paris", "Indian/Reunion"] {
        for day in sunday_and_around(sunday) {
            let next = day + Days::new(1);
            expected.push(format!("{zone} review_due {day} {day}"));
            expected.push(format!("{zone} review_missing {next} {next}"));
        }
    }
    expected.sort();
    assert_eq!(flags, expected);
    flags.len()
}

/// What left is what arrived, each once and by day; nothing waits.
pub async fn each_letter_once(house: &House, mail: &MailServer) -> usize {
    let mut sent = house.rows("select key from letters where sent_at is not null").await;
    let mut arrived: Vec<_> = mail.taken().iter().map(key).collect();
    sent.sort();
    arrived.sort();
    assert_eq!(arrived, sent);
    let rest = house
        .rows("select key from letters where sent_at is null and dropped_at is null")
        .await;
    assert_eq!(rest, [""; 0], "wait");
    let at_night = house
        .rows(
            "select key from letters l join people p on p.id = l.person_id left join territories t on t.id = p.territory_id
             where (l.sent_at at time zone coalesce(t.time_zone, 'Europe/Paris'))::time not between '07:30' and '20:00'",
        )
        .await;
    assert_eq!(at_night, [""; 0], "at night");
    let digests = house
        .rows(
            "select l.person_id::text from letters l join people p on p.id = l.person_id left join territories t on t.id = p.territory_id
             where kind = 'digest' and sent_at is not null
             group by l.person_id, (sent_at at time zone coalesce(t.time_zone, 'Europe/Paris'))::date having count(*) > 1",
        )
        .await;
    assert_eq!(digests, [""; 0], "two a day");
    assert!(!sent.is_empty(), "nobody was written to");
    sent.len()
}

/// What a letter is, in the table of letters.
pub fn key(mail: &Mail) -> String {
    let named = mail.header("Message-ID").expect("a name");
    let (key, _) = named.trim_start_matches('<').split_once('@').expect("a name");
    key.to_owned()
}

/// When the calendar files of the letters say that the review begins.
fn begins_at(mails: &[Mail], sunday: NaiveDate, expected: &str) -> String {
    let expected = format!("DTSTART:{}{expected}", sunday.format("%Y%m%d"));
    let mut files = 0;
    for (_, file) in mails.iter().filter_map(Mail::calendar) {
        assert!(file.contains(&expected), "{expected} is not in {file}");
        files += 1;
    }
    assert!(files > 0, "nobody was invited");
    expected.trim_start_matches("DTSTART:").to_owned()
}

/// Puts the clock on and waits until the scheduler has looked.
pub async fn step(house: &House, clock: &SetClock, to: DateTime<Utc>) {
    clock.put(to);
    for _ in 0..100 {
        // Whoever sleeps looks at the clock when somebody comes.
        wake(house.port).await;
        let looked = house
            .rows("select 'yes' from scheduler_lease where until > now() + interval '150 seconds'")
            .await;
        if !looked.is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    // The letters of this look.
    wake(house.port).await;
    quiet(house).await;
}

/// Waits until nobody is at anything, so that the clock is put on in the middle of nothing.
pub async fn quiet(house: &House) {
    let busy = "select 'yes' from pg_stat_activity where application_name = 'maillage' and state <> 'idle'";
    let mut still = 0;
    while still < 4 {
        tokio::time::sleep(Duration::from_millis(20)).await;
        still = if house.rows(busy).await.is_empty() {
            still + 1
        } else {
            0
        };
    }
}

/// Asks for a page that asks nobody.
pub async fn wake(port: u16) {
    let client = crate::support::client()
        .timeout(Duration::from_secs(5))
        .build()
        .expect("a client");
    for _ in 0..3 {
        let _ = client.get(format!("http://127.0.0.1:{port}/healthz")).send().await;
    }
}

/// What has letters leave to a mail server on that port.
pub fn post_options(port: u16) -> Vec<String> {
    let options = [
        "--smtp-host",
        "localhost",
        "--smtp-tls",
        "none",
        "--mail-from",
        "maillage@example.fr",
    ];
    let mut options: Vec<_> = options.map(str::to_owned).into();
    options.extend(["--public-url", "http://127.0.0.1", "--smtp-port"].map(str::to_owned));
    options.push(port.to_string());
    options
}
