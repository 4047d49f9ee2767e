//! Which events are asked for, whatever the window.
use super::{
    entity::{COLUMN, Column, EventKind, EventStatus, EventVisibility},
    index::{INDEX, scope},
};
use crate::{
    app::App,
    kernel::{
        params::{at_most, bad, words},
        problem::Problem,
        search::{Scope, query::SearchQuery},
        slug,
    },
};
use sea_orm::{ColumnTrait, Condition, FromJsonQueryResult};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Which events; all where nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, FromJsonQueryResult)]
#[serde(deny_unknown_fields)]
pub struct EventFilter {
    /// Kinds, separated by commas.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200, example = "inauguration,service_order")]
    pub kind: Option<String>,
    /// States, separated by commas.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200)]
    pub status: Option<String>,
    /// Visibilities, separated by commas.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200)]
    pub visibility: Option<String>,
    /// The id or slug of a unit; those under it are included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 120)]
    pub unit: Option<String>,
    /// The name of an authority who did not decline; accents and case do not matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 160)]
    pub authority: Option<String>,
    /// IBGE's code of a municipality.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 60)]
    pub tag: Option<String>,
    /// Full-text search, as in releases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 300)]
    pub q: Option<String>,
}

impl EventFilter {
    /// What is asked for, as a condition on `events`.
    ///
    /// # Errors
    /// 400 naming what is not understood.
    pub async fn condition(&self, app: &App) -> Result<Condition, Problem> {
        let mut condition = Condition::all();
        if let Some(text) = &self.kind {
            condition = condition.add(COLUMN.kind.is_in(words::<EventKind>("kind", text)?));
        }
        if let Some(text) = &self.status {
            condition = condition.add(COLUMN.status.is_in(words::<EventStatus>("status", text)?));
        }
        if let Some(text) = &self.visibility {
            condition = condition.add(COLUMN.visibility.is_in(words::<EventVisibility>("visibility", text)?));
        }
        if let Some(text) = &self.unit {
            let tree = app.units.tree(app).await?;
            let unit = tree.find(text).ok_or_else(|| bad("unit", "não há órgão com este id ou slug"))?;
            condition = condition.add(COLUMN.unit_id.is_in(tree.with_descendants(unit)));
        }
        if let Some(code) = self.municipality {
            condition = condition.add(COLUMN.municipality_code.eq(code));
        }
        let mut scope: Scope = Vec::new();
        if let Some(name) = &self.authority {
            at_most("authority", name, 160)?;
            scope.push(vec![scope::authority(name).ok_or_else(|| bad("authority", "um nome tem letras"))?]);
        }
        if let Some(text) = &self.tag {
            at_most("tag", text, 60)?;
            let tag = slug::tag(text).ok_or_else(|| bad("tag", "um assunto tem letras ou números"))?;
            scope.push(vec![scope::tag(&tag)]);
        }
        let query = match self.q.as_deref().filter(|q| !q.trim().is_empty()) {
            Some(q) => SearchQuery::parse(q).map_err(|fault| bad("q", fault.to_string()))?,
            None => SearchQuery::default(),
        };
        if !scope.is_empty() || !query.is_empty() {
            let backend = app.db.read().get_database_backend();
            condition = condition.add(INDEX.hit_by(backend, Column::SearchKey, &query, &scope));
        }
        Ok(condition)
    }
}
