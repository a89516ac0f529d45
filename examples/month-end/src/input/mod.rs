//! From a file to cells: opening it, watching its quotes, and finding its columns.

mod date_format;
mod open;
mod table;
mod watch;

pub(crate) use self::{
    date_format::DateFormat,
    open::Opened,
    table::{Cells, Reading, Table},
};
