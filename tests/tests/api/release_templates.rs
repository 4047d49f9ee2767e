//! Texts to begin from: whose they are, who cares for them, and what becomes of their blanks.

use pauta_tests::both;
use pauta_tests::client::{each, etag, items, strings};
use pauta_tests::office::{Office, act, unique, unit};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![
    an_office_begins_with_some,
    one_is_made_changed_and_removed,
    each_unit_has_its_own_and_those_above,
    blanks_are_filled_in,
    a_blank_left_stops_the_approval,
    bad_ones,
];

fn path(template: &Value) -> String {
    format!("/release-templates/{}", template["id"].as_str().unwrap())
}

async fn an_office_begins_with_some(server: &'static Server) {
    let office = Office::new(server).await;
    let reporter = office.person("reporter").await;
    let all = reporter.all("/release-templates", &[("limit", "2")]).await;
    for kind in ["official_note", "advisory", "press_release", "public_service"] {
        let built_in = all.iter().find(|one| one["kind"] == kind && one["updated_at"].is_null());
        let built_in = built_in.unwrap_or_else(|| panic!("none of {kind}"));
        assert_eq!((&built_in["unit"], &built_in["allowed_actions"]), (&Value::Null, &json!(["use"])));
        assert!(built_in.get("body_html").is_none(), "a list has no texts");
        let whole = reporter.get(path(built_in)).await.json(200);
        // What the texts say is clean as they stand: saving one unchanged changes nothing of it.
        let chief = crate::compliance::chief(server).await;
        let same = json!({"body_html": whole["body_html"], "title": whole["title"], "tags": whole["tags"]});
        let saved = chief.patch(path(built_in)).if_match(&whole).json(&same).await.json(200);
        for name in ["body_html", "title", "tags", "summary", "dateline", "byline", "name"] {
            assert_eq!(saved[name], whole[name], "{kind}: {name}");
        }
    }
    let notes = reporter.get("/release-templates").query("kind", "official_note,speech").await.json(200);
    assert!(
        items(&notes).len() >= 2
            && each(&notes, "kind").iter().all(|kind| ["official_note", "speech"].contains(&kind.as_str()))
    );
    let names: Vec<&str> = all.iter().map(|one| one["name"].as_str().unwrap()).collect();
    let place = |name: &str| names.iter().position(|one| *one == name).unwrap();
    assert!(place("Balanço") < place("Nota de pesar") && place("Nota de pesar") < place("Nota oficial"), "{names:?}");
    reporter.get("/release-templates").query("kind", "x").await.problem(400, "bad_parameter");
}

async fn one_is_made_changed_and_removed(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let body = json!({
        "name": "  Nota   de falta d'água ", "kind": "official_note", "unit_id": office.unit["id"],
        "title": "Falta de água em {{município}}", "summary": "{{bairros}}", "tags": ["Água"],
        "body_html": "<p onclick=\"x()\">Em {{data}}, {{bairros}}.</p>",
    });
    let answer = editor.post("/release-templates").json(&body).await;
    let made = answer.json(201);
    assert_eq!(answer.header("location"), format!("/api/v1{}", path(&made)));
    assert_eq!((&made["name"], &made["tags"]), (&json!("Nota de falta d'água"), &json!(["agua"])));
    assert_eq!(made["body_html"], "<p>Em {{data}}, {{bairros}}.</p>", "cleaned like the text of a release");
    let blank = |name: &str, text: &str, known: bool| json!({"name": name, "text": text, "is_known": known});
    assert_eq!(
        made["placeholders"],
        json!([blank("municipio", "município", true), blank("bairros", "bairros", false), blank("data", "data", true)])
    );
    assert_eq!((&made["unit"]["id"], &made["updated_by"]["id"]), (&office.unit["id"], &json!(editor.id)));
    assert_eq!(strings(&made["allowed_actions"]), ["use", "edit", "delete"]);
    let read = editor.get(path(&made)).await;
    assert_eq!((read.json(200), read.header("etag")), (made.clone(), etag(&made).as_str()));
    editor.get(path(&made)).header("if-none-match", etag(&made)).await.expect(304);

    editor.patch(path(&made)).json(&json!({"name": "x"})).await.problem(428, "precondition_required");
    let changed =
        editor.patch(path(&made)).if_match(&made).json(&json!({"name": "Nota", "summary": null})).await.json(200);
    assert_eq!((&changed["name"], &changed["summary"], &changed["version"]), (&json!("Nota"), &Value::Null, &json!(2)));
    editor.patch(path(&made)).if_match(&made).json(&json!({"name": "x"})).await.problem(412, "stale");
    editor.delete(path(&made)).if_match(&made).await.problem(412, "stale");
    editor.delete(path(&made)).if_match(&changed).await.expect(204);
    editor.get(path(&made)).await.problem(404, "not_found");
}

async fn each_unit_has_its_own_and_those_above(server: &'static Server) {
    let office = Office::new(server).await;
    let below = unit(&office.admin, &unique("Nucleo"), &office.unit["id"]).await;
    let (editor, low) = (office.person("editor").await, office.person_in("editor", &below["id"]).await);
    let other = Office::new(server).await.person("head").await;
    let new = |name: &str, unit: &Value| json!({"name": name, "kind": "speech", "unit_id": unit});
    let ours = editor.post("/release-templates").json(&new("Nossa", &office.unit["id"])).await.json(201);
    let theirs = low.post("/release-templates").json(&new("Deles", &below["id"])).await.json(201);

    assert_eq!(strings(&low.get(path(&ours)).await.json(200)["allowed_actions"]), ["use"], "of the unit above: to use");
    low.patch(path(&ours)).if_match(&ours).json(&json!({"name": "x"})).await.problem(403, "forbidden");
    low.delete(path(&ours)).if_match(&ours).await.problem(403, "forbidden");
    editor.patch(path(&theirs)).if_match(&theirs).json(&json!({"title": "De cima"})).await.expect(200);
    for template in [&ours, &theirs] {
        other.get(path(template)).await.problem(404, "not_found");
        let answer = other.post("/releases/from-template").json(&json!({"template_id": template["id"]})).await;
        assert_eq!(answer.fault_at("/template_id"), "unknown_value");
    }
    assert!(!other.get("/release-templates").query("limit", 100).await.text().contains(ours["id"].as_str().unwrap()));
    // For the whole office only who edits everywhere.
    for body in [json!({"name": "x", "kind": "speech"}), new("x", &office.server.root_unit().await["id"])] {
        editor.post("/release-templates").json(&body).await.problem(403, "forbidden");
    }
    let moved = editor.patch(path(&ours)).if_match(&ours).json(&json!({"unit_id": null})).await;
    moved.problem(403, "forbidden");
    // A unit is not removed from under its templates.
    let unit = office.admin.get(format!("/units/{}", below["id"].as_str().unwrap())).await.json(200);
    let answer = office.admin.delete(format!("/units/{}", below["id"].as_str().unwrap())).if_match(&unit).await;
    answer.problem(409, "unit_in_use");
}

async fn blanks_are_filled_in(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let reporter = office.person("reporter").await;
    let body = json!({
        "name": "Modelo", "kind": "advisory", "unit_id": office.unit["id"], "tags": ["pauta"],
        "title": "{{unidade}} em {{Município}}: {{assunto}}", "dateline": "{{municipio}}, {{data}}",
        "byline": "{{autor}}", "body_html": "<p>{{unidade}} &amp; {{municipio}}, às {{hora}}.</p>",
    });
    let template = editor.post("/release-templates").json(&body).await.json(201);
    let begin = json!({
        "template_id": template["id"], "municipality": " Sobral <CE> ", "municipality_code": 2_312_908,
    });
    let key = unique("chave");
    let send = || reporter.post("/releases/from-template").header("idempotency-key", &key).json(&begin).into_future();
    let answer = send().await;
    let made = answer.json(201);
    assert_eq!(answer.header("location"), format!("/api/v1/releases/{}", made["id"].as_str().unwrap()));
    assert_eq!(send().await.json(201)["id"], made["id"], "a retry begins no second");
    let name = office.unit["name"].as_str().unwrap();
    let author = reporter.get("/me").await.json(200)["name"].clone();
    assert_eq!(made["title"], format!("{name} em Sobral <CE>: {{{{assunto}}}}"));
    assert_eq!(made["body_html"], format!("<p>{name} &amp; Sobral &lt;CE&gt;, às {{{{hora}}}}.</p>"));
    let dateline = made["dateline"].as_str().unwrap();
    assert!(dateline.starts_with("Sobral <CE>, ") && dateline.contains(" de 20"), "{dateline}");
    assert_eq!((&made["byline"], &made["tags"]), (&author, &json!(["pauta"])));
    assert_eq!(
        (&made["kind"], &made["status"], &made["municipality_codes"]),
        (&json!("advisory"), &json!("draft"), &json!([2_312_908]))
    );
    assert_eq!((&made["author"]["id"], &made["unit_id"]), (&json!(reporter.id), &office.unit["id"]));
    // Without a municipality its blank stays, for the writer to see.
    let bare = json!({"template_id": template["id"], "unit_id": office.unit["id"]});
    let made = reporter.post("/releases/from-template").json(&bare).await.json(201);
    assert!(made["dateline"].as_str().unwrap().starts_with("{{municipio}}, "), "{made}");
    // Nor does it give rights in a unit of others.
    let elsewhere = Office::new(server).await;
    let body = json!({"template_id": template["id"], "unit_id": elsewhere.unit["id"]});
    reporter.post("/releases/from-template").json(&body).await.problem(403, "forbidden");
    let viewer = office.person("viewer").await;
    viewer.post("/releases/from-template").json(&bare).await.problem(403, "forbidden");
}

async fn a_blank_left_stops_the_approval(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let body = json!({"kind": "press_release", "title": "Aviso", "body_html": "<p>Será em {{local}}.</p>", "unit_id": desk.unit});
    let release = act(&desk.writer, &desk.create(&body).await, "submit").await;
    let path = format!("/releases/{}", release["id"].as_str().unwrap());
    desk.approver.post(format!("{path}/approve")).if_match(&release).await.problem(409, "checks_open");
    let filled = json!({"body_html": "<p>Será no Centro.</p>"});
    let release = desk.writer.patch(&path).if_match(&release).json(&filled).await.json(200);
    act(&desk.approver, &release, "approve").await;
}

async fn bad_ones(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let good = json!({"name": "x", "kind": "speech", "unit_id": office.unit["id"]});
    for (field, value, pointer) in [
        ("name", json!(" "), "/name"),
        ("name", json!("x".repeat(121)), "/name"),
        ("title", json!("x".repeat(251)), "/title"),
        ("tags", json!(["!"]), "/tags/0"),
        ("kind", json!("x"), "/kind"),
        ("unit_id", json!("0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f"), "/unit_id"),
    ] {
        let mut body = good.clone();
        body[field] = value;
        editor.post("/release-templates").json(&body).await.fault_at(pointer);
    }
    let mut body = good.clone();
    body["slug"] = json!("x");
    editor.post("/release-templates").json(&body).await.client_error();
    let template = editor.post("/release-templates").json(&good).await.json(201);
    let body = json!({"template_id": template["id"], "municipality": "x".repeat(81)});
    editor.post("/releases/from-template").json(&body).await.fault_at("/municipality");
    let body = json!({"template_id": template["id"], "municipality_code": 1});
    editor.post("/releases/from-template").json(&body).await.fault_at("/municipality_codes/0");
}
