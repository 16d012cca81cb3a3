//! `maillage administrator`: the first account of a real installation, made by whoever holds the
//! data. The others are made in the pages.

use clap::Args;

use super::{
    Trouble,
    open::{Purpose, open_place},
    tell,
};
use crate::{
    config::DataPlace,
    people::{accounts, store::second_factor},
};

/// What `administrator` is told.
#[derive(Debug, Clone, Args)]
pub struct AdministratorOptions {
    /// The e-mail address to sign in with
    pub email: String,
    /// The given name
    #[arg(long, default_value = "Administration")]
    pub given_name: String,
    /// The family name
    #[arg(long, default_value = "Maillage")]
    pub family_name: String,
    /// Take away the second factor of the account with that address, whose device is lost, passkeys too;
    /// its sessions end, and the next sign-in sets up another
    #[arg(long)]
    pub reset_second_factor: bool,
}

/// Makes an administrator, and prints the first password once.
///
/// # Errors
/// When the address is used already, or the place cannot be opened.
pub async fn administrator(place: &DataPlace, options: &AdministratorOptions) -> Result<(), Trouble> {
    let email = options.email.trim().to_lowercase();
    if !email
        .split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
    {
        return Err(Trouble::BadInput(format!("“{email}” is not an e-mail address")));
    }
    let opened = open_place(place, Purpose::Migrate).await?;
    let mut tx = opened.owner()?.begin().await?;
    if options.reset_second_factor {
        let reset = second_factor::reset_as_owner(&mut tx, &email).await?;
        tx.commit().await.map_err(Trouble::failed)?;
        opened.close().await?;
        if !reset {
            return Err(Trouble::BadInput(format!("{email} has no second factor")));
        }
        tell(&format!("{email} sets up a second factor at the next sign-in"));
        return Ok(());
    }
    let name = (options.given_name.as_str(), options.family_name.as_str());
    let account = accounts::open_for_administrator(&mut tx, name, &email).await?;
    tx.commit().await.map_err(Trouble::failed)?;
    opened.close().await?;
    match account {
        Some(password) => {
            tell(&format!(
                "Sign in as {email} with this password, and change it under “Mon compte”: {password}"
            ));
            Ok(())
        }
        None => Err(Trouble::BadInput(format!("{email} has an account already"))),
    }
}
