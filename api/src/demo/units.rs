//! The office of the demonstration: a Secretaria das Cidades with its coordinations and linked entities, and who works there. All
//! names are invented.

/// A node of the tree. Parents come before their children.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DemoUnit {
    pub slug: &'static str,
    pub name: &'static str,
    pub acronym: Option<&'static str>,
    /// As in the API: `secretariat`, `coordination`, `linked_entity`.
    pub kind: &'static str,
    /// The slug of the unit above; none for the root.
    pub parent: Option<&'static str>,
}

/// A person with one role in one unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DemoUser {
    pub name: &'static str,
    pub email: &'static str,
    /// As in the API: `admin`, `head`, `authority`, `editor`, `reporter`, `media`, `clipping`, `viewer`.
    pub role: &'static str,
    /// The slug of the unit.
    pub unit: &'static str,
}

/// The slug of the secretariat, above all others.
pub const ROOT: &str = "secretaria-das-cidades";

const fn coordination(slug: &'static str, name: &'static str, acronym: &'static str) -> DemoUnit {
    DemoUnit { slug, name, acronym: Some(acronym), kind: "coordination", parent: Some(ROOT) }
}

const fn section(parent: &'static str, slug: &'static str, name: &'static str) -> DemoUnit {
    DemoUnit { slug, name, acronym: None, kind: "coordination", parent: Some(parent) }
}

const fn linked(slug: &'static str, name: &'static str, acronym: &'static str) -> DemoUnit {
    DemoUnit { slug, name, acronym: Some(acronym), kind: "linked_entity", parent: Some(ROOT) }
}

pub const UNITS: &[DemoUnit] = &[
    DemoUnit {
        slug: ROOT,
        name: "Secretaria das Cidades",
        acronym: Some("SCidades"),
        kind: "secretariat",
        parent: None,
    },
    coordination("assessoria-de-comunicacao", "Assessoria de Comunicação", "Ascom"),
    coordination("gabinete", "Gabinete da Secretária", "Gab"),
    coordination("coordenadoria-de-habitacao", "Coordenadoria de Habitação", "Cohab"),
    coordination("coordenadoria-de-saneamento", "Coordenadoria de Saneamento", "Cosab"),
    coordination("coordenadoria-de-obras-urbanas", "Coordenadoria de Obras Urbanas", "Cobur"),
    coordination("coordenadoria-de-desenvolvimento-urbano", "Coordenadoria de Desenvolvimento Urbano", "Codur"),
    coordination("coordenadoria-de-mobilidade", "Coordenadoria de Mobilidade e Acessibilidade", "Comob"),
    coordination("coordenadoria-de-residuos-solidos", "Coordenadoria de Resíduos Sólidos", "Cores"),
    section("coordenadoria-de-habitacao", "celula-de-regularizacao-fundiaria", "Célula de Regularização Fundiária"),
    section("coordenadoria-de-habitacao", "celula-de-trabalho-social", "Célula de Trabalho Social"),
    section("coordenadoria-de-obras-urbanas", "celula-de-fiscalizacao", "Célula de Fiscalização"),
    linked("companhia-de-agua-e-esgoto", "Companhia Estadual de Água e Esgoto dos Municípios", "Ceagem"),
    linked("instituto-de-moradia", "Instituto Estadual de Moradia e Terras Urbanas", "Iemtu"),
    linked("empresa-de-obras-publicas", "Empresa Estadual de Obras e Equipamentos Públicos", "Eeop"),
    linked("agencia-de-transito-e-mobilidade", "Agência Estadual de Trânsito e Mobilidade", "Aetmob"),
    section("companhia-de-agua-e-esgoto", "comunicacao-da-companhia", "Núcleo de Comunicação da Companhia"),
];

const fn user(role: &'static str, unit: &'static str, name: &'static str, email: &'static str) -> DemoUser {
    DemoUser { name, email, role, unit }
}

/// Somebody in every role, and reporters enough that texts have different authors.
pub const USERS: &[DemoUser] = &[
    user("admin", ROOT, "Sílvio Andrade Peixoto", "admin@cidades.example"),
    user("head", ROOT, "Marta Regina Lousada", "chefia@cidades.example"),
    user("authority", ROOT, "Dalva Monteiro Queirós", "secretaria@cidades.example"),
    user("authority", "companhia-de-agua-e-esgoto", "Heitor Vilar Menescal", "presidencia.agua@cidades.example"),
    user("editor", ROOT, "Gustavo Pinho Serpa", "edicao@cidades.example"),
    user("editor", "companhia-de-agua-e-esgoto", "Noêmia Tavares Góis", "edicao.agua@cidades.example"),
    user("reporter", "assessoria-de-comunicacao", "Renata Figueiredo", "renata@cidades.example"),
    user("reporter", "coordenadoria-de-habitacao", "Paulo Henrique Duarte", "paulo@cidades.example"),
    user("reporter", "coordenadoria-de-saneamento", "Bianca Lacerda", "bianca@cidades.example"),
    user("reporter", "coordenadoria-de-obras-urbanas", "Davi Moura", "davi@cidades.example"),
    user("reporter", "coordenadoria-de-mobilidade", "Jéssica Pinheiro", "jessica@cidades.example"),
    user("reporter", "comunicacao-da-companhia", "Ícaro Belém Soares", "icaro@cidades.example"),
    user("media", "assessoria-de-comunicacao", "Caio Brito", "caio@cidades.example"),
    user("clipping", "assessoria-de-comunicacao", "Lígia Sampaio Cordeiro", "clipping@cidades.example"),
    user("viewer", "gabinete", "Otávio Reinaldo Cunha", "gabinete@cidades.example"),
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{UNITS, USERS};
    use crate::kernel::slug::Slug;

    #[test]
    fn parents_come_first_and_users_belong_somewhere() {
        let mut known = HashSet::new();
        for unit in UNITS {
            assert!(Slug::parse(unit.slug).is_ok(), "{}", unit.slug);
            assert!(unit.parent.is_none_or(|parent| known.contains(parent)), "{}", unit.slug);
            assert!(known.insert(unit.slug), "{}", unit.slug);
        }
        assert_eq!(UNITS.iter().filter(|unit| unit.parent.is_none()).count(), 1);
        assert!(USERS.iter().all(|user| known.contains(user.unit)));
        assert_eq!(USERS.iter().map(|user| user.email).collect::<HashSet<_>>().len(), USERS.len());
        let roles: HashSet<_> = USERS.iter().map(|user| user.role).collect();
        assert_eq!(roles.len(), 8);
    }
}
