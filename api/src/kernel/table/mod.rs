//! Tables: CSV and Excel workbooks that come in, CSV that goes out.
mod csv_in;
mod csv_out;
mod xlsx_in;

pub use csv_in::read as read_csv;
pub use csv_out::write as write_csv;
pub use xlsx_in::read as read_xlsx;

use std::ops::ControlFlow;

/// What is done with each row that is not blank, and its number in the table; `Break` ends the reading.
pub type Visit<'a> = &'a mut dyn FnMut(u32, &[&str]) -> ControlFlow<()>;

/// What makes a spreadsheet take a cell for a formula, when it begins with it.
const OF_FORMULAS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

fn is_blank(cells: &[&str]) -> bool {
    cells.iter().all(|cell| cell.trim().is_empty())
}
