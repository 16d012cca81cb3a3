//! Handing a plan over, through the real router on a real database: the family decides what goes,
//! nothing moves before it agreed, and what it kept back never shows.

mod scene;
mod support;

use chrono::NaiveDate;
use maillage::{calendar, ids::PartnershipId};
use scene::{Answer, Scene, Visitor};
use uuid::Uuid;

/// Léa goes from the crèche to school. Claire coordinates, Nadia is of the crèche and the referent,
/// Hélène of the school; Sophie and Marc are the parents.
struct Story {
    scene: Scene,
    claire: Visitor,
    nadia: Visitor,
    helene: Visitor,
    sophie: Visitor,
    marc: Visitor,
    creche: Uuid,
    school: Uuid,
    lea: Uuid,
    father: Uuid,
    plan: Uuid,
    play: Uuid,
    sleep: Uuid,
    review: Uuid,
}

/// The day of every story.
const TODAY: &str = "2026-06-01";

async fn story() -> Story {
    let scene = Scene::new().await;
    let claire = scene.coordinator(scene.territory, "Claire Roux").await;
    let creche = scene.organisation("nursery", "Crèche Les Lucioles").await;
    let school = scene.organisation("school", "École Jean-Jaurès").await;
    let nadia = scene.professional(creche, "Nadia Benali").await;
    let helene = scene.professional(school, "Hélène Petit").await;
    let sophie = scene.person(Some(scene.territory), "Sophie Martin").await;
    let marc = scene.person(Some(scene.territory), "Marc Martin").await;
    let here = scene.territory;
    let lea = "insert into children (territory_id, given_name, family_name, birth_date) values ($1, 'Léa', 'Martin', '2023-05-03') returning id";
    let lea = scene.insert(lea, &[here], &[]).await;
    let guardian =
        "insert into guardians (territory_id, child_id, person_id, relation) values ($1, $2, $3, $4) returning id";
    let mother = scene.insert(guardian, &[here, lea, sophie.person], &["mother"]).await;
    let father = scene.insert(guardian, &[here, lea, marc.person], &["father"]).await;
    let plan = "insert into partnerships (territory_id, kind, reference, need, common_objective, start_on, imported, state)
                values ($1, 'plan', 'PAP-2026-0001', 'Grandir avec les autres', 'Une journée ordinaire', '2026-01-01', true, 'active') returning id";
    let plan = scene.insert(plan, &[here], &[]).await;
    let terms = "insert into plans (territory_id, partnership_id, child_id, host_id, referent_id) values ($1, $2, $3, $4, $5) returning partnership_id";
    scene.insert(terms, &[here, plan, lea, creche, nadia.person], &[]).await;
    scene.member(plan, creche).await;
    let consent = "insert into consents (territory_id, child_id, organisation_id, guardian_id, scopes)
                   values ($1, $2, $3, $4, '{plan,contributions}') returning id";
    scene.insert(consent, &[here, lea, creche, mother], &[]).await;
    let play = scene.objective(plan, "Jouer avec les autres").await;
    let sleep = scene.objective(plan, "Dormir sans crainte").await;
    let review = "insert into reviews (territory_id, partnership_id, state, held_on, agreed_on, synthesis, synthesis_by, counts)
                  values ($1, $2, 'agreed', '2026-03-10', '2026-03-20', 'Un bon début au printemps', $3, true) returning id";
    let review = scene.insert(review, &[here, plan, nadia.person], &[]).await;
    let note = "insert into notes (territory_id, partnership_id, guardian_id, words, seen_on, written_by)
                values ($1, $2, $3, 'Elle a ri ce matin', '2026-05-01', $4) returning id";
    scene.insert(note, &[here, plan, mother, sophie.person], &[]).await;
    let story = Story {
        scene,
        claire,
        nadia,
        helene,
        sophie,
        marc,
        creche,
        school,
        lea,
        father,
        plan,
        play,
        sleep,
        review,
    };
    let mut tx = story.scene.owner().begin().await.unwrap();
    calendar::store::refresh(&mut tx, PartnershipId(plan), TODAY.parse::<NaiveDate>().unwrap())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    story
}

impl Story {
    async fn propose_with(&self, who: &Visitor, day: &str, old_host: &str, items: &[&str]) -> Answer {
        let (school, once) = (self.school.to_string(), Uuid::new_v4().to_string());
        let mut fields = vec![
            ("receiver", school.as_str()),
            ("takes_over_on", day),
            ("reason", "Léa entre à l’école en petite section"),
            ("old_host", old_host),
            ("once", once.as_str()),
        ];
        fields.extend(items.iter().map(|item| ("items", *item)));
        who.post(&format!("/plans/{}/hand-over", self.plan), &fields).await
    }

    /// Both objectives and the minutes are listed, from today on.
    async fn propose(&self, old_host: &str) -> String {
        let (play, sleep, review) = (self.play.to_string(), self.sleep.to_string(), self.review.to_string());
        let answer = self
            .propose_with(&self.claire, TODAY, old_host, &[&play, &sleep, &review])
            .await;
        answer.is(303);
        answer.leads_to
    }

    /// The item of a hand-over that lists that row.
    async fn item(&self, subject: Uuid) -> String {
        let item = "select i.id::text from hand_over_items i join hand_overs h on h.id = i.hand_over_id
                    where i.subject_id = $1 order by h.proposed_at desc limit 1";
        self.scene.text(item, subject).await.expect("listed")
    }

    async fn agree(&self, who: &Visitor, address: &str, to: &[Uuid]) -> Answer {
        let once = Uuid::new_v4().to_string();
        let mut items = Vec::new();
        for subject in to {
            items.push(self.item(*subject).await);
        }
        let mut fields = vec![
            ("answer", "yes"),
            ("words", "D’accord pour l’école"),
            ("once", once.as_str()),
        ];
        fields.extend(items.iter().map(|item| ("items", item.as_str())));
        who.post(&format!("{address}/answer"), &fields).await
    }

    async fn refuse(&self, who: &Visitor, address: &str, words: &str) -> Answer {
        let once = Uuid::new_v4().to_string();
        let fields = [("answer", "no"), ("words", words), ("once", once.as_str())];
        who.post(&format!("{address}/answer"), &fields).await
    }

    async fn version(&self) -> String {
        let version =
            "select version::text from hand_overs where partnership_id = $1 order by proposed_at desc limit 1";
        self.scene.text(version, self.plan).await.unwrap()
    }

    async fn complete(&self, address: &str, version: &str, referent: &str) -> Answer {
        let once = Uuid::new_v4().to_string();
        let fields = [("version", version), ("referent", referent), ("once", once.as_str())];
        self.claire.post(&format!("{address}/complete"), &fields).await
    }

    async fn periods(&self) -> String {
        let periods = "select string_agg(concat_ws(' ', number, start_on, end_on, debt, fulfilled_by, settled_on), ',' order by number)
                       from review_periods where partnership_id = $1";
        self.scene.text(periods, self.plan).await.expect("periods")
    }

    async fn plan_page(&self, who: &Visitor) -> Answer {
        who.get(&format!("/plans/{}", self.plan)).await
    }
}

#[tokio::test]
async fn only_the_coordination_proposes_and_what_is_wrong_is_said_beside_its_field() {
    let story = story().await;
    for who in [&story.nadia, &story.helene, &story.sophie] {
        who.get(&format!("/plans/{}/hand-over", story.plan)).await.is(403);
        story
            .propose_with(who, TODAY, "stays", &["contributions"])
            .await
            .is(403);
    }
    let form = story.claire.get(&format!("/plans/{}/hand-over", story.plan)).await;
    form.is(200)
        .says("Jouer avec les autres")
        .says("Une journée ordinaire")
        .says("Bilan du 10 mars 2026")
        .does_not_say("Crèche Les Lucioles –");
    let play = story.play.to_string();
    let wrong = story.propose_with(&story.claire, "2025-12-31", "stays", &[]).await;
    wrong
        .is(422)
        .says("Ce jour est déjà passé")
        .says("Cochez au moins une chose")
        .says("Léa entre à l’école en petite section");
    let (creche, once) = (story.creche.to_string(), Uuid::new_v4().to_string());
    let host = [
        ("receiver", creche.as_str()),
        ("takes_over_on", TODAY),
        ("reason", "Rien"),
        ("old_host", "stays"),
        ("items", play.as_str()),
        ("once", once.as_str()),
    ];
    let again = story
        .claire
        .post(&format!("/plans/{}/hand-over", story.plan), &host)
        .await;
    again.is(422).says("Cette structure accueille déjà l’enfant.");
    assert_eq!(story.scene.count("select count(*) from hand_overs").await, 0);
    // One at a time: the second finds the first.
    let first = story.propose("stays").await;
    story
        .propose_with(&story.claire, TODAY, "stays", &[&play])
        .await
        .is(409);
    let there = story.claire.get(&format!("/plans/{}/hand-over", story.plan)).await;
    assert_eq!(there.leads_to, first);
}

#[tokio::test]
async fn one_refusal_stops_it_and_it_may_be_proposed_anew() {
    let story = story().await;
    let address = story.propose("stays").await;
    story
        .sophie
        .get(&format!("/family/{}", story.lea))
        .await
        .says("École Jean-Jaurès prendrait la suite à partir du 1er juin 2026")
        .says("Répondre au passage de relais vers École Jean-Jaurès");
    story.agree(&story.sophie, &address, &[story.play]).await.is(303);
    story.refuse(&story.marc, &address, " ").await.is(422);
    story
        .refuse(&story.marc, &address, "Je voudrais visiter l’école avant")
        .await
        .is(303);
    let page = story.claire.get(&address).await;
    page.says("La famille a dit non")
        .says("Je voudrais visiter l’école avant");
    story.complete(&address, &story.version().await, "").await.is(409);
    story.agree(&story.marc, &address, &[story.play]).await.is(409);
    story.claire.get("/day").await.says("Relais refusé");
    assert_eq!(
        story
            .scene
            .text("select host_id::text from plans where partnership_id = $1", story.plan)
            .await,
        Some(story.creche.to_string())
    );
    story.plan_page(&story.helene).await.is(404);
    assert_ne!(story.propose("stays").await, address, "anew");
}

#[tokio::test]
async fn nothing_moves_before_it_is_done_and_only_what_was_agreed_shows_after() {
    let story = story().await;
    let said = "insert into plan_agreements (partnership_id, territory_id, guardian_id, agrees, words, of_text, said_on, said_by)
                select $1, $2, id, true, 'À condition que la sieste soit calme', '', '2026-01-05', person_id
                from guardians where id = $3 returning partnership_id";
    story
        .scene
        .insert(said, &[story.plan, story.scene.territory, story.father], &[])
        .await;
    let before = story.periods().await;
    let address = story.propose("stays").await;
    for stranger in [&story.helene, &story.nadia] {
        stranger.get(&address).await.is(403);
    }
    story.complete(&address, &story.version().await, "").await.is(409);
    story
        .claire
        .get("/day")
        .await
        .says("la réponse de la famille est attendue");
    // The mother leaves the sleep out, the father the minutes: neither goes.
    story
        .agree(&story.sophie, &address, &[story.play, story.review])
        .await
        .is(303);
    story
        .agree(&story.marc, &address, &[story.play, story.sleep])
        .await
        .is(303);
    story.plan_page(&story.helene).await.is(404);
    let page = story.claire.get(&address).await;
    page.says("Écarté par la famille").says("Terminer le relais");
    story
        .claire
        .get("/day")
        .await
        .says("à terminer depuis le 1er juin 2026");
    let version = story.version().await;
    story.complete(&address, &version, "").await.is(303);

    let seen = story.plan_page(&story.helene).await;
    seen.is(200)
        .says("Jouer avec les autres")
        .says("Une journée ordinaire")
        .does_not_say("Dormir sans crainte")
        .does_not_say("Elle a ri ce matin");
    story.helene.get(&format!("/reviews/{}", story.review)).await.is(404);
    seen.does_not_say("À condition que la sieste soit calme");
    story
        .plan_page(&story.claire)
        .await
        .says("À condition que la sieste soit calme");
    let sleep = format!("/partnerships/{}/objectives/{}", story.plan, story.sleep);
    story.helene.get(&sleep).await.is(404);
    story
        .helene
        .get("/search?q=Dormir")
        .await
        .does_not_say("Dormir sans crainte");
    // What replaces it stays closed too.
    let adjusted = "insert into objectives (territory_id, partnership_id, previous_id, title, opened_on)
                    values ($1, $2, $3, 'Dormir encore mieux', '2026-06-01') returning id";
    let adjusted = story
        .scene
        .insert(adjusted, &[story.scene.territory, story.plan, story.sleep], &[])
        .await;
    let adjusted = format!("/partnerships/{}/objectives/{adjusted}", story.plan);
    story.helene.get(&adjusted).await.is(404);
    story.nadia.get(&adjusted).await.is(200);
    // The crèche, which stays, sees what it saw.
    story.plan_page(&story.nadia).await.says("Dormir sans crainte");
    assert_eq!(story.periods().await, before, "what is owed goes on");
    let consents = "select string_agg(distinct array_to_string(scopes, ',') || ' ' || (hand_over_id is not null), '; ')
                    from consents where organisation_id = $1";
    assert_eq!(
        story.scene.text(consents, story.school).await.as_deref(),
        Some("plan true")
    );
    let member = "select interest || ' ' || (accepted_on is null) from members where organisation_id = $1";
    assert_eq!(
        story.scene.text(member, story.school).await.as_deref(),
        Some(" true"),
        "nobody speaks for it"
    );
    story
        .sophie
        .get(&format!("/family/{}/consents", story.lea))
        .await
        .says("donné avec le passage de relais");
}

#[tokio::test]
async fn papers_and_notes_go_where_they_were_ticked_and_no_others() {
    let story = story().await;
    let document = "insert into documents (territory_id, partnership_id, attached_by, title, file_name, kind, size_bytes, sha256, stored_as)
                    values ($1, $2, $3, $4, 'x.pdf', 'pdf', 8, sha256('x'), gen_random_uuid()) returning id";
    let ids = [story.scene.territory, story.plan, story.claire.person];
    let habits = story.scene.insert(document, &ids, &["Ses habitudes"]).await;
    story.scene.insert(document, &ids, &["Courrier de la commission"]).await;
    let habits_key = habits.to_string();
    let items = [habits_key.as_str(), "contributions"];
    let address = story.propose_with(&story.claire, TODAY, "stays", &items).await.leads_to;
    story
        .sophie
        .get(&address)
        .await
        .says("Ses habitudes")
        .does_not_say("Courrier de la commission");
    let contributions: Uuid = sqlx::query_scalar("select id from hand_over_items where kind = 'contributions'")
        .fetch_one(story.scene.owner())
        .await
        .unwrap();
    let (first, second) = (story.item(habits).await, contributions.to_string());
    let once = Uuid::new_v4().to_string();
    let yes = [
        ("answer", "yes"),
        ("items", first.as_str()),
        ("items", second.as_str()),
        ("once", once.as_str()),
    ];
    story.sophie.post(&format!("{address}/answer"), &yes).await.is(303);
    story.complete(&address, &story.version().await, "").await.is(303);
    story
        .plan_page(&story.helene)
        .await
        .says("Ses habitudes")
        .says("Elle a ri ce matin")
        .does_not_say("Courrier de la commission")
        .does_not_say("Jouer avec les autres");
    let scopes = "select array_to_string(array(select s from unnest(scopes) s order by s), ',') from consents where organisation_id = $1";
    assert_eq!(
        story.scene.text(scopes, story.school).await.as_deref(),
        Some("contributions,documents,plan")
    );
}

#[tokio::test]
async fn who_a_review_is_withheld_from_computes_the_same_calendar() {
    let story = story().await;
    let address = story.propose("stays").await;
    story.agree(&story.sophie, &address, &[story.play]).await.is(303);
    let before = story.periods().await;
    story.complete(&address, &story.version().await, "").await.is(303);
    // The school plans a review: the calendar is computed again with its eyes.
    let once = Uuid::new_v4().to_string();
    let member: Uuid = sqlx::query_scalar("select id from members where organisation_id = $1")
        .bind(story.school)
        .fetch_one(story.scene.owner())
        .await
        .unwrap();
    let party = format!("member:{member}");
    let fields = [
        ("category", "intermediate"),
        ("day", "2026-06-20"),
        ("parties", party.as_str()),
        ("once", once.as_str()),
    ];
    let planned = story
        .helene
        .post(&format!("/partnerships/{}/reviews/new", story.plan), &fields)
        .await;
    planned.is(303);
    let after = story.periods().await;
    assert_eq!(
        before.split(',').next(),
        after.split(',').next(),
        "the first review is done, whoever looks"
    );
}

#[tokio::test]
async fn the_place_of_care_that_leaves_sees_nothing_more_and_a_new_referent_is_named() {
    let story = story().await;
    let address = story.propose("leaves").await;
    story.agree(&story.sophie, &address, &[story.play]).await.is(303);
    story.claire.get(&address).await.says("Nouvelle personne référente");
    let version = story.version().await;
    story
        .complete(&address, &version, "")
        .await
        .is(422)
        .says("Nouvelle personne référente");
    let leaving = story.nadia.person.to_string();
    story.complete(&address, &version, &leaving).await.is(422);
    let helene = story.helene.person.to_string();
    story.complete(&address, &version, &helene).await.is(303);
    story.plan_page(&story.nadia).await.is(404);
    story.plan_page(&story.helene).await.is(200).says("Hélène Petit");
    let left = "select left_on::text from members where organisation_id = $1";
    assert_eq!(story.scene.text(left, story.creche).await.as_deref(), Some(TODAY));
}

#[tokio::test]
async fn a_referent_who_had_left_before_is_replaced_as_well() {
    let story = story().await;
    let address = story.propose("stays").await;
    story.agree(&story.sophie, &address, &[story.play]).await.is(303);
    sqlx::query("update professionals set ended_at = now() where person_id = $1")
        .bind(story.nadia.person)
        .execute(story.scene.owner())
        .await
        .unwrap();
    story.claire.get(&address).await.says("Nouvelle personne référente");
    let version = story.version().await;
    story.complete(&address, &version, "").await.is(422);
    let helene = story.helene.person.to_string();
    story.complete(&address, &version, &helene).await.is(303);
}

#[tokio::test]
async fn it_is_completed_once_on_its_day_and_as_it_was_read() {
    let story = story().await;
    let play = story.play.to_string();
    let ahead = story.propose_with(&story.claire, "2026-09-01", "stays", &[&play]).await;
    story.agree(&story.sophie, &ahead.leads_to, &[story.play]).await.is(303);
    story
        .plan_page(&story.claire)
        .await
        .says("Prévu : École Jean-Jaurès prend la suite à partir du 1er septembre 2026");
    let version = story.version().await;
    story.complete(&ahead.leads_to, &version, "").await.is(409);
    story
        .claire
        .post(
            &format!("{}/withdraw", ahead.leads_to),
            &[("version", version.as_str())],
        )
        .await
        .is(303);

    let address = story.propose("stays").await;
    story
        .agree(&story.sophie, &address, &[story.play, story.sleep])
        .await
        .is(303);
    let read = story.version().await;
    // Meanwhile she leaves something out: what was read no longer stands.
    story.agree(&story.sophie, &address, &[story.play]).await.is(303);
    story.complete(&address, &read, "").await.is(409);
    let once = Uuid::new_v4().to_string();
    let version = story.version().await;
    let fields = [("version", version.as_str()), ("once", once.as_str())];
    let complete = format!("{address}/complete");
    story.claire.post(&complete, &fields).await.is(303);
    story.claire.post(&complete, &fields).await.is(303);
    story.complete(&address, &version, "").await.is(409);
    assert_eq!(
        story
            .scene
            .count("select count(*) from consents where hand_over_id is not null")
            .await,
        1
    );
    assert_eq!(
        story
            .scene
            .count("select count(*) from hand_overs where state = 'done'")
            .await,
        1
    );
}

#[tokio::test]
async fn an_answer_on_paper_is_marked_and_never_written_over_a_guardians_own() {
    let story = story().await;
    let address = story.propose("stays").await;
    let record = format!("{address}/guardians/{}", story.father);
    story.claire.get(&record).await.is(200).says("Marc Martin");
    let (item, once) = (story.item(story.play).await, Uuid::new_v4().to_string());
    let yes = [("answer", "yes"), ("items", item.as_str()), ("once", once.as_str())];
    story.sophie.post(&record, &yes).await.is(403);
    story.claire.post(&record, &yes).await.is(303);
    story
        .marc
        .get(&address)
        .await
        .says("noté par Claire Roux pour Marc Martin");
    // His own word replaces what was written down; then it is his.
    story
        .agree(&story.marc, &address, &[story.play, story.sleep])
        .await
        .is(303);
    let once = Uuid::new_v4().to_string();
    let no = [("answer", "no"), ("words", "Il a dit non"), ("once", once.as_str())];
    story.claire.post(&record, &no).await.is(403);
    story.marc.get(&address).await.does_not_say("noté par");
}

/// Another territory of the installation, where Rose coordinates and the school of Foix is.
async fn elsewhere(story: &Story) -> (Uuid, Visitor, Uuid) {
    let there = Uuid::new_v4();
    story.scene.add_territory(there, "Ariège").await;
    let rose = story.scene.coordinator(there, "Rose Payet").await;
    let school =
        "insert into organisations (territory_id, kind, name) values ($1, 'school', 'École de Foix') returning id";
    let school = story.scene.insert(school, &[there], &[]).await;
    (there, rose, school)
}

impl Story {
    /// Proposed to that territory: both objectives and the minutes.
    async fn propose_away(&self, there: Uuid, more: &[&str]) -> Answer {
        let (play, sleep, review) = (self.play.to_string(), self.sleep.to_string(), self.review.to_string());
        let (receiver, once) = (format!("territory:{there}"), Uuid::new_v4().to_string());
        let mut fields = vec![
            ("receiver", receiver.as_str()),
            ("takes_over_on", "2026-09-01"),
            ("reason", "La famille déménage à Foix"),
            ("old_host", "leaves"),
            ("once", once.as_str()),
        ];
        fields.extend(
            [play.as_str(), &sleep, &review]
                .iter()
                .chain(more)
                .map(|item| ("items", *item)),
        );
        self.claire
            .post(&format!("/plans/{}/hand-over", self.plan), &fields)
            .await
    }
}

async fn takes(who: &Visitor, address: &str, version: &str, host: Uuid) -> Answer {
    let (host, once) = (host.to_string(), Uuid::new_v4().to_string());
    let fields = [
        ("host", host.as_str()),
        ("start", "2026-09-01"),
        ("version", version),
        ("once", once.as_str()),
    ];
    who.post(&format!("{address}/incoming"), &fields).await
}

#[tokio::test]
async fn another_territory_sees_nothing_before_the_family_agrees_and_takes_only_what_it_let_go() {
    let story = story().await;
    let (there, rose, school) = elsewhere(&story).await;
    let proposed = story.propose_away(there, &[]).await;
    let address = proposed.is(303).leads_to.clone();
    let incoming = format!("{address}/incoming");
    rose.get("/hand-overs")
        .await
        .is(200)
        .says("Aucun relais n’attend")
        .does_not_say("Léa");
    rose.get(&incoming).await.is(404);
    rose.get(&address).await.is(404);
    takes(&rose, &address, "1", school).await.is(404);

    story
        .agree(&story.sophie, &address, &[story.play, story.review])
        .await
        .is(303);
    rose.get("/day")
        .await
        .is(200)
        .says("Un projet d’un autre territoire attend d’être repris");
    rose.get(&incoming)
        .await
        .is(200)
        .says("Léa Martin")
        .says("Sophie Martin")
        .says("Grandir avec les autres")
        .says("Jouer avec les autres")
        .says("Un bon début au printemps")
        .does_not_say("Dormir sans crainte")
        .does_not_say("Elle a ri ce matin");
    // The family reads in the child's log that Rose opened it; the coordination here, from where it was.
    let (family, here) = (
        format!("/family/{}/log", story.lea),
        format!("/children/{}/log", story.lea),
    );
    let elsewhere = "coordination d’un autre territoire";
    story
        .sophie
        .get(&family)
        .await
        .is(200)
        .says("Rose Payet")
        .says(elsewhere);
    story
        .claire
        .get(&here)
        .await
        .is(200)
        .says("Quelqu’un")
        .says(elsewhere)
        .does_not_say("Rose Payet");
    // The father narrows it while Rose reads: what she read is not what goes.
    let read = story.version().await;
    story.agree(&story.marc, &address, &[story.play]).await.is(303);
    takes(&rose, &address, &read, school).await.is(409);
    takes(&rose, &address, &story.version().await, story.school)
        .await
        .is(422);
    let taken = takes(&rose, &address, &story.version().await, school).await;
    let steps = taken.is(303).leads_to.clone();
    takes(&rose, &address, &story.version().await, school).await.is(404);
    assert_eq!(
        story
            .scene
            .count("select count(*) from partnerships where previous_id is null and state = 'draft'")
            .await,
        1
    );

    rose.get(&steps)
        .await
        .is(200)
        .says("École de Foix")
        .says("Sophie Martin");
    let plan = steps.trim_end_matches("/steps").to_owned();
    rose.get(&plan)
        .await
        .is(200)
        .says("Jouer avec les autres")
        .does_not_say("Dormir sans crainte")
        .does_not_say("Un bon début au printemps");
    // Nothing of the plan before shows there, and nothing of the new one here.
    rose.get(&format!("/plans/{}", story.plan)).await.is(404);
    story.claire.get(&plan).await.is(404);
    story.sophie.get(&plan).await.is(200);
}

#[tokio::test]
async fn the_plan_before_ends_on_the_eve_by_its_own_coordination() {
    let story = story().await;
    let (there, rose, school) = elsewhere(&story).await;
    let history = story.propose_away(there, &["contributions"]).await;
    history.is(422).says("ne passent pas dans un autre territoire");
    let address = story.propose_away(there, &[]).await.is(303).leads_to.clone();
    story
        .agree(&story.sophie, &address, &[story.play, story.review])
        .await
        .is(303);
    story.complete(&address, &story.version().await, "").await.is(409);
    let taken = takes(&rose, &address, &story.version().await, school).await;
    let plan = taken.is(303).leads_to.trim_end_matches("/steps").to_owned();
    rose.get(&plan).await.is(200).says("Un bon début au printemps");
    story.claire.get("/day").await.is(200).says("Ariège");
    story.complete(&address, &story.version().await, "").await.is(303);
    let ended = "select end_on || ' ' || state from partnerships where id = $1";
    assert_eq!(
        story.scene.text(ended, story.plan).await.as_deref(),
        Some("2026-08-31 active")
    );
    let periods = story.periods().await;
    assert!(
        periods.contains("2026-08-31") && !periods.contains("2026-12-31"),
        "{periods}"
    );
}

#[tokio::test]
async fn a_territory_that_does_not_take_it_says_why() {
    let story = story().await;
    let (there, rose, _) = elsewhere(&story).await;
    let address = story.propose_away(there, &[]).await.is(303).leads_to.clone();
    story.agree(&story.sophie, &address, &[story.play]).await.is(303);
    let once = Uuid::new_v4().to_string();
    let version = story.version().await;
    let mut fields = vec![("decline", "1"), ("version", version.as_str()), ("once", once.as_str())];
    rose.post(&format!("{address}/incoming"), &fields).await.is(422);
    fields.push(("because", "La famille vit encore en Haute-Garonne"));
    rose.post(&format!("{address}/incoming"), &fields).await.is(303);
    for who in [&story.claire, &story.sophie] {
        who.get(&address)
            .await
            .is(200)
            .says("La famille vit encore en Haute-Garonne");
    }
    rose.get("/hand-overs").await.is(200).says("Aucun relais n’attend");
    // It may be proposed anew.
    story.propose_away(there, &[]).await.is(303);
}
