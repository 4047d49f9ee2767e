//! Requests and answers of subscriptions.
use super::entity::Model;
use crate::{
    agenda::{
        entity::{EventKind, EventVisibility},
        ics::read::EventImportSkipped,
    },
    kernel::{
        patch::MergePatch,
        problem::{Faults, Problem},
        text::one_line,
    },
    units::{UnitBrief, UnitTree},
    users::{Names, UserBrief},
};
use ammonia::Url;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

const URL_MAX: usize = 2_000;

const fn hourly() -> i32 {
    60
}

const fn other() -> EventKind {
    EventKind::Other
}

/// What people write of a calendar that is followed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CalendarSubscriptionContent {
    #[schema(min_length = 1, max_length = 120, example = "Agenda da Casa Civil")]
    pub name: String,
    /// Where its iCalendar file is; `webcal:` is read as `https:`. Only public addresses are called.
    #[schema(max_length = 2000, format = "uri", example = "https://calendario.example.gov.br/agenda.ics")]
    pub url: String,
    /// The unit that new events belong to.
    pub unit_id: Uuid,
    /// Who is told of new events.
    #[serde(default)]
    pub visibility: EventVisibility,
    /// What new events are.
    #[serde(default = "other")]
    pub kind: EventKind,
    /// How often it is looked at.
    #[serde(default = "hourly")]
    #[schema(minimum = 15, maximum = 1440)]
    pub every_minutes: i32,
}

/// A partial content (RFC 7396).
pub type CalendarSubscriptionPatch = MergePatch<CalendarSubscriptionContent>;

impl From<&Model> for CalendarSubscriptionContent {
    fn from(row: &Model) -> Self {
        Self {
            name: row.name.clone(),
            url: row.url.clone(),
            unit_id: row.unit_id,
            visibility: row.visibility,
            kind: row.kind,
            every_minutes: row.every_minutes,
        }
    }
}

impl CalendarSubscriptionContent {
    /// The content as it is kept.
    ///
    /// # Errors
    /// 422 with every fault.
    pub fn checked(mut self, tree: &UnitTree) -> Result<Self, Problem> {
        let mut faults = Faults::default();
        self.name = one_line(&self.name);
        faults.required("/name", &self.name, "Dê um nome ao calendário.");
        faults.at_most("/name", &self.name, 120);
        if let Some(url) = address(&self.url) {
            self.url = url;
        } else {
            faults.add("/url", "bad_url", "Use o endereço do calendário, que começa com https:// ou webcal://.");
        }
        faults.at_most("/url", &self.url, URL_MAX);
        if !(15..=1440).contains(&self.every_minutes) {
            faults.add("/every_minutes", "out_of_range", "O intervalo vai de 15 minutos a 24 horas (1440).");
        }
        if tree.brief(self.unit_id).is_none() {
            faults.add("/unit_id", "unknown_value", "Não há órgão com este id.");
        }
        faults.check()?;
        Ok(self)
    }
}

/// The address of the web that `text` means, if it means one; with no name and password in it.
fn address(text: &str) -> Option<String> {
    let text = text.trim();
    let rest = |scheme: &str| {
        text.split_at_checked(scheme.len())
            .filter(|(start, _)| start.eq_ignore_ascii_case(scheme))
            .map(|(_, rest)| rest)
    };
    let secure = rest("webcal://").or_else(|| rest("webcals://")).map(|rest| format!("https://{rest}"));
    let mut url = Url::parse(secure.as_deref().unwrap_or(text)).ok()?;
    let is_open = url.username().is_empty() && url.password().is_none();
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() || !is_open {
        return None;
    }
    url.set_fragment(None);
    Some(url.into())
}

/// What may be done with a calendar that is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CalendarSubscriptionAction {
    Refresh,
    Edit,
    Delete,
}

/// A calendar that is followed, and how that goes.
#[derive(Debug, Serialize, ToSchema)]
pub struct CalendarSubscriptionOut {
    pub id: Uuid,
    pub name: String,
    pub url: String,
    pub unit_id: Uuid,
    pub unit: UnitBrief,
    pub visibility: EventVisibility,
    pub kind: EventKind,
    pub every_minutes: i32,
    /// Who saved it last: events come in with what they may do.
    pub owner: UserBrief,
    /// When it was last looked at, whatever came of it.
    #[schema(required)]
    pub checked_at: Option<DateTime<Utc>>,
    /// When it last answered with a calendar.
    #[schema(required)]
    pub fetched_at: Option<DateTime<Utc>>,
    /// Why the last look failed, in Portuguese.
    #[schema(required)]
    pub last_error: Option<String>,
    /// How often it failed in a row: it is looked at less and less often.
    pub failures: i32,
    pub next_at: DateTime<Utc>,
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub allowed_actions: Vec<CalendarSubscriptionAction>,
}

impl CalendarSubscriptionOut {
    /// # Errors
    /// 500 for one of no known unit.
    pub fn of(row: Model, tree: &UnitTree, names: &Names) -> Result<Self, Problem> {
        use CalendarSubscriptionAction::{Delete, Edit, Refresh};
        Ok(Self {
            unit: tree.brief(row.unit_id).ok_or_else(Problem::internal)?,
            owner: names.brief(row.owner_id),
            id: row.id,
            name: row.name,
            url: row.url,
            unit_id: row.unit_id,
            visibility: row.visibility,
            kind: row.kind,
            every_minutes: row.every_minutes,
            checked_at: row.checked_at,
            fetched_at: row.fetched_at,
            last_error: row.last_error,
            failures: row.failures,
            next_at: row.next_at,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            allowed_actions: vec![Refresh, Edit, Delete],
        })
    }
}

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct CalendarSubscriptionParams {
    /// 1 to 100, 20 by default.
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// `next` of the page before.
    pub after: Option<String>,
}

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct CalendarRefreshParams {
    /// Only tell what would change.
    #[serde(default)]
    pub dry_run: bool,
}

/// What a look at a calendar changed, or would change.
#[derive(Debug, Default, Serialize, ToSchema)]
pub struct CalendarRefresh {
    pub created: u32,
    pub updated: u32,
    /// Events to come that the calendar does not have any more.
    pub cancelled: u32,
    pub unchanged: u32,
    /// What was not taken in, with the reason.
    pub skipped: Vec<EventImportSkipped>,
    /// The first 200 of them.
    pub changes: Vec<CalendarChange>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CalendarChangeKind {
    Created,
    Updated,
    Cancelled,
}

/// What becomes of one event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct CalendarChange {
    pub kind: CalendarChangeKind,
    /// As the calendar has it.
    pub uid: String,
    pub title: String,
    pub starts_at: DateTime<Utc>,
    /// What changes, from what to what, in Portuguese.
    #[schema(example = json!(["Começo: 01/12/2026 09:00 → 02/12/2026 09:00"]))]
    pub words: Vec<String>,
}
