//! Blocks as plain text for people: what is pasted into a message or read out by a terminal.

use super::tree::{Block, Row, Run};

/// The text, a blank line between blocks; without a line break at its end.
pub(super) fn text(blocks: &[Block]) -> String {
    lines(blocks).join("\n")
}

fn lines(blocks: &[Block]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for block in blocks {
        let block = match block {
            Block::Paragraph(content) | Block::Heading(_, content) => runs(content),
            Block::Quote(blocks) => {
                lines(blocks).iter().map(|line| format!("> {line}").trim_end().to_owned()).collect()
            }
            Block::List { is_ordered, items } => list(*is_ordered, items),
            Block::Table { head, body } => head.iter().chain(body).map(row).collect(),
            Block::Figure { alt, caption, .. } => figure(alt, caption),
            Block::Rule => vec!["* * *".to_owned()],
        };
        if !out.is_empty() && !block.is_empty() {
            out.push(String::new());
        }
        out.extend(block);
    }
    out
}

fn list(is_ordered: bool, items: &[Vec<Block>]) -> Vec<String> {
    let mut out = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let mark = if is_ordered { format!("{}. ", index + 1) } else { "• ".to_owned() };
        let hang = " ".repeat(mark.chars().count());
        // Within an item no blank lines: a list is read as one.
        for (line, text) in lines(item).iter().filter(|line| !line.is_empty()).enumerate() {
            out.push(format!("{}{text}", if line == 0 { &mark } else { &hang }));
        }
    }
    out
}

fn row(cells: &Row) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| lines(&cell.blocks).join(" ").trim().to_owned()).collect();
    cells.join(" | ").trim_end().to_owned()
}

fn figure(alt: &str, caption: &[Run]) -> Vec<String> {
    let parts = [alt.to_owned(), runs(caption).join(" ")];
    let said: Vec<String> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
    if said.is_empty() { Vec::new() } else { vec![format!("[Imagem: {}]", said.join(" – "))] }
}

/// Lines of text; where a link ends, its address, unless that is what was written.
fn runs(runs: &[Run]) -> Vec<String> {
    let mut text = String::new();
    let mut shown = String::new();
    for (index, run) in runs.iter().enumerate() {
        text.push_str(&run.text);
        let Some(link) = &run.link else { continue };
        shown.push_str(&run.text);
        if runs.get(index + 1).is_none_or(|next| next.link.as_ref() != Some(link)) {
            let bare = |address: &str| {
                let address = address.trim_start_matches("mailto:").trim_start_matches("tel:");
                let address = address.trim_start_matches("https://").trim_start_matches("http://");
                address.trim_start_matches("www.").trim_end_matches('/').to_lowercase()
            };
            if bare(shown.trim()) != bare(link) {
                text.push_str(" (");
                text.push_str(link.trim_start_matches("mailto:").trim_start_matches("tel:"));
                text.push(')');
            }
            shown.clear();
        }
    }
    text.split('\n').map(|line| line.trim_end().to_owned()).collect()
}
