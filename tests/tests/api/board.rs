//! The team board: a row each, what it is bound to, and what the caller may not know of it.

use pauta_tests::both;
use pauta_tests::client::{each, items, texts};
use pauta_tests::office::{Office, Person, unique, unit};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![a_row_each, what_others_plan_is_told_by_its_times, a_board_is_of_six_weeks];

const BOARD: &str = "/agenda/board?from=2027-03-01&to=2027-03-07";

async fn event(person: &Person, unit: &Value, title: &str, more: &Value) -> Value {
    let mut body = json!({
        "kind": "visit", "title": title, "unit_id": unit, "starts_at": "2027-03-02T12:00:00Z",
        "ends_at": "2027-03-02T14:00:00Z",
    });
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    person.post("/agenda").json(&body).await.json(201)
}

fn path(event: &Value, rest: &str) -> String {
    format!("/agenda/{}{rest}", event["id"].as_str().unwrap())
}

async fn thing(person: &Person, kind: &str, unit: &Value) -> Value {
    let body = json!({"name": unique(kind), "kind": kind, "unit_id": unit});
    person.post("/resources").json(&body).await.json(201)
}

/// The row of somebody or something.
fn row(board: &Value, id: &Value) -> Value {
    let found = board["rows"].as_array().unwrap().iter().find(|row| row["id"] == *id);
    found.unwrap_or_else(|| panic!("no row of {id} in {board:#}")).clone()
}

async fn a_row_each(server: &'static Server) {
    let office = Office::new(server).await;
    let (editor, one, two) =
        (office.person("editor").await, office.person("media").await, office.person("media").await);
    let unit = &office.unit["id"];
    let (van, room) = (thing(&editor, "vehicle", unit).await, thing(&editor, "room", unit).await);
    let single = event(&editor, unit, "Visita", &json!({})).await;
    let days = json!({"starts_at": "2027-02-27T18:00:00Z", "ends_at": null, "rrule": "FREQ=DAILY;COUNT=4"});
    let series = event(&editor, unit, "Plantão", &days).await;
    event(&editor, unit, "Sem ninguém", &json!({})).await;
    let coverage = json!({"kind": "photo", "assignee_ids": [one.id]});
    let coverage = editor.post(path(&single, "/coverages")).json(&coverage).await.json(201);
    let booking = json!({"resource_id": van["id"], "starts_at": "2027-03-02T11:00:00Z"});
    editor.post(path(&single, "/resources")).json(&booking).await.expect(201);
    editor.post(path(&series, "/resources")).json(&json!({"resource_id": room["id"]})).await.expect(201);

    let board = editor.get(BOARD).await.json(200);
    assert_eq!(board["is_cut"], false);
    assert_eq!(texts(board["events"].as_array().unwrap(), "title"), ["Plantão", "Visita", "Plantão"], "{board:#}");
    let mine = row(&board, &json!(one.id));
    assert_eq!((&mine["kind"], &mine["active"]), (&json!("person"), &json!(true)));
    let item = &items(&mine)[0];
    assert_eq!((&item["event_id"], &item["coverage"]["id"]), (&single["id"], &coverage["id"]));
    assert_eq!((&item["booking"], &item["can_pass"]), (&json!(null), &json!(true)));
    assert!(items(&row(&board, &json!(two.id))).is_empty(), "who is free has a row too");
    let item = &items(&row(&board, &van["id"]))[0].clone();
    assert_eq!(item["starts_at"], "2027-03-02T11:00:00Z", "the van leaves before");
    let nights = row(&board, &room["id"]);
    let starts: Vec<&Value> = items(&nights).iter().map(|item| &item["starts_at"]).collect();
    assert_eq!(starts, ["2027-03-01T18:00:00Z", "2027-03-02T18:00:00Z"]);
    assert_eq!(items(&nights)[0]["can_pass"], false, "of a series, it is for every date");
    let kinds = texts(board["rows"].as_array().unwrap(), "kind");
    let first = |kind: &str| kinds.iter().position(|one| one == kind).unwrap();
    assert!(first("person") < first("vehicle") && first("vehicle") < first("room"), "{kinds:?}");

    // Given to somebody else, it is on that row; who only covers may not give it away.
    let theirs = one.get(BOARD).await.json(200);
    assert_eq!(items(&row(&theirs, &json!(one.id)))[0]["can_pass"], false);
    let at = path(&single, &format!("/coverages/{}", coverage["id"].as_str().unwrap()));
    editor.patch(at).if_match(&coverage).json(&json!({"assignee_ids": [two.id]})).await.expect(200);
    let board = editor.get(BOARD).await.json(200);
    assert!(items(&row(&board, &json!(one.id))).is_empty());
    assert_eq!(items(&row(&board, &json!(two.id)))[0]["event_id"], single["id"]);

    // What is out of use and bound to nothing has no row.
    let at = format!("/resources/{}", room["id"].as_str().unwrap());
    editor.patch(&at).if_match(&room).json(&json!({"active": false})).await.expect(200);
    let after = editor.get("/agenda/board?from=2027-04-01&to=2027-04-02").await.json(200);
    assert!(!each(&json!({"items": after["rows"]}), "id").contains(&room["id"].as_str().unwrap().to_owned()));
    assert_eq!(row(&editor.get(BOARD).await.json(200), &room["id"])["active"], false);
}

async fn what_others_plan_is_told_by_its_times(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let van = thing(&editor, "vehicle", &office.unit["id"]).await;
    let below = unit(&office.admin, &unique("Nucleo"), &office.unit["id"]).await;
    let helper = office.person_in("editor", &below["id"]).await;
    let secret = event(&editor, &office.unit["id"], "Reservado", &json!({})).await;
    let coverage = json!({"kind": "text", "assignee_ids": [editor.id]});
    editor.post(path(&secret, "/coverages")).json(&coverage).await.expect(201);
    editor.post(path(&secret, "/resources")).json(&json!({"resource_id": van["id"]})).await.expect(201);
    let board = helper.get(BOARD).await.json(200);
    assert_eq!(board["events"], json!([]));
    assert!(!board.to_string().contains("Reservado"));
    for id in [&van["id"], &json!(editor.id)] {
        let item = items(&row(&board, id))[0].clone();
        assert_eq!(
            (&item["event_id"], &item["coverage"], &item["booking"]),
            (&json!(null), &json!(null), &json!(null))
        );
        assert_eq!((&item["starts_at"], &item["can_pass"]), (&json!("2027-03-02T12:00:00Z"), &json!(false)));
    }
    // Another office's board has neither.
    let stranger = Office::new(server).await.person("editor").await;
    let other = stranger.get(BOARD).await.json(200).to_string();
    assert!(!other.contains(van["id"].as_str().unwrap()) && !other.contains(&editor.id));
    // The unit below has only its own events, and who and what may be given to them.
    let narrowed = editor.get(format!("{BOARD}&unit={}", below["slug"].as_str().unwrap())).await.json(200);
    assert_eq!(items(&row(&narrowed, &van["id"]))[0]["event_id"], secret["id"], "it is busy all the same");
}

async fn a_board_is_of_six_weeks(server: &'static Server) {
    let editor = Office::new(server).await.person("editor").await;
    editor.get("/agenda/board?from=2027-03-01&to=2027-04-11").await.expect(200);
    for query in ["from=2027-03-01&to=2027-04-12", "from=2027-03-02&to=2027-03-01", "unit=nenhum", "days=3"] {
        editor.get(format!("/agenda/board?{query}")).await.refused(400);
    }
}
