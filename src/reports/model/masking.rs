//! Small counts in what leaves a territory (secret statistique): no number from 1 to 4 of children,
//! families or their reviews is given, nor one that could be found from the others.
//!
//! The method, for a list of cells whose total is known: the smallest cells are masked, first those
//! from 1 to 4, then all that are as small as the next, until what is masked is at least two cells, not
//! all alike, and five together. Exchanging any two of them gives the same list, so nothing in it says
//! which is which. Where everything but zeros would be masked, the whole list is withheld, zeros
//! included: it then only says what its total says. A total under five withholds its list too, and a
//! list whose total is not to be known is withheld (`tables` says which).
//!
//! Zeros are given. Organisations and conventions are no persons and are not masked. What this cannot
//! stop is to compare reports of periods that differ by a day: that is for who gives them away.

/// What is given is 0 or at least this.
pub const LEAST: i64 = 5;

/// What becomes of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Masked {
    /// Which cells are given.
    Cells(Vec<bool>),
    /// None of them.
    Withheld,
}

/// Whether a number that stands alone may be given.
pub fn may_be_given(count: i64) -> bool {
    count == 0 || count >= LEAST
}

/// What may be given of cells that add up to a total that is given when it may be.
pub fn mask(cells: &[i64]) -> Masked {
    let mut steps: Vec<i64> = cells.iter().copied().filter(|cell| *cell >= LEAST).collect();
    steps.sort_unstable();
    if cells.iter().all(|cell| may_be_given(*cell)) {
        return Masked::Cells(vec![true; cells.len()]);
    }
    let up_to = std::iter::once(LEAST - 1)
        .chain(steps)
        .find(|up_to| is_safe(cells, *up_to));
    match up_to {
        Some(up_to) if cells.iter().any(|cell| *cell > up_to) => {
            Masked::Cells(cells.iter().map(|cell| *cell == 0 || *cell > up_to).collect())
        }
        _ => Masked::Withheld,
    }
}

/// Whether masking everything up to that number is enough.
fn is_safe(cells: &[i64], up_to: i64) -> bool {
    let masked = || cells.iter().filter(|cell| (1..=up_to).contains(*cell));
    masked().min() < masked().max() && masked().sum::<i64>() >= LEAST
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::{collection::vec, prelude::*};

    use super::*;

    /// What a reader of the file sees of a list.
    fn seen(cells: &[i64]) -> (Option<i64>, Vec<Option<i64>>) {
        let total: i64 = cells.iter().sum();
        let given = match mask(cells) {
            Masked::Withheld => vec![None; cells.len()],
            Masked::Cells(given) => given
                .iter()
                .zip(cells)
                .map(|(given, cell)| given.then_some(*cell))
                .collect(),
        };
        (may_be_given(total).then_some(total), given)
    }

    fn every_list(cells: usize, most: i64) -> Vec<Vec<i64>> {
        (0..cells).fold(vec![vec![]], |lists, _| {
            let longer = |list: &Vec<i64>| {
                (0..=most)
                    .map(|cell| [list.as_slice(), &[cell]].concat())
                    .collect::<Vec<_>>()
            };
            lists.iter().flat_map(longer).collect()
        })
    }

    /// A reader who knows this method and tries every list there is cannot tell one masked cell.
    #[test]
    fn no_masked_cell_can_be_found_by_who_knows_the_method() {
        for cells in 2..=4 {
            // Two lists that look alike have the same total, so large cells are needed as the small ones add up.
            let mut alike: BTreeMap<_, Vec<Vec<i64>>> = BTreeMap::new();
            for list in every_list(cells, 14)
                .into_iter()
                .filter(|list| list.iter().sum::<i64>() <= 14)
            {
                alike.entry(seen(&list)).or_default().push(list);
            }
            for ((total, given), lists) in alike {
                for cell in (0..cells).filter(|cell| given[*cell].is_none()) {
                    let could_be: BTreeSet<i64> = lists.iter().map(|list| list[cell]).collect();
                    assert!(could_be.len() > 1, "{total:?} {given:?}: cell {cell} is {could_be:?}");
                }
            }
        }
    }

    #[test]
    fn what_is_masked_is_as_little_as_will_do() {
        let given = |cells: &[i64]| seen(cells).1;
        assert_eq!(given(&[8, 0, 30]), [Some(8), Some(0), Some(30)]);
        // A second one goes with it, or the total would tell.
        assert_eq!(given(&[3, 30, 8, 0]), [None, Some(30), None, Some(0)]);
        assert_eq!(given(&[2, 4, 30, 0]), [None, None, Some(30), Some(0)]);
        // Two alike, or too few together, are not enough.
        assert_eq!(given(&[3, 3, 30, 8]), [None, None, Some(30), None]);
        assert_eq!(given(&[1, 2, 30, 8]), [None, None, Some(30), None]);
        // Nothing would be left.
        assert_eq!(given(&[3, 30, 0]), [None, None, None]);
        assert_eq!(given(&[4]), [None]);
        assert_eq!(given(&[]), []);
    }

    proptest! {
        /// For lists of any length: small ones never show, and two masked cells may be exchanged unseen.
        #[test]
        fn small_counts_never_show_and_masked_ones_may_be_exchanged(cells in vec(prop_oneof![0..9i64, 0..60i64], 1..12)) {
            let (_, given) = seen(&cells);
            prop_assert!(given.iter().flatten().all(|cell| may_be_given(*cell)));
            let masked: Vec<usize> = (0..cells.len()).filter(|cell| given[*cell].is_none()).collect();
            prop_assert!(masked.len() != 1 || cells.len() == 1);
            for (one, other) in masked.iter().zip(masked.iter().skip(1)) {
                let mut exchanged = cells.clone();
                exchanged.swap(*one, *other);
                prop_assert_eq!(seen(&exchanged), seen(&cells));
            }
            if mask(&cells) != Masked::Withheld && !masked.is_empty() {
                let values: BTreeSet<i64> = masked.iter().map(|cell| cells[*cell]).collect();
                prop_assert!(values.len() > 1);
            }
        }
    }
}
