//! The list of what is public, whole or by subject, unit and municipality: each with an address of its own.
use super::{Head, feeds, or_failure, page};
use crate::{
    app::App,
    auth::origin,
    compliance::Hiding,
    kernel::{freshness::Topic, problem::Problem, slug},
    municipalities,
    public::{
        answers::{Answer, Kind},
        dto::{PublicReleaseHead, PublicReleaseParams},
        formats::{FeedParams, kind_name},
        service,
        site::Site,
    },
    releases::ReleaseKind,
    units::UnitBrief,
};
use actix_web::{HttpRequest, HttpResponse, get, web::Data};
use minijinja::{Value, context, value::Serde};
use sea_orm::{ActiveEnum, Iterable};

#[get("/imprensa")]
pub async fn newsroom(app: Data<App>, request: HttpRequest) -> HttpResponse {
    let page = list_page(&app, &request).await;
    or_failure(&app, &request, page).await
}

async fn list_page(app: &App, request: &HttpRequest) -> Result<HttpResponse, Problem> {
    let origin = origin::public_base(app, request);
    let key = format!("page {origin}/imprensa?{}", request.query_string());
    let make = async |hiding: &Hiding| {
        // The application reads its filters itself; what it cannot read here, it tells the reader.
        let asked = read(request.query_string());
        let tree = app.units.tree(app).await?;
        let unit = asked.unit.as_deref().and_then(|text| tree.find(text));
        let unit = unit.and_then(|id| tree.brief(id));
        let site = Site::of(app, request, unit.as_ref().map(|unit| unit.id)).await?;
        let list = service::list(app, hiding, asked.clone()).await?;
        let heading = heading(&asked, unit.as_ref());
        let is_narrowed = heading.is_some();
        let feeds = feeds("", &asked);
        let head = Head {
            title: heading.as_deref().unwrap_or("Sala de imprensa"),
            description: site.description(),
            canonical: canonical(&asked, unit.as_ref()).map(|path| site.absolute(&path)),
            alternates: feeds.clone(),
            ..Head::default()
        };
        let of = |each: fn(&PublicReleaseHead) -> String| -> Vec<String> {
            list.items.iter().map(|item| each(&item.head)).collect()
        };
        let content = context! {
            here => "latest", narrowed => is_narrowed, heading => heading.as_deref().unwrap_or("Últimas publicações"),
            page => Serde(&list), days => of(|head| super::day(head.published_at)),
            kinds => of(|head| kind_name(head.kind).to_owned()), asked => Serde(&asked), feeds, offered => offered(&asked),
            chips => chips(&asked, unit.as_ref()),
            next => list.next.as_ref().map(|next| address(&PublicReleaseParams { after: Some(next.clone()), ..asked.clone() })),
        };
        let html = page(&site, request, head, "list", content)?;
        Ok((Answer::new(html, None, Kind::Html), vec![Topic::Public, Topic::Kind("unit")]))
    };
    Answer::kept(app, request, key, make).await
}

/// What the address asks for; a form sends its empty fields as well.
fn read(query: &str) -> PublicReleaseParams {
    let mut said: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
    said.retain(|(_, value)| !value.trim().is_empty());
    let said = serde_urlencoded::to_string(said).unwrap_or_default();
    serde_urlencoded::from_str(&said).unwrap_or_default()
}

/// The kinds as the form of the search offers them.
fn offered(asked: &PublicReleaseParams) -> Vec<Value> {
    let option = |kind: ReleaseKind| {
        let value = kind.to_value();
        let is_chosen = asked.kind.as_ref() == Some(&value);
        context! { value, name => kind_name(kind), is_chosen }
    };
    ReleaseKind::iter().map(option).collect()
}

/// What the list is of, in words; none for the whole.
fn heading(asked: &PublicReleaseParams, unit: Option<&UnitBrief>) -> Option<String> {
    if let Some(q) = &asked.q {
        return Some(format!("Busca: {q}"));
    }
    let parts = [
        asked.tag.as_ref().map(|tag| format!("Assunto: {tag}")),
        unit.map(|unit| unit.name.clone()),
        asked.municipality.map(municipalities::label),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// The one address of the list: of the whole, or of a subject, a unit or a municipality; a search and a later page have none.
fn canonical(asked: &PublicReleaseParams, unit: Option<&UnitBrief>) -> Option<String> {
    let is_search = asked.q.is_some()
        || asked.kind.is_some()
        || asked.from.is_some()
        || asked.to.is_some()
        || asked.limit.is_some();
    if is_search || asked.after.is_some() {
        return None;
    }
    let params = FeedParams {
        tag: asked.tag.as_deref().and_then(slug::tag),
        unit: unit.map(|unit| unit.slug.clone()),
        municipality: asked.municipality,
    };
    Some(with_query(&serde_urlencoded::to_string(params).unwrap_or_default()))
}

fn address(asked: &PublicReleaseParams) -> String {
    with_query(&serde_urlencoded::to_string(asked).unwrap_or_default())
}

fn with_query(query: &str) -> String {
    if query.is_empty() { "/imprensa".to_owned() } else { format!("/imprensa?{query}") }
}

/// What narrows the list; each is the way to the list without it.
fn chips(asked: &PublicReleaseParams, unit: Option<&UnitBrief>) -> Vec<Value> {
    let first = || PublicReleaseParams { after: None, ..asked.clone() };
    let day = |day: chrono::NaiveDate| day.format("%d/%m/%Y").to_string();
    let kinds = asked.kind.as_ref().map(|kind| {
        let known = ReleaseKind::iter().find(|known| known.to_value() == *kind);
        known.map_or_else(|| kind.clone(), |kind| kind_name(kind).to_owned())
    });
    let unit_name = asked.unit.as_ref().map(|slug| unit.map_or_else(|| slug.clone(), |unit| unit.name.clone()));
    let chips = [
        (asked.q.as_ref().map(|q| format!("«{q}»")), PublicReleaseParams { q: None, ..first() }),
        (kinds, PublicReleaseParams { kind: None, ..first() }),
        (asked.tag.as_ref().map(|tag| format!("#{tag}")), PublicReleaseParams { tag: None, ..first() }),
        (unit_name, PublicReleaseParams { unit: None, ..first() }),
        (asked.municipality.map(municipalities::label), PublicReleaseParams { municipality: None, ..first() }),
        (asked.from.map(|at| format!("Desde {}", day(at))), PublicReleaseParams { from: None, ..first() }),
        (asked.to.map(|at| format!("Até {}", day(at))), PublicReleaseParams { to: None, ..first() }),
    ];
    let chip = |(label, without): (Option<String>, PublicReleaseParams)| {
        Some(context! { label => label?, without => address(&without) })
    };
    chips.into_iter().filter_map(chip).collect()
}
