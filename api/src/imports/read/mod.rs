//! Readers of the files: each gives the rows one by one, and never more than is asked for.
mod json;
mod sheet;
#[cfg(test)]
mod tests;
mod wordpress;

pub use crate::kernel::file_fault::FileFault;

use super::entity::{Columns, ImportKind};
use crate::{
    kernel::{table, text::decoded},
    releases::ReleaseKind,
};
use chrono::{DateTime, Utc};
use std::ops::ControlFlow;

/// Rows of a file at most.
pub const ROWS: u32 = 50_000;

/// What a row says of a release, as far as the file is able to say it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields {
    pub external_id: Option<String>,
    pub title: Option<String>,
    pub subtitle: Option<String>,
    pub slug: Option<String>,
    pub summary: Option<String>,
    pub dateline: Option<String>,
    /// HTML, or a plain text.
    pub body: Option<String>,
    pub byline: Option<String>,
    pub tags: Vec<String>,
    pub municipality_codes: Vec<i32>,
    pub language: Option<String>,
    pub kind: Option<ReleaseKind>,
    /// Whether it was public there; where the file does not say, a publication date says it.
    pub published: Option<bool>,
    pub created_at: Option<DateTime<Utc>>,
    pub published_at: Option<DateTime<Utc>>,
    /// What could not be understood: the row is not imported.
    pub faults: Vec<String>,
}

/// A row as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    Release(Box<Fields>),
    /// Something else than a release.
    Other(String),
}

/// What a file says of itself.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The columns of a spreadsheet.
    pub columns: Vec<String>,
    /// The field that is read from each column: as given, or recognised.
    pub mapping: Columns,
    /// The site that it came from.
    pub site: Option<String>,
}

/// What is done with each row and its number; `Break` ends the reading.
pub type Visit<'a> = &'a mut dyn FnMut(u32, Reading) -> ControlFlow<()>;

/// Reads `bytes` row by row.
///
/// # Errors
/// When the file is broken, or is not what `kind` says.
pub fn each(kind: ImportKind, bytes: &[u8], mapping: &Columns, visit: Visit) -> Result<Head, FileFault> {
    let mut count = 0;
    let mut over = false;
    let mut bounded = |number, reading| {
        count += 1;
        over = count > ROWS;
        if over { ControlFlow::Break(()) } else { visit(number, reading) }
    };
    let head = match kind {
        ImportKind::Wordpress => wordpress::read(&decoded(bytes), &mut bounded),
        ImportKind::Csv => sheet::read(|visit| table::read_csv(&decoded(bytes), visit), mapping, &mut bounded),
        ImportKind::Xlsx => sheet::read(|visit| table::read_xlsx(bytes, visit), mapping, &mut bounded),
        ImportKind::Json => json::read(bytes, mapping, &mut bounded),
    }?;
    if over {
        let message = format!("O arquivo passa de {ROWS} linhas. Divida-o.");
        return Err(FileFault::file("too_many_rows", message));
    }
    Ok(head)
}

/// The value unless it is blank.
fn filled(value: &str) -> Option<String> {
    let value = value.trim();
    (!value.is_empty()).then(|| value.to_owned())
}
