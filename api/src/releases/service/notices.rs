//! Mail to people of the office about a text: its title and where it stands, never what it says.
use crate::{
    app::App,
    auth::{Caller, entity::user},
    kernel::{db::Tx, jobs, mail::SendMail, problem::Problem},
    releases::entity::Model as Release,
};
use std::sync::Arc;

/// What a mail says, and where it leads.
pub(super) struct Notice<'a> {
    /// Never the same for two mails.
    pub key: String,
    /// What somebody did, before the title: «Ana Lima mencionou você em».
    pub deed: String,
    /// A line of its own after the title.
    pub more: Option<String>,
    /// The address that the caller reached, and the path under it.
    pub base: &'a str,
    pub path: String,
}

/// Queues a mail to `reader`, unless it is the caller, or there is no mail server.
pub(super) async fn tell(
    app: &App,
    tx: &Tx,
    caller: &Caller,
    release: &Release,
    reader: &user::Model,
    notice: Notice<'_>,
) -> Result<(), Problem> {
    if app.mailer.is_none() || reader.id == caller.id {
        return Ok(());
    }
    let Notice { key, deed, more, base, path } = notice;
    let title = if release.title.is_empty() { "Sem título" } else { &release.title };
    let more = more.map(|line| format!("{line}\n\n")).unwrap_or_default();
    let office = &app.config.server.office;
    let job = SendMail {
        name: reader.name.clone(),
        to: reader.email.clone(),
        subject: format!("{deed} «{title}»"),
        text: format!("{deed}:\n\n{title}\n\n{more}Abra o texto aqui:\n{base}{path}\n\n{office}\n"),
    };
    let now = app.clock.now();
    Ok(jobs::enqueue::<Arc<App>, _>(tx, &app.clock, &job, &key, now).await?)
}
