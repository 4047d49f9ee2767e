//! How events stand in the full-text index.
use super::entity::Model;
use crate::{
    kernel::{
        html::Html,
        search::{Index, document::Document},
        slug,
    },
    municipalities,
};

/// The full-text index of events; its key is `search_key`.
pub const INDEX: Index = Index("event_search");

/// The scope terms by which the index filters.
pub mod scope {
    use super::slug;

    /// An authority by name; none for a name without letters.
    pub fn authority(name: &str) -> Option<String> {
        Some(format!("au_{}", slug::Slug::from_title(name)?.as_str().replace('-', "_")))
    }

    pub fn tag(tag: &str) -> String {
        format!("t_{}", tag.replace('-', "_"))
    }
}

/// What is indexed of an event; nothing of who declined, for the public searches here too.
pub fn document(event: &Model) -> Document {
    let authorities = event.authorities.expected().filter_map(|authority| scope::authority(&authority.name));
    let terms = authorities.chain(event.tags.0.iter().map(|tag| scope::tag(tag))).collect();
    let municipality = event.municipality_code.and_then(municipalities::by_code).map_or("", |found| found.name);
    let people = event.authorities.expected().map(|authority| authority.name.as_str());
    let people = people.chain(event.participants.0.iter().map(|person| person.name.as_str()));
    let text = Html::from_stored(event.description_html.clone()).to_text();
    let mut fields = vec![
        event.title.as_str(),
        event.subject.as_deref().unwrap_or_default(),
        event.place.name.as_deref().unwrap_or_default(),
        event.place.address.as_deref().unwrap_or_default(),
        municipality,
        event.organiser.as_deref().unwrap_or_default(),
        text.as_str(),
    ];
    fields.extend(people);
    Document::new(terms, &fields)
}
