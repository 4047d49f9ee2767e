//! The permission matrix: every route of the contract × everybody who might call it.
//!
//! The table below says what each route needs; a route that is not in it fails. Requests are made so
//! that whoever is let in changes nothing: they carry a stale `If-Match` or a body that is refused
//! after the permission was asked for.

use std::collections::{BTreeMap, BTreeSet};

use crate::compliance::chief;
use pauta_tests::both;
use pauta_tests::client::{Call, Caller, items, strings};
use pauta_tests::form::Form;
use pauta_tests::office::{Desk, Office, Person, ROLES, content, unique};
use pauta_tests::server::Server;
use serde_json::{Value, json};

both![
    every_route_is_in_the_table,
    every_route_asks_for_its_permission,
    rows_of_others_do_not_exist,
    roles_reach_down_the_tree
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Needs {
    /// Anybody may call it.
    Nothing,
    /// The refresh cookie.
    Cookie,
    /// Somebody signed in, whoever.
    SignedIn,
    /// One of these permissions.
    Any(&'static [&'static str]),
}
use Needs::{Any, Cookie, Nothing, SignedIn};

/// The id of nothing.
const NOBODY: &str = "0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f";

const READ: Needs = Any(&["releases.read"]);
/// Who reads what is with the press, or their own unit's.
const READ_EARLY: Needs = Any(&["releases.read", "releases.embargoed"]);
const WRITE: Needs = Any(&["releases.write"]);
/// Who reads what is for the press, or their own unit's.
const AGENDA: Needs = Any(&["agenda.read", "agenda.press"]);

/// Who plans an event, and who works at it.
const AT_THE_DOOR: Needs = Any(&["agenda.write", "agenda.cover"]);

/// Every route: what it needs, and the body with which whoever may call it is refused harmlessly.
const ROUTES: &[(&str, &str, Needs, &str)] = &[
    ("POST", "/auth/login", Nothing, "{}"),
    ("POST", "/auth/refresh", Cookie, ""),
    ("POST", "/auth/logout", Cookie, ""),
    ("POST", "/auth/password", SignedIn, "{}"),
    ("GET", "/me", SignedIn, ""),
    ("GET", "/roles", SignedIn, ""),
    ("GET", "/tokens", SignedIn, ""),
    ("POST", "/tokens", SignedIn, "{}"),
    ("DELETE", "/tokens/{id}", SignedIn, ""),
    ("GET", "/agenda", AGENDA, ""),
    ("GET", "/agenda.csv", AGENDA, ""),
    ("GET", "/agenda.xlsx", AGENDA, ""),
    ("POST", "/agenda", Any(&["agenda.write"]), "{}"),
    ("GET", "/agenda/feeds", AGENDA, ""),
    ("POST", "/agenda/feeds", AGENDA, "{}"),
    ("DELETE", "/agenda/feeds/{id}", AGENDA, ""),
    ("POST", "/agenda/import", Any(&["agenda.write"]), "{}"),
    ("GET", "/agenda/subscriptions", Any(&["agenda.write"]), ""),
    ("POST", "/agenda/subscriptions", Any(&["agenda.write"]), "{}"),
    ("POST", "/agenda/subscriptions/preview", Any(&["agenda.write"]), "{}"),
    ("GET", "/agenda/subscriptions/{id}", Any(&["agenda.write"]), ""),
    ("PATCH", "/agenda/subscriptions/{id}", Any(&["agenda.write"]), "{}"),
    ("DELETE", "/agenda/subscriptions/{id}", Any(&["agenda.write"]), ""),
    ("POST", "/agenda/subscriptions/{id}/refresh", Any(&["agenda.write"]), ""),
    ("GET", "/agenda/{id}", AGENDA, ""),
    ("PATCH", "/agenda/{id}", Any(&["agenda.write"]), "{}"),
    ("DELETE", "/agenda/{id}", Any(&["agenda.write"]), ""),
    ("GET", "/agenda/{id}.ics", AGENDA, ""),
    ("POST", "/agenda/{id}/confirm", Any(&["agenda.confirm"]), ""),
    ("POST", "/agenda/{id}/postpone", Any(&["agenda.write"]), r#"{"reason":"x"}"#),
    ("POST", "/agenda/{id}/cancel", Any(&["agenda.confirm"]), r#"{"reason":"x"}"#),
    ("POST", "/agenda/{id}/complete", Any(&["agenda.write"]), ""),
    ("POST", "/agenda/{id}/reopen", Any(&["agenda.confirm"]), ""),
    ("GET", "/agenda/{id}/occurrences/{occurrence}", AGENDA, ""),
    ("PATCH", "/agenda/{id}/occurrences/{occurrence}", Any(&["agenda.write"]), "{}"),
    ("DELETE", "/agenda/{id}/occurrences/{occurrence}", Any(&["agenda.write"]), ""),
    ("GET", "/agenda/{id}/history", Any(&["agenda.read"]), ""),
    ("GET", "/agenda/board", Any(&["agenda.read"]), ""),
    ("GET", "/coverages", Any(&["agenda.read"]), ""),
    ("GET", "/agenda/{id}/crew", Any(&["agenda.read"]), ""),
    ("GET", "/agenda/{id}/coverages", Any(&["agenda.read"]), ""),
    ("POST", "/agenda/{id}/coverages", Any(&["agenda.manage"]), r#"{"kind":"text"}"#),
    ("PATCH", "/agenda/{id}/coverages/{coverage_id}", Any(&["agenda.manage"]), "{}"),
    ("DELETE", "/agenda/{id}/coverages/{coverage_id}", Any(&["agenda.manage"]), ""),
    ("POST", "/agenda/{id}/coverages/{coverage_id}/assign", Any(&["agenda.manage"]), r#"{"assignee_ids":[]}"#),
    ("POST", "/agenda/{id}/coverages/{coverage_id}/start", Any(&["agenda.cover", "agenda.manage"]), ""),
    ("POST", "/agenda/{id}/coverages/{coverage_id}/deliver", Any(&["agenda.cover", "agenda.manage"]), "{}"),
    ("POST", "/agenda/{id}/coverages/{coverage_id}/cancel", Any(&["agenda.manage"]), ""),
    ("POST", "/agenda/{id}/coverages/{coverage_id}/reopen", Any(&["agenda.cover", "agenda.manage"]), ""),
    ("GET", "/checklist-templates", Any(&["agenda.read"]), ""),
    ("POST", "/checklist-templates", Any(&["agenda.manage"]), "{}"),
    ("GET", "/checklist-templates/{id}", Any(&["agenda.read"]), ""),
    ("PATCH", "/checklist-templates/{id}", Any(&["agenda.manage"]), "{}"),
    ("DELETE", "/checklist-templates/{id}", Any(&["agenda.manage"]), ""),
    ("GET", "/agenda/{id}/checklist", Any(&["agenda.read"]), ""),
    ("POST", "/agenda/{id}/checklist", Any(&["agenda.write"]), r#"{"text":"x"}"#),
    (
        "POST",
        "/agenda/{id}/checklist/apply",
        Any(&["agenda.write"]),
        r#"{"template_id":"0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f"}"#,
    ),
    ("PATCH", "/agenda/{id}/checklist/{item_id}", Any(&["agenda.write"]), "{}"),
    ("DELETE", "/agenda/{id}/checklist/{item_id}", Any(&["agenda.write"]), ""),
    ("POST", "/agenda/{id}/checklist/{item_id}/done", Any(&["agenda.cover", "agenda.write"]), ""),
    ("POST", "/agenda/{id}/checklist/{item_id}/undo", Any(&["agenda.cover", "agenda.write"]), ""),
    ("GET", "/agenda/{id}/run-of-show", Any(&["agenda.read"]), ""),
    ("GET", "/agenda/{id}/run-of-show.pdf", Any(&["agenda.read"]), ""),
    ("POST", "/agenda/{id}/run-of-show", Any(&["agenda.write"]), r#"{"title":"x","duration_minutes":1}"#),
    ("PATCH", "/agenda/{id}/run-of-show/{item_id}", Any(&["agenda.write"]), "{}"),
    ("DELETE", "/agenda/{id}/run-of-show/{item_id}", Any(&["agenda.write"]), ""),
    ("POST", "/agenda/{id}/run-of-show/{item_id}/move", Any(&["agenda.write"]), r#"{"after_id":null}"#),
    ("GET", "/agenda/{id}/advisory", Any(&["agenda.read"]), ""),
    ("POST", "/agenda/{id}/advisory", Any(&["releases.write"]), ""),
    ("POST", "/agenda/conflicts", Any(&["agenda.write"]), "{}"),
    ("GET", "/agenda/{id}/conflicts", Any(&["agenda.read"]), ""),
    ("GET", "/agenda/{id}/authorities", AGENDA, ""),
    ("GET", "/agenda/{id}/resources", Any(&["agenda.read"]), ""),
    (
        "POST",
        "/agenda/{id}/resources",
        Any(&["agenda.write"]),
        r#"{"resource_id":"0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f"}"#,
    ),
    ("DELETE", "/agenda/{id}/resources/{booking_id}", Any(&["agenda.write"]), ""),
    ("GET", "/agenda/{id}/guest-list", Any(&["agenda.read"]), ""),
    ("PATCH", "/agenda/{id}/guest-list", Any(&["agenda.write"]), "{}"),
    ("POST", "/agenda/guests/lookup", AT_THE_DOOR, "{}"),
    ("GET", "/agenda/{id}/guests", AT_THE_DOOR, ""),
    ("POST", "/agenda/{id}/guests", Any(&["agenda.write"]), r#"{"guests":[{"name":"x"}]}"#),
    ("PATCH", "/agenda/{id}/guests/{guest_id}", Any(&["agenda.write"]), "{}"),
    ("DELETE", "/agenda/{id}/guests/{guest_id}", Any(&["agenda.write"]), ""),
    ("POST", "/agenda/{id}/guests/{guest_id}/answer", AT_THE_DOOR, r#"{"accepts":true}"#),
    ("POST", "/agenda/{id}/guests/{guest_id}/invite", Any(&["agenda.write"]), "{}"),
    ("POST", "/agenda/{id}/guests/{guest_id}/check-in", AT_THE_DOOR, ""),
    ("DELETE", "/agenda/{id}/guests/{guest_id}/check-in", AT_THE_DOOR, ""),
    ("GET", "/resources", Any(&["agenda.read"]), ""),
    ("POST", "/resources", Any(&["agenda.manage"]), "{}"),
    ("GET", "/resources/{id}", Any(&["agenda.read"]), ""),
    ("PATCH", "/resources/{id}", Any(&["agenda.manage"]), "{}"),
    ("DELETE", "/resources/{id}", Any(&["agenda.manage"]), ""),
    ("GET", "/precedence", Any(&["agenda.read"]), ""),
    ("POST", "/precedence", Any(&["agenda.manage"]), "{}"),
    ("GET", "/precedence/{id}", Any(&["agenda.read"]), ""),
    ("PATCH", "/precedence/{id}", Any(&["agenda.manage"]), "{}"),
    ("DELETE", "/precedence/{id}", Any(&["agenda.manage"]), ""),
    ("GET", "/municipalities", Nothing, ""),
    ("GET", "/public/agenda", Nothing, ""),
    ("GET", "/public/agenda.csv", Nothing, ""),
    ("GET", "/public/agenda/{id}", Nothing, ""),
    ("GET", "/public/agenda/{id}.ics", Nothing, ""),
    ("GET", "/units", Any(&["units.read"]), ""),
    ("POST", "/units", Any(&["units.manage"]), "{}"),
    ("GET", "/units/{id}", Any(&["units.read"]), ""),
    ("PATCH", "/units/{id}", Any(&["units.manage"]), "{}"),
    ("DELETE", "/units/{id}", Any(&["units.manage"]), ""),
    ("GET", "/units/{id}/identity", Any(&["units.read"]), ""),
    ("PATCH", "/units/{id}/identity", Any(&["identity.manage"]), "{}"),
    ("POST", "/units/{id}/crest", Any(&["identity.manage"]), ""),
    ("DELETE", "/units/{id}/crest", Any(&["identity.manage"]), ""),
    ("GET", "/press-passes", Any(&["press_passes.manage"]), ""),
    ("POST", "/press-passes", Any(&["press_passes.manage"]), "{}"),
    ("DELETE", "/press-passes/{id}", Any(&["press_passes.manage"]), ""),
    ("GET", "/users", Any(&["users.read"]), ""),
    ("POST", "/users", Any(&["users.manage"]), "{}"),
    ("GET", "/users/{id}", Any(&["users.read"]), ""),
    ("PATCH", "/users/{id}", Any(&["users.manage"]), "{}"),
    ("POST", "/users/{id}/disable", Any(&["users.manage"]), ""),
    ("POST", "/users/{id}/enable", Any(&["users.manage"]), ""),
    ("POST", "/users/{id}/password", Any(&["users.manage"]), r#"{"new_password":"uma-senha-comprida-7"}"#),
    ("GET", "/releases", READ_EARLY, ""),
    ("POST", "/releases", WRITE, "{}"),
    ("GET", "/releases/{id}", READ_EARLY, ""),
    ("PATCH", "/releases/{id}", WRITE, "{}"),
    ("DELETE", "/releases/{id}", WRITE, ""),
    ("POST", "/releases/{id}/submit", WRITE, ""),
    ("POST", "/releases/{id}/request_changes", Any(&["releases.review", "releases.approve"]), r#"{"note":"x"}"#),
    ("POST", "/releases/{id}/approve", Any(&["releases.approve"]), ""),
    ("POST", "/releases/{id}/publish", Any(&["releases.publish"]), ""),
    ("POST", "/releases/{id}/schedule", Any(&["releases.publish"]), r#"{"publish_at":"2100-01-01T12:00:00Z"}"#),
    ("POST", "/releases/{id}/unschedule", Any(&["releases.publish"]), ""),
    ("POST", "/releases/{id}/correct", Any(&["releases.publish"]), r#"{"note":"x"}"#),
    ("POST", "/releases/{id}/restore_version", WRITE, r#"{"version":1}"#),
    ("GET", "/releases/{id}/versions", READ, ""),
    ("GET", "/releases/{id}/versions/{n}", READ, ""),
    ("GET", "/releases/{id}/versions/{a}/diff/{b}", READ, ""),
    ("GET", "/releases/{id}/history", READ, ""),
    ("GET", "/releases/{id}/openings", READ, ""),
    ("POST", "/releases/{id}/withdraw", Any(&["releases.withdraw"]), r#"{"reason":"x"}"#),
    ("POST", "/releases/{id}/archive", WRITE, ""),
    ("POST", "/releases/{id}/restore", WRITE, ""),
    ("GET", "/releases/{id}/comments", READ, ""),
    ("POST", "/releases/{id}/comments", Any(&["releases.comment"]), r#"{"body":"x"}"#),
    ("DELETE", "/releases/{id}/comments/{comment_id}", Any(&["releases.comment"]), ""),
    ("POST", "/releases/{id}/comments/{comment_id}/resolve", Any(&["releases.comment"]), ""),
    ("POST", "/releases/{id}/comments/{comment_id}/reopen", Any(&["releases.comment"]), ""),
    ("GET", "/releases/{id}/people", READ, ""),
    (
        "POST",
        "/releases/{id}/assign",
        Any(&["releases.write", "releases.review"]),
        r#"{"assignee_id":null,"due_at":null}"#,
    ),
    ("GET", "/releases/{id}/approval-links", READ, ""),
    ("GET", "/releases/{id}/approvers", READ, ""),
    ("POST", "/releases/{id}/approval-links", WRITE, r#"{"recipient_id":"0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f"}"#),
    ("DELETE", "/releases/{id}/approval-links/{link_id}", WRITE, ""),
    ("POST", "/releases/from-template", WRITE, "{}"),
    ("POST", "/releases/bulk", WRITE, "{}"),
    // Leaves the one that it copies as it is.
    ("POST", "/releases/{id}/duplicate", WRITE, ""),
    ("GET", "/releases/{id}/related", READ, ""),
    ("GET", "/releases/{id}/related/suggestions", READ, ""),
    ("POST", "/releases/{id}/related", WRITE, r#"{"related_id":"0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f"}"#),
    ("DELETE", "/releases/{id}/related/{related_id}", WRITE, ""),
    ("GET", "/release-templates", READ, ""),
    ("POST", "/release-templates", Any(&["release_templates.manage"]), "{}"),
    ("GET", "/release-templates/{id}", READ, ""),
    ("PATCH", "/release-templates/{id}", Any(&["release_templates.manage"]), "{}"),
    ("DELETE", "/release-templates/{id}", Any(&["release_templates.manage"]), ""),
    ("GET", "/saved-searches", READ_EARLY, ""),
    ("POST", "/saved-searches", READ_EARLY, "{}"),
    ("GET", "/saved-searches/{id}", READ_EARLY, ""),
    ("PATCH", "/saved-searches/{id}", READ_EARLY, "{}"),
    ("DELETE", "/saved-searches/{id}", READ_EARLY, ""),
    ("GET", "/delegations", SignedIn, ""),
    ("POST", "/delegations", Any(&["releases.approve"]), "{}"),
    ("DELETE", "/delegations/{id}", Any(&["releases.approve"]), ""),
    ("GET", "/imports", Any(&["releases.import"]), ""),
    ("POST", "/imports", Any(&["releases.import"]), "{}"),
    ("GET", "/imports/{id}", Any(&["releases.import"]), ""),
    ("POST", "/imports/{id}/cancel", Any(&["releases.import"]), ""),
    ("GET", "/releases/{id}/checks", READ, ""),
    (
        "POST",
        "/releases/{id}/checks/{code}/override",
        Any(&["releases.review", "releases.approve"]),
        r#"{"reason":"x"}"#,
    ),
    ("DELETE", "/releases/{id}/checks/{code}/override", Any(&["releases.review", "releases.approve"]), ""),
    ("POST", "/releases/{id}/blackout-authorisation", Any(&["blackouts.manage"]), r#"{"reason":"x","document":"x"}"#),
    ("GET", "/compliance-settings", READ, ""),
    ("PATCH", "/compliance-settings", Any(&["compliance.manage"]), "{}"),
    ("GET", "/blackouts", READ, ""),
    ("POST", "/blackouts", Any(&["blackouts.manage"]), "{}"),
    ("GET", "/blackouts/{id}", READ, ""),
    ("PATCH", "/blackouts/{id}", Any(&["blackouts.manage"]), "{}"),
    ("DELETE", "/blackouts/{id}", Any(&["blackouts.manage"]), ""),
    ("GET", "/blackouts/{id}/hidden", READ, ""),
    ("GET", "/dashboard", READ, ""),
    ("GET", "/changes", Any(&["changes.read"]), ""),
    ("GET", "/live", READ_EARLY, ""),
    ("POST", "/presence", READ_EARLY, "{}"),
    ("DELETE", "/presence/{tab_id}", READ_EARLY, ""),
    ("GET", "/public/releases", Nothing, ""),
    ("GET", "/public/releases/{slug}", Nothing, ""),
    ("GET", "/public/releases/{slug}.ninjs.json", Nothing, ""),
    ("GET", "/public/releases/{slug}.txt", Nothing, ""),
    ("GET", "/public/releases/{slug}.pdf", Nothing, ""),
    ("GET", "/public/office", Nothing, ""),
    ("GET", "/public/crests/{hash}", Nothing, ""),
    ("GET", "/openapi.json", Nothing, ""),
];

fn routes() -> impl Iterator<Item = (&'static str, &'static str, Needs, &'static str)> {
    ROUTES.iter().copied()
}

async fn every_route_is_in_the_table(server: &'static Server) {
    let contract = server.anonymous.get("/openapi.json").await.json(200);
    let mut described = BTreeSet::new();
    for (path, methods) in contract["paths"].as_object().unwrap() {
        // Health and metrics are no part of the API.
        let Some(path) = path.strip_prefix("/api/v1") else { continue };
        for method in methods
            .as_object()
            .unwrap()
            .keys()
            .filter(|key| ["get", "post", "put", "patch", "delete"].contains(&key.as_str()))
        {
            described.insert((method.to_uppercase(), path.to_owned()));
        }
    }
    let mut tabled: BTreeSet<_> = routes().map(|(method, path, ..)| (method.to_owned(), path.to_owned())).collect();
    // The contract need not describe itself.
    tabled.remove(&("GET".to_owned(), "/openapi.json".to_owned()));
    described.remove(&("GET".to_owned(), "/openapi.json".to_owned()));
    assert_eq!(described, tabled, "left: in the contract; right: in the table");
}

/// Real things for the placeholders of the paths, seen by whoever works in `office`.
struct Things {
    release: Value,
    comment: String,
    user: String,
    unit: String,
    public: String,
    import: String,
    blackout: String,
    event: String,
    checklist: String,
    calendar: String,
    resource: String,
    office: String,
    template: String,
    search: String,
}

impl Things {
    async fn in_office(office: &Office<'_>, desk: &Desk) -> Self {
        let release = desk.draft(&unique("Matriz")).await;
        let comments = format!("/releases/{}/comments", release["id"].as_str().unwrap());
        let comment = desk.writer.post(&comments).json(&json!({"body": "x"})).await.json(201);
        let public = desk.published(&unique("Matriz pública")).await;
        let user = office.user("viewer", &office.unit["id"]).await;
        let form = Form::new("json", "textos.json", br#"[{"title":"x"}]"#).field("dry_run", "true");
        let import = form.field("unit_id", office.unit_id()).send(&desk.writer).await.json(201);
        // Long over, so that nobody else's test is in it.
        let blackout = json!({
            "name": "Eleições", "sphere": "state", "starts_at": "2014-07-05T03:00:00Z", "ends_at": "2014-10-06T03:00:00Z",
        });
        let blackout = chief(office.server).await.post("/blackouts").json(&blackout).await.json(201);
        let event = json!({
            "kind": "meeting", "title": "Matriz", "unit_id": office.unit["id"],
            "starts_at": "2027-03-01T12:00:00Z", "rrule": "FREQ=DAILY;COUNT=3",
        });
        let event = desk.writer.post("/agenda").json(&event).await.json(201);
        let checklist = json!({"name": "Matriz", "unit_id": office.unit["id"], "items": [{"text": "x"}]});
        let checklist = desk.writer.post("/checklist-templates").json(&checklist).await.json(201);
        let calendar = json!({"name": "Matriz", "url": "https://nowhere.example/a.ics", "unit_id": office.unit["id"]});
        let calendar = desk.writer.post("/agenda/subscriptions").json(&calendar).await.json(201);
        let resource = json!({"name": "Van", "kind": "vehicle", "unit_id": office.unit["id"]});
        let resource = desk.writer.post("/resources").json(&resource).await.json(201);
        let order = desk.writer.get("/precedence?limit=1").await.json(200);
        let template = json!({"name": unique("Modelo"), "kind": "speech", "unit_id": office.unit["id"]});
        let template = desk.writer.post("/release-templates").json(&template).await.json(201);
        let search = json!({"name": "Minha", "query": {}});
        let search = desk.writer.post("/saved-searches").json(&search).await.json(201);
        Self {
            release,
            template: template["id"].as_str().unwrap().to_owned(),
            search: search["id"].as_str().unwrap().to_owned(),
            comment: comment["id"].as_str().unwrap().to_owned(),
            user: user["id"].as_str().unwrap().to_owned(),
            unit: office.unit_id().to_owned(),
            public: public["slug"].as_str().unwrap().to_owned(),
            import: import["id"].as_str().unwrap().to_owned(),
            blackout: blackout["id"].as_str().unwrap().to_owned(),
            event: event["id"].as_str().unwrap().to_owned(),
            checklist: checklist["id"].as_str().unwrap().to_owned(),
            calendar: calendar["id"].as_str().unwrap().to_owned(),
            resource: resource["id"].as_str().unwrap().to_owned(),
            office: items(&order)[0]["id"].as_str().unwrap().to_owned(),
        }
    }

    fn path(&self, template: &str) -> String {
        let id = match template.split('/').nth(1) {
            Some("releases") => self.release["id"].as_str().unwrap(),
            Some("users") => &self.user,
            Some("units") => &self.unit,
            Some("imports") => &self.import,
            Some("blackouts") => &self.blackout,
            Some("agenda") if template.starts_with("/agenda/subscriptions/") => &self.calendar,
            Some("agenda") => &self.event,
            Some("checklist-templates") => &self.checklist,
            Some("resources") => &self.resource,
            Some("precedence") => &self.office,
            Some("release-templates") => &self.template,
            Some("saved-searches") => &self.search,
            _ => NOBODY,
        };
        let template = ["{n}", "{a}", "{b}"].iter().fold(template.to_owned(), |path, part| path.replace(part, "1"));
        template
            .replace("{id}", id)
            .replace("{link_id}", NOBODY)
            .replace("{coverage_id}", NOBODY)
            .replace("{item_id}", NOBODY)
            .replace("{booking_id}", NOBODY)
            .replace("{guest_id}", NOBODY)
            .replace("{tab_id}", NOBODY)
            .replace("{related_id}", NOBODY)
            .replace("{comment_id}", &self.comment)
            .replace("{slug}", &self.public)
            .replace("{hash}", NOBODY)
            .replace("{code}", "missing_alt")
            .replace("{occurrence}", "2027-03-02T12:00:00Z")
    }
}

fn call(caller: &Caller, method: &str, path: &str, body: &str) -> Call {
    let call = caller.call(method, path);
    let call = if method == "GET" { call } else { call.header("if-match", "\"999999\"") };
    if method == "POST" && path.ends_with("/crest") {
        let (form, kind) = Form::empty().field("file_name", "x").body();
        return call.body(&kind, form);
    }
    if body.is_empty() { call } else { call.body("application/json", body.to_owned()) }
}

async fn every_route_asks_for_its_permission(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let things = Things::in_office(&office, &desk).await;
    let roles = office.admin.get("/roles").await.json(200);
    let permissions: BTreeMap<&str, Vec<&str>> =
        items(&roles).iter().map(|row| (row["role"].as_str().unwrap(), strings(&row["permissions"]))).collect();

    let mut people: Vec<(&str, Person)> = Vec::new();
    for role in ROLES {
        people.push((role, office.person(role).await));
    }
    let disabled = office.person("head").await;
    let disabled_script = server.personal_token(&disabled.email, &["releases.read", "releases.write"]).await;
    let user = office.admin.get(format!("/users/{}", disabled.id)).await.json(200);
    office.admin.post(format!("/users/{}/disable", disabled.id)).if_match(&user).await.expect(200);

    let mut wrong = Vec::new();
    for (method, template, needs, body) in routes() {
        // Nobody's comment: that each deletes only their own is another rule than the permission.
        let path = things.path(template).replace(&things.comment, NOBODY);
        let mut check = |who: &str, answer: &pauta_tests::client::Answer, right: bool| {
            if answer.status >= 400 {
                answer.any_problem();
            }
            if !right || answer.status >= 500 {
                wrong.push(format!("{who}: {}", answer.told()));
            }
        };

        let answer = call(&server.anonymous, method, &path, body).await;
        let right = match needs {
            Nothing => ![401, 403].contains(&answer.status),
            // Ending a session that is none is no mistake.
            Cookie => [401, 204].contains(&answer.status),
            _ => answer.status == 401,
        };
        check("anonymous", &answer, right);

        if matches!(needs, Nothing | Cookie) {
            continue;
        }
        for caller in [&disabled.caller, &disabled_script] {
            let answer = call(caller, method, &path, body).await;
            check("disabled", &answer, answer.status == 401);
        }

        for (role, person) in &people {
            let may = match needs {
                Any(any) => any.iter().any(|permission| permissions[role].contains(permission)),
                _ => true,
            };
            let answer = call(person, method, &path, body).await;
            check(role, &answer, may != [401, 403].contains(&answer.status));
            if may && method == "GET" {
                // A search belongs to who saved it.
                let own = ["/tokens/{id}", "/saved-searches/{id}", "/agenda/{id}/advisory"].contains(&template);
                check(role, &answer, answer.status == 200 || answer.status == 404 && own);
            }
            if !may {
                check(role, &answer, answer.status == 403 && answer.any_problem()["code"] == "forbidden");
            }
        }

        // A script whose owner may do everything, with every scope but the one needed.
        if let Any(any) = needs {
            for (role, person) in &people {
                let owned = &permissions[role];
                if !any.iter().any(|permission| owned.contains(permission)) || !["admin", "head"].contains(role) {
                    continue;
                }
                let others: Vec<&str> = owned.iter().copied().filter(|permission| !any.contains(permission)).collect();
                let script = server.personal_token(&person.email, &others).await;
                let answer = call(&script, method, &path, body).await;
                check(&format!("{role}'s script without {any:?}"), &answer, answer.status == 403);
                let script = server.personal_token(&person.email, any).await;
                let answer = call(&script, method, &path, body).await;
                // An owner may lack one of the two permissions; scopes they lack are not given.
                check(&format!("{role}'s script with {any:?}"), &answer, ![401, 403].contains(&answer.status));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    // Nothing came of all that.
    let release = desk.writer.get(format!("/releases/{}", things.release["id"].as_str().unwrap())).await.json(200);
    assert_eq!((&release["version"], &release["status"]), (&things.release["version"], &json!("draft")));
}

async fn rows_of_others_do_not_exist(server: &'static Server) {
    let (here, there) = (Office::new(server).await, Office::new(server).await);
    let desk = here.desk().await;
    let things = Things::in_office(&here, &desk).await;
    let strangers = [there.person("head").await, there.person("admin").await];
    for (method, template, needs, body) in routes() {
        // Blackouts and the order of precedence are everybody's: no row of a unit.
        if !template.contains("{id}")
            || ["/tokens", "/blackouts", "/precedence"].iter().any(|all| template.starts_with(all))
        {
            continue;
        }
        // Units are known to everybody: a tree that one may read but not change.
        let read_of_unit = template == "/units/{id}" && method == "GET";
        for stranger in &strangers {
            let answer = call(stranger, method, &things.path(template), body).await;
            if read_of_unit {
                assert!([200, 404].contains(&answer.status), "{}", answer.told());
                continue;
            }
            assert!([403, 404].contains(&answer.status), "{needs:?} {}", answer.told());
            answer.any_problem();
            // Who may do such things at home learns nothing of what others have.
            if matches!(needs, Any(_)) && method == "GET" && answer.status != 404 {
                let nothing = call(stranger, "GET", &things.path(&template.replace("{id}", NOBODY)), "").await;
                assert_eq!(nothing.status, 403, "403 tells that it exists: {}", answer.told());
            }
        }
    }
    let release = things.release["id"].as_str().unwrap();
    for stranger in &strangers {
        let list = stranger.get("/releases").query("limit", 100).await.json(200);
        assert!(!list.to_string().contains(release));
        let list = stranger.get("/releases").query("unit", here.slug()).await;
        assert!(
            list.status >= 400 || items(&list.json(200)).iter().all(|item| item["status"] == "published"),
            "{}",
            list.told()
        );
        let found = stranger.get("/releases").query("q", things.release["title"].as_str().unwrap()).await.json(200);
        assert!(!found.to_string().contains(release));
        let board = stranger.get("/dashboard").await.json(200);
        assert!(!board.to_string().contains(release));
        let changes = stranger.get("/changes").query("limit", 100).await;
        assert!(!changes.text().contains(release), "{}", changes.told());
    }
    // Nor may one write into a unit of others, or move something there.
    let stranger = &strangers[0];
    let body = content(&here.unit["id"], "x");
    let answer = stranger.post("/releases").json(&body).await;
    assert!([403, 422].contains(&answer.status), "{}", answer.told());
    let own = stranger.post("/releases").json(&content(&there.unit["id"], "x")).await.json(201);
    let path = format!("/releases/{}", own["id"].as_str().unwrap());
    let answer = stranger.patch(&path).if_match(&own).json(&json!({"unit_id": here.unit["id"]})).await;
    assert!([403, 422].contains(&answer.status), "{}", answer.told());
    assert_eq!(stranger.get(&path).await.json(200)["unit_id"], there.unit["id"]);
    // An administrator of one unit makes nobody mighty in another.
    let admin = &strangers[1];
    let root = server.root_unit().await;
    for unit in [&here.unit["id"], &root["id"]] {
        let email = format!("{}@pauta.test", unique("intruso"));
        let body = json!({"name": "I", "email": email, "password": "senha-comprida-9-x", "roles": [{"unit_id": unit, "role": "head"}]});
        let answer = admin.post("/users").json(&body).await;
        assert!([403, 422].contains(&answer.status), "{}", answer.told());
    }
    let me = admin.get(format!("/users/{}", admin.id)).await.json(200);
    let roles = json!({"roles": [{"unit_id": root["id"], "role": "admin"}]});
    let answer = admin.patch(format!("/users/{}", admin.id)).if_match(&me).json(&roles).await;
    assert!([403, 409, 422].contains(&answer.status), "{}", answer.told());
}

async fn roles_reach_down_the_tree(server: &'static Server) {
    let office = Office::new(server).await;
    let child = pauta_tests::office::unit(&office.admin, &unique("Nucleo"), &office.unit["id"]).await;
    let (above, below) = (office.person("head").await, office.person_in("head", &child["id"]).await);
    let low = below.post("/releases").json(&content(&child["id"], "embaixo")).await.json(201);
    let high = above.post("/releases").json(&content(&office.unit["id"], "em cima")).await.json(201);
    above.get(format!("/releases/{}", low["id"].as_str().unwrap())).await.expect(200);
    below.get(format!("/releases/{}", high["id"].as_str().unwrap())).await.problem(404, "not_found");
    let list = above.get("/releases").query("unit", office.slug()).await.json(200);
    assert_eq!(items(&list).len(), 2, "a unit with its descendants: {list}");
    let list = above.get("/releases").query("unit", child["id"].as_str().unwrap()).await.json(200);
    assert_eq!(items(&list).len(), 1);
    // Two roles: each counts in its own unit.
    let roles = json!([{"unit_id": office.unit["id"], "role": "viewer"}, {"unit_id": child["id"], "role": "reporter"}]);
    let email = format!("{}@pauta.test", unique("duplo"));
    let body = json!({"name": "D", "email": email, "password": pauta_tests::server::PASSWORD, "roles": roles});
    office.admin.post("/users").json(&body).await.expect(201);
    let both = server.sign_in(&email, pauta_tests::server::PASSWORD).await;
    both.post("/releases").json(&content(&child["id"], "x")).await.expect(201);
    let answer = both.post("/releases").json(&content(&office.unit["id"], "x")).await;
    assert!([403, 422].contains(&answer.status), "{}", answer.told());
    let path = format!("/releases/{}", high["id"].as_str().unwrap());
    // What one reads, one may begin anew where one writes.
    assert_eq!(both.get(&path).await.json(200)["allowed_actions"], json!(["duplicate"]));
    both.patch(&path).if_match(&high).json(&json!({"title": "z"})).await.problem(403, "forbidden");
}
