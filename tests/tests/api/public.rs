//! What anybody reads: only what is public now, from a cache that is never stale.

use pauta_tests::client::{each, items, texts};
use pauta_tests::office::{Desk, Office, act, content, unique};
use pauta_tests::server::{Server, Setup};
use pauta_tests::{both, postgres_only};
use serde_json::{Value, json};

both![
    only_what_is_public,
    lists_and_filters,
    answers_may_be_kept_and_asked_after,
    the_withdrawn_are_gone_with_the_reason,
    never_stale,
    other_sites_may_read,
    pages_for_people,
];
postgres_only![never_stale_at_another_replica];

fn public(release: &Value) -> String {
    format!("/public/releases/{}", release["slug"].as_str().unwrap())
}

async fn only_what_is_public(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let draft = desk.draft("rascunho").await;
    let waiting = act(&desk.writer, &desk.draft("em revisão").await, "submit").await;
    let approved = desk.approved("aprovado").await;
    let out = desk.published("publicado").await;
    for release in [&draft, &waiting, &approved] {
        server.anonymous.get(public(release)).await.problem(404, "not_found");
        // Not for those who may read it inside, either: the public address has one answer.
        desk.writer.get(public(release)).await.problem(404, "not_found");
    }
    let list = server.anonymous.get("/public/releases").query("unit", office.slug()).await.json(200);
    assert_eq!(each(&list, "id"), [out["id"].as_str().unwrap()]);

    let read = server.anonymous.get(public(&out)).await.json(200);
    for name in [
        "id",
        "kind",
        "title",
        "subtitle",
        "slug",
        "summary",
        "tags",
        "municipality_codes",
        "language",
        "published_at",
        "body_html",
        "byline",
        "dateline",
        "word_count",
    ] {
        assert_eq!(read[name], out[name], "{name}");
    }
    for inside in [
        "author",
        "last_editor",
        "approved_by",
        "version",
        "status",
        "allowed_actions",
        "withdrawn_reason",
        "created_at",
    ] {
        assert!(read.get(inside).is_none() && items(&list)[0].get(inside).is_none(), "{inside} is nobody's business");
    }
    assert!(items(&list)[0].get("body_html").is_none());
    let text = read.to_string();
    assert!(!text.contains(&desk.writer.email) && !text.contains(&desk.writer.id) && !text.contains(&desk.approver.id));
    server.anonymous.get("/public/releases/nao-existe").await.problem(404, "not_found");
    // By its id it is not public.
    server.anonymous.get(format!("/public/releases/{}", out["id"].as_str().unwrap())).await.problem(404, "not_found");
    server.anonymous.get(format!("/releases/{}", out["id"].as_str().unwrap())).await.refused(401);
}

async fn lists_and_filters(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let child = pauta_tests::office::unit(&office.admin, &unique("Nucleo"), &office.unit["id"]).await;
    for (title, kind, tag, unit, place) in [
        ("a", "article", "agua", &office.unit["id"], 2_304_400),
        ("b", "speech", "obras", &child["id"], 2_312_908),
        ("c", "article", "obras", &child["id"], 2_304_400),
    ] {
        let mut body = content(unit, title);
        body["kind"] = json!(kind);
        body["tags"] = json!([tag]);
        body["municipality_codes"] = json!([place]);
        desk.publish(&desk.create(&body).await).await;
    }
    let titles = async |name: &str, value: &str| {
        let list =
            server.anonymous.get("/public/releases").query("unit", office.slug()).query(name, value).await.json(200);
        each(&list, "title").concat()
    };
    assert_eq!(titles("limit", "100").await, "cba", "newest first");
    assert_eq!(titles("kind", "article").await, "ca");
    assert_eq!(titles("tag", "obras").await, "cb");
    assert_eq!(titles("municipality", "2304400").await, "ca");
    let list = server.anonymous.get("/public/releases").query("unit", child["slug"].as_str().unwrap()).await.json(200);
    assert_eq!(each(&list, "title").concat(), "cb");
    let all = server.anonymous.all("/public/releases", &[("unit", office.slug()), ("limit", "1")]).await;
    assert_eq!(texts(&all, "title").concat(), "cba");
}

async fn answers_may_be_kept_and_asked_after(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let out = desk.published("guardado").await;
    let mut tags = Vec::new();
    for path in [public(&out), format!("/public/releases?unit={}", office.slug())] {
        // The first answer and the one from memory.
        for _ in 0..3 {
            let answer = server.anonymous.get(&path).await;
            let cache = answer.expect(200).header("cache-control");
            assert!(
                cache.contains("public") && cache.contains("max-age=") && cache.contains("stale-while-revalidate="),
                "{cache}"
            );
            let tag = answer.header("etag").to_owned();
            assert!(tag.starts_with('"') && tag.ends_with('"'), "strong: {tag}");
            assert!(answer.header("set-cookie").is_empty());
            assert!(answer.header("vary").to_lowercase().contains("accept-encoding"), "{}", answer.header("vary"));
            let again = server.anonymous.get(&path).header("if-none-match", &tag).await;
            assert!(again.expect(304).body.is_empty());
            assert_eq!((again.header("etag"), again.header("cache-control")), (tag.as_str(), cache));
            tags.push(tag);
        }
    }
    assert_eq!(tags[0], tags[2]);
    assert_ne!(tags[0], tags[3]);
    // One and the same, compressed or not, and never a broken one.
    let plain = server.anonymous.get(public(&out)).await;
    for coding in ["gzip", "br", "zstd", "identity", "gzip;q=0, *"] {
        let answer = server.anonymous.get(public(&out)).header("accept-encoding", coding).await;
        answer.expect(200);
        if answer.header("content-encoding").is_empty() {
            assert_eq!(answer.body, plain.body, "{coding}");
        }
    }
    // HEAD is GET without the body.
    let head = server.anonymous.call("HEAD", public(&out)).await;
    assert_eq!((head.status, head.body.len()), (200, 0));
}

async fn the_withdrawn_are_gone_with_the_reason(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let out = desk.published("retirado").await;
    let tag = server.anonymous.get(public(&out)).await.header("etag").to_owned();
    let gone = act(&desk.writer, &out, "withdraw").await;
    let problem = server.anonymous.get(public(&gone)).await.problem(410, "withdrawn");
    assert_eq!(problem["reason"], "Dados incorretos.");
    assert!(problem["detail"].as_str().unwrap().contains("Dados incorretos."), "{problem}");
    assert!(!problem.to_string().contains("retirado.</p>"), "the text is gone: {problem}");
    server.anonymous.get(public(&gone)).header("if-none-match", tag).await.problem(410, "withdrawn");
    // Its address is not given to another.
    let mut body = content(&office.unit["id"], "outro");
    body["slug"] = out["slug"].clone();
    desk.writer.post("/releases").json(&body).await.problem(409, "slug_taken");
    let archived = act(&desk.writer, &gone, "archive").await;
    server.anonymous.get(public(&archived)).await.problem(410, "withdrawn");
    server.anonymous.get("/public/releases").query("unit", office.slug()).await.json(200);
}

/// Publishes and withdraws; every read right after a write's answer must know of it.
async fn write_and_read(desk: &Desk, reader: &pauta_tests::client::Caller, unit: &str, rounds: usize) {
    for n in 0..rounds {
        let draft = desk.draft(&format!("Frescor {n}")).await;
        let list = || reader.get("/public/releases").query("unit", unit).query("limit", 1);
        let search = || reader.get("/public/releases").query("unit", unit).query("q", "frescor").query("limit", 1);
        // Warm: what is not there may be remembered too.
        reader.get(public(&draft)).await.refused(404);
        list().await.expect(200);
        search().await.expect(200);
        let out = desk.publish(&draft).await;
        reader.get(public(&out)).await.expect(200);
        assert_eq!(each(&list().await.json(200), "id"), [out["id"].as_str().unwrap()], "round {n}: the list");
        assert_eq!(each(&search().await.json(200), "id"), [out["id"].as_str().unwrap()], "round {n}: the search");
        let gone = act(&desk.writer, &out, "withdraw").await;
        reader.get(public(&gone)).await.problem(410, "withdrawn");
        assert_ne!(
            items(&list().await.json(200)).first().map(|item| item["id"].clone()),
            Some(out["id"].clone()),
            "round {n}"
        );
        assert_ne!(
            items(&search().await.json(200)).first().map(|item| item["id"].clone()),
            Some(out["id"].clone()),
            "round {n}"
        );
    }
}

async fn never_stale(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    write_and_read(&desk, &server.anonymous, office.slug(), 10).await;
    // What hangs on it: the unit's name is part of a public text.
    let out = desk.published("com unidade").await;
    assert_eq!(server.anonymous.get(public(&out)).await.json(200)["unit"]["name"], office.unit["name"]);
    let name = unique("Renomeada");
    office
        .admin
        .patch(format!("/units/{}", office.unit_id()))
        .if_match(&office.unit)
        .json(&json!({"name": name}))
        .await
        .expect(200);
    assert_eq!(server.anonymous.get(public(&out)).await.json(200)["unit"]["name"], name);
}

/// Write at one, read at the other as soon as the write is answered: two hundred times.
async fn never_stale_at_another_replica(setup: Setup) {
    let replica = setup.replica();
    let (a, b) = (setup.start().await, replica.start().await);
    let office = Office::new(&a).await;
    let desk = office.desk().await;
    write_and_read(&desk, &b.anonymous, office.slug(), 100).await;
}

async fn other_sites_may_read(server: &'static Server) {
    let office = Office::new(server).await;
    let out = office.desk().await.published("aberto").await;
    let answer = server.anonymous.get(public(&out)).header("origin", "https://outro.example").await;
    assert_eq!(answer.expect(200).header("access-control-allow-origin"), "*");
    assert_eq!(answer.header("access-control-allow-credentials"), "");
    let missing = server.anonymous.get("/public/releases/nada").header("origin", "https://outro.example").await;
    assert_eq!(missing.header("access-control-allow-origin"), "*", "errors must be readable too");
    let preflight = server
        .anonymous
        .call("OPTIONS", public(&out))
        .header("origin", "https://outro.example")
        .header("access-control-request-method", "GET")
        .header("access-control-request-headers", "if-none-match")
        .await;
    assert!([200, 204].contains(&preflight.status), "{}", preflight.told());
    assert_eq!(preflight.header("access-control-allow-origin"), "*");
    let methods = preflight.header("access-control-allow-methods");
    assert!(methods.contains("GET") && !methods.contains("POST") && !methods.contains("DELETE"), "{methods}");
    for method in ["POST", "PUT", "PATCH", "DELETE"] {
        server.anonymous.call(method, public(&out)).await.problem(405, "method_not_allowed");
    }
}

async fn pages_for_people(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let mut body = content(&office.unit["id"], &unique("Obra <script>alert(1)</script> & \"aspas\""));
    body["summary"] = json!("Resumo com <b>sinais</b> e \"aspas\".");
    body["body_html"] = json!("<p>Parágrafo que o servidor manda.</p>");
    let out = desk.publish(&desk.create(&body).await).await;
    let address = format!("/imprensa/{}", out["slug"].as_str().unwrap());
    let page = server.anonymous.root("GET", &address).await;
    assert!(page.expect(200).header("content-type").starts_with("text/html"));
    let html = page.text();
    for part in [
        "<title>",
        "name=\"description\"",
        "property=\"og:title\"",
        "property=\"og:description\"",
        "property=\"og:url\"",
        "Parágrafo que o servidor manda.",
        "<article",
        "<h1",
    ] {
        assert!(html.contains(part), "{part} not in {html}");
    }
    assert!(
        !html.contains("<script>alert") && !html.contains("<b>sinais") && html.contains("&lt;script&gt;"),
        "{html}"
    );
    assert!(!html.contains("content=\"Resumo com <b>sinais</b> e \"aspas"), "{html}");
    assert!(!html.contains("<!--head-->") && !html.contains("<!--content-->"), "{html}");
    let policy = page.header("content-security-policy");
    assert!(policy.contains("script-src 'self'") && policy.contains("frame-ancestors 'none'"), "{policy}");
    let scripts = policy.split(';').find(|part| part.trim().starts_with("script-src")).unwrap();
    assert!(!scripts.contains("unsafe"), "{scripts}");
    assert_eq!(page.header("x-content-type-options"), "nosniff");
    // No script in the page itself but by address, which the policy would refuse; data is no script.
    for script in html.split("<script").skip(1) {
        let tag = script.split('>').next().unwrap();
        assert!(["src=", "application/ld+json", "application/json"].iter().any(|part| tag.contains(part)), "{tag}");
    }
    let list = server.anonymous.root("GET", "/imprensa").await;
    assert!(list.expect(200).text().replace("&#x2f;", "/").contains(&address), "the newest are in the list");
    act(&desk.writer, &out, "withdraw").await;
    let gone = server.anonymous.root("GET", &address).await;
    assert!(
        gone.status == 410 && !gone.text().contains("Parágrafo que") && gone.text().contains("Dados incorretos."),
        "{}",
        gone.told()
    );
    assert!(!server.anonymous.root("GET", "/imprensa").await.text().replace("&#x2f;", "/").contains(&address));
    server.anonymous.root("GET", "/imprensa/nao-existe").await.expect(404);
    // Every other address is the application's.
    let app = server.anonymous.root("GET", "/releases/qualquer/coisa").await;
    assert!(app.expect(200).header("content-type").starts_with("text/html"));
    assert!(app.header("content-security-policy").contains("frame-ancestors 'none'"));
    let docs = server.anonymous.root("GET", "/docs/").await;
    assert!(
        docs.expect(200).text().contains("swagger") && !docs.text().contains("unpkg") && !docs.text().contains("cdn"),
        "bundled"
    );
    // An address typed or cut by hand is answered in words.
    for address in ["/imprensa?after=zz", "/imprensa?kind=zz", "/imprensa/agenda?after=zz"] {
        let page = server.anonymous.root("GET", address).await;
        assert!(page.expect(400).header("content-type").starts_with("text/html"), "{address}");
        assert!(page.text().contains("Endereço não reconhecido"), "{}", page.text());
    }
}
