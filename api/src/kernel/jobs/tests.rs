//! The queue over a real SQLite file: each job once, nothing of what was rolled back, the dead put aside.
use super::{Job, JobError, Registry, Schedule, Worker, dead, enqueue, entity};
use crate::{
    config::DatabaseConfig,
    kernel::{clock::Clock, db::Db},
};
use migration::{Migrator, MigratorTrait};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio_util::sync::CancellationToken;

type Done = Arc<Mutex<Vec<u32>>>;

#[derive(Serialize, Deserialize)]
struct Count(u32);

impl Job<Done> for Count {
    const KIND: &'static str = "count";

    async fn run(&self, done: &Done) -> Result<(), JobError> {
        if self.0 == 13 {
            return Err(JobError("azar".to_owned()));
        }
        done.lock().unwrap().push(self.0);
        Ok(())
    }
}

async fn database() -> (Db, std::path::PathBuf) {
    let path = std::env::temp_dir().join(format!("pauta-jobs-{:032x}.db", rand::random::<u128>()));
    let config = DatabaseConfig { url: format!("sqlite://{}", path.display()), connections: 6 };
    let db = Db::connect(&config).await.unwrap();
    Migrator::up(db.read(), None).await.unwrap();
    (db, path)
}

/// Jobs that no worker has taken yet.
async fn left(db: &Db) -> u64 {
    entity::Entity::find().filter(entity::Column::Attempts.eq(0)).count(db.read()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_job_runs_once_however_many_workers_take_them() {
    let (db, path) = database().await;
    let clock = Clock::default();
    for number in 0..50 {
        for _ in 0..2 {
            enqueue::<Done, _>(db.read(), &clock, &Count(number), &number.to_string(), clock.now()).await.unwrap();
        }
    }
    let tx = db.write().await.unwrap();
    enqueue::<Done, _>(&tx, &clock, &Count(99), "rolled back", clock.now()).await.unwrap();
    drop(tx);

    let (done, stop) = (Done::default(), CancellationToken::new());
    let workers: Vec<_> = (0..4)
        .map(|_| Worker {
            db: db.clone(),
            clock: clock.clone(),
            registry: Registry::default().with::<Count>(),
            schedule: Schedule::default(),
            context: done.clone(),
            concurrency: 2,
        })
        .map(|worker| tokio::spawn(worker.run(stop.clone(), Duration::from_secs(10))))
        .collect();
    while left(&db).await > 0 {
        tokio::task::yield_now().await;
    }
    stop.cancel();
    for worker in workers {
        worker.await.unwrap();
    }

    let mut ran = done.lock().unwrap().clone();
    ran.sort_unstable();
    let expected: Vec<u32> = (0..50).filter(|number| *number != 13).collect();
    assert_eq!(ran, expected);
    // The one that failed waits for its next try, with its error.
    let failed = entity::Entity::find().filter(entity::Column::Attempts.eq(1)).all(db.read()).await.unwrap();
    let failed: Vec<_> = failed.iter().filter(|job| job.last_error.is_some()).collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0].last_error.as_deref(), Some("azar"));
    assert!(failed[0].run_at > clock.now() && failed[0].lease.is_none());
    assert!(dead(db.read()).await.unwrap().is_empty());
    std::fs::remove_file(path).unwrap();
}
