//! From a folded Portuguese word to its stem.
//!
//! Snowball's Portuguese stemmer wants accents ("ção", "ência", "ável"), and our words have none, because index and query must meet
//! whatever was typed. So the number is reduced first ("habitacoes" → "habitacao"; the rules are those of `RSLP`, Orengo & Huyck 2001,
//! in their folded form), then the accents that Snowball looks for are put back where the ending leaves no doubt, then Snowball cuts,
//! then the stem is folded again. All of it depends on the folded word alone: accented and unaccented spellings cannot part.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;

use rust_stemmers::{Algorithm, Stemmer};

use super::fold::push_folded;

/// Distinct words remembered per thread; about 1 MiB. The vocabulary of an office is a few tens of thousands.
const REMEMBERED: usize = 16_384;

thread_local! {
    static MEMORY: RefCell<Memory> = RefCell::new(Memory::new());
}

struct Memory {
    stemmer: Stemmer,
    stems: HashMap<Box<str>, Box<str>>,
}

impl Memory {
    fn new() -> Self {
        Self { stemmer: Stemmer::create(Algorithm::Portuguese), stems: HashMap::new() }
    }

    fn stem(&mut self, folded: &str) -> &str {
        if !self.stems.contains_key(folded) {
            if self.stems.len() >= REMEMBERED {
                self.stems.clear();
            }
            let stem = compute(&self.stemmer, folded);
            self.stems.insert(folded.into(), stem.into());
        }
        self.stems.get(folded).map_or("", |stem| stem)
    }
}

/// Calls `with` with the stem of a word already folded. Words with a digit and very short ones are their own stem.
///
/// The first two letters of a word are those of its stem: the highlighter relies on it.
pub(crate) fn with_stem<T>(folded: &str, with: impl FnOnce(&str) -> T) -> T {
    if folded.len() < 3 || folded.bytes().any(|byte| byte.is_ascii_digit()) {
        return with(folded);
    }
    MEMORY.with_borrow_mut(|memory| with(memory.stem(folded)))
}

fn compute(stemmer: &Stemmer, folded: &str) -> String {
    let accented = with_accents(singular(folded));
    let stem = stemmer.stem(&accented);
    let mut out = String::with_capacity(stem.len());
    for letter in stem.chars() {
        push_folded(letter, &mut out);
    }
    out
}

/// Words that end like a plural and are not, or whose plural does not follow its ending.
const IRREGULAR: &[(&str, &str)] = &[
    ("ageis", "agil"),
    ("contabeis", "contabil"),
    ("dificeis", "dificil"),
    ("doceis", "docil"),
    ("estereis", "esteril"),
    ("faceis", "facil"),
    ("ferteis", "fertil"),
    ("frageis", "fragil"),
    ("habeis", "habil"),
    ("inuteis", "inutil"),
    ("misseis", "missil"),
    ("portateis", "portatil"),
    ("projeteis", "projetil"),
    ("repteis", "reptil"),
    ("tateis", "tatil"),
    ("texteis", "textil"),
    ("uteis", "util"),
    ("versateis", "versatil"),
    ("volateis", "volatil"),
    ("leis", "lei"),
    ("reis", "rei"),
    ("seis", "seis"),
    ("dezesseis", "dezesseis"),
    ("bois", "boi"),
    ("herois", "heroi"),
    ("dois", "dois"),
    ("pais", "pais"),
    ("cais", "cais"),
    ("mais", "mais"),
    ("demais", "demais"),
    ("jamais", "jamais"),
    ("maes", "mae"),
    ("gas", "gas"),
    ("gases", "gas"),
    ("mes", "mes"),
    ("meses", "mes"),
    ("paises", "pais"),
    ("tres", "tres"),
    ("vezes", "vez"),
    ("luzes", "luz"),
    ("onibus", "onibus"),
    ("lapis", "lapis"),
    ("tenis", "tenis"),
    ("gratis", "gratis"),
    ("luis", "luis"),
    ("assis", "assis"),
    ("virus", "virus"),
    ("bonus", "bonus"),
    ("campus", "campus"),
    ("status", "status"),
    ("deus", "deus"),
    ("simples", "simples"),
    ("nos", "nos"),
    ("bens", "bem"),
    ("mares", "mar"),
    ("lares", "lar"),
    ("bares", "bar"),
    ("pares", "par"),
];

/// Plural endings, how many letters must stand before each, and what it is in the singular; the first that fits.
const PLURALS: &[(&str, usize, &str)] = &[
    ("oes", 1, "ao"),
    ("aes", 1, "ao"),
    ("aos", 1, "ao"),
    ("ais", 2, "al"),
    ("eis", 2, "el"),
    ("ois", 2, "ol"),
    ("uis", 2, "ul"),
    ("res", 3, "r"),
    ("zes", 3, "z"),
    ("ns", 2, "m"),
    ("is", 3, "il"),
    ("as", 2, "a"),
    ("es", 2, "e"),
    ("os", 2, "o"),
    ("us", 3, "u"),
];

fn singular(folded: &str) -> Cow<'_, str> {
    if !folded.ends_with('s') {
        return folded.into();
    }
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == folded) {
        return (*one).into();
    }
    for (ending, least, replacement) in PLURALS {
        if let Some(start) = folded.strip_suffix(ending) {
            return if start.len() < *least { folded.into() } else { format!("{start}{replacement}").into() };
        }
    }
    folded.into()
}

/// The accents of the endings that Snowball knows only with them. "-aria" it would take for a verb's: in these texts "secretaria" and
/// "fundiaria" are far more often nouns and adjectives than "falaria" is met, so they follow their masculine.
const ACCENTS: &[(&str, &str)] = &[
    ("acao", "ação"),
    ("ucao", "ução"),
    ("ao", "ão"),
    ("ancia", "ância"),
    ("encia", "ência"),
    ("aria", "ario"),
    ("avel", "ável"),
    ("ivel", "ível"),
];

fn with_accents(singular: Cow<'_, str>) -> Cow<'_, str> {
    for (plain, accented) in ACCENTS {
        if let Some(start) = singular.strip_suffix(plain) {
            return format!("{start}{accented}").into();
        }
    }
    singular
}
