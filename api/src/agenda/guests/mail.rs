//! What guests get by mail. A job holds no name and no address: who it is for is looked up when it runs, and may be forgotten
//! by then.
use super::{
    entity::{COLUMN, Entity, GuestStatus, Model, guest_list},
    told::{Told, between},
};
use crate::{
    agenda::{
        entity::{Entity as Events, Model as Event},
        words,
    },
    app::App,
    kernel::{
        clock::Clock,
        jobs::{self, Job, JobError},
        mail::SendMail,
    },
};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use std::{fmt::Write as _, sync::Arc};
use uuid::Uuid;

/// What a mail is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// They are invited, by the link with this secret.
    Invitation(String),
    /// There is a seat for them after all.
    MovedUp,
    Changes(Vec<Told>),
}

/// A mail to one guest.
#[derive(Debug, Serialize, Deserialize)]
pub struct MailGuest {
    pub guest_id: Uuid,
    pub about: About,
}

impl Job<Arc<App>> for MailGuest {
    const KIND: &'static str = "mail_guest";

    async fn run(&self, app: &Arc<App>) -> Result<(), JobError> {
        let db = app.db.read();
        let Some(guest) = Entity::find_by_id(self.guest_id).one(db).await? else { return Ok(()) };
        let Some(to) = guest.email.clone() else { return Ok(()) };
        let Some(event) = Events::find_by_id(guest.event_id).one(db).await? else { return Ok(()) };
        let mailer = app.mailer.as_ref().ok_or_else(|| JobError("no mail server is configured".to_owned()))?;
        let (subject, text) = self.text(app, &guest, &event);
        mailer.send(&SendMail { name: guest.name, to, subject, text }).await.map_err(JobError)
    }
}

impl MailGuest {
    fn text(&self, app: &App, guest: &Model, event: &Event) -> (String, String) {
        let title = &event.title;
        let facts = format!("{title}\nQuando: {}\nOnde: {}\n", words::when(event), words::place(&event.place));
        let mut text = format!("{},\n\n", guest.name);
        let subject = match &self.about {
            About::Invitation(secret) => {
                let base = app.config.server.public_url.trim_end_matches('/');
                // Writing to a String does not fail.
                let _ = write!(
                    text,
                    "Você está convidado(a):\n\n{facts}\nDiga se vem, neste link, que é só seu:\n{base}/convite/{secret}\n\n\
                     No mesmo link estão o código para a entrada e o evento para a sua agenda.\n"
                );
                format!("Convite: {title}")
            }
            About::MovedUp => {
                let _ = write!(
                    text,
                    "Surgiu lugar e a sua presença está confirmada:\n\n{facts}\nO link do seu convite tem o código para a \
                     entrada. Se não puder vir, diga nele: outra pessoa espera.\n"
                );
                format!("Presença confirmada: {title}")
            }
            About::Changes(changes) => {
                text.push_str("O evento para o qual você foi convidado(a) mudou:\n\n");
                for change in changes {
                    let _ = writeln!(text, "{}: {}\n  antes: {}", change.what, change.to, change.from);
                }
                if let Some(reason) = &event.status_reason {
                    let _ = writeln!(text, "Motivo: {reason}");
                }
                let _ = write!(text, "\n{facts}\nO link do seu convite continua valendo.\n");
                format!("Mudança: {title}")
            }
        };
        let _ = write!(text, "\n{}\n", app.config.server.office);
        (subject, text)
    }
}

/// Queues a mail to `guest`, if they have an address and there is a mail server.
pub async fn to_guest(
    tx: &impl ConnectionTrait,
    app: &App,
    guest: &Model,
    about: About,
    key: &str,
) -> Result<(), DbErr> {
    if guest.email.is_none() || app.mailer.is_none() {
        return Ok(());
    }
    let job = MailGuest { guest_id: guest.id, about };
    jobs::enqueue::<Arc<App>, _>(tx, &app.clock, &job, &format!("{key}:{}", guest.id), app.clock.now()).await
}

/// Tells the guests of an event what changed of it: each once, by the event's own count of changes.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellGuests {
    pub event_id: Uuid,
    pub sequence: i32,
    pub changes: Vec<Told>,
}

impl Job<Arc<App>> for TellGuests {
    const KIND: &'static str = "tell_guests";

    async fn run(&self, app: &Arc<App>) -> Result<(), JobError> {
        let tx = app.db.write().await?;
        // Who was told of the event: by mail, or in a way that they answered.
        let told = Condition::any().add(COLUMN.invited_at.is_not_null()).add(COLUMN.answered_at.is_not_null());
        let guests = Entity::find()
            .filter(COLUMN.event_id.eq(self.event_id))
            .filter(COLUMN.email.is_not_null())
            .filter(COLUMN.status.ne(GuestStatus::Declined))
            .filter(told)
            .all(&tx)
            .await?;
        for guest in guests {
            let key = format!("{}:{}", self.event_id, self.sequence);
            to_guest(&tx, app, &guest, About::Changes(self.changes.clone()), &key).await?;
        }
        Ok(tx.commit().await?)
    }
}

/// Queues what the guests of `after` are to be told, if anything of what they were told is another now.
pub async fn tell_of(tx: &impl ConnectionTrait, clock: &Clock, before: &Event, after: &Event) -> Result<(), DbErr> {
    let changes = between(before, after);
    if changes.is_empty() || guest_list::Entity::find_by_id(after.id).count(tx).await? == 0 {
        return Ok(());
    }
    let job = TellGuests { event_id: after.id, sequence: after.sequence, changes };
    jobs::enqueue::<Arc<App>, _>(tx, clock, &job, &format!("{}:{}", after.id, after.sequence), clock.now()).await
}
