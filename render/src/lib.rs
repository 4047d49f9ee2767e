//! Printed documents of the office, as PDF, set by typst.
//!
//! A template never takes part of a text for its own code: what is printed reaches it as data, a JSON file in a world
//! that has no other files, no packages and no network.
mod document;
mod table;
mod world;

pub use document::{Block, Image, ImageFormat, Release, Run, RunOfShow, RunOfShowItem, Stamp};
pub use table::{Cell, Table};

use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, pdf};
use world::PrintWorld;

const RELEASE: &str = include_str!("release.typ");
const RUN_OF_SHOW: &str = include_str!("run_of_show.typ");

/// The document could not be set. Nothing that a person writes should lead here.
#[derive(Debug, thiserror::Error)]
#[error("typst: {0}")]
pub struct Error(String);

/// A release on the office's letterhead, as PDF.
///
/// Takes tens of milliseconds of a processor: not for a thread that serves requests. The same release gives the same
/// bytes.
///
/// # Errors
/// When typst refuses the document.
pub fn release(release: &Release) -> Result<Vec<u8>, Error> {
    print(RELEASE, release, release.crest.as_ref().map(|crest| crest.bytes.clone()))
}

/// The script of a ceremony on the office's letterhead, as PDF.
///
/// As costly as a release, and as reproducible.
///
/// # Errors
/// When typst refuses the document.
pub fn run_of_show(script: &RunOfShow) -> Result<Vec<u8>, Error> {
    print(RUN_OF_SHOW, script, None)
}

fn print(template: &str, document: &impl serde::Serialize, crest: Option<Vec<u8>>) -> Result<Vec<u8>, Error> {
    let data = serde_json::to_vec(document).map_err(|error| Error(error.to_string()))?;
    let world = PrintWorld::new(template, data, crest);
    let printed = typst::compile::<PagedDocument>(&world).output.map_err(told)?;
    let bytes = pdf(&printed, &PdfOptions::default()).map_err(told)?;
    // What typst remembers between documents would otherwise only grow.
    typst::comemo::evict(4);
    Ok(bytes)
}

fn told(problems: impl IntoIterator<Item = typst::diag::SourceDiagnostic>) -> Error {
    Error(problems.into_iter().map(|problem| problem.message.to_string()).collect::<Vec<_>>().join("; "))
}

#[cfg(test)]
mod tests;
