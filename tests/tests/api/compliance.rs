//! The checks before approval: each rule, the answers to findings, and who may give them.

use pauta_tests::both;
use pauta_tests::client::{Caller, etag, items, strings, texts};
use pauta_tests::office::{Office, act, content};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![
    each_rule_finds_what_it_is_for,
    the_settings_are_one_item_with_a_version,
    an_open_error_stops_the_approval,
    an_answer_is_of_this_very_text,
    who_may_answer,
    a_correction_is_answered_with_its_text,
];

fn checks(release: &Value) -> String {
    format!("/releases/{}/checks", release["id"].as_str().unwrap())
}

fn override_of(release: &Value, code: &str) -> String {
    format!("{}/{code}/override", checks(release))
}

/// Somebody who heads everything: settings and blackouts are of no single unit.
pub async fn chief(server: &Server) -> Caller {
    let office = Office::new(server).await;
    let root = server.root_unit().await;
    office.person_in("head", &root["id"]).await.caller
}

async fn set(chief: &Caller, body: Value) -> Value {
    let settings = chief.get("/compliance-settings").await.json(200);
    chief.patch("/compliance-settings").if_match(&settings).json(&body).await.json(200)
}

/// A text with nothing against it.
fn plain(unit: &Value, title: &str) -> Value {
    let mut body = content(unit, title);
    body["body_html"] = json!(format!("<p>{}</p>", "A casa nova tem luz e sala. ".repeat(10)));
    body
}

async fn each_rule_finds_what_it_is_for(server: Server) {
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    set(&chief(&server).await, json!({"names": ["Fulano Beltrão"], "slogans": ["Governo que faz"]})).await;
    let base = plain(&office.unit["id"], "Casa nova");
    let text = base["body_html"].as_str().unwrap().to_owned();
    let figure =
        "<figure><img src=\"https://x.org/a.jpg\" alt=\"Casa\"><figcaption>FULANO  BELTRAO</figcaption></figure>";
    let hard = "<p>Responsabilidade institucional administrativa governamental.</p>".repeat(20);
    for (field, value, code, severity, pointer) in [
        ("tags", json!(["obras"]), "", "", ""),
        ("title", json!("Fulano Beltrão entrega casas"), "personal_promotion", "error", "/title"),
        ("subtitle", json!("É o governo que FAZ"), "personal_promotion", "error", "/subtitle"),
        ("body_html", json!(format!("{text}{figure}")), "personal_promotion", "error", "/body_html"),
        (
            "body_html",
            json!(format!("{text}<p>De <em>Fulano</em> Beltrão.</p>")),
            "personal_promotion",
            "error",
            "/body_html",
        ),
        ("body_html", json!(format!("{text}<p>Fulano Beltrãozinho.</p>")), "", "", ""),
        (
            "body_html",
            json!(format!("{text}<figure><img src=\"https://x.org/a.jpg\"></figure>")),
            "missing_alt",
            "error",
            "/body_html",
        ),
        (
            "body_html",
            json!(format!("{text}<p><a href=\"http://10.0.0.1/x\">aqui</a></p>")),
            "bad_link",
            "warning",
            "/body_html",
        ),
        (
            "body_html",
            json!(format!("{text}<p><a href=\"http://servidor/x\">aqui</a></p>")),
            "bad_link",
            "warning",
            "/body_html",
        ),
        ("body_html", json!(format!("{text}<p><a href=\"/outra\">aqui</a></p>")), "bad_link", "warning", "/body_html"),
        ("body_html", json!(format!("{text}<p><a href=\"https://ceara.gov.br/x\">aqui</a></p>")), "", "", ""),
        ("title", json!("Casa ".repeat(19)), "long_title", "hint", "/title"),
        ("summary", Value::Null, "missing_summary", "hint", "/summary"),
        ("body_html", json!("<p>A casa.</p>"), "short_body", "hint", "/body_html"),
        ("body_html", json!(text.repeat(14)), "long_body", "hint", "/body_html"),
        ("body_html", json!(hard), "readability", "hint", "/body_html"),
    ] {
        let mut body = base.clone();
        body[field] = value;
        let release = desk.create(&body).await;
        let found = desk.writer.get(checks(&release)).await.json(200);
        let told = format!("{field} {}: {found}", body[field]);
        if code.is_empty() {
            assert_eq!(found["items"], json!([]), "{told}");
            continue;
        }
        let [finding] = &items(&found)[..] else { panic!("{told}") };
        assert_eq!(
            (&finding["code"], &finding["severity"], &finding["pointer"]),
            (&json!(code), &json!(severity), &json!(pointer)),
            "{told}"
        );
        assert!(!finding["message"].as_str().unwrap().is_empty() && !finding["source"].as_str().unwrap().is_empty());
        assert_eq!(finding["overridden"], Value::Null);
        if ["personal_promotion", "bad_link"].contains(&code) {
            assert!(!finding["passage"].as_str().unwrap().is_empty(), "{told}");
        }
        assert_eq!(found["open"], if severity == "error" { json!([code]) } else { json!([]) }, "{told}");
    }
    set(&chief(&server).await, json!({"names": [], "slogans": []})).await;
    let release = desk.create(&plain(&office.unit["id"], "Fulano Beltrão")).await;
    assert_eq!(desk.writer.get(checks(&release)).await.json(200)["items"], json!([]), "the list decides");
}

async fn the_settings_are_one_item_with_a_version(server: Server) {
    let chief = chief(&server).await;
    let office = Office::new(&server).await;
    let answer = chief.get("/compliance-settings").await;
    let settings = answer.json(200);
    assert_eq!(
        (&settings["sphere"], &settings["names"], &settings["slogans"]),
        (&json!("state"), &json!([]), &json!([]))
    );
    assert_eq!(answer.header("etag"), etag(&settings));
    assert_eq!(settings["allowed_actions"], json!(["edit"]));
    chief.get("/compliance-settings").header("if-none-match", etag(&settings)).await.expect(304);

    let path = "/compliance-settings";
    let body = json!({"names": ["  Fulano   de Tal ", "Fulano de Tal"], "sphere": "municipal"});
    chief.patch(path).json(&body).await.problem(428, "precondition_required");
    let changed = chief.patch(path).if_match(&settings).json(&body).await.json(200);
    assert_eq!((&changed["names"], &changed["sphere"]), (&json!(["Fulano de Tal"]), &json!("municipal")));
    assert_eq!(changed["slogans"], json!([]), "what is absent stays");
    assert!(changed["updated_by"]["name"].is_string() && changed["updated_at"].is_string());
    chief.patch(path).if_match(&settings).json(&body).await.problem(412, "stale");
    for (body, pointer) in [
        (json!({"names": ["—"]}), "/names/0"),
        (json!({"slogans": ["a", "x".repeat(121)]}), "/slogans/1"),
        (json!({"names": vec!["a"; 201]}), "/names"),
        (json!({"sphere": "lunar"}), "/sphere"),
        (json!({"outro": 1}), "/outro"),
    ] {
        chief.patch(path).if_match(&changed).json(&body).await.fault_at(pointer);
    }
    // The head of one unit reads what is everybody's, and does not change it.
    let head = office.person("head").await;
    let seen = head.get(path).await.json(200);
    assert_eq!(seen["allowed_actions"], json!([]));
    head.patch(path).if_match(&seen).json(&json!({"names": []})).await.problem(403, "forbidden");
    office.person("editor").await.patch(path).if_match(&seen).json(&json!({})).await.problem(403, "forbidden");
    let log = server.admin().await.get("/changes").query("types", "compliance_settings").await.json(200);
    assert_eq!(texts(items(&log), "action"), ["update"]);
}

async fn an_open_error_stops_the_approval(server: Server) {
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    set(&chief(&server).await, json!({"names": ["Fulano"]})).await;
    let mut body = plain(&office.unit["id"], "Fulano visita obra");
    body["body_html"] =
        json!(format!("{}<p><a href=\"http://localhost\">x</a></p>", body["body_html"].as_str().unwrap()));
    let release = act(&desk.writer, &desk.create(&body).await, "submit").await;
    let path = format!("/releases/{}", release["id"].as_str().unwrap());
    let refused = desk.approver.post(format!("{path}/approve")).if_match(&release).await.problem(409, "checks_open");
    assert_eq!(refused["errors"][0]["code"], "personal_promotion");
    assert_eq!(refused["errors"][0]["pointer"], "/title");
    assert_eq!(refused["errors"].as_array().unwrap().len(), 1, "a warning does not stop: {refused}");
    assert_eq!(desk.writer.get(&path).await.json(200)["version"], release["version"]);

    let reason = json!({"reason": "É o nome da escola."});
    desk.approver
        .post(override_of(&release, "long_body"))
        .if_match(&release)
        .json(&reason)
        .await
        .problem(404, "not_found");
    desk.approver.post(override_of(&release, "personal_promotion")).json(&reason).await.refused(428);
    let blank = json!({"reason": "  "});
    let answer = desk.approver.post(override_of(&release, "personal_promotion")).if_match(&release).json(&blank).await;
    answer.fault_at("/reason");
    let found = desk
        .approver
        .post(override_of(&release, "personal_promotion"))
        .if_match(&release)
        .json(&reason)
        .await
        .json(200);
    let finding = items(&found).iter().find(|item| item["code"] == "personal_promotion").unwrap();
    assert_eq!(finding["overridden"]["reason"], "É o nome da escola.");
    assert_eq!(finding["overridden"]["by"]["id"], json!(desk.approver.id));
    assert!(finding["overridden"]["at"].is_string());
    assert_eq!(found["open"], json!([]));
    let twice = desk.approver.post(override_of(&release, "personal_promotion")).if_match(&release).json(&reason).await;
    twice.problem(409, "already_overridden");
    // Taken back, it is open again.
    desk.approver.delete(override_of(&release, "personal_promotion")).if_match(&release).await.expect(204);
    desk.approver
        .delete(override_of(&release, "personal_promotion"))
        .if_match(&release)
        .await
        .problem(404, "not_found");
    desk.approver.post(format!("{path}/approve")).if_match(&release).await.problem(409, "checks_open");
    desk.approver.post(override_of(&release, "personal_promotion")).if_match(&release).json(&reason).await.expect(200);
    // A warning may be answered too, a hint need not.
    let found = desk.approver.post(override_of(&release, "bad_link")).if_match(&release).json(&reason).await.json(200);
    assert!(items(&found).iter().all(|item| item["overridden"].is_object()), "{found}");
    act(&desk.approver, &release, "approve").await;
    let log = desk.writer.get("/changes").query("types", "release").query("limit", 100).await.json(200);
    let actions = texts(items(&log), "action");
    assert_eq!(actions.iter().filter(|action| *action == "override_check").count(), 3, "{actions:?}");
    assert_eq!(actions.iter().filter(|action| *action == "withdraw_check_override").count(), 1, "{actions:?}");
    let told = items(&log).iter().find(|item| item["action"] == "override_check").unwrap();
    assert_eq!(
        (&told["summary"]["code"], &told["summary"]["reason"]),
        (&json!("personal_promotion"), &reason["reason"])
    );
}

async fn an_answer_is_of_this_very_text(server: Server) {
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let chief = chief(&server).await;
    set(&chief, json!({"names": ["Fulano"]})).await;
    let release = desk.create(&plain(&office.unit["id"], "Fulano visita obra")).await;
    let path = format!("/releases/{}", release["id"].as_str().unwrap());
    let code = "personal_promotion";
    let reason = json!({"reason": "É o nome da rua."});
    let open = async || desk.writer.get(checks(&release)).await.json(200)["open"].clone();
    desk.approver.post(override_of(&release, code)).if_match(&release).json(&reason).await.expect(200);
    assert_eq!(open().await, json!([]));
    // Another text, another answer; the old text again, the old answer.
    let edited = desk.writer.patch(&path).if_match(&release).json(&json!({"byline": "Ascom"})).await.json(200);
    assert_eq!(open().await, json!([code]));
    desk.approver.post(override_of(&release, code)).if_match(&release).json(&reason).await.problem(412, "stale");
    let restored = desk.writer.patch(&path).if_match(&edited).json(&json!({"byline": null})).await.json(200);
    assert_eq!(open().await, json!([]));
    // A name that was not on the list when it was answered is another finding.
    set(&chief, json!({"names": ["Fulano", "obra"]})).await;
    assert_eq!(open().await, json!([code]));
    desk.approver.post(override_of(&release, code)).if_match(&restored).json(&reason).await.expect(200);
    assert_eq!(open().await, json!([]));
}

async fn who_may_answer(server: Server) {
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    set(&chief(&server).await, json!({"names": ["Fulano"]})).await;
    let reason = json!({"reason": "É o nome da rua."});
    for (role, may) in [("head", true), ("authority", true), ("editor", true), ("reporter", false), ("viewer", false)] {
        let release = desk.create(&plain(&office.unit["id"], "Fulano visita obra")).await;
        let person = office.person(role).await;
        let found = person.get(checks(&release)).await.json(200);
        let told = strings(&found["allowed_actions"]).contains(&"override");
        assert_eq!(told, may, "{role}: {found}");
        let answer = person.post(override_of(&release, "personal_promotion")).if_match(&release).json(&reason).await;
        if may {
            answer.expect(200);
        } else {
            answer.problem(403, "forbidden");
        }
    }
    // Another unit's findings are not told, not even of what it published.
    let stranger = Office::new(&server).await.person("head").await;
    let hidden = desk.create(&plain(&office.unit["id"], "x")).await;
    stranger.get(checks(&hidden)).await.problem(404, "not_found");
    let public = desk.published("público").await;
    stranger.get(checks(&public)).await.problem(403, "forbidden");
}

async fn a_correction_is_answered_with_its_text(server: Server) {
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let release = desk.publish(&desk.create(&plain(&office.unit["id"], "Casa nova")).await).await;
    set(&chief(&server).await, json!({"names": ["Fulano"]})).await;
    let path = format!("/releases/{}", release["id"].as_str().unwrap());
    let correct = async |more: Value| {
        let mut body = json!({"note": "Quem entregou.", "title": "Fulano entrega casa nova"});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        desk.approver.post(format!("{path}/correct")).if_match(&release).json(&body).await
    };
    let refused = correct(json!({})).await.problem(409, "checks_open");
    assert_eq!(refused["errors"][0]["code"], "personal_promotion");
    let answer = |code: &str, reason: &str| json!({"overrides": [{"code": code, "reason": reason}]});
    correct(answer("personal_promotion", " ")).await.fault_at("/overrides/0/reason");
    let fault = correct(answer("long_body", "x")).await.fault_at("/overrides/0/code");
    assert_eq!(fault, "no_such_finding");
    assert_eq!(desk.writer.get(&path).await.json(200)["version"], release["version"], "nothing of it was written");
    correct(answer("personal_promotion", "É o nome da escola.")).await.expect(200);
    let found = desk.writer.get(checks(&release)).await.json(200);
    let finding = items(&found).iter().find(|item| item["code"] == "personal_promotion").unwrap();
    assert_eq!(finding["overridden"]["reason"], "É o nome da escola.");
}
