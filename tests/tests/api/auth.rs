//! Who one is, for how long, and how often one may try.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use pauta_tests::both;
use pauta_tests::client::{Answer, Call, Caller, cookie, each, items};
use pauta_tests::office::{Office, Person, content, unique};
use pauta_tests::server::{ADMIN_EMAIL, PASSWORD, Server};
use serde_json::{Value, json};

both![
    login_opens_a_session,
    unknown_and_known_users_look_the_same,
    tries_are_counted_per_address,
    delays_per_account_rise_and_pass,
    refresh_rotates,
    reuse_ends_the_family,
    sessions_end_when_idle,
    sessions_end_after_twelve_hours,
    access_tokens_end_after_fifteen_minutes,
    logout_ends_the_session,
    a_new_password_ends_all_sessions,
    bad_passwords_are_refused,
    a_password_set_by_the_administrator_ends_their_sessions,
    disabling_ends_everything_on_the_next_request,
    cookies_answer_only_to_our_origin,
    forged_tokens_are_refused,
    me_tells_who_and_what,
    roles_are_those_of_the_domain,
    personal_tokens,
    personal_tokens_expire,
    personal_tokens_stay_within_their_scopes,
    answers_to_people_are_not_cached,
];

const COOKIE: &str = "__Host-pauta_refresh";

fn login(caller: &Caller, email: &str, password: &str) -> Call {
    caller.post("/auth/login").json(&json!({"email": email, "password": password}))
}

/// The refresh cookie of an answer.
#[track_caller]
fn refresh_token(answer: &Answer) -> String {
    answer.expect(200);
    cookie(answer, COOKIE).unwrap_or_else(|| panic!("no refresh cookie: {:?}", answer.headers)).0
}

fn refresh(server: &Server, token: &str) -> Call {
    server.anonymous.post("/auth/refresh").header("cookie", format!("{COOKIE}={token}")).header("origin", &server.base)
}

fn access(server: &Server, answer: &Answer) -> Caller {
    server.anonymous.with_token(answer.json(200)["access_token"].as_str().unwrap())
}

async fn login_opens_a_session(server: &'static Server) {
    let answer = server.log_in(ADMIN_EMAIL, PASSWORD).await;
    let session = answer.json(200);
    assert_eq!((&session["token_type"], &session["expires_in"]), (&json!("Bearer"), &json!(900)));
    let (token, attributes) = cookie(&answer, COOKIE).unwrap();
    assert!(token.len() >= 32);
    let attributes = attributes.to_lowercase();
    for needed in ["httponly", "secure", "samesite=strict", "path=/"] {
        assert!(attributes.contains(needed), "{needed} not in {attributes}");
    }
    assert!(!attributes.contains("domain"), "{attributes}");
    assert!(!session.to_string().contains(&token), "the refresh token is in the cookie alone");
    access(server, &answer).get("/me").await.expect(200);
    // Addresses of mail are not case-sensitive for us, nor are spaces around them meant.
    server.log_in(&ADMIN_EMAIL.to_uppercase(), PASSWORD).await.expect(200);
    server.log_in(ADMIN_EMAIL, &PASSWORD.to_uppercase()).await.problem(401, "invalid_credentials");
    server.log_in(ADMIN_EMAIL, "").await.client_error();
}

async fn unknown_and_known_users_look_the_same(server: &'static Server) {
    let office = Office::new(server).await;
    let (known, disabled) = (office.person("viewer").await, office.person("viewer").await);
    let user = office.admin.get(format!("/users/{}", disabled.id)).await.json(200);
    office.admin.post(format!("/users/{}/disable", disabled.id)).if_match(&user).await.expect(200);
    let strip = |answer: &Answer| {
        let mut problem = answer.problem(401, "invalid_credentials");
        problem.as_object_mut().unwrap().remove("instance");
        problem
    };
    let wrong = server.log_in(&known.email, "errada-errada-errada").await;
    let unknown = server.log_in("ninguem@pauta.test", "errada-errada-errada").await;
    let ended = server.log_in(&disabled.email, PASSWORD).await;
    assert_eq!(strip(&wrong), strip(&unknown));
    assert_eq!(strip(&wrong), strip(&ended));
    let names = |answer: &Answer| answer.headers.keys().map(ToString::to_string).collect::<BTreeSet<_>>();
    assert_eq!(names(&wrong), names(&unknown));
    // Time: an unknown user must cost a hash as well. Medians of a few, with much room for noise.
    let median = async |email: &dyn Fn(usize) -> String| {
        let mut times = Vec::new();
        for n in 0..5 {
            let start = std::time::Instant::now();
            server.log_in(&email(n), "errada-errada-errada").await.refused(401);
            times.push(start.elapsed());
        }
        times.sort_unstable();
        times[2]
    };
    let mut people = Vec::new();
    for _ in 0..5 {
        people.push(office.user("viewer", &office.unit["id"]).await["email"].as_str().unwrap().to_owned());
    }
    let known = median(&|n| people[n].clone()).await;
    let unknown = median(&|n| format!("ninguem-{n}@pauta.test")).await;
    assert!(unknown * 3 > known && known * 3 > unknown, "known {known:?}, unknown {unknown:?}");
}

async fn tries_are_counted_per_address(server: Server) {
    let here = server.somewhere();
    for n in 0..5 {
        login(&here, &format!("ninguem{n}@pauta.test"), "errada-errada-errada")
            .await
            .problem(401, "invalid_credentials");
    }
    let refused = login(&here, ADMIN_EMAIL, PASSWORD).await;
    refused.problem(429, "too_many_attempts");
    assert!(refused.header("retry-after").parse::<u64>().unwrap() <= 60);
    // What a client writes into a header does not make it another address.
    for header in ["x-forwarded-for", "forwarded", "x-real-ip"] {
        let value = if header == "forwarded" { "for=203.0.113.9" } else { "203.0.113.9" };
        login(&here, ADMIN_EMAIL, PASSWORD).header(header, value).await.refused(429);
    }
    login(&server.somewhere(), ADMIN_EMAIL, PASSWORD).await.expect(200);
    server.travel(61);
    login(&here, ADMIN_EMAIL, PASSWORD).await.expect(200);
}

async fn delays_per_account_rise_and_pass(server: Server) {
    let office = Office::new(&server).await;
    let victim = office.user("viewer", &office.unit["id"]).await["email"].as_str().unwrap().to_owned();
    let (mut now, mut delays) = (0, Vec::new());
    for _ in 0..40 {
        let answer = server.log_in(&victim, "errada-errada-errada").await;
        if answer.status == 429 {
            answer.problem(429, "too_many_attempts");
            let delay: i64 = answer.header("retry-after").parse().unwrap();
            delays.push(delay);
            now += delay + 1;
            server.travel(now);
        } else {
            answer.problem(401, "invalid_credentials");
        }
        if delays.len() == 5 {
            break;
        }
    }
    assert_eq!(delays.len(), 5, "a distributed guesser is slowed: {delays:?}");
    assert!(delays.windows(2).all(|pair| pair[0] <= pair[1]) && delays[0] < delays[4], "rising: {delays:?}");
    assert!(delays[4] <= 3600, "never a lasting lockout: {delays:?}");
    // Another account is not touched, and an unknown one is slowed alike.
    server.log_in(ADMIN_EMAIL, PASSWORD).await.expect(200);
    let mut slowed = false;
    for _ in 0..20 {
        slowed = slowed || server.log_in("ninguem@pauta.test", "errada-errada-errada").await.status == 429;
    }
    assert!(slowed, "an unknown account is told from a known one by the delay");
    // The delay over, the right password is good, and the count begins anew.
    server.log_in(&victim, PASSWORD).await.expect(200);
    server.log_in(&victim, "errada-errada-errada").await.refused(401);
    server.log_in(&victim, PASSWORD).await.expect(200);
}

async fn refresh_rotates(server: &'static Server) {
    let first = refresh_token(&server.log_in(ADMIN_EMAIL, PASSWORD).await);
    let answer = refresh(server, &first).await;
    let second = refresh_token(&answer);
    assert_ne!(first, second);
    access(server, &answer).get("/me").await.expect(200);
    let third = refresh_token(&refresh(server, &second).await);
    assert_ne!(second, third);
    for token in ["", "x", &"a".repeat(9000), "a.b.c", &first[..first.len() - 1]] {
        refresh(server, token).await.problem(401, "session_ended");
    }
    server.anonymous.post("/auth/refresh").header("origin", &server.base).await.problem(401, "session_ended");
}

async fn reuse_ends_the_family(server: &'static Server) {
    let first = refresh_token(&server.log_in(ADMIN_EMAIL, PASSWORD).await);
    let other = refresh_token(&server.log_in(ADMIN_EMAIL, PASSWORD).await);
    let answer = refresh(server, &first).await;
    let second = refresh_token(&answer);
    let third = refresh_token(&refresh(server, &second).await);
    // Somebody comes with a token that was changed long since: it was stolen, then or now.
    refresh(server, &first).await.problem(401, "session_ended");
    refresh(server, &third).await.problem(401, "session_ended");
    access(server, &answer).get("/me").await.refused(401);
    refresh_token(&refresh(server, &other).await);
}

async fn sessions_end_when_idle(server: Server) {
    let token = refresh_token(&server.log_in(ADMIN_EMAIL, PASSWORD).await);
    server.travel(29 * 60);
    let token = refresh_token(&refresh(&server, &token).await);
    server.travel((29 + 31) * 60);
    refresh(&server, &token).await.problem(401, "session_ended");
}

async fn sessions_end_after_twelve_hours(server: Server) {
    let mut token = refresh_token(&server.log_in(ADMIN_EMAIL, PASSWORD).await);
    let minutes = |minutes: i64| server.travel(minutes * 60);
    for now in (25..=11 * 60 + 40).step_by(25).chain([11 * 60 + 55]) {
        minutes(now);
        token = refresh_token(&refresh(&server, &token).await);
    }
    // The last access token does not outlive its session.
    let last = refresh(&server, &token).await;
    assert!(last.json(200)["expires_in"].as_i64().unwrap() <= 5 * 60 + 1, "{}", last.told());
    let caller = access(&server, &last);
    caller.get("/me").await.expect(200);
    minutes(12 * 60 + 2);
    caller.get("/me").await.refused(401);
    refresh(&server, &refresh_token(&last)).await.problem(401, "session_ended");
}

async fn access_tokens_end_after_fifteen_minutes(server: Server) {
    let admin = server.admin().await;
    server.travel(14 * 60);
    admin.get("/me").await.expect(200);
    server.travel(16 * 60 + 30);
    admin.get("/me").await.refused(401);
}

async fn logout_ends_the_session(server: &'static Server) {
    let answer = server.log_in(ADMIN_EMAIL, PASSWORD).await;
    let (token, caller) = (refresh_token(&answer), access(server, &answer));
    let out =
        caller.post("/auth/logout").header("cookie", format!("{COOKIE}={token}")).header("origin", &server.base).await;
    out.expect(204);
    let (value, attributes) = cookie(&out, COOKIE).expect("the cookie is taken back");
    assert!(
        value.is_empty() && (attributes.contains("Max-Age=0") || attributes.contains("1970")),
        "{value} {attributes}"
    );
    refresh(server, &token).await.problem(401, "session_ended");
    caller.get("/me").await.refused(401);
    server.admin().await.get("/me").await.expect(200);
}

async fn a_new_password_ends_all_sessions(server: &'static Server) {
    let office = Office::new(server).await;
    let person = office.person("reporter").await;
    let elsewhere = server.log_in(&person.email, PASSWORD).await;
    let fresh = "outra-senha-comprida-42";
    let change = |current: &str, new: &str| {
        person.post("/auth/password").json(&json!({"current_password": current, "new_password": new}))
    };
    assert_eq!(change("errada-errada-errada", fresh).await.fault_at("/current_password"), "wrong");
    let answer = change(PASSWORD, fresh).await;
    let (now, token) = (access(server, &answer), refresh_token(&answer));
    person.get("/me").await.refused(401);
    access(server, &elsewhere).get("/me").await.refused(401);
    refresh(server, &refresh_token(&elsewhere)).await.refused(401);
    now.get("/me").await.expect(200);
    refresh_token(&refresh(server, &token).await);
    server.log_in(&person.email, PASSWORD).await.problem(401, "invalid_credentials");
    server.log_in(&person.email, fresh).await.expect(200);
}

async fn bad_passwords_are_refused(server: &'static Server) {
    let office = Office::new(server).await;
    let person = office.person("reporter").await;
    for (password, code) in [
        ("onze-letras", "too_short"),
        ("", "too_short"),
        ("123456789012", "too_common"),
        ("passwordpassword", "too_common"),
    ] {
        let change =
            person.post("/auth/password").json(&json!({"current_password": PASSWORD, "new_password": password})).await;
        assert_eq!(change.fault_at("/new_password"), code, "{password}");
        let email = format!("{}@pauta.test", unique("p"));
        let roles = json!([{"unit_id": office.unit["id"], "role": "viewer"}]);
        let create = office
            .admin
            .post("/users")
            .json(&json!({"name": "P", "email": email, "password": password, "roles": roles}))
            .await;
        assert_eq!(create.fault_at("/password"), code, "{password}");
    }
    // No rules of composition: twelve characters are counted as people do.
    person
        .post("/auth/password")
        .json(&json!({"current_password": PASSWORD, "new_password": "ção ção ção é"}))
        .await
        .expect(200);
    server.log_in(&person.email, "ção ção ção é").await.expect(200);
}

async fn a_password_set_by_the_administrator_ends_their_sessions(server: &'static Server) {
    let office = Office::new(server).await;
    let person = office.person("reporter").await;
    let fresh = "senha-dada-pelo-chefe-1";
    let user = office.admin.get(format!("/users/{}", person.id)).await.json(200);
    let path = format!("/users/{}/password", person.id);
    office.admin.post(&path).if_match(&user).json(&json!({"new_password": fresh})).await.expect(204);
    person.get("/me").await.refused(401);
    server.log_in(&person.email, PASSWORD).await.problem(401, "invalid_credentials");
    server.log_in(&person.email, fresh).await.expect(200);
}

async fn disabling_ends_everything_on_the_next_request(server: &'static Server) {
    let office = Office::new(server).await;
    let person = office.person("reporter").await;
    let session = server.log_in(&person.email, PASSWORD).await;
    let script = server.personal_token(&person.email, &["releases.read"]).await;
    script.get("/releases").await.expect(200);
    let set = async |person: &Person, action: &str| {
        let user = office.admin.get(format!("/users/{}", person.id)).await.json(200);
        office.admin.post(format!("/users/{}/{action}", person.id)).if_match(&user).await.json(200)
    };
    assert_eq!(set(&person, "disable").await["disabled"], true);
    for caller in [&person.caller, &script, &access(server, &session)] {
        caller.get("/releases").await.refused(401);
        caller.post("/releases").json(&content(&office.unit["id"], "x")).await.refused(401);
    }
    refresh(server, &refresh_token(&session)).await.refused(401);
    server.log_in(&person.email, PASSWORD).await.problem(401, "invalid_credentials");
    // Enabled again, one signs in anew; the sessions of before stay ended.
    assert_eq!(set(&person, "enable").await["disabled"], false);
    person.get("/me").await.refused(401);
    refresh(server, &refresh_token(&session)).await.refused(401);
    server.log_in(&person.email, PASSWORD).await.expect(200);
}

async fn cookies_answer_only_to_our_origin(server: &'static Server) {
    let answer = server.log_in(ADMIN_EMAIL, PASSWORD).await;
    let token = refresh_token(&answer);
    for origin in ["https://evil.example", "null", &format!("{}.evil.example", server.base), "http://127.0.0.1:1"] {
        for path in ["/auth/refresh", "/auth/logout"] {
            let call =
                server.anonymous.post(path).header("cookie", format!("{COOKIE}={token}")).header("origin", origin);
            call.await.refused(403);
        }
    }
    refresh_token(&refresh(server, &token).await);
    // The cookie alone opens nothing else.
    server.anonymous.get("/me").header("cookie", format!("{COOKIE}={token}")).await.refused(401);
    let foreign = server
        .anonymous
        .call("OPTIONS", "/releases")
        .header("origin", "https://evil.example")
        .header("access-control-request-method", "GET")
        .await;
    assert_eq!(foreign.header("access-control-allow-origin"), "", "no CORS outside /public");
}

async fn forged_tokens_are_refused(server: Server) {
    let admin = server.admin().await;
    let parts: Vec<&str> = admin.token().split('.').collect();
    let [header, claims, signature] = parts[..] else { panic!("no JWT: {}", admin.token()) };
    let decode = |part: &str| -> Value { serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap() };
    let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let (head, body) = (decode(header), decode(claims));
    assert!(body["exp"].is_i64() && body["aud"].is_string() && body["iss"].is_string(), "{body}");
    assert!(head["kid"].is_string() && head["typ"].is_string(), "{head}");
    for secret in [PASSWORD, ADMIN_EMAIL, "argon2"] {
        assert!(!body.to_string().contains(secret), "{body}");
    }

    let mut forged = vec![
        format!("{header}.{claims}."),
        format!("{header}.{claims}"),
        format!("{header}.{claims}.{signature}."),
        format!("{header}.{claims}.{}", "A".repeat(signature.len())),
        format!(".{claims}.{signature}"),
        "a.b.c".to_owned(),
        "...".to_owned(),
    ];
    for alg in ["none", "None", "HS256", "HS384", "HS512", "RS256", "ES256", "EdDSA", ""] {
        let mut other = head.clone();
        if other["alg"] == alg {
            continue;
        }
        other["alg"] = json!(alg);
        forged.push(format!("{}.{claims}.", encode(&other)));
        forged.push(format!("{}.{claims}.{signature}", encode(&other)));
    }
    for (name, value) in [
        ("kid", json!("other")),
        ("kid", json!("../../../dev/null")),
        ("kid", json!("' OR 1=1 --")),
        ("typ", json!("refresh")),
        ("jwk", json!({"kty": "oct", "k": "AA"})),
    ] {
        let mut other = head.clone();
        other[name] = value;
        forged.push(format!("{}.{claims}.{signature}", encode(&other)));
    }
    for (name, value) in [
        ("exp", json!(9_999_999_999_u64)),
        ("aud", json!("other")),
        ("iss", json!("other")),
        ("sub", json!("0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f")),
    ] {
        let mut other = body.clone();
        other[name] = value;
        forged.push(format!("{header}.{}.{signature}", encode(&other)));
    }
    for token in forged {
        server.anonymous.with_token(&token).get("/me").await.refused(401);
    }
    // A token of another installation, all right but for the key.
    let other = Server::start(server.database()).await;
    server.anonymous.with_token(other.admin().await.token()).get("/me").await.refused(401);

    for value in ["", "Bearer", "Bearer ", "bearer", "Basic YTpi", "Bearer a b", "Token x"] {
        server.anonymous.get("/me").header("authorization", value).await.refused(401);
    }
    for token in [
        "pauta_pat_",
        "pauta_pat_x",
        &format!("pauta_pat_{}", "a".repeat(43)),
        &format!("pauta_pat_{}", "a".repeat(7000)),
    ] {
        server.anonymous.with_token(token).get("/me").await.refused(401);
    }
    // The token in the address would end up in logs: it is not looked for there.
    server.anonymous.get("/me").query("access_token", admin.token()).await.client_error();
    assert!(!server.process.log().contains(admin.token()), "no token in the log");
}

async fn me_tells_who_and_what(server: &'static Server) {
    let office = Office::new(server).await;
    let child = pauta_tests::office::unit(&office.admin, &unique("Nucleo"), &office.unit["id"]).await;
    let person = office.person("reporter").await;
    let me = person.get("/me").await.json(200);
    assert_eq!((&me["id"], &me["email"], &me["scopes"]), (&json!(person.id), &json!(person.email), &Value::Null));
    assert_eq!(me["roles"].as_array().unwrap().len(), 1);
    assert_eq!((&me["roles"][0]["role"], &me["roles"][0]["unit"]["id"]), (&json!("reporter"), &office.unit["id"]));
    let reach: Vec<&Value> = me["units"].as_array().unwrap().iter().map(|unit| &unit["id"]).collect();
    assert!(reach.contains(&&office.unit["id"]) && reach.contains(&&child["id"]) && reach.len() == 2, "{me}");
    let permissions = pauta_tests::client::strings(&me["permissions"]);
    assert!(permissions.contains(&"releases.write") && !permissions.contains(&"releases.approve"), "{permissions:?}");
}

/// The table of the domain, as far as it speaks of what there is: role → must have, must not have.
async fn roles_are_those_of_the_domain(server: &'static Server) {
    const EDITORIAL: [&str; 5] =
        ["releases.write", "releases.review", "releases.approve", "releases.publish", "releases.withdraw"];
    const MANAGING: [&str; 2] = ["units.manage", "users.manage"];
    let table: [(&str, &[&str]); 8] = [
        ("admin", &MANAGING),
        ("head", &EDITORIAL),
        ("authority", &["releases.approve"]),
        ("editor", &["releases.write", "releases.review", "releases.publish"]),
        ("reporter", &["releases.write"]),
        ("media", &[]),
        ("clipping", &[]),
        ("viewer", &[]),
    ];
    let answer = server.admin().await.get("/roles").await.json(200);
    assert_eq!(items(&answer).len(), table.len(), "{answer}");
    for (role, has) in table {
        let row =
            items(&answer).iter().find(|row| row["role"] == role).unwrap_or_else(|| panic!("no {role}: {answer}"));
        let permissions = pauta_tests::client::strings(&row["permissions"]);
        assert!(permissions.contains(&"releases.read"), "{role}: {permissions:?}");
        for permission in EDITORIAL.iter().chain(&MANAGING) {
            assert_eq!(permissions.contains(permission), has.contains(permission), "{role} and {permission}");
        }
        assert!(row["name"].is_string() && row["description"].is_string());
        if role == "viewer" {
            assert!(
                permissions.iter().all(|permission| permission.split_once('.').unwrap().1 == "read"),
                "read only: {permissions:?}"
            );
        }
    }
}

async fn personal_tokens(server: &'static Server) {
    let office = Office::new(server).await;
    let (ana, bia) = (office.person("head").await, office.person("head").await);
    let body = json!({"name": "Portal", "scopes": ["releases.read"], "expires_in_days": 30});
    let made = ana.post("/tokens").json(&body).await.json(201);
    let secret = made["token"].as_str().unwrap();
    assert!(secret.starts_with("pauta_pat_") && secret.len() >= 40);
    assert_eq!(
        (&made["name"], &made["scopes"], &made["last_used_at"]),
        (&json!("Portal"), &json!(["releases.read"]), &Value::Null)
    );
    assert!(secret.starts_with(made["prefix"].as_str().unwrap()));
    let script = server.anonymous.with_token(secret);
    script.get("/releases").await.expect(200);
    script.get("/units").await.refused(403);
    assert_eq!(script.get("/me").await.json(200)["scopes"], json!(["releases.read"]));

    let list = ana.get("/tokens").await.json(200);
    assert_eq!(each(&list, "name"), ["Portal"]);
    assert!(!list.to_string().contains(secret), "shown once");
    assert!(items(&list)[0]["last_used_at"].is_string(), "{list}");
    assert_eq!(items(&bia.get("/tokens").await.json(200)).len(), 0, "one's own only");

    let path = format!("/tokens/{}", made["id"].as_str().unwrap());
    bia.delete(&path).await.problem(404, "not_found");
    office.admin.delete(&path).await.problem(404, "not_found");
    script.get("/releases").await.expect(200);
    ana.delete(&path).await.expect(204);
    script.get("/releases").await.refused(401);
    ana.delete(&path).await.problem(404, "not_found");
    assert_eq!(items(&ana.get("/tokens").await.json(200)).len(), 0);

    for (pointer, body) in [
        ("/name", json!({"name": "", "scopes": ["releases.read"], "expires_in_days": 1})),
        ("/scopes", json!({"name": "x", "scopes": [], "expires_in_days": 1})),
        ("/expires_in_days", json!({"name": "x", "scopes": ["releases.read"], "expires_in_days": 0})),
        ("/expires_in_days", json!({"name": "x", "scopes": ["releases.read"], "expires_in_days": 366})),
    ] {
        ana.post("/tokens").json(&body).await.fault_at(pointer);
    }
    ana.post("/tokens")
        .json(&json!({"name": "x", "scopes": ["releases.rule"], "expires_in_days": 1}))
        .await
        .client_error();
}

async fn personal_tokens_expire(server: Server) {
    let admin = server.admin().await;
    let made = admin
        .post("/tokens")
        .json(&json!({"name": "x", "scopes": ["units.read"], "expires_in_days": 1}))
        .await
        .json(201);
    let script = server.anonymous.with_token(made["token"].as_str().unwrap());
    server.travel(86_400 - 60);
    script.get("/units").await.expect(200);
    server.travel(86_400 + 60);
    script.get("/units").await.refused(401);
}

async fn personal_tokens_stay_within_their_scopes(server: &'static Server) {
    let office = Office::new(server).await;
    let person = office.person("viewer").await;
    // A scope gives nothing that its owner may not.
    let script = server.personal_token(&person.email, &["releases.read"]).await;
    let wider =
        person.post("/tokens").json(&json!({"name": "x", "scopes": ["releases.write"], "expires_in_days": 1})).await;
    if wider.status == 201 {
        let token = server.anonymous.with_token(wider.json(201)["token"].as_str().unwrap());
        token.post("/releases").json(&content(&office.unit["id"], "x")).await.refused(403);
    } else {
        wider.client_error();
    }
    // A token cannot make itself a wider one, nor change who it belongs to.
    let head = office.person("head").await;
    let narrow = server.personal_token(&head.email, &["releases.read"]).await;
    narrow
        .post("/tokens")
        .json(&json!({"name": "x", "scopes": ["releases.write"], "expires_in_days": 1}))
        .await
        .client_error();
    narrow
        .post("/auth/password")
        .json(&json!({"current_password": PASSWORD, "new_password": "nova-senha-comprida-1"}))
        .await
        .refused(403);
    narrow.post("/releases").json(&content(&office.unit["id"], "x")).await.refused(403);
    assert_eq!(script.get("/releases").await.status, 200);
    // `allowed_actions` are those of the caller, the token included.
    let release = head.post("/releases").json(&content(&office.unit["id"], "x")).await.json(201);
    let seen = narrow.get(format!("/releases/{}", release["id"].as_str().unwrap())).await.json(200);
    assert_eq!(seen["allowed_actions"], json!([]));
}

async fn answers_to_people_are_not_cached(server: &'static Server) {
    let admin = server.admin().await;
    for path in ["/me", "/releases", "/units", "/users", "/tokens", "/dashboard", "/changes"] {
        let answer = admin.get(path).await;
        let cache = answer.expect(200).header("cache-control");
        assert!(
            cache.contains("no-store") || (cache.contains("private") && cache.contains("no-cache")),
            "{path}: {cache}"
        );
    }
    let session = server.log_in(ADMIN_EMAIL, PASSWORD).await;
    assert!(session.header("cache-control").contains("no-store"));
}
