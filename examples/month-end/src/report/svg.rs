//! A drawing in whole tenths of a pixel: no floating point, not even in a picture.

use std::fmt::Write;

use crate::report::text::escape;

/// How wide every drawing is, in pixels. On a phone that is about the width of the page, so letters
/// keep their size; a wider page scales them up a little.
pub(super) const WIDTH: i64 = 380;

/// A drawing that grows downward.
pub(super) struct Drawing {
    body: String,
    title: String,
}

#[derive(Clone, Copy)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Where and how large, in pixels.
#[derive(Clone, Copy)]
pub(super) struct Area {
    pub(super) x: Tenths,
    pub(super) y: i64,
    pub(super) width: Tenths,
    pub(super) height: i64,
}

/// A length in tenths of a pixel.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Tenths(pub(super) i64);

impl Tenths {
    pub(super) fn pixels(pixels: i64) -> Self {
        Self(pixels.saturating_mul(10))
    }

    /// The share `part / whole` of a length in pixels; nothing where there is no whole.
    pub(super) fn share(part: i128, whole: i128, pixels: i64) -> Self {
        let length = i128::from(pixels.saturating_mul(10));
        let tenths = part.checked_mul(length).and_then(|product| product.checked_div(whole));
        Self(tenths.and_then(|tenths| i64::try_from(tenths).ok()).unwrap_or(0))
    }

    pub(super) fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    pub(super) fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl std::fmt::Display for Tenths {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{}", self.0.abs() / 10, self.0.abs() % 10)
    }
}

impl Drawing {
    /// A drawing, with what it shows in words for those who cannot see it.
    pub(super) fn new(title: &str) -> Self {
        Self { body: String::new(), title: title.to_owned() }
    }

    pub(super) fn rect(&mut self, area: Area, class: &str) {
        let Area { x, y, width, height } = area;
        self.add(format_args!(
            r#"<rect class="{class}" x="{x}" y="{y}" width="{width}" height="{height}"/>"#
        ));
    }

    pub(super) fn text(&mut self, (x, y): (i64, i64), anchor: Anchor, class: &str, text: &str) {
        let anchor = anchor.as_str();
        self.add(format_args!(
            r#"<text class="{class}" x="{x}" y="{y}" text-anchor="{anchor}">{}</text>"#,
            escape(text)
        ));
    }

    pub(super) fn line(&mut self, from: (i64, i64), to: (i64, i64), class: &str) {
        let ((x1, y1), (x2, y2)) = (from, to);
        self.add(format_args!(
            r#"<line class="{class}" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"/>"#
        ));
    }

    pub(super) fn shape(&mut self, kind: &str, points: &[(Tenths, Tenths)], class: &str) {
        let points: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
        self.add(format_args!(r#"<{kind} class="{class}" points="{}"/>"#, points.join(" ")));
    }

    fn add(&mut self, element: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = self.body.write_fmt(element);
        self.body.push('\n');
    }

    pub(super) fn finish(self, height: i64) -> String {
        let title = escape(&self.title);
        format!(
            "<svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" \
             aria-label=\"{title}\">\n{}</svg>\n",
            self.body
        )
    }
}
