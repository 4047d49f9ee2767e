//! Every failure that a caller sees: RFC 9457 problem details.
//!
//! `code` is stable English for programs; `title`, `detail` and `message` are pt-BR for people.
use actix_web::{
    HttpResponse, ResponseError,
    http::{
        StatusCode,
        header::{HeaderName, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE},
    },
};
use sea_orm::{DbErr, RuntimeErr, SqlErr};
use serde::Serialize;
use serde_json::{Map, Value};
use std::{borrow::Cow, fmt};
use utoipa::ToSchema;

tokio::task_local! {
    /// The request being served.
    pub(crate) static REQUEST: RequestMark;
}

/// By what a request is known in the log and in the change log.
#[derive(Clone, Debug)]
pub struct RequestMark {
    /// It is the `instance` of a problem and joins its log lines.
    pub id: String,
    /// The program that made it, as it calls itself.
    pub agent: Option<String>,
}

/// The id of the request that this task serves, if it serves one.
pub fn request_id() -> Option<String> {
    REQUEST.try_with(|request| request.id.clone()).ok()
}

/// The program that made the request that this task serves, as it calls itself.
pub fn user_agent() -> Option<String> {
    REQUEST.try_with(|request| request.agent.clone()).ok().flatten()
}

/// One fault of the input, and where it stands.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = ProblemFault)]
pub struct Fault {
    /// RFC 6901 pointer into the request body, or the name of a query parameter.
    #[schema(example = "/title")]
    pub pointer: String,
    #[schema(example = "required")]
    pub code: Cow<'static, str>,
    #[schema(example = "Preencha o título.")]
    pub message: String,
}

/// The body of every 4xx and 5xx answer (`application/problem+json`).
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct ProblemBody<'a> {
    /// A stable reference of the kind of problem.
    #[serde(rename = "type")]
    #[schema(example = "/problems/validation")]
    kind: String,
    #[schema(example = "Dados inválidos")]
    title: &'a str,
    #[schema(example = 422)]
    status: u16,
    /// Stable code for programs.
    #[schema(example = "validation")]
    code: &'a str,
    /// In Portuguese: what to do.
    detail: &'a str,
    /// The id of the request, to be quoted to support.
    instance: String,
    /// All faults of the input at once.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    errors: &'a [Fault],
    /// Why a withdrawn release was withdrawn (410 only).
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    /// What else this kind of problem tells (RFC 9457, section 3.2); documented where it is answered.
    #[serde(flatten)]
    #[schema(ignore)]
    extension: &'a Map<String, Value>,
}

/// A failure on its way to the caller.
#[derive(Debug)]
pub struct Problem(Box<Parts>);

#[derive(Debug)]
struct Parts {
    status: StatusCode,
    code: &'static str,
    title: &'static str,
    detail: Cow<'static, str>,
    errors: Vec<Fault>,
    reason: Option<String>,
    extension: Map<String, Value>,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Problem {
    pub fn new(
        status: StatusCode,
        code: &'static str,
        title: &'static str,
        detail: impl Into<Cow<'static, str>>,
    ) -> Self {
        let (errors, headers, extension) = (Vec::new(), Vec::new(), Map::new());
        Self(Box::new(Parts { status, code, title, detail: detail.into(), errors, reason: None, extension, headers }))
    }

    pub fn bad_request(code: &'static str, detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, "Requisição malformada", detail)
    }

    pub fn unauthorized(code: &'static str, detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, code, "Identificação necessária", detail)
            .header(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"pauta\""))
    }

    pub fn forbidden(code: &'static str, detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::FORBIDDEN, code, "Ação não permitida", detail)
    }

    pub fn not_found() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "not_found",
            "Não encontrado",
            "O endereço não existe ou você não tem acesso a ele.",
        )
    }

    pub fn conflict(code: &'static str, detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::CONFLICT, code, "Conflito", detail)
    }

    pub fn gone(code: &'static str, detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::GONE, code, "Não vale mais", detail)
    }

    pub fn validation(errors: Vec<Fault>) -> Self {
        Self::invalid("validation", "Corrija os campos indicados.", errors)
    }

    pub fn invalid(code: &'static str, detail: impl Into<Cow<'static, str>>, errors: Vec<Fault>) -> Self {
        let mut problem = Self::new(StatusCode::UNPROCESSABLE_ENTITY, code, "Dados inválidos", detail);
        problem.0.errors = errors;
        problem
    }

    /// A single fault at `pointer`.
    pub fn fault(pointer: impl Into<String>, code: &'static str, message: impl Into<String>) -> Self {
        Self::validation(vec![Fault { pointer: pointer.into(), code: code.into(), message: message.into() }])
    }

    pub fn unavailable() -> Self {
        Self::new(
            StatusCode::SERVICE_UNAVAILABLE,
            "unavailable",
            "Serviço indisponível",
            "O banco de dados não respondeu. Tente de novo em alguns segundos.",
        )
        .retry_after(5)
    }

    pub fn internal() -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "internal",
            "Erro interno",
            "Algo falhou do nosso lado. Informe ao suporte o número desta requisição.",
        )
    }

    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.0.headers.push((name, value));
        self
    }

    /// Seconds after which trying again makes sense.
    #[must_use]
    pub fn retry_after(self, seconds: u64) -> Self {
        self.header(RETRY_AFTER, HeaderValue::from(seconds))
    }

    /// The public reason of a withdrawal.
    #[must_use]
    pub fn reason(mut self, reason: String) -> Self {
        self.0.reason = Some(reason);
        self
    }

    /// A member of its own that this kind of problem has.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &impl Serialize) -> Self {
        self.0.extension.insert(name.to_owned(), serde_json::to_value(value).unwrap_or_default());
        self
    }

    pub fn headers(&self) -> &[(HeaderName, HeaderValue)] {
        &self.0.headers
    }

    pub fn code(&self) -> &'static str {
        self.0.code
    }

    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    pub fn push(&mut self, fault: Fault) {
        self.0.errors.push(fault);
    }

    pub fn errors(&self) -> &[Fault] {
        &self.0.errors
    }

    pub fn detail(&self) -> &str {
        &self.0.detail
    }

    /// The code of what a person is told.
    pub fn told_code(&self) -> Cow<'static, str> {
        self.0.errors.first().map_or(Cow::Borrowed(self.0.code), |fault| fault.code.clone())
    }

    /// What a person is told: the first fault, or else the detail.
    pub fn told(&self) -> String {
        self.0.errors.first().map_or_else(|| self.0.detail.to_string(), |fault| fault.message.clone())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.0.status.as_u16(), self.0.code, self.0.detail)
    }
}

impl std::error::Error for Problem {}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        self.0.status
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.0.status);
        for (name, value) in &self.0.headers {
            response.insert_header((name.clone(), value.clone()));
        }
        let body = ProblemBody {
            kind: format!("/problems/{}", self.0.code),
            title: self.0.title,
            status: self.0.status.as_u16(),
            code: self.0.code,
            detail: &self.0.detail,
            instance: request_id().unwrap_or_default(),
            errors: &self.0.errors,
            reason: self.0.reason.as_deref(),
            extension: &self.0.extension,
        };
        response.insert_header(("Cache-Control", "no-store"));
        response.content_type("application/problem+json").body(serde_json::to_string(&body).unwrap_or_default())
    }
}

/// A database failure that no rule foresaw: away is 503, full is 507, the rest is ours to mend.
impl From<DbErr> for Problem {
    fn from(error: DbErr) -> Self {
        let text = error.to_string();
        if is_away(&error) {
            tracing::error!(error = %text, "database away");
            return Self::unavailable();
        }
        if text.contains("(code: 13)") || text.contains("No space left") {
            tracing::error!(error = %text, "database full");
            return Self::new(
                StatusCode::INSUFFICIENT_STORAGE,
                "storage_full",
                "Sem espaço",
                "Não há espaço para gravar. Nada foi alterado; avise o suporte.",
            );
        }
        if text.contains("57014") || text.contains("statement timeout") || text.contains("(code: 9)") {
            tracing::warn!(error = %text, "statement time limit");
            return Self::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "too_costly",
                "Consulta demorada demais",
                "A consulta passou do tempo permitido. Restrinja os filtros e tente de novo.",
            )
            .retry_after(5);
        }
        tracing::error!(error = %text, "unexpected database error");
        Self::internal()
    }
}

fn is_away(error: &DbErr) -> bool {
    match error {
        DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => true,
        DbErr::Exec(RuntimeErr::SqlxError(inner)) | DbErr::Query(RuntimeErr::SqlxError(inner)) => match &**inner {
            sqlx::Error::Io(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
            | sqlx::Error::Tls(_)
            | sqlx::Error::Protocol(_) => true,
            // 57P: shutting down or starting; 08: connection; 40: lost against another transaction;
            // 5 and 6: SQLite busy and locked.
            sqlx::Error::Database(db) => db.code().is_some_and(|code| {
                code.starts_with("57P") || code.starts_with("08") || ["5", "6", "40001", "40P01"].contains(&&*code)
            }),
            _ => false,
        },
        _ => false,
    }
}

/// The constraint or columns that a unique violation names, if `error` is one.
pub fn unique_violation(error: &DbErr) -> Option<String> {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(text)) => Some(text),
        _ => None,
    }
}

/// Whether `error` says that other rows still refer to this one.
pub fn still_referred(error: &DbErr) -> bool {
    // SQLite reports ON DELETE RESTRICT as SQLITE_CONSTRAINT_TRIGGER, which the library does not name.
    matches!(error.sql_err(), Some(SqlErr::ForeignKeyConstraintViolation(_)))
        || error.to_string().contains("FOREIGN KEY constraint failed")
}

/// Gathers the faults of one input so that all are told at once.
#[derive(Debug, Default)]
pub struct Faults(Vec<Fault>);

impl Faults {
    pub fn add(&mut self, pointer: impl Into<String>, code: &'static str, message: impl Into<String>) {
        self.0.push(Fault { pointer: pointer.into(), code: code.into(), message: message.into() });
    }

    /// `value` must have at most `max` characters.
    pub fn at_most(&mut self, pointer: &str, value: &str, max: usize) {
        if value.chars().count() > max {
            self.add(pointer, "too_long", format!("Use no máximo {max} caracteres."));
        }
    }

    /// `value` must say something.
    pub fn required(&mut self, pointer: &str, value: &str, message: &str) {
        if value.trim().is_empty() {
            self.add(pointer, "required", message);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// # Errors
    /// 422 with every fault gathered, if any.
    pub fn check(self) -> Result<(), Problem> {
        if self.0.is_empty() { Ok(()) } else { Err(Problem::validation(self.0)) }
    }

    pub fn into_inner(self) -> Vec<Fault> {
        self.0
    }
}
