//! Text as bytes, what people type into one line, and the subjects that they file things under.
use super::{problem::Faults, slug::tag};
use std::borrow::Cow;

const TAGS_MAX: usize = 20;

/// Bytes as text: what their mark says, else UTF-8 where they are that, else Windows-1252, which Excel in Portuguese
/// writes.
pub fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default()).0;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

/// `text` with single spaces, and none at its ends.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// [`one_line`] of an optional text; none for a blank one.
pub fn one_line_if_any(text: Option<&str>) -> Option<String> {
    text.map(one_line).filter(|text| !text.is_empty())
}

/// `tags` folded to lower-case words with hyphens, each once.
pub fn folded_tags(tags: &[String], faults: &mut Faults) -> Vec<String> {
    if tags.len() > TAGS_MAX {
        faults.add("/tags", "too_many", format!("Use no máximo {TAGS_MAX} assuntos."));
    }
    let mut folded = Vec::with_capacity(tags.len());
    for (i, text) in tags.iter().enumerate() {
        match tag(text) {
            Some(tag) if text.chars().count() <= 60 => {
                if !folded.contains(&tag) {
                    folded.push(tag);
                }
            }
            _ => faults.add(format!("/tags/{i}"), "bad_tag", "Um assunto tem letras ou números, até 60 caracteres."),
        }
    }
    folded
}
