//! The first sheet of an Excel workbook, cell by cell: a sheet that claims to be huge costs only what it holds.
use super::{Visit, is_blank};
use crate::kernel::file_fault::FileFault;
use calamine::{DataRef, Reader, SheetType, Xlsx, XlsxError};
use std::io::{self, Cursor, Read};
use zip::ZipArchive;

/// What a workbook may unpack to, in bytes: all its parts together.
const UNPACKED: u64 = 100 * 1024 * 1024;
const PARTS: usize = 2000;
/// Columns that are looked at.
const COLUMNS: usize = 200;

/// The rows of the workbook `bytes`.
///
/// # Errors
/// When it is none, or broken, or too large.
pub fn read(bytes: &[u8], visit: Visit) -> Result<(), FileFault> {
    check_size(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let sheets = book.sheets_metadata();
    let first = sheets.iter().find(|sheet| sheet.typ == SheetType::WorkSheet).map(|sheet| sheet.name.clone());
    let first = first.ok_or_else(|| FileFault::file("empty", "A pasta de trabalho não tem planilha."))?;
    let mut cells = book.worksheet_cells_reader(&first).map_err(|error| broken(&error))?;
    let mut row: (u32, Vec<String>) = (0, Vec::new());
    loop {
        let cell = cells.next_cell().map_err(|error| broken(&error))?;
        let place = cell.as_ref().map(calamine::Cell::get_position);
        if place.is_none_or(|(line, _)| line != row.0) {
            let (line, values) = std::mem::take(&mut row);
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            if !is_blank(&values) && visit(line.saturating_add(1), &values).is_break() {
                break;
            }
        }
        let (Some(cell), Some((line, column))) = (cell, place) else { break };
        row.0 = line;
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if column < COLUMNS {
            if row.1.len() <= column {
                row.1.resize(column + 1, String::new());
            }
            if let Some(place) = row.1.get_mut(column) {
                *place = text(cell.get_value());
            }
        }
    }
    Ok(())
}

/// Unpacks every part into nothing, so that a bomb goes off where it does no harm: what an archive says of its own size
/// is not believed.
fn check_size(bytes: &[u8]) -> Result<(), FileFault> {
    let not_a_book = || FileFault::file("malformed_xlsx", "O arquivo não é uma planilha do Excel (.xlsx).");
    let too_large = || FileFault::file("too_large", "A planilha é grande demais depois de aberta.");
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| not_a_book())?;
    if archive.len() > PARTS {
        return Err(too_large());
    }
    let mut left = UNPACKED;
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(|_| not_a_book())?;
        let read = io::copy(&mut part.take(left + 1), &mut io::sink()).map_err(|_| not_a_book())?;
        left = left.checked_sub(read).ok_or_else(too_large)?;
    }
    Ok(())
}

fn broken(error: &XlsxError) -> FileFault {
    tracing::debug!(%error, "unreadable workbook");
    let message = match error {
        XlsxError::Password => "A planilha está protegida por senha.",
        _ => "A planilha está quebrada ou não é do Excel (.xlsx). Salve-a de novo no Excel ou no LibreOffice.",
    };
    FileFault::file("malformed_xlsx", message)
}

/// A cell as one would type it.
fn text(value: &DataRef) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => if *yes { "sim" } else { "não" }.to_owned(),
        DataRef::Error(error) => error.to_string(),
        DataRef::DateTime(date) => date.as_datetime().map_or_else(
            || date.as_f64().to_string(),
            |at| {
                let at = at.format("%Y-%m-%d %H:%M:%S").to_string();
                at.strip_suffix(" 00:00:00").unwrap_or(&at).to_owned()
            },
        ),
    }
}
