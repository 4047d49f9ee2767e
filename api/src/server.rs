//! The running server and worker.
use crate::{
    advisories::keep_in_step,
    agenda::{
        guests::{MailGuest, TellGuests},
        subscriptions::{PollCalendars, RefreshCalendar},
    },
    app::App,
    compliance::VerifyLinks,
    config::Config,
    housekeeping::Housekeeping,
    http::{envelope::envelope, router},
    imports::ImportJob,
    kernel::{
        clock::Clock,
        db::Db,
        jobs::{Registry, Schedule, Worker},
        mail::SendMail,
    },
    releases::keep_publishing,
    setup, telemetry,
    users::MailPeople,
};
use actix_web::{
    App as ActixApp, HttpServer,
    dev::Service,
    middleware::{Compress, from_fn},
    web::{self, Data},
};
use std::{future::poll_fn, io, path::PathBuf, pin::pin, sync::Arc, time::Duration};
use tokio::{
    runtime::Handle,
    signal::unix::{SignalKind, signal},
};
use utoipa_actix_web::AppExt;
use utoipa_swagger_ui::{Config as Docs, SwaggerUi};

/// A client must send its headers within this.
const HEADERS: Duration = Duration::from_secs(5);
const KEEP_ALIVE: Duration = Duration::from_secs(75);

/// Connects, and brings the database up to date if the configuration says so.
pub async fn prepare(config: Config) -> Result<Arc<App>, String> {
    std::fs::create_dir_all(&config.data_dir).map_err(|e| format!("{}: {e}", config.data_dir.display()))?;
    let metrics = telemetry::metrics();
    let clock = Clock::new(config.test.clock_offset_file.clone());
    let db = Db::connect(&config.database).await.map_err(|e| format!("banco de dados: {e}"))?;
    if config.server.migrate {
        setup::migrate(&config, &db).await?;
    } else if setup::pending(&db).await.map_err(|e| e.to_string())? > 0 {
        return Err("o banco de dados tem migrações pendentes: execute «pauta migrate»".to_owned());
    }
    setup::first_administrator(&config, &db, &clock).await?;
    Ok(Arc::new(App::new(config, db, clock, metrics)))
}

/// Serves until the process is asked to stop.
pub async fn serve(app: Arc<App>) -> Result<(), String> {
    let address_file = AddressFile(app.config.data_dir.join("address"));
    address_file.forget();
    let grace = Duration::from_secs(app.config.server.shutdown_seconds);
    let data = Data::from(app.clone());
    let runtime = Handle::current();
    let factory = move || {
        let runtime = runtime.clone();
        ActixApp::new()
            .app_data(data.clone())
            // Before the API, whose scope would otherwise take its own contract's address.
            .configure(router::others)
            .into_utoipa_app()
            .service(router::api())
            .into_app()
            .service(SwaggerUi::new("/docs/{_:.*}").config(Docs::new(["/api/v1/openapi.json"])))
            .service(web::redirect("/docs", "/docs/"))
            .default_service(web::route().to(router::fallback))
            .wrap(from_fn(router::negotiate))
            .wrap(Compress::default())
            .wrap(from_fn(envelope))
            .wrap_fn(move |request, next| within(runtime.clone(), next.call(request)))
    };
    let mut server = HttpServer::new(factory)
        .client_request_timeout(HEADERS)
        .keep_alive(KEEP_ALIVE)
        .shutdown_timeout(app.config.server.shutdown_seconds)
        .disable_signals();
    if app.config.server.workers > 0 {
        server = server.workers(app.config.server.workers);
    }
    let listen = app.config.server.listen;
    let server = server.bind(listen).map_err(|e| format!("{listen}: {e}"))?;
    let address = server.addrs().first().copied().unwrap_or(listen);
    let server = server.run();
    let handle = server.handle();
    let work = app.config.jobs.embedded.then(|| tokio::spawn(work(app.clone(), grace)));
    address_file.write(&address.to_string()).map_err(|e| format!("address: {e}"))?;
    tracing::info!(%address, "listening on http://{address}");

    let stop = app.stop.clone();
    tokio::spawn(async move {
        asked_to_stop().await;
        tracing::info!("stopping");
        stop.cancel();
        handle.stop(true).await;
    });
    server.await.map_err(|e| e.to_string())?;
    app.stop.cancel();
    if let Some(work) = work {
        let _ = work.await;
    }
    address_file.forget();
    Ok(())
}

/// `work`, in which everything begun belongs to `runtime`.
///
/// A thread that serves requests has a runtime of its own, and ends as soon as it is asked to stop and serves none. A
/// connection to the database that it had opened would be dead from then on for who got it from the pool.
async fn within<W: Future>(runtime: Handle, work: W) -> W::Output {
    let mut work = pin!(work);
    poll_fn(|context| {
        let _entered = runtime.enter();
        work.as_mut().poll(context)
    })
    .await
}

/// Runs jobs until the process is asked to stop.
pub async fn worker(app: Arc<App>) {
    let grace = Duration::from_secs(app.config.server.shutdown_seconds);
    let stop = app.stop.clone();
    tokio::spawn(async move {
        asked_to_stop().await;
        stop.cancel();
    });
    work(app, grace).await;
}

async fn work(app: Arc<App>, grace: Duration) {
    let schedule = Schedule::default()
        .with::<Arc<App>, Housekeeping>("17 * * * *")
        .and_then(|schedule| schedule.with::<Arc<App>, PollCalendars>("*/5 * * * *"));
    let schedule = match schedule {
        Ok(schedule) => schedule,
        Err(error) => {
            tracing::error!(%error, "bad schedule");
            return;
        }
    };
    let worker = Worker {
        db: app.db.clone(),
        clock: app.clock.clone(),
        registry: Registry::default()
            .with::<Housekeeping>()
            .with::<SendMail>()
            .with::<ImportJob>()
            .with::<MailGuest>()
            .with::<MailPeople>()
            .with::<TellGuests>()
            .with::<PollCalendars>()
            .with::<RefreshCalendar>()
            .with::<VerifyLinks>(),
        schedule,
        concurrency: app.config.jobs.concurrency,
        context: app.clone(),
    };
    tokio::join!(worker.run(app.stop.clone(), grace), keep_publishing(app.clone()), keep_in_step(app.clone()));
}

async fn asked_to_stop() {
    let mut terminate = match signal(SignalKind::terminate()) {
        Ok(terminate) => terminate,
        Err(error) => {
            tracing::error!(%error, "cannot listen to SIGTERM");
            return std::future::pending().await;
        }
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

/// Where scripts read which address was chosen.
struct AddressFile(PathBuf);

impl AddressFile {
    fn write(&self, address: &str) -> io::Result<()> {
        let partial = self.0.with_extension("partial");
        std::fs::write(&partial, address)?;
        std::fs::rename(partial, &self.0)
    }

    fn forget(&self) {
        let _ = std::fs::remove_file(&self.0);
    }
}
