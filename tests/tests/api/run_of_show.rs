//! The run of show: an ordered script that times itself.

use std::future::IntoFuture;

use pauta_tests::both;
use pauta_tests::client::{each, etag, items};
use pauta_tests::office::{Office, Person};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![
    a_script_times_itself,
    two_who_move_the_same_item_do_not_both_win,
    who_reads_does_not_write,
    it_is_printed,
    what_is_wrong_is_told_by_its_place,
];

async fn event(person: &Person, office: &Office<'_>) -> Value {
    let body = json!({
        "kind": "inauguration", "title": "Entrega de moradias", "starts_at": "2027-03-02T12:00:00Z",
        "ends_at": "2027-03-02T13:00:00Z", "unit_id": office.unit["id"],
    });
    person.post("/agenda").json(&body).await.json(201)
}

fn path(event: &Value) -> String {
    format!("/agenda/{}/run-of-show", event["id"].as_str().unwrap())
}

fn of(event: &Value, item: &Value) -> String {
    format!("{}/{}", path(event), item["id"].as_str().unwrap())
}

async fn add(person: &Person, event: &Value, title: &str, minutes: i64) -> Value {
    let body = json!({"title": title, "duration_minutes": minutes});
    person.post(path(event)).json(&body).await.json(201)
}

async fn script(person: &Person, event: &Value) -> Value {
    person.get(path(event)).await.json(200)
}

async fn a_script_times_itself(server: &'static Server) {
    let office = Office::new(server).await;
    let reporter = office.person("reporter").await;
    let event = event(&reporter, &office).await;
    let empty = script(&reporter, &event).await;
    assert_eq!((&empty["items"], &empty["total_minutes"]), (&json!([]), &json!(0)));
    assert_eq!((&empty["ends_at"], &empty["allowed_actions"]), (&event["starts_at"], &json!(["add"])));

    let body = json!({"title": "  Composição   da mesa ", "duration_minutes": 10, "speaker": "Mestre de cerimônias"});
    let answer = reporter.post(path(&event)).json(&body).await;
    let table = answer.json(201);
    assert_eq!(answer.header("location"), format!("/api/v1{}", of(&event, &table)));
    assert_eq!(answer.header("etag"), etag(&table));
    assert_eq!((&table["title"], &table["starts_at"]), (&json!("Composição da mesa"), &json!("2027-03-02T12:00:00Z")));
    let anthem = add(&reporter, &event, "Hino", 5).await;
    let speech = add(&reporter, &event, "Fala da secretária", 20).await;
    assert_eq!(speech["starts_at"], "2027-03-02T12:15:00Z");

    // The last one first: all move.
    let moved = reporter.post(format!("{}/move", of(&event, &speech))).if_match(&speech);
    let moved = moved.json(&json!({"after_id": null})).await.json(200);
    assert_eq!(each(&moved, "title"), ["Fala da secretária", "Composição da mesa", "Hino"]);
    assert_eq!(each(&moved, "starts_at"), ["2027-03-02T12:00:00Z", "2027-03-02T12:20:00Z", "2027-03-02T12:30:00Z"]);
    assert_eq!((&moved["total_minutes"], &moved["overrun_minutes"]), (&json!(35), &json!(0)));
    let same = reporter.post(format!("{}/move", of(&event, &anthem))).if_match(&anthem);
    let same = same.json(&json!({"after_id": table["id"]})).await.json(200);
    assert_eq!(items(&same)[2]["version"], anthem["version"], "where it is already, nothing changes");

    // One that takes longer pushes the rest; a fixed time stays, and what does not fit is told.
    let longer = reporter.patch(of(&event, &table)).if_match(&table).json(&json!({"duration_minutes": 40})).await;
    assert_eq!(longer.json(200)["ends_at"], "2027-03-02T13:00:00Z");
    let fixed = reporter.patch(of(&event, &anthem)).if_match(&anthem).json(&json!({"fixed_time": "09:50"})).await;
    let fixed = fixed.json(200);
    assert_eq!((&fixed["starts_at"], &fixed["overlap_minutes"]), (&json!("2027-03-02T12:50:00Z"), &json!(10)));
    let late = reporter.patch(of(&event, &anthem)).if_match(&fixed).json(&json!({"fixed_time": "10:15"})).await;
    let late = late.json(200);
    assert_eq!((&late["gap_minutes"], &late["overlap_minutes"]), (&json!(15), &json!(0)));
    let whole = script(&reporter, &event).await;
    assert_eq!((&whole["ends_at"], &whole["overrun_minutes"]), (&json!("2027-03-02T13:20:00Z"), &json!(20)));

    // It moves with its event; the fixed time is what the clocks say on the new day.
    let later = reporter.patch(format!("/agenda/{}", event["id"].as_str().unwrap())).if_match(&event);
    let later = later.json(&json!({"starts_at": "2027-03-09T12:10:00Z", "ends_at": "2027-03-09T13:10:00Z"})).await;
    later.expect(200);
    assert_eq!(
        each(&script(&reporter, &event).await, "starts_at"),
        ["2027-03-09T12:10:00Z", "2027-03-09T12:30:00Z", "2027-03-09T13:15:00Z"]
    );
    let first = items(&whole)[0].clone();
    reporter.delete(of(&event, &first)).if_match(&first).await.expect(204);
    assert_eq!(items(&script(&reporter, &event).await)[0]["starts_at"], "2027-03-09T12:10:00Z");
}

async fn two_who_move_the_same_item_do_not_both_win(server: &'static Server) {
    let office = Office::new(server).await;
    let (one, two) = (office.person("editor").await, office.person("editor").await);
    let event = event(&one, &office).await;
    let mut ids = Vec::new();
    for title in ["a", "b", "c", "d"] {
        ids.push(add(&one, &event, title, 5).await);
    }
    let shift = |person: &Person, item: &Value, after: &Value| {
        person.post(format!("{}/move", of(&event, item))).if_match(item).json(&json!({"after_id": after}))
    };
    let (left, right) = tokio::join!(
        shift(&one, &ids[0], &ids[3]["id"]).into_future(),
        shift(&two, &ids[0], &ids[2]["id"]).into_future()
    );
    let mut statuses = [left.status, right.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 412], "{} {}", left.told(), right.told());
    // Others move other items at once, and none is lost.
    let (left, right) = tokio::join!(
        shift(&one, &ids[1], &ids[3]["id"]).into_future(),
        shift(&two, &ids[2], &Value::Null).into_future()
    );
    assert_eq!((left.status, right.status), (200, 200), "{} {}", left.told(), right.told());
    let script = script(&one, &event).await;
    let mut titles = each(&script, "title");
    let positions: Vec<i64> = items(&script).iter().map(|item| item["position"].as_i64().unwrap()).collect();
    assert_eq!((titles[0].as_str(), positions), ("c", vec![0, 1, 2, 3]));
    titles.sort_unstable();
    assert_eq!(titles, ["a", "b", "c", "d"]);
}

async fn who_reads_does_not_write(server: &'static Server) {
    let office = Office::new(server).await;
    let (editor, viewer) = (office.person("editor").await, office.person("viewer").await);
    let event = event(&editor, &office).await;
    let item = add(&editor, &event, "Hino", 5).await;
    let seen = script(&viewer, &event).await;
    assert_eq!((&seen["allowed_actions"], &items(&seen)[0]["allowed_actions"]), (&json!([]), &json!([])));
    viewer.post(path(&event)).json(&json!({"title": "x", "duration_minutes": 1})).await.problem(403, "forbidden");
    let elsewhere = self::event(&editor, &office).await;
    editor.delete(of(&elsewhere, &item)).if_match(&item).await.problem(404, "not_found");
    let stranger = Office::new(server).await.person("head").await;
    stranger.get(path(&event)).await.problem(404, "not_found");
    stranger.get(format!("{}.pdf", path(&event))).await.problem(404, "not_found");
}

async fn it_is_printed(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let event = event(&editor, &office).await;
    let empty = editor.get(format!("{}.pdf", path(&event))).await;
    assert!(empty.expect(200).body.starts_with(b"%PDF-"));
    for n in 0..40 {
        add(&editor, &event, &format!("Item {n} #panic(\"x\") $"), 5).await;
    }
    let full = editor.get(format!("{}.pdf", path(&event))).header("accept", "application/pdf").await;
    assert_eq!(full.expect(200).header("content-type"), "application/pdf");
    assert!(full.body.starts_with(b"%PDF-") && full.body.len() > empty.body.len());
}

async fn what_is_wrong_is_told_by_its_place(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let event = event(&editor, &office).await;
    for (body, pointer) in [
        (json!({"title": " ", "duration_minutes": 5}), "/title"),
        (json!({"title": "x"}), "/duration_minutes"),
        (json!({"title": "x", "duration_minutes": -1}), "/duration_minutes"),
        (json!({"title": "x", "duration_minutes": 1441}), "/duration_minutes"),
        (json!({"title": "x", "duration_minutes": 5, "fixed_time": "9:30"}), "/fixed_time"),
        (json!({"title": "x", "duration_minutes": 5, "fixed_time": "25:00"}), "/fixed_time"),
        (json!({"title": "x", "duration_minutes": 5, "starts_at": "2027-03-02T12:00:00Z"}), "/starts_at"),
    ] {
        editor.post(path(&event)).json(&body).await.fault_at(pointer);
    }
    let item = add(&editor, &event, "x", 5).await;
    let nobody = json!({"after_id": uuid::Uuid::nil()});
    editor.post(format!("{}/move", of(&event, &item))).if_match(&item).json(&nobody).await.fault_at("/after_id");
}
