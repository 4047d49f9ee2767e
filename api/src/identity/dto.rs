//! Requests and answers of identities.
use super::entity::{Model, crest::CrestHead};
use crate::kernel::patch::MergePatch;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// Whom the press asks. One desk: what a unit says of it is not mixed with what the one above says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PressContact {
    #[schema(required, max_length = 160, example = "Redação da Ascom")]
    pub desk: Option<String>,
    #[schema(required, max_length = 60, example = "(85) 3101-0000")]
    pub phone: Option<String>,
    #[schema(required, max_length = 254, example = "imprensa@cidades.ce.gov.br")]
    pub email: Option<String>,
    #[schema(required, max_length = 60, example = "(85) 99999-0000")]
    pub whatsapp: Option<String>,
    #[schema(required, max_length = 300)]
    pub address: Option<String>,
    #[schema(required, max_length = 160, example = "Segunda a sexta, das 8h às 18h")]
    pub hours: Option<String>,
}

impl PressContact {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The desk and how to reach it, in one line.
    pub fn line(&self) -> Option<String> {
        let whatsapp = self.whatsapp.as_ref().map(|number| format!("WhatsApp {number}"));
        let parts = [self.desk.clone(), self.phone.clone(), whatsapp, self.email.clone()];
        let line = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        Some(line).filter(|line| !line.is_empty())
    }
}

/// What a unit says of itself; what is absent is said by the one above.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct UnitIdentityContent {
    #[schema(required, max_length = 160, example = "Secretaria das Cidades do Ceará")]
    pub public_name: Option<String>,
    /// The one colour, of links and of the letterhead: `#rrggbb`, legible on white paper (4.5:1).
    #[schema(required, pattern = "^#[0-9a-fA-F]{6}$", example = "#0b6773")]
    pub accent: Option<String>,
    pub contact: PressContact,
}

/// A partial content (RFC 7396).
pub type UnitIdentityPatch = MergePatch<UnitIdentityContent>;

impl From<&Model> for UnitIdentityContent {
    fn from(row: &Model) -> Self {
        Self { public_name: row.public_name.clone(), accent: row.accent.clone(), contact: row.into() }
    }
}

impl From<&Model> for PressContact {
    fn from(row: &Model) -> Self {
        Self {
            desk: row.desk.clone(),
            phone: row.phone.clone(),
            email: row.email.clone(),
            whatsapp: row.whatsapp.clone(),
            address: row.address.clone(),
            hours: row.hours.clone(),
        }
    }
}

/// A crest, by its address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct CrestOut {
    #[schema(example = "/api/v1/public/crests/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    pub url: String,
    pub width: i32,
    pub height: i32,
    #[serde(skip)]
    pub hash: String,
}

impl From<&CrestHead> for CrestOut {
    fn from(row: &CrestHead) -> Self {
        Self {
            url: format!("/api/v1/public/crests/{}", row.hash),
            width: row.width,
            height: row.height,
            hash: row.hash.clone(),
        }
    }
}

/// The one colour, as each paper needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct OfficeAccent {
    #[schema(example = "#0b6773")]
    pub light: String,
    #[schema(example = "#7abfc5")]
    pub dark: String,
}

/// How a unit presents itself, with what it has from those above.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct OfficeIdentity {
    pub name: String,
    pub accent: OfficeAccent,
    #[schema(required)]
    pub crest: Option<CrestOut>,
    pub contact: PressContact,
}

/// What the caller may do with an identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum UnitIdentityAction {
    Edit,
}

/// The identity of a unit: what it says itself, and how it is shown.
#[derive(Debug, Serialize, ToSchema)]
pub struct UnitIdentityOut {
    pub unit_id: Uuid,
    pub own: UnitIdentityContent,
    #[schema(required)]
    pub own_crest: Option<CrestOut>,
    pub shown: OfficeIdentity,
    /// How it would be shown if it said nothing itself.
    pub inherited: OfficeIdentity,
    /// 0 while it never said anything.
    pub version: i32,
    #[schema(required)]
    pub updated_at: Option<DateTime<Utc>>,
    pub allowed_actions: Vec<UnitIdentityAction>,
}

/// A form with a crest.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes the form; it is read as it arrives")]
pub struct CrestForm {
    /// PNG, JPEG or WebP, told by its content: at most 512 kB and 2000 × 2000 pixels.
    #[schema(value_type = String, format = Binary)]
    pub file: Vec<u8>,
}
