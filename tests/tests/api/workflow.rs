//! The state machine of releases against a model written from the domain's table, not from the code.

use std::collections::BTreeSet;

use fastrand::Rng;
use pauta_tests::both;
use pauta_tests::client::{Answer, strings};
use pauta_tests::office::{Office, Person, act, content};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![
    random_walks_agree_with_the_table,
    nobody_approves_their_own_words,
    editing_an_approved_text_sends_it_back,
    an_edit_and_a_publication_exclude_each_other,
    one_of_two_approvals_counts,
    the_withdrawn_stay_withdrawn,
    actions_need_what_they_ask_for,
];

fn path(release: &Value) -> String {
    format!("/releases/{}", release["id"].as_str().unwrap())
}

const ACTIONS: [&str; 8] =
    ["submit", "request_changes", "approve", "publish", "withdraw", "archive", "restore", "assign"];

/// Who may, by the table of roles.
fn may(role: &str, action: &str) -> bool {
    match action {
        "edit" | "delete" | "submit" | "archive" | "restore" | "assign" => {
            ["head", "editor", "reporter"].contains(&role)
        }
        "request_changes" => ["head", "editor", "authority"].contains(&role),
        "approve" => ["head", "authority"].contains(&role),
        "publish" => ["head", "editor"].contains(&role),
        "withdraw" => role == "head",
        _ => unreachable!("{action}"),
    }
}

/// From which states.
fn starts_from(action: &str, status: &str) -> bool {
    match action {
        "submit" => ["draft", "changes_requested"].contains(&status),
        "request_changes" | "approve" => status == "in_review",
        "publish" => ["approved", "scheduled"].contains(&status),
        "withdraw" => status == "published",
        "archive" => !["published", "scheduled", "archived"].contains(&status),
        "restore" => status == "archived",
        "assign" => ["draft", "changes_requested", "in_review", "approved"].contains(&status),
        _ => unreachable!("{action}"),
    }
}

/// What the model knows of a release.
#[derive(Clone, Debug)]
struct Model {
    status: String,
    author: String,
    last_editor: String,
    complete: bool,
    was_public: bool,
}

impl Model {
    /// What the table says to an action: the new state, or the codes it may be refused with.
    fn expected(&self, person: &Person, role: &str, action: &str) -> Result<String, &'static [&'static str]> {
        if !may(role, action) {
            return Err(&["forbidden"]);
        }
        if !starts_from(action, &self.status) {
            return Err(&["invalid_transition"]);
        }
        if action == "approve" && (person.id == self.author || person.id == self.last_editor) {
            return Err(&["separation_of_duties"]);
        }
        if action == "submit" && !self.complete {
            return Err(&["incomplete"]);
        }
        Ok(match action {
            "submit" => "in_review",
            "request_changes" => "changes_requested",
            "approve" => "approved",
            "publish" => "published",
            "withdraw" => "withdrawn",
            "archive" => "archived",
            "assign" => return Ok(self.status.clone()),
            // Back to where its readers know it, or to the desk: never past an approval.
            _ if self.was_public => "withdrawn",
            _ => "draft",
        }
        .to_owned())
    }
}

async fn attempt(person: &Person, release: &Value, action: &str, turn: usize) -> Answer {
    let call = match action {
        "edit" => person.patch(path(release)).json(&json!({"body_html": format!("<p>Versão {turn}.</p>")})),
        "empty" => person.patch(path(release)).json(&json!({"body_html": format!("<p> </p><!-- {turn} -->")})),
        "delete" => person.delete(path(release)),
        _ => person.post(format!("{}/{action}", path(release))),
    };
    let call = match action {
        "request_changes" => call.json(&json!({"note": "Falta a data."})),
        "withdraw" => call.json(&json!({"reason": "Engano."})),
        // To another time at each turn, so that it is always a change.
        "assign" => call.json(&json!({"assignee_id": person.id, "due_at": format!("2100-01-01T00:00:{turn:02}Z")})),
        _ => call,
    };
    call.if_match(release).await
}

async fn random_walks_agree_with_the_table(server: &'static Server) {
    let office = Office::new(server).await;
    let mut people = Vec::new();
    for role in ["head", "head", "authority", "editor", "reporter", "reporter", "viewer", "media", "clipping", "admin"]
    {
        people.push((role, office.person(role).await));
    }
    let outsider = Office::new(server).await.person("head").await;
    let seed = std::env::var("PAUTA_TEST_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_260_314);
    println!("PAUTA_TEST_SEED={seed}");
    let mut random = Rng::with_seed(seed);
    let mut seen = BTreeSet::new();
    for walk in 0..12 {
        let writers: Vec<_> = people.iter().filter(|(role, _)| may(role, "edit")).collect();
        let author = &writers[random.usize(..writers.len())].1;
        let title = format!("Passeio {walk}");
        let mut release = author.post("/releases").json(&content(&office.unit["id"], &title)).await.json(201);
        let mut model = Model {
            status: "draft".to_owned(),
            author: author.id.clone(),
            last_editor: author.id.clone(),
            complete: true,
            was_public: false,
        };
        let mut story = Vec::new();
        for turn in 0..24 {
            // Mostly what may succeed, so that walks get far; often enough what may not.
            let mut legal = Vec::new();
            for (role, person) in &people {
                let may = |action: &&str| model.expected(person, role, action).is_ok();
                legal.extend(ACTIONS.into_iter().filter(may).map(|action| (role, person, action)));
            }
            legal.retain(|(_, _, action)| !["archive", "assign"].contains(action) || random.usize(..8) == 0);
            let any = &people[random.usize(..people.len())];
            let (role, person, action) = match random.usize(..12) {
                0 => (&any.0, &any.1, "edit"),
                1 => (&any.0, &any.1, ["edit", "empty", "delete"][random.usize(..3)]),
                2..=8 if !legal.is_empty() => legal[random.usize(..legal.len())],
                _ => (&any.0, &any.1, ACTIONS[random.usize(..ACTIONS.len())]),
            };
            let told = format!("walk {walk}, turn {turn}, {role} {} {model:?} after {story:?}", person.id);
            let view = person.get(path(&release)).await.json(200);
            assert_eq!(view["status"], model.status.as_str(), "{told}");
            let offered = strings(&view["allowed_actions"]);
            for action in ACTIONS {
                let expected = model.expected(person, role, action);
                if expected == Err(&["incomplete"]) {
                    continue; // offered, so that the refusal says what is missing
                }
                assert_eq!(offered.contains(&action), expected.is_ok(), "{action} offered in {offered:?}? {told}");
            }
            story.push(format!("{role}:{action}"));
            let answer = attempt(person, &view, action, turn).await;
            let told = format!("{told}: {}", answer.told());
            let is_edit = ["edit", "empty"].contains(&action);
            if is_edit || action == "delete" {
                // Where editing ends is the server's word, but its word must hold, and some of it is fixed.
                let name = if is_edit { "edit" } else { action };
                assert_eq!(offered.contains(&name), [200, 204].contains(&answer.status), "{told}");
                if !may(role, name) {
                    answer.problem(403, "forbidden");
                }
                if ["published", "withdrawn", "archived"].contains(&model.status.as_str()) && is_edit
                    || model.was_public && action == "delete"
                {
                    assert!([403, 409].contains(&answer.status), "{told}");
                }
                if is_edit && ["draft", "changes_requested"].contains(&model.status.as_str()) && may(role, "edit") {
                    answer.expect(200);
                }
                if answer.status == 204 {
                    break;
                }
                if is_edit && answer.status == 200 {
                    assert_eq!(
                        view["edit_resets_approval"],
                        json!(model.status == "approved"),
                        "said beforehand: {told}"
                    );
                    release = answer.json(200);
                    if release["version"] == view["version"] {
                        continue; // the same words again are no edit
                    }
                    assert_eq!(release["approved_by"], Value::Null, "{told}");
                    if model.status == "approved" {
                        "draft".clone_into(&mut model.status);
                    }
                    model.complete = action == "edit";
                    model.last_editor.clone_from(&person.id);
                    assert_eq!(release["status"], model.status.as_str(), "{told}");
                }
                continue;
            }
            match model.expected(person, role, action) {
                Ok(next) => {
                    release = answer.json(200);
                    assert_eq!(release["status"], next.as_str(), "{told}");
                    if action == "assign" {
                        assert_eq!(release["assignee"]["id"], json!(person.id), "{told}");
                        for untouched in ["content_version", "approved_by", "last_editor"] {
                            assert_eq!(release[untouched], view[untouched], "{untouched}: {told}");
                        }
                    }
                    assert!(release["version"].as_i64() > view["version"].as_i64(), "{told}");
                    seen.insert((action, model.status.clone()));
                    model.status = next;
                    model.was_public |= model.status == "published";
                }
                Err(codes) => {
                    let problem = answer.client_error();
                    assert!(codes.contains(&problem["code"].as_str().unwrap()), "{codes:?}: {told}");
                    assert_eq!(person.get(path(&release)).await.json(200)["version"], view["version"], "{told}");
                }
            }
            let public = server.anonymous.get(format!("/public/releases/{}", release["slug"].as_str().unwrap())).await;
            let expected = match (model.status.as_str(), model.was_public) {
                ("published", _) => 200,
                (_, true) => 410,
                (_, false) => 404,
            };
            assert_eq!(public.status, expected, "public: {} {told}", public.told());
            if turn % 6 == 0 {
                let answer = attempt(&outsider, &release, ACTIONS[random.usize(..ACTIONS.len())], turn).await;
                assert!([403, 404].contains(&answer.status), "{}", answer.told());
            }
        }
    }
    println!("transitions taken: {seen:?}");
    for action in ["submit", "request_changes", "approve", "publish", "archive", "restore"] {
        assert!(seen.iter().any(|(taken, _)| *taken == action), "the walks never got to {action}: {seen:?}");
    }
}

async fn nobody_approves_their_own_words(server: &'static Server) {
    let office = Office::new(server).await;
    let (ana, bia, caio) = (office.person("head").await, office.person("head").await, office.person("authority").await);
    let release = ana.post("/releases").json(&content(&office.unit["id"], "x")).await.json(201);
    let release = bia.patch(path(&release)).if_match(&release).json(&json!({"title": "y"})).await.json(200);
    let release = act(&ana, &release, "submit").await;
    for (person, may) in [(&ana, false), (&bia, false), (&caio, true)] {
        let view = person.get(path(&release)).await.json(200);
        assert_eq!(strings(&view["allowed_actions"]).contains(&"approve"), may);
    }
    for (person, why) in [(&ana, "author"), (&bia, "last editor")] {
        let answer = person.post(format!("{}/approve", path(&release))).if_match(&release).await;
        println!("{why}");
        answer.problem(403, "separation_of_duties");
    }
    let approved = act(&caio, &release, "approve").await;
    assert_eq!((&approved["status"], &approved["approved_by"]["id"]), (&json!("approved"), &json!(caio.id)));
    assert!(approved["approved_at"].is_string());
    // An authority approves; nothing else.
    caio.post(format!("{}/publish", path(&approved))).if_match(&approved).await.problem(403, "forbidden");
    // The writer may publish what another approved.
    let published = act(&ana, &approved, "publish").await;
    assert!(
        published["published_at"].is_string()
            && published["public_at"].is_string()
            && published["public_url"].is_string(),
        "{published}"
    );
}

async fn editing_an_approved_text_sends_it_back(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    for (field, value) in [
        ("title", json!("Outro")),
        ("body_html", json!("<p>Outro</p>")),
        ("summary", json!("Outro")),
        ("subtitle", json!("Outro")),
        ("byline", json!("Outro")),
        ("dateline", json!("Outro")),
        ("kind", json!("article")),
        ("tags", json!(["outro"])),
        ("municipality_codes", json!([2_304_400])),
    ] {
        let approved = desk.approved("x").await;
        assert_eq!(approved["edit_resets_approval"], true);
        let edited =
            desk.approver.patch(path(&approved)).if_match(&approved).json(&json!({field: value})).await.json(200);
        assert_eq!(
            (&edited["status"], &edited["approved_by"], &edited["approved_at"]),
            (&json!("draft"), &Value::Null, &Value::Null),
            "{field}"
        );
        desk.approver
            .post(format!("{}/publish", path(&edited)))
            .if_match(&edited)
            .await
            .problem(409, "invalid_transition");
        // And back to the very words that were approved: they need approval again.
        let again =
            desk.writer.patch(path(&edited)).if_match(&edited).json(&json!({field: approved[field]})).await.json(200);
        assert_eq!(again["status"], "draft");
    }
}

async fn an_edit_and_a_publication_exclude_each_other(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    for n in 0..8 {
        let approved = desk.approved(&format!("corrida {n}")).await;
        let edit =
            desk.writer.patch(path(&approved)).if_match(&approved).json(&json!({"title": "Trocado"})).into_future();
        let publish = desk.approver.post(format!("{}/publish", path(&approved))).if_match(&approved).into_future();
        let (edit, publish) = tokio::join!(edit, publish);
        let mut statuses = [edit.status, publish.status];
        statuses.sort_unstable();
        assert!(statuses == [200, 412] || statuses == [200, 409], "{} {}", edit.told(), publish.told());
        let now = desk.writer.get(path(&approved)).await.json(200);
        if publish.status == 200 {
            assert_eq!(
                (&now["status"], &now["title"]),
                (&json!("published"), &approved["title"]),
                "not one word but the approved ones"
            );
        } else {
            assert_eq!(now["status"], "draft");
        }
    }
}

async fn one_of_two_approvals_counts(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let other = office.person("authority").await;
    let release = act(&desk.writer, &desk.draft("x").await, "submit").await;
    let approve = |who: &Person| who.post(format!("{}/approve", path(&release))).if_match(&release).into_future();
    let (a, b) = tokio::join!(approve(&desk.approver), approve(&other));
    let mut statuses = [a.status, b.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 412], "{} {}", a.told(), b.told());
}

async fn the_withdrawn_stay_withdrawn(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let withdrawn = desk.withdrawn("x").await;
    assert_eq!(
        (&withdrawn["status"], &withdrawn["withdrawn_reason"]),
        (&json!("withdrawn"), &json!("Dados incorretos."))
    );
    let archived = act(&desk.writer, &withdrawn, "archive").await;
    let restored = act(&desk.writer, &archived, "restore").await;
    assert_eq!(restored["status"], "withdrawn", "no way back to the public, nor to a draft that may be deleted");
    for action in ["submit", "approve", "publish"] {
        desk.approver
            .post(format!("{}/{action}", path(&restored)))
            .if_match(&restored)
            .await
            .problem(409, "invalid_transition");
    }
}

async fn actions_need_what_they_ask_for(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let published = desk.published("x").await;
    for reason in [
        json!({}),
        json!({"reason": null}),
        json!({"reason": 1}),
        json!({"reason": ""}),
        json!({"reason": " \n"}),
        json!({"reason": "x".repeat(100_000)}),
    ] {
        desk.writer
            .post(format!("{}/withdraw", path(&published)))
            .if_match(&published)
            .json(&reason)
            .await
            .client_error();
    }
    desk.writer.post(format!("{}/withdraw", path(&published))).if_match(&published).await.client_error();
    assert_eq!(desk.writer.get(path(&published)).await.json(200), desk.writer.get(path(&published)).await.json(200));
    assert_eq!(desk.writer.get(path(&published)).await.json(200)["status"], "published");
    let draft = desk.draft("y").await;
    desk.writer.post(format!("{}/frobnicate", path(&draft))).if_match(&draft).await.refused(404);
}
