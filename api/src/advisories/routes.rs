//! Routes of the aviso de pauta of an event.
use super::service::{self, Correction, Standing};
use crate::{
    agenda,
    app::App,
    auth::{
        Require,
        permission::needs::{AgendaRead, ReleasesWrite},
    },
    kernel::{
        answer::Created,
        idempotency::{IdempotencyKey, NO_BODY},
        problem::Problem,
    },
    releases::{ReleaseOut, ReleaseStatus},
};
use actix_web::{
    get, post,
    web::{Data, Json, Path},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config.service(create_advisory).service(get_advisory);
}

/// The aviso de pauta of an event, as it stands.
#[derive(Debug, Serialize, ToSchema)]
pub struct AdvisoryOut {
    pub release_id: Uuid,
    pub title: String,
    pub slug: String,
    pub status: ReleaseStatus,
    pub version: i32,
    /// Whether it says what the event says now.
    pub in_step: bool,
    /// What would bring it into step, once it is published: the content of a `correct`.
    #[schema(required)]
    pub correction: Option<AdvisoryCorrection>,
}

/// A correction that is offered.
#[derive(Debug, Serialize, ToSchema)]
pub struct AdvisoryCorrection {
    pub title: String,
    #[schema(required)]
    pub summary: Option<String>,
    pub body_html: String,
    /// What readers are told.
    pub note: String,
}

impl From<Standing> for AdvisoryOut {
    fn from(standing: Standing) -> Self {
        let Standing { release, in_step, correction } = standing;
        Self {
            release_id: release.id,
            title: release.title,
            slug: release.slug,
            status: release.status,
            version: release.version,
            in_step,
            correction: correction.map(|Correction { text, note }| AdvisoryCorrection {
                title: text.title,
                summary: text.summary,
                body_html: text.body_html,
                note,
            }),
        }
    }
}

/// Make the aviso de pauta of an event
///
/// A draft release of the kind `advisory`, filled from the event and kept in step with it until it is published. An event
/// whose advisory was archived before it was ever published may get another.
#[utoipa::path(tag = "agenda", operation_id = "createAdvisory", params(("id" = Uuid, Path)),
    responses((status = 201, body = ReleaseOut)), security(("bearer" = ["releases.write"])))]
#[post("/agenda/{id}/advisory")]
async fn create_advisory(
    caller: Require<ReleasesWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    key: IdempotencyKey,
) -> Result<Created, Problem> {
    let tree = app.units.tree(&app).await?;
    key.once(&app.db, &app.clock, caller.id, NO_BODY, async |tx| {
        let event = agenda::service::load_locked(tx, &caller, *id).await?;
        let release = service::make(&app, tx, &caller, &tree, &event).await?;
        let names = app.people.names(&app, [release.author_id, release.last_editor_id]).await?;
        let (location, version) = (format!("/api/v1/releases/{}", release.id), release.version);
        let item = ReleaseOut::of(release, &tree, &names, &caller, app.clock.now()).ok_or_else(Problem::internal)?;
        Ok(Created::new(location, Some(version), &item))
    })
    .await
}

/// The aviso de pauta of an event, and whether it is in step
#[utoipa::path(tag = "agenda", operation_id = "getAdvisory", params(("id" = Uuid, Path)),
    responses((status = 200, body = AdvisoryOut)), security(("bearer" = ["agenda.read"])))]
#[get("/agenda/{id}/advisory")]
async fn get_advisory(
    caller: Require<AgendaRead>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Json<AdvisoryOut>, Problem> {
    let event = agenda::service::get(app.db.read(), &caller, *id).await?;
    Ok(Json(service::standing(&app, &caller, &event).await?.into()))
}
