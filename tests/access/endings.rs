//! Access ends at once: the same question, asked again after what gave the right to ask it ended.

use sqlx::AssertSqlSafe;

use crate::{
    asking, rows, support,
    support::world::{id, token},
    told,
};

/// Everything of Léa's plan that somebody around it may see.
const OF_THE_PLAN: &str = "select id from partnerships where id = {plan} union all select id from children where id = {child}
    union all select id from notes where partnership_id = {plan} union all select id from contributions where partnership_id = {plan}
    union all select id from objectives where partnership_id = {plan} union all select id from reviews where partnership_id = {plan}
    union all select id from guardians where child_id = {child}";

async fn ends(person: &str, what_ends: &str) {
    let database = support::world::world().await;
    let mut before = asking(&database, Some(&token(person))).await;
    assert!(
        rows(&mut before, OF_THE_PLAN).await > 0,
        "{person} sees the plan to begin with"
    );
    drop(before);
    let done = sqlx::query(AssertSqlSafe(told(what_ends)))
        .execute(database.owner.pool())
        .await
        .expect(what_ends);
    assert!(done.rows_affected() > 0, "{what_ends}");
    let mut after = asking(&database, Some(&token(person))).await;
    assert_eq!(
        rows(&mut after, OF_THE_PLAN).await,
        0,
        "{person} sees something after: {what_ends}"
    );
}

#[tokio::test]
async fn a_consent_withdrawn_or_expired_closes_the_plan() {
    ends("host", "update consents set withdrawn_at = now() where id = {consent}").await;
    ends(
        "host",
        "update consents set expires_on = current_date - 2 where id = {consent}",
    )
    .await;
    // A consent stands no longer than the guardian who gave it.
    ends(
        "host",
        "update guardians set ended_at = now() where id = {mother of Léa}",
    )
    .await;
}

#[tokio::test]
async fn an_organisation_that_left_sees_the_plan_no_more() {
    ends(
        "host",
        "update members set left_on = current_date where id = {nursery in plan}",
    )
    .await;
}

#[tokio::test]
async fn a_function_that_ended_ends_its_sight() {
    ends(
        "host",
        "update professionals set ended_at = now() where person_id = {host}",
    )
    .await;
    ends(
        "mother",
        "update guardians set ended_at = now() where id = {mother of Léa}",
    )
    .await;
    ends(
        "coordinator",
        "update coordinators set ended_at = now() where person_id = {coordinator}",
    )
    .await;
}

#[tokio::test]
async fn a_session_that_expired_or_an_account_that_closed_sees_nothing() {
    ends(
        "mother",
        "update sessions set expires_at = now() where person_id = {mother}",
    )
    .await;
    ends("host", "update accounts set closed_at = now() where person_id = {host}").await;
}

#[tokio::test]
async fn health_closes_with_the_first_parent_who_withdraws() {
    let database = support::world::world().await;
    let health = "select id from notes where health";
    assert_eq!(
        rows(&mut asking(&database, Some(&token("partner"))).await, health).await,
        1
    );
    // The father withdraws what he had signed on paper, for himself.
    let mut father = asking(&database, Some(&token("father"))).await;
    let withdrawn = sqlx::query("update consents set withdrawn_at = now() where id = $1")
        .bind(id("paper consent"))
        .execute(&mut *father)
        .await
        .expect("withdrawn");
    assert_eq!(withdrawn.rows_affected(), 1);
    father.commit().await.expect("kept");
    let mut partner = asking(&database, Some(&token("partner"))).await;
    // Its own note stays in its sight: it wrote it.
    assert_eq!(
        rows(
            &mut partner,
            "select id from notes where health and written_by <> {partner}"
        )
        .await,
        0
    );
    assert!(
        rows(&mut partner, "select id from notes where not health").await > 0,
        "the mother's consent to the rest stands"
    );
}
