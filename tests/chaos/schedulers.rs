//! Two processes on one database: the one that scans is killed in the middle of it, day after day, and the
//! other does what it left.

use std::time::Duration;

use chrono::{Days, NaiveDate, TimeDelta, Utc};

use crate::{
    clock::SetClock,
    house::{House, Server, free_port},
    mail_server::MailServer,
    summer_time::{at, each_letter_once, post_options, quiet, wake},
};

const DAYS: u64 = 4;

struct Pair<'a> {
    house: &'a House,
    clock: &'a SetClock,
    options: Vec<&'a str>,
    ports: [u16; 2],
    servers: [Server; 2],
    /// Who scans next.
    leader: usize,
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "script/chaos"]
async fn the_scheduler_is_killed_in_mid_scan_and_the_other_takes_over() {
    let today = Utc::now().date_naive();
    let Some((house, clock)) = House::build_at(at(today, "10:00")).await else {
        println!("two schedulers: NOT TRIED, libfaketime is not installed");
        return;
    };
    let mail = MailServer::start();
    tell(&house, today).await;
    let options = post_options(mail.port);
    let options: Vec<_> = options.iter().map(String::as_str).collect();
    let ports = [free_port(), free_port()];
    let servers = ports.map(|port| house.serve_by(&clock, port, &options));
    let mut pair = Pair {
        house: &house,
        clock: &clock,
        options,
        ports,
        servers,
        leader: 0,
    };
    pair.settle().await;
    let mut took_over = TimeDelta::zero();
    for day in (today + Days::new(1)).iter_days().take(DAYS as usize) {
        took_over = took_over.max(pair.kill_in_mid_scan(day).await);
        // What was put together at six leaves by day.
        for hour in ["09:00", "12:00", "17:00"] {
            pair.wait_until(at(day, hour)).await;
        }
    }
    // Those that a process makes as it starts find nothing left to do.
    let scans = house
        .rows(&format!(
            "select on_day::text from scans where time_zone = 'Europe/Paris' and on_day > '{today}' and opened > 0 order by 1"
        ))
        .await;
    let expected: Vec<_> = (1..=DAYS).map(|days| (today + Days::new(days)).to_string()).collect();
    assert_eq!(scans, expected);
    let flags = house
        .rows("select concat_ws(' ', period_number, kind, fact_on, opened_at::date) from flags where partnership_id = {plan} order by 1")
        .await;
    let mut expected: Vec<_> = (1..=DAYS)
        .flat_map(|number| {
            let day = today + Days::new(number);
            let due = (number < DAYS).then(|| format!("{} review_due {day} {day}", number + 1));
            due.into_iter().chain([format!("{number} review_missing {day} {day}")])
        })
        .collect();
    expected.push(format!("1 review_due {today} {today}"));
    expected.sort();
    assert_eq!(flags, expected);
    let letters = each_letter_once(&house, &mail).await;
    println!(
        "two schedulers, the one that scans killed in mid-scan on {DAYS} days: {} daily scans and {} flags, each once; \
         {letters} letters, 0 lost, 0 doubled; the other took over within {} s",
        scans.len(),
        flags.len(),
        took_over.num_seconds()
    );
    drop(pair);
    house.leave().await;
}

/// A period of the plan ends on each of the days.
async fn tell(house: &House, today: NaiveDate) {
    house
        .run("delete from scans; delete from flags; delete from silences; delete from review_periods")
        .await;
    for (number, day) in (1..=DAYS).zip(today.iter_days()) {
        house
            .run(&format!(
                "insert into review_periods (partnership_id, territory_id, number, start_on, end_on, debt)
                 values ({{plan}}, {{here}}, {number}, '{day}', '{day}', 'owed')"
            ))
            .await;
    }
}

impl Pair<'_> {
    /// At six of that day the one that leads begins, is held up in the middle, and killed; how long it took
    /// until the other had done it.
    async fn kill_in_mid_scan(&mut self, day: NaiveDate) -> TimeDelta {
        self.wait_until(at(day, "02:00")).await;
        let mut hold = self.house.owner.begin().await.expect("begun");
        sqlx::query("lock table flags in share mode")
            .execute(&mut *hold)
            .await
            .expect("locked");
        // Six in Paris, summer or winter. The other one sleeps, so that it is known who leads.
        let (leader, other) = (self.leader, 1 - self.leader);
        self.servers[other].signal("-STOP");
        let six = at(day, "05:00");
        self.clock.put(six);
        self.until_it_scans().await;
        self.servers[leader].signal("-KILL");
        let _ = self.servers[leader].child.wait();
        hold.rollback().await.expect("let go");
        let scanned = format!("select on_day::text from scans where on_day = '{day}' and time_zone = 'Europe/Paris'");
        self.servers[other].signal("-CONT");
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert_eq!(self.house.rows(&scanned).await, [""; 0], "what was begun is undone");
        while self.house.rows(&scanned).await.is_empty() {
            self.clock.put(self.clock.now() + TimeDelta::seconds(20));
            wake(self.ports[other]).await;
            tokio::time::sleep(Duration::from_millis(300)).await;
            assert!(self.clock.now() < six + TimeDelta::minutes(30), "nobody took over");
        }
        let took = self.clock.now() - six;
        self.leader = other;
        // Which scans once more as it starts, and finds nothing to do.
        self.servers[leader] = self.house.serve_by(self.clock, self.ports[leader], &self.options);
        self.settle().await;
        took
    }

    /// Until both have begun their work.
    async fn settle(&self) {
        for port in self.ports {
            wake(port).await;
        }
        quiet(self.house).await;
    }

    /// Until the scan of the one that leads waits for the table.
    async fn until_it_scans(&self) {
        let waiting =
            "select pid::text from pg_stat_activity where wait_event_type = 'Lock' and query like '%access.scan%'";
        for _ in 0..100 {
            wake(self.ports[self.leader]).await;
            tokio::time::sleep(Duration::from_millis(100)).await;
            if !self.house.rows(waiting).await.is_empty() {
                return;
            }
        }
        panic!(
            "nobody scans: {:?}",
            self.house
                .rows("select concat_ws(' ', now(), application_name, state, wait_event_type, wait_event, left(query, 150)) from pg_stat_activity
                       union all select 'lease until ' || until from scheduler_lease union all select concat_ws(' ', on_day, time_zone, at) from scans")
                .await
        )
    }

    /// Both go through what is due until then.
    async fn wait_until(&self, then: chrono::DateTime<Utc>) {
        self.clock.put(then);
        for port in self.ports {
            wake(port).await;
            quiet(self.house).await;
        }
    }
}
