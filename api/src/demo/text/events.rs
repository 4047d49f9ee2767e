//! Events for the demonstration: what the office goes to, told from the same facts as its releases.
use super::{places, rng::Dice, slots::Facts};
use chrono::NaiveDate;

/// An event as somebody of the office would have noted it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoEvent {
    /// As in the API: `inauguration`, `service_order`, `visit`, `meeting`, `press_conference`, `hearing`.
    pub kind: &'static str,
    pub title: String,
    pub description_html: String,
    pub place: String,
    /// IBGE's code.
    pub municipality_code: u32,
    pub tags: Vec<String>,
    /// Who comes on behalf of whom, for an audience.
    pub represents: Option<String>,
}

struct Pattern {
    kind: &'static str,
    title: &'static str,
    description: &'static str,
    place: &'static str,
}

/// What goes out to a municipality.
const OUTSIDE: &[Pattern] = &[
    Pattern {
        kind: "inauguration",
        title: "Entrega: {coisa} {em}",
        description: "{Acao} {em} recebeu {valor} e beneficia {fam} famílias. Falam a prefeitura, a comunidade e {oficial}.",
        place: "{Bairro}",
    },
    Pattern {
        kind: "service_order",
        title: "Ordem de serviço: {obra} {em}",
        description: "Assinatura da ordem de serviço para {acao}. Investimento de {valor}, prazo de {meses} meses.",
        place: "{Bairro}",
    },
    Pattern {
        kind: "visit",
        title: "Visita técnica: {obra} {em}",
        description: "A obra está com {pct}% de execução e {eq} trabalhadores. Acompanha {oficial}.",
        place: "Canteiro de obras {no_bairro}",
    },
];

/// What takes place in the secretariat.
const INSIDE: &[Pattern] = &[
    Pattern {
        kind: "meeting",
        title: "Reunião com a Prefeitura {de}: {tema}",
        description: "Andamento {da_acao} e próximos passos do {prog}.",
        place: "Sala de reuniões do gabinete",
    },
    Pattern {
        kind: "press_conference",
        title: "Coletiva: balanço do {prog}",
        description: "Apresentação dos números do ano e respostas à imprensa, com {oficial}.",
        place: "Auditório da Secretaria das Cidades",
    },
    Pattern {
        kind: "hearing",
        title: "Audiência com a associação de moradores {do_bairro}, {mun}",
        description: "A associação apresenta suas reivindicações sobre {acao}.",
        place: "Gabinete da Secretária",
    },
];

/// The event number `index` of a series, on `day`.
pub fn event(seed: u64, index: u32, day: NaiveDate) -> DemoEvent {
    // Other throws than those of the release of the same number.
    let mut dice = Dice::new(!seed, u64::from(index));
    let facts = Facts::draw(&mut dice, day);
    let is_outside = dice.chance(65);
    let pattern = dice.pick(if is_outside { OUTSIDE } else { INSIDE });
    DemoEvent {
        kind: pattern.kind,
        title: facts.fill(pattern.title),
        description_html: format!("<p>{}</p>", facts.fill(pattern.description)),
        place: facts.fill(pattern.place),
        municipality_code: if is_outside { facts.place.code } else { places::CAPITAL },
        tags: facts.theme.tags.iter().map(|tag| (*tag).to_owned()).collect(),
        represents: (pattern.kind == "hearing").then(|| facts.fill("Associação de Moradores {do_bairro}")),
    }
}
