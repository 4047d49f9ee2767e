//! Releases for the demonstration and the benchmark: natural Portuguese, invented people and programmes, real municipalities.
//!
//! The same seed, index and day give the same text for ever: the dice are our own (`rng`), and the tests hold a hash of the outcome.

mod calendar;
mod compose;
mod events;
mod kinds;
mod people;
mod places;
mod programmes;
mod rng;
mod slots;
mod stages;

use chrono::NaiveDate;

pub use calendar::{YEARS, calendar};
pub use events::{DemoEvent, event};
pub use people::SECRETARY;
use rng::Dice;
use slots::Facts;

/// A release as somebody would have written it. `body_html` is already what `Html::sanitise` would make of it, and `tags` are slugs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoRelease {
    /// As in the API: `press_release`, `official_note`, `advisory`, `article`, `speech`, `public_service`.
    pub kind: &'static str,
    pub title: String,
    pub subtitle: Option<String>,
    pub summary: String,
    pub dateline: String,
    pub body_html: String,
    pub byline: String,
    pub tags: Vec<String>,
    /// `IBGE` codes.
    pub municipality_codes: Vec<u32>,
    pub published_on: NaiveDate,
}

/// The release number `index` of a series, dated `day`.
pub fn release(seed: u64, index: u32, day: NaiveDate) -> DemoRelease {
    let mut dice = Dice::new(seed, u64::from(index));
    let facts = Facts::draw(&mut dice, day);
    let draft = compose::draft(&mut dice, &facts);
    let byline = if draft.kind == "article" { people::SECRETARY } else { dice.say(people::BYLINES) };
    DemoRelease {
        kind: draft.kind,
        title: draft.title,
        subtitle: draft.subtitle,
        summary: first_sentence(&draft.lead),
        dateline: facts.fill("{mun} (CE), {data}"),
        body_html: draft.body_html,
        byline: byline.to_owned(),
        tags: draft.tags.iter().map(|tag| (*tag).to_owned()).collect(),
        municipality_codes: vec![facts.place.code],
        published_on: facts.day,
    }
}

fn first_sentence(text: &str) -> String {
    text.split_once(". ").map_or_else(|| text.to_owned(), |(first, _)| format!("{first}."))
}

/// The figures of a work, as rows of a table.
fn facts_table(facts: &Facts, is_done: bool) -> Vec<(&'static str, String)> {
    [
        ("Município", "{mun}"),
        ("Programa", "{prog_nome}"),
        ("Investimento", "{valor}"),
        ("Famílias beneficiadas", "{fam}"),
        (if is_done { "Tempo de execução" } else { "Prazo" }, "{meses} meses"),
    ]
    .map(|(name, value)| (name, facts.fill(value)))
    .into()
}

#[cfg(test)]
mod tests;
