//! People, their roles, and the rules that keep an office from locking itself out.

use pauta_tests::both;
use pauta_tests::client::{each, etag, items, strings, texts};
use pauta_tests::office::{Office, unique, unit};
use pauta_tests::server::{ADMIN_EMAIL, PASSWORD, Server};
use serde_json::{Value, json};

both![
    a_user_from_birth_to_end,
    addresses_are_unique,
    roles_take_effect_at_once,
    nobody_shuts_themselves_out,
    the_last_administrator_stays,
    lists_are_found_and_paged
];

async fn a_user_from_birth_to_end(server: &'static Server) {
    let office = Office::new(server).await;
    let email = format!("{}@Pauta.test", unique("Jose"));
    let body = json!({"name": "José da Silva", "email": email, "password": PASSWORD, "roles": [{"unit_id": office.unit["id"], "role": "editor"}]});
    let answer = office.admin.post("/users").json(&body).await;
    let made = answer.json(201);
    let path = format!("/users/{}", made["id"].as_str().unwrap());
    assert_eq!(
        (answer.header("location"), answer.header("etag")),
        (format!("/api/v1{path}").as_str(), etag(&made).as_str())
    );
    assert_eq!((&made["disabled"], &made["last_seen_at"]), (&json!(false), &Value::Null));
    assert_eq!((&made["roles"][0]["role"], &made["roles"][0]["unit"]["id"]), (&json!("editor"), &office.unit["id"]));
    assert!(!made.to_string().contains(PASSWORD) && !made.to_string().contains("argon2"), "{made}");
    let mut actions = strings(&made["allowed_actions"]);
    actions.sort_unstable();
    assert_eq!(actions, ["disable", "edit", "set_password"]);

    let changed = office.admin.patch(&path).if_match(&made).json(&json!({"name": "José Souza"})).await.json(200);
    assert_eq!(
        (&changed["name"], &changed["email"], &changed["roles"]),
        (&json!("José Souza"), &made["email"], &made["roles"])
    );
    office.admin.patch(&path).if_match(&changed).json(&json!({"email": null})).await.fault_at("/email");
    office.admin.patch(&path).if_match(&changed).json(&json!({"email": "x"})).await.fault_at("/email");
    office
        .admin
        .patch(&path)
        .if_match(&changed)
        .json(&json!({"email": "a@b.c\r\nBcc: d@e.f"}))
        .await
        .fault_at("/email");
    office.admin.patch(&path).if_match(&changed).json(&json!({"password": "nova-senha-comprida"})).await.client_error();
    server.sign_in(&email, PASSWORD).await.get("/me").await.expect(200);
    assert!(office.admin.get(&path).await.json(200)["last_seen_at"].is_string());

    let gone =
        office.admin.post(format!("{path}/disable")).if_match(&office.admin.get(&path).await.json(200)).await.json(200);
    assert_eq!(gone["disabled"], true);
    assert!(
        strings(&gone["allowed_actions"]).contains(&"enable")
            && !strings(&gone["allowed_actions"]).contains(&"disable")
    );
    // Secrets and their traces are not in the change log.
    let log = office.admin.get("/changes").query("types", "user").query("limit", 100).await;
    if log.status == 200 {
        assert!(!log.text().contains(PASSWORD) && !log.text().contains("argon2"));
    }
}

async fn addresses_are_unique(server: &'static Server) {
    let office = Office::new(server).await;
    let (one, two) = (office.user("viewer", &office.unit["id"]).await, office.user("viewer", &office.unit["id"]).await);
    let roles = json!([{"unit_id": office.unit["id"], "role": "viewer"}]);
    for email in [one["email"].as_str().unwrap().to_owned(), one["email"].as_str().unwrap().to_uppercase()] {
        let body = json!({"name": "x", "email": email, "password": PASSWORD, "roles": roles});
        office.admin.post("/users").json(&body).await.problem(409, "email_taken");
        let path = format!("/users/{}", two["id"].as_str().unwrap());
        office.admin.patch(&path).if_match(&two).json(&json!({"email": email})).await.problem(409, "email_taken");
    }
}

async fn roles_take_effect_at_once(server: &'static Server) {
    let office = Office::new(server).await;
    let person = office.person("viewer").await;
    let path = format!("/users/{}", person.id);
    let body = pauta_tests::office::content(&office.unit["id"], "x");
    person.post("/releases").json(&body).await.problem(403, "forbidden");
    let user = office.admin.get(&path).await.json(200);
    let user = office
        .admin
        .patch(&path)
        .if_match(&user)
        .json(&json!({"roles": [{"unit_id": office.unit["id"], "role": "editor"}]}))
        .await
        .json(200);
    person.post("/releases").json(&body).await.expect(201);
    let twice =
        json!([{"unit_id": office.unit["id"], "role": "editor"}, {"unit_id": office.unit["id"], "role": "viewer"}]);
    let answer = office.admin.patch(&path).if_match(&user).json(&json!({"roles": twice})).await;
    assert_eq!(answer.status, 422, "one role per unit: {}", answer.told());
    let elsewhere = unit(&office.admin, &unique("Fora"), &server.root_unit().await["id"]).await;
    office
        .admin
        .patch(&path)
        .if_match(&user)
        .json(&json!({"roles": [{"unit_id": elsewhere["id"], "role": "editor"}]}))
        .await
        .expect(200);
    person.post("/releases").json(&body).await.client_error();
    // Without any role one is known, and may do nothing.
    let user = office.admin.get(&path).await.json(200);
    office.admin.patch(&path).if_match(&user).json(&json!({"roles": []})).await.expect(200);
    assert_eq!(person.get("/me").await.json(200)["permissions"], json!([]));
    person.get("/releases").await.problem(403, "forbidden");
}

async fn nobody_shuts_themselves_out(server: &'static Server) {
    let office = Office::new(server).await;
    let admin = office.person_in("admin", &server.root_unit().await["id"]).await;
    let path = format!("/users/{}", admin.id);
    let me = admin.get(&path).await.json(200);
    assert!(!strings(&me["allowed_actions"]).contains(&"disable"), "{me}");
    admin.post(format!("{path}/disable")).if_match(&me).await.problem(409, "own_account");
    admin.patch(&path).if_match(&me).json(&json!({"name": "Eu mesmo"})).await.expect(200);
}

async fn the_last_administrator_stays(server: Server) {
    let first = server.admin().await;
    let first_id = first.get("/me").await.json(200)["id"].as_str().unwrap().to_owned();
    let root = server.root_unit().await;
    let office = Office::new(&server).await;
    let second = office.person_in("admin", &root["id"]).await;
    // Two, who each disable the other at the same moment: one must be left.
    let (a, b) = (format!("/users/{first_id}"), format!("/users/{}", second.id));
    let (user_a, user_b) = (second.get(&a).await.json(200), first.get(&b).await.json(200));
    let one = second.post(format!("{a}/disable")).if_match(&user_a).into_future();
    let two = first.post(format!("{b}/disable")).if_match(&user_b).into_future();
    let (one, two) = tokio::join!(one, two);
    assert_eq!(
        [one.status, two.status].iter().filter(|&&status| status == 200).count(),
        1,
        "{} {}",
        one.told(),
        two.told()
    );
    let (left, left_id) =
        if two.status == 200 { (first, first_id) } else { (second.caller.clone(), second.id.clone()) };
    // An administrator of a lower unit cannot run the house, so does not count.
    let email = format!("{}@pauta.test", unique("abaixo"));
    let below = json!([{"unit_id": office.unit["id"], "role": "admin"}]);
    let body = json!({"name": "Abaixo", "email": email, "password": PASSWORD, "roles": below});
    left.post("/users").json(&body).await.expect(201);
    let path = format!("/users/{left_id}");
    let me = left.get(&path).await.json(200);
    let refused = left.post(format!("{path}/disable")).if_match(&me).await;
    assert!(["own_account", "last_admin"].contains(&refused.refused(409)["code"].as_str().unwrap()));
    let viewer = json!({"roles": [{"unit_id": root["id"], "role": "viewer"}]});
    let refused = left.patch(&path).if_match(&me).json(&viewer).await;
    assert!(["own_account", "last_admin"].contains(&refused.refused(409)["code"].as_str().unwrap()));
    left.get("/users").await.expect(200);
}

async fn lists_are_found_and_paged(server: &'static Server) {
    let office = Office::new(server).await;
    let mut all = Vec::new();
    for role in ["viewer", "editor", "viewer", "reporter", "viewer"] {
        all.push(office.user(role, &office.unit["id"]).await);
    }
    let mut seen = texts(&office.admin.all("/users", &[("unit", office.slug()), ("limit", "2")]).await, "id");
    let mut expected: Vec<String> = all.iter().map(|user| user["id"].as_str().unwrap().to_owned()).collect();
    seen.sort_unstable();
    expected.sort_unstable();
    assert_eq!(seen, expected);
    let viewers = office.admin.get("/users").query("unit", office.slug()).query("role", "viewer").await.json(200);
    assert_eq!(items(&viewers).len(), 3);
    let one = &all[1];
    let path = format!("/users/{}/disable", one["id"].as_str().unwrap());
    office.admin.post(path).if_match(one).await.expect(200);
    let disabled = office.admin.get("/users").query("unit", office.slug()).query("disabled", "true").await.json(200);
    assert_eq!(each(&disabled, "id"), [one["id"].as_str().unwrap()]);
    let found = office.admin.get("/users").query("q", one["email"].as_str().unwrap()).await.json(200);
    assert_eq!(each(&found, "id"), [one["id"].as_str().unwrap()]);
    let root = office.admin.get("/users").query("q", ADMIN_EMAIL).await.json(200);
    assert_eq!(items(&root).len(), 1);
}
