//! A form with one file (`multipart/form-data`), read as it arrives and never past its limit.
use super::{
    body::Unread,
    gate,
    problem::{Fault, Problem},
};
use actix_multipart::{Field, Multipart, MultipartError};
use actix_web::{FromRequest, HttpMessage, HttpRequest, dev::Payload, http::StatusCode};
use futures_util::{StreamExt, future::LocalBoxFuture};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, time::Duration};

/// How long a whole form may take to arrive: 50 MB on a slow line.
const FORM_LIMIT: Duration = Duration::from_mins(5);
/// The largest value of a field that is not the file, in bytes.
const FIELD: usize = 64 * 1024;
/// Fields at most.
const FIELDS: usize = 16;
/// Characters of a file name that are kept.
const NAME: usize = 160;

/// A file as it was sent.
#[derive(Debug)]
pub struct UploadedFile {
    /// Without folders; for people only.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// A form whose field `file` has at most `LIMIT` bytes.
#[derive(Debug, Default)]
pub struct Upload<const LIMIT: usize> {
    pub file: Option<UploadedFile>,
    /// The other fields, as text.
    pub fields: BTreeMap<String, String>,
    /// SHA-256 of all fields, to tell a retry from another request with the same key.
    pub digest: [u8; 32],
}

impl<const LIMIT: usize> FromRequest for Upload<LIMIT> {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let is_form = request.content_type().eq_ignore_ascii_case("multipart/form-data");
        let gate = gate::passed(request);
        let form = Multipart::new(request.headers(), Unread::of(request, payload));
        Box::pin(async move {
            gate.await;
            if !is_form {
                return Err(Problem::new(
                    StatusCode::UNSUPPORTED_MEDIA_TYPE,
                    "unsupported_media_type",
                    "Tipo de conteúdo não aceito",
                    "Envie o formulário como multipart/form-data.",
                ));
            }
            tokio::time::timeout(FORM_LIMIT, Self::read(form)).await.map_err(|_| {
                Problem::new(
                    StatusCode::REQUEST_TIMEOUT,
                    "timeout",
                    "Tempo esgotado",
                    "O arquivo demorou demais a chegar.",
                )
            })?
        })
    }
}

impl<const LIMIT: usize> Upload<LIMIT> {
    async fn read(mut form: Multipart) -> Result<Self, Problem> {
        let mut upload = Self::default();
        let mut digest = Sha256::new();
        while let Some(field) = form.next().await {
            let mut field = field.map_err(|error| malformed(&error))?;
            let name = field.name().unwrap_or_default().to_owned();
            digest.update(name.as_bytes());
            digest.update([0]);
            let known = upload.fields.contains_key(&name) || name == "file" && upload.file.is_some();
            if known || upload.fields.len() == FIELDS {
                return Err(Problem::fault(format!("/{name}"), "repeated", "Envie cada campo uma vez só."));
            }
            let bytes = bytes(&mut field, if name == "file" { LIMIT } else { FIELD }).await?;
            digest.update(Sha256::digest(&bytes));
            if name == "file" {
                let given = field.content_disposition().and_then(|header| header.get_filename());
                upload.file = Some(UploadedFile { name: file_name(given.unwrap_or_default()), bytes });
                continue;
            }
            let text = String::from_utf8(bytes).ok().filter(|text| !text.contains('\0'));
            let text = text.ok_or_else(|| {
                Problem::fault(format!("/{name}"), "invalid_character", "O campo não é texto em UTF-8.")
            })?;
            upload.fields.insert(name, text);
        }
        upload.digest = digest.finalize().into();
        Ok(upload)
    }

    /// Refuses fields other than `known`, all at once.
    pub fn only(&self, known: &[&str]) -> Result<(), Problem> {
        let unknown = self.fields.keys().filter(|name| !known.contains(&name.as_str()));
        let fault = |name: &String| Fault {
            pointer: format!("/{name}"),
            code: "unknown_field".into(),
            message: format!("O campo «{name}» não existe."),
        };
        let faults: Vec<Fault> = unknown.map(fault).collect();
        if faults.is_empty() { Ok(()) } else { Err(Problem::validation(faults)) }
    }

    /// The value of a field; none when it is absent or blank.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(|value| value.trim()).filter(|value| !value.is_empty())
    }
}

async fn bytes(field: &mut Field, limit: usize) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.next().await {
        let chunk = chunk.map_err(|error| malformed(&error))?;
        if bytes.len() + chunk.len() > limit {
            let limit = if limit >= 1024 * 1024 {
                format!("{} MB", limit / (1024 * 1024))
            } else {
                format!("{} kB", limit / 1024)
            };
            return Err(Problem::new(
                StatusCode::PAYLOAD_TOO_LARGE,
                "too_large",
                "Arquivo grande demais",
                format!("O limite deste campo é de {limit}."),
            ));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

fn malformed(error: &MultipartError) -> Problem {
    tracing::debug!(%error, "malformed form");
    Problem::bad_request("malformed_form", "O formulário não chegou inteiro ou não é multipart/form-data.")
}

/// The last part of the path that some browsers send, without what cannot be shown.
fn file_name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = last.chars().filter(|c| !c.is_control()).take(NAME).collect();
    if name.trim().is_empty() { "arquivo".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_file_name_is_its_last_part_and_can_be_shown() {
        assert_eq!(file_name("C:\\Dados\\textos.csv"), "textos.csv");
        assert_eq!(file_name("../../etc/passwd"), "passwd");
        assert_eq!(file_name("a\0b\r\n.xml"), "ab.xml");
        assert_eq!(file_name(""), "arquivo");
    }
}
