//! The rules of identities.
use super::{
    colour::Colour,
    crest::Crest,
    directory::Presented,
    dto::{PressContact, UnitIdentityAction, UnitIdentityContent, UnitIdentityOut},
    entity::{Entity, Model, crest},
};
use crate::{
    app::App,
    auth::{Caller, Permission},
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        db::{Tx, exclusive_word},
        mail::is_email,
        precondition::IfMatch,
        problem::{Faults, Problem},
    },
    units::UnitTree,
};
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel, sea_query::OnConflict};
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

/// What a unit that the caller may see says of itself.
///
/// # Errors
/// 404 for a unit that is none of theirs.
pub async fn get(db: &impl ConnectionTrait, caller: &Caller, unit: Uuid) -> Result<Model, Problem> {
    if !caller.may(Permission::UnitsRead, unit) {
        return Err(Problem::not_found());
    }
    let row = Entity::find_by_id(unit).one(db).await?;
    Ok(row.unwrap_or_else(|| Model { unit_id: unit, ..Model::default() }))
}

/// An identity for changing: its unit is visible, and it is at the version that the caller read.
pub async fn load_for_update(tx: &Tx, caller: &Caller, unit: Uuid, version: &IfMatch) -> Result<Model, Problem> {
    if !caller.may(Permission::UnitsRead, unit) {
        return Err(Problem::not_found());
    }
    // There may be no row yet to lock.
    exclusive_word(tx, &format!("identity {unit}")).await?;
    let row = get(tx, caller, unit).await?;
    version.check(row.version)?;
    Ok(row)
}

/// Changes what a unit says of itself.
///
/// # Errors
/// 422 for what cannot be shown so: a colour that is not legible, an address that is none.
pub async fn update(
    tx: &Tx,
    clock: &Clock,
    caller: &Caller,
    row: Model,
    content: UnitIdentityContent,
) -> Result<Model, Problem> {
    caller.must(Permission::IdentityManage, row.unit_id)?;
    let UnitIdentityContent { public_name, accent, contact } = checked(content)?;
    let PressContact { desk, phone, email, whatsapp, address, hours } = contact;
    let row = Model { public_name, accent, desk, phone, email, whatsapp, address, hours, ..row };
    save(tx, clock, caller, row, "update_identity").await
}

/// Gives a unit a crest, in the place of the one it had.
pub async fn set_crest(tx: &Tx, clock: &Clock, caller: &Caller, row: Model, crest: Crest) -> Result<Model, Problem> {
    caller.must(Permission::IdentityManage, row.unit_id)?;
    let Crest { format, width, height, hash, content } = crest;
    crest::Entity::delete_by_id(row.unit_id).exec(tx).await?;
    let new = crest::Model {
        unit_id: row.unit_id,
        hash,
        format,
        // Bounded when it was looked at.
        width: i32::try_from(width).unwrap_or(i32::MAX),
        height: i32::try_from(height).unwrap_or(i32::MAX),
        created_at: clock.now(),
        content,
    };
    crest::Entity::insert(new.into_active_model()).exec_without_returning(tx).await?;
    save(tx, clock, caller, row, "set_crest").await
}

/// Takes the crest of a unit away: it shows the one of the unit above.
///
/// # Errors
/// 404 when it has none of its own.
pub async fn remove_crest(tx: &Tx, clock: &Clock, caller: &Caller, row: Model) -> Result<Model, Problem> {
    caller.must(Permission::IdentityManage, row.unit_id)?;
    if crest::Entity::delete_by_id(row.unit_id).exec(tx).await?.rows_affected == 0 {
        return Err(Problem::not_found());
    }
    save(tx, clock, caller, row, "remove_crest").await
}

async fn save(tx: &Tx, clock: &Clock, caller: &Caller, mut row: Model, action: &'static str) -> Result<Model, Problem> {
    row.version += 1;
    row.updated_at = clock.now();
    let mut written = OnConflict::column(super::entity::Column::UnitId);
    let written = written.update_columns(<super::entity::Column as sea_orm::Iterable>::iter()).to_owned();
    Entity::insert(row.clone().into_active_model()).on_conflict(written).exec_without_returning(tx).await?;
    let change = Change {
        actor: Some(caller.id),
        action,
        resource: "unit",
        id: row.unit_id,
        unit: Some(row.unit_id),
        public: true,
        summary: json!({ "public_name": row.public_name, "accent": row.accent }),
    };
    change_log::record(tx, clock, change).await?;
    Ok(row)
}

/// The identity as the caller sees it, with what it has from those above as of `tx`.
pub async fn out(
    db: &impl ConnectionTrait,
    app: &App,
    tree: Arc<UnitTree>,
    caller: &Caller,
    row: &Model,
) -> Result<UnitIdentityOut, Problem> {
    let presented = Presented::read(db, app, tree).await?;
    let may = caller.may(Permission::IdentityManage, row.unit_id);
    Ok(UnitIdentityOut {
        unit_id: row.unit_id,
        own: row.into(),
        own_crest: presented.own_crest(row.unit_id),
        shown: presented.shown(Some(row.unit_id)),
        inherited: presented.inherited(row.unit_id),
        version: row.version,
        updated_at: (row.version > 0).then_some(row.updated_at),
        allowed_actions: if may { vec![UnitIdentityAction::Edit] } else { Vec::new() },
    })
}

fn checked(content: UnitIdentityContent) -> Result<UnitIdentityContent, Problem> {
    let mut faults = Faults::default();
    let mut kept = |pointer: &str, value: Option<String>, max: usize| {
        let value = value.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
        let value = value.filter(|text| !text.is_empty());
        faults.at_most(pointer, value.as_deref().unwrap_or_default(), max);
        value
    };
    let PressContact { desk, phone, email, whatsapp, address, hours } = content.contact;
    let content = UnitIdentityContent {
        public_name: kept("/public_name", content.public_name, 160),
        accent: kept("/accent", content.accent, 7).map(|accent| accent.to_lowercase()),
        contact: PressContact {
            desk: kept("/contact/desk", desk, 160),
            phone: kept("/contact/phone", phone, 60),
            email: kept("/contact/email", email, 254),
            whatsapp: kept("/contact/whatsapp", whatsapp, 60),
            address: kept("/contact/address", address, 300),
            hours: kept("/contact/hours", hours, 160),
        },
    };
    if content.contact.email.as_deref().is_some_and(|email| !is_email(email)) {
        faults.add("/contact/email", "bad_email", "Informe um e-mail válido.");
    }
    for (pointer, number) in
        [("/contact/phone", &content.contact.phone), ("/contact/whatsapp", &content.contact.whatsapp)]
    {
        if number.as_deref().is_some_and(|number| number.chars().filter(char::is_ascii_digit).count() < 3) {
            faults.add(pointer, "bad_number", "Informe um número de telefone.");
        }
    }
    if let Some(accent) = &content.accent {
        match Colour::parse(accent).map(Colour::legible_on_light) {
            None => faults.add("/accent", "bad_colour", "Informe a cor como #rrggbb."),
            Some(Ok(())) => {}
            Some(Err((contrast, darker))) => {
                let contrast = format!("{contrast:.1}").replace('.', ",");
                let message = format!(
                    "O contraste desta cor com o papel claro é de {contrast}:1 e o mínimo legível é 4,5:1. \
                     Use uma mais escura, como {darker}."
                );
                faults.add("/accent", "illegible", message);
            }
        }
    }
    faults.check()?;
    Ok(content)
}
