//! Reading HTML that a serialiser wrote (html5ever's or ours): every tag closed, every attribute in double quotes, every `<` in text
//! escaped. It is no parser of HTML at large, and is never given any.

/// A piece of canonical HTML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// A start tag: its name, and its attributes as they stand.
    Open(&'a str, &'a str),
    Close(&'a str),
    /// Text, still escaped.
    Text(&'a str),
}

pub(super) fn tokens(html: &str) -> impl Iterator<Item = Token<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let Some(tag) = rest.strip_prefix('<') else {
            let (text, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
            rest = after;
            return Some(Token::Text(text));
        };
        let end = tag_end(tag);
        let inside = tag.get(..end).unwrap_or_default();
        rest = tag.get(end + 1..).unwrap_or_default();
        Some(match inside.strip_prefix('/') {
            Some(name) => Token::Close(name),
            None => match inside.split_once(' ') {
                Some((name, attributes)) => Token::Open(name, attributes),
                None => Token::Open(inside, ""),
            },
        })
    })
}

/// Where the tag's `>` is; one within an attribute's quotes does not count.
fn tag_end(tag: &str) -> usize {
    let mut quoted = false;
    for (at, byte) in tag.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return at,
            _ => {}
        }
    }
    tag.len()
}

/// The value of the attribute `name`, decoded.
pub(super) fn attribute(attributes: &str, name: &str) -> Option<String> {
    let mut rest = attributes;
    while let Some((key, after)) = rest.split_once("=\"") {
        let (value, after) = after.split_once('"')?;
        if key.trim() == name {
            let mut out = String::with_capacity(value.len());
            decode(value, &mut out);
            return Some(out);
        }
        rest = after;
    }
    None
}

/// Appends `escaped` with the serialiser's few references resolved.
pub(super) fn decode(escaped: &str, out: &mut String) {
    const REFERENCES: [(&str, char); 5] =
        [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&nbsp;", '\u{a0}')];
    let mut rest = escaped;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let known = REFERENCES.iter().find(|(reference, _)| from.starts_with(reference));
        let (letter, length) = known.map_or(('&', 1), |(reference, letter)| (*letter, reference.len()));
        out.push(letter);
        rest = from.get(length..).unwrap_or_default();
    }
    out.push_str(rest);
}
