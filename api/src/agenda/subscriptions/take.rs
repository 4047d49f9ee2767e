//! The events of a calendar that was fetched, brought in by their UIDs.
use super::{
    dto::{CalendarChangeKind, CalendarRefresh},
    entity::{
        Model,
        item::{self, ActiveModel, Entity as Items},
    },
    source::{Dates, Known, own_date, root, source_key, with_reverted},
    words,
};
use crate::{
    agenda::{
        entity::{COLUMN, Entity as Events, Model as Event},
        ics::read::{EventImportSkipped, Incoming, read},
        service::{self, Key, Source},
    },
    app::App,
    auth::Caller,
    kernel::{db::Tx, problem::Problem},
    units::UnitTree,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Rows of one statement.
const AT_ONCE: usize = 200;
/// Changes that are told one by one.
const TOLD: usize = 200;
/// So many that are gone at once, and none left, are rather a fault of the source.
const SUSPICIOUS: usize = 5;

/// Why nothing of a calendar was taken in.
#[derive(Debug)]
pub enum TakeError {
    /// For people.
    Told(String),
    Problem(Problem),
}

impl From<Problem> for TakeError {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<sea_orm::DbErr> for TakeError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Problem(error.into())
    }
}

/// A look at a calendar at work.
pub struct Take<'a> {
    pub app: &'a App,
    pub tx: &'a Tx,
    pub tree: &'a UnitTree,
    pub row: &'a Model,
    /// With whose rights.
    pub owner: &'a Caller,
    /// Whether somebody is there to judge what looks odd.
    pub is_watched: bool,
}

impl Take<'_> {
    /// Brings in the events of `bytes` and withdraws what they do not have any more.
    pub async fn all(&self, bytes: &[u8]) -> Result<CalendarRefresh, TakeError> {
        let (events, skipped) = read(bytes);
        let mut told = CalendarRefresh { skipped, ..CalendarRefresh::default() };
        // What is there but cannot be read is not gone.
        let unread: HashSet<String> = told.skipped.iter().filter_map(|skipped| skipped.uid.clone()).collect();
        let items = Items::find().filter(item::COLUMN.subscription_id.eq(self.row.id)).all(self.tx).await?;
        let items: Known = items.into_iter().map(|item| (item.source_key.clone(), item)).collect();
        let rows = self.rows(&items).await?;
        let dates = self.own_dates(&rows).await?;
        let events = with_reverted(events, &items);
        let present: HashSet<String> = events.iter().map(source_key).collect();
        let gone: Vec<&item::Model> = items
            .values()
            .filter(|item| !present.contains(&item.source_key) && !unread.contains(&item.seen.uid))
            .collect();
        self.judge(&gone, &items, &rows)?;

        let foreign = self.foreign(&events).await?;
        let (mut kept, mut known, mut seen) = (Vec::new(), HashMap::new(), HashMap::new());
        let mut back = HashSet::new();
        for event in events {
            if foreign.contains(&event.uid) || foreign.contains(root(&event.uid)) {
                let reason = "Já é um evento desta agenda, por outro caminho.";
                told.skipped.push(EventImportSkipped::event(&event.uid, "elsewhere", reason));
                continue;
            }
            let local = Incoming { uid: self.local(&event.uid), ..event.clone() };
            let key = (local.uid.clone(), local.recurrence_id);
            if let Some(item) = items.get(&source_key(&event)) {
                let Some(row) = item.event_id.and_then(|id| rows.get(&id)) else {
                    let reason = "Foi excluído aqui: não volta por si.";
                    told.skipped.push(EventImportSkipped::event(&event.uid, "deleted_here", reason));
                    continue;
                };
                known.insert(key.clone(), row.clone());
                seen.insert(key.clone(), Incoming { uid: local.uid.clone(), ..item.seen.clone() });
                if item.gone_at.is_some() {
                    back.insert(key);
                }
            } else if let Some((row, before)) = own_date(&event, &items, &dates) {
                known.insert(key.clone(), row.clone());
                seen.insert(key, Incoming { uid: local.uid.clone(), ..before });
            }
            kept.push((event, local));
        }
        let source = Source {
            unit: Some(self.row.unit_id),
            kind: self.row.kind,
            visibility: self.row.visibility,
            known,
            seen: Some(seen),
            back,
        };
        let locals: Vec<Incoming> = kept.iter().map(|(_, local)| local.clone()).collect();
        let taken = service::take_in(self.app, self.tx, self.owner, self.tree, source, &locals).await?;
        let taken_rows: HashMap<Key, Uuid> = taken.rows.into_iter().collect();
        self.keep(&items, &kept, &taken_rows).await?;
        // An occurrence that moved along with its series is known by another instant now.
        let still: HashSet<Uuid> = taken_rows.into_values().collect();
        let gone: Vec<&item::Model> =
            gone.into_iter().filter(|item| item.event_id.is_none_or(|id| !still.contains(&id))).collect();
        (told.created, told.updated) = (taken.told.created, taken.told.updated);
        told.unchanged = taken.told.unchanged;
        let suffix = self.local("");
        let plain = |uid: &str| uid.strip_suffix(&suffix).unwrap_or(uid).to_owned();
        told.skipped.extend(
            taken
                .told
                .skipped
                .into_iter()
                .map(|skipped| EventImportSkipped { uid: skipped.uid.as_deref().map(plain), ..skipped }),
        );
        for (before, event) in &taken.done {
            // An occurrence that becomes a row of its own is new as well.
            let is_new = before.as_ref().is_none_or(|before| before.version == event.version);
            let kind = if is_new { CalendarChangeKind::Created } else { CalendarChangeKind::Updated };
            told.tell(words::change(kind, &plain(&event.uid), before.as_ref(), event));
        }

        let withdrawn = self.withdraw(&gone, &mut told).await?;
        service::put_on_record(self.tx, self.app, self.owner, &taken.done).await?;
        service::put_withdrawal_on_record(self.tx, &self.app.clock, self.owner, &withdrawn).await?;
        Ok(told)
    }

    /// The UID that an event of this calendar has here.
    fn local(&self, uid: &str) -> String {
        format!("{uid}#{}", self.row.id)
    }

    async fn rows(&self, items: &Known) -> Result<HashMap<Uuid, Event>, Problem> {
        let ids: Vec<Uuid> = items.values().filter_map(|item| item.event_id).collect();
        let mut rows = HashMap::new();
        for some in ids.chunks(AT_ONCE) {
            let found = Events::find().filter(COLUMN.id.is_in(some.iter().copied())).lock_exclusive();
            let found = found.all(self.tx).await?;
            rows.extend(found.into_iter().map(|row| (row.id, row)));
        }
        Ok(rows)
    }

    /// The dates of series from this calendar that were changed, here or over there.
    async fn own_dates(&self, rows: &HashMap<Uuid, Event>) -> Result<Dates, Problem> {
        let series: Vec<Uuid> = rows.values().filter(|row| row.rrule.is_some()).map(|row| row.id).collect();
        let mut dates = Dates::new();
        for some in series.chunks(AT_ONCE) {
            let found = Events::find().filter(COLUMN.series_id.is_in(some.iter().copied())).lock_exclusive();
            let found = found.all(self.tx).await?;
            dates.extend(found.into_iter().filter_map(|row| Some(((row.series_id?, row.occurrence?), row))));
        }
        Ok(dates)
    }

    /// Stops at a calendar that has lost all it had: nobody cancels a whole agenda like that.
    fn judge(&self, gone: &[&item::Model], items: &Known, rows: &HashMap<Uuid, Event>) -> Result<(), TakeError> {
        let now = self.app.clock.now();
        let is_to_come = |item: &&item::Model| {
            item.gone_at.is_none()
                && item.event_id.and_then(|id| rows.get(&id)).is_some_and(|row| row.over_at.is_none_or(|at| at > now))
        };
        let (had, lost) =
            (items.values().filter(is_to_come).count(), gone.iter().copied().filter(|item| is_to_come(item)).count());
        if self.is_watched || lost < SUSPICIOUS || lost < had {
            return Ok(());
        }
        let told = format!(
            "O calendário veio sem nenhum dos {had} eventos que ainda viriam. Nada foi cancelado: confira e atualize à mão."
        );
        Err(TakeError::Told(told))
    }

    /// Which of the UIDs are those of events here already, that did not come from this calendar.
    async fn foreign(&self, events: &[Incoming]) -> Result<HashSet<String>, Problem> {
        let uids: HashSet<&str> = events.iter().flat_map(|event| [event.uid.as_str(), root(&event.uid)]).collect();
        let uids: Vec<&str> = uids.into_iter().collect();
        let mut found = HashSet::new();
        for some in uids.chunks(AT_ONCE) {
            let rows = Events::find().filter(COLUMN.uid.is_in(some.iter().copied())).all(self.tx).await?;
            found.extend(rows.into_iter().map(|row| row.uid));
        }
        Ok(found)
    }

    /// Remembers how the source told what was taken in.
    async fn keep(
        &self,
        items: &Known,
        kept: &[(Incoming, Incoming)],
        rows: &HashMap<Key, Uuid>,
    ) -> Result<(), Problem> {
        let mut new = Vec::new();
        for (event, local) in kept {
            let Some(id) = rows.get(&(local.uid.clone(), local.recurrence_id)) else { continue };
            match items.get(&source_key(event)) {
                Some(item) if item.seen == *event && item.gone_at.is_none() => {}
                Some(item) => {
                    let item = ActiveModel {
                        id: Set(item.id),
                        seen: Set(event.clone()),
                        gone_at: Set(None),
                        ..Default::default()
                    };
                    item.update(self.tx).await?;
                }
                None => new.push(item::Model {
                    id: self.app.clock.new_id(),
                    subscription_id: self.row.id,
                    event_id: Some(*id),
                    source_key: source_key(event),
                    seen: event.clone(),
                    gone_at: None,
                }),
            }
        }
        for some in new.chunks(AT_ONCE) {
            let some = some.iter().cloned().map(IntoActiveModel::into_active_model);
            Items::insert_many(some).exec_without_returning(self.tx).await?;
        }
        Ok(())
    }

    /// Withdraws what is gone, a series before its occurrences: those may go with it.
    async fn withdraw(
        &self,
        gone: &[&item::Model],
        told: &mut CalendarRefresh,
    ) -> Result<Vec<(Event, Event)>, Problem> {
        let mut gone: Vec<&item::Model> = gone.iter().copied().filter(|item| item.gone_at.is_none()).collect();
        gone.sort_by_key(|item| (item.seen.recurrence_id, &item.source_key));
        let mut withdrawn = Vec::new();
        for item in gone {
            let Some(id) = item.event_id else { continue };
            let Some(row) = Events::find_by_id(id).lock_exclusive().one(self.tx).await? else { continue };
            match Box::pin(service::withdraw(self.tx, &self.app.clock, self.owner, row)).await {
                Ok(None) => continue,
                Ok(Some(done)) => {
                    told.cancelled += 1;
                    if let Some((before, event)) = done.0.first() {
                        told.tell(words::change(CalendarChangeKind::Cancelled, &item.seen.uid, Some(before), event));
                    }
                    withdrawn.extend(done.0);
                }
                Err(problem) if problem.status().is_client_error() => {
                    told.skipped.push(EventImportSkipped::refused("VEVENT", &problem).of(Some(&item.seen.uid)));
                    continue;
                }
                Err(problem) => return Err(problem),
            }
            let gone = ActiveModel { gone_at: Set(Some(self.app.clock.now())), ..Default::default() };
            let same = Items::update_many().set(gone).filter(item::COLUMN.id.eq(item.id));
            same.exec(self.tx).await?;
        }
        Ok(withdrawn)
    }
}

impl CalendarRefresh {
    fn tell(&mut self, change: super::dto::CalendarChange) {
        if self.changes.len() < TOLD {
            self.changes.push(change);
        }
    }
}
