//! The agenda as an Excel workbook: texts, numbers and dates, never a formula.
use super::{
    columns::COLUMNS,
    rows::{Cell, Row},
};
use chrono::{DateTime, Datelike, Utc};
use rust_xlsxwriter::{DocProperties, Format, FormatAlign, Workbook, XlsxError};

/// A cell of Excel holds so much, in UTF-16 units.
pub const LONGEST: usize = 32_767;

/// The file of `rows`, made `at`.
pub fn write(rows: &[Row], at: DateTime<Utc>) -> Result<Vec<u8>, XlsxError> {
    let header = Format::new().set_bold().set_align(FormatAlign::VerticalCenter);
    let wall = Format::new().set_num_format("yyyy-mm-dd hh:mm");
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_title("Agenda").set_creation_datetime(&at.naive_utc()));
    let sheet = book.add_worksheet();
    sheet.set_name("Agenda")?;
    sheet.set_freeze_panes(1, 0)?;
    for (column, (_, name, width)) in (0..).zip(COLUMNS) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, name, &header)?;
    }
    for (line, row) in (1..).zip(rows) {
        for (column, cell) in (0..).zip(row) {
            match cell {
                Cell::Empty => {}
                Cell::Number(number) => {
                    sheet.write_number(line, column, *number)?;
                }
                Cell::Wall(at) if is_in_calendar(at) => {
                    sheet.write_datetime_with_format(line, column, at, &wall)?;
                }
                Cell::Day(date) if is_in_calendar(date) => {
                    sheet.write_datetime_with_format(line, column, date, &day)?;
                }
                Cell::Text(_) | Cell::Wall(_) | Cell::Day(_) => {
                    sheet.write_string(line, column, fitting(cell.typed()))?;
                }
            }
        }
    }
    let last = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    sheet.autofilter(0, 0, last, u16::try_from(COLUMNS.len() - 1).unwrap_or(u16::MAX))?;
    book.save_to_buffer()
}

/// Excel's calendar begins in 1900, and has a day too many in its first months.
fn is_in_calendar(date: &impl Datelike) -> bool {
    date.year() > 1900
}

/// What fits into a cell; what does not ends with «…».
fn fitting(text: String) -> String {
    if text.encode_utf16().count() <= LONGEST {
        return text;
    }
    let mut left = LONGEST - 1;
    let fits = text.chars().take_while(|c| {
        let size = c.len_utf16();
        let is_in = size <= left;
        left = left.saturating_sub(size);
        is_in
    });
    fits.chain(['…']).collect()
}
