//! Releases from elsewhere: each kind of file, twice, broken, and interrupted.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::time::Duration;

use pauta_tests::client::{Caller, items, texts};
use pauta_tests::form::Form;
use pauta_tests::office::{Office, Person, content, unique};
use pauta_tests::server::{Database, Server};
use pauta_tests::{both, eventually};
use serde_json::{Value, json};

both![
    a_thousand_releases_of_wordpress_come_once,
    dates_addresses_and_authors_are_kept,
    a_spreadsheet_in_old_letters_is_understood,
    a_workbook_is_read,
    json_rows_fail_one_by_one,
    a_dry_run_writes_nothing,
    bad_files_are_refused,
    a_large_file_is_refused_and_no_more_read,
    a_retry_makes_one_import,
    an_interrupted_import_goes_on,
    what_does_not_end_is_given_up,
    a_cancelled_import_keeps_what_was_done,
    the_command_imports,
    others_see_nothing_of_it
];

const WAIT: Duration = Duration::from_secs(50);

/// Sends the form and waits until the import has ended.
pub async fn import(caller: &Caller, form: &Form) -> Value {
    let answer = form.send(caller).await;
    let created = answer.json(201);
    assert_eq!(answer.header("location"), format!("/api/v1/imports/{}", created["id"].as_str().unwrap()));
    ended(caller, &created).await
}

async fn ended(caller: &Caller, import: &Value) -> Value {
    let path = format!("/imports/{}", import["id"].as_str().unwrap());
    let last = std::sync::Mutex::new(Value::Null);
    eventually("the import ends", WAIT, async || {
        let now = caller.get(&path).await.json(200);
        let done = !["waiting", "running"].contains(&now["status"].as_str().unwrap());
        *last.lock().unwrap() = now;
        done
    })
    .await;
    last.into_inner().unwrap()
}

fn counts(import: &Value) -> [i64; 4] {
    ["created", "unchanged", "skipped", "failed"].map(|name| import["counts"][name].as_i64().unwrap())
}

/// An export of WordPress with `posts` posts, and a page and an attachment among them.
fn wxr(site: &str, posts: usize) -> String {
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<rss version=\"2.0\" xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\" \
         xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:wp=\"http://wordpress.org/export/1.2/\">\n<channel><title>Ascom</title><link>https://{site}</link>\
         <wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://{site}</wp:base_site_url>\
         <wp:base_blog_url>https://{site}</wp:base_blog_url>\
         <wp:author><wp:author_id>2</wp:author_id><wp:author_login><![CDATA[joana]]></wp:author_login>\
         <wp:author_display_name><![CDATA[Joana Prado]]></wp:author_display_name></wp:author>\n"
    );
    for n in 1..=posts {
        let status = if n % 50 == 0 { "draft" } else { "publish" };
        writeln!(
            text,
            "<item><title>Entrega {n} em {site}</title><link>https://{site}/entrega-{n}/</link><dc:creator><![CDATA[joana]]></dc:creator>\
             <guid isPermaLink=\"false\">https://{site}/?p={n}</guid>\
             <content:encoded><![CDATA[Primeiro parágrafo da entrega {n}.\n\n<strong>Segundo</strong> & último.<script>alert(1)</script>]]></content:encoded>\
             <excerpt:encoded><![CDATA[Resumo {n}]]></excerpt:encoded><wp:post_id>{n}</wp:post_id>\
             <wp:post_date><![CDATA[2014-05-06 09:00:00]]></wp:post_date><wp:post_date_gmt><![CDATA[2014-05-06 12:00:00]]></wp:post_date_gmt>\
             <wp:post_name><![CDATA[entrega-{n}-{site}]]></wp:post_name><wp:status><![CDATA[{status}]]></wp:status>\
             <wp:post_type><![CDATA[post]]></wp:post_type>\
             <category domain=\"category\" nicename=\"obras\"><![CDATA[Obras]]></category>\
             <category domain=\"post_tag\" nicename=\"agua\"><![CDATA[Água e Esgoto]]></category></item>"
        )
        .unwrap();
    }
    text.push_str(
        "<item><title>Sobre</title><wp:post_id>90001</wp:post_id><wp:status>publish</wp:status><wp:post_type>page</wp:post_type></item>\
         <item><title>foto</title><wp:post_id>90002</wp:post_id><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type></item>\
         </channel></rss>",
    );
    text
}

async fn head(server: &Server) -> (Office<'_>, Person) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    (office, head)
}

async fn a_thousand_releases_of_wordpress_come_once(server: &'static Server) {
    let (office, head) = head(server).await;
    let site = unique("mil");
    let form = Form::new("wordpress", "ascom.xml", wxr(&site, 1000).as_bytes()).field("unit_id", office.unit_id());
    let first = import(&head, &form).await;
    assert_eq!((first["status"].as_str(), counts(&first)), (Some("done"), [1000, 0, 2, 0]), "{first}");
    assert_eq!((&first["total"], &first["processed"]), (&json!(1002), &json!(1002)));
    assert_eq!(items(&json!({"items": first["preview"]})).len(), 20);
    let second = import(&head, &form).await;
    assert_eq!(counts(&second), [0, 1000, 2, 0], "{second}");
    let list = head.get("/releases?count=true&limit=1").query("unit", office.slug()).await.json(200);
    assert_eq!(list["total"], 1000);
    let drafts = head.get("/releases?count=true&limit=1&status=draft").query("unit", office.slug()).await.json(200);
    assert_eq!(drafts["total"], 20);
    // Found by its words, and public.
    let found =
        server.anonymous.get("/public/releases").query("q", format!("\"Entrega 777 em {site}\"")).await.json(200);
    assert_eq!(items(&found).len(), 1, "{found}");
    // A text that changed there since stays here as it is, and the report says so.
    let changed = wxr(&site, 3).replace("Primeiro parágrafo da entrega 2.", "Outro começo.");
    let third =
        import(&head, &Form::new("wordpress", "a.xml", changed.as_bytes()).field("unit_id", office.unit_id())).await;
    assert_eq!(counts(&third), [0, 3, 2, 0]);
    let reasons = |n: usize| third["preview"][n]["reasons"].as_array().unwrap().len();
    assert_eq!((reasons(0), reasons(1)), (0, 1), "{third}");
}

async fn dates_addresses_and_authors_are_kept(server: &'static Server) {
    let (office, head) = head(server).await;
    let site = unique("antigo");
    // The address of the second is taken already.
    let taken = head.post("/releases").json(&{
        let mut body = content(&office.unit["id"], "Ocupa o endereço");
        body["slug"] = json!(format!("entrega-2-{site}"));
        body
    });
    taken.await.expect(201);
    let form = Form::new("wordpress", "ascom.xml", wxr(&site, 2).as_bytes()).field("unit_id", office.unit_id());
    let done = import(&head, &form).await;
    assert_eq!(counts(&done), [2, 0, 2, 0]);
    assert_eq!(done["source"], format!("wordpress:{site}"));
    assert_eq!(done["author"]["id"], head.id.as_str());
    let release = |n: usize| done["preview"][n]["release_id"].as_str().unwrap().to_owned();
    let first = head.get(format!("/releases/{}", release(0))).await.json(200);
    assert_eq!(first["slug"], format!("entrega-1-{site}"));
    for (name, value) in [
        ("status", json!("published")),
        ("byline", json!("Joana Prado")),
        ("summary", json!("Resumo 1")),
        ("tags", json!(["obras", "agua-e-esgoto"])),
        ("published_at", json!("2014-05-06T12:00:00Z")),
        ("created_at", json!("2014-05-06T12:00:00Z")),
        ("public_at", json!("2014-05-06T12:00:00Z")),
        ("body_html", json!("<p>Primeiro parágrafo da entrega 1.</p><p><strong>Segundo</strong> &amp; último.</p>")),
    ] {
        assert_eq!(first[name], value, "{name}");
    }
    assert_eq!(first["author"]["id"], head.id.as_str());
    let second = head.get(format!("/releases/{}", release(1))).await.json(200);
    assert_eq!(second["slug"], format!("entrega-2-{site}-2"));
    server.anonymous.get(format!("/public/releases/{}", first["slug"].as_str().unwrap())).await.expect(200);
    // Who brought it in is on record.
    let page = head.get("/changes").query("types", "release").query("limit", 100).await.json(200);
    let entry = items(&page).iter().find(|change| change["resource_id"] == first["id"]).unwrap();
    assert_eq!((&entry["action"], &entry["actor"]["id"]), (&json!("import"), &json!(head.id)));
    let page = head.get("/changes").query("types", "import").query("limit", 100).await.json(200);
    assert_eq!(texts(items(&page), "action"), ["create", "finish"]);
}

/// Text in Windows-1252, as Excel in Portuguese writes it.
fn latin(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
}

async fn a_spreadsheet_in_old_letters_is_understood(server: &'static Server) {
    let (office, head) = head(server).await;
    let mark = unique("planilha");
    let text = format!(
        "Nº;Manchete;Matéria;Quando;Quem;Situação\r\n\
         1;Habitação {mark};\"Parágrafo um.\n\nParágrafo dois; fim.\";02/03/2015 14:30;José;publicado\r\n\
         2;Saneamento {mark};Só um rascunho.;;;rascunho\r\n\
         3;;Sem título;03/03/2015;;publicado\r\n\
         4;Data errada {mark};Texto;31/02/2015;;publicado\r\n\
         1;Repetido {mark};Texto;02/03/2015;;publicado\r\n"
    );
    let mapping = r#"{"external_id":"Nº","title":"Manchete","body_html":"Matéria","published_at":"Quando","byline":"Quem","status":"Situação"}"#;
    let form = Form::new("csv", "textos.csv", &latin(&text))
        .field("mapping", mapping)
        .field("unit_id", office.unit_id())
        .field("source", &mark);
    let done = import(&head, &form).await;
    assert_eq!(counts(&done), [2, 0, 1, 2], "{done}");
    assert_eq!(done["columns"], json!(["Nº", "Manchete", "Matéria", "Quando", "Quem", "Situação"]));
    let errors = done["errors"].as_array().unwrap();
    assert_eq!(errors.iter().map(|row| row["number"].as_i64().unwrap()).collect::<Vec<_>>(), [4, 5]);
    assert!(errors.iter().all(|row| !row["reasons"].as_array().unwrap().is_empty()));
    let id = done["preview"][0]["release_id"].as_str().unwrap();
    let release = head.get(format!("/releases/{id}")).await.json(200);
    assert_eq!(release["title"], format!("Habitação {mark}"));
    assert_eq!(release["body_html"], "<p>Parágrafo um.</p><p>Parágrafo dois; fim.</p>");
    assert_eq!(release["published_at"], "2015-03-02T17:30:00Z");
    assert_eq!(release["byline"], "José");
    assert_eq!(counts(&import(&head, &form).await), [0, 2, 1, 2]);

    // Without a mapping, usual names are recognised; what lacks a title is not imported but may be tried.
    let usual = "Título;Texto;Data de publicação;Autor;Assuntos\nUm;Texto;02/03/2015;Ana;obras\n";
    let form = Form::new("csv", "textos.csv", usual.as_bytes()).field("dry_run", "true");
    let tried = import(&head, &form).await;
    assert_eq!(tried["mapping"]["published_at"], "Data de publicação");
    assert_eq!(counts(&tried), [1, 0, 0, 0], "{tried}");
    let strange = Form::new("csv", "a.csv", b"x;y\n1;2\n");
    strange.send(&head).await.fault_at("/mapping/title");
    let tried = import(&head, &strange.clone().field("dry_run", "true")).await;
    assert_eq!((counts(&tried), &tried["columns"]), ([0, 0, 0, 1], &json!(["x", "y"])));
}

/// A workbook of one sheet whose rows these are.
fn workbook(rows: &[&[&str]]) -> Vec<u8> {
    let mut sheet = String::new();
    for (line, row) in rows.iter().enumerate() {
        write!(sheet, "<row r=\"{}\">", line + 1).unwrap();
        for (column, text) in row.iter().enumerate() {
            let place = char::from(b'A' + u8::try_from(column).unwrap());
            // Numbers stand as numbers, as in a real one; style 1 is a date.
            match text.strip_prefix('#') {
                Some(day) => write!(sheet, "<c r=\"{place}{}\" s=\"1\"><v>{day}</v></c>", line + 1),
                None => write!(sheet, "<c r=\"{place}{}\" t=\"inlineStr\"><is><t>{text}</t></is></c>", line + 1),
            }
            .unwrap();
        }
        sheet.push_str("</row>");
    }
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006";
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        (
            "[Content_Types].xml",
            format!(
                "<Types xmlns=\"{package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"Textos\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{office}/styles\" Target=\"styles.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/styles.xml",
            format!(
                "<styleSheet xmlns=\"{main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
            ),
        ),
        ("xl/worksheets/sheet1.xml", format!("<worksheet xmlns=\"{main}\"><sheetData>{sheet}</sheetData></worksheet>")),
    ] {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

async fn a_workbook_is_read(server: &'static Server) {
    let (office, head) = head(server).await;
    let mark = unique("pasta");
    let title = format!("Obra {mark}");
    let file = workbook(&[
        &["Código", "Título", "Texto", "Data", "Tipo"],
        &["a1", &title, "Texto da obra.", "#42065", "nota oficial"],
        &["a2", "Sem data", "Texto", "", "poema"],
    ]);
    let form = Form::new("xlsx", "textos.xlsx", &file).field("unit_id", office.unit_id()).field("source", &mark);
    let done = import(&head, &form).await;
    assert_eq!(counts(&done), [1, 0, 0, 1], "{done}");
    let id = done["preview"][0]["release_id"].as_str().unwrap();
    let release = head.get(format!("/releases/{id}")).await.json(200);
    assert_eq!((&release["title"], &release["kind"]), (&json!(title), &json!("official_note")));
    assert_eq!(release["published_at"], "2015-03-02T15:00:00Z", "a day is its noon");
    // The same table as CSV is the same source.
    let csv = format!("Código;Título;Texto;Data\na1;{title};Texto da obra.;02/03/2015\n");
    let form = Form::new("csv", "textos.csv", csv.as_bytes()).field("source", &mark);
    assert_eq!(counts(&import(&head, &form).await), [0, 1, 0, 0]);
}

async fn json_rows_fail_one_by_one(server: &'static Server) {
    let (office, head) = head(server).await;
    let mark = unique("json");
    let rows = json!([
        {"external_id": 1, "title": format!("Um {mark}"), "body_html": "<p>Texto<script>x</script></p>", "kind": "speech",
         "status": "published", "published_at": "2012-01-02T03:04:05Z", "created_at": "2012-01-01T00:00:00Z", "byline": "Ana"},
        {"external_id": "2", "title": "Sem texto", "status": "published", "published_at": "2012-01-02T03:04:05Z"},
        {"external_id": "3", "title": "x".repeat(300)},
        {"external_id": "4", "titulo": "Campo errado"},
        {"external_id": "5", "title": "Do futuro", "body_html": "x", "published_at": "2999-01-01T00:00:00Z"},
        {"external_id": "6", "title": "Nulo \u{0} aqui", "body_html": "x"},
        {"external_id": "7", "title": format!("Rascunho {mark}")},
        "texto solto",
    ]);
    let form = Form::new("json", "textos.json", rows.to_string().as_bytes())
        .field("unit_id", office.unit_id())
        .field("source", &mark);
    let done = import(&head, &form).await;
    assert_eq!(counts(&done), [2, 0, 0, 6], "{done}");
    let id = done["preview"][0]["release_id"].as_str().unwrap();
    let release = head.get(format!("/releases/{id}")).await.json(200);
    assert_eq!(release["created_at"], "2012-01-01T00:00:00Z");
    assert_eq!(release["published_at"], "2012-01-02T03:04:05Z");
    assert_eq!(release["body_html"], "<p>Texto</p>");
    // What came may be withdrawn and told apart like anything that is public.
    assert!(release["allowed_actions"].to_string().contains("withdraw"));
}

async fn a_dry_run_writes_nothing(server: &'static Server) {
    let (office, head) = head(server).await;
    let form = Form::new("wordpress", "a.xml", wxr(&unique("ensaio"), 30).as_bytes())
        .field("unit_id", office.unit_id())
        .field("dry_run", "true");
    let tried = import(&head, &form).await;
    assert_eq!((counts(&tried), &tried["dry_run"]), ([30, 0, 2, 0], &json!(true)));
    assert!(tried["preview"].as_array().unwrap().iter().all(|row| row["release_id"].is_null()));
    let list = head.get("/releases?count=true").query("unit", office.slug()).await.json(200);
    assert_eq!(list["total"], 0);
    let listed = head.get("/imports").await.json(200);
    assert_eq!(items(&listed)[0]["id"], tried["id"]);
    assert!(items(&listed)[0].get("preview").is_none(), "a list is short");
}

async fn bad_files_are_refused(server: &'static Server) {
    let (_, head) = head(server).await;
    for (kind, file) in [
        ("wordpress", b"<rss><channel><item>".as_slice()),
        ("wordpress", b"<!DOCTYPE a [<!ENTITY b \"c\">]><rss>&b;</rss>"),
        ("wordpress", b"<html></html>"),
        ("wordpress", b"\xff\xfe\x00\x00\x80"),
        ("wordpress", b"{}"),
        ("csv", b"titulo;texto\n"),
        ("csv", b";;;\n"),
        ("xlsx", b"titulo;texto\na;b\n"),
        ("xlsx", b"PK\x03\x04\x14\x00"),
        ("json", b"{}"),
        ("json", b"[{]"),
        ("json", b"[]"),
        ("json", b""),
        ("docx", b"x"),
    ] {
        for dry in ["true", "false"] {
            let answer = Form::new(kind, "arquivo", file).field("dry_run", dry).send(&head).await;
            let faults = answer.faults();
            let pointer = if kind == "docx" { "/kind" } else { "/file" };
            assert!(faults.iter().any(|(at, _)| at == pointer), "{}", answer.told());
        }
    }
    // The form itself.
    Form::empty().field("kind", "csv").send(&head).await.fault_at("/file");
    Form::empty().file("a.csv", b"a").send(&head).await.fault_at("/kind");
    let form = Form::new("csv", "a.csv", b"titulo;texto\na;b\n");
    form.clone().field("cor", "azul").send(&head).await.fault_at("/cor");
    form.clone().field("kind", "json").send(&head).await.fault_at("/kind");
    form.clone().field("mapping", "[1]").send(&head).await.fault_at("/mapping");
    form.clone().field("mapping", r#"{"cor":"a"}"#).send(&head).await.fault_at("/mapping/cor");
    form.clone().field("mapping", r#"{"title":"b"}"#).send(&head).await.fault_at("/mapping/title");
    form.clone().field("dry_run", "talvez").send(&head).await.fault_at("/dry_run");
    form.clone().field("unit_id", "nenhuma").send(&head).await.fault_at("/unit_id");
    form.clone().field("source", &"x".repeat(121)).send(&head).await.fault_at("/source");
    let (mut body, kind) = form.body();
    body.truncate(body.len() - 30);
    head.post("/imports").body(&kind, body.clone()).await.client_error();
    head.post("/imports").body("multipart/form-data", body.clone()).await.client_error();
    head.post("/imports").body("text/plain", body).await.refused(415);
    let listed = head.get("/imports").await.json(200);
    assert_eq!(items(&listed).len(), 0, "nothing came of all that");
}

async fn a_large_file_is_refused_and_no_more_read(server: &'static Server) {
    let (_, head) = head(server).await;
    let form = Form::new("csv", "a.csv", &vec![b'a'; 51 * 1024 * 1024]);
    let (body, kind) = form.body();
    // The answer may come before all was sent, and the connection end with it.
    if let Ok(answer) = head.post("/imports").body(&kind, body).attempt().await {
        answer.problem(413, "too_large");
    }
    head.get("/imports").await.expect(200);
}

async fn a_retry_makes_one_import(server: &'static Server) {
    let (_, head) = head(server).await;
    let form = Form::new("json", "a.json", br#"[{"title":"Um"}]"#).field("dry_run", "true");
    let key = unique("chave");
    let (body, kind) = form.body();
    let send = || head.post("/imports").body(&kind, body.clone()).header("idempotency-key", &key);
    let (first, again) = (send().await.json(201), send().await.json(201));
    assert_eq!(first["id"], again["id"]);
    let (other, kind) = form.field("source", "outra").body();
    let answer = head.post("/imports").body(&kind, other).header("idempotency-key", &key).await;
    answer.problem(422, "idempotency_key_reused");
    assert_eq!(items(&head.get("/imports").await.json(200)).len(), 1);
}

async fn an_interrupted_import_goes_on(mut server: Server) {
    let email = {
        let office = Office::new(&server).await;
        office.person("head").await.email
    };
    let scopes = ["releases.read", "releases.import"];
    let token = server.personal_token(&email, &scopes).await.token().to_owned();
    let head = server.anonymous.with_token(&token);
    let form = Form::new("wordpress", "ascom.xml", wxr("queda.test", 600).as_bytes());
    let started = form.send(&head).await.json(201);
    let path = format!("/imports/{}", started["id"].as_str().unwrap());
    eventually("some rows are done", WAIT, async || head.get(&path).await.json(200)["processed"].as_i64() > Some(50))
        .await;
    server = server.restart().await;
    let head = server.anonymous.with_token(&token);
    let between = head.get(&path).await.json(200);
    assert_eq!(between["status"], "running", "killed in the middle: {between}");
    // The dead worker's lease runs out.
    server.travel(6 * 60);
    let done = ended(&head, &started).await;
    assert_eq!((done["status"].as_str(), counts(&done)), (Some("done"), [600, 0, 2, 0]), "{done}");
    let list = head.get("/releases?count=true&limit=1").await.json(200);
    assert_eq!(list["total"], 600);
    let again = import(&head, &form).await;
    assert_eq!(counts(&again), [0, 600, 2, 0]);
    let doctor = server.setup.run(&["doctor"], "").await;
    assert!(doctor.status.success(), "{doctor:?}");
}

async fn what_does_not_end_is_given_up(server: Server) {
    let token = {
        let email = Office::new(&server).await.person("head").await.email;
        server.personal_token(&email, &["releases.import"]).await.token().to_owned()
    };
    // Nobody works: the import waits, with its file.
    let Server { setup, mut process, .. } = server;
    process.kill().await;
    let idle = setup.env("PAUTA_JOBS_EMBEDDED", "false").start().await;
    let head = idle.anonymous.with_token(&token);
    let started = Form::new("json", "a.json", br#"[{"title":"Um"}]"#).send(&head).await.json(201);
    assert_eq!(started["status"], "waiting");
    idle.travel(8 * 24 * 3600);
    let mut worker = idle.setup.spawn_command("worker");
    let done = ended(&head, &started).await;
    assert_eq!((&done["status"], &done["processed"]), (&json!("failed"), &json!(0)));
    assert!(done["fault"].as_str().unwrap().contains("sete dias"), "{done}");
    worker.kill().await;
}

async fn the_command_imports(server: Server) {
    let email = {
        let office = Office::new(&server).await;
        let viewer = office.person("viewer").await;
        let file = server.setup.directory.join("a.xml");
        std::fs::write(&file, wxr("comando.test", 60)).unwrap();
        let refused = server
            .setup
            .run(&["import", file.to_str().unwrap(), "--kind", "wordpress", "--user", &viewer.email], "")
            .await;
        assert!(!refused.status.success() && refused.stderr.contains("releases.import"), "{refused:?}");
        office.person("head").await.email
    };
    let file = server.setup.directory.join("a.xml");
    let file = file.to_str().unwrap();
    let arguments = ["import", file, "--kind", "wordpress", "--user", &email];
    let tried = server.setup.run(&[&arguments[..], &["--dry-run"]].concat(), "").await;
    assert!(tried.status.success() && tried.stdout.contains("60 seriam criados"), "{tried:?}");
    let done = server.setup.run(&arguments, "").await;
    assert!(done.status.success() && done.stdout.contains("60 criados"), "{done:?}");
    let again = server.setup.run(&arguments, "").await;
    assert!(again.status.success() && again.stdout.contains("60 já estavam aqui"), "{again:?}");
    let sheet = server.setup.directory.join("b.csv");
    std::fs::write(&sheet, "A;B\nTítulo;Texto\n;sem título\n").unwrap();
    let mapping = r#"{"title":"A","body_html":"B","published_at":"A"}"#;
    let arguments = ["import", sheet.to_str().unwrap(), "--kind", "csv", "--mapping", mapping, "--user", &email];
    let failed = server.setup.run(&arguments, "").await;
    assert!(!failed.status.success() && failed.stdout.contains("linha 2"), "{failed:?}");
    if server.database() == Database::Sqlite {
        let gone = server.setup.run(&["import", "/nada", "--kind", "csv", "--user", &email], "").await;
        assert!(!gone.status.success());
    }
}

async fn others_see_nothing_of_it(server: &'static Server) {
    let (office, head) = head(server).await;
    let form = Form::new("json", "a.json", br#"[{"title":"Um"}]"#).field("dry_run", "true");
    let started = form.send(&head).await.json(201);
    let path = format!("/imports/{}", started["id"].as_str().unwrap());
    assert_eq!(started["unit"]["id"], office.unit["id"], "the first unit in which one imports");
    let stranger = Office::new(server).await.person("head").await;
    stranger.get(&path).await.problem(404, "not_found");
    assert_eq!(items(&stranger.get("/imports").await.json(200)).len(), 0);
    form.clone().field("unit_id", office.unit_id()).send(&stranger).await.problem(403, "forbidden");
    for role in ["admin", "editor", "reporter", "viewer"] {
        form.send(&office.person(role).await.caller).await.problem(403, "forbidden");
    }
    form.send(&server.anonymous).await.problem(401, "unauthenticated");
    // How far it is, only if it has changed.
    let done = ended(&head, &started).await;
    let answer = head.get(&path).header("if-none-match", format!("\"{}\"", done["version"])).await;
    answer.expect(304);
}

async fn a_cancelled_import_keeps_what_was_done(server: Server) {
    let (office, head) = head(&server).await;
    let reporter = office.person("reporter").await;
    let elsewhere = Office::new(&server).await.person("head").await;
    let site = unique("parada");
    let form = Form::new("wordpress", "ascom.xml", wxr(&site, 1000).as_bytes()).field("unit_id", office.unit_id());
    let started = form.send(&head).await.json(201);
    assert_eq!(started["allowed_actions"], json!(["cancel"]));
    let path = format!("/imports/{}", started["id"].as_str().unwrap());
    eventually("some rows are done", WAIT, async || head.get(&path).await.json(200)["processed"].as_i64() > Some(50))
        .await;
    reporter.post(format!("{path}/cancel")).await.problem(403, "forbidden");
    elsewhere.post(format!("{path}/cancel")).await.problem(404, "not_found");
    let cancelled = head.post(format!("{path}/cancel")).await.json(200);
    let done = counts(&cancelled)[0];
    assert_eq!((&cancelled["status"], &cancelled["fault"]), (&json!("cancelled"), &Value::Null), "{cancelled}");
    assert!(cancelled["finished_at"].is_string() && cancelled["allowed_actions"] == json!([]), "{cancelled}");
    assert!((50..1000).contains(&done) && cancelled["processed"] == json!(done), "{cancelled}");
    head.post(format!("{path}/cancel")).await.problem(409, "import_over");
    // What counts is what is there, and nothing comes in any more: a second import begins where this one was.
    let there = || async {
        head.get("/releases?count=true&limit=1").query("unit", office.slug()).await.json(200)["total"].as_i64().unwrap()
    };
    assert_eq!(there().await, done);
    let again = import(&head, &form).await;
    assert_eq!(counts(&again), [1000 - done, done, 2, 0], "{again}");
    assert_eq!(head.get(&path).await.json(200)["processed"], json!(done));
    assert_eq!(there().await, 1000);
}
