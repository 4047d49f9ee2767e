//! The contract: OpenAPI 3.1 generated from the code.
//!
//! What follows from a route's shape is added here, once: the problems it can answer, the preconditions of
//! versioned items, and the `Idempotency-Key` of creations.
use super::{router, system};
use crate::{
    agenda::feed_routes as feeds, kernel::problem::ProblemBody, live, public::agenda::routes as public_agenda,
    public::formats::routes as formats,
};
use actix_web::App as ActixApp;
use std::collections::BTreeMap;
use utoipa::{
    OpenApi,
    openapi::{
        Components, ContentBuilder, HttpMethod, Ref, RefOr, Required, ResponseBuilder,
        header::HeaderBuilder,
        path::{Operation, Parameter, ParameterBuilder, ParameterIn},
        schema::{AdditionalProperties, Array, ArrayItems, Object, ObjectBuilder, Schema, Type},
        security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme},
    },
};
use utoipa_actix_web::AppExt;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Pauta",
        description = "The working system of a public communications office. Lists are keyset pages; errors are \
            problem details (RFC 9457); every mutable item has a version, its `ETag`, which changes and actions must \
            send in `If-Match`; `allowed_actions` tells what the caller may do with an item.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
        contact(name = "Pauta")
    ),
    servers((url = "/", description = "This server")),
    tags(
        (name = "auth", description = "Signing in, and who one is"),
        (name = "tokens", description = "Personal access tokens for scripts"),
        (name = "units", description = "Secretariat, coordinations and linked entities"),
        (name = "users", description = "The people of the office and their roles"),
        (name = "releases", description = "Texts from draft to publication"),
        (name = "agenda", description = "Events: planned, announced and kept true"),
        (name = "coverages", description = "What is produced at an event, and who does it"),
        (name = "checklists", description = "What has to be done for an event, and until when"),
        (name = "run-of-show", description = "The ordered, timed script of a ceremony"),
        (name = "guests", description = "Whom an event invites, and who comes"),
        (name = "resources", description = "Vehicles, equipment and rooms that events book"),
        (name = "precedence", description = "The order in which authorities are named and seated"),
        (name = "municipalities", description = "The municipalities of Brazil"),
        (name = "release-templates", description = "Texts to begin a release from"),
        (name = "saved-searches", description = "Searches of the list of releases that I named"),
        (name = "delegations", description = "Who stands in for a head, and how long"),
        (name = "imports", description = "Releases from other systems and from spreadsheets"),
        (name = "compliance", description = "Checks before approval, and the electoral blackout"),
        (name = "dashboard", description = "What waits for me"),
        (name = "press-passes", description = "Personal links by which the press reads under embargo"),
        (name = "changes", description = "What changed, in order"),
        (name = "live", description = "What changes, and who is where, as it happens"),
        (name = "presence", description = "Which text each open tab shows, and who writes there"),
        (name = "public", description = "What anyone may read"),
        (name = "system", description = "Health, metrics and this contract"),
    ),
    paths(
        system::live, system::ready, system::metrics_text, system::openapi,
        formats::feed_rss, formats::feed_atom, formats::feed_json, formats::feed_ninjs,
        formats::news_sitemap, formats::robots, formats::press_kit,
        feeds::personal_feed, public_agenda::public_feed,
    ),
    components(schemas(ProblemBody))
)]
struct Document;

/// The contract as JSON.
pub fn json() -> String {
    let mut text = build().to_pretty_json().unwrap_or_default();
    text.push('\n');
    text
}

/// The contract.
pub fn build() -> utoipa::openapi::OpenApi {
    let app = ActixApp::new().into_utoipa_app().openapi(Document::openapi());
    let (_, mut document) = app.service(router::api()).split_for_parts();
    env!("CARGO_PKG_VERSION").clone_into(&mut document.info.version);
    let components = document.components.get_or_insert_default();
    let bearer = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .description(Some("A personal access token (`pauta_pat_…`) or the access token of a session."))
        .build();
    components.add_security_scheme("bearer", SecurityScheme::Http(bearer));
    let cookie = ApiKey::Cookie(ApiKeyValue::new("__Host-pauta_refresh"));
    components.add_security_scheme("refresh_cookie", SecurityScheme::ApiKey(cookie));
    let closed = closed(components);
    components.schemas.values_mut().for_each(|schema| open_parts(schema, &closed));
    for (path, item) in &mut document.paths.paths {
        let operations = [
            (HttpMethod::Get, &mut item.get),
            (HttpMethod::Post, &mut item.post),
            (HttpMethod::Patch, &mut item.patch),
            (HttpMethod::Delete, &mut item.delete),
        ];
        for (method, operation) in operations {
            if let Some(operation) = operation {
                complete(path, &method, operation);
                for schema in answers(operation) {
                    open_parts(schema, &closed);
                }
            }
        }
    }
    document
}

/// The schemas that take no field besides their own.
fn closed(components: &Components) -> BTreeMap<String, Object> {
    let closed = components.schemas.iter().filter_map(|(name, schema)| match schema {
        RefOr::T(Schema::Object(object)) if is_closed(object) => Some((name.clone(), object.clone())),
        _ => None,
    });
    closed.collect()
}

/// Puts what a type takes in from a closed one (`serde(flatten)`) in its place: closed within `allOf`, it would forbid
/// whatever stands beside it.
fn open_parts(schema: &mut RefOr<Schema>, closed: &BTreeMap<String, Object>) {
    match schema {
        RefOr::T(Schema::Object(object)) => {
            object.properties.values_mut().for_each(|property| open_parts(property, closed));
        }
        RefOr::T(Schema::Array(Array { items: ArrayItems::RefOrSchema(items), .. })) => open_parts(items, closed),
        RefOr::T(Schema::AllOf(whole)) => whole.items.iter_mut().for_each(|part| open_part(part, closed)),
        _ => {}
    }
}

fn open_part(part: &mut RefOr<Schema>, closed: &BTreeMap<String, Object>) {
    let RefOr::Ref(reference) = part else { return open_parts(part, closed) };
    let name = reference.ref_location.rsplit('/').next().unwrap_or_default();
    if let Some(object) = closed.get(name) {
        let mut open = object.clone();
        open.additional_properties = None;
        *part = RefOr::T(Schema::Object(open));
    }
}

/// What an operation answers with, status by status.
fn answers(operation: &mut Operation) -> impl Iterator<Item = &mut RefOr<Schema>> {
    let responses = operation.responses.responses.values_mut().filter_map(written);
    let contents = responses.flat_map(|response| response.content.values_mut()).filter_map(written);
    contents.filter_map(|content| content.schema.as_mut())
}

/// What stands there itself, and is not only named.
fn written<T>(one: &mut RefOr<T>) -> Option<&mut T> {
    match one {
        RefOr::T(one) => Some(one),
        RefOr::Ref(_) => None,
    }
}

fn is_closed(object: &Object) -> bool {
    matches!(object.additional_properties.as_deref(), Some(AdditionalProperties::FreeForm(false)))
}

/// Whether the item at `path` has a version that a change must name.
fn is_versioned(path: &str, method: &HttpMethod, is_creation: bool) -> bool {
    let changes = match method {
        HttpMethod::Patch | HttpMethod::Delete => true,
        // An action on an item: a verb after its id. What is added to an item has no version yet.
        HttpMethod::Post => path.contains("{id}") && !is_creation,
        _ => false,
    };
    changes && !UNVERSIONED.iter().any(|part| path.contains(part)) && !path.contains(MOVES_BY_ITSELF)
}

/// Items whose version moves while they are worked at: who acts on one cannot know the latest.
const MOVES_BY_ITSELF: &str = "/imports/";

/// Paths of items that are made and taken back, never changed; and those of actions that leave their item as it is.
const UNVERSIONED: [&str; 11] = [
    "/tokens",
    "/comments",
    "/approval-links",
    "/delegations",
    "/press-passes",
    "/agenda/feeds",
    "/presence",
    "/related",
    "/duplicate",
    "/agenda/{id}/resources",
    "/agenda/subscriptions/{id}/refresh",
];

/// Answers that are computed from many items, or never change, and have no version of their own.
const COMPUTED: [&str; 17] = [
    "/agenda/{id}/authorities",
    "/agenda/{id}/checklist",
    "/agenda/{id}/conflicts",
    "/agenda/{id}/coverages",
    "/agenda/{id}/crew",
    "/agenda/{id}/guests",
    "/agenda/{id}/run-of-show",
    "/agenda/{id}/run-of-show.pdf",
    "/approvers",
    "/checks",
    "/hidden",
    "/history",
    "/openings",
    "/people",
    "/versions",
    "/versions/{n}",
    "/versions/{a}/diff/{b}",
];

fn is_creation(operation: &Operation) -> bool {
    operation.responses.responses.contains_key("201")
}

/// Whether a retry with the same `Idempotency-Key` is answered from what was kept: creations, and the action on many.
fn takes_key(path: &str, operation: &Operation) -> bool {
    is_creation(operation) || path.ends_with("/releases/bulk")
}

fn complete(path: &str, method: &HttpMethod, operation: &mut Operation) {
    let versioned = is_versioned(path, method, is_creation(operation));
    let parameters = operation.parameters.get_or_insert_default();
    let has = |place: ParameterIn| {
        parameters.iter().any(|p| matches!(p, RefOr::T(parameter) if parameter.parameter_in == place))
    };
    let (has_id, has_query) = (has(ParameterIn::Path), has(ParameterIn::Query));
    for parameter in parameters.iter_mut() {
        if let RefOr::T(parameter) = parameter
            && parameter.description.is_none()
        {
            parameter.description = known_parameter(&parameter.name).map(ToOwned::to_owned);
        }
    }
    if versioned {
        parameters.push(header("If-Match", "The `ETag` of the item that is being changed.", Required::True));
    }
    if takes_key(path, operation) {
        let text = "Makes a retry safe: the same key and body get the same answer for 24 hours.";
        operation.parameters.get_or_insert_default().push(header("Idempotency-Key", text, Required::False));
    }
    if operation.parameters.as_ref().is_some_and(Vec::is_empty) {
        operation.parameters = None;
    }

    let secured = operation.security.as_ref().is_some_and(|list| {
        list.iter().any(|requirement| {
            serde_json::to_value(requirement).is_ok_and(|v| v.as_object().is_some_and(|o| !o.is_empty()))
        })
    });
    let is_feed = path.starts_with("/feeds/") || path == "/sitemap-news.xml";
    let is_kit = path == "/imprensa/{slug}/kit.zip";
    let is_api = path.starts_with("/api/v1") && path != "/api/v1/openapi.json" || is_feed || is_kit;
    let is_release = path.starts_with("/api/v1/public/releases/{slug}") || is_kit;
    let has_body = operation.request_body.is_some();
    let is_auth = path.starts_with("/api/v1/auth/");
    let mut add = |status: &str, when: bool, text: &str| {
        if when && !operation.responses.responses.contains_key(status) {
            operation.responses.responses.insert(status.to_owned(), RefOr::T(problem(text)));
        }
    };
    add("400", is_api, "Malformed: bad JSON, an unknown or bad query parameter");
    add("401", secured || is_auth, "No credential, or one that is not valid any more");
    add("403", (secured || is_auth) && is_api, "Known, but not allowed");
    let names_item = ["/api/v1/presence", "/api/v1/agenda/conflicts", "/api/v1/agenda/guests/lookup"].contains(&path);
    add("404", has_id || names_item, "No such item, or none that the caller may know of");
    add("406", path == "/api/v1/public/releases/{slug}", "None of its formats is accepted");
    let is_stream = path == live::routes::ADDRESS;
    add("406", is_api && !is_feed && !is_kit && !router::has_formats(path), "Only JSON can be produced");
    add(
        "409",
        versioned || is_api && *method != HttpMethod::Get && !is_auth,
        "The state, or uniqueness, forbids it; `code` says which",
    );
    add("410", is_release, "Withdrawn, with the reason");
    add("451", is_release, "Out of sight while an electoral blackout runs");
    add("412", versioned, "The item changed since it was read");
    let form = operation
        .request_body
        .as_ref()
        .is_some_and(|body| matches!(body, RefOr::T(body) if body.content.contains_key("multipart/form-data")));
    let too_large = if path.ends_with("/crest") {
        "The file is over 512 kB"
    } else {
        "The file is over 50 MB, or another field over 64 kB"
    };
    add("413", form, too_large);
    add("413", has_body, "The body is over the limit: 64 kB, or 1 MB with the text of a release");
    add("415", form, "The body is not `multipart/form-data`");
    add("415", has_body, "The body is not JSON");
    add(
        "422",
        has_body || versioned || is_api && *method == HttpMethod::Post,
        "Understood but not valid: every fault at once, each with its pointer",
    );
    add("428", versioned, "`If-Match` is missing");
    add("429", path == "/api/v1/auth/login", "Too many attempts; `Retry-After` says how long to wait");
    add("429", path == "/api/v1/presence", "Too many tabs of the same person; `Retry-After`");
    add("500", is_api, "Our fault; quote `instance` to support");
    add("503", is_stream, "Too many streams, or the database is away; `Retry-After`");
    add("503", is_api || path == "/health/ready", "The database is away; `Retry-After`");
    for (status, response) in &mut operation.responses.responses {
        if let RefOr::T(response) = response
            && response.description.is_empty()
        {
            status_text(status).clone_into(&mut response.description);
        }
    }
    let is_computed = COMPUTED.iter().any(|end| path.ends_with(end)) || path.contains("/agenda/{id}/conflicts/");
    let item_has_version = !is_computed && !UNVERSIONED.iter().any(|part| path.contains(part));
    let is_public = path.contains("/public/") && path != "/api/v1/public/office" || is_feed || is_kit;
    let is_tagged = (has_id && item_has_version) || is_public || path.ends_with("/compliance-settings");
    let has_next = has_query && !is_feed && path != "/api/v1/public/office" && *method == HttpMethod::Get;
    document_headers(operation, is_tagged, has_next);
    if has_query && is_feed {
        add_header(operation, "Link", "The feed itself, `rel=\"self\"`; where there is a WebSub hub, `rel=\"hub\"`.");
    }
}

/// What parameters of the same name mean everywhere, where a route says nothing more exact.
fn known_parameter(name: &str) -> Option<&'static str> {
    Some(match name {
        "id" | "item_id" => "The id of the item.",
        "link_id" => "The id of the approval link.",
        "booking_id" => "The id of the booking.",
        "guest_id" => "The id of the guest.",
        "code" => "The code of the rule.",
        "tab_id" => "The id that the tab made for itself.",
        "comment_id" => "The id of the comment.",
        "coverage_id" => "The id of the coverage.",
        "related_id" => "The id of the other release.",
        "n" | "a" | "b" => "The number of a version of the content.",
        "slug" => "The last part of the public address.",
        "hash" => "SHA-256 of the image, in hexadecimal.",
        "limit" => "How many items at most; 20 when absent.",
        "after" => "The `next` of the page before.",
        "count" => "Count them all as well, in `total`.",
        "q" => "Words to look for; accents and case are ignored.",
        "sort" => "The order; `-` before the key for descending.",
        "tag" => "A tag.",
        "kind" => "Kinds, separated by commas.",
        "role" => "The role that they have.",
        "unit" => "A unit, by id or slug, with all below it.",
        "disabled" => "Only those who are (or are not) disabled.",
        _ => return None,
    })
}

/// What a successful answer holds, by its status.
fn status_text(status: &str) -> &'static str {
    match status {
        "201" => "Created",
        "204" => "Done; nothing to say",
        "409" => "It would collide with something, or the state, or uniqueness, forbids it; `code` says which",
        _ => "As asked",
    }
}

/// `ETag`, `Link` and `Location`, where answers carry them.
fn document_headers(operation: &mut Operation, tagged: bool, is_list: bool) {
    let conditional = tagged && operation.responses.responses.len() > 1;
    for (status, response) in &mut operation.responses.responses {
        let RefOr::T(response) = response else { continue };
        let mut add = |name: &str, text: &str| {
            let schema = ObjectBuilder::new().schema_type(Type::String);
            let header = HeaderBuilder::new().schema(Some(schema)).description(Some(text)).build();
            response.headers.insert(name.to_owned(), header.into());
        };
        match status.as_str() {
            "200" if conditional => add("ETag", "The version; send it back in `If-Match` or `If-None-Match`."),
            "201" => add("Location", "The address of the new item."),
            _ => {}
        }
        if status == "200" && is_list {
            add("Link", "The following page, `rel=\"next\"`, when there is one.");
        }
    }
}

/// A header of the successful answer.
fn add_header(operation: &mut Operation, name: &str, text: &str) {
    if let Some(RefOr::T(response)) = operation.responses.responses.get_mut("200") {
        let schema = ObjectBuilder::new().schema_type(Type::String);
        let header = HeaderBuilder::new().schema(Some(schema)).description(Some(text)).build();
        response.headers.insert(name.to_owned(), header.into());
    }
}

fn header(name: &str, text: &str, required: Required) -> RefOr<Parameter> {
    let parameter = ParameterBuilder::new()
        .name(name)
        .parameter_in(ParameterIn::Header)
        .required(required)
        .description(Some(text))
        .schema(Some(ObjectBuilder::new().schema_type(Type::String)))
        .build();
    RefOr::T(parameter)
}

fn problem(text: &str) -> utoipa::openapi::Response {
    let content = ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
    ResponseBuilder::new().description(text).content("application/problem+json", content).build()
}

/// The methods that the contract has at each path, for the `Allow` of a 405.
pub fn methods() -> Vec<(Vec<String>, Vec<&'static str>)> {
    let document = build();
    let of = |(path, item): (&String, &utoipa::openapi::PathItem)| {
        let mut allowed = Vec::new();
        if item.get.is_some() {
            allowed.extend(["GET", "HEAD"]);
        }
        for (operation, name) in [(&item.post, "POST"), (&item.patch, "PATCH"), (&item.delete, "DELETE")] {
            if operation.is_some() {
                allowed.push(name);
            }
        }
        (path.split('/').map(ToOwned::to_owned).collect(), allowed)
    };
    document.paths.paths.iter().map(of).collect()
}
