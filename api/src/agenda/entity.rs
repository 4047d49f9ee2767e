//! The `events` table, and finders that cannot leak.
use crate::auth::{Caller, Permission, Reach};
use chrono::{DateTime, Utc};
use sea_orm::{Condition, FromJsonQueryResult, entity::prelude::*};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Inauguração, ordem de serviço, cerimônia, visita, reunião, audiência, coletiva, entrevista, data de campanha.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    Inauguration,
    ServiceOrder,
    Ceremony,
    Visit,
    Meeting,
    /// An audience of an authority, whose legal fields Decreto 10.889/2021, art. 11, asks for.
    Hearing,
    PressConference,
    Interview,
    CampaignDate,
    Other,
}

/// The states of an event; see `workflow.rs` for what leads from one to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum EventStatus {
    Tentative,
    Confirmed,
    Postponed,
    Cancelled,
    Done,
}

/// Who is told of it: the office, also the press, everyone.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize, ToSchema,
)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum EventVisibility {
    #[default]
    Internal,
    Press,
    Public,
}

/// Where it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema, FromJsonQueryResult)]
#[serde(deny_unknown_fields)]
pub struct EventPlace {
    #[serde(default)]
    #[schema(max_length = 200, example = "Conjunto Habitacional Cidade Nova")]
    pub name: Option<String>,
    #[serde(default)]
    #[schema(max_length = 300)]
    pub address: Option<String>,
    /// IBGE's code, seven digits.
    #[serde(default)]
    #[schema(example = 2_312_908)]
    pub municipality_code: Option<i32>,
    /// Degrees north.
    #[serde(default)]
    #[schema(minimum = -90, maximum = 90)]
    pub latitude: Option<f64>,
    /// Degrees east.
    #[serde(default)]
    #[schema(minimum = -180, maximum = 180)]
    pub longitude: Option<f64>,
    #[serde(default)]
    #[schema(max_length = 500, format = "uri")]
    pub online_url: Option<String>,
}

impl Eq for EventPlace {}

/// Whether an authority comes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EventAttendance {
    #[default]
    Invited,
    Confirmed,
    Declined,
}

/// An authority who is expected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EventAuthority {
    #[schema(max_length = 160, example = "Maria Alencar")]
    pub name: String,
    /// The office held, by which precedence goes.
    #[serde(default)]
    #[schema(max_length = 160, example = "Governadora do Estado")]
    pub office: Option<String>,
    #[serde(default)]
    pub attendance: EventAttendance,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Authorities(pub Vec<EventAuthority>);

impl Authorities {
    /// Those who did not decline: nobody else is announced, or kept from being elsewhere.
    pub fn expected(&self) -> impl Iterator<Item = &EventAuthority> {
        self.0.iter().filter(|authority| authority.attendance != EventAttendance::Declined)
    }
}

/// Who takes part in an audience or a meeting (Decreto 10.889/2021, art. 11).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EventParticipant {
    #[schema(max_length = 160)]
    pub name: String,
    #[serde(default)]
    #[schema(max_length = 160)]
    pub office: Option<String>,
    /// The party on whose behalf they come.
    #[serde(default)]
    #[schema(max_length = 200)]
    pub represents: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Participants(pub Vec<EventParticipant>);

/// What the press needs to come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, FromJsonQueryResult)]
#[serde(deny_unknown_fields)]
pub struct EventPressInfo {
    /// How to be accredited.
    #[serde(default)]
    #[schema(max_length = 600)]
    pub accreditation: Option<String>,
    #[serde(default)]
    #[schema(max_length = 300, example = "Ascom Cidades, (85) 3101-0000")]
    pub contact: Option<String>,
    /// When the press should be there, in the event's own time zone.
    #[serde(default)]
    #[schema(pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$", example = "08:30")]
    pub arrival_time: Option<String>,
}

/// Subjects, folded to lower-case words with hyphens.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Tags(pub Vec<String>);

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Ids(pub Vec<Uuid>);

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Instants(pub Vec<DateTime<Utc>>);

/// A single event, a series of them (it has a rule), or one occurrence that differs from its series (it has both
/// `series_id` and `occurrence`).
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "events")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub series_id: Option<Uuid>,
    pub occurrence: Option<DateTimeUtc>,
    pub uid: String,
    pub sequence: i32,
    #[sea_orm(unique)]
    pub search_key: i64,
    pub kind: EventKind,
    pub status: EventStatus,
    pub status_reason: Option<String>,
    pub visibility: EventVisibility,
    pub title: String,
    pub description_html: String,
    pub subject: Option<String>,
    pub starts_at: DateTimeUtc,
    pub ends_at: Option<DateTimeUtc>,
    pub time_zone: String,
    pub all_day: bool,
    pub no_end_time: bool,
    pub to_be_confirmed: bool,
    /// Where it began before it was put off; the same as `starts_at` while there is no new date. None once it is back there.
    pub postponed_from: Option<DateTimeUtc>,
    #[sea_orm(column_type = "JsonBinary")]
    pub place: EventPlace,
    pub municipality_code: Option<i32>,
    pub unit_id: Uuid,
    pub organiser: Option<String>,
    #[sea_orm(column_type = "JsonBinary")]
    pub authorities: Authorities,
    #[sea_orm(column_type = "JsonBinary")]
    pub participants: Participants,
    #[sea_orm(column_type = "JsonBinary")]
    pub press_info: EventPressInfo,
    pub internal_note: Option<String>,
    #[sea_orm(column_type = "JsonBinary")]
    pub tags: Tags,
    #[sea_orm(column_type = "JsonBinary")]
    pub release_ids: Ids,
    pub rrule: Option<String>,
    #[sea_orm(column_type = "JsonBinary")]
    pub exdates: Instants,
    /// When all of it is over; never for a series without end.
    pub over_at: Option<DateTimeUtc>,
    pub version: i32,
    pub author_id: Uuid,
    pub last_editor_id: Uuid,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

/// Events that `caller` may read: those of their units, what is public, and what is for the press if they are of it.
pub fn visible_to(caller: &Caller) -> Condition {
    let own = match caller.reach(Permission::AgendaRead) {
        Reach::Everywhere => return Condition::all(),
        Reach::Nowhere => None,
        Reach::Units(units) => Some(COLUMN.unit_id.is_in(units.iter().copied())),
    };
    let press = caller.may_somewhere(Permission::AgendaPress).then(|| COLUMN.visibility.eq(EventVisibility::Press));
    [own, press].into_iter().flatten().fold(Condition::any().add(public()), Condition::add)
}

/// Whether `caller` may read `event`: what [`visible_to`] says of rows, of one that had to be looked at for another reason.
pub fn is_visible_to(event: &Model, caller: &Caller) -> bool {
    caller.may(Permission::AgendaRead, event.unit_id)
        || event.visibility == EventVisibility::Public
        || event.visibility == EventVisibility::Press && caller.may_somewhere(Permission::AgendaPress)
}

/// Events that anyone may read.
pub fn public() -> Condition {
    Condition::all().add(COLUMN.visibility.eq(EventVisibility::Public))
}

/// Personal calendar feeds.
pub mod feed {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "event_feeds")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub user_id: Uuid,
        pub name: String,
        #[sea_orm(column_type = "JsonBinary")]
        pub filter: crate::agenda::filter::EventFilter,
        /// SHA-256 of the secret in the address.
        #[sea_orm(unique)]
        pub secret_hash: Vec<u8>,
        pub created_at: DateTimeUtc,
        pub last_used_at: Option<DateTimeUtc>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
