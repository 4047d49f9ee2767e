//! The one analyser of the search: what it says of a text at write and of a query at read is all that the databases ever see.
//!
//! A text becomes folded words (`fold`), the stop words among them are dropped *without leaving a gap* (so that "casa da mulher" is
//! the phrase "casa mulher" on both databases), the rest are stemmed (`stem`). A term is ASCII letters and digits only: it cannot be
//! taken for a scope token, which has an underscore.

pub(crate) mod fold;
pub(crate) mod stem;

use fold::{is_invisible, push_folded};
use stem::with_stem;

/// Terms of one document that are indexed. `PostgreSQL` keeps positions up to 16,383; with fewer, phrases hit alike on both databases.
pub const MAX_TERMS: usize = 16_000;

/// Letters of a term; what is longer is cut, in text and query alike.
pub const MAX_TERM_LENGTH: usize = 64;

/// Words that carry no meaning to search for, folded and in order. Kept short: each is a word that cannot be found.
/// "sao" and "nova" are not here for the sake of São Gonçalo and Morada Nova.
const STOP_WORDS: &[&str] = &[
    "a", "ao", "aos", "aquela", "aquelas", "aquele", "aqueles", "aquilo", "as", "ate", "com", "como", "d", "da", "das",
    "de", "dela", "delas", "dele", "deles", "do", "dos", "e", "ela", "elas", "ele", "eles", "em", "entre", "era",
    "essa", "essas", "esse", "esses", "esta", "estas", "este", "estes", "eu", "foi", "foram", "ha", "isso", "isto",
    "ja", "lhe", "lhes", "mais", "mas", "me", "mesmo", "meu", "meus", "minha", "minhas", "muito", "na", "nao", "nas",
    "nem", "no", "nos", "nossa", "nossas", "nosso", "nossos", "num", "numa", "o", "os", "ou", "para", "pela", "pelas",
    "pelo", "pelos", "por", "qual", "quando", "que", "quem", "se", "sem", "ser", "sera", "seu", "seus", "so", "sua",
    "suas", "tambem", "te", "tem", "um", "uma", "umas", "uns", "voce", "voces",
];

/// A word as it stands in a text: its bytes, and its folded form in the scanner's buffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub start: usize,
    pub end: usize,
}

/// The first two letters of a word, which are those of its stem too.
pub(crate) type Beginning = [u8; 2];

pub(crate) fn beginning(word: &str) -> Beginning {
    let mut bytes = word.bytes();
    [bytes.next().unwrap_or(0), bytes.next().unwrap_or(0)]
}

/// Calls `word` for every word of `text` that is not a stop word, folded, in order. It stops when `word` answers `false`.
pub(crate) fn for_each_word(text: &str, word: impl FnMut(Span, &str) -> bool) {
    scan(text, None, word);
}

/// The same, but some of the words that do not begin like one of `wanted` may be left out, which is faster.
pub(crate) fn for_each_word_like(text: &str, wanted: &[Beginning], word: impl FnMut(Span, &str) -> bool) {
    scan(text, Some(wanted), word);
}

fn scan(text: &str, wanted: Option<&[Beginning]>, mut word: impl FnMut(Span, &str) -> bool) {
    let mut scanner = Scanner { text, at: 0, folded: String::with_capacity(MAX_TERM_LENGTH + 8), wanted };
    while let Some(span) = scanner.next_word() {
        let folded = &scanner.folded;
        if STOP_WORDS.binary_search(&folded.as_str()).is_err() && !word(span, folded) {
            return;
        }
    }
}

/// The terms of a text, in order, at most [`MAX_TERMS`].
pub fn terms(text: &str) -> Vec<String> {
    let mut out = Vec::with_capacity(text.len() / 7);
    for_each_word(text, |_, folded| {
        out.push(with_stem(folded, str::to_owned));
        out.len() < MAX_TERMS
    });
    out
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    folded: String,
    wanted: Option<&'a [Beginning]>,
}

impl Scanner<'_> {
    fn next_word(&mut self) -> Option<Span> {
        let mut span: Option<Span> = None;
        self.folded.clear();
        // In a word that nobody wants, letters are only passed over.
        let mut passing = false;
        while let Some(byte) = self.text.as_bytes().get(self.at).copied() {
            let here = self.at;
            let before = self.folded.len();
            let (is_letter, is_invisible) = if byte.is_ascii() {
                self.at += 1;
                if byte.is_ascii_alphanumeric() && !passing && before < MAX_TERM_LENGTH {
                    self.folded.push(char::from(byte.to_ascii_lowercase()));
                }
                (byte.is_ascii_alphanumeric(), false)
            } else {
                let letter = self.text.get(here..).and_then(|rest| rest.chars().next())?;
                self.at += letter.len_utf8();
                push_folded(letter, &mut self.folded);
                let is_letter = self.folded.len() > before;
                if passing || self.folded.len() > MAX_TERM_LENGTH {
                    self.folded.truncate(before);
                }
                (is_letter, !is_letter && is_invisible(letter))
            };
            if is_letter {
                span = Some(Span { start: span.map_or(here, |span| span.start), end: self.at });
                passing = passing || (before < 2 && self.is_unwanted());
            } else if let Some(word) = &mut span {
                if is_invisible {
                    word.end = self.at;
                } else if !(byte == b'.' && self.is_thousands_point(self.text.get(self.at..).unwrap_or_default())) {
                    if !passing {
                        return span;
                    }
                    (span, passing) = (None, false);
                    self.folded.clear();
                }
            }
        }
        span.filter(|_| !passing)
    }

    /// Whether the word, of which two letters are known, begins like none that is wanted. Of numbers it is not asked: whether a point
    /// ends them depends on all their digits.
    fn is_unwanted(&self) -> bool {
        self.folded.len() >= 2
            && self.folded.starts_with(|first: char| !first.is_ascii_digit())
            && self.wanted.is_some_and(|wanted| !wanted.contains(&beginning(&self.folded)))
    }

    /// Whether a point after the digits read so far groups thousands, as in "1.234" (law 14.133): three digits follow, and no more.
    fn is_thousands_point(&self, after: &str) -> bool {
        let next = after.as_bytes();
        !self.folded.is_empty()
            && self.folded.bytes().all(|byte| byte.is_ascii_digit())
            && next.len() >= 3
            && next.iter().take(3).all(u8::is_ascii_digit)
            && !after.chars().nth(3).is_some_and(char::is_alphanumeric)
    }
}

#[cfg(test)]
mod tests;
