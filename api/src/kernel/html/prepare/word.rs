//! Lists pasted from Word: paragraphs with `mso-list` in their style, whose bullet is text in a span with `mso-list:Ignore`.

/// Whether a paragraph of this style is an item of a list.
pub(super) fn is_item(style: &str) -> bool {
    style.contains("mso-list:") && !style.contains("mso-list:ignore") && !style.contains("mso-list:none")
}

/// An item being written, as a list of one; lists side by side become one later.
pub(super) struct Item {
    start: usize,
    is_ordered: bool,
}

impl Item {
    pub(super) fn begin(out: &mut String) -> Self {
        let start = out.len();
        out.push_str("<ul><li>");
        Self { start, is_ordered: false }
    }

    /// Takes note of the bullet: "1." and "a)" are of an ordered list.
    pub(super) fn mark(&mut self, marker: &str, out: &mut String) {
        let is_ordered = marker.starts_with(|first: char| first.is_ascii_alphanumeric()) && marker.contains(['.', ')']);
        if is_ordered && !self.is_ordered {
            out.replace_range(self.start..self.start + 4, "<ol>");
            self.is_ordered = true;
        }
    }

    pub(super) fn end(self, out: &mut String) {
        out.push_str(if self.is_ordered { "</li></ol>" } else { "</li></ul>" });
    }
}

/// The text of a bullet's span that was just opened, and the length of the whole with its end tag. A bullet is short: what is not
/// is text.
pub(super) fn marker(rest: &str) -> Option<(String, usize)> {
    const LONGEST: usize = 1_000;
    let mut text = String::new();
    let mut depth = 1_usize;
    let mut at = 0;
    while at < LONGEST {
        let from = rest.get(at..)?;
        if let Some(tag) = from.strip_prefix('<') {
            let length = tag.find('>')? + 2;
            if starts_with(tag, "/span") {
                depth -= 1;
            } else if starts_with(tag, "span") {
                depth += 1;
            }
            at += length;
            if depth == 0 {
                return (text.chars().count() <= 12).then_some((text, at));
            }
        } else {
            let piece = from.get(..from.find('<')?)?;
            text.push_str(piece.replace("&nbsp;", " ").replace('\u{a0}', " ").trim());
            at += piece.len();
        }
    }
    None
}

fn starts_with(tag: &str, name: &str) -> bool {
    tag.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name))
}
