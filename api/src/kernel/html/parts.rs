//! What a text is made of, for those who judge it: prose apart from captions, images and links.
use super::{
    Html,
    canonical::{self, Token},
};

/// A link: where it leads, and its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    pub href: String,
    pub text: String,
}

/// The parts of a text, each in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// Paragraphs, items, headings and cells.
    pub blocks: Vec<Block>,
    pub captions: Vec<String>,
    /// The descriptions of images that have one.
    pub alts: Vec<String>,
    pub links: Vec<Link>,
}

/// A stretch of text that no sentence reaches out of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Block {
    pub text: String,
    /// Whether it is made of sentences: a paragraph or an item, not a heading or a cell.
    pub is_prose: bool,
}

impl Html {
    /// The text in its parts.
    pub fn parts(&self) -> Parts {
        let mut parts = Parts::default();
        let mut block = Block::default();
        let (mut in_caption, mut in_table) = (false, 0_usize);
        let mut link: Option<Link> = None;
        for token in canonical::tokens(self.as_str()) {
            match token {
                Token::Text(text) => {
                    canonical::decode(text, &mut block.text);
                    if let Some(link) = &mut link {
                        canonical::decode(text, &mut link.text);
                    }
                }
                Token::Open("br", _) => block.text.push(' '),
                Token::Open("a", attributes) => {
                    let href = canonical::attribute(attributes, "href").unwrap_or_default();
                    link = Some(Link { href, text: String::new() });
                }
                Token::Close("a") => parts.links.extend(link.take()),
                Token::Open("img", attributes) => {
                    let alt = canonical::attribute(attributes, "alt").filter(|alt| !alt.trim().is_empty());
                    parts.alts.extend(alt);
                }
                Token::Open("figcaption", _) => in_caption = true,
                Token::Close("figcaption") => {
                    let caption = std::mem::take(&mut block.text);
                    parts.captions.extend(Some(caption).filter(|text| !text.trim().is_empty()));
                    in_caption = false;
                }
                Token::Open("table", _) => in_table += 1,
                Token::Close("table") => in_table = in_table.saturating_sub(1),
                Token::Open("ul" | "ol", _) | Token::Close("p" | "h2" | "h3" | "li" | "th" | "td") if !in_caption => {
                    let is_heading = matches!(token, Token::Close("h2" | "h3"));
                    let text = std::mem::take(&mut block.text);
                    if !text.trim().is_empty() {
                        parts.blocks.push(Block { text, is_prose: !is_heading && in_table == 0 });
                    }
                }
                _ => {}
            }
        }
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, Html, Link};

    #[test]
    fn a_text_falls_into_its_parts() {
        let html = Html::sanitise(
            "<h2>Obras</h2><p>Um <a href=\"https://x.org/a?b&c\">elo <em>só</em></a>.<br>Fim</p>\
             <ul><li>um<ul><li>dois</li></ul></li></ul><table><tr><th>Ano</th><td>1</td></tr><tr><th>Mês</th><td>2</td></tr></table>\
             <figure><img src=\"/a.jpg\" alt=\"Ponte\"><figcaption>A ponte &amp; o rio</figcaption></figure>\
             <figure><img src=\"/b.jpg\" alt=\"\"></figure>",
        );
        let parts = html.parts();
        let block = |text: &str, is_prose| Block { text: text.to_owned(), is_prose };
        assert_eq!(
            parts.blocks,
            [
                block("Obras", false),
                block("Um elo só. Fim", true),
                block("um", true),
                block("dois", true),
                block("Ano", false),
                block("1", false),
                block("Mês", false),
                block("2", false),
            ]
        );
        assert_eq!(parts.captions, ["A ponte & o rio"]);
        assert_eq!(parts.alts, ["Ponte"]);
        assert_eq!(parts.links, [Link { href: "https://x.org/a?b&c".into(), text: "elo só".into() }]);
    }
}
