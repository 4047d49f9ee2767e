//! What guests are told of a change: from what to what, in their words.
use crate::agenda::{
    entity::{EventStatus, Model},
    words,
};
use serde::{Deserialize, Serialize};

/// One thing that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    pub what: String,
    pub from: String,
    pub to: String,
}

/// Time, place and status, where they are others now. That it is over is no news to who was there.
pub fn between(before: &Model, after: &Model) -> Vec<Told> {
    if before.status == EventStatus::Done || after.status == EventStatus::Done {
        return Vec::new();
    }
    let told = [
        ("Situação", words::status(before).to_owned(), words::status(after).to_owned()),
        ("Quando", words::when(before), words::when(after)),
        ("Onde", words::place(&before.place), words::place(&after.place)),
    ];
    let changed = told.into_iter().filter(|(_, from, to)| from != to);
    changed.map(|(what, from, to)| Told { what: what.to_owned(), from, to }).collect()
}
