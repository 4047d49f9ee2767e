//! What is indexed of one row: who may find it, and its words.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use super::analyser::{MAX_TERMS, terms};

/// Occurrences of one term that are indexed, `PostgreSQL`'s limit less one. Those beyond leave their place empty on both databases.
const MAX_POSITIONS: usize = 255;

/// Holds a place that no query can ask for: between two fields, and where a term came too often.
const GAP: &str = "_";

/// A document for the index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Tokens of `[a-z0-9_]` with an underscore (`s_published`), which no word of a text can be.
    pub scope: Vec<String>,
    /// The analyser's terms in order.
    pub terms: Vec<String>,
}

impl Document {
    /// A document of several fields; no phrase reaches from one into the next.
    pub fn new(scope: Vec<String>, fields: &[&str]) -> Self {
        let mut all = Vec::new();
        for field in fields {
            let found = terms(field);
            if !all.is_empty() && !found.is_empty() {
                all.push(GAP.to_owned());
            }
            all.extend(found);
        }
        Self { scope, terms: all }
    }

    /// The values of the columns `scope` and `body` of the `FTS5` table.
    pub fn fts5_columns(&self) -> (String, String) {
        (self.scope.join(" "), self.places().collect::<Vec<_>>().join(" "))
    }

    /// The text of a `tsvector`, to be bound and cast: terms with their positions, scope tokens without.
    pub fn tsvector_literal(&self) -> String {
        let mut positions: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (place, term) in self.places().enumerate().filter(|(_, term)| *term != GAP) {
            positions.entry(term).or_default().push(place + 1);
        }
        let mut out = String::new();
        for (term, places) in positions {
            let _ = write!(out, "'{term}'");
            for (nth, place) in places.iter().enumerate() {
                let _ = write!(out, "{}{place}", if nth == 0 { ':' } else { ',' });
            }
            out.push(' ');
        }
        for token in &self.scope {
            let _ = write!(out, "'{token}' ");
        }
        out.pop();
        out
    }

    fn places(&self) -> impl Iterator<Item = &str> {
        let mut seen: HashMap<&str, usize> = HashMap::with_capacity(self.terms.len() / 2);
        self.terms.iter().take(MAX_TERMS).map(move |term| {
            let times = seen.entry(term).or_default();
            *times += 1;
            if *times > MAX_POSITIONS { GAP } else { term }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Document, GAP, MAX_POSITIONS};

    #[test]
    fn both_databases_get_the_same_words_in_the_same_places() {
        let document =
            Document::new(vec!["s_published".into(), "u_7".into()], &["Casa da Mulher", "", "A casa e a obra"]);
        assert_eq!(document.fts5_columns(), ("s_published u_7".into(), "cas mulh _ cas obra".into()));
        assert_eq!(document.tsvector_literal(), "'cas':1,4 'mulh':2 'obra':5 's_published' 'u_7'");
        assert_eq!(Document::default().tsvector_literal(), "");
    }

    #[test]
    fn a_term_that_comes_too_often_leaves_its_place_empty_on_both() {
        let document = Document::new(vec![], &[&"casa ".repeat(300), "obra"]);
        let (_, body) = document.fts5_columns();
        assert_eq!(body.split(' ').filter(|term| *term == "cas").count(), MAX_POSITIONS);
        assert_eq!(body.split(' ').filter(|term| *term == GAP).count(), 300 - MAX_POSITIONS + 1);
        assert!(document.tsvector_literal().ends_with("254,255 'obra':302"));
    }
}
