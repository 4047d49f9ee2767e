//! What is looked for in a text before approval: every rule, each with its source.
//!
//! A rule is a function from a [`Text`] (and what the office has set) to findings; it asks nothing of the database, of
//! the clock or of the network. [`RULES`] is all of them, in the order in which their findings are shown.
use super::{
    entity::{blackout, settings},
    language::{Word, reading_ease, words},
    link_checks::LinkAnswers,
    links,
};
use crate::{
    kernel::{
        blanks::blanks,
        html::{
            Html,
            parts::{Link, Parts},
        },
    },
    releases::{ReleaseKind, entity::Model},
};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = CheckSeverity)]
pub enum Severity {
    /// Stops the approval until it is mended or overridden.
    Error,
    /// Probably wrong; may be overridden.
    Warning,
    /// Advice.
    Hint,
}

/// What a rule is drawn from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// As one cites it.
    pub name: &'static str,
    /// Where it can be read.
    pub url: Option<&'static str>,
}

/// What a rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub code: &'static str,
    pub severity: Severity,
    pub source: Source,
    /// In Portuguese, for who writes.
    pub message: String,
    /// The words that it is about.
    pub passage: Option<String>,
    /// The field that it is about.
    pub pointer: Option<&'static str>,
    /// When that was found out, where it is not told from the text alone.
    pub checked_at: Option<DateTime<Utc>>,
}

/// The content of a release as rules read it.
#[derive(Debug)]
pub struct Text {
    kind: ReleaseKind,
    title: String,
    subtitle: String,
    summary: String,
    dateline: String,
    byline: String,
    word_count: i32,
    images_without_alt: usize,
    parts: Parts,
}

impl Text {
    pub fn links(&self) -> &[Link] {
        &self.parts.links
    }
}

impl From<&Model> for Text {
    fn from(release: &Model) -> Self {
        let body = Html::from_stored(release.body_html.clone());
        Self {
            kind: release.kind,
            title: release.title.clone(),
            subtitle: release.subtitle.clone().unwrap_or_default(),
            summary: release.summary.clone().unwrap_or_default(),
            dateline: release.dateline.clone().unwrap_or_default(),
            byline: release.byline.clone().unwrap_or_default(),
            word_count: release.word_count,
            images_without_alt: body.images_without_alt(),
            parts: body.parts(),
        }
    }
}

/// What the office has set, and the blackouts that it is in.
#[derive(Debug)]
pub struct Office<'a> {
    pub settings: &'a settings::Model,
    /// Those of its sphere that run now.
    pub blackouts: &'a [blackout::Model],
    /// What became of the addresses that texts link to.
    pub answers: &'a LinkAnswers,
}

/// A rule.
type Rule = fn(&Text, &Office<'_>) -> Vec<Found>;

/// All rules.
pub const RULES: &[Rule] = &[
    electoral_blackout,
    personal_promotion,
    missing_alt,
    blank_left,
    bad_link,
    broken_link,
    long_title,
    missing_summary,
    body_length,
    readability,
];

/// Everything that stands against `text`.
pub fn findings(text: &Text, office: &Office<'_>) -> Vec<Found> {
    RULES.iter().flat_map(|rule| rule(text, office)).collect()
}

/// Characters of a title that still stand in one look, on a phone and in a search result.
const TITLE: usize = 90;
/// Words under which a text tells little more than its title.
const SHORT_BODY: i32 = 60;
/// Words over which a newsroom cuts.
const LONG_BODY: i32 = 900;
/// Reading ease under which a text is difficult by the scale of the source.
const DIFFICULT: f64 = 50.0;
/// Reading ease under which it is very difficult.
const VERY_DIFFICULT: f64 = 25.0;
/// Words around a name in the passage that is shown.
const AROUND: usize = 5;

const PRACTICE: Source = Source { name: "Prática de redação para a imprensa", url: None };

/// In the three months before an election no institutional publicity is authorised in the sphere whose offices are at
/// stake, but in grave and urgent public need recognised by the Electoral Court.
///
/// Source: Lei 9.504/1997, art. 73, VI, b; the sphere: § 3º.
fn electoral_blackout(text: &Text, office: &Office<'_>) -> Vec<Found> {
    let source = Source {
        name: "Lei 9.504/1997, art. 73, VI, b",
        url: Some("https://www.planalto.gov.br/ccivil_03/leis/l9504.htm#art73"),
    };
    let bars = |blackout: &&blackout::Model| !blackout.exempt_kinds.0.contains(&text.kind);
    let found = |blackout: &blackout::Model| Found {
        code: BLACKOUT,
        severity: Severity::Error,
        source,
        message: format!(
            "Está em curso o defeso eleitoral «{}», e este tipo de texto não está entre as exceções. Para publicar, é \
             preciso registrar a autorização da Justiça Eleitoral.",
            blackout.name
        ),
        passage: None,
        pointer: Some("/kind"),
        checked_at: None,
    };
    office.blackouts.iter().filter(bars).map(found).collect()
}

/// The code of the electoral blackout, which an authorisation answers too.
pub const BLACKOUT: &str = "blackout";

/// Publicity of public bodies shall be educational, informative or of social orientation; names, symbols or images that
/// amount to personal promotion of authorities or servants must not appear in it.
///
/// Source: Constituição Federal, art. 37, § 1º. The names and slogans are the office's own list.
fn personal_promotion(text: &Text, office: &Office<'_>) -> Vec<Found> {
    let source = Source {
        name: "Constituição Federal, art. 37, § 1º",
        url: Some("https://www.planalto.gov.br/ccivil_03/constituicao/constituicao.htm#art37"),
    };
    let names = office.settings.names.0.iter().map(|phrase| ("O nome", phrase));
    let slogans = office.settings.slogans.0.iter().map(|phrase| ("O slogan", phrase));
    let wanted: Vec<_> = names
        .chain(slogans)
        .map(|(what, phrase)| (what, phrase, words(phrase)))
        .filter(|(_, _, words)| !words.is_empty())
        .collect();
    let mut all = Vec::new();
    for (pointer, place, passage_of) in places(text) {
        let spoken = words(passage_of);
        for (what, phrase, wanted) in &wanted {
            if let Some(passage) = passage(passage_of, &spoken, wanted) {
                let message = format!(
                    "{what} «{phrase}» {place} pode ser promoção pessoal. Tire-o, ou justifique por que é informação."
                );
                all.push(Found {
                    code: "personal_promotion",
                    severity: Severity::Error,
                    source,
                    message,
                    passage: Some(passage),
                    pointer: Some(pointer),
                    checked_at: None,
                });
            }
        }
    }
    all
}

/// Everything of a text that readers see or hear: its field, where that is in words, and the words.
fn places(text: &Text) -> impl Iterator<Item = (&'static str, &'static str, &str)> {
    let fields = [
        ("/title", "no título", text.title.as_str()),
        ("/subtitle", "no subtítulo", text.subtitle.as_str()),
        ("/summary", "no resumo", text.summary.as_str()),
    ];
    let blocks = text.parts.blocks.iter().map(|block| ("/body_html", "no texto", block.text.as_str()));
    let captions =
        text.parts.captions.iter().map(|caption| ("/body_html", "na legenda de uma imagem", caption.as_str()));
    let alts = text.parts.alts.iter().map(|alt| ("/body_html", "na descrição de uma imagem", alt.as_str()));
    fields.into_iter().chain(blocks).chain(captions).chain(alts)
}

/// The first place of `wanted` in `text` as whole words, whatever accents and case, with a few words around.
fn passage(text: &str, spoken: &[Word], wanted: &[Word]) -> Option<String> {
    let same = |window: &[Word]| window.iter().zip(wanted).all(|(word, wanted)| word.folded == wanted.folded);
    let at = spoken.windows(wanted.len()).position(same)?;
    let (first, last) = (at.saturating_sub(AROUND), (at + wanted.len() + AROUND).min(spoken.len()) - 1);
    let (start, end) = (spoken.get(first)?.start, spoken.get(last)?.end);
    let before = if first > 0 { "… " } else { "" };
    let after = if last + 1 < spoken.len() { " …" } else { "" };
    Some(format!("{before}{}{after}", text.get(start..end)?))
}

/// Every image has a text for those who do not see it.
///
/// Source: Lei 13.146/2015 (LBI), art. 63; eMAG 3.1, recomendação 3.6; WCAG 2.2, criterion 1.1.1.
fn missing_alt(text: &Text, _: &Office<'_>) -> Vec<Found> {
    let source = Source {
        name: "Lei 13.146/2015 (LBI), art. 63; eMAG 3.1, rec. 3.6; WCAG 2.2, 1.1.1",
        url: Some("https://www.w3.org/TR/WCAG22/#non-text-content"),
    };
    let message = match text.images_without_alt {
        0 => return Vec::new(),
        1 => "Uma imagem está sem descrição (texto alternativo).".to_owned(),
        count => format!("{count} imagens estão sem descrição (texto alternativo)."),
    };
    vec![Found {
        code: "missing_alt",
        severity: Severity::Error,
        source,
        message,
        passage: None,
        pointer: Some("/body_html"),
        checked_at: None,
    }]
}

/// A blank of the template that the text was begun from, `{{local}}`, still waits for its words.
///
/// Source: practice of news writing.
fn blank_left(text: &Text, _: &Office<'_>) -> Vec<Found> {
    let lines = [("/dateline", "", text.dateline.as_str()), ("/byline", "", text.byline.as_str())];
    let found = |(pointer, _, words): (&'static str, &str, &str)| {
        let blank = blanks(words).next()?;
        Some(Found {
            code: "blank_left",
            severity: Severity::Error,
            source: PRACTICE,
            message: "Há uma lacuna do modelo por preencher.".to_owned(),
            passage: words.get(blank.start..blank.end).map(ToOwned::to_owned),
            pointer: Some(pointer),
            checked_at: None,
        })
    };
    places(text).chain(lines).filter_map(found).collect()
}

/// A link leads somewhere that the public can reach. Told from the address alone.
///
/// Source: RFC 3986 (addresses), RFC 6890 and RFC 6761 (addresses and names that are only known inside).
fn bad_link(text: &Text, _: &Office<'_>) -> Vec<Found> {
    let source = Source { name: "RFC 3986, RFC 6761 e RFC 6890", url: Some("https://www.rfc-editor.org/rfc/rfc3986") };
    let found = |link: &Link| {
        let fault = links::fault(&link.href)?;
        let words = link.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let what = if link.href.trim().is_empty() { words } else { link.href.clone() };
        Some(Found {
            code: "bad_link",
            severity: Severity::Warning,
            source,
            message: format!("Confira o link: {fault}."),
            passage: Some(what).filter(|what| !what.is_empty()),
            pointer: Some("/body_html"),
            checked_at: None,
        })
    };
    text.parts.links.iter().filter_map(found).collect()
}

/// A link leads to something that is there. Told from when its address was last asked; not yet asked, it is let be.
///
/// Source: RFC 9110 (what an answer means).
fn broken_link(text: &Text, office: &Office<'_>) -> Vec<Found> {
    let source =
        Source { name: "RFC 9110, seção 15", url: Some("https://www.rfc-editor.org/rfc/rfc9110#section-15") };
    let found = |link: &Link| {
        let (fault, checked_at) = office.answers.fault(&link.href)?;
        Some(Found {
            code: "broken_link",
            severity: Severity::Warning,
            source,
            message: format!("Não foi possível abrir o link: {fault}."),
            passage: Some(link.href.clone()),
            pointer: Some("/body_html"),
            checked_at: Some(checked_at),
        })
    };
    text.parts.links.iter().filter_map(found).collect()
}

/// A title of more than 90 characters is cut where people meet it first.
///
/// Source: practice of news writing; search results and shared links show about as much.
fn long_title(text: &Text, _: &Office<'_>) -> Vec<Found> {
    let length = text.title.chars().count();
    let message = format!("O título tem {length} caracteres; até {TITLE} cabem inteiros em buscas e no celular.");
    hint(length > TITLE, "long_title", message, "/title")
}

/// A summary is what lists, search results and shared links show below the title.
///
/// Source: practice of news writing.
fn missing_summary(text: &Text, _: &Office<'_>) -> Vec<Found> {
    let message = "Falta o resumo, que aparece nas listas e ao compartilhar.".to_owned();
    hint(text.summary.trim().is_empty(), "missing_summary", message, "/summary")
}

/// A text for the press has more than 60 words and less than 900.
///
/// Source: practice of news writing.
fn body_length(text: &Text, _: &Office<'_>) -> Vec<Found> {
    let count = text.word_count;
    let short = format!("O texto tem {count} palavras; com menos de {SHORT_BODY}, diz pouco além do título.");
    let long = format!("O texto tem {count} palavras; acima de {LONG_BODY}, a imprensa costuma cortar.");
    let mut found = hint(count < SHORT_BODY, "short_body", short, "/body_html");
    found.extend(hint(count > LONG_BODY, "long_body", long, "/body_html"));
    found
}

/// A text for everybody is at least of medium reading ease.
///
/// Source: the Flesch index for Portuguese and its scale (75 very easy, 50 easy, 25 difficult, below very difficult):
/// Martins, Ghiraldelo, Nunes and Oliveira Jr., Notas do ICMSC-USP 28, 1996.
fn readability(text: &Text, _: &Office<'_>) -> Vec<Found> {
    let source = Source { name: "Índice de Flesch para o português (Martins et al., ICMSC-USP, 1996)", url: None };
    let Some(ease) = reading_ease(&text.parts.blocks).filter(|ease| ease.index < DIFFICULT) else {
        return Vec::new();
    };
    let class = if ease.index < VERY_DIFFICULT { "muito difícil" } else { "difícil" };
    let message = format!(
        "Leitura {class}: índice de Flesch {:.0} (o ideal é {DIFFICULT:.0} ou mais), com {:.0} palavras por frase e {} \
         sílabas por palavra. Frases e palavras mais curtas ajudam.",
        ease.index,
        ease.sentence_length,
        format!("{:.1}", ease.word_length).replace('.', ","),
    );
    vec![Found {
        code: "readability",
        severity: Severity::Hint,
        source,
        message,
        passage: None,
        pointer: Some("/body_html"),
        checked_at: None,
    }]
}

fn hint(when: bool, code: &'static str, message: String, pointer: &'static str) -> Vec<Found> {
    let found = || Found {
        code,
        severity: Severity::Hint,
        source: PRACTICE,
        message,
        passage: None,
        pointer: Some(pointer),
        checked_at: None,
    };
    if when { vec![found()] } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compliance::entity::{Kinds, Phrases, Sphere};
    use uuid::Uuid;

    fn text(title: &str, body: &str) -> Text {
        let html = Html::sanitise(body);
        let count = crate::kernel::html::word_count(&html.to_text());
        Text {
            kind: ReleaseKind::PressRelease,
            title: title.to_owned(),
            subtitle: String::new(),
            summary: "Resumo.".to_owned(),
            dateline: String::new(),
            byline: String::new(),
            word_count: i32::try_from(count).unwrap(),
            images_without_alt: html.images_without_alt(),
            parts: html.parts(),
        }
    }

    fn settings(names: &[&str], slogans: &[&str]) -> settings::Model {
        let phrases = |list: &[&str]| Phrases(list.iter().map(ToString::to_string).collect());
        settings::Model {
            id: Uuid::nil(),
            sphere: Sphere::State,
            names: phrases(names),
            slogans: phrases(slogans),
            version: 1,
            updated_by_id: None,
            updated_at: None,
        }
    }

    fn codes(text: &Text, settings: &settings::Model, blackouts: &[blackout::Model]) -> Vec<&'static str> {
        findings(text, &Office { settings, blackouts, answers: &LinkAnswers::default() })
            .iter()
            .map(|found| found.code)
            .collect()
    }

    /// Sixty easy words.
    fn plain() -> String {
        format!("<p>{}</p>", "A casa nova tem luz e sala. ".repeat(10))
    }

    #[test]
    fn a_plain_text_has_no_findings() {
        assert_eq!(codes(&text("Casa nova", &plain()), &settings(&["Fulano"], &[]), &[]), Vec::<&str>::new());
    }

    #[test]
    fn names_are_found_as_whole_words_whatever_accents_and_case() {
        let settings = settings(&["João da Silva"], &["Ceará é mais"]);
        for (title, body, places) in [
            ("JOAO DA SILVA inaugura", "", &["/title"][..]),
            ("Inaugura João  da\u{a0}Silva!", "", &["/title"]),
            ("João Silva", "<p>João da Silvana e São João da Silva-Preta</p>", &["/body_html"]),
            ("x", "<p>Para o <em>João</em> da <strong>Silva</strong>.</p>", &["/body_html"]),
            ("x", "<figure><img src=\"/a\" alt=\"b\"><figcaption>Ceara e  Mais</figcaption></figure>", &["/body_html"]),
            ("x", "<figure><img src=\"/a\" alt=\"João da Silva\"></figure>", &["/body_html"]),
            ("João da", "<p>Silva</p><p>João da</p><p>Silva</p>", &[]),
        ] {
            let text = text(title, body);
            let found = personal_promotion(
                &text,
                &Office { settings: &settings, blackouts: &[], answers: &LinkAnswers::default() },
            );
            let pointers: Vec<&str> = found.iter().filter_map(|found| found.pointer).collect();
            assert_eq!(pointers, places, "{title} {body}: {found:?}");
        }
    }

    #[test]
    fn the_passage_shows_a_few_words_around() {
        let settings = settings(&["Fulano"], &[]);
        let text = text("x", "<p>um dois três quatro cinco seis fulano, sete oito nove dez onze doze</p>");
        let found = personal_promotion(
            &text,
            &Office { settings: &settings, blackouts: &[], answers: &LinkAnswers::default() },
        );
        let passage = found.first().and_then(|found| found.passage.as_deref());
        assert_eq!(passage, Some("… dois três quatro cinco seis fulano, sete oito nove dez onze …"));
    }

    #[test]
    fn each_of_the_other_rules_has_its_finding() {
        let none = settings(&[], &[]);
        let plain = plain();
        let image = format!("{plain}<figure><img src=\"/a.jpg\"></figure>");
        assert_eq!(codes(&text("x", &image), &none, &[]), ["missing_alt"]);
        let link = format!("{plain}<p><a href=\"http://localhost/x\">Veja.</a></p>");
        assert_eq!(codes(&text("x", &link), &none, &[]), ["bad_link"]);
        assert_eq!(codes(&text(&"x".repeat(90), &plain), &none, &[]), Vec::<&str>::new());
        assert_eq!(codes(&text(&"x".repeat(91), &plain), &none, &[]), ["long_title"]);
        assert_eq!(codes(&text("x", "<p>A casa.</p>"), &none, &[]), ["short_body"]);
        assert_eq!(codes(&text("x", &plain.repeat(13)), &none, &[]), ["long_body"]);
        let hard = "<p>Responsabilidade institucional administrativa governamental.</p>".repeat(20);
        assert_eq!(codes(&text("x", &hard), &none, &[]), ["readability"]);
        let mut bare = text("x", &plain);
        bare.summary = " ".to_owned();
        assert_eq!(codes(&bare, &none, &[]), ["missing_summary"]);
        let blank = format!("{plain}<p>Em {{{{local}}}}, às {{{{hora}}}}.</p><p>{{{{}} e }}}}</p>");
        assert_eq!(codes(&text("x", &blank), &none, &[]), ["blank_left"], "one of each paragraph");
        let mut dated = text("x", &plain);
        dated.dateline = "{{municipio}}, 12 de março".to_owned();
        assert_eq!(codes(&dated, &none, &[]), ["blank_left"]);
    }

    #[test]
    fn a_blackout_bars_all_but_its_exempt_kinds() {
        let at = DateTime::UNIX_EPOCH;
        let blackout = |exempt: &[ReleaseKind]| blackout::Model {
            id: Uuid::nil(),
            name: "Eleições".into(),
            sphere: Sphere::State,
            starts_at: at,
            ends_at: at,
            exempt_kinds: Kinds(exempt.to_vec()),
            legal_basis: String::new(),
            hide_existing: false,
            hidden_since: None,
            hidden_until: None,
            version: 1,
            created_at: at,
            updated_at: at,
        };
        let (text, none) = (text("x", &plain()), settings(&[], &[]));
        assert_eq!(codes(&text, &none, &[blackout(&[ReleaseKind::PublicService])]), ["blackout"]);
        assert_eq!(codes(&text, &none, &[blackout(&[ReleaseKind::PressRelease])]), Vec::<&str>::new());
    }
}
