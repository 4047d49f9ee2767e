//! Mail: plain text, sent by a job after the commit that asked for it.
use super::jobs::{Job, JobError};
use crate::{app::App, config::MailConfig};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, header::ContentType},
};
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The connection to the mail server.
#[derive(Clone, Debug)]
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Mailer {
    /// # Errors
    /// What is wrong with the address of the server or of the sender.
    pub fn new(config: &MailConfig) -> Result<Self, String> {
        let from = config.from.parse().map_err(|e| format!("{}: {e}", config.from))?;
        // The address may hold a password: the error does not repeat it.
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(config.url.expose_secret());
        Ok(Self { transport: transport.map_err(|e| e.to_string())?.build(), from })
    }

    /// Sends it now; whoever calls this is a job.
    ///
    /// # Errors
    /// What the server, or the recipient's address, is refused with.
    pub async fn send(&self, mail: &SendMail) -> Result<(), String> {
        let to = mail.to.parse().map_err(|e| format!("recipient: {e}"))?;
        let message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(Some(mail.name.clone()), to))
            .subject(&mail.subject)
            .header(ContentType::TEXT_PLAIN)
            .body(mail.text.clone())
            .map_err(|e| e.to_string())?;
        self.transport.send(message).await.map(|_| ()).map_err(|e| e.to_string())
    }
}

/// A mail to one person.
#[derive(Debug, Serialize, Deserialize)]
pub struct SendMail {
    pub name: String,
    pub to: String,
    pub subject: String,
    pub text: String,
}

impl Job<Arc<App>> for SendMail {
    const KIND: &'static str = "send_mail";

    async fn run(&self, app: &Arc<App>) -> Result<(), JobError> {
        let mailer = app.mailer.as_ref().ok_or_else(|| JobError("no mail server is configured".to_owned()))?;
        mailer.send(self).await.map_err(JobError)
    }
}

/// Enough to catch a slip; only a message to it proves an address.
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let clean = text.chars().all(|c| c.is_ascii_graphic()) && !text.contains(['<', '>', '(', ')', ',', ';', '"', '\\']);
    let labels = domain.split('.').all(|l| !l.is_empty() && !l.starts_with('-') && !l.ends_with('-'));
    text.len() <= 254 && !local.is_empty() && !local.contains('@') && domain.contains('.') && labels && clean
}

#[cfg(test)]
mod tests {
    use super::is_email;

    #[test]
    fn slips_in_addresses_are_caught() {
        for good in ["ana@cidades.ce.gov.br", "a.b+c@x.org"] {
            assert!(is_email(good), "{good}");
        }
        for bad in
            ["", "ana", "ana@", "@x.org", "ana@x", "ana@x..org", "a b@x.org", "a@b@x.org", "ana@x.org\r\nBcc: y@z.org"]
        {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
