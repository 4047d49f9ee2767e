//! Coverages: what the office produces at an event, and who does it.
mod actions;
pub mod dto;
pub mod duties;
pub mod entity;
mod list;
pub mod routes;
pub mod service;
pub mod workflow;

use entity::CoverageKind;

/// What is produced, on screen.
pub const fn kind_on_screen(kind: CoverageKind) -> &'static str {
    match kind {
        CoverageKind::Text => "Texto",
        CoverageKind::Photo => "Fotografia",
        CoverageKind::Video => "Vídeo",
        CoverageKind::Social => "Redes sociais",
        CoverageKind::Live => "Transmissão ao vivo",
    }
}
