//! What people type into one line, and the subjects that they file things under.
use super::{problem::Faults, slug::tag};

const TAGS_MAX: usize = 20;

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
