//! The one table of roles and permissions.
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr,
        schema::{ObjectBuilder, Schema, Type},
    },
};

/// Declares the permissions: the variant, its name in the API, and a type that handlers name in their signature.
macro_rules! permissions {
    ($($variant:ident = $name:literal),+ $(,)?) => {
        /// Something that a caller may do: `resource.action`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Permission {
            $(#[serde(rename = $name)] $variant),+
        }

        impl Permission {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }

        /// The permissions as types, for `Require<needs::ReleasesPublish>`.
        pub mod needs {
            use super::Permission;

            /// What a handler asks of its caller, as a type: any of these.
            pub trait Needs: 'static {
                const ANY: &'static [Permission];
            }

            $(
                #[derive(Debug)]
                pub struct $variant;

                impl Needs for $variant {
                    const ANY: &'static [Permission] = &[Permission::$variant];
                }
            )+

            /// What a reader may read follows from their units and from what is with the press.
            #[derive(Debug)]
            pub struct ReleasesReadOrEmbargoed;

            impl Needs for ReleasesReadOrEmbargoed {
                const ANY: &'static [Permission] = &[Permission::ReleasesRead, Permission::ReleasesEmbargoed];
            }

            /// What a reader may read follows from their units and from what is for the press.
            #[derive(Debug)]
            pub struct AgendaReadOrPress;

            impl Needs for AgendaReadOrPress {
                const ANY: &'static [Permission] = &[Permission::AgendaRead, Permission::AgendaPress];
            }

            /// A coverage is taken forward by who does it or by who plans it.
            #[derive(Debug)]
            pub struct AgendaCoverOrManage;

            impl Needs for AgendaCoverOrManage {
                const ANY: &'static [Permission] = &[Permission::AgendaCover, Permission::AgendaManage];
            }

            /// Who plans an event and who works at it know its guests.
            #[derive(Debug)]
            pub struct AgendaWriteOrCover;

            impl Needs for AgendaWriteOrCover {
                const ANY: &'static [Permission] = &[Permission::AgendaWrite, Permission::AgendaCover];
            }

            /// Who writes a text or reviews it says who does it, and by when.
            #[derive(Debug)]
            pub struct ReleasesWriteOrReview;

            impl Needs for ReleasesWriteOrReview {
                const ANY: &'static [Permission] = &[Permission::ReleasesWrite, Permission::ReleasesReview];
            }

            /// A request for changes is made by who reviews or by who approves.
            #[derive(Debug)]
            pub struct ReleasesReviewOrApprove;

            impl Needs for ReleasesReviewOrApprove {
                const ANY: &'static [Permission] = &[Permission::ReleasesReview, Permission::ReleasesApprove];
            }
        }
    };
}

permissions! {
    ReleasesRead = "releases.read",
    ReleasesEmbargoed = "releases.embargoed",
    ReleasesWrite = "releases.write",
    ReleasesComment = "releases.comment",
    ReleasesReview = "releases.review",
    ReleasesApprove = "releases.approve",
    ReleasesPublish = "releases.publish",
    ReleasesWithdraw = "releases.withdraw",
    ReleasesImport = "releases.import",
    AgendaRead = "agenda.read",
    AgendaPress = "agenda.press",
    AgendaWrite = "agenda.write",
    AgendaConfirm = "agenda.confirm",
    AgendaCover = "agenda.cover",
    AgendaManage = "agenda.manage",
    ReleaseTemplatesManage = "release_templates.manage",
    ComplianceManage = "compliance.manage",
    BlackoutsManage = "blackouts.manage",
    UnitsRead = "units.read",
    UnitsManage = "units.manage",
    IdentityManage = "identity.manage",
    PressPassesManage = "press_passes.manage",
    UsersRead = "users.read",
    UsersManage = "users.manage",
    ChangesRead = "changes.read",
}

/// Written by hand: the schema's macro does not see names that another macro gives.
impl PartialSchema for Permission {
    fn schema() -> RefOr<Schema> {
        let names = Self::ALL.iter().map(|permission| permission.name());
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some("Something that a caller may do: `resource.action`."))
            .enum_values(Some(names))
            .into()
    }
}

impl ToSchema for Permission {}

impl Permission {
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|permission| permission.name() == name)
    }
}

/// A fixed bundle of permissions that a user has in a unit and its descendants.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    ToSchema,
    EnumIter,
    DeriveActiveEnum,
    clap::ValueEnum,
)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Admin,
    Head,
    Authority,
    Editor,
    Reporter,
    Media,
    Clipping,
    Viewer,
}

impl Role {
    pub const ALL: [Self; 8] = [
        Self::Admin,
        Self::Head,
        Self::Authority,
        Self::Editor,
        Self::Reporter,
        Self::Media,
        Self::Clipping,
        Self::Viewer,
    ];

    /// The name on screen.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Admin => "Administrador",
            Self::Head => "Chefe da Assessoria",
            Self::Authority => "Autoridade competente",
            Self::Editor => "Editor",
            Self::Reporter => "Redator",
            Self::Media => "Fotógrafo / Videomaker",
            Self::Clipping => "Analista de clipping",
            Self::Viewer => "Consulta",
        }
    }

    /// What the role is for, on screen.
    pub const fn description(self) -> &'static str {
        match self {
            Self::Admin => "Cuida de pessoas e órgãos; não aprova textos.",
            Self::Head => "Tudo o que é editorial: aprovar, publicar, retirar do ar.",
            Self::Authority => "Aprova ou pede ajustes; nada mais.",
            Self::Editor => "Escreve, revisa e publica o que foi aprovado.",
            Self::Reporter => "Escreve e envia para aprovação os textos do seu órgão.",
            Self::Media => "Cuida de fotografias e vídeos; lê os textos.",
            Self::Clipping => "Cuida do clipping; lê os textos.",
            Self::Viewer => "Somente consulta.",
        }
    }

    /// What the role may do.
    pub const fn permissions(self) -> &'static [Permission] {
        use Permission::{
            AgendaConfirm, AgendaCover, AgendaManage, AgendaPress, AgendaRead, AgendaWrite, BlackoutsManage,
            ChangesRead, ComplianceManage, IdentityManage, PressPassesManage, ReleaseTemplatesManage, ReleasesApprove,
            ReleasesComment, ReleasesEmbargoed, ReleasesImport, ReleasesPublish, ReleasesRead, ReleasesReview,
            ReleasesWithdraw, ReleasesWrite, UnitsManage, UnitsRead, UsersManage, UsersRead,
        };
        match self {
            Self::Admin => {
                &[ReleasesRead, AgendaRead, UnitsRead, UnitsManage, IdentityManage, UsersRead, UsersManage, ChangesRead]
            }
            Self::Head => &[
                ReleasesRead,
                ReleasesEmbargoed,
                ReleasesWrite,
                ReleasesComment,
                ReleasesReview,
                ReleasesApprove,
                ReleasesPublish,
                ReleasesWithdraw,
                ReleasesImport,
                AgendaRead,
                AgendaPress,
                AgendaWrite,
                AgendaConfirm,
                AgendaCover,
                AgendaManage,
                ReleaseTemplatesManage,
                ComplianceManage,
                BlackoutsManage,
                IdentityManage,
                PressPassesManage,
                UnitsRead,
                UsersRead,
                ChangesRead,
            ],
            Self::Authority => &[ReleasesRead, ReleasesComment, ReleasesApprove, AgendaRead, UnitsRead, UsersRead],
            Self::Editor => &[
                ReleasesRead,
                ReleasesWrite,
                ReleasesComment,
                ReleasesReview,
                ReleasesPublish,
                AgendaRead,
                AgendaWrite,
                AgendaConfirm,
                AgendaCover,
                AgendaManage,
                ReleaseTemplatesManage,
                PressPassesManage,
                UnitsRead,
                UsersRead,
            ],
            Self::Reporter => &[
                ReleasesRead,
                ReleasesWrite,
                ReleasesComment,
                AgendaRead,
                AgendaWrite,
                AgendaCover,
                UnitsRead,
                UsersRead,
            ],
            Self::Media => &[ReleasesRead, AgendaRead, AgendaCover, UnitsRead, UsersRead],
            Self::Clipping | Self::Viewer => &[ReleasesRead, AgendaRead, UnitsRead, UsersRead],
        }
    }
}
