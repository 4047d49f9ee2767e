use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

use chrono::{Datelike, NaiveDate, Weekday};
use sha2::{Digest, Sha256};

use super::{DemoRelease, calendar, release};
use crate::kernel::html::{Html, word_count};
use crate::kernel::slug;

const SEED: u64 = 2026;

fn end() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, 31).unwrap()
}

fn first(count: u32) -> Vec<DemoRelease> {
    let days = calendar(SEED, end());
    (0..count).map(|index| release(SEED, index, days[index as usize % days.len()])).collect()
}

#[test]
fn the_same_seed_gives_the_same_texts_for_ever() {
    let mut hasher = Sha256::new();
    for one in first(300) {
        hasher.update(format!("{one:?}"));
    }
    let hash = hasher.finalize().iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    });
    assert_eq!(hash.get(..16), Some("17cafd5bb7193719"), "a text changed: set the new hash if that was meant");
}

#[test]
fn no_two_of_2500_have_the_same_title_and_lead() {
    let mut seen = HashSet::new();
    for one in first(2_500) {
        let lead = Html::from_stored(one.body_html.clone()).first_paragraph(2_000).unwrap();
        assert!(seen.insert((one.title.clone(), lead)), "{}", one.title);
    }
}

#[test]
fn texts_keep_to_the_limits_and_are_clean() {
    let mut kinds: HashMap<&str, usize> = HashMap::new();
    let mut bytes = 0;
    for one in first(1_500) {
        let all = format!("{one:?}");
        assert!(!one.body_html.contains(['{', '}']) && !one.title.contains(['{', '}']), "{all}");
        assert!(!one.body_html.contains("  ") && !one.title.contains("  ") && !one.title.ends_with('.'), "{all}");
        assert!(
            !one.body_html.contains(" ,") && !one.body_html.contains(" .") && !one.body_html.contains(".."),
            "{all}"
        );
        assert!(one.title.chars().count() <= 160 && one.summary.chars().count() <= 600, "{all}");
        assert_eq!(Html::sanitise(&one.body_html).as_str(), one.body_html);
        assert!(one.tags.iter().all(|tag| slug::tag(tag).as_ref() == Some(tag)), "{all}");
        assert!(word_count(&Html::from_stored(one.body_html.clone()).to_text()) > 90, "{all}");
        bytes += one.body_html.len();
        *kinds.entry(one.kind).or_default() += 1;
    }
    assert_eq!(kinds.len(), 6, "{kinds:?}");
    assert!(kinds["press_release"] > 1_000, "{kinds:?}");
    assert!((2_000..4_000).contains(&(bytes / 1_500)), "{}", bytes / 1_500);
}

#[test]
fn the_calendar_is_an_office_s() {
    let days = calendar(SEED, end());
    assert_eq!(days.iter().filter(|day| day.year() == 2023).count(), 409);
    assert!(days.is_sorted());
    let weekend = days.iter().filter(|day| matches!(day.weekday(), Weekday::Sat | Weekday::Sun)).count();
    assert!(weekend > 20 && weekend * 8 < days.len(), "{weekend}");
    let until = NaiveDate::from_ymd_opt(2026, 3, 31).unwrap();
    let shorter = calendar(SEED, until);
    assert_eq!(shorter, days.iter().copied().filter(|day| *day <= until).collect::<Vec<_>>());
}
