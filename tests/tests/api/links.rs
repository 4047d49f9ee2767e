//! Whether links open: asked beside the request, of nobody inside, once a day, and never in the way.

use std::time::Duration;

use pauta_tests::client::{Caller, items};
use pauta_tests::office::{Desk, Office, act, content};
use pauta_tests::server::{Server, Setup};
use pauta_tests::site::Site;
use pauta_tests::{both, eventually};
use serde_json::{Value, json};

both![what_does_not_open_is_told, nothing_inside_is_asked, an_absent_network_stops_nobody];

const WAIT: Duration = Duration::from_secs(30);

/// The server that may call `127.0.0.2`, where `open.example` is; `inside.example` is where it may not.
fn setup(setup: &Setup) -> Setup {
    setup
        .clone()
        .env("PAUTA_OUTBOUND_ALLOW", "127.0.0.2")
        .env("PAUTA_TEST_HOSTS", "open.example=127.0.0.2,inside.example=127.0.0.1")
}

/// A text with these links and nothing else against it.
fn linking(desk: &Desk, addresses: &[String]) -> Value {
    let links: String = addresses.iter().map(|to| format!("<p><a href=\"{to}\">Veja a casa.</a></p>")).collect();
    let mut body = content(&desk.unit, "Casa nova");
    body["body_html"] = json!(format!("<p>{}</p>{links}", "A casa nova tem luz e sala. ".repeat(10)));
    body
}

async fn checks(caller: &Caller, release: &Value) -> Value {
    caller.get(format!("/releases/{}/checks", release["id"].as_str().unwrap())).await.json(200)
}

/// The checks once every link was asked.
async fn settled(caller: &Caller, release: &Value) -> Value {
    eventually("the links are asked", WAIT, async || {
        !checks(caller, release).await["links_pending"].as_bool().unwrap()
    })
    .await;
    checks(caller, release).await
}

/// Where each broken link leads, and what is said of it.
fn broken(checks: &Value) -> Vec<(&str, &str)> {
    items(checks)
        .iter()
        .filter(|finding| finding["code"] == "broken_link")
        .map(|finding| (finding["passage"].as_str().unwrap(), finding["message"].as_str().unwrap()))
        .collect()
}

async fn what_does_not_open_is_told(base: Setup) {
    let site = Site::start("127.0.0.2", |method, path| match (method, path) {
        ("HEAD", "/no-head") => (405, String::new()),
        (_, "/gone") => (410, String::new()),
        (_, "/missing") => (404, String::new()),
        (_, "/broken") => (503, String::new()),
        (_, "/members") => (403, String::new()),
        (_, "/moved") => (301, "/here".to_owned()),
        (_, "/round") => (302, "/round".to_owned()),
        _ => (200, String::new()),
    })
    .await;
    let server = setup(&base).start().await;
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let at = |path: &str| format!("http://open.example:{}{path}", site.port());
    let good = ["/here#fim", "/no-head", "/members", "/moved"].map(at);
    let bad = ["/missing", "/gone", "/broken", "/round"].map(at);
    let nowhere = ["http://nowhere.example/".to_owned(), "https://open.example:1/".to_owned()];
    let all: Vec<String> = good.iter().chain(&bad).chain(&nowhere).cloned().collect();
    let release = desk.create(&linking(&desk, &all)).await;

    let first = checks(&desk.writer, &release).await;
    assert_eq!((items(&first).len(), &first["links_pending"]), (0, &json!(true)), "nobody waits: {first}");
    let found = settled(&desk.writer, &release).await;
    let told = broken(&found);
    assert_eq!(told.len(), bad.len() + nowhere.len(), "{found}");
    for (address, word) in bad.iter().chain(&nowhere).zip(["404", "410", "503", "sem fim", "nome", "conexão"]) {
        let (_, message) = told.iter().find(|(passage, _)| passage == address).unwrap_or_else(|| panic!("{address}"));
        assert!(message.contains(word), "{address}: {message}");
    }
    for finding in items(&found) {
        assert_eq!((&finding["severity"], &finding["pointer"]), (&json!("warning"), &json!("/body_html")));
        assert!(finding["checked_at"].is_string(), "{finding}");
    }
    assert_eq!(found["open"], json!([]), "no link stops an approval");

    // An answer is of what was found, not of when.
    let over = format!("/releases/{}/checks/broken_link/override", release["id"].as_str().unwrap());
    let call = desk.approver.post(over).if_match(&release).json(&json!({ "reason": "Sai do ar à noite." }));
    let answered = call.await.json(200);
    assert!(items(&answered)[0]["overridden"].is_object(), "{answered}");

    // What was asked of late is not asked again, by whatever text; what is old is.
    let asked = site.seen().len();
    let other = desk.create(&linking(&desk, &good)).await;
    assert_eq!(checks(&desk.writer, &other).await["links_pending"], json!(false));
    assert_eq!(site.seen().len(), asked);
    let reader = server.personal_token(&desk.writer.email, &["releases.read"]).await;
    server.travel(25 * 3600);
    settled(&reader, &other).await;
    assert!(site.seen().len() > asked);
}

async fn nothing_inside_is_asked(base: Setup) {
    // What must not be reached: it stands where the allowed server's redirects, and names, lead to.
    let inside = Site::start("127.0.0.1", |_, _| (200, String::new())).await;
    let port = inside.port();
    let site = Site::start("127.0.0.2", move |_, path| {
        let to = match path {
            "/literal" => "127.0.0.1",
            "/decimal" => "2130706433",
            "/octal" => "0177.0.0.1",
            "/hexadecimal" => "0x7f.0.0.1",
            "/short" => "127.1",
            "/mapped" => "[::ffff:127.0.0.1]",
            "/loopback" => "[::1]",
            "/name" => "inside.example",
            "/metadata" => "169.254.169.254",
            "/carrier" => "100.64.0.1",
            _ => return (302, "file:///etc/passwd".to_owned()),
        };
        (302, format!("http://{to}:{port}/latest"))
    })
    .await;
    let server = setup(&base).start().await;
    let office = Office::new(&server).await;
    let desk = office.desk().await;
    let ways = "literal decimal octal hexadecimal short mapped loopback name metadata carrier file"
        .split(' ')
        .collect::<Vec<_>>();
    let mut all: Vec<String> = ways.iter().map(|way| format!("http://open.example:{}/{way}", site.port())).collect();
    all.push(format!("http://inside.example:{port}/"));
    let release = desk.create(&linking(&desk, &all)).await;
    let found = settled(&desk.writer, &release).await;
    assert_eq!(broken(&found).len(), all.len(), "{found}");
    for (address, message) in broken(&found) {
        let word = if address.ends_with("/file") { "fora da web" } else { "rede interna" };
        assert!(message.contains(word), "{address}: {message}");
    }
    assert_eq!(site.seen().len(), ways.len(), "each was followed as far as it may be");
    assert_eq!(inside.seen(), Vec::<String>::new());
}

async fn an_absent_network_stops_nobody(server: &'static Server) {
    let office = Office::new(server).await;
    let desk = office.desk().await;
    let release = desk.create(&linking(&desk, &["https://nowhere.example/".to_owned()])).await;
    // Handing it in asks as well.
    let release = act(&desk.writer, &release, "submit").await;
    let found = settled(&desk.approver, &release).await;
    assert_eq!(broken(&found).len(), 1, "{found}");
    act(&desk.approver, &release, "approve").await;
}
