//! Checklists and their templates: what is due when, and who did it.

use pauta_tests::both;
use pauta_tests::client::{each, etag, items, strings};
use pauta_tests::office::{Office, Person, unique, unit};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![
    a_checklist_from_a_template_to_done,
    what_is_due_moves_along_unless_set_by_hand,
    owners_do_what_is_theirs,
    templates_are_of_a_unit_or_of_all,
    what_is_wrong_is_told_by_its_place,
];

async fn event(person: &Person, office: &Office<'_>, starts_at: &str) -> Value {
    let body =
        json!({"kind": "inauguration", "title": "Entrega", "starts_at": starts_at, "unit_id": office.unit["id"]});
    person.post("/agenda").json(&body).await.json(201)
}

fn path(event: &Value) -> String {
    format!("/agenda/{}/checklist", event["id"].as_str().unwrap())
}

fn item(event: &Value, item: &Value) -> String {
    format!("{}/{}", path(event), item["id"].as_str().unwrap())
}

async fn template(person: &Person, body: &Value) -> Value {
    person.post("/checklist-templates").json(body).await.json(201)
}

async fn a_checklist_from_a_template_to_done(server: &'static Server) {
    let office = Office::new(server).await;
    let reporter = office.person("reporter").await;
    let event = event(&reporter, &office, "2027-03-22T01:00:00Z").await;
    let empty = reporter.get(path(&event)).await.json(200);
    assert_eq!(
        empty,
        json!({"items": [], "progress": {"done": 0, "total": 0, "overdue": 0}, "allowed_actions": ["add"]})
    );
    // Every installation has some to begin with.
    let given = reporter.get("/checklist-templates").query("event_kind", "inauguration").query("limit", 100).await;
    let given = given.json(200);
    let built_in = items(&given).iter().find(|one| one["name"] == "Inauguração").unwrap();
    assert_eq!((&built_in["unit"], &built_in["allowed_actions"]), (&json!(null), &json!([])));
    let apply = format!("{}/apply", path(&event));
    let applied = reporter.post(&apply).json(&json!({"template_id": built_in["id"]})).await.json(201);
    let lines = items(&applied);
    assert_eq!(lines.len(), built_in["items"].as_array().unwrap().len());
    let first = &lines[0];
    assert_eq!((&first["text"], &first["offset_days"]), (&json!("Enviar checklist ao cerimonial"), &json!(-20)));
    assert_eq!(first["due_on"], "2027-03-01", "it begins on the 21st in Fortaleza");
    let again = reporter.post(&apply).json(&json!({"template_id": built_in["id"]})).await.json(201);
    assert_eq!(items(&again).len(), lines.len(), "nothing twice");

    let answer =
        reporter.post(path(&event)).json(&json!({"text": " Água  para  todos ", "owner_id": reporter.id})).await;
    let added = answer.json(201);
    assert_eq!(answer.header("location"), format!("/api/v1{}", item(&event, &added)));
    assert_eq!(answer.header("etag"), etag(&added));
    assert_eq!((&added["text"], &added["due_on"]), (&json!("Água para todos"), &json!(null)));
    assert_eq!(strings(&added["allowed_actions"]), ["done", "edit", "delete"]);
    let done = reporter.post(format!("{}/done", item(&event, &added))).if_match(&added).await.json(200);
    assert_eq!(done["done_by"]["id"], reporter.id);
    assert!(done["done_at"].is_string());
    assert_eq!(strings(&done["allowed_actions"]), ["undo", "edit", "delete"]);
    let list = reporter.get(path(&event)).await.json(200);
    assert_eq!((&list["progress"]["done"], &list["progress"]["total"]), (&json!(1), &json!(lines.len() + 1)));
    assert_eq!(items(&list).last().unwrap()["id"], added["id"], "what has no day comes last");
    let undone = reporter.post(format!("{}/undo", item(&event, &added))).if_match(&done).await.json(200);
    assert_eq!((&undone["done_at"], &undone["done_by"]), (&json!(null), &json!(null)));
    reporter.delete(item(&event, &added)).if_match(&done).await.problem(412, "stale");
    reporter.delete(item(&event, &added)).if_match(&undone).await.expect(204);
    reporter.patch(item(&event, &added)).if_match(&undone).json(&json!({"text": "x"})).await.problem(404, "not_found");
}

async fn what_is_due_moves_along_unless_set_by_hand(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let planned = event(&editor, &office, "2027-03-22T12:00:00Z").await;
    let add = async |body: Value| editor.post(path(&planned)).json(&body).await.json(201);
    let moving = add(json!({"text": "D-7", "offset_days": -7})).await;
    let by_hand = add(json!({"text": "À mão", "offset_days": -7, "due_on": "2027-03-10"})).await;
    assert_eq!((&moving["due_on"], &moving["due_by_hand"]), (&json!("2027-03-15"), &json!(false)));
    assert_eq!((&by_hand["due_on"], &by_hand["due_by_hand"]), (&json!("2027-03-10"), &json!(true)));
    let moved = editor.patch(format!("/agenda/{}", planned["id"].as_str().unwrap())).if_match(&planned);
    moved.json(&json!({"starts_at": "2027-04-05T12:00:00Z"})).await.expect(200);
    let list = editor.get(path(&planned)).await.json(200);
    assert_eq!(each(&list, "due_on"), ["2027-03-10", "2027-03-29"]);
    // Taken back, it is reckoned again.
    let call = editor.patch(item(&planned, &by_hand)).if_match(&by_hand).json(&json!({"due_on": null}));
    assert_eq!(call.await.json(200)["due_on"], "2027-03-29");
    let past = event(&editor, &office, "2020-03-22T12:00:00Z").await;
    let late = editor.post(path(&past)).json(&json!({"text": "D-7", "offset_days": -7})).await.json(201);
    assert_eq!(late["overdue"], true);
    assert_eq!(editor.get(path(&past)).await.json(200)["progress"]["overdue"], 1);
    let done = editor.post(format!("{}/done", item(&past, &late))).if_match(&late).await.json(200);
    assert_eq!(done["overdue"], false);
}

async fn owners_do_what_is_theirs(server: &'static Server) {
    let office = Office::new(server).await;
    let (editor, owner, other) =
        (office.person("editor").await, office.person("media").await, office.person("media").await);
    let event = event(&editor, &office, "2027-03-22T12:00:00Z").await;
    let body = json!({"text": "Baterias", "owner_id": owner.id});
    let line = editor.post(path(&event)).json(&body).await.json(201);
    other.post(format!("{}/done", item(&event, &line))).if_match(&line).await.problem(403, "forbidden");
    let seen = items(&owner.get(path(&event)).await.json(200))[0].clone();
    assert_eq!(strings(&seen["allowed_actions"]), ["done"]);
    let done = owner.post(format!("{}/done", item(&event, &line))).if_match(&line).await.json(200);
    assert_eq!(done["done_by"]["id"], owner.id);
    owner.patch(item(&event, &line)).if_match(&done).json(&json!({"text": "x"})).await.problem(403, "forbidden");
    owner.post(path(&event)).json(&json!({"text": "x"})).await.problem(403, "forbidden");
    let viewer = office.person("viewer").await;
    let answer = editor.post(path(&event)).json(&json!({"text": "x", "owner_id": viewer.id})).await;
    assert_eq!(answer.fault_at("/owner_id"), "cannot_own");
}

async fn templates_are_of_a_unit_or_of_all(server: &'static Server) {
    let office = Office::new(server).await;
    let (head, reporter) = (office.person("head").await, office.person("reporter").await);
    let name = unique("Modelo");
    let body = json!({"name": name, "event_kind": "visit", "unit_id": office.unit["id"],
        "items": [{"text": "Confirmar", "offset_days": -1}, {"text": "Agradecer", "offset_days": 1}]});
    reporter.post("/checklist-templates").json(&body).await.problem(403, "forbidden");
    let made = template(&head, &body).await;
    assert_eq!(strings(&made["allowed_actions"]), ["edit", "delete"]);
    let at = format!("/checklist-templates/{}", made["id"].as_str().unwrap());
    assert_eq!(reporter.get(&at).await.json(200)["allowed_actions"], json!([]));
    // Only who plans everywhere makes one for all.
    let all = json!({"name": "Para todos", "items": [{"text": "x"}]});
    head.post("/checklist-templates").json(&all).await.problem(403, "forbidden");
    let root = server.root_unit().await;
    let chief = office.person_in("head", &root["id"]).await;
    let for_all = template(&chief, &all).await;
    assert_eq!(for_all["unit"], json!(null));
    let stranger = Office::new(server).await.person("head").await;
    stranger.get(&at).await.problem(404, "not_found");
    stranger.get(format!("/checklist-templates/{}", for_all["id"].as_str().unwrap())).await.expect(200);
    // Those under the unit use it, and do not change it.
    let child = unit(&office.admin, &unique("Nucleo"), &office.unit["id"]).await;
    let below = office.person_in("head", &child["id"]).await;
    assert_eq!(below.get(&at).await.json(200)["allowed_actions"], json!([]));
    below.patch(&at).if_match(&made).json(&json!({"name": "x"})).await.problem(403, "forbidden");
    let listed = below.all("/checklist-templates", &[("event_kind", "visit"), ("limit", "2")]).await;
    assert!(listed.iter().any(|one| one["id"] == made["id"]));
    assert!(listed.iter().all(|one| one["event_kind"] == "visit" || one["event_kind"].is_null()));

    let changed = head.patch(&at).if_match(&made).json(&json!({"items": [{"text": "Só isto"}]})).await.json(200);
    assert_eq!(changed["items"], json!([{"text": "Só isto", "offset_days": null}]));
    head.patch(&at).if_match(&made).json(&json!({"name": "x"})).await.problem(412, "stale");
    head.delete(&at).if_match(&changed).await.expect(204);
    let event = event(&head, &office, "2027-03-22T12:00:00Z").await;
    let gone = head.post(format!("{}/apply", path(&event))).json(&json!({"template_id": made["id"]})).await;
    gone.fault_at("/template_id");
    chief
        .delete(format!("/checklist-templates/{}", for_all["id"].as_str().unwrap()))
        .if_match(&for_all)
        .await
        .expect(204);
}

async fn what_is_wrong_is_told_by_its_place(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let event = event(&editor, &office, "2027-03-22T12:00:00Z").await;
    for (body, pointer) in [
        (json!({"text": " "}), "/text"),
        (json!({"text": "x".repeat(301)}), "/text"),
        (json!({"text": "x", "offset_days": 367}), "/offset_days"),
        (json!({"text": "x", "due_on": "ontem"}), "/due_on"),
        (json!({"text": "x", "due_on": "0001-01-01"}), "/due_on"),
        (json!({"text": "x", "done": true}), "/done"),
    ] {
        editor.post(path(&event)).json(&body).await.fault_at(pointer);
    }
    for (body, pointer) in [
        (json!({"name": "", "unit_id": office.unit["id"], "items": [{"text": "x"}]}), "/name"),
        (json!({"name": "x", "unit_id": office.unit["id"], "items": []}), "/items"),
        (json!({"name": "x", "unit_id": office.unit["id"], "items": [{"text": "x"}, {"text": " "}]}), "/items/1/text"),
        (json!({"name": "x", "unit_id": uuid::Uuid::nil(), "items": [{"text": "x"}]}), "/unit_id"),
    ] {
        editor.post("/checklist-templates").json(&body).await.fault_at(pointer);
    }
}
