//! The body of a release: a documented subset of HTML that is clean by construction.
//!
//! What people paste goes through three steps. `prepare` reads the tags as a browser's tokenizer would and writes only those of our
//! vocabulary (`h1` → `h2`, `b` → `strong`, Word's list paragraphs → lists), without attributes but the few that count; it also bounds
//! nesting, so that hostile text cannot make the parser's work explode. `ammonia` then parses and sanitises: it is the security boundary.
//! `tree` reads ammonia's serialisation into blocks and runs of marked text, which is all that can be written again. Because the last
//! step writes one canonical form, sanitising what is already clean changes nothing.

mod canonical;
mod outline;
pub mod parts;
mod plain;
mod prepare;
mod tree;
mod write;

use std::fmt;
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};
use serde::{Deserialize, Deserializer, Serialize};

use canonical::Token;
pub use outline::Passage;
pub use tree::{Block, Cell, MARKS, Row, Run};
pub use write::escape;

/// HTML of the subset: `p`, `h2`, `h3`, `ul`, `ol`, `li`, `blockquote`, `table` (`thead`, `tbody`, `tr`, `th`, `td`), `figure` with
/// `img` and `figcaption`, `hr`, `br`, and within text `a`, `strong`, `em`, `u`, `s`, `sub`, `sup`. It is safe to put in a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Html(String);

static AMMONIA: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .add_tags(&[
            "p",
            "div",
            "h2",
            "h3",
            "ul",
            "ol",
            "li",
            "blockquote",
            "a",
            "strong",
            "em",
            "u",
            "s",
            "sub",
            "sup",
            "br",
            "hr",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption",
            "img",
        ])
        .add_tag_attributes("a", &["href"])
        .add_tag_attributes("img", &["src", "alt"])
        .add_tag_attributes("th", &["scope", "colspan", "rowspan"])
        .add_tag_attributes("td", &["colspan", "rowspan"])
        .add_clean_content_tags(&["script", "style"])
        .add_url_schemes(&["http", "https", "mailto", "tel"])
        .url_relative(UrlRelative::PassThrough)
        .link_rel(None);
    builder
});

impl Html {
    /// Whatever was typed or pasted, as clean HTML of the subset. No text is lost but that of scripts and styles.
    pub fn sanitise(dirty: &str) -> Self {
        let prepared = prepare::prepare(dirty);
        let safe = AMMONIA.clean(&prepared).to_string();
        Self(write::html(&tree::blocks(&safe)))
    }

    /// Text as others keep it: what has tags is taken for HTML, else a blank line parts paragraphs.
    pub fn from_text(text: &str) -> Self {
        let text = text.replace("\r\n", "\n");
        if ["</", "<br", "<p>", "<BR", "<P>"].iter().any(|tag| text.contains(tag)) {
            return Self::sanitise(&text);
        }
        let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let paragraphs = escaped.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
        let html: String = paragraphs.map(|part| format!("<p>{}</p>", part.replace('\n', "<br>"))).collect();
        Self::sanitise(&html)
    }

    /// What [`Html::sanitise`] gave earlier, back from the database.
    pub fn from_stored(clean: String) -> Self {
        Self(clean)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn into_string(self) -> String {
        self.0
    }

    /// Whether there is nothing to read or see.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text alone: a blank line between blocks, a line per list item, a tab between cells.
    pub fn to_text(&self) -> String {
        let mut out = String::with_capacity(self.0.len());
        let mut list_depth = 0_usize;
        for token in canonical::tokens(&self.0) {
            match token {
                Token::Text(text) => canonical::decode(text, &mut out),
                Token::Open("br", _) => out.push('\n'),
                Token::Open("ul" | "ol", _) => {
                    if list_depth > 0 {
                        break_to(&mut out, 1);
                    }
                    list_depth += 1;
                }
                Token::Close("ul" | "ol") => {
                    list_depth = list_depth.saturating_sub(1);
                    break_to(&mut out, if list_depth > 0 { 1 } else { 2 });
                }
                Token::Close("li" | "tr") => break_to(&mut out, 1),
                Token::Close("th" | "td") => out.push('\t'),
                Token::Close("p" | "h2" | "h3" | "blockquote" | "table" | "figure") => {
                    break_to(&mut out, if list_depth > 0 { 1 } else { 2 });
                }
                _ => {}
            }
        }
        out.truncate(out.trim_end().len());
        out
    }

    /// The text block by block.
    pub fn passages(&self) -> Vec<Passage> {
        outline::passages(&self.0)
    }

    /// The text as one reads it without HTML: lists with their marks, links with their addresses, quotes and tables set apart.
    pub fn to_plain(&self) -> String {
        plain::text(&self.blocks())
    }

    /// The blocks that it is made of.
    pub fn blocks(&self) -> Vec<Block> {
        tree::blocks(&self.0)
    }

    /// The same to be read elsewhere: what is on this site gets its whole address. `origin` has no slash at its end.
    #[must_use]
    pub fn absolute(&self, origin: &str) -> Self {
        let mut start = String::new();
        write::escape(origin, &mut start);
        // In the one form that is stored, a quote is within a tag or escaped.
        let links = self.0.replace("<a href=\"/", &format!("<a href=\"{start}/"));
        Self(links.replace("<img src=\"/", &format!("<img src=\"{start}/")))
    }

    /// The first paragraph's text for a description, of at most `max_chars` characters, cut between words with `…`.
    pub fn first_paragraph(&self, max_chars: usize) -> Option<String> {
        let mut text = String::new();
        let mut inside = false;
        for token in canonical::tokens(&self.0) {
            match token {
                Token::Open("p", _) => inside = true,
                Token::Open("br", _) if inside => text.push(' '),
                Token::Close("p") if !text.is_empty() => break,
                Token::Text(part) if inside => canonical::decode(part, &mut text),
                _ => {}
            }
        }
        if text.is_empty() {
            return None;
        }
        if let Some((limit, _)) = text.char_indices().nth(max_chars) {
            let cut = text.get(..limit).unwrap_or_default();
            let end = cut.rfind(char::is_whitespace).unwrap_or(limit);
            text.truncate(end);
            text.truncate(text.trim_end_matches(|last: char| last.is_whitespace() || ",;:–—-".contains(last)).len());
            text.push('…');
        }
        Some(text)
    }

    /// Images that a reader without sight gets nothing of.
    pub fn images_without_alt(&self) -> usize {
        canonical::tokens(&self.0)
            .filter(|token| matches!(token, Token::Open("img", attributes) if canonical::attribute(attributes, "alt").is_none_or(|alt| alt.trim().is_empty())))
            .count()
    }
}

/// Words of a plain text: what stands between spaces and has a letter or a digit.
pub fn word_count(text: &str) -> u32 {
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
    u32::try_from(words).unwrap_or(u32::MAX)
}

/// Ends the text in exactly `lines` line breaks, unless it is empty.
fn break_to(out: &mut String, lines: usize) {
    out.truncate(out.trim_end_matches(['\n', '\t', ' ']).len());
    if !out.is_empty() {
        out.extend(std::iter::repeat_n('\n', lines));
    }
}

impl fmt::Display for Html {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What comes from outside is sanitised as it is read.
impl<'de> Deserialize<'de> for Html {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|dirty| Self::sanitise(&dirty))
    }
}

#[cfg(test)]
mod tests;
