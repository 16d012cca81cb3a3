//! One's own identities at providers, looked after in one's account: linked, and taken away. The password
//! is asked for both, as for every change of one's way in.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use i18n_embed_fl::fl;

use crate::{
    app::App,
    error::{Error, Result},
    ids::IdentityId,
    people::{
        pages::{
            browser,
            own_second_factor::{PasswordForm, digest, wrong_password},
            provider::{WayIn, begin, forget, kept, trouble},
        },
        providers::Unproved,
        store::identities::{self, Identity, Linked, Purpose},
    },
    web::{
        form::{Posted, Problems},
        page::Page,
        render, render_problems, saved,
        visit::{Token, Visit},
    },
};

/// What one's account says of them.
#[derive(Default)]
pub(super) struct Own {
    /// Those that are linked.
    pub(super) linked: Vec<(Identity, String)>,
    /// Those that can be.
    pub(super) offered: Vec<WayIn>,
    /// Whether one has a password: nothing is changed without.
    pub(super) password: bool,
}

/// One's own, and what else there is.
pub(super) async fn own(app: &App, visit: &mut Visit) -> Result<Own> {
    let own = identities::own(visit.db()).await?;
    let free = app
        .providers()
        .iter()
        .filter(|provider| own.iter().all(|one| one.issuer != provider.issuer()));
    let offered = free.map(|provider| WayIn {
        href: format!("/account/providers/{}", provider.id()),
        name: provider.name().to_owned(),
    });
    Ok(Own {
        offered: offered.collect(),
        // Whoever has no identity came by password, or through the demonstration's door.
        password: own.is_empty() || identities::has_password(visit.db()).await?,
        linked: own.into_iter().map(|one| with_name(app, one)).collect(),
    })
}

/// One of a provider that is no longer offered has its address for a name.
fn with_name(app: &App, identity: Identity) -> (Identity, String) {
    let name = match app.provider_of(&identity.issuer) {
        Some(provider) => provider.name().to_owned(),
        None => identity.issuer.clone(),
    };
    (identity, name)
}

/// Off to a provider, to come back with who one is there.
pub async fn leave(
    State(app): State<App>,
    visit: Visit,
    Token(token): Token,
    jar: CookieJar,
    Path(provider): Path<String>,
) -> Result<Response> {
    let provider = app.provider(&provider)?;
    let page = visit.close().await?;
    begin(&app, &provider, (page, jar), &token, Purpose::Link).await
}

#[derive(Template)]
#[template(path = "people/link_identity.html")]
struct LinkPage {
    page: Page,
    /// The provider's.
    name: String,
    /// Whether one has a password to give.
    password: bool,
    problems: Problems,
}

/// The page of what a browser proved and who asks may link.
async fn link_page(app: &App, visit: &mut Visit, jar: &CookieJar, problems: Problems) -> Result<Option<LinkPage>> {
    let Some(key) = app.vouching() else { return Ok(None) };
    let waiting = identities::waiting(visit.db(), key, &kept(jar)).await?;
    let Some(waiting) = waiting.filter(|waiting| waiting.linking) else {
        return Ok(None);
    };
    let Some(provider) = app.provider_of(&waiting.issuer) else {
        return Ok(None);
    };
    Ok(Some(LinkPage {
        page: visit.frame().clone(),
        name: provider.name().to_owned(),
        password: identities::has_password(visit.db()).await?,
        problems,
    }))
}

/// Asks for the password.
pub async fn link_form(State(app): State<App>, mut visit: Visit, jar: CookieJar) -> Result<Response> {
    match link_page(&app, &mut visit, &jar, Problems::default()).await? {
        Some(page) => render(&page),
        None => Ok(Redirect::to("/account").into_response()),
    }
}

/// Links it.
pub async fn link(
    State(app): State<App>,
    mut visit: Visit,
    (jar, headers): (CookieJar, HeaderMap),
    Posted(form): Posted<PasswordForm>,
) -> Result<Response> {
    let Some(key) = app.vouching() else {
        return trouble(visit.close().await?, "", Unproved::Refused, true);
    };
    let digest = digest(&mut visit, &form.current).await?;
    let linked = identities::link(visit.db(), key, &kept(&jar), &digest, &browser(&headers)).await?;
    match linked {
        Linked::Done | Linked::Taken => {
            visit.commit().await?;
            let said = if linked == Linked::Done {
                "identity-linked"
            } else {
                "identity-taken"
            };
            Ok((forget(jar), saved("/account", said)).into_response())
        }
        Linked::Wrong => match link_page(&app, &mut visit, &jar, wrong_password()).await? {
            Some(page) => render_problems(&page),
            None => trouble(visit.close().await?, "", Unproved::Refused, true),
        },
        Linked::Over => trouble(visit.close().await?, "", Unproved::Refused, true),
    }
}

#[derive(Template)]
#[template(path = "people/unlink_identity.html")]
struct UnlinkPage {
    page: Page,
    id: IdentityId,
    /// The provider's.
    name: String,
    /// Whether one has a password, which stays as the way in.
    password: bool,
    problems: Problems,
}

async fn unlink_page(app: &App, visit: &mut Visit, id: IdentityId, problems: Problems) -> Result<UnlinkPage> {
    let own = identities::own(visit.db()).await?;
    let identity = own.into_iter().find(|one| one.id == id).ok_or(Error::NotFound)?;
    Ok(UnlinkPage {
        page: visit.frame().clone(),
        id,
        name: with_name(app, identity).1,
        password: identities::has_password(visit.db()).await?,
        problems,
    })
}

/// Asks for the password.
pub async fn unlink_form(State(app): State<App>, mut visit: Visit, Path(id): Path<IdentityId>) -> Result<Response> {
    render(&unlink_page(&app, &mut visit, id, Problems::default()).await?)
}

/// Takes it away.
pub async fn unlink(
    State(app): State<App>,
    mut visit: Visit,
    Path(id): Path<IdentityId>,
    Posted(form): Posted<PasswordForm>,
) -> Result<Response> {
    let page = unlink_page(&app, &mut visit, id, wrong_password()).await?;
    let digest = digest(&mut visit, &form.current).await?;
    if !identities::unlink(visit.db(), id, &digest).await? {
        return render_problems(&page);
    }
    visit.commit().await?;
    Ok(saved("/account", "identity-unlinked"))
}
