//! Requests and answers of guests.
use super::entity::{GuestStatus, Model, guest_list};
use crate::kernel::{
    patch::MergePatch,
    problem::{Faults, Problem},
    text::{one_line, one_line_if_any},
};
use chrono::{DateTime, Utc};
use lettre::Address;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// Guests taken in at once.
const AT_ONCE: usize = 200;
/// Whom one guest may bring.
const COMPANIONS_MAX: i32 = 20;

/// How many an event has room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GuestListContent {
    /// People, companions included; without limit when absent.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 1_000_000)]
    pub capacity: Option<i32>,
    /// Whether who accepts when it is full waits for a seat.
    #[serde(default)]
    pub waiting_list: bool,
}

/// A partial content (RFC 7396).
pub type GuestListPatch = MergePatch<GuestListContent>;

impl From<&guest_list::Model> for GuestListContent {
    fn from(row: &guest_list::Model) -> Self {
        Self { capacity: row.capacity, waiting_list: row.waiting_list }
    }
}

impl GuestListContent {
    /// # Errors
    /// 422 for a room of no size.
    pub fn checked(self) -> Result<Self, Problem> {
        if self.capacity.is_some_and(|people| !(1..=1_000_000).contains(&people)) {
            return Err(Problem::fault("/capacity", "out_of_range", "A capacidade vai de 1 a 1.000.000 de pessoas."));
        }
        Ok(self)
    }
}

/// What a list of guests counts; these numbers stay when it was forgotten who they were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct GuestCounts {
    pub guests: i64,
    /// Who has not answered.
    pub invited: i64,
    pub accepted: i64,
    pub waiting: i64,
    pub declined: i64,
    /// Who accepted, with their companions.
    pub people: i64,
    /// Guests who came.
    pub checked_in: i64,
}

/// What the caller may do with a list of guests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum GuestListAction {
    /// See who they are.
    Read,
    /// Change how many there is room for.
    Edit,
    /// Add guests.
    Invite,
}

/// The list of guests of an event, without the guests.
#[derive(Debug, Serialize, ToSchema)]
pub struct GuestListOut {
    #[schema(required)]
    pub capacity: Option<i32>,
    pub waiting_list: bool,
    pub counts: GuestCounts,
    /// When it is forgotten who they were.
    #[schema(required)]
    pub erased_from: Option<DateTime<Utc>>,
    /// Whether invitations can be sent by mail.
    pub mails: bool,
    pub version: i32,
    pub allowed_actions: Vec<GuestListAction>,
}

/// What people write of a guest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GuestContent {
    #[schema(min_length = 1, max_length = 160, example = "Joana Freitas")]
    pub name: String,
    /// Where the invitation and what changes are told; without it the link is passed on by hand.
    #[serde(default)]
    #[schema(max_length = 254, format = "email")]
    pub email: Option<String>,
    /// How many they may bring.
    #[serde(default)]
    #[schema(minimum = 0, maximum = 20)]
    pub companions: i32,
}

/// A partial content (RFC 7396).
pub type GuestPatch = MergePatch<GuestContent>;

impl From<&Model> for GuestContent {
    fn from(row: &Model) -> Self {
        Self { name: row.name.clone(), email: row.email.clone(), companions: row.companions }
    }
}

impl GuestContent {
    /// The content as it is kept; its faults go to `faults`, under `at`.
    pub fn checked(mut self, at: &str, faults: &mut Faults) -> Self {
        self.name = one_line(&self.name);
        faults.required(&format!("{at}/name"), &self.name, "Falta o nome.");
        faults.at_most(&format!("{at}/name"), &self.name, 160);
        self.email = one_line_if_any(self.email.as_deref());
        if self.email.as_ref().is_some_and(|email| email.len() > 254 || email.parse::<Address>().is_err()) {
            faults.add(format!("{at}/email"), "bad_email", "Este não é um endereço de e-mail.");
        }
        if !(0..=COMPANIONS_MAX).contains(&self.companions) {
            let message = format!("Os acompanhantes vão de 0 a {COMPANIONS_MAX}.");
            faults.add(format!("{at}/companions"), "out_of_range", message);
        }
        self
    }
}

/// Guests to be added.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GuestsNew {
    #[schema(min_items = 1, max_items = 200)]
    pub guests: Vec<GuestContent>,
    /// Mail each who has an address their invitation; needs a mail server.
    #[serde(default)]
    pub send_mail: bool,
}

impl GuestsNew {
    /// # Errors
    /// 422 with every fault of every guest.
    pub fn checked(self) -> Result<Vec<GuestContent>, Problem> {
        let mut faults = Faults::default();
        if self.guests.is_empty() {
            faults.add("/guests", "required", "Informe ao menos um convidado.");
        }
        if self.guests.len() > AT_ONCE {
            faults.add("/guests", "too_many", format!("Inclua no máximo {AT_ONCE} por vez."));
        }
        let each =
            (0..).zip(self.guests).map(|(i, guest): (usize, _)| guest.checked(&format!("/guests/{i}"), &mut faults));
        let guests = each.collect();
        faults.check()?;
        Ok(guests)
    }
}

/// What the caller may do with a guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum GuestAction {
    CheckIn,
    UndoCheckIn,
    Accept,
    Decline,
    /// Make them a new link, and mail it.
    Invite,
    Edit,
    Delete,
}

/// A guest.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct GuestOut {
    pub id: Uuid,
    /// Empty once it was forgotten who it was.
    pub name: String,
    #[schema(required)]
    pub email: Option<String>,
    /// How many they may bring.
    pub companions: i32,
    /// How many they do bring, once they said so.
    #[schema(required)]
    pub companions_coming: Option<i32>,
    pub status: GuestStatus,
    /// When the invitation was last mailed.
    #[schema(required)]
    pub invited_at: Option<DateTime<Utc>>,
    #[schema(required)]
    pub answered_at: Option<DateTime<Utc>>,
    #[schema(required)]
    pub checked_in_at: Option<DateTime<Utc>>,
    pub version: i32,
    pub allowed_actions: Vec<GuestAction>,
}

/// A guest with the address of their invitation, which is told only now.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct GuestInvited {
    #[serde(flatten)]
    pub guest: GuestOut,
    /// Whoever has it answers for the guest. Null in the answer to a retry.
    #[schema(required, format = "uri", example = "https://pauta.example.gov.br/convite/…")]
    pub url: Option<String>,
}

/// Guests that were added, as they were given.
#[derive(Debug, Serialize, ToSchema)]
pub struct GuestsInvited {
    pub items: Vec<GuestInvited>,
}

/// What a guest said to somebody of the team.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GuestReply {
    pub accepts: bool,
    /// How many they bring; none when absent.
    #[serde(default)]
    #[schema(minimum = 0, maximum = 20)]
    pub companions: i32,
}

/// How a new link reaches its guest.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GuestInvitation {
    #[serde(default)]
    pub send_mail: bool,
}

/// What was read at the door.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GuestLookup {
    /// The last part of the invitation's address.
    #[schema(max_length = 100)]
    pub secret: String,
}

/// Whose invitation it is, and to what.
#[derive(Debug, Serialize, ToSchema)]
pub struct GuestFound {
    pub guest: GuestOut,
    pub event_id: Uuid,
    pub event_title: String,
    pub event_starts_at: DateTime<Utc>,
}

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct GuestParams {
    /// States, separated by commas.
    #[param(example = "accepted,waiting")]
    pub status: Option<String>,
    /// Only who came, or only who did not.
    pub checked_in: Option<bool>,
    /// Part of the name; accents and case do not matter.
    #[param(max_length = 120)]
    pub q: Option<String>,
    /// 1 to 100, 20 by default.
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// `next` of the page before.
    pub after: Option<String>,
}
