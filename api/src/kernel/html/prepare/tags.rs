//! Tags as they come, and what of our vocabulary stands for them.

use super::requoted;

pub(super) struct Tag<'a> {
    pub name: String,
    pub is_end: bool,
    attributes: Vec<(String, &'a str)>,
}

impl<'a> Tag<'a> {
    /// The tag at the start of `text`, and its length; nothing when it does not end.
    pub(super) fn parse(text: &'a str) -> Option<(Self, usize)> {
        let is_end = text.starts_with("</");
        let bytes = text.as_bytes();
        let mut at = if is_end { 2 } else { 1 };
        let name_end = at + bytes.get(at..)?.iter().position(|byte| is_space(*byte) || matches!(byte, b'/' | b'>'))?;
        let name = text.get(at..name_end)?.to_ascii_lowercase();
        at = name_end;
        let mut attributes = Vec::new();
        loop {
            at += bytes.get(at..)?.iter().position(|byte| !is_space(*byte) && *byte != b'/')?;
            if bytes.get(at) == Some(&b'>') {
                return Some((Self { name, is_end, attributes }, at + 1));
            }
            // A stray "=" begins a name, says the standard; so the search for the name's end starts one further.
            let key_end = at
                + 1
                + bytes.get(at + 1..)?.iter().position(|byte| is_space(*byte) || matches!(byte, b'/' | b'>' | b'='))?;
            let key = text.get(at..key_end)?.to_ascii_lowercase();
            let mut after = key_end + bytes.get(key_end..)?.iter().position(|byte| !is_space(*byte))?;
            if bytes.get(after) != Some(&b'=') {
                attributes.push((key, ""));
                at = key_end;
                continue;
            }
            after += 1;
            after += bytes.get(after..)?.iter().position(|byte| !is_space(*byte))?;
            let (value, end) = if let Some(quote @ (b'"' | b'\'')) = bytes.get(after) {
                let end = after + 1 + bytes.get(after + 1..)?.iter().position(|byte| byte == quote)?;
                (text.get(after + 1..end)?, end + 1)
            } else {
                let end = after + bytes.get(after..)?.iter().position(|byte| is_space(*byte) || *byte == b'>')?;
                (text.get(after..end)?, end)
            };
            attributes.push((key, value));
            at = end;
        }
    }

    /// The first value of an attribute, as it stands.
    pub(super) fn attribute(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| *value)
    }

    /// The `style`, in lower case and without spaces, to look for declarations in.
    pub(super) fn style(&self) -> String {
        let style = self.attribute("style").unwrap_or_default();
        style.chars().filter(|letter| !letter.is_whitespace()).map(|letter| letter.to_ascii_lowercase()).collect()
    }

    /// Writes it as the start of `element` with those of its attributes that are in `kept`.
    pub(super) fn write(&self, element: &str, kept: &[&str], out: &mut String) {
        out.push('<');
        out.push_str(element);
        for name in kept {
            if let Some(value) = self.attribute(name) {
                out.push(' ');
                out.push_str(name);
                out.push_str("=\"");
                out.push_str(&requoted(value));
                out.push('"');
            }
        }
        out.push('>');
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'\x0c')
}

/// Our block for a block of any page; `div` only parts paragraphs and goes away later.
pub(super) fn element(name: &str) -> Option<&'static str> {
    Some(match name {
        "p" => "p",
        "h1" | "h2" => "h2",
        "h3" | "h4" | "h5" | "h6" => "h3",
        "ul" | "menu" | "dir" => "ul",
        "ol" => "ol",
        "li" => "li",
        "blockquote" => "blockquote",
        "table" => "table",
        "thead" => "thead",
        "tbody" | "tfoot" => "tbody",
        "tr" => "tr",
        "th" => "th",
        "td" => "td",
        "figure" => "figure",
        "figcaption" => "figcaption",
        "div" | "section" | "article" | "header" | "footer" | "main" | "aside" | "nav" | "address" | "center"
        | "pre" | "dl" | "dt" | "dd" | "form" | "fieldset" | "legend" | "details" | "summary" | "hgroup" | "body"
        | "option" => "div",
        _ => return None,
    })
}

/// Our inline elements for one of any page, by its name and style. (Google Docs wraps a whole paste in a bold that is not, and has its bold
/// in the style of spans.)
pub(super) fn styled(name: &str, style: &str) -> Vec<&'static str> {
    let has = |declarations: &[&str]| declarations.iter().any(|declaration| style.contains(declaration));
    let is_bold = has(&["font-weight:bold", "font-weight:6", "font-weight:7", "font-weight:8", "font-weight:9"]);
    match name {
        "b" | "strong" if has(&["font-weight:normal", "font-weight:400"]) => Vec::new(),
        "b" | "strong" => vec!["strong"],
        "i" | "em" | "cite" if has(&["font-style:normal"]) => Vec::new(),
        "i" | "em" | "cite" => vec!["em"],
        "u" | "ins" if has(&["text-decoration:none"]) => Vec::new(),
        "u" | "ins" => vec!["u"],
        "s" | "strike" | "del" => vec!["s"],
        "sub" => vec!["sub"],
        "sup" => vec!["sup"],
        _ => [
            ("strong", is_bold),
            ("em", has(&["font-style:italic"])),
            ("s", has(&["text-decoration:line-through"])),
            ("sub", has(&["vertical-align:sub"])),
            ("sup", has(&["vertical-align:super"])),
        ]
        .into_iter()
        .filter_map(|(element, is_meant)| is_meant.then_some(element))
        .collect(),
    }
}
