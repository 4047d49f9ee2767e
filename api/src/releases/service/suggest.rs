//! What a release might be linked to: found by the same index as the list, in a fixed number of look-ups.
use super::related;
use crate::{
    app::App,
    auth::Caller,
    kernel::{
        problem::Problem,
        search::{Scope, query::SearchQuery},
    },
    releases::{
        dto::{ReleaseSummary, summaries},
        entity::{Entity, Model, ReleaseStatus, visible_to},
        index::scope,
        list::{newest_hits, rows_of},
        related_dto::ReleaseSuggestion,
    },
};
use sea_orm::{EntityTrait, QueryFilter};
use std::collections::{HashMap, HashSet};

/// Suggestions made.
const SHOWN: usize = 8;
/// The newest that are looked at of each kind of likeness.
const CANDIDATES: u64 = 20;
/// Words of the title that are looked for, the longest first: the shortest say least.
const WORDS: usize = 4;
/// Below this, what they have in common says nothing: one word of many.
const LIKE_ENOUGH: usize = 2;

/// The releases most like `release` that `caller` may read, the likest first: by tags, municipalities and words of the
/// title. Neither what it is linked to already, nor what is off the air or not yet approved.
pub async fn suggestions(app: &App, caller: &Caller, release: &Model) -> Result<Vec<ReleaseSuggestion>, Problem> {
    let alive =
        [ReleaseStatus::Published, ReleaseStatus::Scheduled, ReleaseStatus::Approved].map(scope::status).to_vec();
    let tags: Vec<String> = release.tags.0.iter().map(|tag| scope::tag(tag)).collect();
    let places: Vec<String> = release.municipality_codes.0.iter().map(|code| scope::municipality(*code)).collect();
    let any = SearchQuery::default();
    let mut keys: Vec<i64> = Vec::new();
    for group in [tags, places].into_iter().filter(|group| !group.is_empty()) {
        let scope: Scope = vec![alive.clone(), group];
        keys.extend(newest_hits(app, caller, &any, &scope, CANDIDATES).await?);
    }
    let mut words_at: HashMap<i64, Vec<String>> = HashMap::new();
    for word in words_of(&release.title) {
        let Ok(query) = SearchQuery::parse(&word) else { continue };
        for key in newest_hits(app, caller, &query, &vec![alive.clone()], CANDIDATES).await? {
            words_at.entry(key).or_default().push(word.clone());
        }
    }
    keys.extend(words_at.keys());
    keys.sort_unstable_by(|a, b| b.cmp(a));
    keys.dedup();

    let linked: HashSet<_> = related::ids(app.db.read(), release.id).await?.into_iter().collect();
    let select = Entity::find().filter(visible_to(caller, app.clock.now()));
    let mut found: Vec<_> = rows_of(app.db.read(), select, &keys)
        .await?
        .into_iter()
        .map(|(row, _)| row)
        .filter(|row| row.id != release.id && !linked.contains(&row.id))
        .map(|row| {
            let tags: Vec<String> = row.tags.0.iter().filter(|tag| release.tags.0.contains(tag)).cloned().collect();
            let ours = &release.municipality_codes.0;
            let codes: Vec<i32> = row.municipality_codes.0.iter().filter(|code| ours.contains(code)).copied().collect();
            let words = words_at.remove(&row.order_key).unwrap_or_default();
            let likeness = 2 * tags.len() + 2 * codes.len().min(1) + words.len();
            (likeness, row, Common { tags, codes, words })
        })
        .filter(|(likeness, ..)| *likeness >= LIKE_ENOUGH)
        .collect();
    // They come newest first, and stay so among those that are as like.
    found.sort_by_key(|(likeness, ..)| std::cmp::Reverse(*likeness));
    found.truncate(SHOWN);

    let rows = found.iter().map(|(_, row, _)| (row.clone(), None)).collect();
    let mut in_common: HashMap<_, _> = found.into_iter().map(|(_, row, common)| (row.id, common)).collect();
    let suggestion = |release: ReleaseSummary| {
        let Common { tags, codes, words } = in_common.remove(&release.head.id)?;
        Some(ReleaseSuggestion { release, common_tags: tags, common_municipality_codes: codes, common_words: words })
    };
    Ok(summaries(app, caller, rows).await?.into_iter().filter_map(suggestion).collect())
}

/// What two releases have in common.
struct Common {
    tags: Vec<String>,
    codes: Vec<i32>,
    words: Vec<String>,
}

/// The longest words of `title`, each once; numbers are none.
fn words_of(title: &str) -> Vec<String> {
    let is_word = |word: &str| word.chars().count() > 3 && word.chars().any(char::is_alphabetic);
    let lower = title.to_lowercase();
    let mut words: Vec<String> = Vec::new();
    for word in lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| is_word(word)) {
        if !words.iter().any(|other| other == word) {
            words.push(word.to_owned());
        }
    }
    words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    words.truncate(WORDS);
    words
}
