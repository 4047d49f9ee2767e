//! WXR, the export of WordPress: RSS with `wp:` elements.
use super::{Fields, FileFault, Head, Reading, Visit, filled};
use crate::imports::{
    prepare::instant_in_utc,
    text::{plain, wordpress_body},
};
use chrono::{DateTime, Utc};
use quick_xml::{
    Reader,
    events::{BytesRef, BytesStart, Event},
};
use std::collections::HashMap;

/// Elements within one another at most; an export has six.
const DEPTH: usize = 64;

/// Reads the posts; pages, attachments and the rest are told of as such.
///
/// Entities other than those of XML itself are never expanded: a document type, which could define some, is refused.
pub fn read(text: &str, visit: Visit) -> Result<Head, FileFault> {
    let mut reader = Reader::from_str(text);
    // A lone «&», which careless plugins write, is a text and no reason to refuse ten years of releases.
    reader.config_mut().allow_dangling_amp = true;
    let mut export = Export::default();
    loop {
        let event = reader.read_event().map_err(|error| {
            tracing::debug!(%error, "malformed export");
            let place = reader.error_position();
            FileFault::file(
                "malformed_xml",
                format!("O XML está quebrado (posição {place}). Exporte de novo do WordPress."),
            )
        })?;
        match event {
            Event::Start(start) => export.open(&start)?,
            Event::Empty(start) => {
                export.open(&start)?;
                let _ = export.close();
            }
            Event::End(_) => {
                if let Some(item) = export.close() {
                    export.items += 1;
                    if visit(export.items, export.reading(item)).is_break() {
                        break;
                    }
                }
            }
            Event::Text(text) => export.say(&text.xml10_content()),
            Event::CData(text) => export.say(&text),
            Event::GeneralRef(entity) => export.say(&resolved(&entity)),
            Event::DocType(_) => {
                return Err(FileFault::file(
                    "doctype",
                    "O arquivo tem DTD, que não é aceito. Exporte de novo do WordPress.",
                ));
            }
            Event::Eof => {
                if !export.path.is_empty() {
                    return Err(FileFault::file("malformed_xml", "O arquivo está cortado: falta o fim."));
                }
                break;
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    if export.is_wordpress { Ok(Head { site: export.site(), ..Head::default() }) } else { Err(not_wordpress()) }
}

fn not_wordpress() -> FileFault {
    FileFault::file("not_wordpress", "O arquivo não é uma exportação do WordPress (WXR).")
}

/// A character, one of the five of XML, or the name as it stands (`&nbsp;` in a body is HTML).
fn resolved(entity: &BytesRef) -> String {
    if let Ok(Some(character)) = entity.resolve_char_ref() {
        return character.to_string();
    }
    match &**entity {
        "amp" => "&".to_owned(),
        "lt" => "<".to_owned(),
        "gt" => ">".to_owned(),
        "quot" => "\"".to_owned(),
        "apos" => "'".to_owned(),
        other => format!("&{other};"),
    }
}

/// How far the reading is.
#[derive(Default)]
struct Export {
    path: Vec<String>,
    /// The text of the element that is open, within an item, an author or the channel.
    text: String,
    is_wordpress: bool,
    items: u32,
    site: Option<String>,
    link: Option<String>,
    /// Names by login.
    authors: HashMap<String, String>,
    author: (String, String),
    item: Item,
}

/// The elements of an item that matter, by name, and its categories.
#[derive(Default)]
struct Item {
    values: HashMap<String, String>,
    tags: Vec<String>,
    /// Whether the category that is open counts.
    category: bool,
}

impl Item {
    fn value(&self, name: &str) -> Option<String> {
        self.values.get(name).and_then(|value| filled(value))
    }
}

impl Export {
    fn open(&mut self, start: &BytesStart) -> Result<(), FileFault> {
        let name = start.name().as_ref().to_owned();
        if self.path.is_empty() && name != "rss" {
            return Err(not_wordpress());
        }
        if self.path.len() == DEPTH {
            return Err(FileFault::file("too_deep", "O XML tem elementos demais uns dentro dos outros."));
        }
        self.text.clear();
        match (self.path.len(), name.as_str()) {
            (2, "item") => self.item = Item::default(),
            (2, "wp:author") => self.author = Default::default(),
            (3, "category") if self.in_item() => self.item.category = counts(start),
            _ => {}
        }
        self.path.push(name);
        Ok(())
    }

    fn in_item(&self) -> bool {
        self.path.get(2).is_some_and(|name| name == "item")
    }

    fn say(&mut self, text: &str) {
        if (3..=4).contains(&self.path.len()) {
            self.text.push_str(text);
        }
    }

    /// Ends the open element; gives the item that ends with it.
    fn close(&mut self) -> Option<Item> {
        let name = self.path.pop()?;
        let text = std::mem::take(&mut self.text);
        match (self.path.len(), self.path.get(2).map(String::as_str)) {
            (2, None) => match name.as_str() {
                "item" => return Some(std::mem::take(&mut self.item)),
                "wp:wxr_version" => self.is_wordpress = true,
                "wp:base_blog_url" | "wp:base_site_url" => self.site = filled(&text).or(self.site.take()),
                "link" => self.link = filled(&text),
                "wp:author" => {
                    let (login, shown) = std::mem::take(&mut self.author);
                    self.authors.insert(login, shown);
                }
                _ => {}
            },
            (3, Some("wp:author")) => match name.as_str() {
                "wp:author_login" => text.trim().clone_into(&mut self.author.0),
                "wp:author_display_name" => text.trim().clone_into(&mut self.author.1),
                _ => {}
            },
            (3, Some("item")) if name == "category" && self.item.category => {
                self.item.tags.push(plain(text.trim()));
            }
            (3, Some("item")) => {
                self.is_wordpress |= name.starts_with("wp:");
                self.item.values.insert(name, text);
            }
            _ => {}
        }
        None
    }

    /// The host and path of the site, whatever its scheme: a site that moved to https is the same.
    fn site(&self) -> Option<String> {
        let address = self.site.as_ref().or(self.link.as_ref())?;
        let bare = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
        filled(&bare.trim_end_matches('/').to_lowercase())
    }

    fn reading(&self, item: Item) -> Reading {
        let kind = item.value("wp:post_type").unwrap_or_else(|| "post".to_owned());
        match kind.as_str() {
            "post" => {}
            "page" => return Reading::Other("É uma página, não um texto.".to_owned()),
            "attachment" => return Reading::Other("É um anexo, não um texto.".to_owned()),
            other => {
                let other: String = other.chars().take(40).collect();
                return Reading::Other(format!("É do tipo «{other}», não um texto."));
            }
        }
        let status = item.value("wp:status").unwrap_or_else(|| "publish".to_owned());
        let published = match status.as_str() {
            // What asks for a password there is not for everybody here.
            "publish" => item.value("wp:post_password").is_none(),
            "draft" | "pending" | "future" | "private" => false,
            "trash" => return Reading::Other("Está na lixeira.".to_owned()),
            _ => return Reading::Other("É um rascunho automático ou uma revisão.".to_owned()),
        };
        let at = when(&item);
        let login = item.value("dc:creator");
        let byline = login.map(|login| match self.authors.get(&login) {
            Some(name) if !name.is_empty() => name.clone(),
            _ => login,
        });
        Reading::Release(Box::new(Fields {
            external_id: item.value("wp:post_id").or_else(|| item.value("guid")).or_else(|| item.value("link")),
            title: item.value("title").map(|title| plain(&title)),
            slug: item.value("wp:post_name").map(|slug| unescaped(&slug)),
            summary: item.value("excerpt:encoded").map(|summary| plain(&summary)),
            body: item.value("content:encoded").map(|body| wordpress_body(&body)),
            byline: byline.map(|byline| plain(&byline)),
            tags: item.tags,
            published: Some(published),
            created_at: at,
            published_at: at.filter(|_| published),
            ..Fields::default()
        }))
    }
}

/// Categories and tags are subjects, but for the one that stands for none.
fn counts(start: &BytesStart) -> bool {
    let attribute = |name: &str| {
        let found = start.attributes().flatten().find(|attribute| attribute.key.as_ref() == name)?;
        Some(found.value.to_string())
    };
    let domain = attribute("domain").is_none_or(|domain| domain == "category" || domain == "post_tag");
    let none = attribute("nicename").is_some_and(|name| ["sem-categoria", "uncategorized"].contains(&name.as_str()));
    domain && !none
}

/// Its date in UTC; where that is blank, as in drafts, the local one or that of the feed.
fn when(item: &Item) -> Option<DateTime<Utc>> {
    let utc = item.value("wp:post_date_gmt").and_then(|text| instant_in_utc(&text));
    let local = || item.value("wp:post_date").and_then(|text| crate::imports::prepare::instant(&text));
    let feed = || DateTime::parse_from_rfc2822(&item.value("pubDate")?).ok().map(|at| at.to_utc());
    utc.or_else(local).or_else(feed)
}

/// An address as it was typed: WordPress writes letters outside ASCII as `%c3%a7`.
fn unescaped(slug: &str) -> String {
    let mut bytes = Vec::with_capacity(slug.len());
    let mut rest = slug.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escaped = after.get(..2).filter(|_| *first == b'%').and_then(|hex| std::str::from_utf8(hex).ok());
        if let Some(byte) = escaped.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            bytes.push(byte);
            rest = after.get(2..).unwrap_or_default();
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
