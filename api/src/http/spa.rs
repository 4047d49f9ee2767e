//! The application's files, built into the binary.
use crate::kernel::hex::hex;
use actix_web::{HttpRequest, HttpResponse, http::header};
use rust_embed::RustEmbed;
use serde::{Deserialize, Serialize};
use std::{collections::HashMap, sync::LazyLock};

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

/// What a page of the newsroom shows before any script: its style sheets, and the face of its headings and texts.
#[derive(Debug, Default, Serialize)]
pub struct NewsroomAssets {
    pub styles: Vec<String>,
    pub fonts: Vec<String>,
}

/// As the build of the application named them; nothing where it was not built.
pub static NEWSROOM: LazyLock<NewsroomAssets> = LazyLock::new(|| {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Piece {
        file: String,
        css: Vec<String>,
        imports: Vec<String>,
    }
    let manifest = Files::get(".vite/manifest.json");
    let pieces: HashMap<String, Piece> =
        manifest.and_then(|file| serde_json::from_slice(&file.data).ok()).unwrap_or_default();
    let address = |file: &String| format!("/{file}");
    let mut assets = NewsroomAssets::default();
    let mut open = vec!["src/features/newsroom/start.tsx"];
    let mut seen = Vec::new();
    while let Some((name, piece)) = open.pop().and_then(|name| pieces.get_key_value(name)) {
        if !seen.contains(&name) {
            seen.push(name);
            assets.styles.extend(piece.css.iter().map(address));
            open.extend(piece.imports.iter().map(String::as_str));
        }
    }
    let serif = pieces.iter().find(|(name, _)| name.ends_with("/source-serif-4-latin-wght-normal.woff2"));
    assets.fonts.extend(serif.map(|(_, piece)| address(&piece.file)));
    assets
});

/// The file at the path of `request`, or the application's page for its own router to show.
pub fn serve(request: &HttpRequest) -> HttpResponse {
    let path = request.path().trim_start_matches('/');
    let Some(file) = Files::get(path).filter(|_| path != "index.html") else {
        // No page of the application has a dot in its name: it would be a file that is not there.
        let is_file = path.rsplit('/').next().is_some_and(|name| name.contains('.'));
        return if is_file { HttpResponse::NotFound().finish() } else { page() };
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
