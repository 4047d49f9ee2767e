//! Links that cannot be right, told from their address alone. Whether something answers there: [`super::link_checks`].
use crate::kernel::outbound::address::is_public;
use ammonia::{Url, url::Host};
use std::net::IpAddr;

/// Names that are only known inside a network (RFC 6761, RFC 6762, RFC 8375, and common use).
const INSIDE: &[&str] =
    &["localhost", "local", "internal", "intranet", "lan", "corp", "home", "arpa", "test", "invalid"];

/// What is wrong with `href`, in Portuguese; nothing when it may be right.
pub fn fault(href: &str) -> Option<&'static str> {
    let href = href.trim();
    if href.is_empty() || href == "#" {
        return Some("o link está vazio");
    }
    // A page of this system's newsroom is known wherever the text goes: it is made absolute on its way out.
    if href.starts_with("/imprensa/") || href == "/imprensa" {
        return None;
    }
    let Some((scheme, rest)) = href.split_once(':').filter(|(scheme, _)| is_scheme(scheme)) else {
        return Some("o endereço é relativo: fora desta página, não leva a lugar nenhum");
    };
    match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => web_fault(href),
        "mailto" => {
            let address = rest.split('?').next().unwrap_or_default();
            let is_good = address.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
            (!is_good).then_some("o endereço de e-mail está incompleto")
        }
        "tel" => (rest.chars().filter(char::is_ascii_digit).count() < 3).then_some("o telefone está incompleto"),
        "javascript" | "data" | "vbscript" => Some("o link executa código em vez de abrir um endereço"),
        "file" => Some("o link aponta para um arquivo do seu computador"),
        _ => Some("o tipo de endereço não é conhecido"),
    }
}

/// RFC 3986, section 3.1.
fn is_scheme(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

fn web_fault(href: &str) -> Option<&'static str> {
    const MALFORMED: Option<&str> = Some("o endereço está malformado");
    const PRIVATE: Option<&str> = Some("o endereço é de uma rede interna: o público não chega lá");
    if !href.split_once(':').is_some_and(|(_, rest)| rest.starts_with("//")) || href.contains(char::is_whitespace) {
        return MALFORMED;
    }
    let Ok(url) = Url::parse(href) else { return MALFORMED };
    match url.host() {
        None => MALFORMED,
        Some(Host::Ipv4(address)) if is_public(IpAddr::V4(address)) => None,
        Some(Host::Ipv6(address)) if is_public(IpAddr::V6(address)) => None,
        Some(Host::Ipv4(_) | Host::Ipv6(_)) => PRIVATE,
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            let last = name.rsplit('.').next().unwrap_or_default();
            if INSIDE.contains(&last) {
                return PRIVATE;
            }
            let is_label = |label: &str| {
                !label.is_empty()
                    && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
            };
            let is_name = name.contains('.')
                && name.split('.').all(is_label)
                && last.len() >= 2
                && last.starts_with(|first: char| first.is_ascii_alphabetic());
            if !name.contains('.') && is_label(name) && !["http", "https", "www"].contains(&name) {
                return PRIVATE;
            }
            if is_name { None } else { MALFORMED }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn good_links_pass() {
        for href in [
            "https://www.ceara.gov.br/2026/obras?x=1#fim",
            "http://cidades.ce.gov.br",
            "https://ação.ce.gov.br/",
            "mailto:ascom@cidades.ce.gov.br?subject=Oi",
            "tel:+55 85 3101-4450",
            "/imprensa/estado-entrega-casas",
            "https://8.8.8.8/",
        ] {
            assert_eq!(fault(href), None, "{href}");
        }
    }

    #[test]
    fn links_that_cannot_be_right_are_told() {
        for (href, word) in [
            ("", "vazio"),
            ("#", "vazio"),
            ("javascript:alert(1)", "código"),
            ("JavaScript:void(0)", "código"),
            ("file:///C:/release.docx", "computador"),
            ("foo:bar", "conhecido"),
            ("/obras/1", "relativo"),
            ("obras.html", "relativo"),
            ("../x", "relativo"),
            ("//ceara.gov.br/x", "relativo"),
            ("http://", "malformado"),
            ("https:ceara.gov.br", "malformado"),
            ("https://https://ceara.gov.br", "malformado"),
            ("https://ceara,gov.br", "malformado"),
            ("https://ceara..gov.br", "malformado"),
            ("https://ceara.gov.br/um dois", "malformado"),
            ("http://localhost:8080/x", "interna"),
            ("http://servidor/pasta", "interna"),
            ("http://nas.local", "interna"),
            ("http://10.0.0.7/x", "interna"),
            ("http://192.168.1.1", "interna"),
            ("http://172.20.1.1", "interna"),
            ("http://169.254.169.254/latest", "interna"),
            ("http://2130706433/", "interna"),
            ("http://[::1]/", "interna"),
            ("http://[::ffff:10.0.0.1]/", "interna"),
            ("http://[fd00::1]/", "interna"),
            ("mailto:ascom", "e-mail"),
            ("tel:", "telefone"),
        ] {
            assert!(fault(href).is_some_and(|told| told.contains(word)), "{href}: {:?}", fault(href));
        }
    }
}
