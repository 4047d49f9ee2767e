//! Approval by link, and substitutes: one text, one reader, one use; nobody approves their own by a detour.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use pauta_tests::client::{Answer, each, items};
use pauta_tests::office::{Desk, Office, Person, act, content, unique};
use pauta_tests::postbox::Postbox;
use pauta_tests::server::{Server, Setup};
use pauta_tests::{both, eventually};
use serde_json::{Value, json};

both![
    a_link_approves_one_text_once,
    a_browser_may_send_the_form_and_another_site_may_not,
    a_link_asks_for_changes,
    what_cannot_be_approved_yet_says_so_at_once,
    an_edit_voids_the_link,
    codes_are_of_one_link_and_are_not_guessed,
    who_wrote_cannot_approve_by_a_detour,
    a_link_can_be_taken_back,
    a_link_expires,
    a_substitute_stands_in_for_a_time,
    who_has_nothing_any_more_lends_nothing,
    what_is_lent_is_not_lent_on,
    everybody_who_may_approve_is_named,
    codes_are_mailed_once_a_minute,
];

/// A text in review, who helps, and who is to approve without ever signing in.
struct Waiting {
    desk: Desk,
    helper: Person,
    authority: Value,
    release: Value,
}

impl Waiting {
    async fn new(office: &Office<'_>) -> Self {
        let desk = office.desk().await;
        let release = act(&desk.writer, &desk.draft("Para a secretária").await, "submit").await;
        let helper = office.person("reporter").await;
        let authority = office.user("authority", &office.unit["id"]).await;
        Self { desk, helper, authority, release }
    }

    fn links(&self) -> String {
        format!("/releases/{}/approval-links", self.release["id"].as_str().unwrap())
    }

    async fn link(&self) -> Value {
        let body = json!({ "recipient_id": self.authority["id"] });
        self.helper.post(self.links()).json(&body).await.json(201)
    }

    async fn status(&self) -> Value {
        let path = format!("/releases/{}", self.release["id"].as_str().unwrap());
        self.desk.writer.get(path).await.json(200)
    }
}

fn page(link: &Value) -> String {
    let url = link["url"].as_str().unwrap();
    url[url.find("/aprovar/").unwrap()..].to_owned()
}

async fn decide(server: &Server, link: &Value, code: &str, decision: &str, note: &str) -> Answer {
    let form = format!("decision={decision}&code={code}&note={note}");
    server.anonymous.root("POST", page(link)).body("application/x-www-form-urlencoded", form).await
}

fn code(link: &Value) -> &str {
    link["code"].as_str().unwrap()
}

async fn a_link_approves_one_text_once(server: &'static Server) {
    let office = Office::new(server).await;
    let waiting = Waiting::new(&office).await;
    let link = waiting.link().await;
    let shown = server.anonymous.root("GET", page(&link)).await;
    let html = shown.expect(200).text();
    assert!(html.contains("Para a secretária") && html.contains("<form"), "{html}");
    assert_eq!((shown.header("cache-control"), shown.header("referrer-policy")), ("no-store", "same-origin"));
    let list = waiting.desk.writer.get(waiting.links()).await;
    let secret = page(&link);
    assert!(!list.text().contains(&secret["/aprovar/".len()..]) && !list.text().contains(code(&link)));
    assert_eq!(items(&list.json(200))[0]["state"], "open");
    assert!(items(&list.json(200))[0]["opened_at"].is_string());

    decide(server, &link, code(&link), "approve", "").await.expect(200);
    let release = waiting.status().await;
    assert_eq!((&release["status"], &release["approved_by"]["id"]), (&json!("approved"), &waiting.authority["id"]));
    let history = format!("/releases/{}/history", release["id"].as_str().unwrap());
    let history = waiting.desk.writer.get(history).await.json(200);
    assert_eq!((&items(&history)[0]["action"], &items(&history)[0]["via"]), (&json!("approve"), &json!("link")));
    // Again: the page, and the decision.
    server.anonymous.root("GET", page(&link)).await.expect(410);
    decide(server, &link, code(&link), "approve", "").await.expect(410);
    assert_eq!(items(&waiting.desk.writer.get(waiting.links()).await.json(200))[0]["state"], "used");
    server.anonymous.root("GET", "/aprovar/nada-disso").await.expect(404);
}

async fn a_link_asks_for_changes(server: &'static Server) {
    let office = Office::new(server).await;
    let waiting = Waiting::new(&office).await;
    let link = waiting.link().await;
    for unknown in ["Approve", "reject", ""] {
        decide(server, &link, code(&link), unknown, "Conferir.").await.expect(400);
    }
    assert_eq!(waiting.status().await["status"], "in_review");
    let empty = decide(server, &link, code(&link), "request_changes", "").await;
    assert!(empty.expect(422).text().contains("Escreva algumas palavras"), "{}", empty.text());
    decide(server, &link, code(&link), "request_changes", "Conferir+o+valor.").await.expect(200);
    assert_eq!(waiting.status().await["status"], "changes_requested");
    let comments = format!("/releases/{}/comments", waiting.release["id"].as_str().unwrap());
    let comments = waiting.desk.writer.get(comments).await.json(200);
    assert_eq!(items(&comments)[0]["body"], "Conferir o valor.");
}

async fn what_cannot_be_approved_yet_says_so_at_once(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let mut body = content(&desk.unit, &unique("Aviso"));
    body["body_html"] = json!("<p>Será em {{local}}.</p>");
    let release = act(&desk.writer, &desk.create(&body).await, "submit").await;
    let links = format!("/releases/{}/approval-links", release["id"].as_str().unwrap());
    let helper = office.person("editor").await;
    let link = helper.post(links).json(&json!({ "recipient_id": desk.approver.id })).await.json(201);
    let shown = server.anonymous.root("GET", page(&link)).await;
    let html = shown.expect(200).text();
    assert!(html.contains("ainda não pode ser aprovado") && html.contains("Peça à assessoria"), "{html}");
    assert!(!html.contains("value=\"approve\"") && html.contains("value=\"request_changes\""), "{html}");
}

async fn an_edit_voids_the_link(server: &'static Server) {
    let office = Office::new(server).await;
    let waiting = Waiting::new(&office).await;
    let link = waiting.link().await;
    let path = format!("/releases/{}", waiting.release["id"].as_str().unwrap());
    let call = waiting.desk.approver.patch(&path).if_match(&waiting.release);
    call.json(&json!({ "title": "Outro título" })).await.expect(200);
    let shown = server.anonymous.root("GET", page(&link)).await;
    assert!(shown.expect(410).text().contains("O texto mudou"));
    decide(server, &link, code(&link), "approve", "").await.expect(410);
    assert_eq!(waiting.status().await["status"], "in_review");
    assert_eq!(items(&waiting.desk.writer.get(waiting.links()).await.json(200))[0]["state"], "outdated");
}

async fn codes_are_of_one_link_and_are_not_guessed(server: &'static Server) {
    let office = Office::new(server).await;
    let (one, other) = (Waiting::new(&office).await, Waiting::new(&office).await);
    let (link, foreign) = (one.link().await, other.link().await);
    let wrong = decide(server, &link, code(&foreign), "approve", "").await;
    assert!(wrong.expect(403).text().contains("não confere"));
    for _ in 0..4 {
        decide(server, &link, "0", "approve", "").await;
    }
    // Even the right one comes too late.
    decide(server, &link, code(&link), "approve", "").await.expect(410);
    assert_eq!(one.status().await["status"], "in_review");
    assert_eq!(items(&one.desk.writer.get(one.links()).await.json(200))[0]["state"], "locked");
    decide(server, &foreign, code(&foreign), "approve", "").await.expect(200);
}

async fn who_wrote_cannot_approve_by_a_detour(server: &'static Server) {
    let office = Office::new(server).await;
    let waiting = Waiting::new(&office).await;
    let ask =
        |person: &Person, recipient: &Value| person.post(waiting.links()).json(&json!({ "recipient_id": recipient }));
    // They would see the code.
    ask(&waiting.desk.writer, &waiting.authority["id"]).await.problem(409, "separation_of_duties");
    ask(&waiting.helper, &json!(waiting.desk.writer.id)).await.fault_at("/recipient_id");
    ask(&waiting.helper, &json!(waiting.helper.id)).await.fault_at("/recipient_id");
    let stranger = Office::new(server).await.user("authority", &office.server.root_unit().await["id"]).await;
    ask(&waiting.helper, &stranger["id"]).await.expect(201);
    let elsewhere = Office::new(server).await;
    let elsewhere = elsewhere.user("authority", &elsewhere.unit["id"]).await;
    ask(&waiting.helper, &elsewhere["id"]).await.fault_at("/recipient_id");
    let outsider = Office::new(server).await.person("reporter").await;
    ask(&outsider, &waiting.authority["id"]).await.problem(404, "not_found");
    let call = waiting.helper.post(waiting.links());
    let mailed = json!({ "recipient_id": waiting.authority["id"], "send_mail": true });
    call.json(&mailed).await.fault_at("/send_mail");
    let draft = waiting.desk.draft("rascunho").await;
    let links = format!("/releases/{}/approval-links", draft["id"].as_str().unwrap());
    let call = waiting.helper.post(links).json(&json!({ "recipient_id": waiting.authority["id"] }));
    call.await.problem(409, "invalid_transition");
}

async fn a_link_can_be_taken_back(server: &'static Server) {
    let office = Office::new(server).await;
    let waiting = Waiting::new(&office).await;
    let link = waiting.link().await;
    let path = format!("{}/{}", waiting.links(), link["id"].as_str().unwrap());
    waiting.helper.delete(&path).await.expect(204);
    waiting.helper.delete(&path).await.expect(204);
    server.anonymous.root("GET", page(&link)).await.expect(410);
    decide(server, &link, code(&link), "approve", "").await.expect(410);
}

async fn a_link_expires(server: Server) {
    let office = Office::new(&server).await;
    let waiting = Waiting::new(&office).await;
    let link = waiting.link().await;
    server.travel(48 * 3600 + 5);
    let shown = server.anonymous.root("GET", page(&link)).await;
    assert!(shown.expect(410).text().contains("prazo"));
    decide(&server, &link, code(&link), "approve", "").await.expect(410);
}

fn period(from: DateTime<Utc>, hours: i64) -> (String, String) {
    (from.to_rfc3339(), (from + TimeDelta::hours(hours)).to_rfc3339())
}

async fn a_substitute_stands_in_for_a_time(server: Server) {
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let reporter = office.person("reporter").await;
    let scopes = ["releases.read", "releases.approve"];
    let token = server.personal_token(&reporter.email, &scopes).await;
    let mut body = content(&desk.unit, "em férias");
    body["summary"] = json!("x");
    let release = act(&desk.writer, &desk.create(&body).await, "submit").await;
    let approve = || token.post(format!("/releases/{}/approve", release["id"].as_str().unwrap())).if_match(&release);
    approve().await.problem(403, "forbidden");
    let (starts_at, ends_at) = period(server.now().await + TimeDelta::hours(1), 2);
    let body = json!({ "unit_id": desk.unit, "to_id": reporter.id, "starts_at": starts_at, "ends_at": ends_at, "reason": "Férias" });
    let made = desk.approver.post("/delegations").json(&body).await.json(201);
    assert_eq!((&made["is_running"], &made["allowed_actions"]), (&json!(false), &json!(["revoke"])));
    let listed = reporter.get("/delegations").await.json(200);
    assert_eq!((items(&listed).len(), &items(&listed)[0]["allowed_actions"]), (1, &json!([])));
    approve().await.problem(403, "forbidden");
    server.travel(3600 + 60);
    assert_eq!(approve().await.json(200)["status"], "approved");
    server.travel(3 * 3600 + 60);
    token.get("/changes").await.refused(403);
    approve().await.problem(403, "forbidden");
}

async fn who_has_nothing_any_more_lends_nothing(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let reporter = office.person("reporter").await;
    let (starts_at, ends_at) = period(server.now().await - TimeDelta::minutes(1), 2);
    let body = json!({ "unit_id": desk.unit, "to_id": reporter.id, "starts_at": starts_at, "ends_at": ends_at });
    desk.approver.post("/delegations").json(&body).await.expect(201);
    let release = act(&desk.writer, &desk.draft(&unique("férias")).await, "submit").await;
    let approve = || reporter.post(format!("/releases/{}/approve", release["id"].as_str().unwrap())).if_match(&release);
    let allowed = async || {
        let read = reporter.get(format!("/releases/{}", release["id"].as_str().unwrap())).await.json(200);
        read["allowed_actions"].as_array().unwrap().contains(&json!("approve"))
    };
    assert!(allowed().await);
    let lender = format!("/users/{}", desk.approver.id);
    let user = office.admin.get(&lender).await.json(200);
    office.admin.post(format!("{lender}/disable")).if_match(&user).await.expect(200);
    approve().await.problem(403, "forbidden");
    assert!(!allowed().await);
    let user = office.admin.get(&lender).await.json(200);
    office.admin.post(format!("{lender}/enable")).if_match(&user).await.expect(200);
    assert_eq!(approve().await.json(200)["status"], "approved");
}

async fn what_is_lent_is_not_lent_on(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let reporter = office.person("reporter").await;
    let (starts_at, ends_at) = period(server.now().await - TimeDelta::minutes(1), 2);
    let body = |to: &str, from: &str, until: &str| json!({ "unit_id": desk.unit, "to_id": to, "starts_at": from, "ends_at": until });
    let made = desk.approver.post("/delegations").json(&body(&reporter.id, &starts_at, &ends_at)).await.json(201);
    let other = office.person("viewer").await;
    let call = reporter.post("/delegations").json(&body(&other.id, &starts_at, &ends_at));
    call.await.problem(403, "forbidden");
    desk.writer.post("/delegations").json(&body(&desk.writer.id, &starts_at, &ends_at)).await.fault_at("/to_id");
    desk.writer.post("/delegations").json(&body(&other.id, &ends_at, &starts_at)).await.fault_at("/ends_at");
    let release = act(&desk.writer, &desk.draft("substituído").await, "submit").await;
    let path = format!("/delegations/{}", made["id"].as_str().unwrap());
    desk.writer.delete(&path).await.problem(404, "not_found");
    desk.approver.delete(&path).await.expect(204);
    let call = reporter.post(format!("/releases/{}/approve", release["id"].as_str().unwrap())).if_match(&release);
    call.await.problem(403, "forbidden");
}

async fn a_browser_may_send_the_form_and_another_site_may_not(server: &'static Server) {
    let office = Office::new(server).await;
    let waiting = Waiting::new(&office).await;
    let link = waiting.link().await;
    let own = server.anonymous.base().trim_end_matches('/');
    for (origin, status) in [("https://example.org", 403), ("null", 403), (own, 200)] {
        let form = format!("decision=approve&code={}", code(&link));
        let call = server.anonymous.root("POST", page(&link)).header("origin", origin);
        call.body("application/x-www-form-urlencoded", form).await.expect(status);
    }
}

async fn everybody_who_may_approve_is_named(server: &'static Server) {
    let office = Office::new(server).await;
    let waiting = Waiting::new(&office).await;
    // Of the unit above, whom the reporter does not see among people.
    let above = office.user("authority", &server.root_unit().await["id"]).await;
    let disabled = office.user("head", &office.unit["id"]).await;
    office
        .admin
        .post(format!("/users/{}/disable", disabled["id"].as_str().unwrap()))
        .if_match(&disabled)
        .await
        .expect(200);
    let elsewhere = Office::new(server).await;
    let elsewhere = elsewhere.user("head", &elsewhere.unit["id"]).await;
    let substitute = office.person("media").await;
    let (starts_at, ends_at) = period(server.now().await - TimeDelta::minutes(1), 2);
    let body =
        json!({ "unit_id": office.unit["id"], "to_id": substitute.id, "starts_at": starts_at, "ends_at": ends_at });
    waiting.desk.approver.post("/delegations").json(&body).await.expect(201);

    let path = format!("/releases/{}/approvers", waiting.release["id"].as_str().unwrap());
    let before = server.statements().await;
    let found = waiting.helper.get(&path).await.json(200);
    assert!(server.statements().await - before < 20, "of a constant number of statements");
    let role = |id: &Value| items(&found).iter().find(|item| item["id"] == *id).map(|item| item["role"].clone());
    assert_eq!(role(&waiting.authority["id"]), Some(json!("authority")));
    assert_eq!(role(&above["id"]), Some(json!("authority")));
    assert_eq!(role(&json!(waiting.desk.approver.id)), Some(json!("head")));
    assert_eq!(role(&json!(substitute.id)), Some(json!("head")));
    for other in [&disabled["id"], &elsewhere["id"], &json!(waiting.desk.writer.id), &json!(waiting.helper.id)] {
        assert_eq!(role(other), None, "{other}");
    }
    for item in items(&found) {
        assert_eq!(item.as_object().unwrap().keys().collect::<Vec<_>>(), ["id", "name", "role"], "no more is told");
    }
    assert!(each(&found, "name").is_sorted(), "{found}");
    waiting.helper.get(format!("/users/{}", above["id"].as_str().unwrap())).await.refused(404);
    // Each of them may be asked.
    for id in [&above["id"], &json!(substitute.id)] {
        waiting.helper.post(waiting.links()).json(&json!({ "recipient_id": id })).await.expect(201);
    }
    Office::new(server).await.person("reporter").await.get(&path).await.problem(404, "not_found");
}

async fn codes_are_mailed_once_a_minute(setup: Setup) {
    let post = Postbox::open().await;
    let server = post.of(setup).start().await;
    let office = Office::new(&server).await;
    let waiting = Waiting::new(&office).await;
    let link = waiting.link().await;
    let address = waiting.authority["email"].as_str().unwrap();
    let ask = || server.anonymous.root("POST", format!("{}/codigo", page(&link)));
    let sent = async |count: usize| {
        let codes = || post.mails().into_iter().filter(|mail| mail.to == address).map(|mail| code_in(&mail.text));
        eventually("the mail is there", Duration::from_secs(20), async || codes().count() == count).await;
        codes().next_back().unwrap()
    };
    ask().await.expect(200);
    let refused = ask().await;
    let html = refused.expect(429).text();
    assert!(html.contains("Confira o e-mail") && html.contains("Para a secretária"), "the text stays: {html}");
    let wait: i64 = refused.header("retry-after").parse().unwrap();
    assert!((1..=60).contains(&wait), "{wait}");
    let first = sent(1).await;
    let mut last = String::new();
    // The last one is the one that counts, and a link has its share of them.
    for minute in 1..10 {
        server.travel(minute * 61);
        ask().await.expect(200);
        last = sent(usize::try_from(minute).unwrap() + 1).await;
    }
    server.travel(11 * 61);
    let over = ask().await;
    assert!(over.expect(429).text().contains("demais"), "{}", over.text());
    assert!(over.header("retry-after").parse::<i64>().unwrap() > 60);
    decide(&server, &link, &first, "approve", "").await.expect(403);
    decide(&server, &link, &last, "approve", "").await.expect(200);
}

fn code_in(mail: &str) -> String {
    let code: String = mail.split("O código é ").nth(1).unwrap().chars().take(6).collect();
    assert!(code.bytes().all(|byte| byte.is_ascii_digit()), "{mail}");
    code
}
