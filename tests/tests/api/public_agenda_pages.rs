//! The agenda as the newsroom shows it: by day and by month, one event, and what is never shown.

use chrono::{DateTime, TimeDelta, Utc};
use pauta_tests::both;
use pauta_tests::client::Caller;
use pauta_tests::office::{Office, Person, unique};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![
    what_is_planned_is_listed_by_day,
    a_month_has_an_address,
    what_is_not_public_is_not_there,
    an_event_is_told_with_what_is_public,
    who_declined_is_not_announced,
    what_changed_is_said_loudly,
    a_series_tells_its_next_dates,
    hostile_texts_stay_texts,
    pages_may_be_kept_and_asked_after,
    long_lists_go_on,
    its_address_is_kept_for_it,
];

async fn page(caller: &Caller, path: &str) -> String {
    // The templates escape slashes too.
    caller.root("GET", path).await.expect(200).text().replace("&#x2f;", "/").replace("&amp;", "&")
}

/// Noon of the day after so many days, in Fortaleza.
async fn soon(server: &Server, days: i64) -> DateTime<Utc> {
    let day = (server.now().await - TimeDelta::hours(3)).date_naive() + TimeDelta::days(days);
    day.and_hms_opt(15, 0, 0).unwrap().and_utc()
}

async fn plan(person: &Person, office: &Office<'_>, title: &str, at: DateTime<Utc>, fields: Value) -> Value {
    let mut body = json!({
        "kind": "inauguration", "title": title, "unit_id": office.unit["id"], "visibility": "public",
        "starts_at": at, "ends_at": at + TimeDelta::hours(2),
    });
    body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    person.post("/agenda").json(&body).await.json(201)
}

fn id(event: &Value) -> &str {
    event["id"].as_str().unwrap()
}

fn address(event: &Value) -> String {
    format!("/imprensa/agenda/{}", id(event))
}

async fn act(person: &Person, event: &Value, action: &str, body: Value) -> Value {
    person.post(format!("/agenda/{}/{action}", id(event))).if_match(event).json(&body).await.json(200)
}

/// The schema.org `Event` in a page.
async fn data(caller: &Caller, path: &str) -> Value {
    let html = caller.root("GET", path).await.expect(200).text().to_owned();
    let script = html.split("<script type=\"application/ld+json\">").nth(1).expect("structured data");
    serde_json::from_str(script.split("</script>").next().unwrap()).unwrap()
}

async fn what_is_planned_is_listed_by_day(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let (early, late, past) = (unique("Cedo"), unique("Tarde"), unique("Ontem"));
    let place = json!({"place": {"name": "Arena", "municipality_code": 2_312_908}});
    let event = plan(&editor, &office, &late, soon(server, 4).await, json!({})).await;
    plan(&editor, &office, &early, soon(server, 3).await, place).await;
    plan(&editor, &office, &past, soon(server, -2).await, json!({})).await;
    let list = format!("/imprensa/agenda?unit={}", office.slug());
    let html = page(&server.anonymous, &list).await;
    let at = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text} in {html}"));
    let day = |at: DateTime<Utc>| format!("<time datetime=\"{}\">", at.format("%Y-%m-%d"));
    assert!(at(&day(soon(server, 3).await)) < at(&early), "{html}");
    assert!(at(&early) < at(&day(soon(server, 4).await)) && at(&day(soon(server, 4).await)) < at(&late), "{html}");
    assert!(html.contains("Arena, Sobral - CE") && html.contains(">12h</time>"), "{html}");
    assert!(!html.contains(&past), "{html}");
    assert!(html.contains(&format!("href=\"{}\"", address(&event))), "{html}");
    let base = server.anonymous.base();
    assert!(html.contains(&format!("<link rel=\"canonical\" href=\"{base}{list}\">")), "{html}");
    assert!(html.contains(&format!("href=\"/feeds/agenda.ics?unit={}\"", office.slug())), "{html}");
    // By municipality; as a form without script sends it.
    let there = page(&server.anonymous, &format!("{list}&municipality=2312908&mes=")).await;
    assert!(there.contains(&early) && !there.contains(&late) && there.contains("Sobral (CE)"), "{there}");
    for odd in ["unit=nao-ha", "mes=2027-13", "mes=ontem", "municipality=sobral"] {
        let answer = server.anonymous.root("GET", format!("/imprensa/agenda?{odd}")).await;
        assert_eq!(answer.status, 404, "{odd}");
        assert!(answer.text().contains("Página não encontrada"), "{odd}");
    }
    let receive = page(&server.anonymous, &format!("/imprensa/receber?unit={}", office.slug())).await;
    let feed = format!("/feeds/agenda.ics?unit={}", office.slug());
    let webcal = format!("webcal://{}{feed}", base.split_once("://").unwrap().1);
    for told in [format!("data-copy=\"{base}{feed}\""), format!("href=\"{webcal}\"")] {
        assert!(receive.contains(&told), "{told} in {receive}");
    }
    server.anonymous.root("GET", &feed).await.expect(200);
}

async fn a_month_has_an_address(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
    let (first, last, other) = (unique("Primeiro"), unique("Último"), unique("Outro"));
    // The last minute of the month in Fortaleza is of the next one by Greenwich.
    plan(&editor, &office, &first, at("2027-03-01T03:00:00Z"), json!({})).await;
    plan(&editor, &office, &last, at("2027-04-01T02:59:00Z"), json!({"ends_at": null})).await;
    plan(&editor, &office, &other, at("2027-04-01T03:00:00Z"), json!({})).await;
    let unit = office.slug();
    let html = page(&server.anonymous, &format!("/imprensa/agenda?unit={unit}&mes=2027-03")).await;
    assert!(html.contains("<h1>Agenda · março de 2027"), "{html}");
    assert!(html.contains(&first) && html.contains(&last) && !html.contains(&other), "{html}");
    for month in ["2027-02", "2027-04"] {
        assert!(html.contains(&format!("href=\"/imprensa/agenda?mes={month}&unit={unit}\"")), "{month} in {html}");
    }
    let none = page(&server.anonymous, &format!("/imprensa/agenda?unit={unit}&mes=2025-03")).await;
    assert!(none.contains("Não há eventos públicos neste mês."), "{none}");
}

async fn what_is_not_public_is_not_there(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let titles = [unique("Interna"), unique("Imprensa")];
    let mut hidden = Vec::new();
    for (title, visibility) in titles.iter().zip(["internal", "press"]) {
        let fields = json!({"visibility": visibility});
        hidden.push(plan(&editor, &office, title, soon(server, 3).await, fields).await);
    }
    let list = page(&server.anonymous, &format!("/imprensa/agenda?unit={}", office.slug())).await;
    let gone = server.anonymous.root("GET", "/imprensa/agenda/0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f").await;
    for (event, title) in hidden.iter().zip(&titles) {
        assert!(!list.contains(title), "{list}");
        // Nothing tells it from what never was.
        let answer = server.anonymous.root("GET", address(event)).await;
        assert_eq!((answer.status, gone.status), (404, 404));
        assert_eq!(
            answer.text().replace(id(event), ""),
            gone.text().replace("0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f", "")
        );
    }
    assert_eq!(server.anonymous.root("GET", "/imprensa/agenda/x").await.status, 404);
    // What was public and is not any more, and what was deleted, are gone at once.
    let event = plan(&editor, &office, "Some", soon(server, 3).await, json!({})).await;
    page(&server.anonymous, &address(&event)).await;
    let path = format!("/agenda/{}", id(&event));
    let event = editor.patch(&path).if_match(&event).json(&json!({"visibility": "internal"})).await.json(200);
    assert_eq!(server.anonymous.root("GET", address(&event)).await.status, 404);
}

async fn an_event_is_told_with_what_is_public(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let at: DateTime<Utc> = "2027-03-02T12:00:00Z".parse().unwrap();
    let secret = unique("combinado");
    let fields = json!({
        "time_zone": "America/Sao_Paulo", "organiser": "Casa Civil", "subject": "Moradia", "internal_note": secret,
        "place": {"name": "Arena", "address": "Rua das Flores, 10", "municipality_code": 2_312_908,
            "latitude": -3.69, "longitude": -40.35, "online_url": "https://video.example.org/ao-vivo"},
        "authorities": [{"name": "Ana Lima", "office": "Governadora"}],
        "description_html": "<p>Entrega de <strong>120 casas</strong>.</p>",
        "press_info": {"arrival_time": "08:30", "accreditation": "Por e-mail", "contact": "Ascom (85) 3101-0000"},
    });
    let title = unique("Entrega");
    let event = plan(&editor, &office, &title, at, fields).await;
    let html = page(&server.anonymous, &address(&event)).await;
    for told in [
        "<time datetime=\"2027-03-02T09:00:00-03:00\">terça-feira, 2 de março de 2027, das 9h às 11h (fuso America/Sao_Paulo)</time>",
        "Arena, Rua das Flores, 10, Sobral - CE",
        "https://www.openstreetmap.org/?mlat=-3.69&mlon=-40.35",
        "https://video.example.org/ao-vivo",
        "Ana Lima, Governadora",
        "<strong>120 casas</strong>",
        "08:30",
        "Por e-mail",
        "Ascom (85) 3101-0000",
        "Casa Civil",
        "Moradia",
    ] {
        assert!(html.contains(told), "{told} in {html}");
    }
    assert!(!html.contains(&secret), "{html}");
    let file = format!("/api/v1/public/agenda/{}.ics", id(&event));
    assert!(html.contains(&format!("href=\"{file}\"")), "{html}");
    assert!(server.anonymous.root("GET", &file).await.expect(200).text().contains("BEGIN:VEVENT"));
    let base = server.anonymous.base();
    assert!(html.contains(&format!("<link rel=\"canonical\" href=\"{base}{}\">", address(&event))), "{html}");
    let data = data(&server.anonymous, &address(&event)).await;
    assert_eq!([&data["@type"], &data["name"]], [&json!("Event"), &json!(title)]);
    assert_eq!(data["startDate"], "2027-03-02T09:00:00-03:00");
    assert_eq!(data["endDate"], "2027-03-02T11:00:00-03:00");
    assert_eq!(data["eventStatus"], "https://schema.org/EventScheduled");
    assert_eq!(data["eventAttendanceMode"], "https://schema.org/MixedEventAttendanceMode");
    assert_eq!(data["organizer"]["name"], "Casa Civil");
    assert_eq!(data["location"][0]["address"]["addressLocality"], "Sobral");
    assert_eq!(data["location"][0]["geo"]["latitude"], -3.69);
    assert_eq!(data["location"][1]["url"], "https://video.example.org/ao-vivo");
    assert_eq!(data["description"], "Entrega de 120 casas.");
    let day = plan(&editor, &office, "Dia", "2027-03-02T03:00:00Z".parse().unwrap(), json!({
        "kind": "campaign_date", "all_day": true, "ends_at": "2027-03-04T03:00:00Z", "time_zone": "America/Fortaleza",
    }))
    .await;
    let data = self::data(&server.anonymous, &address(&day)).await;
    assert_eq!([&data["startDate"], &data["endDate"]], ["2027-03-02", "2027-03-03"]);
    assert_eq!(data["eventAttendanceMode"], "https://schema.org/OfflineEventAttendanceMode");
}

async fn who_declined_is_not_announced(server: &'static Server) {
    let office = Office::new(server).await;
    let (editor, head) = (office.person("editor").await, office.person("head").await);
    let [comes, declined] = ["Ana Lima", "Zeferino Braga"].map(unique);
    let people = json!({"authorities": [
        {"name": comes, "attendance": "confirmed"}, {"name": declined, "office": "Governador", "attendance": "declined"},
    ]});
    let at = soon(server, 3).await;
    let event = plan(&editor, &office, &unique("Entrega"), at, people).await;
    let of_unit = format!("unit={}", office.slug());
    for public in [
        address(&event),
        format!("/imprensa/agenda?{of_unit}"),
        format!("/api/v1/public/agenda/{}", id(&event)),
        format!("/api/v1/public/agenda?{of_unit}"),
        format!("/api/v1/public/agenda.csv?{of_unit}"),
        format!("/api/v1/public/agenda/{}.ics", id(&event)),
        format!("/feeds/agenda.ics?{of_unit}"),
    ] {
        let told = server.anonymous.root("GET", &public).await.expect(200).text().to_owned();
        assert!(!told.contains(&declined), "{public}: {told}");
        assert!(public.contains(".ics") || public.contains("/imprensa/agenda?") || told.contains(&comes), "{public}");
    }
    for (name, times) in [(&comes, 1), (&declined, 0)] {
        for asked in [format!("authority={name}"), format!("{of_unit}&q=\"{name}\"").replace(' ', "%20")] {
            let found = server.anonymous.root("GET", format!("/api/v1/public/agenda?{asked}")).await.json(200);
            assert_eq!(found["items"].as_array().unwrap().len(), times, "{asked}");
        }
    }
    let advisory = head.post(format!("/agenda/{}/advisory", id(&event))).await.json(201);
    let told = advisory["body_html"].as_str().unwrap();
    assert!(told.contains(&comes) && !told.contains(&declined), "{told}");
    assert_eq!(
        editor.get(format!("/agenda/{}", id(&event))).await.json(200)["authorities"][1]["name"],
        json!(declined)
    );
}

async fn what_changed_is_said_loudly(server: &'static Server) {
    let office = Office::new(server).await;
    let (editor, anyone) = (office.person("editor").await, &server.anonymous);
    let (first, second) = (soon(server, 3).await, soon(server, 9).await);
    let event = plan(&editor, &office, &unique("Obra"), first, json!({})).await;
    let (path, list) = (address(&event), format!("/imprensa/agenda?unit={}", office.slug()));
    assert_eq!(data(anyone, &path).await["eventStatus"], "https://schema.org/EventScheduled");
    let event = act(&editor, &event, "postpone", json!({"reason": "Chuva forte"})).await;
    for place in [&path, &list] {
        let html = page(anyone, place).await;
        assert!(html.contains("<strong>Adiado, nova data a definir</strong>: Chuva forte"), "{html}");
    }
    assert!(page(anyone, &path).await.contains("Estava marcado para"));
    assert_eq!(data(anyone, &path).await["eventStatus"], "https://schema.org/EventPostponed");
    let body = json!({"reason": "Chuva forte", "starts_at": second});
    let event = act(&editor, &event, "postpone", body).await;
    let html = page(anyone, &path).await;
    assert!(html.contains("<strong>Nova data</strong>: Chuva forte") && html.contains("Antes marcado para"), "{html}");
    let told = data(anyone, &path).await;
    assert_eq!(told["eventStatus"], "https://schema.org/EventRescheduled");
    let instant = |value: &Value| value.as_str().unwrap().parse::<DateTime<Utc>>().unwrap();
    assert_eq!([instant(&told["startDate"]), instant(&told["previousStartDate"])], [second, first]);
    act(&editor, &event, "cancel", json!({"reason": "Obra embargada"})).await;
    for place in [&path, &list] {
        let html = page(anyone, place).await;
        assert!(html.contains("<strong>Cancelado</strong>: Obra embargada"), "{html}");
    }
    assert_eq!(data(anyone, &path).await["eventStatus"], "https://schema.org/EventCancelled");
}

async fn a_series_tells_its_next_dates(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let begin = soon(server, -2).await;
    let series = plan(&editor, &office, &unique("Feira"), begin, json!({"rrule": "FREQ=DAILY;COUNT=6"})).await;
    let of = |day: i64| (begin + TimeDelta::days(day)).to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
    let occurrence = |day: i64| format!("/agenda/{}/occurrences/{}", id(&series), of(day));
    let other = json!({"title": "Feira no ginásio"});
    let other = editor.patch(occurrence(4)).if_match(&series).json(&other).await.json(200);
    let secret = json!({"title": "Segredo", "visibility": "internal"});
    editor.patch(occurrence(5)).if_match(&series).json(&secret).await.expect(200);
    let html = page(&server.anonymous, &address(&series)).await;
    let dates = html.split("id=\"datas\"").nth(1).expect("the dates").split("</section>").next().unwrap();
    let has = |day: i64| {
        dates.contains(&(begin - TimeDelta::hours(3) + TimeDelta::days(day)).format("%Y-%m-%dT").to_string())
    };
    assert_eq!([0, 1, 2, 3, 4, 5].map(has), [false, false, true, true, true, false], "{dates}");
    assert!(dates.contains(&format!("href=\"{}\"", address(&other))) && dates.contains("Feira no ginásio"), "{dates}");
    assert!(!html.contains("Segredo"), "{html}");
    // It is told by the next one.
    let start = data(&server.anonymous, &address(&series)).await["startDate"].as_str().unwrap().to_owned();
    assert_eq!(start.parse::<DateTime<Utc>>().unwrap(), begin + TimeDelta::days(2));
    assert!(page(&server.anonymous, &address(&other)).await.contains("Feira no ginásio"));
}

async fn hostile_texts_stay_texts(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let title = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";
    let fields = json!({"organiser": title, "place": {"name": title}, "authorities": [{"name": title}],
        "press_info": {"accreditation": title}});
    let event = plan(&editor, &office, title, soon(server, 3).await, fields).await;
    act(&editor, &event, "cancel", json!({"reason": title})).await;
    for path in [address(&event), format!("/imprensa/agenda?unit={}", office.slug())] {
        let html = server.anonymous.root("GET", &path).await.expect(200).text().to_owned();
        assert!(!html.contains("<script>alert") && !html.contains("<img src=x"), "{html}");
        assert!(html.contains("&lt;script&gt;alert(1)"), "{html}");
    }
    assert_eq!(data(&server.anonymous, &address(&event)).await["name"], title);
}

async fn pages_may_be_kept_and_asked_after(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let event = plan(&editor, &office, &unique("Obra"), soon(server, 3).await, json!({})).await;
    let list = format!("/imprensa/agenda?unit={}", office.slug());
    let paths = [address(&event), list];
    let mut tags = Vec::new();
    for path in &paths {
        let answer = server.anonymous.root("GET", path).await;
        answer.expect(200);
        assert!(answer.header("cache-control").starts_with("public, max-age="));
        server.anonymous.root("GET", path).header("if-none-match", answer.header("etag")).await.expect(304);
        tags.push(answer.header("etag").to_owned());
    }
    let title = unique("Outro nome");
    let change = json!({"title": title});
    editor.patch(format!("/agenda/{}", id(&event))).if_match(&event).json(&change).await.expect(200);
    for (path, tag) in paths.iter().zip(&tags) {
        let answer = server.anonymous.root("GET", path).header("if-none-match", tag).await;
        answer.expect(200);
        assert!(answer.text().contains(&title), "{path}");
    }
}

async fn long_lists_go_on(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let begin = soon(server, 1).await;
    plan(&editor, &office, &unique("Plantão"), begin, json!({"rrule": "FREQ=DAILY;COUNT=101"})).await;
    let first = page(&server.anonymous, &format!("/imprensa/agenda?unit={}", office.slug())).await;
    let next =
        first.split("rel=\"next\" href=\"").nth(1).expect("a following page").split('"').next().unwrap().to_owned();
    assert!(next.contains("after=") && next.contains(&format!("unit={}", office.slug())), "{next}");
    let second = page(&server.anonymous, &next).await;
    let events = |html: &str| html.matches("class=\"headline\"").count();
    assert_eq!([events(&first), events(&second)], [100, 1]);
    assert!(second.contains("noindex") && !second.contains("Mais eventos"), "{second}");
}

async fn its_address_is_kept_for_it(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let mut body = pauta_tests::office::content(&desk.unit, "Agenda");
    body["slug"] = json!("agenda");
    let refused = desk.writer.post("/releases").json(&body).await.refused(422);
    assert!(refused.to_string().contains("reserved_slug"), "{refused}");
    // A title of that name goes to another address.
    let release = desk.create(&pauta_tests::office::content(&desk.unit, "Agenda")).await;
    assert_ne!(release["slug"], "agenda");
}
