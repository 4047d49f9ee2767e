//! Atom 1.0 (RFC 4287).
use super::{Feed, Story, story::instant, xml::Xml};

pub fn write(feed: &Feed) -> String {
    let names = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", "pt-BR")];
    Xml::document("feed", &names, |xml| {
        xml.text("id", &feed.address);
        xml.text("title", &feed.title);
        xml.text("subtitle", &feed.site.description());
        xml.text("updated", &instant(feed.updated()));
        xml.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &feed.address)]);
        xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &feed.home)]);
        if let Some(hub) = &feed.site.hub {
            xml.empty("link", &[("rel", "hub"), ("href", hub)]);
        }
        xml.element("author", &[], |xml| {
            xml.text("name", &feed.site.office);
            xml.text("uri", &feed.site.absolute("/imprensa"));
        });
        xml.text("rights", super::super::site::TERMS);
        xml.text("generator", "Pauta");
        for story in &feed.stories {
            xml.element("entry", &[("xml:lang", &story.head().language)], |xml| entry(xml, feed, story));
        }
    })
}

fn entry(xml: &mut Xml, feed: &Feed, story: &Story) {
    let head = story.head();
    xml.text("id", &story.id);
    xml.text("title", &head.title);
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &story.url)]);
    let pdf = story.file(&feed.site, "pdf");
    xml.empty("link", &[("rel", "alternate"), ("type", "application/pdf"), ("href", &pdf)]);
    xml.text("published", &instant(head.published_at));
    xml.text("updated", &instant(head.updated_at));
    xml.element("author", &[], |xml| xml.text("name", &story.author));
    for tag in &head.tags {
        xml.empty("category", &[("term", tag)]);
    }
    xml.text("summary", &story.summary);
    xml.text_with("content", &[("type", "html")], &story.html_corrected());
}
