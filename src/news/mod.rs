//! News (nouveautés): what others did in a partnership since the person last looked at it. Pages of
//! partnerships show it; what awaits the person is for `mine` and `family`.

pub mod model;
mod panel;
pub mod store;
