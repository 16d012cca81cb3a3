//! Style, fonts, icons and the one script, inside the binary, at addresses that carry a hash of
//! their content so that browsers keep them for ever.

use std::{borrow::Cow, sync::LazyLock};

use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use rust_embed::RustEmbed;

use crate::error::{Error, Result};

#[derive(RustEmbed)]
#[folder = "static/"]
struct Files;

/// One hash for all of them: a style sheet names its fonts by relative addresses.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    use sha2::Digest;
    let mut names: Vec<Cow<'static, str>> = Files::iter().collect();
    names.sort();
    let mut digest = sha2::Sha256::new();
    for name in names {
        digest.update(
            Files::get(&name)
                .map(|file| file.metadata.sha256_hash())
                .unwrap_or_default(),
        );
    }
    digest
        .finalize()
        .iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect()
});

/// The address of a file of `static/`.
pub fn address(name: &str) -> String {
    format!("/assets/{}/{name}", *VERSION)
}

/// Serves a file of `static/`.
pub async fn serve(Path((_version, name)): Path<(String, String)>) -> Result<Response> {
    let file = Files::get(&name).ok_or(Error::NotFound)?;
    let kind = file.metadata.mimetype().to_owned();
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable".to_owned()),
    ];
    Ok((headers, file.data).into_response())
}
