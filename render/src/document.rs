//! What is printed.
use crate::table::Table;
use serde::{Serialize, Serializer};

/// A release as it is printed: everything already in words.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Release {
    /// The letterhead: whose text it is.
    pub office: String,
    pub unit: String,
    /// Whom to ask, in one line.
    pub contact: Option<String>,
    /// The colour of the letterhead: `#rrggbb`.
    pub accent: String,
    /// Beside the name of the office.
    pub crest: Option<Image>,
    /// «Nota oficial».
    pub kind: String,
    /// «12 de março de 2026».
    pub day: String,
    /// When it was changed after it came out, in words.
    pub updated: Option<String>,
    /// What was corrected after it came out, each in a sentence that says when.
    pub corrections: Vec<String>,
    pub title: String,
    pub subtitle: Option<String>,
    pub dateline: Option<String>,
    pub byline: Option<String>,
    pub tags: Vec<String>,
    /// Two or three letters.
    pub language: String,
    /// Two letters.
    pub region: Option<String>,
    /// The page of the release.
    pub url: String,
    /// The date in the file's own description.
    pub stamp: Stamp,
    pub body: Vec<Block>,
}

/// A picture that can be decoded: typst refuses the whole document for one that cannot.
#[derive(Clone, Debug)]
pub struct Image {
    pub format: ImageFormat,
    pub bytes: Vec<u8>,
}

/// The pictures that are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum ImageFormat {
    #[serde(rename = "png")]
    Png,
    #[serde(rename = "jpg")]
    Jpeg,
    #[serde(rename = "webp")]
    Webp,
}

/// The template is told the format, and reads the picture apart.
impl Serialize for Image {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.format.serialize(serializer)
    }
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Stamp {
    pub year: i32,
    pub month: u32,
    pub day: u32,
}

impl Default for Stamp {
    fn default() -> Self {
        Self { year: 1970, month: 1, day: 1 }
    }
}

/// A part of the text.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Block {
    Paragraph {
        runs: Vec<Run>,
    },
    /// `level` 1 or 2, below the title.
    Heading {
        level: u8,
        runs: Vec<Run>,
    },
    Quote {
        blocks: Vec<Block>,
    },
    List {
        ordered: bool,
        items: Vec<Vec<Block>>,
    },
    Table(Table),
    /// Said in words: what an image shows, and what is written under it.
    Figure {
        alt: String,
        caption: Vec<Run>,
    },
    Rule,
}

/// Text of one kind; `\n` breaks the line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(clippy::struct_excessive_bools)]
pub struct Run {
    pub text: String,
    pub strong: bool,
    pub emph: bool,
    pub underline: bool,
    pub strike: bool,
    pub sub: bool,
    pub sup: bool,
    /// An absolute address.
    pub link: Option<String>,
}

/// The script of a ceremony as it is printed: everything already in words.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RunOfShow {
    /// The letterhead: whose ceremony it is.
    pub office: String,
    pub unit: String,
    /// Whom to ask, in one line.
    pub contact: Option<String>,
    /// «Inauguração».
    pub kind: String,
    pub title: String,
    /// «terça-feira, 2 de março de 2027, das 9h às 11h».
    pub when: String,
    pub place: String,
    pub items: Vec<RunOfShowItem>,
    /// «1 h 20».
    pub total: String,
    /// «10:20».
    pub ends: String,
    /// By how much it goes on past the end of the event.
    pub overrun: Option<String>,
    /// When it was printed: who holds two knows which is the newer.
    pub printed: String,
    /// The page of the event.
    pub url: String,
    /// The date in the file's own description.
    pub stamp: Stamp,
}

/// A part of a ceremony.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RunOfShowItem {
    /// «09:10».
    pub time: String,
    /// «10 min».
    pub duration: String,
    pub title: String,
    pub speaker: Option<String>,
    pub notes: Option<String>,
    /// It begins at that time, whatever comes before it.
    pub fixed: bool,
    pub warning: Option<String>,
}
