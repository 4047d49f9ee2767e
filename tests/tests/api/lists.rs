//! Lists of releases: filters, orders, pages.

use std::collections::BTreeSet;
use std::time::{SystemTime, UNIX_EPOCH};

use pauta_tests::both;
use pauta_tests::client::{Caller, each, items};
use pauta_tests::office::{Office, act, content, unique};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![
    filters,
    periods,
    every_order_walks_through_all,
    inserts_meanwhile_hide_and_repeat_nothing,
    pages_link_to_the_next,
    drafts_of_the_dashboard,
];

fn ids(items: &[Value]) -> Vec<&str> {
    items.iter().map(|item| item["id"].as_str().unwrap()).collect()
}

async fn filters(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let reporter = office.person("reporter").await;
    let child = pauta_tests::office::unit(&office.admin, &unique("Nucleo"), &office.unit["id"]).await;
    let make = async |title: &str, kind: &str, tags: Value, unit: &Value| {
        let mut body = content(unit, title);
        body["kind"] = json!(kind);
        body["tags"] = tags;
        desk.create(&body).await
    };
    make("a", "article", json!(["agua"]), &office.unit["id"]).await;
    let b = make("b", "speech", json!(["agua", "obras"]), &child["id"]).await;
    act(&desk.writer, &b, "submit").await;
    let c = make("c", "article", json!(["obras"]), &child["id"]).await;
    desk.publish(&c).await;
    reporter.post("/releases").json(&content(&office.unit["id"], "d")).await.expect(201);

    let titles = async |parameters: &[(&str, &str)]| {
        let mut call = desk.writer.get("/releases").query("sort", "created_at");
        if !parameters.iter().any(|(name, _)| *name == "unit") {
            call = call.query("unit", office.slug());
        }
        for (name, value) in parameters {
            call = call.query(name, value);
        }
        each(&call.await.json(200), "title").concat()
    };
    assert_eq!(titles(&[]).await, "abcd");
    assert_eq!(titles(&[("status", "draft")]).await, "ad");
    assert_eq!(titles(&[("status", "in_review,published")]).await, "bc");
    assert_eq!(titles(&[("kind", "article")]).await, "ac");
    assert_eq!(titles(&[("kind", "speech,press_release")]).await, "bd");
    assert_eq!(titles(&[("tag", "agua")]).await, "ab");
    assert_eq!(titles(&[("tag", "Água")]).await, "ab", "as one would write it");
    assert_eq!(titles(&[("tag", "nada")]).await, "");
    assert_eq!(titles(&[("unit", child["slug"].as_str().unwrap())]).await, "bc");
    assert_eq!(titles(&[("unit", child["id"].as_str().unwrap())]).await, "bc");
    assert_eq!(titles(&[("author", &reporter.id)]).await, "d");
    assert_eq!(titles(&[("author", &desk.writer.id), ("tag", "obras"), ("kind", "article")]).await, "c");
    assert_eq!(titles(&[("status", "draft"), ("tag", "obras")]).await, "");
    let nowhere = desk.writer.get("/releases").query("unit", "nao-existe").await;
    assert!(nowhere.status == 400 || items(&nowhere.json(200)).is_empty(), "{}", nowhere.told());
    let counted = desk
        .writer
        .get("/releases")
        .query("unit", office.slug())
        .query("limit", 2)
        .query("count", "true")
        .await
        .json(200);
    assert_eq!((items(&counted).len(), &counted["total"]), (2, &json!(4)));
    let uncounted = desk.writer.get("/releases").query("unit", office.slug()).await.json(200);
    assert!(uncounted.get("total").is_none_or(Value::is_null), "a total costs, and is not asked for");
}

#[allow(clippy::disallowed_methods, reason = "to tell the server how far to travel")]
async fn periods(server: Server) {
    let office = Office::new(&server).await;
    let (writer, approver) = (office.person("head").await, office.person("head").await);
    let scopes = ["releases.read", "releases.write", "releases.approve", "releases.publish"];
    let writer = server.personal_token(&writer.email, &scopes).await;
    let approver = server.personal_token(&approver.email, &scopes).await;
    let noon_of = |day: i64| day * 86_400 + 15 * 3600;
    let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap();
    // 2026-03-10 … 12, at noon in Fortaleza.
    let first = 20_522;
    for (n, title) in ["a", "b", "c"].into_iter().enumerate() {
        server.travel(noon_of(first + i64::try_from(n).unwrap()) - now);
        let release = writer.post("/releases").json(&content(&office.unit["id"], title)).await.json(201);
        if title == "b" {
            let release = act(&writer, &release, "submit").await;
            let release = act(&approver, &release, "approve").await;
            act(&writer, &release, "publish").await;
        }
    }
    let titles = async |path: &str, from: &str, to: &str| {
        let mut call = writer.get(path).query("unit", office.slug());
        if path == "/releases" {
            call = call.query("sort", "published_at");
        }
        for (name, value) in [("from", from), ("to", to)] {
            if !value.is_empty() {
                call = call.query(name, value);
            }
        }
        each(&call.await.json(200), "title").concat()
    };
    assert_eq!(titles("/releases", "", "").await, "abc");
    assert_eq!(titles("/releases", "2026-03-11", "").await, "bc");
    assert_eq!(titles("/releases", "", "2026-03-11").await, "ab", "the last day is in");
    assert_eq!(titles("/releases", "2026-03-11", "2026-03-11").await, "b");
    assert_eq!(titles("/releases", "2026-03-13", "").await, "");
    assert_eq!(titles("/public/releases", "2026-03-11", "2026-03-11").await, "b");
    assert_eq!(titles("/public/releases", "2026-03-12", "").await, "");
    let backwards = writer.get("/releases").query("from", "2026-03-12").query("to", "2026-03-11").await;
    assert!(backwards.status == 400 || items(&backwards.json(200)).is_empty(), "{}", backwards.told());
}

async fn every_order_walks_through_all(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let mut made = Vec::new();
    for n in 0..17 {
        let release = desk.draft(&format!("n{n}")).await;
        if n % 4 == 0 {
            desk.publish(&release).await;
        } else if n % 3 == 0 {
            desk.writer
                .patch(format!("/releases/{}", release["id"].as_str().unwrap()))
                .if_match(&release)
                .json(&json!({"title": "x"}))
                .await
                .expect(200);
        }
        made.push(release["id"].as_str().unwrap().to_owned());
    }
    made.sort_unstable();
    for (sort, key) in [("created_at", "created_at"), ("updated_at", "updated_at"), ("published_at", "published_at")] {
        let mut forwards = Vec::new();
        for sign in ["", "-"] {
            let sort = format!("{sign}{sort}");
            for limit in ["1", "4", "17", "100"] {
                let all =
                    desk.writer.all("/releases", &[("unit", office.slug()), ("sort", &sort), ("limit", limit)]).await;
                let order: Vec<String> = ids(&all).into_iter().map(str::to_owned).collect();
                let mut sorted = order.clone();
                sorted.sort_unstable();
                assert_eq!(sorted, made, "{sort} by {limit}");
                let keys: Vec<&str> =
                    all.iter().map(|item| item[key].as_str().or(item["created_at"].as_str()).unwrap()).collect();
                assert!(
                    if sign.is_empty() { keys.is_sorted() } else { keys.iter().rev().is_sorted() },
                    "{sort}: {keys:?}"
                );
                if forwards.is_empty() {
                    forwards.clone_from(&order);
                }
                let mut expected = forwards.clone();
                if sign == "-" {
                    expected.reverse();
                }
                assert_eq!(order, expected, "{sort} by {limit}");
            }
        }
    }
    // Without a word about the order: the last touched first.
    let default = desk.writer.all("/releases", &[("unit", office.slug())]).await;
    let explicit = desk.writer.all("/releases", &[("unit", office.slug()), ("sort", "-updated_at")]).await;
    assert_eq!(ids(&default), ids(&explicit));
    // A walk through what a search finds.
    let found = desk.writer.all("/releases", &[("unit", office.slug()), ("q", "completo"), ("limit", "3")]).await;
    assert_eq!(found.len(), 17);
    assert_eq!(ids(&found).into_iter().collect::<BTreeSet<_>>().len(), 17);
}

async fn inserts_meanwhile_hide_and_repeat_nothing(server: &'static Server) {
    let office = Office::new(server).await;
    let writer = office.person("head").await;
    let mut before = BTreeSet::new();
    for n in 0..30 {
        let made = writer.post("/releases").json(&content(&office.unit["id"], &format!("antes {n}"))).await.json(201);
        before.insert(made["id"].as_str().unwrap().to_owned());
    }
    for sort in ["-created_at", "created_at", "-updated_at", "-published_at"] {
        let stop = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
        let busy = tokio::spawn({
            let (stop, writer, unit) = (stop.clone(), writer.caller.clone(), office.unit["id"].clone());
            async move {
                let mut n = 0;
                while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                    writer.post("/releases").json(&content(&unit, "durante")).await.expect(201);
                    n += 1;
                    // A walk upwards must be able to catch up.
                    if n >= 60 {
                        break;
                    }
                }
                n
            }
        });
        let all = writer.all("/releases", &[("unit", office.slug()), ("sort", sort), ("limit", "4")]).await;
        stop.store(true, std::sync::atomic::Ordering::Relaxed);
        assert!(busy.await.unwrap() > 0);
        let seen: BTreeSet<String> = ids(&all).into_iter().map(str::to_owned).collect();
        assert_eq!(seen.len(), all.len(), "{sort}: something came twice");
        assert!(before.is_subset(&seen), "{sort}: something was skipped");
    }
}

async fn pages_link_to_the_next(server: &'static Server) {
    let office = Office::new(server).await;
    let writer = office.person("head").await;
    for n in 0..3 {
        writer.post("/releases").json(&content(&office.unit["id"], &format!("n{n}"))).await.expect(201);
    }
    let answer = writer.get("/releases").query("unit", office.slug()).query("limit", 2).query("status", "draft").await;
    let link = answer.header("link");
    let target = link.strip_prefix('<').and_then(|link| link.split_once(">; rel=\"next\"")).map(|(target, _)| target);
    let target = target.unwrap_or_else(|| panic!("no next in {link:?}"));
    let path = target.strip_prefix(&server.base).unwrap_or(target);
    let next = writer.root("GET", path).await;
    assert_eq!(items(&next.json(200)).len(), 1, "filters and all: {path}");
    assert_eq!(next.header("link"), "");
    assert_eq!(next.json(200)["next"], Value::Null);
    // A new row does not change a list's page into "not modified".
    let list = || writer.get("/releases").query("unit", office.slug()).query("limit", 100);
    let tag = list().await.header("etag").to_owned();
    if !tag.is_empty() {
        list().header("if-none-match", &tag).await.expect(304);
        writer.post("/releases").json(&content(&office.unit["id"], "mais")).await.expect(201);
        list().header("if-none-match", &tag).await.expect(200);
    }
}

async fn drafts_of_the_dashboard(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let reporter = office.person("reporter").await;
    let draft = reporter.post("/releases").json(&content(&office.unit["id"], "rascunho")).await.json(201);
    let waiting = act(&desk.writer, &desk.draft("espera").await, "submit").await;
    let returned = reporter.post("/releases").json(&content(&office.unit["id"], "volta")).await.json(201);
    let returned = act(&reporter, &returned, "submit").await;
    let returned = act(&desk.approver, &returned, "request_changes").await;
    let ready = desk.approved("pronto").await;
    let out = desk.published("saiu").await;
    let board = async |who: &Caller| {
        let board = who.get("/dashboard").await.json(200);
        let mut all = Vec::new();
        for name in ["awaiting_my_approval", "returned_to_me", "ready_to_publish", "my_drafts", "recently_published"] {
            let list = board[name].as_array().unwrap_or_else(|| panic!("no {name}: {board}"));
            assert!(list.len() <= 10);
            // Those of other offices may be among what is public.
            let ours: Vec<String> = list
                .iter()
                .filter(|item| item["unit"]["id"] == office.unit["id"])
                .map(|item| item["id"].as_str().unwrap().to_owned())
                .collect();
            all.push(ours);
        }
        all
    };
    let of = |release: &Value| vec![release["id"].as_str().unwrap().to_owned()];
    let none = Vec::<String>::new();
    assert_eq!(board(&desk.approver).await, [of(&waiting), none.clone(), of(&ready), none.clone(), of(&out)]);
    assert_eq!(
        board(&desk.writer).await,
        [none.clone(), none.clone(), of(&ready), none.clone(), of(&out)],
        "not one's own words"
    );
    assert_eq!(board(&reporter).await, [none.clone(), of(&returned), none.clone(), of(&draft), of(&out)]);
    let viewer = office.person("viewer").await;
    assert_eq!(board(&viewer).await, [none.clone(), none.clone(), none.clone(), none, of(&out)]);
    // At most ten, the newest of them.
    for n in 0..12 {
        reporter.post("/releases").json(&content(&office.unit["id"], &format!("r{n}"))).await.expect(201);
    }
    assert_eq!(board(&reporter).await[3].len(), 10);
}
