//! iCalendar: feeds, single events, and files that come in, however odd.

use pauta_tests::both;
use pauta_tests::client::{Answer, items};
use pauta_tests::office::{Office, Person, unique};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![
    the_public_feed_has_what_is_public,
    a_date_is_told_without_its_series,
    a_personal_feed_has_what_its_owner_may_read,
    an_exported_calendar_comes_back_unchanged,
    a_file_is_taken_in_once,
    a_date_without_its_series_comes_once,
    what_a_file_calls_off_is_cancelled,
    what_cannot_be_taken_in_is_told,
    hostile_files_are_never_our_fault,
];

async fn plan(person: &Person, unit: &Value, fields: Value) -> Value {
    let mut body = json!({
        "kind": "ceremony", "title": "Cerimônia", "unit_id": unit,
        "starts_at": "2027-03-02T12:00:00Z", "ends_at": "2027-03-02T14:00:00Z",
    });
    body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    person.post("/agenda").json(&body).await.json(201)
}

/// Lines that were folded are whole again (RFC 5545, section 3.1).
fn unfolded(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert!(answer.header("content-type").starts_with("text/calendar"));
    let text = answer.text();
    assert!(text.lines().all(|line| line.len() <= 75), "folded at 75 octets");
    text.replace("\r\n ", "")
}

async fn import(person: &Person, file: &str, query: &str) -> Value {
    person.post(format!("/agenda/import?{query}")).body("text/calendar", file.to_owned()).await.json(200)
}

fn counts(told: &Value) -> [i64; 4] {
    let of = |name: &str| told[name].as_i64().unwrap();
    [of("created"), of("updated"), of("unchanged"), i64::try_from(told["skipped"].as_array().unwrap().len()).unwrap()]
}

async fn the_public_feed_has_what_is_public(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let unit = &office.unit["id"];
    let now = server.now().await;
    let soon = |days: i64| (now + chrono::TimeDelta::days(days)).format("%Y-%m-%dT12:00:00Z").to_string();
    let series = plan(
        &editor,
        unit,
        json!({
            "title": "Feira da moradia, com tudo", "starts_at": soon(3), "ends_at": null, "visibility": "public",
            "rrule": "FREQ=DAILY;COUNT=5", "place": {"name": "Praça; central", "latitude": -3.7, "longitude": -38.5},
        }),
    )
    .await;
    let hidden = format!("/agenda/{}/occurrences/{}", series["id"].as_str().unwrap(), soon(4));
    editor
        .patch(&hidden)
        .if_match(&series)
        .json(&json!({"visibility": "internal", "title": "Segredo"}))
        .await
        .expect(200);
    let moved = format!("/agenda/{}/occurrences/{}", series["id"].as_str().unwrap(), soon(5));
    editor.patch(&moved).if_match(&series).json(&json!({"title": "Feira no ginásio"})).await.expect(200);
    plan(&editor, unit, json!({"title": "Reunião interna", "starts_at": soon(3), "ends_at": null})).await;

    let anyone = server.somewhere();
    let path = format!("/feeds/agenda.ics?unit={}", office.slug());
    let answer = anyone.root("GET", &path).await;
    let feed = unfolded(&answer);
    assert_eq!(feed.matches("BEGIN:VEVENT").count(), 2, "{feed}");
    assert!(feed.contains("SUMMARY:Feira da moradia\\, com tudo"), "{feed}");
    assert!(feed.contains("RRULE:FREQ=DAILY;COUNT=5"), "{feed}");
    assert!(feed.contains("BEGIN:VTIMEZONE\r\nTZID:America/Fortaleza"), "{feed}");
    assert!(feed.contains("RECURRENCE-ID;TZID=America/Fortaleza:"), "{feed}");
    assert!(feed.contains("EXDATE;TZID=America/Fortaleza:"), "the hidden occurrence is left out: {feed}");
    assert!(feed.contains("LOCATION:Praça\\; central"), "{feed}");
    assert!(feed.contains("GEO:-3.7;-38.5"), "{feed}");
    assert!(!feed.contains("Segredo") && !feed.contains("Reunião interna"));
    anyone.root("GET", &path).header("if-none-match", answer.header("etag")).await.expect(304);
    let one = format!("/agenda/{}.ics", series["id"].as_str().unwrap());
    let own = unfolded(&editor.get(&one).await);
    assert!(own.contains("Segredo") && own.contains("CLASS:PRIVATE"), "{own}");
    anyone.get(&one).await.refused(401);
    assert!(!unfolded(&anyone.get(format!("/public{one}")).await).contains("Segredo"));
}

async fn a_date_is_told_without_its_series(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let now = server.now().await;
    let soon = |days: i64| (now + chrono::TimeDelta::days(days)).format("%Y-%m-%dT12:00:00Z").to_string();
    let (title, secret) = (unique("Audiência aberta"), unique("Reunião fechada"));
    let daily = json!({"title": secret, "starts_at": soon(3), "ends_at": null, "rrule": "FREQ=DAILY;COUNT=5"});
    let series = plan(&editor, &office.unit["id"], daily).await;
    let date = format!("/agenda/{}/occurrences/{}", series["id"].as_str().unwrap(), soon(4));
    let open = json!({"visibility": "public", "title": title, "tags": ["aberta"]});
    let date = editor.patch(date).if_match(&series).json(&open).await.json(200);
    let (id, series) = (date["id"].as_str().unwrap(), series["id"].as_str().unwrap());
    let by_tag = json!({"name": "Abertas", "filter": {"tag": "aberta", "unit": office.slug()}});
    let feed = editor.post("/agenda/feeds").json(&by_tag).await.json(201);
    let feed = feed["url"].as_str().unwrap().split_once("/feeds/").unwrap().1.to_owned();
    for address in [
        format!("/feeds/agenda.ics?unit={}", office.slug()),
        format!("/api/v1/public/agenda/{id}.ics"),
        format!("/feeds/{feed}"),
    ] {
        let file = unfolded(&server.anonymous.root("GET", &address).await);
        assert_eq!(file.matches("BEGIN:VEVENT").count(), 1, "{address}: {file}");
        assert!(file.contains(&format!("SUMMARY:{title}")) && file.contains(&format!("UID:{id}@pauta")), "{file}");
        assert!(file.contains(&format!("agenda/{id}\r\n")), "its own page: {file}");
        assert!(![secret.as_str(), series, "RECURRENCE-ID", "RRULE"].iter().any(|part| file.contains(part)), "{file}");
    }
}

async fn a_personal_feed_has_what_its_owner_may_read(server: &'static Server) {
    let office = Office::new(server).await;
    let (editor, stranger) = (office.person("editor").await, Office::new(server).await.person("editor").await);
    let now = server.now().await + chrono::TimeDelta::days(3);
    let title = unique("Reunião");
    let at = now.format("%Y-%m-%dT12:00:00Z").to_string();
    plan(&editor, &office.unit["id"], json!({"title": title, "kind": "meeting", "starts_at": at, "ends_at": null}))
        .await;
    let body = json!({"name": "Telefone", "filter": {"kind": "meeting"}});
    let made = editor.post("/agenda/feeds").json(&body).await.json(201);
    let url = made["url"].as_str().unwrap();
    let path = &url[url.find("/feeds/").unwrap()..];
    let anyone = server.somewhere();
    let feed = anyone.root("GET", path).await;
    assert_eq!(feed.header("cache-control"), "private, no-cache");
    assert!(unfolded(&feed).contains(&title));
    anyone.root("GET", path).header("if-none-match", feed.header("etag")).await.expect(304);
    let listed = editor.get("/agenda/feeds").await.json(200);
    assert_eq!(items(&listed).len(), 1);
    assert!(!listed.to_string().contains("/feeds/"), "its address is not told again");
    assert!(items(&stranger.get("/agenda/feeds").await.json(200)).is_empty());
    let own = format!("/agenda/feeds/{}", made["id"].as_str().unwrap());
    stranger.delete(&own).await.refused(404);
    editor.post("/agenda/feeds").json(&json!({"name": "x", "filter": {"kind": "party"}})).await.refused(400);
    // It ends with its owner's access, and when it is revoked.
    let user = office.admin.get(format!("/users/{}", editor.id)).await.json(200);
    let user = office.admin.post(format!("/users/{}/disable", editor.id)).if_match(&user).await.json(200);
    anyone.root("GET", path).await.refused(404);
    office.admin.post(format!("/users/{}/enable", editor.id)).if_match(&user).await.expect(200);
    anyone.root("GET", path).await.expect(200);
    let editor = server.sign_in(&editor.email, pauta_tests::server::PASSWORD).await;
    editor.delete(&own).await.expect(204);
    anyone.root("GET", path).await.refused(404);
    anyone.root("GET", "/feeds/agenda/nada.ics").await.refused(404);
}

async fn an_exported_calendar_comes_back_unchanged(server: &'static Server) {
    let (office, other) = (Office::new(server).await, Office::new(server).await);
    let editor = office.person("editor").await;
    let unit = &office.unit["id"];
    let series = plan(&editor, unit, json!({
        "title": "Série; com, tudo \\ isto", "time_zone": "Europe/Lisbon", "rrule": "FREQ=MONTHLY;BYDAY=-1FR;COUNT=8",
        "exdates": ["2027-04-30T11:00:00Z"], "starts_at": "2027-03-26T12:00:00Z", "ends_at": "2027-03-26T13:30:00Z",
        "description_html": "<p>Uma linha</p><p>E outra</p>", "place": {"name": "Teatro"},
    }))
    .await;
    let own = format!("/agenda/{}/occurrences/2027-05-28T11:00:00Z", series["id"].as_str().unwrap());
    editor.patch(own).if_match(&series).json(&json!({"title": "Especial"})).await.expect(200);
    let days = plan(
        &editor,
        unit,
        json!({
            "all_day": true, "starts_at": "2027-06-01T03:00:00Z", "ends_at": "2027-06-03T03:00:00Z",
            "rrule": "FREQ=YEARLY;UNTIL=20300601T235959Z",
        }),
    )
    .await;
    for event in [&series, &days] {
        let file = editor.get(format!("/agenda/{}.ics", event["id"].as_str().unwrap())).await;
        let file = file.text().to_owned();
        let count = i64::try_from(file.matches("BEGIN:VEVENT").count()).unwrap();
        assert_eq!(counts(&import(&editor, &file, "").await), [0, 0, count, 0]);
        // Elsewhere it stands as it does here.
        let elsewhere = file.replace("@pauta", &format!("@{}", unique("alhures")));
        let stranger = other.person("editor").await;
        assert_eq!(counts(&import(&stranger, &elsewhere, "dry_run=true").await), [count, 0, 0, 0]);
        assert_eq!(counts(&import(&stranger, &elsewhere, "").await), [count, 0, 0, 0]);
        assert_eq!(counts(&import(&stranger, &elsewhere, "").await), [0, 0, count, 0]);
        let all = async |person: &Person, office: &Office<'_>| {
            let query = [("unit", office.slug()), ("from", "2027-01-01"), ("to", "2031-12-31"), ("limit", "100")];
            let events = person.all("/agenda", &query).await;
            let events = events.iter().filter(|item| item["all_day"] == event["all_day"]);
            events
                .map(|e| json!([e["title"], e["starts_at"], e["ends_at"], e["occurrence"], e["time_zone"]]))
                .collect::<Vec<_>>()
        };
        assert_eq!(all(&editor, &office).await, all(&stranger, &other).await);
    }
}

async fn a_file_is_taken_in_once(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let uid = unique("evento");
    let file = |summary: &str, sequence: u32| {
        format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nSEQUENCE:{sequence}\r\n\
             DTSTART;TZID=E. South America Standard Time:20270302T090000\r\nDURATION:PT90M\r\nSUMMARY:{summary}\r\n\
             STATUS:CONFIRMED\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT10M\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        )
    };
    let query = format!("unit={}", office.slug());
    assert_eq!(counts(&import(&editor, &file("Visita", 1), &format!("{query}&dry_run=true")).await), [1, 0, 0, 0]);
    let listed = async || {
        let query = [("unit", office.slug()), ("from", "2027-03-01"), ("to", "2027-03-31")];
        editor.all("/agenda", &query).await
    };
    assert!(listed().await.is_empty(), "a dry run leaves nothing");
    assert_eq!(counts(&import(&editor, &file("Visita", 1), &query).await), [1, 0, 0, 0]);
    let taken = listed().await.remove(0);
    assert_eq!(
        (&taken["starts_at"], &taken["ends_at"]),
        (&json!("2027-03-02T12:00:00Z"), &json!("2027-03-02T13:30:00Z"))
    );
    assert_eq!((&taken["time_zone"], &taken["uid"]), (&json!("America/Sao_Paulo"), &json!(uid)));
    assert_eq!((&taken["status"], &taken["visibility"]), (&json!("confirmed"), &json!("internal")));
    assert_eq!(counts(&import(&editor, &file("Visita", 1), &query).await), [0, 0, 1, 0]);
    assert_eq!(counts(&import(&editor, &file("Visita adiada", 2), &query).await), [0, 1, 0, 0]);
    assert_eq!(listed().await[0]["title"], json!("Visita adiada"));
    assert_eq!(
        counts(&import(&editor, &file("Antiga", 0), &query).await),
        [0, 0, 1, 0],
        "an older revision is no news"
    );
    // A reporter does not confirm, so neither does their file.
    let reporter = office.person("reporter").await;
    let other = file("De repórter", 0).replace(&uid, &unique("outro"));
    assert_eq!(counts(&import(&reporter, &other, &query).await), [1, 0, 0, 0]);
    assert!(listed().await.iter().any(|e| e["title"] == "De repórter" && e["status"] == "tentative"));
    // In another unit's agenda it is out of reach.
    let stranger = Office::new(server).await.person("editor").await;
    let told = import(&stranger, &file("Minha", 9), "").await;
    assert_eq!(counts(&told), [0, 0, 0, 1]);
    assert_eq!(told["skipped"][0]["uid"], json!(uid));
}

/// Outlook sends one date of a series, or two, and never the series.
async fn a_date_without_its_series_comes_once(server: &'static Server) {
    let editor = Office::new(server).await.person("editor").await;
    let uid = unique("alone");
    let date = |at: &str, title: &str| {
        format!("BEGIN:VEVENT\nUID:{uid}\nRECURRENCE-ID:{at}\nDTSTART:{at}\nSUMMARY:{title}\nEND:VEVENT\n")
    };
    let file = |first: &str| {
        let dates = date("20270301T120000Z", first) + &date("20270308T120000Z", "Segunda");
        format!("BEGIN:VCALENDAR\n{dates}END:VCALENDAR\n")
    };
    assert_eq!(counts(&import(&editor, &file("Primeira"), "").await), [2, 0, 0, 0]);
    assert_eq!(counts(&import(&editor, &file("Primeira"), "").await), [0, 0, 2, 0]);
    assert_eq!(counts(&import(&editor, &file("Mudou"), "").await), [0, 1, 1, 0]);
}

async fn what_a_file_calls_off_is_cancelled(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let (uid, series) = (unique("called-off"), unique("weekly"));
    let query = format!("unit={}", office.slug());
    let asked = format!(
        "BEGIN:VCALENDAR\nMETHOD:REQUEST\n\
         BEGIN:VEVENT\nUID:{uid}\nDTSTART:20270301T120000Z\nDTEND:20270301T130000Z\nSUMMARY:Visita\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:{series}\nDTSTART:20270301T150000Z\nRRULE:FREQ=DAILY;COUNT=3\nSUMMARY:Plantão\nEND:VEVENT\n\
         END:VCALENDAR\n"
    );
    let off = |events: &str| format!("BEGIN:VCALENDAR\nMETHOD:CANCEL\n{events}END:VCALENDAR\n");
    let event =
        |uid: &str, more: &str| format!("BEGIN:VEVENT\nUID:{uid}\nDTSTAMP:20270101T000000Z\n{more}END:VEVENT\n");
    let told = import(&editor, &off(&event(&uid, "DTSTART:20270301T120000Z\nSUMMARY:Visita\n")), &query).await;
    assert_eq!((counts(&told), &told["skipped"][0]["code"]), ([0, 0, 0, 1], &json!("unknown_event")));
    assert_eq!(counts(&import(&editor, &asked, &query).await), [2, 0, 0, 0]);
    let date = event(&series, "RECURRENCE-ID:20270302T150000Z\nSEQUENCE:1\n");
    let both = off(&(event(&uid, "SEQUENCE:1\n") + &date));
    let reporter = office.person("reporter").await;
    assert_eq!(counts(&import(&reporter, &both, &query).await), [0, 0, 0, 2], "who does not confirm does not cancel");
    assert_eq!(counts(&import(&editor, &both, &query).await), [0, 2, 0, 0]);
    assert_eq!(counts(&import(&editor, &both, &query).await), [0, 0, 2, 0]);
    let window = [("unit", office.slug()), ("from", "2027-03-01"), ("to", "2027-03-31")];
    let listed = editor.all("/agenda", &window).await;
    let told: Vec<[&str; 3]> =
        listed.iter().map(|event| ["title", "starts_at", "status"].map(|name| event[name].as_str().unwrap())).collect();
    let expected = [
        ["Visita", "2027-03-01T12:00:00Z", "cancelled"],
        ["Plantão", "2027-03-01T15:00:00Z", "tentative"],
        ["Plantão", "2027-03-02T15:00:00Z", "cancelled"],
        ["Plantão", "2027-03-03T15:00:00Z", "tentative"],
    ];
    assert_eq!(told, expected);
    assert_eq!(listed[0]["status_reason"], json!("Cancelado na agenda de origem."));
    assert_eq!(counts(&import(&editor, &off(&event(&series, "")), &query).await), [0, 1, 0, 0], "the whole series");
    assert!(editor.all("/agenda", &window).await.iter().all(|event| event["status"] == "cancelled"));
}

async fn what_cannot_be_taken_in_is_told(server: &'static Server) {
    let editor = Office::new(server).await.person("editor").await;
    let n = unique("odd");
    let file = format!(
        "BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:{n}-todo\nEND:VTODO\nBEGIN:VJOURNAL\nUID:{n}-j\nEND:VJOURNAL\n\
         BEGIN:VEVENT\nUID:{n}-no-start\nSUMMARY:x\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:{n}-hourly\nDTSTART:20270301T120000Z\nRRULE:FREQ=HOURLY\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:{n}-good\nDTSTART;VALUE=DATE:20270301\nEND:VEVENT\n\
         BEGIN:VEVENT\nDTSTART:20270301T120000\nSUMMARY:Sem uid {n}\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:{n}-range\nDTSTART:20270301T120000Z\nRECURRENCE-ID;RANGE=THISANDFUTURE:20270301T120000Z\nEND:VEVENT\n\
         END:VCALENDAR\n"
    );
    let told = import(&editor, &file, "").await;
    assert_eq!(counts(&told), [2, 0, 0, 5], "{told}");
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let mut found: Vec<[String; 3]> = told["skipped"]
        .as_array()
        .unwrap()
        .iter()
        .map(|skipped| ["uid", "component", "code"].map(|name| text(&skipped[name])))
        .collect();
    found.sort_unstable();
    let expected = [
        ["hourly", "VEVENT", "bad_rule"],
        ["j", "VJOURNAL", "not_an_event"],
        ["no-start", "VEVENT", "unreadable"],
        ["range", "VEVENT", "unsupported"],
        ["todo", "VTODO", "not_an_event"],
    ];
    assert_eq!(found, expected.map(|[uid, component, code]| [format!("{n}-{uid}"), component.into(), code.into()]));
    for skipped in told["skipped"].as_array().unwrap() {
        assert!(skipped["reason"].as_str().unwrap().len() > 10);
    }
    assert_eq!(counts(&import(&editor, &file, "").await), [0, 0, 2, 5], "also what had no UID is known again");
    editor.post("/agenda/import").json(&json!({})).await.problem(415, "unsupported_media_type");
    editor.post("/agenda/import?unit=nada").body("text/calendar", "").await.refused(400);
}

async fn hostile_files_are_never_our_fault(server: &'static Server) {
    let editor = Office::new(server).await.person("editor").await;
    let good = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:h@x\r\nDTSTART:20270301T120000Z\r\nRRULE:FREQ=DAILY;COUNT=3\r\n\
                EXDATE:20270302T120000Z\r\nSUMMARY:Ação\r\nLOCATION:Praça\r\nGEO:1;2\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let mut files: Vec<Vec<u8>> = vec![
        Vec::new(),
        vec![0; 1000],
        vec![0xff; 1000],
        b"\xef\xbb\xbfBEGIN:VCALENDAR".to_vec(),
        "BEGIN:VEVENT\n".repeat(3000).into_bytes(),
        "BEGIN:VCALENDAR\n".repeat(3000).into_bytes(),
        b"BEGIN:VCARD\nVERSION:4.0\nFN:x\nEND:VCARD\n".to_vec(),
        format!("BEGIN:VEVENT\nDTSTART:20270301T000000Z\nSUMMARY:{}\nEND:VEVENT", "a".repeat(500_000)).into_bytes(),
        good.replace("FREQ=DAILY;COUNT=3", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30").into_bytes(),
        good.replace("FREQ=DAILY;COUNT=3", "FREQ=DAILY;INTERVAL=65535;BYSETPOS=-366").into_bytes(),
        good.replace("20270301T120000Z", "99991231T235959Z").into_bytes(),
        good.replace("LOCATION:Praça", "DURATION:P999999999999999999W").into_bytes(),
        good.replace("20270301T120000Z", "00000000T000000").into_bytes(),
        good.replace("DTSTART", "DTSTART;TZID=\"Nowhere/At all\"").into_bytes(),
        good.replace("Ação", "\u{0}\u{1}\u{202e}").into_bytes(),
    ];
    // Windows-1252, cut short, bytes turned.
    files.push(
        good.chars()
            .map(|c| {
                if c == 'ç' {
                    0xe7
                } else if c == 'ã' {
                    0xe3
                } else {
                    u8::try_from(u32::from(c)).unwrap_or(b'?')
                }
            })
            .collect(),
    );
    let whole = good.as_bytes();
    let mut random = fastrand::Rng::with_seed(5);
    for _ in 0..60 {
        let mut bytes = whole.to_vec();
        for _ in 0..random.usize(1..12) {
            let at = random.usize(..bytes.len());
            match random.u8(..3) {
                0 => bytes[at] = random.u8(..),
                1 => bytes.truncate(at + 1),
                _ => bytes.insert(at, b"\n:;,=\"\\Z"[random.usize(..8)]),
            }
        }
        files.push(bytes);
    }
    for file in files {
        let answer = editor.post("/agenda/import?dry_run=true").body("text/calendar", file.clone()).await;
        assert_eq!(answer.status, 200, "{}\n{}", answer.text(), String::from_utf8_lossy(&file));
    }
}
