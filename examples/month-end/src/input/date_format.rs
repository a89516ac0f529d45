//! How dates are written in a file: `YYYY-MM-DD`, `M/D/YYYY`, `DD.MM.YYYY HH:MM` …

use std::{fmt, str::FromStr};

use duly::Date;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Piece {
    Year,
    /// One or two digits.
    Month,
    /// Exactly two.
    Month2,
    /// `Jan` … `Dec`.
    MonthName,
    Day,
    Day2,
    /// Two digits of a time of day, which is checked for its shape and then not used (F1).
    Clock,
    Mark(char),
}

/// A pattern of dates, read strictly.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct DateFormat {
    text: String,
    pieces: Vec<Piece>,
    iso: bool,
}

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

impl DateFormat {
    pub(crate) fn iso() -> Self {
        use Piece::*;
        let pieces = vec![Year, Mark('-'), Month2, Mark('-'), Day2];
        Self { text: "YYYY-MM-DD".to_owned(), pieces, iso: true }
    }

    /// The day a cell names, or none when it is not written so or there is no such day.
    pub(crate) fn read(&self, cell: &str) -> Option<Date> {
        if self.iso {
            return cell.parse().ok();
        }
        let mut rest = cell;
        let (mut year, mut month, mut day) = (None, None, None);
        for piece in &self.pieces {
            match piece {
                Piece::Year => year = digits(&mut rest, 4, 4),
                Piece::Month => month = digits(&mut rest, 1, 2),
                Piece::Month2 => month = digits(&mut rest, 2, 2),
                Piece::MonthName => month = month_name(&mut rest),
                Piece::Day => day = digits(&mut rest, 1, 2),
                Piece::Day2 => day = digits(&mut rest, 2, 2),
                Piece::Clock => {
                    digits(&mut rest, 2, 2).filter(|number| *number < 60)?;
                }
                Piece::Mark(mark) => rest = rest.strip_prefix(*mark)?,
            }
        }
        let year = i32::try_from(year?).ok()?;
        let date = Date::new(year, month?, day?).ok()?;
        rest.is_empty().then_some(date)
    }

    /// What a refused cell is told.
    pub(crate) fn expected(&self) -> String {
        format!("a day written {}", self.text)
    }
}

fn digits(rest: &mut &str, least: usize, most: usize) -> Option<u32> {
    let count = rest.bytes().take(most).take_while(u8::is_ascii_digit).count();
    let (number, after) = rest.split_at_checked(count).filter(|_| count >= least)?;
    *rest = after;
    number.parse().ok()
}

fn month_name(rest: &mut &str) -> Option<u32> {
    let (name, after) = rest.split_at_checked(3)?;
    let place = MONTHS.iter().position(|month| name.eq_ignore_ascii_case(month))?;
    *rest = after;
    u32::try_from(place).ok()?.checked_add(1)
}

impl fmt::Display for DateFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for DateFormat {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut rest = text;
        let mut clock = false;
        while let Some(first) = rest.chars().next() {
            let run = rest.chars().take_while(|c| *c == first).count();
            // After the hours, `MM` are minutes.
            let piece = match (first, run) {
                ('Y', 4) => Piece::Year,
                ('M' | 'm' | 'S' | 's', 2) if clock => Piece::Clock,
                ('M', 1) => Piece::Month,
                ('M', 2) => Piece::Month2,
                ('M', 3) => Piece::MonthName,
                ('D', 1) => Piece::Day,
                ('D', 2) => Piece::Day2,
                ('H' | 'h', 2) => {
                    clock = true;
                    Piece::Clock
                }
                ('Y', _) => return Err(format!("`{text}`: a year has four digits, YYYY")),
                (letter, _) if letter.is_alphabetic() && letter != 'T' => {
                    return Err(format!(
                        "`{text}`: `{letter}` is none of YYYY, M, MM, MMM, D, DD, HH, MM, SS"
                    ));
                }
                (mark, _) => {
                    pieces.push(Piece::Mark(mark));
                    rest = rest.get(mark.len_utf8()..).unwrap_or_default();
                    continue;
                }
            };
            pieces.push(piece);
            rest = rest.get(run..).unwrap_or_default();
        }
        let count = |wanted: &[Piece]| pieces.iter().filter(|p| wanted.contains(p)).count();
        let whole = count(&[Piece::Year]) == 1
            && count(&[Piece::Month, Piece::Month2, Piece::MonthName]) == 1
            && count(&[Piece::Day, Piece::Day2]) == 1;
        if !whole {
            return Err(format!("`{text}` needs a year, a month and a day once each"));
        }
        let iso = pieces == Self::iso().pieces;
        Ok(Self { text: text.to_owned(), pieces, iso })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(format: &str, cell: &str, expected: Option<&str>) {
        let format: DateFormat = format.parse().unwrap();
        assert_eq!(format.read(cell).map(|d| d.to_string()).as_deref(), expected, "{cell}");
    }

    #[test]
    fn dates_are_read_as_the_format_says_and_no_other_way() {
        check("YYYY-MM-DD", "2026-02-28", Some("2026-02-28"));
        check("YYYY-MM-DD", "2026-02-29", None);
        check("YYYY-MM-DD", "2026-2-8", None);
        check("M/D/YYYY", "1/2/2013", Some("2013-01-02"));
        check("M/D/YYYY", "01/02/2013", Some("2013-01-02"));
        check("M/D/YYYY", "13/1/2013", None);
        check("M/D/YYYY", "1/2/13", None);
        check("YYYYMMDD", "20200227", Some("2020-02-27"));
        check("YYYYMMDD", "20200231", None);
        check("YYYYMMDD.0", "20200227.0", Some("2020-02-27"));
        check("DD.MM.YYYY", "31.12.2025", Some("2025-12-31"));
        check("DD.MM.YYYY", "1.12.2025", None);
        check("DD-MMM-YYYY", "05-Mar-2026", Some("2026-03-05"));
        check("YYYY-MM-DD HH:MM", "2010-12-01 08:26", Some("2010-12-01"));
        check("YYYY-MM-DD HH:MM", "2010-12-01", None);
        check("YYYY-MM-DD HH:MM", "2010-12-01 08:66", None);
        check("YYYY-MM-DDTHH:MM:SS", "2010-12-01T08:26:59", Some("2010-12-01"));
        check("M/D/YYYY", "ä/ö/ü", None);
        check("MMM D YYYY", "é 1 2020", None);
    }

    #[test]
    fn formats_that_cannot_be_are_refused() {
        for format in ["", "YY-MM-DD", "MM/DD", "YYYY-MM-DD-DD", "DDDD.MM.YYYY", "WW YYYY"] {
            assert!(format.parse::<DateFormat>().is_err(), "{format}");
        }
    }
}
