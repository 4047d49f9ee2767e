//! Requests and answers of the agenda.
use super::{
    conflicts::reason,
    entity::{
        EventAuthority, EventKind, EventParticipant, EventPlace, EventPressInfo, EventStatus, EventVisibility, Model,
    },
    filter::EventFilter,
    instance::Instance,
    workflow::{EventAction, allowed_actions},
};
use crate::{
    app::App,
    auth::{Caller, Permission},
    kernel::problem::Problem,
    units::{UnitBrief, UnitTree},
    users::{Names, UserBrief},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// What lists and readers show alike.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventHead {
    /// Of an occurrence that is like its series, the id of the series.
    pub id: Uuid,
    /// The series that it is an occurrence of.
    #[schema(required)]
    pub series_id: Option<Uuid>,
    /// The instant at which the rule has this occurrence (RECURRENCE-ID): it stays when the occurrence is moved.
    #[schema(required)]
    pub occurrence: Option<DateTime<Utc>>,
    pub kind: EventKind,
    pub status: EventStatus,
    /// Why it was put off or cancelled.
    #[schema(required)]
    pub status_reason: Option<String>,
    pub visibility: EventVisibility,
    pub title: String,
    pub starts_at: DateTime<Utc>,
    /// One that is not told (`no_end_time`) is only for the unit's own people.
    #[schema(required)]
    pub ends_at: Option<DateTime<Utc>>,
    pub time_zone: String,
    pub all_day: bool,
    pub no_end_time: bool,
    pub to_be_confirmed: bool,
    /// Where it began before it was put off; the same as `starts_at` while there is no new date. None once it is back there.
    #[schema(required)]
    pub postponed_from: Option<DateTime<Utc>>,
    pub place: EventPlace,
    /// The name of the place's municipality.
    #[schema(required)]
    pub municipality: Option<String>,
    pub unit_id: Uuid,
    pub unit: UnitBrief,
    #[schema(required)]
    pub organiser: Option<String>,
    pub authorities: Vec<EventAuthority>,
    pub tags: Vec<String>,
    #[schema(required)]
    pub rrule: Option<String>,
    /// The same in every calendar, for ever (RFC 5545).
    pub uid: String,
    /// How often its time, place or status has changed (RFC 5545).
    pub sequence: i32,
    pub version: i32,
    pub updated_at: DateTime<Utc>,
    /// What the caller may do now, the usual next step first.
    ///
    /// On an occurrence that is like its series, after it was made an event of its own: see `updateOccurrence`.
    pub allowed_actions: Vec<EventAction>,
}

/// An event in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventSummary {
    #[serde(flatten)]
    pub head: EventHead,
}

/// An event with all that is known of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventOut {
    #[serde(flatten)]
    pub head: EventHead,
    /// Cleaned HTML.
    pub description_html: String,
    #[schema(required)]
    pub subject: Option<String>,
    pub participants: Vec<EventParticipant>,
    pub press_info: EventPressInfo,
    /// Only for the unit's own people.
    #[schema(required)]
    pub internal_note: Option<String>,
    pub release_ids: Vec<Uuid>,
    pub exdates: Vec<DateTime<Utc>>,
    pub author: UserBrief,
    pub last_editor: UserBrief,
    pub created_at: DateTime<Utc>,
}

impl EventHead {
    pub fn of(instance: &Instance, tree: &UnitTree, caller: &Caller) -> Option<Self> {
        let row = &*instance.row;
        let is_own = caller.may(Permission::AgendaRead, row.unit_id);
        let mut single = row.clone();
        if instance.occurrence.is_some() {
            single.rrule = None;
        }
        Some(Self {
            allowed_actions: allowed_actions(&single, caller),
            id: row.id,
            series_id: instance.series_id,
            occurrence: instance.occurrence,
            kind: row.kind,
            status: row.status,
            status_reason: single.status_reason,
            visibility: row.visibility,
            title: single.title,
            starts_at: instance.starts_at,
            ends_at: instance.ends_at.filter(|_| is_own || !row.no_end_time),
            time_zone: single.time_zone,
            all_day: row.all_day,
            no_end_time: row.no_end_time,
            to_be_confirmed: row.to_be_confirmed,
            postponed_from: row.postponed_from,
            municipality: instance.municipality(),
            place: single.place,
            unit_id: row.unit_id,
            unit: tree.brief(row.unit_id)?,
            organiser: single.organiser,
            authorities: single.authorities.0,
            tags: single.tags.0,
            rrule: row.rrule.clone(),
            uid: single.uid,
            sequence: row.sequence,
            version: row.version,
            updated_at: row.updated_at,
        })
    }
}

impl EventOut {
    /// As `caller` sees it.
    pub fn of(instance: &Instance, tree: &UnitTree, names: &Names, caller: &Caller) -> Option<Self> {
        let head = EventHead::of(instance, tree, caller)?;
        let row = &*instance.row;
        let is_own = caller.may(Permission::AgendaRead, row.unit_id);
        Some(Self {
            head,
            description_html: row.description_html.clone(),
            subject: row.subject.clone(),
            participants: row.participants.0.clone(),
            press_info: row.press_info.clone(),
            internal_note: row.internal_note.clone().filter(|_| is_own),
            release_ids: if is_own { row.release_ids.0.clone() } else { Vec::new() },
            exdates: row.exdates.0.clone(),
            author: names.brief(row.author_id),
            last_editor: names.brief(row.last_editor_id),
            created_at: row.created_at,
        })
    }
}

/// The event as `caller` sees it.
pub async fn out(app: &App, caller: &Caller, row: Model) -> Result<EventOut, Problem> {
    out_of(app, caller, &Instance::whole(row)).await
}

/// One occurrence as `caller` sees it.
pub async fn out_of(app: &App, caller: &Caller, instance: &Instance) -> Result<EventOut, Problem> {
    let tree = app.units.tree(app).await?;
    let names = app.people.names(app, [instance.row.author_id, instance.row.last_editor_id]).await?;
    EventOut::of(instance, &tree, &names, caller).ok_or_else(Problem::internal)
}

/// What the list is asked for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct EventParams {
    /// The beginning of the window: a day in the time of Fortaleza, or an instant. Today when neither end is given.
    #[param(example = "2026-12-01")]
    pub from: Option<String>,
    /// Its end: a day, included, or an instant, not included. 31 days after the beginning when absent.
    #[param(example = "2026-12-31")]
    pub to: Option<String>,
    /// Kinds, separated by commas.
    #[param(example = "inauguration,service_order")]
    pub kind: Option<String>,
    /// States, separated by commas.
    #[param(example = "tentative,confirmed")]
    pub status: Option<String>,
    /// Visibilities, separated by commas.
    #[param(example = "public")]
    pub visibility: Option<String>,
    /// The id or slug of a unit; those under it are included.
    pub unit: Option<String>,
    /// The name of an authority who did not decline; accents and case do not matter.
    #[param(max_length = 160)]
    pub authority: Option<String>,
    /// IBGE's code of a municipality.
    pub municipality: Option<i32>,
    #[param(max_length = 60)]
    pub tag: Option<String>,
    /// Full-text search, as in releases.
    #[param(max_length = 300)]
    pub q: Option<String>,
    /// 1 to 100, 20 by default.
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// `next` of the page before.
    pub after: Option<String>,
}

impl EventParams {
    pub fn filter(&self) -> EventFilter {
        EventFilter {
            kind: self.kind.clone(),
            status: self.status.clone(),
            visibility: self.visibility.clone(),
            unit: self.unit.clone(),
            authority: self.authority.clone(),
            municipality: self.municipality,
            tag: self.tag.clone(),
            q: self.q.clone(),
        }
    }
}

/// Why an event is put off, and until when if that is known.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EventPostponement {
    #[schema(max_length = 600, example = "Chuva forte na região.")]
    pub reason: String,
    /// The new date, which may be the old one again; its length stays.
    #[serde(default)]
    pub starts_at: Option<DateTime<Utc>>,
}

/// Why an event does not take place.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EventCancellation {
    #[schema(max_length = 600)]
    pub reason: String,
}

/// Which occurrences a change is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EventScope {
    #[default]
    This,
    Following,
}

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct EventScopeParams {
    /// Only this occurrence (the default), or it and those that follow.
    #[param(inline)]
    #[serde(default)]
    pub scope: EventScope,
    /// As for events: why it is to stand in spite of the conflicts that it would cause.
    #[param(max_length = 600)]
    conflict_reason: Option<String>,
}

impl EventScopeParams {
    /// Why it is to stand, if that was said.
    pub fn reason(&self) -> Option<&str> {
        reason(self.conflict_reason.as_deref())
    }
}

/// What happened to an event.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventHistoryItem {
    pub at: DateTime<Utc>,
    /// Nobody, if the system did it.
    #[schema(required)]
    pub actor: Option<UserBrief>,
    pub action: String,
    #[schema(required)]
    pub reason: Option<String>,
    /// What changed, from what to what.
    pub changes: Vec<EventChange>,
    #[schema(required)]
    pub via: Option<String>,
    #[schema(required)]
    pub request_id: Option<String>,
}

/// One field that changed.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventChange {
    #[schema(example = "starts_at")]
    pub field: String,
    /// Not told of long texts.
    #[schema(required)]
    pub from: Option<serde_json::Value>,
    #[schema(required)]
    pub to: Option<serde_json::Value>,
}

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct EventHistoryParams {
    /// 1 to 100, 20 by default.
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// `next` of the page before.
    pub after: Option<String>,
}
