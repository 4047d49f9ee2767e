//! Readers of the files: each gives the rows one by one, and never more than is asked for.
mod csv;
mod json;
mod sheet;
#[cfg(test)]
mod tests;
mod wordpress;
mod xlsx;

use super::entity::{Columns, ImportKind};
use crate::{kernel::problem::Problem, releases::ReleaseKind};
use chrono::{DateTime, Utc};
use std::{borrow::Cow, ops::ControlFlow};

/// Rows of a file at most.
pub const ROWS: u32 = 50_000;

/// Why a file cannot be read at all.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub struct FileFault {
    pub pointer: String,
    pub code: &'static str,
    pub message: String,
}

impl FileFault {
    /// The fault of the file itself.
    pub fn file(code: &'static str, message: impl Into<String>) -> Self {
        Self { pointer: "/file".to_owned(), code, message: message.into() }
    }

    fn too_many() -> Self {
        Self::file("too_many_rows", format!("O arquivo passa de {ROWS} linhas. Divida-o."))
    }
}

impl From<FileFault> for Problem {
    fn from(fault: FileFault) -> Self {
        Self::fault(fault.pointer, fault.code, fault.message)
    }
}

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
        ImportKind::Csv => csv::read(&decoded(bytes), mapping, &mut bounded),
        ImportKind::Xlsx => xlsx::read(bytes, mapping, &mut bounded),
        ImportKind::Json => json::read(bytes, mapping, &mut bounded),
    }?;
    if over { Err(FileFault::too_many()) } else { Ok(head) }
}

/// Bytes as text: what their mark says, else UTF-8 where they are that, else Windows-1252, which Excel in Portuguese
/// writes.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default()).0;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

/// The value unless it is blank.
fn filled(value: &str) -> Option<String> {
    let value = value.trim();
    (!value.is_empty()).then(|| value.to_owned())
}
