//! Blanks in a template: `{{data}}`.
//!
//! Four names are known, [`Filling`] says which; a blank whose name is not known, or for which there is nothing to fill
//! in, stays as it is, for the writer to see.
use crate::kernel::blanks::{Blank, blanks};
use std::{borrow::Cow, collections::HashSet};

/// The names that are known.
const KNOWN: [&str; 4] = ["data", "municipio", "unidade", "autor"];

/// What the known blanks become.
#[derive(Debug, Default)]
pub struct Filling {
    /// `{{data}}`: today, «12 de março de 2026».
    pub day: String,
    /// `{{municipio}}`, if one was chosen.
    pub municipality: Option<String>,
    /// `{{unidade}}`: the name of the unit that the text belongs to.
    pub unit: String,
    /// `{{autor}}`: the name of who begins the text.
    pub author: String,
}

impl Filling {
    fn of(&self, name: &str) -> Option<&str> {
        match name {
            "data" => Some(&self.day),
            "municipio" => self.municipality.as_deref(),
            "unidade" => Some(&self.unit),
            "autor" => Some(&self.author),
            _ => None,
        }
    }

    /// `text` with its known blanks filled in.
    pub fn fill(&self, text: &str) -> String {
        self.replace(text, |text| Cow::Borrowed(text))
    }

    /// `html` with its known blanks filled in by text.
    pub fn fill_html(&self, html: &str) -> String {
        self.replace(html, |text| {
            Cow::Owned(text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;"))
        })
    }

    fn replace(&self, text: &str, written: impl for<'a> Fn(&'a str) -> Cow<'a, str>) -> String {
        let mut out = String::with_capacity(text.len());
        let mut done = 0;
        for blank in blanks(text) {
            if let Some(filling) = self.of(&blank.name) {
                out.push_str(text.get(done..blank.start).unwrap_or_default());
                out.push_str(&written(filling));
                done = blank.end;
            }
        }
        out.push_str(text.get(done..).unwrap_or_default());
        out
    }
}

/// Whether it is filled in on use, if there is something to fill in.
pub fn is_known(name: &str) -> bool {
    KNOWN.contains(&name)
}

/// The blanks in `texts`, each once: its name, and how it is written where it first stands.
pub fn names<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<(String, String)> {
    let mut seen = HashSet::new();
    let mut all = Vec::new();
    for text in texts {
        for Blank { start, end, name } in blanks(text) {
            if seen.insert(name.clone()) {
                let written = text.get(start + 2..end - 2).unwrap_or_default().trim().to_owned();
                all.push((name, written));
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn filling() -> Filling {
        Filling {
            day: "12 de março de 2026".into(),
            municipality: Some("Sobral".into()),
            unit: "Obras & Serviços".into(),
            author: "Ana".into(),
        }
    }

    #[test]
    fn known_blanks_are_filled_in_and_others_stay() {
        for (text, filled) in [
            ("{{municipio}}, {{data}}", "Sobral, 12 de março de 2026"),
            ("{{ Município }}", "Sobral"),
            ("{{MUNICÍPIO}}{{autor}}", "SobralAna"),
            ("{{local}} em {{municipio}}", "{{local}} em Sobral"),
            ("{data} {{data", "{data} {{data"),
            ("{{{data}}}", "{12 de março de 2026}"),
            ("{{}} {{ }} {{data}}", "{{}} {{ }} 12 de março de 2026"),
            ("{{a {{data}} b}}", "{{a 12 de março de 2026 b}}"),
        ] {
            assert_eq!(filling().fill(text), filled, "{text}");
        }
        let nowhere = Filling { municipality: None, ..filling() };
        assert_eq!(nowhere.fill("{{municipio}}"), "{{municipio}}", "nothing to fill in");
        let long = format!("{{{{data {}}}}}", "x".repeat(120));
        assert_eq!(names([long.as_str()]), Vec::new());
    }

    #[test]
    fn what_is_filled_into_html_is_text() {
        let html = "<p>{{unidade}}</p><p>{{da<em>ta</em>}}</p>";
        assert_eq!(filling().fill_html(html), "<p>Obras &amp; Serviços</p><p>{{da<em>ta</em>}}</p>");
    }

    #[test]
    fn names_are_told_once() {
        let found = names(["{{ Até quando? }} {{Data}}", "{{data}} {{ate quando}}"]);
        let expected = [("ate quando", "Até quando?"), ("data", "Data")];
        assert_eq!(found, expected.map(|(name, written)| (name.to_owned(), written.to_owned())));
        assert!(KNOWN.iter().all(|name| filling().of(name).is_some()));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_only_blanks_change(text in "[{}<>a-zà-ú ]{0,60}") {
            let filled = Filling::default().fill(&text);
            if names([text.as_str()]).is_empty() {
                prop_assert_eq!(filled, text);
            }
        }
    }
}
