//! What people write of a release: one type and one set of rules for creation and change.
use super::entity::{Model, ReleaseKind};
use crate::kernel::{
    html::Html,
    patch::MergePatch,
    problem::{Faults, Problem},
    slug::Slug,
    text::{folded_tags, one_line, one_line_if_any},
};
use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use utoipa::ToSchema;
use uuid::Uuid;

/// The end of the year 2200, in seconds: times of releases end there, so that places in their order fit.
pub const LATEST: i64 = 7_289_654_400;
const BODY_MAX: usize = 200 * 1024;
const CODES_MAX: usize = 200;

/// The newsroom's own pages stand beside those of the texts (`public::pages`).
const RESERVED: [&str; 5] = ["agenda", "assuntos", "contato", "embargo", "receber"];

/// Whether `slug` is the address of a page of the newsroom.
pub fn is_reserved(slug: &str) -> bool {
    RESERVED.contains(&slug)
}

/// The slug, or one like it where the newsroom has a page of that name.
pub fn unreserved(slug: &Slug) -> String {
    if is_reserved(slug.as_str()) { slug.numbered(2).to_string() } else { slug.to_string() }
}

fn portuguese() -> String {
    "pt-BR".to_owned()
}

/// The content of a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, FromJsonQueryResult)]
#[serde(deny_unknown_fields)]
pub struct ReleaseContent {
    pub kind: ReleaseKind,
    #[serde(default)]
    #[schema(max_length = 250, example = "Governo entrega 120 moradias em Sobral")]
    pub title: String,
    #[serde(default)]
    #[schema(max_length = 300)]
    pub subtitle: Option<String>,
    /// The last part of the public address; made from the title when absent.
    #[serde(default)]
    #[schema(max_length = 120, pattern = "^[a-z0-9]+(-[a-z0-9]+)*$")]
    pub slug: Option<String>,
    #[serde(default)]
    #[schema(max_length = 600)]
    pub summary: Option<String>,
    /// Place and date that open the text.
    #[serde(default)]
    #[schema(max_length = 120, example = "Sobral, 12 de março de 2026")]
    pub dateline: Option<String>,
    /// A subset of HTML (p, h2, h3, lists, quotes, links, tables, emphasis, figures); anything else is cleaned away.
    #[serde(default)]
    #[schema(max_length = 204_800, example = "<p>O Governo do Estado entrega nesta sexta-feira…</p>")]
    pub body_html: String,
    #[serde(default)]
    #[schema(max_length = 160, example = "Ascom Cidades")]
    pub byline: Option<String>,
    /// Folded to lower-case words with hyphens.
    #[serde(default)]
    #[schema(max_items = 20, example = json!(["habitacao", "entregas"]))]
    pub tags: Vec<String>,
    /// IBGE codes, seven digits.
    #[serde(default)]
    #[schema(max_items = 200, example = json!([2_312_908]))]
    pub municipality_codes: Vec<i32>,
    /// BCP 47; `pt-BR` when absent or null.
    #[serde(default = "portuguese")]
    #[schema(max_length = 35, example = "pt-BR")]
    pub language: String,
    /// The unit it belongs to; when absent on creation, the first one in which the caller writes.
    #[serde(default)]
    pub unit_id: Option<Uuid>,
    /// Until when only the press may have it, even once it is published.
    #[serde(default)]
    #[schema(example = "2026-12-01T12:00:00Z")]
    pub embargo_until: Option<DateTime<Utc>>,
}

impl From<&Model> for ReleaseContent {
    fn from(row: &Model) -> Self {
        Self {
            kind: row.kind,
            title: row.title.clone(),
            subtitle: row.subtitle.clone(),
            slug: Some(row.slug.clone()),
            summary: row.summary.clone(),
            dateline: row.dateline.clone(),
            body_html: row.body_html.clone(),
            byline: row.byline.clone(),
            tags: row.tags.0.clone(),
            municipality_codes: row.municipality_codes.0.clone(),
            language: row.language.clone(),
            unit_id: Some(row.unit_id),
            embargo_until: row.embargo_until,
        }
    }
}

impl ReleaseContent {
    /// Nothing written yet.
    pub fn new(kind: ReleaseKind, unit: Uuid) -> Self {
        Self {
            kind,
            title: String::new(),
            subtitle: None,
            slug: None,
            summary: None,
            dateline: None,
            body_html: String::new(),
            byline: None,
            tags: Vec::new(),
            municipality_codes: Vec::new(),
            language: portuguese(),
            unit_id: Some(unit),
            embargo_until: None,
        }
    }

    /// The content as it is kept: trimmed, tags folded, the body cleaned.
    ///
    /// # Errors
    /// 422 with every fault.
    pub fn checked(mut self) -> Result<Self, Problem> {
        let mut faults = Faults::default();
        self.title = one_line(&self.title);
        faults.at_most("/title", &self.title, 250);
        for (pointer, field, max) in [
            ("/subtitle", &mut self.subtitle, 300),
            ("/summary", &mut self.summary, 600),
            ("/dateline", &mut self.dateline, 120),
            ("/byline", &mut self.byline, 160),
        ] {
            *field = one_line_if_any(field.as_deref());
            faults.at_most(pointer, field.as_deref().unwrap_or_default(), max);
        }
        if let Some(slug) = &self.slug
            && Slug::parse(slug).is_err()
        {
            faults.add("/slug", "bad_slug", "Use letras minúsculas sem acento, números e hífens, até 120 caracteres.");
        }
        if self.slug.as_deref().is_some_and(is_reserved) {
            faults.add("/slug", "reserved_slug", "Este endereço é de outra página da sala de imprensa. Escolha outro.");
        }
        if !is_language(&self.language) {
            faults.add("/language", "bad_language", "Use uma etiqueta de idioma como pt-BR.");
        }
        // As exact as both databases keep it.
        self.embargo_until = self.embargo_until.map(|at| at.duration_trunc(TimeDelta::microseconds(1)).unwrap_or(at));
        if self.embargo_until.is_some_and(|at| at.timestamp() > LATEST) {
            faults.add("/embargo_until", "too_late", "O ano vai até 2200.");
        }
        self.check_lists(&mut faults);
        if self.body_html.len() > BODY_MAX {
            faults.add("/body_html", "too_long", format!("O texto passa de {} kB.", BODY_MAX / 1024));
        } else {
            self.body_html = Html::sanitise(&self.body_html).into_string();
            if self.body_html.len() > BODY_MAX {
                faults.add("/body_html", "too_long", format!("O texto passa de {} kB.", BODY_MAX / 1024));
            }
        }
        faults.check()?;
        Ok(self)
    }

    fn check_lists(&mut self, faults: &mut Faults) {
        self.tags = folded_tags(&self.tags, faults);
        if self.municipality_codes.len() > CODES_MAX {
            faults.add("/municipality_codes", "too_many", format!("Use no máximo {CODES_MAX} municípios."));
        }
        for (i, code) in self.municipality_codes.iter().enumerate() {
            if !(1_100_000..=5_399_999).contains(code) {
                let pointer = format!("/municipality_codes/{i}");
                faults.add(pointer, "bad_code", "O código do IBGE tem sete dígitos, de 11 a 53 no começo.");
            }
        }
        let mut seen = std::collections::HashSet::new();
        self.municipality_codes.retain(|code| seen.insert(*code));
    }

    /// What an approval is bound to.
    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(serde_json::to_vec(self).unwrap_or_default()).to_vec()
    }
}

/// A partial content (RFC 7396).
pub type ReleasePatch = MergePatch<ReleaseContent>;

/// A well-formed BCP 47 tag, loosely: letters first, then parts of letters and digits.
fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().is_some_and(|p| (2..=3).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphabetic()));
    first
        && text.len() <= 35
        && parts.all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
}
