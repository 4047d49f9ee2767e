//! Who does a text, and by when: beside its content and its workflow.

use chrono::{DateTime, TimeDelta, Utc};
use pauta_tests::both;
use pauta_tests::client::{Call, each, items, strings};
use pauta_tests::office::{Office, Person, act, content, unique, unit};
use pauta_tests::postbox::{PUBLIC_URL, Postbox};
use pauta_tests::server::{PASSWORD, Server, Setup};
use serde_json::{Value, json};

both![
    it_is_no_change_of_the_text,
    it_asks_for_a_writer_and_a_time_to_come,
    a_text_that_moves_leaves_who_does_not_write_there,
    who_may_and_when,
    lists_and_dashboard_tell_what_is_late,
    an_assignment_is_mailed_once,
];

fn path(release: &Value) -> String {
    format!("/releases/{}", release["id"].as_str().unwrap())
}

fn assign(person: &Person, release: &Value, to: &Value, due: Option<DateTime<Utc>>) -> Call {
    let call = person.post(format!("{}/assign", path(release))).if_match(release);
    call.json(&json!({ "assignee_id": to, "due_at": due }))
}

async fn it_is_no_change_of_the_text(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let reporter = office.person("reporter").await;
    let release = desk.approved("Aprovado").await;
    let due = server.now().await + TimeDelta::days(2);
    let given = assign(&reporter, &release, &json!(reporter.id), Some(due)).await.json(200);
    assert_eq!((&given["assignee"]["id"], &given["status"]), (&json!(reporter.id), &json!("approved")));
    assert_eq!((&given["due_at"], &given["overdue_from"]), (&json!(due), &json!(due)));
    for unchanged in
        ["content_version", "approved_by", "approved_at", "last_editor", "body_html", "edit_resets_approval"]
    {
        assert_eq!(given[unchanged], release[unchanged], "{unchanged}");
    }
    assign(&reporter, &release, &Value::Null, None).await.problem(412, "stale");
    let again = assign(&reporter, &given, &json!(reporter.id), Some(due)).await.json(200);
    assert_eq!(again["version"], given["version"], "the same again changes nothing");
    let history = desk.writer.get(format!("{}/history", path(&release))).await.json(200);
    assert_eq!(
        (&items(&history)[0]["action"], &items(&history)[0]["actor"]["id"]),
        (&json!("assign"), &json!(reporter.id))
    );
    let (mut feed, mut told) = (desk.writer.get("/changes").await.json(200), Vec::new());
    while !items(&feed).is_empty() {
        told.extend(items(&feed).iter().filter(|change| change["action"] == "assign").cloned());
        feed = desk.writer.get("/changes").query("after", feed["next"].as_str().unwrap()).await.json(200);
    }
    assert_eq!(told[0]["summary"]["assignee_id"], json!(reporter.id), "{told:?}");
    assert_eq!(told.len(), 1);
    // The approval still carries the text out; then nothing is left to do.
    let out = act(&desk.approver, &again, "publish").await;
    assert_eq!((&out["assignee"]["id"], &out["overdue_from"]), (&json!(reporter.id), &Value::Null));
    assign(&desk.writer, &out, &Value::Null, None).await.problem(409, "invalid_transition");

    // A sitting goes on over it: the saves of one person stay one version.
    let draft = desk.draft("Rascunho").await;
    let call = |release: &Value, title: &str| {
        desk.writer.patch(path(release)).if_match(release).json(&json!({ "title": title }))
    };
    let draft = call(&draft, "Rascunho 2").await.json(200);
    let draft = assign(&desk.writer, &draft, &json!(reporter.id), None).await.json(200);
    let draft = call(&draft, "Rascunho 3").await.json(200);
    assert_eq!((&draft["content_version"], &draft["assignee"]["id"]), (&json!(1), &json!(reporter.id)));
}

async fn it_asks_for_a_writer_and_a_time_to_come(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let release = desk.draft("x").await;
    let viewer = office.person("viewer").await;
    let outsider = Office::new(server).await.person("head").await;
    let nobody = json!("0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f");
    for person in [&json!(viewer.id), &json!(outsider.id), &nobody] {
        let fault = assign(&desk.writer, &release, person, None).await.fault_at("/assignee_id");
        assert_eq!(fault, "cannot_write");
    }
    let past = server.now().await - TimeDelta::minutes(1);
    let answer = assign(&desk.writer, &release, &json!(viewer.id), Some(past)).await;
    assert_eq!(answer.faults().len(), 2, "all faults at once: {}", answer.told());
    let call = || desk.writer.post(format!("{}/assign", path(&release))).if_match(&release);
    call().json(&json!({ "assignee_id": null })).await.client_error();
    call().json(&json!({ "due_at": null })).await.client_error();
    call().json(&json!({ "assignee_id": null, "due_at": null, "note": "x" })).await.client_error();
    call().json(&json!({ "assignee_id": null, "due_at": "2300-01-01T00:00:00Z" })).await.fault_at("/due_at");
    let body = json!({ "assignee_id": null, "due_at": null });
    desk.writer.post(format!("{}/assign", path(&release))).json(&body).await.problem(428, "precondition_required");
    assert_eq!(desk.writer.get(path(&release)).await.json(200)["version"], release["version"]);
}

async fn a_text_that_moves_leaves_who_does_not_write_there(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let inside = unit(&office.admin, &unique("dentro"), &office.unit["id"]).await;
    let other = unit(&office.admin, &unique("outra"), &office.unit["id"]).await;
    let reporter = office.person_in("reporter", &inside["id"]).await;
    let release = head.post("/releases").json(&content(&inside["id"], "Muda de órgão")).await.json(201);
    let release = assign(&head, &release, &json!(reporter.id), None).await.json(200);
    let moved = async |release: &Value, to: &Value| {
        let body = json!({ "unit_id": to["id"] });
        head.patch(path(release)).if_match(release).json(&body).await.json(200)
    };
    let there = moved(&release, &other).await;
    assert_eq!((&there["unit"]["id"], &there["assignee"]), (&other["id"], &Value::Null));
    let there = assign(&head, &there, &json!(head.id), None).await.json(200);
    let back = moved(&there, &inside).await;
    assert_eq!(back["assignee"]["id"], json!(head.id), "who writes in both keeps it");
}

async fn who_may_and_when(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let mut release = desk.draft("x").await;
    for (role, may) in [("head", true), ("editor", true), ("reporter", true), ("authority", false), ("viewer", false)] {
        let person = office.person(role).await;
        let seen = person.get(path(&release)).await.json(200);
        assert_eq!(strings(&seen["allowed_actions"]).contains(&"assign"), may, "{role}");
        let answer =
            assign(&person, &release, &json!(desk.writer.id), Some(server.now().await + TimeDelta::days(1))).await;
        if may {
            release = answer.json(200);
            release = assign(&person, &release, &Value::Null, None).await.json(200);
        } else {
            answer.problem(403, "forbidden");
        }
    }
    let outsider = Office::new(server).await.person("head").await;
    assign(&outsider, &release, &Value::Null, None).await.problem(404, "not_found");
    // A published text of another unit is read there, and not given to anybody.
    let out = desk.published("público").await;
    assign(&outsider, &out, &Value::Null, None).await.problem(403, "forbidden");
}

async fn lists_and_dashboard_tell_what_is_late(server: Server) {
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let now = server.now().await;
    let me = &desk.writer;
    let mut made = Vec::new();
    for (title, hours) in [("sem prazo", None), ("amanhã", Some(24)), ("em uma hora", Some(1))] {
        let draft = desk.draft(title).await;
        made.push(assign(me, &draft, &json!(me.id), hours.map(|hours| now + TimeDelta::hours(hours))).await.json(200));
    }
    let other = desk.draft("de outra pessoa").await;
    assign(me, &other, &json!(desk.approver.id), Some(now + TimeDelta::hours(1))).await.expect(200);
    let titles = |list: &Value| each(list, "title");
    let asked = |query: &str| format!("/releases?unit={}&sort=created_at&{query}", office.slug());
    let mine = me.get(asked("assignee=me")).await.json(200);
    assert_eq!(titles(&mine), ["sem prazo", "amanhã", "em uma hora"]);
    let theirs = me.get(asked(&format!("assignee={}", desk.approver.id))).await.json(200);
    assert_eq!(titles(&theirs), ["de outra pessoa"]);
    let soon = (now + TimeDelta::hours(2)).format("%Y-%m-%dT%H:%M:%SZ").to_string();
    let soon = me.get(asked(&format!("due_before={soon}"))).await.json(200);
    assert_eq!(titles(&soon), ["em uma hora", "de outra pessoa"]);
    // A search knows whose it is, and says so of what it does not know.
    let found = me.get("/releases?q=prazo&assignee=me").await.json(200);
    assert_eq!(titles(&found), ["sem prazo"]);
    me.get("/releases?q=prazo&overdue=true").await.refused(400);
    me.get("/releases?assignee=ana").await.refused(400);
    assert_eq!(titles(&me.get(asked("overdue=true")).await.json(200)), Vec::<String>::new());

    // By the clock alone, in an answer that may come from memory.
    server.travel(2 * 3600);
    let me = server.sign_in(&desk.writer.email, PASSWORD).await;
    let late = me.get(asked("overdue=true")).await.json(200);
    assert_eq!(titles(&late), ["em uma hora", "de outra pessoa"]);
    assert_eq!(titles(&me.get(asked("overdue=false&assignee=me")).await.json(200)), ["sem prazo", "amanhã"]);
    let board = me.get("/dashboard").await.json(200);
    let tasks: Vec<_> = board["assigned_to_me"].as_array().unwrap().iter().map(|item| item["title"].clone()).collect();
    assert_eq!(tasks, ["em uma hora", "amanhã", "sem prazo"], "what is late first");
    // Given on, or done, it is gone from there.
    let done = me.get(path(&made[2])).await.json(200);
    let call = me.post(format!("{}/assign", path(&done))).if_match(&done);
    call.json(&json!({ "assignee_id": desk.approver.id, "due_at": done["due_at"] })).await.expect(200);
    let archived = me.get(path(&made[1])).await.json(200);
    act(&me, &archived, "archive").await;
    let board = me.get("/dashboard").await.json(200);
    assert_eq!(board["assigned_to_me"].as_array().unwrap().len(), 1, "{board}");
}

async fn an_assignment_is_mailed_once(setup: Setup) {
    let post = Postbox::open().await;
    let server = post.of(setup).start().await;
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let (ana, last) = (office.person("reporter").await, office.person("reporter").await);
    let mut body = content(&desk.unit, "Casas em Sobral");
    body["summary"] = json!("Segredo de Estado.");
    let release = desk.create(&body).await;
    let due: DateTime<Utc> = "2100-03-01T12:00:00Z".parse().unwrap();
    let release = assign(&desk.writer, &release, &json!(ana.id), Some(due)).await.json(200);
    // Another time is no other task; one's own needs no mail; the same twice is one.
    let release = assign(&desk.writer, &release, &json!(ana.id), None).await.json(200);
    let release = assign(&desk.writer, &release, &json!(desk.writer.id), None).await.json(200);
    assign(&desk.writer, &release, &json!(last.id), None).await.expect(200);
    assign(&desk.writer, &release, &json!(ana.id), None).await.problem(412, "stale");
    // Two workers may send them in either order.
    post.until(&ana.email).await;
    let mut mails = post.until(&last.email).await;
    mails.sort_by_key(|mail| mail.to != ana.email);
    let to: Vec<&str> = mails.iter().map(|mail| mail.to.as_str()).collect();
    assert_eq!(to, [&ana.email, &last.email], "{mails:#?}");
    let mail = &mails[0];
    assert!(mail.subject.ends_with("«Casas em Sobral»"), "{mail:?}");
    assert!(mail.text.contains("01/03/2100 às 09:00"), "in the office's time: {mail:?}");
    assert!(mail.text.contains(&format!("{PUBLIC_URL}{}", path(&release))), "{mail:?}");
    assert!(!mail.text.contains("Segredo") && !mail.text.contains("Texto completo"), "{mail:?}");
}
