//! The content model: blocks, and within them runs of text with marks. What is not of the model is unwrapped, its text kept.

mod build;
mod inline;

use std::rc::Rc;

pub(super) use build::blocks;

/// A link's address.
pub type Link = Rc<str>;

/// The marks of text and their elements, from the outermost to the innermost.
pub const MARKS: [(u8, &str); 6] = [(1, "strong"), (2, "em"), (4, "u"), (8, "s"), (16, "sub"), (32, "sup")];

/// Text with one set of marks; `\n` is a line break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub text: String,
    pub marks: u8,
    pub link: Option<Link>,
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Paragraph(Vec<Run>),
    Heading(u8, Vec<Run>),
    Quote(Vec<Block>),
    List { is_ordered: bool, items: Vec<Vec<Block>> },
    Table { head: Vec<Row>, body: Vec<Row> },
    Figure { src: String, alt: String, caption: Vec<Run> },
    Rule,
}

/// The cells of a row.
pub type Row = Vec<Cell>;

/// A cell, with its `scope`, `colspan` and `rowspan`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    pub is_header: bool,
    pub attributes: Vec<(&'static str, String)>,
    pub blocks: Vec<Block>,
}
