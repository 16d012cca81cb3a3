//! `maillage demo`: an installation born a demonstration, with its story told up to today.

use super::{Opened, Trouble, open::Purpose, serve::open_and_answer};
use crate::{
    clock::Clock,
    config::{DataPlace, Listening},
    demo,
};

/// Makes a demonstration where there is none yet, and serves it.
///
/// # Errors
/// When the place holds real data, the port is taken, or the place cannot be opened.
pub async fn demo(place: &DataPlace, listening: &Listening) -> Result<(), Trouble> {
    open_and_answer(place, listening, Purpose::Demonstrate, tell_the_story).await
}

/// Tells it once; told already, it is left as it is.
async fn tell_the_story(opened: &Opened) -> Result<(), Trouble> {
    let today = Clock::System.today(chrono_tz::Europe::Paris);
    Ok(demo::load(opened.owner()?, today).await?)
}
