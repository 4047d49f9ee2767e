//! Reading what is public now.
use super::dto::{
    PublicCorrection, PublicRelated, PublicReleaseHead, PublicReleaseOut, PublicReleaseParams, PublicReleaseSummary,
};
use crate::{
    app::App,
    compliance::Hiding,
    kernel::{
        page::{self, Cursor, Page},
        params::{bad, words},
        problem::Problem,
        search::{Scope, Window, highlight::Highlighter, query::SearchQuery},
        slug,
    },
    municipalities,
    releases::{
        INDEX, ReleaseKind, ReleaseStatus,
        entity::{
            COLUMN, Column, Entity, Model, MunicipalityCodes, ReleaseRow, Tags, correction, former_slug, last_key,
            public_at,
        },
        list::{highlighted, period, rows_of},
        parse_query, scope,
        service::related,
    },
    units::{UnitBrief, UnitTree},
};
use actix_web::http::StatusCode;
use chrono_tz::America::Fortaleza;
use sea_orm::{EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use std::collections::{BTreeSet, HashMap, HashSet};
use uuid::Uuid;

const SORT: &str = "-published_at";
/// Texts that are looked at for what there is to read about.
const SUBJECTS: u64 = 1000;
/// Related releases that a page leads on to.
const RELATED: u64 = 6;

/// Everything that anyone may read now: the one finder of every public channel.
fn in_public(app: &App, hiding: &Hiding) -> Select<Entity> {
    Entity::find().filter(public_at(app.clock.now())).filter(hiding.in_sight())
}

/// A page of what is public, the newest first.
pub async fn list(
    app: &App,
    hiding: &Hiding,
    params: PublicReleaseParams,
) -> Result<Page<PublicReleaseSummary>, Problem> {
    let limit = page::limit(params.limit)?;
    let query = parse_query(params.q.as_deref())?;
    let (from, mut to) = period(params.from, params.to)?;
    if let Some(after) = &params.after {
        to = to.min(Cursor::read::<i64>(after, SORT)?.saturating_sub(1));
    }
    // What goes out later has its place after now: no page reaches it.
    to = to.min(last_key(app.clock.now()));
    let tree = app.units.tree(app).await?;
    let scope = scope_of(app, &params).await?;
    let public = in_public(app, hiding);
    let window = Window { keys: (from, to), newest_first: true, limit: limit + 1 };
    let highlighter = query.as_ref().map(Highlighter::new);

    // A plain list runs along the table's own index; anything narrower is one look into the full-text index.
    let mut rows: Vec<(ReleaseRow, String)> = if query.is_none() && scope.len() == 1 && hiding.is_nothing() {
        let select = public.filter(COLUMN.order_key.between(from, to)).order_by_desc(Column::OrderKey).limit(limit + 1);
        let rows: Vec<ReleaseRow> = select.into_partial_model().all(app.db.read()).await?;
        rows.into_iter().map(|row| (row, String::new())).collect()
    } else if hiding.is_nothing() {
        let keys = INDEX.hits(&app.db, &query.unwrap_or_default(), &scope, window).await?;
        rows_of(app.db.read(), public, &keys).await?
    } else {
        rows_in_sight(app, hiding, &query.unwrap_or_default(), &scope, window).await?
    };
    let next = page::cut(&mut rows, limit, |(row, _)| Cursor::new(SORT, &row.order_key));
    let items = rows.into_iter().filter_map(|(row, text)| {
        let (row, highlight) = match &highlighter {
            Some(highlighter) => highlighted(highlighter, row, &text),
            None => (row, None),
        };
        Some(PublicReleaseSummary { head: PublicReleaseHead::of(row, &tree)?, highlight })
    });
    Ok(Page { items: items.collect(), next, total: None })
}

/// The first page of what is public, each release with its text.
pub async fn list_whole(
    app: &App,
    hiding: &Hiding,
    params: PublicReleaseParams,
) -> Result<Vec<PublicReleaseOut>, Problem> {
    let page = list(app, hiding, params).await?;
    let ids: Vec<Uuid> = page.items.iter().map(|item| item.head.id).collect();
    let rows = in_public(app, hiding).filter(COLUMN.id.is_in(ids.iter().copied())).all(app.db.read()).await?;
    let tree = app.units.tree(app).await?;
    let mut by_id: HashMap<Uuid, Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    let corrections = corrections(app, by_id.values().map(|row| (row.id, row.content_version))).await?;
    Ok(ids.iter().filter_map(|id| out(by_id.remove(id)?, &tree, &corrections)).collect())
}

/// The rows of a page while a blackout runs. What it held back stands in the index all the same: few, but a page goes on
/// past them.
async fn rows_in_sight(
    app: &App,
    hiding: &Hiding,
    query: &SearchQuery,
    scope: &Scope,
    mut window: Window,
) -> Result<Vec<(ReleaseRow, String)>, Problem> {
    let wanted = usize::try_from(window.limit).unwrap_or(usize::MAX);
    let mut rows = Vec::new();
    loop {
        let keys = keys_in_sight(app, hiding, query, scope, window).await?;
        rows.extend(rows_of(app.db.read(), in_public(app, hiding), &keys).await?);
        match keys.last() {
            Some(last) if keys.len() == wanted && rows.len() < wanted => window.keys.1 = last - 1,
            _ => return Ok(rows),
        }
    }
}

/// The keys of a page while a blackout hides: those of the kinds that stay in sight, as the index gives them, and the few
/// that were authorised one by one.
async fn keys_in_sight(
    app: &App,
    hiding: &Hiding,
    query: &SearchQuery,
    scope: &Scope,
    window: Window,
) -> Result<Vec<i64>, Problem> {
    let mut exempt = scope.clone();
    exempt.push(hiding.kinds_in_sight().into_iter().map(scope::kind).collect());
    let mut keys = INDEX.hits(&app.db, query, &exempt, window).await?;
    let (from, to) = window.keys;
    let mut authorised = in_public(app, hiding)
        .filter(hiding.authorised())
        .filter(COLUMN.order_key.between(from, to))
        .order_by_desc(Column::OrderKey)
        .limit(window.limit);
    if !query.is_empty() || scope.len() > 1 {
        let backend = app.db.read().get_database_backend();
        authorised = authorised.filter(INDEX.hit_by(backend, Column::OrderKey, query, scope));
    }
    let authorised = authorised.select_only().column(Column::OrderKey).into_tuple::<i64>();
    keys.extend(authorised.all(app.db.read()).await?);
    keys.sort_unstable_by(|a, b| b.cmp(a));
    keys.dedup();
    keys.truncate(usize::try_from(window.limit).unwrap_or(usize::MAX));
    Ok(keys)
}

/// What the newest public texts are about.
#[derive(Debug, Default)]
pub struct Subjects {
    /// In alphabetical order.
    pub tags: BTreeSet<String>,
    /// IBGE codes.
    pub municipalities: BTreeSet<i32>,
    /// In the order of the tree.
    pub units: Vec<UnitBrief>,
}

/// What the newest public texts are about: enough to begin from, at a cost that does not grow with the archive.
pub async fn subjects(app: &App, hiding: &Hiding) -> Result<Subjects, Problem> {
    let newest = Entity::find()
        .select_only()
        .columns([Column::Tags, Column::MunicipalityCodes, Column::UnitId])
        .filter(public_at(app.clock.now()))
        .order_by_desc(Column::OrderKey)
        .limit(SUBJECTS);
    // What is hidden is left out of the newest, rather than looked for in the whole archive.
    let newest = if hiding.is_nothing() {
        newest
    } else {
        let ids = Entity::find().select_only().column(Column::Id).filter(public_at(app.clock.now()));
        let ids: Vec<Uuid> =
            ids.order_by_desc(Column::OrderKey).limit(SUBJECTS).into_tuple().all(app.db.read()).await?;
        newest.filter(COLUMN.id.is_in(ids)).filter(hiding.in_sight())
    };
    let rows: Vec<(Tags, MunicipalityCodes, Uuid)> = newest.into_tuple().all(app.db.read()).await?;
    let mut subjects = Subjects::default();
    let mut units = HashSet::new();
    for (tags, codes, unit) in rows {
        subjects.tags.extend(tags.0);
        subjects.municipalities.extend(codes.0);
        units.insert(unit);
    }
    let tree = app.units.tree(app).await?;
    subjects.units = tree.in_order().filter(|unit| units.contains(&unit.id)).cloned().collect();
    Ok(subjects)
}

async fn scope_of(app: &App, params: &PublicReleaseParams) -> Result<Scope, Problem> {
    let mut groups: Scope =
        vec![vec![scope::status(ReleaseStatus::Published), scope::status(ReleaseStatus::Scheduled)]];
    if let Some(text) = &params.tag {
        let tag = slug::tag(text).ok_or_else(|| bad("tag", "um assunto tem letras ou números"))?;
        groups.push(vec![scope::tag(&tag)]);
    }
    if let Some(text) = &params.kind {
        groups.push(words::<ReleaseKind>("kind", text)?.into_iter().map(scope::kind).collect());
    }
    if let Some(text) = &params.unit {
        let tree = app.units.tree(app).await?;
        let unit = tree.find(text).ok_or_else(|| bad("unit", "não há órgão com este slug"))?;
        groups.push(tree.with_descendants(unit).into_iter().map(scope::unit).collect());
    }
    if let Some(code) = params.municipality {
        groups.push(vec![scope::municipality(code)]);
    }
    Ok(groups)
}

/// What stands at a public address.
#[derive(Debug)]
pub enum Found {
    Here {
        release: Box<PublicReleaseOut>,
        /// What it leads on to, public or not yet: its page changes with them.
        linked: Vec<Uuid>,
    },
    /// It was the address of a release that has another now.
    Moved { id: Uuid, slug: String },
}

/// The release at the public address `slug`.
///
/// # Errors
/// 410 with the reason when it was withdrawn; 451 while an electoral blackout hides it; 404 when there is none, or none
/// yet.
pub async fn get(app: &App, hiding: &Hiding, slug: &str) -> Result<Found, Problem> {
    let db = app.db.read();
    let Some(release) = Entity::find().filter(COLUMN.slug.eq(slug)).one(db).await? else {
        let former = former_slug::Entity::find_by_id(slug).one(db).await?.ok_or_else(Problem::not_found)?;
        let release = Entity::find_by_id(former.release_id).one(db).await?.ok_or_else(Problem::not_found)?;
        let (id, slug) = (release.id, release.slug.clone());
        must_be_in_public(app, hiding, release).await?;
        return Ok(Found::Moved { id, slug });
    };
    let (id, version) = (release.id, release.content_version);
    must_be_in_public(app, hiding, release.clone()).await?;
    let tree = app.units.tree(app).await?;
    let corrections = corrections(app, [(id, version)]).await?;
    let mut release = out(release, &tree, &corrections).ok_or_else(Problem::not_found)?;
    let linked = related::ids(db, id).await?;
    release.related = related_in_public(app, hiding, &linked).await?;
    Ok(Found::Here { release: Box::new(release), linked })
}

/// # Errors
/// Why anyone who has an address of `release` cannot read it now; see [`get`].
async fn must_be_in_public(app: &App, hiding: &Hiding, release: Model) -> Result<(), Problem> {
    let now = app.clock.now();
    let (row, _) = release.split();
    if !row.is_public(now) {
        // What was withdrawn before anyone could read it is nobody's business.
        let was_public = row.public_at.is_some_and(|at| at <= now);
        return Err(match row.withdrawn_reason.filter(|_| was_public) {
            Some(reason) => withdrawn(reason),
            None => Problem::not_found(),
        });
    }
    if hiding.is_nothing() {
        return Ok(());
    }
    let in_sight = in_public(app, hiding).filter(COLUMN.id.eq(row.id)).select_only().column(Column::Id);
    if in_sight.into_tuple::<Uuid>().one(app.db.read()).await?.is_some() {
        return Ok(());
    }
    // What a blackout kept from going out, nobody has read.
    let was_out = row.status == ReleaseStatus::Published && row.public_at.is_some_and(|at| !hiding.holds_back(at));
    Err(if was_out { out_of_sight(hiding) } else { Problem::not_found() })
}

/// Those of `linked` that anyone may read now, the newest first.
async fn related_in_public(app: &App, hiding: &Hiding, linked: &[Uuid]) -> Result<Vec<PublicRelated>, Problem> {
    if linked.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<ReleaseRow> = in_public(app, hiding)
        .filter(COLUMN.id.is_in(linked.iter().copied()))
        .order_by_desc(Column::OrderKey)
        .limit(RELATED)
        .into_partial_model()
        .all(app.db.read())
        .await?;
    let item = |row: ReleaseRow| {
        let url = format!("/imprensa/{}", row.slug);
        Some(PublicRelated { title: row.title, slug: row.slug, published_at: row.public_at?, url })
    };
    Ok(rows.into_iter().filter_map(item).collect())
}

/// What readers were told of each of these releases, the latest first.
async fn corrections(
    app: &App,
    releases: impl IntoIterator<Item = (Uuid, i32)>,
) -> Result<HashMap<Uuid, Vec<correction::Model>>, Problem> {
    // A text that was never saved anew was never corrected.
    let saved_anew: Vec<Uuid> = releases.into_iter().filter(|(_, version)| *version > 1).map(|(id, _)| id).collect();
    let mut by_release: HashMap<Uuid, Vec<correction::Model>> = HashMap::new();
    if saved_anew.is_empty() {
        return Ok(by_release);
    }
    let rows = correction::Entity::find()
        .filter(correction::COLUMN.release_id.is_in(saved_anew))
        .order_by_desc(correction::Column::Number)
        .all(app.db.read())
        .await?;
    for row in rows {
        by_release.entry(row.release_id).or_default().push(row);
    }
    Ok(by_release)
}

fn out(
    release: Model,
    tree: &UnitTree,
    corrections: &HashMap<Uuid, Vec<correction::Model>>,
) -> Option<PublicReleaseOut> {
    let (dateline, byline, word_count) = (release.dateline.clone(), release.byline.clone(), release.word_count);
    let (row, body_html) = release.split();
    let told = corrections.get(&row.id).map(Vec::as_slice).unwrap_or_default();
    // What was corrected under embargo, no reader had seen before.
    let told = told.iter().filter(|correction| row.public_at.is_none_or(|at| correction.at >= at));
    let corrections = told.map(|row| PublicCorrection { at: row.at, note: row.note.clone() }).collect();
    let head = PublicReleaseHead::of(row, tree)?;
    // Only the page of one release leads on to others; a feed has enough of them.
    let related = Vec::new();
    let municipalities =
        head.municipality_codes.iter().filter_map(|code| municipalities::by_code(*code).cloned()).collect();
    Some(PublicReleaseOut { head, dateline, body_html, byline, word_count, corrections, related, municipalities })
}

fn withdrawn(reason: String) -> Problem {
    let detail = format!("Este texto foi retirado do ar. Motivo: {reason}");
    Problem::new(StatusCode::GONE, "withdrawn", "Texto retirado do ar", detail).reason(reason)
}

/// RFC 7725: who follows a link is told why the text is not there, and that it will be again.
fn out_of_sight(hiding: &Hiding) -> Problem {
    let detail = match hiding.reason() {
        Some((basis, until)) => format!(
            "Este texto está indisponível no período eleitoral, até {}. {basis}",
            until.with_timezone(&Fortaleza).format("%d/%m/%Y %H:%M")
        ),
        None => "Este texto está indisponível no período eleitoral.".to_owned(),
    };
    let status = StatusCode::UNAVAILABLE_FOR_LEGAL_REASONS;
    Problem::new(status, "blackout", "Indisponível no período eleitoral", detail)
}
