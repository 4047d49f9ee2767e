//! A row of a spreadsheet that comes in, by what its cells are about.
use super::{
    columns::{COLUMNS, Field, Places},
    rows::{Cell, Row},
    xlsx::LONGEST,
};

/// A row, with its number in the table.
#[derive(Clone, Debug, Default)]
pub struct Line {
    pub number: u32,
    cells: Vec<(Field, String)>,
}

impl Line {
    pub fn read(number: u32, cells: &[&str], places: &Places) -> Self {
        // PostgreSQL cannot keep U+0000 in a text; nobody types it.
        let text = |place: usize| cells.get(place).map_or_else(String::new, |cell| cell.trim().replace('\0', ""));
        Self { number, cells: places.iter().map(|(field, place)| (*field, text(*place))).collect() }
    }

    /// As it goes out.
    pub fn exported(row: &Row) -> Self {
        let cells = COLUMNS.iter().zip(row).map(|((field, ..), cell)| (*field, Cell::typed(cell))).collect();
        Self { number: 0, cells }
    }

    /// With what was cut off to fit into a cell, as `own` has it.
    pub fn whole(&self, own: &Self) -> Self {
        let whole = |field: Field, text: &str| {
            let start = text.strip_suffix('…').filter(|_| text.encode_utf16().count() == LONGEST)?;
            own.cell(field).filter(|own| own.starts_with(start))
        };
        let cells = self.cells.iter().map(|(field, text)| (*field, whole(*field, text).unwrap_or(text).to_owned()));
        Self { number: self.number, cells: cells.collect() }
    }

    /// None where the table has no such column.
    pub fn cell(&self, field: Field) -> Option<&str> {
        self.cells.iter().find(|(of, _)| *of == field).map(|(_, text)| text.as_str())
    }

    /// None also where the cell is blank.
    pub fn filled(&self, field: Field) -> Option<&str> {
        self.cell(field).filter(|text| !text.is_empty())
    }

    /// What a person calls it.
    pub fn place(&self) -> String {
        format!("Linha {}", self.number)
    }
}
