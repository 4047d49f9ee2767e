//! Requests and answers of release templates.
use super::{entity::Model, placeholders};
use crate::{
    auth::{Caller, Permission, Reach},
    kernel::patch::MergePatch,
    releases::ReleaseKind,
    units::{UnitBrief, UnitTree},
    users::{Names, UserBrief},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// What people write of a template. Every text of it may have blanks: `{{data}}`, `{{municipio}}`, `{{unidade}}` and
/// `{{autor}}` are filled in on use, any other stays for the writer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleaseTemplateContent {
    #[schema(min_length = 1, max_length = 120, example = "Nota de pesar")]
    pub name: String,
    pub kind: ReleaseKind,
    /// Whose it is, with all below it; of the whole office when absent.
    #[serde(default)]
    pub unit_id: Option<Uuid>,
    #[serde(default)]
    #[schema(max_length = 250, example = "Nota de pesar pelo falecimento de {{nome completo}}")]
    pub title: String,
    #[serde(default)]
    #[schema(max_length = 600)]
    pub summary: Option<String>,
    #[serde(default)]
    #[schema(max_length = 120, example = "{{municipio}}, {{data}}")]
    pub dateline: Option<String>,
    #[serde(default)]
    #[schema(max_length = 160, example = "Ascom {{unidade}}")]
    pub byline: Option<String>,
    #[serde(default)]
    #[schema(max_items = 20, example = json!(["nota-de-pesar"]))]
    pub tags: Vec<String>,
    /// The same subset of HTML as the text of a release.
    #[serde(default)]
    #[schema(max_length = 204_800)]
    pub body_html: String,
}

/// A partial content (RFC 7396).
pub type ReleaseTemplatePatch = MergePatch<ReleaseTemplateContent>;

impl From<&Model> for ReleaseTemplateContent {
    fn from(row: &Model) -> Self {
        Self {
            name: row.name.clone(),
            kind: row.kind,
            unit_id: row.unit_id,
            title: row.title.clone(),
            summary: row.summary.clone(),
            dateline: row.dateline.clone(),
            byline: row.byline.clone(),
            tags: row.tags.0.clone(),
            body_html: row.body_html.clone(),
        }
    }
}

/// What the caller may do with a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReleaseTemplateAction {
    /// Begin a release from it.
    Use,
    Edit,
    Delete,
}

/// What lists and readers show alike.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseTemplateHead {
    pub id: Uuid,
    pub name: String,
    pub kind: ReleaseKind,
    /// Whose it is, with all below it; of the whole office when null.
    #[schema(required)]
    pub unit: Option<UnitBrief>,
    pub title: String,
    pub tags: Vec<String>,
    pub version: i32,
    /// Nobody while it is as installed.
    #[schema(required)]
    pub updated_by: Option<UserBrief>,
    #[schema(required)]
    pub updated_at: Option<DateTime<Utc>>,
    pub allowed_actions: Vec<ReleaseTemplateAction>,
}

/// A template in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseTemplateSummary {
    #[serde(flatten)]
    pub head: ReleaseTemplateHead,
}

/// A template with its text.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseTemplateOut {
    #[serde(flatten)]
    pub head: ReleaseTemplateHead,
    #[schema(required)]
    pub unit_id: Option<Uuid>,
    #[schema(required)]
    pub summary: Option<String>,
    #[schema(required)]
    pub dateline: Option<String>,
    #[schema(required)]
    pub byline: Option<String>,
    /// Cleaned HTML.
    pub body_html: String,
    /// Its blanks, each once.
    pub placeholders: Vec<ReleaseTemplatePlaceholder>,
}

/// A blank of a template.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseTemplatePlaceholder {
    /// Without accents, case or punctuation.
    #[schema(example = "municipio")]
    pub name: String,
    /// As it is written.
    #[schema(example = "Município")]
    pub text: String,
    /// Whether it is filled in on use; the writer fills in the others.
    pub is_known: bool,
}

impl ReleaseTemplateHead {
    /// As `caller` sees it.
    pub fn of(row: &Model, tree: &UnitTree, names: &Names, caller: &Caller) -> Self {
        let mut allowed_actions = Vec::new();
        if caller.may_somewhere(Permission::ReleasesWrite) {
            allowed_actions.push(ReleaseTemplateAction::Use);
        }
        if may_manage(caller, row.unit_id) {
            allowed_actions.extend([ReleaseTemplateAction::Edit, ReleaseTemplateAction::Delete]);
        }
        Self {
            id: row.id,
            name: row.name.clone(),
            kind: row.kind,
            unit: row.unit_id.and_then(|unit| tree.brief(unit)),
            title: row.title.clone(),
            tags: row.tags.0.clone(),
            version: row.version,
            updated_by: row.updated_by_id.map(|id| names.brief(id)),
            updated_at: row.updated_at,
            allowed_actions,
        }
    }
}

impl From<(String, String)> for ReleaseTemplatePlaceholder {
    fn from((name, text): (String, String)) -> Self {
        Self { is_known: placeholders::is_known(&name), name, text }
    }
}

impl ReleaseTemplateOut {
    /// As `caller` sees it.
    pub fn of(row: Model, tree: &UnitTree, names: &Names, caller: &Caller) -> Self {
        let texts = [Some(&row.title), row.summary.as_ref(), row.dateline.as_ref(), row.byline.as_ref()];
        let texts = texts.into_iter().flatten().chain([&row.body_html]).map(String::as_str);
        Self {
            placeholders: placeholders::names(texts).into_iter().map(ReleaseTemplatePlaceholder::from).collect(),
            head: ReleaseTemplateHead::of(&row, tree, names, caller),
            unit_id: row.unit_id,
            summary: row.summary,
            dateline: row.dateline,
            byline: row.byline,
            body_html: row.body_html,
        }
    }
}

/// Whether `caller` may change what belongs to `unit`, or to the whole office.
pub fn may_manage(caller: &Caller, unit: Option<Uuid>) -> bool {
    let reach = caller.reach(Permission::ReleaseTemplatesManage);
    unit.map_or(*reach == Reach::Everywhere, |unit| reach.covers(unit))
}

/// What to begin from, and where.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleaseFromTemplate {
    pub template_id: Uuid,
    /// The unit that the release belongs to; when absent that of the template, or else the first one in which the
    /// caller writes.
    #[serde(default)]
    pub unit_id: Option<Uuid>,
    /// What `{{municipio}}` becomes; it stays a blank when absent.
    #[serde(default)]
    #[schema(max_length = 80, example = "Sobral")]
    pub municipality: Option<String>,
    /// The IBGE code of that municipality, for the release's own list.
    #[serde(default)]
    #[schema(example = 2_312_908)]
    pub municipality_code: Option<i32>,
}

/// Filters of the list of templates.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ReleaseTemplateParams {
    /// One or more kinds, separated by commas.
    #[param(example = "official_note")]
    pub kind: Option<String>,
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// The `next` of the page before.
    pub after: Option<String>,
}
