//! Text tables: `;`, `,` or tabs between the columns.
use super::{OF_FORMULAS, Visit, is_blank};
use crate::kernel::file_fault::FileFault;
use csv::{ReaderBuilder, StringRecord};

/// The rows of `text`.
///
/// # Errors
/// When it is broken.
pub fn read(text: &str, visit: Visit) -> Result<(), FileFault> {
    let mut reader =
        ReaderBuilder::new().delimiter(delimiter(text)).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let broken = |error: csv::Error| FileFault::file("malformed_csv", format!("O CSV está quebrado: {error}."));
    let mut record = StringRecord::new();
    let mut number = 0;
    while reader.read_record(&mut record).map_err(broken)? {
        number += 1;
        let cells: Vec<&str> = record.iter().map(as_typed).collect();
        if !is_blank(&cells) && visit(number, &cells).is_break() {
            break;
        }
    }
    Ok(())
}

/// A cell without the mark that keeps spreadsheets from taking it for a formula.
fn as_typed(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(OF_FORMULAS)).unwrap_or(cell)
}

/// The sign that stands most often between the columns of the first line, outside quotes.
fn delimiter(text: &str) -> u8 {
    let mut counts = [(b'\t', 0_u32), (b';', 0), (b',', 0)];
    let mut quoted = false;
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            _ => counts.iter_mut().filter(|(sign, _)| *sign == byte).for_each(|(_, count)| *count += 1),
        }
    }
    // The first of equals: tabs stand in no name of a column, and `;` is what Excel in Portuguese writes.
    let most = counts.into_iter().rev().max_by_key(|(_, count)| *count);
    most.filter(|(_, count)| *count > 0).map_or(b';', |(sign, _)| sign)
}
