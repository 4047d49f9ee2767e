//! The agenda as a spreadsheet, as CSV and as an Excel workbook.

use std::collections::HashMap;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use pauta_tests::both;
use pauta_tests::client::Answer;
use pauta_tests::office::{Office, Person};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![
    the_agenda_goes_out_as_csv,
    the_agenda_goes_out_as_a_workbook,
    each_gets_the_rows_that_are_theirs,
    a_window_is_never_cut,
    a_sheet_costs_the_same_however_long,
];

type Row = HashMap<String, String>;

pub async fn plan(person: &Person, unit: &Value, fields: Value) -> Value {
    let mut body = json!({
        "kind": "ceremony", "title": "Cerimônia", "unit_id": unit,
        "starts_at": "2027-03-02T12:00:00Z", "ends_at": "2027-03-02T14:30:00Z",
    });
    body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    person.post("/agenda").json(&body).await.json(201)
}

/// The rows of a CSV, each by the names of its columns.
fn rows(answer: &Answer) -> Vec<Row> {
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8");
    let text = answer.text().strip_prefix('\u{feff}').expect("a mark of UTF-8");
    csv::Reader::from_reader(text.as_bytes()).deserialize().map(Result::unwrap).collect()
}

fn column<'a>(rows: &'a [Row], name: &str) -> Vec<&'a str> {
    rows.iter().map(|row| row[name].as_str()).collect()
}

async fn the_agenda_goes_out_as_csv(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let unit = &office.unit["id"];
    let hearing = json!({
        "kind": "hearing", "title": "=HYPERLINK(\"http://mal.example\")", "subject": "+55 85", "tags": ["Habitação", "obras"],
        "place": {"name": "Palácio; sala 2", "address": "Rua A, 1", "municipality_code": 2_312_908},
        "authorities": [{"name": "Maria Alencar", "office": "Governadora"}, {"name": "João"}],
        "participants": [{"name": "Ana", "office": "Diretora", "represents": "Estado"}],
        "time_zone": "America/Manaus", "visibility": "public",
    });
    let event = plan(&editor, unit, hearing).await;
    plan(
        &editor,
        unit,
        json!({
            "title": "Feira", "starts_at": "2027-03-05T12:00:00Z", "ends_at": "2027-03-06T12:00:00Z", "all_day": true,
        }),
    )
    .await;
    let weekly = json!({"title": "Reunião", "starts_at": "2027-03-10T12:00:00Z", "ends_at": null, "rrule": "FREQ=WEEKLY;COUNT=2"});
    let series = plan(&editor, unit, weekly).await;
    let address = format!("/agenda.csv?unit={}&from=2027-03-01&to=2027-03-31", office.slug());
    let answer = editor.get(&address).await;
    assert_eq!(answer.header("content-disposition"), "attachment; filename=\"agenda.csv\"");
    let found = rows(&answer);
    let first = &found[0];
    for (name, value) in [
        ("UID", event["uid"].as_str().unwrap()),
        ("ID", event["id"].as_str().unwrap()),
        ("Ocorrência", ""),
        ("Título", "'=HYPERLINK(\"http://mal.example\")"),
        ("Tipo", "Audiência"),
        ("Situação", "A confirmar"),
        ("Visibilidade", "Público"),
        ("Dia inteiro", "não"),
        ("Começo", "2027-03-02 08:00"),
        ("Fim", "2027-03-02 10:30"),
        ("Fuso", "America/Manaus"),
        ("Local", "Palácio; sala 2"),
        ("Endereço", "Rua A, 1"),
        ("Município", "Sobral"),
        ("Código IBGE", "2312908"),
        ("Órgão", office.slug()),
        ("Autoridades", "Maria Alencar (Governadora); João"),
        ("Participantes", "Ana (Diretora), por Estado"),
        ("Assunto", "'+55 85"),
        ("Etiquetas", "habitacao; obras"),
        ("Motivo", ""),
    ] {
        assert_eq!(first[name], value, "{name}");
    }
    assert_eq!(first.len(), 22);
    assert_eq!(first["Última mudança"][..19], event["updated_at"].as_str().unwrap()[..19]);
    assert_eq!(column(&found, "Começo")[1..], ["2027-03-05", "2027-03-10 09:00", "2027-03-17 09:00"]);
    assert_eq!(column(&found, "Fim")[1..], ["2027-03-06", "", ""], "the last of whole days is told");
    assert_eq!(column(&found, "Ocorrência")[2..], ["2027-03-10T12:00:00Z", "2027-03-17T12:00:00Z"]);
    assert_eq!(column(&found, "UID")[2..], [series["uid"].as_str().unwrap(); 2]);
    editor.get(&address).header("if-none-match", answer.header("etag")).await.expect(304);
    editor.get(&address).header("accept", "text/csv").await.expect(200);
}

async fn the_agenda_goes_out_as_a_workbook(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let unit = &office.unit["id"];
    let crowd: Vec<Value> =
        (0..200).map(|n| json!({"name": format!("{n} {}", "a".repeat(150)), "office": "b".repeat(160)})).collect();
    plan(&editor, unit, json!({"title": "=1+1", "participants": crowd, "place": {"municipality_code": 2_312_908}}))
        .await;
    plan(
        &editor,
        unit,
        json!({"title": "Feira", "starts_at": "2027-03-05T12:00:00Z", "ends_at": null, "all_day": true}),
    )
    .await;
    plan(&editor, unit, json!({"title": "Antiga", "starts_at": "1900-01-02T12:00:00Z", "ends_at": null})).await;
    let address = format!("/agenda.xlsx?unit={}&from=2027-03-01&to=2027-03-31", office.slug());
    let answer = editor.get(&address).await;
    answer.expect(200);
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    assert_eq!(answer.header("content-type"), kind);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(answer.body.to_vec())).unwrap();
    let sheet = book.worksheet_range("Agenda").unwrap();
    assert_eq!(sheet.get_size(), (3, 22));
    let place = |name: &str| sheet.rows().next().unwrap().iter().position(|cell| *cell == name).unwrap();
    let cell = |line: usize, name: &str| &sheet[(line, place(name))];
    assert_eq!(*cell(1, "Título"), Data::String("=1+1".to_owned()));
    assert_eq!(*cell(1, "Código IBGE"), Data::Float(2_312_908.0));
    let time = |line: usize, name: &str| {
        let Data::DateTime(time) = cell(line, name) else { panic!("{:?} is no date", cell(line, name)) };
        time.as_datetime().unwrap().to_string()
    };
    assert_eq!(time(1, "Começo"), "2027-03-02 09:00:00");
    assert_eq!(time(1, "Fim"), "2027-03-02 11:30:00");
    assert_eq!(time(2, "Começo"), "2027-03-05 00:00:00");
    let Data::String(crowd) = cell(1, "Participantes") else { panic!("no text") };
    assert!(crowd.ends_with('…') && crowd.encode_utf16().count() == 32_767, "as much as a cell holds");
    let formulas = book.worksheet_formula("Agenda").unwrap();
    assert!(formulas.is_empty(), "nothing is a formula");
    // The same agenda is the same file.
    assert_eq!(editor.get(&address).await.header("etag"), answer.header("etag"));
    editor.get(&address).header("if-none-match", answer.header("etag")).await.expect(304);
    // Excel's calendar has no such day: it is told as a text.
    let old = editor.get(format!("/agenda.xlsx?unit={}&from=1900-01-01&to=1900-01-31", office.slug())).await;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(old.body.to_vec())).unwrap();
    let sheet = book.worksheet_range("Agenda").unwrap();
    assert!(matches!(&sheet[(1, place("Começo"))], Data::String(text) if text.starts_with("1900-01-02")));
}

async fn each_gets_the_rows_that_are_theirs(server: &'static Server) {
    let (office, other) = (Office::new(server).await, Office::new(server).await);
    let (editor, stranger) = (office.person("editor").await, other.person("editor").await);
    for visibility in ["internal", "public"] {
        let fields = json!({"title": visibility, "visibility": visibility, "internal_note": "Chegar cedo"});
        plan(&editor, &office.unit["id"], fields).await;
    }
    let query = format!("unit={}&from=2027-03-01&to=2027-03-31", office.slug());
    let titles = async |who: &Person, more: &str| {
        let answer = who.get(format!("/agenda.csv?{query}{more}")).await;
        assert!(!answer.text().contains("Chegar cedo"));
        let mut titles: Vec<String> = rows(&answer).into_iter().map(|mut row| row.remove("Título").unwrap()).collect();
        titles.sort_unstable();
        titles
    };
    assert_eq!(titles(&editor, "").await, ["internal", "public"]);
    assert_eq!(titles(&stranger, "").await, ["public"]);
    assert_eq!(titles(&editor, "&visibility=internal").await, ["internal"]);
    assert!(titles(&editor, "&kind=visit").await.is_empty());
    let answer = stranger.get(format!("/agenda.xlsx?{query}")).await;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(answer.body.to_vec())).unwrap();
    assert_eq!(book.worksheet_range("Agenda").unwrap().height(), 2);
}

async fn a_window_is_never_cut(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    // Two of 2,500 days and more.
    for _ in 0..2 {
        plan(
            &editor,
            &office.unit["id"],
            json!({"starts_at": "2030-01-01T12:00:00Z", "ends_at": null, "rrule": "FREQ=DAILY"}),
        )
        .await;
    }
    for suffix in ["csv", "xlsx"] {
        let address = format!("/agenda.{suffix}?unit={}&from=2030-01-01", office.slug());
        let told = editor.get(format!("{address}&to=2037-01-01")).await.problem(400, "bad_parameter");
        assert!(told.to_string().contains("peça-os por partes"));
        editor.get(format!("{address}&to=2036-01-01")).await.expect(200);
        editor.get(format!("{address}&limit=10")).await.refused(400);
        editor.get(format!("{address}&kind=x")).await.refused(400);
    }
}

async fn a_sheet_costs_the_same_however_long(server: Server) {
    let office = Office::new(&server).await;
    let editor = office.person("editor").await;
    let address = format!("/agenda.csv?unit={}&from=2027-03-01&to=2027-03-31", office.slug());
    let mut counts = Vec::new();
    for many in [2, 20] {
        for _ in 0..many {
            plan(&editor, &office.unit["id"], json!({})).await;
            plan(&editor, &office.unit["id"], json!({"rrule": "FREQ=DAILY;COUNT=3"})).await;
        }
        editor.get(&address).await.expect(200);
        let before = server.statements().await;
        editor.get(&address).await.expect(200);
        counts.push(server.statements().await - before);
    }
    assert!(counts[0] > 0 && counts[0] == counts[1], "{counts:?}");
}
