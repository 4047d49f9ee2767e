//! Portuguese words, sentences and syllables, as far as reading ease needs them.
use crate::kernel::{
    html::parts::Block,
    search::analyser::fold::{is_invisible, push_folded},
};

/// A word of a text: its folded form, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    pub folded: String,
    pub start: usize,
    pub end: usize,
}

/// Every word of `text`, without accents or case: runs of letters and digits.
pub fn words(text: &str) -> Vec<Word> {
    let mut all: Vec<Word> = Vec::new();
    let mut open = false;
    let mut folded = String::new();
    for (at, letter) in text.char_indices() {
        folded.clear();
        push_folded(letter, &mut folded);
        let end = at + letter.len_utf8();
        match all.last_mut().filter(|_| open) {
            Some(word) if !folded.is_empty() || is_invisible(letter) => {
                word.folded.push_str(&folded);
                word.end = end;
            }
            _ if !folded.is_empty() => {
                all.push(Word { folded: folded.clone(), start: at, end });
                open = true;
            }
            _ => open = false,
        }
    }
    all
}

/// Words that a full stop shortens without ending the sentence.
const SHORTENED: &[&str] = &[
    "art", "arts", "av", "cap", "cel", "cia", "dep", "des", "dr", "dra", "ed", "eng", "etc", "ex", "exa", "gen", "gov",
    "inc", "jr", "ltda", "min", "no", "nos", "num", "obs", "p", "pag", "prof", "profa", "r", "s", "sec", "sr", "sra",
    "srs", "sto", "tel", "vol",
];

/// How easy a text is to read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReadingEase {
    /// Usually 0 to 100; the higher, the easier.
    pub index: f64,
    /// Words per sentence.
    pub sentence_length: f64,
    /// Syllables per word.
    pub word_length: f64,
}

/// The Flesch index of the prose in `blocks`; none where there is no word.
///
/// Source: Martins, Ghiraldelo, Nunes and Oliveira Jr., «Readability formulas applied to textbooks in Brazilian
/// Portuguese», Notas do ICMSC-USP 28 (1996): 248.835 − 1.015 · words per sentence − 84.6 · syllables per word.
pub fn reading_ease(blocks: &[Block]) -> Option<ReadingEase> {
    let (mut sentences, mut count, mut heard) = (0_u32, 0_u32, 0_u32);
    for sentence in blocks.iter().filter(|block| block.is_prose).flat_map(|block| sentences_of(&block.text)) {
        let mut spoken = sentence.split(|c: char| !c.is_alphanumeric()).filter(|w| w.chars().any(char::is_alphabetic));
        let Some(first) = spoken.next() else { continue };
        sentences += 1;
        for word in std::iter::once(first).chain(spoken) {
            count += 1;
            heard += syllables(word);
        }
    }
    if sentences == 0 {
        return None;
    }
    let sentence_length = f64::from(count) / f64::from(sentences);
    let word_length = f64::from(heard) / f64::from(count);
    Some(ReadingEase { index: 248.835 - 1.015 * sentence_length - 84.6 * word_length, sentence_length, word_length })
}

/// The sentences of one paragraph: `.`, `!`, `?` and `…` end one when space or nothing follows, quotes aside.
fn sentences_of(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, sign) in text.char_indices().filter(|(_, sign)| matches!(sign, '.' | '!' | '?' | '…')) {
        let end = at + sign.len_utf8();
        let after = text.get(end..).unwrap_or_default().trim_start_matches(['"', '”', '»', '’', ')']);
        if !after.is_empty() && !after.starts_with(char::is_whitespace) {
            continue;
        }
        let before = text.get(start..at).unwrap_or_default();
        if sign == '.' && !after.trim().is_empty() && is_shortened(before) {
            continue;
        }
        found.push(text.get(start..end).unwrap_or_default());
        start = end;
    }
    found.extend(text.get(start..).filter(|rest| !rest.trim().is_empty()));
    found
}

/// Whether the last word of `before` is an initial or an abbreviation.
fn is_shortened(before: &str) -> bool {
    let last = words(before).pop().filter(|word| word.end == before.len());
    last.is_some_and(|word| {
        let is_initial = word.folded.len() == 1 && word.folded.bytes().all(|b| b.is_ascii_alphabetic());
        is_initial || SHORTENED.contains(&word.folded.as_str())
    })
}

/// A sounding or gliding letter of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sound {
    /// a, e, o, and whatever bears an accent: always the heart of a syllable.
    Strong,
    /// ã or õ, which takes the vowel behind it along: -ão, -ãe, -õe.
    Nasal,
    /// i or u without accent: a syllable of its own, or half of a diphthong.
    Weak,
    Consonant,
}

/// The syllables of a Portuguese word, at least one.
///
/// Counts the hearts of syllables by the spelling: falling diphthongs are one («mui-to»), a vowel before `nh` or before a
/// closing `l m n r z` parts from the one before it («ra-i-nha», «ju-iz»), the `u` of `qu` and `gu` does not sound alone,
/// and a final `-ia`, `-io`, `-ua` … is one where an accent stands before it («his-tó-ria», but «se-cre-ta-ri-a»).
/// Source: the rules of syllable division of the Acordo Ortográfico de 1990, Base XX.
pub fn syllables(word: &str) -> u32 {
    let letters: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
    let sounds = sounds(&letters);
    let mut count = 0;
    let mut at = 0;
    while let Some(sound) = sounds.get(at) {
        if *sound == Sound::Consonant {
            at += 1;
            continue;
        }
        count += 1;
        at += if takes_next(&letters, &sounds, at) { 2 } else { 1 };
    }
    count.max(1)
}

fn sounds(letters: &[char]) -> Vec<Sound> {
    let letter = |at: usize| letters.get(at).copied().unwrap_or(' ');
    let is_vowel = |letter: char| "aeiouyáàâãéêíóôõúü".contains(letter);
    let sound = |at: usize| match letter(at) {
        // Silent or gliding after q and g, as long as a vowel follows: «que», «guarda», «linguiça».
        'u' | 'ü' if at > 0 && matches!(letter(at - 1), 'q' | 'g') && is_vowel(letter(at + 1)) => Sound::Consonant,
        'ã' | 'õ' => Sound::Nasal,
        'a' | 'e' | 'o' | 'á' | 'à' | 'â' | 'é' | 'ê' | 'í' | 'ó' | 'ô' | 'ú' => Sound::Strong,
        'i' | 'u' | 'y' | 'ü' => Sound::Weak,
        _ => Sound::Consonant,
    };
    (0..letters.len()).map(sound).collect()
}

/// Whether the vowel at `at` and the next letter are one syllable.
fn takes_next(letters: &[char], sounds: &[Sound], at: usize) -> bool {
    let letter = |at: usize| letters.get(at).copied().unwrap_or(' ');
    let (Some(here), Some(next)) = (sounds.get(at), sounds.get(at + 1)) else { return false };
    let ends_word = |from: usize| matches!(letters.get(from..), Some([] | ['s']));
    match (here, next) {
        (Sound::Nasal, Sound::Strong) => matches!(letter(at + 1), 'o' | 'e'),
        (Sound::Nasal, Sound::Weak) => true,
        // «ao», «aos»: said as «au».
        (Sound::Strong, Sound::Strong) => at == 0 && letter(at) == 'a' && letter(at + 1) == 'o' && ends_word(at + 2),
        (Sound::Strong | Sound::Weak, Sound::Weak) => {
            let closes = |c: char| matches!(c, 'l' | 'm' | 'n' | 'r' | 'z');
            let before_nh = letter(at + 2) == 'n' && letter(at + 3) == 'h';
            let ends_closed =
                closes(letter(at + 2)) && sounds.get(at + 3).is_none_or(|after| *after == Sound::Consonant);
            letter(at) != letter(at + 1) && !before_nh && !ends_closed
        }
        // «história», «água» is a glide already; «secretaria» parts.
        (Sound::Weak, Sound::Strong) => {
            let accent_before = letters.iter().take(at).any(|letter| "áâéêíóôú".contains(*letter));
            accent_before && matches!(letter(at + 1), 'a' | 'e' | 'o') && ends_word(at + 2)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_of_portuguese_words() {
        for (count, list) in [
            (1, "a o eu viu fui não mãe pães põe ao aos céu seu quais bem três"),
            (
                2,
                "casa obra dia rua muito língua água quota saiu praia maio país ruim juiz Raul cair guarda pinguim série",
            ),
            (3, "história rainha ainda Coimbra Maria saúde avião ideia ruína circuito gratuito Uruguai governo moinho"),
            (4, "secretária assembleia coordena habitação reeleito viaduto município moradia população"),
            (5, "secretaria coordenação comunidades fortalezense"),
            (7, "responsabilidade"),
        ] {
            for word in list.split(' ') {
                assert_eq!(syllables(word), count, "{word}");
            }
        }
    }

    #[test]
    fn what_cannot_be_spoken_counts_as_one() {
        for word in ["km", "", "BR", "ß"] {
            assert_eq!(syllables(word), 1, "{word}");
        }
    }

    #[test]
    fn sentences_end_where_a_reader_pauses() {
        for (text, count) in [
            ("Uma. Duas! Três? Quatro…", 4),
            ("O Sr. João da S. Lima, do art. 37, pagou R$ 1.234,50 em www.ce.gov.br ontem.", 1),
            ("Ele disse: “Sim.” E saiu.", 2),
            ("Sem ponto", 1),
            ("", 0),
        ] {
            assert_eq!(sentences_of(text).len(), count, "{text}");
        }
    }

    #[test]
    fn the_formula_is_that_of_the_source() {
        // Two sentences of two words; casa 2, nova 2, rua 2, limpa 2 syllables.
        let block = Block { text: "Casa nova. Rua limpa.".into(), is_prose: true };
        let ease = reading_ease(&[block]).unwrap();
        assert!((ease.sentence_length - 2.0).abs() < 1e-9 && (ease.word_length - 2.0).abs() < 1e-9, "{ease:?}");
        assert!((ease.index - (248.835 - 1.015 * 2.0 - 84.6 * 2.0)).abs() < 1e-9, "{ease:?}");
        let heading = Block { text: "Título".into(), is_prose: false };
        assert_eq!(reading_ease(&[heading, Block { text: "1.234 — 5".into(), is_prose: true }]), None);
    }

    #[test]
    fn words_keep_their_place() {
        let text = "Vice-Governadora: AÇÃO!";
        let found = words(text);
        let folded: Vec<&str> = found.iter().map(|word| word.folded.as_str()).collect();
        assert_eq!(folded, ["vice", "governadora", "acao"]);
        assert_eq!(found.last().map(|word| &text[word.start..word.end]), Some("AÇÃO"));
    }
}
