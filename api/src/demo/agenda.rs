//! The agenda of the demonstration: half a year behind, two months ahead, what stands every week, what is booked.
use super::{Staff, text};
use crate::{
    agenda::{
        EventContent,
        bookings::{self, dto::EventBookingNew},
        coverages::{self, dto::CoverageContent},
        entity::{EventKind, Model},
        service,
    },
    app::App,
    auth::{Caller, Credential, Permission, vouch},
    kernel::{db::Tx, problem::Problem},
    resources::{self, dto::ResourceContent},
    units::UnitTree,
};
use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, TimeZone, Utc, Weekday};
use chrono_tz::America::Fortaleza;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::sync::Arc;
use uuid::Uuid;

const DAYS_BEHIND: u64 = 182;
const DAYS_AHEAD: u64 = 63;
/// The place among the coming events of the one that was put off, and of the one that was called off.
const PUT_OFF: usize = 7;
const CALLED_OFF: usize = 11;
/// Coming events, from the next one on, that are certain to take place and planned in full.
const CERTAIN: usize = 9;

/// Everybody's demonstration has the same events; only their dates follow the day on which it is filled.
pub async fn fill(app: &App, tx: &Tx, staff: &Staff, seed: u64, today: NaiveDate) -> Result<usize, Problem> {
    let scopes = Permission::ALL.to_vec();
    let by = vouch(app, staff.head, Credential::Follow(staff.head), scopes).await?.ok_or_else(Problem::internal)?;
    let tree = UnitTree::read(tx).await?;
    let office = Office { app, tx, by, tree: Arc::new(tree), staff, today };
    let resources = office.resources().await?;
    office.standing().await?;
    let first = today.checked_sub_days(Days::new(DAYS_BEHIND)).unwrap_or(today);
    let last = today.checked_add_days(Days::new(DAYS_AHEAD)).unwrap_or(today);
    let days: Vec<NaiveDate> = first.iter_days().take_while(|day| *day <= last).filter(|day| is_taken(*day)).collect();
    let is_past = |day: &NaiveDate| *day < today;
    let behind = days.iter().filter(|day| is_past(day)).count();
    for (number, day) in (0..).zip(&days) {
        let event = office.plan(text::event(seed, number, *day), *day).await?;
        match (number as usize).checked_sub(behind) {
            None => office.took_place(event).await?,
            Some(ahead) => office.comes(event, ahead, &resources).await?,
        }
    }
    Ok(days.len())
}

/// Four events a week, never two at once.
fn is_taken(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri)
}

struct Office<'a> {
    app: &'a App,
    tx: &'a Tx,
    by: Arc<Caller>,
    tree: Arc<UnitTree>,
    staff: &'a Staff,
    today: NaiveDate,
}

impl Office<'_> {
    async fn create(&self, event: Value) -> Result<Model, Problem> {
        Box::pin(service::create(self.tx, &self.app.clock, &self.by, &self.tree, read::<EventContent>(event)?)).await
    }

    /// What the office has to lend.
    async fn resources(&self) -> Result<Vec<Uuid>, Problem> {
        let mut ids = Vec::new();
        for (kind, name, capacity, note) in [
            ("vehicle", "Van da Ascom", Some(12), "Placa ABC1D23; chave com o transporte, ramal 3120"),
            ("vehicle", "Caminhonete 4×4", Some(5), "Placa EFG4H56"),
            ("equipment", "Câmera com lente 70–200 mm", None, "Armário da fotografia"),
            ("equipment", "Drone", None, "Só com piloto habilitado"),
            ("equipment", "Som portátil", None, "Duas caixas, dois microfones sem fio"),
            ("room", "Auditório", Some(180), "Térreo"),
        ] {
            let resource =
                json!({"kind": kind, "name": name, "capacity": capacity, "note": note, "unit_id": self.staff.root});
            let resource = read::<ResourceContent>(resource)?;
            let made = resources::service::create(self.tx, &self.app.clock, &self.by, &self.tree, resource).await?;
            ids.push(made.id);
        }
        Ok(ids)
    }

    /// What is every week and every month.
    async fn standing(&self) -> Result<(), Problem> {
        let first = self.today.checked_sub_days(Days::new(DAYS_BEHIND)).unwrap_or(self.today);
        let monday = first.iter_days().find(|day| day.weekday() == Weekday::Mon).unwrap_or(first);
        for (title, rule, hour, place) in [
            ("Reunião de pauta", "FREQ=WEEKLY;BYDAY=MO", 8, "Redação"),
            ("Café com os assessores dos órgãos vinculados", "FREQ=MONTHLY;BYDAY=1MO", 15, "Auditório"),
        ] {
            self.create(json!({
                "kind": "meeting", "title": title, "unit_id": self.staff.root, "starts_at": at(monday, hour),
                "ends_at": at(monday, hour + 1), "rrule": rule, "place": {"name": place, "municipality_code": 2_304_400},
            }))
            .await?;
        }
        Ok(())
    }

    async fn plan(&self, event: text::DemoEvent, day: NaiveDate) -> Result<Model, Problem> {
        let kind = read::<EventKind>(json!(event.kind))?;
        let is_open = matches!(kind, EventKind::Inauguration | EventKind::ServiceOrder | EventKind::PressConference);
        let hour = if day.weekday() == Weekday::Wed { 15 } else { 9 };
        let participants = event.represents.map(|party| json!([{"name": "Diretoria", "represents": party}]));
        self.create(json!({
            "kind": event.kind, "title": event.title, "description_html": event.description_html, "unit_id": self.staff.root,
            "subject": (kind == EventKind::Hearing).then_some(&event.title),
            "starts_at": at(day, hour), "ends_at": at(day, hour + 2), "tags": event.tags,
            "visibility": if is_open || kind == EventKind::Hearing { "public" } else { "internal" },
            "place": {"name": event.place, "municipality_code": event.municipality_code},
            "authorities": [{"name": text::SECRETARY, "office": "Secretária das Cidades", "attendance": "confirmed"}],
            "participants": participants.unwrap_or_else(|| json!([])),
            "press_info": if is_open {
                json!({"contact": "Ascom Cidades, (85) 3101-0000", "arrival_time": format!("{:02}:30", hour - 1)})
            } else {
                json!({})
            },
        }))
        .await
    }

    async fn took_place(&self, event: Model) -> Result<(), Problem> {
        let clock = &self.app.clock;
        let event = service::confirm(self.tx, clock, &self.by, event).await?;
        service::complete(self.tx, clock, &self.by, event).await.map(drop)
    }

    /// One that is `ahead` of today by so many others.
    async fn comes(&self, event: Model, ahead: usize, resources: &[Uuid]) -> Result<(), Problem> {
        let (tx, clock) = (self.tx, &self.app.clock);
        match ahead {
            PUT_OFF => {
                let how = json!({"reason": "Previsão de chuva forte na região.", "starts_at": event.starts_at + TimeDelta::days(5)});
                return service::postpone(tx, clock, &self.by, event, read(how)?).await.map(drop);
            }
            CALLED_OFF => {
                return service::cancel(tx, clock, &self.by, event, "A obra depende de nova vistoria.").await.map(drop);
            }
            CERTAIN.. => return Ok(()),
            _ => {}
        }
        let event = service::confirm(tx, clock, &self.by, event).await?;
        for kind in ["text", "photo", "social"] {
            let due = event.starts_at + TimeDelta::hours(5);
            let coverage = read::<CoverageContent>(json!({"kind": kind, "due_at": due}))?;
            Box::pin(coverages::service::create(tx, clock, &self.by, &self.tree, &event, coverage)).await?;
        }
        // The camera goes everywhere, and one of the cars.
        for resource in [resources[2], resources[ahead % 2]] {
            let booking = read::<EventBookingNew>(json!({"resource_id": resource}))?;
            bookings::service::create(tx, clock, &self.by, &self.tree, &event, booking).await?;
        }
        Ok(())
    }
}

/// That hour of the day, by the clocks of Fortaleza.
fn at(day: NaiveDate, hour: u32) -> DateTime<Utc> {
    let local = day.and_hms_opt(hour, 0, 0).unwrap_or_default();
    Fortaleza.from_local_datetime(&local).earliest().map_or_else(|| local.and_utc(), |at| at.with_timezone(&Utc))
}

/// What is written as a request would have it.
fn read<T: DeserializeOwned>(value: Value) -> Result<T, Problem> {
    serde_json::from_value(value).map_err(|_| Problem::internal())
}
