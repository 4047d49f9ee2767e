//! The whole tree in memory: a few hundred rows that every request needs, read anew when any unit changes.
use super::{
    dto::UnitBrief,
    entity::{Entity, Model},
};
use crate::{
    app::App,
    kernel::{
        freshness::{Remembered, Topic},
        problem::Problem,
    },
};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait};
use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, PoisonError, RwLock},
};
use uuid::Uuid;

/// Every unit, with who stands under whom.
#[derive(Debug, Default)]
pub struct UnitTree {
    briefs: HashMap<Uuid, UnitBrief>,
    by_slug: HashMap<String, Uuid>,
    parents: HashMap<Uuid, Uuid>,
    children: HashMap<Uuid, Vec<Uuid>>,
    /// Depth first, siblings by name.
    order: Vec<Uuid>,
}

impl UnitTree {
    /// Reads it from the database.
    pub async fn read(db: &impl ConnectionTrait) -> Result<Self, DbErr> {
        Ok(Self::of(Entity::find().all(db).await?))
    }

    fn of(mut rows: Vec<Model>) -> Self {
        rows.sort_by(|a, b| a.name.cmp(&b.name).then(a.id.cmp(&b.id)));
        let mut tree = Self::default();
        let mut roots = Vec::new();
        for row in rows {
            match row.parent_id {
                Some(parent) => {
                    tree.parents.insert(row.id, parent);
                    tree.children.entry(parent).or_default().push(row.id);
                }
                None => roots.push(row.id),
            }
            tree.by_slug.insert(row.slug.clone(), row.id);
            tree.briefs.insert(row.id, UnitBrief::from(row));
        }
        let order = roots.into_iter().flat_map(|root| tree.with_descendants(root)).collect();
        tree.order = order;
        tree
    }

    pub fn len(&self) -> usize {
        self.briefs.len()
    }

    pub fn is_empty(&self) -> bool {
        self.briefs.is_empty()
    }

    pub fn brief(&self, id: Uuid) -> Option<UnitBrief> {
        self.briefs.get(&id).cloned()
    }

    /// The unit that `text` names by id or slug.
    pub fn find(&self, text: &str) -> Option<Uuid> {
        let by_id = text.parse().ok().filter(|id| self.briefs.contains_key(id));
        by_id.or_else(|| self.by_slug.get(text).copied())
    }

    /// `id` and all that stand under it, depth first; nothing if there is no such unit.
    pub fn with_descendants(&self, id: Uuid) -> Vec<Uuid> {
        let mut found = Vec::new();
        let mut open = if self.briefs.contains_key(&id) { vec![id] } else { Vec::new() };
        while let Some(id) = open.pop() {
            found.push(id);
            open.extend(self.children.get(&id).into_iter().flatten().rev());
        }
        found
    }

    /// The units above `id`, the root first.
    pub fn path(&self, id: Uuid) -> Vec<UnitBrief> {
        let above = std::iter::successors(self.parents.get(&id), |id| self.parents.get(id));
        let mut path: Vec<UnitBrief> = above.take(self.len()).filter_map(|id| self.brief(*id)).collect();
        path.reverse();
        path
    }

    /// `units` and all that stand above one of them.
    pub fn with_those_above(&self, units: &HashSet<Uuid>) -> HashSet<Uuid> {
        let above = units.iter().flat_map(|unit| self.path(*unit)).map(|unit| unit.id);
        units.iter().copied().chain(above).collect()
    }

    /// Every unit, depth first.
    pub fn in_order(&self) -> impl Iterator<Item = &UnitBrief> {
        self.order.iter().filter_map(|id| self.briefs.get(id))
    }
}

/// The tree as this process remembers it.
#[derive(Debug, Default)]
pub struct UnitDirectory(RwLock<Option<Remembered<Arc<UnitTree>>>>);

impl UnitDirectory {
    /// The tree as of the last look at the change log.
    pub async fn tree(&self, app: &App) -> Result<Arc<UnitTree>, Problem> {
        let remembered = self.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(tree) = remembered.and_then(|remembered| remembered.get(&app.fresh)) {
            return Ok(tree);
        }
        let position = app.fresh.position();
        let tree = Arc::new(UnitTree::read(app.db.read()).await?);
        let remembered = Remembered::new(tree.clone(), position, vec![Topic::Kind("unit")]);
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Some(remembered);
        Ok(tree)
    }
}
