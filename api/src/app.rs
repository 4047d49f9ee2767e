//! What every handler and job is given.
use crate::{
    auth::Gatekeeper,
    compliance::BlackoutDirectory,
    config::Config,
    identity::IdentityDirectory,
    kernel::{clock::Clock, db::Db, freshness::Freshness, mail::Mailer, outbound::Outbound, recall::Recall},
    live::LiveHub,
    public::Answer,
    releases::{Horizon, ReleaseOut, ReleasePage},
    units::UnitDirectory,
    users::UserDirectory,
};
use metrics_exporter_prometheus::PrometheusHandle;
use tokio_util::sync::CancellationToken;

/// The parts of the running process.
pub struct App {
    pub config: Config,
    pub db: Db,
    pub clock: Clock,
    pub fresh: Freshness,
    pub gatekeeper: Gatekeeper,
    pub units: UnitDirectory,
    pub people: UserDirectory,
    pub blackouts: BlackoutDirectory,
    pub identities: IdentityDirectory,
    /// What anyone may read, as sent.
    pub answers: Recall<Answer>,
    /// When the clock next changes what may be read.
    pub horizon: Horizon,
    /// Releases and pages of releases, as each caller sees them.
    pub releases: Recall<ReleaseOut>,
    pub release_pages: Recall<ReleasePage>,
    /// What live streams are told from.
    pub live: LiveHub,
    /// None where no mail server is configured.
    pub mailer: Option<Mailer>,
    pub outbound: Outbound,
    pub metrics: PrometheusHandle,
    /// Cancelled when the process is asked to stop.
    pub stop: CancellationToken,
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").field("config", &self.config).finish_non_exhaustive()
    }
}

impl App {
    /// Puts the parts together over a connected database.
    pub fn new(config: Config, db: Db, clock: Clock, metrics: PrometheusHandle) -> Self {
        Self {
            fresh: Freshness::start(db.clone()),
            answers: Recall::new(config.server.cache_mib),
            releases: Recall::new(config.server.cache_mib),
            release_pages: Recall::new(config.server.cache_mib),
            horizon: Horizon::default(),
            live: LiveHub::new(config.server.live_streams),
            gatekeeper: Gatekeeper::default(),
            units: UnitDirectory::default(),
            people: UserDirectory::default(),
            // What is wrong with it stopped the boot.
            mailer: if config.mail.is_set() { Mailer::new(&config.mail).ok() } else { None },
            outbound: Outbound::new(&config),
            blackouts: BlackoutDirectory::default(),
            identities: IdentityDirectory::default(),
            stop: CancellationToken::new(),
            config,
            db,
            clock,
            metrics,
        }
    }
}
