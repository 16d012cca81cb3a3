//! What opens an account beside its password: the secret of a second factor as it is put into a telephone,
//! recovery codes and codes of invitations as they are printed.

use askama::filters::Safe;
use data_encoding::BASE32_NOPAD;
use qrcode::{QrCode, render::svg};

use crate::error::{Error, Result};

/// How many recovery codes one is given.
const CODES: usize = 10;

/// A secret to put into a telephone.
pub struct Secret {
    base32: String,
    email: String,
}

impl Secret {
    /// The secret of the account with that address.
    pub fn new(secret: &[u8], email: &str) -> Self {
        Self {
            base32: BASE32_NOPAD.encode(secret),
            email: email.to_owned(),
        }
    }

    /// To be typed, in fours.
    pub fn typed(&self) -> String {
        in_fours(&self.base32)
    }

    /// The address a telephone's application opens ("Key Uri Format").
    pub fn address(&self) -> String {
        let account = crate::web::encode(&self.email);
        format!(
            "otpauth://totp/Maillage:{account}?secret={}&issuer=Maillage",
            self.base32
        )
    }

    /// To be photographed: a drawing whose colours do not depend on the page's.
    ///
    /// # Errors
    /// [`Error::Fault`] when the address is too long for one.
    pub fn drawing(&self) -> Result<Safe<String>> {
        let code = QrCode::new(self.address()).map_err(Error::fault)?;
        let drawn = code.render::<svg::Color>().min_dimensions(220, 220).build();
        // What stands before the element is for files of their own.
        let from = drawn.find("<svg").unwrap_or(0);
        Ok(Safe(drawn[from..].to_owned()))
    }
}

/// New recovery codes, of 80 bits each.
pub fn recovery_codes() -> Vec<String> {
    (0..CODES)
        .map(|_| BASE32_NOPAD.encode(&rand::random::<[u8; 10]>()).to_lowercase())
        .map(|code| in_fours(&code).replace(' ', "-"))
        .collect()
}

/// A code for somebody's first sign-in, to be read from paper: 100 bits in five fours, none of whose
/// letters and figures is taken for another.
pub fn invitation_code() -> String {
    const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
    let letters: Vec<char> = rand::random::<[u8; 20]>()
        .iter()
        .map(|byte| LETTERS[usize::from(byte % 32)] as char)
        .collect();
    let fours = letters.chunks(4).map(|four| four.iter().collect::<String>());
    fours.collect::<Vec<_>>().join("-")
}

/// A code as it is compared, whatever stands between its letters.
pub fn plain_code(typed: &str) -> String {
    let letters = typed.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}

fn in_fours(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let fours = letters.chunks(4).map(|four| four.iter().collect::<String>());
    fours.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_is_told_in_the_form_it_knows() {
        let secret = Secret::new(b"12345678901234567890", "nadia+x@example.fr");
        assert_eq!(secret.typed(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert_eq!(
            secret.address(),
            "otpauth://totp/Maillage:nadia%2Bx%40example.fr?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Maillage"
        );
        assert!(secret.drawing().unwrap().0.starts_with("<svg"));
    }

    #[test]
    fn a_code_is_read_from_paper_as_people_type_it() {
        let code = invitation_code();
        assert_eq!(code.len(), 24, "{code}");
        assert_eq!(
            plain_code(&code.to_uppercase().replace('-', " ")),
            code.replace('-', "")
        );
    }

    #[test]
    fn recovery_codes_are_each_their_own() {
        let codes = recovery_codes();
        assert_eq!(codes.len(), 10);
        assert!(codes.iter().all(|code| code.len() == 19), "{codes:?}");
        assert_eq!(codes.iter().collect::<std::collections::BTreeSet<_>>().len(), 10);
    }
}
