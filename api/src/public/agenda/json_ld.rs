//! schema.org `Event`, for the page of an event.
use super::dto::{PublicEventOut, PublicEventSummary};
use crate::{
    agenda::{
        entity::{EventPlace, EventStatus},
        words,
    },
    kernel::html::Html,
    public::site::Site,
};
use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use serde_json::{Map, Value, json};

/// The event, at the times of `date`: its own, or those of the next occurrence of the series that it is.
pub fn write(site: &Site, event: &PublicEventOut, date: &PublicEventSummary) -> Value {
    let head = &event.head;
    let url = site.absolute(&head.public_url);
    let day_or_instant = |at: DateTime<Utc>| moment(date, at);
    let mut told = json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "@id": url,
        "url": url,
        "name": head.title,
        "startDate": day_or_instant(date.starts_at),
        "eventStatus": format!("https://schema.org/{}", status(date)),
        "eventAttendanceMode": format!("https://schema.org/{}", attendance(head)),
        "location": location(head),
        "organizer": {
            "@type": "GovernmentOrganization",
            "name": head.organiser.as_ref().unwrap_or(&head.unit.name),
            "url": site.absolute(&format!("/imprensa/agenda?unit={}", head.unit.slug)),
        },
        "inLanguage": "pt-BR",
    });
    if let Some(told) = told.as_object_mut() {
        let described = Html::from_stored(event.description_html.clone()).to_text();
        add(told, "description", Some(described.trim()).filter(|text| !text.is_empty()).map(ToOwned::to_owned));
        // Whole days end at the midnight after.
        let last = if date.all_day { TimeDelta::seconds(1) } else { TimeDelta::zero() };
        add(told, "endDate", date.ends_at.map(|at| day_or_instant(at - last)));
        let moved = date.postponed_from.filter(|from| *from != date.starts_at);
        add(told, "previousStartDate", moved.map(day_or_instant));
    }
    told
}

fn add(data: &mut Map<String, Value>, name: &str, value: Option<String>) {
    data.extend(value.map(|value| (name.to_owned(), value.into())));
}

/// An instant on the clocks of the event's zone; of a whole day, the day.
pub fn moment(event: &PublicEventSummary, at: DateTime<Utc>) -> String {
    let local = at.with_timezone(&event.zone());
    if event.all_day { local.date_naive().to_string() } else { local.to_rfc3339_opts(SecondsFormat::Secs, true) }
}

fn status(event: &PublicEventSummary) -> &'static str {
    match event.status {
        EventStatus::Cancelled => "EventCancelled",
        EventStatus::Postponed if event.has_date() => "EventRescheduled",
        EventStatus::Postponed => "EventPostponed",
        EventStatus::Tentative | EventStatus::Confirmed | EventStatus::Done => "EventScheduled",
    }
}

fn is_somewhere(event: &PublicEventSummary) -> bool {
    let place = &event.place;
    place.name.is_some() || place.address.is_some() || place.municipality_code.is_some() || place.latitude.is_some()
}

fn attendance(event: &PublicEventSummary) -> &'static str {
    match (event.place.online_url.is_some(), is_somewhere(event)) {
        (true, true) => "MixedEventAttendanceMode",
        (true, false) => "OnlineEventAttendanceMode",
        (false, _) => "OfflineEventAttendanceMode",
    }
}

fn location(event: &PublicEventSummary) -> Value {
    let place = &event.place;
    let mut address =
        Map::from_iter([("@type".to_owned(), json!("PostalAddress")), ("addressCountry".to_owned(), json!("BR"))]);
    add(&mut address, "streetAddress", place.address.clone());
    let municipality = place.municipality_code.and_then(crate::municipalities::by_code);
    add(&mut address, "addressLocality", municipality.map(|found| found.name.to_owned()));
    add(&mut address, "addressRegion", municipality.map(|found| found.state.to_owned()));
    let mut here = json!({"@type": "Place", "name": place.name.clone().unwrap_or_else(|| words::place(&EventPlace { online_url: None, ..place.clone() })), "address": address});
    if let (Some((latitude, longitude)), Some(here)) = (place.latitude.zip(place.longitude), here.as_object_mut()) {
        let geo = json!({"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude});
        here.insert("geo".to_owned(), geo);
    }
    match &place.online_url {
        Some(url) if is_somewhere(event) => json!([here, {"@type": "VirtualLocation", "url": url}]),
        Some(url) => json!({"@type": "VirtualLocation", "url": url}),
        None => here,
    }
}
