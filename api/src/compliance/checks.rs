//! What stands against a release now, and what people answered to it.
use super::{
    blackouts,
    dto::{
        BlackoutAuthorisation, BlackoutAuthorisationNew, CheckFinding, CheckOverride, ReleaseCheckAnswer,
        ReleaseChecks, ReleaseChecksAction,
    },
    entity::{authorisation, blackout, check_override},
    link_checks::{self, LinkAnswers},
    rules::{self, BLACKOUT, Found, Office, Severity, Text},
    settings,
};
use crate::{
    app::App,
    auth::{Caller, Permission},
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        problem::{Fault, Faults, Problem},
    },
    releases::entity::Model as Release,
};
use actix_web::http::StatusCode;
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// What stands against a release as it is now, and the answers that hold.
struct State {
    found: Vec<Found>,
    /// The blackouts that run now in the office's sphere.
    blackouts: Vec<blackout::Model>,
    /// Recorded in them for this release, the latest first.
    authorisations: Vec<authorisation::Model>,
    overrides: Vec<check_override::Model>,
    answers: LinkAnswers,
}

impl State {
    async fn of(db: &impl ConnectionTrait, clock: &Clock, release: &Release) -> Result<Self, Problem> {
        let settings = settings::get(db).await?;
        let blackouts = blackouts::in_force(db, settings.sphere, clock.now()).await?;
        let authorisations = if blackouts.is_empty() {
            Vec::new()
        } else {
            authorisation::Entity::find()
                .filter(authorisation::COLUMN.release_id.eq(release.id))
                .filter(authorisation::COLUMN.blackout_id.is_in(blackouts.iter().map(|blackout| blackout.id)))
                .order_by_desc(authorisation::Column::Id)
                .all(db)
                .await?
        };
        let overrides = check_override::Entity::find()
            .filter(check_override::COLUMN.release_id.eq(release.id))
            .filter(check_override::COLUMN.content_hash.eq(release.content_hash.clone()))
            .all(db)
            .await?;
        let text = Text::from(release);
        let answers = LinkAnswers::of(db, clock, text.links()).await?;
        let office = Office { settings: &settings, blackouts: &blackouts, answers: &answers };
        let found = rules::findings(&text, &office);
        Ok(Self { found, blackouts, authorisations, overrides, answers })
    }

    /// The override that answers the findings of `code`, exactly as they are.
    fn answer(&self, release: &Release, code: &str) -> Option<&check_override::Model> {
        let hash = self.hash(release, code);
        self.overrides.iter().find(|row| row.code == code && row.findings_hash == hash)
    }

    /// Of this text and what `code` found in it: a name added to the list, or another blackout, is another finding.
    fn hash(&self, release: &Release, code: &str) -> Vec<u8> {
        let mut hash = Sha256::new();
        hash.update(&release.content_hash);
        for found in self.found.iter().filter(|found| found.code == code) {
            hash.update(json!([found.message, found.passage, found.pointer]).to_string());
        }
        hash.finalize().to_vec()
    }

    /// The blackouts that bar this very text: it is of no exempt kind, and not authorised as it stands.
    fn barring(&self, release: &Release) -> Vec<&blackout::Model> {
        let authorised = |blackout: &blackout::Model| {
            self.authorisations
                .iter()
                .any(|row| row.blackout_id == blackout.id && row.content_hash == release.content_hash)
        };
        let bars =
            |blackout: &&blackout::Model| !blackout.exempt_kinds.0.contains(&release.kind) && !authorised(blackout);
        self.blackouts.iter().filter(bars).collect()
    }

    /// Whether somebody answered for `code`: with an override, or for the blackout with an authorisation.
    fn is_answered(&self, release: &Release, code: &str) -> bool {
        self.answer(release, code).is_some() || (code == BLACKOUT && self.barring(release).is_empty())
    }

    /// The errors that nobody answered.
    fn open<'a>(&'a self, release: &'a Release) -> impl Iterator<Item = &'a Found> {
        let errors = self.found.iter().filter(|found| found.severity == Severity::Error);
        errors.filter(|found| !self.is_answered(release, found.code))
    }
}

/// What the checks find in `release`.
pub async fn list(app: &App, caller: &Caller, release: &Release) -> Result<ReleaseChecks, Problem> {
    // Whoever reads a published text of another unit does not read how it came about.
    caller.must(Permission::ReleasesRead, release.unit_id)?;
    let state = State::of(app.db.read(), &app.clock, release).await?;
    if let Err(error) = link_checks::ask(app.db.read(), &app.clock, release, &state.answers).await {
        // What is known is read all the same, also where nothing can be written now.
        tracing::warn!(%error, "cannot queue the links");
    }
    let people = state.overrides.iter().map(|row| row.by_id);
    let people = people.chain(state.authorisations.iter().map(|row| row.by_id));
    let names = app.people.names(app, people).await?;
    let mut open: Vec<&'static str> = state.open(release).map(|found| found.code).collect();
    open.dedup();
    let answered_with = |found: &Found| {
        let by_override = state.answer(release, found.code);
        let by_override = by_override.map(|row| (row.by_id, row.at, row.reason.clone()));
        let by_court = || {
            let row = state.authorisations.iter().find(|row| row.content_hash == release.content_hash);
            let row = row.filter(|_| found.code == BLACKOUT && state.is_answered(release, BLACKOUT))?;
            Some((row.by_id, row.at, format!("{} ({})", row.reason, row.document)))
        };
        by_override.or_else(by_court).map(|(by, at, reason)| CheckOverride { by: names.brief(by), at, reason })
    };
    let answers: Vec<Option<CheckOverride>> = state.found.iter().map(answered_with).collect();
    let may_override = [Permission::ReleasesReview, Permission::ReleasesApprove];
    let actions = [
        (ReleaseChecksAction::Override, may_override.iter().any(|permission| caller.may(*permission, release.unit_id))),
        (
            ReleaseChecksAction::Authorise,
            caller.may(Permission::BlackoutsManage, release.unit_id) && !state.barring(release).is_empty(),
        ),
    ];
    let authorised = |row: &authorisation::Model| BlackoutAuthorisation::of(row.clone(), &release.content_hash, &names);
    Ok(ReleaseChecks {
        open,
        authorisations: state.authorisations.iter().map(authorised).collect(),
        items: state.found.into_iter().zip(answers).map(|(found, answer)| CheckFinding::of(found, answer)).collect(),
        links_pending: state.answers.is_pending(),
        version: release.version,
        allowed_actions: actions.into_iter().filter(|(_, may)| *may).map(|(action, _)| action).collect(),
    })
}

/// Answers the findings of `code` with a reason; it holds for this text and these findings only.
///
/// # Errors
/// 404 when the rule finds nothing, 409 for a hint or where it was answered already.
pub async fn answer(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    release: &Release,
    code: &str,
    reason: &str,
) -> Result<(), Problem> {
    must_judge(caller, release)?;
    let reason = told("/reason", reason, 1000)?;
    let state = State::of(tx, clock, release).await?;
    let found = state.found.iter().find(|found| found.code == code).ok_or_else(no_such_finding)?;
    if found.severity == Severity::Hint {
        return Err(Problem::conflict("not_overridable", "É só uma sugestão: não impede a aprovação."));
    }
    if state.answer(release, code).is_some() {
        return Err(Problem::conflict("already_overridden", "Este apontamento já foi justificado."));
    }
    let row = check_override::Model {
        id: clock.new_id(),
        release_id: release.id,
        code: code.to_owned(),
        content_hash: release.content_hash.clone(),
        findings_hash: state.hash(release, code),
        reason,
        by_id: caller.id,
        at: clock.now(),
    };
    check_override::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    let summary = json!({ "code": row.code, "reason": row.reason, "version": release.version });
    record(tx, clock, caller, "override_check", release, false, summary).await
}

/// Takes the answer to the findings of `code` back.
///
/// # Errors
/// 404 when there is none that holds.
pub async fn take_back(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    release: &Release,
    code: &str,
) -> Result<(), Problem> {
    must_judge(caller, release)?;
    let state = State::of(tx, clock, release).await?;
    let row = state.answer(release, code).ok_or_else(no_such_finding)?;
    check_override::Entity::delete_by_id(row.id).exec(tx).await?;
    let summary = json!({ "code": row.code, "reason": row.reason, "version": release.version });
    record(tx, clock, caller, "withdraw_check_override", release, false, summary).await
}

/// Records that the Electoral Court authorised this very text, in every blackout that runs and bars it.
///
/// # Errors
/// 409 when none does.
pub async fn authorise(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    release: &Release,
    new: &BlackoutAuthorisationNew,
) -> Result<(), Problem> {
    caller.must(Permission::BlackoutsManage, release.unit_id)?;
    let mut faults = Faults::default();
    for (pointer, text, max) in [("/reason", &new.reason, 1000), ("/document", &new.document, 300)] {
        faults.required(pointer, text, "Escreva algumas palavras.");
        faults.at_most(pointer, text.trim(), max);
    }
    faults.check()?;
    let state = State::of(tx, clock, release).await?;
    let barring = state.barring(release);
    if barring.is_empty() {
        let detail = "Nenhum defeso eleitoral em curso impede este texto; não há o que autorizar.";
        return Err(Problem::conflict("no_blackout", detail));
    }
    for blackout in &barring {
        let row = authorisation::Model {
            id: clock.new_id(),
            blackout_id: blackout.id,
            release_id: release.id,
            content_hash: release.content_hash.clone(),
            reason: new.reason.trim().to_owned(),
            document: new.document.trim().to_owned(),
            by_id: caller.id,
            at: clock.now(),
        };
        authorisation::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    }
    let blackouts: Vec<Uuid> = barring.iter().map(|blackout| blackout.id).collect();
    let summary = json!({
        "blackouts": blackouts, "reason": new.reason.trim(), "document": new.document.trim(),
        "version": release.version,
    });
    // What was hidden comes back into sight with it.
    let public = release.published_at.is_some();
    record(tx, clock, caller, "authorise_in_blackout", release, public, summary).await
}

/// Records what is said of a text together with the text: see [`answer`] and [`authorise`].
///
/// # Errors
/// 422 for a reason without a finding; else theirs.
pub async fn answer_at_once(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    release: &Release,
    overrides: &[ReleaseCheckAnswer],
    authorisation: Option<&BlackoutAuthorisationNew>,
) -> Result<(), Problem> {
    for (place, given) in overrides.iter().enumerate() {
        let pointer = format!("/overrides/{place}");
        let reason = told(&format!("{pointer}/reason"), &given.reason, 1000)?;
        answer(tx, clock, caller, release, &given.code, &reason).await.map_err(|problem| match problem.status() {
            StatusCode::NOT_FOUND => Problem::fault(format!("{pointer}/code"), "no_such_finding", problem.detail()),
            _ => problem,
        })?;
    }
    match authorisation {
        Some(new) => authorise(tx, clock, caller, release, new).await,
        None => Ok(()),
    }
}

/// Every error that the checks find in `release` is answered.
///
/// # Errors
/// 409 `checks_open` with the open ones.
pub async fn must_be_answered(db: &impl ConnectionTrait, clock: &Clock, release: &Release) -> Result<(), Problem> {
    let state = State::of(db, clock, release).await?;
    let fault = |found: &Found| Fault {
        pointer: found.pointer.unwrap_or_default().to_owned(),
        code: found.code.into(),
        message: found.message.clone(),
    };
    let open: Vec<Fault> = state.open(release).map(fault).collect();
    if open.is_empty() {
        return Ok(());
    }
    let detail = "Há verificações em aberto. Corrija o texto ou justifique cada uma delas.";
    let mut problem = Problem::new(StatusCode::CONFLICT, "checks_open", "Verificações em aberto", detail);
    for fault in open {
        problem.push(fault);
    }
    Err(problem)
}

/// Has the links of `release` asked, where that was not done of late, so that who approves it is told.
pub async fn ask_links(tx: &impl ConnectionTrait, clock: &Clock, release: &Release) -> Result<(), Problem> {
    let answers = LinkAnswers::of(tx, clock, Text::from(release).links()).await?;
    Ok(link_checks::ask(tx, clock, release, &answers).await?)
}

/// No blackout keeps `release` from going public now.
///
/// # Errors
/// 409 `blackout` while one runs, unless the kind is exempt or this very text was authorised.
pub async fn must_be_outside_blackout(
    db: &impl ConnectionTrait,
    clock: &Clock,
    release: &Release,
) -> Result<(), Problem> {
    let state = State::of(db, clock, release).await?;
    let Some(blackout) = state.barring(release).first().copied() else { return Ok(()) };
    let detail = format!(
        "Está em curso o defeso eleitoral «{}». Sem autorização da Justiça Eleitoral registrada para este texto, ele não \
         pode ser publicado. {}",
        blackout.name, blackout.legal_basis
    );
    Err(barred(detail))
}

/// No blackout runs now, whatever a text may be.
///
/// # Errors
/// 409 `blackout` while one does.
pub async fn no_blackout_runs(db: &impl ConnectionTrait, clock: &Clock) -> Result<(), Problem> {
    let sphere = settings::get(db).await?.sphere;
    let Some(blackout) = blackouts::in_force(db, sphere, clock.now()).await?.into_iter().next() else { return Ok(()) };
    let detail = format!(
        "Está em curso o defeso eleitoral «{}»: até o fim dele, o tipo de um texto publicado não muda.",
        blackout.name
    );
    Err(barred(detail))
}

fn barred(detail: String) -> Problem {
    Problem::new(StatusCode::CONFLICT, "blackout", "Defeso eleitoral", detail)
}

fn must_judge(caller: &Caller, release: &Release) -> Result<(), Problem> {
    if caller.may(Permission::ReleasesReview, release.unit_id) {
        return Ok(());
    }
    caller.must(Permission::ReleasesApprove, release.unit_id)
}

fn no_such_finding() -> Problem {
    let detail = "O texto, como está, não tem este apontamento.";
    Problem::new(StatusCode::NOT_FOUND, "not_found", "Não encontrado", detail)
}

fn told(pointer: &str, text: &str, max: usize) -> Result<String, Problem> {
    let mut faults = Faults::default();
    faults.required(pointer, text, "Escreva algumas palavras.");
    faults.at_most(pointer, text.trim(), max);
    faults.check()?;
    Ok(text.trim().to_owned())
}

async fn record(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    action: &'static str,
    release: &Release,
    public: bool,
    summary: Value,
) -> Result<(), Problem> {
    let change = Change {
        actor: Some(caller.id),
        action,
        resource: "release",
        id: release.id,
        unit: Some(release.unit_id),
        public,
        summary,
    };
    Ok(change_log::record(tx, clock, change).await?)
}
