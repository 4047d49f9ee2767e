//! RSS 2.0, with what it lacks from Dublin Core, the content module and Atom.
use super::{Feed, Story, story::instant, xml::Xml};
use chrono::{DateTime, Utc};

/// What a reader should wait between two looks, in minutes.
const TTL: &str = "10";

pub fn write(feed: &Feed) -> String {
    let names = [
        ("version", "2.0"),
        ("xmlns:atom", "http://www.w3.org/2005/Atom"),
        ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
    ];
    Xml::document("rss", &names, |xml| xml.element("channel", &[], |xml| channel(xml, feed)))
}

fn channel(xml: &mut Xml, feed: &Feed) {
    xml.text("title", &feed.title);
    xml.text("link", &feed.home);
    xml.text("description", &feed.site.description());
    xml.text("language", "pt-br");
    xml.text("copyright", super::super::site::TERMS);
    xml.text("lastBuildDate", &date(feed.updated()));
    xml.text("generator", "Pauta");
    xml.text("ttl", TTL);
    xml.empty("atom:link", &[("href", &feed.address), ("rel", "self"), ("type", "application/rss+xml")]);
    if let Some(hub) = &feed.site.hub {
        xml.empty("atom:link", &[("href", hub), ("rel", "hub")]);
    }
    for story in &feed.stories {
        xml.element("item", &[], |xml| item(xml, story));
    }
}

fn item(xml: &mut Xml, story: &Story) {
    xml.text("title", &story.head().title);
    xml.text("link", &story.url);
    xml.text("description", &story.summary);
    xml.text("content:encoded", &story.html_corrected());
    xml.text("dc:creator", &story.author);
    for tag in &story.head().tags {
        xml.text("category", tag);
    }
    xml.text_with("guid", &[("isPermaLink", "false")], &story.id);
    xml.text("pubDate", &date(story.head().published_at));
    xml.text("dcterms:modified", &instant(story.head().updated_at));
}

/// RFC 822 with a year of four digits.
fn date(at: DateTime<Utc>) -> String {
    at.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}
