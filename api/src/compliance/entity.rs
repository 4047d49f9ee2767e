//! The tables of compliance: settings, blackouts, authorisations and overrides.
use crate::releases::ReleaseKind;
use sea_orm::{FromJsonQueryResult, entity::prelude::*};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The level of government whose elections concern an office (Lei 9.504/1997, art. 73, § 3º).
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, Serialize, Deserialize, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Sphere {
    Municipal,
    State,
    Federal,
}

/// Names or slogans, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Phrases(pub Vec<String>);

/// Kinds of releases.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Kinds(pub Vec<ReleaseKind>);

/// What the checks are set to: one row.
pub mod settings {
    use super::{Phrases, Sphere};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "compliance_settings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub sphere: Sphere,
        #[sea_orm(column_type = "JsonBinary")]
        pub names: Phrases,
        #[sea_orm(column_type = "JsonBinary")]
        pub slogans: Phrases,
        pub version: i32,
        pub updated_by_id: Option<Uuid>,
        pub updated_at: Option<DateTimeUtc>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Months before an election in which institutional publicity is forbidden.
pub mod blackout {
    use super::{Kinds, Sphere};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "blackouts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub name: String,
        pub sphere: Sphere,
        /// The first instant of it.
        pub starts_at: DateTimeUtc,
        /// The first instant after it.
        pub ends_at: DateTimeUtc,
        #[sea_orm(column_type = "JsonBinary")]
        pub exempt_kinds: Kinds,
        pub legal_basis: String,
        /// Whether what was published before it is out of sight while it runs.
        pub hide_existing: bool,
        /// When that was first switched on.
        pub hidden_since: Option<DateTimeUtc>,
        /// When that was last switched off.
        pub hidden_until: Option<DateTimeUtc>,
        pub version: i32,
        pub created_at: DateTimeUtc,
        pub updated_at: DateTimeUtc,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// That the Electoral Court recognised a text as of grave and urgent need, in one blackout.
pub mod authorisation {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "blackout_authorisations")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub blackout_id: Uuid,
        pub release_id: Uuid,
        /// The content that was authorised.
        pub content_hash: Vec<u8>,
        pub reason: String,
        pub document: String,
        pub by_id: Uuid,
        pub at: DateTimeUtc,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Why a finding does not stop a text.
pub mod check_override {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "check_overrides")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub release_id: Uuid,
        pub code: String,
        /// The content that it is about.
        pub content_hash: Vec<u8>,
        /// That content and the findings as they were read.
        pub findings_hash: Vec<u8>,
        pub reason: String,
        pub by_id: Uuid,
        pub at: DateTimeUtc,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// What became of an address when it was last asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
pub enum LinkOutcome {
    Answered,
    NameUnknown,
    Unreachable,
    TimedOut,
    TooManyRedirects,
    /// It leads into an internal network.
    Inside,
    /// It leads out of the web.
    NotWeb,
}

/// When an address was last asked, whatever texts link to it.
pub mod link_check {
    use super::LinkOutcome;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "link_checks")]
    pub struct Model {
        /// SHA-256 of the address.
        #[sea_orm(primary_key, auto_increment = false)]
        pub url_hash: Vec<u8>,
        pub url: String,
        pub outcome: LinkOutcome,
        /// Of its answer, where there was one.
        pub http_status: Option<i32>,
        pub checked_at: DateTimeUtc,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
