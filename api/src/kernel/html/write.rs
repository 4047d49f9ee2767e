//! Blocks written as HTML: the only form in which a body is stored.

use super::tree::{Block, Link, MARKS, Row, Run};

pub(super) fn html(blocks: &[Block]) -> String {
    let mut out = String::new();
    push_blocks(blocks, &mut out);
    out
}

fn push_blocks(blocks: &[Block], out: &mut String) {
    for block in blocks {
        push_block(block, out);
    }
}

fn push_block(block: &Block, out: &mut String) {
    match block {
        Block::Paragraph(runs) => element("p", out, |out| push_runs(runs, out)),
        Block::Heading(2, runs) => element("h2", out, |out| push_runs(runs, out)),
        Block::Heading(_, runs) => element("h3", out, |out| push_runs(runs, out)),
        Block::Quote(blocks) => {
            element("blockquote", out, |out| push_blocks(blocks, out));
        }
        Block::List { is_ordered, items } => element(if *is_ordered { "ol" } else { "ul" }, out, |out| {
            for item in items {
                element("li", out, |out| push_flow(item, out));
            }
        }),
        Block::Table { head, body } => element("table", out, |out| {
            push_rows("thead", head, out);
            push_rows("tbody", body, out);
        }),
        Block::Figure { src, alt, caption } => element("figure", out, |out| {
            out.push_str("<img src=\"");
            escape(src, out);
            out.push_str("\" alt=\"");
            escape(alt, out);
            out.push_str("\">");
            if !caption.is_empty() {
                element("figcaption", out, |out| push_runs(caption, out));
            }
        }),
        Block::Rule => out.push_str("<hr>"),
    }
}

fn element(name: &str, out: &mut String, content: impl FnOnce(&mut String)) {
    out.push('<');
    out.push_str(name);
    out.push('>');
    content(out);
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

/// The content of an item or cell: its one paragraph needs no `p`.
fn push_flow(blocks: &[Block], out: &mut String) {
    let paragraphs = blocks.iter().filter(|block| matches!(block, Block::Paragraph(_))).count();
    match blocks {
        [Block::Paragraph(runs), rest @ ..] if paragraphs == 1 => {
            push_runs(runs, out);
            push_blocks(rest, out);
        }
        all => push_blocks(all, out),
    }
}

fn push_rows(name: &str, rows: &[Row], out: &mut String) {
    if rows.is_empty() {
        return;
    }
    element(name, out, |out| {
        for row in rows {
            element("tr", out, |out| {
                for cell in row {
                    let name = if cell.is_header { "th" } else { "td" };
                    out.push('<');
                    out.push_str(name);
                    for (attribute, value) in &cell.attributes {
                        out.push(' ');
                        out.push_str(attribute);
                        out.push_str("=\"");
                        escape(value, out);
                        out.push('"');
                    }
                    out.push('>');
                    push_flow(&cell.blocks, out);
                    out.push_str("</");
                    out.push_str(name);
                    out.push('>');
                }
            });
        }
    });
}

/// Runs with their marks always nested in the same order, and one element for neighbours that share a mark.
fn push_runs(runs: &[Run], out: &mut String) {
    let mut link: Option<&Link> = None;
    let mut open: Vec<u8> = Vec::new();
    for run in runs {
        let wanted: Vec<u8> = MARKS.iter().map(|(mark, _)| *mark).filter(|mark| run.marks & mark != 0).collect();
        let is_same_link = link == run.link.as_ref();
        let shared =
            if is_same_link { open.iter().zip(&wanted).take_while(|(one, other)| one == other).count() } else { 0 };
        for mark in open.drain(shared..).rev() {
            tag("</", mark, out);
        }
        if !is_same_link {
            if link.is_some() {
                out.push_str("</a>");
            }
            link = run.link.as_ref();
            if let Some(href) = link {
                out.push_str("<a href=\"");
                escape(href, out);
                out.push_str("\" rel=\"noopener\">");
            }
        }
        for mark in wanted.into_iter().skip(shared) {
            tag("<", mark, out);
            open.push(mark);
        }
        let mut lines = run.text.split('\n');
        escape(lines.next().unwrap_or_default(), out);
        for line in lines {
            out.push_str("<br>");
            escape(line, out);
        }
    }
    for mark in open.iter().rev() {
        tag("</", *mark, out);
    }
    if link.is_some() {
        out.push_str("</a>");
    }
}

fn tag(bracket: &str, mark: u8, out: &mut String) {
    if let Some((_, name)) = MARKS.iter().find(|(known, _)| *known == mark) {
        out.push_str(bracket);
        out.push_str(name);
        out.push('>');
    }
}

/// Appends `text` as it stands in HTML, within an element or an attribute's quotes.
pub fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{a0}' => out.push_str("&nbsp;"),
            other => out.push(other),
        }
    }
}
