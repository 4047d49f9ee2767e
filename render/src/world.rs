//! All that a template sees: itself, its data, and the fonts of this crate.
use std::sync::LazyLock;
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

/// Inter for what frames the text, Libertinus Serif for the text; see `fonts/OFL.txt`.
const FONT_FILES: [&[u8]; 6] = [
    include_bytes!("../fonts/Inter-Regular.otf"),
    include_bytes!("../fonts/Inter-SemiBold.otf"),
    include_bytes!("../fonts/LibertinusSerif-Regular.otf"),
    include_bytes!("../fonts/LibertinusSerif-Italic.otf"),
    include_bytes!("../fonts/LibertinusSerif-Bold.otf"),
    include_bytes!("../fonts/LibertinusSerif-BoldItalic.otf"),
];

static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FONT_FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect());
static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

// Typst keeps the id of every file for ever: these names are all there will be.
static TEMPLATE: LazyLock<Option<FileId>> = LazyLock::new(|| id("/main.typ"));
static DATA: LazyLock<Option<FileId>> = LazyLock::new(|| id("/data.json"));
static CREST: LazyLock<Option<FileId>> = LazyLock::new(|| id("/crest"));

fn id(path: &str) -> Option<FileId> {
    Some(FileId::new(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?)))
}

pub struct PrintWorld {
    template: Source,
    data: Bytes,
    crest: Option<Bytes>,
}

impl PrintWorld {
    pub fn new(template: &str, data: Vec<u8>, crest: Option<Vec<u8>>) -> Self {
        let template = match *TEMPLATE {
            Some(id) => Source::new(id, template.to_owned()),
            None => Source::detached(template),
        };
        Self { template, data: Bytes::new(data), crest: crest.map(Bytes::new) }
    }
}

impl World for PrintWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if Some(id) == *DATA {
            return Ok(self.data.clone());
        }
        self.crest.clone().filter(|_| Some(id) == *CREST).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    /// A document's date is part of its data.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
