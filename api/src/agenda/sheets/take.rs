//! What becomes of one row: a new event, a changed one, or nothing.
use super::{
    columns::Field,
    import::{Became, Import, no_start},
    line::Line,
    rows,
    told::{self, Members, differing, members},
};
use crate::{
    agenda::{
        conflicts,
        content::{EventContent, EventPatch, FORTALEZA},
        dto::EventPostponement,
        entity::{
            EventStatus::{self, Cancelled, Confirmed, Done, Postponed, Tentative},
            Model,
        },
        ics::read::EventImportSkipped,
        instance::Instance,
        service::{self, Key},
    },
    auth::Permission,
    kernel::{db::Tx, html::Html, precondition::IfMatch, problem::Problem, slug::tag},
};
use serde_json::{Value, json};
use std::{collections::HashMap, sync::Arc};

impl Import<'_> {
    /// Does what `line` asks for.
    ///
    /// # Errors
    /// What is wrong with it; then nothing of it was written.
    pub(super) async fn take(&mut self, line: &Line, key: &Key) -> Result<Became, Problem> {
        if !self.seen.insert(key.clone()) {
            return Err(Problem::conflict("twice", "O arquivo tem este evento mais de uma vez."));
        }
        match self.found(key)? {
            Some(known) => self.update(line, known).await,
            None => self.create(line, service::single_uid(key)).await,
        }
    }

    /// What is known by `key`: an event, a changed date of a series, or one that is as its series has it.
    ///
    /// # Errors
    /// 409 for a date that its series does not have.
    fn found(&self, key: &Key) -> Result<Option<Instance>, Problem> {
        let known = |key: &Key| self.known.get(key).cloned();
        if let Some(row) = known(key) {
            return Ok(Some(Instance::whole(row)));
        }
        let series = known(&(key.0.clone(), None)).filter(|row| row.rrule.is_some());
        let (Some(at), Some(series)) = (key.1, series) else {
            return Ok(known(&(service::single_uid(key), None)).map(Instance::whole));
        };
        let has = EventContent::from(&series).recurrence().is_some_and(|rule| rule.has(at));
        if !has || series.exdates.0.contains(&at) {
            return Err(Problem::conflict("no_such_date", "A série não tem esta data."));
        }
        Ok(Some(Instance::of_series(Arc::new(series), at)))
    }

    async fn create(&mut self, line: &Line, uid: String) -> Result<Became, Problem> {
        let mut told = members(line, FORTALEZA, self.tree)?;
        if !told.contains_key("starts_at") {
            return Err(no_start());
        }
        told.entry("kind").or_insert(json!("other"));
        told.entry("title").or_insert(json!(""));
        told.entry("unit_id").or_insert(json!(self.unit));
        let content: EventContent = serde_json::from_value(Value::Object(told)).map_err(|_| Problem::internal())?;
        let status = told::status(line)?;
        let tx = self.app.db.write().await?;
        let event = service::create_known(&tx, &self.app.clock, self.caller, self.tree, content, uid).await?;
        let may_confirm = self.caller.may(Permission::AgendaConfirm, event.unit_id);
        let held_back = matches!(status, Some(Confirmed | Done)) && !may_confirm;
        let status = status.filter(|_| !held_back);
        let event = self.go(&tx, line, event, status).await?;
        self.settle(tx, None, &event).await?;
        if held_back {
            let reason = "Entrou por confirmar: seu papel não confirma eventos deste órgão.";
            self.tell(line, EventImportSkipped::new(line.place(), "unconfirmed", reason));
        }
        Ok(Became::Created)
    }

    async fn update(&self, line: &Line, known: Instance) -> Result<Became, Problem> {
        self.caller
            .must(Permission::AgendaWrite, known.row.unit_id)
            .map_err(|_| Problem::conflict("of_another_unit", "Este evento já está na agenda de outro órgão."))?;
        let own = Line::exported(&rows::row(&known, self.tree).ok_or_else(Problem::internal)?);
        let zone = &known.row.time_zone;
        let line = &line.whole(&own);
        let mut told = differing(members(line, zone, self.tree)?, &members(&own, zone, self.tree)?);
        if told.get("description_html").is_some_and(|told| is_as_told(told, &known.row)) {
            told.remove("description_html");
        }
        let status = told::status(line)?.filter(|status| *status != known.row.status);
        if told.is_empty() && status.is_none() {
            return Ok(Became::Unchanged);
        }
        let stamp = Field::UpdatedAt;
        if line.filled(stamp).is_some_and(|cell| Some(cell) != own.cell(stamp)) {
            let detail = "O evento mudou aqui depois que esta planilha saiu. Exporte-a de novo e refaça a mudança.";
            return Err(Problem::conflict("stale", detail));
        }
        keep_attendance(&mut told, &known.row);
        Box::pin(self.write(line, known, told, status)).await
    }

    async fn write(
        &self,
        line: &Line,
        known: Instance,
        told: Members,
        status: Option<EventStatus>,
    ) -> Result<Became, Problem> {
        let (clock, caller, tree) = (&self.app.clock, self.caller, self.tree);
        let patch: EventPatch = serde_json::from_value(Value::Object(told)).map_err(|_| Problem::internal())?;
        let version = IfMatch::of(known.row.version);
        let tx = self.app.db.write().await?;
        let row = service::load_for_update(&tx, caller, known.row.id, &version).await?;
        // What is put off is so from the date that it had; what is over is opened before it changes.
        let goes_first = status == Some(Postponed) || matches!(row.status, Cancelled | Done);
        // In boxes: several rows of events are held at once.
        let (before, row) = match known.occurrence.filter(|_| row.rrule.is_some()) {
            Some(at) => {
                let place = service::Place { series: row, at, version: &version };
                let changed = Box::pin(service::update_occurrence(&tx, clock, caller, tree, place, &patch)).await?;
                (changed.before, self.go(&tx, line, changed.event, status).await?)
            }
            None if goes_first => {
                let before = row.clone();
                let row = self.go(&tx, line, row, status).await?;
                let content = patch.apply(&EventContent::from(&row))?;
                (before, Box::pin(service::update(&tx, clock, caller, tree, row, content)).await?)
            }
            None => {
                let before = row.clone();
                let content = patch.apply(&EventContent::from(&row))?;
                let row = Box::pin(service::update(&tx, clock, caller, tree, row, content)).await?;
                (before, self.go(&tx, line, row, status).await?)
            }
        };
        if row == before {
            return Ok(Became::Unchanged);
        }
        self.settle(tx, Some(&before), &row).await?;
        Ok(Became::Updated)
    }

    /// Takes `event` to the state `status`, if that is another, for the reason that the row gives.
    async fn go(&self, tx: &Tx, line: &Line, event: Model, status: Option<EventStatus>) -> Result<Model, Problem> {
        let (clock, caller) = (&self.app.clock, self.caller);
        let reason = line.filled(Field::Reason).unwrap_or_default();
        match (event.status, status.unwrap_or(event.status)) {
            (now, then) if now == then => Ok(event),
            (_, Tentative) | (Done, Confirmed) => service::reopen(tx, clock, caller, event).await,
            (_, Confirmed) => service::confirm(tx, clock, caller, event).await,
            (_, Cancelled) => service::cancel(tx, clock, caller, event, reason).await,
            (Tentative, Done) => {
                let event = service::confirm(tx, clock, caller, event).await?;
                service::complete(tx, clock, caller, event).await
            }
            (_, Done) => service::complete(tx, clock, caller, event).await,
            (_, Postponed) => {
                let how = EventPostponement { reason: reason.to_owned(), starts_at: None };
                service::postpone(tx, clock, caller, event, how).await
            }
        }
    }

    /// Asks about conflicts, and commits what is not only tried.
    async fn settle(&self, tx: Tx, before: Option<&Model>, event: &Model) -> Result<(), Problem> {
        conflicts::settle_change(&tx, self.app, self.caller, before, event, self.params.conflict_reason()).await?;
        if !self.params.dry_run {
            tx.commit().await?;
        }
        Ok(())
    }
}

/// Whether the description of `event` says what `told` does, in other HTML.
fn is_as_told(told: &Value, event: &Model) -> bool {
    let text = |html: &str| Html::from_stored(html.to_owned()).to_text();
    told.as_str().is_some_and(|told| text(told) == text(&event.description_html))
}

/// Of authorities who were there already, whether they come is no matter of a spreadsheet.
fn keep_attendance(told: &mut Members, event: &Model) {
    let known: HashMap<_, _> = event.authorities.0.iter().map(|one| (tag(&one.name), one.attendance)).collect();
    for one in told.get_mut("authorities").and_then(Value::as_array_mut).into_iter().flatten() {
        let name = one.get("name").and_then(Value::as_str).and_then(tag);
        if let (Some(attendance), Some(one)) = (known.get(&name), one.as_object_mut()) {
            one.insert("attendance".to_owned(), json!(attendance));
        }
    }
}
