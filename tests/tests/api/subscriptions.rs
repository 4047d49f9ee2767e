//! Calendars of others that the agenda follows: brought in, kept in step, and never over what people changed here.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use pauta_tests::client::{Caller, items};
use pauta_tests::office::{Office, unique};
use pauta_tests::server::{ADMIN_EMAIL, Server, Setup};
use pauta_tests::site::{Reply, Site};
use pauta_tests::{both, eventually};
use serde_json::{Value, json};

both![
    what_changes_over_there_changes_here,
    what_people_changed_here_stays,
    what_is_gone_is_cancelled_and_may_come_back,
    a_series_moves_with_what_differs_in_it,
    a_calendar_that_cannot_be_read_is_told,
    looking_twice_at_once_doubles_nothing,
    others_do_not_know_of_it,
];

const WAIT: Duration = Duration::from_secs(30);
const PATH: &str = "/agenda/subscriptions";

/// A calendar on `open.example`, where the server may call; what it has can be changed.
#[derive(Clone)]
struct Feed {
    site: Site,
    now: DateTime<Utc>,
    answer: Arc<Mutex<Reply>>,
}

impl Feed {
    async fn start(now: DateTime<Utc>) -> Self {
        let answer = Arc::new(Mutex::new(Reply::default()));
        let kept = answer.clone();
        let site = Site::serving("127.0.0.2", move |request| {
            let reply = kept.lock().unwrap().clone();
            let etag = reply.headers.strip_prefix("etag: ").map(str::trim);
            let has_it = etag.is_some_and(|etag| request.contains(&format!("if-none-match: {etag}\r\n")));
            if has_it { Reply { status: 304, body: Vec::new(), ..reply } } else { reply }
        })
        .await;
        Self { site, now, answer }
    }

    fn answers(&self, status: u16, headers: &str, body: impl Into<Vec<u8>>) {
        *self.answer.lock().unwrap() = Reply { status, headers: headers.to_owned(), body: body.into() };
    }

    /// From now on it has these events, of revision `etag`.
    fn has(&self, etag: &str, events: &[String]) {
        let body = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}END:VCALENDAR\r\n", events.concat());
        self.answers(200, &format!("etag: \"{etag}\"\r\n"), body);
    }

    /// An event that begins at noon, so many days from now.
    fn event(&self, uid: &str, title: &str, days: i64, more: &str) -> String {
        format!(
            "BEGIN:VEVENT\r\nUID:{uid}\r\nSUMMARY:{title}\r\nDTSTART:{}\r\nSTATUS:CONFIRMED\r\n{more}END:VEVENT\r\n",
            self.noon(days).format("%Y%m%dT%H%M%SZ")
        )
    }

    fn noon(&self, days: i64) -> DateTime<Utc> {
        (self.now + TimeDelta::days(days)).date_naive().and_hms_opt(15, 0, 0).unwrap().and_utc()
    }

    fn url(&self) -> String {
        format!("http://open.example:{}/agenda.ics", self.site.port())
    }

    fn asked(&self) -> usize {
        self.site.seen().len()
    }
}

/// An office that follows a calendar.
struct Follower {
    server: Server,
    /// Somebody whose token outlasts a journey in time.
    editor: Caller,
    auditor: Caller,
    unit: Value,
    slug: String,
    feed: Feed,
}

impl Follower {
    async fn start(setup: Setup) -> Self {
        let server = setup
            .env("PAUTA_OUTBOUND_ALLOW", "127.0.0.2")
            .env("PAUTA_TEST_HOSTS", "open.example=127.0.0.2,inside.example=127.0.0.1")
            .start()
            .await;
        let office = Office::new(&server).await;
        let person = office.person("editor").await;
        let editor = server.personal_token(&person.email, &["agenda.read", "agenda.write", "agenda.confirm"]).await;
        let auditor = server.personal_token(ADMIN_EMAIL, &["changes.read"]).await;
        let feed = Feed::start(server.now().await).await;
        Self { editor, auditor, unit: office.unit["id"].clone(), slug: office.slug().to_owned(), feed, server }
    }

    fn content(&self) -> Value {
        json!({"name": "Casa Civil", "url": self.feed.url(), "unit_id": self.unit, "kind": "meeting", "every_minutes": 60})
    }

    /// The subscription, once it was looked at.
    async fn follow(&self) -> Value {
        let made = self.editor.post(PATH).json(&self.content()).await.json(201);
        self.looked_at(&made, &made["checked_at"]).await
    }

    async fn get(&self, subscription: &Value) -> Value {
        self.editor.get(path(subscription)).await.json(200)
    }

    async fn looked_at(&self, subscription: &Value, before: &Value) -> Value {
        eventually("the calendar is looked at", WAIT, async || self.get(subscription).await["checked_at"] != *before)
            .await;
        self.get(subscription).await
    }

    async fn refresh(&self, subscription: &Value, dry_run: bool) -> Value {
        self.editor.post(format!("{}/refresh?dry_run={dry_run}", path(subscription))).await.json(200)
    }

    async fn events(&self) -> Vec<Value> {
        let day = |days: i64| (self.feed.now + TimeDelta::days(days)).format("%Y-%m-%d");
        let list = format!("/agenda?unit={}&from={}&to={}&limit=100", self.slug, day(-3), day(60));
        items(&self.editor.get(list).await.json(200)).clone()
    }

    async fn event(&self, title: &str) -> Value {
        let events = self.events().await;
        events.iter().find(|event| event["title"] == title).unwrap_or_else(|| panic!("{title}: {events:#?}")).clone()
    }

    async fn patch(&self, event: &Value, patch: Value) {
        let path = format!("/agenda/{}", event["id"].as_str().unwrap());
        self.editor.patch(path).if_match(event).json(&patch).await.expect(200);
    }

    async fn changes(&self) -> usize {
        items(&self.auditor.get("/changes?limit=100").await.json(200)).len()
    }
}

fn path(subscription: &Value) -> String {
    format!("{PATH}/{}", subscription["id"].as_str().unwrap())
}

fn counts(told: &Value) -> [i64; 5] {
    let of = |name: &str| told[name].as_i64().unwrap();
    let skipped = i64::try_from(told["skipped"].as_array().unwrap().len()).unwrap();
    [of("created"), of("updated"), of("cancelled"), of("unchanged"), skipped]
}

fn words(told: &Value) -> String {
    told["changes"].to_string()
}

async fn what_changes_over_there_changes_here(setup: Setup) {
    let office = Follower::start(setup).await;
    let feed = &office.feed;
    feed.has("one", &[feed.event("a", "Audiência", 3, ""), feed.event("b", "Visita", 4, "LOCATION:Sobral\r\n")]);
    let preview = office.editor.post(format!("{PATH}/preview")).json(&office.content()).await.json(200);
    assert_eq!(counts(&preview), [2, 0, 0, 0, 0], "{preview}");
    assert!(words(&preview).contains("Local: Sobral"), "{preview}");
    assert_eq!((office.events().await.len(), office.editor.get(PATH).await.json(200)["items"].clone()), (0, json!([])));

    let made = office.follow().await;
    assert_eq!((&made["last_error"], &made["failures"]), (&json!(null), &json!(0)), "{made}");
    let events = office.events().await;
    assert_eq!(events.len(), 2);
    assert!(events.iter().all(|event| event["visibility"] == "internal" && event["kind"] == "meeting"));
    assert!(events.iter().all(|event| event["status"] == "confirmed"), "an editor confirms: {events:?}");

    // Nothing new over there: nothing is written here.
    let (asked, written) = (feed.asked(), office.changes().await);
    office.server.travel(66 * 60);
    let again = office.looked_at(&made, &made["checked_at"]).await;
    assert!(feed.asked() > asked, "it was asked, and said 304");
    assert_eq!((office.events().await, office.changes().await), (events, written));
    assert_eq!(again["version"], made["version"]);

    feed.has(
        "two",
        &[feed.event("a", "Audiência pública", 5, ""), feed.event("b", "Visita", 4, "LOCATION:Sobral\r\n")],
    );
    let told = office.refresh(&made, true).await;
    assert_eq!(counts(&told), [0, 1, 0, 1, 0], "{told}");
    assert!(words(&told).contains("Título: Audiência → Audiência pública"), "{told}");
    assert!(words(&told).contains("Começo: ") && words(&told).contains("12:00 → "), "{told}");
    assert_eq!(told["changes"][0]["uid"], "a");
    assert_eq!(office.event("Audiência").await["starts_at"], json!(feed.noon(3)));

    office.server.travel(140 * 60);
    eventually("the change comes in", WAIT, async || {
        office.events().await.iter().any(|event| event["title"] == "Audiência pública")
    })
    .await;
    let event = office.event("Audiência pública").await;
    assert_eq!(event["starts_at"], json!(feed.noon(5)));
    let history = office.editor.get(format!("/agenda/{}/history", event["id"].as_str().unwrap())).await.json(200);
    let last = &items(&history)[0];
    assert_eq!((&last["action"], &last["via"]), (&json!("import"), &json!("follow")), "{history}");

    let now = office.get(&made).await;
    office.editor.delete(path(&made)).await.refused(428);
    office.editor.delete(path(&made)).if_match(&now).await.expect(204);
    assert_eq!(office.events().await.len(), 2, "its events stay");
    office.editor.get(path(&made)).await.refused(404);
}

async fn what_people_changed_here_stays(setup: Setup) {
    let office = Follower::start(setup).await;
    let feed = &office.feed;
    // This agenda's own event, told by another calendar: not one more.
    let own = json!({"kind": "visit", "title": "Própria", "unit_id": office.unit, "starts_at": feed.noon(2)});
    let own = office.editor.post("/agenda").json(&own).await.json(201);
    let round = format!("{}#0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f", own["uid"].as_str().unwrap());
    let own = [own["uid"].as_str().unwrap(), &round].map(|uid| feed.event(uid, "Alheia", 2, ""));
    let first = [feed.event("a", "Audiência", 3, ""), feed.event("b", "Visita", 4, ""), own.concat()];
    feed.has("one", &first);
    let made = office.follow().await;
    assert_eq!(office.events().await.len(), 3);
    assert_eq!(office.event("Própria").await["title"], "Própria");

    // A second source with the same UIDs has events of its own.
    let mut other = office.content();
    other["url"] = json!(format!("{}?outra", feed.url()));
    office.editor.post(PATH).json(&office.content()).await.problem(409, "already_followed");
    let other = office.editor.post(PATH).json(&other).await.json(201);
    let other = office.looked_at(&other, &json!(null)).await;
    assert_eq!(office.events().await.len(), 5);
    office.editor.delete(path(&other)).if_match(&other).await.expect(204);
    let doubled: Vec<Value> = office.events().await;
    let ours = |event: &&Value| event["uid"].as_str().unwrap().ends_with(made["id"].as_str().unwrap());
    let ours: Vec<&Value> = doubled.iter().filter(ours).collect();
    assert_eq!(ours.len(), 2);

    office.patch(ours[0], json!({"title": "Audiência com a imprensa", "visibility": "public"})).await;
    let gone =
        office.editor.post(format!("/agenda/{}/reopen", ours[1]["id"].as_str().unwrap())).if_match(ours[1]).await;
    assert_eq!(gone.status, 409, "confirmed: nothing to reopen");
    feed.has(
        "two",
        &[feed.event("a", "Audiência", 6, "SEQUENCE:1\r\n"), feed.event("b", "Visita", 4, ""), own.concat()],
    );
    let told = office.refresh(&made, false).await;
    assert_eq!(counts(&told), [0, 1, 0, 1, 2], "{told}");
    let event = office.event("Audiência com a imprensa").await;
    assert_eq!((&event["starts_at"], &event["visibility"]), (&json!(feed.noon(6)), &json!("public")));
    // Only what the source itself changes goes over it.
    feed.has("three", &[feed.event("a", "Audiência adiada", 6, ""), feed.event("b", "Visita", 4, ""), own.concat()]);
    assert_eq!(counts(&office.refresh(&made, false).await), [0, 1, 0, 1, 2]);
    assert_eq!(office.event("Audiência adiada").await["visibility"], "public");
    assert_eq!(counts(&office.refresh(&made, false).await), [0, 0, 0, 2, 2], "and once");
}

async fn what_is_gone_is_cancelled_and_may_come_back(setup: Setup) {
    let office = Follower::start(setup).await;
    let feed = &office.feed;
    let weekly = feed.event("s", "Reunião semanal", 2, "RRULE:FREQ=DAILY;COUNT=4\r\n");
    let moved = feed.event(
        "s",
        "Reunião no auditório",
        3,
        &format!("RECURRENCE-ID:{}\r\n", feed.noon(3).format("%Y%m%dT%H%M%SZ")),
    );
    let (past, next) = (feed.event("p", "Passada", -1, ""), feed.event("n", "Próxima", 6, ""));
    let draft = feed.event("t", "Provisória", 7, "").replace("CONFIRMED", "TENTATIVE");
    feed.has("one", &[weekly.clone(), moved, past, next.clone(), draft.clone()]);
    let made = office.follow().await;
    assert_eq!(office.events().await.len(), 7);

    // Deleted here: it does not come back. An occurrence that differs no longer is again as its series has it.
    let drafted = office.event("Provisória").await;
    office.editor.delete(format!("/agenda/{}", drafted["id"].as_str().unwrap())).if_match(&drafted).await.expect(204);
    feed.has("two", &[weekly.clone(), next.clone(), draft]);
    let told = office.refresh(&made, false).await;
    assert_eq!(counts(&told), [0, 1, 0, 2, 1], "the past one is left alone: {told}");
    assert_eq!(office.events().await.iter().filter(|event| event["title"] == "Reunião semanal").count(), 4);

    feed.has("three", std::slice::from_ref(&weekly));
    let told = office.refresh(&made, true).await;
    assert_eq!(counts(&told), [0, 0, 1, 2, 0], "{told}");
    assert!(words(&told).contains("Confirmado → Cancelado"), "{told}");
    office.refresh(&made, false).await;
    let cancelled = office.event("Próxima").await;
    assert_eq!(cancelled["status"], "cancelled");
    assert_eq!(cancelled["status_reason"], "Retirado do calendário de origem.");
    assert_eq!(office.event("Passada").await["status"], "confirmed");
    assert_eq!(counts(&office.refresh(&made, false).await)[2], 0, "and once");

    feed.has("four", &[weekly, next.clone()]);
    assert_eq!(counts(&office.refresh(&made, false).await), [0, 1, 0, 2, 0]);
    assert_eq!(office.event("Próxima").await["status"], "confirmed");

    // A series that has begun keeps what was, and ends.
    office.server.travel(3 * 24 * 3600 + 6 * 3600);
    feed.has("five", &[next]);
    assert_eq!(counts(&office.refresh(&made, false).await)[2], 1);
    let left = office
        .events()
        .await
        .iter()
        .filter(|event| event["title"] == "Reunião semanal" && event["status"] == "confirmed")
        .count();
    assert!((1..4).contains(&left), "{left}");
}

async fn a_series_moves_with_what_differs_in_it(setup: Setup) {
    let office = Follower::start(setup).await;
    let feed = &office.feed;
    let daily = |hour: &str| feed.event("s", "Plantão", 2, "RRULE:FREQ=DAILY;COUNT=3\r\n").replace("T15", hour);
    let other = |hour: &str| {
        let at = feed.noon(3).format("%Y%m%dT%H%M%SZ").to_string().replace("T15", hour);
        feed.event("s", "Plantão dobrado", 3, &format!("RECURRENCE-ID:{at}\r\n"))
            .replace("DTSTART", "LOCATION:Sede\r\nDTSTART")
            .replace("T15", hour)
    };
    feed.has("one", &[daily("T15"), other("T15")]);
    let made = office.follow().await;
    assert_eq!(office.events().await.len(), 3);
    let double = office.event("Plantão dobrado").await;
    feed.has("two", &[daily("T17"), other("T17")]);
    let told = office.refresh(&made, false).await;
    assert_eq!((told["created"].as_i64(), told["cancelled"].as_i64()), (Some(0), Some(0)), "{told}");
    let events = office.events().await;
    assert_eq!(events.len(), 3, "{events:#?}");
    assert!(
        events
            .iter()
            .all(|event| event["starts_at"].as_str().unwrap().contains("T17") && event["status"] == "confirmed")
    );
    let moved = office.event("Plantão dobrado").await;
    assert_eq!((&moved["id"], &moved["place"]["name"]), (&double["id"], &json!("Sede")));
    assert_eq!(counts(&office.refresh(&made, false).await), [0, 0, 0, 2, 0], "and once");

    // A date that was changed here first, and then over there as well: only what the source changed goes over it.
    let last = office.event("Plantão").await;
    let at = feed.noon(2).to_rfc3339().replace("T15", "T17").replace("+00:00", "Z");
    let date = format!("/agenda/{}/occurrences/{at}", last["series_id"].as_str().unwrap());
    let now = office.editor.get(&date).await.json(200);
    office.editor.patch(&date).if_match(&now).json(&json!({"title": "Plantão de Natal"})).await.expect(200);
    let at = feed.noon(2).format("%Y%m%dT%H%M%SZ").to_string().replace("T15", "T17");
    let theirs =
        feed.event("s", "Plantão", 2, &format!("LOCATION:Anexo\r\nRECURRENCE-ID:{at}\r\n")).replace("T15", "T17");
    feed.has("three", &[daily("T17"), other("T17"), theirs]);
    assert_eq!(counts(&office.refresh(&made, false).await), [0, 1, 0, 2, 0]);
    assert_eq!(office.event("Plantão de Natal").await["place"]["name"], "Anexo");
    assert_eq!(office.events().await.len(), 3);
}

async fn a_calendar_that_cannot_be_read_is_told(setup: Setup) {
    let office = Follower::start(setup).await;
    let feed = &office.feed;
    feed.has("one", &(0..6).map(|n| feed.event(&format!("e{n}"), "Evento", n + 1, "")).collect::<Vec<_>>());
    let made = office.follow().await;
    let whole = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
    let cases: [(u16, &str, Vec<u8>, &str); 8] = [
        (200, "", b"<!doctype html><p>Entre com a sua senha".to_vec(), "outra coisa"),
        (200, "", vec![0xff, 0x00, 0x80, 0xfe], "outra coisa"),
        (200, "", Vec::new(), "outra coisa"),
        (200, "", format!("{whole}{}", feed.event("e0", "Evento", 1, "")).into_bytes(), "incompleto"),
        (200, "", [whole.as_bytes(), &vec![b' '; 9 * 1024 * 1024], b"\r\nEND:VCALENDAR"].concat(), "8 MB"),
        (404, "", Vec::new(), "404"),
        (503, "", Vec::new(), "503"),
        (302, "location: http://inside.example/x\r\n", Vec::new(), "rede interna"),
    ];
    for (status, headers, body, word) in cases {
        feed.answers(status, headers, body);
        let mut content = office.content();
        content["url"] = json!(format!("{}?{word}", feed.url().replace("open", "OPEN")).replace(' ', "-"));
        let preview = office.editor.post(format!("{PATH}/preview")).json(&content).await;
        assert!(preview.problem(422, "validation").to_string().contains(word), "{word}");
        let refused = office.editor.post(format!("{}/refresh", path(&made))).await.problem(422, "calendar_unreadable");
        assert!(refused["detail"].as_str().unwrap().contains(word), "{word}: {refused}");
        assert!(office.get(&made).await["last_error"].as_str().unwrap().contains(word));
    }
    for url in ["http://127.0.0.1/", "http://[::1]/", "http://169.254.169.254/latest"] {
        let mut content = office.content();
        content["url"] = json!(url);
        let told = office.editor.post(format!("{PATH}/preview")).json(&content).await.problem(422, "validation");
        assert!(told.to_string().contains("rede interna"), "{url}: {told}");
    }
    for (field, value) in [
        ("url", json!("file:///etc/passwd")),
        ("url", json!("https://a:b@x.example/")),
        ("every_minutes", json!(5)),
        ("name", json!(" ")),
    ] {
        let mut content = office.content();
        content[field] = value;
        let told = office.editor.post(PATH).json(&content).await.problem(422, "validation");
        assert_eq!(told["errors"][0]["pointer"], format!("/{field}"));
    }
    let failed = office.get(&made).await;
    assert_eq!(failed["failures"], 8);
    let at = |name: &str| failed[name].as_str().unwrap().parse::<DateTime<Utc>>().unwrap();
    assert_eq!(at("next_at") - at("checked_at"), TimeDelta::days(1), "less and less often");
    assert_eq!(office.events().await.len(), 6);
    assert!(office.events().await.iter().all(|event| event["status"] == "confirmed"));

    // A calendar that has lost all it had cancels nothing by itself; somebody who looks may.
    feed.has("empty", &[]);
    office.server.travel(25 * 3600);
    let looked = office.looked_at(&failed, &failed["checked_at"]).await;
    assert!(looked["last_error"].as_str().unwrap().contains("Nada foi cancelado"), "{looked}");
    let told = office.refresh(&made, false).await;
    assert!(told["cancelled"].as_i64().unwrap() >= 4, "{told}");
    assert_eq!(office.get(&made).await["last_error"], json!(null));
}

async fn looking_twice_at_once_doubles_nothing(setup: Setup) {
    let office = Follower::start(setup).await;
    let feed = &office.feed;
    feed.has("one", &(0..20).map(|n| feed.event(&format!("e{n}"), "Evento", n % 9, "")).collect::<Vec<_>>());
    let made = office.editor.post(PATH).json(&office.content()).await.json(201);
    let looks = (0..6).map(|_| office.editor.post(format!("{}/refresh", path(&made))));
    let answers = futures_util::future::join_all(looks.map(|look| async { look.await.json(200) })).await;
    let made: i64 = answers.iter().map(|told| counts(told)[0]).sum();
    assert!(made == 20 || made == 0, "by one of them, or by the worker: {answers:?}");
    assert_eq!(office.events().await.len(), 20);
}

async fn others_do_not_know_of_it(setup: Setup) {
    let office = Follower::start(setup).await;
    office.feed.has("one", &[office.feed.event("a", "Audiência", 3, "")]);
    let made = office.follow().await;
    let stranger = Office::new(&office.server).await.person("editor").await;
    assert_eq!(stranger.get(PATH).await.json(200)["items"], json!([]));
    stranger.get(path(&made)).await.refused(404);
    stranger.delete(path(&made)).if_match(&made).await.refused(404);
    stranger.post(format!("{}/refresh", path(&made))).await.refused(404);
    stranger.post(PATH).json(&office.content()).await.refused(403);
    stranger.post(format!("{PATH}/preview")).json(&office.content()).await.refused(403);

    // What a secret address may be is in no log of changes.
    let told = office.auditor.get("/changes?limit=100").await.json(200).to_string();
    assert!(!told.contains("open.example"), "{told}");
    let name = unique("Casa");
    let patched = office.editor.patch(path(&made)).if_match(&made).json(&json!({"name": name})).await.json(200);
    assert_eq!((&patched["name"], &patched["version"]), (&json!(name), &json!(2)));
    office.editor.patch(path(&made)).if_match(&made).json(&json!({"name": "x"})).await.refused(412);
}
