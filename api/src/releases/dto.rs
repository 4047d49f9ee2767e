//! Requests and answers of releases.
use super::{
    content::ReleasePatch,
    entity::{Model, ReleaseKind, ReleaseRow, ReleaseStatus},
    workflow::{ReleaseAction, TO_DO, allowed_actions, edit_resets_approval},
};
use crate::{
    app::App,
    auth::Caller,
    compliance::{BlackoutAuthorisationNew, ReleaseCheckAnswer},
    kernel::{page::Page, problem::Problem, recall::Weigh},
    units::{UnitBrief, UnitTree},
    users::{Names, UserBrief},
};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::{
    IntoParams, PartialSchema, ToSchema,
    openapi::{
        Ref, RefOr,
        schema::{ArrayBuilder, ObjectBuilder, Schema, Type},
    },
};
use uuid::Uuid;

/// What lists and readers show alike.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseHead {
    pub id: Uuid,
    pub kind: ReleaseKind,
    pub status: ReleaseStatus,
    pub title: String,
    #[schema(required)]
    pub subtitle: Option<String>,
    pub slug: String,
    #[schema(required)]
    pub summary: Option<String>,
    #[schema(required)]
    pub dateline: Option<String>,
    #[schema(required)]
    pub byline: Option<String>,
    pub tags: Vec<String>,
    pub unit_id: Uuid,
    pub unit: UnitBrief,
    pub municipality_codes: Vec<i32>,
    pub language: String,
    pub version: i32,
    pub author: UserBrief,
    pub last_editor: UserBrief,
    #[schema(required)]
    pub approved_by: Option<UserBrief>,
    #[schema(required)]
    pub approved_at: Option<DateTime<Utc>>,
    /// Shown at the public address once withdrawn.
    #[schema(required)]
    pub withdrawn_reason: Option<String>,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    #[schema(required)]
    pub published_at: Option<DateTime<Utc>>,
    /// From when anyone may read it.
    #[schema(required)]
    pub public_at: Option<DateTime<Utc>>,
    /// When it goes out by itself; only while it is scheduled.
    #[schema(required)]
    pub publish_at: Option<DateTime<Utc>>,
    /// Until when only the press may have it.
    #[schema(required)]
    pub embargo_until: Option<DateTime<Utc>>,
    /// Set while it is with the press and not yet public: nobody may print it before.
    #[schema(required)]
    pub embargoed_until: Option<DateTime<Utc>>,
    /// The number of the current version of the content.
    pub content_version: i32,
    pub word_count: i32,
    /// Who is to do it.
    #[schema(required)]
    pub assignee: Option<UserBrief>,
    /// By when it is to be done.
    #[schema(required)]
    pub due_at: Option<DateTime<Utc>>,
    /// From when it counts as late; never, once nothing is left to do.
    #[schema(required)]
    pub overdue_from: Option<DateTime<Utc>>,
    /// What the caller may do now, the usual next step first.
    pub allowed_actions: Vec<ReleaseAction>,
    /// Whether changing the content now sends it back to draft.
    pub edit_resets_approval: bool,
    /// The page that anyone may read, once there is one.
    #[schema(required, example = "/imprensa/governo-entrega-120-moradias-em-sobral")]
    pub public_url: Option<String>,
}

/// A release in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseSummary {
    #[serde(flatten)]
    pub head: ReleaseHead,
    /// Where the words of `q` stand; only in a search.
    #[schema(required)]
    pub highlight: Option<ReleaseHighlight>,
}

/// Where the words looked for stand: HTML with nothing but `<mark>`.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseHighlight {
    #[schema(required)]
    pub title: Option<String>,
    #[schema(required)]
    pub text: Option<String>,
}

/// A release with its text.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseOut {
    #[serde(flatten)]
    pub head: ReleaseHead,
    /// Cleaned HTML.
    pub body_html: String,
}

impl ReleaseHead {
    /// As `caller` sees it at `now`.
    pub fn of(row: ReleaseRow, tree: &UnitTree, names: &Names, caller: &Caller, now: DateTime<Utc>) -> Option<Self> {
        let row = row.as_of(now);
        Some(Self {
            embargoed_until: row.public_at.filter(|_| row.is_embargoed(now)),
            allowed_actions: allowed_actions(&row, caller),
            edit_resets_approval: edit_resets_approval(row.status),
            public_url: row.is_public(now).then(|| format!("/imprensa/{}", row.slug)),
            id: row.id,
            kind: row.kind,
            status: row.status,
            title: row.title,
            subtitle: row.subtitle,
            slug: row.slug,
            summary: row.summary,
            dateline: row.dateline,
            byline: row.byline,
            tags: row.tags.0,
            unit_id: row.unit_id,
            unit: tree.brief(row.unit_id)?,
            municipality_codes: row.municipality_codes.0,
            language: row.language,
            version: row.version,
            author: names.brief(row.author_id),
            last_editor: names.brief(row.last_editor_id),
            approved_by: row.approved_by_id.map(|id| names.brief(id)),
            approved_at: row.approved_at,
            withdrawn_reason: row.withdrawn_reason,
            created_at: row.created_at,
            updated_at: row.updated_at,
            published_at: row.published_at,
            public_at: row.public_at,
            publish_at: row.publish_at,
            embargo_until: row.embargo_until,
            content_version: row.content_version,
            word_count: row.word_count,
            assignee: row.assignee_id.map(|id| names.brief(id)),
            overdue_from: row.due_at.filter(|_| TO_DO.contains(&row.status)),
            due_at: row.due_at,
        })
    }
}

/// A page of releases as one caller sees it.
pub type ReleasePage = Page<ReleaseSummary>;

impl Weigh for ReleaseOut {
    fn weight(&self) -> usize {
        self.body_html.len() + 1500
    }
}

impl Weigh for ReleasePage {
    fn weight(&self) -> usize {
        self.items.len() * 2000
    }
}

impl ReleaseOut {
    /// As `caller` sees it at `now`.
    pub fn of(release: Model, tree: &UnitTree, names: &Names, caller: &Caller, now: DateTime<Utc>) -> Option<Self> {
        let (row, body_html) = release.split();
        Some(Self { head: ReleaseHead::of(row, tree, names, caller, now)?, body_html })
    }
}

/// The release as `caller` sees it.
pub async fn out(app: &App, caller: &Caller, release: Model) -> Result<ReleaseOut, Problem> {
    let people = [Some(release.author_id), Some(release.last_editor_id), release.approved_by_id, release.assignee_id];
    let tree = app.units.tree(app).await?;
    let names = app.people.names(app, people.into_iter().flatten()).await?;
    ReleaseOut::of(release, &tree, &names, caller, app.clock.now()).ok_or_else(Problem::internal)
}

/// The releases as `caller` sees them in a list.
pub async fn summaries(
    app: &App,
    caller: &Caller,
    rows: Vec<(ReleaseRow, Option<ReleaseHighlight>)>,
) -> Result<Vec<ReleaseSummary>, Problem> {
    let tree = app.units.tree(app).await?;
    let of_row =
        |row: &ReleaseRow| [Some(row.author_id), Some(row.last_editor_id), row.approved_by_id, row.assignee_id];
    let people = rows.iter().flat_map(|(row, _)| of_row(row));
    let names = app.people.names(app, people.flatten()).await?;
    let now = app.clock.now();
    let summary =
        |(row, highlight)| Some(ReleaseSummary { head: ReleaseHead::of(row, &tree, &names, caller, now)?, highlight });
    rows.into_iter().map(|pair| summary(pair).ok_or_else(Problem::internal)).collect()
}

/// What must change before approval.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleaseChangesRequest {
    #[schema(min_length = 1, max_length = 2000, example = "Conferir o valor do investimento no terceiro parágrafo.")]
    pub note: String,
}

/// When a release goes out by itself.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleaseSchedule {
    /// In the future; with an embargo, only the press gets it then.
    #[schema(example = "2026-12-01T12:00:00Z")]
    pub publish_at: DateTime<Utc>,
}

/// Who does a release, and by when. Both are said each time: null for nobody, and for no time.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleaseAssignment {
    /// Somebody who writes in its unit.
    #[serde(deserialize_with = "Option::deserialize")]
    #[schema(required)]
    pub assignee_id: Option<Uuid>,
    /// In the future, when it changes.
    #[serde(deserialize_with = "Option::deserialize")]
    #[schema(required, example = "2026-12-01T12:00:00Z")]
    pub due_at: Option<DateTime<Utc>>,
}

/// What a published release says from now on, and what readers are told of it.
#[derive(Debug, Deserialize)]
pub struct ReleaseCorrection {
    /// Public.
    pub note: String,
    /// Why what the checks find in the new text does not stop it.
    #[serde(default)]
    pub overrides: Vec<ReleaseCheckAnswer>,
    /// The Electoral Court's authorisation of the new text, in a blackout.
    #[serde(default)]
    pub authorisation: Option<BlackoutAuthorisationNew>,
    /// The fields that change.
    #[serde(flatten)]
    pub content: ReleasePatch,
}

/// By hand: a flattened patch that allows nothing else would not allow the note either.
impl PartialSchema for ReleaseCorrection {
    fn schema() -> RefOr<Schema> {
        let mut schema = ReleasePatch::schema();
        if let RefOr::T(Schema::Object(object)) = &mut schema {
            let note = ObjectBuilder::new()
                .schema_type(Type::String)
                .description(Some("What readers are told of it."))
                .min_length(Some(1))
                .max_length(Some(600))
                .examples([json!("O investimento é de R$ 12 milhões, não de R$ 10 milhões.")]);
            object.properties.insert("note".to_owned(), note.into());
            let answers = ArrayBuilder::new().items(Ref::from_schema_name(ReleaseCheckAnswer::name()));
            object.properties.insert("overrides".to_owned(), answers.into());
            let authorisation = Ref::from_schema_name(BlackoutAuthorisationNew::name());
            object.properties.insert("authorisation".to_owned(), authorisation.into());
            object.required.push("note".to_owned());
        }
        schema
    }
}

impl ToSchema for ReleaseCorrection {
    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        ReleasePatch::schemas(schemas);
        schemas.push((ReleaseCheckAnswer::name().into_owned(), ReleaseCheckAnswer::schema()));
        schemas.push((BlackoutAuthorisationNew::name().into_owned(), BlackoutAuthorisationNew::schema()));
    }
}

/// Which version to go back to.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleaseVersionChoice {
    #[schema(minimum = 1)]
    pub version: i32,
}

/// Why a release goes off the air; the reason is public.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleaseWithdrawal {
    #[schema(min_length = 1, max_length = 600, example = "Evento cancelado por causa da chuva.")]
    pub reason: String,
}

/// In which order a list runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub enum ReleaseSort {
    #[serde(rename = "-published_at")]
    NewestPublished,
    #[serde(rename = "published_at")]
    OldestPublished,
    #[serde(rename = "-updated_at")]
    NewestUpdated,
    #[serde(rename = "updated_at")]
    OldestUpdated,
    #[serde(rename = "-created_at")]
    NewestCreated,
    #[serde(rename = "created_at")]
    OldestCreated,
}

/// Filters of the list of releases.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ReleaseParams {
    /// One or more states, separated by commas.
    #[param(example = "draft,in_review")]
    pub status: Option<String>,
    /// One or more kinds, separated by commas.
    #[param(example = "press_release")]
    pub kind: Option<String>,
    /// Id or slug of a unit; its descendants count.
    pub unit: Option<String>,
    #[param(example = "habitacao")]
    pub tag: Option<String>,
    /// Id of the author.
    pub author: Option<Uuid>,
    /// Id of who is to do it, or `me`.
    #[param(example = "me")]
    pub assignee: Option<String>,
    /// To be done before this instant; not with `q`.
    #[param(example = "2026-12-01T12:00:00Z")]
    pub due_before: Option<DateTime<Utc>>,
    /// Whether its time has passed with something left to do; not with `q`.
    pub overdue: Option<bool>,
    /// First day, in the time of Fortaleza, of the publication (or of the creation, when not yet published).
    pub from: Option<NaiveDate>,
    /// Last day.
    pub to: Option<NaiveDate>,
    /// Full-text search: stems, accents and case ignored, `"exact phrase"`, `-without`.
    #[param(max_length = 200, example = "habitação")]
    pub q: Option<String>,
    /// `-updated_at` when absent; with `q` only `published_at`, the newest first when absent. What is not published
    /// counts by its creation.
    #[param(inline)]
    pub sort: Option<ReleaseSort>,
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// The `next` of the page before.
    pub after: Option<String>,
    /// Add how many match in all.
    pub count: Option<bool>,
}
