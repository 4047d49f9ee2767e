//! Routes of municipalities: facts, for anyone.
use super::{Municipality, search};
use crate::kernel::{
    page::{self, Cursor, Page},
    params::Params,
    problem::Problem,
};
use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn configure(config: &mut ServiceConfig) {
    config.service(list_municipalities);
}

/// What the list is asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct MunicipalityParams {
    /// The beginnings of words of the name, accents and case do not matter; or IBGE's code.
    #[param(max_length = 120, example = "sobral")]
    q: Option<String>,
    /// The two letters of a state.
    #[param(max_length = 2, example = "CE")]
    state: Option<String>,
    /// 1 to 100, 20 by default.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u64>,
    /// `next` of the page before.
    after: Option<String>,
}

const SORT: &str = "name";

/// The municipalities of Brazil
///
/// Those whose name begins with `q` come first.
#[utoipa::path(tag = "municipalities", operation_id = "listMunicipalities", params(MunicipalityParams),
    responses((status = 200, body = Page<Municipality>)))]
#[get("/municipalities")]
async fn list_municipalities(params: Params<MunicipalityParams>) -> Result<Page<Municipality>, Problem> {
    let MunicipalityParams { q, state, limit, after } = params.0;
    let limit = page::limit(limit)?;
    let found = search(q.as_deref().unwrap_or_default(), state.as_deref());
    let begin = match after {
        Some(after) => {
            let last: i32 = Cursor::read(&after, SORT)?;
            found.iter().position(|m| m.code == last).map_or(found.len(), |at| at + 1)
        }
        None => 0,
    };
    let rows: Vec<_> = found[begin..].iter().take(usize::try_from(limit).unwrap_or(usize::MAX) + 1).collect();
    Ok(Page::of(rows, limit, |m| Cursor::new(SORT, &m.code), |m| (*m).clone()))
}
