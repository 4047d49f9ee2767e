//! The text of a body block by block, for telling two of them apart.
use super::canonical::{self, Token};

/// A stretch of text that stands by itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Passage {
    /// Its element: `p`, `h2`, `h3`, `li`, `blockquote`, `th`, `td`, `figcaption`, `img` or `hr`.
    pub element: &'static str,
    /// Its text; of an image, the description.
    pub text: String,
    /// Its content with marks and links, as written; of an image, the address.
    pub markup: String,
}

const STARTS: [&str; 7] = ["p", "h2", "h3", "li", "th", "td", "figcaption"];

/// The passages of canonical HTML, in order.
pub(super) fn passages(html: &str) -> Vec<Passage> {
    let mut all = Vec::new();
    let mut open: Option<Passage> = None;
    let mut quotes = 0_usize;
    for token in canonical::tokens(html) {
        match token {
            Token::Open("blockquote", _) => quotes += 1,
            Token::Close("blockquote") => quotes = quotes.saturating_sub(1),
            Token::Open("hr", _) => all.extend([open.take(), Some(passage("hr"))].into_iter().flatten()),
            Token::Open("img", attributes) => {
                let text = canonical::attribute(attributes, "alt").unwrap_or_default();
                let markup = canonical::attribute(attributes, "src").unwrap_or_default();
                all.extend(open.take());
                all.push(Passage { element: "img", text, markup });
            }
            Token::Open(name, attributes) => match STARTS.iter().find(|start| **start == name) {
                // A paragraph within an item or a cell is the text of that.
                Some(&"p") if open.as_ref().is_some_and(|passage| passage.text.is_empty()) => {}
                Some(element) => {
                    all.extend(open.take().filter(|passage| !passage.text.is_empty()));
                    open = Some(passage(if quotes > 0 && *element == "p" { "blockquote" } else { element }));
                }
                None => {
                    if let Some(passage) = &mut open {
                        passage.markup.extend(["<", name, " ", attributes, ">"]);
                        passage.text.push_str(if name == "br" { "\n" } else { "" });
                    }
                }
            },
            Token::Close(name) if STARTS.contains(&name) => {
                all.extend(open.take().filter(|passage| !passage.text.is_empty()));
            }
            Token::Close(name) => {
                if let Some(passage) = &mut open {
                    passage.markup.extend(["</", name, ">"]);
                }
            }
            Token::Text(text) => {
                if let Some(passage) = &mut open {
                    canonical::decode(text, &mut passage.text);
                    passage.markup.push_str(text);
                }
            }
        }
    }
    all.extend(open);
    all
}

fn passage(element: &'static str) -> Passage {
    Passage { element, text: String::new(), markup: String::new() }
}
