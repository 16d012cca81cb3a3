//! Draws that depend on the seed and on what is drawn, and on nothing before them: rows can be made
//! in any order and are the same.

use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

/// What decides of everything that is drawn.
#[derive(Debug, Clone, Copy)]
pub struct Dice {
    seed: u64,
}

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self { seed }
    }

    fn bytes(self, what: &str, numbers: &[u64]) -> [u8; 16] {
        let mut sum = Sha256::new();
        sum.update(self.seed.to_be_bytes());
        sum.update(what);
        for number in numbers {
            sum.update(number.to_be_bytes());
        }
        let mut first = [0; 16];
        first.copy_from_slice(&sum.finalize()[..16]);
        first
    }

    /// An identifier as the database would give one.
    pub fn id(self, what: &str, numbers: &[u64]) -> Uuid {
        Builder::from_random_bytes(self.bytes(what, numbers)).into_uuid()
    }

    /// A number below `end`; zero when there is none.
    pub fn below(self, end: u64, what: &str, numbers: &[u64]) -> u64 {
        let drawn = Uuid::from_bytes(self.bytes(what, numbers)).as_u64_pair().0;
        drawn.checked_rem(end).unwrap_or(0)
    }

    /// One of several.
    pub fn one<T: Copy>(self, of: &[T], what: &str, numbers: &[u64]) -> T {
        let place = self.below(of.len() as u64, what, numbers);
        of[usize::try_from(place).unwrap_or(0)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_drawn_hangs_on_the_seed_and_the_thing_alone() {
        let (one, other) = (Dice::new(1), Dice::new(2));
        assert_eq!(one.id("child", &[1]), one.id("child", &[1]));
        assert_ne!(one.id("child", &[1]), one.id("child", &[2]));
        assert_ne!(one.id("child", &[1]), one.id("plan", &[1]));
        assert_ne!(one.id("child", &[1]), other.id("child", &[1]));
        assert_eq!(one.id("child", &[1]).get_version_num(), 4, "as random ones look");
        assert_eq!(one.below(0, "child", &[]), 0);
        assert!((0..100).all(|number| one.below(7, "child", &[number]) < 7));
    }
}
