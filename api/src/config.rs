//! Settings: defaults < `pauta.toml` < environment. An unknown key or a bad value stops the boot.
use crate::kernel::{
    mail::Mailer,
    outbound::{TestHost, address::Network},
};
use ::config::{Config as Source, ConfigError, File, FileFormat, Value, ValueKind};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use std::{
    collections::HashMap,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};

/// All settings of a process.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where the SQLite file, the media and the `address` file live.
    pub data_dir: PathBuf,
    pub server: ServerConfig,
    pub database: DatabaseConfig,
    pub admin: AdminConfig,
    pub log: LogConfig,
    pub jobs: JobsConfig,
    pub mail: MailConfig,
    pub agenda: AgendaConfig,
    pub outbound: OutboundConfig,
    pub test: TestConfig,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerConfig {
    /// Address and port to listen on; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Threads that serve requests; 0 takes one per processor.
    pub workers: usize,
    /// The address that people use, for links and for the check of `Origin`; empty takes the one of the request.
    pub public_url: String,
    /// Proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// Seconds that requests in flight may take after SIGTERM.
    pub shutdown_seconds: u64,
    /// Apply pending migrations at start.
    pub migrate: bool,
    /// The name of the office, as the public pages show it.
    pub office: String,
    /// Whom the press asks, in one line, as texts and PDFs show it; empty for nothing.
    pub contact: String,
    /// The WebSub hub that the feeds name; empty for none.
    pub websub_hub: String,
    /// Megabytes of finished answers kept in memory, at most, of each of three kinds: public ones, releases, lists.
    pub cache_mib: u64,
    /// Live streams that one process serves at once.
    pub live_streams: usize,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatabaseConfig {
    /// `sqlite://…` or `postgres://…`; empty takes `pauta.db` in the data folder.
    pub url: String,
    /// Connections at most.
    pub connections: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdminConfig {
    /// The first administrator, created only when there is no user.
    pub email: String,
    pub password: SecretString,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogConfig {
    pub format: LogFormat,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    Pretty,
    Json,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JobsConfig {
    /// Run a worker inside `serve`.
    pub embedded: bool,
    /// Jobs that one process runs at once.
    pub concurrency: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailConfig {
    /// `smtp://…` or `smtps://user:password@host`; empty sends no mail.
    pub url: SecretString,
    /// Who it comes from: `Ascom <ascom@…>`.
    pub from: String,
}

impl MailConfig {
    /// Whether mail can be sent.
    pub fn is_set(&self) -> bool {
        !self.url.expose_secret().is_empty()
    }
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgendaConfig {
    /// Kilometres per hour, in a straight line, by which it is reckoned whether somebody can get from one event to the next.
    pub travel_speed: u32,
    /// Days after an event for which it is known who its guests were.
    pub guest_days: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutboundConfig {
    /// Addresses and networks that may be called although the public does not reach them.
    pub allow: Vec<Network>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TestConfig {
    /// A file with signed seconds added to the system clock: tests travel in time with it.
    pub clock_offset_file: Option<PathBuf>,
    /// The names that are known, as `name=address`; where it is set, even to nothing, no name server is asked.
    pub hosts: Option<Vec<TestHost>>,
}

const DEFAULTS: &str = r#"
data_dir = "./data"

[server]
listen = "127.0.0.1:8080"
workers = 0
public_url = ""
trusted_proxies = []
shutdown_seconds = 30
migrate = true
office = "Assessoria de Comunicação"
contact = ""
websub_hub = ""
cache_mib = 32
live_streams = 1000

[database]
url = ""
connections = 10

[admin]
email = ""
password = ""

[log]
format = "pretty"

[jobs]
embedded = true
concurrency = 4

[mail]
url = ""
from = "Pauta <pauta@localhost>"

[agenda]
travel_speed = 60
guest_days = 30

[outbound]
allow = []

[test]
"#;

/// The environment variable of each setting. A `PAUTA_` variable that is not here stops the boot.
const VARIABLES: &[(&str, &str)] = &[
    ("PAUTA_DATA_DIR", "data_dir"),
    ("PAUTA_LISTEN", "server.listen"),
    ("PAUTA_WORKERS", "server.workers"),
    ("PAUTA_PUBLIC_URL", "server.public_url"),
    ("PAUTA_TRUSTED_PROXIES", "server.trusted_proxies"),
    ("PAUTA_SHUTDOWN_SECONDS", "server.shutdown_seconds"),
    ("PAUTA_MIGRATE", "server.migrate"),
    ("PAUTA_OFFICE", "server.office"),
    ("PAUTA_CONTACT", "server.contact"),
    ("PAUTA_WEBSUB_HUB", "server.websub_hub"),
    ("PAUTA_CACHE_MIB", "server.cache_mib"),
    ("PAUTA_LIVE_STREAMS", "server.live_streams"),
    ("DATABASE_URL", "database.url"),
    ("PAUTA_DATABASE_CONNECTIONS", "database.connections"),
    ("PAUTA_ADMIN_EMAIL", "admin.email"),
    ("PAUTA_ADMIN_PASSWORD", "admin.password"),
    ("PAUTA_LOG", "log.format"),
    ("PAUTA_JOBS_EMBEDDED", "jobs.embedded"),
    ("PAUTA_JOBS_CONCURRENCY", "jobs.concurrency"),
    ("PAUTA_MAIL_URL", "mail.url"),
    ("PAUTA_MAIL_FROM", "mail.from"),
    ("PAUTA_AGENDA_TRAVEL_SPEED", "agenda.travel_speed"),
    ("PAUTA_AGENDA_GUEST_DAYS", "agenda.guest_days"),
    ("PAUTA_OUTBOUND_ALLOW", "outbound.allow"),
    ("PAUTA_TEST_CLOCK_OFFSET_FILE", "test.clock_offset_file"),
    ("PAUTA_TEST_HOSTS", "test.hosts"),
];
/// Settings that are lists: separated by commas in the environment.
const LISTS: &[&str] = &["server.trusted_proxies", "outbound.allow", "test.hosts"];
/// Read by other tools (the level filter of the log, the path of the file, the scripts), not settings themselves.
const OTHERS: &[&str] = &["PAUTA_CONFIG", "PAUTA_LOG_FILTER", "PAUTA_BIN", "PAUTA_KILL_ROUNDS"];

impl Config {
    /// Reads the settings from `pauta.toml` (or the file that `PAUTA_CONFIG` names) and the environment.
    ///
    /// # Errors
    /// A sentence that names the unknown key or the bad value.
    pub fn load() -> Result<Self, String> {
        Self::from_sources(
            std::env::var("PAUTA_CONFIG").ok(),
            std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?))),
        )
    }

    fn from_sources(file: Option<String>, environment: impl Iterator<Item = (String, String)>) -> Result<Self, String> {
        let file = match file {
            Some(path) => File::new(&path, FileFormat::Toml),
            None => File::new("pauta.toml", FileFormat::Toml).required(false),
        };
        let mut source = Source::builder().add_source(File::from_str(DEFAULTS, FileFormat::Toml)).add_source(file);
        for (name, value) in environment {
            if let Some((_, key)) = VARIABLES.iter().find(|(variable, _)| *variable == name) {
                let value = if LISTS.contains(key) { list(&value) } else { scalar(value) };
                source = source.set_override(*key, value).map_err(|e| format!("{name}: {e}"))?;
            } else if name.starts_with("PAUTA_") && !OTHERS.contains(&name.as_str()) {
                return Err(format!("a variável de ambiente {name} não existe; veja docs/manual/instalacao.md"));
            }
        }
        let mut config: Self =
            source.build().and_then(Source::try_deserialize).map_err(|e| format!("configuração: {}", sentence(&e)))?;
        if config.database.url.is_empty() {
            config.database.url = format!("sqlite://{}", config.data_dir.join("pauta.db").display());
        }
        config.check()?;
        Ok(config)
    }

    #[cfg(test)]
    pub fn for_tests() -> Self {
        Self::from_sources(None, std::iter::empty()).expect("the defaults are good")
    }

    fn check(&self) -> Result<(), String> {
        let url = &self.database.url;
        if !["sqlite:", "postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme)) {
            return Err("database.url (DATABASE_URL) começa por sqlite: ou postgres://".into());
        }
        if self.database.connections == 0 {
            return Err("database.connections (PAUTA_DATABASE_CONNECTIONS) é de 1 em diante".into());
        }
        if self.jobs.concurrency == 0 {
            return Err("jobs.concurrency (PAUTA_JOBS_CONCURRENCY) é de 1 em diante".into());
        }
        if !(1..=1000).contains(&self.agenda.travel_speed) {
            return Err("agenda.travel_speed (PAUTA_AGENDA_TRAVEL_SPEED) vai de 1 a 1000 km/h".into());
        }
        if self.agenda.guest_days > 3650 {
            return Err("agenda.guest_days (PAUTA_AGENDA_GUEST_DAYS) vai de 0 a 3650 dias".into());
        }
        if self.mail.is_set() {
            Mailer::new(&self.mail)
                .map_err(|e| format!("mail.url (PAUTA_MAIL_URL) ou mail.from (PAUTA_MAIL_FROM): {e}"))?;
            if self.server.public_url.is_empty() {
                return Err(
                    "com mail.url, server.public_url (PAUTA_PUBLIC_URL) é obrigatório: o e-mail leva links".into()
                );
            }
        }
        let public = &self.server.public_url;
        if !public.is_empty() && !public.starts_with("https://") && !public.starts_with("http://") {
            return Err("server.public_url (PAUTA_PUBLIC_URL) começa por https:// ou http://".into());
        }
        let hub = &self.server.websub_hub;
        // It stands in a header, between angle brackets.
        let is_address = (hub.starts_with("https://") || hub.starts_with("http://"))
            && hub.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>\"".contains(&byte));
        if !is_address && !hub.is_empty() {
            return Err("server.websub_hub (PAUTA_WEBSUB_HUB) é um endereço https:// ou http://".into());
        }
        Ok(())
    }
}

fn list(value: &str) -> Value {
    let items: Vec<Value> =
        value.split(',').map(str::trim).filter(|item| !item.is_empty()).map(|item| scalar(item.to_owned())).collect();
    Value::new(None, ValueKind::Array(items))
}

fn scalar(value: String) -> Value {
    Value::new(None, ValueKind::String(value))
}

/// The error with the key that it concerns, and the variable that sets it.
fn sentence(error: &ConfigError) -> String {
    let text = error.to_string();
    let names: HashMap<&str, &str> = VARIABLES.iter().map(|(variable, key)| (*key, *variable)).collect();
    match names.iter().find(|(key, _)| text.contains(&format!("`{key}`"))) {
        Some((_, variable)) => format!("{text} ({variable})"),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(pairs: &[(&str, &str)]) -> Result<Config, String> {
        Config::from_sources(None, pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())))
    }

    #[test]
    fn the_environment_overrides_the_defaults() {
        let config = load(&[("PAUTA_LISTEN", "0.0.0.0:0"), ("PAUTA_LOG", "json"), ("PAUTA_MIGRATE", "false")]).unwrap();
        assert_eq!(config.server.listen.port(), 0);
        assert_eq!(config.log.format, LogFormat::Json);
        assert!(!config.server.migrate);
        assert_eq!(config.database.url, "sqlite://./data/pauta.db");
    }

    #[test]
    fn a_list_is_separated_by_commas() {
        let config = load(&[("PAUTA_TRUSTED_PROXIES", "10.0.0.1, ::1")]).unwrap();
        assert_eq!(config.server.trusted_proxies.len(), 2);
    }

    #[test]
    fn an_unknown_variable_is_named() {
        assert!(load(&[("PAUTA_LISTENN", "x")]).unwrap_err().contains("PAUTA_LISTENN"));
    }

    #[test]
    fn a_bad_value_is_named() {
        let error = load(&[("PAUTA_LISTEN", "aqui")]).unwrap_err();
        assert!(error.contains("server.listen") || error.contains("PAUTA_LISTEN"), "{error}");
        let error = load(&[("PAUTA_LOG", "xml")]).unwrap_err();
        assert!(error.contains("log.format") || error.contains("PAUTA_LOG"), "{error}");
        let error = load(&[("PAUTA_OUTBOUND_ALLOW", "10.0.0.0/8,casa")]).unwrap_err();
        assert!(error.contains("casa"), "{error}");
        assert!(load(&[("DATABASE_URL", "mysql://x")]).unwrap_err().contains("DATABASE_URL"));
        assert!(load(&[("PAUTA_WEBSUB_HUB", "hub.example.org")]).unwrap_err().contains("PAUTA_WEBSUB_HUB"));
        assert!(load(&[("PAUTA_WEBSUB_HUB", "https://a>; rel=\"x")]).unwrap_err().contains("PAUTA_WEBSUB_HUB"));
    }
}
