//! The electoral blackout: what cannot go out while it runs, what it hides, and that all comes back as it was.

use pauta_tests::client::{Answer, Caller, each, etag, items};
use pauta_tests::form::Form;
use pauta_tests::office::{Desk, Office, act, content, unique};
use pauta_tests::server::{Server, Setup};
use pauta_tests::{both, postgres_only};
use serde_json::{Value, json};

use crate::compliance::chief;
use crate::imports::import;

both![
    one_is_made_changed_and_removed,
    nothing_is_published_but_the_exempt_and_the_authorised,
    hidden_everywhere_and_back_to_the_byte,
    the_clock_begins_and_ends_it,
    pages_are_whole_while_some_are_hidden,
    other_spheres_do_not_count,
    a_correction_is_held_to_it,
    what_would_become_public_in_it_does_not,
];
postgres_only![hidden_at_another_replica];

const DAY: i64 = 86_400;

/// An instant so many seconds from now.
fn at(seconds: i64) -> String {
    #[allow(clippy::disallowed_methods)]
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    rfc3339(i64::try_from(now).unwrap() + seconds)
}

/// Civil date from days, by Howard Hinnant's algorithm.
fn rfc3339(seconds: i64) -> String {
    let (days, rest) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let (day, month) = (doy - (153 * mp + 2) / 5 + 1, if mp < 10 { mp + 3 } else { mp - 9 });
    let year = yoe + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", rest / 3600, rest / 60 % 60, rest % 60)
}

fn body(from: i64, to: i64) -> Value {
    json!({
        "name": "Eleições gerais", "sphere": "state", "starts_at": at(from), "ends_at": at(to),
        "exempt_kinds": ["public_service"],
    })
}

fn path(blackout: &Value) -> String {
    format!("/blackouts/{}", blackout["id"].as_str().unwrap())
}

fn of(release: &Value) -> String {
    format!("/releases/{}", release["id"].as_str().unwrap())
}

async fn begin(chief: &Caller, body: &Value) -> Value {
    chief.post("/blackouts").json(body).await.json(201)
}

async fn switch(chief: &Caller, blackout: &Value, hide: bool) -> Value {
    chief.patch(path(blackout)).if_match(blackout).json(&json!({"hide_existing": hide})).await.json(200)
}

async fn one_is_made_changed_and_removed(server: Server) {
    let chief = chief(&server).await;
    let office = Office::new(&server).await;
    let answer = chief.post("/blackouts").json(&body(-DAY, DAY)).await;
    let made = answer.json(201);
    assert_eq!(answer.header("location"), format!("/api/v1{}", path(&made)));
    assert_eq!((&made["state"], &made["applies"], &made["hiding"]), (&json!("running"), &json!(true), &json!(false)));
    assert!(made["legal_basis"].as_str().unwrap().contains("9.504"), "the law is cited by default: {made}");
    let read = chief.get(path(&made)).await;
    assert_eq!((read.json(200), read.header("etag")), (made.clone(), etag(&made).as_str()));
    for (patch, pointer) in [
        (json!({"ends_at": made["starts_at"]}), "/ends_at"),
        (json!({"name": " "}), "/name"),
        (json!({"sphere": "x"}), "/sphere"),
        (json!({"exempt_kinds": ["x"]}), "/exempt_kinds/0"),
        (json!({"legal_basis": "x".repeat(601)}), "/legal_basis"),
        (json!({"id": "x"}), "/id"),
    ] {
        chief.patch(path(&made)).if_match(&made).json(&patch).await.fault_at(pointer);
    }
    chief.patch(path(&made)).json(&json!({})).await.problem(428, "precondition_required");
    let named = chief.patch(path(&made)).if_match(&made).json(&json!({"name": "Eleições", "legal_basis": ""})).await;
    let named = named.json(200);
    assert_eq!((&named["name"], &named["legal_basis"]), (&json!("Eleições"), &made["legal_basis"]));
    chief.patch(path(&made)).if_match(&made).json(&json!({"name": "z"})).await.problem(412, "stale");

    let (before, after) = (begin(&chief, &body(-3 * DAY, -2 * DAY)).await, begin(&chief, &body(DAY, 2 * DAY)).await);
    let list = chief.get("/blackouts").await.json(200);
    assert_eq!(each(&list, "id"), [&after["id"], &named["id"], &before["id"]].map(|id| id.as_str().unwrap()));
    for (state, one) in [("upcoming", &after), ("running", &named), ("ended", &before)] {
        let list = chief.get("/blackouts").query("state", state).await.json(200);
        assert_eq!(each(&list, "id"), [one["id"].as_str().unwrap()], "{state}");
    }
    assert_eq!(chief.all("/blackouts", &[("limit", "1")]).await.len(), 3);
    // Whoever reads releases reads them; only who heads everything changes them.
    let head = office.person("head").await;
    assert_eq!(head.get(path(&named)).await.json(200)["allowed_actions"], json!([]));
    head.post("/blackouts").json(&body(0, 1)).await.problem(403, "forbidden");
    head.patch(path(&named)).if_match(&named).json(&json!({"hide_existing": true})).await.problem(403, "forbidden");
    head.delete(path(&named)).if_match(&named).await.problem(403, "forbidden");
    office.person("viewer").await.get(path(&named)).await.expect(200);
    office.person("editor").await.post("/blackouts").json(&body(0, 1)).await.problem(403, "forbidden");
    server.anonymous.get(path(&named)).await.refused(401);

    chief.delete(path(&after)).if_match(&after).await.expect(204);
    chief.get(path(&after)).await.problem(404, "not_found");
    let log = server.admin().await.get("/changes").query("types", "blackout").await.json(200);
    assert_eq!(each(&log, "action"), ["create", "update", "create", "create", "delete"]);
}

async fn nothing_is_published_but_the_exempt_and_the_authorised(server: Server) {
    let chief = chief(&server).await;
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let approved = desk.approved("antes do defeso").await;
    let waiting = act(&desk.writer, &desk.draft("em revisão").await, "submit").await;
    let blackout = begin(&chief, &body(-DAY, DAY)).await;
    let publish = async |release: &Value| desk.writer.post(format!("{}/publish", of(release))).if_match(release).await;
    let refused = publish(&approved).await.problem(409, "blackout");
    assert!(refused["detail"].as_str().unwrap().contains("Eleições gerais"), "{refused}");

    // It is an error of the checks too, which somebody may answer; that lets nothing out.
    desk.approver.post(format!("{}/approve", of(&waiting))).if_match(&waiting).await.problem(409, "checks_open");
    let found = desk.writer.get(format!("{}/checks", of(&waiting))).await.json(200);
    assert_eq!(found["open"], json!(["blackout"]));
    let reason = json!({"reason": "Sai depois da eleição."});
    let call =
        desk.approver.post(format!("{}/checks/blackout/override", of(&waiting))).if_match(&waiting).json(&reason);
    call.await.expect(200);
    let ready = act(&desk.approver, &waiting, "approve").await;
    publish(&ready).await.problem(409, "blackout");

    // The exempt kind goes through without a word.
    let mut exempt = content(&office.unit["id"], "vacinação");
    exempt["kind"] = json!("public_service");
    desk.publish(&desk.create(&exempt).await).await;

    // An authorisation is recorded with its document, by a head, for this very text.
    let authorise = format!("{}/blackout-authorisation", of(&approved));
    let grounds = json!({"reason": "Surto de dengue.", "document": "TRE-CE 0600123-45.2026"});
    desk.writer
        .post(&authorise)
        .if_match(&approved)
        .json(&json!({"reason": "x", "document": ""}))
        .await
        .fault_at("/document");
    desk.writer.post(&authorise).json(&grounds).await.refused(428);
    office.person("editor").await.post(&authorise).if_match(&approved).json(&grounds).await.problem(403, "forbidden");
    let found = desk.writer.post(&authorise).if_match(&approved).json(&grounds).await.json(200);
    let given = &found["authorisations"][0];
    assert_eq!((&given["document"], &given["current"]), (&grounds["document"], &json!(true)));
    assert_eq!((&given["by"]["id"], &given["blackout_id"]), (&json!(desk.writer.id), &blackout["id"]));
    assert_eq!((&found["open"], found["items"][0]["overridden"].is_object()), (&json!([]), true), "{found}");
    desk.writer.post(&authorise).if_match(&approved).json(&grounds).await.problem(409, "no_blackout");
    let out = publish(&approved).await.json(200);
    server.anonymous.get(format!("/public/releases/{}", out["slug"].as_str().unwrap())).await.expect(200);
    let log = desk.writer.get("/changes").query("types", "release").query("limit", 100).await.json(200);
    assert!(each(&log, "action").contains(&"authorise_in_blackout".to_owned()));
    chief.delete(path(&blackout)).if_match(&blackout).await.problem(409, "blackout_in_use");

    // An edited text must be authorised again.
    let other = desk.create(&content(&office.unit["id"], "outro")).await;
    let authorise = format!("{}/blackout-authorisation", of(&other));
    desk.writer.post(&authorise).if_match(&other).json(&grounds).await.expect(200);
    let edited = desk.writer.patch(of(&other)).if_match(&other).json(&json!({"byline": "Ascom"})).await.json(200);
    let found = desk.writer.get(format!("{}/checks", of(&other))).await.json(200);
    assert_eq!((&found["authorisations"][0]["current"], &found["open"]), (&json!(false), &json!(["blackout"])));
    let sent = act(&desk.writer, &edited, "submit").await;
    desk.approver.post(format!("{}/approve", of(&sent))).if_match(&sent).await.problem(409, "checks_open");
    desk.writer.post(&authorise).if_match(&sent).json(&grounds).await.expect(200);
    let sent = act(&desk.approver, &sent, "approve").await;
    publish(&sent).await.expect(200);
}

/// What a stranger sees of an office, everywhere: bodies and entity tags.
struct Seen(Vec<Answer>);

impl Seen {
    async fn by(caller: &Caller, office: &Office<'_>, releases: &[&Value]) -> Self {
        let mut answers = Vec::new();
        let list = format!("/public/releases?unit={}", office.slug());
        for path in [
            list.clone(),
            format!("{list}&limit=1"),
            format!("{list}&q=defeso"),
            format!("{list}&kind=press_release"),
            "/public/releases?q=defeso".to_owned(),
            "/public/releases".to_owned(),
        ] {
            answers.push(caller.get(path).await);
        }
        answers.push(caller.root("GET", "/imprensa").await);
        for release in releases {
            let slug = release["slug"].as_str().unwrap();
            answers.push(caller.get(format!("/public/releases/{slug}")).await);
            answers.push(caller.root("GET", format!("/imprensa/{slug}")).await);
        }
        Self(answers)
    }

    fn same_as(&self, other: &Self) {
        for (one, other) in self.0.iter().zip(&other.0) {
            assert_eq!((one.status, one.header("etag")), (other.status, other.header("etag")), "{}", one.told());
            assert!(one.body == other.body, "{} was {}", one.told(), other.told());
        }
    }

    /// The lists, and the page of the newsroom.
    fn lists(&self) -> &[Answer] {
        &self.0[..7]
    }

    fn text(&self) -> String {
        self.lists().iter().map(|answer| answer.text().replace("&#x2f;", "/")).collect()
    }
}

async fn two(office: &Office<'_>, desk: &Desk) -> (Value, Value) {
    let plain = desk.published(&unique("Obra no defeso")).await;
    let mut body = content(&office.unit["id"], &unique("Vacina no defeso"));
    body["kind"] = json!("public_service");
    (plain, desk.publish(&desk.create(&body).await).await)
}

async fn hidden_everywhere_and_back_to_the_byte(server: Server) {
    let chief = chief(&server).await;
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let (plain, exempt) = two(&office, &desk).await;
    let both = [&plain, &exempt];
    let reader = &server.anonymous;
    let before = Seen::by(reader, &office, &both).await;
    let row = desk.writer.get(of(&plain)).await.json(200);

    let blackout = begin(&chief, &body(-DAY, DAY)).await;
    Seen::by(reader, &office, &both).await.same_as(&before);
    let would = chief.get(format!("{}/hidden?preview=true&count=true", path(&blackout))).await.json(200);
    assert_eq!((&would["total"], each(&would, "id")), (&json!(1), vec![plain["id"].as_str().unwrap().to_owned()]));
    assert_eq!(chief.get(format!("{}/hidden", path(&blackout))).await.json(200)["items"], json!([]), "not yet");

    for round in 0..3 {
        let current = chief.get(path(&blackout)).await.json(200);
        let on = switch(&chief, &current, true).await;
        assert_eq!((&on["hiding"], on["hidden_since"].is_string()), (&json!(true), true));
        let during = Seen::by(reader, &office, &both).await;
        let text = during.text();
        let slug = plain["slug"].as_str().unwrap();
        assert!(!text.contains(slug) && !text.contains(plain["title"].as_str().unwrap()), "round {round}: {text}");
        assert!(text.contains(exempt["slug"].as_str().unwrap()), "the exempt stays");
        for answer in &during.lists()[..6] {
            let seen = answer.json(200);
            let kinds = each(&seen, "kind");
            assert!(kinds.iter().all(|kind| kind == "public_service"), "{}", answer.told());
            assert_eq!(kinds.is_empty(), answer.what.contains("kind="), "{}", answer.told());
        }
        let gone = reader.get(format!("/public/releases/{slug}")).await;
        let told = gone.problem(451, "blackout");
        assert!(told["detail"].as_str().unwrap().contains("período eleitoral"), "{told}");
        let old_tag = before.0[7].header("etag");
        reader.get(format!("/public/releases/{slug}")).header("if-none-match", old_tag).await.problem(451, "blackout");
        let page = reader.root("GET", format!("/imprensa/{slug}")).await;
        assert!(page.expect(451).text().contains("período eleitoral") && page.text().contains("noindex"));
        assert!(!page.text().contains(plain["title"].as_str().unwrap()), "{}", page.told());
        assert_eq!(during.0[9].status, 200, "the exempt is read: {}", during.0[9].told());
        let hidden = chief.get(format!("{}/hidden?count=true", path(&blackout))).await.json(200);
        assert_eq!((&hidden["total"], &items(&hidden)[0]["id"]), (&json!(1), &plain["id"]));

        let off = switch(&chief, &on, false).await;
        assert!(off["hidden_until"].is_string());
        Seen::by(reader, &office, &both).await.same_as(&before);
        let hidden = chief.get(format!("{}/hidden", path(&blackout))).await.json(200);
        assert_eq!(each(&hidden, "id"), [plain["id"].as_str().unwrap()], "what it hid is remembered");
    }
    // No row was touched by any of it.
    assert_eq!(desk.writer.get(of(&plain)).await.json(200), row);

    // What is authorised comes back into sight, alone.
    let current = chief.get(path(&blackout)).await.json(200);
    let on = switch(&chief, &current, true).await;
    let other = desk.writer.get(of(&plain)).await.json(200);
    let grounds = json!({"reason": "Urgente.", "document": "TRE-CE 1"});
    desk.writer
        .post(format!("{}/blackout-authorisation", of(&plain)))
        .if_match(&other)
        .json(&grounds)
        .await
        .expect(200);
    Seen::by(reader, &office, &both).await.same_as(&before);
    assert_eq!(chief.get(format!("{}/hidden", path(&blackout))).await.json(200)["items"], json!([]));
    // Other exemptions, at once.
    let patch = json!({"exempt_kinds": []});
    chief.patch(path(&on)).if_match(&on).json(&patch).await.expect(200);
    reader.get(format!("/public/releases/{}", exempt["slug"].as_str().unwrap())).await.problem(451, "blackout");
    // A withdrawn text stays gone, with its reason.
    let withdrawn = act(&desk.writer, &exempt, "withdraw").await;
    reader.get(format!("/public/releases/{}", withdrawn["slug"].as_str().unwrap())).await.problem(410, "withdrawn");
}

async fn the_clock_begins_and_ends_it(server: Server) {
    let chief = chief(&server).await;
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let (plain, exempt) = two(&office, &desk).await;
    let both = [&plain, &exempt];
    let mut upcoming = body(300, 600);
    upcoming["hide_existing"] = json!(true);
    let blackout = begin(&chief, &upcoming).await;
    let reader = &server.anonymous;
    let before = Seen::by(reader, &office, &both).await;
    let address = format!("/public/releases/{}", plain["slug"].as_str().unwrap());
    // No answer may be kept past its beginning, or its end.
    server.travel(290);
    let cache = reader.get(&address).await.header("cache-control").to_owned();
    let age = |cache: &str, name: &str| {
        let rest = cache.split(name).nth(1).unwrap();
        rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse::<i64>().unwrap()
    };
    assert!(age(&cache, "max-age=") + age(&cache, "stale-while-revalidate=") <= 10, "{cache}");
    for (offset, runs) in [(0, false), (301, true), (595, true), (601, false), (400, true), (0, false)] {
        server.travel(offset);
        let state = if runs {
            "running"
        } else if offset > 600 {
            "ended"
        } else {
            "upcoming"
        };
        assert_eq!(chief.get(path(&blackout)).await.json(200)["state"], state, "{offset}");
        let seen = Seen::by(reader, &office, &both).await;
        if runs {
            assert!(!seen.text().contains(plain["slug"].as_str().unwrap()), "{offset}");
            reader.get(&address).await.problem(451, "blackout");
        } else {
            seen.same_as(&before);
        }
    }
}

/// With exempt and authorised ones among many hidden, pages are neither short nor do they skip or repeat.
async fn pages_are_whole_while_some_are_hidden(server: Server) {
    let chief = chief(&server).await;
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let mut wanted = Vec::new();
    let mut to_authorise = Vec::new();
    for n in 0..18 {
        let mut body = content(&office.unit["id"], &format!("Página defeso {n}"));
        body["tags"] = json!(["obras"]);
        if n % 3 == 0 {
            body["kind"] = json!("public_service");
        }
        let out = desk.publish(&desk.create(&body).await).await;
        if n % 3 == 1 {
            to_authorise.push(out.clone());
        }
        if n % 3 < 2 {
            wanted.push(out["id"].as_str().unwrap().to_owned());
        }
    }
    wanted.reverse();
    let mut on = body(-DAY, DAY);
    on["hide_existing"] = json!(true);
    begin(&chief, &on).await;
    let grounds = json!({"reason": "Urgente.", "document": "TRE-CE 1"});
    for release in &to_authorise {
        desk.writer
            .post(format!("{}/blackout-authorisation", of(release)))
            .if_match(release)
            .json(&grounds)
            .await
            .expect(200);
    }
    for filter in [("limit", "5"), ("q", "defeso"), ("tag", "obras"), ("unit", office.slug())] {
        for limit in ["1", "4", "100"] {
            let parameters = if filter.0 == "limit" { vec![("limit", limit)] } else { vec![filter, ("limit", limit)] };
            let all = server.anonymous.all("/public/releases", &parameters).await;
            assert_eq!(pauta_tests::client::texts(&all, "id"), wanted, "{filter:?} {limit}");
        }
    }
}

async fn other_spheres_do_not_count(server: Server) {
    let chief = chief(&server).await;
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let out = desk.published("estadual").await;
    let mut municipal = body(-DAY, DAY);
    municipal["sphere"] = json!("municipal");
    municipal["hide_existing"] = json!(true);
    let blackout = begin(&chief, &municipal).await;
    assert_eq!((&blackout["applies"], &blackout["hiding"]), (&json!(false), &json!(false)));
    let address = format!("/public/releases/{}", out["slug"].as_str().unwrap());
    server.anonymous.get(&address).await.expect(200);
    desk.published("outro").await;
    let settings = chief.get("/compliance-settings").await.json(200);
    let settings =
        chief.patch("/compliance-settings").if_match(&settings).json(&json!({"sphere": "municipal"})).await.json(200);
    server.anonymous.get(&address).await.problem(451, "blackout");
    chief.patch("/compliance-settings").if_match(&settings).json(&json!({"sphere": "state"})).await.expect(200);
    server.anonymous.get(&address).await.expect(200);
}

async fn hidden_at_another_replica(setup: Setup) {
    let replica = setup.replica();
    let (a, b) = (setup.start().await, replica.start().await);
    let chief = chief(&a).await;
    let office = Office::new(&a).await;
    let out = office.desk().await.published("nas duas").await;
    let address = format!("/public/releases/{}", out["slug"].as_str().unwrap());
    let mut blackout = begin(&chief, &body(-DAY, DAY)).await;
    for _ in 0..20 {
        b.anonymous.get(&address).await.expect(200);
        blackout = switch(&chief, &blackout, true).await;
        b.anonymous.get(&address).await.problem(451, "blackout");
        blackout = switch(&chief, &blackout, false).await;
    }
}

async fn a_correction_is_held_to_it(server: Server) {
    let chief = chief(&server).await;
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let release = desk.published("Obra publicada antes").await;
    let blackout = begin(&chief, &body(-DAY, DAY)).await;
    let correct = async |body: Value| {
        desk.approver.post(format!("{}/correct", of(&release))).if_match(&release).json(&body).await
    };
    let refused = correct(json!({"note": "x", "title": "Obra corrigida"})).await.problem(409, "checks_open");
    assert_eq!(refused["errors"][0]["code"], "blackout");
    let answered = json!([{"code": "blackout", "reason": "Erro de digitação."}]);
    let refused = correct(json!({"note": "x", "title": "Obra corrigida", "overrides": answered})).await;
    refused.problem(409, "blackout");
    // By another name it would be exempt.
    switch(&chief, &blackout, true).await;
    correct(json!({"note": "x", "kind": "public_service"})).await.problem(409, "blackout");
    assert_eq!(desk.writer.get(of(&release)).await.json(200)["version"], release["version"]);

    let grounds = json!({"reason": "Surto de dengue.", "document": "TRE-CE 0600123-45.2026"});
    let corrected = correct(json!({"note": "Título certo.", "title": "Dengue: como agir", "authorisation": grounds}));
    let corrected = corrected.await.json(200);
    let seen = server.anonymous.get(format!("/public/releases/{}", corrected["slug"].as_str().unwrap())).await;
    assert_eq!(seen.json(200)["title"], "Dengue: como agir");
    let checks = desk.writer.get(format!("{}/checks", of(&release))).await.json(200);
    assert_eq!((&checks["open"], &checks["authorisations"][0]["current"]), (&json!([]), &json!(true)));
}

/// An embargo that ends in it, and an import with a date in it; both come into sight when it is over.
async fn what_would_become_public_in_it_does_not(server: Server) {
    let chief = chief(&server).await;
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let head = server.personal_token(&desk.writer.email, &["releases.import", "releases.read"]).await;
    let (before, mark) = (desk.published("Público antes").await, unique("defeso"));
    let mut embargoed = content(&office.unit["id"], "Embargado");
    embargoed["embargo_until"] = json!(at(1800));
    let embargoed = desk.publish(&desk.create(&embargoed).await).await;
    begin(&chief, &body(600, DAY)).await;
    server.travel(2000);
    let row = json!([{"external_id": mark, "title": mark, "body_html": "<p>x</p>", "published_at": at(1900)}]);
    let form = Form::new("json", "textos.json", row.to_string().as_bytes()).field("unit_id", office.unit_id());
    let taken = import(&head, &form).await;
    assert_eq!(taken["counts"]["created"], 1, "{taken}");
    let imported = taken["preview"][0]["release_id"].as_str().unwrap();
    let imported = head.get(format!("/releases/{imported}")).await.json(200);

    let listed = async || {
        let list = server.anonymous.get("/public/releases").query("unit", office.slug()).await.json(200);
        each(&list, "id")
    };
    let id = |release: &Value| release["id"].as_str().unwrap().to_owned();
    let address = |release: &Value| format!("/public/releases/{}", release["slug"].as_str().unwrap());
    assert_eq!(listed().await, [id(&before)]);
    for release in [&embargoed, &imported] {
        server.anonymous.get(address(release)).await.problem(404, "not_found");
    }
    // A page goes on past what is held back.
    let first = server.anonymous.get("/public/releases?limit=1").query("unit", office.slug()).await.json(200);
    assert_eq!(each(&first, "id"), [id(&before)]);
    server.travel(DAY + 1);
    assert_eq!(listed().await, [id(&imported), id(&embargoed), id(&before)]);
    server.anonymous.get(address(&embargoed)).await.expect(200);
}
