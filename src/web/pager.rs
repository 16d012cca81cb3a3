//! The pages of a long list: which one is shown and the addresses of the others, with the filters
//! and the order of the query kept.

/// Where one is in a list cut into pages.
#[derive(Debug, Clone)]
pub struct Pager {
    page: i64,
    size: i64,
    total: i64,
    base: String,
}

impl Pager {
    /// `asked` is the page in the query (from 1; outside, the nearest there is), `size` the lines of
    /// a page, `total` the lines there are, `address` the address of the list with its query.
    pub fn new(asked: i64, size: i64, total: i64, address: &str) -> Self {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let kept = query.split('&').filter(|pair| {
            let name = pair.split('=').next().unwrap_or_default();
            !matches!(name, "" | "page" | "done")
        });
        let base = kept.fold(format!("{path}?"), |base, pair| format!("{base}{pair}&"));
        let mut pager = Self {
            page: 1,
            size: size.max(1),
            total: total.max(0),
            base,
        };
        pager.page = asked.clamp(1, pager.pages());
        pager
    }

    /// The page shown, from 1.
    pub fn page(&self) -> i64 {
        self.page
    }

    /// How many pages there are, at least one.
    pub fn pages(&self) -> i64 {
        ((self.total + self.size - 1) / self.size).max(1)
    }

    /// How many lines there are in all.
    pub fn total(&self) -> i64 {
        self.total
    }

    /// How many lines a page has, for `limit`.
    pub fn size(&self) -> i64 {
        self.size
    }

    /// How many lines stand before this page, for `offset`.
    pub fn offset(&self) -> i64 {
        (self.page - 1) * self.size
    }

    /// The address of a page.
    pub fn address(&self, page: i64) -> String {
        format!("{}page={page}", self.base)
    }

    /// The page before, if there is one.
    pub fn previous(&self) -> Option<String> {
        (self.page > 1).then(|| self.address(self.page - 1))
    }

    /// The page after, if there is one.
    pub fn next(&self) -> Option<String> {
        (self.page < self.pages()).then(|| self.address(self.page + 1))
    }

    /// Number and address of the first page, the last, and those near this one.
    pub fn around(&self) -> Vec<(i64, String)> {
        let last = self.pages();
        let near = (self.page - 2).max(2)..=(self.page + 2).min(last - 1);
        let mut numbers: Vec<i64> = std::iter::once(1).chain(near).collect();
        if last > 1 {
            numbers.push(last);
        }
        numbers
            .into_iter()
            .map(|number| (number, self.address(number)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_filters_are_kept_and_the_page_is_not_doubled() {
        let pager = Pager::new(2, 50, 120, "/children?name=L%C3%A9a&page=2&order=age&done=child-added");
        assert_eq!(pager.previous().unwrap(), "/children?name=L%C3%A9a&order=age&page=1");
        assert_eq!(pager.next().unwrap(), "/children?name=L%C3%A9a&order=age&page=3");
        assert_eq!(Pager::new(1, 50, 120, "/children").address(3), "/children?page=3");
    }

    #[test]
    fn a_page_that_is_not_there_is_the_nearest_one() {
        for (asked, total, page, offset) in [
            (0, 10, 1, 0),
            (-4, 10, 1, 0),
            (9, 101, 3, 100),
            (3, 0, 1, 0),
            (i64::MAX, 50, 1, 0),
        ] {
            let pager = Pager::new(asked, 50, total, "/children");
            assert_eq!(
                (pager.page(), pager.offset()),
                (page, offset),
                "asked {asked} of {total} lines"
            );
        }
    }

    #[test]
    fn the_ends_and_the_neighbours_are_offered() {
        let numbers = |asked, total| -> Vec<i64> {
            Pager::new(asked, 10, total, "/")
                .around()
                .into_iter()
                .map(|(number, _)| number)
                .collect()
        };
        assert_eq!(numbers(1, 5), [1]);
        assert_eq!(numbers(1, 15), [1, 2]);
        assert_eq!(numbers(6, 120), [1, 4, 5, 6, 7, 8, 12]);
        assert_eq!(numbers(12, 120), [1, 10, 11, 12]);
    }
}
