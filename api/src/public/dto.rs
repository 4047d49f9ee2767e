//! Answers that anyone may read.
use crate::{
    municipalities::Municipality,
    releases::{ReleaseHighlight, ReleaseKind, ReleaseRow},
    units::{UnitBrief, UnitTree},
};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// What lists and readers show alike.
#[derive(Debug, Serialize, ToSchema)]
pub struct PublicReleaseHead {
    pub id: Uuid,
    pub kind: ReleaseKind,
    pub title: String,
    #[schema(required)]
    pub subtitle: Option<String>,
    pub slug: String,
    #[schema(required)]
    pub summary: Option<String>,
    pub tags: Vec<String>,
    pub unit: UnitBrief,
    /// IBGE codes.
    pub municipality_codes: Vec<i32>,
    pub language: String,
    pub published_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    /// The page for people.
    #[schema(example = "/imprensa/governo-entrega-120-moradias-em-sobral")]
    pub url: String,
}

/// A published release in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct PublicReleaseSummary {
    #[serde(flatten)]
    pub head: PublicReleaseHead,
    /// Where the words of `q` stand; only in a search.
    #[schema(required)]
    pub highlight: Option<ReleaseHighlight>,
}

/// A published release with its text.
#[derive(Debug, Serialize, ToSchema)]
pub struct PublicReleaseOut {
    #[serde(flatten)]
    pub head: PublicReleaseHead,
    #[schema(required)]
    pub dateline: Option<String>,
    /// Cleaned HTML.
    pub body_html: String,
    #[schema(required)]
    pub byline: Option<String>,
    pub word_count: i32,
    /// What was corrected since publication, the latest first.
    pub corrections: Vec<PublicCorrection>,
    /// What the office relates to it and is public too, the newest first; at most six.
    pub related: Vec<PublicRelated>,
    /// The municipalities that it is about, with their names.
    pub municipalities: Vec<Municipality>,
}

/// A release that another leads on to.
#[derive(Debug, Serialize, ToSchema)]
pub struct PublicRelated {
    pub title: String,
    pub slug: String,
    pub published_at: DateTime<Utc>,
    /// The page for people.
    #[schema(example = "/imprensa/governo-entrega-120-moradias-em-sobral")]
    pub url: String,
}

/// A correction, as readers are told of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct PublicCorrection {
    pub at: DateTime<Utc>,
    #[schema(example = "O investimento é de R$ 12 milhões, não de R$ 10 milhões.")]
    pub note: String,
}

impl PublicReleaseHead {
    /// None while the release has not been published.
    pub fn of(row: ReleaseRow, tree: &UnitTree) -> Option<Self> {
        Some(Self {
            url: format!("/imprensa/{}", row.slug),
            id: row.id,
            kind: row.kind,
            title: row.title,
            subtitle: row.subtitle,
            slug: row.slug,
            summary: row.summary,
            tags: row.tags.0,
            unit: tree.brief(row.unit_id)?,
            municipality_codes: row.municipality_codes.0,
            language: row.language,
            published_at: row.public_at?,
            // Nobody could read it before it was public.
            updated_at: row.public_at.map_or(row.updated_at, |at| at.max(row.updated_at)),
        })
    }
}

/// Filters of the public list; the newest come first.
#[derive(Clone, Debug, Default, Deserialize, Serialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PublicReleaseParams {
    /// Full-text search: stems, accents and case ignored, `"exact phrase"`, `-without`.
    #[param(max_length = 200, example = "habitação")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub q: Option<String>,
    #[param(example = "habitacao")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// One or more kinds, separated by commas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Slug or id of a unit; its descendants count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// IBGE code of a municipality.
    #[param(example = 2_312_908)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub municipality: Option<i32>,
    /// First day of publication, in the time of Fortaleza.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// Last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<NaiveDate>,
    #[param(minimum = 1, maximum = 100)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u64>,
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}
