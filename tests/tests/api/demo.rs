//! The made-up office that `pauta demo` fills.

use pauta_tests::both;
use pauta_tests::client::{items, texts};
use pauta_tests::office::ROLES;
use pauta_tests::server::Setup;
use serde_json::{Value, json};

both![fills_an_office, is_the_same_every_time];

async fn fills_an_office(setup: Setup) {
    let ran = setup.run(&["demo"], "").await;
    assert!(ran.status.success(), "{ran:?}");
    let server = setup.start().await;
    let admin = server.admin().await;
    let year = admin.get("/releases?from=2023-01-01&to=2023-12-31&count=true&limit=1").await.json(200);
    assert_eq!(year["total"], 409, "the balance of a real office");
    for status in ["draft", "in_review", "changes_requested", "approved", "published", "withdrawn", "archived"] {
        let list = admin.get("/releases?limit=1").query("status", status).await.json(200);
        assert_eq!(items(&list).len(), 1, "{status}");
    }
    for role in ROLES {
        let list = admin.get("/users?limit=1").query("role", role).await.json(200);
        assert_eq!(items(&list).len(), 1, "{role}");
    }
    let units = admin.all("/units", &[("limit", "100")]).await;
    for kind in ["secretariat", "coordination", "linked_entity"] {
        assert!(units.iter().any(|unit| unit["kind"] == kind), "{kind}");
    }
    // What is public reads, and is found.
    let list = server.anonymous.get("/public/releases?limit=1").await.json(200);
    let address = format!("/public/releases/{}", items(&list)[0]["slug"].as_str().unwrap());
    let text = server.anonymous.get(address).await.json(200);
    assert!(text["word_count"].as_i64().unwrap() > 50, "{text}");
    let title = text["title"].as_str().unwrap();
    let found = server.anonymous.get("/public/releases?limit=100").query("q", format!("\"{title}\"")).await.json(200);
    assert!(texts(items(&found), "title").iter().any(|found| found == title));
}

async fn is_the_same_every_time(setup: Setup) {
    let mut runs = Vec::new();
    for setup in [Setup::new(setup.database), setup] {
        let ran = setup.run(&["demo"], "").await;
        assert!(ran.status.success(), "{ran:?}");
        let server = setup.start().await;
        let list = server.admin().await.get("/releases?sort=created_at&limit=100&count=true").await.json(200);
        let of = |release: &Value| {
            json!([release["title"], release["status"], release["kind"], release["tags"], release["slug"]])
        };
        runs.push((list["total"].clone(), items(&list).iter().map(of).collect::<Vec<_>>()));
    }
    assert_eq!(runs[0], runs[1]);
}
