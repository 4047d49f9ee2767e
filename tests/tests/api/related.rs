//! What a release leads on to: links, suggestions, and «Leia também» on its public page.

use pauta_tests::both;
use pauta_tests::client::{Caller, each, items, strings};
use pauta_tests::office::{Office, act, unique, unit};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![
    links_hold_where_one_writes,
    bad_links,
    readers_are_led_on_to_what_is_public_now,
    suggestions_by_likeness,
    a_copy_begins_anew,
];

fn path(release: &Value) -> String {
    format!("/releases/{}", release["id"].as_str().unwrap())
}

async fn relate(caller: &Caller, release: &Value, other: &Value) {
    let body = json!({"related_id": other["id"]});
    caller.post(format!("{}/related", path(release))).json(&body).await.expect(201);
}

async fn titles(caller: &Caller, release: &Value) -> Vec<String> {
    let list = caller.get(format!("{}/related", path(release))).await.json(200);
    items(&list).iter().map(|item| item["release"]["title"].as_str().unwrap().to_owned()).collect()
}

async fn links_hold_where_one_writes(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let (a, b, c) = (desk.draft("a").await, desk.published("b").await, desk.draft("c").await);
    let answer = desk.writer.post(format!("{}/related", path(&a))).json(&json!({"related_id": b["id"]})).await;
    assert_eq!(answer.json(201), json!({"related_id": b["id"]}));
    let location = answer.header("location").to_owned();
    assert_eq!(location, format!("/api/v1{}/related/{}", path(&a), b["id"].as_str().unwrap()));
    relate(&desk.writer, &a, &c).await;
    assert_eq!(titles(&desk.writer, &a).await, ["c", "b"], "the newest first");
    assert_eq!(titles(&desk.writer, &b).await, ["a"], "both ways");
    let paged = desk.writer.all(&format!("{}/related", path(&a)), &[("limit", "1")]).await;
    assert_eq!(paged.len(), 2);
    let item = &paged[1];
    assert_eq!((&item["is_mutual"], &item["linked_by"]["id"]), (&json!(true), &json!(desk.writer.id)));
    assert_eq!(item["allowed_actions"], json!(["remove"]));
    // Neither content nor version changed, and the history tells of it.
    let same = desk.writer.get(path(&a)).await.json(200);
    assert_eq!((&same["version"], &same["updated_at"]), (&a["version"], &a["updated_at"]));
    let history = desk.writer.get(format!("{}/history", path(&b))).await.json(200);
    assert_eq!(items(&history)[0]["action"], "relate");
    // Even of a text that is out; not by who only reads.
    let viewer = office.person("viewer").await;
    assert_eq!(titles(&viewer, &b).await, ["a"]);
    viewer.post(format!("{}/related", path(&b))).json(&json!({"related_id": c["id"]})).await.problem(403, "forbidden");
    viewer.delete(format!("{}/related/{}", path(&b), a["id"].as_str().unwrap())).await.problem(403, "forbidden");

    // Over units: each side by who writes there.
    let below = unit(&office.admin, &unique("Nucleo"), &office.unit["id"]).await;
    let reporter = office.person_in("reporter", &below["id"]).await;
    let body = json!({"kind": "speech", "title": "de baixo", "unit_id": below["id"]});
    let low = reporter.post("/releases").json(&body).await.json(201);
    let hidden = json!({"related_id": a["id"]});
    let answer = reporter.post(format!("{}/related", path(&low))).json(&hidden).await;
    assert_eq!(answer.fault_at("/related_id"), "unknown_value", "what one may not read does not exist");
    relate(&reporter, &low, &b).await;
    assert_eq!(titles(&reporter, &low).await, ["b"]);
    assert_eq!(titles(&desk.writer, &b).await, ["a"], "the page of others stays as it is");
    relate(&desk.writer, &b, &low).await;
    assert_eq!(titles(&desk.writer, &b).await, ["de baixo", "a"]);
    let one = |from: &Value, to: &Value| format!("{}/related/{}", path(from), to["id"].as_str().unwrap());
    reporter.delete(one(&low, &b)).await.expect(204);
    assert!(titles(&reporter, &low).await.is_empty());
    assert_eq!(titles(&desk.writer, &b).await, ["de baixo", "a"]);
    desk.writer.delete(one(&b, &a)).await.expect(204);
    assert_eq!(titles(&desk.writer, &a).await, ["c"], "both ways");
    desk.writer.delete(one(&b, &a)).await.problem(404, "not_found");
    // A text that goes takes its links along.
    desk.writer.delete(path(&c)).if_match(&c).await.expect(204);
    assert!(titles(&desk.writer, &a).await.is_empty());
}

async fn bad_links(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let (a, b) = (desk.draft("a").await, desk.draft("b").await);
    let post = |body: Value| desk.writer.post(format!("{}/related", path(&a))).json(&body).into_future();
    assert_eq!(post(json!({"related_id": a["id"]})).await.fault_at("/related_id"), "same");
    post(json!({"related_id": "x"})).await.fault_at("/related_id");
    post(json!({})).await.client_error();
    relate(&desk.writer, &a, &b).await;
    post(json!({"related_id": b["id"]})).await.problem(409, "already_related");
    desk.writer
        .post(format!("{}/related", path(&b)))
        .json(&json!({"related_id": a["id"]}))
        .await
        .problem(409, "already_related");
    for n in 0..29 {
        relate(&desk.writer, &a, &desk.draft(&format!("n{n}")).await).await;
    }
    let more = desk.draft("demais").await;
    post(json!({"related_id": more["id"]})).await.problem(409, "too_many_related");
    assert!(titles(&desk.writer, &more).await.is_empty(), "refused on both sides");
}

async fn readers_are_led_on_to_what_is_public_now(server: Server) {
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let out = desk.published("Principal").await;
    let (public, later, draft) =
        (desk.published("Já saiu").await, desk.approved("Sai depois").await, desk.draft("Nunca").await);
    let item = format!("/public/releases/{}", out["slug"].as_str().unwrap());
    let page = format!("/imprensa/{}", out["slug"].as_str().unwrap());
    let read = server.anonymous.get(&item).await.json(200);
    assert_eq!(read["related"], json!([]));
    assert!(!server.anonymous.root("GET", &page).await.text().contains("Leia também"));
    for other in [&public, &later, &draft] {
        relate(&desk.writer, &out, other).await;
    }
    let related = |read: &Value| {
        read["related"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["title"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let read = server.anonymous.get(&item).await.json(200);
    assert_eq!(related(&read), ["Já saiu"], "at once, and only what is public");
    let one = &read["related"][0];
    assert_eq!((&one["slug"], &one["published_at"]), (&public["slug"], &public["published_at"]));
    assert_eq!(one["url"], public["public_url"]);
    let html = server.anonymous.root("GET", &page).await;
    let text = html.text();
    assert!(text.contains("Leia também") && text.contains(public["slug"].as_str().unwrap()), "{text}");
    assert!(!text.contains("Sai depois") && !text.contains("Nunca"));

    // An hour that comes by itself brings it in, under embargo or not.
    let now = server.now().await;
    let schedule = json!({"publish_at": now + chrono::TimeDelta::seconds(60)});
    desk.approver.post(format!("{}/schedule", path(&later))).if_match(&later).json(&schedule).await.expect(200);
    assert_eq!(related(&server.anonymous.get(&item).await.json(200)), ["Já saiu"]);
    server.travel(120);
    assert_eq!(related(&server.anonymous.get(&item).await.json(200)), ["Sai depois", "Já saiu"]);
    // What is withdrawn is led to no more.
    act(&desk.writer, &public, "withdraw").await;
    assert_eq!(related(&server.anonymous.get(&item).await.json(200)), ["Sai depois"]);
    assert!(!server.anonymous.root("GET", &page).await.text().contains("Já saiu"));
    let gone = format!("{}/related/{}", path(&out), later["id"].as_str().unwrap());
    desk.writer.delete(gone).await.expect(204);
    assert_eq!(server.anonymous.get(&item).await.json(200)["related"], json!([]));
}

async fn suggestions_by_likeness(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let word = unique("saneamento").replace('-', "");
    let tag = unique("rio");
    let write = async |title: &str, tags: &[&str], code: i32| {
        let mut body = pauta_tests::office::content(&desk.unit, title);
        body["tags"] = json!(tags);
        body["municipality_codes"] = json!([code]);
        desk.create(&body).await
    };
    let one = write(&format!("Obra {word} chega"), &[&tag, "outro"], 2_312_908).await;
    let by_tag = desk.publish(&write("Por assunto", &[&tag], 2_304_400).await).await;
    let by_word =
        desk.publish(&write(&format!("Avanço {word} continua, obra chega ao fim"), &[], 2_304_400).await).await;
    let both = desk.publish(&write(&format!("Chega obra {word}"), &[&tag], 2_312_908).await).await;
    let alone = desk.publish(&write("Chega de enchente", &[], 2_304_400).await).await;
    let draft = write(&format!("Obra {word} chega em rascunho"), &[&tag], 2_312_908).await;
    let list = desk.writer.get(format!("{}/related/suggestions", path(&one))).await.json(200);
    let found: Vec<&str> = items(&list).iter().map(|item| item["release"]["id"].as_str().unwrap()).collect();
    let id = |release: &Value| release["id"].as_str().unwrap().to_owned();
    assert_eq!(found[0], id(&both), "the likest first: {list}");
    assert!(found.contains(&id(&by_tag).as_str()) && found.contains(&id(&by_word).as_str()), "{list}");
    assert!(!found.contains(&id(&one).as_str()) && !found.contains(&id(&draft).as_str()), "{list}");
    assert!(!found.contains(&id(&alone).as_str()), "one word of many says nothing: {list}");
    assert!(found.len() <= 8);
    let first = &items(&list)[0];
    assert_eq!((&first["common_tags"], &first["common_municipality_codes"]), (&json!([tag]), &json!([2_312_908])));
    assert!(strings(&first["common_words"]).contains(&word.as_str()), "{first}");
    relate(&desk.writer, &one, &both).await;
    let list = desk.writer.get(format!("{}/related/suggestions", path(&one))).await.json(200);
    assert!(!list.to_string().contains(&id(&both)), "what is linked is no longer suggested");
    // To whom may not read it, nothing is suggested of it: an approved text of another unit.
    let secret = write(&format!("Segredo obra {word} chega"), &[&tag], 2_312_908).await;
    let secret = desk.approve(&secret).await;
    let elsewhere = Office::new(server).await.desk().await;
    let mut body = pauta_tests::office::content(&elsewhere.unit, &format!("Obra {word} chega"));
    body["tags"] = json!([tag]);
    let theirs = elsewhere.create(&body).await;
    let list = elsewhere.writer.get(format!("{}/related/suggestions", path(&theirs))).await.json(200);
    assert!(list.to_string().contains(&id(&both)) && !list.to_string().contains(&id(&secret)), "{list}");
}

async fn a_copy_begins_anew(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let mut body = pauta_tests::office::content(&desk.unit, &unique("Original"));
    body["tags"] = json!(["a", "b"]);
    body["subtitle"] = json!("Subtítulo");
    body["municipality_codes"] = json!([2_312_908]);
    body["embargo_until"] = json!("2100-01-01T12:00:00Z");
    let original = desk.publish(&desk.create(&body).await).await;
    let reporter = office.person("reporter").await;
    let key = unique("chave");
    let send = || reporter.post(format!("{}/duplicate", path(&original))).header("idempotency-key", &key).into_future();
    let answer = send().await;
    let copy = answer.json(201);
    assert_eq!(answer.header("location"), format!("/api/v1{}", path(&copy)));
    assert_eq!(send().await.json(201)["id"], copy["id"], "a retry makes no second");
    for name in ["kind", "title", "subtitle", "summary", "body_html", "tags", "municipality_codes", "unit_id"] {
        assert_eq!(copy[name], original[name], "{name}");
    }
    assert_ne!((&copy["id"], &copy["slug"]), (&original["id"], &original["slug"]));
    assert_eq!(
        (&copy["status"], &copy["version"], &copy["author"]["id"]),
        (&json!("draft"), &json!(1), &json!(reporter.id))
    );
    for name in ["approved_by", "approved_at", "published_at", "public_at", "publish_at", "embargo_until"] {
        assert_eq!(copy[name], Value::Null, "{name}");
    }
    assert_eq!(desk.writer.get(path(&original)).await.json(200)["version"], original["version"]);
    // Where one does not write, it comes home.
    let below = unit(&office.admin, &unique("Nucleo"), &office.unit["id"]).await;
    let email = format!("{}@pauta.test", unique("duplo"));
    let roles = json!([{"unit_id": office.unit["id"], "role": "viewer"}, {"unit_id": below["id"], "role": "reporter"}]);
    let user = json!({"name": "D", "email": email, "password": pauta_tests::server::PASSWORD, "roles": roles});
    office.admin.post("/users").json(&user).await.expect(201);
    let both = server.sign_in(&email, pauta_tests::server::PASSWORD).await;
    let copy = both.post(format!("{}/duplicate", path(&original))).await.json(201);
    assert_eq!(copy["unit_id"], below["id"]);
    // A text of another unit that is out is read by all, and copied by nobody there.
    let public = desk.published(&unique("Público")).await;
    let stranger = Office::new(server).await.person("head").await;
    assert!(!each(&stranger.get("/releases").await.json(200), "id").is_empty());
    stranger.post(format!("{}/duplicate", path(&public))).await.problem(403, "forbidden");
    stranger.post(format!("{}/duplicate", path(&original))).await.problem(404, "not_found");
}
