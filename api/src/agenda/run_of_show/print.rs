//! The run of show as PDF: what `render` prints it from.
use super::{dto::RunOfShowItemOut, service};
use crate::{
    agenda::{content::EventContent, entity::Model as Event, kind_on_screen, words, zone},
    app::App,
    auth::Caller,
    kernel::{press, problem::Problem},
};
use actix_web::web;
use chrono::{DateTime, Datelike, Utc};
use chrono_tz::Tz;

/// The run of show of `event`, whose page is at the address `page`.
pub async fn pdf(app: &App, caller: &Caller, event: &Event, page: String) -> Result<Vec<u8>, Problem> {
    let document = document(app, caller, event, page).await?;
    let _turn = press::turn().await?;
    let failed = |error: &dyn std::error::Error| {
        tracing::error!(%error, event = %event.id, "cannot print");
        Problem::internal()
    };
    match web::block(move || render::run_of_show(&document)).await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(error)) => Err(failed(&error)),
        Err(error) => Err(failed(&error)),
    }
}

async fn document(app: &App, caller: &Caller, event: &Event, page: String) -> Result<render::RunOfShow, Problem> {
    let script = service::get(app.db.read(), caller, event).await?;
    let unit = app.units.tree(app).await?.brief(event.unit_id).ok_or_else(Problem::internal)?;
    let zone = EventContent::from(event).zone();
    let local = zone::local(event.starts_at, zone);
    let set = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let now = zone::local(app.clock.now(), zone);
    Ok(render::RunOfShow {
        office: app.config.server.office.clone(),
        unit: unit.name,
        contact: set(&app.config.server.contact),
        kind: kind_on_screen(event.kind).to_owned(),
        title: event.title.clone(),
        when: words::when(event),
        place: words::place(&event.place),
        items: script.items.iter().map(|item| line(item, zone)).collect(),
        total: spoken(script.total_minutes),
        ends: clock(script.ends_at, zone),
        overrun: (script.overrun_minutes > 0).then(|| spoken(script.overrun_minutes)),
        printed: format!("Impresso em {}, às {}", now.format("%d/%m/%Y"), words::clock(now)),
        url: page,
        stamp: render::Stamp { year: local.year(), month: local.month(), day: local.day() },
    })
}

fn line(item: &RunOfShowItemOut, zone: Tz) -> render::RunOfShowItem {
    render::RunOfShowItem {
        time: clock(item.starts_at, zone),
        duration: spoken(item.duration_minutes.into()),
        title: item.title.clone(),
        speaker: item.speaker.clone(),
        notes: item.notes.clone(),
        fixed: item.fixed_time.is_some(),
        warning: (item.overlap_minutes > 0)
            .then(|| format!("o que vem antes passa {} desta hora", spoken(item.overlap_minutes))),
    }
}

fn clock(at: DateTime<Utc>, zone: Tz) -> String {
    zone::local(at, zone).format("%H:%M").to_string()
}

/// «5 min», «1 h 30».
fn spoken(minutes: i64) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes:02}"),
    }
}
