//! The news sitemap (sitemaps.org, with Google's news elements).
use super::{story::instant, xml::Xml};
use crate::public::{dto::PublicReleaseHead, site::Site};

pub fn write(site: &Site, releases: &[PublicReleaseHead]) -> String {
    let names = [
        ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
        ("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9"),
    ];
    Xml::document("urlset", &names, |xml| {
        for release in releases {
            xml.element("url", &[], |xml| {
                xml.text("loc", &site.absolute(&release.url));
                xml.text("lastmod", &instant(release.updated_at));
                xml.element("news:news", &[], |xml| {
                    xml.element("news:publication", &[], |xml| {
                        xml.text("news:name", &site.office);
                        // The language alone, but for the two kinds of Chinese.
                        xml.text("news:language", release.language.split('-').next().unwrap_or("pt"));
                    });
                    xml.text("news:publication_date", &instant(release.published_at));
                    xml.text("news:title", &release.title);
                });
            });
        }
    })
}
