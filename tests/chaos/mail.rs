//! A mail server that is away for a day, in each of the ways in which one may be.

use std::{ops::Range, time::Duration};

use chrono::{DateTime, Days, TimeDelta, Utc};
use tokio::time::timeout;
use uuid::Uuid;

use crate::{
    clock::SetClock,
    house::{House, Person, free_port},
    mail_server::{DeadPort, Mail, MailServer},
    summer_time::{at, key, post_options, quiet, wake},
    support::world::id,
};

const REVIEWS: u64 = 10;

struct Day<'a> {
    house: &'a House,
    clock: &'a SetClock,
    figures: u16,
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "script/chaos"]
async fn a_mail_server_is_away_for_a_day_and_comes_back() {
    // Half past eight in the morning, or half past nine.
    let start = at(Utc::now().date_naive() + Days::new(1), "07:30");
    let Some((house, clock)) = House::build_at(start).await else {
        println!("mail server away: NOT TRIED, libfaketime is not installed");
        return;
    };
    let (gone, figures) = (DeadPort::new(), free_port());
    let port = gone.port;
    let mut options = post_options(port);
    options.extend(["--metrics".to_owned(), format!("127.0.0.1:{figures}")]);
    let server = house.serve_by(
        &clock,
        house.port,
        &options.iter().map(String::as_str).collect::<Vec<_>>(),
    );
    let day = Day {
        house: &house,
        clock: &clock,
        figures,
    };
    plan_reviews(&house, start, 0..REVIEWS).await;

    // Nobody listens there for a day.
    day.pass(start + TimeDelta::days(1)).await;
    let said = day.away("nobody answers").await;
    assert_eq!(day.worst().await, 0, "no letter is worn out by a server that is away");
    // It greets nobody.
    let busy = MailServer::start_with(port, "busy");
    day.pass(start + TimeDelta::hours(25)).await;
    day.away("greets nobody").await;
    assert_eq!(day.worst().await, 0);
    drop(busy);
    // It puts each letter off, until the next morning.
    let later = MailServer::start_with(port, "later");
    day.pass(start + TimeDelta::hours(49)).await;
    day.away("puts off").await;
    let attempts = day.worst().await;
    assert!((2..10).contains(&attempts), "{attempts} attempts");
    drop(later);
    // It hangs in the middle of letters.
    plan_reviews(&house, start, REVIEWS..REVIEWS + 2).await;
    let hangs = MailServer::start_with(port, "hang");
    let tried = "select count(*) from letters where last_error = 'deadline has elapsed' and sent_at is null";
    // Letters go one at a time, the oldest first: when the last has had its turn hangs on the machine.
    let mut until = start + TimeDelta::hours(50);
    day.pass(until).await;
    while house.count(tried).await < 4 && until < start + TimeDelta::hours(53) {
        until += TimeDelta::minutes(10);
        day.pass(until).await;
    }
    assert_eq!(hangs.taken().len(), 0);
    assert!(house.count(tried).await >= 4, "they were tried");
    drop(hangs);
    // It takes letters and is cut off before it says so.
    plan_reviews(&house, start, REVIEWS + 2..REVIEWS + 4).await;
    let cuts = MailServer::start_with(port, "cut");
    day.pass(until + TimeDelta::hours(1)).await;
    let cut = cuts.taken();
    drop(cuts);

    let back = MailServer::start_with(port, "");
    let returned = clock.now();
    let mut waits = day.waiting().await;
    while waits > 0 && clock.now() < returned + TimeDelta::days(2) {
        day.pass(clock.now() + TimeDelta::minutes(10)).await;
        waits = day.waiting().await;
    }
    let drained = clock.now() - returned;
    let (sent, doubled) = each_once_but_those_cut_off(&house, &cut, &back.taken()).await;
    println!(
        "mail server away for a day ({said}), busy for an hour, putting off for a day ({attempts} attempts a letter at most), \
         hanging for an hour, cut off for one: {sent} letters, 0 lost, 0 given up; {doubled} of them were taken, {} times in all, \
         and the connection cut before it was said: they came again under their Message-ID, no other letter twice; \
         the last one left {} h after it was back",
        cut.len(),
        drained.num_hours()
    );
    drop(server);
    house.leave().await;
}

/// Both parents are invited to each.
async fn plan_reviews(house: &House, start: DateTime<Utc>, numbers: Range<u64>) {
    let coordinator = Person::new("coordinator", house.port);
    for number in numbers {
        let day = (start.date_naive() + Days::new(20 + number)).to_string();
        let once = Uuid::new_v4().to_string();
        let parties = ["mother of Léa", "father of Léa"].map(|who| format!("guardian:{}", id(who)));
        let form = [
            ("once", once.as_str()),
            ("category", "intermediate"),
            ("day", &day),
            ("hour", "14:30"),
            ("place", "Salle des Tilleuls"),
            ("parties", &parties[0]),
            ("parties", &parties[1]),
        ];
        let (status, said) = coordinator
            .post(&format!("/partnerships/{}/reviews/new", id("plan")), &form)
            .await;
        assert_eq!(status, 303, "{said}");
    }
}

impl Day<'_> {
    /// The server looks at its letters every ten minutes until then.
    async fn pass(&self, then: DateTime<Utc>) {
        while self.clock.now() < then {
            self.clock.put(self.clock.now() + TimeDelta::minutes(10));
            wake(self.house.port).await;
            // Who waits for an answer that does not come waits until its time is up.
            while timeout(Duration::from_secs(1), quiet(self.house)).await.is_err() {
                self.clock.put(self.clock.now() + TimeDelta::seconds(21));
                wake(self.house.port).await;
            }
        }
    }

    /// Whoever watches is told: the figures, and the administrator's page.
    async fn away(&self, how: &str) -> String {
        let client = crate::support::client().build().expect("a client");
        let page = client.get(format!("http://127.0.0.1:{}/metrics", self.figures)).send();
        let page = page.await.expect("figures").text().await.expect("text");
        let figure = |name: &str| {
            let line = page.lines().find(|line| line.starts_with(name)).expect(name);
            line.rsplit(' ')
                .next()
                .expect("a value")
                .parse::<f64>()
                .expect("a number")
        };
        let (waiting, oldest) = (
            figure("maillage_letters_waiting"),
            figure("maillage_letters_oldest_seconds"),
        );
        assert!(waiting >= 2.0 * REVIEWS as f64, "{how}: {waiting} wait");
        assert!(oldest >= 3600.0, "{how}: the oldest has waited {oldest} s");
        let page = Person::new("administrator", self.house.port)
            .get("/administration/letters")
            .await;
        assert!(page.contains("attendent"), "{page}");
        format!(
            "{waiting} waited, the oldest for {} h by the figures",
            (oldest / 3600.0).floor()
        )
    }

    /// The most attempts of a letter that waits.
    async fn worst(&self) -> i64 {
        assert_eq!(
            self.house
                .count("select count(*) from letters where given_up_at is not null")
                .await,
            0
        );
        self.house
            .count(
                "select coalesce(max(attempts), 0)::bigint from letters where sent_at is null and dropped_at is null",
            )
            .await
    }

    async fn waiting(&self) -> i64 {
        self.house
            .count("select count(*) from letters where sent_at is null and dropped_at is null")
            .await
    }
}

/// How many left, and how many of them had been taken before, when the connection was cut.
async fn each_once_but_those_cut_off(house: &House, cut: &[Mail], after: &[Mail]) -> (usize, usize) {
    assert_eq!(
        house
            .rows("select key from letters where sent_at is null and dropped_at is null")
            .await,
        [""; 0]
    );
    let sent = house.rows("select key from letters where sent_at is not null").await;
    let (cut, mut after): (Vec<_>, Vec<_>) = (cut.iter().map(key).collect(), after.iter().map(key).collect());
    let lost: Vec<_> = sent.iter().filter(|one| !after.contains(one)).collect();
    assert_eq!(lost, [""; 0], "lost");
    after.sort();
    let doubled: Vec<_> = after.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(doubled.is_empty(), "{doubled:?}");
    assert!(!cut.is_empty(), "nothing was cut off");
    let mut again: Vec<_> = cut.iter().filter(|one| after.contains(one)).collect();
    again.sort();
    again.dedup();
    (sent.len(), again.len())
}
