//! A party that cannot come says who comes in its place; nobody says it for it but a coordinator it told.

use axum::http::StatusCode;

use crate::story::{Story, code};

#[tokio::test]
async fn a_party_names_who_comes_and_is_represented_then() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let address = format!("{review}/substitute");
    let empty = story.post("mother", &address, &[("name", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let named = story
        .post("mother", &address, &[("name", "Sami Lefèvre"), ("quality", "oncle")])
        .await;
    assert!(named.location.contains("done=substitute-named"), "{}", named.body);
    assert!(
        story
            .get("creche", &review)
            .await
            .says("Remplacement : Sami Lefèvre (oncle)")
    );
    let page = story.get("line", &format!("{review}/hold")).await;
    let represented = format!(
        "name=\"attendance.{}\" value=\"represented\" checked",
        story.code_of_mother()
    );
    assert!(page.says(&represented), "{}", page.body);
    let changed = story.post("mother", &address, &[("name", "Nina Lefèvre")]).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER);
    assert_eq!(
        story.text("select string_agg(name, ',') from substitutes").await,
        "Nina Lefèvre"
    );
    let nobody = story.post("mother", &address, &[("nobody", "1")]).await;
    assert!(nobody.location.contains("done=substitute-nobody"), "{}", nobody.body);
    assert!(!story.get("creche", &review).await.says("Remplacement :"));
}

#[tokio::test]
async fn nobody_says_it_for_another_but_a_coordinator_until_it_does_itself() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    let (address, camsp) = (format!("{review}/substitute"), code(story.camsp));
    let for_another = [("for", camsp.as_str()), ("name", "Léo")];
    for who in ["creche", "mother"] {
        assert_eq!(
            story.post(who, &address, &for_another).await.status,
            StatusCode::FORBIDDEN,
            "{who}"
        );
    }
    let noted = story.post("line", &address, &for_another).await;
    assert_eq!(noted.status, StatusCode::SEE_OTHER, "{}", noted.body);
    assert!(story.get("mother", &review).await.says("Léo, noté par line Test"));
    story.post("camsp", &address, &[("name", "Ada")]).await;
    assert_eq!(
        story.post("line", &address, &for_another).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(story.text("select string_agg(name, ',') from substitutes").await, "Ada");
    // Once it was held, it is history; that the party came itself after all is what the page says.
    let held = story
        .hold("line", &review, &[(&format!("attendance.{camsp}"), "present")])
        .await;
    assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.body);
    assert_eq!(
        story.post("camsp", &address, &[("nobody", "1")]).await.status,
        StatusCode::CONFLICT
    );
    assert!(!story.get("line", &review).await.says("Ada"));
}

#[tokio::test]
async fn the_agenda_is_a_list_and_is_there_while_one_meets() {
    let story = Story::new().await;
    let review = story.planned("line", "intermediate").await;
    story
        .text("update reviews set scope = E'- Les repas\n\n- Le sommeil' returning ''")
        .await;
    for page in [review.clone(), format!("{review}/hold")] {
        let page = story.get("line", &page).await;
        assert!(
            page.says("<li dir=\"auto\">Les repas</li>") && page.says("Le sommeil</li>"),
            "{}",
            page.body
        );
    }
}
