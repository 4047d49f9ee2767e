//! Names of people by id, for the records that mention them.
use crate::{
    app::App,
    auth::entity::user,
    kernel::{
        freshness::{Remembered, Topic},
        problem::Problem,
    },
};
use quick_cache::sync::Cache;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use serde::Serialize;
use std::{collections::HashMap, sync::Arc};
use utoipa::ToSchema;
use uuid::Uuid;

/// Names remembered at once.
const NAMES: usize = 4096;

/// A person as other resources show them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct UserBrief {
    pub id: Uuid,
    #[schema(example = "Ana Lima")]
    pub name: String,
}

/// The names that this process remembers.
#[derive(Debug)]
pub struct UserDirectory(Cache<Uuid, Remembered<Arc<str>>>);

impl Default for UserDirectory {
    fn default() -> Self {
        Self(Cache::new(NAMES))
    }
}

impl UserDirectory {
    /// The names of `ids`; at most one statement, whatever their number.
    pub async fn names(&self, app: &App, ids: impl IntoIterator<Item = Uuid>) -> Result<Names, Problem> {
        let mut names = HashMap::new();
        let mut missing = Vec::new();
        for id in ids {
            if names.contains_key(&id) {
                continue;
            }
            match self.0.get(&id).and_then(|remembered| remembered.get(&app.fresh)) {
                Some(name) => {
                    names.insert(id, name);
                }
                None => missing.push(id),
            }
        }
        if !missing.is_empty() {
            let position = app.fresh.position();
            let rows: Vec<(Uuid, String)> = user::Entity::find()
                .select_only()
                .columns([user::Column::Id, user::Column::Name])
                .filter(user::Column::Id.is_in(missing))
                .into_tuple()
                .all(app.db.read())
                .await?;
            for (id, name) in rows {
                let name: Arc<str> = name.into();
                self.0.insert(id, Remembered::new(name.clone(), position, vec![Topic::Item(id)]));
                names.insert(id, name);
            }
        }
        Ok(Names(names))
    }
}

/// Names looked up together.
#[derive(Debug)]
pub struct Names(HashMap<Uuid, Arc<str>>);

impl Names {
    /// The person with `id`; users are never removed, so there always is one.
    pub fn brief(&self, id: Uuid) -> UserBrief {
        UserBrief { id, name: self.0.get(&id).map(ToString::to_string).unwrap_or_default() }
    }
}
