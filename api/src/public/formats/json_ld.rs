//! schema.org `NewsArticle`, for the page of a release.
use super::{Story, story::instant};
use crate::public::{
    dto::PublicCorrection,
    site::{Site, TERMS},
};
use serde_json::{Value, json};

pub fn write(site: &Site, story: &Story) -> Value {
    let head = story.head();
    let newsroom = site.absolute("/imprensa");
    let mut article = json!({
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": story.id,
        "identifier": story.id,
        "url": story.url,
        "mainEntityOfPage": story.url,
        "headline": head.title,
        "description": story.summary,
        "articleBody": story.plain,
        "wordCount": story.release.word_count,
        "datePublished": instant(head.published_at),
        "dateModified": instant(head.updated_at),
        "inLanguage": head.language,
        "keywords": head.tags,
        "articleSection": story.kind(),
        "isAccessibleForFree": true,
        "copyrightNotice": TERMS,
        "author": {"@type": "Organization", "name": story.author},
        "sourceOrganization": {"@type": "GovernmentOrganization", "name": head.unit.name},
        "publisher": {"@type": "GovernmentOrganization", "name": site.office, "url": newsroom},
        "encoding": [
            {"@type": "MediaObject", "encodingFormat": "application/pdf", "contentUrl": story.file(site, "pdf")},
            {"@type": "MediaObject", "encodingFormat": "text/plain", "contentUrl": story.file(site, "txt")},
        ],
    });
    if let Some(members) = article.as_object_mut() {
        members.extend(head.subtitle.iter().map(|subtitle| ("alternativeHeadline".to_owned(), json!(subtitle))));
        let told: Vec<Value> = story.release.corrections.iter().map(correction).collect();
        if !told.is_empty() {
            members.insert("correction".to_owned(), json!(told));
        }
    }
    article
}

fn correction(told: &PublicCorrection) -> Value {
    json!({"@type": "CorrectionComment", "text": told.note, "datePublished": instant(told.at)})
}
