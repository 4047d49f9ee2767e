//! Who speaks in the texts. All are invented; mayors are never named.

/// Officials as a sentence takes them, article first.
pub(super) const OFFICIALS: &[&str] = &[
    "a secretária das Cidades, Dalva Monteiro Queirós",
    "o secretário executivo das Cidades, Otávio Reinaldo Cunha",
    "a secretária executiva de Planejamento, Cecília Nóbrega Pontes",
    "o coordenador de Projetos Especiais, Rômulo Teixeira Leal",
    "a coordenadora de Desenvolvimento Urbano, Ivone Saldanha Freire",
    "o diretor de Engenharia da Secretaria das Cidades, Tarcísio Brandão Melo",
    "a coordenadora social do programa, Lúcia Helena Furtado",
];

/// The head of the secretariat alone, for articles and speeches.
pub const SECRETARY: &str = "Dalva Monteiro Queirós";

/// Writers of the office.
pub(super) const BYLINES: &[&str] = &[
    "Ascom Secretaria das Cidades",
    "Renata Figueiredo – Ascom Cidades",
    "Paulo Henrique Duarte – Ascom Cidades",
    "Bianca Lacerda – Ascom Cidades",
    "Davi Moura – Ascom Cidades",
    "Texto: Jéssica Pinheiro; fotos: Caio Brito",
];

/// Residents as a sentence takes them, article first; `{idade}` is their age.
pub(super) const RESIDENTS: &[&str] = &[
    "a moradora Maria Aparecida Rocha, de {idade} anos",
    "o morador José Edmilson da Costa, de {idade} anos",
    "a moradora Francisca Nogueira, de {idade} anos",
    "o morador Raimundo Ferreira Lima, de {idade} anos",
    "a moradora Antônia Célia Matos, de {idade} anos",
    "o morador Luiz Gonzaga Barreto, de {idade} anos",
    "a moradora Sandra Regina Alves, de {idade} anos",
    "a moradora Rita de Cássia Moreira, de {idade} anos",
    "o morador Cícero Batista, de {idade} anos",
    "a moradora Joana D'Arc Sampaio, de {idade} anos",
    "o morador Wellington Araújo, de {idade} anos",
    "a moradora Terezinha Vidal, de {idade} anos",
];
