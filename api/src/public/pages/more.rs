//! Pages beside the texts: what there is to read about, how to receive it, and whom to ask.
use super::{Head, feed_params, feeds, or_failure, page};
use crate::{
    app::App,
    auth::origin,
    compliance::Hiding,
    kernel::{freshness::Topic, problem::Problem, slug},
    municipalities,
    public::{
        answers::{Answer, Kind},
        dto::PublicReleaseParams,
        formats::FeedParams,
        service::{self, Subjects},
        site::Site,
    },
};
use actix_web::{HttpRequest, HttpResponse, get, web::Data};
use minijinja::{Value, context, value::Serde};

#[get("/imprensa/assuntos")]
pub async fn subjects(app: Data<App>, request: HttpRequest) -> HttpResponse {
    let page = kept(&app, &request, subjects_page).await;
    or_failure(&app, &request, page).await
}

#[get("/imprensa/receber")]
pub async fn receive(app: Data<App>, request: HttpRequest) -> HttpResponse {
    let page = kept(&app, &request, receive_page).await;
    or_failure(&app, &request, page).await
}

#[get("/imprensa/contato")]
pub async fn contact(app: Data<App>, request: HttpRequest) -> HttpResponse {
    let page = kept(&app, &request, contact_page).await;
    or_failure(&app, &request, page).await
}

/// The page that `make` makes, from memory as long as nothing public changes.
async fn kept(
    app: &App,
    request: &HttpRequest,
    make: impl AsyncFn(&App, &HttpRequest, &Hiding) -> Result<String, Problem>,
) -> Result<HttpResponse, Problem> {
    let key = format!("page {}{}?{}", origin::public_base(app, request), request.path(), request.query_string());
    Answer::kept(app, request, key, async |hiding| {
        let html = make(app, request, hiding).await?;
        Ok((Answer::new(html, None, Kind::Html), vec![Topic::Public, Topic::Kind("unit")]))
    })
    .await
}

async fn subjects_page(app: &App, request: &HttpRequest, hiding: &Hiding) -> Result<String, Problem> {
    let Subjects { tags, municipalities, units } = service::subjects(app, hiding).await?;
    let entry = |label: String, params: FeedParams| {
        let query = serde_urlencoded::to_string(params).unwrap_or_default();
        context! { label, href => format!("/imprensa?{query}") }
    };
    let tags =
        tags.into_iter().map(|tag| entry(format!("#{tag}"), FeedParams { tag: Some(tag), ..Default::default() }));
    let places = municipalities
        .into_iter()
        .map(|code| entry(municipalities::label(code), FeedParams { municipality: Some(code), ..Default::default() }));
    let units =
        units.into_iter().map(|unit| entry(unit.name, FeedParams { unit: Some(unit.slug), ..Default::default() }));
    let group = |id: &str, title: &str, entries: Vec<Value>| context! { id, title, entries };
    let groups = [
        group("assuntos", "Assuntos", tags.collect()),
        group("orgaos", "Órgãos", units.collect()),
        group("municipios", "Municípios", places.collect()),
    ];
    let site = Site::of(app, request, None).await?;
    let head = Head {
        title: "Assuntos, municípios e órgãos",
        description: site.description(),
        canonical: Some(site.absolute("/imprensa/assuntos")),
        ..Head::default()
    };
    page(&site, request, head, "subjects", context! { here => "subjects", groups })
}

async fn receive_page(app: &App, request: &HttpRequest, hiding: &Hiding) -> Result<String, Problem> {
    let site = Site::of(app, request, None).await?;
    let Subjects { tags, municipalities, units } = service::subjects(app, hiding).await?;
    let asked: Vec<(String, String)> = serde_urlencoded::from_str(request.query_string()).unwrap_or_default();
    let said = |name: &str| asked.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim().to_owned());
    let tree = app.units.tree(app).await?;
    let unit = said("unit").and_then(|text| tree.find(&text)).and_then(|id| tree.brief(id));
    let params = PublicReleaseParams {
        tag: said("tag").as_deref().and_then(slug::tag),
        unit: unit.as_ref().map(|unit| unit.slug.clone()),
        municipality: said("municipality").and_then(|code| code.parse().ok()),
        ..Default::default()
    };
    let narrowed: Vec<String> = [
        params.tag.as_ref().map(|tag| format!("#{tag}")),
        unit.map(|unit| unit.name),
        params.municipality.map(municipalities::label),
    ]
    .into_iter()
    .flatten()
    .collect();
    let heading =
        if narrowed.is_empty() { "Todos os textos".to_owned() } else { format!("Feeds de {}", narrowed.join(" · ")) };
    let feeds = feeds(&site.origin, &params);
    let head = Head {
        title: "Receber",
        description: format!("Feeds de {}: assine sem cadastro.", site.office),
        canonical: narrowed.is_empty().then(|| site.absolute("/imprensa/receber")),
        alternates: feeds.clone(),
        ..Head::default()
    };
    let query = serde_urlencoded::to_string(feed_params(&params)).unwrap_or_default();
    let calendar = format!("{}/feeds/agenda.ics{}{query}", site.origin, if query.is_empty() { "" } else { "?" });
    let subscribed = calendar.split_once("://").map(|(_, rest)| format!("webcal://{rest}"));
    let place = |code: i32| context! { code, label => municipalities::label(code) };
    let content = context! {
        here => "receive", heading, narrowed => !narrowed.is_empty(), feeds, tags, units => Serde(units),
        places => municipalities.into_iter().map(place).collect::<Vec<Value>>(),
        calendar, subscribed, asked => context! { tag => params.tag, unit => params.unit, municipality => params.municipality },
    };
    page(&site, request, head, "receive", content)
}

async fn contact_page(app: &App, request: &HttpRequest, _: &Hiding) -> Result<String, Problem> {
    let site = Site::of(app, request, None).await?;
    let mut others = app.identities.all(app).await?.desks();
    others.retain(|desk| desk.contact != site.identity.contact);
    let head = Head {
        title: "Fale com a assessoria",
        description: format!("Contatos de imprensa: {}.", site.office),
        canonical: Some(site.absolute("/imprensa/contato")),
        ..Head::default()
    };
    page(&site, request, head, "contact", context! { here => "contact", others => Serde(others) })
}
