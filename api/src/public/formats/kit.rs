//! The press kit of a release: all its formats in one archive.
use super::{Ninjs, Story, json, print, text};
use crate::{
    identity::OfficeIdentity,
    kernel::problem::Problem,
    public::{
        pages::render,
        site::{Site, TERMS},
    },
};
use minijinja::{context, value::Serde};
use serde::Serialize;
use std::io::{Cursor, Write};
use zip::{ZipWriter, result::ZipError, write::SimpleFileOptions};

/// The archive: a folder named after the release, with text, HTML, PDF and ninjs. The same release gives the same bytes.
pub async fn write(site: &Site, story: &Story, crest: Option<render::Image>) -> Result<Vec<u8>, Problem> {
    let slug = &story.head().slug;
    let files = [
        ("txt", text::write(site, story).into_bytes()),
        ("html", page(site, story)?.into_bytes()),
        ("pdf", print::pdf(site, story, crest).await?),
        ("ninjs.json", json(&Ninjs::of(site, story))?.into_bytes()),
    ];
    packed(slug, &files).map_err(|error| {
        tracing::error!(%error, release = %story.id, "cannot pack");
        Problem::internal()
    })
}

fn packed(slug: &str, files: &[(&str, Vec<u8>)]) -> Result<Vec<u8>, ZipError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (suffix, content) in files {
        // Without a time of its own, which would make every archive another.
        archive.start_file(format!("{slug}/{slug}.{suffix}"), SimpleFileOptions::default())?;
        archive.write_all(content)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The release as a page that needs nothing else.
fn page(site: &Site, story: &Story) -> Result<String, Problem> {
    #[derive(Serialize)]
    struct Office<'a> {
        #[serde(flatten)]
        identity: &'a OfficeIdentity,
        line: Option<&'a str>,
    }
    let office = Office { identity: &site.identity, line: site.contact.as_deref() };
    let values = context! {
        release => Serde(&story.release), html => story.html_corrected(), day => story.day(), kind => story.kind(),
        updated => story.updated(), url => &story.url, office => Serde(office), terms => TERMS,
    };
    render("kit", values)
}
