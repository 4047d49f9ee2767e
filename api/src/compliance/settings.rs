//! What the checks are set to: one row for the whole office.
use super::{
    dto::ComplianceSettings,
    entity::settings::{Entity, Model},
    language::words,
};
use crate::{
    auth::{Caller, Permission},
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        precondition::IfMatch,
        problem::{Faults, Problem},
    },
};
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QuerySelect};
use serde_json::json;
use uuid::Uuid;

/// Names, or slogans, at most.
const MOST: usize = 200;
/// Characters of one.
const LONGEST: usize = 120;

/// The settings.
pub async fn get(db: &impl ConnectionTrait) -> Result<Model, Problem> {
    Entity::find_by_id(Uuid::nil()).one(db).await?.ok_or_else(Problem::internal)
}

/// The settings for changing: locked, and at the version that the caller read.
pub async fn load_for_update(tx: &impl ConnectionTrait, version: &IfMatch) -> Result<Model, Problem> {
    let row = Entity::find_by_id(Uuid::nil()).lock_exclusive().one(tx).await?.ok_or_else(Problem::internal)?;
    version.check(row.version)?;
    Ok(row)
}

/// Changes the settings; they are everybody's, so only who heads everything may.
pub async fn update(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    row: Model,
    content: ComplianceSettings,
) -> Result<Model, Problem> {
    caller.must_everywhere(Permission::ComplianceManage)?;
    let (sphere, names, slogans) = checked(content)?.into();
    let row = Model {
        sphere,
        names,
        slogans,
        version: row.version + 1,
        updated_by_id: Some(caller.id),
        updated_at: Some(clock.now()),
        ..row
    };
    Entity::update(row.clone().into_active_model().reset_all()).exec_without_returning(tx).await?;
    let change = Change {
        actor: Some(caller.id),
        action: "update",
        resource: "compliance_settings",
        id: row.id,
        unit: None,
        // The sphere decides which blackouts count.
        public: true,
        summary: json!({ "sphere": row.sphere, "names": row.names, "slogans": row.slogans }),
    };
    change_log::record(tx, clock, change).await?;
    Ok(row)
}

fn checked(mut content: ComplianceSettings) -> Result<ComplianceSettings, Problem> {
    let mut faults = Faults::default();
    for (pointer, list) in [("/names", &mut content.names), ("/slogans", &mut content.slogans)] {
        if list.len() > MOST {
            faults.add(pointer, "too_many", format!("Use no máximo {MOST}."));
        }
        let mut once: Vec<String> = Vec::with_capacity(list.len());
        for (nth, phrase) in list.iter().enumerate() {
            let phrase = phrase.split_whitespace().collect::<Vec<_>>().join(" ");
            let at = format!("{pointer}/{nth}");
            if words(&phrase).is_empty() {
                faults.add(at.as_str(), "required", "Escreva ao menos uma palavra.");
            }
            faults.at_most(&at, &phrase, LONGEST);
            if !once.contains(&phrase) {
                once.push(phrase);
            }
        }
        *list = once;
    }
    faults.check()?;
    Ok(content)
}
