//! A realistic office for demonstrations: the units of a Secretaria das Cidades, a person in every role, five years of
//! releases in every state, and an agenda behind and ahead. The same seed makes the same office.
mod agenda;
pub mod text;
mod units;

use crate::{
    app::App,
    auth::{Role, password},
    kernel::{db::Tx, problem::Problem},
    releases::{
        ReleaseContent, ReleaseKind, ReleaseStatus, entity,
        service::{Chronicle, chronicle, comments},
    },
    setup::{say, told},
    units::{UnitTree, entity::UnitKind, service::UnitContent},
    users::{RoleChoice, UserContent, service as users},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, NaiveDate, TimeDelta, TimeZone, Utc};
use chrono_tz::America::Fortaleza;
use sea_orm::{EntityTrait, PaginatorTrait};
use secrecy::ExposeSecret;
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use uuid::Uuid;

/// Releases written in one transaction.
const BATCH: usize = 250;

/// Fills an office that has no releases yet.
///
/// # Errors
/// A sentence, when it has some, or when something could not be written.
pub async fn fill(app: &App, seed: u64) -> Result<(), String> {
    let existing = entity::Entity::find().count(app.db.read()).await.map_err(|e| e.to_string())?;
    if existing > 0 {
        return Err(format!("já há {existing} textos aqui; a demonstração só preenche uma instalação vazia"));
    }
    let given = app.config.admin.password.expose_secret();
    let password = if given.is_empty() { URL_SAFE_NO_PAD.encode(rand::random::<[u8; 12]>()) } else { given.to_owned() };
    let hash = password::hash(password.clone()).await.map_err(told)?;
    let tx = app.db.write().await.map_err(told)?;
    let staff = people(app, &tx, &hash).await.map_err(told)?;
    tx.commit().await.map_err(told)?;

    let today = app.clock.now().with_timezone(&Fortaleza).date_naive();
    let days = text::calendar(seed, today);
    let numbered: Vec<(u32, NaiveDate)> = (0..).zip(days.iter().copied()).collect();
    for batch in numbered.chunks(BATCH) {
        let tx = app.db.write().await.map_err(told)?;
        for (number, day) in batch {
            let left = days.len() - *number as usize;
            release(app, &tx, &staff, seed, *number, *day, left).await.map_err(told)?;
        }
        tx.commit().await.map_err(told)?;
    }
    let tx = app.db.write().await.map_err(told)?;
    let events = agenda::fill(app, &tx, &staff, seed, today).await.map_err(told)?;
    tx.commit().await.map_err(told)?;
    say(&format!("{} textos de {} pessoas, até {today}, e {events} eventos.", days.len(), units::USERS.len()));
    for person in units::USERS {
        say(&format!("  {:<10} {}", person.role, person.email));
    }
    say(&format!("Senha de todas: {password}"));
    Ok(())
}

/// Who writes and approves, and where.
struct Staff {
    writers: Vec<(Uuid, Uuid)>,
    head: Uuid,
    /// The unit above all others.
    root: Uuid,
}

async fn people(app: &App, tx: &Tx, hash: &str) -> Result<Staff, Problem> {
    let mut ids: HashMap<&str, Uuid> = HashMap::new();
    let tree = UnitTree::read(tx).await?;
    for unit in units::UNITS {
        if let Some(id) = tree.find(unit.slug) {
            ids.insert(unit.slug, id);
            continue;
        }
        let content = UnitContent {
            name: unit.name.to_owned(),
            slug: Some(unit.slug.to_owned()),
            acronym: unit.acronym.map(ToOwned::to_owned),
            kind: word::<UnitKind>(unit.kind)?,
            parent_id: unit.parent.and_then(|parent| ids.get(parent).copied()),
        };
        let row = crate::units::service::create_as_system(tx, &app.clock, content).await?;
        ids.insert(unit.slug, row.id);
    }
    let mut staff =
        Staff { writers: Vec::new(), head: Uuid::nil(), root: ids.get(units::ROOT).copied().unwrap_or_default() };
    for person in units::USERS {
        let role: Role = word(person.role)?;
        let unit_id = ids.get(person.unit).copied().ok_or_else(Problem::internal)?;
        let roles = vec![RoleChoice { role, unit_id }];
        let content = UserContent { name: person.name.to_owned(), email: person.email.to_owned(), roles };
        let (row, _) = users::create(tx, &app.clock, None, content, hash.to_owned()).await?;
        match role {
            Role::Reporter | Role::Editor => staff.writers.push((row.id, unit_id)),
            Role::Head => staff.head = row.id,
            _ => {}
        }
    }
    Ok(staff)
}

/// Writes release `number` of `day`, with `left` still to come, itself included: the last ones are still on their way.
async fn release(
    app: &App,
    tx: &Tx,
    staff: &Staff,
    seed: u64,
    number: u32,
    day: NaiveDate,
    left: usize,
) -> Result<(), Problem> {
    let text = text::release(seed, number, day);
    let (author, unit) = staff.writers[number as usize % staff.writers.len()];
    let published_at = instant(day, number);
    let status = state(number, left);
    let was_public = matches!(status, ReleaseStatus::Published | ReleaseStatus::Withdrawn);
    let approved = was_public || matches!(status, ReleaseStatus::Approved | ReleaseStatus::Scheduled);
    let soon = app.clock.now() + TimeDelta::hours(20);
    let story = Chronicle {
        author,
        unit,
        created_at: published_at - TimeDelta::minutes(190),
        status,
        approval: approved.then(|| (staff.head, published_at - TimeDelta::minutes(25))),
        published_at: was_public.then_some(published_at),
        publish_at: (status == ReleaseStatus::Scheduled).then_some(soon),
        withdrawn_reason: (status == ReleaseStatus::Withdrawn)
            .then(|| "A data do evento mudou; um novo texto traz a programação atual.".to_owned()),
    };
    let content = ReleaseContent {
        kind: word::<ReleaseKind>(text.kind)?,
        title: text.title,
        subtitle: text.subtitle,
        slug: None,
        summary: Some(text.summary),
        dateline: Some(text.dateline),
        body_html: text.body_html,
        byline: Some(text.byline),
        tags: text.tags,
        municipality_codes: text.municipality_codes.into_iter().filter_map(|code| i32::try_from(code).ok()).collect(),
        language: "pt-BR".to_owned(),
        unit_id: None,
        // One that goes to the press tomorrow and to everyone six hours later.
        embargo_until: (left == SCHEDULED_UNDER_EMBARGO).then(|| soon + TimeDelta::hours(6)),
    };
    let row = chronicle(tx, &app.clock, content, story).await?;
    if status == ReleaseStatus::ChangesRequested {
        let note = "Conferir o valor do investimento e o nome do conjunto antes de reenviar.".to_owned();
        let kind = entity::comment::CommentKind::ChangesRequested;
        comments::insert(tx, &app.clock, staff.head, row.id, kind, note).await?;
    }
    Ok(())
}

/// The place from the end of the release that is scheduled under embargo.
const SCHEDULED_UNDER_EMBARGO: usize = 12;

/// Nearly all are published; the last dozen is on its way, and now and then one was withdrawn or put away.
fn state(number: u32, left: usize) -> ReleaseStatus {
    match left {
        1 | 4 | 7 => ReleaseStatus::Draft,
        2 | 5 | 9 => ReleaseStatus::InReview,
        3 | 8 => ReleaseStatus::ChangesRequested,
        6 | 10 => ReleaseStatus::Approved,
        11 | SCHEDULED_UNDER_EMBARGO => ReleaseStatus::Scheduled,
        _ if number % 211 == 17 => ReleaseStatus::Withdrawn,
        _ if number % 97 == 40 => ReleaseStatus::Archived,
        _ => ReleaseStatus::Published,
    }
}

/// Some minute of the working day, in the time of Fortaleza.
fn instant(day: NaiveDate, number: u32) -> DateTime<Utc> {
    let minute = i64::from(number).wrapping_mul(37).rem_euclid(540);
    let eight = day.and_hms_opt(8, 0, 0).unwrap_or_default() + TimeDelta::minutes(minute);
    let local =
        Fortaleza.from_local_datetime(&(eight + TimeDelta::milliseconds(i64::from(number) % 60_000))).earliest();
    local.map_or_else(|| eight.and_utc(), |at| at.with_timezone(&Utc))
}

/// A word of the demonstration as the type that the API reads it into.
fn word<T: DeserializeOwned>(text: &str) -> Result<T, Problem> {
    serde_json::from_value(serde_json::Value::String(text.to_owned())).map_err(|_| Problem::internal())
}
