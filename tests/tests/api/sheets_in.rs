//! Spreadsheets that come into the agenda.

use std::io::Cursor;

use calamine::{Reader, Xlsx};
use pauta_tests::both;
use pauta_tests::client::{Answer, items};
use pauta_tests::office::{Office, Person, unique};
use pauta_tests::server::Server;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use serde_json::{Value, json};

use crate::sheets::plan;

both![
    what_went_out_comes_in_and_changes_nothing,
    a_changed_cell_changes_that_alone,
    a_date_of_a_series_is_changed_alone,
    states_go_by_their_rules,
    a_table_typed_by_hand,
    a_workbook_typed_by_hand,
    nothing_is_overwritten_unseen,
    conflicts_are_asked_about,
    a_dry_run_writes_nothing,
    two_bring_the_same_at_once,
    hostile_tables_are_never_our_fault,
];

const CSV: &str = "text/csv";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async fn send(person: &Person, kind: &str, file: impl Into<Vec<u8>>, query: &str) -> Answer {
    person.post(format!("/agenda/import?{query}")).body(kind, file.into()).await
}

async fn import(person: &Person, file: &str) -> Value {
    send(person, CSV, file, "").await.json(200)
}

/// Created, updated, unchanged and skipped.
fn counts(told: &Value) -> [i64; 4] {
    let of = |name: &str| told[name].as_i64().unwrap();
    [of("created"), of("updated"), of("unchanged"), i64::try_from(told["skipped"].as_array().unwrap().len()).unwrap()]
}

/// Where and why something was skipped.
fn skipped(told: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    told["skipped"].as_array().unwrap().iter().map(|one| (text(&one["component"]), text(&one["reason"]))).collect()
}

async fn exported(person: &Person, office: &Office<'_>, suffix: &str) -> Answer {
    let answer = person.get(format!("/agenda.{suffix}?unit={}&from=2027-03-01&to=2027-03-31", office.slug())).await;
    answer.expect(200);
    answer
}

/// The CSV with the cell `column` of the `line`th row set to `value`.
fn with_cell(csv: &str, line: usize, column: &str, value: &str) -> String {
    let mut rows: Vec<Vec<String>> = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(csv.trim_start_matches('\u{feff}').as_bytes())
        .deserialize()
        .map(Result::unwrap)
        .collect();
    let place = rows[0].iter().position(|name| name == column).unwrap();
    value.clone_into(&mut rows[line][place]);
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

async fn event(person: &Person, event: &Value) -> Value {
    person.get(format!("/agenda/{}", event["id"].as_str().unwrap())).await.json(200)
}

async fn titled(person: &Person, title: &str) -> Vec<Value> {
    let list = person.get("/agenda").query("q", title).query("from", "2027-01-01").query("to", "2027-12-31").await;
    items(&list.json(200)).iter().filter(|item| item["title"] == title).cloned().collect()
}

async fn what_went_out_comes_in_and_changes_nothing(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let unit = &office.unit["id"];
    let crowd: Vec<Value> =
        (0..200).map(|n| json!({"name": format!("{n} {}", "a".repeat(150)), "office": "b".repeat(160)})).collect();
    let odd = json!({
        "kind": "hearing", "title": "=HYPERLINK(\"http://mal.example\")", "subject": "+55 85", "tags": ["Habitação"],
        "place": {"name": "Palácio; sala 2", "address": "Rua A, 1; fundos", "municipality_code": 2_312_908,
            "online_url": "https://meet.example/x"},
        "authorities": [{"name": unique("Maria (Lia) Alencar"), "office": "Governadora; em exercício"}],
        "participants": [{"name": "Ana", "office": "Diretora", "represents": "Estado, por decreto"}],
        "time_zone": "America/Manaus", "visibility": "public",
    });
    plan(&head, unit, odd).await;
    for fields in [
        json!({"title": "Seis e meia e segundos", "starts_at": "2027-03-03T09:30:15Z", "ends_at": "2027-03-03T10:00:45Z"}),
        json!({"title": "Feira", "starts_at": "2027-03-05T12:00:00Z", "ends_at": "2027-03-06T12:00:00Z", "all_day": true}),
        json!({"title": "Meia-noite", "starts_at": "2027-03-08T01:00:00Z", "ends_at": "2027-03-08T03:00:00Z"}),
        json!({"title": "Da meia-noite", "starts_at": "2027-03-09T03:00:00Z", "ends_at": null}),
        json!({"title": "Sem fim dito", "no_end_time": true, "participants": crowd}),
        json!({"title": "Semanal", "starts_at": "2027-03-10T12:00:00Z", "ends_at": null, "rrule": "FREQ=WEEKLY;COUNT=3"}),
    ] {
        plan(&head, unit, fields).await;
    }
    let gone = plan(&head, unit, json!({"title": "Cancelado"})).await;
    let gone = format!("/agenda/{}/cancel", gone["id"].as_str().unwrap());
    head.post(gone).header("if-match", "\"1\"").json(&json!({"reason": "Chuva.\nMuita."})).await.expect(200);

    let csv = exported(&head, &office, "csv").await.text().to_owned();
    let rows = 10;
    assert_eq!(counts(&import(&head, &csv).await), [0, 0, rows, 0]);
    let book = exported(&head, &office, "xlsx").await.body.to_vec();
    assert_eq!(counts(&send(&head, XLSX, book, "").await.json(200)), [0, 0, rows, 0]);
    // As Excel in Portuguese keeps it: semicolons, Windows-1252, its own dates.
    let mut saved = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    for record in csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(csv.trim_start_matches('\u{feff}').as_bytes())
        .records()
    {
        saved.write_record(record.unwrap().iter().map(as_excel_shows)).unwrap();
    }
    let saved = String::from_utf8(saved.into_inner().unwrap()).unwrap();
    let saved: Vec<u8> = saved.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let query = format!("unit={}", office.slug());
    assert_eq!(counts(&send(&head, CSV, saved, &query).await.json(200)), [0, 0, rows, 0]);
    assert_eq!(exported(&head, &office, "csv").await.text(), csv);
}

/// «2027-03-02 08:00» becomes «02/03/2027 08:00:00».
fn as_excel_shows(cell: &str) -> String {
    let read = |form| chrono::NaiveDateTime::parse_from_str(cell, form);
    match read("%Y-%m-%d %H:%M").or(read("%Y-%m-%d %H:%M:%S")) {
        Ok(at) => at.format("%d/%m/%Y %H:%M:%S").to_string(),
        Err(_) => cell.to_owned(),
    }
}

async fn a_changed_cell_changes_that_alone(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let (maria, joao) = (unique("Maria"), unique("João"));
    let planned = plan(
        &head,
        &office.unit["id"],
        json!({
            "authorities": [{"name": maria, "office": "Governadora", "attendance": "confirmed"}, {"name": joao}],
            "internal_note": "Chegar cedo", "press_info": {"contact": "Ascom"}, "place": {"name": "Praça", "latitude": 1.0, "longitude": 2.0},
        }),
    )
    .await;
    let csv = exported(&head, &office, "csv").await.text().to_owned();
    let csv = with_cell(&csv, 1, "Título", "  Cerimônia   nova ");
    let csv = with_cell(&csv, 1, "Fim", "12h");
    let csv = with_cell(&csv, 1, "Município", "Bonito - MS");
    let csv = with_cell(&csv, 1, "Autoridades", &format!("{maria} (Governadora)\nAna (Prefeita)"));
    assert_eq!(counts(&import(&head, &csv).await), [0, 1, 0, 0]);
    let now = event(&head, &planned).await;
    assert_eq!((&now["title"], &now["version"]), (&json!("Cerimônia nova"), &json!(2)));
    assert_eq!((&now["starts_at"], &now["ends_at"]), (&json!("2027-03-02T12:00:00Z"), &json!("2027-03-02T15:00:00Z")));
    assert_eq!(now["place"]["municipality_code"], 5_002_209);
    assert_eq!((&now["place"]["name"], &now["place"]["latitude"]), (&json!("Praça"), &json!(1.0)));
    assert_eq!(now["authorities"][0], json!({"name": maria, "office": "Governadora", "attendance": "confirmed"}));
    assert_eq!(now["authorities"][1], json!({"name": "Ana", "office": "Prefeita", "attendance": "invited"}));
    assert_eq!(now["authorities"].as_array().unwrap().len(), 2);
    assert_eq!((&now["internal_note"], &now["press_info"]["contact"]), (&json!("Chegar cedo"), &json!("Ascom")));
    // A table of two columns says nothing of the others; a blank cell clears.
    let few = format!("ID;Local;Assunto\n{};;Moradia", planned["id"].as_str().unwrap());
    assert_eq!(counts(&import(&head, &few).await), [0, 1, 0, 0]);
    let now = event(&head, &planned).await;
    assert_eq!((&now["place"]["name"], &now["subject"]), (&Value::Null, &json!("Moradia")));
    assert_eq!(now["title"], "Cerimônia nova");
}

async fn a_date_of_a_series_is_changed_alone(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let weekly = json!({"title": unique("Reunião"), "rrule": "FREQ=WEEKLY;COUNT=3", "internal_note": "Café"});
    let series = plan(&head, &office.unit["id"], weekly).await;
    let csv = exported(&head, &office, "csv").await.text().to_owned();
    let changed = with_cell(&csv, 2, "Começo", "09/03/2027 10:00");
    assert_eq!(counts(&import(&head, &changed).await), [0, 1, 2, 0]);
    assert_eq!(event(&head, &series).await["version"], 1);
    let list = titled(&head, series["title"].as_str().unwrap()).await;
    let times: Vec<&str> = list.iter().map(|item| item["starts_at"].as_str().unwrap()).collect();
    assert_eq!(times, ["2027-03-02T12:00:00Z", "2027-03-09T13:00:00Z", "2027-03-16T12:00:00Z"]);
    let own = event(&head, &list[1]).await;
    assert_eq!((&own["occurrence"], &own["internal_note"]), (&json!("2027-03-09T12:00:00Z"), &json!("Café")));
    let again = exported(&head, &office, "csv").await.text().to_owned();
    assert_eq!(counts(&import(&head, &again).await), [0, 0, 3, 0]);
    let none = with_cell(&csv, 1, "Ocorrência", "2027-03-03T12:00:00Z");
    assert!(skipped(&import(&head, &none).await)[0].1.contains("não tem esta data"));
    // To where the series is not, its dates come one by one, and are known when they come again.
    let foreign = csv.replace(series["uid"].as_str().unwrap(), &unique("outra")).replace("Reunião", "Vinda");
    let foreign = with_cell(&foreign, 1, "Órgão", "");
    assert_eq!(counts(&import(&head, &foreign).await), [3, 0, 0, 0]);
    assert_eq!(counts(&import(&head, &with_cell(&foreign, 1, "Última mudança", "")).await), [0, 0, 3, 0]);
}

async fn states_go_by_their_rules(server: &'static Server) {
    let office = Office::new(server).await;
    let (head, reporter) = (office.person("head").await, office.person("reporter").await);
    let titles: Vec<String> = (0..5).map(|n| unique(&format!("Ato {n}"))).collect();
    let states = ["Confirmado;", "realizado;", "Cancelado;Chuva", "Cancelado;", "confirmed;"];
    let rows = titles.iter().zip(states).map(|(title, state)| format!("{title};04/03/2027 9h;10h;{state}\n"));
    let table = format!("Título;Começo;Fim;Situação;Motivo\n{}", rows.collect::<String>());
    let told = send(&head, CSV, table.clone(), &format!("unit={}", office.slug())).await.json(200);
    assert_eq!(counts(&told), [4, 0, 0, 1], "{told}");
    let (place, reason) = &skipped(&told)[0];
    assert!(place == "Linha 5" && reason.contains("motivo"), "{told}");
    for (title, state) in [(0, "confirmed"), (1, "done"), (2, "cancelled"), (4, "confirmed")] {
        let title = &titles[title];
        let found = titled(&head, title).await;
        assert_eq!(found[0]["status"], state);
        assert_eq!(found[0]["ends_at"], "2027-03-04T13:00:00Z");
    }
    assert!(titled(&head, &titles[3]).await.is_empty(), "nothing of a row that is skipped");
    // Put off to another date: the one that it had is kept.
    let first = &titled(&head, &titles[0]).await[0];
    let put_off =
        format!("UID;Começo;Fim;Situação;Motivo\n{};11/03/2027 9h;10h;Adiado;Obra\n", first["uid"].as_str().unwrap());
    assert_eq!(counts(&import(&head, &put_off).await), [0, 1, 0, 0]);
    let now = event(&head, first).await;
    assert_eq!((&now["status"], &now["status_reason"]), (&json!("postponed"), &json!("Obra")));
    assert_eq!(
        (&now["postponed_from"], &now["starts_at"]),
        (&json!("2027-03-04T12:00:00Z"), &json!("2027-03-11T12:00:00Z"))
    );
    // What is over is opened again, and changed at once.
    let second = &titled(&head, &titles[1]).await[0];
    let reopened = format!("UID,Assunto,Status\n{},Sol,Confirmado\n", second["uid"].as_str().unwrap());
    assert_eq!(counts(&import(&head, &reopened).await), [0, 1, 0, 0]);
    let now = event(&head, second).await;
    assert_eq!((&now["status"], &now["subject"]), (&json!("confirmed"), &json!("Sol")));
    let third = &titled(&head, &titles[2]).await[0];
    let reopened = format!("UID,Subject,Assunto,Status\n{},x,Sol,A confirmar\n", third["uid"].as_str().unwrap());
    let told = import(&head, &reopened).await;
    assert_eq!(counts(&told), [0, 1, 0, 1], "{told}");
    assert_eq!(skipped(&told)[0].0, "Coluna «Subject»");
    assert_eq!(told["skipped"][0]["code"], "unknown_column");
    let now = event(&head, third).await;
    assert_eq!((&now["status"], &now["subject"]), (&json!("tentative"), &json!("Sol")));
    // Whoever may not confirm brings in what is still to be confirmed, and may not confirm what is there.
    let title = unique("Do repórter");
    let table = format!("Título;Começo;Situação\n{title};2027-03-05 09:00;Confirmado\n");
    let told = import(&reporter, &table).await;
    assert_eq!(counts(&told), [1, 0, 0, 1]);
    assert!(skipped(&told)[0].1.contains("Entrou por confirmar"));
    assert_eq!(titled(&reporter, &title).await[0]["status"], "tentative");
    let told = import(&reporter, &table).await;
    assert_eq!(counts(&told), [0, 0, 0, 1]);
}

async fn a_table_typed_by_hand(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let tail = unique("x");
    let table = format!(
        "Data;Hora;Evento {tail};Título;Tipo;Cidade;Visibilidade;Descrição;Autoridades\n\
         10/03/2027;9h30;;Entrega {tail};inauguração;Sobral (CE);público;Casas & ruas;Ana {tail} (Prefeita)\n\
         \n;;;;;;;;\n\
         11/03/2027;;;Semana {tail};campaign_date;;;;\n\
         31/02/2027;9h;;Nunca {tail};;;;;\n\
         12/03/2027;9h;;Festa {tail};Festança;;;;\n\
         12/03/2027;9h;;Onde {tail};;Bonito;;;\n\
         ;9h;;Quando {tail};;;;;\n\
         13/03/2027;9h;;;;;;;\n\
         10/03/2027;9h30;;Entrega {tail};;;;;\n"
    );
    let told = import(&head, &table).await;
    assert_eq!(counts(&told), [2, 0, 0, 7], "{told}");
    let found = skipped(&told);
    assert_eq!(found[0].0, format!("Coluna «Evento {tail}»"));
    let why: Vec<String> = found[1..].iter().map(|(place, reason)| format!("{place}: {reason}")).collect();
    for (line, words) in why.iter().zip([
        "5: Começo: «31/02/2027»",
        "6: Tipo: «Festança»",
        "7: Município: «Bonito» é de mais",
        "8: Falta o começo",
        "9: Dê um título",
        "10: O arquivo tem este evento mais",
    ]) {
        assert!(line.contains(words), "{words}: {why:?}");
    }
    let made = &titled(&head, &format!("Entrega {tail}")).await[0];
    let made = event(&head, made).await;
    for (name, value) in [
        ("kind", json!("inauguration")),
        ("starts_at", json!("2027-03-10T12:30:00Z")),
        ("ends_at", Value::Null),
        ("visibility", json!("public")),
        ("description_html", json!("<p>Casas &amp; ruas</p>")),
        ("unit_id", office.unit["id"].clone()),
    ] {
        let found = if name == "unit_id" { &made["unit"]["id"] } else { &made[name] };
        assert_eq!(*found, value, "{name}");
    }
    assert_eq!(made["place"]["municipality_code"], 2_312_908);
    let week = &titled(&head, &format!("Semana {tail}")).await[0];
    assert_eq!((&week["all_day"], &week["kind"]), (&json!(true), &json!("campaign_date")));
    assert_eq!(counts(&import(&head, &table).await), [0, 0, 2, 7], "the same again changes nothing");
    for (table, code) in
        [("", "empty"), ("\n\n", "empty"), ("Coisa;Outra\n1;2", "no_columns"), ("Título;Local\na;b", "no_columns")]
    {
        let told = send(&head, CSV, table, "").await.problem(422, "validation");
        assert_eq!(told["errors"][0]["code"], code, "{table}");
    }
}

async fn a_workbook_typed_by_hand(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let title = unique("Entrega");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, name) in (0..).zip(["Título", "Data", "Hora", "Hora de término", "Código IBGE", "Dia inteiro"]) {
        sheet.write_string(1, column, name).unwrap();
    }
    let (day, hour) = (Format::new().set_num_format("dd/mm/yyyy"), Format::new().set_num_format("hh:mm"));
    sheet.write_string(3, 0, &title).unwrap();
    sheet.write_datetime_with_format(3, 1, ExcelDateTime::from_ymd(2027, 3, 10).unwrap(), &day).unwrap();
    sheet.write_datetime_with_format(3, 2, ExcelDateTime::from_hms(9, 30, 0).unwrap(), &hour).unwrap();
    sheet.write_string(3, 3, "11h").unwrap();
    sheet.write_number(3, 4, 2_312_908).unwrap();
    sheet.write_boolean(3, 5, false).unwrap();
    sheet.write_string(4, 0, "Sem data").unwrap();
    let file = book.save_to_buffer().unwrap();
    let told = send(&head, XLSX, file.clone(), "").await.json(200);
    assert_eq!(counts(&told), [1, 0, 0, 1], "{told}");
    assert_eq!(skipped(&told)[0], ("Linha 5".to_owned(), "Falta o começo.".to_owned()));
    let made = &titled(&head, &title).await[0];
    assert_eq!(
        (&made["starts_at"], &made["ends_at"]),
        (&json!("2027-03-10T12:30:00Z"), &json!("2027-03-10T14:00:00Z"))
    );
    assert_eq!(counts(&send(&head, XLSX, file, "").await.json(200)), [0, 0, 1, 1]);
    let broken = send(&head, XLSX, "PK no workbook", "").await.problem(422, "validation");
    assert_eq!(broken["errors"][0]["code"], "malformed_xlsx");
}

async fn nothing_is_overwritten_unseen(server: &'static Server) {
    let (office, other) = (Office::new(server).await, Office::new(server).await);
    let (head, stranger) = (office.person("head").await, other.person("head").await);
    let planned = plan(&head, &office.unit["id"], json!({"visibility": "public"})).await;
    let csv = exported(&head, &office, "csv").await.text().to_owned();
    let edited = with_cell(&csv, 1, "Local", "Praça");
    // Whoever has exported it may not write it.
    let told = import(&stranger, &edited).await;
    assert_eq!(counts(&told), [0, 0, 0, 1]);
    assert!(skipped(&told)[0].1.contains("outro órgão"));
    server.travel(2);
    let path = format!("/agenda/{}", planned["id"].as_str().unwrap());
    head.patch(&path).if_match(&planned).json(&json!({"title": "Mudou aqui"})).await.expect(200);
    let told = import(&head, &edited).await;
    assert_eq!(counts(&told), [0, 0, 0, 1]);
    assert!(skipped(&told)[0].1.contains("mudou aqui depois"), "{told}");
    assert_eq!(event(&head, &planned).await["version"], 2);
    let unknown = "ID;Título\n01900000-0000-7000-8000-000000000000;x\nnada;y\n";
    assert!(skipped(&import(&head, unknown).await).iter().all(|(_, reason)| reason == "Não há evento com este ID."));
    head.post("/agenda/import?unit=nada").body(CSV, "Título;Começo\na;2027-03-01").await.refused(400);
    office.person("viewer").await.post("/agenda/import").body(CSV, "Título;Começo").await.refused(403);
}

async fn conflicts_are_asked_about(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let maria = unique("Maria");
    plan(&head, &office.unit["id"], json!({"authorities": [{"name": maria}]})).await;
    let title = unique("Choque");
    let table = format!("Título;Começo;Fim;Autoridades\n{title};02/03/2027 10:00;11:00;{maria}\n");
    let told = import(&head, &table).await;
    assert_eq!(counts(&told), [0, 0, 0, 1]);
    assert!(skipped(&told)[0].1.contains(&maria), "{told}");
    assert_eq!(told["skipped"][0]["code"], "conflicts");
    assert!(titled(&head, &title).await.is_empty());
    let told = send(&head, CSV, table.clone(), "conflict_reason=A%20secret%C3%A1ria%20passa%20depois").await.json(200);
    assert_eq!(counts(&told), [1, 0, 0, 0]);
    let made = &titled(&head, &title).await[0];
    let path = format!("/agenda/{}/conflicts", made["id"].as_str().unwrap());
    assert!(head.get(path).await.json(200).to_string().contains("A secretária passa depois"));
    assert_eq!(counts(&import(&head, &table).await), [0, 0, 1, 0], "what was accepted is not asked about again");
}

async fn a_dry_run_writes_nothing(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let planned = plan(&head, &office.unit["id"], json!({"rrule": "FREQ=DAILY;COUNT=2"})).await;
    let title = unique("Novo");
    let csv = exported(&head, &office, "csv").await.text().to_owned();
    let csv = with_cell(&csv, 1, "Título", "Outro") + &format!(",,,{title},,,,,2027-03-09 09:00{}\n", ",".repeat(13));
    let told = send(&head, CSV, csv.clone(), "dry_run=true").await.json(200);
    assert_eq!(counts(&told), [1, 1, 1, 0], "{told}");
    assert_eq!(event(&head, &planned).await["version"], 1);
    assert!(titled(&head, &title).await.is_empty());
    assert_eq!(counts(&import(&head, &csv).await), [1, 1, 1, 0]);
}

async fn two_bring_the_same_at_once(server: &'static Server) {
    let office = Office::new(server).await;
    let (one, two) = (office.person("head").await, office.person("head").await);
    let titles: Vec<String> = (0..8).map(|_| unique("Corrida")).collect();
    let rows: String = titles.iter().map(|title| format!("{title};2027-03-09 09:00\n")).collect();
    let table = format!("Título;Começo\n{rows}");
    let told = futures_util::join!(import(&one, &table), import(&two, &table));
    for title in &titles {
        assert_eq!(titled(&one, title).await.len(), 1, "{told:?}");
    }
    let [a, b] = [counts(&told.0), counts(&told.1)];
    assert_eq!((a[0] + b[0], a[0] + a[2] + a[3], b[0] + b[2] + b[3]), (8, 8, 8), "{told:?}");
}

async fn hostile_tables_are_never_our_fault(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    plan(&head, &office.unit["id"], json!({"rrule": "FREQ=DAILY;COUNT=3", "place": {"municipality_code": 2_312_908}}))
        .await;
    let csv = exported(&head, &office, "csv").await.body.to_vec();
    let book = exported(&head, &office, "xlsx").await.body.to_vec();
    assert_eq!(Xlsx::new(Cursor::new(book.clone())).unwrap().sheet_names(), ["Agenda"]);
    let mut files: Vec<(&str, Vec<u8>)> = vec![
        (CSV, vec![0; 1000]),
        (CSV, vec![0xff; 1000]),
        (CSV, b"\xff\xfeT\0".to_vec()),
        (CSV, format!("Título;Começo\n\"{}", "a".repeat(300_000)).into_bytes()),
        (CSV, format!("Título;Começo\n{}", ";".repeat(300_000)).into_bytes()),
        (CSV, b"T\xedtulo;Come\xe7o;Fim;Fuso\na;9999-12-31;9999-12-31;Asia/Tokyo\nb;0001-01-01 00:00;;UTC\nc;1900-01-01;2200-12-31;UTC".to_vec()),
        (CSV, "UID;Ocorrência;Começo;Título\nx;9999-12-31T23:59:59Z;2027-03-01;y\nx;-1;;\n\0;\0;\0;\0".into()),
        (CSV, format!("UID;Título;Começo\n{};x;2027-03-01\n", "u".repeat(5000)).into_bytes()),
        (CSV, format!("Título;Começo;Autoridades\nx;2027-03-01;{}\n", "a;".repeat(5000)).into_bytes()),
        (CSV, format!("Título;Começo;Código IBGE\n{}", "x;2027-03-01;99999999999\n".repeat(10)).into_bytes()),
        (XLSX, csv.clone()),
        (CSV, book.clone()),
    ];
    let mut random = fastrand::Rng::with_seed(11);
    for (kind, good) in [(CSV, &csv), (XLSX, &book)] {
        for _ in 0..25 {
            let mut bytes = good.clone();
            for _ in 0..random.usize(1..6) {
                let at = random.usize(..bytes.len());
                match random.u8(..4) {
                    0 => bytes[at] = random.u8(..),
                    1 => bytes.truncate(at.max(1)),
                    2 => drop(bytes.drain(at..(at + 20).min(bytes.len()))),
                    _ => bytes.insert(at, b"\n;,\"'=-/"[random.usize(..8)]),
                }
                if bytes.is_empty() {
                    break;
                }
            }
            files.push((kind, bytes));
        }
    }
    for (kind, file) in files {
        let answer = send(&head, kind, file.clone(), "dry_run=true").await;
        assert!([200, 422].contains(&answer.status), "{}\n{}", answer.text(), String::from_utf8_lossy(&file));
    }
    let many = format!("Título;Começo\n{}", "x;ontem\n".repeat(2_005));
    let told = import(&head, &many).await;
    assert_eq!(counts(&told), [0, 0, 0, 2_001]);
    assert_eq!(skipped(&told)[2_000].0, "Linha 2002 em diante");
}
