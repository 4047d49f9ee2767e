//! The public side as those outside address it.
use crate::{app::App, auth::origin, identity::OfficeIdentity, kernel::problem::Problem};
use actix_web::HttpRequest;
use uuid::Uuid;

/// On what terms the texts may be used, as the newsroom says it.
pub const TERMS: &str = "Texto de livre reprodução, citada a fonte.";

/// Names and addresses that every public format shows.
#[derive(Clone, Debug)]
pub struct Site {
    /// `https://host`, without a slash at its end.
    pub origin: String,
    /// Whose text it is, as everyone is told.
    pub office: String,
    /// Whom to ask, in one line.
    pub contact: Option<String>,
    /// The WebSub hub that tells of changes.
    pub hub: Option<String>,
    pub identity: OfficeIdentity,
}

impl Site {
    /// The site as `unit` presents itself; without one, as the whole office does.
    pub async fn of(app: &App, request: &HttpRequest, unit: Option<Uuid>) -> Result<Self, Problem> {
        let identity = app.identities.shown(app, unit).await?;
        let hub = app.config.server.websub_hub.trim();
        Ok(Self {
            origin: origin::public_base(app, request),
            office: identity.name.clone(),
            contact: identity.contact.line(),
            hub: Some(hub.to_owned()).filter(|hub| !hub.is_empty()),
            identity,
        })
    }

    /// The whole address of a path of this site.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    pub fn description(&self) -> String {
        format!("Notícias, notas oficiais e avisos de pauta: {}.", self.office)
    }
}
