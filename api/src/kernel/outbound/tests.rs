//! The client against a server on a loopback address that it may call, and against those that it may not.
use super::*;
use crate::config::Config;
use std::sync::Mutex;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

/// Answers every connection on `address` with what `answer` makes of its first line, and keeps those lines.
async fn serve(address: &str, answer: fn(&str) -> String) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind((address, 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let kept = seen.clone();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let mut request = vec![0; 4096];
            let length = socket.read(&mut request).await.unwrap_or(0);
            let request = String::from_utf8_lossy(&request[..length]).into_owned();
            kept.lock().unwrap().push(request.clone());
            let _ = socket.write_all(answer(&request).as_bytes()).await;
        }
    });
    (port, seen)
}

fn outbound(hosts: &[&str]) -> Outbound {
    let mut config = Config::for_tests();
    config.outbound.allow = vec!["127.0.0.2".parse().unwrap()];
    let named = hosts.iter().map(|host| TestHost::try_from((*host).to_owned()).unwrap()).collect();
    config.test.hosts = Some(named).filter(|_| !hosts.is_empty());
    Outbound::new(&config)
}

fn url(text: &str) -> Url {
    text.parse().unwrap()
}

fn answer(status: &str, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n{body}", body.len())
}

#[tokio::test]
async fn nothing_inside_is_called_however_it_is_written() {
    let (port, seen) = serve("127.0.0.1", |_| answer("200 OK", "", "secret")).await;
    let outbound = outbound(&["inside.example=127.0.0.1", "mapped.example=::ffff:127.0.0.1"]);
    for host in [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "0x7f.1",
        "0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[64:ff9b::127.0.0.1]",
        "inside.example",
        "mapped.example",
        "169.254.169.254",
    ] {
        let url = url(&format!("http://{host}:{port}/"));
        assert_eq!(outbound.probe(&url).await, Err(OutboundError::Inside), "{host}");
    }
    let plain = self::outbound(&[]);
    for host in ["localhost", "LOCALHOST", "localhost."] {
        let told = plain.probe(&url(&format!("http://{host}:{port}/"))).await;
        assert!(matches!(told, Err(OutboundError::Inside | OutboundError::NameUnknown)), "{host}: {told:?}");
    }
    assert!(seen.lock().unwrap().is_empty());
}

#[tokio::test]
async fn only_the_web_is_called_and_without_a_name() {
    let outbound = outbound(&[]);
    for address in ["file:///etc/passwd", "ftp://127.0.0.2/", "gopher://127.0.0.2/", "http://ana:senha@127.0.0.2/"] {
        assert_eq!(outbound.probe(&url(address)).await, Err(OutboundError::NotWeb), "{address}");
    }
}

#[tokio::test]
async fn each_redirect_is_looked_at() {
    let (port, _) = serve("127.0.0.2", |request| {
        let to = request.split_whitespace().nth(1).unwrap_or("/");
        match to.strip_prefix("/to/") {
            Some(to) => answer("302 Found", &format!("location: {to}\r\n"), ""),
            None if to == "/round" => answer("301 Moved", "location: /round\r\n", ""),
            None => answer("200 OK", "", "here"),
        }
    })
    .await;
    let outbound = outbound(&["inside.example=127.0.0.1", "open.example=127.0.0.2"]);
    for (to, told) in [
        ("http://127.0.0.1/", Err(OutboundError::Inside)),
        ("http://2130706433/", Err(OutboundError::Inside)),
        ("//[::1]/", Err(OutboundError::Inside)),
        ("http://inside.example/", Err(OutboundError::Inside)),
        ("file:///etc/passwd", Err(OutboundError::NotWeb)),
        ("/there", Ok(StatusCode::OK)),
    ] {
        let url = url(&format!("http://open.example:{port}/to/{to}"));
        assert_eq!(outbound.probe(&url).await, told, "{to}");
    }
    let round = url(&format!("http://127.0.0.2:{port}/round"));
    assert_eq!(outbound.probe(&round).await, Err(OutboundError::TooManyRedirects));
}

#[tokio::test]
async fn a_server_that_refuses_head_is_asked_with_get() {
    let (port, seen) = serve("127.0.0.2", |request| {
        if request.starts_with("HEAD") { answer("405 No", "", "") } else { answer("200 OK", "", "x") }
    })
    .await;
    assert_eq!(outbound(&[]).probe(&url(&format!("http://127.0.0.2:{port}/"))).await, Ok(StatusCode::OK));
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 2);
    assert!(seen.iter().all(|request| request.to_lowercase().contains("user-agent: pauta/")), "{seen:?}");
}

#[tokio::test]
async fn what_did_not_change_is_not_sent_again_and_what_is_too_large_is_cut() {
    let (port, _) = serve("127.0.0.2", |request| {
        if request.to_lowercase().contains("if-none-match: \"one\"") {
            return answer("304 Not Modified", "etag: \"one\"\r\n", "");
        }
        answer("200 OK", "etag: \"one\"\r\nlast-modified: Mon, 01 Jun 2026 12:00:00 GMT\r\n", &"x".repeat(100))
    })
    .await;
    let (outbound, url) = (outbound(&[]), url(&format!("http://127.0.0.2:{port}/feed")));
    let first = outbound.get(&url, 100, &Validators::default()).await.unwrap();
    assert_eq!((first.status, first.body.len(), first.is_unchanged()), (StatusCode::OK, 100, false));
    assert_eq!(first.validators.last_modified.as_deref(), Some("Mon, 01 Jun 2026 12:00:00 GMT"));
    let again = outbound.get(&url, 100, &first.validators).await.unwrap();
    assert!(again.is_unchanged() && again.body.is_empty());
    assert_eq!(outbound.get(&url, 99, &Validators::default()).await.map(|_| ()), Err(OutboundError::TooLarge(99)));
}

#[tokio::test]
async fn nothing_there_is_told_apart() {
    let outbound = outbound(&[]);
    // A port that was free a moment ago.
    let port = std::net::TcpListener::bind("127.0.0.2:0").unwrap().local_addr().unwrap().port();
    let nobody = outbound.probe(&url(&format!("http://127.0.0.2:{port}/"))).await;
    assert!(matches!(nobody, Err(OutboundError::Unreachable(_))), "{nobody:?}");
    let nowhere = outbound.probe(&url("http://does-not-exist.invalid/")).await;
    assert_eq!(nowhere, Err(OutboundError::NameUnknown));
}
