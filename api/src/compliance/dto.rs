//! Requests and answers of compliance.
use super::{
    entity::{Kinds, Phrases, Sphere, authorisation, blackout, settings},
    rules::{Found, Severity},
};
use crate::{
    auth::{Caller, Permission, Reach},
    kernel::patch::MergePatch,
    releases::ReleaseKind,
    users::{Names, UserBrief},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// What the checks are set to.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ComplianceSettings {
    /// The sphere that the office belongs to: only its blackouts concern it.
    pub sphere: Sphere,
    /// Names of authorities and servants that do not belong into institutional publicity; found as whole words, accents
    /// and case ignored.
    #[schema(max_items = 200, example = json!(["Fulano de Tal"]))]
    pub names: Vec<String>,
    /// Slogans and brands of the administration; found likewise.
    #[schema(max_items = 200, example = json!(["Governo que faz"]))]
    pub slogans: Vec<String>,
}

/// Partial settings (RFC 7396).
pub type ComplianceSettingsPatch = MergePatch<ComplianceSettings>;

impl From<&settings::Model> for ComplianceSettings {
    fn from(row: &settings::Model) -> Self {
        Self { sphere: row.sphere, names: row.names.0.clone(), slogans: row.slogans.0.clone() }
    }
}

/// What the caller may do with the settings, or with a blackout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ComplianceAction {
    Edit,
    Delete,
}

/// What the checks are set to, and since when.
#[derive(Debug, Serialize, ToSchema)]
pub struct ComplianceSettingsOut {
    #[serde(flatten)]
    pub content: ComplianceSettings,
    pub version: i32,
    /// Nobody while they are as installed.
    #[schema(required)]
    pub updated_by: Option<UserBrief>,
    #[schema(required)]
    pub updated_at: Option<DateTime<Utc>>,
    pub allowed_actions: Vec<ComplianceAction>,
}

impl ComplianceSettingsOut {
    pub fn of(row: &settings::Model, names: &Names, caller: &Caller) -> Self {
        let edits = *caller.reach(Permission::ComplianceManage) == Reach::Everywhere;
        Self {
            content: row.into(),
            version: row.version,
            updated_by: row.updated_by_id.map(|id| names.brief(id)),
            updated_at: row.updated_at,
            allowed_actions: if edits { vec![ComplianceAction::Edit] } else { Vec::new() },
        }
    }
}

impl From<ComplianceSettings> for (Sphere, Phrases, Phrases) {
    fn from(content: ComplianceSettings) -> Self {
        (content.sphere, Phrases(content.names), Phrases(content.slogans))
    }
}

/// What is forbidden, as it is cited where nothing else is given.
pub const LEGAL_BASIS: &str = "Lei 9.504/1997, art. 73, VI, b: nos três meses que antecedem o pleito, é vedada a publicidade \
    institucional, salvo em caso de grave e urgente necessidade pública, assim reconhecida pela Justiça Eleitoral.";

fn legal_basis() -> String {
    LEGAL_BASIS.to_owned()
}

/// What people write of a blackout.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BlackoutContent {
    #[schema(min_length = 1, max_length = 160, example = "Eleições gerais de 2026")]
    pub name: String,
    /// It concerns the office only in its own sphere (`GET /compliance-settings`).
    pub sphere: Sphere,
    /// The first instant of it.
    #[schema(example = "2026-07-04T03:00:00Z")]
    pub starts_at: DateTime<Utc>,
    /// The first instant after it.
    #[schema(example = "2026-10-05T03:00:00Z")]
    pub ends_at: DateTime<Utc>,
    /// Kinds that may be published all the same, and stay in sight.
    #[serde(default)]
    #[schema(max_items = 6, example = json!(["public_service"]))]
    pub exempt_kinds: Vec<ReleaseKind>,
    /// As it is shown to writers and readers; the law's own words when absent, null or empty.
    #[serde(default = "legal_basis")]
    #[schema(max_length = 600)]
    pub legal_basis: String,
    /// While it runs, everything published that is neither exempt nor authorised is out of sight for the public, and
    /// comes back unchanged when this is switched off or the blackout ends.
    #[serde(default)]
    pub hide_existing: bool,
}

/// A partial blackout (RFC 7396).
pub type BlackoutPatch = MergePatch<BlackoutContent>;

impl From<&blackout::Model> for BlackoutContent {
    fn from(row: &blackout::Model) -> Self {
        Self {
            name: row.name.clone(),
            sphere: row.sphere,
            starts_at: row.starts_at,
            ends_at: row.ends_at,
            exempt_kinds: row.exempt_kinds.0.clone(),
            legal_basis: row.legal_basis.clone(),
            hide_existing: row.hide_existing,
        }
    }
}

/// Where a blackout stands in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum BlackoutState {
    Upcoming,
    Running,
    Ended,
}

/// A blackout.
#[derive(Debug, Serialize, ToSchema)]
pub struct BlackoutOut {
    pub id: Uuid,
    #[serde(flatten)]
    pub content: BlackoutContent,
    /// By the clock, now.
    pub state: BlackoutState,
    /// Whether it is of the office's sphere.
    pub applies: bool,
    /// Whether published texts are out of sight because of it, now.
    pub hiding: bool,
    /// When `hide_existing` was first switched on.
    #[schema(required)]
    pub hidden_since: Option<DateTime<Utc>>,
    /// When it was last switched off.
    #[schema(required)]
    pub hidden_until: Option<DateTime<Utc>>,
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub allowed_actions: Vec<ComplianceAction>,
}

impl BlackoutOut {
    pub fn of(row: &blackout::Model, sphere: Sphere, now: DateTime<Utc>, caller: &Caller) -> Self {
        let manages = *caller.reach(Permission::BlackoutsManage) == Reach::Everywhere;
        let (state, applies) = (row.state(now), row.sphere == sphere);
        Self {
            id: row.id,
            content: row.into(),
            state,
            applies,
            hiding: applies && row.hide_existing && state == BlackoutState::Running,
            hidden_since: row.hidden_since,
            hidden_until: row.hidden_until,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            allowed_actions: if manages { vec![ComplianceAction::Edit, ComplianceAction::Delete] } else { Vec::new() },
        }
    }
}

impl blackout::Model {
    /// Where it stands at `now`.
    pub fn state(&self, now: DateTime<Utc>) -> BlackoutState {
        if now < self.starts_at {
            BlackoutState::Upcoming
        } else if now < self.ends_at {
            BlackoutState::Running
        } else {
            BlackoutState::Ended
        }
    }
}

impl From<Vec<ReleaseKind>> for Kinds {
    fn from(kinds: Vec<ReleaseKind>) -> Self {
        let mut once = Vec::with_capacity(kinds.len());
        for kind in kinds {
            if !once.contains(&kind) {
                once.push(kind);
            }
        }
        Self(once)
    }
}

/// Filters of the list of blackouts; the latest to begin come first.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct BlackoutParams {
    /// Only those that stand there now.
    #[param(inline)]
    pub state: Option<BlackoutState>,
    /// Only those of the office's own sphere.
    pub applies: Option<bool>,
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// The `next` of the page before.
    pub after: Option<String>,
}

/// Page of what a blackout hid or hides.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct BlackoutHiddenParams {
    /// Instead, what it would hide were `hide_existing` on and it ran now.
    pub preview: Option<bool>,
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// The `next` of the page before.
    pub after: Option<String>,
    /// Count them all as well, in `total`.
    pub count: Option<bool>,
}

/// Who answered a finding, when and why.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CheckOverride {
    pub by: UserBrief,
    pub at: DateTime<Utc>,
    pub reason: String,
}

/// Something that stands against a text, or could be better.
#[derive(Debug, Serialize, ToSchema)]
pub struct CheckFinding {
    /// The rule; several findings may be of one.
    #[schema(example = "personal_promotion")]
    pub code: &'static str,
    pub severity: Severity,
    /// In Portuguese: what it is and what to do.
    pub message: String,
    /// What the rule is drawn from.
    #[schema(example = "Constituição Federal, art. 37, § 1º")]
    pub source: &'static str,
    /// Where the source can be read.
    #[schema(required)]
    pub source_url: Option<&'static str>,
    /// The words that it is about.
    #[schema(required)]
    pub passage: Option<String>,
    /// RFC 6901 pointer to the field that it is about.
    #[schema(required, example = "/title")]
    pub pointer: Option<&'static str>,
    /// When that was found out, for what is not told from the text alone: whether a link opens.
    #[schema(required)]
    pub checked_at: Option<DateTime<Utc>>,
    /// The answer to it; void as soon as the text, or what was found in it, is another.
    #[schema(required)]
    pub overridden: Option<CheckOverride>,
}

impl CheckFinding {
    pub fn of(found: Found, overridden: Option<CheckOverride>) -> Self {
        Self {
            code: found.code,
            severity: found.severity,
            message: found.message,
            source: found.source.name,
            source_url: found.source.url,
            passage: found.passage,
            pointer: found.pointer,
            checked_at: found.checked_at,
            overridden,
        }
    }
}

/// That the Electoral Court recognised a text as of grave and urgent public need.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct BlackoutAuthorisation {
    pub blackout_id: Uuid,
    pub by: UserBrief,
    pub at: DateTime<Utc>,
    pub reason: String,
    /// The decision, by its number or address.
    pub document: String,
    /// Whether it is of the text as it stands; one for an earlier wording does not let this one be published.
    pub current: bool,
}

impl BlackoutAuthorisation {
    pub fn of(row: authorisation::Model, content_hash: &[u8], names: &Names) -> Self {
        Self {
            blackout_id: row.blackout_id,
            by: names.brief(row.by_id),
            at: row.at,
            current: row.content_hash == content_hash,
            reason: row.reason,
            document: row.document,
        }
    }
}

/// What the caller may do about the findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReleaseChecksAction {
    /// Answer a finding with a reason, or take that back.
    Override,
    /// Record an authorisation of the Electoral Court.
    Authorise,
}

/// What the checks find in a release as it stands, in the order of the rules.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseChecks {
    pub items: Vec<CheckFinding>,
    /// The codes of the errors that nobody answered: while there is one, the text cannot be approved.
    pub open: Vec<&'static str>,
    /// Recorded in the blackouts that run now, the latest first.
    pub authorisations: Vec<BlackoutAuthorisation>,
    /// Whether links are being asked at this moment: what becomes of them is told by the next look.
    pub links_pending: bool,
    /// The version of the release that this is about.
    pub version: i32,
    pub allowed_actions: Vec<ReleaseChecksAction>,
}

/// Why a finding does not stop the text.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckOverrideNew {
    #[schema(min_length = 1, max_length = 1000, example = "O nome é de uma rua, não da autoridade.")]
    pub reason: String,
}

/// A reason given for one of the checks together with the text.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleaseCheckAnswer {
    #[schema(example = "personal_promotion")]
    pub code: String,
    #[schema(min_length = 1, max_length = 1000, example = "O nome é de uma rua, não da autoridade.")]
    pub reason: String,
}

/// An authorisation to record.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BlackoutAuthorisationNew {
    #[schema(min_length = 1, max_length = 1000, example = "Surto de dengue: orientação urgente à população.")]
    pub reason: String,
    /// The decision, by its number or address.
    #[schema(min_length = 1, max_length = 300, example = "TRE-CE, processo 0600123-45.2026.6.06.0000")]
    pub document: String,
}
