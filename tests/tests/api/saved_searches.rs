//! Searches that somebody named: theirs alone, in their order.

use pauta_tests::both;
use pauta_tests::client::{each, etag, items};
use pauta_tests::office::{Office, content};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![one_is_saved_changed_and_forgotten, they_are_their_owners, their_order, what_the_list_would_not_take];

fn path(search: &Value) -> String {
    format!("/saved-searches/{}", search["id"].as_str().unwrap())
}

async fn one_is_saved_changed_and_forgotten(server: &'static Server) {
    let office = Office::new(server).await;
    let reporter = office.person("reporter").await;
    let body = json!({
        "name": " Habitação  em revisão ",
        "query": {
            "q": "moradias", "status": ["in_review", "draft", "draft"], "kind": ["press_release"],
            "unit": office.slug(), "tag": "Habitação", "author": reporter.id, "from": "2026-01-01", "to": "2026-12-31",
            "sort": "published_at",
        },
    });
    let answer = reporter.post("/saved-searches").json(&body).await;
    let made = answer.json(201);
    assert_eq!(answer.header("location"), format!("/api/v1{}", path(&made)));
    assert_eq!((&made["name"], &made["position"]), (&json!("Habitação em revisão"), &json!(0)));
    assert_eq!(
        (&made["query"]["status"], &made["query"]["tag"]),
        (&json!(["in_review", "draft"]), &json!("habitacao"))
    );
    let read = reporter.get(path(&made)).await;
    assert_eq!((read.json(200), read.header("etag")), (made.clone(), etag(&made).as_str()));
    // What was saved is what the list takes.
    reporter.post("/releases").json(&content(&office.unit["id"], "Moradias")).await.expect(201);
    let query = &made["query"];
    let mut list = reporter.get("/releases").query("status", "in_review,draft").query("kind", "press_release");
    for name in ["q", "unit", "author", "sort"] {
        list = list.query(name, query[name].as_str().unwrap());
    }
    assert_eq!(items(&list.await.json(200)).len(), 1);

    let patch = json!({"name": "Outra", "query": {"q": null, "sort": "-updated_at"}});
    let changed = reporter.patch(path(&made)).if_match(&made).json(&patch).await.json(200);
    assert_eq!(
        (&changed["query"]["q"], &changed["query"]["tag"], &changed["version"]),
        (&Value::Null, &json!("habitacao"), &json!(2)),
        "what is not named stays"
    );
    reporter.patch(path(&made)).if_match(&made).json(&patch).await.problem(412, "stale");
    reporter.delete(path(&made)).await.problem(428, "precondition_required");
    reporter.delete(path(&made)).if_match(&changed).await.expect(204);
    reporter.get(path(&made)).await.problem(404, "not_found");
}

async fn they_are_their_owners(server: &'static Server) {
    let office = Office::new(server).await;
    let (owner, head) = (office.person("reporter").await, office.person("head").await);
    let search = owner.post("/saved-searches").json(&json!({"name": "Minha", "query": {}})).await.json(201);
    head.get(path(&search)).await.problem(404, "not_found");
    head.patch(path(&search)).if_match(&search).json(&json!({"name": "x"})).await.problem(404, "not_found");
    head.delete(path(&search)).if_match(&search).await.problem(404, "not_found");
    assert!(items(&head.get("/saved-searches").await.json(200)).is_empty());
    assert_eq!(each(&owner.get("/saved-searches").await.json(200), "name"), ["Minha"]);
    // Not even its name is in the record of changes.
    let chief = crate::compliance::chief(server).await;
    let changes = chief.get("/changes").query("types", "saved_search").query("limit", 100).await;
    assert!(!changes.json(200).to_string().contains("Minha"), "{}", changes.told());
}

async fn their_order(server: &'static Server) {
    let office = Office::new(server).await;
    let viewer = office.person("viewer").await;
    let mut made = Vec::new();
    for name in ["a", "b", "c"] {
        made.push(viewer.post("/saved-searches").json(&json!({"name": name, "query": {}})).await.json(201));
    }
    let positions: Vec<i64> = made.iter().map(|one| one["position"].as_i64().unwrap()).collect();
    assert_eq!(positions, [0, 1, 2], "after the others");
    // «c» to the front, before «a» that has the same place: then by age.
    viewer.patch(path(&made[0])).if_match(&made[0]).json(&json!({"position": 5})).await.expect(200);
    let names = viewer.all("/saved-searches", &[("limit", "1")]).await;
    assert_eq!(names.iter().map(|one| one["name"].as_str().unwrap()).collect::<Vec<_>>(), ["b", "c", "a"]);
    viewer.patch(path(&made[1])).if_match(&made[1]).json(&json!({"position": 5})).await.expect(200);
    let names = viewer.all("/saved-searches", &[("limit", "2")]).await;
    assert_eq!(names.iter().map(|one| one["name"].as_str().unwrap()).collect::<Vec<_>>(), ["c", "a", "b"]);
    // As many as are seen at a glance.
    for n in 3..50 {
        viewer.post("/saved-searches").json(&json!({"name": format!("{n}"), "query": {}})).await.expect(201);
    }
    let answer = viewer.post("/saved-searches").json(&json!({"name": "demais", "query": {}})).await;
    answer.problem(409, "too_many_saved_searches");
}

async fn what_the_list_would_not_take(server: &'static Server) {
    let office = Office::new(server).await;
    let viewer = office.person("viewer").await;
    for (query, pointer) in [
        (json!({"q": "-só"}), "/query/q"),
        (json!({"q": "x", "sort": "-updated_at"}), "/query/sort"),
        (json!({"sort": "x"}), "/query/sort"),
        (json!({"status": ["x"]}), "/query/status/0"),
        (json!({"from": "2026-02-01", "to": "2026-01-01"}), "/query/to"),
        (json!({"tag": "!"}), "/query/tag"),
        (json!({"limit": 10}), "/query/limit"),
    ] {
        let answer = viewer.post("/saved-searches").json(&json!({"name": "x", "query": query})).await;
        let problem = answer.client_error();
        assert!(problem["errors"].to_string().contains(pointer), "{}", answer.told());
    }
    viewer.post("/saved-searches").json(&json!({"name": "", "query": {}})).await.fault_at("/name");
    viewer.post("/saved-searches").json(&json!({"name": "x", "query": {}, "position": -1})).await.fault_at("/position");
}
