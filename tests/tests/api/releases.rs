//! A release as a resource: fields, versions, what its text may hold.

use pauta_tests::both;
use pauta_tests::client::{etag, items, strings, texts};
use pauta_tests::office::{Office, act, content, unique};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![
    created_read_and_computed,
    merge_patch,
    nobodys_edit_is_lost,
    slugs,
    tags_and_places,
    text_is_made_harmless,
    pasted_text_comes_out_clean,
    incomplete_ones_are_not_submitted,
    deleted_only_when_never_published,
    what_is_published_stays_as_it_is,
    comments,
    answers_are_compressed,
];

fn path(release: &Value) -> String {
    format!("/releases/{}", release["id"].as_str().unwrap())
}

async fn created_read_and_computed(server: &'static Server) {
    let office = Office::new(server).await;
    let (writer, reader) = (office.person("reporter").await, office.person("viewer").await);
    let body = json!({
        "kind": "press_release",
        "title": "Ceará entrega 200 moradias em Sobral",
        "subtitle": "Investimento é de R$ 30 milhões",
        "summary": "Famílias recebem as chaves.",
        "dateline": "Sobral, 12 de março",
        "byline": "Ascom Cidades",
        "body_html": "<h2>Obra</h2><p>Um dois <strong>três</strong> quatro.</p>",
        "tags": ["Habitação"],
        "municipality_codes": [2_312_908],
        "unit_id": office.unit["id"],
    });
    let answer = writer.post("/releases").json(&body).await;
    let made = answer.json(201);
    assert_eq!(
        (answer.header("location"), answer.header("etag")),
        (format!("/api/v1{}", path(&made)).as_str(), etag(&made).as_str())
    );
    for name in
        ["kind", "title", "subtitle", "summary", "dateline", "byline", "body_html", "municipality_codes", "unit_id"]
    {
        assert_eq!(made[name], body[name], "{name}");
    }
    assert_eq!((&made["status"], &made["version"], &made["language"]), (&json!("draft"), &json!(1), &json!("pt-BR")));
    assert_eq!(made["word_count"], 5);
    assert_eq!((&made["author"]["id"], &made["last_editor"]["id"]), (&json!(writer.id), &json!(writer.id)));
    assert_eq!(made["unit"]["slug"], office.slug());
    for name in ["published_at", "public_at", "approved_by", "approved_at", "withdrawn_reason", "public_url"] {
        assert_eq!(made[name], Value::Null, "{name}");
    }
    for name in ["created_at", "updated_at"] {
        let instant = made[name].as_str().unwrap();
        assert!(instant.ends_with('Z') && instant.len() >= 20, "{instant}");
    }
    assert_eq!(made["slug"], "ceara-entrega-200-moradias-em-sobral");
    let read = writer.get(path(&made)).await;
    assert_eq!(read.json(200), made);
    assert_eq!(read.header("etag"), etag(&made));
    writer.get(path(&made)).header("if-none-match", etag(&made)).await.expect(304);
    writer.get(path(&made)).header("if-none-match", format!("\"77\", W/{}", etag(&made))).await.expect(304);
    writer.get(path(&made)).header("if-none-match", "\"77\"").await.expect(200);
    let seen = reader.get(path(&made)).await.json(200);
    assert_eq!(seen["allowed_actions"], json!([]), "a reader reads");
    // In the list without its text.
    let list = reader.get("/releases").query("unit", office.slug()).await.json(200);
    assert!(items(&list)[0].get("body_html").is_none(), "{list}");
    assert_eq!(items(&list)[0]["title"], made["title"]);
    // A title and a unit of one's own are enough to begin.
    let least = writer.post("/releases").json(&json!({"kind": "speech"})).await.json(201);
    assert_eq!(least["unit_id"], office.unit["id"], "one's own unit where nothing is said");
}

async fn merge_patch(server: &'static Server) {
    let office = Office::new(server).await;
    let writer = office.person("reporter").await;
    let mut body = content(&office.unit["id"], "Um");
    body["subtitle"] = json!("Dois");
    body["tags"] = json!(["a", "b"]);
    let made = writer.post("/releases").json(&body).await.json(201);
    let answer = writer
        .patch(path(&made))
        .if_match(&made)
        .json(&json!({"title": "Novo", "subtitle": null, "tags": ["c"]}))
        .await;
    let changed = answer.json(200);
    assert_eq!(answer.header("etag"), etag(&changed));
    assert_eq!(
        (&changed["title"], &changed["subtitle"], &changed["tags"]),
        (&json!("Novo"), &Value::Null, &json!(["c"]))
    );
    assert_eq!(
        (&changed["summary"], &changed["body_html"], &changed["kind"]),
        (&made["summary"], &made["body_html"], &made["kind"]),
        "absent keeps"
    );
    assert_eq!(changed["version"], 2);
    assert!(changed["updated_at"].as_str() > made["updated_at"].as_str());
    let cleared =
        writer.patch(path(&made)).if_match(&changed).json(&json!({"tags": null, "summary": null})).await.json(200);
    assert_eq!((&cleared["tags"], &cleared["summary"]), (&json!([]), &Value::Null));
    // What cannot be empty cannot be cleared.
    for field in ["kind", "unit_id"] {
        let answer = writer.patch(path(&made)).if_match(&cleared).json(&json!({field: null})).await;
        answer.client_error();
        assert!(answer.text().contains(field), "{}", answer.told());
    }
    // What has a default goes back to it: to remove a member is to leave it out (RFC 7396).
    let foreign = writer.patch(path(&made)).if_match(&cleared).json(&json!({"language": "es"})).await.json(200);
    let cleared = writer.patch(path(&made)).if_match(&foreign).json(&json!({"language": null})).await.json(200);
    assert_eq!((&foreign["language"], &cleared["language"]), (&json!("es"), &json!("pt-BR")));
    let same = writer.patch(path(&made)).if_match(&cleared).json(&json!({})).await.json(200);
    assert_eq!(same["title"], "Novo");
    // Somebody else's hand is told.
    let editor = office.person("editor").await;
    let edited = editor.patch(path(&made)).if_match(&same).json(&json!({"title": "Editado"})).await.json(200);
    assert_eq!((&edited["author"]["id"], &edited["last_editor"]["id"]), (&json!(writer.id), &json!(editor.id)));
}

async fn nobodys_edit_is_lost(server: &'static Server) {
    let office = Office::new(server).await;
    let (ana, bia) = (office.person("editor").await, office.person("editor").await);
    let made = ana.post("/releases").json(&content(&office.unit["id"], "x")).await.json(201);
    let edit = |who: &pauta_tests::client::Caller, title: &str| {
        who.patch(path(&made)).if_match(&made).json(&json!({"title": title})).into_future()
    };
    let answers =
        futures_util::future::join_all((0..10).map(|n| edit(if n % 2 == 0 { &ana } else { &bia }, &format!("t{n}"))))
            .await;
    let won: Vec<Value> = answers.iter().filter(|answer| answer.status == 200).map(|answer| answer.json(200)).collect();
    assert_eq!(won.len(), 1);
    for lost in answers.iter().filter(|answer| answer.status != 200) {
        lost.problem(412, "stale");
    }
    let read = ana.get(path(&made)).await.json(200);
    assert_eq!((&read["title"], &read["version"]), (&won[0]["title"], &json!(2)));
}

async fn slugs(server: &'static Server) {
    let office = Office::new(server).await;
    let writer = office.person("head").await;
    let word = unique("Ação");
    let one = writer.post("/releases").json(&content(&office.unit["id"], &word)).await.json(201);
    let two = writer.post("/releases").json(&content(&office.unit["id"], &word)).await.json(201);
    assert_ne!(one["slug"], two["slug"]);
    for release in [&one, &two] {
        let slug = release["slug"].as_str().unwrap();
        assert!(
            slug.starts_with("acao-")
                && slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
            "{slug}"
        );
    }
    let answer = writer.patch(path(&two)).if_match(&two).json(&json!({"slug": one["slug"]})).await;
    answer.problem(409, "slug_taken");
    let mut body = content(&office.unit["id"], "x");
    body["slug"] = one["slug"].clone();
    writer.post("/releases").json(&body).await.problem(409, "slug_taken");
    for slug in ["A", "a b", "ã", "a/b", "-", "a".repeat(121).as_str()] {
        writer.patch(path(&two)).if_match(&two).json(&json!({"slug": slug})).await.fault_at("/slug");
    }
    // Ten at once with one title: ten addresses.
    let body = content(&office.unit["id"], &unique("Juntos"));
    let answers =
        futures_util::future::join_all((0..10).map(|_| writer.post("/releases").json(&body).into_future())).await;
    let mut slugs: Vec<String> = answers.iter().map(|answer| answer.json(201)["slug"].to_string()).collect();
    slugs.sort_unstable();
    slugs.dedup();
    assert_eq!(slugs.len(), 10);
    let long = writer.post("/releases").json(&content(&office.unit["id"], &"palavra ".repeat(31))).await.json(201);
    assert!(long["slug"].as_str().unwrap().len() <= 120);
    let signs = writer.post("/releases").json(&content(&office.unit["id"], "!!! ??? ***")).await.json(201);
    assert!(!signs["slug"].as_str().unwrap().is_empty());
}

async fn tags_and_places(server: &'static Server) {
    let office = Office::new(server).await;
    let writer = office.person("reporter").await;
    let mut body = content(&office.unit["id"], "x");
    body["tags"] = json!(["Obras Públicas", "obras-publicas", "  Água  ", "OBRAS PÚBLICAS"]);
    body["municipality_codes"] = json!([2_304_400, 2_304_400, 2_312_908]);
    let made = writer.post("/releases").json(&body).await.json(201);
    assert_eq!(made["tags"], json!(["obras-publicas", "agua"]));
    assert_eq!(made["municipality_codes"], json!([2_304_400, 2_312_908]));
    // No such digits anywhere: codes begin with a state's.
    for code in [999, 99_999_999, 1_000_000, 9_900_000] {
        let answer = writer.patch(path(&made)).if_match(&made).json(&json!({"municipality_codes": [code]})).await;
        let faults = answer.faults();
        assert!(faults[0].0.starts_with("/municipality_codes"), "{}", answer.told());
    }
    for tag in ["", "  ", "---"] {
        let answer = writer.patch(path(&made)).if_match(&made).json(&json!({"tags": [tag]})).await;
        assert!(answer.status == 422 || answer.json(200)["tags"] == json!([]), "{}", answer.told());
    }
}

async fn text_is_made_harmless(server: &'static Server) {
    let office = Office::new(server).await;
    let writer = office.person("reporter").await;
    let hostile = [
        "<script>alert(1)</script>",
        "<p onclick=\"alert(1)\">x</p>",
        "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"JaVaScRiPt&#58;alert(1)\">x</a>",
        "<a href=\"\u{1}javascript:alert(1)\">x</a>",
        "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "<a href=\"vbscript:x\">x</a>",
        "<iframe src=\"//evil.example\"></iframe>",
        "<object data=x></object><embed src=x>",
        "<svg><script>alert(1)</script></svg>",
        "<svg/onload=alert(1)>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<style>@import 'x'</style><link rel=stylesheet href=x>",
        "<p style=\"background:url(javascript:alert(1))\">x</p>",
        "<form action=x><input name=a><button>b</button></form>",
        "<base href=\"//evil.example/\"><meta http-equiv=refresh content=0>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<p id=\"root\" class=\"x\" name=\"y\">x</p>",
        "<template><script>alert(1)</script></template>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
        "<a href=\"https://x\" target=\"_blank\" onmouseover=\"x()\">x</a>",
    ];
    for html in hostile {
        let mut body = content(&office.unit["id"], "x");
        body["body_html"] = json!(format!("<p>antes</p>{html}<p>depois</p>"));
        let made = writer.post("/releases").json(&body).await.json(201);
        let clean = made["body_html"].as_str().unwrap().to_lowercase();
        for trace in [
            "<script",
            "<img",
            "<iframe",
            "<object",
            "<embed",
            "<svg",
            "<math",
            "<style",
            "<link",
            "<form",
            "<input",
            "<base",
            "<meta",
            "<noscript",
            "<template",
            "javascript:",
            "vbscript:",
            "data:",
            "style=",
            " id=",
            "class=",
        ] {
            assert!(!tags(&clean).contains(trace), "{trace} in {clean} from {html}");
        }
        assert!(!has_handler(&clean), "{clean} from {html}");
        assert!(clean.contains("antes"), "{clean}");
        // Clean already: stays as it is.
        let again =
            writer.patch(path(&made)).if_match(&made).json(&json!({"body_html": made["body_html"]})).await.json(200);
        assert_eq!(again["body_html"], made["body_html"], "sanitising twice changes nothing");
    }
    for field in ["title", "subtitle", "summary"] {
        let made = writer.post("/releases").json(&{
            let mut body = content(&office.unit["id"], "x");
            body[field] = json!("5 < 6 & <b>sim</b>");
            body
        });
        assert_eq!(made.await.json(201)[field], "5 < 6 & <b>sim</b>", "plain text is not HTML: {field}");
    }
}

/// Only what is inside `<…>`: in the text itself anything may be spoken of.
fn tags(html: &str) -> String {
    html.split('<').skip(1).map(|tag| tag.split('>').next().unwrap()).flat_map(|tag| ["<", tag, ">"]).collect()
}

fn has_handler(html: &str) -> bool {
    tags(html).split([' ', '/', '"', '\'']).any(|word| word.starts_with("on") && word.contains('='))
}

async fn pasted_text_comes_out_clean(server: &'static Server) {
    let office = Office::new(server).await;
    let writer = office.person("reporter").await;
    let word = r#"<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body lang=PT-BR>
        <!--StartFragment--><p class=MsoNormal style='text-align:justify'><b><span style='font-size:12.0pt;font-family:"Arial"'>Governo entrega<o:p></o:p></span></b></p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoListParagraph><![if !supportLists]>1.<![endif]>Item <i>um</i></p>
        <h2 style="color:red">Obra</h2><ul type=disc><li>um</li></ul><table border=1><tr><td width=10><p>célula</p></td><td>outra</td></tr></table>
        <a href="https://www.ceara.gov.br/" class="x">portal</a><!--EndFragment--></body></html>"#;
    let mut body = content(&office.unit["id"], "x");
    body["body_html"] = json!(word);
    let made = writer.post("/releases").json(&body).await.json(201);
    let clean = made["body_html"].as_str().unwrap();
    for kept in ["Governo entrega", "<h2>Obra</h2>", "<li>", "<table>", "célula", "https://www.ceara.gov.br/", "Item"]
    {
        assert!(clean.contains(kept), "{kept} not in {clean}");
    }
    for gone in ["Mso", "<span", "<o:p", "<!", "style", "font", "xmlns", "margin", "<html", "<body", "class", "width"] {
        assert!(!clean.contains(gone), "{gone} in {clean}");
    }
    assert!(clean.contains("<strong>") || clean.contains("<b>"), "{clean}");
    // All that the editor makes is kept.
    let rich = "<h2>A</h2><h3>B</h3><p>t <strong>n</strong> <em>i</em> <a href=\"https://x.gov.br/\">l</a></p><ul><li><p>u</p></li></ul><ol><li><p>o</p></li></ol><blockquote><p>c</p></blockquote><table><tbody><tr><th><p>x</p></th><td><p>y</p></td></tr></tbody></table>";
    let kept = writer.patch(path(&made)).if_match(&made).json(&json!({"body_html": rich})).await.json(200);
    let kept = kept["body_html"].as_str().unwrap();
    for tag in [
        "<h2>",
        "<h3>",
        "<strong>",
        "<em>",
        "<ul>",
        "<ol>",
        "<li>",
        "<blockquote>",
        "<table>",
        "<th>",
        "<td>",
        "href=\"https://x.gov.br/\"",
    ] {
        assert!(kept.contains(tag), "{tag} not in {kept}");
    }
}

async fn incomplete_ones_are_not_submitted(server: &'static Server) {
    let office = Office::new(server).await;
    let writer = office.person("reporter").await;
    for (body, pointer) in [
        (json!({"kind": "article", "unit_id": office.unit["id"], "body_html": "<p>x</p>"}), "/title"),
        (json!({"kind": "article", "unit_id": office.unit["id"], "title": "x"}), "/body_html"),
        (
            json!({"kind": "article", "unit_id": office.unit["id"], "title": "x", "body_html": "<p> </p><p><br></p>"}),
            "/body_html",
        ),
        (
            json!({"kind": "article", "unit_id": office.unit["id"], "title": " \u{a0}", "body_html": "<p>x</p>"}),
            "/title",
        ),
    ] {
        let answer = writer.post("/releases").json(&body).await;
        if answer.status == 422 {
            continue; // refused at once: as good
        }
        let made = answer.json(201);
        let answer = writer.post(format!("{}/submit", path(&made))).if_match(&made).await;
        answer.problem(422, "incomplete");
        answer.fault_at(pointer);
        assert_eq!(writer.get(path(&made)).await.json(200), made);
    }
}

async fn deleted_only_when_never_published(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let draft = desk.draft("x").await;
    desk.writer.delete(path(&draft)).if_match(&draft).await.expect(204);
    desk.writer.get(path(&draft)).await.problem(404, "not_found");
    desk.writer.delete(path(&draft)).if_match(&draft).await.problem(404, "not_found");
    let list = desk.writer.get("/releases").query("unit", office.slug()).await.json(200);
    assert_eq!(items(&list).len(), 0);
    let published = desk.published("y").await;
    assert!(!strings(&published["allowed_actions"]).contains(&"delete"));
    desk.writer.delete(path(&published)).if_match(&published).await.refused(409);
    let withdrawn = act(&desk.writer, &published, "withdraw").await;
    desk.writer.delete(path(&withdrawn)).if_match(&withdrawn).await.refused(409);
    let archived = act(&desk.writer, &withdrawn, "archive").await;
    desk.writer.delete(path(&archived)).if_match(&archived).await.refused(409);
    // Away, yet on record.
    let changes = desk.writer.get("/changes").query("types", "release").query("limit", 100).await.json(200);
    let of_draft: Vec<&Value> = items(&changes).iter().filter(|change| change["resource_id"] == draft["id"]).collect();
    assert_eq!(of_draft.len(), 2, "made and deleted: {of_draft:?}");
}

async fn what_is_published_stays_as_it_is(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    for release in [desk.published("x").await, desk.withdrawn("y").await] {
        assert!(!strings(&release["allowed_actions"]).contains(&"edit"));
        let answer = desk.writer.patch(path(&release)).if_match(&release).json(&json!({"title": "z"})).await;
        answer.refused(409);
        assert_eq!(desk.writer.get(path(&release)).await.json(200)["title"], release["title"]);
    }
}

async fn comments(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let release = desk.draft("x").await;
    let thread = format!("{}/comments", path(&release));
    let answer = desk.approver.post(&thread).json(&json!({"body": "Ótimo <b>texto</b>"})).await;
    let first = answer.json(201);
    assert!(!answer.header("location").is_empty());
    assert_eq!(
        (&first["body"], &first["kind"], &first["author"]["id"]),
        (&json!("Ótimo <b>texto</b>"), &json!("comment"), &json!(desk.approver.id))
    );
    assert_eq!(strings(&first["allowed_actions"]), ["reply", "resolve", "delete"]);
    for body in [json!({"body": ""}), json!({"body": "  \n"}), json!({"body": "x".repeat(50_000)})] {
        desk.approver.post(&thread).json(&body).await.fault_at("/body");
    }
    let release = act(&desk.writer, &release, "submit").await;
    let call = desk.approver.post(format!("{}/request_changes", path(&release))).if_match(&release);
    call.json(&json!({"note": " "})).await.fault_at("/note");
    let release = act(&desk.approver, &release, "request_changes").await;
    assert_eq!(release["status"], "changes_requested");
    for n in 0..5 {
        desk.writer.post(&thread).json(&json!({"body": format!("c{n}")})).await.expect(201);
    }
    let all = desk.writer.all(&thread, &[("limit", "2")]).await;
    assert_eq!(
        texts(&all, "body"),
        ["Ótimo <b>texto</b>", "Falta a fonte do número.", "c0", "c1", "c2", "c3", "c4"],
        "oldest first"
    );
    assert_eq!(all[1]["kind"], "changes_requested");
    // One's own only, and never what belongs to the record.
    let comment = |n: usize| format!("{thread}/{}", all[n]["id"].as_str().unwrap());
    assert_eq!(strings(&all[0]["allowed_actions"]), ["reply", "resolve"]);
    desk.writer.delete(comment(0)).await.client_error();
    let note = desk.approver.delete(comment(1)).await;
    assert!([403, 409].contains(&note.status), "{}", note.told());
    desk.writer.delete(comment(2)).await.expect(204);
    desk.writer.delete(comment(2)).await.problem(404, "not_found");
    assert_eq!(items(&desk.writer.get(&thread).await.json(200)).len(), 6);
    // Of another release there is no such comment.
    let other = desk.draft("y").await;
    let foreign = format!("{}/comments/{}", path(&other), all[0]["id"].as_str().unwrap());
    desk.approver.delete(foreign).await.problem(404, "not_found");
    // The reason of a withdrawal lands in the thread too.
    let gone = desk.withdrawn("z").await;
    let thread = desk.writer.get(format!("{}/comments", path(&gone))).await.json(200);
    let reason = items(&thread).iter().find(|comment| comment["kind"] == "withdrawn").unwrap();
    assert_eq!(reason["body"], "Dados incorretos.");
    // A comment is no change of the text: nobody's editing is disturbed by it.
    let draft = desk.draft("w").await;
    desk.approver.post(format!("{}/comments", path(&draft))).json(&json!({"body": "x"})).await.expect(201);
    desk.writer.patch(path(&draft)).if_match(&draft).json(&json!({"title": "w2"})).await.expect(200);
}

async fn answers_are_compressed(server: &'static Server) {
    let office = Office::new(server).await;
    let writer = office.person("reporter").await;
    let mut body = content(&office.unit["id"], "x");
    body["body_html"] = json!(format!("<p>{}</p>", "palavra ".repeat(5000)));
    let made = writer.post("/releases").json(&body).await.json(201);
    for coding in ["gzip", "br", "zstd"] {
        let answer = writer.get(path(&made)).header("accept-encoding", coding).await;
        assert_eq!(answer.expect(200).header("content-encoding"), coding);
        assert!(answer.body.len() < 4000, "{coding}: {} bytes", answer.body.len());
    }
}
