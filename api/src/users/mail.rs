//! Mail to people of the office, by their ids.
use crate::{
    app::App,
    auth::entity::user,
    kernel::{
        jobs::{self, Job, JobError},
        mail::SendMail,
    },
};
use sea_orm::{EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use uuid::Uuid;

/// The same mail to each of several people, at the address that they have when it is sent. Where no mail server is
/// configured, nobody is written to.
#[derive(Debug, Serialize, Deserialize)]
pub struct MailPeople {
    /// Tells this mail from every other: each of `to` gets one with it.
    pub key: String,
    pub to: Vec<Uuid>,
    pub subject: String,
    pub text: String,
    /// Where the link leads: a path of this site.
    pub path: String,
}

impl Job<Arc<App>> for MailPeople {
    const KIND: &'static str = "mail_people";

    async fn run(&self, app: &Arc<App>) -> Result<(), JobError> {
        if app.mailer.is_none() {
            return Ok(());
        }
        let people = user::Entity::find()
            .filter(user::COLUMN.id.is_in(self.to.iter().copied()))
            .filter(user::COLUMN.disabled.eq(false))
            .all(app.db.read())
            .await?;
        let server = &app.config.server;
        let link = format!("{}{}", server.public_url.trim_end_matches('/'), self.path);
        let text = format!("{}\n\n{link}\n\n{}\n", self.text, server.office);
        let tx = app.db.write().await?;
        for person in people {
            let mail =
                SendMail { name: person.name, to: person.email, subject: self.subject.clone(), text: text.clone() };
            let key = format!("{}:{}", self.key, person.id);
            jobs::enqueue::<Arc<App>, _>(&tx, &app.clock, &mail, &key, app.clock.now()).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}
