//! The formats for the press: one release, the same everywhere; nothing that is not public; nothing stale.

use pauta_tests::client::{Answer, Caller};
use pauta_tests::office::{Desk, Office, act, content, unique};
use pauta_tests::server::{Server, Setup};
use pauta_tests::{both, postgres_only};
use serde_json::{Value, json};

both![
    the_same_in_every_format,
    a_correction_is_told_in_every_format,
    whatever_the_text_says,
    nothing_but_what_is_public,
    kept_and_asked_after,
    feeds_are_narrowed,
    accept_chooses,
    addresses_that_are_not,
    the_configured_address_contact_and_hub,
    the_sitemap_has_two_days,
    the_page_names_its_formats,
];
postgres_only![never_stale_at_another_replica];

const FEEDS: [(&str, &str); 4] = [
    ("rss", "application/rss+xml; charset=utf-8"),
    ("atom", "application/atom+xml; charset=utf-8"),
    ("json", "application/feed+json"),
    ("ninjs.json", "application/ninjs+json"),
];
const SUFFIXES: [(&str, &str); 3] =
    [(".txt", "text/plain; charset=utf-8"), (".pdf", "application/pdf"), (".ninjs.json", "application/ninjs+json")];

fn public(release: &Value, suffix: &str) -> String {
    format!("/api/v1/public/releases/{}{suffix}", release["slug"].as_str().unwrap())
}

fn feed(suffix: &str, query: &str) -> String {
    format!("/feeds/releases.{suffix}{query}")
}

async fn read(caller: &Caller, path: &str) -> Answer {
    caller.root("GET", path).await
}

async fn json_of(caller: &Caller, path: &str) -> Value {
    let answer = read(caller, path).await;
    serde_json::from_slice(&answer.expect(200).body).unwrap()
}

/// A feed as an independent parser reads it.
async fn parsed(caller: &Caller, path: &str) -> feed_rs::model::Feed {
    let answer = read(caller, path).await;
    feed_rs::parser::parse(answer.expect(200).body.as_ref()).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The data for search engines in a page.
fn json_ld(html: &str) -> Value {
    let (_, rest) = html.split_once("<script type=\"application/ld+json\">").expect("JSON-LD");
    serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
}

/// A release with all that a text may have.
fn rich(desk: &Desk, title: &str) -> Value {
    let mut body = content(&desk.unit, title);
    body["kind"] = json!("official_note");
    body["subtitle"] = json!("Famílias recebem as chaves & festejam");
    body["dateline"] = json!("Sobral, 12 de março de 2026");
    body["byline"] = json!("Ascom Cidades");
    body["tags"] = json!(["habitacao", "entregas"]);
    body["municipality_codes"] = json!([2_312_908]);
    body["body_html"] = json!(
        "<h2>Investimento</h2><p>São <strong>R$ 12,5 milhões</strong>, <a href=\"/imprensa/outro\">como se disse</a>.</p>\
         <ul><li>água</li><li>luz</li></ul><blockquote><p>Uma conquista.</p></blockquote>\
         <table><thead><tr><th colspan=\"2\">Casas</th></tr></thead><tbody><tr><td>Sobral</td><td>120</td></tr></tbody></table>\
         <figure><img src=\"/media/1.jpg\" alt=\"Fachada\"><figcaption>Foto: Ana</figcaption></figure>"
    );
    body
}

async fn the_same_in_every_format(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let anyone = &server.anonymous;
    let title = unique("Governo entrega 120 moradias");
    let out = desk.publish(&desk.create(&rich(&desk, &title)).await).await;
    let release = json_of(anyone, &public(&out, "")).await;
    let id = format!("urn:uuid:{}", release["id"].as_str().unwrap());
    let url = format!("{}/imprensa/{}", anyone.base(), release["slug"].as_str().unwrap());
    let query = format!("?unit={}", office.slug());
    let text = "Investimento\n\nSão R$ 12,5 milhões, como se disse";

    let item = json_of(anyone, &public(&out, ".ninjs.json")).await;
    let html = item["bodies"][0]["value"].as_str().unwrap();
    assert!(html.contains(&format!("href=\"{}/imprensa/outro\"", anyone.base())), "{html}");
    assert!(html.contains(&format!("src=\"{}/media/1.jpg\"", anyone.base())), "{html}");
    let plain = item["bodies"][1]["value"].as_str().unwrap();
    assert!(plain.starts_with(text) && plain.contains("• água\n• luz") && plain.contains("Sobral | 120"), "{plain}");
    assert_eq!((&item["uri"], &item["type"], &item["title"]), (&json!(id), &json!("text"), &json!(title)));
    assert_eq!(item["headlines"][0]["value"], title);
    assert_eq!(item["firstCreated"], release["published_at"]);
    assert_eq!(item["versionCreated"], release["updated_at"]);
    assert_eq!((&item["by"], &item["located"]), (&release["byline"], &release["dateline"]));
    assert_eq!((&item["standard"]["name"], &item["standard"]["version"]), (&json!("ninjs"), &json!("3.1")));
    assert_eq!(item["subjects"][0]["name"], "habitacao");
    assert_eq!(item["places"][0]["literal"], "ibge:2312908");
    assert_eq!(item["renditions"][0]["href"], url);

    let list = json_of(anyone, &feed("ninjs.json", &query)).await;
    assert_eq!((&list["type"], list["associations"].as_array().unwrap().len()), (&json!("composite"), 1));
    let mut listed = list["associations"][0].clone();
    assert_eq!(listed["name"], title);
    for name in ["name", "rel"] {
        listed.as_object_mut().unwrap().remove(name);
    }
    assert_eq!(listed, item);

    let json_feed = json_of(anyone, &feed("json", &query)).await;
    assert_eq!(json_feed["version"], "https://jsonfeed.org/version/1.1");
    let entry = &json_feed["items"][0];
    assert_eq!((&entry["id"], &entry["title"], &entry["url"]), (&json!(id), &json!(title), &json!(url)));
    assert_eq!((&entry["content_html"], &entry["content_text"]), (&json!(html), &json!(plain)));
    assert_eq!(entry["date_published"], release["published_at"]);
    assert_eq!(entry["date_modified"], release["updated_at"]);
    assert_eq!(entry["authors"][0]["name"], "Ascom Cidades");

    for suffix in ["rss", "atom", "json"] {
        let parsed = parsed(anyone, &feed(suffix, &query)).await;
        assert_eq!(parsed.entries.len(), 1, "{suffix}");
        let entry = &parsed.entries[0];
        assert_eq!(entry.id, id, "{suffix}");
        assert_eq!(entry.title.as_ref().unwrap().content, title, "{suffix}");
        assert!(entry.links.iter().any(|link| link.href == url), "{suffix}: {:?}", entry.links);
        let published = entry.published.unwrap().timestamp();
        let expected: feed_rs::model::Feed = self::parsed(anyone, &feed("atom", &query)).await;
        assert_eq!(published, expected.entries[0].published.unwrap().timestamp(), "{suffix}");
        assert_eq!(entry.authors[0].name.as_deref(), Some("Ascom Cidades"), "{suffix}");
        if suffix != "json" {
            assert_eq!(entry.content.as_ref().unwrap().body.as_deref(), Some(html), "{suffix}");
            let tags: Vec<&str> = entry.categories.iter().map(|category| category.term.as_str()).collect();
            assert_eq!(tags, ["habitacao", "entregas"], "{suffix}");
        }
    }
    let rss = read(anyone, &feed("rss", &query)).await;
    for part in ["<guid isPermaLink=\"false\">", "<pubDate>", "<dc:creator>Ascom Cidades</dc:creator>", "rel=\"self\""]
    {
        assert!(rss.text().contains(part), "{part} not in {}", rss.text());
    }
    let modified = format!("<dcterms:modified>{}<", release["updated_at"].as_str().unwrap());
    assert!(rss.text().contains(&modified), "{}", rss.text());
    let atom = read(anyone, &feed("atom", &query)).await;
    assert!(atom.text().contains(&format!("<published>{}<", release["published_at"].as_str().unwrap())));

    let answer = read(anyone, &public(&out, ".txt")).await;
    let body = answer.expect(200).text();
    for part in
        [title.as_str(), "& festejam", "Sobral, 12 de março de 2026", plain, "Ascom Cidades", &url, "Nota oficial"]
    {
        assert!(body.contains(part), "{part} not in {body}");
    }
    assert!(body.ends_with('\n') && !body.contains("<p>") && !body.contains("&amp;"), "{body}");

    let pdf = read(anyone, &public(&out, ".pdf")).await;
    assert!(pdf.expect(200).body.starts_with(b"%PDF-") && pdf.body.len() > 10_000);
    let name = format!("inline; filename=\"{}.pdf\"", release["slug"].as_str().unwrap());
    assert_eq!(pdf.header("content-disposition"), name);

    let sitemap = read(anyone, "/sitemap-news.xml").await;
    assert!(sitemap.expect(200).text().contains(&format!("<loc>{url}</loc>")), "{}", sitemap.text());
    assert!(sitemap.text().contains(&format!("<news:title>{title}</news:title>")));
    let robots = read(anyone, "/robots.txt").await;
    assert!(robots.expect(200).text().contains(&format!("Sitemap: {}/sitemap-news.xml", anyone.base())));
}

async fn a_correction_is_told_in_every_format(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let anyone = &server.anonymous;
    let out = desk.publish(&desk.create(&rich(&desk, &unique("Corrigido"))).await).await;
    let query = format!("?unit={}", office.slug());
    let printed = read(anyone, &public(&out, ".pdf")).await.expect(200).body.clone();
    assert_eq!(json_of(anyone, &public(&out, ".ninjs.json")).await["edNote"], Value::Null, "nothing was corrected");
    let note = "São 12 casas & 3 praças, <não> 10.";
    let correct = format!("/releases/{}/correct", out["id"].as_str().unwrap());
    let body = json!({ "note": note, "title": "Corrigido agora" });
    desk.approver.post(correct).if_match(&out).json(&body).await.expect(200);

    let release = json_of(anyone, &public(&out, "")).await;
    assert_eq!(release["corrections"][0]["note"], note);
    let updated = release["updated_at"].as_str().unwrap();
    let plain = |text: &str| {
        let line = text.lines().find(|line| line.starts_with("Correção, ")).unwrap_or_else(|| panic!("none in {text}"));
        assert!(line.ends_with(&format!(": {note}")), "{line}");
        line.to_owned()
    };
    // The same sentence everywhere.
    let told = plain(read(anyone, &public(&out, ".txt")).await.expect(200).text());
    let (when, _) = told.split_once(": ").unwrap();
    let marked = format!("<p><strong>{when}:</strong> São 12 casas &amp; 3 praças, &lt;não&gt; 10.</p>");
    let item = json_of(anyone, &public(&out, ".ninjs.json")).await;
    assert_eq!(item["edNote"], told);
    let html = item["bodies"][0]["value"].as_str().unwrap();
    assert!(html.ends_with(&marked), "{html}");
    assert_eq!(plain(item["bodies"][1]["value"].as_str().unwrap()), told);
    assert_ne!(read(anyone, &public(&out, ".pdf")).await.expect(200).body, printed);
    let page = read(anyone, &format!("/imprensa/{}", out["slug"].as_str().unwrap())).await;
    let shown = page.expect(200).text().replace("&#x2f;", "/");
    assert!(shown.contains(&format!("<strong>{when}:</strong> São 12 casas &amp; 3 praças")), "page");
    let correction = &json_ld(page.text())["correction"][0];
    assert_eq!((&correction["@type"], &correction["text"]), (&json!("CorrectionComment"), &json!(note)));

    let json_feed = json_of(anyone, &feed("json", &query)).await;
    assert_eq!(json_feed["items"][0]["content_html"], html);
    assert_eq!(plain(json_feed["items"][0]["content_text"].as_str().unwrap()), told);
    assert_eq!(json_feed["items"][0]["date_modified"], updated);
    assert_eq!(json_of(anyone, &feed("ninjs.json", &query)).await["associations"][0]["edNote"], told);
    for suffix in ["rss", "atom"] {
        let parsed = parsed(anyone, &feed(suffix, &query)).await;
        assert_eq!(parsed.entries[0].content.as_ref().unwrap().body.as_deref(), Some(html), "{suffix}");
    }
    let atom = read(anyone, &feed("atom", &query)).await;
    assert!(atom.text().contains(&format!("<updated>{updated}</updated>")), "{}", atom.text());
}

async fn whatever_the_text_says(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let title = format!("{} <b>&amp; ]]> \u{1}\u{fffe} \"aspas\" 👩‍👧 #panic()", unique("Estranho"));
    let mut body = rich(&desk, &title);
    body["summary"] = json!("</script><script>alert(1)</script> \u{8} & fim");
    body["byline"] = json!("R&D <x@y.org>");
    body["body_html"] = json!(
        "<p>]]> &lt;p&gt; \u{b} 漢字 #eval(\"1\") $x$ \\ @a</p><table><tr><td rowspan=90>a<td colspan=100>b<tr><td>c</table>\
         <ul><li><ul><li><ol><li>fundo</li></ol></li></ul></li></ul><p><a href=\"mailto:a@b.org\">a@b.org</a> H<sub>2</sub>O</p>"
    );
    let out = desk.publish(&desk.create(&body).await).await;
    let query = format!("?unit={}", office.slug());
    for (suffix, _) in FEEDS {
        if suffix == "ninjs.json" {
            json_of(&server.anonymous, &feed(suffix, &query)).await;
            continue;
        }
        let parsed = parsed(&server.anonymous, &feed(suffix, &query)).await;
        let read = &parsed.entries[0].title.as_ref().unwrap().content;
        assert!(read.contains("<b>&amp; ]]>") && read.ends_with("\"aspas\" 👩‍👧 #panic()"), "{suffix}: {read}");
    }
    for (suffix, _) in SUFFIXES {
        read(&server.anonymous, &public(&out, suffix)).await.expect(200);
    }
    let page = read(&server.anonymous, &format!("/imprensa/{}", out["slug"].as_str().unwrap())).await;
    assert!(!page.expect(200).text().contains("<script>alert"), "{}", page.text());
    read(&server.anonymous, "/sitemap-news.xml").await.expect(200);
}

async fn nothing_but_what_is_public(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let query = format!("?unit={}", office.slug());
    let draft = desk.draft(&unique("rascunho")).await;
    let approved = desk.approved(&unique("aprovado")).await;
    let out = desk.published(&unique("publicado")).await;
    let said = |answer: &Answer, release: &Value| answer.text().contains(release["slug"].as_str().unwrap());
    for release in [&draft, &approved] {
        for (suffix, _) in SUFFIXES {
            for caller in [&server.anonymous, &desk.writer.caller] {
                read(caller, &public(release, suffix)).await.problem(404, "not_found");
            }
        }
    }
    for (suffix, _) in FEEDS {
        let answer = read(&server.anonymous, &feed(suffix, &query)).await;
        assert!(said(&answer, &out) && !said(&answer, &draft) && !said(&answer, &approved), "{}", answer.told());
    }
    for (suffix, _) in SUFFIXES {
        read(&server.anonymous, &public(&out, suffix)).await.expect(200);
        read(&server.anonymous, &format!("/api/v1/public/releases/nada{suffix}")).await.problem(404, "not_found");
    }
    let gone = act(&desk.writer, &out, "withdraw").await;
    for (suffix, _) in SUFFIXES {
        let problem = read(&server.anonymous, &public(&gone, suffix)).await.problem(410, "withdrawn");
        assert_eq!(problem["reason"], "Dados incorretos.");
    }
    for accept in ["text/plain", "application/pdf", "application/ninjs+json"] {
        server.anonymous.root("GET", public(&gone, "")).header("accept", accept).await.problem(410, "withdrawn");
    }
    for (suffix, _) in FEEDS {
        assert!(!said(&read(&server.anonymous, &feed(suffix, &query)).await, &gone), "{suffix}");
    }
    assert!(!said(&read(&server.anonymous, "/sitemap-news.xml").await, &gone));
}

async fn kept_and_asked_after(server: &'static Server) {
    let office = Office::new(server).await;
    let out = office.desk().await.published(&unique("guardado")).await;
    let query = format!("?unit={}", office.slug());
    let feeds = FEEDS.map(|(suffix, kind)| (feed(suffix, &query), kind));
    let files = SUFFIXES.map(|(suffix, kind)| (public(&out, suffix), kind));
    for (path, kind) in feeds.into_iter().chain(files) {
        let mut tags = Vec::new();
        for _ in 0..2 {
            let answer = read(&server.anonymous, &path).await;
            assert_eq!(answer.expect(200).header("content-type"), kind, "{path}");
            let cache = answer.header("cache-control");
            assert!(cache.starts_with("public, max-age="), "{path}: {cache}");
            assert_eq!(answer.header("access-control-allow-origin"), "*", "{path}");
            let tag = answer.header("etag").to_owned();
            let again = server.anonymous.root("GET", &path).header("if-none-match", &tag).await;
            assert!(again.expect(304).body.is_empty());
            tags.push(tag);
        }
        assert_eq!(tags[0], tags[1], "{path}");
        let head = server.anonymous.root("HEAD", &path).await;
        assert_eq!((head.status, head.body.len()), (200, 0), "{path}");
        if path.starts_with("/feeds") {
            let link = format!("<{}{path}>; rel=\"self\"", server.anonymous.base());
            assert_eq!(read(&server.anonymous, &path).await.header("link"), link);
        }
    }
}

async fn feeds_are_narrowed(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let child = pauta_tests::office::unit(&office.admin, &unique("Nucleo"), &office.unit["id"]).await;
    for (title, tag, unit, place) in [
        ("a", "agua", &office.unit["id"], 2_304_400),
        ("b", "obras", &child["id"], 2_312_908),
        ("c", "obras", &child["id"], 2_304_400),
    ] {
        let mut body = content(unit, title);
        body["tags"] = json!([tag]);
        body["municipality_codes"] = json!([place]);
        desk.publish(&desk.create(&body).await).await;
    }
    let unit = office.slug();
    let child = child["slug"].as_str().unwrap();
    for (query, expected) in [
        (format!("?unit={unit}"), "cba"),
        (format!("?unit={child}"), "cb"),
        (format!("?tag=obras&unit={unit}"), "cb"),
        (format!("?unit={unit}&municipality=2304400"), "ca"),
        (format!("?municipality=2304400&tag=obras&unit={unit}"), "c"),
        (format!("?unit={unit}&tag=nenhum"), ""),
    ] {
        for suffix in ["rss", "atom"] {
            let parsed = parsed(&server.anonymous, &feed(suffix, &query)).await;
            let titles: String =
                parsed.entries.iter().map(|entry| entry.title.as_ref().unwrap().content.as_str()).collect();
            assert_eq!(titles, expected, "{suffix}{query}");
        }
        let list = json_of(&server.anonymous, &feed("json", &query)).await;
        let titles: String =
            list["items"].as_array().unwrap().iter().map(|item| item["title"].as_str().unwrap()).collect();
        assert_eq!(titles, expected, "json{query}");
        let list = json_of(&server.anonymous, &feed("ninjs.json", &query)).await;
        let items = list["associations"].as_array().cloned().unwrap_or_default();
        let titles: String = items.iter().map(|item| item["title"].as_str().unwrap()).collect();
        assert_eq!(titles, expected, "ninjs{query}");
    }
    for (suffix, _) in FEEDS {
        read(&server.anonymous, &feed(suffix, "?kind=article")).await.problem(400, "unknown_parameter");
        read(&server.anonymous, &feed(suffix, "?unit=nenhuma")).await.problem(400, "bad_parameter");
        read(&server.anonymous, &feed(suffix, "?municipality=x")).await.problem(400, "bad_parameter");
        let twice = read(&server.anonymous, &feed(suffix, &format!("?unit={unit}&unit={child}"))).await;
        assert_eq!(twice.status, 400, "{}", twice.told());
    }
}

async fn accept_chooses(server: &'static Server) {
    let office = Office::new(server).await;
    let out = office.desk().await.published(&unique("negociado")).await;
    let path = public(&out, "");
    for (accept, kind, suffix) in [
        ("*/*", "application/json", ""),
        ("application/json", "application/json", ""),
        ("text/plain", "text/plain; charset=utf-8", ".txt"),
        ("application/pdf, application/json;q=0.5", "application/pdf", ".pdf"),
        ("application/ninjs+json", "application/ninjs+json", ".ninjs.json"),
    ] {
        let answer = server.anonymous.root("GET", &path).header("accept", accept).await;
        assert_eq!(answer.expect(200).header("content-type"), kind, "{accept}");
        assert!(
            answer.header("vary").to_lowercase().split(", ").any(|name| name == "accept"),
            "{}",
            answer.header("vary")
        );
        assert_eq!(answer.body, read(&server.anonymous, &public(&out, suffix)).await.body, "{accept}");
        let tag = answer.header("etag").to_owned();
        let again = server.anonymous.root("GET", &path).header("accept", accept).header("if-none-match", tag).await;
        assert!(again.expect(304).header("vary").to_lowercase().contains("accept"));
    }
    for accept in ["text/html", "application/xml", "application/json;q=0"] {
        let refused = server.anonymous.root("GET", &path).header("accept", accept).await;
        refused.problem(406, "not_acceptable");
        assert_eq!(refused.header("vary"), "accept, accept-encoding");
    }
    // The suffix wins.
    for (suffix, kind) in SUFFIXES {
        let answer = server.anonymous.root("GET", public(&out, suffix)).header("accept", "text/html").await;
        assert_eq!(answer.expect(200).header("content-type"), kind);
    }
}

async fn addresses_that_are_not(server: &'static Server) {
    let office = Office::new(server).await;
    let out = office.desk().await.published(&unique("endereço")).await;
    for path in ["/feeds/releases.xml", "/feeds", "/feeds/releases"] {
        read(&server.anonymous, path).await.problem(404, "not_found");
    }
    read(&server.anonymous, &public(&out, ".docx")).await.problem(404, "not_found");
    for path in [feed("rss", ""), public(&out, ".pdf"), "/sitemap-news.xml".to_owned()] {
        for method in ["POST", "PUT", "DELETE"] {
            let refused = server.anonymous.root(method, &path).await;
            refused.problem(405, "method_not_allowed");
            assert!(refused.header("allow").contains("GET"), "{}", refused.told());
        }
    }
}

async fn the_configured_address_contact_and_hub(setup: Setup) {
    let server = setup
        .env("PAUTA_PUBLIC_URL", "https://imprensa.example.org/")
        .env("PAUTA_CONTACT", "imprensa@example.org · (85) 3101-0000")
        .env("PAUTA_WEBSUB_HUB", "https://hub.example.org/?a=1&b=2")
        .start()
        .await;
    let office = Office::new(&server).await;
    // Nothing is public yet: feeds without entries are feeds.
    for suffix in ["rss", "atom", "json"] {
        assert!(parsed(&server.anonymous, &feed(suffix, "")).await.entries.is_empty());
    }
    let desk = office.desk().await;
    let out = desk.publish(&desk.create(&rich(&desk, "Com endereço")).await).await;
    for (suffix, _) in FEEDS {
        let answer = read(&server.anonymous, &feed(suffix, "")).await;
        let link = format!(
            "<https://hub.example.org/?a=1&b=2>; rel=\"hub\", <https://imprensa.example.org{}>; rel=\"self\"",
            feed(suffix, "")
        );
        assert_eq!(answer.expect(200).header("link"), link);
        assert!(!answer.text().contains(server.anonymous.base()), "{}", answer.text());
    }
    for suffix in ["rss", "atom"] {
        let answer = read(&server.anonymous, &feed(suffix, "")).await;
        assert!(answer.text().contains("rel=\"hub\"") && answer.text().contains("a=1&amp;b=2"), "{}", answer.text());
    }
    let list = json_of(&server.anonymous, &feed("json", "")).await;
    assert_eq!(list["hubs"], json!([{"type": "WebSub", "url": "https://hub.example.org/?a=1&b=2"}]));
    let text = read(&server.anonymous, &public(&out, ".txt")).await;
    assert!(text.text().contains("Contato: imprensa@example.org · (85) 3101-0000"), "{}", text.text());
    assert!(text.text().contains("(https://imprensa.example.org/imprensa/outro)"), "{}", text.text());
    let robots = read(&server.anonymous, "/robots.txt").await;
    assert!(robots.text().contains("https://imprensa.example.org/sitemap-news.xml"));
}

async fn the_sitemap_has_two_days(server: Server) {
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let old = desk.published("de anteontem").await;
    let has = async |release: &Value| {
        let sitemap = read(&server.anonymous, "/sitemap-news.xml").await;
        sitemap.expect(200).text().contains(release["slug"].as_str().unwrap())
    };
    assert!(has(&old).await);
    server.travel(47 * 3600);
    assert!(has(&old).await);
    server.travel(50 * 3600);
    assert!(!has(&old).await);
    assert!(read(&server.anonymous, &public(&old, ".txt")).await.status == 200);
}

async fn the_page_names_its_formats(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let mut body = rich(&desk, &unique("Com <b>JSON-LD</b> & \"aspas\""));
    body["summary"] = json!("</script><script>alert(1)</script>");
    let out = desk.publish(&desk.create(&body).await).await;
    let slug = out["slug"].as_str().unwrap();
    let page = read(&server.anonymous, &format!("/imprensa/{slug}")).await;
    let html = &page.expect(200).text().replace("&#x2f;", "/");
    let article = json_ld(page.text());
    let release = json_of(&server.anonymous, &public(&out, "")).await;
    assert_eq!((&article["@type"], &article["headline"]), (&json!("NewsArticle"), &release["title"]));
    assert_eq!(article["identifier"], format!("urn:uuid:{}", release["id"].as_str().unwrap()));
    assert_eq!(
        (&article["datePublished"], &article["dateModified"]),
        (&release["published_at"], &release["updated_at"])
    );
    assert_eq!(article["description"], "</script><script>alert(1)</script>");
    assert!(article["articleBody"].as_str().unwrap().starts_with("Investimento\n\nSão R$ 12,5 milhões"));
    for (suffix, kind) in
        [(".pdf", "application/pdf"), (".txt", "text/plain"), (".ninjs.json", "application/ninjs+json")]
    {
        let href = public(&out, suffix);
        let alternate = format!("<link rel=\"alternate\" type=\"{kind}\" ");
        assert!(html.lines().any(|line| line.contains(&alternate) && line.contains(&href)), "{kind} in {html}");
    }
    assert!(html.contains(">PDF</a>") && html.contains(">Texto</a>") && html.contains(">RSS</a>"), "{html}");

    let list = read(&server.anonymous, &format!("/imprensa?tag=habitacao&unit={}", office.slug())).await;
    let html = &list.expect(200).text().replace("&#x2f;", "/");
    for (suffix, kind) in FEEDS {
        let kind = kind.split(';').next().unwrap();
        let href = format!("/feeds/releases.{suffix}?tag=habitacao&amp;unit={}", office.slug());
        let alternate = format!("<link rel=\"alternate\" type=\"{kind}\" ");
        assert!(html.lines().any(|line| line.contains(&alternate) && line.contains(&href)), "{suffix} in {html}");
    }
    assert!(html.contains(">RSS</a>"), "{html}");
}

/// Publish, rename and withdraw at one; read every format at the other as soon as the write is answered.
async fn never_stale_at_another_replica(setup: Setup) {
    let replica = setup.replica();
    let (a, b) = (setup.start().await, replica.start().await);
    let office = Office::new(&a).await;
    let desk = office.desk().await;
    for n in 0..5 {
        let draft = desk.draft(&format!("Frescor {n}")).await;
        let slug = draft["slug"].as_str().unwrap();
        let listed = async |suffix: &str| read(&b.anonymous, &feed(suffix, "")).await.text().contains(slug);
        for (suffix, _) in FEEDS {
            assert!(!listed(suffix).await, "round {n}: {suffix}");
        }
        let out = desk.publish(&draft).await;
        for (suffix, _) in FEEDS {
            assert!(listed(suffix).await, "round {n}: {suffix}");
        }
        for (suffix, _) in SUFFIXES {
            read(&b.anonymous, &public(&out, suffix)).await.expect(200);
        }
        let gone = act(&desk.writer, &out, "withdraw").await;
        for (suffix, _) in FEEDS {
            assert!(!listed(suffix).await, "round {n}: {suffix}");
        }
        for (suffix, _) in SUFFIXES {
            read(&b.anonymous, &public(&gone, suffix)).await.problem(410, "withdrawn");
        }
    }
}
