//! Writers who do not give up: each writes notes one after the other, sends each again until it is taken,
//! and remembers which were.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::{sync::Mutex, task::JoinSet};
use uuid::Uuid;

use crate::{
    house::House,
    support::{
        client,
        world::{id, token},
    },
};

/// A note as a professional of the place of care sends it.
pub fn note(url: &str, client: &reqwest::Client, words: &str, once: Uuid) -> reqwest::RequestBuilder {
    let yesterday = chrono::Utc::now().date_naive() - chrono::Days::new(1);
    client
        .post(format!("{url}/partnerships/{}/notes/new", id("plan")))
        .header("cookie", format!("maillage_session={}", token("host")))
        .form(&[
            ("words", words),
            ("seen_on", &yesterday.to_string()),
            ("once", &once.to_string()),
        ])
}

/// What came of one attempt.
#[derive(Debug, Clone)]
pub struct Attempt {
    pub began: Instant,
    pub took: Duration,
    /// Nothing where the connection broke.
    pub status: Option<u16>,
}

/// Writers at work.
pub struct Load {
    stop: Arc<AtomicBool>,
    taken: Arc<Mutex<Vec<String>>>,
    attempts: Arc<Mutex<Vec<Attempt>>>,
    writers: JoinSet<()>,
}

/// What they remember.
pub struct Outcome {
    pub taken: Vec<String>,
    pub attempts: Vec<Attempt>,
}

impl Load {
    pub fn begin(url: &str, writers: usize) -> Self {
        let mut load = Self {
            stop: Arc::default(),
            taken: Arc::default(),
            attempts: Arc::default(),
            writers: JoinSet::new(),
        };
        for writer in 0..writers {
            let (stop, taken, attempts) = (load.stop.clone(), load.taken.clone(), load.attempts.clone());
            let url = url.to_owned();
            load.writers.spawn(async move {
                let client = client()
                    .redirect(reqwest::redirect::Policy::none())
                    .timeout(Duration::from_secs(15))
                    .build()
                    .expect("a client");
                for number in 0.. {
                    if stop.load(Ordering::Relaxed) {
                        break;
                    }
                    let (words, once) = (format!("chaos {writer} {number}"), Uuid::new_v4());
                    loop {
                        let began = Instant::now();
                        let answer = note(&url, &client, &words, once).send().await;
                        let status = answer.ok().map(|answer| answer.status().as_u16());
                        let took = began.elapsed();
                        attempts.lock().await.push(Attempt { began, took, status });
                        if status == Some(303) {
                            taken.lock().await.push(words);
                            break;
                        }
                        assert!(
                            matches!(status, None | Some(502..=504)),
                            "{words} is answered with {status:?}"
                        );
                        tokio::time::sleep(Duration::from_millis(30)).await;
                    }
                }
            });
        }
        load
    }

    /// Lets everybody finish what they are at.
    pub async fn end(mut self) -> Outcome {
        self.stop.store(true, Ordering::Relaxed);
        while let Some(done) = self.writers.join_next().await {
            done.expect("a writer");
        }
        Outcome {
            taken: std::mem::take(&mut *self.taken.lock().await),
            attempts: std::mem::take(&mut *self.attempts.lock().await),
        }
    }
}

impl Outcome {
    /// Every note that was acknowledged is there once, and none is there twice.
    pub async fn compare(&self, house: &House, tried: &str) {
        // Until the database has found itself again.
        house.count("select 1::bigint").await;
        let there: Vec<(String, i64)> =
            sqlx::query_as("select words, count(*) from notes where words like 'chaos %' group by words")
                .fetch_all(&house.owner)
                .await
                .expect("the notes");
        let lost = self
            .taken
            .iter()
            .filter(|words| !there.iter().any(|(found, _)| found == *words));
        let (lost, doubled) = (lost.count(), there.iter().filter(|(_, count)| *count > 1).count());
        let not_taken = self.attempts.len() - self.taken.len();
        println!(
            "{tried}: {} writes acknowledged, {not_taken} attempts repeated, {lost} lost, {doubled} doubled",
            self.taken.len()
        );
        assert!(!self.taken.is_empty(), "nobody wrote");
        assert_eq!((lost, doubled), (0, 0), "{tried}");
    }

    /// The longest that somebody who began after `since` waited for an answer.
    pub fn longest(&self, since: Instant, until: Instant) -> Duration {
        let within = self
            .attempts
            .iter()
            .filter(|attempt| attempt.began + attempt.took > since && attempt.began < until);
        within.map(|attempt| attempt.took).max().unwrap_or_default()
    }

    /// The longest time in which nothing was taken.
    pub fn longest_gap(&self) -> Duration {
        let mut ends: Vec<Instant> = self
            .attempts
            .iter()
            .filter(|attempt| attempt.status == Some(303))
            .map(|attempt| attempt.began + attempt.took)
            .collect();
        ends.sort();
        let gaps = ends.windows(2).map(|pair| pair[1] - pair[0]);
        gaps.max().unwrap_or_default()
    }

    /// How long after `moment` the first write was taken.
    pub fn first_taken(&self, moment: Instant) -> Duration {
        let ends = self.attempts.iter().filter(|attempt| attempt.status == Some(303));
        let ends = ends
            .map(|attempt| attempt.began + attempt.took)
            .filter(|end| *end > moment);
        ends.min().expect("a write after it").duration_since(moment)
    }
}
