//! Statements per request: few, and the same however many rows there are.

use std::collections::BTreeMap;

use pauta_tests::both;
use pauta_tests::client::{Caller, items};
use pauta_tests::office::{Office, act, unique, unit};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![lists_cost_the_same_however_long, hot_public_answers_cost_next_to_nothing];

/// More than this for one answer is a loop over rows.
const AT_MOST: i64 = 8;

/// What a request costs whose answer is not in memory, while who calls and the names in it are.
async fn count_afresh(server: &Server, caller: &Caller, path: &str) -> (i64, Value) {
    caller.get(path).await.expect(200);
    let other_size = path.replace("limit=100", "limit=99").replace("limit=5&", "limit=6&");
    let before = server.statements().await;
    let answer = caller.get(&other_size).await.json(200);
    (server.statements().await - before, answer)
}

/// What a request costs that was just answered.
async fn count(server: &Server, caller: &Caller, path: &str) -> (i64, Value) {
    caller.get(path).await.expect(200);
    let before = server.statements().await;
    let answer = caller.get(path).await.json(200);
    (server.statements().await - before, answer)
}

async fn lists_cost_the_same_however_long(server: Server) {
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let slug = office.slug();
    let thread = desk.draft("com comentários").await;
    let thread = format!("/releases/{}/comments", thread["id"].as_str().unwrap());
    let event = json!({
        "kind": "meeting", "title": "Com checklist", "starts_at": "2027-03-02T12:00:00Z", "unit_id": office.unit["id"],
    });
    let event = desk.writer.post("/agenda").json(&event).await.json(201);
    let event = format!("/agenda/{}", event["id"].as_str().unwrap());
    let related = thread.replace("/comments", "/related");
    let lists = [
        ("board", format!("/agenda/board?unit={slug}&from=2027-04-03&to=2027-05-14")),
        ("my coverages", "/coverages?assignee=me&from=2027-01-01&to=2027-12-31&limit=100".to_owned()),
        ("checklist", format!("{event}/checklist")),
        ("run of show", format!("{event}/run-of-show")),
        ("checklist templates", "/checklist-templates?limit=100".to_owned()),
        ("releases", format!("/releases?unit={slug}&limit=100")),
        ("releases, counted", format!("/releases?unit={slug}&limit=100&count=true")),
        (
            "releases, filtered",
            format!(
                "/releases?status=published,draft&kind=press_release&tag=obras&author={}&limit=100",
                desk.writer.id
            ),
        ),
        ("releases, searched", "/releases?q=comum&limit=100".to_owned()),
        (
            "releases, of one person and late or not",
            format!("/releases?assignee={}&overdue=false&limit=100", desk.writer.id),
        ),
        ("comments", format!("{thread}?limit=100")),
        ("people", format!("{}&limit=100", thread.replace("/comments", "/people?q=pessoa"))),
        ("agenda", format!("/agenda?unit={slug}&from=2027-03-01&to=2027-03-31&limit=100")),
        ("agenda, a year searched", "/agenda?q=comum&from=2027-01-01&to=2027-12-31&limit=100".to_owned()),
        ("calendars that are followed", "/agenda/subscriptions?limit=100".to_owned()),
        ("public agenda", format!("/public/agenda?unit={slug}&from=2027-03-01&to=2027-03-31&limit=100")),
        ("units", format!("/units?parent={slug}&limit=100")),
        ("users", format!("/users?unit={slug}&limit=100")),
        ("tokens", "/tokens?limit=100".to_owned()),
        ("templates", "/release-templates?limit=100".to_owned()),
        ("saved searches", "/saved-searches?limit=100".to_owned()),
        ("related", format!("{related}?limit=100")),
        ("dashboard", "/dashboard".to_owned()),
        ("changes", "/changes?limit=100".to_owned()),
        ("public releases", format!("/public/releases?unit={slug}&limit=100")),
        ("public releases, searched", "/public/releases?q=comum&limit=100".to_owned()),
    ];
    let mut counts: BTreeMap<&str, Vec<(i64, usize)>> = BTreeMap::new();
    let mut written = 0_usize;
    for rows in [3, 60] {
        while written < rows {
            grow(&office, &desk, &thread, written).await;
            plan(&office, &desk, &event, written).await;
            written += 1;
        }
        for (name, path) in &lists {
            let caller = if *name == "users" { &office.admin } else { &desk.writer.caller };
            let (statements, answer) = count_afresh(&server, caller, path).await;
            let length = match *name {
                "dashboard" => answer["my_drafts"].as_array().unwrap().len(),
                "board" => answer["events"].as_array().unwrap().len(),
                _ => items(&answer).len(),
            };
            counts.entry(name).or_default().push((statements, length));
        }
    }
    println!("{counts:#?}");
    for (name, counts) in &counts {
        let [(few, short), (many, long)] = counts[..] else { unreachable!() };
        assert!(long > short, "{name}: the list did not grow: {counts:?}");
        assert!(few > 0, "{name}: answered from memory, so nothing was counted");
        assert_eq!(few, many, "{name}: statements grow with the rows: {counts:?}");
        assert!(many <= AT_MOST, "{name}: {counts:?}");
    }
    // A page far down costs what the first does.
    let first = desk.writer.get("/releases?limit=5&sort=created_at").await.json(200);
    let mut page = first.clone();
    for _ in 0..8 {
        page = desk
            .writer
            .get("/releases?limit=5&sort=created_at")
            .query("after", page["next"].as_str().unwrap())
            .await
            .json(200);
    }
    let deep = format!("/releases?limit=5&sort=created_at&after={}", page["next"].as_str().unwrap());
    let (top, deep) = (
        count_afresh(&server, &desk.writer, "/releases?limit=5&sort=created_at").await.0,
        count_afresh(&server, &desk.writer, &deep).await.0,
    );
    assert!(top > 0);
    assert_eq!(top, deep);
}

/// One more of everything that is listed.
async fn grow(office: &Office<'_>, desk: &pauta_tests::office::Desk, thread: &str, n: usize) {
    let child = unit(&office.admin, &unique("Nucleo"), &office.unit["id"]).await;
    let body = json!({
        "kind": "press_release",
        "title": format!("Comum {n}"),
        "body_html": "<p>texto comum</p>",
        "tags": ["obras", format!("t{n}")],
        "municipality_codes": [2_304_400],
        "unit_id": child["id"],
    });
    let mut event = json!({
        "kind": "visit", "title": format!("Comum {n}"), "unit_id": child["id"], "visibility": "public",
        "starts_at": "2027-03-15T12:00:00Z",
    });
    if n.is_multiple_of(3) {
        event["rrule"] = json!("FREQ=DAILY;COUNT=2");
    }
    desk.writer.post("/agenda").json(&event).await.expect(201);
    let calendar = json!({"name": format!("c{n}"), "url": "https://nowhere.example/a.ics", "unit_id": child["id"]});
    desk.writer.post("/agenda/subscriptions").json(&calendar).await.expect(201);
    let draft = desk.create(&body).await;
    let given = json!({"assignee_id": desk.writer.id, "due_at": "2100-01-01T12:00:00Z"});
    let path = format!("/releases/{}/assign", draft["id"].as_str().unwrap());
    desk.writer.post(path).if_match(&draft).json(&given).await.expect(200);
    let release = desk.create(&body).await;
    let release = act(&desk.writer, &release, "submit").await;
    let release = act(&desk.approver, &release, "approve").await;
    act(&desk.approver, &release, "publish").await;
    let user = office.user("viewer", &office.unit["id"]).await;
    let remark =
        json!({"body": "x", "mentions": [user["id"]], "anchor": {"field": "title", "exact": "com comentários"}});
    desk.writer.post(thread).json(&remark).await.expect(201);
    let related = thread.replace("/comments", "/related");
    // A text has room for thirty.
    if n < 30 {
        desk.writer.post(&related).json(&json!({"related_id": release["id"]})).await.expect(201);
    }
    if n < 50 {
        let search = json!({"name": format!("b{n}"), "query": {}});
        desk.writer.post("/saved-searches").json(&search).await.expect(201);
    }
    let template = json!({"name": format!("m{n}"), "kind": "speech", "unit_id": child["id"]});
    desk.writer.post("/release-templates").json(&template).await.expect(201);
    desk.writer
        .post("/tokens")
        .json(&json!({"name": format!("t{n}"), "scopes": ["releases.read"], "expires_in_days": 1}))
        .await
        .expect(201);
    if n.is_multiple_of(3) {
        office.user("reporter", &child["id"]).await;
    }
}

/// One more of everything that is planned.
async fn plan(office: &Office<'_>, desk: &pauta_tests::office::Desk, event: &str, n: usize) {
    let post = async |path: &str, body: &Value| desk.writer.post(path).json(body).await.json(201);
    let unit = &office.unit["id"];
    // Nobody is at two of them at once.
    let day = chrono::NaiveDate::from_ymd_opt(2027, 4, 1).unwrap() + chrono::Days::new(n as u64);
    let starts_at = format!("{day}T12:00:00Z");
    let body = json!({"kind": "visit", "title": format!("Visita {n}"), "starts_at": starts_at, "unit_id": unit});
    let own = post("/agenda", &body).await;
    let coverage = json!({"kind": "photo", "assignee_ids": [desk.writer.id, desk.approver.id]});
    post(&format!("/agenda/{}/coverages", own["id"].as_str().unwrap()), &coverage).await;
    post(&format!("{event}/checklist"), &json!({"text": format!("Item {n}"), "owner_id": desk.writer.id})).await;
    post(&format!("{event}/run-of-show"), &json!({"title": format!("Item {n}"), "duration_minutes": 1})).await;
    post("/checklist-templates", &json!({"name": format!("M {n}"), "unit_id": unit, "items": [{"text": "x"}]})).await;
}

async fn hot_public_answers_cost_next_to_nothing(server: Server) {
    let office = Office::new(&server).await;
    let out = office.desk().await.published("quente").await;
    for path in [format!("/public/releases/{}", out["slug"].as_str().unwrap()), "/public/releases".to_owned()] {
        let (statements, _) = count(&server, &server.anonymous, &path).await;
        assert!(statements <= 1, "{path}: {statements} statements from memory");
    }
    let one = format!("/releases/{}", out["id"].as_str().unwrap());
    let (statements, _) = count(&server, &office.admin, &one).await;
    assert_eq!(statements, 0, "{one}: {statements} statements from memory");
}
