//! Resources and their bookings, conflicts and what is let stand, authorities in order.

use chrono::TimeDelta;
use pauta_tests::both;
use pauta_tests::client::{each, items, strings, texts};
use pauta_tests::office::{Office, Person, unique, unit};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![
    a_resource_from_birth_to_end,
    a_booking_moves_with_its_event,
    what_is_booked_twice_is_refused_unless_one_says_why,
    an_authority_is_not_at_two_places_at_once,
    what_was_let_stand_is_not_asked_again,
    what_was_let_stand_was_one_collision,
    a_date_of_its_own_is_asked_about_when_its_series_moves,
    what_does_not_take_place_keeps_nobody_busy,
    a_long_way_is_told_and_not_refused,
    series_collide_by_their_dates,
    as_one_types,
    what_others_may_not_read_is_told_by_its_times,
    of_two_who_book_at_once_one_wins,
    the_search_costs_the_same_however_many_events,
    offices_have_an_order,
    authorities_are_shown_in_order,
];

/// Two hours from `starts_at` on.
fn event(unit: &Value, title: &str, starts_at: &str, fields: &Value) -> Value {
    let begin: chrono::DateTime<chrono::Utc> = starts_at.parse().unwrap();
    let ends_at = (begin + chrono::TimeDelta::hours(2)).to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
    let mut event =
        json!({"kind": "ceremony", "title": title, "starts_at": starts_at, "ends_at": ends_at, "unit_id": unit});
    event.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    event
}

fn path(event: &Value) -> String {
    format!("/agenda/{}", event["id"].as_str().unwrap())
}

async fn plan(person: &Person, event: Value) -> Value {
    person.post("/agenda").json(&event).await.json(201)
}

fn with(name: &str) -> Value {
    json!({"authorities": [{"name": name, "office": "Governadora"}]})
}

async fn van(person: &Person, unit: &Value) -> Value {
    let van = json!({"name": unique("Van"), "kind": "vehicle", "unit_id": unit, "capacity": 12});
    person.post("/resources").json(&van).await.json(201)
}

fn book(person: &Person, event: &Value, resource: &Value) -> pauta_tests::client::Call {
    person.post(format!("{}/resources", path(event))).json(&json!({"resource_id": resource["id"]}))
}

/// The conflicts of a refused change.
fn conflicts(problem: &Value) -> &Vec<Value> {
    problem["conflicts"].as_array().unwrap()
}

async fn a_resource_from_birth_to_end(server: &'static Server) {
    let office = Office::new(server).await;
    let (editor, reporter) = (office.person("editor").await, office.person("reporter").await);
    let body = json!({"name": " Câmera  1 ", "kind": "equipment", "unit_id": office.unit["id"]});
    reporter.post("/resources").json(&body).await.refused(403);
    let answer = editor.post("/resources").json(&body).await;
    let camera = answer.json(201);
    let at = format!("/resources/{}", camera["id"].as_str().unwrap());
    assert_eq!(answer.header("location"), format!("/api/v1{at}"));
    assert_eq!((&camera["name"], &camera["active"]), (&json!("Câmera 1"), &json!(true)));
    assert_eq!(strings(&camera["allowed_actions"]), ["edit", "delete"]);
    let seen = reporter.get(&at).await.json(200);
    assert!(strings(&seen["allowed_actions"]).is_empty());

    let bad = json!({"name": "", "kind": "room", "unit_id": office.unit["id"], "capacity": 0});
    let bad = editor.post("/resources").json(&bad).await;
    bad.fault_at("/name");
    bad.fault_at("/capacity");

    editor.patch(&at).json(&json!({"active": false})).await.refused(428);
    let changed = editor.patch(&at).if_match(&camera).json(&json!({"active": false, "note": "Em conserto"})).await;
    let changed = changed.json(200);
    assert_eq!((&changed["active"], &changed["version"]), (&json!(false), &json!(2)));
    editor.patch(&at).if_match(&camera).json(&json!({"name": "x"})).await.problem(412, "stale");

    // A unit below uses it, and does not manage it; one beside does not see it.
    let below = unit(&office.admin, &unique("Nucleo"), &office.unit["id"]).await;
    let helper = office.person_in("editor", &below["id"]).await;
    assert!(strings(&helper.get(&at).await.json(200)["allowed_actions"]).is_empty());
    helper.patch(&at).if_match(&changed).json(&json!({"name": "x"})).await.problem(403, "forbidden");
    let stranger = Office::new(server).await.person("editor").await;
    stranger.get(&at).await.refused(404);

    van(&editor, &office.unit["id"]).await;
    let names = async |query: &str| each(&reporter.get(format!("/resources?limit=100{query}")).await.json(200), "name");
    assert!(names("&q=camera").await.contains(&"Câmera 1".to_owned()));
    assert!(!names("&active=true").await.contains(&"Câmera 1".to_owned()));
    assert!(!names("&kind=vehicle,room").await.contains(&"Câmera 1".to_owned()));
    let whole = reporter.all("/resources", &[("limit", "1")]).await;
    let mut sorted = texts(&whole, "name");
    sorted.sort_by_key(|name| name.to_lowercase().replace('â', "a"));
    assert_eq!(texts(&whole, "name"), sorted);
    assert!(whole.len() >= 2);

    editor.delete(&at).if_match(&changed).await.expect(204);
    editor.get(&at).await.refused(404);
}

async fn a_booking_moves_with_its_event(server: &'static Server) {
    let office = Office::new(server).await;
    let (editor, reporter) = (office.person("editor").await, office.person("reporter").await);
    let unit = &office.unit["id"];
    let van = van(&editor, unit).await;
    let planned = plan(&reporter, event(unit, "Entrega", "2027-03-02T12:00:00Z", &json!({}))).await;
    let bookings = format!("{}/resources", path(&planned));
    let asked = json!({"resource_id": van["id"], "starts_at": "2027-03-02T10:00:00Z"});
    let booked = reporter.post(&bookings).json(&asked).await.json(201);
    assert_eq!(
        (&booked["starts_at"], &booked["ends_at"]),
        (&json!("2027-03-02T10:00:00Z"), &json!("2027-03-02T14:00:00Z"))
    );
    book(&reporter, &planned, &van).await.problem(409, "already_booked");
    let late =
        json!({"resource_id": van["id"], "starts_at": "2027-02-01T10:00:00Z", "ends_at": "2027-01-01T10:00:00Z"});
    let late = reporter.post(&bookings).json(&late).await;
    late.fault_at("/starts_at");
    late.fault_at("/ends_at");

    let moved = json!({"starts_at": "2027-03-05T15:00:00Z", "ends_at": "2027-03-05T16:00:00Z"});
    let moved = reporter.patch(path(&planned)).if_match(&planned).json(&moved).await.json(200);
    let listed = reporter.get(&bookings).await.json(200);
    let own = &items(&listed)[0];
    assert_eq!((&own["starts_at"], &own["ends_at"]), (&json!("2027-03-05T13:00:00Z"), &json!("2027-03-05T16:00:00Z")));
    assert_eq!((&own["resource"]["name"], &listed["can_book"]), (&van["name"], &json!(true)));

    let history = reporter.get(format!("{}/history", path(&moved))).await.json(200);
    assert_eq!(each(&history, "action")[..2], ["update", "book"]);
    // What is in the history of an event stays; it is put out of use.
    let at = format!("/resources/{}", van["id"].as_str().unwrap());
    editor.delete(&at).if_match(&van).await.problem(409, "resource_in_use");
    let away = editor.patch(&at).if_match(&van).json(&json!({"active": false})).await.json(200);
    let other = plan(&reporter, event(unit, "Outra", "2027-04-02T12:00:00Z", &json!({}))).await;
    book(&reporter, &other, &away).await.fault_at("/resource_id");
    let stranger = Office::new(server).await;
    let theirs = self::van(&stranger.person("editor").await, &stranger.unit["id"]).await;
    book(&reporter, &other, &theirs).await.fault_at("/resource_id");

    let booking = format!("{bookings}/{}", own["id"].as_str().unwrap());
    reporter.delete(&booking).await.expect(204);
    reporter.delete(&booking).await.refused(404);
    assert!(items(&reporter.get(&bookings).await.json(200)).is_empty());
}

async fn what_is_booked_twice_is_refused_unless_one_says_why(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let unit = &office.unit["id"];
    let van = van(&editor, unit).await;
    let first = plan(&editor, event(unit, "Primeira", "2027-05-04T12:00:00Z", &json!({}))).await;
    let second = plan(&editor, event(unit, "Segunda", "2027-05-04T13:00:00Z", &json!({}))).await;
    let after = plan(&editor, event(unit, "Depois", "2027-05-04T15:00:00Z", &json!({}))).await;
    book(&editor, &first, &van).await.expect(201);
    let refused = book(&editor, &second, &van).await.problem(409, "conflicts");
    let [conflict] = &conflicts(&refused)[..] else { panic!("{refused}") };
    assert_eq!((&conflict["kind"], &conflict["severity"]), (&json!("vehicle"), &json!("conflict")));
    assert_eq!((&conflict["subject"], &conflict["event"]["title"]), (&van["name"], &json!("Primeira")));
    assert_eq!(conflict["other_starts_at"], json!("2027-05-04T12:00:00Z"));
    assert!(
        items(&editor.get(format!("{}/resources", path(&second))).await.json(200)).is_empty(),
        "nothing was written"
    );
    // One ends as the other begins.
    book(&editor, &after, &van).await.expect(201);
    // And until the way back is over?
    let early = plan(&editor, event(unit, "Cedo", "2027-05-04T07:00:00Z", &json!({}))).await;
    let until = json!({"resource_id": van["id"], "ends_at": "2027-05-04T12:00:01Z"});
    editor.post(format!("{}/resources", path(&early))).json(&until).await.problem(409, "conflicts");

    let why = book(&editor, &second, &van).query("conflict_reason", "x".repeat(601)).await;
    assert_eq!(why.status, 422, "{}", why.told());
    book(&editor, &second, &van).query("conflict_reason", " ").await.problem(409, "conflicts");
    book(&editor, &second, &van).query("conflict_reason", "Vai e volta.").await.expect(201);
    for event in [&first, &second] {
        let listed = editor.get(format!("{}/conflicts", path(event))).await.json(200);
        let [conflict] = &items(&listed)[..] else { panic!("{listed}") };
        assert_eq!(conflict["accepted"]["reason"], json!("Vai e volta."));
        assert_eq!(conflict["accepted"]["by"]["id"], json!(editor.id));
    }
    let history = editor.get(format!("{}/history", path(&second))).await.json(200);
    let accepting = &items(&history)[0];
    assert_eq!((&accepting["action"], &accepting["reason"]), (&json!("accept_conflicts"), &json!("Vai e volta.")));
    assert_eq!(accepting["changes"][0]["to"][0]["event_id"], first["id"]);
}

async fn an_authority_is_not_at_two_places_at_once(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let unit = &office.unit["id"];
    let name = unique("Antônia Alencar");
    let other_spelling = name.replace('ô', "o").to_uppercase();
    plan(&editor, event(unit, "Em Sobral", "2027-06-01T12:00:00Z", &with(&name))).await;
    // Creating.
    let call = editor.post("/agenda").json(&event(unit, "Em Crato", "2027-06-01T13:00:00Z", &with(&other_spelling)));
    let refused = call.await.problem(409, "conflicts");
    assert_eq!(conflicts(&refused)[0]["kind"], json!("authority"));
    assert!(refused["detail"].as_str().unwrap().contains("«Em Sobral», 01/06/2027, das 09h00 às 11h00"), "{refused}");
    // Dragging.
    let free = plan(&editor, event(unit, "Em Crato", "2027-06-02T12:00:00Z", &with(&other_spelling))).await;
    let drag = json!({"starts_at": "2027-06-01T10:30:00Z", "ends_at": "2027-06-01T12:30:00Z"});
    editor.patch(path(&free)).if_match(&free).json(&drag).await.problem(409, "conflicts");
    // Who comes.
    let alone = plan(&editor, event(unit, "Sem ninguém", "2027-06-01T12:00:00Z", &json!({}))).await;
    editor.patch(path(&alone)).if_match(&alone).json(&with(&name)).await.problem(409, "conflicts");
    let declined = json!({"authorities": [{"name": name, "attendance": "declined"}]});
    editor.patch(path(&alone)).if_match(&alone).json(&declined).await.expect(200);
    // Putting off.
    let postpone = editor.post(format!("{}/postpone", path(&free))).if_match(&free);
    let postpone = postpone.json(&json!({"reason": "Chuva", "starts_at": "2027-06-01T11:00:00Z"})).await;
    postpone.problem(409, "conflicts");
    // An event without end is an hour long.
    let open = |at: &str| {
        let mut open = event(unit, "Sem fim", at, &with(&name));
        open["ends_at"] = Value::Null;
        open
    };
    editor.post("/agenda").json(&open("2027-06-01T11:00:01Z")).await.problem(409, "conflicts");
    editor.post("/agenda").json(&open("2027-06-01T11:00:00Z")).await.expect(201);
    // The reason goes with the change.
    let moved = editor.patch(path(&free)).query("conflict_reason", "Ela sai antes.").if_match(&free).json(&drag).await;
    assert_eq!(moved.json(200)["starts_at"], json!("2027-06-01T10:30:00Z"));
}

async fn what_was_let_stand_is_not_asked_again(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let unit = &office.unit["id"];
    let name = unique("Maria Rita");
    plan(&editor, event(unit, "Um", "2027-06-08T12:00:00Z", &with(&name))).await;
    let two = event(unit, "Dois", "2027-06-08T12:00:00Z", &with(&name));
    let two = editor.post("/agenda").query("conflict_reason", "São ao lado.").json(&two).await.json(201);
    // Another title, a confirmation, half an hour later: the same pair.
    let two = editor.patch(path(&two)).if_match(&two).json(&json!({"title": "Dois e meio"})).await.json(200);
    let two = editor.post(format!("{}/confirm", path(&two))).if_match(&two).await.json(200);
    let later = json!({"starts_at": "2027-06-08T12:30:00Z"});
    let two = editor.patch(path(&two)).if_match(&two).json(&later).await.json(200);
    // Another pair.
    plan(&editor, event(unit, "Três", "2027-06-09T12:00:00Z", &with(&name))).await;
    let both = json!({"starts_at": "2027-06-08T13:30:00Z", "ends_at": "2027-06-09T13:00:00Z"});
    let refused = editor.patch(path(&two)).if_match(&two).json(&both).await.problem(409, "conflicts");
    assert_eq!(conflicts(&refused).len(), 1, "{refused}");
    assert_eq!(conflicts(&refused)[0]["event"]["title"], json!("Três"));
    // What came in by a file was never asked about, until somebody confirms it.
    let file = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:{}\r\nDTSTAMP:20270101T000000Z\r\n\
         DTSTART:20270609T120000Z\r\nDTEND:20270609T130000Z\r\nSUMMARY:De fora\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        unique("uid")
    );
    let import = editor.post(format!("/agenda/import?unit={}", office.slug())).body("text/calendar", file);
    assert_eq!(import.await.json(200)["created"], json!(1));
    let all = editor.all("/agenda", &[("unit", office.slug()), ("from", "2027-06-09"), ("to", "2027-06-09")]).await;
    let outside = all.iter().find(|event| event["title"] == "De fora").unwrap();
    let call = editor.patch(path(outside)).query("conflict_reason", "Representada.").if_match(outside);
    let outside = call.json(&with(&name)).await.json(200);
    editor.post(format!("{}/confirm", path(&outside))).if_match(&outside).await.expect(200);
}

async fn what_was_let_stand_was_one_collision(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let unit = &office.unit["id"];
    let name = unique("Rita Alencar");
    let at = |month: i32, day: i32| {
        let hour = |hour: i32| format!("2027-{month:02}-{day:02}T{hour}:00:00Z");
        json!({"starts_at": hour(12), "ends_at": hour(14)})
    };
    let one = plan(&editor, event(unit, "Um", "2027-06-15T12:00:00Z", &with(&name))).await;
    let two = event(unit, "Dois", "2027-06-15T12:00:00Z", &with(&name));
    let two = editor.post("/agenda").query("conflict_reason", "São ao lado.").json(&two).await.json(201);
    editor.patch(path(&two)).if_match(&two).json(&at(7, 13)).await.expect(200);
    let refused = editor.patch(path(&one)).if_match(&one).json(&at(7, 13)).await.problem(409, "conflicts");
    assert_eq!(conflicts(&refused)[0]["accepted"], json!(null));

    // One against a date of a series, then against another one; and a date that moves away from its series.
    let weekly = event(unit, "Toda semana", "2027-08-03T12:00:00Z", &with(&name));
    let mut weekly = weekly.clone();
    weekly["rrule"] = json!("FREQ=WEEKLY;COUNT=4");
    let weekly = plan(&editor, weekly).await;
    let moved = editor.patch(path(&one)).query("conflict_reason", "Sai antes.").if_match(&one).json(&at(8, 3)).await;
    let one = moved.json(200);
    let half_an_hour = json!({"starts_at": "2027-08-03T12:30:00Z"});
    let one = editor.patch(path(&one)).if_match(&one).json(&half_an_hour).await.json(200);
    editor.patch(path(&one)).if_match(&one).json(&at(8, 10)).await.problem(409, "conflicts");
    let apart = editor.patch(path(&one)).if_match(&one).json(&at(8, 4)).await.json(200);
    let third = format!("{}/occurrences/2027-08-17T12:00:00Z", path(&weekly));
    editor.patch(third).if_match(&weekly).json(&at(8, 4)).await.problem(409, "conflicts");
    // With another rule a series has other dates.
    let one = editor.patch(path(&apart)).query("conflict_reason", "De novo.").if_match(&apart).json(&at(8, 3)).await;
    one.expect(200);
    let daily = json!({"rrule": "FREQ=DAILY;COUNT=4"});
    editor.patch(path(&weekly)).if_match(&weekly).json(&daily).await.problem(409, "conflicts");
}

async fn a_date_of_its_own_is_asked_about_when_its_series_moves(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let unit = &office.unit["id"];
    let name = unique("Nara Lima");
    let now = server.now().await;
    let day = |days: i64, hour: &str| format!("{}T{hour}:00:00Z", (now + TimeDelta::days(days)).format("%Y-%m-%d"));
    let mut weekly = event(unit, "Toda semana", &day(10, "12"), &with(&name));
    weekly["rrule"] = json!("FREQ=WEEKLY;COUNT=3");
    let weekly = plan(&editor, weekly).await;
    let second = format!("{}/occurrences/{}", path(&weekly), day(17, "12"));
    let own = json!({"title": "A segunda"});
    editor.patch(second).if_match(&weekly).json(&own).await.expect(200);
    plan(&editor, event(unit, "Outro", &day(17, "18"), &with(&name))).await;
    let weekly = editor.get(path(&weekly)).await.json(200);
    let later = json!({"starts_at": day(10, "18"), "ends_at": day(10, "19")});
    let refused = editor.patch(path(&weekly)).if_match(&weekly).json(&later).await.problem(409, "conflicts");
    assert_eq!(conflicts(&refused)[0]["event"]["title"], "Outro", "{refused}");
    let call = editor.patch(path(&weekly)).query("conflict_reason", "Vai a outra pessoa.").if_match(&weekly);
    call.json(&later).await.expect(200);
}

async fn what_does_not_take_place_keeps_nobody_busy(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let unit = &office.unit["id"];
    let name = unique("João Couto");
    let act = async |event: &Value, action: &str, body: Value| {
        editor.post(format!("{}/{action}", path(event))).if_match(event).json(&body).await.json(200)
    };
    let off = plan(&editor, event(unit, "Cancelado", "2027-07-01T12:00:00Z", &with(&name))).await;
    let off = act(&off, "cancel", json!({"reason": "Chuva"})).await;
    let later = plan(&editor, event(unit, "Adiado", "2027-07-01T12:00:00Z", &with(&name))).await;
    let later = act(&later, "postpone", json!({"reason": "Chuva"})).await;
    let here = plan(&editor, event(unit, "Este", "2027-07-01T12:00:00Z", &with(&name))).await;
    // It would take place again, at the same time.
    editor.post(format!("{}/reopen", path(&off))).if_match(&off).await.problem(409, "conflicts");
    let back = json!({"reason": "Parou de chover", "starts_at": "2027-07-01T12:00:00Z"});
    let back = editor.post(format!("{}/postpone", path(&later))).if_match(&later).json(&back);
    back.await.problem(409, "conflicts");
    let done = editor.post(format!("{}/confirm", path(&here))).if_match(&here).await.json(200);
    editor.post(format!("{}/complete", path(&here))).if_match(&done).await.expect(200);
    editor.post(format!("{}/reopen", path(&off))).if_match(&off).await.expect(200);
}

async fn a_long_way_is_told_and_not_refused(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let unit = &office.unit["id"];
    let name = unique("Tereza Luz");
    let in_place = |code: i32| {
        let mut fields = with(&name);
        fields["place"] = json!({"municipality_code": code});
        fields
    };
    let (sobral, fortaleza) = (2_312_908, 2_304_400);
    let first = plan(&editor, event(unit, "Sobral", "2027-08-03T12:00:00Z", &in_place(sobral))).await;
    // An hour between them, and 210 km.
    let second = plan(&editor, event(unit, "Fortaleza", "2027-08-03T15:00:00Z", &in_place(fortaleza))).await;
    let listed = editor.get(format!("{}/conflicts", path(&second))).await.json(200);
    let [warning] = &items(&listed)[..] else { panic!("{listed}") };
    assert_eq!((&warning["severity"], &warning["event"]["id"]), (&json!("warning"), &first["id"]));
    let travel = &warning["travel"];
    assert_eq!((&travel["minutes_between"], &travel["kilometres_per_hour"]), (&json!(60), &json!(60)));
    assert!((200..220).contains(&travel["kilometres"].as_i64().unwrap()), "{travel}");
    let message = warning["message"].as_str().unwrap();
    assert!(message.contains("em linha reta") && message.contains("a 60 km/h"), "{message}");
    // There is time; or it is the same town.
    plan(&editor, event(unit, "Longe", "2027-08-03T22:00:00Z", &in_place(fortaleza))).await;
    plan(&editor, event(unit, "Perto", "2027-08-04T00:00:00Z", &in_place(fortaleza))).await;
    let listed = editor.get(format!("{}/conflicts", path(&second))).await.json(200);
    assert_eq!(items(&listed).len(), 1, "{listed}");
}

async fn series_collide_by_their_dates(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let unit = &office.unit["id"];
    let name = unique("Rui Lemos");
    let room = json!({"name": unique("Sala"), "kind": "room", "unit_id": unit});
    let room = editor.post("/resources").json(&room).await.json(201);
    let weekly = json!({"rrule": "FREQ=WEEKLY;COUNT=10", "authorities": [{"name": name}]});
    let series = plan(&editor, event(unit, "Reunião", "2027-09-06T12:00:00Z", &weekly)).await;
    book(&editor, &series, &room).await.expect(201);
    let third = event(unit, "Visita", "2027-09-20T13:00:00Z", &with(&name));
    let refused = editor.post("/agenda").json(&third).await.problem(409, "conflicts");
    assert_eq!(conflicts(&refused)[0]["event"]["occurrence"], json!("2027-09-20T12:00:00Z"));
    // A date that is moved away is free, and its room goes with it.
    let at = format!("{}/occurrences/2027-09-20T12:00:00Z", path(&series));
    let away = json!({"starts_at": "2027-09-21T12:00:00Z", "ends_at": "2027-09-21T14:00:00Z"});
    let moved = editor.patch(&at).if_match(&series).json(&away).await.json(200);
    let third = editor.post("/agenda").json(&third).await.json(201);
    let booked = editor.get(format!("{}/resources", path(&moved))).await.json(200);
    assert_eq!(items(&booked)[0]["starts_at"], json!("2027-09-21T12:00:00Z"));
    // The room of a date of the series is taken, that of the moved one is free.
    book(&editor, &third, &room).await.expect(201);
    let fourth = plan(&editor, event(unit, "Oficina", "2027-09-27T12:00:00Z", &json!({}))).await;
    book(&editor, &fourth, &room).await.problem(409, "conflicts");
    // A series against a series: once, with how many dates coincide.
    let daily = json!({"rrule": "FREQ=DAILY;COUNT=30", "authorities": [{"name": name}]});
    let daily = event(unit, "Plantão", "2027-10-01T12:00:00Z", &daily);
    let refused = editor.post("/agenda").json(&daily).await.problem(409, "conflicts");
    let [conflict] = &conflicts(&refused)[..] else { panic!("{refused}") };
    assert_eq!(conflict["times"], json!(4), "{conflict}");
    let daily = editor.post("/agenda").query("conflict_reason", "Só remoto.").json(&daily).await.json(201);
    // What was let stand goes with a date that becomes an event of its own, and with what follows.
    let at = format!("{}/occurrences/2027-10-04T12:00:00Z", path(&daily));
    let own = editor.patch(&at).if_match(&daily).json(&json!({"to_be_confirmed": true})).await.json(200);
    let nudged = json!({"starts_at": "2027-10-04T12:10:00Z"});
    editor.patch(path(&own)).if_match(&own).json(&nudged).await.expect(200);
    let rest = format!("{}/occurrences/2027-10-10T12:00:00Z?scope=following", path(&daily));
    editor.patch(&rest).if_match(&daily).json(&json!({"title": "Plantão novo"})).await.expect(200);
}

async fn as_one_types(server: &'static Server) {
    let office = Office::new(server).await;
    let (editor, viewer) = (office.person("editor").await, office.person("viewer").await);
    let unit = &office.unit["id"];
    let name = unique("Lia Moura");
    let van = van(&editor, unit).await;
    let first = plan(&editor, event(unit, "Primeira", "2027-11-02T12:00:00Z", &with(&name))).await;
    book(&editor, &first, &van).await.expect(201);
    // The title is not written yet.
    let content = event(unit, "", "2027-11-02T13:00:00Z", &with(&name));
    let draft = json!({"content": content, "resource_ids": [van["id"]]});
    let told = editor.post("/agenda/conflicts").json(&draft).await.json(200);
    let mut kinds = each(&told, "kind");
    kinds.sort();
    assert_eq!(kinds, ["authority", "vehicle"]);
    viewer.post("/agenda/conflicts").json(&draft).await.refused(403);
    // Of an event that exists, without itself.
    let content = event(unit, "Primeira", "2027-11-02T13:00:00Z", &with(&name));
    let draft = json!({"content": content, "event_id": first["id"]});
    assert!(items(&editor.post("/agenda/conflicts").json(&draft).await.json(200)).is_empty());
    let bad = json!({"content": event(unit, "x", "2027-11-02T13:00:00Z", &json!({"time_zone": "Marte"}))});
    editor.post("/agenda/conflicts").json(&bad).await.fault_at("/time_zone");
}

async fn what_others_may_not_read_is_told_by_its_times(server: &'static Server) {
    let (here, there) = (Office::new(server).await, Office::new(server).await);
    let (editor, other) = (here.person("editor").await, there.person("editor").await);
    let name = unique("Nara Vale");
    let secret = unique("Reunião reservada");
    plan(&other, event(&there.unit["id"], &secret, "2027-12-01T12:00:00Z", &with(&name))).await;
    let own = event(&here.unit["id"], "Nossa", "2027-12-01T12:00:00Z", &with(&name));
    let answer = editor.post("/agenda").json(&own).await;
    let refused = answer.problem(409, "conflicts");
    assert!(!answer.text().contains(&secret), "{refused}");
    assert_eq!(conflicts(&refused)[0]["event"], Value::Null);
    assert_eq!(conflicts(&refused)[0]["other_ends_at"], json!("2027-12-01T14:00:00Z"));
}

async fn of_two_who_book_at_once_one_wins(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let unit = &office.unit["id"];
    let van = van(&editor, unit).await;
    let one = plan(&editor, event(unit, "Um", "2028-01-04T12:00:00Z", &json!({}))).await;
    let two = plan(&editor, event(unit, "Dois", "2028-01-04T12:00:00Z", &json!({}))).await;
    let (first, second) = tokio::join!(book(&editor, &one, &van), book(&editor, &two, &van));
    let mut answers = [first.status, second.status];
    answers.sort_unstable();
    assert_eq!(answers, [201, 409], "{} {}", first.text(), second.text());
}

async fn the_search_costs_the_same_however_many_events(server: Server) {
    let office = Office::new(&server).await;
    let editor = office.person("editor").await;
    let unit = &office.unit["id"];
    let name = unique("Ivo Sales");
    let van = van(&editor, unit).await;
    let own = plan(&editor, event(unit, "Própria", "2028-02-01T12:00:00Z", &with(&name))).await;
    book(&editor, &own, &van).await.expect(201);
    let at = format!("{}/conflicts", path(&own));
    let mut counts = Vec::new();
    for rows in [2, 30] {
        for n in 0..rows {
            let other = event(unit, &format!("{n}"), "2028-02-01T12:00:00Z", &with(&name));
            let other = editor.post("/agenda").query("conflict_reason", "x").json(&other).await.json(201);
            book(&editor, &other, &van).query("conflict_reason", "x").await.expect(201);
        }
        editor.get(&at).await.expect(200);
        let before = server.statements().await;
        let listed = editor.get(&at).await.json(200);
        counts.push((server.statements().await - before, items(&listed).len()));
    }
    let [(few, short), (many, long)] = counts[..] else { unreachable!() };
    assert!(long > short, "{counts:?}");
    assert_eq!(few, many, "{counts:?}");
}

async fn offices_have_an_order(server: &'static Server) {
    let office = Office::new(server).await;
    let root = server.root_unit().await;
    let (chief, editor) = (office.person_in("head", &root["id"]).await, office.person("editor").await);
    let offices = async || texts(&editor.all("/precedence", &[("limit", "100")]).await, "office");
    let shipped = offices().await;
    let at = |list: &[String], office: &str| list.iter().position(|other| other == office).unwrap();
    let foremost =
        ["Presidente da República", "Governador do Estado", "Vice-Governador do Estado", "Secretário de Estado"];
    let places: Vec<usize> = foremost.iter().map(|office| at(&shipped, office)).collect();
    assert!(places.is_sorted(), "{places:?}");
    let by_two = editor.all("/precedence", &[("limit", "2")]).await;
    let positions: Vec<i64> = by_two.iter().map(|row| row["position"].as_i64().unwrap()).collect();
    assert_eq!(positions, (1..=i64::try_from(shipped.len()).unwrap()).collect::<Vec<_>>(), "without gaps");

    let new = json!({"office": unique("Ouvidor"), "position": 3, "synonyms": ["Ouvidora-Geral"]});
    // It is everybody's.
    editor.post("/precedence").json(&new).await.problem(403, "forbidden");
    let added = chief.post("/precedence").json(&new).await.json(201);
    assert_eq!(strings(&added["allowed_actions"]), ["edit", "delete"]);
    let name = added["office"].as_str().unwrap();
    let listed = offices().await;
    assert_eq!((at(&listed, name), at(&listed, &shipped[2])), (2, 3));
    let path = format!("/precedence/{}", added["id"].as_str().unwrap());
    let down = chief.patch(&path).if_match(&added).json(&json!({"position": 5})).await.json(200);
    assert_eq!((at(&offices().await, name), at(&offices().await, &shipped[2])), (4, 2));
    let up = chief.patch(&path).if_match(&down).json(&json!({"position": 1})).await.json(200);
    assert_eq!(at(&offices().await, name), 0);
    let last = chief.patch(&path).if_match(&up).json(&json!({"position": 999})).await.json(200);
    assert_eq!(last["position"], json!(shipped.len() + 1));
    chief.patch(&path).if_match(&up).json(&json!({"position": 1})).await.problem(412, "stale");
    chief.patch(&path).if_match(&last).json(&json!({"office": " "})).await.fault_at("/office");
    chief.delete(&path).if_match(&last).await.expect(204);
    assert_eq!(offices().await, shipped);
}

async fn authorities_are_shown_in_order(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let fields = json!({"authorities": [
        {"name": "Zé da Praça", "office": "Líder comunitário"},
        {"name": "Pedro", "office": "Prefeito de Sobral", "attendance": "confirmed"},
        {"name": "Ana", "office": "Secretária das Cidades"},
        {"name": "Beto"},
        {"name": "Vera", "office": "Vice-governadora"},
        {"name": "Elma", "office": "Governadora do Estado do Ceará", "attendance": "declined"},
    ]});
    let planned = plan(&editor, event(&office.unit["id"], "Ato", "2028-03-01T12:00:00Z", &fields)).await;
    let listed = editor.get(format!("{}/authorities", path(&planned))).await.json(200);
    assert_eq!(each(&listed, "name"), ["Elma", "Vera", "Ana", "Pedro", "Zé da Praça", "Beto"]);
    let first = &items(&listed)[0];
    assert_eq!((&first["place"], &first["attendance"]), (&json!(1), &json!("declined")));
    assert_eq!(first["precedence"]["office"], json!("Governador do Estado"));
    assert_eq!(items(&listed)[5]["precedence"], Value::Null);
}
