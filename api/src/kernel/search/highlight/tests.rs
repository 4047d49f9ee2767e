use proptest::prelude::*;

use super::Highlighter;
use crate::kernel::search::analyser::terms;
use crate::kernel::search::query::SearchQuery;

fn of(query: &str) -> Highlighter {
    Highlighter::new(&SearchQuery::parse(query).unwrap())
}

#[test]
fn words_are_marked_as_they_stand_and_the_rest_is_escaped() {
    for (query, text, html) in [
        ("habitacao", "As Habitações & a habitação", Some("As <mark>Habitações</mark> &amp; a <mark>habitação</mark>")),
        ("casa", "<script>casa</script>\"", Some("&lt;script&gt;<mark>casa</mark>&lt;/script&gt;&quot;")),
        ("obra", "nada aqui", None),
        ("\"casa da mulher\"", "A casa e a Casa da Mulher", Some("A casa e a <mark>Casa da Mulher</mark>")),
        (
            "\"mulher brasileira\"",
            "a mulher e a brasileira; brasileira",
            Some("a <mark>mulher e a brasileira</mark>; brasileira"),
        ),
        ("\"obra parada\"", "obra nova, parada", None),
        ("vice-governador", "O vice-governador disse", Some("O <mark>vice-governador</mark> disse")),
        ("14133", "a Lei 14.133/2021", Some("a Lei <mark>14.133</mark>/2021")),
        ("casa -obra", "casa e obra", Some("<mark>casa</mark> e obra")),
        ("", "qualquer", None),
    ] {
        assert_eq!(of(query).whole(text).as_deref(), html, "{query}");
    }
}

#[test]
fn a_snippet_is_cut_between_words_around_the_first_match() {
    let text = "O Governo do Estado entregou, na manhã desta sexta-feira,\n\nas chaves de 248 unidades habitacionais a famílias de Itapipoca \
        que viviam em áreas de risco há mais de dez anos.";
    assert_eq!(
        of("habitacional").snippet(text, 60).as_deref(),
        Some("…248 unidades <mark>habitacionais</mark> a famílias de Itapipoca que…")
    );
    assert_eq!(
        of("governo").snippet(text, 40).as_deref(),
        Some("O <mark>Governo</mark> do Estado entregou, na manhã…")
    );
    assert_eq!(of("anos").snippet(text, 40).as_deref(), Some("…em áreas de risco há mais de dez <mark>anos</mark>."));
    assert_eq!(
        of("chave").snippet(text, 400).map(|html| html.contains("sexta-feira, as <mark>chaves</mark>")),
        Some(true)
    );
    assert_eq!(of("xxxx").snippet(&"x".repeat(99), 10), None);
    let long = "a".repeat(64);
    assert!(
        of(&long).snippet(&"a".repeat(99), 10).is_some_and(|html| html == format!("<mark>{}</mark>…", "a".repeat(10)))
    );
}

proptest! {
    /// Whatever the analyser would have matched is marked, and nothing else.
    #[test]
    fn marks_agree_with_the_analyser(words in proptest::collection::vec("(?i)[a-zà-ú]{1,9}|obra|casas|de|HABITAÇÕES|1\\.234|d'água", 1..40), pick in 0_usize..40) {
        let text = words.join(" ");
        let wanted = &words[pick % words.len()];
        if let Ok(query) = SearchQuery::parse(wanted) {
            let clause = terms(wanted);
            let all = terms(&text);
            let expected = all.windows(clause.len()).filter(|row| *row == clause).count();
            let marked = Highlighter::new(&query).whole(&text).unwrap_or_default();
            let found = marked.matches("<mark>").count();
            // Overlapping occurrences of a phrase share a mark.
            prop_assert!(found == expected || (clause.len() > 1 && found > 0 && found < expected), "{} {} {}", marked, found, expected);
        }
    }

    #[test]
    fn any_text_is_safe_and_no_snippet_outgrows_its_room(text in "\\PC{0,300}", query in "\\PC{1,20}", room in 1_usize..80) {
        let plain = |html: &str| html.replace("<mark>", "").replace("</mark>", "");
        if let Ok(query) = SearchQuery::parse(&query) {
            let highlighter = Highlighter::new(&query);
            if let Some(html) = highlighter.whole(&text) {
                prop_assert!(!plain(&html).contains(['<', '>', '"', '\'']));
            }
            if let Some(html) = highlighter.snippet(&text, room) {
                let shown = plain(&html);
                prop_assert!(html.contains("<mark>") && !shown.contains(['<', '>', '"', '\'']));
                let unescaped = shown.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
                prop_assert!(unescaped.chars().count() <= room + 2, "{} {}", room, html);
            }
        }
    }
}
