//! The feed of what changed: in the order of commits, nothing missed, nothing twice.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use pauta_tests::client::{Caller, items};
use pauta_tests::office::{Office, act, content};
use pauta_tests::server::{Server, Setup};
use pauta_tests::{both, postgres_only};
use serde_json::{Value, json};

both![tells_what_happened, follows_parallel_writers];
postgres_only![follows_parallel_writers_of_two_replicas];

/// Everything from a cursor on, and the cursor after it.
pub async fn read(caller: &Caller, mut after: Option<String>, limit: usize) -> (Vec<Value>, Option<String>) {
    let mut all = Vec::new();
    loop {
        let call = caller.get("/changes").query("limit", limit);
        let page = match &after {
            None => call.await,
            Some(after) => call.query("after", after).await,
        }
        .json(200);
        let next = page["next"].as_str().unwrap_or_else(|| panic!("one polls with it, so it is never null: {page}"));
        after = Some(next.to_owned());
        if items(&page).is_empty() {
            return (all, after);
        }
        all.extend(items(&page).iter().cloned());
    }
}

async fn tells_what_happened(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let (_, start) = read(&desk.writer, None, 100).await;
    let out = desk.published("x").await;
    let gone = act(&desk.writer, &out, "withdraw").await;
    act(&desk.writer, &gone, "archive").await;
    let draft = desk.draft("y").await;
    let path = format!("/releases/{}", draft["id"].as_str().unwrap());
    let draft = desk.writer.patch(&path).if_match(&draft).json(&json!({"title": "z"})).await.json(200);
    desk.writer.delete(&path).if_match(&draft).await.expect(204);
    // What was refused did not happen.
    desk.writer.delete(&path).if_match(&draft).await.refused(404);
    desk.writer.post("/releases").json(&json!({"kind": "article", "title": "x".repeat(300)})).await.refused(422);

    let (all, end) = read(&desk.writer, start.clone(), 3).await;
    let story: Vec<(&str, bool)> =
        all.iter().map(|change| (change["action"].as_str().unwrap(), change["resource_id"] == out["id"])).collect();
    let [first, second] = [true, false]
        .map(|which| story.iter().filter(|(_, is)| *is == which).map(|(action, _)| *action).collect::<Vec<_>>());
    assert_eq!(first.len(), 6, "create submit approve publish withdraw archive: {first:?}");
    assert_eq!(&first[1..], ["submit", "approve", "publish", "withdraw", "archive"]);
    assert_eq!(second.len(), 3, "create, update, delete: {second:?}");
    for change in &all {
        assert_eq!((&change["resource_type"], &change["unit_id"]), (&json!("release"), &office.unit["id"]), "{change}");
        assert!(
            change["at"].as_str().unwrap().ends_with('Z')
                && change["seq"].is_i64()
                && change["actor"]["name"].is_string(),
            "{change}"
        );
    }
    assert!(all.windows(2).all(|pair| pair[0]["seq"].as_i64() < pair[1]["seq"].as_i64()));
    assert_eq!(read(&desk.writer, end, 100).await.0.len(), 0);
    let users = desk.writer.get("/changes").query("types", "user,unit").query("after", start.unwrap()).await.json(200);
    assert_eq!(items(&users).len(), 0, "{users}");
    // Reading changes nothing, and a script follows it with that one scope.
    let script = server.personal_token(&desk.writer.email, &["changes.read"]).await;
    script.get("/changes").await.expect(200);
    desk.writer.get("/changes").query("types", "release,event").await.expect(200);
    desk.writer.get("/changes").query("types", "poem").await.refused(400);
    // Whatever the feed tells of can be asked for.
    let admin = server.admin().await;
    let (everything, _) = read(&admin, None, 100).await;
    let kinds: HashSet<&str> = everything.iter().map(|change| change["resource_type"].as_str().unwrap()).collect();
    for kind in kinds {
        admin.get("/changes").query("types", kind).await.expect(200);
    }
}

/// Writers at every server while a reader polls; then a second reading from the start must be the same.
async fn follow(servers: &[&Server], each: usize) {
    let office = Office::new(servers[0]).await;
    let head = office.person("head").await;
    let (_, start) = read(&head, None, 100).await;
    let done = Arc::new(AtomicBool::new(false));
    let mut writers = Vec::new();
    for n in 0..8 {
        let (writer, unit) = (head.at(&servers[n % servers.len()].base), office.unit["id"].clone());
        writers.push(tokio::spawn(async move {
            let mut written = Vec::new();
            for turn in 0..each {
                let release = writer.post("/releases").json(&content(&unit, &format!("w{n} {turn}"))).await.json(201);
                let path = format!("/releases/{}", release["id"].as_str().unwrap());
                if turn % 2 == 0 {
                    writer.patch(&path).if_match(&release).json(&json!({"title": "outro"})).await.expect(200);
                    written.push(path.clone());
                }
                written.push(path);
            }
            written
        }));
    }
    let reader = tokio::spawn({
        let (reader, done, mut after) = (head.at(&servers[servers.len() - 1].base), done.clone(), start.clone());
        async move {
            let mut seen = Vec::new();
            loop {
                let last = done.load(Ordering::Acquire);
                let (new, next) = read(&reader, after, 7).await;
                seen.extend(new);
                after = next;
                if last {
                    return seen;
                }
            }
        }
    });
    let mut expected = BTreeMap::<String, usize>::new();
    for writer in writers {
        for path in writer.await.unwrap() {
            *expected.entry(path).or_default() += 1;
        }
    }
    done.store(true, Ordering::Release);
    let seen = reader.await.unwrap();
    let mut counted = BTreeMap::<String, usize>::new();
    for change in &seen {
        *counted.entry(format!("/releases/{}", change["resource_id"].as_str().unwrap())).or_default() += 1;
    }
    assert_eq!(counted, expected, "missed or repeated");
    assert!(seen.windows(2).all(|pair| pair[0]["seq"].as_i64() < pair[1]["seq"].as_i64()), "in order");
    for server in servers {
        assert_eq!(read(&head.at(&server.base), start.clone(), 100).await.0, seen, "the same again, everywhere");
    }
}

async fn follows_parallel_writers(server: Server) {
    follow(&[&server], 12).await;
}

async fn follows_parallel_writers_of_two_replicas(setup: Setup) {
    let replica = setup.replica();
    let (a, b) = (setup.start().await, replica.start().await);
    follow(&[&a, &b], 25).await;
}
