//! What somebody typed into a search box, understood, and written for each database.
//!
//! Words are all wanted; `"words in a row"` are a phrase; `-word` and `-"a phrase"` are not wanted. Nothing typed is ever an error of
//! syntax: what cannot be understood is left out.

use std::fmt::Write as _;

use super::analyser::terms;

/// Characters of a query that are accepted.
pub const MAX_QUERY_LENGTH: usize = 200;

/// Words and phrases of a query that are accepted, wanted and unwanted together.
pub const MAX_QUERY_TERMS: usize = 12;

/// A scope token that no document has. A group of scopes that is empty asks for it: nobody's rows, and not everybody's.
const NOWHERE: &str = "_nowhere";

/// Why a query cannot be answered. The text is for the person who typed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QueryFault {
    #[error("A busca pode ter no máximo {MAX_QUERY_LENGTH} caracteres.")]
    TooLong,
    #[error("A busca pode ter no máximo {MAX_QUERY_TERMS} palavras ou expressões entre aspas.")]
    TooManyTerms,
    #[error("Diga também o que procura: a busca só tem o que excluir.")]
    OnlyExclusions,
    #[error("A busca precisa de ao menos uma palavra com significado próprio; só há artigos, preposições ou sinais.")]
    NoWords,
}

/// One term, or several that must stand in a row.
type Clause = Vec<String>;

/// A query as the analyser sees it. The default one, which is also that of a blank text, asks for nothing in particular.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchQuery {
    wanted: Vec<Clause>,
    unwanted: Vec<Clause>,
}

impl SearchQuery {
    /// Reads a query. A blank one is fine and matches every document of the scope.
    ///
    /// # Errors
    /// When it is over the limits, has only exclusions, or not one word that is not a stop word.
    pub fn parse(typed: &str) -> Result<Self, QueryFault> {
        if typed.chars().count() > MAX_QUERY_LENGTH {
            return Err(QueryFault::TooLong);
        }
        let mut query = Self::default();
        let mut rest = typed.trim_start();
        let is_blank = rest.is_empty();
        while !rest.is_empty() {
            let (is_unwanted, text, after) = next_clause(rest);
            let clause = terms(text);
            let clauses = if is_unwanted { &mut query.unwanted } else { &mut query.wanted };
            if !clause.is_empty() && !clauses.contains(&clause) {
                clauses.push(clause);
            }
            rest = after.trim_start();
        }
        if query.wanted.len() + query.unwanted.len() > MAX_QUERY_TERMS {
            Err(QueryFault::TooManyTerms)
        } else if !query.wanted.is_empty() || is_blank {
            Ok(query)
        } else if query.unwanted.is_empty() {
            Err(QueryFault::NoWords)
        } else {
            Err(QueryFault::OnlyExclusions)
        }
    }

    /// Whether there is no word to look for, and only the scope decides.
    pub fn is_empty(&self) -> bool {
        self.wanted.is_empty()
    }

    pub(super) fn wanted(&self) -> &[Vec<String>] {
        &self.wanted
    }

    /// The query for `MATCH` on an `FTS5` table with the columns `scope` and `body`.
    ///
    /// A document must have one token of each group of `scope`. The table's tokenizer must take `_` for a letter
    /// (`tokenize = "ascii tokenchars '_'"`). The result is empty, and no valid query, when there is neither word nor group: leave
    /// the condition out then.
    pub fn to_fts5(&self, scope: &[Vec<String>]) -> String {
        const FTS5: Dialect = Dialect { quote: '"', and: " AND ", or: " OR ", next: " " };
        let mut parts: Vec<String> = scope.iter().map(|group| format!("scope : ({})", FTS5.group(group))).collect();
        if !self.wanted.is_empty() {
            parts.push(format!("body : ({})", FTS5.clauses(&self.wanted, FTS5.and)));
        }
        let found = parts.join(FTS5.and);
        if self.unwanted.is_empty() || found.is_empty() {
            return found;
        }
        format!("({found}) NOT (body : ({}))", FTS5.clauses(&self.unwanted, FTS5.or))
    }

    /// The query as the text of a `tsquery`, to be bound and cast (`$1::tsquery`). Empty as in [`Self::to_fts5`].
    pub fn to_tsquery(&self, scope: &[Vec<String>]) -> String {
        const TSQUERY: Dialect = Dialect { quote: '\'', and: " & ", or: " | ", next: " <-> " };
        let mut parts: Vec<String> = scope.iter().map(|group| format!("({})", TSQUERY.group(group))).collect();
        if !self.wanted.is_empty() {
            parts.push(TSQUERY.clauses(&self.wanted, TSQUERY.and));
        }
        if !self.unwanted.is_empty() && !parts.is_empty() {
            parts.push(format!("!({})", TSQUERY.clauses(&self.unwanted, TSQUERY.or)));
        }
        parts.join(TSQUERY.and)
    }
}

/// The first clause of `rest`: whether it is unwanted, its text, and what follows.
fn next_clause(rest: &str) -> (bool, &str, &str) {
    const QUOTES: [char; 6] = ['"', '“', '”', '„', '«', '»'];
    let text = rest.trim_start_matches('-');
    let is_unwanted = text.len() < rest.len();
    if let Some(phrase) = text.strip_prefix(QUOTES) {
        let (inside, after) = phrase.split_once(QUOTES).unwrap_or((phrase, ""));
        return (is_unwanted, inside, after);
    }
    let end = text.find(|letter: char| letter.is_whitespace() || QUOTES.contains(&letter)).unwrap_or(text.len());
    let (word, after) = text.split_at(end);
    (is_unwanted, word, after)
}

struct Dialect {
    quote: char,
    and: &'static str,
    or: &'static str,
    next: &'static str,
}

impl Dialect {
    fn group(&self, tokens: &[String]) -> String {
        if tokens.is_empty() {
            return self.quoted(NOWHERE);
        }
        tokens.iter().map(|token| self.quoted(token)).collect::<Vec<_>>().join(self.or)
    }

    fn clauses(&self, clauses: &[Clause], operator: &str) -> String {
        clauses.iter().map(|clause| self.clause(clause)).collect::<Vec<_>>().join(operator)
    }

    fn clause(&self, clause: &[String]) -> String {
        match clause {
            [word] => self.quoted(word),
            // FTS5 takes a phrase within one pair of quotes; a tsquery quotes each word.
            phrase if self.quote == '"' => self.quoted(&phrase.join(self.next)),
            phrase => format!("({})", phrase.iter().map(|word| self.quoted(word)).collect::<Vec<_>>().join(self.next)),
        }
    }

    /// Tokens are ASCII letters, digits and underscores by construction; whatever else came would be dropped here.
    fn quoted(&self, token: &str) -> String {
        let mut out = String::with_capacity(token.len() + 2);
        let clean = token.chars().filter(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | ' '));
        let _ = write!(out, "{}{}{}", self.quote, clean.collect::<String>(), self.quote);
        out
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{QueryFault, SearchQuery};

    fn scopes() -> Vec<Vec<String>> {
        vec![vec!["s_published".into()], vec!["u_1".into(), "u_2".into()]]
    }

    #[test]
    fn both_dialects_say_the_same() {
        for (typed, fts5, tsquery) in [
            ("habitacao", r#"body : ("habit")"#, "'habit'"),
            ("Casas da mulher", r#"body : ("cas" AND "mulh")"#, "'cas' & 'mulh'"),
            (r#""casa da mulher""#, r#"body : ("cas mulh")"#, "('cas' <-> 'mulh')"),
            ("“vice-governador” obra", r#"body : ("vic govern" AND "obra")"#, "('vic' <-> 'govern') & 'obra'"),
            ("casas -obra", r#"(body : ("cas")) NOT (body : ("obra"))"#, "'cas' & !('obra')"),
            (
                r#"água -"obra parada" -lixo"#,
                r#"(body : ("agu")) NOT (body : ("obra par" OR "lix"))"#,
                "'agu' & !(('obra' <-> 'par') | 'lix')",
            ),
            ("casa casa CASAS", r#"body : ("cas")"#, "'cas'"),
            (r#"praça "aberta"#, r#"body : ("prac" AND "abert")"#, "'prac' & 'abert'"),
            ("água - esgoto", r#"body : ("agu" AND "esgot")"#, "'agu' & 'esgot'"),
            ("", "", ""),
        ] {
            let query = SearchQuery::parse(typed).unwrap();
            assert_eq!((query.to_fts5(&[]).as_str(), query.to_tsquery(&[]).as_str()), (fts5, tsquery), "{typed}");
        }
    }

    #[test]
    fn scopes_stand_beside_the_words_and_an_empty_group_is_nobody() {
        let query = SearchQuery::parse("casa -obra").unwrap();
        assert_eq!(
            query.to_fts5(&scopes()),
            r#"(scope : ("s_published") AND scope : ("u_1" OR "u_2") AND body : ("cas")) NOT (body : ("obra"))"#
        );
        assert_eq!(query.to_tsquery(&scopes()), "('s_published') & ('u_1' | 'u_2') & 'cas' & !('obra')");
        let blank = SearchQuery::parse("  ").unwrap();
        assert!(blank.is_empty());
        assert_eq!(blank.to_fts5(&[vec![]]), r#"scope : ("_nowhere")"#);
        assert_eq!(blank.to_tsquery(&scopes()), "('s_published') & ('u_1' | 'u_2')");
    }

    #[test]
    fn faults_are_told() {
        for (typed, fault) in [
            ("-obra", QueryFault::OnlyExclusions),
            ("de para -obra", QueryFault::OnlyExclusions),
            ("de para com", QueryFault::NoWords),
            ("\"\" *** -", QueryFault::NoWords),
            (&"x".repeat(201), QueryFault::TooLong),
            ("um1 um2 um3 um4 um5 um6 um7 um8 um9 um10 um11 um12 um13", QueryFault::TooManyTerms),
        ] {
            assert_eq!(SearchQuery::parse(typed), Err(fault), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn nothing_typed_escapes_its_quotes(typed in "\\PC{0,200}") {
            if let Ok(query) = SearchQuery::parse(&typed) {
                let fts5 = query.to_fts5(&scopes());
                prop_assert_eq!(fts5.matches('"').count() % 2, 0);
                prop_assert!(fts5.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"\"():_ ".contains(&byte)));
                let tsquery = query.to_tsquery(&scopes());
                prop_assert!(tsquery.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"'()&|!<->_ ".contains(&byte)));
            }
        }
    }
}
