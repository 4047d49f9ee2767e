//! The parts put together as one text.

use super::calendar::is_blackout;
use super::facts_table;
use super::kinds::{ADVISORY_LEADS, ADVISORY_NOTES, ADVISORY_TITLES, ARTICLES, Fit, NOTES, Piece, SERVICES, SPEECHES};
use super::rng::Dice;
use super::slots::Facts;
use super::stages::{CLOSINGS, CONTEXTS, OFFICIAL_FRAMES, RESIDENT_FRAMES, STAGES, Stage};

/// What differs from kind to kind.
pub(super) struct Draft {
    pub kind: &'static str,
    pub title: String,
    pub subtitle: Option<String>,
    pub lead: String,
    pub body_html: String,
    pub tags: Vec<&'static str>,
}

pub(super) fn draft(dice: &mut Dice, facts: &Facts) -> Draft {
    if is_blackout(facts.day) {
        return match dice.range(1, 100) {
            1..=30 => press_release(dice, facts),
            31..=60 => piece("official_note", NOTES, dice, facts),
            _ => piece("public_service", SERVICES, dice, facts),
        };
    }
    match dice.range(1, 100) {
        1..=74 => press_release(dice, facts),
        75..=82 => advisory(dice, facts),
        83..=88 => piece("official_note", NOTES, dice, facts),
        89..=94 => piece("public_service", SERVICES, dice, facts),
        95..=97 => piece("article", ARTICLES, dice, facts),
        _ => piece("speech", SPEECHES, dice, facts),
    }
}

fn press_release(dice: &mut Dice, facts: &Facts) -> Draft {
    let theme = facts.theme;
    let stages: Vec<&Stage> = STAGES.iter().filter(|stage| stage.is_neutral || !is_blackout(facts.day)).collect();
    let stage = *dice.pick(&stages);
    let lead = facts.fill(dice.say(stage.leads));
    let mut body = Body::default();
    body.paragraph(&lead);
    body.paragraph(&facts.fill(dice.say(stage.seconds)));
    let (has_heading, details) = (dice.chance(40), dice.range(3, 4) as usize);
    let unfinished = if stage.is_done { &[] } else { theme.during };
    let all: Vec<&str> = theme.details.iter().chain(unfinished).copied().collect();
    let mut details = dice.some(&all, details).into_iter();
    if let Some(first) = details.next() {
        body.paragraph(&facts.fill(first));
    }
    body.paragraph(&quotation(dice.say(OFFICIAL_FRAMES), dice.say(theme.official), facts));
    if has_heading {
        body.heading(theme.heading);
    }
    for detail in details {
        body.paragraph(&facts.fill(detail));
    }
    match dice.range(1, 100) {
        1..=35 => {
            let items: Vec<String> = theme.items.iter().map(|item| facts.fill(item)).collect();
            body.paragraph(if theme.programme.ends_with("Papel da Casa") {
                "Documentos necessários:"
            } else {
                "Principais itens:"
            });
            body.list(&items);
        }
        36..=55 => body.table(&facts_table(facts, stage.is_done)),
        _ => {}
    }
    for context in dice.some(CONTEXTS, 3) {
        body.paragraph(&facts.fill(context));
    }
    if stage.is_done {
        if dice.chance(70) {
            body.paragraph(&facts.fill(dice.say(theme.done)));
        }
        let quote = quotation(dice.say(RESIDENT_FRAMES), dice.say(theme.resident), facts);
        if dice.chance(20) { body.quote(&quote) } else { body.paragraph(&quote) }
    }
    body.paragraph(&facts.fill(dice.say(CLOSINGS)));
    let has_subtitle = dice.chance(70);
    Draft {
        kind: "press_release",
        title: facts.fill(dice.say(stage.titles)),
        subtitle: has_subtitle.then(|| facts.fill(dice.say(stage.subtitles))),
        lead,
        body_html: body.0,
        tags: theme.tags.to_vec(),
    }
}

fn advisory(dice: &mut Dice, facts: &Facts) -> Draft {
    let lead = facts.fill(dice.say(ADVISORY_LEADS));
    let mut body = Body::default();
    body.paragraph(&lead);
    body.paragraph(&facts.fill(dice.say(facts.theme.details)));
    for note in dice.some(ADVISORY_NOTES, 2) {
        body.paragraph(note);
    }
    body.heading("Serviço");
    let items = [
        "<strong>O quê:</strong> solenidade de entrega do {prog}",
        "<strong>Quando:</strong> {quando}",
        "<strong>Onde:</strong> {onde}",
        "<strong>Contato:</strong> Assessoria de Comunicação da Secretaria das Cidades",
    ];
    body.plain_list(&items.map(|item| facts.fill(item)));
    Draft {
        kind: "advisory",
        title: facts.fill(dice.say(ADVISORY_TITLES)),
        subtitle: None,
        lead,
        body_html: body.0,
        tags: std::iter::once("aviso-de-pauta").chain(facts.theme.tags.iter().copied()).collect(),
    }
}

fn piece(kind: &'static str, pieces: &'static [Piece], dice: &mut Dice, facts: &Facts) -> Draft {
    let is_enrolment = facts.theme.tags.contains(&"habitacao");
    let fitting: Vec<&Piece> = pieces
        .iter()
        .filter(|piece| match piece.fit {
            Fit::Any => true,
            Fit::Families => is_enrolment,
            Fit::Works => !is_enrolment,
        })
        .collect();
    let piece = *dice.pick(&fitting);
    let lead = facts.fill(piece.lead);
    let mut body = Body::default();
    body.paragraph(&lead);
    for paragraph in piece.paragraphs {
        body.paragraph(&facts.fill(paragraph));
    }
    if piece.asks_papers {
        body.paragraph("É preciso levar:");
        body.list(
            &[
                "documento com foto",
                "CPF",
                "comprovante de residência recente",
                "número do NIS, para quem tem Cadastro Único",
            ]
            .map(str::to_owned),
        );
    }
    if kind == "public_service" {
        body.paragraph(&facts.fill(dice.say(CLOSINGS)));
    }
    if kind == "article" {
        body.paragraph(&facts.fill("<em>{secretaria} é secretária das Cidades do Estado do Ceará.</em>"));
    }
    Draft { kind, title: facts.fill(piece.title), subtitle: None, lead, body_html: body.0, tags: piece.tags.to_vec() }
}

fn quotation(frame: &str, quote: &str, facts: &Facts) -> String {
    facts.fill(&frame.replace("{q}", quote))
}

#[derive(Default)]
struct Body(String);

impl Body {
    fn wrapped(&mut self, element: &str, text: &str) {
        for part in ["<", element, ">", text, "</", element, ">"] {
            self.0.push_str(part);
        }
    }

    fn paragraph(&mut self, text: &str) {
        self.wrapped("p", text);
    }

    fn heading(&mut self, text: &str) {
        self.wrapped("h2", text);
    }

    fn quote(&mut self, text: &str) {
        self.wrapped("blockquote", &format!("<p>{text}</p>"));
    }

    fn list(&mut self, items: &[String]) {
        let ends = |nth: usize| if nth + 1 == items.len() { "." } else { ";" };
        let items: Vec<String> = items.iter().enumerate().map(|(nth, item)| format!("{item}{}", ends(nth))).collect();
        self.plain_list(&items);
    }

    fn plain_list(&mut self, items: &[String]) {
        let items: Vec<String> = items.iter().map(|item| format!("<li>{item}</li>")).collect();
        self.wrapped("ul", &items.concat());
    }

    fn table(&mut self, rows: &[(&str, String)]) {
        let rows: Vec<String> = rows
            .iter()
            .map(|(name, value)| format!("<tr><th scope=\"row\">{name}</th><td>{value}</td></tr>"))
            .collect();
        self.wrapped("table", &format!("<tbody>{}</tbody>", rows.concat()));
    }
}
