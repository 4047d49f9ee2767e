//! Municipalities of Ceará with their `IBGE` codes, and parts of a town with invented, common names.

/// A municipality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub code: u32,
    pub name: &'static str,
    /// Whether the name goes with an article: "no Crato".
    has_article: bool,
}

impl Place {
    pub(super) fn within(&self) -> String {
        format!("{} {}", if self.has_article { "no" } else { "em" }, self.name)
    }

    pub(super) fn of(&self) -> String {
        format!("{} {}", if self.has_article { "do" } else { "de" }, self.name)
    }
}

const fn plain(code: u32, name: &'static str) -> Place {
    Place { code, name, has_article: false }
}

const fn with_article(code: u32, name: &'static str) -> Place {
    Place { code, name, has_article: true }
}

/// Where the secretariat is.
pub(super) const CAPITAL: u32 = 2_304_400;

pub(super) const PLACES: &[Place] = &[
    plain(CAPITAL, "Fortaleza"),
    plain(2_303_709, "Caucaia"),
    plain(2_307_304, "Juazeiro do Norte"),
    plain(2_307_650, "Maracanaú"),
    plain(2_312_908, "Sobral"),
    with_article(2_304_202, "Crato"),
    plain(2_306_405, "Itapipoca"),
    plain(2_307_700, "Maranguape"),
    plain(2_305_506, "Iguatu"),
    plain(2_311_306, "Quixadá"),
    plain(2_311_405, "Quixeramobim"),
    plain(2_302_800, "Canindé"),
    plain(2_301_000, "Aquiraz"),
    plain(2_309_706, "Pacatuba"),
    plain(2_311_801, "Russas"),
    plain(2_304_103, "Crateús"),
    plain(2_313_401, "Tianguá"),
    plain(2_301_109, "Aracati"),
    plain(2_303_501, "Cascavel"),
    plain(2_309_607, "Pacajus"),
    plain(2_305_407, "Icó"),
    plain(2_305_233, "Horizonte"),
    plain(2_302_602, "Camocim"),
    plain(2_308_708, "Morada Nova"),
    plain(2_300_200, "Acaraú"),
    plain(2_314_102, "Viçosa do Ceará"),
    plain(2_301_901, "Barbalha"),
    plain(2_307_601, "Limoeiro do Norte"),
    plain(2_313_302, "Tauá"),
    with_article(2_304_285, "Eusébio"),
];

/// Neighbourhoods, by the preposition that leads into them: "no bairro", "na comunidade".
pub(super) const PARTS: &[(&str, &str)] = &[
    ("bairro", "Alto da Boa Vista"),
    ("bairro", "Novo Horizonte"),
    ("bairro", "São Vicente"),
    ("bairro", "Santa Luzia"),
    ("bairro", "Cajueiro"),
    ("bairro", "Parque das Flores"),
    ("bairro", "Vila Nova"),
    ("bairro", "Nossa Senhora das Graças"),
    ("bairro", "Bela Vista"),
    ("bairro", "São Francisco"),
    ("bairro", "Planalto"),
    ("bairro", "Boa Esperança"),
    ("comunidade", "Lagoa Seca"),
    ("comunidade", "Sítio Mangueira"),
    ("comunidade", "Alto Alegre"),
    ("comunidade", "Várzea Grande"),
    ("comunidade", "Carnaubal"),
    ("comunidade", "Pedra Branca de Cima"),
    ("comunidade", "Riacho Doce"),
    ("comunidade", "Barro Vermelho"),
];

/// "no bairro Cajueiro", "na comunidade Lagoa Seca".
pub(super) fn within(part: (&str, &str)) -> String {
    format!("{} {} {}", if part.0 == "bairro" { "no" } else { "na" }, part.0, part.1)
}

/// "do bairro Cajueiro", "da comunidade Lagoa Seca".
pub(super) fn of(part: (&str, &str)) -> String {
    format!("{} {} {}", if part.0 == "bairro" { "do" } else { "da" }, part.0, part.1)
}

#[cfg(test)]
mod tests {
    use super::PLACES;

    /// The last digit of a code checks the others: products by 1 and 2 in turn, their digits summed, up to the next ten.
    fn check_digit(code: u32) -> u32 {
        let digits: Vec<u32> = format!("{}", code / 10).chars().filter_map(|digit| digit.to_digit(10)).collect();
        let sum: u32 = digits
            .iter()
            .zip([1, 2].iter().cycle())
            .map(|(digit, weight)| digit * weight)
            .map(|p| p / 10 + p % 10)
            .sum();
        (10 - sum % 10) % 10
    }

    #[test]
    fn codes_are_of_ceara_different_and_check() {
        let wrong: Vec<_> = PLACES
            .iter()
            .filter(|place| place.code / 100_000 != 23 || check_digit(place.code) != place.code % 10)
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
        let mut codes: Vec<_> = PLACES.iter().map(|place| place.code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), PLACES.len());
    }
}
