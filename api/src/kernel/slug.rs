//! The part of a public address that people read: `/imprensa/estado-entrega-248-casas-em-itapipoca`.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::search::analyser::fold::fold_words;

/// Letters of a slug.
pub const MAX_SLUG_LENGTH: usize = 120;

/// Letters of a tag.
pub const MAX_TAG_LENGTH: usize = 60;

/// Lower-case ASCII words joined by single hyphens, at most [`MAX_SLUG_LENGTH`] letters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

/// The text is not a [`Slug`]. The message is for who typed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "Use só letras minúsculas sem acento, algarismos e hífens simples entre palavras, até {MAX_SLUG_LENGTH} caracteres."
)]
pub struct NotASlug;

impl Slug {
    /// Takes a slug as it is, or not at all.
    ///
    /// # Errors
    /// When it is not words of `[a-z0-9]` with single hyphens between them, or too long.
    pub fn parse(text: &str) -> Result<Self, NotASlug> {
        let is_word = |word: &str| {
            !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        if text.len() <= MAX_SLUG_LENGTH && text.split('-').all(is_word) {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotASlug)
        }
    }

    /// A slug for a title, of its whole words as far as they fit; none when the title has neither letter nor digit.
    pub fn from_title(title: &str) -> Option<Self> {
        let whole = fold_words(title, '-');
        let kept = cut(&whole, MAX_SLUG_LENGTH);
        (!kept.is_empty()).then(|| Self(kept.to_owned()))
    }

    /// The same slug told apart by a number, for a title that was used before: "…-2".
    #[must_use]
    pub fn numbered(&self, number: u32) -> Self {
        let suffix = format!("-{number}");
        Self(format!("{}{suffix}", cut(&self.0, MAX_SLUG_LENGTH.saturating_sub(suffix.len()))))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A tag as it is stored and compared: "Regularização Fundiária" → "regularizacao-fundiaria". None when it has neither letter nor digit, or
/// is over [`MAX_TAG_LENGTH`] letters.
pub fn tag(text: &str) -> Option<String> {
    let folded = fold_words(text, '-');
    (!folded.is_empty() && folded.len() <= MAX_TAG_LENGTH).then_some(folded)
}

/// At most `room` bytes of an ASCII slug, whole words if there is one that fits.
fn cut(slug: &str, room: usize) -> &str {
    let Some(kept) = slug.get(..room).filter(|_| slug.len() > room) else { return slug };
    if slug.as_bytes().get(room) == Some(&b'-') {
        return kept;
    }
    kept.rsplit_once('-').map_or(kept, |(words, _)| words)
}

impl fmt::Display for Slug {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl TryFrom<String> for Slug {
    type Error = NotASlug;

    fn try_from(text: String) -> Result<Self, NotASlug> {
        Self::parse(&text)
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{MAX_SLUG_LENGTH, Slug, tag};

    #[test]
    fn a_slug_is_words_and_single_hyphens() {
        for good in ["a", "casa-nova", "14-133", &"a".repeat(120)] {
            assert!(Slug::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "-", "a-", "-a", "a--b", "Casa", "ação", "a_b", "a b", &"a".repeat(121)] {
            assert!(Slug::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn titles_become_slugs_of_whole_words() {
        for (title, slug) in [
            ("Estado entrega 248 casas em Itapipoca", Some("estado-entrega-248-casas-em-itapipoca")),
            ("  «Água» & saneamento: nº 1! ", Some("agua-saneamento-no-1")),
            ("Vice-governadora visita a praça", Some("vice-governadora-visita-a-praca")),
            ("—!?", None),
        ] {
            assert_eq!(Slug::from_title(title).map(String::from).as_deref(), slug);
        }
        let long = Slug::from_title(&"pavimentação ".repeat(20)).unwrap();
        assert!(long.as_str().len() <= MAX_SLUG_LENGTH && long.as_str().ends_with("-pavimentacao"));
        assert_eq!(long.numbered(12).as_str().rsplit_once('-').unwrap().1, "12");
        assert_eq!(tag("Regularização Fundiária").as_deref(), Some("regularizacao-fundiaria"));
        assert_eq!(tag(" # "), None);
        assert_eq!(tag(&"a".repeat(61)), None);
    }

    proptest! {
        #[test]
        fn whatever_a_title_gives_is_a_slug(title in "\\PC{0,200}", number in any::<u32>()) {
            if let Some(slug) = Slug::from_title(&title) {
                prop_assert_eq!(Slug::parse(slug.as_str()), Ok(slug.clone()));
                prop_assert!(Slug::parse(slug.numbered(number).as_str()).is_ok());
                prop_assert_eq!(Slug::from_title(slug.as_str()), Some(slug));
            }
        }
    }
}
