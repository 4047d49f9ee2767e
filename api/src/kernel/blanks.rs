//! Blanks in a text, for somebody to fill in: `{{local}}`.
//!
//! A blank is whatever stands between `{{` and `}}`, up to 120 characters of plain text in one piece. Its name is read
//! without accents, case or punctuation: `{{Município}}` is `{{municipio}}`.
use super::search::analyser::fold::fold_words;

/// The longest blank, in characters: longer, and the braces mean something else.
const LONGEST: usize = 120;

/// A blank: where it stands, braces included, and its folded name.
#[derive(Debug, PartialEq, Eq)]
pub struct Blank {
    pub start: usize,
    pub end: usize,
    pub name: String,
}

/// The blanks of `text`, in their order.
pub fn blanks(text: &str) -> impl Iterator<Item = Blank> {
    let mut from = 0;
    std::iter::from_fn(move || {
        while let Some(start) = text.get(from..)?.find("{{").map(|at| from + at) {
            from = start + 1;
            let inside = text.get(start + 2..)?;
            // Up to the next brace or tag only: however many braces there are, each stretch is read once.
            let length = inside.find(['{', '}', '<', '>'])?;
            let (written, rest) = inside.split_at(length);
            let name = fold_words(written, ' ');
            if rest.starts_with("}}") && !name.is_empty() && written.chars().count() <= LONGEST {
                from = start + length + 4;
                return Some(Blank { start, end: from, name });
            }
        }
        None
    })
}
