//! Schedule, embargo, versions and corrections: nothing before its hour, nothing without a trace.

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::{StreamExt, stream};
use pauta_tests::client::{Caller, each, items};
use pauta_tests::office::{Desk, Office, Person, act, content, unique};
use pauta_tests::server::Server;
use pauta_tests::{both, eventually};
use serde_json::{Value, json};
use std::time::Duration;

both![
    every_sitting_is_a_version,
    what_differs_is_told_to_the_word,
    an_earlier_version_comes_back,
    corrections_are_public_and_keep_the_address,
    an_old_address_leads_to_the_new_one,
    an_hour_must_be_in_the_future,
    an_edit_takes_the_hour_away,
    who_did_what_is_provable,
    a_scheduled_text_is_nowhere_before_its_hour,
    an_embargo_binds_everyone_but_the_press,
    an_hour_that_passed_unseen_is_caught_up_once,
    a_due_text_can_be_withdrawn_before_the_worker_saw_it,
    a_thousand_at_one_instant_are_out_at_once_and_each_once,
    an_hour_within_a_blackout_is_held_back,
];

pub fn path(release: &Value) -> String {
    format!("/releases/{}", release["id"].as_str().unwrap())
}

fn public(release: &Value) -> String {
    format!("/public/releases/{}", release["slug"].as_str().unwrap())
}

const EVERYTHING: [&str; 5] =
    ["releases.read", "releases.write", "releases.approve", "releases.publish", "releases.withdraw"];

/// The person with a token that outlasts a journey in time.
async fn lasting(server: &Server, person: Person) -> Person {
    let caller = server.personal_token(&person.email, &EVERYTHING).await;
    Person { caller, ..person }
}

/// A desk whose people can travel in time.
pub async fn lasting_desk(server: &Server, office: &Office<'_>) -> Desk {
    let Desk { writer, approver, unit } = office.desk().await;
    Desk { writer: lasting(server, writer).await, approver: lasting(server, approver).await, unit }
}

pub async fn post(caller: &Caller, release: &Value, action: &str, body: Value) -> Value {
    caller.post(format!("{}/{action}", path(release))).if_match(release).json(&body).await.json(200)
}

async fn edit(caller: &Caller, release: &Value, body: Value) -> Value {
    caller.patch(path(release)).if_match(release).json(&body).await.json(200)
}

/// The release in every channel that the anonymous have, and in those of a colleague of another unit.
pub async fn seen(server: &Server, stranger: &Caller, release: &Value, word: &str) -> Vec<&'static str> {
    let mut seen = Vec::new();
    let anyone = &server.anonymous;
    let holds = |text: &str| text.contains(release["id"].as_str().unwrap()) || text.contains(word);
    let answer = anyone.get(public(release)).await;
    if answer.status != 404 {
        seen.push("item");
    }
    let page = anyone.root("GET", format!("/imprensa/{}", release["slug"].as_str().unwrap())).await;
    // The address that was asked for stands in the page that says there is nothing.
    if page.status != 404 {
        seen.push("page");
    }
    for (name, query) in [("list", ""), ("search", "q"), ("tag", "tag"), ("unit", "unit")] {
        let call = anyone.get("/public/releases");
        let call = match query {
            "q" => call.query("q", word),
            "tag" => call.query("tag", word),
            "unit" => call.query("unit", release["unit_id"].as_str().unwrap()),
            _ => call,
        };
        if holds(call.await.expect(200).text()) {
            seen.push(name);
        }
    }
    for suffix in ["txt", "pdf", "ninjs.json"] {
        if anyone.get(format!("{}.{suffix}", public(release))).await.status != 404 {
            seen.push(suffix);
        }
    }
    let kit = anyone.root("GET", format!("/imprensa/{}/kit.zip", release["slug"].as_str().unwrap())).await;
    if kit.status != 404 {
        seen.push("kit");
    }
    for (name, path) in [
        ("newsroom", "/imprensa"),
        ("subjects", "/imprensa/assuntos"),
        ("receive", "/imprensa/receber"),
        ("rss", "/feeds/releases.rss"),
        ("atom", "/feeds/releases.atom"),
        ("json feed", "/feeds/releases.json"),
        ("ninjs feed", "/feeds/releases.ninjs.json"),
        ("sitemap", "/sitemap-news.xml"),
    ] {
        if holds(anyone.root("GET", path).await.expect(200).text()) {
            seen.push(name);
        }
    }
    if stranger.get(path(release)).await.status != 404 {
        seen.push("stranger's item");
    }
    if holds(stranger.get("/releases").query("limit", 100).await.expect(200).text()) {
        seen.push("stranger's list");
    }
    let found = stranger.get("/releases").query("q", word).query("count", true).await;
    if holds(found.expect(200).text()) || found.json(200)["total"] != 0 {
        seen.push("stranger's search");
    }
    if holds(stranger.get("/dashboard").await.expect(200).text()) {
        seen.push("stranger's dashboard");
    }
    seen
}

/// An approved text with a word of its own in its title and tags.
pub async fn approved(desk: &Desk, word: &str) -> Value {
    let mut body = content(&desk.unit, word);
    body["tags"] = json!([word]);
    desk.approve(&desk.create(&body).await).await
}

async fn a_scheduled_text_is_nowhere_before_its_hour(server: Server) {
    let office = Office::new(&server).await;
    let desk = lasting_desk(&server, &office).await;
    let elsewhere = Office::new(&server).await;
    let stranger = server.personal_token(&elsewhere.person("reporter").await.email, &["releases.read"]).await;
    let word = unique("zirconio").to_lowercase().replace(' ', "");
    let release = approved(&desk, &word).await;
    let at = server.now().await + TimeDelta::hours(2);
    let release = post(&desk.approver, &release, "schedule", json!({ "publish_at": at })).await;
    assert_eq!((&release["status"], &release["published_at"]), (&json!("scheduled"), &Value::Null));
    // Asked once before, so that an answer kept in memory could give it away later, or hide it.
    assert_eq!(seen(&server, &stranger, &release, &word).await, [""; 0]);
    server.travel(2 * 3600 - 60);
    assert_eq!(seen(&server, &stranger, &release, &word).await, [""; 0]);
    server.travel(2 * 3600 + 5);
    let office_reads = async || desk.writer.get(path(&release)).await.json(200);
    let as_it_came = office_reads().await;
    assert_eq!((&as_it_came["status"], &as_it_came["version"]), (&json!("published"), &json!(5)));
    let all = seen(&server, &stranger, &release, &word).await;
    for channel in ["item", "page", "list", "search", "tag", "unit", "newsroom", "stranger's item", "stranger's list"] {
        assert!(all.contains(&channel), "{channel} not in {all:?}");
    }
    for channel in
        ["txt", "pdf", "ninjs.json", "kit", "subjects", "receive", "rss", "atom", "json feed", "ninjs feed", "sitemap"]
    {
        assert!(all.contains(&channel), "{channel} not in {all:?}");
    }
    let read = server.anonymous.get(public(&release)).await.json(200);
    assert_eq!(read["published_at"].as_str().unwrap().parse::<DateTime<Utc>>().unwrap(), at);
    eventually("the worker writes it down", Duration::from_secs(5), async || {
        let history = desk.writer.get(format!("{}/history", path(&release))).await.json(200);
        items(&history).iter().any(|item| item["action"] == "publish")
    })
    .await;
    // What the office and what readers get is the same before and after the worker saw it.
    assert_eq!(office_reads().await, as_it_came);
    let again = server.anonymous.get(public(&release)).await.json(200);
    assert_eq!(again, read);
}

async fn an_embargo_binds_everyone_but_the_press(server: Server) {
    let office = Office::new(&server).await;
    let desk = lasting_desk(&server, &office).await;
    let elsewhere = Office::new(&server).await;
    let stranger = server.personal_token(&elsewhere.person("reporter").await.email, &["releases.read"]).await;
    let press = server.personal_token(&desk.approver.email, &["releases.embargoed"]).await;
    let viewer = office.person("viewer").await;
    let reading = server.personal_token(&viewer.email, &["releases.read"]).await;
    let word = unique("embargado").to_lowercase().replace(' ', "");
    let release = approved(&desk, &word).await;
    let (at, until) = (server.now().await + TimeDelta::hours(1), server.now().await + TimeDelta::hours(5));
    let release = edit(&desk.writer, &release, json!({ "embargo_until": until })).await;
    assert_eq!(release["status"], "draft", "an embargo is part of what is approved");
    let release = post(&desk.writer, &release, "submit", Value::Null).await;
    let release = post(&desk.approver, &release, "approve", Value::Null).await;
    let release = post(&desk.approver, &release, "schedule", json!({ "publish_at": at })).await;
    press.get(path(&release)).await.problem(404, "not_found");
    server.travel(3600 + 5);
    let read = press.get(path(&release)).await.json(200);
    assert_eq!(read["embargoed_until"].as_str().unwrap().parse::<DateTime<Utc>>().unwrap(), until);
    assert_eq!(read["public_url"], Value::Null);
    assert!(each(&press.get("/releases").await.json(200), "id").contains(&release["id"].as_str().unwrap().to_owned()));
    assert_eq!(seen(&server, &stranger, &release, &word).await, [""; 0]);
    press.get(path(&release)).await.expect(200);
    let openings = desk.writer.get(format!("{}/openings", path(&release))).await.json(200);
    assert_eq!(
        (&openings["items"][0]["reader"]["id"], &openings["items"][0]["times"]),
        (&json!(desk.approver.id), &json!(2))
    );
    // Who reads a version of it, or what differs between two, reads the text.
    reading.get(format!("{}/versions/1", path(&release))).await.expect(200);
    reading.get(format!("{}/versions/1/diff/1", path(&release))).await.expect(200);
    let openings = desk.writer.get(format!("{}/openings", path(&release))).await.json(200);
    let of_viewer = items(&openings).iter().find(|opening| opening["reader"]["id"] == json!(viewer.id)).unwrap();
    assert_eq!(of_viewer["times"], 2);
    // A text withdrawn under embargo leaves no trace for those who never could read it.
    server.travel(5 * 3600 + 5);
    assert!(seen(&server, &stranger, &release, &word).await.contains(&"search"));
    assert_eq!(press.get(path(&release)).await.json(200)["embargoed_until"], Value::Null);
}

async fn an_hour_that_passed_unseen_is_caught_up_once(mut server: Server) {
    let office = Office::new(&server).await;
    let desk = lasting_desk(&server, &office).await;
    let at = server.now().await + TimeDelta::hours(1);
    let mut scheduled = Vec::new();
    for n in 0..20 {
        let release = approved(&desk, &format!("lote{n}")).await;
        scheduled.push(post(&desk.approver, &release, "schedule", json!({ "publish_at": at })).await);
    }
    server.process.kill().await;
    server.travel(3600 + 5);
    let server = server.restart().await;
    let caller = desk.writer.at(&server.base);
    eventually("all are written down", Duration::from_secs(10), async || {
        let list = caller.get("/releases").query("status", "scheduled").await.json(200);
        items(&list).is_empty()
    })
    .await;
    for release in &scheduled {
        let history = caller.get(format!("{}/history", path(release))).await.json(200);
        let times = items(&history).iter().filter(|item| item["action"] == "publish").count();
        assert_eq!(times, 1, "{history}");
    }
}

async fn a_due_text_can_be_withdrawn_before_the_worker_saw_it(server: Server) {
    let office = Office::new(&server).await;
    let desk = lasting_desk(&server, &office).await;
    let release = approved(&desk, "retirado").await;
    let at = server.now().await + TimeDelta::hours(1);
    let release = post(&desk.approver, &release, "schedule", json!({ "publish_at": at })).await;
    server.travel(3600 + 5);
    // At once: whether the worker was faster or not, it is off the air.
    let read = desk.approver.get(path(&release)).await.json(200);
    let withdrawn = post(&desk.approver, &read, "withdraw", json!({ "reason": "Dado errado." })).await;
    assert_eq!(withdrawn["status"], "withdrawn");
    server.anonymous.get(public(&release)).await.problem(410, "withdrawn");
}

/// With a worker beside the one of the server.
async fn a_thousand_at_one_instant_are_out_at_once_and_each_once(server: Server) {
    const MANY: usize = 1000;
    let office = Office::new(&server).await;
    let desk = lasting_desk(&server, &office).await;
    let at = server.now().await + TimeDelta::hours(1);
    let scheduled = async |n| {
        let release = approved(&desk, &format!("hora{n}")).await;
        post(&desk.approver, &release, "schedule", json!({ "publish_at": at })).await;
    };
    stream::iter(0..MANY).for_each_concurrent(8, scheduled).await;
    server.travel(3600 - 120);
    let mut worker = server.setup.spawn_command("worker");
    let public = async || server.anonymous.all("/public/releases", &[("unit", office.slug()), ("limit", "100")]).await;
    assert_eq!(public().await.len(), 0);
    server.travel(3600 + 5);
    assert_eq!(public().await.len(), MANY, "out by the clock, whatever the workers do");
    eventually("all are written down", Duration::from_mins(1), async || {
        let list = desk.writer.get("/releases").query("status", "scheduled").query("limit", 1).await.json(200);
        items(&list).is_empty()
    })
    .await;
    worker.kill().await;
    let admin = server.personal_token(&desk.writer.email, &["changes.read"]).await;
    let mut published = std::collections::BTreeMap::new();
    let mut after = String::new();
    loop {
        let call = admin.get("/changes").query("types", "release").query("limit", 100);
        let page = if after.is_empty() { call } else { call.query("after", &after) }.await.json(200);
        if items(&page).is_empty() {
            break;
        }
        for change in items(&page).iter().filter(|change| change["action"] == "publish") {
            *published.entry(change["resource_id"].as_str().unwrap().to_owned()).or_insert(0) += 1;
        }
        page["next"].as_str().unwrap().clone_into(&mut after);
    }
    assert_eq!(published.len(), MANY);
    assert!(published.values().all(|times| *times == 1), "{published:?}");
}

async fn an_hour_within_a_blackout_is_held_back(server: Server) {
    let office = Office::new(&server).await;
    let desk = lasting_desk(&server, &office).await;
    let elsewhere = Office::new(&server).await;
    let stranger = server.personal_token(&elsewhere.person("reporter").await.email, &["releases.read"]).await;
    let chief = office.person_in("head", &server.root_unit().await["id"]).await;
    let start = server.now().await;
    let blackout = json!({
        "name": "Eleições", "sphere": "state", "starts_at": start + TimeDelta::minutes(30),
        "ends_at": start + TimeDelta::days(90), "exempt_kinds": ["public_service"],
    });
    chief.post("/blackouts").json(&blackout).await.json(201);
    let word = unique("vedado").to_lowercase().replace(' ', "");
    let release = approved(&desk, &word).await;
    let at = start + TimeDelta::hours(1);
    let release = post(&desk.approver, &release, "schedule", json!({ "publish_at": at })).await;
    server.travel(3600 + 5);
    // Of the public, nobody ever sees it; colleagues of other units might, until the worker has held it back.
    let at_once = seen(&server, &stranger, &release, &word).await;
    assert!(at_once.iter().all(|channel| channel.starts_with("stranger")), "{at_once:?}");
    eventually("its hour is taken away", Duration::from_secs(5), async || {
        let release = desk.writer.get(path(&release)).await.json(200);
        release["status"] == "approved" && release["publish_at"] == Value::Null
    })
    .await;
    assert_eq!(seen(&server, &stranger, &release, &word).await, [""; 0]);
}

async fn every_sitting_is_a_version(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let release = desk.draft("primeira").await;
    let release = edit(&desk.writer, &release, json!({ "title": "primeira, mais um pouco" })).await;
    assert_eq!((&release["version"], &release["content_version"]), (&json!(2), &json!(1)), "one sitting");
    let release = edit(&desk.approver, &release, json!({ "title": "segunda" })).await;
    assert_eq!(release["content_version"], 2, "somebody else");
    let release = act(&desk.approver, &release, "submit").await;
    let release = edit(&desk.approver, &release, json!({ "title": "terceira" })).await;
    assert_eq!(release["content_version"], 3, "what was handed over is kept");
    let versions = format!("{}/versions", path(&release));
    let list = desk.writer.get(&versions).await.json(200);
    let titles: Vec<&str> = items(&list).iter().map(|item| item["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["terceira", "segunda", "primeira, mais um pouco"]);
    assert_eq!(
        (&items(&list)[0]["is_current"], &items(&list)[2]["editor"]["id"]),
        (&json!(true), &json!(desk.writer.id))
    );
    let pages = desk.writer.all(&versions, &[("limit", "1")]).await;
    assert_eq!(pages.len(), 3);
    let second = desk.writer.get(format!("{versions}/2")).await.json(200);
    assert_eq!((&second["number"], &second["content"]["title"]), (&json!(2), &json!("segunda")));
    desk.writer.get(format!("{versions}/9")).await.problem(404, "not_found");
    // Who only reads what is public does not read how it came about.
    let published = desk.publish(&desk.draft("publicada").await).await;
    let stranger = Office::new(server).await.person("viewer").await;
    for part in ["versions", "versions/1", "versions/1/diff/1", "history", "openings"] {
        stranger.get(format!("{}/{part}", path(&release))).await.problem(404, "not_found");
        stranger.get(format!("{}/{part}", path(&published))).await.problem(403, "forbidden");
    }
}

async fn what_differs_is_told_to_the_word(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let release = desk.draft("Obra começa em Sobral").await;
    let body =
        json!({ "title": "Obra termina em Sobral", "body_html": "<p>Texto completo e novo.</p><p>Mais um.</p>" });
    let release = edit(&desk.approver, &release, body).await;
    let diff = desk.writer.get(format!("{}/versions/1/diff/2", path(&release))).await.json(200);
    assert_eq!((&diff["from"], &diff["to"]), (&json!(1), &json!(2)));
    let title =
        items(&json!({ "items": diff["fields"] })).iter().find(|field| field["field"] == "title").unwrap().clone();
    let parts = [("equal", "Obra "), ("delete", "começa"), ("insert", "termina"), ("equal", " em Sobral")];
    assert_eq!(title["parts"], json!(parts.map(|(op, text)| json!({ "op": op, "text": text }))));
    assert_eq!(diff["body"].as_array().unwrap().last().unwrap()["op"], "insert");
    let same = desk.writer.get(format!("{}/versions/2/diff/2", path(&release))).await.json(200);
    assert_eq!(same["fields"], json!([]));
}

async fn an_earlier_version_comes_back(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let release = desk.draft("original").await;
    let release = edit(&desk.approver, &release, json!({ "title": "outra", "summary": null })).await;
    let back = post(&desk.writer, &release, "restore_version", json!({ "version": 1 })).await;
    assert_eq!(
        (&back["title"], &back["summary"], &back["content_version"]),
        (&json!("original"), &json!("Resumo do texto."), &json!(3))
    );
    let call = desk.writer.post(format!("{}/restore_version", path(&back))).if_match(&back);
    call.json(&json!({ "version": 77 })).await.problem(404, "not_found");
}

async fn corrections_are_public_and_keep_the_address(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let release = desk.published("São 10 casas").await;
    let before = server.anonymous.get(public(&release)).await.json(200);
    let editor = office.person("editor").await;
    let body = json!({ "note": "São 12 casas, não 10.", "title": "São 12 casas" });
    let call = editor.post(format!("{}/correct", path(&release))).if_match(&release).json(&body);
    call.await.problem(403, "forbidden");
    for (body, pointer) in [
        (json!({ "note": " ", "title": "Outro" }), "/note"),
        (json!({ "note": "Nada", "title": "São 10 casas" }), ""),
        (json!({ "note": "Campo", "titulo": "x" }), "/titulo"),
    ] {
        let call = desk.approver.post(format!("{}/correct", path(&release))).if_match(&release).json(&body);
        let answer = call.await;
        answer.expect(422);
        answer.fault_at(pointer);
    }
    let corrected = post(&desk.approver, &release, "correct", body).await;
    assert_eq!((&corrected["status"], &corrected["slug"]), (&json!("published"), &release["slug"]));
    assert_eq!((&corrected["published_at"], &corrected["content_version"]), (&release["published_at"], &json!(2)));
    let after = server.anonymous.get(public(&release)).await.json(200);
    assert_eq!(
        (&after["id"], &after["published_at"], &after["title"]),
        (&before["id"], &before["published_at"], &json!("São 12 casas"))
    );
    assert!(after["updated_at"].as_str() > before["updated_at"].as_str());
    assert_eq!(after["corrections"][0]["note"], "São 12 casas, não 10.");
    let page = server.anonymous.root("GET", corrected["public_url"].as_str().unwrap()).await;
    assert!(page.expect(200).text().contains("São 12 casas, não 10."));
    let versions = desk.writer.get(format!("{}/versions", path(&release))).await.json(200);
    assert_eq!(items(&versions)[0]["correction_note"], "São 12 casas, não 10.");
    assert_eq!(items(&versions)[0]["approved_by"]["id"], json!(desk.approver.id));
    // What is public cannot be hidden by an embargo.
    let body = json!({ "note": "Embargo", "embargo_until": server.now().await + TimeDelta::hours(3) });
    let call = desk.approver.post(format!("{}/correct", path(&corrected))).if_match(&corrected).json(&body);
    call.await.fault_at("/embargo_until");
}

async fn an_old_address_leads_to_the_new_one(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let release = desk.published(&unique("Endereço antigo")).await;
    let slug = format!("novo-{}", release["slug"].as_str().unwrap());
    let corrected = post(&desk.approver, &release, "correct", json!({ "note": "Nome certo.", "slug": slug })).await;
    assert_eq!(corrected["slug"], slug);
    let answer = server.anonymous.get(public(&release)).await;
    assert_eq!((answer.status, answer.header("location")), (308, format!("/api/v1/public/releases/{slug}").as_str()));
    let page = server.anonymous.root("GET", release["public_url"].as_str().unwrap()).await;
    assert_eq!((page.status, page.header("location")), (308, format!("/imprensa/{slug}").as_str()));
    // Nobody else may take the address that readers know.
    let mut body = content(&desk.unit, "outro");
    body["slug"] = release["slug"].clone();
    desk.writer.post("/releases").json(&body).await.problem(409, "slug_taken");
    let same_title = desk.draft(release["title"].as_str().unwrap()).await;
    assert_ne!(same_title["slug"], release["slug"]);
    let mut other = desk.draft("outro").await;
    let title = json!({ "title": release["title"] });
    other = desk.writer.patch(path(&other)).if_match(&other).json(&title).await.json(200);
    assert_ne!(other["slug"], release["slug"], "a slug that follows the title goes round it");
    assert_eq!(server.anonymous.get(public(&release)).await.status, 308, "no draft stands in the way");
    let call = desk.writer.patch(path(&other)).if_match(&other).json(&json!({ "slug": release["slug"] }));
    call.await.problem(409, "slug_taken");
    let back =
        post(&desk.approver, &corrected, "correct", json!({ "note": "De volta.", "slug": release["slug"] })).await;
    server.anonymous.get(public(&back)).await.expect(200);
    assert_eq!(server.anonymous.get(public(&corrected)).await.status, 308);
    // Off the air, every address that readers have says why.
    let gone =
        post(&office.person("head").await.caller, &back, "withdraw", json!({ "reason": "Evento cancelado." })).await;
    for address in [public(&gone), public(&corrected)] {
        let told = server.anonymous.get(address).await.problem(410, "withdrawn");
        assert_eq!(told["reason"], "Evento cancelado.");
    }
}

async fn an_hour_must_be_in_the_future(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let release = desk.approved("tarde demais").await;
    let writer = office.person("reporter").await;
    let start = server.now().await;
    let at = |hours| json!({ "publish_at": start + TimeDelta::hours(hours) });
    let call = |caller: &Caller, body: Value| {
        caller.post(format!("{}/schedule", path(&release))).if_match(&release).json(&body)
    };
    call(&desk.approver, at(-1)).await.fault_at("/publish_at");
    let far = json!({ "embargo_until": "2201-01-01T00:00:01Z" });
    desk.writer.patch(path(&release)).if_match(&release).json(&far).await.fault_at("/embargo_until");
    call(&writer, at(1)).await.problem(403, "forbidden");
    call(&desk.approver, json!({})).await.client_error();
    let draft = desk.draft("sem aprovação").await;
    let early = desk.approver.post(format!("{}/schedule", path(&draft))).if_match(&draft).json(&at(1));
    early.await.problem(409, "invalid_transition");
    let scheduled = post(&desk.approver, &release, "schedule", at(1)).await;
    assert!(scheduled["allowed_actions"].as_array().unwrap().contains(&json!("unschedule")));
    let free = act(&desk.approver, &scheduled, "unschedule").await;
    assert_eq!(
        (&free["status"], &free["publish_at"], &free["public_at"]),
        (&json!("approved"), &Value::Null, &Value::Null)
    );
}

async fn an_edit_takes_the_hour_away(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let release = desk.approved("agendado e mexido").await;
    let at = json!({ "publish_at": server.now().await + TimeDelta::hours(1) });
    let release = post(&desk.approver, &release, "schedule", at).await;
    assert_eq!(release["edit_resets_approval"], true);
    let edited = edit(&desk.writer, &release, json!({ "title": "mexido" })).await;
    assert_eq!(
        (&edited["status"], &edited["publish_at"], &edited["public_at"]),
        (&json!("draft"), &Value::Null, &Value::Null)
    );
}

async fn who_did_what_is_provable(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let release = desk.published("provado").await;
    let history = desk.writer.get(format!("{}/history", path(&release))).await.json(200);
    let actions: Vec<&str> = items(&history).iter().map(|item| item["action"].as_str().unwrap()).collect();
    assert_eq!(actions, ["publish", "approve", "submit", "create"]);
    let approval = &items(&history)[1];
    assert_eq!((&approval["actor"]["id"], &approval["via"]), (&json!(desk.approver.id), &json!("session")));
    let version = desk.writer.get(format!("{}/versions/1", path(&release))).await.json(200);
    assert_eq!(approval["content_hash"], version["content_hash"]);
    assert_eq!(version["approved_by"]["id"], json!(desk.approver.id));
}
