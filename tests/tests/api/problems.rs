//! Bad input of every kind is answered with 4xx problem+json, and leaves nothing behind.

use pauta_tests::both;
use pauta_tests::client::{Answer, items};
use pauta_tests::office::{Office, content, unique};
use pauta_tests::proxy::{raw, status};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![
    unknown_routes_are_404,
    wrong_methods_are_405_and_name_the_right_ones,
    malformed_bodies_are_400,
    unknown_fields_are_named,
    unknown_parameters_are_named,
    bad_parameters_are_400,
    other_content_types_are_415,
    unproducible_types_are_406,
    large_bodies_are_413,
    bad_ids_and_cursors,
    bad_preconditions,
    all_faults_at_once,
    hostile_text,
    hostile_numbers_and_depths,
    hostile_requests_below_http,
    nothing_is_half_written,
    a_forged_request_id_is_not_echoed_raw,
];

async fn unknown_routes_are_404(server: &'static Server) {
    let admin = server.admin().await;
    for path in ["/nothing", "/releases/x/y/z", "/", "/releases/"] {
        admin.get(path).await.problem(404, "not_found");
        server.anonymous.get(path).await.refused(404);
    }
    server.anonymous.root("GET", "/api/v2/releases").await.refused(404);
    server.anonymous.root("GET", "/api/nothing").await.refused(404);
    server.anonymous.get("/public/nothing").await.problem(404, "not_found");
    // No file, and no page of the application either.
    for path in ["/sitemap.xml", "/.well-known/change-password", "/assets/x.js"] {
        server.anonymous.root("GET", path).await.expect(404);
    }
    let typed = server.anonymous.root("GET", "/imprensa/?tag=obras").await;
    assert_eq!((typed.status, typed.header("location")), (308, "/imprensa?tag=obras"));
}

async fn wrong_methods_are_405_and_name_the_right_ones(server: &'static Server) {
    let admin = server.admin().await;
    for (method, path, allowed) in [
        ("PUT", "/releases", vec!["GET", "POST"]),
        ("DELETE", "/releases", vec!["GET", "POST"]),
        ("POST", "/me", vec!["GET"]),
        ("GET", "/auth/login", vec!["POST"]),
        ("PUT", "/releases/0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f", vec!["DELETE", "GET", "PATCH"]),
        ("PATCH", "/public/releases", vec!["GET"]),
        ("DELETE", "/changes", vec!["GET"]),
    ] {
        let answer = admin.call(method, path).await;
        answer.problem(405, "method_not_allowed");
        let mut allow: Vec<&str> =
            answer.header("allow").split(',').map(str::trim).filter(|m| !["HEAD", "OPTIONS"].contains(m)).collect();
        allow.sort_unstable();
        assert_eq!(allow, allowed, "{}", answer.told());
    }
    let page = server.anonymous.root("POST", "/imprensa").await;
    page.problem(405, "method_not_allowed");
    assert_eq!(page.header("allow"), "GET, HEAD");
    // There is a `PATCH /releases/{id}`, but `bulk` is no id.
    let editor = Office::new(server).await.person("editor").await;
    let answer = editor.call("PATCH", "/releases/bulk").json(&json!({"title": "x"})).await;
    answer.problem(405, "method_not_allowed");
    assert!(answer.header("allow").starts_with("POST"), "{}", answer.told());
}

async fn malformed_bodies_are_400(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let release = head.post("/releases").json(&content(&office.unit["id"], "x")).await.json(201);
    let path = format!("/releases/{}", release["id"].as_str().unwrap());
    for body in [
        "",
        "{",
        "{\"title\":}",
        "{\"title\":\"a\"",
        "nul",
        "{'title':'a'}",
        "\u{feff}{}",
        "{\"kind\":\"article\"}}",
        "{\"title\":\"\\ud800\"}",
    ] {
        head.post("/releases").body("application/json", body).await.refused(400);
        head.patch(&path).if_match(&release).body("application/merge-patch+json", body).await.refused(400);
        server.somewhere().post("/auth/login").body("application/json", body).await.client_error();
    }
    let not_utf8 = head
        .post("/releases")
        .body("application/json", b"{\"kind\":\"article\",\"title\":\"\xff\xfe\"}".to_vec())
        .await;
    not_utf8.refused(400);
    // JSON, but no object: neither may be a success, nor an error of ours.
    for body in ["[]", "1", "\"x\"", "null", "true"] {
        head.post("/releases").body("application/json", body).await.client_error();
        head.patch(&path).if_match(&release).body("application/merge-patch+json", body).await.client_error();
    }
    // The same key twice: one of the two would be lost silently.
    head.post("/releases")
        .body("application/json", r#"{"kind":"article","kind":"speech","title":"x"}"#)
        .await
        .client_error();
    assert_eq!(head.get(&path).await.json(200)["version"], release["version"]);
}

async fn unknown_fields_are_named(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let release = head.post("/releases").json(&content(&office.unit["id"], "x")).await.json(201);
    let names = |answer: Answer| {
        assert!([400, 422].contains(&answer.status), "{}", answer.told());
        answer.any_problem();
        assert!(answer.text().contains("subtitel"), "not named: {}", answer.told());
    };
    names(
        head.post("/releases")
            .json(&json!({"kind": "article", "title": "x", "subtitel": "y", "unit_id": office.unit["id"]}))
            .await,
    );
    let path = format!("/releases/{}", release["id"].as_str().unwrap());
    names(head.patch(&path).if_match(&release).json(&json!({"subtitel": "y"})).await);
    names(head.patch(&path).if_match(&release).json(&json!({"subtitel": null})).await);
    names(head.post(format!("{path}/withdraw")).if_match(&release).json(&json!({"reason": "y", "subtitel": 1})).await);
    names(
        head.post("/tokens")
            .json(&json!({"name": "n", "scopes": ["releases.read"], "expires_in_days": 1, "subtitel": 1}))
            .await,
    );
    names(
        server.somewhere().post("/auth/login").json(&json!({"email": "a@b.c", "password": "x", "subtitel": 1})).await,
    );
    // What the server computes is not for the caller to set.
    for field in ["status", "version", "published_at", "approved_by", "id", "author", "word_count"] {
        let answer = head.patch(&path).if_match(&release).json(&json!({field: "published"})).await;
        assert!([400, 422].contains(&answer.status), "{}", answer.told());
        assert!(answer.text().contains(field), "{}", answer.told());
    }
}

async fn unknown_parameters_are_named(server: &'static Server) {
    let admin = server.admin().await;
    for path in ["/releases", "/units", "/users", "/tokens", "/changes", "/public/releases"] {
        let answer = admin.get(path).query("statuss", "draft").await;
        let problem = answer.refused(400);
        assert!(problem.to_string().contains("statuss"), "{}", answer.told());
    }
}

async fn bad_parameters_are_400(server: &'static Server) {
    let admin = server.admin().await;
    for (path, name, value) in [
        ("/releases", "limit", "0"),
        ("/releases", "limit", "101"),
        ("/releases", "limit", "-1"),
        ("/releases", "limit", "vinte"),
        ("/releases", "limit", "99999999999999999999"),
        ("/releases", "status", "lost"),
        ("/releases", "status", "draft,lost"),
        ("/releases", "kind", "poem"),
        ("/releases", "sort", "title"),
        ("/releases", "sort", "-published_at; DROP TABLE releases"),
        ("/releases", "author", "ana"),
        ("/releases", "from", "2026-13-01"),
        ("/releases", "from", "01/02/2026"),
        ("/releases", "to", "2026-02-30"),
        ("/releases", "from", "+999999-01-01"),
        ("/releases", "count", "talvez"),
        ("/units", "limit", "0"),
        ("/users", "limit", "1000"),
        ("/users", "role", "king"),
        ("/users", "disabled", "perhaps"),
        ("/changes", "limit", "0"),
        ("/changes", "types", "poem"),
        ("/public/releases", "limit", "0"),
        ("/public/releases", "kind", "poem"),
        ("/public/releases", "from", "ontem"),
        ("/public/releases", "municipality", "fortaleza"),
    ] {
        let refused = admin.get(path).query(name, value).await.problem(400, "bad_parameter");
        let (told, detail) = (&refused["errors"][0]["pointer"], refused["detail"].as_str().unwrap());
        assert_eq!(told, name, "{refused}");
        for foreign in ["invalid", "expected", "input", "digit", "variant"] {
            assert!(!detail.contains(foreign), "{detail}");
        }
    }
    // Twice the same parameter: which one counts?
    admin.get("/releases?status=draft&status=approved").await.client_error();
    admin.get("/releases?q=%ff%fe").await.client_error();
    admin.get("/releases?q=%00").await.client_error();
    admin.get("/releases?%zz=1").await.client_error();
}

async fn other_content_types_are_415(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let body = content(&office.unit["id"], "x").to_string();
    for content_type in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/xml",
        "multipart/form-data; boundary=x",
        "nonsense",
    ] {
        head.post("/releases").body(content_type, body.clone()).await.problem(415, "unsupported_media_type");
    }
    let head_only = format!(
        "POST /api/v1/releases HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        head.token(),
        body.len()
    );
    assert_eq!(status(&raw(server.address, head_only.as_bytes()).await), Some(415), "no content type at all");
    head.post("/releases").body("application/json; charset=utf-8", body.clone()).await.expect(201);
    let release = head.post("/releases").body("application/json", body).await.json(201);
    let path = format!("/releases/{}", release["id"].as_str().unwrap());
    head.patch(&path).if_match(&release).body("text/plain", "{}").await.problem(415, "unsupported_media_type");
    head.patch(&path).if_match(&release).body("application/merge-patch+json", "{\"title\":\"y\"}").await.expect(200);
}

async fn unproducible_types_are_406(server: &'static Server) {
    let admin = server.admin().await;
    admin.get("/releases").header("accept", "application/xml").await.problem(406, "not_acceptable");
    for accept in
        ["*/*", "application/*", "application/json", "text/html, application/json;q=0.5", "text/html, */*;q=0.1"]
    {
        admin.get("/releases").header("accept", accept).await.expect(200);
    }
}

async fn large_bodies_are_413(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let mut body = content(&office.unit["id"], "x");
    body["body_html"] = json!("a".repeat(5_000_000));
    head.post("/releases").json(&body).await.problem(413, "too_large");
    // Without a length said beforehand.
    let mut chunked = format!(
        "POST /api/v1/releases HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n",
        head.token()
    )
    .into_bytes();
    for _ in 0..80 {
        chunked.extend_from_slice(b"10000\r\n");
        chunked.extend_from_slice(&vec![b' '; 0x10000]);
        chunked.extend_from_slice(b"\r\n");
    }
    let end = [&chunked[..], b"0\r\n\r\n"].concat();
    let answer = raw(server.address, &end).await;
    // The server may close while we still write, and its answer be lost with the connection.
    assert!(matches!(status(&answer), None | Some(413)), "{}", String::from_utf8_lossy(&answer));
    // Nor does who never ends the body hold the connection once it is answered.
    let answer = raw(server.address, &chunked).await;
    assert!(matches!(status(&answer), None | Some(413)), "{}", String::from_utf8_lossy(&answer));
    // Within the request's limit, past the field's.
    body["body_html"] = json!(format!("<p>{}</p>", "a ".repeat(101 * 1024)));
    assert_eq!(head.post("/releases").json(&body).await.fault_at("/body_html"), "too_long");
    server
        .somewhere()
        .post("/auth/login")
        .json(&json!({"email": "a@b.c", "password": "x".repeat(3_000_000)}))
        .await
        .refused(413);
}

async fn bad_ids_and_cursors(server: &'static Server) {
    let admin = server.admin().await;
    for id in ["x", "1", "0190a6f5", "..%2f..%2fetc", "%00", "0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0g"] {
        for path in [format!("/releases/{id}"), format!("/units/{id}/x"), format!("/users/{id}")] {
            let answer = admin.get(&path).await;
            assert!([400, 404].contains(&answer.status), "{}", answer.told());
            answer.any_problem();
        }
    }
    let nobody = "0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f";
    for path in ["releases", "units", "users"] {
        admin.get(format!("/{path}/{nobody}")).await.problem(404, "not_found");
    }
    for cursor in
        ["x", "", "AAAA", "bm9uc2Vuc2U", "%00", "eyJhIjoxfQ==", &"A".repeat(5000), "999999999999999999999999", "-1"]
    {
        for path in ["/releases", "/units", "/users", "/tokens", "/public/releases"] {
            admin.get(path).query("after", cursor).await.refused(400);
        }
    }
    for cursor in ["x", "-1", "99999999999999999999999999", "1.5"] {
        admin.get("/changes").query("after", cursor).await.refused(400);
    }
    // A cursor of another list, or of another order, is no cursor here.
    let office = Office::new(server).await;
    let head = office.person("head").await;
    for n in 0..3 {
        head.post("/releases").json(&content(&office.unit["id"], &format!("x{n}"))).await.expect(201);
    }
    let page = head.get("/releases").query("limit", 1).query("sort", "created_at").await.json(200);
    let cursor = page["next"].as_str().unwrap();
    head.get("/releases").query("after", cursor).query("sort", "-updated_at").await.refused(400);
    admin.get("/users").query("after", cursor).await.refused(400);
}

async fn bad_preconditions(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let release = head.post("/releases").json(&content(&office.unit["id"], "x")).await.json(201);
    let path = format!("/releases/{}", release["id"].as_str().unwrap());
    for (method, path) in [("PATCH", path.clone()), ("DELETE", path.clone()), ("POST", format!("{path}/submit"))] {
        let call = |tag: Option<&str>| {
            let call = head.call(method, &path);
            let call = if method == "PATCH" { call.json(&json!({"title": "y"})) } else { call };
            tag.into_iter().fold(call, |call, tag| call.header("if-match", tag))
        };
        call(None).await.problem(428, "precondition_required");
        call(Some("\"99\"")).await.problem(412, "stale");
        for tag in ["1", "\"\"", "\"x\"", "\"99999999999999999999999\"", "\"-1\"", "nonsense\"", "\"\u{ff}\""] {
            let answer = call(Some(tag)).await;
            // What is no ASCII is no tag at all, so none was sent.
            assert!([400, 412, 428].contains(&answer.status), "{tag}: {}", answer.told());
            answer.any_problem();
        }
    }
    assert_eq!(head.get(&path).await.json(200), release, "untouched");
}

async fn all_faults_at_once(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let body = json!({
        "kind": "press_release",
        "title": "a".repeat(251),
        "subtitle": "a".repeat(301),
        "slug": "Não é um Endereço",
        "summary": "a".repeat(601),
        "dateline": "a".repeat(121),
        "byline": "a".repeat(161),
        "tags": (0..21).map(|n| format!("t{n}")).collect::<Vec<_>>(),
        "municipality_codes": [1],
        "unit_id": office.unit["id"],
    });
    let faults: Vec<String> =
        head.post("/releases").json(&body).await.faults().into_iter().map(|(pointer, _)| pointer).collect();
    for field in ["/title", "/subtitle", "/slug", "/summary", "/dateline", "/byline", "/tags", "/municipality_codes"] {
        assert!(faults.iter().any(|fault| fault.starts_with(field)), "{field} not in {faults:?}");
    }
    // Characters, not bytes.
    let mut body = content(&office.unit["id"], &"ã".repeat(250));
    body["kind"] = json!("article");
    head.post("/releases").json(&body).await.expect(201);
    let nowhere = json!({"kind": "article", "title": "x", "unit_id": "0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f"});
    head.post("/releases").json(&nowhere).await.fault_at("/unit_id");
    head.post("/releases")
        .json(&json!({"kind": "poem", "title": "x", "unit_id": office.unit["id"]}))
        .await
        .client_error();
    head.post("/releases").json(&json!({"title": "x", "unit_id": office.unit["id"]})).await.client_error();
    let wrong = json!({"kind": "article", "title": 7, "tags": "x", "municipality_codes": {"a": 1}, "unit_id": office.unit["id"]});
    head.post("/releases").json(&wrong).await.client_error();
    // Also what has not the shape of the item at all.
    let pointers = |answer: Answer| answer.faults().into_iter().map(|(pointer, _)| pointer).collect::<Vec<_>>();
    let shapeless = json!({ "titel": "x", "kind": "novel", "tags": ["a", 1] });
    let faults = pointers(head.post("/releases").json(&shapeless).await);
    assert_eq!(faults.len(), 3, "{faults:?}");
    for field in ["/titel", "/kind", "/tags/1"] {
        assert!(faults.iter().any(|told| told == field), "{field} not in {faults:?}");
    }
    let faults = pointers(head.post("/tokens").json(&json!({ "name": "n", "unit": 1 })).await);
    assert_eq!(faults, ["/unit", "/scopes", "/expires_in_days"]);
    let release = head.post("/releases").json(&content(&office.unit["id"], "x")).await.json(201);
    let path = format!("/releases/{}", release["id"].as_str().unwrap());
    let mut faults = pointers(head.patch(path).if_match(&release).json(&json!({ "kind": 7, "tags": "x" })).await);
    faults.sort_unstable();
    assert_eq!(faults, ["/kind", "/tags"]);
}

async fn hostile_text(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let words = [
        "\u{0}",
        "a\u{0}b",
        "\u{1}\u{2}\u{1b}[31m",
        "\u{202e}olá",
        "\u{feff}x",
        "😀".repeat(100).as_str(),
        "'; DROP TABLE releases; --",
        "%_\\",
        "${7*7}{{7*7}}",
        "\u{fffd}\u{ffff}",
        "e\u{301}\u{301}\u{301}",
        "../../../etc/passwd",
        "\r\nSet-Cookie: a=b",
        "<script>alert(1)</script>",
        "ﷺ",
        "İıſ",
        "x".repeat(250).as_str(),
    ]
    .map(str::to_owned);
    for word in &words {
        let mut body = content(&office.unit["id"], word);
        for field in ["subtitle", "summary", "dateline", "byline", "body_html"] {
            body[field] = json!(word.chars().take(100).collect::<String>());
        }
        body["tags"] = json!([word.chars().take(50).collect::<String>()]);
        let answer = head.post("/releases").json(&body).await;
        if answer.status == 201 {
            let release = answer.json(201);
            assert!(!release.to_string().contains("\\u0000"), "{release}");
            let read = head.get(format!("/releases/{}", release["id"].as_str().unwrap())).await.json(200);
            assert_eq!(read["title"], release["title"]);
        } else {
            assert_eq!(answer.status, 422, "{}", answer.told());
            answer.any_problem();
        }
        for path in ["/releases", "/units", "/users", "/public/releases"] {
            let answer = office.admin.get(path).query("q", word).await;
            if answer.status != 200 {
                answer.client_error();
            }
        }
        server.log_in(word, word).await.client_error();
        let tag = head.get("/releases").query("tag", word).await;
        if tag.status != 200 {
            tag.client_error();
        }
        let name = office
            .admin
            .post("/units")
            .json(&json!({"name": word, "kind": "coordination", "parent_id": office.unit["id"]}))
            .await;
        if name.status != 201 {
            name.client_error();
        }
    }
}

async fn hostile_numbers_and_depths(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let unit = office.unit_id();
    for code in [
        "1e400",
        "-1",
        "0.5",
        "99999999999999999999",
        "1e3",
        "2304400.0",
        "9223372036854775807",
        "-9223372036854775809",
        "null",
        "\"2304400\"",
    ] {
        let body = format!(r#"{{"kind":"article","title":"x","unit_id":"{unit}","municipality_codes":[{code}]}}"#);
        head.post("/releases").body("application/json", body).await.client_error();
        let body = format!(r#"{{"name":"n","scopes":["releases.read"],"expires_in_days":{code}}}"#);
        if code != "null" {
            let answer = head.post("/tokens").body("application/json", body).await;
            answer.client_error();
        }
    }
    for deep in [
        "[".repeat(100_000),
        format!("{{\"title\":{}", "[".repeat(50_000)),
        "{\"a\":".repeat(20_000),
        format!("{}{}", "[".repeat(500), "]".repeat(500)),
    ] {
        head.post("/releases").body("application/json", deep).await.client_error();
    }
    let html = format!("{}x{}", "<div>".repeat(15_000), "</div>".repeat(15_000));
    let nested = head
        .post("/releases")
        .json(&json!({"kind": "article", "title": "fundo", "unit_id": unit, "body_html": html}))
        .await;
    if nested.status != 201 {
        nested.client_error();
    }
    let list = head
        .post("/releases")
        .json(&json!({"kind": "article", "title": "fundo", "unit_id": unit, "body_html": "<ul><li>".repeat(10_000)}))
        .await;
    if list.status != 201 {
        list.client_error();
    }
    head.get("/health").await.refused(404);
}

async fn hostile_requests_below_http(server: &'static Server) {
    let token = server.admin().await.token().to_owned();
    let long = "a".repeat(100_000);
    let many: String = (0..500).flat_map(|n| ["X-".to_owned(), n.to_string(), ": y\r\n".to_owned()]).collect();
    for request in [
        format!("GET /api/v1/releases?q={long} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
        format!("GET /api/v1/{long} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
        format!("GET /api/v1/me HTTP/1.1\r\nHost: x\r\nX-Long: {long}{long}\r\nConnection: close\r\n\r\n"),
        format!("GET /api/v1/me HTTP/1.1\r\nHost: x\r\n{many}Connection: close\r\n\r\n"),
        format!("GET /api/v1/me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {long}\r\nConnection: close\r\n\r\n"),
        format!("GET /api/v1/me HTTP/1.1\r\nHost: x\r\nAuthorization: Basic {token}\r\nConnection: close\r\n\r\n"),
        "GET /api/v1/releases/%ff%fe HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".to_owned(),
        "GET /api/v1/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".to_owned(),
        "BREW /api/v1/releases HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".to_owned(),
        "GET /api/v1/me HTTP/9.9\r\nHost: x\r\n\r\n".to_owned(),
        "nonsense\r\n\r\n".to_owned(),
        "GET /api/v1/me HTTP/1.1\r\n\r\n".to_owned(),
        format!(
            "POST /api/v1/releases HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: 5\r\nContent-Length: 6\r\nConnection: close\r\n\r\n{{}}   "
        ),
        format!(
            "POST /api/v1/releases HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: -5\r\nConnection: close\r\n\r\n"
        ),
        format!(
            "POST /api/v1/releases HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nZZ\r\n"
        ),
        format!(
            "POST /api/v1/releases HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\nConnection: close\r\n\r\n{{}}  "
        ),
    ] {
        let answer = raw(server.address, request.as_bytes()).await;
        let told = format!("{} -> {}", &request[..request.len().min(200)], String::from_utf8_lossy(&answer));
        // Where the head itself cannot be read the connection may just be closed.
        if let Some(status) = status(&answer) {
            assert!((400..500).contains(&status), "{told}");
        }
    }
    let bytes =
        [b"GET /api/v1/releases?q=".as_slice(), &[0xff, 0xfe], b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"]
            .concat();
    let answer = raw(server.address, &bytes).await;
    assert!(status(&answer).is_none_or(|status| (400..500).contains(&status)), "{}", String::from_utf8_lossy(&answer));
    server.anonymous.root("GET", "/health/live").await.expect(200);
}

async fn nothing_is_half_written(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let unit = &office.unit["id"];
    let title = unique("metade");
    let refused = [
        json!({"kind": "article", "title": title, "unit_id": unit, "tags": ["ok", "x".repeat(61)]}),
        json!({"kind": "article", "title": title, "unit_id": unit, "municipality_codes": [2_304_400, 1]}),
        json!({"kind": "article", "title": title, "unit_id": unit, "slug": "Á"}),
        json!({"kind": "article", "title": title, "unit_id": unit, "tags": [null]}),
    ];
    for body in &refused {
        head.post("/releases").json(body).await.client_error();
    }
    let list = head.get("/releases").query("unit", office.slug()).query("count", "true").await.json(200);
    assert_eq!((items(&list).len(), &list["total"]), (0, &json!(0)), "{list}");
    let changes = head.get("/changes").query("types", "release").query("limit", 100).await.json(200);
    assert!(!changes.to_string().contains(&title), "{changes}");

    let release = head.post("/releases").json(&content(unit, &title)).await.json(201);
    let path = format!("/releases/{}", release["id"].as_str().unwrap());
    let patch = json!({"title": "novo", "tags": ["novo"], "summary": "x".repeat(601)});
    head.patch(&path).if_match(&release).json(&patch).await.refused(422);
    assert_eq!(head.get(&path).await.json(200), release);

    // A person with a role in a unit that is not: neither the person nor the other role stays.
    let email = format!("{}@pauta.test", unique("meia"));
    let nowhere = "0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f";
    let roles = json!([{"unit_id": unit, "role": "viewer"}, {"unit_id": nowhere, "role": "viewer"}]);
    office
        .admin
        .post("/users")
        .json(&json!({"name": "M", "email": email, "password": "senha-bem-comprida-9", "roles": roles}))
        .await
        .refused(422);
    let users = office.admin.get("/users").query("q", &email).await.json(200);
    assert_eq!(items(&users), &Vec::<Value>::new());
}

async fn a_forged_request_id_is_not_echoed_raw(server: &'static Server) {
    let answer = server.anonymous.get("/nothing").header("x-request-id", "<script>").await;
    answer.refused(404);
    assert!(!answer.header("x-request-id").contains('<'));
    // Every answer has one, and none is given twice.
    let a = server.anonymous.root("GET", "/health/live").await;
    let b = server.anonymous.root("GET", "/health/live").await;
    assert!(!a.header("x-request-id").is_empty());
    assert_ne!(a.header("x-request-id"), b.header("x-request-id"));
}
