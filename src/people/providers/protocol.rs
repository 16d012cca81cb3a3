//! The conversation with a provider: OpenID Connect by authorization code, with PKCE, state and nonce. The
//! library judges the token (issuer, audience, signature, expiry, nonce); what is ours is whom it is asked of
//! and which signatures are taken.

use std::{
    error::Error,
    time::{Duration, Instant},
};

use openidconnect::{
    AuthenticationContextClass, AuthenticationFlow, AuthorizationCode, ClientId, ClientSecret, CsrfToken,
    EndpointMaybeSet, EndpointNotSet, EndpointSet, IssuerUrl, Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl,
    RequestTokenError, Scope, TokenResponse,
    core::{CoreClient, CoreIdToken, CoreJwsSigningAlgorithm as Signature, CoreProviderMetadata, CoreResponseType},
};
use tokio::{sync::RwLock, time::timeout};

use super::{Attempt, Proved, Unproved, configuration::Configuration, http::Asker, is_safe};

/// What a provider said of itself is believed so long.
const KNOWN_FOR: Duration = Duration::from_secs(3600);
/// A key we do not know may be a new one: asked again, but not more often than this.
const ASKED_EVERY: Duration = Duration::from_secs(30);
/// Somebody waits: all the asking for one of their steps, below what a request may last.
const WITHIN: Duration = Duration::from_secs(9);

/// Signatures by a key that the provider alone has; none at all, or by the secret we share, is not one.
const SIGNATURES: [Signature; 10] = [
    Signature::RsaSsaPkcs1V15Sha256,
    Signature::RsaSsaPkcs1V15Sha384,
    Signature::RsaSsaPkcs1V15Sha512,
    Signature::RsaSsaPssSha256,
    Signature::RsaSsaPssSha384,
    Signature::RsaSsaPssSha512,
    Signature::EcdsaP256Sha256,
    Signature::EcdsaP384Sha384,
    Signature::EcdsaP521Sha512,
    Signature::EdDsa,
];

type Client =
    CoreClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet>;

/// With one provider.
pub struct Conversation {
    asker: Asker,
    /// What it said of itself, and when.
    known: RwLock<Option<(CoreProviderMetadata, Instant)>>,
}

/// Says to the operator what happened, with its causes, and to the person no more than that it did.
fn away(what: &str, error: &dyn Error) -> Unproved {
    let mut causes = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        causes = format!("{causes}: {cause}");
        next = cause.source();
    }
    tracing::warn!(error = %causes, "{what}");
    Unproved::Away
}

fn refused(why: &dyn Error) -> Unproved {
    away("what an identity provider said was refused", why);
    Unproved::Refused
}

impl Conversation {
    /// Nothing is asked yet: a provider that is away keeps nobody from starting.
    ///
    /// # Errors
    /// When there are no ciphers to ask with.
    pub fn new(configuration: &Configuration) -> Result<Self, String> {
        let issuer = configuration.issuer.trim_end_matches('/');
        let standard = format!("{issuer}/.well-known/openid-configuration");
        let elsewhere = configuration.discovery.clone();
        Ok(Self {
            asker: Asker::new(elsewhere.map(|elsewhere| (standard, elsewhere)))?,
            known: RwLock::default(),
        })
    }

    /// See [`Provider::begin`](super::Provider::begin).
    pub async fn begin(
        &self,
        configuration: &Configuration,
        attempt: &Attempt,
        back: String,
    ) -> Result<String, Unproved> {
        let client = self.client(configuration, back, KNOWN_FOR).await?;
        let verifier = PkceCodeVerifier::new(attempt.verifier());
        let (state, nonce) = (attempt.state.clone(), attempt.nonce());
        let mut request = client
            .authorize_url(
                AuthenticationFlow::<CoreResponseType>::AuthorizationCode,
                move || CsrfToken::new(state),
                move || Nonce::new(nonce),
            )
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier));
        for scope in configuration.scopes.iter().filter(|scope| *scope != "openid") {
            request = request.add_scope(Scope::new(scope.clone()));
        }
        for acr in &configuration.acr {
            request = request.add_auth_context_value(AuthenticationContextClass::new(acr.clone()));
        }
        let address = request.url().0.to_string();
        is_safe(&address).then_some(address).ok_or(Unproved::Away)
    }

    /// See [`Provider::finish`](super::Provider::finish).
    pub async fn finish(
        &self,
        configuration: &Configuration,
        attempt: &Attempt,
        back: String,
        code: String,
    ) -> Result<Proved, Unproved> {
        let judged = async {
            let client = self.client(configuration, back.clone(), KNOWN_FOR).await?;
            let token = self.token(&client, attempt, code).await?;
            match judge(configuration, &client, &token, attempt) {
                Ok(proved) => Ok(proved),
                Err(_) => {
                    let client = self.client(configuration, back, ASKED_EVERY).await?;
                    judge(configuration, &client, &token, attempt)
                }
            }
        };
        timeout(WITHIN, judged).await.unwrap_or(Err(Unproved::Away))
    }

    /// The token that stands for that code.
    async fn token(&self, client: &Client, attempt: &Attempt, code: String) -> Result<CoreIdToken, Unproved> {
        let answer = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(|error| away("an identity provider has no address for tokens", &error))?
            .set_pkce_verifier(PkceCodeVerifier::new(attempt.verifier()))
            .request_async(&self.asker)
            .await
            .map_err(|error| match &error {
                RequestTokenError::Request(_) => away("an identity provider does not answer", &error),
                _ => refused(&error),
            })?;
        answer.id_token().cloned().ok_or(Unproved::Refused)
    }

    /// What the provider said of itself lately, and us as it knows us.
    async fn client(
        &self,
        configuration: &Configuration,
        back: String,
        no_older_than: Duration,
    ) -> Result<Client, Unproved> {
        let known = self.known.read().await.clone();
        let metadata = match known {
            Some((metadata, since)) if since.elapsed() < no_older_than => metadata,
            _ => {
                let metadata = timeout(WITHIN, self.discover(configuration))
                    .await
                    .unwrap_or(Err(Unproved::Away))?;
                *self.known.write().await = Some((metadata.clone(), Instant::now()));
                metadata
            }
        };
        let id = ClientId::new(configuration.client_id.clone());
        let secret = ClientSecret::new(configuration.secret());
        let back = RedirectUrl::new(back).map_err(|error| away("the public address cannot be read", &error))?;
        Ok(CoreClient::from_provider_metadata(metadata, id, Some(secret)).set_redirect_uri(back))
    }

    async fn discover(&self, configuration: &Configuration) -> Result<CoreProviderMetadata, Unproved> {
        let issuer = IssuerUrl::new(configuration.issuer.clone())
            .map_err(|error| away("the issuer of an identity provider cannot be read", &error))?;
        // That it describes this issuer is checked, wherever it does.
        CoreProviderMetadata::discover_async(issuer, &self.asker)
            .await
            .map_err(|error| away("an identity provider does not describe itself", &error))
    }
}

/// Whether the token holds, and who it says it is.
fn judge(
    configuration: &Configuration,
    client: &Client,
    token: &CoreIdToken,
    attempt: &Attempt,
) -> Result<Proved, Unproved> {
    let verifier = client.id_token_verifier().set_allowed_algs(SIGNATURES);
    let claims = token
        .claims(&verifier, &Nonce::new(attempt.nonce()))
        .map_err(|error| refused(&error))?;
    let subject = claims.subject().as_str();
    if subject.is_empty() || subject.len() > 255 || !subject.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ')
    {
        return Err(Unproved::Refused);
    }
    Ok(Proved {
        subject: subject.to_owned(),
        strong: configuration.is_strong(claims.auth_context_ref().map(|acr| acr.as_str())),
    })
}
