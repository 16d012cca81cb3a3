//! Closed lists of choices: an enum, its code in the database and in forms, its name in the
//! person's language. The lists themselves stand in the models of the features.

/// Declares a closed list: `choices! { /// doc  Name { /// doc  Variant = "code", "message-key"; } }`.
///
/// The enum is a `text` column in PostgreSQL (`as "x: Name"` in a checked query, `x as Name` as a
/// parameter), parses from what a form posts, and says its name with `label`.
#[macro_export]
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal, $key:tt;)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type)]
        #[sqlx(type_name = "text")]
        pub enum $name {
            $($(#[$variant_doc])* #[sqlx(rename = $code)] $variant,)+
        }

        impl $name {
            /// Every choice, in the order they are offered.
            pub const ALL: &[$name] = &[$($name::$variant),+];

            /// The code in the database and in forms.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)+ }
            }

            /// Its name in the person's language.
            pub fn label(self, lang: $crate::web::lang::Lang) -> String {
                match self { $($name::$variant => i18n_embed_fl::fl!(lang, $key),)+ }
            }

            /// Code and name of every choice, for a form's list.
            pub fn options(lang: $crate::web::lang::Lang) -> Vec<(String, String)> {
                Self::ALL.iter().map(|choice| (choice.code().to_owned(), choice.label(lang))).collect()
            }
        }

        impl std::str::FromStr for $name {
            type Err = ();

            fn from_str(code: &str) -> Result<Self, ()> {
                match code { $($code => Ok($name::$variant),)+ _ => Err(()) }
            }
        }
    };
}
