//! What a spreadsheet of the agenda is asked for.
use crate::agenda::EventFilter;
use serde::Deserialize;
use utoipa::IntoParams;

/// Of which window and events.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct EventSheetParams {
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
    /// A subject; accents and case do not matter.
    #[param(max_length = 60)]
    pub tag: Option<String>,
    /// Full-text search, as in releases.
    #[param(max_length = 300)]
    pub q: Option<String>,
}

impl EventSheetParams {
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
