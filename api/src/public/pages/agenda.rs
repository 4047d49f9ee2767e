//! The public agenda by day: what is planned from today on, or one month whole.
use super::{Head, or_failure, page};
use crate::{
    agenda::{
        entity::{EventPlace, EventStatus},
        kind_on_screen, status_on_screen, words,
    },
    app::App,
    auth::origin,
    kernel::{months::MONTHS, problem::Problem},
    municipalities,
    public::{
        agenda::{
            PublicEventParams, PublicEventSummary, json_ld,
            service::{AHEAD, TOPICS, events, held_by, today},
        },
        answers::{Answer, Kind},
        site::Site,
    },
    units::{UnitBrief, UnitTree},
};
use actix_web::{HttpRequest, HttpResponse, get, web::Data};
use chrono::{DateTime, Datelike, Months, NaiveDate, NaiveTime, Utc};
use chrono_tz::America::Fortaleza;
use minijinja::{Value, context, value::Serde};
use serde::Serialize;
use std::collections::{BTreeMap, HashSet};

const EVENTS: u64 = 100;

#[get("/imprensa/agenda")]
pub async fn agenda(app: Data<App>, request: HttpRequest) -> HttpResponse {
    let page = agenda_page(&app, &request).await;
    or_failure(&app, &request, page).await
}

/// What the address asks for.
#[derive(Clone, Debug, Default, Serialize)]
struct Asked {
    /// The first day of the month that is shown whole.
    #[serde(rename = "mes", serialize_with = "month", skip_serializing_if = "Option::is_none")]
    month: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    municipality: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<String>,
}

#[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
fn month<S: serde::Serializer>(month: &Option<NaiveDate>, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&month.unwrap_or_default().format("%Y-%m"))
}

impl Asked {
    /// A form sends its empty fields as well.
    ///
    /// # Errors
    /// 404 for what is no month, unit or municipality.
    fn read(query: &str, tree: &UnitTree) -> Result<(Self, Option<UnitBrief>), Problem> {
        let mut asked = Self::default();
        let mut unit = None;
        let said: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
        for (name, value) in said.iter().map(|(name, value)| (name.as_str(), value.trim())) {
            match name {
                _ if value.is_empty() => {}
                "mes" => {
                    let first = format!("{value}-01").parse::<NaiveDate>().ok();
                    let first = first.filter(|day| (1950..2150).contains(&day.year()));
                    asked.month = Some(first.ok_or_else(Problem::not_found)?);
                }
                "unit" => unit = Some(tree.find(value).and_then(|id| tree.brief(id)).ok_or_else(Problem::not_found)?),
                "municipality" => asked.municipality = Some(value.parse().map_err(|_| Problem::not_found())?),
                "after" => asked.after = Some(value.to_owned()),
                _ => {}
            }
        }
        asked.unit = unit.as_ref().map(|unit| unit.slug.clone());
        Ok((asked, unit))
    }

    fn address(&self) -> String {
        let query = serde_urlencoded::to_string(self).unwrap_or_default();
        if query.is_empty() { "/imprensa/agenda".to_owned() } else { format!("/imprensa/agenda?{query}") }
    }

    /// The same of another month; without one, of what is to come.
    fn of(&self, month: Option<NaiveDate>) -> Self {
        Self { month, after: None, ..self.clone() }
    }

    /// The first day that is shown, and the last.
    fn days(&self, today: NaiveDate) -> (NaiveDate, NaiveDate) {
        match self.month {
            Some(first) => (first, first + Months::new(1) - chrono::TimeDelta::days(1)),
            None => (today, today + AHEAD),
        }
    }
}

async fn agenda_page(app: &App, request: &HttpRequest) -> Result<HttpResponse, Problem> {
    let origin = origin::public_base(app, request);
    let key = format!("page {} {origin}/imprensa/agenda?{}", today(app), request.query_string());
    Answer::kept(app, request, key, async |_| {
        let tree = app.units.tree(app).await?;
        let (asked, unit) = Asked::read(request.query_string(), &tree)?;
        let site = Site::of(app, request, unit.as_ref().map(|unit| unit.id)).await?;
        let now = app.clock.now().with_timezone(&Fortaleza).date_naive();
        let (first, last) = asked.days(now);
        let params = PublicEventParams {
            from: Some(first.to_string()),
            to: Some(last.to_string()),
            unit: asked.unit.clone(),
            municipality: asked.municipality,
            after: asked.after.clone(),
            limit: Some(EVENTS),
            ..PublicEventParams::default()
        };
        let found = events(app, &params).await?;
        let heading = heading(&asked, unit.as_ref());
        let calendar = Asked { month: None, after: None, ..asked.clone() };
        let calendar = serde_urlencoded::to_string(&calendar).unwrap_or_default();
        let calendar = format!("/feeds/agenda.ics{}{calendar}", if calendar.is_empty() { "" } else { "?" });
        let head = Head {
            title: &heading,
            description: format!("Eventos públicos: {}.", site.office),
            canonical: asked.after.is_none().then(|| site.absolute(&asked.address())),
            alternates: vec![context! { kind => Kind::Calendar.media_type(), href => &calendar, title => "Agenda" }],
            ..Head::default()
        };
        let shown = asked.month.unwrap_or_else(|| now.with_day(1).unwrap_or(now));
        let beside = |month: Option<NaiveDate>| month.map(|at| context! { name => name(at), href => asked.of(Some(at)).address() });
        let content = context! {
            here => "agenda", heading => &heading, days => by_day(&found.items, first), calendar, narrowed => unit.is_some() || asked.municipality.is_some(),
            asked => Serde(&asked), month => asked.month.map(|at| at.format("%Y-%m").to_string()),
            coming => asked.of(None).address(), whole => Asked { month: asked.month, ..Asked::default() }.address(),
            before => beside(shown.checked_sub_months(Months::new(u32::from(asked.month.is_some())))),
            following => beside(asked.month.and_then(|at| at.checked_add_months(Months::new(1)))),
            next => found.next.map(|next| Asked { after: Some(next), ..asked.clone() }.address()),
            ..choices(app, &tree).await?
        };
        Ok((Answer::new(page(&site, request, head, "agenda", content)?, None, Kind::Html), TOPICS.to_vec()))
    })
    .await
}

/// «Agenda · março de 2027 · Secretaria das Cidades».
fn heading(asked: &Asked, unit: Option<&UnitBrief>) -> String {
    let parts = [
        Some("Agenda".to_owned()),
        asked.month.map(name),
        unit.map(|unit| unit.name.clone()),
        asked.municipality.map(municipalities::label),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn name(month: NaiveDate) -> String {
    format!("{} de {}", MONTHS[month.month0() as usize], month.year())
}

/// The units and municipalities that a reader may choose from.
async fn choices(app: &App, tree: &UnitTree) -> Result<Value, Problem> {
    let held = held_by(app).await?;
    let own: HashSet<_> = held.iter().map(|(unit, _)| *unit).collect();
    let units: Vec<UnitBrief> =
        tree.in_order().filter(|unit| own.contains(&unit.id)).filter_map(|unit| tree.brief(unit.id)).collect();
    let places: BTreeMap<String, i32> =
        held.iter().filter_map(|(_, code)| *code).map(|code| (municipalities::label(code), code)).collect();
    let places: Vec<Value> = places.into_iter().map(|(label, code)| context! { code, label }).collect();
    Ok(context! { units => Serde(units), places })
}

/// The events under the days on which they begin; what began before the first day, under that one.
fn by_day(events: &[PublicEventSummary], first: NaiveDate) -> Vec<Value> {
    let mut days: BTreeMap<NaiveDate, Vec<Value>> = BTreeMap::new();
    for event in events {
        let begins = event.starts_at.with_timezone(&event.zone()).date_naive();
        days.entry(begins.max(first)).or_default().push(item(event, begins < first));
    }
    let day = |(date, events): (NaiveDate, Vec<Value>)| context! { date => date.to_string(), name => words::day(date.and_time(NaiveTime::MIN)), events };
    days.into_iter().map(day).collect()
}

fn item(event: &PublicEventSummary, is_under_way: bool) -> Value {
    let wall = |at: chrono::DateTime<Utc>| at.with_timezone(&event.zone()).naive_local();
    let hour = if is_under_way {
        "em andamento".to_owned()
    } else if event.all_day {
        "dia inteiro".to_owned()
    } else {
        words::clock(wall(event.starts_at))
    };
    context! {
        title => &event.title, href => &event.public_url, hour, at => json_ld::moment(event, event.starts_at),
        kind => kind_on_screen(event.kind), unit => event.unit.acronym.as_ref().unwrap_or(&event.unit.name),
        unit_name => &event.unit.name, place => place(event), when => event.times().told(),
        state => state(event), is_off => event.status == EventStatus::Cancelled || !event.has_date(), reason => &event.status_reason,
        pending => pending(event),
    }
}

/// What is not certain yet.
fn pending(event: &PublicEventSummary) -> Option<&'static str> {
    if event.status == EventStatus::Tentative {
        return Some("a confirmar");
    }
    event.to_be_confirmed.then_some("horário a confirmar")
}

/// Where it is; the address of what is shown on the internet is a link of its own.
pub fn place(event: &PublicEventSummary) -> String {
    let here = words::place(&EventPlace { online_url: None, ..event.place.clone() });
    if event.place.online_url.is_some() && here == words::place(&EventPlace::default()) {
        return "pela internet".to_owned();
    }
    here
}

/// What must not be overlooked: «Cancelado», «Adiado», «Nova data», «Novo horário».
pub fn state(event: &PublicEventSummary) -> Option<&'static str> {
    match event.status {
        EventStatus::Cancelled => Some(status_on_screen(event.status)),
        EventStatus::Postponed if event.has_date() => {
            let day = |at: DateTime<Utc>| at.with_timezone(&event.zone()).date_naive();
            let is_same_day = event.postponed_from.is_some_and(|before| day(before) == day(event.starts_at));
            Some(if is_same_day { "Novo horário" } else { "Nova data" })
        }
        EventStatus::Postponed => Some("Adiado, nova data a definir"),
        EventStatus::Tentative | EventStatus::Confirmed | EventStatus::Done => None,
    }
}
