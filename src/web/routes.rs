//! Every route says who it is for. A handler that wants a person gets none on a route that does
//! not say it, so an unlisted route cannot serve; the access matrix test reads the same table.

use std::time::Duration;

use axum::{
    Extension, Router,
    extract::DefaultBodyLimit,
    handler::Handler,
    http::{Method, StatusCode},
    routing::{MethodRouter, get, post},
};
use tower::ServiceBuilder;
use tower_http::{limit::RequestBodyLimitLayer, timeout::TimeoutLayer};

use crate::{
    app::{App, MOST_BYTES, MOST_OF_ANYBODY},
    web::limits::Weight,
};

/// A whole request takes no longer…
const REQUEST_WITHIN: Duration = Duration::from_secs(10);
/// … unless it is about a file…
const FILE_WITHIN: Duration = Duration::from_secs(120);
/// … or has one in it: ten megabytes from a place with a slow line.
const UPLOAD_WITHIN: Duration = Duration::from_secs(600);

/// What comes with the request for a page.
const NO_BODY: usize = 1024;

/// The kinds of people a route is for. Which rows they then see is for the policies of the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Audience(u8);

impl Audience {
    /// Nobody in particular: no sign-in needed.
    pub const ANYONE: Self = Self(0b1_0000);
    /// A coordinator of some territory.
    pub const COORDINATOR: Self = Self(0b0001);
    /// A professional of some organisation.
    pub const PROFESSIONAL: Self = Self(0b0010);
    /// A guardian of some child.
    pub const GUARDIAN: Self = Self(0b0100);
    /// An administrator.
    pub const ADMINISTRATOR: Self = Self(0b1000);
    /// Whoever has an account, even one that left every function.
    pub const ACCOUNT: Self = Self(0b10_0000);
    /// Whoever is signed in.
    pub const SIGNED_IN: Self = Self(0b10_1111);
    /// Those who take part in partnerships.
    pub const PARTIES: Self = Self(0b0111);
    /// Coordinators and professionals.
    pub const WORKERS: Self = Self(0b0011);

    /// Whether somebody of `kinds` is in it.
    pub fn includes(self, kinds: Audience) -> bool {
        self.0 & kinds.0 != 0
    }

    /// Both together.
    pub const fn or(self, other: Audience) -> Audience {
        Self(self.0 | other.0)
    }

    /// Nobody at all, to start a union from.
    pub const fn none() -> Audience {
        Self(0)
    }
}

/// One line of the route table.
#[derive(Debug, Clone)]
pub struct Route {
    /// GET or POST: pages and forms need no other.
    pub method: Method,
    /// The path with its parameters in braces.
    pub path: &'static str,
    /// Who it is for.
    pub audience: Audience,
    /// What it costs, and so how often one may ask for it.
    pub weight: Weight,
}

/// Routes being put together, with their table.
#[derive(Default)]
pub struct Routes {
    router: Router<App>,
    table: Vec<Route>,
}

impl Routes {
    /// No route yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a page.
    pub fn get<H, T>(self, path: &'static str, audience: Audience, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add(Method::GET, path, audience, (REQUEST_WITHIN, NO_BODY), get(handler))
    }

    /// Adds a file that takes time to be made: it may last longer.
    pub fn get_file<H, T>(self, path: &'static str, audience: Audience, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add(Method::GET, path, audience, (FILE_WITHIN, NO_BODY), get(handler))
            .weighing(Weight::Heavy)
    }

    /// Adds a list as a file: the addresses of its CSV and of its workbook.
    pub fn get_list<H, T>(self, paths: [&'static str; 2], audience: Audience, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let [csv, xlsx] = paths;
        self.get_file(csv, audience, handler.clone())
            .get_file(xlsx, audience, handler)
    }

    /// Adds what a form posts to.
    pub fn post<H, T>(self, path: &'static str, audience: Audience, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let most_bytes = match audience {
            Audience::ANYONE => MOST_OF_ANYBODY,
            _ => MOST_BYTES,
        };
        self.add(
            Method::POST,
            path,
            audience,
            (REQUEST_WITHIN, most_bytes),
            post(handler),
        )
    }

    /// Adds a form that works on a file: it may last longer.
    pub fn post_file<H, T>(self, path: &'static str, audience: Audience, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add(Method::POST, path, audience, (FILE_WITHIN, MOST_BYTES), post(handler))
            .weighing(Weight::Heavy)
    }

    /// Adds a form with a file in it, of that many bytes in all, on a line that may be slow.
    pub fn post_upload<H, T>(self, path: &'static str, audience: Audience, most_bytes: usize, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let handler = post(handler).layer(DefaultBodyLimit::max(most_bytes));
        // The form itself says beside the field that a file is too large.
        self.add(Method::POST, path, audience, (UPLOAD_WITHIN, usize::MAX), handler)
            .weighing(Weight::Heavy)
    }

    /// Says of the route just added that it is no mere page.
    pub fn weighing(mut self, weight: Weight) -> Self {
        if let Some(route) = self.table.last_mut() {
            route.weight = weight;
        }
        self
    }

    fn add(
        mut self,
        method: Method,
        path: &'static str,
        audience: Audience,
        (within, most_bytes): (Duration, usize),
        handler: MethodRouter<App>,
    ) -> Self {
        let around = ServiceBuilder::new()
            .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, within))
            // One that says to be too large is refused before any of it is read.
            .layer(RequestBodyLimitLayer::new(most_bytes))
            .layer(Extension(audience));
        self.router = self.router.route(path, handler.layer(around));
        self.table.push(Route {
            method,
            path,
            audience,
            weight: Weight::Page,
        });
        self
    }

    /// Adds the routes of another feature.
    pub fn merge(mut self, other: Routes) -> Self {
        self.router = self.router.merge(other.router);
        self.table.extend(other.table);
        self
    }

    /// The router and the table of what is in it.
    pub fn finish(self) -> (Router<App>, Vec<Route>) {
        (self.router, self.table)
    }
}
