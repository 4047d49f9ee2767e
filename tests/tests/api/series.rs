//! Series of events: which rules there are, which dates they have, and what of a series a date takes over.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use pauta_tests::both;
use pauta_tests::client::{strings, texts};
use pauta_tests::office::{Office, Person, unique};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![
    what_a_series_leaves_out_is_in_the_calendar,
    a_rule_has_so_many_dates_a_day,
    there_is_no_date_at_the_ends_of_the_calendar,
    a_date_of_its_own_takes_over_what_was_not_changed_on_it,
    what_is_over_or_put_off_keeps_its_time,
    whole_days_are_those_of_their_zone,
    an_hour_that_the_clocks_skip_is_one_date,
    those_that_follow_are_changed_from_what_was_read,
    a_date_of_its_own_that_is_left_out_is_deleted,
    what_invites_to_one_date_does_not_become_a_series,
    a_series_that_moves_ends_as_much_later,
    a_series_that_is_cancelled_takes_all_its_dates_along,
    an_end_that_is_not_told_is_not_told_by_windows_and_conflicts,
];

const FIRST_INSTANT: &str = "-262143-01-01T00:00:00Z";
const LAST_INSTANT: &str = "+262142-12-31T23:59:59Z";

/// An event of an hour, with `fields`.
fn event(office: &Office<'_>, fields: &Value) -> Value {
    let mut event = json!({
        "kind": "meeting", "title": "Reunião", "starts_at": "2027-02-01T11:00:00Z", "ends_at": "2027-02-01T12:00:00Z",
        "unit_id": office.unit["id"],
    });
    event.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    event
}

async fn plan(person: &Person, office: &Office<'_>, fields: Value) -> Value {
    person.post("/agenda").json(&event(office, &fields)).await.json(201)
}

/// Whole days from `starts_at` on in `zone`.
fn days(starts_at: &str, zone: &str, rrule: &Value) -> Value {
    json!({"all_day": true, "starts_at": starts_at, "ends_at": null, "time_zone": zone, "rrule": rrule})
}

fn path(event: &Value) -> String {
    format!("/agenda/{}", event["id"].as_str().unwrap())
}

fn occurrence(series: &Value, at: &str) -> String {
    format!("{}/occurrences/{at}", path(series))
}

async fn change(person: &Person, path: String, read: &Value, patch: Value) -> Value {
    person.patch(path).if_match(read).json(&patch).await.json(200)
}

async fn window(person: &Person, office: &Office<'_>, from: &str, to: &str) -> Vec<Value> {
    person.all("/agenda", &[("unit", office.slug()), ("from", from), ("to", to), ("limit", "100")]).await
}

/// From when until when each of what stands in a window is.
async fn times(person: &Person, office: &Office<'_>, from: &str, to: &str) -> Vec<String> {
    let listed = window(person, office, from, to).await;
    listed.iter().map(|item| format!("{} {}", item["starts_at"], item["ends_at"]).replace('"', "")).collect()
}

async fn what_a_series_leaves_out_is_in_the_calendar(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let daily = |exdates: Value| event(&office, &json!({"rrule": "FREQ=DAILY;COUNT=5", "exdates": exdates}));
    let planned = async |exdates: Value| editor.post("/agenda").json(&daily(exdates)).await;
    let refused = planned(json!(["2027-02-02T11:00:00Z", FIRST_INSTANT])).await;
    refused.fault_at("/exdates/1");
    planned(json!([LAST_INSTANT])).await.fault_at("/exdates/0");
    planned(json!(vec!["2027-02-02T11:00:00Z"; 1001])).await.fault_at("/exdates");
    let series = planned(json!(["2027-02-02T11:00:00.123456Z"])).await.json(201);
    assert_eq!(series["exdates"], json!(["2027-02-02T11:00:00Z"]), "as exact as the start");
    let patch = editor.patch(path(&series)).if_match(&series).json(&json!({"exdates": [FIRST_INSTANT]})).await;
    patch.fault_at("/exdates/0");
    editor.get(format!("{}.ics", path(&series))).await.expect(200);
    // A day is left out as a day, at whatever hour it is told.
    let mut trip = days("2027-03-01T03:00:00Z", "America/Fortaleza", &json!("FREQ=DAILY;COUNT=3"));
    trip["exdates"] = json!(["2027-03-02T12:00:00Z"]);
    let trip = plan(&editor, &office, trip).await;
    assert_eq!(trip["exdates"], json!(["2027-03-02T03:00:00Z"]));
    assert_eq!(times(&editor, &office, "2027-03-01", "2027-03-05").await.len(), 2);
    let file = editor.get(format!("{}.ics", path(&trip))).await;
    assert!(file.text().contains("EXDATE;VALUE=DATE:20270302"), "{}", file.text());
}

async fn a_rule_has_so_many_dates_a_day(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let numbers = |to: u32| (0..to).map(|number| number.to_string()).collect::<Vec<_>>().join(",");
    let (hours, sixty) = (numbers(24), numbers(60));
    for rule in [
        format!("FREQ=DAILY;BYHOUR={hours};BYMINUTE={sixty};BYSECOND={sixty}"),
        format!("FREQ=WEEKLY;BYMINUTE={sixty}"),
        "FREQ=DAILY;COUNT=3\nRRULE:FREQ=WEEKLY;COUNT=2".to_owned(),
        "FREQ=DAILY\r\nEXRULE:FREQ=WEEKLY".to_owned(),
    ] {
        editor.post("/agenda").json(&event(&office, &json!({"rrule": rule}))).await.fault_at("/rrule");
    }
    plan(&editor, &office, json!({"rrule": format!("FREQ=DAILY;COUNT=30;BYHOUR={hours}")})).await;
    let file = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:{}\r\nDTSTART:20270301T120000Z\r\n\
         RRULE:FREQ=DAILY;BYHOUR={hours};BYMINUTE={sixty}\r\nSUMMARY:Sem fim\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        unique("muitos")
    );
    let query = format!("/agenda/import?unit={}", office.slug());
    let told = editor.post(query).body("text/calendar", file).await.json(200);
    assert_eq!(
        (&told["created"], texts(told["skipped"].as_array().unwrap(), "component")),
        (&json!(0), vec!["VEVENT".to_owned()])
    );
}

async fn there_is_no_date_at_the_ends_of_the_calendar(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let series = plan(&editor, &office, json!({"rrule": "FREQ=DAILY"})).await;
    for at in [FIRST_INSTANT, LAST_INSTANT] {
        let date = occurrence(&series, at);
        editor.get(&date).await.refused(404);
        editor.delete(&date).if_match(&series).await.refused(404);
        for scope in ["this", "following"] {
            let patch = editor.patch(format!("{date}?scope={scope}")).if_match(&series);
            patch.json(&json!({"title": "Nunca"})).await.refused(404);
        }
    }
}

async fn a_date_of_its_own_takes_over_what_was_not_changed_on_it(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let weekly = json!({"rrule": "FREQ=WEEKLY;COUNT=6", "place": {"name": "Sala 1"}, "tags": ["rotina"]});
    let series = plan(&editor, &office, weekly).await;
    let own = async |at: &str, patch: Value| change(&editor, occurrence(&series, at), &series, patch).await;
    let untouched = own("2027-02-08T11:00:00Z", json!({})).await;
    let renamed = own("2027-02-15T11:00:00Z", json!({"title": "Balanço", "place": {"name": "Auditório"}})).await;
    let moved = json!({"starts_at": "2027-02-23T14:00:00Z", "ends_at": "2027-02-23T15:00:00Z"});
    let moved = own("2027-02-22T11:00:00Z", moved).await;
    let longer = own("2027-03-01T11:00:00Z", json!({"ends_at": "2027-03-01T14:00:00Z"})).await;

    let later = json!({
        "starts_at": "2027-02-01T12:30:00Z", "ends_at": "2027-02-01T13:00:00Z", "title": "Pauta",
        "place": {"name": "Sala 2"}, "visibility": "public",
    });
    let series = change(&editor, path(&series), &series, later).await;
    let expected = [
        "2027-02-01T12:30:00Z 2027-02-01T13:00:00Z",
        "2027-02-08T12:30:00Z 2027-02-08T13:00:00Z",
        "2027-02-15T12:30:00Z 2027-02-15T13:00:00Z",
        "2027-02-23T14:00:00Z 2027-02-23T15:00:00Z",
        "2027-03-01T12:30:00Z 2027-03-01T15:30:00Z",
        "2027-03-08T12:30:00Z 2027-03-08T13:00:00Z",
    ];
    assert_eq!(times(&editor, &office, "2027-02-01", "2027-03-31").await, expected);
    for (row, title, place) in [
        (&untouched, "Pauta", "Sala 2"),
        (&renamed, "Balanço", "Auditório"),
        (&moved, "Pauta", "Sala 2"),
        (&longer, "Pauta", "Sala 2"),
    ] {
        let row = editor.get(path(row)).await.json(200);
        assert_eq!((&row["title"], &row["place"]["name"]), (&json!(title), &json!(place)));
        assert_eq!((&row["series_id"], &row["visibility"]), (&series["id"], &json!("public")));
        assert_eq!(strings(&row["tags"]), ["rotina"]);
        assert!(row["occurrence"].as_str().unwrap().ends_with("T12:30:00Z"), "{row}");
    }
    // From one date on as well, and only from there on.
    let third = format!("{}?scope=following", occurrence(&series, "2027-02-15T12:30:00Z"));
    change(&editor, third, &series, json!({"organiser": "Gabinete"})).await;
    assert_eq!(editor.get(path(&untouched)).await.json(200)["organiser"], json!(null));
    assert_eq!(editor.get(path(&longer)).await.json(200)["organiser"], json!("Gabinete"));
}

async fn what_is_over_or_put_off_keeps_its_time(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let series = plan(&head, &office, json!({"rrule": "FREQ=WEEKLY;COUNT=4"})).await;
    let own = async |at: &str| change(&head, occurrence(&series, at), &series, json!({})).await;
    let act = async |row: &Value, action: &str| {
        let path = format!("{}/{action}", path(row));
        head.post(path).if_match(row).json(&json!({"reason": "Chuva."})).await.json(200)
    };
    let cancelled = act(&own("2027-02-08T11:00:00Z").await, "cancel").await;
    let put_off = act(&own("2027-02-15T11:00:00Z").await, "postpone").await;
    let later = json!({"starts_at": "2027-02-01T15:00:00Z", "ends_at": "2027-02-01T16:00:00Z", "title": "Pauta"});
    change(&head, path(&series), &series, later).await;
    let cancelled = head.get(path(&cancelled)).await.json(200);
    assert_eq!((&cancelled["title"], &cancelled["starts_at"]), (&json!("Reunião"), &json!("2027-02-08T11:00:00Z")));
    let put_off = head.get(path(&put_off)).await.json(200);
    assert_eq!((&put_off["title"], &put_off["starts_at"]), (&json!("Pauta"), &json!("2027-02-15T11:00:00Z")));
    assert_eq!(put_off["postponed_from"], put_off["starts_at"], "still without a date");
}

async fn whole_days_are_those_of_their_zone(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    // In Santiago, the clocks go from midnight to one on 5 September: with what begins before that day, and on it.
    for start in ["2027-09-04T04:00:00Z", "2027-09-05T04:00:00Z"] {
        let title = unique("Feira");
        let mut fair = days(start, "America/Santiago", &json!("FREQ=DAILY;COUNT=3"));
        fair["title"] = json!(title);
        let fair = plan(&editor, &office, fair).await;
        let ends = if start.contains("-04T") { "2027-09-05T04:00:00Z" } else { "2027-09-06T03:00:00Z" };
        assert_eq!(fair["ends_at"], json!(ends));
        let expected = [
            "2027-09-04T04:00:00Z 2027-09-05T04:00:00Z",
            "2027-09-05T04:00:00Z 2027-09-06T03:00:00Z",
            "2027-09-06T03:00:00Z 2027-09-07T03:00:00Z",
            "2027-09-07T03:00:00Z 2027-09-08T03:00:00Z",
        ];
        let expected = if start.contains("-04T") { &expected[..3] } else { &expected[1..] };
        assert_eq!(times(&editor, &office, "2027-09-01", "2027-09-30").await, expected);
        editor.delete(path(&fair)).if_match(&fair).await.expect(204);
    }
    // Another zone, the same days.
    let rule = json!("FREQ=DAILY;UNTIL=20270303");
    let mut trip = days("2027-03-01T03:00:00Z", "America/Fortaleza", &rule);
    trip["exdates"] = json!(["2027-03-02T03:00:00Z"]);
    let trip = plan(&editor, &office, trip).await;
    let own = change(&editor, occurrence(&trip, "2027-03-03T03:00:00Z"), &trip, json!({"title": "Volta"})).await;
    let trip = change(&editor, path(&trip), &trip, json!({"time_zone": "Asia/Tokyo"})).await;
    assert_eq!(trip["exdates"], json!(["2027-03-01T15:00:00Z"]));
    let expected = ["2027-02-28T15:00:00Z 2027-03-01T15:00:00Z", "2027-03-02T15:00:00Z 2027-03-03T15:00:00Z"];
    assert_eq!(times(&editor, &office, "2027-02-28", "2027-03-10").await, expected);
    assert_eq!(editor.get(path(&own)).await.json(200)["series_id"], trip["id"]);
    let single = plan(&editor, &office, days("2027-04-01T03:00:00Z", "America/Fortaleza", &json!(null))).await;
    let there = change(&editor, path(&single), &single, json!({"time_zone": "America/New_York"})).await;
    let time = |event: &Value| (event["starts_at"].clone(), event["ends_at"].clone());
    assert_eq!(time(&there), (json!("2027-04-01T04:00:00Z"), json!("2027-04-02T04:00:00Z")));
    // What is put off is put off by whole days.
    let how = json!({"reason": "Chuva.", "starts_at": "2027-04-08T15:30:00.5Z"});
    let put_off = editor.post(format!("{}/postpone", path(&there))).if_match(&there).json(&how).await.json(200);
    assert_eq!(time(&put_off), (json!("2027-04-08T04:00:00Z"), json!("2027-04-09T04:00:00Z")));
    let never = json!({"reason": "Chuva.", "starts_at": LAST_INSTANT});
    editor.post(format!("{}/postpone", path(&there))).if_match(&put_off).json(&never).await.fault_at("/starts_at");
}

async fn an_hour_that_the_clocks_skip_is_one_date(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let fields = json!({
        "time_zone": "America/New_York", "rrule": "FREQ=DAILY;BYHOUR=2,3;COUNT=6", "starts_at": "2027-03-13T07:00:00Z",
        "ends_at": null,
    });
    plan(&editor, &office, fields).await;
    let expected = ["2027-03-14T07:00:00Z null"];
    assert_eq!(times(&editor, &office, "2027-03-14", "2027-03-14").await, expected);
}

async fn those_that_follow_are_changed_from_what_was_read(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let fields = json!({"rrule": "FREQ=DAILY;COUNT=6", "exdates": ["2027-02-06T11:00:00Z"]});
    let series = plan(&editor, &office, fields).await;
    let third = occurrence(&series, "2027-02-03T11:00:00Z");
    let own = change(&editor, third.clone(), &series, json!({"title": "Especial"})).await;
    change(&editor, path(&own), &own, json!({"title": "Muito especial"})).await;
    let following = format!("{third}?scope=following");
    let stale = editor.patch(&following).if_match(&own).json(&json!({"organiser": "Gabinete"})).await;
    stale.problem(412, "stale");
    let read = editor.get(&third).await.json(200);
    let patch = json!({"organiser": "Gabinete", "exdates": ["2027-02-05T11:00:00Z"]});
    let later = change(&editor, following, &read, patch).await;
    assert_eq!(later["exdates"], json!(["2027-02-05T11:00:00Z"]), "what was said, not what was");
    assert_eq!(window(&editor, &office, "2027-02-01", "2027-02-28").await.len(), 5);
    let gone = format!("{}?scope=following", occurrence(&later, "2027-02-05T11:00:00Z"));
    editor.patch(gone).if_match(&later).json(&json!({"title": "x"})).await.refused(404);
}

async fn a_date_of_its_own_that_is_left_out_is_deleted(server: &'static Server) {
    let office = Office::new(server).await;
    let head = office.person("head").await;
    let series = plan(&head, &office, json!({"rrule": "FREQ=DAILY;COUNT=4"})).await;
    let own = async |at: &str| change(&head, occurrence(&series, at), &series, json!({"title": "Especial"})).await;
    let (second, third) = (own("2027-02-02T11:00:00Z").await, own("2027-02-03T11:00:00Z").await);
    head.post(format!("{}/confirm", path(&third))).if_match(&third).await.expect(200);
    let both = json!({"exdates": ["2027-02-02T11:00:00Z", "2027-02-03T11:00:00Z"]});
    head.patch(path(&series)).if_match(&series).json(&both).await.problem(409, "not_deletable");
    head.get(path(&second)).await.expect(200);
    change(&head, path(&series), &series, json!({"exdates": ["2027-02-02T11:00:00Z"]})).await;
    head.get(path(&second)).await.refused(404);
    assert_eq!(window(&head, &office, "2027-02-01", "2027-02-28").await.len(), 3);
    let file = head.get(format!("{}.ics", path(&series))).await;
    assert_eq!(file.text().matches("RECURRENCE-ID").count(), 1, "{}", file.text());
}

async fn what_invites_to_one_date_does_not_become_a_series(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    for (of, body) in [("guests", json!({"guests": [{"name": "Ana"}]})), ("advisory", json!(null))] {
        let single = plan(&desk.writer, &office, json!({})).await;
        let made = desk.writer.post(format!("{}/{of}", path(&single)));
        if body.is_null() { made.await } else { made.json(&body).await }.expect(201);
        let single = desk.writer.get(path(&single)).await.json(200);
        let patch = desk.writer.patch(path(&single)).if_match(&single).json(&json!({"rrule": "FREQ=DAILY"})).await;
        patch.problem(409, "has_plan");
    }
}

async fn a_series_that_moves_ends_as_much_later(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let weekly =
        |rrule: &str| json!({"starts_at": "2027-03-01T12:00:00Z", "ends_at": "2027-03-01T13:00:00Z", "rrule": rrule});
    let later = |hour: u32, day: u32| json!({"starts_at": format!("2027-03-{day:02}T{hour}:00:00Z"), "ends_at": format!("2027-03-{day:02}T{}:00:00Z", hour + 1)});
    let starts = async || -> Vec<String> {
        let listed = window(&editor, &office, "2027-03-01", "2027-04-30").await;
        listed.iter().map(|item| item["starts_at"].as_str().unwrap()[5..13].to_owned()).collect()
    };
    let series = plan(&editor, &office, weekly("FREQ=WEEKLY;UNTIL=20270322T120000Z")).await;
    // One that was confirmed on its own goes along, and stays one of the series.
    let last = occurrence(&series, "2027-03-22T12:00:00Z");
    let own = editor.get(&last).await.json(200);
    let own = change(&editor, last, &own, json!({"internal_note": "Levar o banner."})).await;
    let series = editor.get(path(&series)).await.json(200);
    let series = change(&editor, path(&series), &series, later(14, 1)).await;
    assert_eq!(starts().await, ["03-01T14", "03-08T14", "03-15T14", "03-22T14"]);
    let own = editor.get(path(&own)).await.json(200);
    assert_eq!((&own["series_id"], &own["uid"]), (&series["id"], &series["uid"]));
    // «This and those that follow», and by a day.
    let third = occurrence(&series, "2027-03-15T14:00:00Z");
    let read = editor.get(&third).await.json(200);
    let rest = change(&editor, format!("{third}?scope=following"), &read, later(15, 16)).await;
    assert_eq!(starts().await, ["03-01T14", "03-08T14", "03-16T15", "03-23T15"]);
    assert!(rest["rrule"].as_str().unwrap().contains("UNTIL=20270323T150000Z"), "{rest}");
    // The days that a rule names stay where they are; what is said anew is as it is said.
    let named = plan(&editor, &office, weekly("FREQ=WEEKLY;BYDAY=MO;UNTIL=20270315T120000Z")).await;
    let named = change(&editor, path(&named), &named, later(9, 1)).await;
    assert!(named["rrule"].as_str().unwrap().contains("UNTIL=20270315T090000Z"), "{named}");
    let told =
        json!({"starts_at": "2027-03-01T10:00:00Z", "ends_at": null, "rrule": "FREQ=WEEKLY;UNTIL=20270308T100000Z"});
    let named = change(&editor, path(&named), &named, told).await;
    assert_eq!(named["rrule"], "FREQ=WEEKLY;UNTIL=20270308T100000Z");
}

async fn a_series_that_is_cancelled_takes_all_its_dates_along(server: &'static Server) {
    let office = Office::new(server).await;
    let editor = office.person("editor").await;
    let series = plan(&editor, &office, json!({"rrule": "FREQ=WEEKLY;COUNT=4"})).await;
    let starts_at = series["starts_at"].as_str().unwrap().parse::<DateTime<Utc>>().unwrap();
    let week = |n| occurrence(&series, &(starts_at + TimeDelta::weeks(n)).to_rfc3339_opts(SecondsFormat::Secs, true));
    let own = async |n, action: &str, body: Value| {
        let read = editor.get(week(n)).await.json(200);
        let own = change(&editor, week(n), &read, json!({"internal_note": "x"})).await;
        editor.post(format!("{}/{action}", path(&own))).if_match(&own).json(&body).await.json(200)
    };
    let moved = (starts_at + TimeDelta::days(9)).to_rfc3339_opts(SecondsFormat::Secs, true);
    let put_off = own(1, "postpone", json!({"reason": "Chuva.", "starts_at": moved})).await;
    let confirmed = own(2, "confirm", Value::Null).await;
    let series = editor.get(path(&series)).await.json(200);
    let cancel = editor.post(format!("{}/cancel", path(&series))).if_match(&series).json(&json!({"reason": "Fim."}));
    cancel.await.expect(200);
    for date in [&put_off, &confirmed] {
        let now = editor.get(path(date)).await.json(200);
        assert_eq!((&now["status"], &now["status_reason"]), (&json!("cancelled"), &json!("Fim.")));
    }
}

async fn an_end_that_is_not_told_is_not_told_by_windows_and_conflicts(server: &'static Server) {
    let (office, other) = (Office::new(server).await, Office::new(server).await);
    let (editor, stranger) = (office.person("editor").await, other.person("editor").await);
    let name = unique("Autoridade");
    let who = json!([{"name": name}]);
    for rrule in [Value::Null, json!("FREQ=WEEKLY;COUNT=2")] {
        let day = if rrule.is_null() { "2027-08-02" } else { "2027-08-10" };
        let at = |time: &str| format!("{day}T{time}:00Z");
        let fields = json!({
            "starts_at": at("12:00"), "ends_at": at("20:00"), "no_end_time": true, "visibility": "public",
            "authorities": who, "rrule": rrule,
        });
        plan(&editor, &office, fields).await;
        let seen = async |from: &str, to: &str| {
            let (from, to) = (at(from), at(to));
            let query = [("unit", office.slug()), ("from", &from), ("to", &to)];
            server.anonymous.all("/public/agenda", &query).await.len()
        };
        assert_eq!((seen("11:00", "13:00").await, seen("19:00", "21:00").await), (1, 0));
        let draft = json!({"starts_at": at("18:00"), "ends_at": at("19:00"), "authorities": who});
        let refused = stranger.post("/agenda").json(&event(&other, &draft)).await;
        let conflict = &refused.problem(409, "conflicts")["conflicts"][0];
        assert_eq!(conflict["other_ends_at"], conflict["other_starts_at"], "{conflict}");
        let message = conflict["message"].as_str().unwrap();
        assert!(message.contains("às 09h00") && !message.contains("17h00"), "{message}");
    }
}
