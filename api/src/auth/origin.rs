//! Where a request comes from: the client's address behind trusted proxies, and the `Origin` of browsers.
use crate::{app::App, kernel::problem::Problem};
use actix_web::{HttpRequest, http::header};
use std::net::IpAddr;

/// The address of the client: the nearest one that is not a proxy we trust.
pub fn client_address(request: &HttpRequest, trusted: &[IpAddr]) -> String {
    let Some(peer) = request.peer_addr().map(|peer| peer.ip()) else { return "unknown".to_owned() };
    if !trusted.contains(&peer) {
        return peer.to_string();
    }
    let forwarded = request.headers().get_all("X-Forwarded-For").filter_map(|value| value.to_str().ok());
    let hops: Vec<IpAddr> =
        forwarded.flat_map(|value| value.split(',')).filter_map(|hop| hop.trim().parse().ok()).collect();
    hops.into_iter().rev().find(|hop| !trusted.contains(hop)).unwrap_or(peer).to_string()
}

/// Refuses a cookie-carrying request that another site's page sent.
///
/// # Errors
/// 403 when the browser says it comes from elsewhere.
pub fn check(request: &HttpRequest, app: &App) -> Result<(), Problem> {
    let Some(origin) = request.headers().get(header::ORIGIN) else { return Ok(()) };
    let origin = origin.to_str().unwrap_or_default();
    let configured = app.config.server.public_url.trim_end_matches('/');
    let host = origin.split_once("://").map(|(_, host)| host).unwrap_or_default();
    let same = if configured.is_empty() {
        request.headers().get(header::HOST).is_some_and(|own| own.as_bytes() == host.as_bytes())
    } else {
        origin == configured
    };
    if same {
        Ok(())
    } else {
        Err(Problem::forbidden("foreign_origin", "Esta requisição veio da página de outro site."))
    }
}
