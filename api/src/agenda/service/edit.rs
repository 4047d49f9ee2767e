//! Creating, changing and deleting events.
use super::{insert, links, record, save, settle};
use crate::{
    agenda::{
        content::EventContent,
        crew,
        entity::{Authorities, Entity, EventStatus, Ids, Instants, Model, Participants, Tags},
        guests,
        index::INDEX,
        planning,
        service::occurrences,
        workflow::{permit_delete_all, permit_edit},
    },
    auth::{Caller, Permission, Reach},
    kernel::{clock::Clock, problem::Problem},
    units::UnitTree,
};
use sea_orm::{ConnectionTrait, EntityTrait};
use uuid::Uuid;

/// Creates an event, still to be confirmed.
///
/// # Errors
/// 422 with every fault of the content, 403 in a unit where the caller may not write.
pub async fn create(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    content: EventContent,
) -> Result<Model, Problem> {
    begin(tx, clock, caller, draft(clock, caller, tree, content)?).await
}

/// [`create`], for what is known elsewhere by its `uid`.
///
/// # Errors
/// Those of [`create`], and 409 when there is one with that UID.
pub async fn create_known(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    content: EventContent,
    uid: String,
) -> Result<Model, Problem> {
    let event = Model { uid, ..draft(clock, caller, tree, content)? };
    begin(tx, clock, caller, event).await
}

async fn begin(tx: &impl ConnectionTrait, clock: &Clock, caller: &Caller, event: Model) -> Result<Model, Problem> {
    links::check(tx, clock, caller, None, &event).await?;
    insert(tx, &event).await?;
    record(tx, clock, caller, "create", None, &event, None).await?;
    Ok(event)
}

/// A new event that is not written yet.
pub(super) fn draft(clock: &Clock, caller: &Caller, tree: &UnitTree, content: EventContent) -> Result<Model, Problem> {
    let content = content.checked()?;
    let unit_id = match content.unit_id {
        Some(unit) => known(unit, tree)?,
        None => first_unit(caller, tree)?,
    };
    caller.must(Permission::AgendaWrite, unit_id)?;
    let now = clock.now();
    let id = clock.new_id();
    let mut event = Model {
        id,
        series_id: None,
        occurrence: None,
        uid: format!("{id}@pauta"),
        sequence: 0,
        search_key: occurrences::search_key(),
        kind: content.kind,
        status: EventStatus::Tentative,
        status_reason: None,
        visibility: content.visibility,
        title: String::new(),
        description_html: String::new(),
        subject: None,
        starts_at: content.starts_at,
        ends_at: None,
        time_zone: String::new(),
        all_day: false,
        no_end_time: false,
        to_be_confirmed: false,
        postponed_from: None,
        place: content.place.clone(),
        municipality_code: None,
        unit_id,
        organiser: None,
        authorities: Authorities::default(),
        participants: Participants::default(),
        press_info: content.press_info.clone(),
        internal_note: None,
        tags: Tags::default(),
        release_ids: Ids::default(),
        rrule: None,
        exdates: Instants::default(),
        over_at: None,
        version: 1,
        author_id: caller.id,
        last_editor_id: caller.id,
        created_at: now,
        updated_at: now,
    };
    fill(&mut event, content);
    settle(&mut event);
    Ok(event)
}

/// What `content` would make of the event `before`, or of a new one; nothing is written.
///
/// # Errors
/// Those of [`create`] and [`update`].
pub fn preview(
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    before: Option<Model>,
    content: EventContent,
) -> Result<Model, Problem> {
    let Some(mut event) = before else { return draft(clock, caller, tree, content) };
    permit_edit(&event, caller)?;
    let content = content.following(&EventContent::from(&event)).checked()?;
    let content = movable(caller, tree, &event, content)?;
    fill(&mut event, content);
    settle(&mut event);
    Ok(event)
}

/// Changes the content; of a series, that of all its occurrences, but for what was changed of one on its own. The same
/// content again changes nothing.
pub async fn update(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    before: Model,
    content: EventContent,
) -> Result<Model, Problem> {
    permit_edit(&before, caller)?;
    let known = EventContent::from(&before);
    let content = content.following(&known).checked()?;
    let content = movable(caller, tree, &before, content)?;
    if content == known {
        return Ok(before);
    }
    if before.rrule.is_none() && content.rrule.is_some() {
        Box::pin(planning::must_have_none(tx, before.id)).await?;
    }
    let mut event = before.clone();
    fill(&mut event, content);
    links::check(tx, clock, caller, Some(&before), &event).await?;
    if before.rrule.is_some() {
        // In boxes: several rows of events are held at once.
        Box::pin(occurrences::leave_out(tx, clock, caller, &before, &event)).await?;
        Box::pin(occurrences::follow(tx, clock, caller, &before, &event, &[])).await?;
    }
    save(tx, clock, caller, &before, event, "update", None).await
}

/// `content`, if the caller may also write in the unit that it goes to.
pub(super) fn movable(
    caller: &Caller,
    tree: &UnitTree,
    before: &Model,
    content: EventContent,
) -> Result<EventContent, Problem> {
    let given = content.unit_id.ok_or_else(|| Problem::fault("/unit_id", "required", "Todo evento é de um órgão."))?;
    let unit = known(given, tree)?;
    if unit != before.unit_id {
        caller.must(Permission::AgendaWrite, unit)?;
    }
    if before.series_id.is_some() && content.rrule.is_some() {
        return Err(Problem::fault("/rrule", "is_occurrence", "Uma data de uma série não se repete por si."));
    }
    Ok(content)
}

/// Deletes for good what is still to be confirmed; of a series, all of it.
///
/// # Errors
/// 409 for what others may count on, a date of the series among it.
pub async fn delete(tx: &impl ConnectionTrait, clock: &Clock, caller: &Caller, event: Model) -> Result<(), Problem> {
    let mut rows = occurrences::changed(tx, event.id).await?;
    permit_delete_all(&event, &rows, caller)?;
    let id = event.id;
    rows.push(event);
    guests::refuse_if_invited(tx, rows.iter().map(|row| row.id).collect()).await?;
    for row in &rows {
        crew::dismiss(tx, clock, caller, row).await?;
        INDEX.remove(tx, row.search_key).await?;
    }
    // Its dates go with it.
    Entity::delete_by_id(id).exec(tx).await?;
    for row in &rows {
        record(tx, clock, caller, "delete", None, row, None).await?;
    }
    Ok(())
}

/// Puts checked content into `event`.
pub(super) fn fill(event: &mut Model, content: EventContent) {
    event.kind = content.kind;
    event.title = content.title;
    event.description_html = content.description_html;
    event.subject = content.subject;
    // Of what was put off, the old date given anew is a date like any other.
    if content.starts_at != event.starts_at && event.postponed_from == Some(content.starts_at) {
        event.postponed_from = None;
    }
    event.starts_at = content.starts_at;
    event.ends_at = content.ends_at;
    event.time_zone = content.time_zone;
    event.all_day = content.all_day;
    event.no_end_time = content.no_end_time;
    event.to_be_confirmed = content.to_be_confirmed;
    event.place = content.place;
    event.unit_id = content.unit_id.unwrap_or(event.unit_id);
    event.organiser = content.organiser;
    event.visibility = content.visibility;
    event.authorities = Authorities(content.authorities);
    event.participants = Participants(content.participants);
    event.press_info = content.press_info;
    event.internal_note = content.internal_note;
    event.tags = Tags(content.tags);
    event.release_ids = Ids(content.release_ids);
    event.rrule = content.rrule;
    event.exdates = Instants(content.exdates);
}

fn known(unit: Uuid, tree: &UnitTree) -> Result<Uuid, Problem> {
    if tree.brief(unit).is_some() {
        return Ok(unit);
    }
    Err(Problem::fault("/unit_id", "unknown_value", "Não há órgão com este id."))
}

fn first_unit(caller: &Caller, tree: &UnitTree) -> Result<Uuid, Problem> {
    let writes_in = |unit: &Uuid| caller.may(Permission::AgendaWrite, *unit);
    let granted = caller.grants.iter().map(|grant| grant.unit).find(writes_in);
    let any = || match caller.reach(Permission::AgendaWrite) {
        Reach::Nowhere => None,
        _ => tree.in_order().map(|unit| unit.id).find(writes_in),
    };
    granted.or_else(any).ok_or_else(|| Problem::fault("/unit_id", "required", "Escolha o órgão do evento."))
}
