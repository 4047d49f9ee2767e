//! What municipalities are called on public pages.

/// The municipality with this IBGE code, as readers are told of it.
pub fn label(code: i32) -> String {
    format!("Município {code}")
}
