//! What a date that was changed on its own takes over of a change of its series.
use super::edit;
use crate::{
    agenda::{
        content::EventContent,
        entity::{EventStatus, Model},
    },
    kernel::problem::Problem,
};
use serde_json::{Map, Value};

/// Puts into `row` what its series has now (`is`) in place of what it had (`was`), each at that date: all that is as the
/// series had it. What was changed on that date stays.
pub(super) fn inherit(row: &mut Model, was: &EventContent, is: &EventContent) -> Result<(), Problem> {
    let own = EventContent::from(&*row);
    let (before, after) = (fields(was)?, fields(is)?);
    let taken = fields(&own)?.into_iter().map(|(name, value)| match after.get(&name) {
        Some(new) if before.get(&name) == Some(&value) => (name, new.clone()),
        _ => (name, value),
    });
    let mut content: EventContent = serde_json::from_value(taken.collect()).map_err(|_| Problem::internal())?;
    // What was put off has a time of its own, or none.
    let is_moved = row.status == EventStatus::Postponed || begin(&own) != begin(was);
    let time = if is_moved { own } else { in_time(own, was, is) };
    content.no_end_time |= time.ends_at.is_none();
    let EventContent { starts_at, ends_at, time_zone, all_day, .. } = time;
    edit::fill(row, EventContent { starts_at, ends_at, time_zone, all_day, ..content });
    Ok(())
}

/// `own` at the time of its series. The end, if it was changed on that date, is as long after the beginning as it was.
fn in_time(own: EventContent, was: &EventContent, is: &EventContent) -> EventContent {
    let is_as_long = own.ends_at == was.ends_at || own.all_day != is.all_day;
    let ends_at = if is_as_long { is.ends_at } else { own.ends_at.map(|end| was.moved(end, is)) };
    EventContent { starts_at: is.starts_at, ends_at, time_zone: is.time_zone.clone(), all_day: is.all_day, ..own }
}

/// What of the time is changed when somebody moves a date: it is taken over as a whole, or not at all.
fn begin(content: &EventContent) -> impl PartialEq + use<> {
    (content.starts_at, content.time_zone.clone(), content.all_day)
}

fn fields(content: &EventContent) -> Result<Map<String, Value>, Problem> {
    match serde_json::to_value(content) {
        Ok(Value::Object(fields)) => Ok(fields),
        _ => Err(Problem::internal()),
    }
}
