//! The rules of the board: whose rows there are, and what is on each; in a constant number of statements.
use super::dto::{Board, BoardBooking, BoardCoverage, BoardItem, BoardParams, BoardRow};
use crate::{
    agenda::{
        bookings,
        conflicts::EventConflictKind,
        coverages::{
            self,
            entity::{CoverageStatus, Model as Coverage},
            service::ABLE,
            workflow::{Case, CoverageAction},
        },
        dto::{EventHead, EventSummary},
        entity::{COLUMN, Column, Entity, EventStatus, Model as Event},
        instance::{Instance, busy_until},
        list::within,
        window::Window,
        words::has_date,
        workflow::permit_edit,
    },
    app::App,
    auth::{Caller, Permission, Reach},
    kernel::{params::bad, problem::Problem},
    resources::{self, entity::Model as Resource},
    units::UnitTree,
    users::{Names, UserBrief, able_in_any},
};
use chrono::TimeDelta;
use sea_orm::{
    ColumnTrait, Condition, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, Query},
};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

const LONGEST: TimeDelta = TimeDelta::days(42);

/// Events of one board.
const EVENTS_MAX: usize = 1_000;

/// Vehicles, equipment and rooms of one board.
const RESOURCES_MAX: u64 = 500;

/// The board as `caller` sees it.
///
/// # Errors
/// 400 for a window that is none or too long, and for a unit that there is not.
pub async fn board(app: &App, caller: &Caller, params: &BoardParams) -> Result<Board, Problem> {
    let window = Window::parse(params.from.as_deref(), params.to.as_deref(), app.clock.now())?;
    if window.to - window.from > LONGEST {
        return Err(bad("to", "o quadro tem no máximo 42 dias"));
    }
    let tree = app.units.tree(app).await?;
    let units = units(caller, &tree, params.unit.as_deref())?;
    let db = app.db.read();
    // A role, and a van, is of a unit and of those below it.
    let whose: Option<Vec<Uuid>> = units.as_ref().map(|units| tree.with_those_above(units).into_iter().collect());
    let things = resources_of(app, caller, &tree, whose.clone()).await?;
    let people = able_in_any(db, whose, &ABLE).await?;

    let mut instances =
        within(db, &on_board(units.as_ref(), &people, &things), window, None, Some(EVENTS_MAX as u64 + 1)).await?;
    let is_cut = instances.len() > EVENTS_MAX;
    instances.truncate(EVENTS_MAX);
    // What was put off without a new date binds nobody.
    instances.retain(|instance| has_date(&instance.row));
    let ids: HashSet<Uuid> = instances.iter().map(|instance| instance.row.id).collect();
    let coverages = coverages_of(app, &ids).await?;
    let assignees = coverages::duties::assignees_of(db, coverages.iter().map(|row| row.id)).await?;
    let bookings: Vec<bookings::entity::Model> = bookings::entity::Entity::find()
        .filter(bookings::entity::COLUMN.event_id.is_in(ids.iter().copied()))
        .order_by_asc(bookings::entity::Column::Id)
        .all(db)
        .await?;
    let retired = bookings::service::by_id(db, bookings.iter().map(|row| row.resource_id)).await?;
    let names = app.people.names(app, assignees.values().flatten().copied()).await?;

    let mut sheet = Sheet::new(people, things);
    for instance in &instances {
        let is_own = caller.may(Permission::AgendaRead, instance.row.unit_id);
        for coverage in coverages.iter().filter(|row| row.event_id == instance.row.id) {
            let who = assignees.get(&coverage.id).map(Vec::as_slice).unwrap_or_default();
            let item = covered(instance, coverage, who, caller, is_own);
            for person in who {
                sheet.put_person(*person, &names, is_own, item.clone());
            }
        }
        for booking in bookings.iter().filter(|row| row.event_id == instance.row.id) {
            if let Some(resource) = retired.get(&booking.resource_id) {
                sheet.put_thing(resource, is_own, booked(instance, booking, caller, is_own));
            }
        }
    }
    let rows = sheet.rows();
    let shown: HashSet<_> =
        rows.iter().flat_map(|row| &row.items).map(|item| (item.event_id, item.occurrence)).collect();
    let events = instances
        .iter()
        .filter(|instance| shown.contains(&(Some(instance.row.id), instance.occurrence)))
        .map(|instance| Some(EventSummary { head: EventHead::of(instance, &tree, caller)? }))
        .collect::<Option<Vec<_>>>()
        .ok_or_else(Problem::internal)?;
    Ok(Board { events, rows, is_cut })
}

/// The units whose agenda is on the board; all when none.
fn units(caller: &Caller, tree: &UnitTree, asked: Option<&str>) -> Result<Option<HashSet<Uuid>>, Problem> {
    let asked = match asked {
        None => None,
        Some(text) => {
            let unit = tree.find(text).ok_or_else(|| bad("unit", "não há órgão com este id ou slug"))?;
            Some(tree.with_descendants(unit).into_iter().collect::<HashSet<_>>())
        }
    };
    Ok(match (caller.reach(Permission::AgendaRead), asked) {
        (Reach::Everywhere, asked) => asked,
        (Reach::Nowhere, _) => Some(HashSet::new()),
        (Reach::Units(own), None) => Some(own.clone()),
        (Reach::Units(own), Some(asked)) => Some(own.intersection(&asked).copied().collect()),
    })
}

/// What may be booked in `units`, whether it still is or not.
async fn resources_of(
    app: &App,
    caller: &Caller,
    tree: &UnitTree,
    units: Option<Vec<Uuid>>,
) -> Result<Vec<Resource>, DbErr> {
    let mut usable = resources::entity::usable_by(caller, tree);
    if let Some(units) = units {
        usable = usable.add(resources::entity::COLUMN.unit_id.is_in(units));
    }
    resources::entity::Entity::find()
        .filter(usable)
        .order_by_asc(resources::entity::Column::Folded)
        .order_by_asc(resources::entity::Column::Id)
        .limit(RESOURCES_MAX)
        .all(app.db.read())
        .await
}

/// Events of `units` that were not called off, and of others to which somebody or something of theirs is bound.
fn on_board(units: Option<&HashSet<Uuid>>, people: &[UserBrief], things: &[Resource]) -> Condition {
    let alive = Condition::all().add(COLUMN.status.ne(EventStatus::Cancelled));
    let Some(units) = units else { return alive };
    let id = || Expr::col((Entity, Column::Id));
    let booking = Query::select()
        .column(bookings::entity::Column::EventId)
        .from(bookings::entity::Entity)
        .and_where(Expr::col(bookings::entity::Column::ResourceId).is_in(things.iter().map(|thing| thing.id)))
        .take();
    let duty = coverages::duties::events_of(people.iter().map(|person| person.id).collect());
    let theirs = Condition::any()
        .add(COLUMN.unit_id.is_in(units.iter().copied()))
        .add(id().in_subquery(booking))
        .add(id().in_subquery(duty));
    alive.add(theirs)
}

async fn coverages_of(app: &App, events: &HashSet<Uuid>) -> Result<Vec<Coverage>, DbErr> {
    use coverages::entity::{COLUMN, Column, Entity};
    Entity::find()
        .filter(COLUMN.event_id.is_in(events.iter().copied()))
        .filter(COLUMN.status.ne(CoverageStatus::Cancelled))
        .order_by_asc(Column::Id)
        .all(app.db.read())
        .await
}

fn covered(instance: &Instance, row: &Coverage, who: &[Uuid], caller: &Caller, is_own: bool) -> BoardItem {
    let may = Case::of(&instance.row, row, who).allowed_actions(caller);
    let coverage = BoardCoverage {
        id: row.id,
        kind: row.kind,
        status: row.status,
        assignee_ids: who.to_vec(),
        version: row.version,
    };
    BoardItem {
        coverage: Some(coverage).filter(|_| is_own),
        can_pass: is_own && may.contains(&CoverageAction::Edit),
        ..bare(instance, is_own)
    }
}

fn booked(instance: &Instance, row: &bookings::entity::Model, caller: &Caller, is_own: bool) -> BoardItem {
    let item = bare(instance, is_own);
    let booking = BoardBooking {
        id: row.id,
        starts_at: item.starts_at - TimeDelta::seconds(i64::from(row.early)),
        ends_at: item.ends_at + TimeDelta::seconds(i64::from(row.late)),
    };
    let event: &Event = &instance.row;
    BoardItem {
        starts_at: booking.starts_at,
        ends_at: booking.ends_at,
        can_pass: is_own && event.rrule.is_none() && permit_edit(event, caller).is_ok(),
        booking: Some(booking).filter(|_| is_own),
        ..item
    }
}

fn bare(instance: &Instance, is_own: bool) -> BoardItem {
    BoardItem {
        event_id: is_own.then_some(instance.row.id),
        occurrence: instance.occurrence.filter(|_| is_own),
        starts_at: instance.starts_at,
        ends_at: busy_until(instance.starts_at, instance.ends_at),
        coverage: None,
        booking: None,
        can_pass: false,
    }
}

/// The rows that are being filled.
struct Sheet {
    rows: Vec<BoardRow>,
    places: HashMap<Uuid, usize>,
}

impl Sheet {
    fn new(people: Vec<UserBrief>, things: Vec<Resource>) -> Self {
        let mut sheet = Self { rows: Vec::new(), places: HashMap::new() };
        for UserBrief { id, name } in people {
            sheet.row(EventConflictKind::Person, id, name, true);
        }
        for thing in things {
            sheet.row(thing.kind.into(), thing.id, thing.name, thing.active);
        }
        sheet
    }

    fn row(&mut self, kind: EventConflictKind, id: Uuid, name: String, active: bool) {
        self.places.insert(id, self.rows.len());
        self.rows.push(BoardRow { kind, id, name, active, items: Vec::new() });
    }

    /// Who is on the board for what they do at an event of the caller's, and cannot be given more, has a row as well.
    fn put_person(&mut self, id: Uuid, names: &Names, is_own: bool, item: BoardItem) {
        if is_own && !self.places.contains_key(&id) {
            self.row(EventConflictKind::Person, id, names.brief(id).name, false);
        }
        self.put(id, item);
    }

    fn put_thing(&mut self, thing: &Resource, is_own: bool, item: BoardItem) {
        if is_own && !self.places.contains_key(&thing.id) {
            self.row(thing.kind.into(), thing.id, thing.name.clone(), false);
        }
        self.put(thing.id, item);
    }

    fn put(&mut self, id: Uuid, item: BoardItem) {
        if let Some(row) = self.places.get(&id).and_then(|place| self.rows.get_mut(*place)) {
            row.items.push(item);
        }
    }

    /// What is retired and bound to nothing is left out.
    fn rows(self) -> Vec<BoardRow> {
        let mut rows: Vec<BoardRow> = self.rows.into_iter().filter(|row| row.active || !row.items.is_empty()).collect();
        rows.sort_by_key(|row| row.kind as u8);
        rows
    }
}
