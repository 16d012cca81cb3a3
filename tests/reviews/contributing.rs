//! « Mon regard »: each party's words are its own.

use axum::http::StatusCode;

use crate::story::{Story, code};

#[tokio::test]
async fn each_writes_its_own_and_reads_what_the_family_opened() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let address = format!("{review}/contribution");
    assert!(
        story
            .get("mother", &address)
            .await
            .says("Qu’est-ce qui a changé à la maison")
    );
    assert!(story.get("camsp", &address).await.says("Que voyez-vous de l’enfant"));
    for (who, words) in [
        ("mother", "Elle chante"),
        ("creche", "Elle joue"),
        ("camsp", "Elle progresse"),
    ] {
        let answer = story.post(who, &address, &[("version", "0"), ("sees", words)]).await;
        assert_eq!(
            answer.location,
            format!("{review}?done=contribution-saved"),
            "{}",
            answer.body
        );
    }
    let creche = story.get("creche", &review).await;
    assert!(creche.says("Elle chante") && creche.says("Elle joue") && creche.says("Elle progresse"));
    assert!(creche.says("3 contributions sur 3"));
    // The CAMSP may follow the plan; contributions were not opened to it.
    let camsp = story.get("camsp", &review).await;
    assert!(
        camsp.says("Elle progresse") && !camsp.says("Elle chante") && !camsp.says("Elle joue"),
        "{}",
        camsp.body
    );
    assert_eq!(camsp.body.matches("n’est pas partagée avec vous").count(), 2);
}

#[tokio::test]
async fn nobody_writes_in_the_place_of_another() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let address = format!("{review}/contribution");
    let (mother, creche) = (story.code_of_mother(), code(story.creche));
    let forge = |party: String| {
        [
            ("version".to_owned(), "0".to_owned()),
            ("for".to_owned(), party),
            ("sees".to_owned(), "Faux".to_owned()),
        ]
    };
    for (who, party) in [
        ("camsp", creche.clone()),
        ("camsp", mother.clone()),
        ("mother", creche.clone()),
    ] {
        let fields = forge(party);
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        assert_eq!(
            story.post(who, &address, &fields).await.status,
            StatusCode::FORBIDDEN,
            "{who}"
        );
    }
    // A coordinator writes down what was said only until the party wrote for itself.
    story
        .post("mother", &address, &[("version", "0"), ("sees", "Elle chante")])
        .await;
    let refused = story
        .post(
            "line",
            &address,
            &[("version", "1"), ("for", &mother), ("sees", "Faux")],
        )
        .await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(
        story.text("select string_agg(sees, ',') from contributions").await,
        "Elle chante"
    );
}

#[tokio::test]
async fn what_was_said_by_telephone_is_marked_so_until_the_family_confirms() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let mother = story.code_of_mother();
    let address = format!("{review}/contribution");
    assert!(
        story
            .get("line", &format!("{address}?for={mother}"))
            .await
            .says("Noter les mots de mother Test")
    );
    let noted = story
        .post(
            "line",
            &address,
            &[("version", "0"), ("for", &mother), ("sees", "Elle dort bien")],
        )
        .await;
    assert_eq!(
        noted.location,
        format!("{review}?done=contribution-recorded"),
        "{}",
        noted.body
    );
    let page = story.get("mother", &review).await;
    assert!(page.says("Noté par line Test pour mother Test"), "{}", page.body);
    assert!(page.says("Ce sont bien mes mots"));
    let confirm = format!("{address}/confirm");
    assert_eq!(
        story
            .post("line", &confirm, &[("version", "1"), ("for", &mother)])
            .await
            .status,
        StatusCode::FORBIDDEN
    );
    let confirmed = story
        .post("mother", &confirm, &[("version", "1"), ("for", &mother)])
        .await;
    assert_eq!(
        confirmed.location,
        format!("{review}?done=contribution-confirmed"),
        "{}",
        confirmed.body
    );
    assert!(!story.get("mother", &review).await.says("Noté par"));
}

#[tokio::test]
async fn two_of_one_organisation_see_both_texts_and_lose_none() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let address = format!("{review}/contribution");
    story
        .post("mother", &address, &[("version", "0"), ("sees", "Premier texte")])
        .await;
    let late = story
        .post("mother", &address, &[("version", "0"), ("sees", "Second texte")])
        .await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.says("Premier texte") && late.says("Second texte"), "{}", late.body);
    assert_eq!(late.hidden("version"), "1");
    let again = story
        .post("mother", &address, &[("version", "1"), ("sees", "Les deux")])
        .await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert_eq!(
        story.text("select sees || version from contributions").await,
        "Les deux2"
    );
}

#[tokio::test]
async fn an_empty_sheet_or_one_too_late_is_not_kept() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let address = format!("{review}/contribution");
    let empty = story
        .post("mother", &address, &[("version", "0"), ("sees", "  ")])
        .await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    story.hold("line", &review, &[]).await;
    let late = story
        .post("mother", &address, &[("version", "0"), ("sees", "Trop tard")])
        .await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(story.text("select count(*)::text from contributions").await, "0");
}

#[tokio::test]
async fn a_draft_is_its_writers_alone_until_it_is_given() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let address = format!("{review}/contribution");
    let draft = [("version", "0"), ("sees", "Je ne sais pas encore\u{0}"), ("draft", "1")];
    let kept = story.post("mother", &address, &draft).await;
    assert!(kept.location.contains("done=contribution-draft"), "{}", kept.body);
    assert!(story.get("mother", &address).await.says("Je ne sais pas encore"));
    for who in ["line", "creche", "camsp"] {
        let page = story.get(who, &review).await;
        assert!(
            !page.says("Je ne sais pas encore") && page.says("Aucune contribution"),
            "{}",
            page.body
        );
    }
    let given = [("version", "0"), ("sees", "Elle rit le matin")];
    story.post("mother", &address, &given).await;
    assert!(story.get("creche", &review).await.says("Elle rit le matin"));
    assert_eq!(story.text("select count(*)::text from drafts").await, "0");
}

#[tokio::test]
async fn what_each_says_of_an_objective_stands_under_it_while_the_review_is_held() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let address = format!("{review}/contribution");
    let point = format!("point.{}", story.speech);
    for (who, words) in [("mother", "Elle dit « encore »"), ("creche", "Trois mots à table")] {
        let given = story.post(who, &address, &[("version", "0"), (&point, words)]).await;
        assert!(given.location.contains("done=contribution-saved"), "{}", given.body);
    }
    let page = story.get("creche", &format!("{review}/hold")).await;
    let (_, under) = page.body.split_once("Parler à table").expect("the objective");
    let under = &under[..under.find("Que décidez-vous").expect("the question")];
    assert!(
        under.contains("Elle dit « encore »") && under.contains("Trois mots à table"),
        "{under}"
    );
    // Said again, it replaces what was said.
    let again = [("version", "1"), (point.as_str(), "Quatre mots")];
    story.post("creche", &address, &again).await;
    let page = story.get("mother", &review).await;
    assert!(
        page.says("Quatre mots") && !page.says("Trois mots à table"),
        "{}",
        page.body
    );
}
