//! The passage that a remark is about, found again in a text that has changed since.
use super::entity::Model as Release;
use crate::kernel::problem::{Faults, Problem};
use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};
use std::iter;
use utoipa::ToSchema;

const EXACT_MAX: usize = 1000;
const CONTEXT_MAX: usize = 64;
/// A passage of this many characters is known by itself, wherever it stands.
const KNOWN_BY_ITSELF: usize = 24;
/// A shorter one also by this much of what stood around it.
const CONTEXT_NEEDED: usize = 8;

/// A field of a release that people remark upon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReleaseAnchorField {
    Title,
    Body,
}

/// A quoted passage: the `TextQuoteSelector` of the W3C Web Annotation model, over the plain text of a field in which
/// every run of white space, the end of a block included, is one space.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, FromJsonQueryResult)]
#[serde(deny_unknown_fields)]
pub struct ReleaseAnchor {
    pub field: ReleaseAnchorField,
    /// The passage itself.
    #[schema(min_length = 1, max_length = 1000, example = "R$ 12 milhões")]
    pub exact: String,
    /// What stands before it.
    #[serde(default)]
    #[schema(max_length = 64, example = "O investimento é de ")]
    pub prefix: String,
    /// What stands after it.
    #[serde(default)]
    #[schema(max_length = 64, example = " em três anos.")]
    pub suffix: String,
}

/// The plain texts of a release in which passages are looked for.
#[derive(Debug)]
pub struct Passages {
    title: String,
    body: String,
}

impl Passages {
    pub fn of(release: &Release) -> Self {
        Self { title: one_spaced(&release.title), body: one_spaced(&release.body_text) }
    }

    /// Whether the passage still stands in the text.
    pub fn have(&self, anchor: &ReleaseAnchor) -> bool {
        let text = match anchor.field {
            ReleaseAnchorField::Title => &self.title,
            ReleaseAnchorField::Body => &self.body,
        };
        anchor.is_in(text)
    }
}

impl ReleaseAnchor {
    /// The anchor as it is kept.
    ///
    /// # Errors
    /// 422 when it is too long, or quotes what does not stand in the text.
    pub fn checked(&self, release: &Release) -> Result<Self, Problem> {
        let anchor = Self {
            field: self.field,
            exact: one_spaced(&self.exact),
            prefix: one_spaced(&self.prefix),
            suffix: one_spaced(&self.suffix),
        };
        let mut faults = Faults::default();
        faults.required("/anchor/exact", &anchor.exact, "Selecione algumas palavras.");
        faults.at_most("/anchor/exact", &anchor.exact, EXACT_MAX);
        faults.at_most("/anchor/prefix", &anchor.prefix, CONTEXT_MAX);
        faults.at_most("/anchor/suffix", &anchor.suffix, CONTEXT_MAX);
        if faults.is_empty() && !Passages::of(release).have(&anchor) {
            let message = "Este trecho não está no texto salvo. Selecione-o de novo.";
            faults.add("/anchor/exact", "not_in_text", message);
        }
        faults.check()?;
        Ok(anchor)
    }

    fn is_in(&self, text: &str) -> bool {
        let needed = Ord::min(CONTEXT_NEEDED, self.prefix.chars().count() + self.suffix.chars().count());
        let is_known = self.exact.chars().count() >= KNOWN_BY_ITSELF;
        self.places(text).any(|start| is_known || self.context(text, start) >= needed)
    }

    /// Where its words stand, those that overlap included: in «ha ha ha» there are two «ha ha».
    fn places(&self, text: &str) -> impl Iterator<Item = usize> {
        let step = self.exact.chars().next().map_or(1, char::len_utf8);
        iter::successors(text.find(&self.exact), move |at| {
            let from = at + step;
            text[from..].find(&self.exact).map(|next| from + next)
        })
    }

    /// How many characters around the passage at `start` are those that stood around it.
    fn context(&self, text: &str, start: usize) -> usize {
        let (before, after) = (&text[..start], &text[start + self.exact.len()..]);
        let before = before.trim_end().chars().rev().zip(self.prefix.chars().rev());
        let after = after.trim_start().chars().zip(self.suffix.chars());
        before.take_while(|(a, b)| a == b).count() + after.take_while(|(a, b)| a == b).count()
    }
}

fn one_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn anchor(prefix: &str, exact: &str, suffix: &str) -> ReleaseAnchor {
        let [prefix, exact, suffix] = [prefix, exact, suffix].map(one_spaced);
        ReleaseAnchor { field: ReleaseAnchorField::Body, exact, prefix, suffix }
    }

    #[test]
    fn a_short_passage_is_known_by_its_neighbours() {
        let total = anchor("o investimento é de ", "R$ 12 milhões", " em três anos");
        assert!(total.is_in("Hoje, o investimento é de R$ 12 milhões em três anos."));
        assert!(total.is_in("No Ceará, segundo a nota, R$ 12 milhões em três anos."), "one side is enough");
        assert!(!total.is_in("A multa foi de R$ 12 milhões no total."), "the same words elsewhere");
        assert!(!total.is_in("Hoje, o investimento é de R$ 10 milhões em três anos."));
    }

    #[test]
    fn a_long_passage_is_known_by_itself() {
        let long = anchor("antes ", "as chaves de cento e vinte casas", " depois");
        assert!(long.is_in("Foram entregues as chaves de cento e vinte casas ontem."));
        assert!(!long.is_in("Foram entregues as chaves de cento e dez casas ontem."));
    }

    #[test]
    fn words_that_overlap_are_told_apart() {
        assert!(anchor("ha", "ha ha", "").is_in("ha ha ha"));
    }

    #[test]
    fn a_whole_text_has_no_neighbours() {
        assert!(anchor("", "Sobral", "").is_in("Sobral"));
    }

    proptest! {
        #[test]
        fn what_was_selected_is_found(text in "[a-c ]{1,60}", from in 0_usize..60, length in 1_usize..20) {
            let text = one_spaced(&text);
            let (from, to) = (from.min(text.len()), (from + length).min(text.len()));
            prop_assume!(!text[from..to].trim().is_empty());
            prop_assert!(anchor(&text[..from], &text[from..to], &text[to..]).is_in(&text));
        }
    }
}
