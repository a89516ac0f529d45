//! Rows of bars, a label and a number above each: they read as well on a phone as on paper.

use crate::report::svg::{Anchor, Area, Drawing, Tenths, WIDTH};

/// One row.
pub(super) struct Bar {
    pub(super) label: String,
    /// Said beside the label, less loudly.
    pub(super) note: String,
    pub(super) number: String,
    /// Where each piece begins and ends, in the units of all rows, and its colour.
    pub(super) pieces: Vec<Piece>,
}

pub(super) struct Piece {
    pub(super) from: i128,
    pub(super) to: i128,
    pub(super) class: String,
}

const ROW: i64 = 40;
const BAR: i64 = 13;

pub(super) fn draw(title: &str, bars: &[Bar]) -> String {
    let ends = || bars.iter().flat_map(|bar| &bar.pieces).flat_map(|piece| [piece.from, piece.to]);
    let least = ends().min().unwrap_or(0).min(0);
    let most = ends().max().unwrap_or(0).max(0);
    let span = most.saturating_sub(least).max(1);
    let place = |units: i128| Tenths::share(units.saturating_sub(least), span, WIDTH);
    let mut drawing = Drawing::new(title);
    let mut y = 0_i64;
    for bar in bars {
        let text = y.saturating_add(14);
        drawing.text((0, text), Anchor::Start, "label", &bar.label);
        if !bar.note.is_empty() {
            // About as wide as the label is in the page's letters.
            let width = bar.label.chars().count().saturating_mul(75) / 10;
            let x = i64::try_from(width).unwrap_or(0).saturating_add(10);
            drawing.text((x, text), Anchor::Start, "note", &bar.note);
        }
        drawing.text((WIDTH, text), Anchor::End, "number", &bar.number);
        let (y_bar, whole) = (y.saturating_add(20), Tenths::pixels(WIDTH));
        drawing.rect(Area { x: Tenths(0), y: y_bar, width: whole, height: BAR }, "track");
        for piece in &bar.pieces {
            let (from, to) = (place(piece.from.min(piece.to)), place(piece.from.max(piece.to)));
            // Something small is still something.
            let width = Tenths(to.minus(from).0.max(i64::from(piece.from != piece.to) * 10));
            let x = Tenths(from.0.min(whole.0.saturating_sub(width.0)));
            drawing.rect(Area { x, y: y_bar, width, height: BAR }, &piece.class);
        }
        if least < 0 {
            let zero = place(0).0 / 10;
            let (top, foot) = (y_bar.saturating_sub(2), y_bar.saturating_add(BAR + 2));
            drawing.line((zero, top), (zero, foot), "zero");
        }
        y = y.saturating_add(ROW);
    }
    drawing.finish(y.max(ROW))
}
