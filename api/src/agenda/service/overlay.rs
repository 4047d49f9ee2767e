//! What a source tells of an event, put over what is here.
use crate::agenda::{content::EventContent, entity::EventPlace, ics::read::Incoming};

/// Whether both tell the same, whatever the revision.
pub(super) fn same(event: &Incoming, own: &Incoming) -> bool {
    let (status, zone) = (event.status.or(own.status), event.zone.or(own.zone));
    let event = Incoming { sequence: own.sequence, status, zone, ..event.clone() };
    event == *own
}

/// Puts into `content` what `event` tells otherwise than `own`; all of it if there is no `own`.
pub(super) fn overlay(content: &mut EventContent, event: &Incoming, own: Option<&Incoming>) {
    let differs = |is_same: fn(&Incoming, &Incoming) -> bool| own.is_none_or(|own| !is_same(event, own));
    if differs(|a, b| a.title == b.title) {
        content.title.clone_from(&event.title);
    }
    if differs(|a, b| a.description_html == b.description_html) {
        content.description_html.clone_from(&event.description_html);
    }
    if differs(|a, b| a.place == b.place) {
        content.place = EventPlace { name: event.place.clone(), ..EventPlace::default() };
    }
    if differs(|a, b| a.coordinates == b.coordinates) {
        (content.place.latitude, content.place.longitude) = event.coordinates.unzip();
    }
    let zone = event.zone.or(own.and_then(|own| own.zone));
    let time = |event: &Incoming| (event.starts_at, event.ends_at, event.all_day);
    if own.is_none_or(|own| time(event) != time(own) || zone != own.zone) {
        content.starts_at = event.starts_at;
        content.ends_at = event.ends_at;
        content.no_end_time = event.ends_at.is_none();
        if let Some(zone) = zone {
            zone.name().clone_into(&mut content.time_zone);
        }
        content.all_day = event.all_day;
    }
    if differs(|a, b| a.rrule == b.rrule) {
        content.rrule.clone_from(&event.rrule);
    }
    if differs(|a, b| a.exdates == b.exdates) {
        content.exdates.clone_from(&event.exdates);
    }
}
