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

/// The origin that the client reached: of the `Host` header, and of the forwarding headers of a trusted proxy only.
pub fn own(request: &HttpRequest, trusted: &[IpAddr]) -> String {
    let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    let proxied = request.peer_addr().is_some_and(|peer| trusted.contains(&peer.ip()));
    let forwarded = |name: &str| if proxied { header(name) } else { None };
    let scheme = if forwarded("X-Forwarded-Proto") == Some("https") { "https" } else { "http" };
    let host = forwarded("X-Forwarded-Host").or_else(|| header("Host")).unwrap_or("localhost");
    format!("{scheme}://{host}")
}

/// The address that links begin with: the configured one, or the one that the client reached.
pub fn public_base(app: &App, request: &HttpRequest) -> String {
    let configured = app.config.server.public_url.trim_end_matches('/');
    if configured.is_empty() { own(request, &app.config.server.trusted_proxies) } else { configured.to_owned() }
}

/// Refuses a cookie-carrying request that another site's page sent.
///
/// # Errors
/// 403 when the browser says it comes from elsewhere.
pub fn check(request: &HttpRequest, app: &App) -> Result<(), Problem> {
    let Some(origin) = request.headers().get(header::ORIGIN) else { return Ok(()) };
    let origin = origin.to_str().unwrap_or_default();
    let configured = app.config.server.public_url.trim_end_matches('/');
    let same = if configured.is_empty() {
        origin == own(request, &app.config.server.trusted_proxies)
    } else {
        origin == configured
    };
    if same {
        Ok(())
    } else {
        Err(Problem::forbidden("foreign_origin", "Esta requisição veio da página de outro site."))
    }
}
