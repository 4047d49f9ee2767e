//! The agenda: events from plan to done, series and their occurrences, who reads what.

use crate::changes;
use pauta_tests::both;
use pauta_tests::client::{each, etag, items, strings, texts};
use pauta_tests::office::{Office, Person, content, unique};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![
    an_event_from_plan_to_done,
    what_was_put_off_keeps_its_date,
    what_was_put_off_may_come_back_to_its_date,
    what_was_cancelled_alone_stays_so,
    a_series_is_deleted_with_all_its_dates_or_not_at_all,
    an_end_that_is_not_told_is_the_units,
    a_series_stands_in_its_window,
    one_occurrence_is_changed_alone,
    two_who_drag_the_same_occurrence_do_not_both_win,
    an_occurrence_and_those_that_follow,
    a_series_that_moves_takes_its_changed_occurrences_along,
    each_reads_what_is_theirs,
    what_is_wrong_is_told_by_its_place,
    only_releases_that_one_reads_are_linked,
    the_list_is_filtered,
    pages_lose_and_repeat_nothing,
];

/// An event of two hours.
fn event(unit: &Value, title: &str, starts_at: &str) -> Value {
    let end: chrono::DateTime<chrono::Utc> = starts_at.parse().unwrap();
    let ends_at = (end + chrono::TimeDelta::hours(2)).to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
    json!({"kind": "inauguration", "title": title, "starts_at": starts_at, "ends_at": ends_at, "unit_id": unit})
}

fn with(mut event: Value, fields: &Value) -> Value {
    event.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    event
}

fn path(event: &Value) -> String {
    format!("/agenda/{}", event["id"].as_str().unwrap())
}

fn occurrence(series: &Value, at: &str) -> String {
    format!("{}/occurrences/{at}", path(series))
}

async fn plan(person: &Person, event: &Value) -> Value {
    person.post("/agenda").json(event).await.json(201)
}

/// What stands in a window of the office's agenda.
async fn window(person: &Person, office: &Office<'_>, from: &str, to: &str) -> Vec<Value> {
    person.all("/agenda", &[("unit", office.slug()), ("from", from), ("to", to), ("limit", "100")]).await
}

fn starts(events: &[Value]) -> Vec<&str> {
    events.iter().map(|event| event["starts_at"].as_str().unwrap()).collect()
}

async fn an_event_from_plan_to_done(server: &'static Server) {
    let office = Office::new(server).await;
    let (reporter, editor) = (office.person("reporter").await, office.person("editor").await);
    let title = unique("Entrega de moradias");
    let answer = reporter.post("/agenda").json(&event(&office.unit["id"], &title, "2027-03-02T12:00:00Z")).await;
    let planned = answer.json(201);
    assert_eq!(answer.header("location"), format!("/api/v1{}", path(&planned)));
    assert_eq!(answer.header("etag"), etag(&planned));
    assert_eq!((&planned["status"], &planned["visibility"]), (&json!("tentative"), &json!("internal")));
    assert_eq!((&planned["time_zone"], &planned["sequence"]), (&json!("America/Fortaleza"), &json!(0)));
    assert_eq!(strings(&planned["allowed_actions"]), ["postpone", "edit", "delete"], "a reporter does not confirm");
    reporter.post(format!("{}/confirm", path(&planned))).if_match(&planned).await.refused(403);

    let confirmed = editor.post(format!("{}/confirm", path(&planned))).if_match(&planned).await.json(200);
    assert_eq!((&confirmed["status"], &confirmed["sequence"]), (&json!("confirmed"), &json!(1)));
    assert_eq!(strings(&confirmed["allowed_actions"]), ["complete", "postpone", "cancel", "edit"]);
    editor.delete(path(&confirmed)).if_match(&confirmed).await.problem(409, "not_deletable");
    editor.post(format!("{}/confirm", path(&planned))).if_match(&planned).await.problem(412, "stale");

    let retitled = editor.patch(path(&confirmed)).if_match(&confirmed).json(&json!({"title": "Outro"})).await.json(200);
    assert_eq!(retitled["sequence"], json!(1), "a title is no matter of time, place or status");
    let again = editor.patch(path(&confirmed)).if_match(&retitled).json(&json!({"title": "Outro"})).await.json(200);
    assert_eq!(again["version"], retitled["version"], "the same again changes nothing");
    let place = json!({"place": {"name": "Praça do Ferreira", "municipality_code": 2_304_400}});
    let placed = editor.patch(path(&confirmed)).if_match(&again).json(&place).await.json(200);
    assert_eq!((&placed["sequence"], &placed["municipality"]), (&json!(2), &json!("Fortaleza")));

    let cancelled = editor.post(format!("{}/cancel", path(&placed))).if_match(&placed);
    cancelled.json(&json!({"reason": " "})).await.fault_at("/reason");
    let cancelled = editor.post(format!("{}/cancel", path(&placed))).if_match(&placed);
    let cancelled = cancelled.json(&json!({"reason": "Chuva."})).await.json(200);
    assert_eq!((&cancelled["status"], &cancelled["status_reason"]), (&json!("cancelled"), &json!("Chuva.")));
    let patch = editor.patch(path(&cancelled)).if_match(&cancelled).json(&json!({"title": "x"})).await;
    patch.problem(409, "not_editable");
    let reopened = editor.post(format!("{}/reopen", path(&cancelled))).if_match(&cancelled).await.json(200);
    assert_eq!((&reopened["status"], &reopened["status_reason"]), (&json!("tentative"), &json!(null)));
    let confirmed = editor.post(format!("{}/confirm", path(&reopened))).if_match(&reopened).await.json(200);
    let done = editor.post(format!("{}/complete", path(&confirmed))).if_match(&confirmed).await.json(200);
    assert_eq!(done["status"], json!("done"));
    assert_eq!(strings(&done["allowed_actions"]), ["reopen"]);

    let history = editor.get(format!("{}/history", path(&done))).await.json(200);
    let actions = each(&history, "action");
    assert_eq!(actions, ["complete", "confirm", "reopen", "cancel", "update", "update", "confirm", "create"]);
    let cancelling = &items(&history)[3];
    assert_eq!(cancelling["reason"], json!("Chuva."));
    assert_eq!(cancelling["changes"], json!([{"field": "status", "from": "confirmed", "to": "cancelled"}]));
}

async fn what_was_put_off_keeps_its_date(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let planned = plan(&editor, &event(&office.unit["id"], "Assinatura", "2027-03-02T12:00:00Z")).await;
    let confirmed = editor.post(format!("{}/confirm", path(&planned))).if_match(&planned).await.json(200);
    let put_off = editor.post(format!("{}/postpone", path(&planned))).if_match(&confirmed);
    let put_off = put_off.json(&json!({"reason": "Agenda do governador."})).await.json(200);
    assert_eq!((&put_off["status"], &put_off["postponed_from"]), (&json!("postponed"), &json!("2027-03-02T12:00:00Z")));
    let call = editor.post(format!("{}/confirm", path(&planned))).if_match(&put_off).await;
    call.problem(409, "no_date");
    let again = editor.post(format!("{}/postpone", path(&planned))).if_match(&put_off);
    let again = again.json(&json!({"reason": "Nova data.", "starts_at": "2027-03-10T13:00:00Z"})).await.json(200);
    assert_eq!(again["starts_at"], json!("2027-03-10T13:00:00Z"));
    assert_eq!(again["ends_at"], json!("2027-03-10T15:00:00Z"), "its length stays");
    assert_eq!(again["postponed_from"], json!("2027-03-02T12:00:00Z"));
    assert!(again["sequence"].as_i64() > put_off["sequence"].as_i64());
    assert_eq!(again["uid"], planned["uid"]);
    let history = editor.get(format!("{}/history", path(&planned))).await.json(200);
    let moved = &items(&history)[0]["changes"];
    let told = json!({"field": "starts_at", "from": "2027-03-02T12:00:00Z", "to": "2027-03-10T13:00:00Z"});
    assert!(moved.as_array().unwrap().contains(&told), "{moved}");
    let confirmed = editor.post(format!("{}/confirm", path(&planned))).if_match(&again).await.json(200);
    assert_eq!(confirmed["postponed_from"], json!(null));
}

async fn what_was_put_off_may_come_back_to_its_date(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let act = async |event: &Value, action: &str, body: Value| {
        editor.post(format!("{}/{action}", path(event))).if_match(event).json(&body).await.json(200)
    };
    let date = "2027-03-02T12:00:00Z";
    let planned = plan(&editor, &event(&office.unit["id"], "Assinatura", date)).await;
    let later = json!({"reason": "Chuva.", "starts_at": "2027-03-10T12:00:00Z"});
    // By hand, and by putting it off once more.
    let put_off = act(&planned, "postpone", later.clone()).await;
    let back = json!({"starts_at": date, "ends_at": "2027-03-02T14:00:00Z"});
    let back = editor.patch(path(&planned)).if_match(&put_off).json(&back).await.json(200);
    assert_eq!((&back["status"], &back["postponed_from"]), (&json!("postponed"), &json!(null)));
    assert!(strings(&back["allowed_actions"]).contains(&"complete"), "{back}");
    let confirmed = act(&back, "confirm", json!({})).await;
    let put_off = act(&confirmed, "postpone", json!({"reason": "Chuva."})).await;
    editor.post(format!("{}/confirm", path(&planned))).if_match(&put_off).await.problem(409, "no_date");
    let back = act(&put_off, "postpone", json!({"reason": "Parou de chover.", "starts_at": date})).await;
    let confirmed = act(&back, "confirm", json!({})).await;
    assert_eq!(confirmed["starts_at"], json!(date));
    // What was cancelled while it had no date is open again.
    let put_off = act(&confirmed, "postpone", json!({"reason": "Chuva."})).await;
    let cancelled = act(&put_off, "cancel", json!({"reason": "Sem verba."})).await;
    let reopened = act(&cancelled, "reopen", json!({})).await;
    assert_eq!((&reopened["status"], &reopened["postponed_from"]), (&json!("tentative"), &json!(null)));
    act(&reopened, "confirm", json!({})).await;
}

/// A series of three days, and its second date as an event of its own.
async fn series_with_a_date(editor: &Person, office: &Office<'_>) -> (Value, Value) {
    let daily =
        with(event(&office.unit["id"], "Plantão", "2027-02-01T11:00:00Z"), &json!({"rrule": "FREQ=DAILY;COUNT=3"}));
    let series = plan(editor, &daily).await;
    let second = occurrence(&series, "2027-02-02T11:00:00Z");
    let second = editor.patch(&second).if_match(&series).json(&json!({})).await.json(200);
    (series, second)
}

async fn what_was_cancelled_alone_stays_so(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let (series, alone) = series_with_a_date(&editor, &office).await;
    let third = occurrence(&series, "2027-02-03T11:00:00Z");
    let third = editor.patch(&third).if_match(&series).json(&json!({"title": "Plantão duplo"})).await.json(200);
    let cancel = async |event: &Value, reason: &str| {
        let call = editor.post(format!("{}/cancel", path(event))).if_match(event);
        call.json(&json!({"reason": reason})).await.json(200)
    };
    cancel(&alone, "Feriado.").await;
    let series = cancel(&series, "Sem equipe.").await;
    let told = editor.get(path(&third)).await.json(200);
    assert_eq!((&told["status"], &told["status_reason"]), (&json!("cancelled"), &json!("Sem equipe.")));
    editor.post(format!("{}/reopen", path(&series))).if_match(&series).await.expect(200);
    let told = editor.get(path(&third)).await.json(200);
    assert_eq!((&told["status"], &told["status_reason"]), (&json!("tentative"), &json!(null)));
    let told = editor.get(path(&alone)).await.json(200);
    assert_eq!((&told["status"], &told["status_reason"]), (&json!("cancelled"), &json!("Feriado.")));
}

async fn a_series_is_deleted_with_all_its_dates_or_not_at_all(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let (series, date) = series_with_a_date(&editor, &office).await;
    let confirmed = editor.post(format!("{}/confirm", path(&date))).if_match(&date).await.json(200);
    editor.delete(path(&series)).if_match(&series).await.problem(409, "not_deletable");
    editor.get(path(&confirmed)).await.expect(200);

    let (series, date) = series_with_a_date(&editor, &office).await;
    let head = office.person("head").await;
    let (_, before) = changes::read(&head, None, 100).await;
    editor.delete(path(&series)).if_match(&series).await.expect(204);
    editor.get(path(&date)).await.refused(404);
    let (changes, _) = changes::read(&head, before, 100).await;
    let deleted = |event: &Value| {
        changes.iter().any(|change| change["action"] == "delete" && change["resource_id"] == event["id"])
    };
    assert!(deleted(&series) && deleted(&date), "{changes:?}");
}

async fn an_end_that_is_not_told_is_the_units(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let hidden = json!({"visibility": "public", "no_end_time": true});
    let planned = plan(&editor, &with(event(&office.unit["id"], "Entrega", "2027-03-02T12:00:00Z"), &hidden)).await;
    assert_eq!(planned["ends_at"], json!("2027-03-02T14:00:00Z"));
    let stranger = Office::new(server).await.person("viewer").await;
    assert_eq!(stranger.get(path(&planned)).await.json(200)["ends_at"], json!(null));
    let listed = window(&stranger, &office, "2027-03-01", "2027-03-31").await;
    assert_eq!((listed.len(), &listed[0]["ends_at"]), (1, &json!(null)));
    assert_eq!(window(&editor, &office, "2027-03-01", "2027-03-31").await[0]["ends_at"], planned["ends_at"]);
}

async fn a_series_stands_in_its_window(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let weekly = with(
        event(&office.unit["id"], "Reunião de pauta", "2026-03-02T14:00:00Z"),
        &json!({"time_zone": "America/New_York", "rrule": "rrule:freq=weekly;byday=mo", "exdates": ["2026-03-23T13:00:00Z"]}),
    );
    let series = plan(&editor, &weekly).await;
    assert_eq!(series["rrule"], json!("FREQ=WEEKLY;BYDAY=MO"));
    let listed = window(&editor, &office, "2026-03-01", "2026-03-31").await;
    let expected = ["2026-03-02T14:00:00Z", "2026-03-09T13:00:00Z", "2026-03-16T13:00:00Z", "2026-03-30T13:00:00Z"];
    assert_eq!(starts(&listed), expected, "nine o'clock on both sides of the change, without the one left out");
    for item in &listed {
        assert_eq!((&item["id"], &item["series_id"]), (&series["id"], &series["id"]));
        assert_eq!(item["occurrence"], item["starts_at"]);
    }
    let far = window(&editor, &office, "2036-01-01T00:00:00Z", "2036-01-08T00:00:00Z").await;
    assert_eq!(starts(&far), ["2036-01-07T14:00:00Z"]);
    // What overlaps the window is in it.
    let days = with(
        event(&office.unit["id"], "Semana da moradia", "2026-04-29T03:00:00Z"),
        &json!({"all_day": true, "ends_at": "2026-05-03T03:00:00Z"}),
    );
    plan(&editor, &days).await;
    assert_eq!(window(&editor, &office, "2026-05-02", "2026-05-02").await.len(), 1);
    assert_eq!(window(&editor, &office, "2026-05-03", "2026-05-03").await.len(), 0);
}

async fn one_occurrence_is_changed_alone(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let daily =
        with(event(&office.unit["id"], "Plantão", "2027-02-01T11:00:00Z"), &json!({"rrule": "FREQ=DAILY;COUNT=4"}));
    let series = plan(&editor, &daily).await;
    let second = occurrence(&series, "2027-02-02T11:00:00Z");
    let seen = editor.get(&second).await.json(200);
    assert_eq!(seen["starts_at"], json!("2027-02-02T11:00:00Z"));
    editor.get(occurrence(&series, "2027-02-02T12:00:00Z")).await.refused(404);
    let moved =
        json!({"starts_at": "2027-02-02T15:00:00Z", "ends_at": "2027-02-02T16:00:00Z", "title": "Plantão à tarde"});
    let own = editor.patch(format!("{second}?scope=this")).if_match(&seen).json(&moved).await.json(200);
    assert_ne!(own["id"], series["id"]);
    assert_eq!((&own["series_id"], &own["uid"]), (&series["id"], &series["uid"]));
    assert_eq!(own["occurrence"], json!("2027-02-02T11:00:00Z"));
    assert_eq!(own["rrule"], json!(null));

    let listed = window(&editor, &office, "2027-02-01", "2027-02-10").await;
    let expected = ["2027-02-01T11:00:00Z", "2027-02-02T15:00:00Z", "2027-02-03T11:00:00Z", "2027-02-04T11:00:00Z"];
    assert_eq!(starts(&listed), expected);
    // It has a life of its own, by its id.
    let confirmed = editor.post(format!("{}/confirm", path(&own))).if_match(&own).await.json(200);
    assert_eq!(confirmed["status"], json!("confirmed"));
    assert_eq!(editor.get(path(&series)).await.json(200)["status"], json!("tentative"));
    editor.patch(path(&own)).if_match(&confirmed).json(&json!({"rrule": "FREQ=DAILY"})).await.fault_at("/rrule");
    // One is left out.
    editor.delete(occurrence(&series, "2027-02-03T11:00:00Z")).if_match(&series).await.expect(204);
    let listed = window(&editor, &office, "2027-02-01", "2027-02-10").await;
    assert_eq!(starts(&listed), ["2027-02-01T11:00:00Z", "2027-02-02T15:00:00Z", "2027-02-04T11:00:00Z"]);
    editor.get(occurrence(&series, "2027-02-03T11:00:00Z")).await.refused(404);
    let series = editor.get(path(&series)).await.json(200);
    assert_eq!(series["exdates"], json!(["2027-02-03T11:00:00Z"]));
}

async fn two_who_drag_the_same_occurrence_do_not_both_win(server: &'static Server) {
    let office = Office::new(server).await;
    let (one, two) = (office.person("editor").await, office.person("editor").await);
    let daily =
        with(event(&office.unit["id"], "Plantão", "2027-02-01T11:00:00Z"), &json!({"rrule": "FREQ=DAILY;COUNT=4"}));
    let series = plan(&one, &daily).await;
    let at = occurrence(&series, "2027-02-02T11:00:00Z");
    let drag = |person: &Person, hour: u32| {
        let patch = json!({"starts_at": format!("2027-02-02T{hour}:00:00Z"), "ends_at": format!("2027-02-02T{}:00:00Z", hour + 1)});
        person.patch(&at).if_match(&series).json(&patch)
    };
    let (first, second) = tokio::join!(drag(&one, 14), drag(&two, 17));
    let mut statuses = [first.status, second.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 412]);
    let listed = window(&one, &office, "2027-02-01", "2027-02-10").await;
    assert_eq!(listed.len(), 4);
    // A single event as well.
    let single = plan(&one, &event(&office.unit["id"], "Visita", "2027-02-20T11:00:00Z")).await;
    let drag = |person: &Person, hour: u32| {
        let patch = json!({"starts_at": format!("2027-02-20T{hour}:00:00Z"), "ends_at": format!("2027-02-20T{}:00:00Z", hour + 1)});
        person.patch(path(&single)).if_match(&single).json(&patch)
    };
    let (first, second) = tokio::join!(drag(&one, 14), drag(&two, 17));
    let mut statuses = [first.status, second.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 412]);
}

async fn an_occurrence_and_those_that_follow(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let daily =
        with(event(&office.unit["id"], "Plantão", "2027-02-01T11:00:00Z"), &json!({"rrule": "FREQ=DAILY;COUNT=6"}));
    let series = plan(&editor, &daily).await;
    // The fifth was changed before, and goes along.
    let fifth = occurrence(&series, "2027-02-05T11:00:00Z");
    let fifth = editor.patch(&fifth).if_match(&series).json(&json!({"title": "Plantão duplo"})).await.json(200);
    let later = json!({"starts_at": "2027-02-03T17:00:00Z", "ends_at": "2027-02-03T18:00:00Z"});
    let third = format!("{}?scope=following", occurrence(&series, "2027-02-03T11:00:00Z"));
    let following = editor.patch(&third).if_match(&series).json(&later).await.json(200);
    assert_ne!(following["id"], series["id"]);
    assert_ne!(following["uid"], series["uid"]);
    assert_eq!(following["rrule"], json!("FREQ=DAILY;COUNT=4"));
    let listed = window(&editor, &office, "2027-02-01", "2027-02-28").await;
    let expected = [
        "2027-02-01T11:00:00Z",
        "2027-02-02T11:00:00Z",
        "2027-02-03T17:00:00Z",
        "2027-02-04T17:00:00Z",
        "2027-02-05T17:00:00Z",
        "2027-02-06T17:00:00Z",
    ];
    assert_eq!(starts(&listed), expected);
    let fifth = editor.get(path(&fifth)).await.json(200);
    assert_eq!((&fifth["series_id"], &fifth["title"]), (&following["id"], &json!("Plantão duplo")));
    assert_eq!(fifth["occurrence"], json!("2027-02-05T17:00:00Z"));
    // From the first on, it is the whole series.
    let first = format!("{}?scope=following", occurrence(&following, "2027-02-03T17:00:00Z"));
    let whole = editor.patch(&first).if_match(&following).json(&json!({"title": "Todos"})).await.json(200);
    assert_eq!((&whole["id"], &whole["title"]), (&following["id"], &json!("Todos")));
}

async fn a_series_that_moves_takes_its_changed_occurrences_along(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let weekly = with(
        event(&office.unit["id"], "Coletiva", "2027-02-01T11:00:00Z"),
        &json!({"rrule": "FREQ=WEEKLY;COUNT=4", "exdates": ["2027-02-22T11:00:00Z"]}),
    );
    let series = plan(&editor, &weekly).await;
    let second = occurrence(&series, "2027-02-08T11:00:00Z");
    let own = editor.patch(&second).if_match(&series).json(&json!({"title": "Coletiva especial"})).await.json(200);
    let later = json!({"starts_at": "2027-02-02T12:00:00Z", "ends_at": "2027-02-02T13:00:00Z"});
    let moved = editor.patch(path(&series)).if_match(&series).json(&later).await.json(200);
    assert_eq!(moved["exdates"], json!(["2027-02-23T12:00:00Z"]), "left out stays left out");
    let own = editor.get(path(&own)).await.json(200);
    assert_eq!(
        (&own["occurrence"], &own["starts_at"]),
        (&json!("2027-02-09T12:00:00Z"), &json!("2027-02-09T12:00:00Z"))
    );
    let listed = window(&editor, &office, "2027-02-01", "2027-02-28").await;
    assert_eq!(starts(&listed), ["2027-02-02T12:00:00Z", "2027-02-09T12:00:00Z", "2027-02-16T12:00:00Z"]);
    // What the rule no longer has stays, as a single event.
    let short = editor.patch(path(&series)).if_match(&moved).json(&json!({"rrule": null})).await.json(200);
    assert_eq!(short["rrule"], json!(null));
    let own = editor.get(path(&own)).await.json(200);
    assert_eq!((&own["series_id"], &own["occurrence"]), (&json!(null), &json!(null)));
    assert_ne!(own["uid"], series["uid"]);
    let titles = texts(&window(&editor, &office, "2027-02-01", "2027-02-28").await, "title");
    assert_eq!(titles, ["Coletiva", "Coletiva especial"]);
}

async fn each_reads_what_is_theirs(server: &'static Server) {
    let (office, other) = (Office::new(server).await, Office::new(server).await);
    let (editor, stranger, head) =
        (office.person("editor").await, other.person("editor").await, other.person("head").await);
    let mut events = Vec::new();
    for visibility in ["internal", "press", "public"] {
        let fields = json!({"visibility": visibility, "internal_note": "Chegar cedo."});
        let body = with(event(&office.unit["id"], visibility, "2027-06-01T12:00:00Z"), &fields);
        events.push(plan(&editor, &body).await);
    }
    let titles = async |person: &Person| {
        let mut titles = texts(&window(person, &office, "2027-06-01", "2027-06-01").await, "title");
        titles.sort_unstable();
        titles
    };
    assert_eq!(titles(&editor).await, ["internal", "press", "public"]);
    assert_eq!(titles(&stranger).await, ["public"]);
    assert_eq!(titles(&head).await, ["press", "public"], "heads are of the press's side");
    stranger.get(path(&events[0])).await.refused(404);
    stranger.patch(path(&events[0])).if_match(&events[0]).json(&json!({"title": "x"})).await.refused(404);
    let seen = stranger.get(path(&events[2])).await.json(200);
    assert_eq!((&seen["internal_note"], &seen["allowed_actions"]), (&json!(null), &json!([])));
    stranger.patch(path(&events[2])).if_match(&seen).json(&json!({"title": "x"})).await.refused(403);
    stranger.get(format!("{}/history", path(&events[2]))).await.refused(403);

    let anyone = server.somewhere();
    let query = format!("unit={}&from=2027-06-01&to=2027-06-01", office.slug());
    let public = anyone.get(format!("/public/agenda?{query}")).await.json(200);
    assert_eq!(each(&public, "title"), ["public"]);
    assert!(!public.to_string().contains("Chegar cedo"));
    for hidden in &events[..2] {
        anyone.get(format!("/public{}", path(hidden))).await.refused(404);
        anyone.get(format!("/public{}.ics", path(hidden))).await.refused(404);
    }
    let item = anyone.get(format!("/public{}", path(&events[2]))).await;
    assert!(!item.text().contains("Chegar cedo"));
    anyone.get(format!("/public{}", path(&events[2]))).header("if-none-match", item.header("etag")).await.expect(304);
    // What is no longer public is gone at once.
    let hide = editor.patch(path(&events[2])).if_match(&events[2]).json(&json!({"visibility": "internal"})).await;
    hide.expect(200);
    anyone.get(format!("/public{}", path(&events[2]))).await.refused(404);
    assert!(items(&anyone.get(format!("/public/agenda?{query}")).await.json(200)).is_empty());
    let long = "a".repeat(161);
    for path in ["/public/agenda", "/public/agenda.csv"] {
        anyone.get(path).query("authority", &long).await.problem(400, "bad_parameter");
    }
    anyone.get("/public/agenda.csv?limit=10").await.refused(400);
}

async fn what_is_wrong_is_told_by_its_place(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let good = event(&office.unit["id"], "Visita", "2027-03-02T12:00:00Z");
    for (fields, pointer) in [
        (json!({"title": " "}), "/title"),
        (json!({"kind": "party"}), "/kind"),
        (json!({"starts_at": "ontem"}), "/starts_at"),
        (json!({"ends_at": "2027-03-02T12:00:00Z"}), "/ends_at"),
        (json!({"ends_at": "2029-03-02T12:00:00Z"}), "/ends_at"),
        (json!({"time_zone": "Ceará"}), "/time_zone"),
        (json!({"rrule": "FREQ=HOURLY"}), "/rrule"),
        (json!({"rrule": "FREQ=DAILY;UNTIL=20200101T000000Z"}), "/rrule"),
        (json!({"place": {"municipality_code": 1}}), "/place/municipality_code"),
        (json!({"place": {"latitude": 91.0, "longitude": 0.0}}), "/place/latitude"),
        (json!({"place": {"latitude": 1.0}}), "/place/longitude"),
        (json!({"place": {"online_url": "javascript:alert(1)"}}), "/place/online_url"),
        (json!({"authorities": [{"name": ""}]}), "/authorities/0/name"),
        (json!({"press_info": {"arrival_time": "8h"}}), "/press_info/arrival_time"),
        (json!({"unit_id": "0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f"}), "/unit_id"),
        (json!({"surprise": 1}), "/surprise"),
    ] {
        editor.post("/agenda").json(&with(good.clone(), &fields)).await.fault_at(pointer);
    }
    for query in [
        "from=2027-13-01",
        "from=2027-02-02&to=2027-02-01",
        "from=1990-01-01&to=2027-01-01",
        "limit=0",
        "kind=x",
        "after=x",
        "q=%22",
    ] {
        editor.get(format!("/agenda?{query}")).await.refused(400);
    }
    let cleaned = with(good, &json!({"description_html": "<p onclick=x>Oi<script>alert(1)</script></p>"}));
    assert_eq!(plan(&editor, &cleaned).await["description_html"], json!("<p>Oi</p>"));
}

async fn only_releases_that_one_reads_are_linked(server: &'static Server) {
    let (office, other) = (Office::new(server).await, Office::new(server).await);
    let editor = office.person("editor").await;
    let draft = async |of: &Office<'_>| {
        let body = content(&of.unit["id"], "Entrega de moradias");
        of.person("editor").await.post("/releases").json(&body).await.json(201)["id"].clone()
    };
    let (ours, theirs) = (draft(&office).await, draft(&other).await);
    let nobodys = json!("01900000-0000-7000-8000-000000000000");
    let fields = event(&office.unit["id"], "Entrega", "2026-12-01T12:00:00Z");
    let linked = |ids: &[&Value]| with(fields.clone(), &json!({"release_ids": ids}));
    let refused = editor.post("/agenda").json(&linked(&[&ours, &theirs, &nobodys])).await.problem(422, "validation");
    assert_eq!(texts(refused["errors"].as_array().unwrap(), "pointer"), ["/release_ids/1", "/release_ids/2"]);
    let planned = plan(&editor, &linked(&[&ours, &ours])).await;
    assert_eq!(planned["release_ids"], json!([ours]));
    let patch = json!({"release_ids": [ours, theirs]});
    editor.patch(path(&planned)).if_match(&planned).json(&patch).await.problem(422, "validation");
    let series = plan(&editor, &with(linked(&[]), &json!({"rrule": "FREQ=DAILY;COUNT=3"}))).await;
    let date = occurrence(&series, "2026-12-02T12:00:00Z");
    for scope in ["this", "following"] {
        let change = editor.patch(format!("{date}?scope={scope}")).if_match(&series);
        change.json(&json!({"release_ids": [theirs]})).await.problem(422, "validation");
    }
    editor.patch(date).if_match(&series).json(&json!({"release_ids": [ours]})).await.expect(200);
}

async fn the_list_is_filtered(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let unit = &office.unit["id"];
    let who = unique("Antônia Conceição");
    let authority = json!({"authorities": [{"name": who, "office": "Secretária"}], "tags": ["Habitação"]});
    plan(&editor, &with(event(unit, "Entrega de casas", "2027-03-02T12:00:00Z"), &authority)).await;
    let sobral = json!({"kind": "visit", "place": {"municipality_code": 2_312_908}, "description_html": "<p>Saneamento básico</p>"});
    plan(&editor, &with(event(unit, "Visita às obras", "2027-03-03T12:00:00Z"), &sobral)).await;
    let weekly = json!({"kind": "meeting", "rrule": "FREQ=WEEKLY;COUNT=2"});
    plan(&editor, &with(event(unit, "Reunião de habitações", "2027-03-04T12:00:00Z"), &weekly)).await;
    let find = async |query: &str| {
        let path = format!("/agenda?unit={}&from=2027-03-01&to=2027-03-31&{query}", office.slug());
        each(&editor.get(path).await.json(200), "title")
    };
    assert_eq!(find("kind=visit,inauguration").await, ["Entrega de casas", "Visita às obras"]);
    assert_eq!(find(&format!("authority={}", who.replace("ô", "o").to_uppercase())).await, ["Entrega de casas"]);
    assert_eq!(find("municipality=2312908").await, ["Visita às obras"]);
    assert_eq!(find("q=sobral").await, ["Visita às obras"], "by the name of the municipality");
    assert_eq!(find("q=saneamento%20basico").await, ["Visita às obras"]);
    assert_eq!(find("q=habitacao").await, ["Reunião de habitações", "Reunião de habitações"]);
    assert_eq!(find("tag=habitacao").await, ["Entrega de casas"]);
    assert!(find("status=confirmed").await.is_empty());
}

async fn pages_lose_and_repeat_nothing(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let unit = &office.unit["id"];
    // Several at the same instant, singles and occurrences mixed.
    for n in 0..5 {
        plan(&editor, &event(unit, &format!("s{n}"), "2027-03-02T12:00:00Z")).await;
        let daily = json!({"rrule": "FREQ=DAILY;COUNT=4"});
        plan(&editor, &with(event(unit, &format!("r{n}"), "2027-03-01T12:00:00Z"), &daily)).await;
    }
    let whole = window(&editor, &office, "2027-03-01", "2027-03-31").await;
    assert_eq!(whole.len(), 25);
    for limit in ["1", "3", "7"] {
        let paged = editor
            .all("/agenda", &[("unit", office.slug()), ("from", "2027-03-01"), ("to", "2027-03-31"), ("limit", limit)])
            .await;
        assert_eq!(paged, whole);
    }
    let mut sorted = starts(&whole);
    sorted.sort_unstable();
    assert_eq!(sorted, starts(&whole));
}
