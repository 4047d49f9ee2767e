//! The commands of the program.
use crate::{
    app::App,
    auth::{self, Role},
    config::Config,
    demo, doctor,
    http::contract,
    imports::{self, command::ImportArgs},
    server,
    setup::{self, say, told},
    telemetry,
    units::UnitTree,
    users::{self, RoleChoice, UserContent},
};
use clap::{Args, Parser, Subcommand};
use std::{io::Read, sync::Arc};

/// The working system of a public communications office.
#[derive(Debug, Parser)]
#[command(name = "pauta", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the API and the application (and run jobs, unless told otherwise)
    Serve,
    /// Run jobs only
    Worker,
    /// Apply pending migrations
    Migrate,
    /// Print the contract (OpenAPI)
    Openapi,
    /// Manage users
    User {
        #[command(subcommand)]
        command: UserCommand,
    },
    /// Manage personal access tokens
    Token {
        #[command(subcommand)]
        command: TokenCommand,
    },
    /// Import releases from a file
    Import(ImportArgs),
    /// Fill a realistic office with five years of releases
    Demo(DemoArgs),
    /// Check configuration, database and search index, and say what is wrong
    Doctor,
}

#[derive(Debug, Subcommand)]
enum UserCommand {
    /// Create a user with a role in a unit
    Create(UserArgs),
}

#[derive(Debug, Args)]
struct UserArgs {
    #[arg(long)]
    email: String,
    #[arg(long)]
    name: String,
    #[arg(long)]
    role: Role,
    /// Slug of the unit
    #[arg(long)]
    unit: String,
    /// Read the password from standard input
    #[arg(long, required = true)]
    password_stdin: bool,
}

#[derive(Debug, Subcommand)]
enum TokenCommand {
    /// Create a token and print it
    Create(TokenArgs),
}

#[derive(Debug, Args)]
struct TokenArgs {
    /// E-mail of the user
    #[arg(long)]
    user: String,
    /// Permissions, separated by commas
    #[arg(long, value_delimiter = ',', required = true)]
    scopes: Vec<String>,
    #[arg(long, default_value_t = 30)]
    days: i64,
    #[arg(long, default_value = "linha de comando")]
    name: String,
}

#[derive(Debug, Args)]
struct DemoArgs {
    /// Seed of the generator: the same seed, the same office
    #[arg(long, default_value_t = 2026)]
    seed: u64,
}

/// Runs the command of the command line.
///
/// # Errors
/// A sentence that says what went wrong.
pub async fn run() -> Result<(), String> {
    let command = Cli::parse().command;
    if let Command::Openapi = command {
        say(contract::json().trim_end());
        return Ok(());
    }
    let config = Config::load()?;
    telemetry::logs(config.log);
    match command {
        Command::Serve => server::serve(server::prepare(config).await?).await,
        Command::Worker => {
            server::worker(server::prepare(config).await?).await;
            Ok(())
        }
        Command::Migrate => {
            let config = Config { server: crate::config::ServerConfig { migrate: true, ..config.server }, ..config };
            let db = crate::kernel::db::Db::connect(&config.database).await.map_err(|e| e.to_string())?;
            setup::migrate(&config, &db).await
        }
        Command::Doctor => doctor::run(config).await,
        Command::Demo(args) => {
            let app = server::prepare(config).await?;
            demo::fill(&app, args.seed).await
        }
        Command::Import(args) => imports::command::import(&server::prepare(config).await?, args).await,
        Command::User { command: UserCommand::Create(args) } => {
            create_user(&server::prepare(config).await?, args).await
        }
        Command::Token { command: TokenCommand::Create(args) } => {
            create_token(&server::prepare(config).await?, args).await
        }
        Command::Openapi => Ok(()),
    }
}

async fn create_user(app: &Arc<App>, args: UserArgs) -> Result<(), String> {
    let mut password = String::new();
    std::io::stdin().read_to_string(&mut password).map_err(|e| e.to_string())?;
    let password = password.trim_end_matches(['\r', '\n']).to_owned();
    let hash = users::service::hash_new_password("senha", password, &args.email).await.map_err(told)?;
    let tx = app.db.write().await.map_err(told)?;
    let tree = UnitTree::read(&tx).await.map_err(|e| e.to_string())?;
    let unit = tree.find(&args.unit).ok_or_else(|| {
        let known: Vec<String> = tree.in_order().map(|unit| unit.slug.clone()).collect();
        format!("não há órgão «{}»; há: {}", args.unit, known.join(", "))
    })?;
    let roles = vec![RoleChoice { role: args.role, unit_id: unit }];
    let content = UserContent { name: args.name, email: args.email, roles };
    let (row, _) = users::service::create(&tx, &app.clock, None, content, hash).await.map_err(told)?;
    tx.commit().await.map_err(told)?;
    say(&row.id.to_string());
    Ok(())
}

async fn create_token(app: &Arc<App>, args: TokenArgs) -> Result<(), String> {
    let tx = app.db.write().await.map_err(told)?;
    let user = users::service::by_email(&tx, &args.user).await.map_err(|e| e.to_string())?;
    let user = user.ok_or_else(|| format!("não há pessoa com o e-mail {}", args.user))?;
    let new = auth::TokenNew { name: args.name, scopes: args.scopes, expires_in_days: args.days };
    let (_, secret) = auth::token::create(&tx, &app.clock, user.id, new).await.map_err(told)?;
    tx.commit().await.map_err(told)?;
    say(&secret);
    Ok(())
}
