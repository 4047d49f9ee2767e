//! The facts of one release, and the slots of the templates that they fill.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::people::{OFFICIALS, RESIDENTS, SECRETARY};
use super::places::{self, PARTS, PLACES, Place};
use super::programmes::{self, Cost, Theme};
use super::rng::Dice;
use crate::kernel::months::MONTHS;

/// What one release is about. Every text of it draws on the same facts, so that title, lead and table agree.
pub(super) struct Facts {
    pub place: &'static Place,
    pub theme: &'static Theme,
    pub day: NaiveDate,
    part: (&'static str, &'static str),
    quantity: u32,
    families: u32,
    tenths_of_km: u32,
    tenths_of_million: u32,
    percent: u32,
    months: u32,
    workers: u32,
    age: u32,
    ahead: u32,
    hour: u32,
    is_morning: bool,
    official: &'static str,
    resident: &'static str,
}

impl Facts {
    pub(super) fn draw(dice: &mut Dice, day: NaiveDate) -> Self {
        let themes: Vec<&'static Theme> = programmes::all().collect();
        let theme = *dice.pick(&themes);
        let (least, most) = theme.quantity;
        let quantity = dice.range(least, most);
        // Of houses and titles there is one to a family.
        let is_one_each = theme.tags.contains(&"habitacao");
        let many = dice.range(180, 6_400);
        let is_morning = dice.chance(65);
        let tenths_of_km = dice.range(21, 189);
        let thousands = match theme.cost {
            Cost::Total(from, to) => dice.range(from, to),
            Cost::Each(from, to) => dice.range(from, to) * quantity,
            Cost::PerKm(from, to) => dice.range(from, to) * tenths_of_km / 10,
        };
        Self {
            place: dice.pick(PLACES),
            theme,
            day,
            part: *dice.pick(PARTS),
            quantity,
            families: if is_one_each { quantity } else { many },
            tenths_of_km,
            // Two millions at the least: the templates have the plural.
            tenths_of_million: (thousands / 100).max(21),
            percent: dice.range(28, 94),
            months: dice.range(5, 20),
            workers: dice.range(24, 160),
            age: dice.range(46, 78),
            ahead: dice.range(2, 6),
            hour: dice.range(8, 10),
            is_morning,
            official: dice.say(OFFICIALS),
            resident: dice.say(RESIDENTS),
        }
    }

    /// The template with its slots filled, and those within what filled them.
    pub(super) fn fill(&self, template: &str) -> String {
        let mut out = String::with_capacity(template.len() * 2);
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let (slot, after) = after.split_once('}').unwrap_or((after, ""));
            out.push_str(&self.slot(slot));
            rest = after;
        }
        out.push_str(rest);
        out
    }

    fn slot(&self, slot: &str) -> String {
        match slot {
            "n" => number(self.quantity),
            "fam" => number(self.families),
            "km" => tenths(self.tenths_of_km),
            "valor" => format!("R$ {} milhões", tenths(self.tenths_of_million)),
            "pct" => self.percent.to_string(),
            "meses" => self.months.to_string(),
            "eq" => self.workers.to_string(),
            "mm" => (self.percent + 40).to_string(),
            "idade" => self.age.to_string(),
            "hora" => format!("{}h", self.hour),
            "mun" => self.place.name.to_owned(),
            "em" => self.place.within(),
            "de" => self.place.of(),
            "Bairro" => capitalised(&format!("{} {}", self.part.0, self.part.1)),
            "no_bairro" => places::within(self.part),
            "do_bairro" => places::of(self.part),
            "prog" => self.theme.programme.to_owned(),
            "tema" => self.theme.topic.to_owned(),
            "prog_nome" => self.theme.programme.trim_start_matches("Programa ").to_owned(),
            "coisa" => self.fill(self.theme.thing),
            "a_coisa" => self.fill(self.theme.the_thing),
            "acao" => self.fill(self.theme.work),
            "Acao" => capitalised(&self.fill(self.theme.work)),
            "obra" => bare(&self.fill(self.theme.work)).to_owned(),
            "Obra" => capitalised(bare(&self.fill(self.theme.work))),
            "da_acao" => format!("d{}", self.fill(self.theme.work)),
            "aa_acao" => with_crasis(&self.fill(self.theme.work)),
            "oficial" => self.official.to_owned(),
            "Oficial" => capitalised(self.official),
            "morador" => self.fill(self.resident),
            "Morador" => capitalised(&self.fill(self.resident)),
            "secretaria" => SECRETARY.to_owned(),
            "nesta" => format!("n{}", demonstrative(self.day)),
            "desta" => format!("d{}", demonstrative(self.day)),
            "manha" => format!("na {} d{}", if self.is_morning { "manhã" } else { "tarde" }, demonstrative(self.day)),
            "data" => long_date(self.day),
            "proxima" => next(self.later(self.ahead)),
            "quando" => {
                let then = self.later(self.ahead);
                format!("{}, {} de {}, às {}h", weekday(then), day_of_month(then), month(then), self.hour)
            }
            "onde" => format!("{} {}, {}", self.part.0, self.part.1, self.place.name),
            "prazo" => format!("{} de {}", day_of_month(self.later(30)), month(self.later(30))),
            "ano" => self.day.year().to_string(),
            "desde" => (self.day.year() - 3).to_string(),
            _ => String::new(),
        }
    }

    fn later(&self, days: u32) -> NaiveDate {
        self.day.checked_add_days(Days::new(u64::from(days))).unwrap_or(self.day)
    }
}

/// "esta segunda-feira (3)", "este sábado (8)": to follow "n" and "d".
fn demonstrative(day: NaiveDate) -> String {
    let this = if is_masculine(day) { "este" } else { "esta" };
    format!("{this} {} ({})", weekday(day), day_of_month(day))
}

/// "na próxima quinta-feira (12)".
fn next(day: NaiveDate) -> String {
    let next = if is_masculine(day) { "no próximo" } else { "na próxima" };
    format!("{next} {} ({})", weekday(day), day_of_month(day))
}

fn is_masculine(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

fn weekday(day: NaiveDate) -> &'static str {
    match day.weekday() {
        Weekday::Mon => "segunda-feira",
        Weekday::Tue => "terça-feira",
        Weekday::Wed => "quarta-feira",
        Weekday::Thu => "quinta-feira",
        Weekday::Fri => "sexta-feira",
        Weekday::Sat => "sábado",
        Weekday::Sun => "domingo",
    }
}

fn month(day: NaiveDate) -> &'static str {
    MONTHS.get(day.month0() as usize).copied().unwrap_or_default()
}

/// "1º", "2".
fn day_of_month(day: NaiveDate) -> String {
    format!("{}{}", day.day(), if day.day() == 1 { "º" } else { "" })
}

/// "1º de maio de 2024".
fn long_date(day: NaiveDate) -> String {
    format!("{} de {} de {}", day_of_month(day), month(day), day.year())
}

/// "1.248".
fn number(value: u32) -> String {
    if value < 1_000 { value.to_string() } else { format!("{}.{:03}", value / 1_000, value % 1_000) }
}

/// "3,4"; "3" when there is nothing after the comma.
fn tenths(value: u32) -> String {
    if value.is_multiple_of(10) { (value / 10).to_string() } else { format!("{},{}", value / 10, value % 10) }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A phrase without its article, as headlines have it.
fn bare(phrase: &str) -> &str {
    phrase.split_once(' ').map_or(phrase, |(_, noun)| noun)
}

/// "a" + "a construção" → "à construção"; "a" + "o plano" → "ao plano".
fn with_crasis(phrase: &str) -> String {
    phrase.strip_prefix("a ").map_or_else(|| format!("a{phrase}"), |noun| format!("à {noun}"))
}
