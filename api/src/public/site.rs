//! The public side as those outside address it.
use crate::{app::App, auth::origin};
use actix_web::HttpRequest;

/// On what terms the texts may be used, as the newsroom says it.
pub const TERMS: &str = "Texto de livre reprodução, citada a fonte.";

/// Names and addresses that every public format shows.
#[derive(Clone, Debug)]
pub struct Site {
    /// `https://host`, without a slash at its end.
    pub origin: String,
    pub office: String,
    /// Whom to ask, in one line.
    pub contact: Option<String>,
    /// The WebSub hub that tells of changes.
    pub hub: Option<String>,
}

impl Site {
    pub fn of(app: &App, request: &HttpRequest) -> Self {
        let server = &app.config.server;
        let set = |value: &String| Some(value.trim().to_owned()).filter(|value| !value.is_empty());
        Self {
            origin: origin::public_base(app, request),
            office: server.office.clone(),
            contact: set(&server.contact),
            hub: set(&server.websub_hub),
        }
    }

    /// The whole address of a path of this site.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    pub fn description(&self) -> String {
        format!("Notícias, notas oficiais e avisos de pauta: {}.", self.office)
    }
}
