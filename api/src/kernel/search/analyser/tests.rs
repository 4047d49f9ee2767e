use proptest::prelude::*;

use super::stem::with_stem;
use super::{MAX_TERM_LENGTH, MAX_TERMS, STOP_WORDS, terms};

/// Each line: forms that must meet in one term, accented or not, singular or plural.
const MEET: &str = "
habitação habitações habitacao habitacoes HABITAÇÃO
publicação publicações publicacao publicar publicado publicada
órgão órgãos orgao orgaos
inauguração inaugurações inauguracao inaugurar inaugurado inaugurada
pavimentação pavimentacao pavimentações pavimentar pavimentada
construção construções construcao construcoes
regularização regularizações regularizacao regularizar regularizada
urbanização urbanizacao urbanizações urbanizar
fundiária fundiárias fundiaria fundiário fundiários
município municípios municipio municipios
municipal municipais
estadual estaduais
hospital hospitais
imóvel imóveis imovel imoveis
móvel móveis movel
nível níveis nivel niveis
papel papéis papeis
fácil fáceis facil faceis
difícil difíceis dificil
útil úteis util uteis
farol faróis farois
azul azuis
civil civis
perfil perfis
infantil infantis
barril barris
jovem jovens
homem homens
jardim jardins
viagem viagens
bem bens
morador moradores
moradora moradoras
mulher mulheres
obra obras
casa casas
família famílias familia familias
água águas agua aguas
praça praças praca pracas
cidade cidades
cidadão cidadãos cidadao cidadaos
mão mãos mao
irmão irmãos irmao
pão pães paes
capitão capitães capitaes
alemão alemães
leão leões leao
milhão milhões milhao milhoes
bilhão bilhões
caminhão caminhões
reunião reuniões reuniao reunioes
licitação licitações licitacao
solução soluções solucao solucoes
redução reduções reducao
audiência audiências audiencia audiencias
ciência ciências ciencia
agência agências agencia
infância infancia
mês meses mes
país países
gás gases gas
vez vezes
luz luzes
cruz cruzes
mãe mães mae
lei leis
rei reis
herói heróis heroi
estação estações estacao
esgoto esgotos
drenagem drenagens
cemitério cemitérios cemiterio
secretário secretários secretario secretaria
governador governadores
prefeito prefeitos prefeita prefeitas
convênio convênios convenio
benefício benefícios beneficio
beneficiário beneficiários beneficiario
título títulos titulo
escritura escrituras
ônibus onibus
transporte transportes
calçada calçadas calcada
avenida avenidas
bairro bairros
sustentável sustentáveis sustentavel sustentaveis
disponível disponíveis disponivel
saneamento saneamentos
investimento investimentos
lançamento lançamentos lancamento
serviço serviços servico
crédito créditos credito
projeto projetos
conjunto conjuntos
residencial residenciais
região regiões regiao
metropolitana metropolitanas
decisão decisões decisao
televisão televisões
mobilidade mobilidades
";

/// Words that look alike and must not meet.
const APART: &[(&str, &str)] = &[
    ("praça", "prazo"),
    ("obra", "ouro"),
    ("lei", "leite"),
    ("pavimentação", "pavilhão"),
    ("habitação", "hábil"),
    ("cidade", "cidra"),
    ("água", "agulha"),
    ("esgoto", "esforço"),
    ("posto", "pasto"),
    ("título", "titã"),
    ("luz", "luta"),
];

#[test]
fn forms_of_a_word_meet() {
    let mut pairs = 0;
    let mut parted = Vec::new();
    for line in MEET.lines().filter(|line| !line.is_empty()) {
        let all: Vec<String> = line.split(' ').map(|word| terms(word).join(" ")).collect();
        pairs += all.len() - 1;
        if all.iter().any(|one| *one != all[0]) {
            parted.push(format!("{line}: {all:?}"));
        }
    }
    assert!(parted.is_empty(), "{parted:#?}");
    assert!(pairs >= 60, "{pairs}");
}

#[test]
fn different_words_stay_apart() {
    for (one, other) in APART {
        assert_ne!(terms(one), terms(other), "{one} {other}");
    }
}

#[test]
fn stop_words_leave_no_gap_and_numbers_are_kept_whole() {
    for (text, expected) in [
        ("a Casa da Mulher", "cas mulh"),
        ("vice-governador", "vic govern"),
        ("Lei 14.133/2021", "lei 14133 2021"),
        ("R$ 1.234.567,89", "r 1234567 89"),
        ("em 25.12.2024, às 9h30", "25 12 2024 9h30"),
        ("2024/2025", "2024 2025"),
        ("192.168.1.10", "192168 1 10"),
        ("1.234", "1234"),
        ("Nº 5 — km 10", "5 km 10"),
        ("snake_case", "snak cas"),
        ("caixa d'água", "caix agu"),
        ("", ""),
        ("de para com", ""),
        ("São Gonçalo do Amarante", "sa goncal amar"),
    ] {
        assert_eq!(terms(text).join(" "), expected, "{text}");
    }
}

#[test]
fn stop_words_are_sorted_and_folded() {
    assert!(STOP_WORDS.is_sorted());
    assert!(STOP_WORDS.iter().all(|word| word.bytes().all(|byte| byte.is_ascii_lowercase())));
}

#[test]
fn length_and_number_of_terms_are_bounded() {
    let long = terms(&"x".repeat(10_000));
    assert_eq!((long.len(), long[0].len()), (1, MAX_TERM_LENGTH));
    assert_eq!(terms(&"casa ".repeat(20_000)).len(), MAX_TERMS);
}

proptest! {
    #[test]
    fn terms_are_plain_ascii(text in "\\PC*") {
        for term in terms(&text) {
            prop_assert!(!term.is_empty() && term.len() <= MAX_TERM_LENGTH);
            prop_assert!(term.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()));
        }
    }

    #[test]
    fn accents_and_case_never_matter(text in "[a-zA-Z áéíóúâêôãõçÁÉÍÓÚÂÊÔÃÕÇ.,-]{0,80}") {
        let mut plain = String::new();
        for letter in text.chars() {
            if letter.is_alphabetic() { super::fold::push_folded(letter, &mut plain) } else { plain.push(letter) }
        }
        prop_assert_eq!(terms(&text), terms(&plain));
        prop_assert_eq!(terms(&text), terms(&text.to_uppercase()));
    }

    /// What the highlighter's shortcut stands on.
    #[test]
    fn a_stem_begins_as_its_word(word in "[a-z]{2,20}") {
        let stem = with_stem(&word, str::to_owned);
        prop_assert_eq!(stem.get(..2), word.get(..2));
    }
}
