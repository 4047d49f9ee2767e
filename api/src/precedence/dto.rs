//! Requests and answers of the order of precedence.
use super::entity::Model;
use crate::{
    auth::{Caller, Permission, Reach},
    kernel::{
        patch::MergePatch,
        problem::{Faults, Problem},
        text::one_line,
    },
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

const SYNONYMS_MAX: usize = 20;

/// What people write of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PrecedenceContent {
    #[schema(min_length = 1, max_length = 160, example = "Presidente da Assembleia Legislativa")]
    pub office: String,
    /// Other words that people write for it; gender and number do not matter.
    #[serde(default)]
    #[schema(max_items = 20, example = json!(["Presidente da Alece"]))]
    pub synonyms: Vec<String>,
    /// Its place, from 1 on; those behind it move by one. The last one when absent.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 1000)]
    pub position: Option<i32>,
}

/// A partial content (RFC 7396).
pub type PrecedencePatch = MergePatch<PrecedenceContent>;

impl From<&Model> for PrecedenceContent {
    fn from(row: &Model) -> Self {
        Self { office: row.office.clone(), synonyms: row.synonyms.0.clone(), position: Some(row.position) }
    }
}

impl PrecedenceContent {
    /// The content as it is kept.
    ///
    /// # Errors
    /// 422 with every fault.
    pub fn checked(mut self) -> Result<Self, Problem> {
        let mut faults = Faults::default();
        self.office = one_line(&self.office);
        faults.required("/office", &self.office, "Escreva o cargo.");
        faults.at_most("/office", &self.office, 160);
        if self.synonyms.len() > SYNONYMS_MAX {
            faults.add("/synonyms", "too_many", format!("Use no máximo {SYNONYMS_MAX}."));
        }
        for (i, text) in self.synonyms.iter_mut().enumerate() {
            *text = one_line(text);
            let pointer = format!("/synonyms/{i}");
            faults.required(&pointer, text, "Escreva ao menos uma palavra.");
            faults.at_most(&pointer, text, 160);
        }
        if self.position.is_some_and(|position| !(1..=1000).contains(&position)) {
            faults.add("/position", "out_of_range", "A posição vai de 1 a 1000.");
        }
        faults.check()?;
        Ok(self)
    }
}

/// What the caller may do with an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PrecedenceAction {
    Edit,
    Delete,
}

/// An entry, as lists of authorities show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct PrecedenceBrief {
    pub id: Uuid,
    /// From 1 on.
    pub position: i32,
    pub office: String,
}

/// An office in the order of precedence.
#[derive(Debug, Serialize, ToSchema)]
pub struct PrecedenceOut {
    pub id: Uuid,
    /// From 1 on, without gaps.
    pub position: i32,
    pub office: String,
    pub synonyms: Vec<String>,
    pub version: i32,
    pub allowed_actions: Vec<PrecedenceAction>,
}

impl PrecedenceOut {
    pub fn of(row: Model, caller: &Caller) -> Self {
        let edits = *caller.reach(Permission::AgendaManage) == Reach::Everywhere;
        Self {
            id: row.id,
            position: row.position,
            office: row.office,
            synonyms: row.synonyms.0,
            version: row.version,
            allowed_actions: if edits { vec![PrecedenceAction::Edit, PrecedenceAction::Delete] } else { Vec::new() },
        }
    }
}

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PrecedenceParams {
    /// 1 to 100, 20 by default.
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// `next` of the page before.
    pub after: Option<String>,
}
