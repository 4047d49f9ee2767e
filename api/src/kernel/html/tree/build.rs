//! From sanitised HTML to blocks.

use std::rc::Rc;

use super::super::canonical::{Token, attribute, decode, tokens};
use super::inline::{join, paragraphs, push_break, push_text};
use super::{Block, Cell, Link, MARKS, Row, Run};

/// Quotes and lists within each other; what is deeper is unwrapped.
const MAX_DEPTH: u8 = 8;

/// Longest address that is kept.
const MAX_URL_LENGTH: usize = 2_000;

/// The blocks of what ammonia serialised.
pub(in super::super) fn blocks(safe: &str) -> Vec<Block> {
    let mut builder = Builder { frames: vec![Frame::new(Kind::Root)], ..Builder::default() };
    for token in tokens(safe) {
        match token {
            Token::Text(text) => builder.text(text),
            Token::Open(name, attributes) => builder.open(name, attributes),
            Token::Close(name) => builder.close(name),
        }
    }
    builder.finish()
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Root,
    Heading(u8),
    Quote,
    List(bool),
    Item,
    Table,
    Head,
    Row { is_head: bool },
    Cell { is_header: bool, attributes: Vec<(&'static str, String)> },
    Figure,
    Caption,
}

/// An open container: what it has so far, and the text not yet made a paragraph.
struct Frame {
    kind: Kind,
    blocks: Vec<Block>,
    runs: Vec<Run>,
    items: Vec<Vec<Block>>,
    head: Vec<Row>,
    body: Vec<Row>,
    cells: Row,
    caption: Vec<Run>,
}

impl Frame {
    fn new(kind: Kind) -> Self {
        Self {
            kind,
            blocks: Vec::new(),
            runs: Vec::new(),
            items: Vec::new(),
            head: Vec::new(),
            body: Vec::new(),
            cells: Vec::new(),
            caption: Vec::new(),
        }
    }

    fn flush(&mut self) {
        let found = paragraphs(std::mem::take(&mut self.runs));
        self.blocks.extend(found.into_iter().map(Block::Paragraph));
    }

    /// What stands in a list outside its items: a list belongs to the item before it, anything else is an item.
    fn adopt_strays(&mut self) {
        for block in std::mem::take(&mut self.blocks) {
            match (self.items.last_mut(), &block) {
                (Some(item), Block::List { .. }) => append(item, block),
                _ => self.items.push(vec![block]),
            }
        }
    }
}

#[derive(Default)]
struct Builder {
    frames: Vec<Frame>,
    /// For each open element that is no mark and no link, whether it has a frame.
    opened: Vec<bool>,
    marks: Vec<u8>,
    links: Vec<Option<Link>>,
}

impl Builder {
    fn text(&mut self, escaped: &str) {
        let mut text = String::with_capacity(escaped.len());
        decode(escaped, &mut text);
        let (marks, link) = self.style();
        if let Some(frame) = self.frames.last_mut() {
            push_text(&mut frame.runs, &text, marks, link.as_ref());
        }
    }

    fn style(&self) -> (u8, Option<Link>) {
        let is_heading = self.frames.iter().any(|frame| matches!(frame.kind, Kind::Heading(_)));
        let all = self.marks.iter().fold(0, |all, mark| all | mark);
        // A heading is bold by itself; bold within it is a habit of word processors.
        (if is_heading { all & !1 } else { all }, self.links.last().cloned().flatten())
    }

    fn open(&mut self, name: &str, attributes: &str) {
        if let Some((mark, _)) = MARKS.iter().find(|(_, known)| *known == name) {
            return self.marks.push(*mark);
        }
        match name {
            "a" => self.links.push(attribute(attributes, "href").and_then(|href| link(&href))),
            "br" => {
                let (marks, link) = self.style();
                if let Some(frame) = self.frames.last_mut() {
                    push_break(&mut frame.runs, marks, link.as_ref());
                }
            }
            "img" => self.image(attributes),
            "hr" => {
                self.flush();
                if let Some(frame) = self.frames.last_mut()
                    && matches!(frame.kind, Kind::Root | Kind::Quote)
                {
                    frame.blocks.push(Block::Rule);
                }
            }
            _ => {
                self.flush();
                let kind = self.kind(name, attributes);
                self.opened.push(kind.is_some());
                if let Some(kind) = kind {
                    if let (Kind::Item, Some(list)) = (&kind, self.frames.last_mut()) {
                        list.adopt_strays();
                    }
                    self.frames.push(Frame::new(kind));
                }
            }
        }
    }

    /// The container that a tag opens here, if the model has one.
    fn kind(&self, name: &str, attributes: &str) -> Option<Kind> {
        let within = |wanted: fn(&Kind) -> bool| self.frames.iter().any(|frame| wanted(&frame.kind));
        let depth = self.frames.iter().filter(|frame| matches!(frame.kind, Kind::Quote | Kind::List(_))).count();
        let parent = self.frames.last().map(|frame| &frame.kind)?;
        // Within these there is text and nothing else.
        if matches!(parent, Kind::Heading(_) | Kind::Caption) {
            return None;
        }
        match name {
            "h2" | "h3" if *parent == Kind::Root => Some(Kind::Heading(if name == "h2" { 2 } else { 3 })),
            "blockquote" if depth < usize::from(MAX_DEPTH) => Some(Kind::Quote),
            "ul" | "ol" if depth < usize::from(MAX_DEPTH) => Some(Kind::List(name == "ol")),
            "li" if matches!(parent, Kind::List(_)) => Some(Kind::Item),
            "table" if !within(|kind| matches!(kind, Kind::Table | Kind::List(_) | Kind::Quote)) => Some(Kind::Table),
            "thead" if *parent == Kind::Table => Some(Kind::Head),
            "tr" if matches!(parent, Kind::Table | Kind::Head) => Some(Kind::Row { is_head: *parent == Kind::Head }),
            "th" | "td" if matches!(parent, Kind::Row { .. }) => {
                Some(Kind::Cell { is_header: name == "th", attributes: cell_attributes(name, attributes) })
            }
            "figure" => Some(Kind::Figure),
            "figcaption" if *parent == Kind::Figure => Some(Kind::Caption),
            _ => None,
        }
    }

    fn close(&mut self, name: &str) {
        if MARKS.iter().any(|(_, known)| *known == name) {
            self.marks.pop();
            return;
        }
        if name == "a" {
            self.links.pop();
            return;
        }
        self.flush();
        if self.opened.pop().unwrap_or(false) {
            self.end_container();
        }
    }

    fn flush(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            frame.flush();
        }
    }

    fn image(&mut self, attributes: &str) {
        let Some(src) = attribute(attributes, "src").and_then(|src| image_source(&src)) else { return };
        let alt = attribute(attributes, "alt").unwrap_or_default();
        let alt = alt.split_whitespace().collect::<Vec<_>>().join(" ");
        self.flush();
        if let Some(frame) = self.frames.last_mut() {
            frame.blocks.push(Block::Figure { src, alt, caption: Vec::new() });
        }
    }

    /// Closes the innermost container and gives what it holds to the one around it.
    fn end_container(&mut self) {
        self.flush();
        let Some(mut frame) = self.frames.pop() else { return };
        let Some(parent) = self.frames.last_mut() else { return };
        match frame.kind {
            Kind::Root => {}
            Kind::Heading(level) => parent.blocks.extend(frame.blocks.into_iter().map(|block| match block {
                Block::Paragraph(runs) => Block::Heading(level, runs),
                other => other,
            })),
            Kind::Quote => {
                if !frame.blocks.is_empty() {
                    parent.blocks.push(Block::Quote(frame.blocks));
                }
            }
            Kind::List(is_ordered) => {
                frame.adopt_strays();
                if !frame.items.is_empty() {
                    append(&mut parent.blocks, Block::List { is_ordered, items: frame.items });
                }
            }
            Kind::Item => {
                if !frame.blocks.is_empty() {
                    parent.items.push(frame.blocks);
                }
            }
            Kind::Table => {
                append_all(&mut parent.blocks, frame.blocks);
                append_all(&mut parent.blocks, table(frame.head, frame.body));
            }
            Kind::Head => {
                append_all(&mut parent.blocks, frame.blocks);
                parent.head.append(&mut frame.head);
            }
            Kind::Row { is_head } => {
                append_all(&mut parent.blocks, frame.blocks);
                if !frame.cells.is_empty() {
                    let rows = if is_head { &mut parent.head } else { &mut parent.body };
                    rows.push(frame.cells);
                }
            }
            Kind::Cell { is_header, attributes } => {
                parent.cells.push(Cell { is_header, attributes, blocks: frame.blocks });
            }
            Kind::Figure => append_all(&mut parent.blocks, figures(frame.blocks, frame.caption)),
            Kind::Caption => {
                let is_text = |block: &Block| matches!(block, Block::Paragraph(_));
                let (text, others): (Vec<_>, Vec<_>) = frame.blocks.into_iter().partition(is_text);
                let before = Some(std::mem::take(&mut parent.caption)).filter(|runs| !runs.is_empty());
                let lines = text.into_iter().filter_map(|block| match block {
                    Block::Paragraph(runs) => Some(runs),
                    _ => None,
                });
                parent.caption = join(before.into_iter().chain(lines));
                append_all(&mut parent.blocks, others);
            }
        }
    }

    fn finish(mut self) -> Vec<Block> {
        while self.frames.len() > 1 {
            self.end_container();
        }
        self.flush();
        self.frames.pop().map(|root| root.blocks).unwrap_or_default()
    }
}

/// Adds a block; a list right after one of its kind goes on with it (Word's list paragraphs come as lists of one).
fn append(blocks: &mut Vec<Block>, block: Block) {
    match (blocks.last_mut(), block) {
        (Some(Block::List { is_ordered, items }), Block::List { is_ordered: same, items: more })
            if *is_ordered == same =>
        {
            items.extend(more);
        }
        (_, block) => blocks.push(block),
    }
}

fn append_all(blocks: &mut Vec<Block>, more: Vec<Block>) {
    for block in more {
        append(blocks, block);
    }
}

/// A table, unless it is empty; what is in a table of one cell alone, which is only a frame.
fn table(head: Vec<Row>, body: Vec<Row>) -> Vec<Block> {
    let mut cells = head.iter().chain(&body).flatten();
    match (cells.next(), cells.next()) {
        (Some(only), None) => only.blocks.clone(),
        _ if head.iter().chain(&body).flatten().all(|cell| cell.blocks.is_empty()) => Vec::new(),
        _ => vec![Block::Table { head, body }],
    }
}

/// The blocks of a figure; its caption goes to its last image, or stands as a paragraph when there is none.
fn figures(mut blocks: Vec<Block>, text: Vec<Run>) -> Vec<Block> {
    if text.is_empty() {
        return blocks;
    }
    match blocks.iter_mut().rev().find_map(|block| match block {
        Block::Figure { caption, .. } if caption.is_empty() => Some(caption),
        _ => None,
    }) {
        Some(caption) => *caption = text,
        None => blocks.extend(paragraphs(text).into_iter().map(Block::Paragraph)),
    }
    blocks
}

/// An address to link to: absolute (ammonia has seen to the scheme), or within this site. "www.…" is taken for a site.
fn link(href: &str) -> Option<Link> {
    let href = href.trim();
    let is_absolute = ["http://", "https://", "mailto:", "tel:"]
        .iter()
        .any(|scheme| href.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
    let whole = if href.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www.")) {
        format!("https://{href}")
    } else if is_absolute || is_local(href) {
        href.to_owned()
    } else {
        return None;
    };
    (whole.len() <= MAX_URL_LENGTH && !whole.contains(char::is_control)).then(|| Rc::from(whole))
}

fn image_source(src: &str) -> Option<String> {
    let src = src.trim();
    let is_remote = ["http://", "https://"]
        .iter()
        .any(|scheme| src.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
    let is_good = (is_remote || is_local(src)) && src.len() <= MAX_URL_LENGTH && !src.contains(char::is_control);
    is_good.then(|| src.to_owned())
}

/// A path of this site; neither `//host` nor `/\host`, which browsers take for another.
fn is_local(address: &str) -> bool {
    address.starts_with('/') && !address.starts_with("//") && !address.starts_with("/\\")
}

fn cell_attributes(name: &str, attributes: &str) -> Vec<(&'static str, String)> {
    let span = |key| {
        attribute(attributes, key)
            .and_then(|value| value.trim().parse::<u8>().ok())
            .filter(|number| (2..=100).contains(number))
            .map(|number| (key, number.to_string()))
    };
    let scope = attribute(attributes, "scope")
        .map(|value| value.trim().to_ascii_lowercase())
        .filter(|value| name == "th" && ["row", "col", "rowgroup", "colgroup"].contains(&value.as_str()))
        .map(|value| ("scope", value));
    scope.into_iter().chain(span("colspan")).chain(span("rowspan")).collect()
}
