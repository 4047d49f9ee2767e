//! Letters without accent or case: what makes "habitacao" and "HABITAÇÃO" the same word.
//!
//! The result is ASCII only, so that neither `FTS5`'s tokenizer nor `PostgreSQL`'s locale has an opinion of its own about it.

use std::fmt::Write as _;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Appends `letter` folded to lower-case ASCII letters and digits; nothing when it is neither letter nor digit.
///
/// Compatibility forms are opened (`ª` → `a`, `²` → `2`, `ﬁ` → `fi`). A letter of another script becomes `u` and its code point, so
/// that it can still be found, exactly.
pub(crate) fn push_folded(letter: char, out: &mut String) {
    match letter {
        'a'..='z' | '0'..='9' => out.push(letter),
        'A'..='Z' => out.push(letter.to_ascii_lowercase()),
        '\0'..='\u{7f}' => {}
        // The letters that Portuguese is made of, without the general machinery.
        'á' | 'à' | 'â' | 'ã' | 'ä' | 'Á' | 'À' | 'Â' | 'Ã' | 'Ä' | 'ª' => out.push('a'),
        'é' | 'ê' | 'è' | 'ë' | 'É' | 'Ê' | 'È' | 'Ë' => out.push('e'),
        'í' | 'ì' | 'î' | 'ï' | 'Í' | 'Ì' | 'Î' | 'Ï' => out.push('i'),
        'ó' | 'ô' | 'õ' | 'ò' | 'ö' | 'Ó' | 'Ô' | 'Õ' | 'Ò' | 'Ö' | 'º' => out.push('o'),
        'ú' | 'ü' | 'ù' | 'û' | 'Ú' | 'Ü' | 'Ù' | 'Û' => out.push('u'),
        'ç' | 'Ç' => out.push('c'),
        'ñ' | 'Ñ' => out.push('n'),
        other => push_decomposed(other, out),
    }
}

fn push_decomposed(letter: char, out: &mut String) {
    let lower = std::iter::once(letter).nfkd().flat_map(char::to_lowercase).nfkd();
    for part in lower.filter(|part| !is_combining_mark(*part)) {
        match part {
            'a'..='z' | '0'..='9' => out.push(part),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'þ' => out.push_str("th"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'đ' | 'ð' => out.push('d'),
            'ı' => out.push('i'),
            other if !other.is_ascii() && other.is_alphanumeric() => {
                // Writing to a String does not fail.
                let _ = write!(out, "u{:x}", u32::from(other));
            }
            _ => {}
        }
    }
}

/// Whether `letter` leaves no trace in a word and does not end it: accents typed apart, soft hyphens, zero-width marks.
pub(crate) fn is_invisible(letter: char) -> bool {
    !letter.is_ascii()
        && (matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}') || is_combining_mark(letter))
}

/// `text` folded, every run of anything that is not a letter or digit turned into one `separator`, none at the ends.
pub(crate) fn fold_words(text: &str, separator: char) -> String {
    let mut out = String::with_capacity(text.len());
    let mut pending = false;
    let mut folded = String::new();
    for letter in text.chars().filter(|letter| !is_invisible(*letter)) {
        folded.clear();
        push_folded(letter, &mut folded);
        if folded.is_empty() {
            pending = !out.is_empty();
        } else {
            if pending {
                out.push(separator);
                pending = false;
            }
            out.push_str(&folded);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::fold_words;

    #[test]
    fn accents_case_and_compatibility_forms_disappear() {
        for (text, folded) in [
            ("Habitações", "habitacoes"),
            ("A\u{303}o AÇÃO", "ao acao"),
            ("nº 1ª m² ﬁm", "no 1a m2 fim"),
            ("Straße Łódź İstanbul", "strasse lodz istanbul"),
            ("habi\u{ad}tação\u{200b}", "habitacao"),
            ("  — «Água»! ", "agua"),
            ("мир", "u43cu438u440"),
            ("", ""),
        ] {
            assert_eq!(fold_words(text, ' '), folded, "{text}");
        }
    }
}
