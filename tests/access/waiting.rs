//! What waits for somebody's answer: that of one's own parties, wherever they are, and nothing else.

use maillage::reviews::store::{dates, minutes};
use sqlx::{AssertSqlSafe, Executor};

use crate::{
    asking, support,
    support::world::{id, token},
    told,
};

#[tokio::test]
async fn dates_and_minutes_wait_for_the_parties_that_have_not_answered() {
    let database = support::world::world().await;
    let came = "insert into review_parties (territory_id, review_id, partnership_id, guardian_id, attendance)
                values ({here}, {held review}, {plan}, {father of Léa}, 'present')";
    database
        .owner
        .pool()
        .execute(AssertSqlSafe(told(came)))
        .await
        .expect("the father came");
    for (person, dates_wait, minutes_wait) in [
        ("host", vec!["dates review"], vec!["held review"]),
        ("partner", vec![], vec!["held review"]),
        // She answered one of the two dates, and does not agree with the minutes.
        ("mother", vec!["dates review"], vec![]),
        ("father", vec![], vec!["held review"]),
        ("unconsented", vec![], vec![]),
        ("stranger", vec![], vec![]),
        ("former", vec![], vec![]),
        ("coordinator", vec![], vec![]),
        ("coordinator elsewhere", vec![], vec![]),
        ("administrator", vec![], vec![]),
    ] {
        let ids = |names: Vec<&str>| names.into_iter().map(id).collect::<Vec<_>>();
        let mut tx = asking(&database, Some(&token(person))).await;
        let waiting = dates::unanswered(&mut tx).await.expect("dates");
        let waiting: Vec<_> = waiting.into_iter().map(|one| one.review.0).collect();
        assert_eq!(waiting, ids(dates_wait), "{person}");
        let waiting = minutes::awaiting(&mut tx).await.expect("minutes");
        let waiting: Vec<_> = waiting.into_iter().map(|one| one.review.0).collect();
        assert_eq!(waiting, ids(minutes_wait), "{person}");
    }
}
