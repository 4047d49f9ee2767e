//! What is at the address of a calendar, or why there is nothing, in Portuguese.
use crate::{
    app::App,
    kernel::{
        hex::hex,
        outbound::{OutboundError, Validators},
    },
};
use ammonia::Url;
use sha2::{Digest, Sha256};

/// The largest calendar that is read, in bytes.
const CALENDAR: usize = 8 * 1024 * 1024;

/// A calendar as it came.
#[derive(Debug)]
pub struct Fetched {
    pub bytes: Vec<u8>,
    pub validators: Validators,
    /// Of its bytes.
    pub hash: String,
}

/// The calendar at `url`; nothing if it is as it was when `known` was read.
///
/// # Errors
/// Why there is none, for people.
pub async fn fetch(app: &App, url: &str, known: &Validators) -> Result<Option<Fetched>, String> {
    let url = Url::parse(url).map_err(|_| "O endereço está malformado.")?;
    let answer = app.outbound.get(&url, CALENDAR, known).await.map_err(|error| told(&error))?;
    if answer.is_unchanged() {
        return Ok(None);
    }
    match answer.status.as_u16() {
        200 => {}
        401 | 403 => {
            return Err("O endereço pede senha. Use o endereço público, ou o secreto, do calendário.".to_owned());
        }
        404 | 410 => return Err(format!("O calendário não existe mais neste endereço ({}).", answer.status.as_u16())),
        status @ 500.. => return Err(format!("O servidor do calendário está com erro ({status}).")),
        status => return Err(format!("O servidor do calendário respondeu {status}, e não com o calendário.")),
    }
    check(&answer.body)?;
    let hash = hex(&Sha256::digest(&answer.body));
    Ok(Some(Fetched { bytes: answer.body, validators: answer.validators, hash }))
}

/// Whether `bytes` are a calendar, and all of it: of a part, what is missing would seem to have been taken out.
fn check(bytes: &[u8]) -> Result<(), String> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii();
    let (begin, end) = (b"BEGIN:VCALENDAR", b"END:VCALENDAR");
    if !text.get(..begin.len()).is_some_and(|start| start.eq_ignore_ascii_case(begin)) {
        return Err("O endereço não traz um calendário iCalendar (.ics), mas outra coisa.".to_owned());
    }
    if !text[text.len() - end.len()..].eq_ignore_ascii_case(end) {
        return Err("O calendário veio incompleto.".to_owned());
    }
    Ok(())
}

fn told(error: &OutboundError) -> String {
    match error {
        OutboundError::NotWeb => "O endereço leva para fora da web.".to_owned(),
        OutboundError::Inside => {
            "O endereço leva a uma rede interna, que não é consultada. Fale com quem administra o sistema.".to_owned()
        }
        OutboundError::NameUnknown => "O nome do site não foi encontrado.".to_owned(),
        OutboundError::Unreachable(_) => "O servidor do calendário não aceitou a conexão.".to_owned(),
        OutboundError::TimedOut => "O servidor do calendário não respondeu a tempo.".to_owned(),
        OutboundError::TooManyRedirects => "O site redireciona sem fim.".to_owned(),
        OutboundError::TooLarge(limit) => format!("O calendário passa de {} MB.", limit / (1024 * 1024)),
    }
}
