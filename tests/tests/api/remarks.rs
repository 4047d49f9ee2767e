//! Remarks on a passage, threads that are settled, people who are named in them.

use chrono::TimeDelta;
use pauta_tests::both;
use pauta_tests::client::{Caller, each, items, strings};
use pauta_tests::office::{Desk, Office, act, content, unique};
use pauta_tests::postbox::{PUBLIC_URL, Postbox};
use pauta_tests::server::{Server, Setup};
use serde_json::{Value, json};

both![
    a_passage_is_found_again_or_kept_as_it_was,
    a_passage_is_of_the_text,
    a_thread_is_answered_settled_and_opened_again,
    the_answers_to_a_deleted_remark_stay,
    people_of_a_text_are_those_who_may_read_it,
    a_mention_is_mailed_once,
];

fn path(release: &Value) -> String {
    format!("/releases/{}", release["id"].as_str().unwrap())
}

fn thread(release: &Value) -> String {
    format!("{}/comments", path(release))
}

fn one(release: &Value, comment: &Value) -> String {
    format!("{}/{}", thread(release), comment["id"].as_str().unwrap())
}

async fn on_passage(caller: &Caller, release: &Value, quote: [&str; 3]) -> Value {
    let [prefix, exact, suffix] = quote;
    let anchor = json!({ "field": "body", "prefix": prefix, "exact": exact, "suffix": suffix });
    caller.post(thread(release)).json(&json!({ "body": "Confere?", "anchor": anchor })).await.json(201)
}

async fn remark(caller: &Caller, release: &Value, body: Value) -> Value {
    caller.post(thread(release)).json(&body).await.json(201)
}

async fn text(desk: &Desk, html: &str) -> Value {
    let mut body = content(&desk.unit, "Obras em Sobral");
    body["body_html"] = json!(html);
    desk.create(&body).await
}

async fn a_passage_is_found_again_or_kept_as_it_was(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let html =
        "<p>O Governo investe R$ 12 milhões na obra.</p><h2>Prazo</h2><p>Fica pronta em <strong>maio</strong>.</p>";
    let release = text(&desk, html).await;
    // Across the end of a block and a change of marks, however it was spaced.
    let across =
        on_passage(&desk.approver, &release, ["investe", "R$ 12 milhões  na obra.\nPrazo Fica", " pronta"]).await;
    assert_eq!(across["anchor"]["exact"], "R$ 12 milhões na obra. Prazo Fica");
    let sum = on_passage(&desk.approver, &release, ["O Governo investe ", "R$ 12 milhões", " na obra."]).await;
    let month = on_passage(&desk.approver, &release, ["Fica pronta em ", "maio", "."]).await;
    for remark in [&across, &sum, &month] {
        assert_eq!(remark["anchor"]["is_in_text"], json!(true), "{remark}");
    }
    let edited = "<p>Em nota, o Governo investe R$ 12 milhões.</p><h2>Prazo</h2><p>Fica pronta em junho; o mês de maio foi chuvoso.</p>";
    let call = desk.writer.patch(path(&release)).if_match(&release).json(&json!({ "body_html": edited }));
    let release = call.await.json(200);
    let list = desk.writer.get(thread(&release)).await.json(200);
    let in_text: Vec<_> = items(&list).iter().map(|remark| remark["anchor"]["is_in_text"] == json!(true)).collect();
    assert_eq!(in_text, [false, true, false], "the same word in another place is another passage: {list}");
    assert_eq!(items(&list)[2]["anchor"]["exact"], "maio", "the quote is never lost");
    // Undone, it is there again.
    let call = desk.writer.patch(path(&release)).if_match(&release).json(&json!({ "body_html": html }));
    call.await.expect(200);
    let list = desk.writer.get(thread(&release)).await.json(200);
    assert!(items(&list).iter().all(|remark| remark["anchor"]["is_in_text"] == json!(true)), "{list}");
}

async fn a_passage_is_of_the_text(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let release = text(&desk, "<p>Uma linha só.</p>").await;
    let ask = |anchor: Value| {
        let body = json!({ "body": "x", "anchor": anchor });
        desk.approver.post(thread(&release)).json(&body)
    };
    let title = ask(json!({ "field": "title", "exact": "Sobral", "prefix": "Obras em " })).await.json(201);
    assert_eq!(title["anchor"]["suffix"], "");
    for (anchor, pointer) in [
        (json!({ "field": "body", "exact": "Duas linhas" }), "/anchor/exact"),
        (json!({ "field": "title", "exact": "Uma linha" }), "/anchor/exact"),
        (json!({ "field": "body", "exact": " \n " }), "/anchor/exact"),
        (json!({ "field": "body", "exact": "x".repeat(1001) }), "/anchor/exact"),
        (json!({ "field": "body", "exact": "linha", "prefix": "x".repeat(65) }), "/anchor/prefix"),
    ] {
        ask(anchor).await.fault_at(pointer);
    }
    ask(json!({ "field": "summary", "exact": "x" })).await.client_error();
    ask(json!({ "field": "body", "exact": "linha", "start": 4 })).await.client_error();
    // A plain remark is about the whole.
    assert_eq!(remark(&desk.approver, &release, json!({ "body": "x" })).await["anchor"], Value::Null);
}

async fn a_thread_is_answered_settled_and_opened_again(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let release = desk.draft("x").await;
    let first = remark(&desk.approver, &release, json!({ "body": "Falta a fonte." })).await;
    assert_eq!(strings(&first["allowed_actions"]), ["reply", "resolve", "delete"]);
    let answer = json!({ "body": "Incluída.", "in_reply_to": first["id"] });
    let answer = remark(&desk.writer, &release, answer).await;
    assert_eq!(strings(&answer["allowed_actions"]), ["reply", "delete"]);
    // An answer to an answer is one to the thread.
    let last = remark(&desk.approver, &release, json!({ "body": "Obrigada.", "in_reply_to": answer["id"] })).await;
    assert_eq!(last["in_reply_to"], first["id"]);
    let call = |comment: &Value, action: &str| desk.writer.post(format!("{}/{action}", one(&release, comment)));
    let settled = call(&first, "resolve").await.json(200);
    assert_eq!((&settled["resolved_by"]["id"], settled["resolved_at"].is_string()), (&json!(desk.writer.id), true));
    assert_eq!(strings(&settled["allowed_actions"]), ["reply", "reopen"]);
    let again = desk.approver.post(format!("{}/resolve", one(&release, &first))).await.json(200);
    assert_eq!(again["resolved_by"], settled["resolved_by"], "settled once");
    call(&answer, "resolve").await.problem(409, "not_resolvable");
    let open = call(&first, "reopen").await.json(200);
    assert_eq!((&open["resolved_at"], &open["resolved_by"]), (&Value::Null, &Value::Null));
    // Nothing of this is a change of the text.
    assert_eq!(desk.writer.get(path(&release)).await.json(200)["version"], release["version"]);
    let history = desk.writer.get(format!("{}/history", path(&release))).await.json(200);
    assert_eq!(each(&history, "action")[..2], ["reopen_comment", "resolve_comment"], "{history}");

    // What an action left stays as it is, and may be answered.
    let release = act(&desk.writer, &release, "submit").await;
    let release = act(&desk.approver, &release, "request_changes").await;
    let list = desk.writer.get(thread(&release)).await.json(200);
    let note = items(&list).iter().find(|remark| remark["kind"] == "changes_requested").unwrap().clone();
    assert_eq!(strings(&note["allowed_actions"]), ["reply"]);
    call(&note, "resolve").await.problem(409, "not_resolvable");
    remark(&desk.writer, &release, json!({ "body": "Feito.", "in_reply_to": note["id"] })).await;

    // Who only reads settles nothing, and answers to elsewhere are none.
    let viewer = office.person("viewer").await;
    viewer.post(format!("{}/resolve", one(&release, &first))).await.problem(403, "forbidden");
    let list = viewer.get(thread(&release)).await.json(200);
    assert!(items(&list).iter().all(|remark| remark["allowed_actions"] == json!([])), "{list}");
    let other = desk.draft("y").await;
    let stray = json!({ "body": "x", "in_reply_to": first["id"] });
    desk.writer.post(thread(&other)).json(&stray).await.fault_at("/in_reply_to");
    desk.writer.post(format!("{}/resolve", one(&other, &first))).await.problem(404, "not_found");
    let anchored = json!({ "body": "x", "in_reply_to": first["id"], "anchor": { "field": "title", "exact": "x" } });
    desk.writer.post(thread(&release)).json(&anchored).await.fault_at("/anchor");
}

async fn the_answers_to_a_deleted_remark_stay(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let release = desk.draft("x").await;
    let first = remark(&desk.approver, &release, json!({ "body": "Engano", "mentions": [desk.writer.id] })).await;
    let answer = json!({ "body": "Por quê?", "in_reply_to": first["id"] });
    let answer = remark(&desk.writer, &release, answer).await;
    desk.approver.delete(one(&release, &first)).await.expect(204);
    let list = desk.writer.get(thread(&release)).await.json(200);
    let gone = &items(&list)[0];
    assert_eq!((&gone["id"], &gone["body"], &gone["mentions"]), (&first["id"], &json!(""), &json!([])));
    assert!(gone["deleted_at"].is_string());
    assert_eq!(items(&list)[1]["in_reply_to"], first["id"]);
    desk.approver.delete(one(&release, &first)).await.problem(404, "not_found");
    // The last answer takes the empty place with it.
    desk.writer.delete(one(&release, &answer)).await.expect(204);
    assert_eq!(items(&desk.writer.get(thread(&release)).await.json(200)).len(), 0);
}

async fn people_of_a_text_are_those_who_may_read_it(server: Server) {
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let release = desk.draft("x").await;
    let (viewer, reporter) = (office.person("viewer").await, office.person("reporter").await);
    let outsider = Office::new(&server).await.person("head").await;
    let shut_out = office.person("editor").await;
    let user = office.admin.get(format!("/users/{}", shut_out.id)).await.json(200);
    office.admin.post(format!("/users/{}/disable", shut_out.id)).if_match(&user).await.expect(200);
    let people = format!("{}/people", path(&release));
    let all = desk.writer.all(&people, &[("limit", "2")]).await;
    let ids: Vec<&str> = all.iter().map(|person| person["id"].as_str().unwrap()).collect();
    for person in [&desk.writer, &desk.approver, &viewer, &reporter] {
        assert!(ids.contains(&person.id.as_str()), "{all:?}");
    }
    assert!(!ids.contains(&outsider.id.as_str()) && !ids.contains(&shut_out.id.as_str()), "{all:?}");
    let writers = desk.writer.all(&people, &[("writers", "true")]).await;
    let ids: Vec<&str> = writers.iter().map(|person| person["id"].as_str().unwrap()).collect();
    assert!(ids.contains(&reporter.id.as_str()) && !ids.contains(&viewer.id.as_str()), "{writers:?}");
    let found = desk.writer.get(&people).query("q", "PESSOA VIEWER").await.json(200);
    assert_eq!(each(&found, "id"), [viewer.id.as_str()]);
    outsider.get(&people).await.problem(404, "not_found");
    for stranger in [&outsider, &shut_out] {
        let body = json!({ "body": "x", "mentions": [viewer.id, stranger.id] });
        let fault = desk.writer.post(thread(&release)).json(&body).await.fault_at("/mentions/1");
        assert_eq!(fault, "cannot_read");
    }
    let many = json!({ "body": "x", "mentions": vec![&viewer.id; 21] });
    desk.writer.post(thread(&release)).json(&many).await.fault_at("/mentions");
    assert_eq!(items(&desk.writer.get(thread(&release)).await.json(200)).len(), 0);

    // A substitute reads what the head does, as long as it lasts.
    let now = server.now().await;
    let lent = json!({ "unit_id": desk.unit, "to_id": outsider.id, "starts_at": now - TimeDelta::minutes(1),
        "ends_at": now + TimeDelta::hours(2) });
    desk.approver.post("/delegations").json(&lent).await.expect(201);
    let named = json!({ "body": "x", "mentions": [outsider.id] });
    let made = remark(&desk.writer, &release, named.clone()).await;
    assert_eq!(made["mentions"][0]["id"], outsider.id);
    server.travel(3 * 3600);
    let writer = server.sign_in(&desk.writer.email, pauta_tests::server::PASSWORD).await;
    writer.post(thread(&release)).json(&named).await.fault_at("/mentions/0");
}

async fn a_mention_is_mailed_once(setup: Setup) {
    let post = Postbox::open().await;
    let server = post.of(setup).start().await;
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let release = desk.draft("Casas em Sobral").await;
    let (ana, last) = (office.person("viewer").await, office.person("viewer").await);
    // Named twice, asked for twice, and the writer herself.
    let body = json!({ "body": "@Ana, confere? Segredo de Estado.", "mentions": [ana.id, ana.id, desk.writer.id] });
    let key = unique("chave");
    for _ in 0..2 {
        let call = desk.writer.post(thread(&release)).header("idempotency-key", &key).json(&body);
        call.await.expect(201);
    }
    let comment = items(&desk.writer.get(thread(&release)).await.json(200))[0].clone();
    for action in ["resolve", "reopen"] {
        desk.writer.post(format!("{}/{action}", one(&release, &comment))).await.expect(200);
    }
    // What is refused is not told.
    let refused = json!({ "body": "x", "mentions": [ana.id, "0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f"] });
    desk.writer.post(thread(&release)).json(&refused).await.fault_at("/mentions/1");
    remark(&desk.writer, &release, json!({ "body": "x", "mentions": [last.id] })).await;
    // Two workers may send them in either order.
    post.until(&ana.email).await;
    let mut mails = post.until(&last.email).await;
    mails.sort_by_key(|mail| mail.to != ana.email);
    let to: Vec<&str> = mails.iter().map(|mail| mail.to.as_str()).collect();
    assert_eq!(to, [&ana.email, &last.email], "{mails:#?}");
    let mail = &mails[0];
    assert!(mail.subject.contains("mencionou você") && mail.subject.ends_with("«Casas em Sobral»"), "{mail:?}");
    let link = format!("{PUBLIC_URL}{}#comentario-{}", path(&release), comment["id"].as_str().unwrap());
    assert!(mail.text.contains(&link), "{mail:?}");
    assert!(!mail.text.contains("Segredo") && !mail.text.contains("Texto completo"), "{mail:?}");
}
