//! The application's files, built into the binary.
use crate::kernel::hex::hex;
use actix_web::{HttpRequest, HttpResponse, http::header};
use rust_embed::RustEmbed;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../frontend/dist"]
#[allow_missing = true]
struct Files;

/// What is served where the application was not built: the API works without it.
const UNBUILT: &str = "<!doctype html><html lang=\"pt-BR\"><head><meta charset=\"utf-8\"><!--head--><title>Pauta</title></head>\
    <body><div id=\"root\"><!--content--></div></body></html>";

static PAGE: LazyLock<String> = LazyLock::new(|| match Files::get("index.html") {
    Some(file) => String::from_utf8_lossy(&file.data).into_owned(),
    None => UNBUILT.to_owned(),
});

/// The application's page with `head` for its title and `content` in its root.
pub fn with(head: &str, content: &str) -> String {
    PAGE.replacen("<title>Pauta</title>", "", 1).replacen("<!--head-->", head, 1).replacen("<!--content-->", content, 1)
}

/// The file at the path of `request`, or the application's page for its own router to show.
pub fn serve(request: &HttpRequest) -> HttpResponse {
    let path = request.path().trim_start_matches('/');
    let Some(file) = Files::get(path).filter(|_| path != "index.html") else {
        return if path.starts_with("assets/") { HttpResponse::NotFound().finish() } else { page() };
    };
    let tag = format!("\"{}\"", hex(&file.metadata.sha256_hash()[..12]));
    // The names of built files carry their hash; the others may change.
    let cache =
        if path.starts_with("assets/") { "public, max-age=31536000, immutable" } else { "public, max-age=3600" };
    if crate::kernel::precondition::already_has(request, &tag) {
        return HttpResponse::NotModified().insert_header((header::ETAG, tag)).finish();
    }
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, file.metadata.mimetype()))
        .insert_header((header::CACHE_CONTROL, cache))
        .insert_header((header::ETAG, tag))
        .body(file.data.into_owned())
}

fn page() -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .body(PAGE.as_str())
}
