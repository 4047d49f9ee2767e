//! The identities as this process remembers them, each with what it has from those above.
use super::{
    colour::Colour,
    dto::{CrestOut, OfficeAccent, OfficeIdentity, PressContact},
    entity::{self, Model, crest},
};
use crate::{
    app::App,
    kernel::{
        freshness::{Remembered, Topic},
        problem::Problem,
    },
    units::UnitTree,
};
use minijinja::{Value, context, value::Serde};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait};
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};
use uuid::Uuid;

/// The accent of an office that has chosen none.
const ACCENT: [&str; 2] = ["#0b6773", "#7abfc5"];

/// What every unit says of itself.
#[derive(Debug, Default)]
pub struct Presented {
    rows: HashMap<Uuid, Model>,
    crests: HashMap<Uuid, CrestOut>,
    /// The name and the contact of an installation that says nothing else.
    office: String,
    contact: PressContact,
    tree: Arc<UnitTree>,
}

impl Presented {
    /// Reads it from the database, with the installation's own settings for what no unit says.
    pub async fn read(db: &impl ConnectionTrait, app: &App, tree: Arc<UnitTree>) -> Result<Self, DbErr> {
        let rows = entity::Entity::find().all(db).await?;
        let crests: Vec<crest::CrestHead> = crest::Entity::find().into_partial_model().all(db).await?;
        let line = app.config.server.contact.trim();
        Ok(Self {
            rows: rows.into_iter().map(|row| (row.unit_id, row)).collect(),
            crests: crests.iter().map(|head| (head.unit_id, CrestOut::from(head))).collect(),
            office: app.config.server.office.clone(),
            contact: PressContact { desk: Some(line.to_owned()).filter(|line| !line.is_empty()), ..Default::default() },
            tree,
        })
    }

    /// The unit and those above it, from the nearest; without one, the first of those that stand on top.
    fn line_of(&self, unit: Option<Uuid>) -> Vec<Uuid> {
        let unit = unit.or_else(|| self.tree.in_order().next().map(|unit| unit.id));
        let above = unit.map(|unit| self.tree.path(unit)).unwrap_or_default();
        unit.into_iter().chain(above.into_iter().rev().map(|unit| unit.id)).collect()
    }

    /// How `unit` is shown; without one, the whole office.
    pub fn shown(&self, unit: Option<Uuid>) -> OfficeIdentity {
        self.of_line(&self.line_of(unit))
    }

    /// How `unit` would be shown if it said nothing itself.
    pub fn inherited(&self, unit: Uuid) -> OfficeIdentity {
        self.of_line(self.line_of(Some(unit)).get(1..).unwrap_or_default())
    }

    pub fn own_crest(&self, unit: Uuid) -> Option<CrestOut> {
        self.crests.get(&unit).cloned()
    }

    /// The units that have a press desk of their own, in the order of the tree, with how they are shown.
    pub fn desks(&self) -> Vec<OfficeIdentity> {
        let has_desk = |unit: &Uuid| self.rows.get(unit).is_some_and(|row| !PressContact::from(row).is_empty());
        self.tree.in_order().map(|unit| unit.id).filter(has_desk).map(|unit| self.shown(Some(unit))).collect()
    }

    fn of_line(&self, line: &[Uuid]) -> OfficeIdentity {
        let rows = || line.iter().filter_map(|unit| self.rows.get(unit));
        let accent = rows().find_map(|row| Some((row.accent.clone()?, Colour::parse(row.accent.as_deref()?)?)));
        let [light, dark] = ACCENT.map(ToOwned::to_owned);
        OfficeIdentity {
            name: rows().find_map(|row| row.public_name.clone()).unwrap_or_else(|| self.office.clone()),
            accent: match accent {
                Some((light, colour)) => OfficeAccent { light, dark: colour.on_dark().to_string() },
                None => OfficeAccent { light, dark },
            },
            crest: line.iter().find_map(|unit| self.crests.get(unit)).cloned(),
            contact: rows()
                .map(PressContact::from)
                .find(|contact| !contact.is_empty())
                .unwrap_or_else(|| self.contact.clone()),
        }
    }
}

/// The identities, read anew when any unit or identity changes.
///
/// A change of an identity is in the change log as one of its unit.
#[derive(Debug, Default)]
pub struct IdentityDirectory(RwLock<Option<Remembered<Arc<Presented>>>>);

impl IdentityDirectory {
    /// As of the last look at the change log.
    pub async fn all(&self, app: &App) -> Result<Arc<Presented>, Problem> {
        let remembered = self.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(presented) = remembered.and_then(|remembered| remembered.get(&app.fresh)) {
            return Ok(presented);
        }
        let position = app.fresh.position();
        let tree = app.units.tree(app).await?;
        let presented = Arc::new(Presented::read(app.db.read(), app, tree).await?);
        let remembered = Remembered::new(presented.clone(), position, vec![Topic::Kind("unit")]);
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Some(remembered);
        Ok(presented)
    }

    /// How `unit` is shown; without one, the whole office.
    pub async fn shown(&self, app: &App, unit: Option<Uuid>) -> Result<OfficeIdentity, Problem> {
        Ok(self.all(app).await?.shown(unit))
    }
}

/// The office as pages behind a secret address show it (`kernel::door`).
pub async fn on_doors(app: &App) -> Result<Value, Problem> {
    app.fresh.catch_up().await?;
    let shown = app.identities.shown(app, None).await?;
    Ok(context! { office => shown.name, accent => Serde(shown.accent) })
}
