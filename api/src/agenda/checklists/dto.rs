//! Requests and answers of checklists and their templates.
use super::{
    due::{FURTHEST, due_on},
    entity::{
        item::Model,
        template::{self, ChecklistTemplateItem},
    },
};
use crate::{
    agenda::{
        content::EventContent,
        entity::{EventKind, Model as Event},
        planning::PlanAction,
    },
    auth::{Caller, Permission, Reach},
    kernel::{
        patch::MergePatch,
        problem::{Faults, Problem},
        text::one_line,
    },
    units::{UnitBrief, UnitTree},
    users::{Names, UserBrief},
};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

const TEXT_MAX: usize = 300;
const TEMPLATE_ITEMS_MAX: usize = 100;

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChecklistItemContent {
    #[schema(max_length = 300, example = "Enviar checklist ao cerimonial")]
    pub text: String,
    #[serde(default)]
    #[schema(max_length = 2000)]
    pub note: Option<String>,
    /// Who sees to it: somebody who may cover or write in the event's unit.
    #[serde(default)]
    pub owner_id: Option<Uuid>,
    /// Days after the event's; before it, negative: -20 is «D-20». The day moves along with the event.
    #[serde(default)]
    #[schema(minimum = -366, maximum = 366, example = -20)]
    pub offset_days: Option<i32>,
    /// A day set by hand, which stays when the event moves.
    #[serde(default)]
    pub due_on: Option<NaiveDate>,
}

/// A partial content (RFC 7396).
pub type ChecklistItemPatch = MergePatch<ChecklistItemContent>;

impl From<&Model> for ChecklistItemContent {
    fn from(row: &Model) -> Self {
        Self {
            text: row.text.clone(),
            note: row.note.clone(),
            owner_id: row.owner_id,
            offset_days: row.offset_days,
            due_on: row.due_on,
        }
    }
}

impl ChecklistItemContent {
    /// # Errors
    /// 422 with every fault.
    pub fn checked(mut self) -> Result<Self, Problem> {
        let mut faults = Faults::default();
        self.text = one_line(&self.text);
        check_line(&mut faults, "", &self.text, self.offset_days);
        self.note = self.note.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        faults.at_most("/note", self.note.as_deref().unwrap_or_default(), 2000);
        if self.due_on.is_some_and(|day| !(1900..=2200).contains(&day.year())) {
            faults.add("/due_on", "out_of_range", "O ano vai de 1900 a 2200.");
        }
        faults.check()?;
        Ok(self)
    }
}

fn check_line(faults: &mut Faults, under: &str, text: &str, offset_days: Option<i32>) {
    faults.required(&format!("{under}/text"), text, "Diga o que há para fazer.");
    faults.at_most(&format!("{under}/text"), text, TEXT_MAX);
    if offset_days.is_some_and(|days| !(-FURTHEST..=FURTHEST).contains(&days)) {
        let message = format!("O prazo vai de {FURTHEST} dias antes a {FURTHEST} dias depois.");
        faults.add(format!("{under}/offset_days"), "out_of_range", message);
    }
}

/// Which template is applied.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChecklistApplication {
    pub template_id: Uuid,
}

/// What may be done with an item of a checklist. The first is the usual next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ChecklistItemAction {
    Done,
    Undo,
    Edit,
    Delete,
}

/// Whether `caller` sees to `row`: its owner, or who writes the event.
pub fn may_do(event: &Event, row: &Model, caller: &Caller) -> bool {
    let is_owner = row.owner_id == Some(caller.id) && caller.may(Permission::AgendaCover, event.unit_id);
    is_owner || caller.may(Permission::AgendaWrite, event.unit_id)
}

/// An item of a checklist.
#[derive(Debug, Serialize, ToSchema)]
pub struct ChecklistItemOut {
    pub id: Uuid,
    pub text: String,
    #[schema(required)]
    pub note: Option<String>,
    #[schema(required)]
    pub owner: Option<UserBrief>,
    #[schema(required)]
    pub offset_days: Option<i32>,
    /// The day on which it is due, of the event's calendar.
    #[schema(required)]
    pub due_on: Option<NaiveDate>,
    /// The day was set by hand: it does not move along with the event.
    pub due_by_hand: bool,
    /// Past its day, and not done.
    pub overdue: bool,
    #[schema(required)]
    pub done_at: Option<DateTime<Utc>>,
    #[schema(required)]
    pub done_by: Option<UserBrief>,
    pub version: i32,
    pub allowed_actions: Vec<ChecklistItemAction>,
}

impl ChecklistItemOut {
    pub fn of(event: &Event, row: &Model, names: &Names, caller: &Caller, now: DateTime<Utc>) -> Self {
        let zone = EventContent::from(event).zone();
        let due = due_on(event.starts_at, zone, row.offset_days, row.due_on);
        let today = now.with_timezone(&zone).date_naive();
        let mut allowed_actions = Vec::new();
        if may_do(event, row, caller) {
            let step = if row.done_at.is_some() { ChecklistItemAction::Undo } else { ChecklistItemAction::Done };
            allowed_actions.push(step);
        }
        if caller.may(Permission::AgendaWrite, event.unit_id) {
            allowed_actions.extend([ChecklistItemAction::Edit, ChecklistItemAction::Delete]);
        }
        Self {
            id: row.id,
            text: row.text.clone(),
            note: row.note.clone(),
            owner: row.owner_id.map(|id| names.brief(id)),
            offset_days: row.offset_days,
            due_on: due,
            due_by_hand: row.due_on.is_some(),
            overdue: row.done_at.is_none() && due.is_some_and(|day| day < today),
            done_at: row.done_at,
            done_by: row.done_by.map(|id| names.brief(id)),
            version: row.version,
            allowed_actions,
        }
    }
}

/// How far a checklist is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct ChecklistProgress {
    pub done: usize,
    pub total: usize,
    pub overdue: usize,
}

/// The checklist of an event, what is due first first; what has no day comes last.
#[derive(Debug, Serialize, ToSchema)]
pub struct ChecklistOut {
    pub items: Vec<ChecklistItemOut>,
    pub progress: ChecklistProgress,
    /// What the caller may do with the list.
    pub allowed_actions: Vec<PlanAction>,
}

/// What is done for every event of a kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChecklistTemplateContent {
    #[schema(max_length = 120, example = "Inauguração")]
    pub name: String,
    /// For which events it is offered first; for all when absent.
    #[serde(default)]
    pub event_kind: Option<EventKind>,
    /// Whose it is; every unit's when absent, which only who plans everywhere may say.
    #[serde(default)]
    pub unit_id: Option<Uuid>,
    #[schema(min_items = 1, max_items = 100)]
    pub items: Vec<ChecklistTemplateItem>,
}

/// A partial content (RFC 7396).
pub type ChecklistTemplatePatch = MergePatch<ChecklistTemplateContent>;

impl From<&template::Model> for ChecklistTemplateContent {
    fn from(row: &template::Model) -> Self {
        Self { name: row.name.clone(), event_kind: row.event_kind, unit_id: row.unit_id, items: row.items.0.clone() }
    }
}

impl ChecklistTemplateContent {
    /// # Errors
    /// 422 with every fault.
    pub fn checked(mut self) -> Result<Self, Problem> {
        let mut faults = Faults::default();
        self.name = one_line(&self.name);
        faults.required("/name", &self.name, "Dê um nome ao modelo.");
        faults.at_most("/name", &self.name, 120);
        match self.items.len() {
            0 => faults.add("/items", "required", "Um modelo tem pelo menos um item."),
            1..=TEMPLATE_ITEMS_MAX => {}
            _ => faults.add("/items", "too_many", format!("Use no máximo {TEMPLATE_ITEMS_MAX} itens.")),
        }
        for (i, item) in self.items.iter_mut().enumerate() {
            item.text = one_line(&item.text);
            check_line(&mut faults, &format!("/items/{i}"), &item.text, item.offset_days);
        }
        faults.check()?;
        Ok(self)
    }
}

/// What may be done with a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ChecklistTemplateAction {
    Edit,
    Delete,
}

/// A template.
#[derive(Debug, Serialize, ToSchema)]
pub struct ChecklistTemplateOut {
    pub id: Uuid,
    pub name: String,
    #[schema(required)]
    pub event_kind: Option<EventKind>,
    /// Nobody's: every unit's.
    #[schema(required)]
    pub unit: Option<UnitBrief>,
    pub items: Vec<ChecklistTemplateItem>,
    pub version: i32,
    pub updated_at: DateTime<Utc>,
    pub allowed_actions: Vec<ChecklistTemplateAction>,
}

/// Whether `caller` manages the templates of `unit`, or of every unit.
pub fn may_manage(caller: &Caller, unit: Option<Uuid>) -> bool {
    let reach = caller.reach(Permission::AgendaManage);
    unit.map_or_else(|| *reach == Reach::Everywhere, |unit| reach.covers(unit))
}

impl ChecklistTemplateOut {
    pub fn of(row: template::Model, tree: &UnitTree, caller: &Caller) -> Self {
        let manages = may_manage(caller, row.unit_id);
        let all = [ChecklistTemplateAction::Edit, ChecklistTemplateAction::Delete];
        Self {
            id: row.id,
            name: row.name,
            event_kind: row.event_kind,
            unit: row.unit_id.and_then(|unit| tree.brief(unit)),
            items: row.items.0,
            version: row.version,
            updated_at: row.updated_at,
            allowed_actions: if manages { all.to_vec() } else { Vec::new() },
        }
    }
}

/// Which templates.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ChecklistTemplateParams {
    /// Those for events of this kind, and those for all.
    #[param(inline)]
    pub event_kind: Option<EventKind>,
    /// 1 to 100, 20 by default.
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// `next` of the page before.
    pub after: Option<String>,
}
