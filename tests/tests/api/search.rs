//! What a search finds: a fixed corpus, a list of queries, and the same answers on both databases.

use std::collections::BTreeMap;

use pauta_tests::both;
use pauta_tests::client::{Caller, each, items};
use pauta_tests::office::{Desk, Office, content, unique};
use pauta_tests::server::{Database, Server};
use serde_json::{Value, json};

both![
    finds_what_a_reader_means,
    the_public_finds_the_public_only,
    highlights,
    an_edit_is_found_at_once,
    hostile_queries,
    long_texts
];

/// A letter, a title, a text.
const CORPUS: &[(char, &str, &str)] = &[
    (
        'a',
        "Governo entrega 200 unidades habitacionais em Sobral",
        "<p>As famílias receberam as chaves das moradias nesta quinta-feira.</p>",
    ),
    (
        'b',
        "Obras de saneamento avançam no Cariri",
        "<p>A obra de esgotamento sanitário em Juazeiro do Norte chega a 80%.</p>",
    ),
    (
        'c',
        "Habitações populares: programa é lançado em Fortaleza",
        "<p>O programa de habitação atende 1.500 famílias.</p>",
    ),
    ('d', "Nota oficial sobre a adutora do Açude Castanhão", "<p>O abastecimento de água será retomado no sábado.</p>"),
    ('e', "Secretário assina ordem de serviço em Quixadá", "<p>A pavimentação começa em março.</p>"),
    ('f', "Calendário dos pagamentos", "<p>A ordem dos pagamentos e o serviço ao cidadão seguem o edital.</p>"),
    (
        'g',
        "Praça reformada é entregue em Fortaleza",
        "<p>A praça tem bancos, árvores e <strong>quadra</strong> <em>poliesportiva</em>.</p>",
    ),
    ('h', "Praças e parques: balanço do ano", "<ul><li>Aracati</li><li>Crateús</li></ul><p>Sem números finais.</p>"),
    (
        'i',
        "Lei n.º 14.026/2020 e o novo marco",
        "<p>Contrato BR-222, lote 3, com o e-mail ascom@cidades.ce.gov.br.</p>",
    ),
    ('j', "Água para todos", "<p>Poço no distrito de São João; a obra é da Cagece.</p>"),
];

/// A query, and the letters of what it must find.
const QUERIES: &[(&str, &str)] = &[
    ("habitacao", "c"),
    ("Habitações", "c"),
    ("HABITAÇÃO", "c"),
    ("habitacoes populares", "c"),
    ("obra", "bj"),
    ("obras", "bj"),
    ("OBRAS", "bj"),
    ("praca", "gh"),
    ("praças", "gh"),
    ("agua", "dj"),
    ("Água", "dj"),
    ("\u{61}\u{301}gua", "dj"), // the accent as a character of its own
    ("famílias", "ac"),
    ("família", "ac"),
    ("fortaleza", "cg"),
    ("fortaleza praça", "g"),
    ("praça fortaleza", "g"),
    ("fortaleza -praça", "c"),
    ("-praça fortaleza", "c"),
    ("ordem serviço", "ef"),
    ("ordem de serviço", "ef"),
    ("\"ordem de serviço\"", "e"),
    ("\"ordem de servico\"", "e"),
    ("\"serviço ordem\"", ""),
    ("\"quadra poliesportiva\"", "g"),
    ("-\"ordem de serviço\" ordem", "f"),
    ("\"Juazeiro do Norte\"", "b"),
    ("são joão", "j"),
    ("sao joao", "j"),
    ("aracati crateus", "h"),
    ("AracatiCrateús", ""),
    ("crateusano", ""),
    ("xyzzy", ""),
    ("obra xyzzy", ""),
    ("2020", "i"),
    ("200 unidades", "a"),
    ("  obra   ", "bj"),
    ("obra.", "bj"),
    ("(obra)", "bj"),
    ("strong", ""), // a tag is no word
    ("em", ""),
];

struct Corpus {
    letters: BTreeMap<String, char>,
}

impl Corpus {
    async fn write(desk: &Desk, published: bool) -> Self {
        let mut letters = BTreeMap::new();
        for (letter, title, text) in CORPUS {
            let mut body = content(&desk.unit, title);
            body["summary"] = Value::Null;
            body["body_html"] = json!(text);
            let release = desk.create(&body).await;
            if published {
                desk.publish(&release).await;
            }
            letters.insert(release["id"].as_str().unwrap().to_owned(), *letter);
        }
        Self { letters }
    }

    fn letters(&self, list: &Value) -> String {
        let mut found: Vec<char> = each(list, "id").iter().map(|id| self.letters[id]).collect();
        found.sort_unstable();
        found.into_iter().collect()
    }
}

async fn ask(caller: &Caller, path: &str, unit: &str, query: &str) -> Value {
    caller.get(path).query("unit", unit).query("q", query).query("limit", 100).await.json(200)
}

async fn finds_what_a_reader_means(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let corpus = Corpus::write(&desk, false).await;
    let mut wrong = Vec::new();
    for (query, expected) in QUERIES {
        // A query of nothing but stop words finds nothing, or is no query.
        if *query == "em" {
            continue;
        }
        let found = corpus.letters(&ask(&desk.writer, "/releases", office.slug(), query).await);
        if found != *expected {
            wrong.push(format!("{query:?} finds {found:?}, not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Newest first, or the other way about; by nothing else.
    let ordered = async |sort: &str| {
        let list = desk
            .writer
            .get("/releases")
            .query("unit", office.slug())
            .query("q", "obra")
            .query("sort", sort)
            .await
            .json(200);
        each(&list, "id").iter().map(|id| corpus.letters[id]).collect::<String>()
    };
    assert_eq!((ordered("-published_at").await, ordered("published_at").await), ("jb".to_owned(), "bj".to_owned()));
    desk.writer.get("/releases").query("q", "obra").query("sort", "updated_at").await.refused(400);
    // With the filters of the list.
    let list = desk
        .writer
        .get("/releases")
        .query("unit", office.slug())
        .query("q", "obra")
        .query("status", "published")
        .await
        .json(200);
    assert_eq!(items(&list).len(), 0);
    let list = desk
        .writer
        .get("/releases")
        .query("unit", office.slug())
        .query("q", "obra")
        .query("author", &desk.writer.id)
        .await
        .json(200);
    assert_eq!(corpus.letters(&list), "bj");
}

async fn the_public_finds_the_public_only(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let corpus = Corpus::write(&desk, true).await;
    desk.draft("Obra ainda em segredo").await;
    desk.approved("Obra aprovada").await;
    desk.withdrawn("Obra retirada").await;
    let mut wrong = Vec::new();
    for (query, expected) in QUERIES {
        if *query == "em" {
            continue;
        }
        let found = corpus.letters(&ask(&server.anonymous, "/public/releases", office.slug(), query).await);
        if found != *expected {
            wrong.push(format!("{query:?} finds {found:?}, not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

async fn highlights(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let mut body = content(&office.unit["id"], "Obras & <b>praças</b>: 5 < 6");
    body["body_html"] =
        json!(format!("<p>{}A praça nova &lt;script&gt; fica em Sobral.</p>", "Palavra qualquer. ".repeat(60)));
    desk.create(&body).await;
    let list = ask(&desk.writer, "/releases", office.slug(), "praca").await;
    let highlight = &items(&list)[0]["highlight"];
    assert_eq!(highlight["title"], "Obras &amp; &lt;b&gt;<mark>praças</mark>&lt;/b&gt;: 5 &lt; 6");
    let text = highlight["text"].as_str().unwrap();
    assert!(text.contains("<mark>praça</mark>") && text.contains("&lt;script&gt;"), "{text}");
    assert!(text.chars().count() < 600, "the part around the match: {text}");
    let list = ask(&desk.writer, "/releases", office.slug(), "sobral").await;
    let highlight = &items(&list)[0]["highlight"];
    assert!(
        highlight["text"].as_str().unwrap().contains("<mark>Sobral</mark>")
            && !highlight["title"].to_string().contains("mark"),
        "{highlight}"
    );
    let plain = desk.writer.get("/releases").query("unit", office.slug()).await.json(200);
    assert_eq!(items(&plain)[0]["highlight"], Value::Null);
}

async fn an_edit_is_found_at_once(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let word = unique("zabumba").replace('-', "");
    let release = desk.draft(&format!("Festa com {word}")).await;
    let count = async |query: &str| items(&ask(&desk.writer, "/releases", office.slug(), query).await).len();
    assert_eq!(count(&word).await, 1);
    let path = format!("/releases/{}", release["id"].as_str().unwrap());
    let release = desk
        .writer
        .patch(&path)
        .if_match(&release)
        .json(&json!({"title": "Festa", "body_html": "<p>com triângulo</p>"}))
        .await
        .json(200);
    assert_eq!((count(&word).await, count("triangulo").await), (0, 1));
    desk.writer.delete(&path).if_match(&release).await.expect(204);
    assert_eq!(count("triangulo").await, 0);
}

async fn hostile_queries(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    Corpus::write(&desk, true).await;
    let long_or = "obra ".repeat(400);
    let many = (0..200).map(|n| format!("p{n}")).collect::<Vec<_>>().join(" ");
    let phrase = format!("\"{}\"", "obra ".repeat(100));
    let minus = (0..200).map(|n| format!("-p{n}")).collect::<Vec<_>>().join(" ");
    let queries = [
        "\"",
        "\"\"",
        "\"\"\"",
        "\"obra",
        "obra\"",
        "-",
        "--",
        "-\"",
        "-\"\"",
        "- obra",
        "*",
        "obra*",
        "*obra",
        "^obra",
        "obra:*",
        "title:obra",
        "obra AND NOT praça",
        "obra OR",
        "NEAR(obra praça, 2)",
        "obra & praça",
        "obra | praça",
        "!obra",
        "obra <-> praça",
        "(obra",
        "obra)",
        "((((((",
        "'",
        "''",
        "obra'",
        "\\",
        "\\\\",
        "obra\\",
        "%",
        "_",
        ";",
        "--obra",
        "/*",
        "\u{202e}",
        "🏗️",
        "🏗️ obra",
        "ﬁm",
        "ß",
        "İ",
        "日本語",
        "s_published",
        "_",
        "obra_praça",
        "em",
        "de da do",
        "-em",
        "-obra",
        "a",
        "\u{0301}",
        "\t\n",
        &long_or,
        &many,
        &phrase,
        &minus,
    ];
    for query in queries {
        for (caller, path) in [(&desk.writer.caller, "/releases"), (&server.anonymous, "/public/releases")] {
            let answer = caller.get(path).query("unit", office.slug()).query("q", query).await;
            if answer.status != 200 {
                answer.refused(400);
            }
        }
    }
    // What a list finds for these is told by the other database as well: see `both_databases_agree`.
}

async fn long_texts(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let word = unique("ultimissima").replace('-', "");
    let mut body = content(&office.unit["id"], "Texto longo");
    body["body_html"] = json!(format!("<p>{} {word}</p>", "palavra comum repetida ".repeat(4000)));
    desk.create(&body).await;
    assert_eq!(
        items(&ask(&desk.writer, "/releases", office.slug(), &word).await).len(),
        1,
        "the last word of a long text"
    );
    // One word without end is no reason to fail.
    body["body_html"] = json!(format!("<p>{}</p>", "x".repeat(150_000)));
    desk.create(&body).await;
}

/// Whatever a query means, it means the same on both.
#[test]
fn both_databases_agree() {
    pauta_tests::suite::run(Database::Sqlite, async |sqlite: &'static Server| {
        let postgres = Server::shared(Database::Postgres).await;
        let mut answers = Vec::new();
        for server in [sqlite, postgres] {
            let office = Office::new(server).await;
            let desk = office.desk().await;
            let corpus = Corpus::write(&desk, false).await;
            let mut found = Vec::new();
            let words: Vec<&str> = CORPUS.iter().flat_map(|(_, title, _)| title.split(' ')).collect();
            let queries = words.iter().map(|word| (*word).to_owned());
            let pairs = words.windows(2).flat_map(|pair| {
                [pair.join(" "), format!("\"{}\"", pair.join(" ")), format!("{} -{}", pair[0], pair[1])]
            });
            let odd = [
                "em",
                "de da do",
                "-em",
                "\"em\"",
                "\"de serviço\"",
                "-obra",
                "obra*",
                "ob",
                "s_published",
                "\"",
                "\"obra",
                "- obra",
                "a b c",
                "🏗️ obra",
                "ﬁm",
                "14.026",
                "BR-222",
                "br 222",
                "ascom@cidades.ce.gov.br",
                "quinta-feira",
                "n.º",
                "80%",
            ]
            .map(str::to_owned);
            for query in queries.chain(pairs).chain(odd) {
                let answer = desk
                    .writer
                    .get("/releases")
                    .query("unit", office.slug())
                    .query("q", &query)
                    .query("limit", 100)
                    .await;
                let letters =
                    if answer.status == 200 { corpus.letters(&answer.json(200)) } else { format!("{}", answer.status) };
                let marks = if answer.status == 200 {
                    items(&answer.json(200)).iter().map(|item| item["highlight"].to_string()).collect()
                } else {
                    String::new()
                };
                found.push((query, letters, marks));
            }
            answers.push(found);
        }
        for (a, b) in answers[0].iter().zip(&answers[1]) {
            assert_eq!(a, b, "left: SQLite, right: PostgreSQL");
        }
    });
}
