//! Guests: personal invitations, seats and who waits for one, who came, what they are told, and what is forgotten.

use std::time::Duration;

use pauta_tests::client::{Answer, each, items, strings};
use pauta_tests::office::{Office, Person, unique};
use pauta_tests::postbox::{PUBLIC_URL, Postbox};
use pauta_tests::server::{Server, Setup};
use pauta_tests::{both, eventually};
use serde_json::{Value, json};

both![
    a_guest_answers_by_their_link,
    a_full_room_has_a_waiting_list,
    nobody_loses_a_seat_and_without_a_list_it_is_full,
    of_two_who_take_the_last_seat_one_waits,
    the_team_answers_and_checks_in,
    who_the_guests_are_is_not_for_everyone,
    a_link_is_throttled_and_hides_itself,
    guests_are_told_what_changed_once,
    who_they_were_is_forgotten,
    an_event_with_guests_is_cancelled_not_deleted,
];

/// An event next week, two hours long, and somebody who plans it.
struct Party<'a> {
    server: &'a Server,
    office: Office<'a>,
    editor: Person,
    event: Value,
}

impl<'a> Party<'a> {
    async fn new(server: &'a Server) -> Self {
        let office = Office::new(server).await;
        let editor = office.person("editor").await;
        let begin = server.now().await + chrono::TimeDelta::days(7);
        let text = |at: chrono::DateTime<chrono::Utc>| at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
        let event = json!({
            "kind": "inauguration", "title": unique("Entrega de moradias"), "unit_id": office.unit["id"],
            "starts_at": text(begin), "ends_at": text(begin + chrono::TimeDelta::hours(2)),
            "place": {"name": "Praça do Ferreira", "municipality_code": 2_304_400},
            "description_html": "<p>Só para a equipe.</p>", "internal_note": "Senha do palco: 123",
        });
        let event = editor.post("/agenda").json(&event).await.json(201);
        Self { server, office, editor, event }
    }

    fn path(&self, rest: &str) -> String {
        format!("/agenda/{}{rest}", self.event["id"].as_str().unwrap())
    }

    async fn room_for(&self, people: i64, waiting_list: bool) {
        let list = self.list().await;
        let body = json!({"capacity": people, "waiting_list": waiting_list});
        self.editor.patch(self.path("/guest-list")).if_match(&list).json(&body).await.expect(200);
    }

    async fn list(&self) -> Value {
        self.editor.get(self.path("/guest-list")).await.json(200)
    }

    async fn invite(&self, guest: Value) -> Value {
        let made = self.editor.post(self.path("/guests")).json(&json!({"guests": [guest]})).await.json(201);
        items(&made)[0].clone()
    }

    async fn statuses(&self) -> Vec<String> {
        let listed = self.editor.get(self.path("/guests?limit=100")).await.json(200);
        items(&listed)
            .iter()
            .map(|guest| format!("{} {}", guest["name"].as_str().unwrap(), guest["status"].as_str().unwrap()))
            .collect()
    }

    async fn guest(&self, name: &str) -> Value {
        let listed = self.editor.get(self.path(&format!("/guests?q={name}"))).await.json(200);
        items(&listed)[0].clone()
    }

    async fn answer(&self, invited: &Value, form: &str) -> Answer {
        let call = self.server.somewhere().root("POST", door(invited));
        call.body("application/x-www-form-urlencoded", form.to_owned()).await
    }
}

/// The address of an invitation, on the server under test.
fn door(invited: &Value) -> String {
    let url = invited["url"].as_str().unwrap();
    url[url.find("/convite/").unwrap()..].to_owned()
}

fn counts(list: &Value) -> [i64; 6] {
    ["guests", "accepted", "people", "waiting", "declined", "checked_in"]
        .map(|name| list["counts"][name].as_i64().unwrap())
}

async fn a_guest_answers_by_their_link(server: &'static Server) {
    let party = Party::new(server).await;
    let bad = json!({"guests": [{"name": "", "email": "x"}, {"name": "Ana", "companions": 21}]});
    let bad = party.editor.post(party.path("/guests")).json(&bad).await;
    for pointer in ["/guests/0/name", "/guests/0/email", "/guests/1/companions"] {
        bad.fault_at(pointer);
    }
    let ana = party.invite(json!({"name": "Ana <b>Freitas</b>", "companions": 2})).await;
    let shown = server.somewhere().root("GET", door(&ana)).await;
    let html = shown.expect(200).text();
    assert!(
        html.contains(party.event["title"].as_str().unwrap()) && html.contains("Praça do Ferreira, Fortaleza - CE")
    );
    assert!(html.contains("Ana &lt;b&gt;Freitas") && !html.contains("<script"), "{html}");
    assert!(!html.contains("Só para a equipe") && !html.contains("Senha do palco"));
    assert!(!html.contains("<svg"), "no code before there is a seat");
    assert_eq!((shown.header("cache-control"), shown.header("x-robots-tag")), ("no-store", "noindex, nofollow"));

    let accepted = party.answer(&ana, "answer=accept&companions=1").await;
    let html = accepted.expect(200).text();
    assert!(html.contains("Presença confirmada, com 1 acompanhante.") && html.contains("<svg role=\"img\""), "{html}");
    assert_eq!(counts(&party.list().await), [1, 1, 2, 0, 0, 0]);
    let more = party.answer(&ana, "answer=accept&companions=3").await;
    assert!(more.expect(422).text().contains("até 2 acompanhante"), "{}", more.text());
    let file = server.somewhere().root("GET", format!("{}.ics", door(&ana))).await;
    assert!(file.expect(200).text().contains("BEGIN:VEVENT") && !file.text().contains("Só para a equipe"));
    assert_eq!(file.header("cache-control"), "no-store");

    let declined = party.answer(&ana, "answer=decline").await;
    assert!(declined.expect(200).text().contains("Você disse que não vem."));
    assert_eq!(counts(&party.list().await), [1, 0, 0, 0, 1, 0]);
    // What is no answer is none.
    party.answer(&ana, "answer=accept&companions=1").await.expect(200);
    for form in ["answer=Accept", "answer=", "companions=1"] {
        party.answer(&ana, form).await.expect(400);
    }
    assert_eq!(counts(&party.list().await), [1, 1, 2, 0, 0, 0]);
    // Nobody's page may answer in their place.
    let foreign = server.somewhere().root("POST", door(&ana)).header("origin", "https://mau.example");
    foreign.body("application/x-www-form-urlencoded", "answer=accept").await.expect(403);
    server.somewhere().root("POST", door(&ana)).body("application/json", "{}").await.expect(400);

    // A new link voids the one before.
    let guest = party.guest("ana").await;
    let at = party.path(&format!("/guests/{}", guest["id"].as_str().unwrap()));
    let again = party.editor.post(format!("{at}/invite")).if_match(&guest).json(&json!({})).await.json(200);
    server.somewhere().root("GET", door(&ana)).await.expect(404);
    server.somewhere().root("GET", door(&again)).await.expect(200);
    // The secret is told once.
    let listed = party.editor.get(party.path("/guests")).await;
    assert!(!listed.text().contains(&door(&again)["/convite/".len()..]) && !listed.text().contains("secret"));
    let history = party.editor.get(party.path("/history")).await;
    assert!(!history.text().contains("Freitas"), "who it is stands in no record: {}", history.text());
    assert!(each(&history.json(200), "action").contains(&"answer_guest".to_owned()));
}

async fn a_full_room_has_a_waiting_list(server: &'static Server) {
    let party = Party::new(server).await;
    party.room_for(3, true).await;
    let ana = party.invite(json!({"name": "Ana", "companions": 1})).await;
    let bia = party.invite(json!({"name": "Bia"})).await;
    let caio = party.invite(json!({"name": "Caio", "companions": 1})).await;
    let davi = party.invite(json!({"name": "Davi"})).await;
    party.answer(&ana, "answer=accept&companions=1").await.expect(200);
    party.answer(&bia, "answer=accept").await.expect(200);
    let waits = party.answer(&caio, "answer=accept&companions=1").await;
    assert!(waits.expect(200).text().contains("Lista de espera"), "{}", waits.text());
    party.answer(&davi, "answer=accept").await.expect(200);
    assert_eq!(party.statuses().await, ["Ana accepted", "Bia accepted", "Caio waiting", "Davi waiting"]);
    // One seat: Caio would need two.
    party.answer(&bia, "answer=decline").await.expect(200);
    assert_eq!(party.statuses().await, ["Ana accepted", "Bia declined", "Caio waiting", "Davi accepted"]);
    // Ana goes off the list altogether.
    let guest = party.guest("ana").await;
    let at = party.path(&format!("/guests/{}", guest["id"].as_str().unwrap()));
    party.editor.delete(&at).if_match(&guest).await.expect(204);
    assert_eq!(party.statuses().await, ["Bia declined", "Caio accepted", "Davi accepted"]);
    // A bigger room.
    party.answer(&bia, "answer=accept").await.expect(200);
    assert_eq!(party.statuses().await[0], "Bia waiting");
    party.room_for(4, true).await;
    assert_eq!(counts(&party.list().await), [3, 3, 4, 0, 0, 0]);
}

async fn nobody_loses_a_seat_and_without_a_list_it_is_full(server: &'static Server) {
    let party = Party::new(server).await;
    party.room_for(2, false).await;
    let ana = party.invite(json!({"name": "Ana", "companions": 5})).await;
    let bia = party.invite(json!({"name": "Bia"})).await;
    party.answer(&ana, "answer=accept&companions=1").await.expect(200);
    let more = party.answer(&ana, "answer=accept&companions=2").await;
    assert!(more.expect(409).text().contains("Não há mais lugares para tantos"));
    let full = party.answer(&bia, "answer=accept").await;
    assert!(full.expect(409).text().contains("Não há mais lugares."));
    assert_eq!(party.statuses().await, ["Ana accepted", "Bia invited"]);
    let bad = party.editor.patch(party.path("/guest-list")).if_match(&party.list().await);
    bad.json(&json!({"capacity": 0})).await.fault_at("/capacity");
}

async fn of_two_who_take_the_last_seat_one_waits(server: &'static Server) {
    let party = Party::new(server).await;
    party.room_for(1, true).await;
    let (ana, bia) = (party.invite(json!({"name": "Ana"})).await, party.invite(json!({"name": "Bia"})).await);
    let (one, two) = tokio::join!(party.answer(&ana, "answer=accept"), party.answer(&bia, "answer=accept"));
    one.expect(200);
    two.expect(200);
    assert_eq!(counts(&party.list().await)[1..4], [1, 1, 1]);
}

async fn the_team_answers_and_checks_in(server: &'static Server) {
    let party = Party::new(server).await;
    let photographer = party.office.person("media").await;
    let ana = party.invite(json!({"name": "Ana", "companions": 1})).await;
    let secret = &door(&ana)["/convite/".len()..];
    let lookup = async |secret: &str| photographer.post("/agenda/guests/lookup").json(&json!({"secret": secret})).await;
    let found = lookup(secret).await.json(200);
    assert_eq!((&found["guest"]["name"], &found["event_id"]), (&json!("Ana"), &party.event["id"]));
    lookup("nada").await.refused(404);
    assert_eq!(strings(&found["guest"]["allowed_actions"]), ["check_in", "accept", "decline"]);

    let at = party.path(&format!("/guests/{}", ana["id"].as_str().unwrap()));
    let reply = json!({"accepts": true, "companions": 1});
    photographer.post(format!("{at}/answer")).json(&reply).await.refused(428);
    let accepted = photographer.post(format!("{at}/answer")).if_match(&found["guest"]).json(&reply).await.json(200);
    assert_eq!((&accepted["status"], &accepted["companions_coming"]), (&json!("accepted"), &json!(1)));
    let came = photographer.post(format!("{at}/check-in")).if_match(&accepted).await.json(200);
    assert!(came["checked_in_at"].is_string());
    photographer.post(format!("{at}/check-in")).if_match(&came).await.problem(409, "already_checked_in");
    photographer.post(format!("{at}/check-in")).if_match(&accepted).await.problem(412, "stale");
    assert_eq!(counts(&party.list().await), [1, 1, 2, 0, 0, 1]);
    let page = server.somewhere().root("GET", door(&ana)).await;
    assert!(page.expect(200).text().contains("Entrada registrada"));
    party.answer(&ana, "answer=decline").await.expect(409);
    let undone = photographer.delete(format!("{at}/check-in")).if_match(&came).await.json(200);
    assert_eq!(undone["checked_in_at"], Value::Null);
    // Media people let in; they do not write the list.
    photographer.patch(&at).if_match(&undone).json(&json!({"name": "x"})).await.refused(403);
    let renamed = party.editor.patch(&at).if_match(&undone).json(&json!({"name": "Ana Luz", "companions": 0})).await;
    assert_eq!(renamed.json(200)["companions_coming"], json!(0), "whom she may not bring does not come");
    let came = each(&party.editor.get(party.path("/guests?checked_in=true")).await.json(200), "name");
    assert!(came.is_empty());
    let here = each(&party.editor.get(party.path("/guests?status=accepted,waiting&q=luz")).await.json(200), "name");
    assert_eq!(here, ["Ana Luz"]);
}

async fn who_the_guests_are_is_not_for_everyone(server: &'static Server) {
    let party = Party::new(server).await;
    party.invite(json!({"name": "Ana"})).await;
    let viewer = party.office.person("viewer").await;
    viewer.get(party.path("/guests")).await.problem(403, "forbidden");
    let list = viewer.get(party.path("/guest-list")).await.json(200);
    assert_eq!((&list["counts"]["guests"], strings(&list["allowed_actions"]).len()), (&json!(1), 0));
    let stranger = Office::new(server).await.person("editor").await;
    stranger.get(party.path("/guests")).await.refused(404);
    stranger.post(party.path("/guests")).json(&json!({"guests": [{"name": "x"}]})).await.refused(404);
    // One invites to a date.
    let series = json!({
        "kind": "meeting", "title": "Série", "unit_id": party.office.unit["id"],
        "starts_at": "2028-03-01T12:00:00Z", "rrule": "FREQ=DAILY;COUNT=3",
    });
    let series = party.editor.post("/agenda").json(&series).await.json(201);
    let guests = format!("/agenda/{}/guests", series["id"].as_str().unwrap());
    party.editor.post(guests).json(&json!({"guests": [{"name": "x"}]})).await.problem(409, "is_series");
}

async fn a_link_is_throttled_and_hides_itself(server: &'static Server) {
    let party = Party::new(server).await;
    let ana = party.invite(json!({"name": "Ana"})).await;
    let guesser = server.somewhere();
    for n in 0..30 {
        guesser.root("GET", format!("/convite/{n}")).await.expect(404);
    }
    let late = guesser.root("GET", "/convite/31").await;
    assert!(late.expect(429).text().contains("Muitas tentativas"));
    // Who has a good link still sees it.
    guesser.root("GET", door(&ana)).await.expect(200);
    assert!(!server.process.log().contains(&door(&ana)["/convite/".len()..]), "no secret in the log");
}

async fn guests_are_told_what_changed_once(setup: Setup) {
    let post = Postbox::open().await;
    let server = post.of(setup).start().await;
    let party = Party::new(&server).await;
    let (ana, bia, caio) = (
        format!("{}@x.test", unique("ana")),
        format!("{}@x.test", unique("bia")),
        format!("{}@x.test", unique("caio")),
    );
    party.room_for(1, true).await;
    let new = json!({"send_mail": true, "guests": [
        {"name": "Ana", "email": ana}, {"name": "Bia", "email": bia}, {"name": "Caio", "email": caio}, {"name": "Davi"},
    ]});
    let made = party.editor.post(party.path("/guests")).json(&new).await.json(201);
    let mails = post.until(&caio).await;
    post.until(&bia).await;
    let invitation = post.until(&ana).await.into_iter().find(|mail| mail.to == ana).unwrap();
    assert!(mails.iter().any(|mail| mail.to == caio));
    assert!(invitation.subject.starts_with("Convite: Entrega de moradias"), "{}", invitation.subject);
    let url = items(&made)[0]["url"].as_str().unwrap();
    assert!(url.starts_with(PUBLIC_URL) && invitation.text.contains(url), "{}", invitation.text);

    let invited = |n: usize| &items(&made)[n];
    let origin = |n: usize, form: &'static str| {
        let call = server.somewhere().root("POST", door(invited(n))).header("origin", PUBLIC_URL);
        call.body("application/x-www-form-urlencoded", form)
    };
    origin(0, "answer=accept").await.expect(200);
    origin(1, "answer=accept").await.expect(200);
    origin(0, "answer=decline").await.expect(200);
    let to = |mails: &[pauta_tests::postbox::Mail], who: &str, what: &str| {
        mails.iter().filter(|mail| mail.to == who && mail.subject.starts_with(what)).count()
    };
    let arrived = async |who: &str, what: &str| {
        eventually(what, Duration::from_secs(20), async || to(&post.until(who).await, who, what) > 0).await;
    };
    arrived(&bia, "Presença confirmada").await;

    // Place and time at once: one mail, with both.
    let begin: chrono::DateTime<chrono::Utc> = party.event["starts_at"].as_str().unwrap().parse().unwrap();
    let later = begin + chrono::TimeDelta::hours(1);
    let change = json!({"place": {"name": "Ginásio"}, "starts_at": later, "title": "Entrega"});
    let event = party.editor.patch(party.path("")).if_match(&party.event).json(&change).await.json(200);
    arrived(&bia, "Mudança").await;
    arrived(&caio, "Mudança").await;
    // A title, and what is only planned with, are no news.
    let event =
        party.editor.patch(party.path("")).if_match(&event).json(&json!({"internal_note": "x"})).await.json(200);
    let cancel = party.editor.post(party.path("/cancel")).if_match(&event).json(&json!({"reason": "Chuva forte."}));
    cancel.await.expect(200);
    eventually("the last mail", Duration::from_secs(20), async || to(&post.until(&caio).await, &caio, "Mudança") == 2)
        .await;
    eventually("the other", Duration::from_secs(20), async || to(&post.until(&bia).await, &bia, "Mudança") == 2).await;
    let mails = post.until(&caio).await;
    assert_eq!(to(&mails, &ana, "Mudança"), 0, "who does not come is left in peace");
    let told: Vec<_> = mails.iter().filter(|mail| mail.to == bia && mail.subject.starts_with("Mudança")).collect();
    let moved = told
        .iter()
        .find(|mail| mail.text.contains("Onde: Ginásio, Fortaleza - CE\n  antes: Praça do Ferreira, Fortaleza - CE"))
        .unwrap();
    assert!(moved.text.contains("Quando: ") && !moved.text.contains("Situação"), "{}", moved.text);
    let off = told.iter().find(|mail| mail.text.contains("Situação: Cancelado\n  antes: A confirmar")).unwrap();
    assert!(off.text.contains("Motivo: Chuva forte."), "{}", off.text);
    origin(1, "answer=accept").await.expect(410);
}

async fn who_they_were_is_forgotten(server: Server) {
    let party = Party::new(&server).await;
    let ana = party.invite(json!({"name": "Ana", "email": "ana@x.test", "companions": 2})).await;
    let put_off = party.editor.post("/agenda").json(&json!({
        "kind": "meeting", "title": "Adiado", "unit_id": party.office.unit["id"], "starts_at": party.event["starts_at"],
    }));
    let put_off = put_off.await.json(201);
    let at = format!("/agenda/{}", put_off["id"].as_str().unwrap());
    party.editor.post(format!("{at}/guests")).json(&json!({"guests": [{"name": "Bia"}]})).await.expect(201);
    let call = party.editor.post(format!("{at}/postpone")).if_match(&put_off);
    call.json(&json!({"reason": "Sem data."})).await.expect(200);
    party.answer(&ana, "answer=accept&companions=2").await.expect(200);

    let day = 86_400;
    server.travel(36 * day);
    let editor = server.sign_in(&party.editor.email, pauta_tests::server::PASSWORD).await;
    assert_eq!(items(&editor.get(party.path("/guests")).await.json(200))[0]["name"], json!("Ana"), "not yet");
    server.travel(38 * day + 3600);
    let editor = server.sign_in(&party.editor.email, pauta_tests::server::PASSWORD).await;
    let gone = async || items(&editor.get(party.path("/guests")).await.json(200))[0]["name"] == json!("");
    eventually("the guests are forgotten", Duration::from_secs(30), gone).await;
    let guest = items(&editor.get(party.path("/guests")).await.json(200))[0].clone();
    assert_eq!((&guest["email"], strings(&guest["allowed_actions"]).len()), (&Value::Null, 0));
    server.somewhere().root("GET", door(&ana)).await.expect(404);
    let list = editor.get(party.path("/guest-list")).await.json(200);
    assert_eq!(counts(&list), [1, 1, 3, 0, 0, 0], "the numbers stay");
    let history = editor.get(party.path("/history")).await.json(200);
    assert_eq!(each(&history, "action")[0], "erase_guests");
    let kept = editor.get(format!("{at}/guests")).await.json(200);
    assert_eq!(each(&kept, "name"), ["Bia"], "what was put off without a date is still to come");
}

async fn an_event_with_guests_is_cancelled_not_deleted(server: &'static Server) {
    let party = Party::new(server).await;
    let ana = party.invite(json!({"name": "Ana"})).await;
    party.editor.delete(party.path("")).if_match(&party.event).await.problem(409, "has_guests");
    let at = party.path(&format!("/guests/{}", ana["id"].as_str().unwrap()));
    party.editor.delete(at).if_match(&ana).await.expect(204);
    party.editor.delete(party.path("")).if_match(&party.event).await.expect(204);
}
