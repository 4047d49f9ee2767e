//! A request that is sent twice is done once.

use futures_util::future::join_all;
use pauta_tests::both;
use pauta_tests::client::{Caller, items};
use pauta_tests::office::{Office, content, unique};
use pauta_tests::server::{PASSWORD, Server};
use serde_json::{Value, json};

both![
    fifty_at_once_make_one,
    a_replay_is_the_same_answer,
    another_body_is_refused,
    keys_belong_to_caller_and_route,
    refusals_are_not_kept,
    keys_end_after_a_day,
    bad_keys,
    replays_tell_no_secret
];

async fn count(caller: &Caller, unit: &str) -> Value {
    caller.get("/releases").query("unit", unit).query("count", "true").await.json(200)["total"].clone()
}

async fn fifty_at_once_make_one(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let (key, body) = (unique("chave"), content(&office.unit["id"], "Uma vez só"));
    let answers =
        join_all((0..50).map(|_| head.post("/releases").header("idempotency-key", &key).json(&body).into_future()))
            .await;
    let mut ids = Vec::new();
    for answer in &answers {
        match answer.status {
            201 => ids.push(answer.json(201)["id"].as_str().unwrap().to_owned()),
            _ => drop(answer.problem(409, "in_progress")),
        }
    }
    assert!(!ids.is_empty());
    ids.dedup();
    assert_eq!(ids.len(), 1);
    assert_eq!(count(&head, office.slug()).await, 1);
    let changes = head.get("/changes").query("types", "release").query("limit", 100).await.json(200);
    assert_eq!(
        items(&changes).iter().filter(|change| change["resource_id"] == ids[0].as_str()).count(),
        1,
        "logged once"
    );
}

async fn a_replay_is_the_same_answer(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let (key, body) = (unique("chave"), content(&office.unit["id"], "Igual"));
    let send = || head.post("/releases").header("idempotency-key", &key).json(&body).into_future();
    let first = send().await;
    let release = first.json(201);
    // Changed since: the answer is still the one of then.
    let path = format!("/releases/{}", release["id"].as_str().unwrap());
    head.patch(&path).if_match(&release).json(&json!({"title": "Outro"})).await.expect(200);
    let second = send().await;
    assert_eq!((second.status, &second.body), (201, &first.body));
    for name in ["location", "etag", "content-type"] {
        assert_eq!(second.header(name), first.header(name), "{name}");
    }
    assert_eq!(count(&head, office.slug()).await, 1);
}

async fn another_body_is_refused(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let key = unique("chave");
    let send = |title: &str| {
        head.post("/releases").header("idempotency-key", &key).json(&content(&office.unit["id"], title)).into_future()
    };
    send("um").await.expect(201);
    send("dois").await.problem(422, "idempotency_key_reused");
    send("um").await.expect(201);
    assert_eq!(count(&head, office.slug()).await, 1);
}

async fn keys_belong_to_caller_and_route(server: &'static Server) {
    let office = Office::new(server).await;
    let (ana, bia) = (office.person("head").await, office.person("head").await);
    let (key, body) = (unique("chave"), content(&office.unit["id"], "Cada um"));
    let a = ana.post("/releases").header("idempotency-key", &key).json(&body).await.json(201);
    let b = bia.post("/releases").header("idempotency-key", &key).json(&body).await.json(201);
    assert_ne!(a["id"], b["id"]);
    let comment = json!({"body": "x"});
    let on = |release: &Value| format!("/releases/{}/comments", release["id"].as_str().unwrap());
    let one = ana.post(on(&a)).header("idempotency-key", &key).json(&comment).await.json(201);
    let two = ana.post(on(&b)).header("idempotency-key", &key).json(&comment).await.json(201);
    assert_ne!(one["id"], two["id"]);
    ana.post(on(&b)).header("idempotency-key", &key).json(&comment).await.expect(201);
    assert_eq!(items(&ana.get(on(&b)).await.json(200)).len(), 1);
    // Who may no longer do it does not get the answer of then.
    let user = office.admin.get(format!("/users/{}", bia.id)).await.json(200);
    office
        .admin
        .patch(format!("/users/{}", bia.id))
        .if_match(&user)
        .json(&json!({"roles": [{"unit_id": office.unit["id"], "role": "viewer"}]}))
        .await
        .expect(200);
    bia.post("/releases").header("idempotency-key", &key).json(&body).await.problem(403, "forbidden");
}

async fn refusals_are_not_kept(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let key = unique("chave");
    let mut body = content(&office.unit["id"], "x");
    body["tags"] = json!(["x".repeat(61)]);
    head.post("/releases").header("idempotency-key", &key).json(&body).await.refused(422);
    body["tags"] = json!(["x"]);
    // Mended and sent again under the same key: either done or told that the key was used, never lost.
    let answer = head.post("/releases").header("idempotency-key", &key).json(&body).await;
    if answer.status != 201 {
        answer.problem(422, "idempotency_key_reused");
    }
    head.post("/releases").header("idempotency-key", unique("chave")).json(&body).await.expect(201);
}

async fn keys_end_after_a_day(server: Server) {
    let office = Office::new(&server).await;
    let script = {
        let head = office.person("head").await;
        server.personal_token(&head.email, &["releases.read", "releases.write"]).await
    };
    let (key, body) = (unique("chave"), content(&office.unit["id"], "Amanhã"));
    let send = || script.post("/releases").header("idempotency-key", &key).json(&body).into_future();
    let first = send().await.json(201);
    server.travel(23 * 3600);
    assert_eq!(send().await.json(201)["id"], first["id"]);
    server.travel(24 * 3600 + 120);
    assert_ne!(send().await.json(201)["id"], first["id"]);
}

async fn bad_keys(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let body = content(&office.unit["id"], "x");
    for key in [String::new(), "x".repeat(300), "\u{e9}".to_owned()] {
        head.post("/releases").header("idempotency-key", &key).json(&body).await.refused(400);
    }
    assert_eq!(count(&head, office.slug()).await, 0);
}

async fn replays_tell_no_secret(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let (key, body) = (unique("chave"), json!({"name": "Portal", "scopes": ["releases.read"], "expires_in_days": 1}));
    let send = || head.post("/tokens").header("idempotency-key", &key).json(&body).into_future();
    let first = send().await.json(201);
    let second = send().await.json(201);
    assert_eq!(
        (&second["id"], &second["token"]),
        (&first["id"], &Value::Null),
        "a token is shown once and stored hashed"
    );
    assert_eq!(items(&head.get("/tokens").await.json(200)).len(), 1);
    let email = format!("{}@pauta.test", unique("rep"));
    let user = json!({"name": "R", "email": email, "password": PASSWORD, "roles": [{"unit_id": office.unit["id"], "role": "viewer"}]});
    let key = unique("chave");
    for _ in 0..2 {
        let made = office.admin.post("/users").header("idempotency-key", &key).json(&user).await;
        made.expect(201);
        assert!(!made.text().contains(PASSWORD));
    }
}
