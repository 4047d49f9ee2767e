//! Taking in what other calendars have, known by its UID.
use super::{
    edit, insert, occurrences,
    overlay::{overlay, same},
    record,
    withdraw::cancel_all,
    write,
};
use crate::{
    agenda::{
        conflicts,
        content::{EventContent, FORTALEZA},
        entity::{COLUMN, Entity, EventKind, EventPlace, EventPressInfo, EventStatus, EventVisibility, Model},
        ics::{
            read::{EventImport, EventImportParams, EventImportSkipped, Incoming, read},
            write::Calendar,
        },
        planning,
        workflow::{EventAction, permit, permit_edit},
    },
    app::App,
    auth::{Caller, Permission},
    kernel::{db::Tx, problem::Problem},
    units::UnitTree,
};
use chrono::{DateTime, SecondsFormat, Utc};
use sea_orm::{EntityTrait, QueryFilter, QuerySelect};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// UIDs asked for in one statement.
const AT_ONCE: usize = 500;

/// Why an event is cancelled that is no longer in the calendar that it came from.
pub const WITHDRAWN: &str = "Retirado do calendário de origem.";

/// Why an event is cancelled that another calendar cancelled.
const CANCELLED_THERE: &str = "Cancelado na agenda de origem.";

/// By what an event is known: its UID, and of an occurrence that differs from its series, which one it is.
pub type Key = (String, Option<DateTime<Utc>>);
type Known = HashMap<Key, Model>;

/// Where events come from, and what is known of them.
#[derive(Debug)]
pub struct Source {
    /// What new events belong to; the first unit in which the caller writes when absent.
    pub unit: Option<Uuid>,
    /// Of new events.
    pub kind: EventKind,
    pub visibility: EventVisibility,
    /// The rows that the events already have here.
    pub known: Known,
    /// How a calendar that is followed told its events the last time. Only what it tells otherwise now goes over what people
    /// changed here. A file was never seen: what differs in it from what is here does.
    pub seen: Option<HashMap<Key, Incoming>>,
    /// Events that it no longer had, and has again.
    pub back: HashSet<Key>,
}

/// What became of the events of a source.
#[derive(Debug, Default)]
pub struct TakenIn {
    pub told: EventImport,
    /// What was written, each with what it was before, to be put on record last.
    pub done: Vec<(Option<Model>, Model)>,
    /// The rows of the events that were not skipped.
    pub rows: Vec<(Key, Uuid)>,
}

/// The UID of what is known by `key` where it stands alone: a date whose series is not here has one of its own, so that it
/// is known when it comes again.
pub fn single_uid(key: &Key) -> String {
    match key {
        (uid, None) => uid.clone(),
        (uid, Some(at)) => {
            let uid: String = uid.chars().take(220).collect();
            format!("{uid}/{}", at.to_rfc3339_opts(SecondsFormat::Secs, true))
        }
    }
}

/// One import at work.
struct Import<'a> {
    app: &'a App,
    tx: &'a Tx,
    caller: &'a Caller,
    tree: &'a UnitTree,
    source: Source,
    /// The occurrences that the source tells, by their UID.
    dates: HashMap<&'a str, Vec<DateTime<Utc>>>,
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
    let unit = params.unit_id(&tree)?;
    let (events, mut skipped) = read(file);
    let tx = app.db.write().await?;
    let source = Source {
        unit,
        kind: EventKind::Other,
        visibility: EventVisibility::Internal,
        known: known(&tx, &events).await?,
        seen: None,
        back: HashSet::new(),
    };
    let taken = take_in(app, &tx, caller, &tree, source, &events).await?;
    put_on_record(&tx, app, caller, &taken.done).await?;
    if !params.dry_run {
        tx.commit().await?;
    }
    let mut told = taken.told;
    skipped.append(&mut told.skipped);
    told.skipped = skipped;
    Ok(told)
}

/// Takes in `events`, series before their occurrences; [`put_on_record`] comes last of all.
pub async fn take_in(
    app: &App,
    tx: &Tx,
    caller: &Caller,
    tree: &UnitTree,
    source: Source,
    events: &[Incoming],
) -> Result<TakenIn, Problem> {
    let mut dates: HashMap<&str, Vec<DateTime<Utc>>> = HashMap::new();
    for event in events {
        dates.entry(&event.uid).or_default().extend(event.recurrence_id);
    }
    let mut import = Import { app, tx, caller, tree, source, dates, done: Vec::new() };
    let mut taken = TakenIn::default();
    for event in events {
        match Box::pin(import.take(event)).await {
            Ok(Became::Created) => taken.told.created += 1,
            Ok(Became::Updated) => taken.told.updated += 1,
            Ok(Became::Unchanged) => taken.told.unchanged += 1,
            Err(problem) if problem.status().is_client_error() && problem.code() != "just_came" => {
                taken.told.skipped.push(EventImportSkipped::refused("VEVENT", &problem).of(Some(&event.uid)));
                continue;
            }
            Err(problem) => return Err(problem),
        }
        let key = (event.uid.clone(), event.recurrence_id);
        if let Some(row) = import.source.known.get(&key) {
            taken.rows.push((key, row.id));
        }
    }
    taken.done = import.done;
    Ok(taken)
}

/// Puts on record what was taken in.
pub async fn put_on_record(
    tx: &Tx,
    app: &App,
    caller: &Caller,
    done: &[(Option<Model>, Model)],
) -> Result<(), Problem> {
    for (before, event) in done {
        record(tx, &app.clock, caller, "import", before.as_ref(), event, None).await?;
    }
    Ok(())
}

/// The events here that have the UIDs of `events`.
async fn known(tx: &Tx, events: &[Incoming]) -> Result<Known, Problem> {
    let keys = || events.iter().map(|event| (event.uid.clone(), event.recurrence_id));
    let uids: HashSet<String> = keys().flat_map(|key| [single_uid(&key), key.0]).collect();
    let mut known = Known::new();
    for some in uids.into_iter().collect::<Vec<_>>().chunks(AT_ONCE) {
        let rows = Entity::find().filter(COLUMN.uid.is_in(some)).lock_exclusive().all(tx).await?;
        known.extend(rows.into_iter().map(|row| ((row.uid.clone(), row.occurrence), row)));
    }
    for key in keys() {
        if let Some(row) = known.get(&(single_uid(&key), None)).cloned() {
            known.entry(key).or_insert(row);
        }
    }
    Ok(known)
}

impl Import<'_> {
    async fn take(&mut self, event: &Incoming) -> Result<Became, Problem> {
        let key = (event.uid.clone(), event.recurrence_id);
        if event.calls_off {
            return self.call_off(event, key).await;
        }
        if let Some(row) = self.source.known.get(&key).cloned() {
            return self.update(event, row).await;
        }
        let series = event.recurrence_id.and_then(|_| self.source.known.get(&(event.uid.clone(), None)).cloned());
        let (before, mut row) = match (event.recurrence_id, series) {
            (Some(at), Some(series)) if series.rrule.is_some() => self.occurrence(event, series, at)?,
            _ => (None, edit::draft(&self.app.clock, self.caller, self.tree, self.content(event))?),
        };
        row.uid = if row.series_id.is_some() { event.uid.clone() } else { single_uid(&key) };
        row.sequence = event.sequence;
        let status = event.status.unwrap_or(row.status);
        self.set_status(&mut row, status);
        self.put(key, before, row).await?;
        Ok(Became::Created)
    }

    /// Writes a new `row`; of an occurrence, `before` is how its series had it.
    async fn put(&mut self, key: Key, before: Option<Model>, row: Model) -> Result<(), Problem> {
        insert(self.tx, &row).await?;
        if let Some(series) = row.series_id {
            Box::pin(conflicts::inherit(self.tx, &self.app.clock, series, row.id)).await?;
        }
        self.source.known.insert(key, row.clone());
        self.done.push((before, row));
        Ok(())
    }

    /// Cancels the event that `event` calls off; of a series that is known, also a date that is still like it.
    async fn call_off(&mut self, event: &Incoming, key: Key) -> Result<Became, Problem> {
        let unknown = || Problem::conflict("unknown_event", "O arquivo cancela um evento que não está na agenda.");
        let (before, is_new) = match (self.source.known.get(&key), key.1) {
            (Some(row), _) => (row.clone(), false),
            (None, Some(at)) => {
                let series = self.source.known.get(&(key.0.clone(), None));
                let series = series.filter(|row| row.rrule.is_some() && !row.exdates.0.contains(&at));
                let series = series.cloned().ok_or_else(unknown)?;
                (occurrences::own_row(&self.app.clock, self.caller, series, at)?, true)
            }
            (None, None) => return Err(unknown()),
        };
        self.must_be_ours(&before)?;
        if before.status == EventStatus::Cancelled {
            return Ok(Became::Unchanged);
        }
        permit(EventAction::Cancel, &before, self.caller)?;
        if is_new {
            let mut row = before.clone();
            row.status = EventStatus::Cancelled;
            row.status_reason = Some(CANCELLED_THERE.to_owned());
            row.sequence = Ord::max(row.sequence + 1, event.sequence);
            super::settle(&mut row);
            self.put(key, Some(before), row).await?;
            return Ok(Became::Updated);
        }
        let done = cancel_all(self.tx, &self.app.clock, self.caller, before, CANCELLED_THERE).await?;
        self.source.known.extend(done.iter().map(|(_, row)| ((row.uid.clone(), row.occurrence), row.clone())));
        self.done.extend(done.into_iter().map(|(before, row)| (Some(before), row)));
        Ok(Became::Updated)
    }

    /// A new event as the source tells it.
    fn content(&self, event: &Incoming) -> EventContent {
        let mut content = EventContent {
            kind: self.source.kind,
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
            unit_id: self.source.unit,
            organiser: None,
            visibility: self.source.visibility,
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
        self.must_be_ours(&before)?;
        let key = (event.uid.clone(), event.recurrence_id);
        let seen = self.source.seen.as_ref().and_then(|seen| seen.get(&key).cloned());
        // What is followed is as its source has it now, whatever revision it or this agenda says that is.
        let is_older = self.source.seen.is_none() && event.sequence < before.sequence;
        let own = if let Some(seen) = seen {
            seen
        } else {
            // What this calendar would tell of it: only what differs from that was changed over there.
            let own = Calendar { name: "", pages: None }.file(std::slice::from_ref(&before), &HashMap::new());
            read(own.as_bytes()).0.pop().ok_or_else(Problem::internal)?
        };
        let is_back = self.source.back.contains(&key);
        if is_older || same(event, &own) && !is_back {
            return Ok(Became::Unchanged);
        }
        let mut row = before.clone();
        let was_theirs = [CANCELLED_THERE, WITHDRAWN].map(Some).contains(&before.status_reason.as_deref());
        let reopens = was_theirs
            && self.source.seen.is_some()
            && before.status == EventStatus::Cancelled
            && event.status != Some(EventStatus::Cancelled);
        if reopens {
            row.status = EventStatus::Tentative;
            row.status_reason = None;
        }
        permit_edit(&row, self.caller)?;
        let mut content = EventContent::from(&before);
        overlay(&mut content, event, Some(&own));
        if is_back {
            // It may have been ended when it was gone.
            content.rrule.clone_from(&event.rrule);
        }
        let content = following(content, event, &before).checked()?;
        if before.rrule.is_none() && content.rrule.is_some() {
            planning::must_have_none(self.tx, before.id).await?;
        }
        edit::fill(&mut row, content);
        if let Some(status) = event.status.filter(|status| Some(*status) != own.status || reopens) {
            self.set_status(&mut row, status);
        }
        if row == before {
            return Ok(Became::Unchanged);
        }
        if before.rrule.is_some() {
            let told = self.dates.get(event.uid.as_str()).map_or(&[][..], Vec::as_slice);
            occurrences::follow(self.tx, &self.app.clock, self.caller, &before, &row, told).await?;
        }
        row.sequence = Ord::max(row.sequence, event.sequence - 1);
        let row = write(self.tx, &self.app.clock, self.caller, &before, row).await?;
        if before.rrule.is_some() {
            self.know_occurrences(&row).await?;
        }
        self.source.known.insert(key, row.clone());
        self.done.push((Some(before), row));
        Ok(Became::Updated)
    }

    fn must_be_ours(&self, row: &Model) -> Result<(), Problem> {
        let ours = self.caller.must(Permission::AgendaWrite, row.unit_id);
        ours.map_err(|_| Problem::conflict("of_another_unit", "Este evento já está na agenda de outro órgão."))
    }

    /// Where the changed occurrences of `series` are, which may have moved along with it.
    async fn know_occurrences(&mut self, series: &Model) -> Result<(), Problem> {
        let changed = occurrences::changed(self.tx, series.id).await?;
        let moved: HashSet<Uuid> = changed.iter().map(|row| row.id).collect();
        self.source.known.retain(|_, row| !moved.contains(&row.id));
        self.source.known.extend(changed.into_iter().map(|row| ((row.uid.clone(), row.occurrence), row)));
        Ok(())
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

/// `content` as what `event` makes of `before`; a file that moves a series says itself when it ends.
fn following(content: EventContent, event: &Incoming, before: &Model) -> EventContent {
    let mut content = content.following(&EventContent::from(before));
    if event.rrule.is_some() && event.starts_at != before.starts_at {
        content.rrule.clone_from(&event.rrule);
    }
    content
}
