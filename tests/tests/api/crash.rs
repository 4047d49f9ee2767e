//! `kill -9` under parallel writes, again and again: what was acknowledged is there, whole and once.
//! `PAUTA_KILL_ROUNDS` says how often (6 if not said; 50 for the full proof).

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use pauta_tests::client::{Caller, items};
use pauta_tests::office::{Office, content, unique};
use pauta_tests::server::{Database, Server};
use pauta_tests::{both, eventually};
use serde_json::{Value, json};
use sqlx::{ConnectOptions, Row};

both![acknowledged_writes_survive_kills];

/// What one writer was told, and what it does not know of.
#[derive(Debug, Default)]
struct Told {
    /// Id and last acknowledged version, status and title.
    done: BTreeMap<String, (i64, String, String)>,
    /// The creation that got no answer: its key and body.
    unsure: Option<(String, Value)>,
}

/// Writes until the server is gone.
async fn write(caller: Caller, unit: Value, n: usize) -> Told {
    let mut told = Told::default();
    let note = |told: &mut Told, release: &Value| {
        let text = |name: &str| release[name].as_str().unwrap().to_owned();
        told.done.insert(text("id"), (release["version"].as_i64().unwrap(), text("status"), text("title")));
    };
    loop {
        let key = unique("queda");
        let mut body = content(&unit, &format!("Escritor {n} {key}"));
        body["body_html"] = json!("<p>Sempre o mesmo texto.</p>");
        let Ok(answer) = caller.post("/releases").header("idempotency-key", &key).json(&body).attempt().await else {
            told.unsure = Some((key, body));
            return told;
        };
        let release = answer.json(201);
        note(&mut told, &release);
        let path = format!("/releases/{}", release["id"].as_str().unwrap());
        let edit = json!({"title": format!("Editado {key}"), "tags": ["a", "b"]});
        let Ok(answer) = caller.patch(&path).if_match(&release).json(&edit).attempt().await else { return told };
        let release = answer.json(200);
        note(&mut told, &release);
        let Ok(answer) = caller.post(format!("{path}/submit")).if_match(&release).attempt().await else { return told };
        note(&mut told, &answer.json(200));
    }
}

async fn acknowledged_writes_survive_kills(mut server: Server) {
    let rounds: u32 =
        std::env::var("PAUTA_KILL_ROUNDS").map_or(6, |rounds| rounds.parse().expect("a number in PAUTA_KILL_ROUNDS"));
    let (email, unit, slug) = {
        let office = Office::new(&server).await;
        (office.person("head").await.email, office.unit["id"].clone(), office.slug().to_owned())
    };
    let token =
        server.personal_token(&email, &["releases.read", "releases.write", "changes.read"]).await.token().to_owned();
    let mut all = BTreeMap::new();
    for round in 0..rounds {
        let caller = server.anonymous.with_token(&token);
        let writers: Vec<_> = (0..4).map(|n| tokio::spawn(write(caller.clone(), unit.clone(), n))).collect();
        // Not waiting for anything: the moment is to be any.
        tokio::time::sleep(Duration::from_millis(fastrand::u64(40..900))).await;
        server.process.kill().await;
        let mut told = Vec::new();
        for writer in writers {
            told.push(writer.await.unwrap());
        }
        if server.database() == Database::Sqlite {
            assert_eq!(integrity(&server.setup.directory).await, "ok");
        }
        server = server.restart().await;
        let caller = server.anonymous.with_token(&token);
        for mut one in told {
            if let Some((key, body)) = one.unsure.take() {
                // It is asked for again with its key: done once, whether the first got through or not.
                let id = std::sync::Mutex::new(String::new());
                eventually("the retried creation is answered", Duration::from_secs(10), async || {
                    let answer = caller.post("/releases").header("idempotency-key", &key).json(&body).await;
                    if answer.status == 409 {
                        answer.problem(409, "in_progress");
                        return false;
                    }
                    answer.json(201)["id"].as_str().unwrap().clone_into(&mut id.lock().unwrap());
                    true
                })
                .await;
                one.done.insert(
                    id.into_inner().unwrap(),
                    (1, "draft".to_owned(), body["title"].as_str().unwrap().to_owned()),
                );
            }
            for (id, (version, status, title)) in &one.done {
                let release = caller.get(format!("/releases/{id}")).await.json(200);
                let now = release["version"].as_i64().unwrap();
                assert!(now >= *version, "round {round}: {id} is back at {now}, was {version}");
                if now == *version {
                    assert_eq!(
                        (release["status"].as_str(), release["title"].as_str()),
                        (Some(status.as_str()), Some(title.as_str()))
                    );
                }
                assert_eq!(
                    release["tags"].as_array().unwrap().len(),
                    if now == 1 { 0 } else { 2 },
                    "half an edit: {release}"
                );
                all.insert(id.clone(), now);
            }
        }
    }
    println!("{} releases acknowledged over {rounds} kills", all.len());
    assert!(!all.is_empty());
    // Nothing is there but what was asked for, in the list, in the index, and in the log once per version.
    let caller = server.anonymous.with_token(&token);
    for query in ["", "&q=escritor", "&q=editado"] {
        let list = caller.get(format!("/releases?unit={slug}&count=true{query}")).await.json(200);
        let expected = match query {
            "" => all.len(),
            "&q=escritor" => all.values().filter(|&&version| version == 1).count(),
            _ => all.values().filter(|&&version| version > 1).count(),
        };
        assert_eq!(list["total"], json!(expected), "{query}");
    }
    let (mut logged, mut after) = (BTreeMap::<String, i64>::new(), None::<String>);
    loop {
        let call = caller.get("/changes").query("types", "release").query("limit", 100);
        let page = match &after {
            None => call.await,
            Some(after) => call.query("after", after).await,
        }
        .json(200);
        if items(&page).is_empty() {
            break;
        }
        for change in items(&page) {
            *logged.entry(change["resource_id"].as_str().unwrap().to_owned()).or_default() += 1;
        }
        after = Some(page["next"].as_str().unwrap().to_owned());
    }
    assert_eq!(logged, all, "the log has one entry for every version");
    let doctor = server.setup.run(&["doctor"], "").await;
    assert!(doctor.status.success(), "{doctor:?}");
}

/// What SQLite says of the file that the dead process left, its log included.
async fn integrity(directory: &Path) -> String {
    let is_database = |path: &std::path::PathBuf| {
        std::fs::File::open(path).is_ok_and(|mut file| {
            let mut head = [0; 15];
            std::io::Read::read_exact(&mut file, &mut head).is_ok() && &head == b"SQLite format 3"
        })
    };
    let file = std::fs::read_dir(directory)
        .unwrap()
        .flatten()
        .map(|entry| entry.path())
        .find(is_database)
        .expect("a SQLite file");
    let mut connection = sqlx::sqlite::SqliteConnectOptions::new().filename(file).connect().await.unwrap();
    sqlx::query("PRAGMA integrity_check").fetch_one(&mut connection).await.unwrap().get(0)
}
