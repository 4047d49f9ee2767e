//! JSON Feed 1.1 (jsonfeed.org).
use super::{Feed, Story};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

const VERSION: &str = "https://jsonfeed.org/version/1.1";

/// A JSON Feed 1.1.
#[derive(Debug, Serialize, ToSchema)]
pub struct JsonFeed {
    #[schema(example = "https://jsonfeed.org/version/1.1")]
    version: &'static str,
    title: String,
    home_page_url: String,
    feed_url: String,
    description: String,
    language: &'static str,
    authors: Vec<JsonFeedAuthor>,
    /// Where to ask to be told of changes, if there is such a place.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    hubs: Vec<JsonFeedHub>,
    items: Vec<JsonFeedItem>,
}

/// A release in a JSON Feed.
#[derive(Debug, Serialize, ToSchema)]
pub struct JsonFeedItem {
    #[schema(example = "urn:uuid:0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f")]
    id: String,
    url: String,
    title: String,
    content_html: String,
    content_text: String,
    summary: String,
    date_published: DateTime<Utc>,
    date_modified: DateTime<Utc>,
    authors: Vec<JsonFeedAuthor>,
    tags: Vec<String>,
    language: String,
}

/// Who signs.
#[derive(Debug, Serialize, ToSchema)]
pub struct JsonFeedAuthor {
    name: String,
}

/// A place that tells of changes.
#[derive(Debug, Serialize, ToSchema)]
pub struct JsonFeedHub {
    #[serde(rename = "type")]
    #[schema(example = "WebSub")]
    kind: &'static str,
    url: String,
}

impl JsonFeed {
    pub fn of(feed: &Feed) -> Self {
        Self {
            version: VERSION,
            title: feed.title.clone(),
            home_page_url: feed.home.clone(),
            feed_url: feed.address.clone(),
            description: feed.site.description(),
            language: "pt-BR",
            authors: vec![JsonFeedAuthor { name: feed.site.office.clone() }],
            hubs: feed.site.hub.iter().map(|url| JsonFeedHub { kind: "WebSub", url: url.clone() }).collect(),
            items: feed.stories.iter().map(JsonFeedItem::of).collect(),
        }
    }
}

impl JsonFeedItem {
    fn of(story: &Story) -> Self {
        let head = story.head();
        Self {
            id: story.id.clone(),
            url: story.url.clone(),
            title: head.title.clone(),
            content_html: story.html_corrected(),
            content_text: story.plain_corrected(),
            summary: story.summary.clone(),
            date_published: head.published_at,
            date_modified: head.updated_at,
            authors: vec![JsonFeedAuthor { name: story.author.clone() }],
            tags: head.tags.clone(),
            language: head.language.clone(),
        }
    }
}
