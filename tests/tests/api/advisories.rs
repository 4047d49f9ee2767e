//! The aviso de pauta: filled from its event, kept in step until it is published, then corrected.

use chrono::TimeDelta;
use pauta_tests::both;
use pauta_tests::office::{Desk, Office, act};
use pauta_tests::server::{Server, Setup};
use serde_json::{Value, json};
use std::time::Duration;

both![
    an_advisory_follows_its_event,
    what_is_published_is_offered_a_correction,
    what_is_out_by_the_clock_is_offered_a_correction,
    a_correction_is_offered_each_time,
    what_was_given_up_makes_room,
    who_may_not_write_makes_none,
];

async fn planned(desk: &Desk) -> Value {
    // Of this office alone: who is expected at two places at once is a conflict.
    let governor = format!("Maria Alencar de {}", desk.unit.as_str().unwrap());
    let event = json!({
        "kind": "inauguration", "title": "Entrega de casas", "unit_id": desk.unit, "starts_at": "2027-03-02T12:30:00Z",
        "ends_at": "2027-03-02T14:00:00Z", "place": {"name": "Conjunto Novo", "municipality_code": 2_312_908},
        "authorities": [{"name": governor, "office": "Governadora"}], "tags": ["habitação"],
        "press_info": {"arrival_time": "08:30", "contact": "Ascom <85>"}, "description_html": "<p>São 120 casas.</p>",
    });
    // The governor is at the same hour at the event of another test.
    desk.writer.post("/agenda").query("conflict_reason", "Teste.").json(&event).await.json(201)
}

fn path(item: &Value, under: &str) -> String {
    format!("/{under}/{}", item["id"].as_str().unwrap())
}

/// What the release says once the event's change has reached it.
async fn until_it_says(desk: &Desk, release: &Value, words: &str) -> Value {
    for _ in 0..600 {
        let now = desk.writer.get(path(release, "releases")).await.json(200);
        if now["body_html"].as_str().unwrap().contains(words) {
            return now;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the advisory never said «{words}»");
}

async fn an_advisory_follows_its_event(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let event = planned(&desk).await;
    let advisory = format!("{}/advisory", path(&event, "agenda"));
    desk.writer.get(&advisory).await.refused(404);
    let made = desk.writer.post(&advisory).await;
    let release = made.json(201);
    assert_eq!(made.header("location"), format!("/api/v1{}", path(&release, "releases")));
    assert_eq!((&release["kind"], &release["status"]), (&json!("advisory"), &json!("draft")));
    assert_eq!(release["title"], json!("Aviso de pauta: Entrega de casas"));
    assert_eq!((&release["tags"], &release["municipality_codes"]), (&json!(["habitacao"]), &json!([2_312_908])));
    let body = release["body_html"].as_str().unwrap();
    for words in [
        "terça-feira, 2 de março de 2027, às 9h30",
        "Conjunto Novo, Sobral (CE)",
        "Maria Alencar de ",
        " (Governadora)",
        "às 8h30",
        "Ascom &lt;85&gt;",
        "São 120 casas.",
    ] {
        assert!(body.contains(words), "{words}: {body}");
    }
    desk.writer.post(&advisory).await.problem(409, "advisory_exists");
    assert_eq!(desk.writer.get(&advisory).await.json(200)["in_step"], json!(true));

    // What people wrote around the facts stays.
    let own =
        json!({"title": "Título próprio", "body_html": body.replace("São 120 casas.", "São cento e vinte casas.")});
    let release = desk.writer.patch(path(&release, "releases")).if_match(&release).json(&own).await.json(200);
    let moved = json!({"starts_at": "2027-03-04T13:00:00Z", "ends_at": "2027-03-04T14:00:00Z"});
    let event = desk.writer.patch(path(&event, "agenda")).if_match(&event).json(&moved).await.json(200);
    let release = until_it_says(&desk, &release, "quinta-feira, 4 de março de 2027, às 10h").await;
    assert_eq!(release["title"], json!("Título próprio"));
    let body = release["body_html"].as_str().unwrap();
    assert!(body.contains("São cento e vinte casas.") && !body.contains("9h30"), "{body}");
    assert_eq!(body.matches("Serviço").count(), 1);

    // So does one in review, whoever moved the event: nobody approves a date that is no longer true.
    let release = act(&desk.writer, &release, "submit").await;
    let reporter = office.person("reporter").await;
    let event = desk.writer.get(path(&event, "agenda")).await.json(200);
    let moved = json!({"starts_at": "2027-03-05T13:00:00Z", "ends_at": "2027-03-05T14:00:00Z"});
    let event = reporter.patch(path(&event, "agenda")).if_match(&event).json(&moved).await.json(200);
    let release = until_it_says(&desk, &release, "sexta-feira, 5 de março de 2027, às 10h").await;
    assert_eq!(release["status"], json!("in_review"));

    // An approved one goes back to draft: what was approved is not what it says now.
    let release = act(&desk.approver, &release, "approve").await;
    let off = json!({"reason": "Chuva."});
    desk.writer.post(format!("{}/postpone", path(&event, "agenda"))).if_match(&event).json(&off).await.expect(200);
    let release = until_it_says(&desk, &release, "data a definir").await;
    assert_eq!(release["status"], json!("draft"));
    let history = desk.writer.get(format!("{}/history", path(&release, "releases"))).await.json(200);
    assert_eq!(history["items"][0]["via"], json!("follow"));
}

async fn what_is_published_is_offered_a_correction(server: &'static Server) {
    let desk = Office::new(server).await.desk().await;
    let event = planned(&desk).await;
    let advisory = format!("{}/advisory", path(&event, "agenda"));
    let release = desk.writer.post(&advisory).await.json(201);
    let release = act(&desk.writer, &release, "submit").await;
    let release = act(&desk.approver, &release, "approve").await;
    let release = act(&desk.writer, &release, "publish").await;
    let put_off = json!({"reason": "Chuva.", "starts_at": "2027-03-09T12:30:00Z"});
    let event = desk.writer.post(format!("{}/postpone", path(&event, "agenda"))).if_match(&event).json(&put_off).await;
    let event = event.json(200);
    desk.writer.post(format!("{}/confirm", path(&event, "agenda"))).if_match(&event).await.expect(200);
    let standing = desk.writer.get(&advisory).await.json(200);
    assert_eq!((&standing["in_step"], &standing["status"]), (&json!(false), &json!("published")));
    let correction = &standing["correction"];
    assert!(correction["body_html"].as_str().unwrap().contains("9 de março de 2027, às 9h30"), "{correction}");
    let unchanged = desk.writer.get(path(&release, "releases")).await.json(200);
    assert_eq!(unchanged["body_html"], release["body_html"], "what is published is not changed behind its readers");
    let correct = desk.writer.post(format!("{}/correct", path(&release, "releases"))).if_match(&unchanged);
    correct.json(correction).await.expect(200);
    assert_eq!(desk.writer.get(&advisory).await.json(200)["in_step"], json!(true));
}

/// No worker runs: nobody wrote down yet that the hour came.
async fn what_is_out_by_the_clock_is_offered_a_correction(setup: Setup) {
    let server = setup.env("PAUTA_JOBS_EMBEDDED", "false").start().await;
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let scopes = ["agenda.read", "agenda.write", "releases.read", "releases.write"];
    let later = server.personal_token(&desk.writer.email, &scopes).await;
    let event = planned(&desk).await;
    let advisory = format!("{}/advisory", path(&event, "agenda"));
    let release = desk.writer.post(&advisory).await.json(201);
    let release = act(&desk.writer, &release, "submit").await;
    let release = act(&desk.approver, &release, "approve").await;
    let hour = json!({"publish_at": server.now().await + TimeDelta::hours(1)});
    let schedule = desk.approver.post(format!("{}/schedule", path(&release, "releases"))).if_match(&release);
    schedule.json(&hour).await.expect(200);
    server.travel(3605);
    let moved = json!({"starts_at": "2027-03-04T13:00:00Z", "ends_at": "2027-03-04T14:00:00Z"});
    later.patch(path(&event, "agenda")).if_match(&event).json(&moved).await.expect(200);
    let standing = later.get(&advisory).await.json(200);
    assert_eq!((&standing["status"], &standing["in_step"]), (&json!("published"), &json!(false)), "{standing}");
    assert!(standing["correction"]["note"].is_string(), "{standing}");
    let slug = release["slug"].as_str().unwrap();
    let read = server.anonymous.get(format!("/public/releases/{slug}")).await.json(200);
    assert!(read["body_html"].as_str().unwrap().contains("2 de março"), "{read}");
}

async fn a_correction_is_offered_each_time(server: &'static Server) {
    let desk = Office::new(server).await.desk().await;
    let event = planned(&desk).await;
    let advisory = format!("{}/advisory", path(&event, "agenda"));
    let release = desk.writer.post(&advisory).await.json(201);
    assert!(release["summary"].as_str().unwrap().contains("2 de março"), "{release}");
    let release = act(&desk.writer, &release, "submit").await;
    let release = act(&desk.approver, &release, "approve").await;
    let mut release = act(&desk.writer, &release, "publish").await;
    let mut event = event;
    let mut days = vec![2];
    for day in [9, 16] {
        let put_off = json!({"reason": "Chuva.", "starts_at": format!("2027-03-{day:02}T12:30:00Z")});
        let call = desk.writer.post(format!("{}/postpone", path(&event, "agenda"))).if_match(&event);
        event = call.json(&put_off).await.json(200);
        let offered = desk.writer.get(&advisory).await.json(200)["correction"].clone();
        assert_eq!(offered["title"], json!("Adiado: Entrega de casas"));
        for part in ["summary", "body_html"] {
            let text = offered[part].as_str().unwrap();
            assert!(text.contains(&format!(", {day} de março")), "{part}: {text}");
            assert!(days.iter().all(|day| !text.contains(&format!(", {day} de março"))), "{part}: {text}");
        }
        assert_eq!(offered["body_html"].as_str().unwrap().matches("Serviço").count(), 1, "{offered}");
        let correct = desk.writer.post(format!("{}/correct", path(&release, "releases"))).if_match(&release);
        release = correct.json(&offered).await.json(200);
        days.push(day);
    }
    // A summary that was rewritten is its author's.
    let own = json!({"summary": "Nas palavras da casa.", "note": "O resumo ficou mais claro."});
    let correct = desk.writer.post(format!("{}/correct", path(&release, "releases"))).if_match(&release);
    correct.json(&own).await.expect(200);
    desk.writer.post(format!("{}/confirm", path(&event, "agenda"))).if_match(&event).await.expect(200);
    let offered = desk.writer.get(&advisory).await.json(200)["correction"].clone();
    assert_eq!(offered["title"], json!("Aviso de pauta: Entrega de casas"));
    assert_eq!(offered["summary"], own["summary"]);
    assert_eq!(offered["body_html"].as_str().unwrap().matches("Serviço").count(), 1, "{offered}");
}

async fn what_was_given_up_makes_room(server: &'static Server) {
    let desk = Office::new(server).await.desk().await;
    let event = planned(&desk).await;
    let advisory = format!("{}/advisory", path(&event, "agenda"));
    // Whoever sends it again has made one.
    let first = desk.writer.post(&advisory).header("idempotency-key", "uma vez").await.json(201);
    let again = desk.writer.post(&advisory).header("idempotency-key", "uma vez").await.json(201);
    assert_eq!(again["id"], first["id"]);
    desk.writer.post(&advisory).header("idempotency-key", "outra").await.problem(409, "advisory_exists");
    act(&desk.writer, &first, "archive").await;
    desk.writer.get(&advisory).await.refused(404);
    let second = desk.writer.post(&advisory).await.json(201);
    assert_ne!(second["id"], first["id"]);
    assert_eq!(desk.writer.get(&advisory).await.json(200)["release_id"], second["id"]);
    // What was public once stays the event's advisory, wherever it lies now.
    let second = act(&desk.writer, &second, "submit").await;
    let second = act(&desk.approver, &second, "approve").await;
    let second = act(&desk.writer, &second, "publish").await;
    let second = act(&desk.writer, &second, "withdraw").await;
    act(&desk.writer, &second, "archive").await;
    desk.writer.post(&advisory).await.problem(409, "advisory_exists");
}

async fn who_may_not_write_makes_none(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let event = planned(&desk).await;
    let advisory = format!("{}/advisory", path(&event, "agenda"));
    let viewer = office.person("viewer").await;
    viewer.post(&advisory).await.refused(403);
    let stranger = Office::new(server).await.person("head").await;
    stranger.post(&advisory).await.refused(404);
    let series = json!({
        "kind": "meeting", "title": "Série", "unit_id": desk.unit, "starts_at": "2027-03-02T12:30:00Z", "rrule": "FREQ=DAILY",
    });
    let series = desk.writer.post("/agenda").json(&series).await.json(201);
    desk.writer.post(format!("{}/advisory", path(&series, "agenda"))).await.problem(409, "is_series");
    // The text goes for good: the event may have another.
    let release = desk.writer.post(&advisory).await.json(201);
    desk.writer.delete(path(&release, "releases")).if_match(&release).await.expect(204);
    desk.writer.get(&advisory).await.refused(404);
    desk.writer.post(&advisory).await.expect(201);
}
