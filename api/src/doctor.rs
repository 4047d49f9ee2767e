//! `pauta doctor`: what is wrong, in sentences.
use crate::{
    config::Config,
    kernel::{db::Db, jobs},
    releases::{INDEX, entity::Entity as Releases},
    setup::{self, say},
};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, EntityTrait, PaginatorTrait, Statement};

/// Checks configuration, database, search index and jobs.
///
/// # Errors
/// How many things are wrong; each was printed.
pub async fn run(config: Config) -> Result<(), String> {
    say(&format!("dados em {}", config.data_dir.display()));
    let db = Db::connect(&config.database).await.map_err(|e| format!("banco de dados: {e}"))?;
    let mut wrong = 0;
    let mut check = |name: &str, outcome: Result<String, String>| match outcome {
        Ok(text) => say(&format!("ok     {name}: {text}")),
        Err(text) => {
            wrong += 1;
            say(&format!("ERRO   {name}: {text}"));
        }
    };
    check("banco de dados", integrity(&db).await.map_err(|e| e.to_string()).and_then(|found| found));
    let pending = setup::pending(&db).await.map_err(|e| e.to_string());
    check(
        "migrações",
        match pending {
            Ok(0) => Ok("em dia".to_owned()),
            Ok(n) => Err(format!("{n} pendentes: execute «pauta migrate»")),
            Err(error) => Err(error),
        },
    );
    check("índice de busca", index(&db).await.map_err(|e| e.to_string()).and_then(|found| found));
    check(
        "tarefas",
        match jobs::dead(db.read()).await {
            Ok(dead) if dead.is_empty() => Ok("nenhuma abandonada".to_owned()),
            Ok(dead) => Err(dead
                .iter()
                .map(|job| format!("{} ({}): {}", job.kind, job.id, job.last_error.as_deref().unwrap_or("?")))
                .collect::<Vec<_>>()
                .join("; ")),
            Err(error) => Err(error.to_string()),
        },
    );
    if wrong == 0 { Ok(()) } else { Err(format!("{wrong} problema(s)")) }
}

async fn integrity(db: &Db) -> Result<Result<String, String>, DbErr> {
    let backend = db.read().get_database_backend();
    if backend != DbBackend::Sqlite {
        db.ping().await?;
        return Ok(Ok("PostgreSQL responde".to_owned()));
    }
    let row = db.read().query_one_raw(Statement::from_string(backend, "PRAGMA integrity_check")).await?;
    let found: String = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
    Ok(if found == "ok" { Ok("SQLite íntegro".to_owned()) } else { Err(found) })
}

async fn index(db: &Db) -> Result<Result<String, String>, DbErr> {
    let releases = Releases::find().count(db.read()).await?;
    let indexed = INDEX.size(db.read()).await?;
    Ok(if releases == indexed {
        Ok(format!("{indexed} textos"))
    } else {
        Err(format!("{releases} textos, mas {indexed} no índice"))
    })
}
