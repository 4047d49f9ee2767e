//! What happens, told as it happens: who hears what, for how long, and that nothing is missed.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use pauta_tests::client::{Answer, Caller};
use pauta_tests::events::{Event, Events};
use pauta_tests::office::{Office, act};
use pauta_tests::server::{Database, PASSWORD, Server, Setup};
use pauta_tests::{both, postgres_only};
use serde_json::{Value, json};
use uuid::Uuid;

both![
    tells_two_people_of_each_other,
    who_falls_silent_is_gone,
    others_learn_nothing,
    what_is_out_tells_of_nobody,
    a_warning_stops_nobody,
    ends_with_the_right_to_it,
    ends_with_the_process,
    comes_back_without_missing_anything,
    is_bounded,
    costs_nothing_of_what_is_remembered
];
postgres_only![tells_what_happened_at_another_replica];

fn id(item: &Value) -> &str {
    item["id"].as_str().unwrap()
}

/// A tab of somebody's browser.
struct Tab<'a> {
    caller: &'a Caller,
    id: Uuid,
}

impl<'a> Tab<'a> {
    fn of(caller: &'a Caller) -> Self {
        Self { caller, id: Uuid::new_v4() }
    }

    async fn at(&self, release: &Value, mode: &str) -> Answer {
        let subject = json!({"type": "release", "id": id(release)});
        self.caller.post("/presence").json(&json!({"subject": subject, "tab_id": self.id, "mode": mode})).await
    }

    async fn leave(&self) {
        self.caller.delete(format!("/presence/{}", self.id)).await.expect(204);
    }
}

async fn follow(caller: &Caller) -> (Events, Event) {
    let mut events = caller.get("/live").follow().await;
    let ready = events.next().await.unwrap();
    assert_eq!((ready.name.as_str(), &ready.data["missed"]), ("ready", &json!(false)), "{ready:?}");
    (events, ready)
}

/// Who is at `release` by an event: their ids and what they do.
fn people(place: &Value) -> Vec<(&str, &str)> {
    let people = place["people"].as_array().unwrap_or_else(|| panic!("nobody to tell of: {place}"));
    people.iter().map(|one| (id(&one["user"]), one["mode"].as_str().unwrap())).collect()
}

fn is_at(release: &Value) -> impl Fn(&Event) -> bool {
    |event| event.name == "presence" && event.data["subject"] == json!({"type": "release", "id": release["id"]})
}

fn is_of<'a>(release: &'a Value, action: &'a str) -> impl Fn(&Event) -> bool + 'a {
    move |event| event.name == "change" && event.data["resource_id"] == release["id"] && event.data["action"] == action
}

async fn rename(caller: &Caller, release: &Value, title: &str) -> Value {
    let path = format!("/releases/{}", id(release));
    caller.patch(path).if_match(release).json(&json!({"title": title})).await.json(200)
}

async fn tells_two_people_of_each_other(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let draft = desk.draft("Um segredo de título").await;
    let (mut events, _) = follow(&desk.approver).await;

    let tab = Tab::of(&desk.writer);
    let alone = tab.at(&draft, "reading").await.json(200);
    assert_eq!(people(&alone), [(desk.writer.id.as_str(), "reading")]);
    let told = events.until(is_at(&draft)).await;
    assert_eq!(told.data, alone, "the stream and the answer say the same");
    tab.at(&draft, "editing").await.expect(200);
    let told = events.until(is_at(&draft)).await.data;
    assert_eq!(people(&told), [(desk.writer.id.as_str(), "editing")], "one tab is in one place");

    // What it says again is no news; the first of the two to come stands first.
    tab.at(&draft, "editing").await.expect(200);
    let other = Tab::of(&desk.approver);
    let both = other.at(&draft, "reading").await.json(200);
    let everyone = [(desk.writer.id.as_str(), "editing"), (desk.approver.id.as_str(), "reading")];
    assert_eq!(people(&both), everyone);
    assert_eq!(people(&events.until(is_at(&draft)).await.data), everyone);
    let (_, ready) = follow(&desk.writer).await;
    let place = ready.data["presence"].as_array().unwrap().iter().find(|place| place["subject"]["id"] == draft["id"]);
    assert_eq!(place, Some(&both), "who comes late is told at once");

    let saved = rename(&desk.writer, &draft, "Outro segredo de título").await;
    let change = events.until(|event| event.name == "change").await;
    assert_eq!(change.data["actor"]["id"], desk.writer.id.as_str());
    let expected = json!({
        "resource_type": "release", "resource_id": draft["id"], "action": "update", "version": saved["version"],
        "actor": change.data["actor"], "at": change.data["at"],
    });
    assert_eq!(change.data, expected, "what changed, never what it says");

    // Elsewhere is gone from here.
    let next = desk.draft("Outro texto").await;
    tab.at(&next, "reading").await.expect(200);
    let left = events.until(is_at(&draft)).await.data;
    assert_eq!(people(&left), [(desk.approver.id.as_str(), "reading")]);
    events.until(is_at(&next)).await;
    tab.leave().await;
    assert_eq!(people(&events.until(is_at(&next)).await.data), []);
    tab.leave().await;
    // Nobody leaves for somebody else.
    Tab { caller: &desk.writer, id: other.id }.leave().await;
    assert_eq!(people(&Tab::of(&desk.writer).at(&draft, "reading").await.json(200)).len(), 2);
    // Presence is no history.
    let changes = desk.writer.get("/changes").query("limit", 100).query("types", "release").await.json(200);
    assert!(!changes.to_string().contains("reading"), "{changes}");
}

async fn who_falls_silent_is_gone(server: Server) {
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let draft = desk.draft("x").await;
    let tab = Tab::of(&desk.writer);
    let began = tab.at(&draft, "editing").await.json(200)["people"][0]["since"].clone();
    let (mut events, ready) = follow(&desk.approver).await;
    assert_eq!(people(&ready.data["presence"][0]).len(), 1);
    server.travel(25);
    assert_eq!(tab.at(&draft, "editing").await.json(200)["people"][0]["since"], began, "since when it writes");
    server.travel(50);
    assert_eq!(people(&Tab::of(&desk.approver).at(&draft, "reading").await.json(200)).len(), 2);
    events.until(is_at(&draft)).await;
    // No word from the crashed tab for half a minute.
    server.travel(56);
    let told = events.until(is_at(&draft)).await.data;
    assert_eq!(people(&told), [(desk.approver.id.as_str(), "reading")]);
    let back = tab.at(&draft, "editing").await.json(200);
    assert_ne!(back["people"][1]["since"], began, "a new beginning");
}

/// What a stream tells up to something of one's own, which everything before it must have come before.
async fn told_until(events: &mut Events, own: &Value) -> Vec<Event> {
    let mut told = Vec::new();
    loop {
        let event = events.next().await.expect("a stream that goes on");
        if is_of(own, "update")(&event) {
            return told;
        }
        told.push(event);
    }
}

async fn others_learn_nothing(server: &'static Server) {
    let (here, there) = (Office::new(server).await, Office::new(server).await);
    let (desk, strange) = (here.desk().await, there.desk().await);
    let draft = desk.draft("x").await;
    let own = strange.draft("y").await;
    let tab = Tab::of(&desk.writer);
    tab.at(&draft, "editing").await.expect(200);
    let (mut events, ready) = follow(&strange.writer).await;
    assert!(!ready.data.to_string().contains(id(&draft)), "{ready:?}");
    let approved = desk.approve(&rename(&desk.writer, &draft, "z").await).await;
    tab.at(&draft, "reading").await.expect(200);
    tab.leave().await;
    // With the press, under embargo: told to nobody but the office.
    let path = format!("/releases/{}", id(&approved));
    let embargo = json!({"embargo_until": "2100-01-01T12:00:00Z"});
    let again = desk.writer.patch(&path).if_match(&approved).json(&embargo).await.json(200);
    desk.publish(&again).await;
    Tab::of(&strange.writer).at(&draft, "reading").await.problem(404, "not_found");
    Tab::of(&strange.writer).at(&draft, "editing").await.problem(404, "not_found");
    rename(&strange.writer, &own, "w").await;
    let told = told_until(&mut events, &own).await;
    assert!(told.iter().all(|event| !event.data.to_string().contains(id(&draft))), "{told:#?}");
    assert!(told.iter().all(|event| event.data["resource_type"] != "session"), "{told:#?}");
    // Nor that somebody writes who may not.
    let viewer = here.person("viewer").await;
    Tab::of(&viewer).at(&draft, "editing").await.problem(403, "forbidden");
    let gone = json!({"id": "0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f"});
    Tab::of(&desk.writer).at(&gone, "reading").await.problem(404, "not_found");
    Tab::of(&desk.writer).at(&draft, "sleeping").await.client_error();
    // A script is told what its scopes let it read: of changes that concern the office, none without them.
    let script = server.personal_token(&desk.writer.email, &["units.read"]).await;
    script.get("/live").await.problem(403, "forbidden");
}

async fn what_is_out_tells_of_nobody(server: &'static Server) {
    let (here, there) = (Office::new(server).await, Office::new(server).await);
    let desk = here.desk().await;
    let out = desk.published("x").await;
    let stranger = there.person("reporter").await;
    let (mut events, _) = follow(&desk.approver).await;
    Tab::of(&desk.writer).at(&out, "reading").await.expect(200);
    events.until(is_at(&out)).await;
    // Who reads a public text of others is seen, and does not see.
    let answer = Tab::of(&stranger).at(&out, "reading").await.json(200);
    assert_eq!(people(&answer), []);
    assert_eq!(people(&events.until(is_at(&out)).await.data).len(), 2);
    let (_, ready) = follow(&stranger).await;
    assert!(!ready.data.to_string().contains(id(&out)), "{ready:?}");
    Tab::of(&stranger).at(&out, "editing").await.problem(403, "forbidden");
}

async fn a_warning_stops_nobody(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let draft = desk.draft("x").await;
    Tab::of(&desk.writer).at(&draft, "editing").await.expect(200);
    let second = Tab::of(&desk.approver).at(&draft, "editing").await.json(200);
    let both = [(desk.writer.id.as_str(), "editing"), (desk.approver.id.as_str(), "editing")];
    assert_eq!(people(&second), both);
    let saved = rename(&desk.approver, &draft, "do segundo").await;
    assert_eq!(saved["title"], "do segundo");
    // The version is what protects the text of the first.
    let path = format!("/releases/{}", id(&draft));
    desk.writer.patch(&path).if_match(&draft).json(&json!({"title": "do primeiro"})).await.refused(412);
    rename(&desk.writer, &saved, "do primeiro").await;
    // A person has only so many tabs.
    for _ in 0..29 {
        Tab::of(&desk.writer).at(&draft, "reading").await.expect(200);
    }
    Tab::of(&desk.writer).at(&draft, "reading").await.problem(429, "too_many_tabs");
}

async fn ends_with_the_right_to_it(server: Server) {
    let office = Office::new(&server).await;
    let disabled = office.person("head").await;
    let (mut events, _) = follow(&disabled).await;
    let script = server.personal_token(&disabled.email, &["releases.read"]).await;
    let (mut scripted, _) = follow(&script).await;
    let user = office.admin.get(format!("/users/{}", disabled.id)).await.json(200);
    office.admin.post(format!("/users/{}/disable", disabled.id)).if_match(&user).await.expect(200);
    let last = events.rest().await;
    assert!(last.iter().all(|event| event.data["action"] != "disable"), "told after the end: {last:#?}");
    scripted.rest().await;
    disabled.get("/live").await.problem(401, "invalid_token");

    // A new password ends the sessions that there are.
    let changed = office.person("head").await;
    let (mut events, _) = follow(&changed).await;
    let body = json!({"current_password": PASSWORD, "new_password": "outra-senha-comprida-8"});
    changed.post("/auth/password").json(&body).await.expect(200);
    events.rest().await;

    // An access token lives a quarter of an hour.
    let patient = office.person("head").await;
    let (mut events, _) = follow(&patient).await;
    server.travel(14 * 60);
    let draft = office.desk().await.draft("x").await;
    events.until(is_of(&draft, "create")).await;
    server.travel(16 * 60);
    events.rest().await;
}

async fn ends_with_the_process(mut server: Server) {
    let office = Office::new(&server).await;
    let (mut events, _) = follow(&office.person("head").await.caller).await;
    server.process.terminate();
    events.rest().await;
    assert!(server.process.end().await.success());
}

async fn comes_back_without_missing_anything(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let (events, ready) = follow(&desk.approver).await;
    drop(events);
    let mut draft = desk.draft("0").await;
    let mut wanted = vec![draft["version"].clone()];
    for turn in 1..12 {
        draft = rename(&desk.writer, &draft, &turn.to_string()).await;
        wanted.push(draft["version"].clone());
    }
    // Away, back, and away again in the middle of it: each is told once, in order.
    let mut told = Vec::new();
    let mut last_id = ready.id.clone();
    while told.len() < wanted.len() {
        let mut events = desk.approver.get("/live").header("last-event-id", &last_id).follow().await;
        let ready = events.next().await.unwrap();
        assert_eq!((ready.name.as_str(), &ready.data["missed"]), ("ready", &json!(false)));
        for _ in 0..5.min(wanted.len() - told.len()) {
            let event = events.until(|event| event.data["resource_id"] == draft["id"]).await;
            told.push(event.data["version"].clone());
            last_id = event.id;
        }
    }
    assert_eq!(told, wanted);
    // The place is that of the change feed, and none of this happened after it.
    let after = desk.writer.get("/changes").query("after", &last_id).query("types", "release").await.json(200);
    assert!(!after.to_string().contains(id(&draft)), "{after}");
    for (seq, missed) in [(-2_000, true), (i64::from(i32::MAX), true)] {
        let far = URL_SAFE_NO_PAD.encode(json!(["seq", seq]).to_string());
        let mut events = desk.approver.get("/live").header("last-event-id", far).follow().await;
        assert_eq!(events.next().await.unwrap().data["missed"], missed, "{seq}");
        // From there it goes on as any other.
        draft = rename(&desk.writer, &draft, &format!("depois de {seq}")).await;
        events.until(is_of(&draft, "update")).await;
    }
    desk.approver.get("/live").header("last-event-id", "ontem").await.problem(400, "bad_parameter");
    // Who asks for the headers alone does not wait for the end of what has none.
    let head = desk.approver.call("HEAD", "/live").await;
    assert_eq!(head.expect(200).header("content-type"), "text/event-stream");
    desk.approver.get("/live").header("accept", "text/event-stream").await.expect(200);
}

async fn is_bounded(setup: Setup) {
    let server = setup.env("PAUTA_LIVE_STREAMS", "22").start().await;
    let office = Office::new(&server).await;
    let (one, other) = (office.person("head").await, office.person("head").await);
    let mut first = follow(&one).await.0;
    let mut open = Vec::new();
    for _ in 1..20 {
        open.push(follow(&one).await.0);
    }
    // Of one person's streams, most likely those of tabs long closed, the oldest gives way.
    open.push(follow(&one).await.0);
    first.rest().await;
    open.push(follow(&other).await.0);
    open.push(follow(&other).await.0);
    other.get("/live").await.problem(503, "live_full");
    assert_eq!(server.metric("pauta_live_streams", &[]).await, Some(22.0));
    let draft = office.desk().await.draft("x").await;
    for events in &mut open {
        events.until(is_of(&draft, "create")).await;
    }
}

async fn costs_nothing_of_what_is_remembered(server: Server) {
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let draft = desk.draft("x").await;
    let (mut events, _) = follow(&desk.approver).await;
    let paths = [format!("/releases/{}", id(&draft)), "/releases".to_owned()];
    for path in &paths {
        desk.writer.get(path).await.expect(200);
    }
    Tab::of(&desk.approver).at(&draft, "editing").await.expect(200);
    events.until(is_at(&draft)).await;
    let before = server.statements().await;
    for path in &paths {
        desk.writer.get(path).await.expect(200);
    }
    assert_eq!(server.statements().await, before, "presence is no change of what is read");
}

async fn tells_what_happened_at_another_replica(setup: Setup) {
    assert_eq!(setup.database, Database::Postgres);
    let replica = setup.replica();
    let (a, b) = (setup.start().await, replica.start().await);
    let office = Office::new(&a).await;
    let desk = office.desk().await;
    let draft = desk.draft("x").await;
    let there = desk.approver.at(&b.base);
    let (mut events, ready) = follow(&there).await;
    Tab::of(&desk.writer).at(&draft, "editing").await.expect(200);
    assert_eq!(people(&events.until(is_at(&draft)).await.data), [(desk.writer.id.as_str(), "editing")]);
    let sent = act(&desk.writer, &draft, "submit").await;
    assert_eq!(events.until(is_of(&draft, "submit")).await.data["version"], sent["version"]);
    // Where one left here, one goes on there.
    let mut events = desk.approver.get("/live").header("last-event-id", ready.id).follow().await;
    assert_eq!(people(&events.next().await.unwrap().data["presence"][0]), [(desk.writer.id.as_str(), "editing")]);
    events.until(is_of(&draft, "submit")).await;
}
