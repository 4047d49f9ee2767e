//! Months and days as prose writes them.
use chrono::{DateTime, Datelike, Utc};
use chrono_tz::America::Fortaleza;

/// January first.
pub const MONTHS: [&str; 12] = [
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
];

/// «12 de março de 2026», in the time of Fortaleza.
pub fn day(at: DateTime<Utc>) -> String {
    let local = at.with_timezone(&Fortaleza);
    let month = MONTHS.get(local.month0() as usize).copied().unwrap_or_default();
    format!("{} de {month} de {}", of_month(local.day()), local.year())
}

/// A day of the month as official prose has it: the first is an ordinal (Manual de Redação da Presidência da República).
pub fn of_month(day: u32) -> String {
    if day == 1 { "1º".to_owned() } else { day.to_string() }
}
