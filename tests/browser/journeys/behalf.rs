//! Somebody who works for two organisations says for which it acts, sees that on every page, and a page left
//! open in another window does not sign for the wrong one.

use crate::{driver::Screen, person::Person, server::House};

const OWN: &str = "Cabinet de psychomotricité En mouvement";
const CAMSP: &str = "CAMSP Les Passerelles";

#[tokio::test(flavor = "multi_thread")]
async fn a_psychomotrician_of_two_places_chooses_for_which_it_acts() {
    let house = House::open().await;
    let bastien = Person::new(&house, Screen::PHONE).await;
    bastien.enters_as("Bastien Pirouette").await;
    bastien.sees("Vous agissez pour…").await;
    bastien.finds_nothing_wrong().await;
    bastien.clicks(CAMSP).await;
    bastien.sees("Vous agissez pour :").await;
    bastien.finds_nothing_wrong().await;
    bastien.clicks("Vous agissez pour :").await;
    bastien.sees("en ce moment").await;
    bastien.finds_nothing_wrong().await;
    bastien.clicks(OWN).await;
    bastien.sees(OWN).await;
    bastien.sees_no("Vous agissez pour : CAMSP").await;

    let nour = Person::new(&house, Screen::DESK).await;
    nour.enters_as("Nour Comptine").await;
    nour.sees_no("Vous agissez pour").await;
}
