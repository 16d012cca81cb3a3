//! `maillage demo`: an installation born a demonstration, with its story told up to today.

use super::{Trouble, open::Purpose, serve::open_and_answer, today};
use crate::{
    config::{DataPlace, Listening},
    demo::{attach, load},
};

/// Makes a demonstration where there is none yet, and serves it.
///
/// # Errors
/// When the place holds real data, the port is taken, or the place cannot be opened.
pub async fn demo(place: &DataPlace, listening: &Listening) -> Result<(), Trouble> {
    open_and_answer(
        place,
        listening,
        (None, None),
        Purpose::Demonstrate,
        async |opened, documents| {
            load(opened.owner()?, today()).await?;
            Ok(attach(opened.owner()?, documents).await?)
        },
    )
    .await
}
