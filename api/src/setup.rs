//! Bringing a database to where this program can use it: migrations, and the first administrator.
use crate::{
    auth::Role,
    config::Config,
    kernel::{
        clock::Clock,
        db::{AdvisoryLock, Db, Tx, exclusive, sqlite_path},
        problem::Problem,
    },
    units::{
        UnitTree,
        entity::UnitKind,
        service::{UnitContent, create_as_system},
    },
    users::{RoleChoice, UserContent, service},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use migration::{Migrator, MigratorTrait};
use sea_orm::{DbErr, EntityTrait, PaginatorTrait};
use secrecy::ExposeSecret;
use std::{fs::File, io::IsTerminal, io::Write};

/// Applies pending migrations; a second process that starts at the same time waits for the first.
pub async fn migrate(config: &Config, db: &Db) -> Result<(), String> {
    let failed = |e: DbErr| format!("migração: {e}");
    let Some(path) = sqlite_path(&config.database.url) else {
        let tx = db.write().await.map_err(|e| e.to_string())?;
        exclusive(&tx, AdvisoryLock::Migrations).await.map_err(failed)?;
        Migrator::up(db.read(), None).await.map_err(failed)?;
        return tx.commit().await.map_err(|e| e.to_string());
    };
    let lock = path.with_extension("lock");
    let file = File::create(&lock).map_err(|e| format!("{}: {e}", lock.display()))?;
    let held = tokio::task::spawn_blocking(move || file.lock().map(|()| file)).await.map_err(|e| e.to_string())?;
    let _held = held.map_err(|e| format!("{}: {e}", lock.display()))?;
    Migrator::up(db.read(), None).await.map_err(failed)
}

/// How many migrations this program knows that the database has not had.
pub async fn pending(db: &Db) -> Result<usize, DbErr> {
    Ok(Migrator::get_pending_migrations(db.read()).await?.len())
}

/// Creates the first administrator when there is no user yet, and the root unit when there is none.
///
/// The password comes from the configuration; without one, it is made up and printed this once.
pub async fn first_administrator(config: &Config, db: &Db, clock: &Clock) -> Result<(), String> {
    if count_users(db.read()).await? > 0 {
        return Ok(());
    }
    let email = match config.admin.email.as_str() {
        "" => ask_email(),
        email => email.to_owned(),
    };
    let given = config.admin.password.expose_secret();
    let password = if given.is_empty() { URL_SAFE_NO_PAD.encode(rand::random::<[u8; 15]>()) } else { given.to_owned() };
    let hash = service::hash_new_password("PAUTA_ADMIN_PASSWORD", password.clone(), &email).await.map_err(told)?;
    let tx = db.write().await.map_err(told)?;
    exclusive(&tx, AdvisoryLock::Administrators).await.map_err(|e| e.to_string())?;
    if count_users(&tx).await? > 0 {
        return Ok(());
    }
    let root = root_unit(&tx, clock).await.map_err(told)?;
    let roles = vec![RoleChoice { role: Role::Admin, unit_id: root }];
    let content = UserContent { name: "Administrador".to_owned(), email: email.clone(), roles };
    service::create(&tx, clock, None, content, hash).await.map_err(told)?;
    tx.commit().await.map_err(told)?;
    if given.is_empty() {
        say(&format!("\nPrimeiro administrador: {email}\nSenha (mostrada só agora): {password}\n"));
    } else {
        tracing::info!(%email, "first administrator created");
    }
    Ok(())
}

async fn count_users(db: &impl sea_orm::ConnectionTrait) -> Result<u64, String> {
    crate::auth::entity::user::Entity::find().count(db).await.map_err(|e| e.to_string())
}

/// The root of the tree of units, made when there is none.
pub async fn root_unit(tx: &Tx, clock: &Clock) -> Result<uuid::Uuid, Problem> {
    let tree = UnitTree::read(tx).await?;
    if let Some(root) = tree.in_order().next() {
        return Ok(root.id);
    }
    let content = UnitContent {
        name: "Secretaria das Cidades".to_owned(),
        slug: None,
        acronym: None,
        kind: UnitKind::Secretariat,
        parent_id: None,
    };
    Ok(create_as_system(tx, clock, content).await?.id)
}

fn ask_email() -> String {
    const DEFAULT: &str = "admin@pauta.local";
    if !std::io::stdin().is_terminal() {
        return DEFAULT.to_owned();
    }
    say(&format!("E-mail do primeiro administrador [{DEFAULT}]: "));
    let mut line = String::new();
    let _ = std::io::stdin().read_line(&mut line);
    match line.trim() {
        "" => DEFAULT.to_owned(),
        email => email.to_owned(),
    }
}

/// Speaks to the person who started the process, not to the log: a password does not belong there.
pub fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{text}");
    let _ = out.flush();
}

/// A problem as one sentence on a terminal.
#[allow(clippy::needless_pass_by_value, reason = "passed to map_err")]
pub fn told(problem: Problem) -> String {
    let faults: Vec<String> = problem.errors().iter().map(|f| format!("{}: {}", f.pointer, f.message)).collect();
    if faults.is_empty() { problem.detail().to_owned() } else { faults.join("; ") }
}
