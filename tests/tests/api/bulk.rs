//! The same with many releases: each by its own rules, and back again.

use pauta_tests::both;
use pauta_tests::client::{Answer, Caller, items};
use pauta_tests::office::{Office, act, unique};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![
    tags_are_added_removed_and_put_back,
    approvals_are_not_lost_by_the_way,
    each_obeys_its_own_rules,
    archived_and_restored,
    a_retry_does_nothing_twice,
    bad_ones,
    two_at_once_do_not_collide,
];

fn id(release: &Value) -> &str {
    release["id"].as_str().unwrap()
}

async fn send(caller: &Caller, body: &Value) -> Value {
    caller.post("/releases/bulk").json(body).await.json(200)
}

fn outcomes(done: &Value) -> Vec<&str> {
    items(done).iter().map(|item| item["outcome"].as_str().unwrap()).collect()
}

async fn tags_are_added_removed_and_put_back(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let mut ids = Vec::new();
    let before = [vec!["b", "x", "a"], vec![], vec!["x"]];
    for tags in &before {
        let mut body = pauta_tests::office::content(&desk.unit, "t");
        body["tags"] = json!(tags);
        ids.push(id(&desk.create(&body).await).to_owned());
    }
    let tags = async || {
        let mut all = Vec::new();
        for id in &ids {
            all.push(desk.writer.get(format!("/releases/{id}")).await.json(200)["tags"].clone());
        }
        all
    };
    let done = send(&desk.writer, &json!({"ids": ids, "action": "add_tags", "tags": ["X", "Novo Assunto"]})).await;
    assert_eq!(outcomes(&done), ["done", "done", "done"]);
    assert_eq!(
        tags().await,
        [json!(["b", "x", "a", "novo-assunto"]), json!(["x", "novo-assunto"]), json!(["x", "novo-assunto"])]
    );
    for (item, was) in items(&done).iter().zip(&before) {
        assert_eq!((&item["before"]["tags"], &item["before"]["version"]), (&json!(was), &json!(1)));
        assert_eq!(item["now"]["version"], 2);
        assert_eq!((&item["now"]["status"], &item["problem"]), (&json!("draft"), &Value::Null));
    }
    // Back to exactly what each had, in its order.
    let undo = |done: &Value| {
        let mut body = json!({"ids": [], "action": "set_tags", "tags_of": {}, "versions": {}});
        for item in items(done) {
            let id = item["id"].as_str().unwrap();
            body["ids"].as_array_mut().unwrap().push(json!(id));
            body["tags_of"][id] = item["before"]["tags"].clone();
            body["versions"][id] = item["now"]["version"].clone();
        }
        body
    };
    assert_eq!(outcomes(&send(&desk.writer, &undo(&done)).await), ["done", "done", "done"]);
    assert_eq!(tags().await, before.each_ref().map(|tags| json!(tags)));

    let done = send(&desk.writer, &json!({"ids": ids, "action": "remove_tags", "tags": ["x"]})).await;
    assert_eq!(outcomes(&done), ["done", "unchanged", "done"]);
    assert_eq!(tags().await, [json!(["b", "a"]), json!([]), json!([])]);
    assert_eq!(items(&done)[1]["before"], Value::Null, "nothing to put back");
    // Somebody was there meanwhile: theirs is not undone.
    let release = desk.writer.get(format!("/releases/{}", ids[0])).await.json(200);
    desk.writer
        .patch(format!("/releases/{}", ids[0]))
        .if_match(&release)
        .json(&json!({"tags": ["c"]}))
        .await
        .expect(200);
    let mut body = undo(&done);
    for part in ["tags_of", "versions"] {
        body[part].as_object_mut().unwrap().remove(&ids[1]);
    }
    body["ids"] = json!([ids[0], ids[2]]);
    let undone = send(&desk.writer, &body).await;
    assert_eq!(outcomes(&undone), ["refused", "done"]);
    assert_eq!(items(&undone)[0]["problem"]["code"], "stale");
    assert_eq!(tags().await, [json!(["c"]), json!([]), json!(["x"])]);
}

async fn approvals_are_not_lost_by_the_way(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let (approved, draft) = (desk.approved("aprovado").await, desk.draft("rascunho").await);
    let mut body = json!({"ids": [id(&approved), id(&draft)], "action": "add_tags", "tags": ["obras"]});
    let done = send(&desk.writer, &body).await;
    assert_eq!(outcomes(&done), ["refused", "done"]);
    assert_eq!(items(&done)[0]["problem"]["code"], "would_reset_approval");
    let path = format!("/releases/{}", id(&approved));
    assert_eq!(desk.writer.get(&path).await.json(200)["status"], "approved");
    // What would change nothing loses nothing.
    let same = json!({"ids": [id(&approved)], "action": "remove_tags", "tags": ["nenhum"]});
    assert_eq!(outcomes(&send(&desk.writer, &same).await), ["unchanged"]);
    body["including_approved"] = json!(true);
    let done = send(&desk.writer, &body).await;
    assert_eq!(outcomes(&done), ["done", "unchanged"]);
    let now = desk.writer.get(&path).await.json(200);
    assert_eq!((&now["status"], &now["approved_by"], &now["tags"]), (&json!("draft"), &Value::Null, &json!(["obras"])));
}

async fn each_obeys_its_own_rules(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let reporter = office.person("reporter").await;
    let (draft, out) = (desk.draft("rascunho").await, desk.published("publicado").await);
    let waiting = act(&desk.writer, &desk.draft("em revisão").await, "submit").await;
    let full = {
        let mut body = pauta_tests::office::content(&desk.unit, "cheio");
        body["tags"] = json!((0..20).map(|n| format!("t{n}")).collect::<Vec<_>>());
        desk.create(&body).await
    };
    let elsewhere = Office::new(server).await.desk().await;
    let (theirs, public) = (elsewhere.draft("alheio").await, elsewhere.published("alheio, mas público").await);
    let nothing = "0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f";
    let ids = [id(&draft), id(&out), id(&waiting), id(&full), id(&theirs), id(&public), nothing, id(&draft)];
    let done = send(&reporter, &json!({"ids": ids, "action": "add_tags", "tags": ["novo"]})).await;
    assert_eq!(items(&done).len(), 7, "each once, however often it is named");
    let codes: Vec<&str> = items(&done).iter().map(|item| item["problem"]["code"].as_str().unwrap_or("")).collect();
    assert_eq!(codes, ["", "not_editable", "forbidden", "validation", "not_found", "forbidden", "not_found"]);
    assert_eq!(items(&done)[3]["problem"]["errors"][0]["pointer"], "/tags");
    assert_eq!(items(&done)[4]["now"], Value::Null, "it tells nothing of what one may not know");
    for item in items(&done) {
        let problem = &item["problem"];
        assert!(problem.is_null() || !problem["detail"].as_str().unwrap().is_empty(), "{item}");
    }
    let done = send(&reporter, &json!({"ids": [id(&out), id(&waiting)], "action": "archive"})).await;
    assert_eq!(outcomes(&done), ["refused", "done"]);
    assert_eq!(items(&done)[0]["problem"]["code"], "invalid_transition");
    // A reader gets nowhere at all.
    let viewer = office.person("viewer").await;
    viewer
        .post("/releases/bulk")
        .json(&json!({"ids": [id(&draft)], "action": "archive"}))
        .await
        .problem(403, "forbidden");
}

async fn archived_and_restored(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let (draft, withdrawn) = (desk.draft("rascunho").await, desk.withdrawn("retirado").await);
    let ids = json!([id(&draft), id(&withdrawn)]);
    let versions = json!({id(&draft): draft["version"], id(&withdrawn): withdrawn["version"]});
    let done = send(&desk.writer, &json!({"ids": ids, "action": "archive", "versions": versions})).await;
    assert_eq!(outcomes(&done), ["done", "done"]);
    for (item, was) in items(&done).iter().zip(["draft", "withdrawn"]) {
        assert_eq!((&item["before"]["status"], &item["now"]["status"]), (&json!(was), &json!("archived")));
    }
    let again = send(&desk.writer, &json!({"ids": ids, "action": "archive"})).await;
    assert_eq!(outcomes(&again), ["refused", "refused"]);
    let mut versions = json!({});
    for item in items(&done) {
        versions[item["id"].as_str().unwrap()] = item["now"]["version"].clone();
    }
    let back = send(&desk.writer, &json!({"ids": ids, "action": "restore", "versions": versions})).await;
    assert_eq!(outcomes(&back), ["done", "done"]);
    let statuses: Vec<&Value> = items(&back).iter().map(|item| &item["now"]["status"]).collect();
    assert_eq!(statuses, [&json!("draft"), &json!("withdrawn")]);
    // Found as it is now.
    let list = desk.writer.get("/releases").query("unit", office.slug()).query("status", "archived").await.json(200);
    assert!(items(&list).is_empty());
}

async fn a_retry_does_nothing_twice(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let draft = desk.draft("uma vez").await;
    let (key, body) = (unique("chave"), json!({"ids": [id(&draft)], "action": "archive"}));
    let send =
        |body: &Value| desk.writer.post("/releases/bulk").header("idempotency-key", &key).json(body).into_future();
    let first: Answer = send(&body).await;
    let done = first.json(200);
    assert_eq!(outcomes(&done), ["done"]);
    let second = send(&body).await;
    assert_eq!((second.json(200), second.header("idempotency-replayed")), (done, "true"));
    let other = json!({"ids": [id(&draft)], "action": "restore"});
    send(&other).await.problem(422, "idempotency_key_reused");
    assert_eq!(desk.writer.get(format!("/releases/{}", id(&draft))).await.json(200)["version"], 2);
}

async fn bad_ones(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let draft = desk.draft("x").await;
    let ids = json!([id(&draft)]);
    let many: Vec<String> = (0..101).map(|n| format!("0190a6f5-7c2f-7f5e-8d3b-{n:012}")).collect();
    for (body, pointer) in [
        (json!({"ids": [], "action": "archive"}), "/ids"),
        (json!({"ids": many, "action": "archive"}), "/ids"),
        (json!({"ids": ids, "action": "add_tags"}), "/tags"),
        (json!({"ids": ids, "action": "add_tags", "tags": ["a", "!"]}), "/tags/1"),
        (json!({"ids": ids, "action": "archive", "tags": ["a"]}), "/tags"),
        (json!({"ids": ids, "action": "archive", "tags_of": {id(&draft): []}}), "/tags_of"),
        (json!({"ids": ids, "action": "set_tags", "tags_of": {}}), &format!("/tags_of/{}", id(&draft))),
        (json!({"ids": ids, "action": "publish"}), "/action"),
    ] {
        desk.writer.post("/releases/bulk").json(&body).await.fault_at(pointer);
    }
    assert_eq!(desk.writer.get(format!("/releases/{}", id(&draft))).await.json(200), draft);
}

async fn two_at_once_do_not_collide(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let mut ids = Vec::new();
    for n in 0..12 {
        ids.push(id(&desk.draft(&format!("n{n}")).await).to_owned());
    }
    let backwards: Vec<&String> = ids.iter().rev().collect();
    let one = |tag: &str, ids: Value| {
        desk.writer.post("/releases/bulk").json(&json!({"ids": ids, "action": "add_tags", "tags": [tag]})).into_future()
    };
    let answers = futures_util::future::join_all([
        one("a", json!(ids)),
        one("b", json!(backwards)),
        one("c", json!(ids)),
        one("d", json!(backwards)),
    ])
    .await;
    for answer in &answers {
        assert!(outcomes(&answer.json(200)).iter().all(|outcome| *outcome == "done"), "{}", answer.told());
    }
    for id in &ids {
        let release = desk.writer.get(format!("/releases/{id}")).await.json(200);
        assert_eq!(release["tags"].as_array().unwrap().len(), 4, "{release}");
    }
}
