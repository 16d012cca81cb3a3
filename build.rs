//! Has the crate built again when only a migration changed: they are part of the program.

fn main() {
    println!("cargo::rerun-if-changed=migrations");
}
