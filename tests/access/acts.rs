//! What each kind of person can do to a known world in bare SQL, past every page: the gravest acts,
//! each beside one that is its own to do, so that a policy that forbids everything fails too.

use std::fmt::Write;

use sqlx::AssertSqlSafe;

use crate::{asking, support, support::world::token, told};

/// An act: who, what becomes of it (the number of rows, 0 for nothing), the statement.
type Act<'a> = (&'a str, u64, &'a str);

/// Each act is taken back before the next.
async fn check(acts: &[Act<'_>]) {
    let database = support::world::world().await;
    let mut wrong = String::new();
    for (person, expected, statement) in acts {
        let mut tx = asking(&database, Some(&token(person))).await;
        let done = match sqlx::query(AssertSqlSafe(told(statement))).execute(&mut *tx).await {
            Ok(done) => done.rows_affected(),
            Err(error) => {
                let code = error
                    .as_database_error()
                    .and_then(|cause| cause.code())
                    .unwrap_or_default()
                    .into_owned();
                // Refused by a grant, a policy or a function; or held by a constraint.
                assert!(
                    code == "42501" || code.starts_with("23"),
                    "{person}: {statement}: {error}"
                );
                0
            }
        };
        if done != *expected {
            writeln!(wrong, "{person} does it to {done} rows, not {expected}: {statement}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[tokio::test]
async fn a_members_words_are_its_own() {
    check(&[
        ("host", 1, "update members set means = 'Deux salles.', written_by = {host} where id = {nursery in plan}"),
        ("host", 0, "update members set means = '' where id = {camsp in plan}"),
        // Without a condition an update asks for no sight: it touches one's own words and no others.
        ("host", 3, "update members set means = ''"),
        ("coordinator", 0, "update members set interest = 'Autre.', recorded_by = {coordinator} where id = {nursery in plan}"),
        ("coordinator", 1, "update members set interest = 'Dit au téléphone.', recorded_by = {coordinator}, recorded_at = now() where id = {school in plan}"),
        ("coordinator", 0, "update members set interest = 'Dit au téléphone.' where id = {school in plan}"),
        ("mother", 0, "update members set interest = '' where id = {nursery in plan}"),
        ("coordinator elsewhere", 0, "update members set interest = '' where id = {school in plan}"),
        ("administrator", 0, "update members set interest = '' where id = {school in plan}"),
        ("partner", 1, "update objective_interests set words = 'Autrement.' where objective_id = {objective}"),
        ("host", 0, "update objective_interests set words = 'Autrement.' where objective_id = {objective}"),
        ("host", 0, "insert into objective_interests values ({proposed objective}, {camsp in plan}, {plan}, {here}, 'Oui.', {host})"),
    ])
    .await;
}

#[tokio::test]
async fn nobody_accepts_for_another_nor_removes_another() {
    check(&[
        ("coordinator", 0, "update members set interest = 'Oui.', recorded_by = {coordinator}, accepted_on = current_date where id = {school in plan}"),
        ("host", 0, "update members set interest = 'Oui.', accepted_on = current_date where id = {school in plan}"),
        ("coordinator", 0, "insert into members (territory_id, partnership_id, organisation_id, interest, accepted_on)
                            values ({here}, {plan}, {leisure}, 'Oui.', current_date)"),
        ("coordinator", 1, "insert into members (territory_id, partnership_id, organisation_id) values ({here}, {plan}, {leisure})"),
        ("host", 0, "insert into members (territory_id, partnership_id, organisation_id) values ({here}, {plan}, {leisure})"),
        ("stranger", 0, "insert into members (territory_id, partnership_id, organisation_id) values ({here}, {plan}, {leisure})"),
        ("host", 1, "update members set left_on = current_date where id = {nursery in plan}"),
        ("host", 0, "update members set left_on = current_date where id = {camsp in plan}"),
        ("coordinator", 0, "update members set left_on = current_date where id = {nursery in plan}"),
        ("coordinator", 0, "update members set left_on = current_date, recorded_by = {coordinator} where id = {school in plan}"),
        ("mother", 0, "update members set left_on = current_date where id = {nursery in plan}"),
        ("coordinator", 0, "delete from members where id = {school in plan}"),
        ("host", 0, "select from access.invite_again({school in plan}) as again where again"),
    ])
    .await;
}

#[tokio::test]
async fn a_convention_is_agreed_on_by_each_member_and_written_by_nobody_directly() {
    check(&[
        ("unconsented", 1, "insert into convention_agreements values ({convention text}, {school in convention}, {convention}, {here}, current_date, {unconsented})"),
        ("unconsented", 0, "insert into convention_agreements values ({convention text}, {school in convention}, {convention}, {here}, current_date, {host})"),
        ("host", 0, "insert into convention_agreements values ({convention text}, {school in convention}, {convention}, {here}, current_date, {host})"),
        ("coordinator", 0, "insert into convention_agreements values ({convention text}, {school in convention}, {convention}, {here}, current_date, {coordinator})"),
        ("stranger", 0, "insert into convention_agreements values ({convention text}, {school in convention}, {convention}, {here}, current_date, {stranger})"),
        ("coordinator", 1, "select access.write_convention({draft})"),
        ("host", 0, "select access.write_convention({draft})"),
        ("coordinator elsewhere", 0, "select access.write_convention({draft})"),
        ("coordinator", 0, "select access.write_convention({plan})"),
        ("coordinator", 0, "insert into conventions (territory_id, partnership_id, number, text) values ({here}, {convention}, 2, 'null')"),
        ("coordinator", 0, "update conventions set text = 'null' where partnership_id = {convention}"),
        ("host", 0, "delete from convention_agreements where partnership_id = {convention}"),
    ])
    .await;
}

#[tokio::test]
async fn each_party_writes_its_own_contribution() {
    const NEW: &str = "insert into contributions (territory_id, review_id, partnership_id, member_id, guardian_id, sees, written_by, recorded_by)";
    let acts: Vec<(&str, u64, String)> = vec![
        ("partner", 1, format!("{NEW} values ({{here}}, {{planned review}}, {{plan}}, {{camsp in plan}}, null, 'Oui.', {{partner}}, null)")),
        ("host", 0, format!("{NEW} values ({{here}}, {{planned review}}, {{plan}}, {{camsp in plan}}, null, 'Oui.', {{host}}, null)")),
        ("host", 0, format!("{NEW} values ({{here}}, {{planned review}}, {{plan}}, {{camsp in plan}}, null, 'Oui.', {{partner}}, null)")),
        ("host", 0, format!("{NEW} values ({{here}}, {{planned review}}, {{plan}}, null, {{father of Léa}}, 'Oui.', {{host}}, null)")),
        ("father", 1, format!("{NEW} values ({{here}}, {{planned review}}, {{plan}}, null, {{father of Léa}}, 'Oui.', {{father}}, null)")),
        ("mother", 0, format!("{NEW} values ({{here}}, {{planned review}}, {{plan}}, null, {{father of Léa}}, 'Oui.', {{mother}}, null)")),
        // Himself, in a review that is none of his child's.
        ("other guardian", 0, format!("{NEW} values ({{here}}, {{planned review}}, {{plan}}, null, {{guardian of Noé}}, 'Oui.', {{other guardian}}, null)")),
        ("mother", 0, format!("{NEW} values ({{here}}, {{other review}}, {{other plan}}, null, {{mother of Léa}}, 'Oui.', {{mother}}, null)")),
        ("coordinator", 1, format!("{NEW} values ({{here}}, {{planned review}}, {{plan}}, null, {{father of Léa}}, 'Oui.', null, {{coordinator}})")),
        ("coordinator", 0, format!("{NEW} values ({{here}}, {{planned review}}, {{plan}}, null, {{father of Léa}}, 'Oui.', {{father}}, null)")),
        ("coordinator", 0, format!("{NEW} values ({{here}}, {{planned review}}, {{plan}}, null, {{father of Léa}}, 'Oui.', {{coordinator}}, null)")),
        ("unconsented", 0, format!("{NEW} values ({{here}}, {{planned review}}, {{plan}}, {{school in plan}}, null, 'Oui.', {{unconsented}}, null)")),
        ("host", 1, "update contributions set sees = 'Non.', written_by = {host}, recorded_by = null where id = {recorded contribution}".into()),
        ("partner", 0, "update contributions set sees = 'Non.', written_by = {partner}, recorded_by = null where id = {recorded contribution}".into()),
        ("coordinator", 1, "update contributions set sees = 'Non.', recorded_by = {coordinator} where id = {recorded contribution}".into()),
        ("coordinator", 0, "update contributions set sees = 'Non.' where id = {contribution of mother}".into()),
        ("father", 0, "update contributions set sees = 'Non.', written_by = {father} where id = {contribution of mother}".into()),
        ("host", 0, "update contributions set sees = 'Non.' where id = {contribution of mother}".into()),
        ("mother", 0, "delete from contributions where id = {contribution of mother}".into()),
    ];
    let acts: Vec<Act> = acts
        .into_iter()
        .map(|(person, rows, act)| (person, rows, &*act.leak()))
        .collect();
    check(&acts).await;
}

#[tokio::test]
async fn notes_expectations_and_dissents_are_their_authors() {
    check(&[
        ("host", 1, "insert into notes (territory_id, partnership_id, member_id, words, seen_on, written_by) values ({here}, {plan}, {nursery in plan}, 'Oui.', current_date, {host})"),
        ("host", 0, "insert into notes (territory_id, partnership_id, member_id, words, seen_on, written_by) values ({here}, {plan}, {camsp in plan}, 'Oui.', current_date, {host})"),
        ("host", 0, "insert into notes (territory_id, partnership_id, member_id, words, seen_on, written_by) values ({here}, {plan}, {nursery in plan}, 'Oui.', current_date, {former})"),
        ("coordinator", 0, "insert into notes (territory_id, partnership_id, member_id, words, seen_on, written_by) values ({here}, {plan}, {nursery in plan}, 'Oui.', current_date, {coordinator})"),
        ("father", 1, "insert into notes (territory_id, partnership_id, guardian_id, words, seen_on, written_by) values ({here}, {plan}, {father of Léa}, 'Oui.', current_date, {father})"),
        ("other guardian", 0, "insert into notes (territory_id, partnership_id, guardian_id, words, seen_on, written_by) values ({here}, {plan}, {guardian of Noé}, 'Oui.', current_date, {other guardian})"),
        ("host", 1, "update notes set words = 'Non.' where id = {note}"),
        ("partner", 0, "update notes set words = 'Non.' where id = {note}"),
        ("coordinator", 0, "update notes set words = 'Non.' where id = {note}"),
        ("former", 0, "update notes set words = 'Non.' where id = {note}"),
        ("mother", 1, "update expectations set words = 'Autre.' where id = {expectation}"),
        ("father", 0, "update expectations set words = 'Autre.' where id = {expectation}"),
        ("coordinator", 0, "update expectations set words = 'Autre.' where id = {expectation}"),
        ("host", 0, "update expectations set words = 'Autre.' where id = {expectation}"),
        ("father", 1, "insert into expectations (territory_id, partnership_id, guardian_id, words) values ({here}, {plan}, {father of Léa}, 'Oui.')"),
        ("mother", 0, "insert into expectations (territory_id, partnership_id, guardian_id, words) values ({here}, {plan}, {father of Léa}, 'Oui.')"),
        ("other guardian", 0, "insert into expectations (territory_id, partnership_id, guardian_id, words) values ({here}, {plan}, {guardian of Noé}, 'Oui.')"),
        ("partner", 1, "insert into dissents (territory_id, review_id, partnership_id, member_id, words, written_by) values ({here}, {held review}, {plan}, {camsp in plan}, 'Non.', {partner})"),
        ("host", 0, "insert into dissents (territory_id, review_id, partnership_id, member_id, words, written_by) values ({here}, {held review}, {plan}, {camsp in plan}, 'Non.', {host})"),
        ("other guardian", 0, "insert into dissents (territory_id, review_id, partnership_id, guardian_id, words, written_by) values ({here}, {held review}, {plan}, {guardian of Noé}, 'Non.', {other guardian})"),
        ("mother", 0, "update dissents set words = 'Oui.' where id = {dissent}"),
        ("coordinator", 0, "delete from dissents where id = {dissent}"),
        ("coordinator", 1, "insert into dissents (territory_id, review_id, partnership_id, member_id, words, recorded_by) values ({here}, {held review}, {plan}, {camsp in plan}, 'Non.', {coordinator})"),
        ("host", 0, "insert into dissents (territory_id, review_id, partnership_id, member_id, words, recorded_by) values ({here}, {held review}, {plan}, {camsp in plan}, 'Non.', {host})"),
        ("mother", 1, "update dissents set words = 'Oui.', written_by = {mother}, recorded_by = null where id = {recorded dissent}"),
        ("mother", 0, "update dissents set words = 'Oui.' where id = {recorded dissent}"),
        ("host", 0, "update dissents set words = 'Oui.', written_by = {host}, recorded_by = null where id = {recorded dissent}"),
        ("coordinator", 0, "update dissents set words = 'Oui.' where id = {recorded dissent}"),
        ("host", 0, "update actions set family_opinion = 'Bien.' where id = {action}"),
        ("coordinator", 0, "update actions set family_opinion = 'Bien.' where id = {action}"),
        ("host", 0, "select from access.family_opinion({action}, 'Bien.', '') as outcome where outcome = 'done'"),
        ("father", 1, "select from access.family_opinion({action}, 'Bien.', '') as outcome where outcome = 'done'"),
        ("other guardian", 0, "select from access.family_opinion({action}, 'Bien.', '') as outcome where outcome = 'done'"),
    ])
    .await;
}

#[tokio::test]
async fn consent_is_each_guardians_to_give_and_to_withdraw() {
    const GIVE: &str =
        "insert into consents (territory_id, child_id, organisation_id, guardian_id, scopes, recorded_by)";
    let acts: Vec<(&str, u64, String)> = vec![
        (
            "mother",
            1,
            format!("{GIVE} values ({{here}}, {{child}}, {{school}}, {{mother of Léa}}, '{{plan}}', null)"),
        ),
        (
            "father",
            0,
            format!("{GIVE} values ({{here}}, {{child}}, {{school}}, {{mother of Léa}}, '{{plan}}', null)"),
        ),
        (
            "other guardian",
            0,
            format!("{GIVE} values ({{here}}, {{child}}, {{leisure}}, {{guardian of Noé}}, '{{plan}}', null)"),
        ),
        (
            "other guardian",
            0,
            format!("{GIVE} values ({{here}}, {{child}}, {{leisure}}, {{mother of Léa}}, '{{plan}}', null)"),
        ),
        (
            "unconsented",
            0,
            format!("{GIVE} values ({{here}}, {{child}}, {{school}}, {{mother of Léa}}, '{{plan}}', null)"),
        ),
        (
            "host",
            0,
            format!("{GIVE} values ({{here}}, {{child}}, {{school}}, {{mother of Léa}}, '{{plan}}', {{host}})"),
        ),
        (
            "coordinator",
            0,
            format!("{GIVE} values ({{here}}, {{child}}, {{school}}, {{mother of Léa}}, '{{plan}}', null)"),
        ),
        (
            "coordinator",
            1,
            format!("{GIVE} values ({{here}}, {{child}}, {{school}}, {{mother of Léa}}, '{{plan}}', {{coordinator}})"),
        ),
        (
            "coordinator elsewhere",
            0,
            format!(
                "{GIVE} values ({{elsewhere}}, {{child}}, {{school}}, {{mother of Léa}}, '{{plan}}', {{coordinator elsewhere}})"
            ),
        ),
        (
            "administrator",
            0,
            format!(
                "{GIVE} values ({{here}}, {{child}}, {{school}}, {{mother of Léa}}, '{{plan}}', {{administrator}})"
            ),
        ),
        (
            "mother",
            1,
            "update consents set withdrawn_at = now() where id = {consent}".into(),
        ),
        (
            "father",
            0,
            "update consents set withdrawn_at = now() where id = {consent}".into(),
        ),
        (
            "coordinator",
            0,
            "update consents set withdrawn_at = now() where id = {consent}".into(),
        ),
        (
            "coordinator",
            1,
            "update consents set withdrawn_at = now() where id = {paper consent}".into(),
        ),
        ("father", 1, "update consents set withdrawn_at = now()".into()),
        (
            "mother",
            0,
            "update consents set withdrawn_at = null where id = {consent}".into(),
        ),
        (
            "mother",
            0,
            "update consents set scopes = '{plan,health}' where id = {consent}"
                .replace("'{plan,health}'", "array['plan', 'health']"),
        ),
        ("host", 0, "delete from consents where id = {consent}".into()),
    ];
    let acts: Vec<Act> = acts
        .into_iter()
        .map(|(person, rows, act)| (person, rows, &*act.replace("'{plan}'", "array['plan']").leak()))
        .collect();
    check(&acts).await;
}

#[tokio::test]
async fn reviews_are_written_by_workers_until_their_minutes_are_agreed() {
    check(&[
        ("host", 1, "update reviews set synthesis = 'Mieux.' where id = {held review}"),
        ("coordinator", 0, "update reviews set state = 'agreed' where id = {held review}"),
        ("coordinator", 0, "update reviews set state = 'agreed', agreed_on = held_on + 14 where id = {held review}"),
        ("coordinator", 1, "update reviews set state = 'agreed', agreed_on = held_on + 15 where id = {held review}"),
        ("mother", 0, "update reviews set state = 'agreed', agreed_on = held_on + 15 where id = {held review}"),
        ("mother", 0, "update reviews set synthesis = 'Mieux.' where id = {held review}"),
        ("stranger", 0, "update reviews set synthesis = 'Mieux.' where id = {held review}"),
        ("unconsented", 0, "update reviews set planned_on = current_date where id = {planned review}"),
        ("coordinator", 0, "update reviews set synthesis = 'Mieux.' where id = {agreed review}"),
        ("host", 0, "update reviews set synthesis = 'Mieux.' where id = {agreed review}"),
        ("host", 0, "update reviews set state = 'planned', held_on = null where id = {held review}"),
        ("host", 0, "delete from reviews where id = {planned review}"),
        ("host", 1, "update decisions set outcome = 'achieved' where id = {decision}"),
        ("host", 0, "update decisions set outcome = 'achieved' where id = {agreed decision}"),
        ("coordinator", 0, "update decisions set outcome = 'achieved' where id = {agreed decision}"),
        ("coordinator", 0, "insert into decisions (territory_id, review_id, partnership_id, objective_id, outcome) values ({here}, {agreed review}, {plan}, {proposed objective}, 'new')"),
        ("host", 0, "update review_parties set attendance = 'absent' where review_id = {agreed review}"),
        ("host", 3, "update review_parties set attendance = 'absent' where review_id = {held review}"),
        ("host", 0, "update contributions set sees = 'Non.' where id = {contribution agreed}"),
        ("partner", 0, "insert into contributions (territory_id, review_id, partnership_id, member_id, sees, written_by) values ({here}, {agreed review}, {plan}, {camsp in plan}, 'Oui.', {partner})"),
        ("mother", 1, "insert into reviews (territory_id, partnership_id, state, created_by) values ({here}, {plan}, 'proposed', {mother})"),
        ("mother", 0, "insert into reviews (territory_id, partnership_id, state, planned_on, created_by) values ({here}, {plan}, 'planned', current_date, {mother})"),
        ("mother", 0, "insert into reviews (territory_id, partnership_id, state, created_by) values ({here}, {other plan}, 'proposed', {mother})"),
        ("mother", 1, "insert into objectives (territory_id, partnership_id, title, state, opened_on) values ({here}, {plan}, 'Dormir', 'proposed', current_date)"),
        ("mother", 0, "insert into objectives (territory_id, partnership_id, title, state, opened_on) values ({here}, {plan}, 'Dormir', 'open', current_date)"),
        ("mother", 0, "update objectives set state = 'achieved' where id = {objective}"),
        ("host", 0, "update objectives set state = 'achieved' where id = {other objective}"),
        ("mother", 0, "select access.close_after_final_review({plan}, current_date)"),
        ("host", 0, "select access.close_after_final_review({plan}, current_date)"),
    ])
    .await;
}

#[tokio::test]
async fn dates_are_proposed_by_who_plans_and_answered_by_each_party_for_itself() {
    check(&[
        ("host", 1, "insert into review_dates (territory_id, review_id, partnership_id, day, proposed_by) values ({here}, {dates review}, {plan}, '2030-01-01', {host})"),
        ("host", 0, "insert into review_dates (territory_id, review_id, partnership_id, day, proposed_by) values ({here}, {planned review}, {plan}, '2030-01-01', {host})"),
        ("mother", 0, "insert into review_dates (territory_id, review_id, partnership_id, day, proposed_by) values ({here}, {dates review}, {plan}, '2030-01-01', {mother})"),
        ("host", 1, "insert into date_answers (territory_id, date_id, review_id, partnership_id, member_id, answer, answered_by) values ({here}, {date}, {dates review}, {plan}, {nursery in plan}, 'yes', {host})"),
        ("host", 0, "insert into date_answers (territory_id, date_id, review_id, partnership_id, member_id, answer, answered_by) values ({here}, {date}, {dates review}, {plan}, {camsp in plan}, 'yes', {host})"),
        ("host", 0, "update date_answers set answer = 'no', answered_by = {host}"),
        ("mother", 1, "update date_answers set answer = 'no', answered_by = {mother} where date_id = {date}"),
        ("coordinator", 0, "update date_answers set answer = 'no', recorded_by = {coordinator}, answered_by = null"),
        ("coordinator", 1, "insert into date_answers (territory_id, date_id, review_id, partnership_id, member_id, answer, recorded_by) values ({here}, {date}, {dates review}, {plan}, {nursery in plan}, 'yes', {coordinator})"),
        ("stranger", 0, "insert into date_answers (territory_id, date_id, review_id, partnership_id, member_id, answer, answered_by) values ({here}, {date}, {dates review}, {plan}, {nursery in plan}, 'yes', {stranger})"),
    ])
    .await;
}

#[tokio::test]
async fn who_comes_in_place_of_a_party_is_its_to_say() {
    check(&[
        ("host", 1, "insert into substitutes (territory_id, review_id, partnership_id, member_id, name, named_by) values ({here}, {planned review}, {plan}, {nursery in plan}, 'Ada', {host})"),
        ("host", 0, "insert into substitutes (territory_id, review_id, partnership_id, member_id, name, named_by) values ({here}, {planned review}, {plan}, {camsp in plan}, 'Ada', {host})"),
        ("host", 0, "insert into substitutes (territory_id, review_id, partnership_id, member_id, name, named_by) values ({here}, {held review}, {plan}, {nursery in plan}, 'Ada', {host})"),
        ("host", 0, "insert into substitutes (territory_id, review_id, partnership_id, member_id, name, recorded_by) values ({here}, {planned review}, {plan}, {camsp in plan}, 'Ada', {host})"),
        ("coordinator", 1, "insert into substitutes (territory_id, review_id, partnership_id, member_id, name, recorded_by) values ({here}, {planned review}, {plan}, {camsp in plan}, 'Ada', {coordinator})"),
        ("coordinator", 0, "delete from substitutes"),
        ("host", 0, "delete from substitutes"),
        ("mother", 1, "delete from substitutes"),
    ])
    .await;
}

#[tokio::test]
async fn what_is_to_be_put_right_is_asked_by_a_guardian_and_answered_once_by_the_coordination() {
    let ask = "insert into rectifications (territory_id, child_id, guardian_id, about, original, words, asked_on, asked_by) values ({here}, {child}, {mother of Léa}, 'child', 'Née le 3', 'Le 4.', now(), {mother})";
    let answer = "update rectifications set outcome = 'done', answer = 'Corrigé.', answered_on = now(), answered_by = {coordinator}";
    check(&[
        ("mother", 1, ask),
        ("father", 0, ask),
        ("coordinator", 0, ask),
        ("other guardian", 0, ask),
        ("coordinator", 2, answer),
        ("coordinator", 0, "update rectifications set outcome = 'done', answer = 'Corrigé.', answered_on = now(), answered_by = {host}"),
        ("coordinator", 0, "update rectifications set words = 'Rien.'"),
        ("coordinator", 0, "update rectifications set original = 'Née le 4'"),
        ("coordinator", 0, "delete from rectifications"),
        ("mother", 0, answer),
        ("mother", 0, "delete from rectifications"),
        ("host", 0, answer),
        ("coordinator elsewhere", 0, answer),
    ])
    .await;
}

#[tokio::test]
async fn a_file_is_anonymised_by_its_coordination_and_not_before_its_time() {
    let early = "select access.anonymise_files(array[{child}::uuid], current_date)";
    // Whatever day one says it is.
    let pretended = "select access.anonymise_files(array[{other child}::uuid], current_date + 3000)";
    check(&[
        ("coordinator", 0, early),
        ("coordinator", 0, pretended),
        ("coordinator elsewhere", 0, pretended),
        ("administrator", 0, early),
        ("mother", 0, early),
        ("coordinator", 0, "select access.anonymise_child({child}, current_date)"),
        (
            "coordinator",
            0,
            "select access.anonymise_person({mother}, current_date)",
        ),
        (
            "administrator",
            0,
            "insert into anonymisations (subject_id, kind, done_on) values ({child}, 'child', current_date)",
        ),
    ])
    .await;
}

#[tokio::test]
async fn each_party_says_for_itself_whether_it_agrees_with_the_plan_as_it_stands() {
    check(&[
        ("mother", 1, "insert into plan_agreements (partnership_id, territory_id, guardian_id, agrees, of_text, said_on, said_by) values ({plan}, {here}, {mother of Léa}, true, access.text_of_plan({plan}), now(), {mother})"),
        ("mother", 0, "insert into plan_agreements (partnership_id, territory_id, guardian_id, agrees, of_text, said_on, said_by) values ({plan}, {here}, {mother of Léa}, true, 'another text', now(), {mother})"),
        ("mother", 0, "insert into plan_agreements (partnership_id, territory_id, guardian_id, agrees, of_text, said_on, said_by) values ({plan}, {here}, {father of Léa}, true, access.text_of_plan({plan}), now(), {mother})"),
        ("host", 1, "insert into plan_agreements (partnership_id, territory_id, member_id, agrees, words, of_text, said_on, said_by) values ({plan}, {here}, {nursery in plan}, false, 'Non.', access.text_of_plan({plan}), now(), {host})"),
        ("host", 0, "insert into plan_agreements (partnership_id, territory_id, member_id, agrees, of_text, said_on, said_by) values ({plan}, {here}, {camsp in plan}, true, access.text_of_plan({plan}), now(), {host})"),
        ("host", 0, "insert into plan_agreements (partnership_id, territory_id, guardian_id, agrees, of_text, said_on, said_by) values ({plan}, {here}, {mother of Léa}, true, access.text_of_plan({plan}), now(), {host})"),
        ("coordinator", 1, "insert into plan_agreements (partnership_id, territory_id, guardian_id, agrees, of_text, said_on, recorded_by) values ({plan}, {here}, {mother of Léa}, true, access.text_of_plan({plan}), now(), {coordinator})"),
        ("coordinator", 0, "insert into plan_agreements (partnership_id, territory_id, guardian_id, agrees, of_text, said_on, recorded_by) values ({plan}, {here}, {guardian of Noé}, true, access.text_of_plan({plan}), now(), {coordinator})"),
        ("coordinator elsewhere", 0, "insert into plan_agreements (partnership_id, territory_id, guardian_id, agrees, of_text, said_on, recorded_by) values ({plan}, {here}, {mother of Léa}, true, access.text_of_plan({plan}), now(), {coordinator elsewhere})"),
        ("mother", 0, "update plan_agreements set agrees = false, words = 'Non.'"),
        ("coordinator", 0, "delete from plan_agreements"),
        ("host", 0, "update partnerships set started_without = 'x' where id = {plan}"),
    ])
    .await;
}

#[tokio::test]
async fn a_guardian_sees_as_a_partner_and_nobody_else_does() {
    check(&[
        ("mother", 1, "select access.see_as({child}, {nursery})"),
        ("mother", 0, "select access.see_as({other child}, {leisure})"),
        ("mother", 0, "select access.see_as({child}, {leisure})"),
        ("other guardian", 0, "select access.see_as({child}, {nursery})"),
        ("coordinator", 0, "select access.see_as({child}, {nursery})"),
        ("host", 0, "select access.see_as({child}, {camsp})"),
    ])
    .await;
}

#[tokio::test]
async fn another_territory_takes_what_a_family_lets_go_there_and_nothing_else() {
    check(&[
        ("coordinator", 1, "select from access.open_incoming({arrival})"),
        ("coordinator elsewhere", 0, "select from access.open_incoming({arrival})"),
        ("coordinator", 0, "select from access.open_incoming({hand over})"),
        ("coordinator", 1, "select from access.take_over({arrival}, 2, {nursery}, '2030-01-01', '2029-12-01') as plan where plan is not null"),
        ("coordinator", 0, "select from access.take_over({arrival}, 1, {nursery}, '2030-01-01', '2029-12-01') as plan where plan is not null"),
        ("coordinator", 0, "select from access.take_over({arrival}, 2, {nursery elsewhere}, '2030-01-01', '2029-12-01') as plan where plan is not null"),
        ("coordinator elsewhere", 0, "select from access.take_over({arrival}, 2, {nursery elsewhere}, '2030-01-01', '2029-12-01') as plan where plan is not null"),
        ("coordinator", 0, "select from access.take_over({hand over}, 2, {nursery}, '2030-01-01', '2029-12-01') as plan where plan is not null"),
        ("coordinator elsewhere", 0, "select from access.decline_incoming({arrival}, 'Non.', '2029-12-01') as done where done"),
        ("coordinator", 0, "select access.end_behind({arrival}, '2029-12-01')"),
        ("guardian elsewhere", 0, "select from access.open_incoming({arrival})"),
        ("coordinator", 0, "select from access.going({arrival})"),
        ("coordinator", 0, "update hand_overs set to_territory_id = {here}, receiver_id = null"),
        ("coordinator", 0, "insert into inheritances (territory_id, partnership_id, kind, words, position) values ({here}, {plan}, 'minutes', 'x', 0)"),
    ])
    .await;
}

#[tokio::test]
async fn a_link_is_mailed_by_who_made_it() {
    check(&[
        ("host", 1, "select access.mail_link({link}, 'x@example.fr')"),
        ("partner", 0, "select access.mail_link({link}, 'x@example.fr')"),
        ("coordinator", 0, "select email from contribution_links"),
    ])
    .await;
}

#[tokio::test]
async fn what_is_said_of_an_objective_is_its_writers_and_a_draft_is_nobody_elses() {
    check(&[
        ("partner", 1, "insert into contribution_points (contribution_id, review_id, partnership_id, territory_id, objective_id, words) values ({contribution of camsp}, {held review}, {plan}, {here}, {fresh objective}, 'Oui.')"),
        ("host", 0, "insert into contribution_points (contribution_id, review_id, partnership_id, territory_id, objective_id, words) values ({contribution of camsp}, {held review}, {plan}, {here}, {fresh objective}, 'Oui.')"),
        ("coordinator", 0, "delete from contribution_points where review_id = {held review}"),
        ("host", 0, "delete from contribution_points where review_id = {held review}"),
        ("partner", 1, "delete from contribution_points where review_id = {held review}"),
        ("host", 1, "insert into sheet_fields (review_id, partnership_id, territory_id, field, value, written_by) values ({planned review}, {plan}, {here}, 'synthesis', 'Oui.', {host})"),
        ("host", 0, "insert into sheet_fields (review_id, partnership_id, territory_id, field, value, written_by) values ({planned review}, {plan}, {here}, 'synthesis', 'Oui.', {partner})"),
        ("host", 0, "insert into sheet_fields (review_id, partnership_id, territory_id, field, value, written_by) values ({held review}, {plan}, {here}, 'synthesis', 'Oui.', {host})"),
        ("mother", 0, "insert into sheet_fields (review_id, partnership_id, territory_id, field, value, written_by) values ({planned review}, {plan}, {here}, 'synthesis', 'Oui.', {mother})"),
        ("stranger", 0, "insert into sheet_fields (review_id, partnership_id, territory_id, field, value, written_by) values ({planned review}, {plan}, {here}, 'synthesis', 'Oui.', {stranger})"),
        ("host", 0, "update sheet_fields set value = 'Non.'"),
        ("host", 0, "delete from sheet_fields"),
        ("host", 1, "insert into visits (person_id, partnership_id, territory_id) values ({host}, {plan}, {here})"),
        ("host", 0, "insert into visits (person_id, partnership_id, territory_id) values ({partner}, {plan}, {here})"),
        ("stranger", 0, "insert into visits (person_id, partnership_id, territory_id) values ({stranger}, {plan}, {here})"),
        ("mother", 1, "update visits set seen_at = now()"),
        ("father", 0, "update visits set seen_at = now()"),
        ("mother", 1, "update drafts set form = jsonb_build_object()"),
        ("father", 0, "update drafts set form = jsonb_build_object()"),
        ("coordinator", 0, "delete from drafts"),
        ("host", 0, "insert into drafts (person_id, place, form) values ({mother}, '/x', jsonb_build_object())"),
    ])
    .await;
}

#[tokio::test]
async fn personal_links_are_sent_by_who_plans_for_who_acts_for_the_organisation() {
    let link = |who: &str, person: &str, member: &str| -> &'static str {
        format!("insert into contribution_links (territory_id, review_id, partnership_id, member_id, person_id, token_hash, expires_on, created_by) values ({{here}}, {{planned review}}, {{plan}}, {{{member}}}, {{{person}}}, '\\x00', current_date, {{{who}}})").leak()
    };
    check(&[
        ("host", 1, link("host", "partner", "camsp in plan")),
        ("coordinator", 1, link("coordinator", "partner", "camsp in plan")),
        ("host", 0, link("host", "stranger", "camsp in plan")),
        ("mother", 0, link("mother", "partner", "camsp in plan")),
        ("unconsented", 0, link("unconsented", "partner", "camsp in plan")),
        ("host", 1, "update contribution_links set withdrawn_at = now()"),
        ("mother", 0, "update contribution_links set withdrawn_at = now()"),
        ("host", 0, "update contribution_links set person_id = {host}"),
        ("host", 0, "select draft from contribution_links"),
        ("host", 0, "select token_hash from contribution_links"),
    ])
    .await;
}

#[tokio::test]
async fn each_party_answers_minutes_for_itself_and_adds_to_final_ones() {
    check(&[
        ("mother", 1, "insert into agreements (territory_id, review_id, partnership_id, guardian_id, agreed_on, agreed_by) values ({here}, {held review}, {plan}, {mother of Léa}, current_date, {mother})"),
        ("mother", 0, "insert into agreements (territory_id, review_id, partnership_id, guardian_id, agreed_on, agreed_by) values ({here}, {agreed review}, {plan}, {mother of Léa}, current_date, {mother})"),
        ("mother", 0, "insert into agreements (territory_id, review_id, partnership_id, member_id, agreed_on, agreed_by) values ({here}, {held review}, {plan}, {camsp in plan}, current_date, {mother})"),
        ("host", 0, "insert into agreements (territory_id, review_id, partnership_id, member_id, agreed_on, agreed_by) values ({here}, {held review}, {plan}, {camsp in plan}, current_date, {host})"),
        ("host", 0, "insert into agreements (territory_id, review_id, partnership_id, guardian_id, agreed_on, recorded_by) values ({here}, {held review}, {plan}, {mother of Léa}, current_date, {host})"),
        ("coordinator", 1, "insert into agreements (territory_id, review_id, partnership_id, guardian_id, agreed_on, recorded_by) values ({here}, {held review}, {plan}, {mother of Léa}, current_date, {coordinator})"),
        ("coordinator", 0, "insert into agreements (territory_id, review_id, partnership_id, guardian_id, agreed_on, agreed_by) values ({here}, {held review}, {plan}, {mother of Léa}, current_date, {coordinator})"),
        ("host", 0, "delete from agreements where review_id = {held review}"),
        ("mother", 1, "insert into addenda (territory_id, review_id, partnership_id, guardian_id, words, written_by, written_on) values ({here}, {agreed review}, {plan}, {mother of Léa}, 'Le midi aussi.', {mother}, current_date)"),
        ("mother", 0, "insert into addenda (territory_id, review_id, partnership_id, words, written_by, written_on) values ({here}, {agreed review}, {plan}, 'Le midi aussi.', {mother}, current_date)"),
        ("coordinator", 1, "insert into addenda (territory_id, review_id, partnership_id, words, written_by, written_on) values ({here}, {agreed review}, {plan}, 'Le midi aussi.', {coordinator}, current_date)"),
        ("host", 0, "insert into addenda (territory_id, review_id, partnership_id, member_id, words, written_by, written_on) values ({here}, {held review}, {plan}, {nursery in plan}, 'Le midi aussi.', {host}, current_date)"),
        ("stranger", 0, "insert into addenda (territory_id, review_id, partnership_id, words, written_by, written_on) values ({here}, {agreed review}, {plan}, 'Le midi aussi.', {stranger}, current_date)"),
        ("host", 0, "update addenda set words = 'Non.'"),
    ])
    .await;
}

#[tokio::test]
async fn terms_delays_and_children_are_the_coordinations() {
    check(&[
        ("coordinator", 1, "update partnerships set need = 'Autre.' where id = {plan}"),
        ("host", 0, "update partnerships set need = 'Autre.' where id = {plan}"),
        ("mother", 0, "update partnerships set need = 'Autre.' where id = {plan}"),
        ("coordinator elsewhere", 0, "update partnerships set need = 'Autre.'  where id = {plan}"),
        ("coordinator", 1, "update plans set referent_id = {partner} where partnership_id = {plan}"),
        ("host", 0, "update plans set referent_id = {partner} where partnership_id = {plan}"),
        ("coordinator", 1, "update plans set coordinator_id = {coordinator} where partnership_id = {plan}"),
        ("coordinator", 0, "update plans set coordinator_id = {host} where partnership_id = {plan}"),
        ("coordinator", 0, "update plans set coordinator_id = {coordinator elsewhere} where partnership_id = {plan}"),
        ("host", 0, "update plans set coordinator_id = null where partnership_id = {plan}"),
        ("coordinator elsewhere", 0, "update plans set coordinator_id = {coordinator elsewhere} where partnership_id = {plan}"),
        ("administrator", 1, "select access.followed_in({here})"),
        ("coordinator", 0, "select access.followed_in({here})"),
        ("host", 0, "update plans set reviews_per_year = 12 where partnership_id = {plan}"),
        ("host", 1, "update plans set periods_through = current_date + 400 where partnership_id = {plan}"),
        ("coordinator", 1, "update flags set closed_at = now(), closed_because = 'by_hand', closed_by = {coordinator}, closing_reason = 'Vu.' where id = {flag}"),
        ("host", 0, "update flags set closed_at = now(), closed_because = 'by_hand', closed_by = {host}, closing_reason = 'Vu.' where id = {flag}"),
        ("mother", 0, "update flags set closed_at = now(), closed_because = 'by_hand', closed_by = {mother}, closing_reason = 'Vu.' where id = {flag}"),
        ("coordinator elsewhere", 0, "update flags set closed_at = now(), closed_because = 'no_longer_true' where id = {flag}"),
        ("coordinator", 0, "delete from flags where id = {flag}"),
        ("host", 0, "insert into suspensions (territory_id, partnership_id, start_on, reason, recorded_by) values ({here}, {plan}, current_date, 'other', {host})"),
        ("coordinator", 1, "insert into suspensions (territory_id, partnership_id, start_on, reason, recorded_by) values ({here}, {plan}, current_date, 'other', {coordinator})"),
        ("coordinator", 1, "update children set given_name = 'Léna' where id = {child}"),
        ("host", 0, "update children set given_name = 'Léna' where id = {child}"),
        ("administrator", 0, "update children set given_name = 'Léna' where id = {child}"),
        ("coordinator", 1, "select access.next_number({here}, 'PAP-2026')"),
        ("coordinator elsewhere", 0, "select access.next_number({here}, 'PAP-2026')"),
        ("mother", 0, "select access.next_number({here}, 'PAP-2026')"),
        ("mother", 0, "select access.reserve_numbers({here}, 'PAP-2026', 10, 5)"),
        ("coordinator", 1, "select access.reserve_numbers({here}, 'PAP-2026', 10, 5)"),
        ("coordinator", 1, "update review_periods set late_reason = 'illness' where partnership_id = {plan} and number = 2"),
        ("host", 0, "update review_periods set partnership_id = {other plan} where number = 2"),
    ])
    .await;
}

#[tokio::test]
async fn nobody_gives_itself_a_function_or_an_account() {
    check(&[
        ("host", 0, "insert into guardians (territory_id, child_id, person_id, relation) values ({here}, {child}, {host}, 'other')"),
        ("other guardian", 0, "insert into guardians (territory_id, child_id, person_id, relation) values ({here}, {child}, {other guardian}, 'other')"),
        ("coordinator elsewhere", 0, "insert into guardians (territory_id, child_id, person_id, relation) values ({elsewhere}, {child}, {coordinator elsewhere}, 'other')"),
        ("coordinator", 1, "insert into guardians (territory_id, child_id, person_id, relation) values ({here}, {child}, {other guardian}, 'other')"),
        ("mother", 0, "update guardians set ended_at = now() where id = {father of Léa}"),
        ("former", 0, "update professionals set ended_at = null where person_id = {former}"),
        ("former", 0, "update professionals set ended_at = null"),
        ("stranger", 0, "insert into professionals (territory_id, organisation_id, person_id, function) values ({here}, {nursery}, {stranger}, 'éducateur')"),
        ("coordinator", 1, "insert into professionals (territory_id, organisation_id, person_id, function) values ({here}, {nursery}, {stranger}, 'éducateur')"),
        ("coordinator", 0, "insert into coordinators (territory_id, person_id) values ({elsewhere}, {coordinator})"),
        ("host", 0, "insert into coordinators (territory_id, person_id) values ({here}, {host})"),
        ("administrator", 1, "insert into coordinators (territory_id, person_id) values ({here}, {host})"),
        ("host", 1, "update accounts set phone = '05'"),
        ("host", 0, "update accounts set administrator = true where person_id = {host}"),
        ("coordinator", 0, "update accounts set email = 'x@example.fr' where person_id = {mother}"),
        ("coordinator", 0, "insert into accounts (person_id, email) values ({colleague}, 'x@example.fr')"),
        ("host", 0, "select access.create_account({colleague}, 'x@example.fr', sha256('a'), sha256('b'))"),
        ("administrator", 0, "select access.create_account({colleague}, 'x@example.fr', sha256('a'), sha256('b'))"),
        ("coordinator elsewhere", 0, "select access.create_account({colleague}, 'x@example.fr', sha256('a'), sha256('b'))"),
        ("coordinator", 1, "select access.create_account({colleague}, 'x@example.fr', sha256('a'), sha256('b'))"),
        ("coordinator", 0, "select access.create_coordinator({here}, 'X', 'Y', 'x@example.fr', sha256('a'), sha256('b'))"),
        ("administrator", 1, "select access.create_coordinator({here}, 'X', 'Y', 'x@example.fr', sha256('a'), sha256('b'))"),
        ("coordinator", 0, "select access.close_account({host}, true)"),
        ("administrator", 0, "select access.close_account({administrator}, true)"),
        ("mother", 0, "insert into sessions (token_hash, person_id, expires_at) values (sha256('x'), {father}, now() + interval '1 day')"),
        ("mother", 0, "delete from sessions where person_id = {father}"),
        ("mother", 2, "delete from sessions"),
        ("administrator", 0, "select digest from credentials"),
        ("mother", 0, "select from access.change_password(sha256('wrong'), sha256('salt'), sha256('new')) as changed where changed"),
        // This is no demonstration.
        ("mother", 0, "select from access.enter_demonstration({father}, sha256('x'), '') as entered where entered"),
        ("mother", 0, "select from access.demonstration_people()"),
        ("administrator", 0, "update installation set demonstration = true"),
        ("host", 1, "update organisations set mission = 'Accueillir.' where id = {nursery}"),
        ("host", 0, "update organisations set mission = 'Accueillir.' where id = {camsp}"),
        ("host", 1, "insert into closures (territory_id, organisation_id, start_on, end_on, written_by) values ({here}, {nursery}, '2030-01-01', '2030-01-02', {host})"),
        ("host", 0, "insert into closures (territory_id, organisation_id, start_on, end_on, written_by) values ({here}, {camsp}, '2030-01-01', '2030-01-02', {host})"),
        ("partner", 0, "delete from closures"),
        ("mother", 0, "delete from closures"),
        ("coordinator", 1, "delete from closures"),
        ("mother", 0, "update organisations set mission = 'Accueillir.' where id = {nursery}"),
        ("host", 0, "update people set family_name = 'X' where id = {mother}"),
        ("coordinator elsewhere", 0, "update people set family_name = 'X' where id = {mother}"),
        ("coordinator", 0, "update people set territory_id = {elsewhere} where id = {mother}"),
        ("coordinator", 0, "insert into territories (name) values ('Partout')"),
        ("administrator", 1, "insert into territories (name) values ('Partout')"),
    ])
    .await;
}

#[tokio::test]
async fn a_document_is_attached_and_taken_away_by_its_party_alone() {
    check(&[
        ("host", 1, "insert into documents (territory_id, partnership_id, member_id, title, file_name, kind, size_bytes, sha256, stored_as, attached_by)
                     values ({here}, {plan}, {nursery in plan}, 'T', 't.pdf', 'pdf', 1, sha256('t'), gen_random_uuid(), {host})"),
        ("host", 0, "insert into documents (territory_id, partnership_id, member_id, title, file_name, kind, size_bytes, sha256, stored_as, attached_by)
                     values ({here}, {plan}, {camsp in plan}, 'T', 't.pdf', 'pdf', 1, sha256('t'), gen_random_uuid(), {host})"),
        ("host", 0, "insert into documents (territory_id, partnership_id, member_id, title, file_name, kind, size_bytes, sha256, stored_as, attached_by)
                     values ({here}, {plan}, {nursery in plan}, 'T', 't.pdf', 'pdf', 1, sha256('t'), gen_random_uuid(), {mother})"),
        ("host", 0, "insert into documents (territory_id, partnership_id, review_id, member_id, title, file_name, kind, size_bytes, sha256, stored_as, attached_by)
                     values ({here}, {plan}, {agreed review}, {nursery in plan}, 'T', 't.pdf', 'pdf', 1, sha256('t'), gen_random_uuid(), {host})"),
        ("host", 0, "insert into documents (territory_id, partnership_id, title, file_name, kind, size_bytes, sha256, stored_as, attached_by)
                     values ({here}, {plan}, 'T', 't.pdf', 'pdf', 1, sha256('t'), gen_random_uuid(), {host})"),
        ("unconsented", 0, "insert into documents (territory_id, partnership_id, member_id, title, file_name, kind, size_bytes, sha256, stored_as, attached_by)
                     values ({here}, {plan}, {school in plan}, 'T', 't.pdf', 'pdf', 1, sha256('t'), gen_random_uuid(), {unconsented})"),
        ("coordinator", 1, "insert into documents (territory_id, partnership_id, title, file_name, kind, size_bytes, sha256, stored_as, attached_by)
                     values ({here}, {plan}, 'T', 't.pdf', 'pdf', 1, sha256('t'), gen_random_uuid(), {coordinator})"),
        ("coordinator", 0, "insert into documents (territory_id, partnership_id, member_id, title, file_name, kind, size_bytes, sha256, stored_as, attached_by)
                     values ({here}, {plan}, {nursery in plan}, 'T', 't.pdf', 'pdf', 1, sha256('t'), gen_random_uuid(), {coordinator})"),
        ("coordinator elsewhere", 0, "insert into documents (territory_id, partnership_id, title, file_name, kind, size_bytes, sha256, stored_as, attached_by)
                     values ({here}, {plan}, 'T', 't.pdf', 'pdf', 1, sha256('t'), gen_random_uuid(), {coordinator elsewhere})"),
        ("mother", 1, "insert into documents (territory_id, partnership_id, guardian_id, title, file_name, kind, size_bytes, sha256, stored_as, attached_by)
                     values ({here}, {plan}, {mother of Léa}, 'T', 't.pdf', 'pdf', 1, sha256('t'), gen_random_uuid(), {mother})"),
        ("mother", 0, "insert into documents (territory_id, partnership_id, guardian_id, title, file_name, kind, size_bytes, sha256, stored_as, attached_by)
                     values ({here}, {other plan}, {mother of Léa}, 'T', 't.pdf', 'pdf', 1, sha256('t'), gen_random_uuid(), {mother})"),
        ("mother", 0, "insert into documents (territory_id, partnership_id, guardian_id, title, file_name, kind, size_bytes, sha256, stored_as, attached_by)
                     values ({here}, {plan}, {father of Léa}, 'T', 't.pdf', 'pdf', 1, sha256('t'), gen_random_uuid(), {mother})"),
        ("host", 1, "delete from documents where id = {document}"),
        ("coordinator", 0, "delete from documents where id = {document}"),
        ("partner", 0, "delete from documents where id = {document}"),
        ("mother", 0, "delete from documents where id = {document}"),
        ("mother", 1, "delete from documents where id = {document of mother}"),
        ("father", 0, "delete from documents where id = {document of mother}"),
        ("host", 0, "delete from documents where id = {document of agreed review}"),
        ("coordinator", 1, "delete from documents"),
        ("administrator", 0, "delete from documents"),
        // What it says of itself stands: whoever sees it has nothing to change in it.
        ("host", 0, "update documents set title = 'Autre chose.' where id = {document}"),
        ("host", 0, "update documents set health = false"),
    ])
    .await;
}

#[tokio::test]
async fn what_a_recording_says_is_written_by_who_recorded_it_alone() {
    const HERS: &str = "update documents set transcript = 'Oui.' where id = {document of mother}";
    const NURSERYS: &str = "update documents set transcript = 'Oui.' where id = {document}";
    const PAPER: &str = "update documents set transcript = 'Oui.' where id = {document of convention}";
    const AGREED: &str = "update documents set transcript = 'Oui.' where id = {document of agreed review}";
    const MORE: &str = "update documents set transcript = 'Oui.', title = 'T' where id = {document of mother}";
    let others = ["father", "coordinator", "host", "partner", "other guardian"];
    check(&others.map(|person| (person, 0, HERS))).await;
    check(&[
        ("mother", 1, HERS),
        ("mother", 1, "update documents set transcript = 'Oui.'"),
        // Its party's, and another's words: not even once that person left.
        ("host", 0, NURSERYS),
        ("former", 0, NURSERYS),
        ("administrator", 0, NURSERYS),
        // A paper says nothing aloud.
        ("coordinator", 0, PAPER),
        // What a recording is stays.
        ("mother", 0, MORE),
        // That one is part of what was agreed on.
        ("host", 0, AGREED),
    ])
    .await;
}

#[tokio::test]
async fn the_log_is_only_ever_added_to() {
    for person in ["coordinator", "mother", "administrator"] {
        check(&[
            (person, 0, "delete from trail"),
            (person, 0, "update trail set person_id = {host}"),
            (person, 0, "update trail_heads set entries = 0"),
            (person, 0, "truncate trail"),
            (person, 0, "insert into trail (chain, number, at, act, subject, hash) values ({child}, 9999, now(), 'opened', 'children', '')"),
        ])
        .await;
    }
}

#[tokio::test]
async fn letters_are_the_posts_and_what_one_wants_of_them_ones_own() {
    check(&[
        ("mother", 0, "update letters set attempts = 0"),
        ("coordinator", 0, "update letters set attempts = 0"),
        // Only what was given up is sent again; nothing is made to have left.
        ("administrator", 0, "update letters set attempts = 0"),
        (
            "administrator",
            0,
            "update letters set sent_at = now(), said = 'planned'",
        ),
        ("administrator", 0, "select review_id from letters"),
        ("administrator", 0, "delete from letters"),
        (
            "mother",
            0,
            "insert into letters (key, person_id, kind) values ('x', {father}, 'digest')",
        ),
        (
            "mother",
            1,
            "insert into letter_choices (person_id, reminders) values ({mother}, false)",
        ),
        (
            "mother",
            0,
            "insert into letter_choices (person_id, reminders) values ({father}, false)",
        ),
        (
            "coordinator",
            0,
            "insert into letter_choices (person_id, reminders) values ({mother}, false)",
        ),
        // That somebody wants a page easy to read is its own to say, and nobody else's to know.
        (
            "father",
            1,
            "insert into reading_choices (person_id, easy) values ({father}, true)",
        ),
        (
            "mother",
            0,
            "insert into reading_choices (person_id, easy) values ({father}, true)",
        ),
        ("coordinator", 0, "update reading_choices set easy = false"),
        ("coordinator", 0, "select access.stop_mark({mother})"),
        // Who sees what a token opens makes it, for its own organisation; nobody gives one back its life.
        (
            "host",
            1,
            "insert into api_tokens (territory_id, organisation_id, name, token_hash, made_by, expires_at)
             values ({here}, {nursery}, 'Logiciel', sha256('x'), {host}, now() + interval '1 day')",
        ),
        (
            "host",
            0,
            "insert into api_tokens (territory_id, organisation_id, name, token_hash, made_by, expires_at)
             values ({here}, {camsp}, 'Logiciel', sha256('x'), {host}, now() + interval '1 day')",
        ),
        (
            "administrator",
            0,
            "insert into api_tokens (territory_id, organisation_id, name, token_hash, made_by, expires_at)
             values ({here}, {nursery}, 'Logiciel', sha256('x'), {administrator}, now() + interval '1 day')",
        ),
        (
            "coordinator",
            0,
            "insert into api_tokens (territory_id, organisation_id, name, token_hash, made_by, expires_at)
             values ({here}, {nursery}, 'Logiciel', sha256('x'), {coordinator}, now() + interval '1 day')",
        ),
        (
            "administrator",
            1,
            "update api_tokens set withdrawn_at = now(), withdrawn_by = {administrator} where id = {api token of nursery}",
        ),
        (
            "stranger",
            0,
            "update api_tokens set withdrawn_at = now(), withdrawn_by = {stranger} where id = {api token of nursery}",
        ),
        ("host", 0, "update api_tokens set expires_at = now() + interval '1 year'"),
        ("host", 0, "insert into api_uses (token_id, territory_id, route, answered) values ({api token of nursery}, {here}, '/', 200)"),
        ("host", 0, "delete from api_uses"),
        (
            "mother",
            1,
            "insert into calendar_links (person_id, token_hash) values ({mother}, sha256('x'))",
        ),
        (
            "mother",
            0,
            "insert into calendar_links (person_id, token_hash) values ({father}, sha256('x'))",
        ),
        ("mother", 0, "select from access.open_calendar('token-of-father')"),
        (
            "mother",
            0,
            "select access.remind_of_contributions({planned review}, current_date)",
        ),
        (
            "partner",
            0,
            "select access.remind_of_contributions({planned review}, current_date)",
        ),
        (
            "coordinator elsewhere",
            0,
            "select access.remind_of_contributions({planned review}, current_date)",
        ),
        (
            "coordinator",
            1,
            "select access.remind_of_contributions({planned review}, current_date)",
        ),
        (
            "host",
            1,
            "select access.remind_of_contributions({planned review}, current_date)",
        ),
        ("coordinator", 0, "update review_parties set reminded_on = current_date"),
    ])
    .await;
}

#[tokio::test]
async fn a_plan_is_handed_over_by_the_coordination_once_a_guardian_agreed_for_itself() {
    let answer = |who: &str, yes: bool| {
        format!(
            "select from access.answer_hand_over({{hand over}}, {{{who}}}, {yes}, 'Dit.', array[]::uuid[], current_date) as kept where kept"
        )
    };
    let (mothers, fathers, no) = (
        answer("mother of Léa", true),
        answer("father of Léa", true),
        answer("father of Léa", false),
    );
    let strangers = answer("guardian of Noé", true);
    let complete = "select from access.complete_hand_over({hand over}, 2, current_date, null) as done where done";
    let propose = "insert into hand_overs (territory_id, partnership_id, receiver_id, to_name, takes_over_on, reason, old_host_id, old_host_leaves, proposed_by, proposed_on)
                   values ({here}, {other plan}, {nursery}, 'Crèche Les Lucioles', current_date, 'Oui.', {leisure}, false, {coordinator}, current_date)";
    check(&[
        ("mother", 1, &mothers),
        ("father", 1, &fathers),
        ("father", 1, &no),
        ("father", 0, &mothers),
        ("coordinator", 1, &fathers),
        // She answered for herself.
        ("coordinator", 0, &mothers),
        ("other guardian", 0, &strangers),
        ("coordinator", 0, &strangers),
        ("coordinator", 1, complete),
        ("coordinator", 0, "select from access.complete_hand_over({hand over}, 1, current_date, null) as done where done"),
        ("coordinator", 0, "select from access.complete_hand_over({hand over}, 2, current_date - 30, null) as done where done"),
        ("coordinator elsewhere", 0, complete),
        ("host", 0, complete),
        ("stranger", 0, complete),
        ("mother", 0, complete),
        ("coordinator", 1, propose),
        ("stranger", 0, propose),
        ("mother", 0, "update hand_overs set state = 'withdrawn', ended_on = current_date, ended_by = {mother} where id = {hand over}"),
        ("coordinator", 0, "update hand_overs set state = 'done', ended_on = current_date, ended_by = {coordinator} where id = {hand over}"),
        ("coordinator", 1, "update hand_overs set state = 'withdrawn', ended_on = current_date, ended_by = {coordinator} where id = {hand over}"),
        // What was answered on never changes.
        ("coordinator", 0, "insert into hand_over_items (territory_id, hand_over_id, partnership_id, kind, subject_id, words, position)
                            values ({here}, {hand over}, {plan}, 'objective', {fresh objective}, 'Encore', 2)"),
        ("coordinator", 0, "update hand_over_answers set left_out = array[]::uuid[]"),
        ("stranger", 0, "delete from withheld"),
    ])
    .await;
}

#[tokio::test]
async fn a_plan_takes_up_nothing_of_another_childs() {
    let next = "with next as (
                    insert into partnerships (territory_id, kind, reference, start_on, previous_id)
                    values ({here}, 'plan', 'PAP-9', current_date, {plan}) returning id)
                insert into plans (partnership_id, territory_id, child_id, host_id)
                select id, {here}, {whose}, {nursery} from next";
    let database = support::world::world().await;
    for (whose, refused) in [("child", false), ("other child", true)] {
        let mut tx = asking(&database, Some(&token("coordinator"))).await;
        sqlx::query(AssertSqlSafe(told(&next.replace("whose", whose))))
            .execute(&mut *tx)
            .await
            .expect("begun");
        let carried =
            "select access.carry_over({plan}, (select id from partnerships where reference = 'PAP-9'), array[]::uuid[],
                              array[{need}]::uuid[], array[{objective}]::uuid[])";
        let carried = sqlx::query(AssertSqlSafe(told(carried))).execute(&mut *tx).await;
        let code = carried
            .err()
            .and_then(|error| Some(error.as_database_error()?.code()?.into_owned()));
        assert_eq!(code, refused.then(|| "42501".to_owned()), "{whose}");
    }
}
