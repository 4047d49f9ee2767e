//! What differs between two versions of the content, to the word.
use crate::{
    kernel::html::{Html, Passage},
    releases::{
        ReleaseContent,
        record_dto::{ReleaseDiff, ReleaseDiffOp, ReleaseDiffPart, ReleaseFieldDiff, ReleasePassageDiff},
    },
};
use chrono::SecondsFormat;
use sea_orm::ActiveEnum;
use similar::{Algorithm, DiffOp, capture_diff_slices_deadline};
use std::{
    collections::HashMap,
    hash::Hash,
    time::{Duration, Instant},
};

/// After this the comparison makes do with a coarser result.
const TIME: Duration = Duration::from_millis(500);
/// Share of words in common from which a passage counts as the other one changed.
const ALIKE: f64 = 0.4;

/// What leads from `old`, the version `from`, to `new`, the version `to`.
pub fn diff(from: i32, old: &ReleaseContent, to: i32, new: &ReleaseContent) -> ReleaseDiff {
    let deadline = Instant::now() + TIME;
    let (old_fields, new_fields) = (fields(old), fields(new));
    let changed = old_fields.into_iter().zip(new_fields).filter(|((_, old), (_, new))| old != new);
    let fields = changed.map(|((field, old), (_, new))| ReleaseFieldDiff { field, parts: words(&old, &new, deadline) });
    let old_body = Html::from_stored(old.body_html.clone()).passages();
    let new_body = Html::from_stored(new.body_html.clone()).passages();
    ReleaseDiff { from, to, fields: fields.collect(), body: passages(&old_body, &new_body, deadline) }
}

/// Everything but the body, as text.
fn fields(content: &ReleaseContent) -> Vec<(&'static str, String)> {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    vec![
        ("kind", content.kind.to_value()),
        ("title", content.title.clone()),
        ("subtitle", text(&content.subtitle)),
        ("slug", text(&content.slug)),
        ("summary", text(&content.summary)),
        ("dateline", text(&content.dateline)),
        ("byline", text(&content.byline)),
        ("tags", content.tags.join(", ")),
        ("municipality_codes", content.municipality_codes.iter().map(i32::to_string).collect::<Vec<_>>().join(", ")),
        ("language", content.language.clone()),
        ("unit_id", content.unit_id.map(|id| id.to_string()).unwrap_or_default()),
        (
            "embargo_until",
            content.embargo_until.map(|at| at.to_rfc3339_opts(SecondsFormat::AutoSi, true)).unwrap_or_default(),
        ),
    ]
}

fn passages(old: &[Passage], new: &[Passage], deadline: Instant) -> Vec<ReleasePassageDiff> {
    let mut out = Vec::new();
    for op in capture_diff_slices_deadline(Algorithm::Myers, old, new, Some(deadline)) {
        match op {
            DiffOp::Equal { old_index, len, .. } => out.extend(whole(ReleaseDiffOp::Equal, &old[old_index..][..len])),
            DiffOp::Delete { old_index, old_len, .. } => {
                out.extend(whole(ReleaseDiffOp::Delete, &old[old_index..][..old_len]));
            }
            DiffOp::Insert { new_index, new_len, .. } => {
                out.extend(whole(ReleaseDiffOp::Insert, &new[new_index..][..new_len]));
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                replaced(&old[old_index..][..old_len], &new[new_index..][..new_len], deadline, &mut out);
            }
        }
    }
    out
}

/// Passages in place of others: those that are alike are one that was changed.
fn replaced(old: &[Passage], mut new: &[Passage], deadline: Instant, out: &mut Vec<ReleasePassageDiff>) {
    for passage in old {
        match new.iter().position(|other| likeness(&passage.text, &other.text) >= ALIKE) {
            Some(place) => {
                out.extend(whole(ReleaseDiffOp::Insert, &new[..place]));
                out.push(changed(passage, &new[place], deadline));
                new = &new[place + 1..];
            }
            None => out.extend(whole(ReleaseDiffOp::Delete, std::slice::from_ref(passage))),
        }
    }
    out.extend(whole(ReleaseDiffOp::Insert, new));
}

fn changed(old: &Passage, new: &Passage, deadline: Instant) -> ReleasePassageDiff {
    // Of an image it is the address, without any tag.
    let image_differs = new.element == "img" && old.markup != new.markup;
    let marks_differ = image_differs || !tags(&old.markup).eq(tags(&new.markup));
    ReleasePassageDiff {
        op: ReleaseDiffOp::Change,
        element: new.element,
        element_before: (old.element != new.element).then_some(old.element),
        parts: words(&old.text, &new.text, deadline),
        markup: marks_differ.then(|| words(&old.markup, &new.markup, deadline)),
    }
}

/// The tags of canonical HTML, each from `<` to the next one.
fn tags(markup: &str) -> impl Iterator<Item = &str> {
    markup.split('<').skip(1).filter_map(|rest| rest.split('>').next())
}

fn whole(op: ReleaseDiffOp, passages: &[Passage]) -> impl Iterator<Item = ReleasePassageDiff> {
    passages.iter().map(move |passage| ReleasePassageDiff {
        op,
        element: passage.element,
        element_before: None,
        parts: vec![ReleaseDiffPart { op, text: passage.text.clone() }],
        markup: None,
    })
}

/// The share of their words that two texts have in common (Sørensen–Dice).
fn likeness(one: &str, other: &str) -> f64 {
    let mut left: HashMap<&str, i32> = HashMap::new();
    let (mut common, mut total) = (0_u32, 0_u32);
    for word in one.split_whitespace() {
        *left.entry(word).or_default() += 1;
        total += 1;
    }
    for word in other.split_whitespace() {
        total += 1;
        if let Some(count) = left.get_mut(word).filter(|count| **count > 0) {
            *count -= 1;
            common += 2;
        }
    }
    if total == 0 { 1.0 } else { f64::from(common) / f64::from(total) }
}

/// What leads from one text to another, word by word.
fn words(old: &str, new: &str, deadline: Instant) -> Vec<ReleaseDiffPart> {
    let (old, new) = (tokens(old), tokens(new));
    let mut parts: Vec<ReleaseDiffPart> = Vec::new();
    let mut push = |op: ReleaseDiffOp, tokens: &[&str]| match parts.last_mut() {
        _ if tokens.is_empty() => {}
        Some(last) if last.op == op => last.text.extend(tokens.iter().copied()),
        _ => parts.push(ReleaseDiffPart { op, text: tokens.concat() }),
    };
    for op in diff_of(&old, &new, deadline) {
        let (_, old_range, new_range) = op.as_tag_tuple();
        if let DiffOp::Equal { .. } = op {
            push(ReleaseDiffOp::Equal, &old[old_range]);
        } else {
            push(ReleaseDiffOp::Delete, &old[old_range]);
            push(ReleaseDiffOp::Insert, &new[new_range]);
        }
    }
    parts
}

fn diff_of<T: Eq + Hash + Ord>(old: &[T], new: &[T], deadline: Instant) -> Vec<DiffOp> {
    capture_diff_slices_deadline(Algorithm::Myers, old, new, Some(deadline))
}

/// Words, the spaces between them, and every other sign by itself.
fn tokens(text: &str) -> Vec<&str> {
    #[derive(PartialEq)]
    enum Kind {
        Word,
        Space,
        Sign,
    }
    let kind = |c: char| match c {
        c if c.is_alphanumeric() => Kind::Word,
        c if c.is_whitespace() => Kind::Space,
        _ => Kind::Sign,
    };
    let mut all = Vec::new();
    let mut start = 0;
    let mut last: Option<Kind> = None;
    for (at, c) in text.char_indices() {
        let this = kind(c);
        if last.as_ref().is_some_and(|last| *last != this || this == Kind::Sign) {
            all.push(&text[start..at]);
            start = at;
        }
        last = Some(this);
    }
    if start < text.len() {
        all.push(&text[start..]);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn content(title: &str, body: &str) -> ReleaseContent {
        let mut content: ReleaseContent =
            serde_json::from_value(serde_json::json!({ "kind": "press_release", "title": title })).unwrap();
        content.body_html = Html::sanitise(body).into_string();
        content
    }

    fn side(parts: &[ReleaseDiffPart], not: ReleaseDiffOp) -> String {
        parts.iter().filter(|part| part.op != not).map(|part| part.text.as_str()).collect()
    }

    #[test]
    fn another_link_element_or_picture_is_told_though_the_words_stay() {
        let old = content(
            "x",
            "<p>Veja <a href=\"https://a.org\">aqui</a>.</p><p>Um título</p><img src=\"https://a.org/1\" alt=\"Casa\"><p>De 3 casas</p>",
        );
        let new = content(
            "x",
            "<p>Veja <a href=\"https://b.org\">aqui</a>.</p><h2>Um título</h2><img src=\"https://a.org/2\" alt=\"Casa\"><p>De 4 casas</p>",
        );
        let body = diff(1, &old, 2, &new).body;
        let marks = |at: usize| body[at].markup.as_deref().map(|parts| side(parts, ReleaseDiffOp::Delete));
        assert!(marks(0).unwrap().contains("https://b.org"));
        assert!(side(body[0].markup.as_deref().unwrap(), ReleaseDiffOp::Insert).contains("https://a.org"));
        assert_eq!((body[1].element, body[1].element_before, marks(1)), ("h2", Some("p"), None));
        assert_eq!(marks(2).as_deref(), Some("https://a.org/2"));
        assert_eq!((body[3].element_before, marks(3)), (None, None), "words tell of words");
    }

    #[test]
    fn a_changed_word_is_told_within_its_passage() {
        let old = content("Obra começa", "<p>São 120 casas em Sobral.</p><p>Fica igual.</p>");
        let new = content("Obra termina", "<p>São 140 casas em Sobral.</p><p>Fica igual.</p><p>E mais isto.</p>");
        let diff = diff(1, &old, 2, &new);
        assert_eq!(diff.fields.len(), 1);
        assert_eq!(diff.fields[0].field, "title");
        let ops: Vec<ReleaseDiffOp> = diff.body.iter().map(|passage| passage.op).collect();
        assert_eq!(ops, [ReleaseDiffOp::Change, ReleaseDiffOp::Equal, ReleaseDiffOp::Insert]);
        let parts: Vec<(ReleaseDiffOp, &str)> = diff.body[0].parts.iter().map(|p| (p.op, p.text.as_str())).collect();
        assert_eq!(
            parts,
            [
                (ReleaseDiffOp::Equal, "São "),
                (ReleaseDiffOp::Delete, "120"),
                (ReleaseDiffOp::Insert, "140"),
                (ReleaseDiffOp::Equal, " casas em Sobral."),
            ]
        );
    }

    #[test]
    fn a_new_link_alone_is_a_change() {
        let old = content("T", "<p>Veja o edital.</p>");
        let new = content("T", "<p>Veja o <a href=\"https://example.org/\">edital</a>.</p>");
        let diff = diff(1, &old, 2, &new);
        assert_eq!(diff.body[0].op, ReleaseDiffOp::Change);
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_from_their_difference(old in "[a-c ,.é]{0,40}", new in "[a-c ,.é]{0,40}") {
            let parts = words(&old, &new, Instant::now() + TIME);
            prop_assert_eq!(side(&parts, ReleaseDiffOp::Insert), old);
            prop_assert_eq!(side(&parts, ReleaseDiffOp::Delete), new);
        }
    }
}
