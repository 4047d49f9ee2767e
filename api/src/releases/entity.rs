//! The `releases` table, and finders that cannot leak.
use crate::auth::{Caller, Permission, Reach};
use chrono::{DateTime, Utc};
use sea_orm::{
    Condition, DerivePartialModel, ExprTrait, FromJsonQueryResult, QuerySelect, entity::prelude::*,
    sea_query::SimpleExpr,
};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use utoipa::ToSchema;

/// The states of a release; see `workflow.rs` for what leads from one to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum ReleaseStatus {
    Draft,
    InReview,
    ChangesRequested,
    Approved,
    Scheduled,
    Published,
    Withdrawn,
    Archived,
}

/// Release, nota oficial, aviso de pauta, artigo, discurso, utilidade pública.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, Serialize, Deserialize, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum ReleaseKind {
    PressRelease,
    OfficialNote,
    Advisory,
    Article,
    Speech,
    PublicService,
}

/// Subjects, folded to lower-case words with hyphens.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Tags(pub Vec<String>);

/// IBGE codes of municipalities, seven digits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct MunicipalityCodes(pub Vec<i32>);

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "releases")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(unique)]
    pub order_key: i64,
    pub kind: ReleaseKind,
    pub status: ReleaseStatus,
    pub title: String,
    pub subtitle: Option<String>,
    #[sea_orm(unique)]
    pub slug: String,
    pub summary: Option<String>,
    pub dateline: Option<String>,
    pub byline: Option<String>,
    #[sea_orm(column_type = "JsonBinary")]
    pub tags: Tags,
    #[sea_orm(column_type = "JsonBinary")]
    pub municipality_codes: MunicipalityCodes,
    pub language: String,
    pub unit_id: Uuid,
    pub word_count: i32,
    pub version: i32,
    pub author_id: Uuid,
    pub last_editor_id: Uuid,
    pub approved_by_id: Option<Uuid>,
    pub approved_at: Option<DateTimeUtc>,
    pub withdrawn_reason: Option<String>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub published_at: Option<DateTimeUtc>,
    pub public_at: Option<DateTimeUtc>,
    /// When it goes out by itself, to the press at least.
    pub publish_at: Option<DateTimeUtc>,
    /// Until when only the press may have it.
    pub embargo_until: Option<DateTimeUtc>,
    /// The number of this version of the content; `version` counts every change of the row.
    pub content_version: i32,
    /// When this version of the content was begun; with the creation when null.
    pub content_begun_at: Option<DateTimeUtc>,
    /// When it was last saved; with the creation when null.
    pub content_saved_at: Option<DateTimeUtc>,
    /// Whether an action has named this version since: the next save begins another.
    pub content_sealed: bool,
    /// SHA-256 of the content.
    pub content_hash: Vec<u8>,
    /// The `content_hash` that was approved.
    pub approved_hash: Option<Vec<u8>>,
    /// Who is to do it.
    pub assignee_id: Option<Uuid>,
    /// By when.
    pub due_at: Option<DateTimeUtc>,
    pub body_text: String,
    pub body_html: String,
}

impl ActiveModelBehavior for ActiveModel {}

/// A release without its body, as lists read it.
#[derive(Clone, Debug, DerivePartialModel)]
#[sea_orm(entity = "Entity")]
pub struct ReleaseRow {
    pub id: Uuid,
    pub order_key: i64,
    pub kind: ReleaseKind,
    pub status: ReleaseStatus,
    pub title: String,
    pub subtitle: Option<String>,
    pub slug: String,
    pub summary: Option<String>,
    pub dateline: Option<String>,
    pub byline: Option<String>,
    pub tags: Tags,
    pub municipality_codes: MunicipalityCodes,
    pub language: String,
    pub unit_id: Uuid,
    pub word_count: i32,
    pub version: i32,
    pub author_id: Uuid,
    pub last_editor_id: Uuid,
    pub approved_by_id: Option<Uuid>,
    pub approved_at: Option<DateTime<Utc>>,
    pub withdrawn_reason: Option<String>,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub published_at: Option<DateTime<Utc>>,
    pub public_at: Option<DateTime<Utc>>,
    pub publish_at: Option<DateTime<Utc>>,
    pub embargo_until: Option<DateTime<Utc>>,
    pub content_version: i32,
    pub assignee_id: Option<Uuid>,
    pub due_at: Option<DateTime<Utc>>,
}

impl Model {
    /// The row without the body, and the body.
    pub fn split(self) -> (ReleaseRow, String) {
        let row = ReleaseRow {
            id: self.id,
            order_key: self.order_key,
            kind: self.kind,
            status: self.status,
            title: self.title,
            subtitle: self.subtitle,
            slug: self.slug,
            summary: self.summary,
            dateline: self.dateline,
            byline: self.byline,
            tags: self.tags,
            municipality_codes: self.municipality_codes,
            language: self.language,
            unit_id: self.unit_id,
            word_count: self.word_count,
            version: self.version,
            author_id: self.author_id,
            last_editor_id: self.last_editor_id,
            approved_by_id: self.approved_by_id,
            approved_at: self.approved_at,
            withdrawn_reason: self.withdrawn_reason,
            created_at: self.created_at,
            updated_at: self.updated_at,
            published_at: self.published_at,
            public_at: self.public_at,
            publish_at: self.publish_at,
            embargo_until: self.embargo_until,
            content_version: self.content_version,
            assignee_id: self.assignee_id,
            due_at: self.due_at,
        };
        (row, self.body_html)
    }
}

/// Releases that `caller` may read at `now`: those of their units, what is public, and what is with the press for
/// whom it is.
pub fn visible_to(caller: &Caller, now: DateTime<Utc>) -> Condition {
    let within = |permission, also: Condition| match caller.reach(permission) {
        Reach::Everywhere => Some(also),
        Reach::Nowhere => None,
        Reach::Units(units) => Some(also.add(COLUMN.unit_id.is_in(units.iter().copied()))),
    };
    let own = within(Permission::ReleasesRead, Condition::all());
    if own.as_ref().is_some_and(Condition::is_empty) {
        return Condition::all();
    }
    let embargoed = within(Permission::ReleasesEmbargoed, press_at(now));
    [own, embargoed].into_iter().flatten().fold(Condition::any().add(public_at(now)), Condition::add)
}

/// Those of `ids` that `caller` may read at `now`.
pub async fn readable(
    db: &impl ConnectionTrait,
    caller: &Caller,
    now: DateTime<Utc>,
    ids: &[Uuid],
) -> Result<HashSet<Uuid>, DbErr> {
    let query = Entity::find().select_only().column(Column::Id).filter(visible_to(caller, now));
    let found: Vec<Uuid> = query.filter(COLUMN.id.is_in(ids.iter().copied())).into_tuple().all(db).await?;
    Ok(found.into_iter().collect())
}

/// Releases that anyone may read at `now`: the clock decides, not a job.
pub fn public_at(now: DateTime<Utc>) -> Condition {
    Condition::all().add(out()).add(COLUMN.public_at.lte(now))
}

/// Releases that the press may have at `now`, under embargo or not.
fn press_at(now: DateTime<Utc>) -> Condition {
    Condition::all().add(out()).add(COLUMN.publish_at.is_null().or(COLUMN.publish_at.lte(now)))
}

/// Releases that are with the press at `now`, and not yet with everyone.
pub fn embargoed_at(now: DateTime<Utc>) -> Condition {
    press_at(now).add(COLUMN.public_at.gt(now))
}

/// Published, or to be published by itself when its hour comes.
fn out() -> SimpleExpr {
    COLUMN.status.is_in([ReleaseStatus::Published, ReleaseStatus::Scheduled])
}

impl ReleaseRow {
    /// As the clock has it at `now`: published, if its hour has come and the worker has yet to write it down. It has the
    /// version that it will have then, so that who reads it now may change it before and after.
    #[must_use]
    pub fn as_of(mut self, now: DateTime<Utc>) -> Self {
        let hour = self.publish_at.filter(|at| self.status == ReleaseStatus::Scheduled && *at <= now);
        if let Some(at) = hour {
            self.status = ReleaseStatus::Published;
            self.published_at = self.publish_at.take();
            self.updated_at = at;
            self.version += 1;
        }
        self
    }

    /// Whether anyone may read it at `now`; the same rule as [`public_at`].
    pub fn is_public(&self, now: DateTime<Utc>) -> bool {
        self.is_out() && self.public_at.is_some_and(|at| at <= now)
    }

    /// Whether it is with the press at `now`, and not yet with everyone.
    pub fn is_embargoed(&self, now: DateTime<Utc>) -> bool {
        self.is_out() && self.publish_at.is_none_or(|at| at <= now) && self.public_at.is_some_and(|at| at > now)
    }

    fn is_out(&self) -> bool {
        matches!(self.status, ReleaseStatus::Published | ReleaseStatus::Scheduled)
    }
}

/// Bits of an order key that tell apart what came in the same millisecond.
const TIE_BITS: u32 = 20;

/// A place in the newest-first order, unique for all purposes: milliseconds of `at`, then random bits.
///
/// It is also the key in the full-text index, which is therefore read newest first as it stands.
pub fn order_key(at: DateTime<Utc>) -> i64 {
    first_key(at) | i64::from(rand::random::<u32>() >> (32 - TIE_BITS))
}

/// The least key of the instant `at`.
pub fn first_key(at: DateTime<Utc>) -> i64 {
    at.timestamp_millis() << TIE_BITS
}

/// The greatest key of what has come by the instant `at`.
pub fn last_key(at: DateTime<Utc>) -> i64 {
    first_key(at) | ((1 << TIE_BITS) - 1)
}

/// The thread of remarks on a release.
pub mod comment {
    use crate::releases::anchor::ReleaseAnchor;
    use sea_orm::{FromJsonQueryResult, entity::prelude::*};
    use serde::{Deserialize, Serialize};
    use utoipa::ToSchema;

    /// Ids of people who are named in a remark.
    #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
    pub struct Mentions(pub Vec<Uuid>);

    /// A plain remark, or what an action left in the thread.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, Serialize, Deserialize, ToSchema)]
    #[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
    #[serde(rename_all = "snake_case")]
    #[schema(as = ReleaseCommentKind)]
    pub enum CommentKind {
        Comment,
        ChangesRequested,
        Withdrawn,
    }

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "release_comments")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub release_id: Uuid,
        pub author_id: Uuid,
        pub kind: CommentKind,
        pub body: String,
        pub created_at: DateTimeUtc,
        /// The passage that it is about, as it read then.
        #[sea_orm(column_type = "JsonBinary", nullable)]
        pub anchor: Option<ReleaseAnchor>,
        /// The remark that began the thread; none for that one itself.
        pub in_reply_to: Option<Uuid>,
        pub resolved_at: Option<DateTimeUtc>,
        pub resolved_by_id: Option<Uuid>,
        #[sea_orm(column_type = "JsonBinary", nullable)]
        pub mentions: Option<Mentions>,
        /// When it was taken back; its place stays for the answers to it.
        pub deleted_at: Option<DateTimeUtc>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A version of the content that another has followed.
pub mod version {
    use crate::releases::ReleaseContent;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "release_versions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub release_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i32,
        #[sea_orm(column_type = "JsonBinary")]
        pub content: ReleaseContent,
        pub content_hash: Vec<u8>,
        pub word_count: i32,
        pub editor_id: Uuid,
        pub begun_at: DateTimeUtc,
        pub saved_at: DateTimeUtc,
        pub approved_by_id: Option<Uuid>,
        pub approved_at: Option<DateTimeUtc>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// What readers are told of a change after publication.
pub mod correction {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "release_corrections")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub release_id: Uuid,
        /// The number of the version that it made.
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i32,
        pub note: String,
        pub author_id: Uuid,
        pub at: DateTimeUtc,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Public addresses that releases had before.
pub mod former_slug {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "release_slugs")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub slug: String,
        pub release_id: Uuid,
        pub left_at: DateTimeUtc,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Releases that belong together. One that holds both ways is two rows: each side has its own.
pub mod link {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "release_links")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub release_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub related_id: Uuid,
        pub by_id: Uuid,
        pub at: DateTimeUtc,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Who opened a text that was under embargo.
pub mod opening {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "release_openings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub release_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub reader_id: Uuid,
        pub first_at: DateTimeUtc,
        pub last_at: DateTimeUtc,
        pub times: i32,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Which press pass opened a text that was under embargo, and whose it was then.
pub mod pass_opening {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "release_pass_openings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub release_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub pass_id: Uuid,
        pub reader: String,
        pub outlet: String,
        pub first_at: DateTimeUtc,
        pub last_at: DateTimeUtc,
        pub times: i32,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
