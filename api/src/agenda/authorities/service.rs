//! Authorities by precedence.
use super::dto::{EventAuthorities, EventAuthorityOut};
use crate::{agenda::entity::Model, kernel::problem::Problem, precedence};
use sea_orm::ConnectionTrait;

/// The authorities of `event`, the foremost first; those of one office, and those of none, as they were written down.
pub async fn in_order(db: &impl ConnectionTrait, event: Model) -> Result<EventAuthorities, Problem> {
    let order = precedence::service::order(db).await?;
    let mut found: Vec<_> = event
        .authorities
        .0
        .into_iter()
        .map(|authority| {
            let entry = authority.office.as_deref().and_then(|office| order.of(office)).cloned();
            (entry, authority)
        })
        .collect();
    found.sort_by_key(|(entry, _)| entry.as_ref().map_or(i32::MAX, |entry| entry.position));
    let items = (1..).zip(found).map(|(place, (precedence, authority))| EventAuthorityOut {
        place,
        name: authority.name,
        office: authority.office,
        attendance: authority.attendance,
        precedence,
    });
    Ok(EventAuthorities { items: items.collect() })
}
