//! What the secretariat does, theme by theme: the phrases that fit the common templates, and the sentences that fit no other theme.
//!
//! Slots are those of `super::slots`. Numbers are never below two, so that nouns are plural throughout.

mod housing;
mod sanitation;
mod urban;

/// What a work costs, in thousands of reais, from and to.
#[derive(Clone, Copy, Debug)]
pub(super) enum Cost {
    Total(u32, u32),
    /// For each of `{n}`.
    Each(u32, u32),
    /// For each of `{km}`.
    PerKm(u32, u32),
}

/// A line of work.
#[derive(Debug)]
pub(super) struct Theme {
    pub tags: &'static [&'static str],
    /// The programme's (invented) name, masculine: "Programa …".
    pub programme: &'static str,
    /// The subject, without article: "habitação".
    pub topic: &'static str,
    /// What is handed over, as a headline has it, and as running text has it.
    pub thing: &'static str,
    pub the_thing: &'static str,
    /// The work itself, singular, article first: "a construção de …".
    pub work: &'static str,
    /// The range of `{n}`.
    pub quantity: (u32, u32),
    pub cost: Cost,
    pub heading: &'static str,
    /// Paragraphs that hold at any stage.
    pub details: &'static [&'static str],
    /// Paragraphs that hold until the work is done.
    pub during: &'static [&'static str],
    /// Paragraphs that hold once the work is done.
    pub done: &'static [&'static str],
    pub official: &'static [&'static str],
    pub resident: &'static [&'static str],
    pub items: &'static [&'static str],
}

pub(super) fn all() -> impl Iterator<Item = &'static Theme> {
    housing::THEMES.iter().chain(sanitation::THEMES).chain(urban::THEMES)
}
