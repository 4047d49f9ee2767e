//! `pauta import`: the same import as over HTTP, worked through here and now.
use super::{
    entity::{Entity, ImportKind, ImportOutcome, ImportRow, ImportStatus},
    mapping, service,
    service::Asked,
    work::{Ended, work},
};
use crate::{
    app::App,
    auth::{Permission, reach_of},
    kernel::{problem::Problem, upload::UploadedFile},
    setup::{say, told},
    users::service::by_email,
};
use clap::Args;
use sea_orm::EntityTrait;
use std::{path::PathBuf, sync::Arc, time::Duration};

/// How often the terminal is told how far it is.
const TOLD: Duration = Duration::from_secs(2);

#[derive(Debug, Args)]
pub struct ImportArgs {
    /// The file, of 50 MB at most
    file: PathBuf,
    #[arg(long)]
    kind: ImportKind,
    /// JSON object: field of the release to column of the spreadsheet
    #[arg(long)]
    mapping: Option<String>,
    /// Only say what would happen
    #[arg(long)]
    dry_run: bool,
    /// E-mail of who imports; must hold `releases.import`
    #[arg(long)]
    user: String,
    /// Slug of the unit that the releases will belong to
    #[arg(long)]
    unit: Option<String>,
    /// What the ids of the file are unique in
    #[arg(long)]
    source: Option<String>,
}

/// Imports a file and tells what became of it. An import that is interrupted goes on in the next server or worker.
///
/// # Errors
/// A sentence, when the file cannot be imported or a row failed.
pub async fn import(app: &Arc<App>, args: ImportArgs) -> Result<(), String> {
    let length = std::fs::metadata(&args.file).map_err(|e| format!("{}: {e}", args.file.display()))?.len();
    if length == 0 || length > service::FILE as u64 {
        return Err("o arquivo está vazio ou passa de 50 MB".to_owned());
    }
    let bytes = std::fs::read(&args.file).map_err(|e| format!("{}: {e}", args.file.display()))?;
    let name = args.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let user = by_email(app.db.read(), &args.user).await.map_err(|e| e.to_string())?;
    let user = user.ok_or_else(|| format!("não há pessoa com o e-mail {}", args.user))?;
    let reach = reach_of(app, &user, Permission::ReleasesImport).await.map_err(told)?;
    let tree = app.units.tree(app).await.map_err(told)?;
    let unit = service::unit_named(args.unit.as_deref(), &reach, &tree).map_err(told)?;
    let asked = Asked {
        kind: args.kind,
        file: UploadedFile { name, bytes },
        mapping: mapping::parse(args.mapping.as_deref().unwrap_or("{}")).map_err(|fault| told(fault.into()))?,
        source: args.source,
        dry_run: args.dry_run,
    };
    let checked = service::check(asked).await.map_err(told)?;
    let tx = app.db.write().await.map_err(told)?;
    let (row, _) = service::create(&tx, &app.clock, user.id, unit, checked).await.map_err(told)?;
    tx.commit().await.map_err(told)?;
    say(&format!("{}: {} linhas", row.file_name, row.total));
    finish(app, row.id).await
}

async fn finish(app: &App, id: uuid::Uuid) -> Result<(), String> {
    loop {
        // A server that runs beside may have taken it: then this one only looks on.
        let ended = work(app, id, Some(TOLD)).await.map_err(told)?;
        let row = Entity::find_by_id(id).one(app.db.read()).await.map_err(|e| e.to_string())?;
        let row = row.ok_or_else(|| told(Problem::not_found()))?;
        if row.finished_at.is_none() {
            say(&format!("  {} de {}", row.processed, row.total));
            if ended == Ended::Done {
                tokio::time::sleep(TOLD).await;
            }
            continue;
        }
        let report = service::report_of(app.db.read(), id).await.map_err(told)?;
        for failed in report.errors.0.iter().filter(|row| row.outcome == ImportOutcome::Failed) {
            say(&sentence(failed));
        }
        let done = if row.dry_run { "seriam criados" } else { "criados" };
        say(&format!(
            "{} {done}, {} já estavam aqui, {} deixados de lado, {} com erro",
            row.created, row.unchanged, row.skipped, row.failed
        ));
        return match (row.status(), row.fault) {
            (ImportStatus::Cancelled, _) => Err("cancelada na tela: o que já entrou fica".to_owned()),
            (ImportStatus::Failed, Some(fault)) => Err(fault),
            _ if row.failed > 0 => Err(format!("{} linhas com erro", row.failed)),
            _ => Ok(()),
        };
    }
}

fn sentence(row: &ImportRow) -> String {
    format!("  linha {}: {}", row.number, row.reasons.join("; "))
}
