//! Taking in what other calendars have, known by its UID.
use super::{edit, insert, occurrences, record, write};
use crate::{
    agenda::{
        conflicts,
        content::{EventContent, FORTALEZA},
        entity::{COLUMN, Entity, EventKind, EventPlace, EventPressInfo, EventStatus, EventVisibility, Model},
        ics::{
            read::{EventImport, EventImportParams, EventImportSkipped, Incoming, read},
            write::Calendar,
        },
        workflow::permit_edit,
    },
    app::App,
    auth::{Caller, Permission},
    kernel::{db::Tx, params::bad, problem::Problem},
    units::UnitTree,
};
use chrono::{DateTime, Utc};
use sea_orm::{EntityTrait, QueryFilter};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// UIDs asked for in one statement.
const AT_ONCE: usize = 500;

/// Why an event is cancelled that another calendar cancelled.
const CANCELLED_THERE: &str = "Cancelado na agenda de origem.";

type Known = HashMap<(String, Option<DateTime<Utc>>), Model>;

/// One import at work.
struct Import<'a> {
    app: &'a App,
    tx: &'a Tx,
    caller: &'a Caller,
    tree: &'a UnitTree,
    unit: Option<Uuid>,
    known: Known,
    /// What was written, to be put on record last.
    done: Vec<(Option<Model>, Model)>,
}

/// What became of one event.
enum Became {
    Created,
    Updated,
    Unchanged,
}

/// Takes in the events of an iCalendar file; with `dry_run`, only tells what would happen.
///
/// # Errors
/// 400 for a unit that there is none. What is wrong with one event is told and skips that event alone.
pub async fn import(
    app: &App,
    caller: &Caller,
    params: EventImportParams,
    file: &[u8],
) -> Result<EventImport, Problem> {
    let tree = app.units.tree(app).await?;
    let unit = match &params.unit {
        Some(text) => Some(tree.find(text).ok_or_else(|| bad("unit", "não há órgão com este id ou slug"))?),
        None => None,
    };
    let (events, skipped) = read(file);
    let mut told = EventImport { skipped, ..EventImport::default() };
    let tx = app.db.write().await?;
    let known = known(&tx, &events).await?;
    let mut import = Import { app, tx: &tx, caller, tree: &tree, unit, known, done: Vec::new() };
    for event in &events {
        match Box::pin(import.take(event)).await {
            Ok(Became::Created) => told.created += 1,
            Ok(Became::Updated) => told.updated += 1,
            Ok(Became::Unchanged) => told.unchanged += 1,
            Err(problem) if problem.status().is_client_error() => {
                let fault = problem.errors().first().map(|fault| fault.message.clone());
                let reason = fault.unwrap_or_else(|| problem.detail().to_owned());
                told.skipped.push(EventImportSkipped::event(&event.uid, reason));
            }
            Err(problem) => return Err(problem),
        }
    }
    for (before, event) in std::mem::take(&mut import.done) {
        record(&tx, &app.clock, caller, "import", before.as_ref(), &event, None).await?;
    }
    if !params.dry_run {
        tx.commit().await?;
    }
    Ok(told)
}

/// The events here that have the UIDs of `events`.
async fn known(tx: &Tx, events: &[Incoming]) -> Result<Known, Problem> {
    let uids: HashSet<&str> = events.iter().map(|event| event.uid.as_str()).collect();
    let uids: Vec<&str> = uids.into_iter().collect();
    let mut known = Known::new();
    for some in uids.chunks(AT_ONCE) {
        let rows = Entity::find().filter(COLUMN.uid.is_in(some.iter().copied())).all(tx).await?;
        known.extend(rows.into_iter().map(|row| ((row.uid.clone(), row.occurrence), row)));
    }
    Ok(known)
}

impl Import<'_> {
    async fn take(&mut self, event: &Incoming) -> Result<Became, Problem> {
        let key = (event.uid.clone(), event.recurrence_id);
        if let Some(row) = self.known.get(&key).cloned() {
            return self.update(event, row).await;
        }
        let series = event.recurrence_id.and_then(|_| self.known.get(&(event.uid.clone(), None)).cloned());
        let (before, mut row) = match (event.recurrence_id, series) {
            (Some(at), Some(series)) if series.rrule.is_some() => self.occurrence(event, series, at)?,
            _ => (None, edit::draft(&self.app.clock, self.caller, self.tree, self.content(event))?),
        };
        row.uid.clone_from(&event.uid);
        row.sequence = event.sequence;
        let status = event.status.unwrap_or(row.status);
        self.set_status(&mut row, status);
        insert(self.tx, &row).await?;
        if let Some(series) = row.series_id {
            Box::pin(conflicts::inherit(self.tx, &self.app.clock, series, row.id)).await?;
        }
        self.known.insert(key, row.clone());
        self.done.push((before, row));
        Ok(Became::Created)
    }

    /// A new event as the file tells it, for the office alone.
    fn content(&self, event: &Incoming) -> EventContent {
        let mut content = EventContent {
            kind: EventKind::Other,
            title: String::new(),
            description_html: String::new(),
            subject: None,
            starts_at: event.starts_at,
            ends_at: None,
            time_zone: FORTALEZA.to_owned(),
            all_day: false,
            no_end_time: false,
            to_be_confirmed: false,
            place: EventPlace::default(),
            unit_id: self.unit,
            organiser: None,
            visibility: EventVisibility::Internal,
            authorities: Vec::new(),
            participants: Vec::new(),
            press_info: EventPressInfo::default(),
            internal_note: None,
            tags: Vec::new(),
            release_ids: Vec::new(),
            rrule: None,
            exdates: Vec::new(),
        };
        overlay(&mut content, event, None);
        content
    }

    /// The occurrence at `at` of `series` as the file tells it, and as its series would have it.
    fn occurrence(
        &self,
        event: &Incoming,
        series: Model,
        at: DateTime<Utc>,
    ) -> Result<(Option<Model>, Model), Problem> {
        permit_edit(&series, self.caller)?;
        let before = occurrences::own_row(&self.app.clock, self.caller, series, at)?;
        let mut content = EventContent::from(&before);
        overlay(&mut content, event, None);
        let mut row = before.clone();
        edit::fill(&mut row, content.checked()?);
        super::settle(&mut row);
        Ok((Some(before), row))
    }

    async fn update(&mut self, event: &Incoming, before: Model) -> Result<Became, Problem> {
        self.caller
            .must(Permission::AgendaWrite, before.unit_id)
            .map_err(|_| Problem::conflict("of_another_unit", "Este evento já está na agenda de outro órgão."))?;
        // What this calendar would tell of it: only what differs from that was changed over there.
        let own = Calendar { name: "", pages: None }.file(std::slice::from_ref(&before), &HashMap::new());
        let own = read(own.as_bytes()).0.pop().ok_or_else(Problem::internal)?;
        if event.sequence < before.sequence || same(event, &own) {
            return Ok(Became::Unchanged);
        }
        permit_edit(&before, self.caller)?;
        let mut content = EventContent::from(&before);
        overlay(&mut content, event, Some(&own));
        let mut row = before.clone();
        edit::fill(&mut row, content.checked()?);
        if event.status != own.status {
            self.set_status(&mut row, event.status.unwrap_or(before.status));
        }
        if row == before {
            return Ok(Became::Unchanged);
        }
        if before.rrule.is_some() {
            occurrences::follow(self.tx, &self.app.clock, self.caller, &before, &mut row).await?;
        }
        row.sequence = Ord::max(row.sequence, event.sequence - 1);
        let row = write(self.tx, &self.app.clock, self.caller, &before, row).await?;
        self.known.insert((event.uid.clone(), event.recurrence_id), row.clone());
        self.done.push((Some(before), row));
        Ok(Became::Updated)
    }

    /// Whoever may not confirm brings in what is still to be confirmed.
    fn set_status(&self, row: &mut Model, status: EventStatus) {
        if !self.caller.may(Permission::AgendaConfirm, row.unit_id) {
            return;
        }
        row.status = status;
        row.status_reason = (status == EventStatus::Cancelled).then(|| CANCELLED_THERE.to_owned());
    }
}

/// Whether both tell the same, whatever the revision.
fn same(event: &Incoming, own: &Incoming) -> bool {
    let (status, zone) = (event.status.or(own.status), event.zone.or(own.zone));
    let event = Incoming { sequence: own.sequence, status, zone, ..event.clone() };
    event == *own
}

/// Puts into `content` what `event` tells otherwise than `own`; all of it if there is no `own`.
fn overlay(content: &mut EventContent, event: &Incoming, own: Option<&Incoming>) {
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
