//! Text tables: `;`, `,` or tabs between the columns.
use super::{FileFault, Head, Visit, sheet::Sheet};
use crate::imports::entity::Columns;
use csv::{ReaderBuilder, StringRecord};

pub fn read(text: &str, mapping: &Columns, visit: Visit) -> Result<Head, FileFault> {
    let mut reader =
        ReaderBuilder::new().delimiter(delimiter(text)).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let broken = |error: ::csv::Error| FileFault::file("malformed_csv", format!("O CSV está quebrado: {error}."));
    let mut record = StringRecord::new();
    if !reader.read_record(&mut record).map_err(broken)? {
        return Err(FileFault::file("empty", "O arquivo está vazio."));
    }
    let sheet = Sheet::new(record.iter().map(ToOwned::to_owned).collect(), mapping)?;
    let mut number = 1;
    while reader.read_record(&mut record).map_err(broken)? {
        number += 1;
        let cells: Vec<&str> = record.iter().collect();
        if let Some(reading) = sheet.row(&cells)
            && visit(number, reading).is_break()
        {
            break;
        }
    }
    Ok(sheet.into_head())
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
