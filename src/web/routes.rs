//! Every route says who it is for. A handler that wants a person gets none on a route that does
//! not say it, so an unlisted route cannot serve; the access matrix test reads the same table.

use axum::{
    Extension, Router,
    handler::Handler,
    http::Method,
    routing::{MethodRouter, get, post},
};

use crate::app::App;

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
        self.add(Method::GET, path, audience, get(handler))
    }

    /// Adds what a form posts to.
    pub fn post<H, T>(self, path: &'static str, audience: Audience, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add(Method::POST, path, audience, post(handler))
    }

    fn add(mut self, method: Method, path: &'static str, audience: Audience, handler: MethodRouter<App>) -> Self {
        self.router = self.router.route(path, handler.layer(Extension(audience)));
        self.table.push(Route { method, path, audience });
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
