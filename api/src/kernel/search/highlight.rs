//! Where a query's words are in a text, for showing: HTML-safe, matches in `<mark>`.
//!
//! It reads a text as the analyser does, word by word, but stems only those that begin like a word of the query: a result list
//! highlights dozens of texts.

use super::analyser::stem::with_stem;
use super::analyser::{Beginning, Span, beginning, for_each_word, for_each_word_like};
use super::query::SearchQuery;

/// Marks the words of one query; build it once for a list of results.
#[derive(Clone, Debug)]
pub struct Highlighter {
    clauses: Vec<Vec<String>>,
    beginnings: Vec<Beginning>,
}

/// A word of the text that is some term of the query.
struct Hit {
    /// Its place among the words that are not stop words: neighbours in a phrase have neighbouring places.
    place: usize,
    span: Span,
    term: String,
}

impl Highlighter {
    pub fn new(query: &SearchQuery) -> Self {
        let clauses = query.wanted().to_vec();
        let mut beginnings: Vec<_> = clauses.iter().flatten().map(|term| beginning(term)).collect();
        beginnings.sort_unstable();
        beginnings.dedup();
        Self { clauses, beginnings }
    }

    /// The whole `text` as HTML with its matches marked; nothing when there is none.
    pub fn whole(&self, text: &str) -> Option<String> {
        let marks = self.marks(text);
        if marks.is_empty() {
            return None;
        }
        let mut out = Writer::with_capacity(text.len() + marks.len() * 13);
        out.write(text, 0, text.len(), &marks);
        Some(out.html)
    }

    /// At most about `max_chars` of `text` around its first match, cut between words and with `…` where it was cut, line breaks turned into
    /// spaces, as HTML with the matches marked; nothing when there is none.
    pub fn snippet(&self, text: &str, max_chars: usize) -> Option<String> {
        let marks = self.marks(text);
        let (start, end) = window(text, marks.first()?, max_chars.max(1));
        let mut out = Writer::with_capacity((end - start) + 64);
        out.joins_lines = true;
        if start > 0 {
            out.html.push('…');
        }
        out.write(text, start, end, &marks);
        if end < text.len() {
            out.html.push('…');
        }
        Some(out.html)
    }

    /// What to mark, in order and without overlap.
    fn marks(&self, text: &str) -> Vec<Span> {
        let hits = self.hits(text);
        let mut marks = Vec::new();
        for clause in &self.clauses {
            for (nth, hit) in hits.iter().enumerate() {
                let row = hits.get(nth..nth + clause.len()).unwrap_or_default();
                let in_a_row = row.iter().enumerate().all(|(step, word)| word.place == hit.place + step);
                if let Some(last) = row.last()
                    && in_a_row
                    && row.iter().zip(clause).all(|(word, term)| word.term == *term)
                {
                    marks.push(Span { start: hit.span.start, end: last.span.end });
                }
            }
        }
        marks.sort_unstable_by_key(|mark| (mark.start, mark.end));
        marks.dedup_by(|next, kept| {
            let overlaps = next.start < kept.end;
            if overlaps {
                kept.end = kept.end.max(next.end);
            }
            overlaps
        });
        marks
    }

    fn hits(&self, text: &str) -> Vec<Hit> {
        let mut hits = Vec::new();
        if self.clauses.is_empty() {
            return hits;
        }
        let mut place = 0;
        let mut look = |span, folded: &str| {
            place += 1;
            if self.beginnings.contains(&beginning(folded)) {
                with_stem(folded, |stem| {
                    if self.clauses.iter().flatten().any(|term| term == stem) {
                        hits.push(Hit { place, span, term: stem.to_owned() });
                    }
                });
            }
            true
        };
        // Only a phrase must know how many words stand between two.
        if self.clauses.iter().any(|clause| clause.len() > 1) {
            for_each_word(text, &mut look);
        } else {
            for_each_word_like(text, &self.beginnings, &mut look);
        }
        hits
    }
}

/// The bytes of `text` to show: a quarter of the room before `mark`, the rest from it on.
fn window(text: &str, mark: &Span, max_chars: usize) -> (usize, usize) {
    let before = text.get(..mark.start).unwrap_or_default();
    let room_before = match text.get(mark.start..).unwrap_or_default().char_indices().nth(max_chars - max_chars / 4) {
        Some(_) => max_chars / 4,
        // The text ends soon after the match: show more of what leads to it.
        None => max_chars.saturating_sub(text.get(mark.start..).unwrap_or_default().chars().count()),
    };
    let start = if room_before == 0 {
        mark.start
    } else {
        match before.char_indices().rev().nth(room_before - 1) {
            None | Some((0, _)) => 0,
            Some((at, _)) => {
                let cut = before.get(at..).unwrap_or_default();
                cut.find(char::is_whitespace).map_or(mark.start, |space| {
                    at + space + cut.get(space..).and_then(|gap| gap.chars().next()).map_or(0, char::len_utf8)
                })
            }
        }
    };
    let shown = text.get(start..).unwrap_or_default();
    let Some((limit, _)) = shown.char_indices().nth(max_chars) else {
        return (start, text.len());
    };
    let least = mark.end.saturating_sub(start);
    let end = shown.get(..limit).and_then(|cut| cut.rfind(char::is_whitespace)).filter(|space| *space >= least);
    (start, start + end.unwrap_or(limit))
}

#[derive(Default)]
struct Writer {
    html: String,
    joins_lines: bool,
}

impl Writer {
    fn with_capacity(bytes: usize) -> Self {
        Self { html: String::with_capacity(bytes), joins_lines: false }
    }

    /// Writes `text[start..end]` with what of `marks` is in it.
    fn write(&mut self, text: &str, start: usize, end: usize, marks: &[Span]) {
        let mut at = start;
        for mark in marks.iter().filter(|mark| mark.end > start && mark.start < end) {
            self.escape(text.get(at..mark.start.max(start)).unwrap_or_default());
            self.html.push_str("<mark>");
            self.escape(text.get(mark.start.max(start)..mark.end.min(end)).unwrap_or_default());
            self.html.push_str("</mark>");
            at = mark.end.min(end);
        }
        self.escape(text.get(at..end).unwrap_or_default());
    }

    fn escape(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.html.push_str("&amp;"),
                '<' => self.html.push_str("&lt;"),
                '>' => self.html.push_str("&gt;"),
                '"' => self.html.push_str("&quot;"),
                '\'' => self.html.push_str("&#39;"),
                space if self.joins_lines && space.is_whitespace() => {
                    if !self.html.ends_with([' ', '…']) {
                        self.html.push(' ');
                    }
                }
                other => self.html.push(other),
            }
        }
    }
}

#[cfg(test)]
mod tests;
