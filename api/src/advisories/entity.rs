//! Which release invites to which event.
use super::wording::Wording;
use sea_orm::{FromJsonQueryResult, entity::prelude::*};
use serde::{Deserialize, Serialize};

/// What an event told of itself at some time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    pub title: String,
    pub summary: Option<String>,
    pub facts: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Offers(pub Vec<Told>);

/// Offers that are remembered: one is long sent, or forgotten, when so many others followed.
const OFFERS: usize = 20;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "event_advisories")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub event_id: Uuid,
    #[sea_orm(unique)]
    pub release_id: Uuid,
    /// The version of the event up to which it was kept in step.
    pub event_version: i32,
    /// What the release last got from the event: its title, its summary, and the facts in its body.
    pub title: String,
    pub summary: Option<String>,
    pub facts: String,
    /// What its editors were offered since it was published, the latest last. Any of it may stand there now.
    #[sea_orm(column_type = "JsonBinary", nullable)]
    pub offered: Option<Offers>,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Remembers what the release just got from the event.
    pub fn give(&mut self, wording: Wording) {
        self.title = wording.title;
        self.summary = Some(wording.summary);
        self.facts = wording.facts;
        self.offered = None;
    }

    /// Remembers what the editors of the release are offered.
    pub fn offer(&mut self, wording: Wording) {
        let Wording { title, summary, facts, .. } = wording;
        let told = Told { title, summary: Some(summary), facts };
        let offers = &mut self.offered.get_or_insert_default().0;
        offers.retain(|offer| *offer != told);
        offers.push(told);
        offers.drain(..offers.len().saturating_sub(OFFERS));
    }

    /// All that the release may have from the event, the latest first.
    pub fn told(&self) -> Vec<Told> {
        let got = Told { title: self.title.clone(), summary: self.summary.clone(), facts: self.facts.clone() };
        let offers = self.offered.iter().flat_map(|offered| offered.0.iter().rev().cloned());
        offers.chain([got]).collect()
    }
}
