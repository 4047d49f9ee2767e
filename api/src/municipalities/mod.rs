//! The municipalities of Brazil: facts that ship with the program.
//!
//! IBGE's codes and names, with the seat's coordinates; 5,571 with Brasília, Fernando de Noronha and Boa Esperança do
//! Norte (installed in 2025). Taken from the npm package `municipios-brasil` 0.2.1 (MIT), which takes them from IBGE.
pub mod routes;

use crate::kernel::slug::Slug;
use serde::Serialize;
use std::{collections::HashMap, sync::LazyLock};
use utoipa::ToSchema;

/// A municipality.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct Municipality {
    /// IBGE's code, seven digits.
    #[schema(example = 2_312_908)]
    pub code: i32,
    #[schema(example = "Sobral")]
    pub name: &'static str,
    /// The state's two letters.
    #[schema(example = "CE")]
    pub state: &'static str,
    /// Of the seat, in degrees.
    pub latitude: f64,
    pub longitude: f64,
    /// The name without accents or case, words joined by hyphens.
    #[serde(skip)]
    folded: String,
}

static ALL: LazyLock<Vec<Municipality>> = LazyLock::new(|| {
    let mut all: Vec<Municipality> = include_str!("municipalities.csv").lines().filter_map(read).collect();
    all.sort_by(|a, b| a.folded.cmp(&b.folded).then(a.code.cmp(&b.code)));
    all
});

static BY_CODE: LazyLock<HashMap<i32, &Municipality>> = LazyLock::new(|| ALL.iter().map(|m| (m.code, m)).collect());

fn read(line: &'static str) -> Option<Municipality> {
    let mut cells = line.split(';');
    let code = cells.next()?.parse().ok()?;
    let name = cells.next()?;
    let state = cells.next()?;
    let latitude = cells.next()?.parse().ok()?;
    let longitude = cells.next()?.parse().ok()?;
    let folded = Slug::from_title(name)?.as_str().to_owned();
    Some(Municipality { code, name, state, latitude, longitude, folded })
}

/// Every municipality, by name.
pub fn all() -> &'static [Municipality] {
    &ALL
}

/// The municipality with IBGE's `code`.
pub fn by_code(code: i32) -> Option<&'static Municipality> {
    BY_CODE.get(&code).copied()
}

/// The municipality with IBGE's `code` as people are told of it: «Sobral (CE)».
pub fn label(code: i32) -> String {
    by_code(code).map_or_else(|| format!("Município {code}"), |found| format!("{} ({})", found.name, found.state))
}

/// Those of `state`, if given, whose name has a word beginning with each word of `text`; first those whose name begins
/// with `text`, then by name. By its code, the one that has it.
pub fn search(text: &str, state: Option<&str>) -> Vec<&'static Municipality> {
    let of_state = |m: &Municipality| state.is_none_or(|state| m.state.eq_ignore_ascii_case(state));
    if let Ok(code) = text.trim().parse() {
        return by_code(code).into_iter().filter(|m| of_state(m)).collect();
    }
    let wanted = Slug::from_title(text).map(|slug| slug.as_str().to_owned()).unwrap_or_default();
    let has_words = |m: &Municipality| {
        wanted.split('-').all(|word| m.folded.starts_with(word) || m.folded.contains(&format!("-{word}")))
    };
    let found = ALL.iter().filter(|m| of_state(m) && has_words(m));
    let (mut first, then): (Vec<_>, Vec<_>) = found.partition(|m| m.folded.starts_with(&wanted));
    first.extend(then);
    first
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_are_there_once_with_their_states() {
        assert_eq!(all().len(), 5571);
        assert_eq!(BY_CODE.len(), 5571);
        assert_eq!(all().iter().filter(|m| m.state == "CE").count(), 184);
        assert_eq!(all().iter().map(|m| m.state).collect::<std::collections::HashSet<_>>().len(), 27);
        // The first two digits are the state's.
        let digits: std::collections::HashSet<_> = all().iter().map(|m| (m.code / 100_000, m.state)).collect();
        assert_eq!(digits.len(), 27);
    }

    #[test]
    fn a_name_is_found_by_the_beginnings_of_its_words() {
        assert_eq!(search("sao goncalo do amar", Some("ce"))[0].code, 2_312_403);
        assert_eq!(search("Sobral", None)[0].code, 2_312_908);
        assert!(search("noronha", None).iter().any(|m| m.name == "Fernando de Noronha"));
        assert_eq!(search("", Some("DF")).len(), 1);
        assert!(search("xyzzy", None).is_empty());
    }

    #[test]
    fn one_is_found_by_its_code() {
        assert_eq!(search("2312908", None)[0].name, "Sobral");
        assert!(search("2312908", Some("SP")).is_empty());
        assert!(search("1234567", None).is_empty());
        assert_eq!([label(2_312_908), label(1)], ["Sobral (CE)", "Município 1"]);
    }
}
