//! The newsroom for a journalist: subjects with addresses of their own, the press kit, who the office is.

use std::io::{Cursor, Read};

use pauta_tests::both;
use pauta_tests::client::{Answer, Caller};
use pauta_tests::form::Form;
use pauta_tests::office::{Desk, Office, act, content, unique, unit};
use pauta_tests::server::{Server, Setup};
use serde_json::{Value, json};

both![
    every_subject_unit_and_municipality_has_an_address,
    a_list_goes_on_where_it_was,
    the_press_kit_has_every_format,
    the_press_kit_is_of_what_is_public,
    an_identity_is_inherited_and_shown_everywhere,
    an_illegible_colour_is_refused_with_a_better_one,
    a_crest_is_what_its_bytes_say,
    pages_of_the_newsroom_keep_their_addresses,
    the_picture_that_is_seen_first_is_told_beforehand,
];

pub const CREST: &[u8] = include_bytes!("../../fixtures/crest.png");

async fn page(caller: &Caller, path: &str) -> String {
    // The templates escape slashes too.
    caller.root("GET", path).await.expect(200).text().replace("&#x2f;", "/").replace("&amp;", "&")
}

fn identity(unit: &Value) -> String {
    format!("/units/{}/identity", unit["id"].as_str().unwrap())
}

async fn present(caller: &Caller, unit: &Value, body: Value) -> Answer {
    let now = caller.get(identity(unit)).await.json(200);
    caller.patch(identity(unit)).if_match(&now).json(&body).await
}

async fn send_crest(caller: &Caller, unit: &Value, bytes: &[u8]) -> Answer {
    let now = caller.get(identity(unit)).await.json(200);
    let (body, kind) = Form::empty().file("brasao.svg", bytes).body();
    caller.post(format!("/units/{}/crest", unit["id"].as_str().unwrap())).if_match(&now).body(&kind, body).await
}

async fn about(desk: &Desk, title: &str, tag: &str, municipality: i32) -> Value {
    let mut body = content(&desk.unit, title);
    body["tags"] = json!([tag]);
    body["municipality_codes"] = json!([municipality]);
    desk.publish(&desk.create(&body).await).await
}

async fn every_subject_unit_and_municipality_has_an_address(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let tag = unique("drenagem").to_lowercase();
    let (one, other) = (unique("Obra um"), unique("Obra dois"));
    about(&desk, &one, &tag, 2_312_908).await;
    about(&desk, &other, "outro-assunto", 2_304_400).await;
    let anyone = &server.anonymous;
    let base = anyone.base();
    for (query, heading) in [
        (format!("tag={tag}"), format!("Assunto: {tag}")),
        (format!("unit={}&municipality=2312908", office.slug()), office.unit["name"].as_str().unwrap().to_owned()),
    ] {
        let html = page(anyone, &format!("/imprensa?{query}")).await;
        assert!(html.contains(&one) && !html.contains(&other), "{html}");
        assert!(html.contains(&format!("<h1>{heading}")), "{heading} in {html}");
        assert!(html.contains(&format!("<link rel=\"canonical\" href=\"{base}/imprensa?{query}\">")), "{html}");
        for feed in ["rss", "atom"] {
            let link = format!(
                "title=\"{}\" href=\"/feeds/releases.{feed}?{query}\"",
                if feed == "rss" { "RSS" } else { "Atom" }
            );
            assert!(html.contains(&link), "{link} in {html}");
            anyone.root("GET", format!("/feeds/releases.{feed}?{query}")).await.expect(200);
        }
    }
    // However it was typed, the address is one.
    let upper = page(anyone, &format!("/imprensa?tag={}", tag.to_uppercase())).await;
    assert!(upper.contains(&format!("<link rel=\"canonical\" href=\"{base}/imprensa?tag={tag}\">")), "{upper}");
    let id = office.unit_id();
    let by_id = page(anyone, &format!("/imprensa?unit={id}")).await;
    assert!(by_id.contains(&format!("{base}/imprensa?unit={}\"", office.slug())), "{by_id}");
    // A search is nobody's one address.
    let search = page(anyone, "/imprensa?q=obra").await;
    assert!(search.contains("noindex") && !search.contains("rel=\"canonical\""), "{search}");
    // As a form without script sends it: with its empty fields.
    let form = page(anyone, &format!("/imprensa?q=&tag={tag}&kind=press_release&from=&to=")).await;
    assert!(form.contains(&one) && !form.contains(&other), "{form}");
    assert!(form.contains("<option value=\"press_release\" selected>"), "{form}");
    let none = page(anyone, &format!("/imprensa?tag={tag}&kind=speech&from=")).await;
    assert!(none.contains("Nada foi encontrado") && !none.contains(&one), "{none}");
    let subjects = page(anyone, "/imprensa/assuntos").await;
    for link in [
        format!("/imprensa?tag={tag}"),
        "/imprensa?municipality=2312908".to_owned(),
        format!("/imprensa?unit={}", office.slug()),
    ] {
        assert!(subjects.contains(&format!("href=\"{link}\"")), "{link} in {subjects}");
    }
    let receive = page(anyone, &format!("/imprensa/receber?tag={tag}&unit=&municipality=")).await;
    assert!(receive.contains(&format!("data-copy=\"{base}/feeds/releases.rss?tag={tag}\"")), "{receive}");
}

async fn a_list_goes_on_where_it_was(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let tag = unique("sequencia").to_lowercase();
    let titles: Vec<String> = (0..21).map(|n| format!("Parte {n:02} de {tag}")).collect();
    for title in &titles {
        about(&desk, title, &tag, 2_304_400).await;
    }
    let first = page(&server.anonymous, &format!("/imprensa?tag={tag}")).await;
    let next =
        first.split("rel=\"next\" href=\"").nth(1).expect("a following page").split('"').next().unwrap().to_owned();
    assert!(next.contains(&format!("tag={tag}")) && next.contains("after="), "{next}");
    let second = page(&server.anonymous, &next).await;
    for (n, title) in titles.iter().enumerate() {
        assert_eq!((first.contains(title), second.contains(title)), (n > 0, n == 0), "{title}");
    }
    assert!(second.contains("Fim da lista") && !second.contains("rel=\"next\""));
}

fn unpacked(answer: &Answer) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(answer.body.to_vec())).unwrap();
    let mut files = Vec::new();
    for n in 0..archive.len() {
        let mut file = archive.by_index(n).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.push((file.name().unwrap().into_owned(), bytes));
    }
    files
}

async fn the_press_kit_has_every_format(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let mut body = content(&desk.unit, &unique("Kit"));
    body["body_html"] =
        json!("<p>São <strong>120</strong> casas &amp; uma <a href=\"/imprensa/outro\">creche</a>.</p>");
    let release = desk.publish(&desk.create(&body).await).await;
    let slug = release["slug"].as_str().unwrap();
    let path = format!("/imprensa/{slug}/kit.zip");
    let kit = server.anonymous.root("GET", &path).await;
    assert_eq!(kit.expect(200).header("content-type"), "application/zip");
    assert_eq!(kit.header("content-disposition"), format!("attachment; filename=\"{slug}.zip\""));
    assert!(kit.header("cache-control").starts_with("public, max-age="), "{}", kit.header("cache-control"));
    let files = unpacked(&kit);
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["txt", "html", "pdf", "ninjs.json"].map(|suffix| format!("{slug}/{slug}.{suffix}")));
    // The same bytes as the formats one by one.
    for (n, suffix) in [(0, "txt"), (2, "pdf"), (3, "ninjs.json")] {
        let alone = server.anonymous.get(format!("/public/releases/{slug}.{suffix}")).await;
        assert_eq!(alone.expect(200).body, files[n].1, "{suffix}");
    }
    let html = String::from_utf8(files[1].1.clone()).unwrap().replace("&#x2f;", "/");
    assert!(html.contains("<strong>120</strong> casas &amp; uma"), "{html}");
    assert!(html.contains(&format!("href=\"{}/imprensa/outro\"", server.anonymous.base())), "{html}");
    let again = server.anonymous.root("GET", &path).header("if-none-match", kit.header("etag")).await;
    assert!(again.expect(304).body.is_empty());
    let text = page(&server.anonymous, &format!("/imprensa/{slug}")).await;
    assert!(text.contains(&format!("href=\"{path}\"")), "{text}");
}

async fn the_press_kit_is_of_what_is_public(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let kit = |release: &Value| format!("/imprensa/{}/kit.zip", release["slug"].as_str().unwrap());
    let anyone = &server.anonymous;
    anyone.root("GET", kit(&desk.approved(&unique("Ainda não")).await)).await.problem(404, "not_found");
    let gone = desk.withdrawn(&unique("Retirado")).await;
    assert_eq!(anyone.root("GET", kit(&gone)).await.problem(410, "withdrawn")["reason"], "Dados incorretos.");
    let moved = desk.published(&unique("Antes")).await;
    let slug = unique("depois").to_lowercase();
    let body = json!({ "note": "Endereço corrigido.", "slug": slug });
    let call = desk.approver.post(format!("/releases/{}/correct", moved["id"].as_str().unwrap())).if_match(&moved);
    call.json(&body).await.expect(200);
    let answer = anyone.root("GET", kit(&moved)).await;
    assert_eq!((answer.status, answer.header("location")), (308, format!("/imprensa/{slug}/kit.zip").as_str()));
    anyone.root("GET", "/imprensa/nao-existe/kit.zip").await.problem(404, "not_found");
    anyone.root("POST", kit(&moved)).await.refused(405);
}

async fn an_identity_is_inherited_and_shown_everywhere(server: Server) {
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let child = unit(&office.admin, &unique("Nucleo"), &office.unit["id"]).await;
    let root = server.root_unit().await;
    let before = office.admin.get(identity(&child)).await.json(200);
    assert_eq!((&before["version"], &before["allowed_actions"]), (&json!(0), &json!(["edit"])));

    let whole = json!({ "public_name": " Governo  do Estado ", "accent": "#7A1F5C", "contact": { "desk": "Plantão", "phone": "(85) 3101-0000" } });
    let set = present(&office.admin, &root, whole).await.json(200);
    assert_eq!((&set["own"]["public_name"], &set["own"]["accent"]), (&json!("Governo do Estado"), &json!("#7a1f5c")));
    let below = json!({ "public_name": "Secretaria & Cidades", "contact": { "email": "Imprensa@Cidades.ce.gov.br" } });
    present(&desk.writer, &office.unit, below).await.json(200);
    let crested = send_crest(&desk.writer, &office.unit, CREST).await.json(200);
    let crest = crested["own_crest"]["url"].as_str().unwrap().to_owned();

    let shown = desk.writer.get(identity(&child)).await.json(200);
    assert_eq!((&shown["own"]["public_name"], &shown["own_crest"]), (&Value::Null, &Value::Null));
    let shown = &shown["shown"];
    assert_eq!((&shown["name"], &shown["accent"]["light"]), (&json!("Secretaria & Cidades"), &json!("#7a1f5c")));
    assert_eq!(shown["crest"]["url"], crest);
    // One desk: the telephone of the unit above is not mixed in.
    assert_eq!(
        (&shown["contact"]["email"], &shown["contact"]["phone"]),
        (&json!("Imprensa@Cidades.ce.gov.br"), &Value::Null)
    );

    let release = desk.published(&unique("Com timbre")).await;
    let slug = release["slug"].as_str().unwrap();
    let anyone = &server.anonymous;
    let html = page(anyone, &format!("/imprensa/{slug}")).await;
    for told in ["Secretaria & Cidades", "--office-accent: #7a1f5c", &crest, "Imprensa@Cidades.ce.gov.br"] {
        assert!(html.contains(told), "{told} in {html}");
    }
    let latest = page(anyone, "/imprensa").await;
    assert!(latest.contains("Governo do Estado") && !latest.contains(&crest), "{latest}");
    let contact = page(anyone, "/imprensa/contato").await;
    for told in ["tel:+558531010000", "mailto:Imprensa@Cidades.ce.gov.br", "Plantão"] {
        assert!(contact.contains(told), "{told} in {contact}");
    }
    let feed = anyone.root("GET", format!("/feeds/releases.rss?unit={}", child["slug"].as_str().unwrap())).await;
    assert!(feed.expect(200).text().contains("<title>Sala de imprensa · Secretaria &amp; Cidades"), "{}", feed.text());
    let told = anyone.get(format!("/public/office?unit={}", child["slug"].as_str().unwrap())).await;
    assert_eq!(told.header("access-control-allow-origin"), "*");
    assert_eq!(
        (&told.json(200)["name"], &told.json(200)["unit"]["id"]),
        (&json!("Secretaria & Cidades"), &child["id"])
    );
    assert_eq!(anyone.get("/public/office").await.json(200)["name"], "Governo do Estado");
    anyone.get("/public/office?unit=nada").await.problem(400, "bad_parameter");
    let text = anyone.get(format!("/public/releases/{slug}.txt")).await;
    assert!(
        text.text().starts_with("Secretaria & Cidades\n") && text.text().contains("Contato: Imprensa@"),
        "{}",
        text.text()
    );
    let pdf = anyone.get(format!("/public/releases/{slug}.pdf")).await;
    assert!(pdf.expect(200).body.windows(6).any(|part| part == b"/Image"), "the crest is on the letterhead");

    // What is taken away is inherited again, at once and everywhere.
    let now = desk.writer.get(identity(&office.unit)).await.json(200);
    let crest_path = format!("/units/{}/crest", office.unit_id());
    desk.writer.delete(&crest_path).if_match(&before).await.refused(412);
    let without = desk.writer.delete(&crest_path).if_match(&now).await.json(200);
    assert_eq!(without["shown"]["crest"], Value::Null);
    desk.writer.delete(&crest_path).if_match(&without).await.problem(404, "not_found");
    anyone.root("GET", &crest).await.problem(404, "not_found");
    present(&desk.writer, &office.unit, json!({ "public_name": null, "contact": null })).await.json(200);
    let html = page(anyone, &format!("/imprensa/{slug}")).await;
    assert!(html.contains("Governo do Estado") && html.contains("(85) 3101-0000") && !html.contains(&crest), "{html}");
    // Another one's office is none of a head's business.
    let stranger = Office::new(&server).await.person("head").await;
    stranger.get(identity(&office.unit)).await.problem(404, "not_found");
    let call = stranger.patch(identity(&office.unit)).if_match(&without).json(&json!({ "public_name": "x" }));
    call.await.problem(404, "not_found");
    let editor = office.person("editor").await;
    assert_eq!(editor.get(identity(&office.unit)).await.json(200)["allowed_actions"], json!([]));
}

async fn an_illegible_colour_is_refused_with_a_better_one(server: &'static Server) {
    let office = Office::new(server).await;
    let refused = present(&office.admin, &office.unit, json!({ "accent": "#ffcc00" })).await;
    assert_eq!(refused.fault_at("/accent"), "illegible");
    let message = refused.refused(422)["errors"][0]["message"].as_str().unwrap().to_owned();
    assert!(message.contains("4,5:1"), "{message}");
    let better = message.rsplit_once('#').unwrap().1.trim_end_matches('.').to_owned();
    present(&office.admin, &office.unit, json!({ "accent": format!("#{better}") })).await.expect(200);
    for (body, pointer) in [
        (json!({ "accent": "azul" }), "/accent"),
        (json!({ "contact": { "email": "imprensa" } }), "/contact/email"),
        (json!({ "contact": { "phone": "liga" } }), "/contact/phone"),
        (json!({ "public_name": "x".repeat(161) }), "/public_name"),
        (json!({ "contact": { "fax": "1" } }), "/contact/fax"),
        (json!({ "name": "x" }), "/name"),
    ] {
        present(&office.admin, &office.unit, body).await.fault_at(pointer);
    }
}

async fn a_crest_is_what_its_bytes_say(server: &'static Server) {
    let office = Office::new(server).await;
    for bad in [&b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"[..], b"GIF89a", b"", &CREST[..60]] {
        send_crest(&office.admin, &office.unit, bad).await.fault_at("/file");
    }
    send_crest(&office.admin, &office.unit, &vec![0; 600 * 1024]).await.problem(413, "too_large");
    // Called .svg by who sent it; a PNG by what it is.
    let set = send_crest(&office.admin, &office.unit, CREST).await.json(200);
    let url = set["own_crest"]["url"].as_str().unwrap();
    assert_eq!((&set["own_crest"]["width"], &set["own_crest"]["height"]), (&json!(96), &json!(112)));
    let crest = server.anonymous.root("GET", url).header("accept", "image/*").await;
    assert_eq!(crest.expect(200).body, CREST);
    assert_eq!(crest.header("content-type"), "image/png");
    assert_eq!(crest.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(crest.header("x-content-type-options"), "nosniff");
    server.anonymous.root("GET", url).header("if-none-match", crest.header("etag")).await.expect(304);
    server.anonymous.get("/public/crests/nada").await.problem(404, "not_found");
}

async fn pages_of_the_newsroom_keep_their_addresses(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    for word in ["Contato", "Assuntos", "Receber", "Embargo"] {
        let release = desk.draft(word).await;
        assert!(release["slug"].as_str().unwrap().starts_with(&format!("{}-", word.to_lowercase())), "{release}");
        let mut body = content(&desk.unit, "x");
        body["slug"] = json!(word.to_lowercase());
        desk.writer.post("/releases").json(&body).await.fault_at("/slug");
        let call = desk.writer.patch(format!("/releases/{}", release["id"].as_str().unwrap())).if_match(&release);
        call.json(&json!({ "slug": word.to_lowercase() })).await.fault_at("/slug");
    }
    for path in ["/imprensa/assuntos", "/imprensa/receber", "/imprensa/contato"] {
        let html = page(&server.anonymous, path).await;
        assert!(html.contains(&format!("{}{path}\">", server.anonymous.base())), "{html}");
        assert_eq!(html.matches("<h1").count(), 1, "{html}");
        assert!(html.contains("<main") && html.contains("aria-current=\"page\""), "{html}");
    }
}

async fn the_picture_that_is_seen_first_is_told_beforehand(setup: Setup) {
    let server = setup.env("PAUTA_OFFICE", "Ascom").start().await;
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let mut body = content(&desk.unit, "Com foto");
    body["body_html"] = json!("<p>a</p><figure><img src=\"https://fotos.example.org/casa.jpg\" alt=\"Casa\"></figure>");
    let release = act(&desk.approver, &desk.approve(&desk.create(&body).await).await, "publish").await;
    let html = page(&server.anonymous, &format!("/imprensa/{}", release["slug"].as_str().unwrap())).await;
    let preload =
        "<link rel=\"preload\" as=\"image\" href=\"https://fotos.example.org/casa.jpg\" fetchpriority=\"high\">";
    assert!(html.contains(preload), "{html}");
    let plain = desk.published("Sem foto").await;
    let html = page(&server.anonymous, &format!("/imprensa/{}", plain["slug"].as_str().unwrap())).await;
    assert!(!html.contains("as=\"image\"") && html.contains("Ascom"), "{html}");
}
