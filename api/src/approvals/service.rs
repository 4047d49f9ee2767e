//! The rules of approval links.
use super::{
    dto::{ApprovalLinkNew, ApprovalLinkOut, ApprovalLinkState, ApprovalRecipient},
    entity::{COLUMN, Column, Entity, FAILURES, Model, code_digest, secret_digest},
};
use crate::{
    app::App,
    auth::{Caller, Credential, Holder, Permission, holders, vouch},
    compliance,
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        db::Tx,
        jobs,
        mail::SendMail,
        problem::Problem,
    },
    releases::{
        ReleaseStatus,
        entity::Model as Release,
        service::{approve, load_locked, request_changes},
    },
    users::Names,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

/// How long a code that was mailed is good for.
const MAILED_CODE: TimeDelta = TimeDelta::minutes(15);
/// Links shown of one release.
const SHOWN: u64 = 50;

/// A link just made, with what is kept only as a digest.
#[derive(Debug)]
pub struct Made {
    pub link: Model,
    pub secret: String,
    pub code: Option<String>,
}

/// What the reader of a link decided.
#[derive(Clone, Debug)]
pub enum Decision {
    Approve,
    RequestChanges(String),
}

impl Decision {
    const fn name(&self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::RequestChanges(_) => "request_changes",
        }
    }
}

/// Makes a link for `new.recipient_id` to approve `release`.
///
/// # Errors
/// 409 while the text is not in review, 422 for somebody who may not approve it.
pub async fn create(
    app: &App,
    tx: &Tx,
    caller: &Caller,
    release: &Release,
    new: &ApprovalLinkNew,
) -> Result<Made, Problem> {
    caller.must(Permission::ReleasesWrite, release.unit_id)?;
    if release.status != ReleaseStatus::InReview {
        return Err(Problem::conflict("invalid_transition", "Só se pede aprovação de um texto que está em revisão."));
    }
    let hours = new.expires_in_hours.unwrap_or(48);
    if !(1..=168).contains(&hours) {
        return Err(Problem::fault("/expires_in_hours", "out_of_range", "O prazo vai de 1 a 168 horas."));
    }
    let is_own = |user: Uuid| release.author_id == user || release.last_editor_id == user;
    let clock = &app.clock;
    let id = clock.new_id();
    let recipient = reader(app, id, new.recipient_id)
        .await?
        .filter(|reader| reader.may(Permission::ReleasesApprove, release.unit_id) && !is_own(reader.id));
    let Some(recipient) = recipient else {
        let message = "Escolha quem pode aprovar textos deste órgão e não escreveu nem editou este por último.";
        return Err(Problem::fault("/recipient_id", "cannot_approve", message));
    };
    if app.mailer.is_none() && new.send_mail {
        return Err(Problem::fault("/send_mail", "no_mail_server", "Não há servidor de e-mail configurado."));
    }
    if app.mailer.is_none() && is_own(caller.id) {
        let detail =
            "Sem servidor de e-mail, o código é visto por quem cria o link: peça-o a quem não escreveu o texto.";
        return Err(Problem::conflict("separation_of_duties", detail));
    }
    let secret = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
    // Who wrote the text must not be able to approve it with another's name.
    let code = (!is_own(caller.id)).then(new_code);
    let now = clock.now();
    let expires_at = now + TimeDelta::hours(hours);
    let link = Model {
        id,
        release_id: release.id,
        recipient_id: recipient.id,
        creator_id: caller.id,
        secret_hash: secret_digest(&secret),
        code_hash: code.as_deref().map(|code| code_digest(id, code)),
        code_expires_at: code.as_ref().map(|_| expires_at),
        failures: 0,
        content_hash: release.content_hash.clone(),
        content_version: release.content_version,
        created_at: now,
        expires_at,
        opened_at: None,
        used_at: None,
        outcome: None,
        revoked_at: None,
        code_sent_at: None,
        codes_sent: 0,
    };
    Entity::insert(link.clone().into_active_model()).exec_without_returning(tx).await?;
    record(tx, clock, caller.id, "create_approval_link", release, &link).await?;
    Ok(Made { link, secret, code })
}

/// Queues the mail that brings `url` to the reader of `link`.
pub async fn mail_link(app: &App, tx: &Tx, link: &Model, title: &str, url: &str) -> Result<(), Problem> {
    let subject = format!("Para sua aprovação: {title}");
    let text = format!(
        "Um texto espera a sua aprovação:\n\n{title}\n\nAbra este link no telefone ou no computador, leia e decida:\n{url}\n\n\
         O link serve uma vez só e para este texto. Será pedido um código de seis números.\n\n{}\n",
        app.config.server.office
    );
    mail(app, tx, link, &format!("link:{}", link.id), subject, text).await
}

/// Mails the reader of `link` a code that is good for a quarter of an hour.
///
/// # Errors
/// 410 when the link is good for nothing, 409 without a mail server, 429 when one was sent a moment ago.
pub async fn send_code(app: &App, secret: &str) -> Result<Model, Problem> {
    if app.mailer.is_none() {
        return Err(Problem::conflict("no_mail_server", "O código foi dado a quem lhe enviou o link."));
    }
    let tx = app.db.write().await?;
    let mut link = find_locked(&tx, secret).await?;
    let now = app.clock.now();
    link.usable(now)?;
    link.may_send_code(now)?;
    let code = new_code();
    link.code_sent_at = Some(now);
    link.codes_sent += 1;
    link.code_hash = Some(code_digest(link.id, &code));
    link.code_expires_at = Some(now + MAILED_CODE);
    save(&tx, &link).await?;
    let text = format!("O código é {code}. Ele vale por 15 minutos e só para o link que você abriu.\n");
    let key = format!("code:{}:{}", link.id, now.timestamp_micros());
    mail(app, &tx, &link, &key, "Código para aprovar o texto".to_owned(), text).await?;
    tx.commit().await?;
    Ok(link)
}

async fn mail(app: &App, tx: &Tx, link: &Model, key: &str, subject: String, text: String) -> Result<(), Problem> {
    let reader = reader(app, link.id, link.recipient_id).await?.ok_or_else(Problem::not_found)?;
    let job = SendMail { name: reader.name.clone(), to: reader.email.clone(), subject, text };
    Ok(jobs::enqueue::<Arc<App>, _>(tx, &app.clock, &job, key, app.clock.now()).await?)
}

/// What the reader of a link sees.
#[derive(Debug)]
pub struct Opened {
    pub link: Model,
    pub release: Release,
    pub reader: Arc<Caller>,
    /// Why the text cannot be approved yet, which is for its editors to mend.
    pub hurdle: Option<Problem>,
}

/// What the reader of the link sees: the link, the text, and who they are.
///
/// # Errors
/// 404 for no link, 410 for one that is good for nothing, also because the text is another now.
pub async fn open(app: &App, secret: &str) -> Result<Opened, Problem> {
    let tx = app.db.write().await?;
    let mut link = find_locked(&tx, secret).await?;
    let now = app.clock.now();
    link.usable(now)?;
    let reader = reader(app, link.id, link.recipient_id).await?.ok_or_else(Problem::not_found)?;
    let release = load_locked(&tx, &app.clock, &reader, link.release_id).await?;
    still_the_same(&link, &release)?;
    let hurdle = match compliance::must_be_answered(&tx, &app.clock, &release).await {
        Err(problem) if problem.status().is_server_error() => return Err(problem),
        answered => answered.err(),
    };
    if link.opened_at.is_none() {
        link.opened_at = Some(now);
        save(&tx, &link).await?;
        tx.commit().await?;
    }
    Ok(Opened { link, release, reader, hurdle })
}

/// Does what the reader decided, once.
///
/// # Errors
/// Those of [`open`]; 403 `wrong_code`, which counts; what approving itself is refused with.
pub async fn decide(app: &App, secret: &str, code: &str, decision: Decision) -> Result<Release, Problem> {
    let tx = app.db.write().await?;
    let mut link = find_locked(&tx, secret).await?;
    let now = app.clock.now();
    link.usable(now)?;
    if !link.is_code(code, now) {
        link.failures += 1;
        save(&tx, &link).await?;
        tx.commit().await?;
        let left = FAILURES - link.failures;
        let detail = format!("O código não confere. Tentativas que restam: {left}.");
        return Err(Problem::forbidden("wrong_code", detail));
    }
    let reader = reader(app, link.id, link.recipient_id).await?.ok_or_else(Problem::not_found)?;
    let release = load_locked(&tx, &app.clock, &reader, link.release_id).await?;
    still_the_same(&link, &release)?;
    let outcome = decision.name();
    let release = match decision {
        Decision::Approve => approve(&tx, &app.clock, &reader, release).await?,
        Decision::RequestChanges(note) => request_changes(&tx, &app.clock, &reader, release, &note).await?,
    };
    link.used_at = Some(now);
    link.outcome = Some(outcome.to_owned());
    link.code_hash = None;
    save(&tx, &link).await?;
    tx.commit().await?;
    Ok(release)
}

/// Everybody who may approve `release`, by name: neither who wrote it nor who last edited it.
///
/// Who makes a text need not see these people elsewhere, so no more is told of them than their name and role.
pub async fn approvers(app: &App, release: &Release) -> Result<Vec<ApprovalRecipient>, Problem> {
    let holders = holders(app, Permission::ReleasesApprove, release.unit_id).await?;
    let others = holders.into_iter().filter(|holder| ![release.author_id, release.last_editor_id].contains(&holder.id));
    Ok(others.map(|Holder { id, name, role }| ApprovalRecipient { id, name, role }).collect())
}

/// Takes a link back.
///
/// # Errors
/// 404 when the release has no such link.
pub async fn revoke(tx: &Tx, clock: &Clock, caller: &Caller, release: &Release, id: Uuid) -> Result<(), Problem> {
    caller.must(Permission::ReleasesWrite, release.unit_id)?;
    let of_release = Entity::find_by_id(id).filter(COLUMN.release_id.eq(release.id)).lock_exclusive();
    let mut link = of_release.one(tx).await?.ok_or_else(Problem::not_found)?;
    if link.used_at.is_none() && link.revoked_at.is_none() {
        link.revoked_at = Some(clock.now());
        save(tx, &link).await?;
        record(tx, clock, caller.id, "revoke_approval_link", release, &link).await?;
    }
    Ok(())
}

/// The links of `release`, the latest first.
pub async fn list(app: &App, release: &Release) -> Result<Vec<ApprovalLinkOut>, Problem> {
    let of_release = Entity::find().filter(COLUMN.release_id.eq(release.id));
    let rows = of_release.order_by_desc(Column::Id).limit(SHOWN).all(app.db.read()).await?;
    let people = rows.iter().flat_map(|row| [row.recipient_id, row.creator_id]);
    let names = app.people.names(app, people).await?;
    Ok(rows.into_iter().map(|row| out(&row, release, &names, app.clock.now())).collect())
}

/// The link as people of the office see it.
pub fn out(link: &Model, release: &Release, names: &Names, now: DateTime<Utc>) -> ApprovalLinkOut {
    let state = match link {
        Model { used_at: Some(_), .. } => ApprovalLinkState::Used,
        Model { revoked_at: Some(_), .. } => ApprovalLinkState::Revoked,
        Model { failures, .. } if *failures >= FAILURES => ApprovalLinkState::Locked,
        Model { expires_at, .. } if *expires_at <= now => ApprovalLinkState::Expired,
        link if still_the_same(link, release).is_err() => ApprovalLinkState::Outdated,
        _ => ApprovalLinkState::Open,
    };
    ApprovalLinkOut {
        id: link.id,
        recipient: names.brief(link.recipient_id),
        creator: names.brief(link.creator_id),
        state,
        content_version: link.content_version,
        created_at: link.created_at,
        expires_at: link.expires_at,
        opened_at: link.opened_at,
        used_at: link.used_at,
        outcome: link.outcome.clone(),
    }
}

/// The reader of a link as a caller: with their own rights, and no more than the link is for.
async fn reader(app: &App, link: Uuid, user: Uuid) -> Result<Option<Arc<Caller>>, Problem> {
    let scopes = vec![Permission::ReleasesRead, Permission::ReleasesApprove];
    vouch(app, user, Credential::Link(link), scopes).await
}

fn still_the_same(link: &Model, release: &Release) -> Result<(), Problem> {
    if release.content_hash == link.content_hash && release.status == ReleaseStatus::InReview {
        return Ok(());
    }
    let detail = "O texto mudou ou já foi decidido depois que este link foi enviado. Peça um link novo.";
    Err(Problem::gone("link_outdated", detail))
}

async fn find_locked(tx: &Tx, secret: &str) -> Result<Model, Problem> {
    let of_secret = Entity::find().filter(COLUMN.secret_hash.eq(secret_digest(secret))).lock_exclusive();
    of_secret.one(tx).await?.ok_or_else(Problem::not_found)
}

async fn save(tx: &impl ConnectionTrait, link: &Model) -> Result<(), DbErr> {
    Entity::update(link.clone().into_active_model().reset_all()).exec_without_returning(tx).await?;
    Ok(())
}

async fn record(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    actor: Uuid,
    action: &'static str,
    release: &Release,
    link: &Model,
) -> Result<(), DbErr> {
    let change = Change {
        actor: Some(actor),
        action,
        resource: "release",
        id: release.id,
        unit: Some(release.unit_id),
        public: false,
        summary: json!({ "link_id": link.id, "recipient_id": link.recipient_id, "content_version": link.content_version }),
    };
    change_log::record(tx, clock, change).await
}

/// Six digits.
fn new_code() -> String {
    format!("{:06}", rand::random_range(0..1_000_000))
}
