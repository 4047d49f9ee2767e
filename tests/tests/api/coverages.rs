//! Coverages: planned, assigned, done; whose day it is; who is told what.

use pauta_tests::both;
use pauta_tests::client::{each, etag, items, strings};
use pauta_tests::office::{Office, Person, unit};
use pauta_tests::postbox::{PUBLIC_URL, Postbox};
use pauta_tests::server::{Server, Setup};
use serde_json::{Value, json};

both![
    a_coverage_from_plan_to_delivery,
    each_acts_on_their_own,
    only_who_can_is_assigned,
    my_day_across_events,
    a_series_is_planned_date_by_date,
    deadlines_move_with_the_event,
    those_assigned_are_told,
    nobody_covers_two_events_at_once,
    what_is_wrong_is_told_by_its_place,
];

async fn event(person: &Person, office: &Office<'_>, title: &str, starts_at: &str) -> Value {
    let body = json!({
        "kind": "inauguration", "title": title, "starts_at": starts_at, "unit_id": office.unit["id"],
        "place": {"name": "Praça do Ferreira", "municipality_code": 2_304_400},
        "press_info": {"contact": "Ana, (85) 3101-0000", "arrival_time": "08:30"},
    });
    person.post("/agenda").json(&body).await.json(201)
}

fn path(event: &Value) -> String {
    format!("/agenda/{}", event["id"].as_str().unwrap())
}

fn of(coverage: &Value) -> String {
    let id = |name: &str| coverage[name].as_str().unwrap();
    format!("/agenda/{}/coverages/{}", id("event_id"), id("id"))
}

async fn plan(person: &Person, event: &Value, body: &Value) -> Value {
    person.post(format!("{}/coverages", path(event))).json(body).await.json(201)
}

async fn act(person: &Person, coverage: &Value, action: &str, body: &Value) -> Value {
    let call = person.post(format!("{}/{action}", of(coverage))).if_match(coverage);
    let call = if body.is_null() { call } else { call.json(body) };
    call.await.json(200)
}

async fn a_coverage_from_plan_to_delivery(server: &'static Server) {
    let office = Office::new(server).await;
    let (editor, photographer) = (office.person("editor").await, office.person("media").await);
    let event = event(&editor, &office, "Entrega", "2027-03-02T12:00:00Z").await;
    let list = format!("{}/coverages", path(&event));
    assert_eq!(editor.get(&list).await.json(200)["allowed_actions"], json!(["add"]));
    let answer = editor.post(&list).json(&json!({"kind": "photo", "note": " Drone. "})).await;
    let planned = answer.json(201);
    assert_eq!(answer.header("location"), format!("/api/v1{}", of(&planned)));
    assert_eq!(answer.header("etag"), etag(&planned));
    assert_eq!((&planned["status"], &planned["note"]), (&json!("planned"), &json!("Drone.")));
    assert_eq!(strings(&planned["allowed_actions"]), ["assign", "cancel", "edit", "delete"]);

    let crew = editor.get(format!("{}/crew", path(&event))).await.json(200);
    assert!(each(&crew, "id").contains(&photographer.id));
    let assigned = act(&editor, &planned, "assign", &json!({"assignee_ids": [photographer.id]})).await;
    assert_eq!((&assigned["status"], &assigned["assignees"][0]["id"]), (&json!("assigned"), &json!(photographer.id)));
    editor.delete(of(&assigned)).if_match(&assigned).await.problem(409, "not_deletable");
    let seen = &items(&photographer.get(&list).await.json(200))[0].clone();
    assert_eq!(strings(&seen["allowed_actions"]), ["start", "deliver"]);
    let begun = act(&photographer, seen, "start", &Value::Null).await;
    assert_eq!(begun["status"], "in_progress");
    assert!(begun["started_at"].is_string());
    photographer.post(format!("{}/start", of(&begun))).if_match(&begun).await.problem(409, "invalid_transition");
    photographer.post(format!("{}/deliver", of(&begun))).if_match(seen).json(&json!({})).await.problem(412, "stale");
    let delivery = json!({"url": "https://fotos.example.org/1", "note": "32 fotografias."});
    let delivered = act(&photographer, &begun, "deliver", &delivery).await;
    assert_eq!((&delivered["status"], &delivered["delivery_url"]), (&json!("delivered"), &delivery["url"]));
    assert_eq!(strings(&delivered["allowed_actions"]), ["reopen"]);
    editor.patch(of(&delivered)).if_match(&delivered).json(&json!({"note": "x"})).await.problem(409, "not_editable");
    let reopened = act(&photographer, &delivered, "reopen", &Value::Null).await;
    assert_eq!((&reopened["status"], &reopened["delivered_at"]), (&json!("in_progress"), &json!(null)));
    let back = act(&photographer, &reopened, "reopen", &Value::Null).await;
    assert_eq!((&back["status"], &back["started_at"]), (&json!("assigned"), &json!(null)));

    let cancelled = act(&editor, &back, "cancel", &Value::Null).await;
    let again = act(&editor, &cancelled, "reopen", &Value::Null).await;
    assert_eq!(again["status"], "assigned", "those assigned stay");
    let bare = editor.patch(of(&again)).if_match(&again).json(&json!({"assignee_ids": []})).await.json(200);
    assert_eq!(bare["status"], "planned");
    editor.delete(of(&bare)).if_match(&bare).await.expect(204);
    assert!(items(&editor.get(&list).await.json(200)).is_empty());
    let history = editor.get(format!("{}/history", path(&event))).await.json(200);
    assert_eq!(each(&history, "action")[..2], ["delete_coverage", "update_coverage"]);
}

async fn each_acts_on_their_own(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let (one, two) = (office.person("media").await, office.person("media").await);
    let (reporter, viewer) = (office.person("reporter").await, office.person("viewer").await);
    let event = event(&editor, &office, "Visita", "2027-03-02T12:00:00Z").await;
    let coverage = plan(&editor, &event, &json!({"kind": "video", "assignee_ids": [one.id]})).await;
    for other in [&two, &reporter, &viewer] {
        let call = other.post(format!("{}/start", of(&coverage))).if_match(&coverage);
        call.await.problem(403, "forbidden");
        let list = other.get(format!("{}/coverages", path(&event))).await.json(200);
        assert_eq!((&items(&list)[0]["allowed_actions"], &list["allowed_actions"]), (&json!([]), &json!([])));
    }
    let call = one.post(format!("{}/coverages", path(&event))).json(&json!({"kind": "text"}));
    call.await.problem(403, "forbidden");
    // An editor may say it for them.
    assert_eq!(act(&editor, &coverage, "deliver", &json!({})).await["status"], "delivered");
    // Who is of another office learns nothing, even of a public event.
    let public = editor.patch(path(&event)).if_match(&event).json(&json!({"visibility": "public"})).await;
    public.expect(200);
    let stranger = Office::new(server).await.person("head").await;
    stranger.get(format!("{}/coverages", path(&event))).await.problem(403, "forbidden");
    let call = stranger.post(format!("{}/reopen", of(&coverage))).header("if-match", "\"2\"");
    call.await.problem(403, "forbidden");
    assert!(items(&stranger.get("/coverages").query("from", "2027-03-01").await.json(200)).is_empty());
}

async fn only_who_can_is_assigned(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let child = unit(&office.admin, &pauta_tests::office::unique("Nucleo"), &office.unit["id"]).await;
    let event = event(&editor, &office, "Visita", "2027-03-02T12:00:00Z").await;
    let (viewer, below) = (office.person("viewer").await, office.person_in("media", &child["id"]).await);
    for id in [&viewer.id, &below.id] {
        let body = json!({"kind": "text", "assignee_ids": [id]});
        let answer = editor.post(format!("{}/coverages", path(&event))).json(&body).await;
        assert_eq!(answer.fault_at("/assignee_ids"), "cannot_cover");
    }
    // Whoever covers above may be assigned below.
    let media = office.person("media").await;
    let body =
        json!({"kind": "meeting", "title": "Abaixo", "starts_at": "2027-03-02T12:00:00Z", "unit_id": child["id"]});
    let low = editor.post("/agenda").json(&body).await.json(201);
    plan(&editor, &low, &json!({"kind": "text", "assignee_ids": [media.id, below.id]})).await;
    let user = office.admin.get(format!("/users/{}", media.id)).await.json(200);
    office.admin.post(format!("/users/{}/disable", media.id)).if_match(&user).await.expect(200);
    let body = json!({"kind": "photo", "assignee_ids": [media.id]});
    editor.post(format!("{}/coverages", path(&low))).json(&body).await.fault_at("/assignee_ids");
}

async fn my_day_across_events(server: &'static Server) {
    let office = Office::new(server).await;
    let (editor, me) = (office.person("editor").await, office.person("media").await);
    let mut planned = Vec::new();
    for (title, at) in
        [("Tarde", "2027-03-02T18:00:00Z"), ("Manhã", "2027-03-02T12:00:00Z"), ("Outro dia", "2027-03-03T12:00:00Z")]
    {
        let event = event(&editor, &office, title, at).await;
        planned.push(plan(&editor, &event, &json!({"kind": "photo", "assignee_ids": [me.id]})).await);
        plan(&editor, &event, &json!({"kind": "text", "assignee_ids": [editor.id]})).await;
    }
    let day = [("assignee", "me"), ("from", "2027-03-02"), ("to", "2027-03-02"), ("limit", "1")];
    let mine = me.all("/coverages", &day).await;
    let titles: Vec<&Value> = mine.iter().map(|item| &item["event"]["title"]).collect();
    assert_eq!(titles, ["Manhã", "Tarde"]);
    let first = &mine[0]["event"];
    assert_eq!((&first["contact"], &first["arrival_time"]), (&json!("Ana, (85) 3101-0000"), &json!("08:30")));
    assert_eq!((&first["place"]["name"], &first["municipality"]), (&json!("Praça do Ferreira"), &json!("Fortaleza")));
    assert_eq!(strings(&mine[0]["allowed_actions"]), ["start", "deliver"]);
    act(&me, &planned[0], "deliver", &json!({})).await;
    let open = me.get("/coverages?assignee=me&from=2027-03-02&to=2027-03-03&status=assigned,in_progress").await;
    assert_eq!(items(&open.json(200)).len(), 2);
    let all = me.get("/coverages?from=2027-03-02&to=2027-03-03").await.json(200);
    assert_eq!(items(&all).len(), 6, "everybody's, of my units");
    let theirs = me.get(format!("/coverages?assignee={}&from=2027-03-02&to=2027-03-02", editor.id)).await.json(200);
    assert_eq!(items(&theirs).len(), 2);
    me.get("/coverages?assignee=eu").await.problem(400, "bad_parameter");
    me.get("/coverages?status=perdida").await.problem(400, "bad_parameter");
}

async fn a_series_is_planned_date_by_date(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let series = json!({
        "kind": "meeting", "title": "Reunião", "starts_at": "2027-03-01T12:00:00Z", "rrule": "FREQ=DAILY;COUNT=3",
        "unit_id": office.unit["id"],
    });
    let series = editor.post("/agenda").json(&series).await.json(201);
    for (at, body) in [
        ("coverages", json!({"kind": "photo"})),
        ("checklist", json!({"text": "x"})),
        ("run-of-show", json!({"title": "x", "duration_minutes": 5})),
    ] {
        let path = format!("{}/{at}", path(&series));
        editor.post(&path).json(&body).await.problem(409, "is_series");
        assert_eq!(editor.get(&path).await.json(200)["allowed_actions"], json!([]));
    }
    let own = editor.patch(format!("{}/occurrences/2027-03-02T12:00:00Z", path(&series))).if_match(&series);
    let own = own.json(&json!({})).await.json(200);
    plan(&editor, &own, &json!({"kind": "photo"})).await;
    // What has a plan does not become a series.
    let single = event(&editor, &office, "Único", "2027-03-02T12:00:00Z").await;
    plan(&editor, &single, &json!({"kind": "photo"})).await;
    let patch = editor.patch(path(&single)).if_match(&single).json(&json!({"rrule": "FREQ=DAILY"})).await;
    patch.problem(409, "has_plan");
    editor.delete(path(&single)).if_match(&single).await.expect(204);
}

async fn deadlines_move_with_the_event(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let planned = event(&editor, &office, "Entrega", "2027-03-02T12:00:00Z").await;
    let body = json!({"kind": "video", "due_at": "2027-03-02T20:00:00Z"});
    let open = plan(&editor, &planned, &body).await;
    let cancelled = act(&editor, &plan(&editor, &planned, &body).await, "cancel", &Value::Null).await;
    assert_eq!(open["overdue"], false);
    let put_off = editor.post(format!("{}/postpone", path(&planned))).if_match(&planned);
    put_off.json(&json!({"reason": "Chuva.", "starts_at": "2027-03-09T13:00:00Z"})).await.expect(200);
    let list = editor.get(format!("{}/coverages", path(&planned))).await.json(200);
    let due =
        |id: &Value| items(&list).iter().find(|item| item["id"] == *id).map(|item| item["due_at"].clone()).unwrap();
    assert_eq!(due(&open["id"]), "2027-03-09T21:00:00Z", "as long after the event as it was");
    assert_eq!(due(&cancelled["id"]), "2027-03-02T20:00:00Z");
    let past = event(&editor, &office, "Passado", "2020-03-02T12:00:00Z").await;
    let late = plan(&editor, &past, &json!({"kind": "text", "due_at": "2020-03-03T12:00:00Z"})).await;
    assert_eq!(late["overdue"], true);
    let editor_only = json!({"kind": "text", "assignee_ids": [editor.id], "due_at": "2020-03-03T12:00:00Z"});
    let done = act(&editor, &plan(&editor, &past, &editor_only).await, "deliver", &json!({})).await;
    assert_eq!(done["overdue"], false);
}

async fn those_assigned_are_told(setup: Setup) {
    let post = Postbox::open().await;
    let server = post.of(setup).start().await;
    let office = Office::new(&server).await;
    let (editor, one, two) =
        (office.person("editor").await, office.person("media").await, office.person("media").await);
    let planned = event(&editor, &office, "Entrega de moradias", "2027-03-02T12:00:00Z").await;
    let body = json!({
        "kind": "photo", "assignee_ids": [one.id, editor.id], "due_at": "2027-03-02T20:30:00Z", "note": "Levar o drone.",
    });
    let coverage = plan(&editor, &planned, &body).await;
    let mail = post.mail(&one.email, "Entrega de moradias").await;
    assert_eq!(mail.subject, "Cobertura (fotografia): Entrega de moradias");
    let link = format!("{PUBLIC_URL}{}", path(&planned));
    for part in [
        "Data: terça-feira, 2 de março de 2027, às 9h",
        "Local: Praça do Ferreira, Fortaleza - CE",
        "Entregar até: terça-feira, 2 de março de 2027, às 17h30",
        "Observação: Levar o drone.",
        "Contato: Ana, (85) 3101-0000",
        &link,
    ] {
        assert!(mail.text.contains(part), "no «{part}» in {}", mail.text);
    }

    // Who joins later gets one of their own; who was there, none again.
    let both = json!({"assignee_ids": [one.id, two.id, editor.id]});
    act(&editor, &coverage, "assign", &both).await;
    post.mail(&two.email, "Cobertura (fotografia)").await;
    // Neither title nor text matter.
    let retitled = editor.patch(path(&planned)).if_match(&planned).json(&json!({"title": "Entrega das chaves"})).await;
    let retitled = retitled.json(200);
    // Time, place and status do, from what to what.
    let moved = json!({"starts_at": "2027-03-03T13:00:00Z", "place": {"name": "Palácio da Abolição"}});
    let moved = editor.patch(path(&planned)).if_match(&retitled).json(&moved).await.json(200);
    for person in [&one, &two] {
        let mail = post.mail(&person.email, "Mudou: Entrega das chaves").await;
        let from = "Data: de terça-feira, 2 de março de 2027, às 9h para quarta-feira, 3 de março de 2027, às 10h";
        assert!(mail.text.contains(from), "{}", mail.text);
        let place = "Local: de Praça do Ferreira, Fortaleza - CE para Palácio da Abolição, Fortaleza - CE";
        assert!(mail.text.contains(place) && mail.text.contains(&link), "{}", mail.text);
        assert!(!mail.text.contains("Situação"), "{}", mail.text);
    }
    let confirmed = editor.post(format!("{}/confirm", path(&planned))).if_match(&moved).await.json(200);
    post.mail(&one.email, "Confirmado: Entrega das chaves").await;
    // Whoever changes it needs no mail: one of those assigned does it now, as editor.
    let head = office.person("head").await;
    let cancelled = head.post(format!("{}/cancel", path(&planned))).if_match(&confirmed);
    cancelled.json(&json!({"reason": "Agenda do governador."})).await.expect(200);
    for person in [&one, &two, &editor] {
        let mail = post.mail(&person.email, "Cancelado: Entrega das chaves").await;
        assert!(mail.text.contains("Situação: de confirmado para cancelado"), "{}", mail.text);
        assert!(mail.text.contains("Motivo: Agenda do governador."), "{}", mail.text);
    }
    let to = |who: &Person| post.mails().into_iter().filter(|mail| mail.to == who.email).count();
    assert_eq!((to(&one), to(&two), to(&editor), to(&head)), (4, 4, 1, 0), "{:#?}", post.mails());
}

async fn what_is_wrong_is_told_by_its_place(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let event = event(&editor, &office, "Entrega", "2027-03-02T12:00:00Z").await;
    let list = format!("{}/coverages", path(&event));
    for (body, pointer) in [
        (json!({}), "/kind"),
        (json!({"kind": "painting"}), "/kind"),
        (json!({"kind": "text", "note": "x".repeat(2001)}), "/note"),
        (json!({"kind": "text", "due_at": "3000-01-01T00:00:00Z"}), "/due_at"),
        (json!({"kind": "text", "status": "delivered"}), "/status"),
    ] {
        editor.post(&list).json(&body).await.fault_at(pointer);
    }
    let mine = plan(&editor, &event, &json!({"kind": "text", "assignee_ids": [editor.id]})).await;
    let deliver = format!("{}/deliver", of(&mine));
    editor.post(&deliver).if_match(&mine).json(&json!({"url": "javascript:alert(1)"})).await.fault_at("/url");
    editor.post(&deliver).json(&json!({})).await.problem(428, "precondition_required");
    let assign = format!("{}/assign", of(&mine));
    editor.post(&assign).if_match(&mine).json(&json!({"assignee_ids": []})).await.fault_at("/assignee_ids");
    let cancelled = editor.post(format!("{}/confirm", path(&event))).if_match(&event).await.json(200);
    let cancelled = editor.post(format!("{}/cancel", path(&event))).if_match(&cancelled);
    cancelled.json(&json!({"reason": "Chuva."})).await.expect(200);
    editor.post(&list).json(&json!({"kind": "text"})).await.problem(409, "event_cancelled");
    editor.post(format!("{}/start", of(&mine))).if_match(&mine).await.problem(409, "event_cancelled");
}

async fn nobody_covers_two_events_at_once(server: &'static Server) {
    let office = Office::new(server).await;
    let (editor, one, two) =
        (office.person("editor").await, office.person("media").await, office.person("media").await);
    let timed = async |title: &str, starts_at: &str, ends_at: &str| {
        let body = json!({
            "kind": "visit", "title": title, "unit_id": office.unit["id"], "starts_at": starts_at, "ends_at": ends_at,
        });
        editor.post("/agenda").json(&body).await.json(201)
    };
    let first = timed("Visita às obras", "2027-03-02T12:00:00Z", "2027-03-02T14:00:00Z").await;
    let second = timed("Entrega de moradias", "2027-03-02T13:00:00Z", "2027-03-02T15:00:00Z").await;
    let later = timed("Coletiva", "2027-03-02T18:00:00Z", "2027-03-02T19:00:00Z").await;
    // Two coverages at one event are no conflict, and one collision is told once for both.
    for kind in ["text", "photo"] {
        plan(&editor, &first, &json!({"kind": kind, "assignee_ids": [one.id]})).await;
    }
    let refused = |call: &Value| {
        let conflicts = call["conflicts"].as_array().unwrap().clone();
        assert_eq!(conflicts.len(), 1, "{call:#}");
        conflicts[0].clone()
    };
    let both = json!({"kind": "video", "assignee_ids": [one.id, two.id]});
    let at_second = format!("{}/coverages", path(&second));
    let told = editor.post(&at_second).json(&both).await.problem(409, "conflicts");
    let told = refused(&told);
    assert_eq!((&told["kind"], &told["event"]["id"], &told["times"]), (&json!("person"), &first["id"], &json!(1)));
    let message = told["message"].as_str().unwrap();
    assert!(message.contains("já está em «Visita às obras»"), "{message}");
    assert!(items(&editor.get(&at_second).await.json(200)).is_empty(), "nothing was planned");

    // Somebody else may; naming who is there already is refused in every way to do so.
    let coverage = plan(&editor, &second, &json!({"kind": "video", "assignee_ids": [two.id]})).await;
    let people = json!({"assignee_ids": [one.id]});
    let assign = format!("{}/assign", of(&coverage));
    refused(&editor.post(&assign).if_match(&coverage).json(&people).await.problem(409, "conflicts"));
    refused(&editor.patch(of(&coverage)).if_match(&coverage).json(&people).await.problem(409, "conflicts"));
    let same = editor.get(&at_second).await.json(200);
    assert_eq!(items(&same)[0]["assignees"][0]["id"], json!(two.id));
    let accepted = editor.post(&assign).query("conflict_reason", "Sai no meio.").if_match(&coverage).json(&people);
    let accepted = accepted.await.json(200);
    assert_eq!(accepted["assignees"][0]["id"], json!(one.id));
    let shown = editor.get(format!("{}/conflicts", path(&second))).await.json(200);
    assert_eq!(items(&shown)[0]["accepted"]["reason"], "Sai no meio.");
    // What was let stand is not asked about again, and a note brings nobody anywhere.
    let noted = editor.patch(of(&accepted)).if_match(&accepted).json(&json!({"note": "Drone"})).await.json(200);

    // An event that is moved onto another with the same person is asked about; who was relieved is free.
    let onto = json!({"starts_at": "2027-03-02T14:30:00Z", "ends_at": "2027-03-02T16:00:00Z"});
    plan(&editor, &later, &json!({"kind": "live", "assignee_ids": [one.id]})).await;
    let moved = editor.patch(path(&later)).if_match(&later).json(&onto).await.problem(409, "conflicts");
    assert_eq!(refused(&moved)["event"]["id"], second["id"]);
    let cancelled = act(&editor, &noted, "cancel", &Value::Null).await;
    editor.patch(path(&later)).if_match(&later).json(&onto).await.expect(200);
    let reopened = editor.post(format!("{}/reopen", of(&cancelled))).if_match(&cancelled);
    assert_eq!(refused(&reopened.await.problem(409, "conflicts"))["event"]["id"], later["id"]);
}
