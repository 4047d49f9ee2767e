//! IPTC ninjs 3.1, «News in JSON» (iptc.org/std/ninjs).
use super::{Feed, Story};
use crate::public::site::{Site, TERMS};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

const STANDARD: NinjsStandard =
    NinjsStandard { name: "ninjs", version: "3.1", schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#" };

/// A release as a news item of IPTC ninjs 3.1.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Ninjs {
    #[schema(example = "urn:uuid:0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f")]
    uri: String,
    #[serde(rename = "type")]
    #[schema(example = "text")]
    kind: &'static str,
    representation_type: &'static str,
    first_created: DateTime<Utc>,
    version_created: DateTime<Utc>,
    content_created: DateTime<Utc>,
    pub_status: &'static str,
    copyright_holder: String,
    usage_terms: &'static str,
    /// What was corrected since publication, the latest first.
    #[serde(skip_serializing_if = "Option::is_none")]
    ed_note: Option<String>,
    language: String,
    title: String,
    headlines: Vec<NinjsText>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    descriptions: Vec<NinjsText>,
    bodies: Vec<NinjsText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    slugline: String,
    /// Where the text was written, as it says itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    located: Option<String>,
    genres: Vec<NinjsConcept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    subjects: Vec<NinjsConcept>,
    /// Municipalities, by IBGE code.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    places: Vec<NinjsConcept>,
    organisations: Vec<NinjsConcept>,
    info_sources: Vec<NinjsConcept>,
    renditions: Vec<NinjsRendition>,
    standard: NinjsStandard,
}

/// A list of releases as one item of IPTC ninjs 3.1; the releases are its `associations`.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct NinjsList {
    /// The address of the list.
    uri: String,
    #[serde(rename = "type")]
    #[schema(example = "composite")]
    kind: &'static str,
    representation_type: &'static str,
    version_created: DateTime<Utc>,
    pub_status: &'static str,
    copyright_holder: String,
    usage_terms: &'static str,
    language: &'static str,
    title: String,
    headlines: Vec<NinjsText>,
    info_sources: Vec<NinjsConcept>,
    renditions: Vec<NinjsRendition>,
    associations: Vec<NinjsAssociation>,
    standard: NinjsStandard,
}

/// A release within a list: the item, and its name.
#[derive(Debug, Serialize, ToSchema)]
pub struct NinjsAssociation {
    name: String,
    rel: &'static str,
    #[serde(flatten)]
    item: Ninjs,
}

/// A headline, a description or a body.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct NinjsText {
    role: &'static str,
    content_type: &'static str,
    /// Of bodies only.
    #[serde(skip_serializing_if = "Option::is_none")]
    word_count: Option<i32>,
    value: String,
}

/// A genre, subject, place, organisation or source.
#[derive(Debug, Default, Serialize, ToSchema)]
pub struct NinjsConcept {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    rel: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    literal: Option<String>,
}

/// The same in another format.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct NinjsRendition {
    name: &'static str,
    href: String,
    content_type: &'static str,
}

/// Which standard the item follows.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct NinjsStandard {
    name: &'static str,
    version: &'static str,
    schema: &'static str,
}

impl Ninjs {
    pub fn of(site: &Site, story: &Story) -> Self {
        let head = story.head();
        let words = Some(story.release.word_count);
        let subtitle = head.subtitle.as_ref().map(|subtitle| NinjsText::plain("subtitle", subtitle));
        let place = |code: &i32| NinjsConcept {
            name: code.to_string(),
            rel: Some("about"),
            uri: Some(format!("https://servicodados.ibge.gov.br/api/v1/localidades/municipios/{code}")),
            literal: Some(format!("ibge:{code}")),
            ..NinjsConcept::default()
        };
        Self {
            uri: story.id.clone(),
            kind: "text",
            representation_type: "full",
            first_created: head.published_at,
            version_created: head.updated_at,
            content_created: head.published_at,
            pub_status: "usable",
            copyright_holder: site.office.clone(),
            usage_terms: TERMS,
            ed_note: Some(story.corrections().collect::<Vec<_>>().join("\n")).filter(|note| !note.is_empty()),
            language: head.language.clone(),
            title: head.title.clone(),
            headlines: [NinjsText::plain("main", &head.title)].into_iter().chain(subtitle).collect(),
            descriptions: head.summary.iter().map(|summary| NinjsText::plain("summary", summary)).collect(),
            bodies: vec![
                NinjsText { role: "main", content_type: "text/html", word_count: words, value: story.html_corrected() },
                NinjsText { word_count: words, ..NinjsText::plain("plain", &story.plain_corrected()) },
            ],
            by: story.release.byline.clone(),
            slugline: head.slug.clone(),
            located: story.release.dateline.clone(),
            genres: vec![NinjsConcept { name: story.kind().to_owned(), ..NinjsConcept::default() }],
            subjects: head.tags.iter().map(|tag| NinjsConcept::named("about", tag)).collect(),
            places: head.municipality_codes.iter().map(place).collect(),
            organisations: vec![NinjsConcept {
                name: head.unit.name.clone(),
                rel: Some("issuer"),
                uri: Some(format!("urn:uuid:{}", head.unit.id)),
                literal: Some(head.unit.slug.clone()),
                ..NinjsConcept::default()
            }],
            info_sources: vec![NinjsConcept::publisher(site)],
            renditions: vec![
                NinjsRendition { name: "web", href: story.url.clone(), content_type: "text/html" },
                NinjsRendition { name: "text", href: story.file(site, "txt"), content_type: "text/plain" },
                NinjsRendition { name: "print", href: story.file(site, "pdf"), content_type: "application/pdf" },
            ],
            standard: STANDARD,
        }
    }
}

impl NinjsList {
    pub fn of(feed: &Feed) -> Self {
        let association = |story: &Story| NinjsAssociation {
            name: story.head().title.clone(),
            rel: "item",
            item: Ninjs::of(&feed.site, story),
        };
        Self {
            uri: feed.address.clone(),
            kind: "composite",
            representation_type: "full",
            version_created: feed.updated(),
            pub_status: "usable",
            copyright_holder: feed.site.office.clone(),
            usage_terms: TERMS,
            language: "pt-BR",
            title: feed.title.clone(),
            headlines: vec![NinjsText::plain("main", &feed.title)],
            info_sources: vec![NinjsConcept::publisher(&feed.site)],
            renditions: vec![NinjsRendition { name: "web", href: feed.home.clone(), content_type: "text/html" }],
            associations: feed.stories.iter().map(association).collect(),
            standard: STANDARD,
        }
    }
}

impl NinjsText {
    fn plain(role: &'static str, value: &str) -> Self {
        Self { role, content_type: "text/plain", word_count: None, value: value.to_owned() }
    }
}

impl NinjsConcept {
    fn named(rel: &'static str, name: &str) -> Self {
        Self { name: name.to_owned(), rel: Some(rel), literal: Some(name.to_owned()), ..Self::default() }
    }

    fn publisher(site: &Site) -> Self {
        Self {
            name: site.office.clone(),
            role: Some("publisher"),
            uri: Some(site.absolute("/imprensa")),
            ..Self::default()
        }
    }
}
