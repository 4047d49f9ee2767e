//! Which office of the table somebody holds, from what was written of them.
use super::{dto::PrecedenceBrief, entity::Model};
use crate::kernel::search::analyser::fold::fold_words;
/// Words that tell no office from another.
const FILLERS: [&str; 16] =
    ["a", "o", "as", "os", "da", "de", "do", "das", "dos", "e", "em", "exmo", "exma", "sr", "sra", "dr"];

/// The words of an office without gender, number or fillers: «Secretária das Cidades» → secretari, cidad.
fn stems(office: &str) -> Vec<String> {
    let folded = fold_words(office, ' ');
    let words = folded.split(' ').filter(|word| !word.is_empty() && !FILLERS.contains(word));
    words.map(|word| stem(word).to_owned()).collect()
}

fn stem(word: &str) -> &str {
    let word = word.strip_suffix('s').filter(|rest| rest.len() > 2).unwrap_or(word);
    word.strip_suffix(['a', 'o', 'e']).filter(|rest| rest.len() > 2).unwrap_or(word)
}

/// The table, ready to be asked.
#[derive(Debug)]
pub struct Order {
    /// Every way to write an office, with the entry that it is of.
    ways: Vec<(Vec<String>, PrecedenceBrief)>,
}

impl Order {
    pub fn new(rows: Vec<Model>) -> Self {
        let ways = rows.into_iter().flat_map(|row| {
            let brief = PrecedenceBrief { id: row.id, position: row.position, office: row.office.clone() };
            let texts = std::iter::once(row.office).chain(row.synonyms.0);
            texts.map(move |text| (stems(&text), brief.clone())).collect::<Vec<_>>()
        });
        Self { ways: ways.filter(|(stems, _)| !stems.is_empty()).collect() }
    }

    /// The entry that begins with the same word as `office` and whose words are all in it: of several, the one with the
    /// most words, then the foremost.
    pub fn of(&self, office: &str) -> Option<&PrecedenceBrief> {
        let given = stems(office);
        let fits = |stems: &[String]| stems.first() == given.first() && stems.iter().all(|stem| given.contains(stem));
        let fitting = self.ways.iter().filter(|(stems, _)| fits(stems));
        fitting.min_by_key(|(stems, entry)| (std::cmp::Reverse(stems.len()), entry.position)).map(|(_, entry)| entry)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::entity::Synonyms, *};
    use uuid::Uuid;

    fn order() -> Order {
        let rows = [
            ("Governador do Estado", &["Governador"][..]),
            ("Vice-Governador do Estado", &["Vice-Governador"]),
            ("Presidente da Assembleia Legislativa", &[]),
            ("Secretário de Estado", &["Secretário"]),
            ("Prefeito Municipal", &["Prefeito"]),
            ("Secretário Executivo", &[]),
        ];
        let row = |(at, (office, synonyms)): (i32, (&str, &[&str]))| Model {
            id: Uuid::nil(),
            position: at,
            office: office.to_owned(),
            synonyms: Synonyms(synonyms.iter().map(|text| (*text).to_owned()).collect()),
            version: 1,
        };
        Order::new((1..).zip(rows).map(row).collect())
    }

    #[test]
    fn an_office_is_known_whatever_its_gender_and_what_else_is_said() {
        let order = order();
        for (written, office) in [
            ("Governadora do Estado do Ceará", Some("Governador do Estado")),
            ("governadora", Some("Governador do Estado")),
            ("Vice-governadora", Some("Vice-Governador do Estado")),
            ("Presidenta da Assembléia Legislativa do Ceará", Some("Presidente da Assembleia Legislativa")),
            ("Secretária das Cidades", Some("Secretário de Estado")),
            ("Secretária executiva de Habitação", Some("Secretário Executivo")),
            ("Prefeitas", Some("Prefeito Municipal")),
            ("Moradora", None),
            ("Assessor da Secretaria das Cidades", None),
            ("", None),
        ] {
            assert_eq!(order.of(written).map(|entry| entry.office.as_str()), office, "{written}");
        }
    }
}
