//! The `precedence` table.
use sea_orm::{FromJsonQueryResult, entity::prelude::*};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Synonyms(pub Vec<String>);

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "precedence")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// From 1 on, without gaps.
    pub position: i32,
    pub office: String,
    /// Other words that people write for it.
    #[sea_orm(column_type = "JsonBinary")]
    pub synonyms: Synonyms,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
