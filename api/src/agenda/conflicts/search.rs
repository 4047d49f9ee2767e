//! The search for collisions: what an event binds, against everything else that binds the same, in a constant number of
//! statements.
use super::{
    commitments::{self, Commitment, Subject},
    dto::EventConflictKind::{Authority, Person},
    travel::{Travel, too_short},
};
use crate::agenda::{
    bookings::service::LONGEST,
    entity::{COLUMN, Column, EventStatus, Model},
    instance::{Instance, busy_until},
    list::{self, changed, within},
    recurrence::MOST_A_DAY,
    window::Window,
};
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr,
    sea_query::{Expr, ExprTrait},
};
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};
use uuid::Uuid;

/// So far ahead the occurrences of a series are compared.
pub const AHEAD: TimeDelta = TimeDelta::days(180);

/// So many occurrences a series has in that time at most; the clocks may go back a day or so.
const MOST: usize = 182 * MOST_A_DAY;

/// From when until when somebody or something is bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
}

impl Span {
    fn of(instance: &Instance, commitment: &Commitment) -> Self {
        let end = busy_until(instance.starts_at, instance.ends_at);
        Self { from: instance.starts_at - commitment.early, to: end + commitment.late }
    }

    fn overlaps(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }

    /// The time between two that do not overlap.
    fn gap(self, other: Self) -> TimeDelta {
        if self.from >= other.to { self.from - other.to } else { other.from - self.to }
    }
}

/// A collision of an event with another one, over one subject: the first, and how many there are.
#[derive(Clone, Debug)]
pub struct Found {
    pub subject: Subject,
    pub name: String,
    pub mine: Span,
    pub other: Instance,
    pub theirs: Span,
    pub times: u32,
    /// None of an overlap.
    pub travel: Option<Travel>,
}

impl Found {
    /// Whether it is refused: an overlap, not just a long way.
    pub fn is_hard(&self) -> bool {
        self.travel.is_none()
    }
}

/// Whether `event` keeps anybody busy: it was neither cancelled nor done, nor put off without a date.
pub fn counts(event: &Model) -> bool {
    match event.status {
        EventStatus::Tentative | EventStatus::Confirmed => true,
        EventStatus::Postponed => event.postponed_from != Some(event.starts_at),
        EventStatus::Cancelled | EventStatus::Done => false,
    }
}

/// [`counts`], as a condition.
fn counting() -> Condition {
    let dated = Condition::any()
        .add(COLUMN.postponed_from.is_null())
        .add(Expr::col(Column::PostponedFrom).ne(Expr::col(Column::StartsAt)));
    Condition::any()
        .add(COLUMN.status.is_in([EventStatus::Tentative, EventStatus::Confirmed]))
        .add(Condition::all().add(COLUMN.status.eq(EventStatus::Postponed)).add(dated))
}

/// What `event`, with all that it binds (`own`), collides with: overlaps first, each by time.
pub async fn search(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
    speed: u32,
    event: &Model,
    own: &[Commitment],
) -> Result<Vec<Found>, DbErr> {
    let subjects: Vec<Subject> =
        own.iter().map(|commitment| commitment.subject.clone()).collect::<HashSet<_>>().into_iter().collect();
    if subjects.is_empty() || !counts(event) {
        return Ok(Vec::new());
    }
    let instances = instances(db, now, event).await?;
    let Some(window) = around(&instances) else { return Ok(Vec::new()) };
    let condition = Condition::all()
        .add(commitments::binding(db.get_database_backend(), &subjects))
        .add(counting())
        .add(COLUMN.id.ne(event.id));
    let mut others = within(db, &condition, window, None, None).await?;
    // What a series has elsewhere on its own account follows it when it moves.
    others.retain(|other| other.row.series_id != Some(event.id));
    let rows: HashMap<Uuid, &Model> = others.iter().map(|other| (other.row.id, &*other.row)).collect();
    let rows: Vec<&Model> = rows.into_values().collect();
    let theirs = if rows.is_empty() { Vec::new() } else { commitments::of(db, &rows, Some(&subjects)).await? };
    Ok(collisions(speed, event, &instances, own, &others, &theirs))
}

/// When the event takes place; of a series, in the near future.
async fn instances(db: &impl ConnectionTrait, now: DateTime<Utc>, event: &Model) -> Result<Vec<Instance>, DbErr> {
    if event.rrule.is_none() {
        return Ok(vec![Instance::whole(event.clone())]);
    }
    let from = Ord::max(now, event.starts_at);
    let window = Window { from, to: from + AHEAD };
    let changed = changed(db, std::slice::from_ref(event), window).await?;
    Ok(list::expand(&Arc::new(event.clone()), changed.get(&event.id), window, None, MOST))
}

/// A window in which everything stands that could collide.
fn around(instances: &[Instance]) -> Option<Window> {
    let from = instances.iter().map(|instance| instance.starts_at).min()?;
    let to = instances.iter().map(|instance| busy_until(instance.starts_at, instance.ends_at)).max()?;
    // Twice: this one is booked that long, and so is the other.
    Some(Window { from: from - LONGEST * 2, to: to + LONGEST * 2 })
}

/// By what collisions are ordered: overlaps first, each by time, then whatever tells two apart.
type Place = (bool, Span, String, Uuid);

fn collisions(
    speed: u32,
    event: &Model,
    instances: &[Instance],
    own: &[Commitment],
    others: &[Instance],
    theirs: &[Commitment],
) -> Vec<Found> {
    let mut by_event: HashMap<Uuid, Vec<&Commitment>> = HashMap::new();
    for commitment in theirs {
        by_event.entry(commitment.event_id).or_default().push(commitment);
    }
    let mut bound: HashMap<&Subject, Vec<(Span, &Instance)>> = HashMap::new();
    for other in others {
        for commitment in by_event.get(&other.row.id).into_iter().flatten() {
            bound.entry(&commitment.subject).or_default().push((Span::of(other, commitment), other));
        }
    }
    // By subject and event; an overlap hides that the way is long.
    let mut found: BTreeMap<Place, Found> = BTreeMap::new();
    let mut firsts: HashMap<(Subject, Uuid, bool), Place> = HashMap::new();
    for (instance, mine) in instances.iter().flat_map(|at| own.iter().map(move |mine| (at, mine))) {
        let span = Span::of(instance, mine);
        for (theirs, other) in bound.get(&mine.subject).into_iter().flatten() {
            let travel = if span.overlaps(*theirs) {
                None
            } else if [Authority, Person].contains(&mine.subject.kind) {
                let Some(travel) = too_short(&event.place, &other.row.place, span.gap(*theirs), speed) else {
                    continue;
                };
                Some(travel)
            } else {
                continue;
            };
            let pair = (mine.subject.clone(), other.row.id, travel.is_some());
            if let Some(first) = firsts.get(&pair).and_then(|key| found.get_mut(key)) {
                first.times += 1;
                continue;
            }
            let key = (travel.is_some(), span, mine.subject.key.clone(), other.row.id);
            firsts.insert(pair, key.clone());
            let (name, subject, other) = (mine.name.clone(), mine.subject.clone(), (*other).clone());
            found.insert(key, Found { subject, name, mine: span, other, theirs: *theirs, times: 1, travel });
        }
    }
    let overlaps: HashSet<(Subject, Uuid)> = found
        .values()
        .filter(|found| found.is_hard())
        .map(|found| (found.subject.clone(), found.other.row.id))
        .collect();
    let told = |found: &Found| found.is_hard() || !overlaps.contains(&(found.subject.clone(), found.other.row.id));
    found.into_values().filter(told).collect()
}
