//! The releases that an event is linked with.
use crate::{
    agenda::entity::Model,
    auth::Caller,
    kernel::{
        clock::Clock,
        problem::{Faults, Problem},
    },
    releases,
};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

/// Looks at what `event` is linked with and `before` was not.
///
/// # Errors
/// 422 for what is no release that `caller` may read.
pub(super) async fn check(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    before: Option<&Model>,
    event: &Model,
) -> Result<(), Problem> {
    let had: &[Uuid] = before.map_or(&[], |before| &before.release_ids.0);
    let ids = &event.release_ids.0;
    if ids.iter().all(|id| had.contains(id)) {
        return Ok(());
    }
    let readable = releases::readable(tx, caller, clock.now(), ids).await?;
    let mut faults = Faults::default();
    for (place, id) in ids.iter().enumerate() {
        if !had.contains(id) && !readable.contains(id) {
            faults.add(format!("/release_ids/{place}"), "unknown_value", "Não há texto com este id.");
        }
    }
    faults.check()
}
