//! How releases stand in the full-text index.
use super::entity::{Model, ReleaseKind, ReleaseStatus};
use crate::kernel::{
    params::bad,
    problem::Problem,
    search::{Index, document::Document, query::SearchQuery},
};
use sea_orm::ActiveEnum;
use uuid::Uuid;

/// The full-text index of releases; its key is `order_key`.
pub const INDEX: Index = Index("release_search");

/// The scope terms by which the index filters.
pub mod scope {
    use super::{ActiveEnum, ReleaseKind, ReleaseStatus, Uuid};

    pub fn status(status: ReleaseStatus) -> String {
        format!("s_{}", status.to_value())
    }

    pub fn kind(kind: ReleaseKind) -> String {
        format!("k_{}", kind.to_value())
    }

    pub fn unit(id: Uuid) -> String {
        format!("u_{}", id.simple())
    }

    pub fn author(id: Uuid) -> String {
        format!("a_{}", id.simple())
    }

    pub fn assignee(id: Uuid) -> String {
        format!("w_{}", id.simple())
    }

    pub fn tag(tag: &str) -> String {
        format!("t_{}", tag.replace('-', "_"))
    }

    pub fn municipality(code: i32) -> String {
        format!("m_{code}")
    }
}

/// What is indexed of a release.
pub fn document(release: &Model) -> Document {
    let mut terms = vec![
        scope::status(release.status),
        scope::kind(release.kind),
        scope::unit(release.unit_id),
        scope::author(release.author_id),
    ];
    terms.extend(release.assignee_id.map(scope::assignee));
    terms.extend(release.tags.0.iter().map(|tag| scope::tag(tag)));
    terms.extend(release.municipality_codes.0.iter().map(|code| scope::municipality(*code)));
    let fields = [
        release.title.as_str(),
        release.subtitle.as_deref().unwrap_or_default(),
        release.summary.as_deref().unwrap_or_default(),
        release.dateline.as_deref().unwrap_or_default(),
        release.byline.as_deref().unwrap_or_default(),
        release.body_text.as_str(),
    ];
    Document::new(terms, &fields)
}

/// Reads `q`; none for a blank one.
///
/// # Errors
/// 400 when it says nothing to look for.
pub fn parse_query(q: Option<&str>) -> Result<Option<SearchQuery>, Problem> {
    let Some(q) = q.filter(|q| !q.trim().is_empty()) else { return Ok(None) };
    SearchQuery::parse(q).map(Some).map_err(|fault| bad("q", fault.to_string()))
}
