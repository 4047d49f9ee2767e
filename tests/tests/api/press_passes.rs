//! Press passes: a personal link opens what is under embargo, and nothing else, and leaves a trace.

use chrono::{DateTime, TimeDelta, Utc};
use pauta_tests::both;
use pauta_tests::client::{Answer, Caller, items};
use pauta_tests::office::{Desk, Office, Person, content, unique, unit};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![
    a_pass_opens_what_is_under_embargo_and_only_then,
    a_secret_is_shown_once,
    a_pass_ends,
    a_pass_is_of_its_units,
    what_was_withdrawn_is_told_to_the_press,
    a_blackout_holds_back_from_the_press_too,
    guessing_is_slow,
    what_a_pass_may_not_be,
];

const EVERYTHING: [&str; 6] = [
    "releases.read",
    "releases.write",
    "releases.approve",
    "releases.publish",
    "releases.withdraw",
    "press_passes.manage",
];

/// The desk of an office, whose people can travel in time.
async fn lasting(server: &Server, office: &Office<'_>) -> Desk {
    let Desk { writer, approver, unit } = office.desk().await;
    let of = async |person: Person| {
        let caller = server.personal_token(&person.email, &EVERYTHING).await;
        Person { caller, ..person }
    };
    Desk { writer: of(writer).await, approver: of(approver).await, unit }
}

async fn pass(caller: &Caller, unit: &Value, expires_at: DateTime<Utc>) -> Value {
    let body = json!({
        "unit_id": unit, "name": "Joana Freitas", "outlet": "Diário do Sertão", "email": "Joana@diario.example.org",
        "expires_at": expires_at,
    });
    caller.post("/press-passes").json(&body).await.json(201)
}

fn address(pass: &Value) -> String {
    let url = pass["url"].as_str().unwrap();
    url[url.find("/imprensa/embargo/").unwrap()..].to_owned()
}

fn text(pass: &Value, release: &Value) -> String {
    format!("{}/{}", address(pass), release["slug"].as_str().unwrap())
}

async fn open(server: &Server, path: &str) -> Answer {
    server.anonymous.root("GET", path).await
}

async fn act(caller: &Caller, release: &Value, action: &str, body: &Value) -> Value {
    let path = format!("/releases/{}/{action}", release["id"].as_str().unwrap());
    caller.post(path).if_match(release).json(body).await.json(200)
}

/// A text under embargo until `until`, with the press from `at` on, or at once.
async fn embargoed(desk: &Desk, title: &str, at: Option<DateTime<Utc>>, until: DateTime<Utc>) -> Value {
    let mut body = content(&desk.unit, title);
    body["embargo_until"] = json!(until);
    let release = desk.approve(&desk.create(&body).await).await;
    match at {
        Some(at) => act(&desk.approver, &release, "schedule", &json!({ "publish_at": at })).await,
        None => act(&desk.approver, &release, "publish", &Value::Null).await,
    }
}

async fn openings(desk: &Desk, release: &Value) -> Value {
    let path = format!("/releases/{}/openings", release["id"].as_str().unwrap());
    desk.writer.get(path).await.json(200)["passes"].clone()
}

async fn a_pass_opens_what_is_under_embargo_and_only_then(server: Server) {
    let office = Office::new(&server).await;
    let desk = lasting(&server, &office).await;
    let now = server.now().await;
    let pass = pass(&desk.approver, &desk.unit, now + TimeDelta::days(30)).await;
    let title = unique("Zircônio");
    let (at, until) = (now + TimeDelta::hours(1), now + TimeDelta::hours(5));
    let release = embargoed(&desk, &title, Some(at), until).await;
    let draft = desk.draft(&unique("Rascunho")).await;
    let out = desk.published(&unique("Publicado")).await;
    let (list, text) = (address(&pass), text(&pass, &release));

    // Not yet with the press: nowhere, however it is asked for.
    let page = open(&server, &list).await;
    assert!(page.expect(200).text().contains("Não há textos sob embargo agora"), "{}", page.text());
    for never in [&release, &draft] {
        open(&server, &self::text(&pass, never)).await.expect(404);
    }
    server.travel(3600 - 60);
    assert!(!open(&server, &list).await.expect(200).text().contains(&title));
    assert!(!open(&server, &text).await.expect(404).text().contains("Texto completo"));
    assert_eq!(openings(&desk, &release).await, json!([]));

    server.travel(3600 + 5);
    let page = open(&server, &list).await;
    assert!(page.expect(200).text().contains(&title) && page.text().contains("EMBARGADO até"), "{}", page.text());
    for title in [&draft["title"], &out["title"]] {
        assert!(!page.text().contains(title.as_str().unwrap()));
    }
    let read = open(&server, &text).await;
    assert!(
        read.expect(200).text().contains("<p>Texto completo") && read.text().contains("EMBARGADO até"),
        "{}",
        read.text()
    );
    for answer in [&page, &read] {
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert!(answer.header("x-robots-tag").contains("noindex") && answer.text().contains("noindex"));
        assert!(answer.text().contains("Joana Freitas") && !answer.text().contains("<script"), "{}", answer.text());
    }
    open(&server, &text).await.expect(200);
    let told = openings(&desk, &release).await;
    assert_eq!((&told[0]["pass_id"], &told[0]["times"]), (&pass["id"], &json!(2)));
    assert_eq!((&told[0]["reader"], &told[0]["outlet"]), (&json!("Joana Freitas"), &json!("Diário do Sertão")));
    let listed = desk.writer.get("/press-passes").await.json(200);
    assert!(items(&listed)[0]["last_used_at"].is_string(), "{listed}");
    // Nobody else has it yet.
    open(&server, &format!("/imprensa/{}", release["slug"].as_str().unwrap())).await.expect(404);

    // The address that the journalist has goes on when the text gets another.
    let release = desk.writer.get(format!("/releases/{}", release["id"].as_str().unwrap())).await.json(200);
    let slug = format!("novo-{}", release["slug"].as_str().unwrap());
    let other = json!({ "note": "Nome certo.", "slug": slug });
    let release = act(&desk.approver, &release, "correct", &other).await;
    open(&server, &text).await.expect(200);

    // Public: no embargo any more, and the address leads on.
    server.travel(5 * 3600 + 5);
    assert!(!open(&server, &list).await.expect(200).text().contains(&title));
    let moved = open(&server, &text).await;
    assert_eq!(moved.expect(303).header("location"), format!("/imprensa/{}", release["slug"].as_str().unwrap()));
    assert_eq!(openings(&desk, &release).await[0]["times"], 3, "read as anyone reads");
}

async fn a_secret_is_shown_once(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let body = json!({
        "unit_id": desk.unit, "name": "Joana", "outlet": "Diário", "email": "j@example.org",
        "expires_at": server.now().await + TimeDelta::days(1),
    });
    let key = unique("chave");
    let create = || desk.writer.post("/press-passes").header("idempotency-key", &key).json(&body);
    let made = create().await.json(201);
    let secret = address(&made)["/imprensa/embargo/".len()..].to_owned();
    assert!(secret.len() >= 43, "256 bits: {secret}");
    let again = create().await.json(201);
    assert_eq!((&again["id"], &again["url"]), (&made["id"], &Value::Null));
    let editor = office.person("editor").await;
    let listed = editor.get("/press-passes").await;
    assert_eq!(items(&listed.json(200)).len(), 1);
    assert!(!listed.text().contains(&secret));
    let changes = desk.writer.get("/changes").query("limit", 100).await;
    assert!(!changes.text().contains(&secret) && !changes.text().contains("j@example.org"));
}

async fn a_pass_ends(server: Server) {
    let office = Office::new(&server).await;
    let desk = lasting(&server, &office).await;
    let now = server.now().await;
    let (short, long) = (
        pass(&desk.writer, &desk.unit, now + TimeDelta::hours(2)).await,
        pass(&desk.writer, &desk.unit, now + TimeDelta::days(9)).await,
    );
    let release = embargoed(&desk, &unique("Prazo"), None, now + TimeDelta::days(5)).await;
    open(&server, &text(&short, &release)).await.expect(200);
    server.travel(2 * 3600 + 5);
    for path in [address(&short), text(&short, &release)] {
        let refused = open(&server, &path).await;
        assert!(refused.expect(410).text().contains("O prazo deste link terminou"), "{}", refused.text());
        assert_eq!(refused.header("cache-control"), "no-store");
        assert!(!refused.text().contains("Prazo-"), "{}", refused.text());
    }
    open(&server, &text(&long, &release)).await.expect(200);
    let path = format!("/press-passes/{}", long["id"].as_str().unwrap());
    desk.writer.delete(&path).await.expect(204);
    desk.writer.delete(&path).await.expect(204);
    assert!(open(&server, &text(&long, &release)).await.expect(410).text().contains("cancelado"));
    let listed = desk.writer.get("/press-passes").await.json(200);
    let states: Vec<&Value> = items(&listed).iter().map(|pass| &pass["state"]).collect();
    assert_eq!(states, ["revoked", "expired"]);
    assert!(items(&listed).iter().all(|pass| pass["allowed_actions"] == json!([])), "{listed}");
}

async fn a_pass_is_of_its_units(server: &'static Server) {
    let (here, there) = (Office::new(server).await, Office::new(server).await);
    let (desk, elsewhere) = (here.desk().await, there.desk().await);
    let child = unit(&here.admin, &unique("Nucleo"), &here.unit["id"]).await;
    let now = server.now().await;
    let pass = pass(&desk.writer, &desk.unit, now + TimeDelta::days(1)).await;
    let below = Desk { unit: child["id"].clone(), ..desk.clone() };
    let low = embargoed(&below, &unique("Abaixo"), None, now + TimeDelta::days(5)).await;
    let foreign = embargoed(&elsewhere, &unique("Alheio"), None, now + TimeDelta::days(5)).await;
    open(server, &text(&pass, &low)).await.expect(200);
    open(server, &text(&pass, &foreign)).await.expect(404);
    let list = open(server, &address(&pass)).await;
    assert!(
        list.text().contains(low["title"].as_str().unwrap())
            && !list.text().contains(foreign["title"].as_str().unwrap())
    );
    // Nor does one office see or end the passes of another.
    let listed = elsewhere.writer.get("/press-passes").await.json(200);
    assert_eq!(items(&listed).len(), 0);
    elsewhere.writer.delete(format!("/press-passes/{}", pass["id"].as_str().unwrap())).await.problem(404, "not_found");
    let body = json!({
        "unit_id": here.unit["id"], "name": "x", "outlet": "y", "email": "x@example.org", "expires_at": now + TimeDelta::days(1),
    });
    elsewhere.writer.post("/press-passes").json(&body).await.problem(403, "forbidden");
}

async fn what_was_withdrawn_is_told_to_the_press(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let now = server.now().await;
    let pass = pass(&desk.writer, &desk.unit, now + TimeDelta::days(1)).await;
    let release = embargoed(&desk, &unique("Recuado"), None, now + TimeDelta::days(5)).await;
    open(server, &text(&pass, &release)).await.expect(200);
    act(&desk.writer, &release, "withdraw", &json!({ "reason": "Número errado." })).await;
    let gone = open(server, &text(&pass, &release)).await;
    assert!(
        gone.expect(410).text().contains("Número errado.") && !gone.text().contains("Texto completo"),
        "{}",
        gone.text()
    );
    assert!(!open(server, &address(&pass)).await.text().contains(release["title"].as_str().unwrap()));
}

async fn a_blackout_holds_back_from_the_press_too(server: Server) {
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let chief = office.person_in("head", &server.root_unit().await["id"]).await;
    let now = server.now().await;
    let pass = pass(&desk.writer, &desk.unit, now + TimeDelta::days(1)).await;
    let release = embargoed(&desk, &unique("Vedado"), None, now + TimeDelta::days(5)).await;
    open(&server, &text(&pass, &release)).await.expect(200);
    let blackout = json!({
        "name": "Eleições", "sphere": "state", "starts_at": now - TimeDelta::minutes(5), "ends_at": now + TimeDelta::days(90),
        "exempt_kinds": ["public_service"],
    });
    let blackout = chief.post("/blackouts").json(&blackout).await.json(201);
    let path = format!("/blackouts/{}", blackout["id"].as_str().unwrap());
    chief.patch(path).if_match(&blackout).json(&json!({ "hide_existing": true })).await.expect(200);
    open(&server, &text(&pass, &release)).await.expect(404);
    assert!(!open(&server, &address(&pass)).await.expect(200).text().contains("Vedado"));
}

async fn guessing_is_slow(server: Server) {
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    for _ in 0..20 {
        open(&server, "/imprensa/embargo/palpite").await.expect(404);
    }
    let refused = open(&server, "/imprensa/embargo/outro-palpite").await;
    assert!(!refused.expect(429).header("retry-after").is_empty());
    // Whoever has a pass is not kept out by the guesses of a neighbour; but nobody leafs through without end.
    let pass = pass(&desk.writer, &desk.unit, server.now().await + TimeDelta::days(1)).await;
    for _ in 0..60 {
        open(&server, &address(&pass)).await.expect(200);
    }
    open(&server, &address(&pass)).await.expect(429);
    server.travel(61);
    open(&server, &address(&pass)).await.expect(200);
    open(&server, "/imprensa/embargo/palpite").await.expect(404);
}

async fn what_a_pass_may_not_be(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let now = server.now().await;
    let good = json!({
        "unit_id": office.unit["id"], "name": "Joana", "outlet": "Diário", "email": "j@example.org",
        "expires_at": now + TimeDelta::days(1),
    });
    for (name, value) in [
        ("name", json!(" ")),
        ("outlet", json!("")),
        ("email", json!("joana")),
        ("expires_at", json!(now - TimeDelta::minutes(1))),
        ("expires_at", json!(now + TimeDelta::days(400))),
        ("unit_id", json!("0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f")),
    ] {
        let mut body = good.clone();
        body[name] = value;
        head.post("/press-passes").json(&body).await.fault_at(&format!("/{name}"));
    }
}
