//! Who and what is bound to an event. Every source of commitments is named here, twice: what it binds, and how it is found.
use super::dto::EventConflictKind;
use crate::{
    agenda::{
        bookings, coverages,
        entity::{COLUMN, Column, Model},
        index::{INDEX, scope},
    },
    kernel::search::analyser::fold::fold_words,
    resources::entity::ResourceKind,
};
use chrono::TimeDelta;
use sea_orm::{
    Condition, ConnectionTrait, DbBackend, DbErr, EntityTrait, QueryFilter,
    sea_query::{Expr, ExprTrait, Query},
};
use uuid::Uuid;

/// Who or what cannot be at two places at once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Subject {
    pub kind: EventConflictKind,
    /// The folded name of an authority; the id of everything else.
    pub key: String,
}

/// Somebody or something bound to an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commitment {
    pub event_id: Uuid,
    pub subject: Subject,
    /// As people know it.
    pub name: String,
    /// How long before the event begins, and after it ends.
    pub early: TimeDelta,
    pub late: TimeDelta,
}

/// Everybody and everything bound to `events`; with `among`, only of those.
pub async fn of(
    db: &impl ConnectionTrait,
    events: &[&Model],
    among: Option<&[Subject]>,
) -> Result<Vec<Commitment>, DbErr> {
    let mut all: Vec<Commitment> = events.iter().flat_map(|event| authorities(event)).collect();
    all.extend(booked(db, events, among).await?);
    all.extend(assigned(db, events, among).await?);
    all.retain(|commitment| among.is_none_or(|among| among.contains(&commitment.subject)));
    Ok(all)
}

/// The events to which one of `subjects` may be bound.
pub fn binding(backend: DbBackend, subjects: &[Subject]) -> Condition {
    let names = subjects.iter().filter(|subject| subject.kind == EventConflictKind::Authority);
    let names: Vec<String> = names.filter_map(|subject| scope::authority(&subject.key)).collect();
    let resources = resources(subjects);
    // Of subjects that no source knows, no event at all.
    let mut any = Condition::any().add(COLUMN.id.is_in(std::iter::empty::<Uuid>()));
    if !names.is_empty() {
        any = any.add(INDEX.within(backend, Column::SearchKey, &vec![names]));
    }
    if !resources.is_empty() {
        let booking = Query::select()
            .column(bookings::entity::Column::EventId)
            .from(bookings::entity::Entity)
            .and_where(Expr::col(bookings::entity::Column::ResourceId).is_in(resources))
            .take();
        any = any.add(Expr::col((crate::agenda::entity::Entity, Column::Id)).in_subquery(booking));
    }
    let people = people(subjects);
    if !people.is_empty() {
        let duty = coverages::duties::events_of(people);
        any = any.add(Expr::col((crate::agenda::entity::Entity, Column::Id)).in_subquery(duty));
    }
    any
}

/// Authorities who are expected, by name: who declined is free.
fn authorities(event: &Model) -> Vec<Commitment> {
    let commitment = |name: &String| Commitment {
        event_id: event.id,
        subject: Subject { kind: EventConflictKind::Authority, key: fold_words(name, ' ') },
        name: name.clone(),
        early: TimeDelta::zero(),
        late: TimeDelta::zero(),
    };
    let expected = event.authorities.expected().map(|authority| commitment(&authority.name));
    expected.filter(|found| !found.subject.key.is_empty()).collect()
}

/// What is booked.
async fn booked(
    db: &impl ConnectionTrait,
    events: &[&Model],
    among: Option<&[Subject]>,
) -> Result<Vec<Commitment>, DbErr> {
    let wanted = among.map(resources);
    if wanted.as_ref().is_some_and(Vec::is_empty) {
        return Ok(Vec::new());
    }
    let of_events = bookings::entity::COLUMN.event_id.is_in(events.iter().map(|event| event.id));
    let mut select = bookings::entity::Entity::find().filter(of_events);
    if let Some(wanted) = wanted {
        select = select.filter(bookings::entity::COLUMN.resource_id.is_in(wanted));
    }
    let rows = select.all(db).await?;
    let known = bookings::service::by_id(db, rows.iter().map(|row| row.resource_id)).await?;
    let commitment = |row: bookings::entity::Model| {
        let resource = known.get(&row.resource_id)?;
        Some(Commitment {
            event_id: row.event_id,
            subject: Subject { kind: resource.kind.into(), key: resource.id.to_string() },
            name: resource.name.clone(),
            early: TimeDelta::seconds(i64::from(row.early)),
            late: TimeDelta::seconds(i64::from(row.late)),
        })
    };
    Ok(rows.into_iter().filter_map(commitment).collect())
}

/// Who has a coverage, each once an event, however many they have there.
async fn assigned(
    db: &impl ConnectionTrait,
    events: &[&Model],
    among: Option<&[Subject]>,
) -> Result<Vec<Commitment>, DbErr> {
    let wanted = among.map(people);
    if wanted.as_ref().is_some_and(Vec::is_empty) {
        return Ok(Vec::new());
    }
    let rows = coverages::duties::on_duty(db, events.iter().map(|event| event.id), wanted.as_deref()).await?;
    let commitment = |(event_id, user_id, name): (Uuid, Uuid, String)| Commitment {
        event_id,
        subject: Subject { kind: EventConflictKind::Person, key: user_id.to_string() },
        name,
        early: TimeDelta::zero(),
        late: TimeDelta::zero(),
    };
    Ok(rows.into_iter().map(commitment).collect())
}

/// The people among `subjects`.
fn people(subjects: &[Subject]) -> Vec<Uuid> {
    let people = subjects.iter().filter(|subject| subject.kind == EventConflictKind::Person);
    people.filter_map(|subject| subject.key.parse().ok()).collect()
}

/// The resources among `subjects`.
fn resources(subjects: &[Subject]) -> Vec<Uuid> {
    use EventConflictKind::{Equipment, Room, Vehicle};
    let of_kind = subjects.iter().filter(|subject| [Vehicle, Equipment, Room].contains(&subject.kind));
    of_kind.filter_map(|subject| subject.key.parse().ok()).collect()
}

impl From<ResourceKind> for EventConflictKind {
    fn from(kind: ResourceKind) -> Self {
        match kind {
            ResourceKind::Vehicle => Self::Vehicle,
            ResourceKind::Equipment => Self::Equipment,
            ResourceKind::Room => Self::Room,
        }
    }
}
