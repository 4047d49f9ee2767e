//! The `checklist_items` and `checklist_templates` tables.
pub mod item {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "checklist_items")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub event_id: Uuid,
        /// In which order those of one day stand.
        pub position: i32,
        pub text: String,
        pub note: Option<String>,
        pub owner_id: Option<Uuid>,
        /// Days after the event's; before it, negative.
        pub offset_days: Option<i32>,
        /// A day set by hand, which does not move with the event.
        pub due_on: Option<Date>,
        pub done_at: Option<DateTimeUtc>,
        pub done_by: Option<Uuid>,
        pub version: i32,
        pub created_at: DateTimeUtc,
        pub updated_at: DateTimeUtc,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod template {
    use crate::{
        agenda::entity::EventKind,
        auth::{Caller, Permission, Reach},
        units::UnitTree,
    };
    use sea_orm::{Condition, FromJsonQueryResult, entity::prelude::*};
    use serde::{Deserialize, Serialize};
    use utoipa::ToSchema;

    /// Something that is done for every event of a kind.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
    #[serde(deny_unknown_fields)]
    pub struct ChecklistTemplateItem {
        #[schema(max_length = 300, example = "Enviar checklist ao cerimonial")]
        pub text: String,
        /// Days after the event's; before it, negative: -20 is «D-20». Absent for what has no day.
        #[serde(default)]
        #[schema(minimum = -366, maximum = 366, example = -20)]
        pub offset_days: Option<i32>,
    }

    #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
    pub struct TemplateItems(pub Vec<ChecklistTemplateItem>);

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "checklist_templates")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// None: for every unit.
        pub unit_id: Option<Uuid>,
        pub name: String,
        pub folded: String,
        pub event_kind: Option<EventKind>,
        #[sea_orm(column_type = "JsonBinary")]
        pub items: TemplateItems,
        pub version: i32,
        pub created_at: DateTimeUtc,
        pub updated_at: DateTimeUtc,
    }

    impl ActiveModelBehavior for ActiveModel {}

    /// Those for every unit, of the units that the caller reads, and of the units above theirs.
    pub fn visible_to(caller: &Caller, tree: &UnitTree) -> Condition {
        let own = match caller.reach(Permission::AgendaRead) {
            Reach::Everywhere => return Condition::all(),
            Reach::Nowhere => Vec::new(),
            Reach::Units(units) => units.iter().copied().collect(),
        };
        let above = caller.grants.iter().flat_map(|grant| tree.path(grant.unit)).map(|unit| unit.id);
        let units = own.iter().copied().chain(above);
        Condition::any().add(COLUMN.unit_id.is_null()).add(COLUMN.unit_id.is_in(units))
    }
}
