//! The `unit_identities` and `unit_crests` tables.
use sea_orm::entity::prelude::*;

/// What a unit says of itself; what is null is said by the one above.
#[sea_orm::model]
#[derive(Clone, Debug, Default, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "unit_identities")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub unit_id: Uuid,
    pub public_name: Option<String>,
    /// `#rrggbb`.
    pub accent: Option<String>,
    pub desk: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub whatsapp: Option<String>,
    pub address: Option<String>,
    pub hours: Option<String>,
    pub version: i32,
    pub updated_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

/// The crest of a unit.
pub mod crest {
    use sea_orm::{DerivePartialModel, entity::prelude::*};

    /// The kinds of image that a crest may be.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
    #[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
    pub enum CrestFormat {
        Png,
        Jpeg,
        Webp,
    }

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "unit_crests")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub unit_id: Uuid,
        /// SHA-256 of the content, in hexadecimal: the same image has one address, for ever.
        pub hash: String,
        pub format: CrestFormat,
        pub width: i32,
        pub height: i32,
        pub created_at: DateTimeUtc,
        pub content: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}

    /// A crest without its bytes.
    #[derive(Clone, Debug, DerivePartialModel)]
    #[sea_orm(entity = "Entity")]
    pub struct CrestHead {
        pub unit_id: Uuid,
        pub hash: String,
        pub width: i32,
        pub height: i32,
    }
}
