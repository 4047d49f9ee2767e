//! A public release as every format tells it.
use super::super::{
    dto::{PublicReleaseHead, PublicReleaseOut},
    pages,
    site::Site,
};
use crate::{
    kernel::{
        html::{Html, escape},
        months::day,
    },
    releases::ReleaseKind,
};
use chrono::{DateTime, SecondsFormat, TimeDelta, Timelike, Utc};
use chrono_tz::America::Fortaleza;

/// What was changed sooner after publication than this is not told as an update.
const AT_ONCE: TimeDelta = TimeDelta::minutes(1);

/// A release, ready to be read elsewhere.
#[derive(Debug)]
pub struct Story {
    pub release: PublicReleaseOut,
    /// `urn:uuid:…`: for as long as the release exists, whatever its address.
    pub id: String,
    /// The page for people.
    pub url: String,
    /// The text as HTML with whole addresses.
    pub html: Html,
    /// The text alone.
    pub plain: String,
    /// A sentence or two.
    pub summary: String,
    /// Who signs it: the byline, or the unit.
    pub author: String,
}

impl Story {
    /// `origin` is that of the site, without a slash at its end.
    pub fn new(origin: &str, release: PublicReleaseOut) -> Self {
        let html = Html::from_stored(release.body_html.clone()).absolute(origin);
        Self {
            id: format!("urn:uuid:{}", release.head.id),
            url: format!("{origin}{}", release.head.url),
            plain: html.to_plain(),
            html,
            summary: pages::description(&release),
            author: release.byline.clone().unwrap_or_else(|| release.head.unit.name.clone()),
            release,
        }
    }

    pub fn head(&self) -> &PublicReleaseHead {
        &self.release.head
    }

    /// The kind in Portuguese.
    pub fn kind(&self) -> &'static str {
        kind_name(self.head().kind)
    }

    /// «12 de março de 2026», of its publication.
    pub fn day(&self) -> String {
        day(self.head().published_at)
    }

    /// «Atualizado em 13 de março de 2026, 14h05», if it changed after it came out.
    pub fn updated(&self) -> Option<String> {
        let PublicReleaseHead { published_at, updated_at, .. } = *self.head();
        (updated_at - published_at > AT_ONCE).then(|| {
            let local = updated_at.with_timezone(&Fortaleza);
            format!("Atualizado em {}, {}h{:02}", day(updated_at), local.hour(), local.minute())
        })
    }

    /// «Correção, 21/11/2026 14h05: São 12 casas, não 10.», the latest first.
    pub fn corrections(&self) -> impl Iterator<Item = String> {
        self.release.corrections.iter().map(|told| format!("{}: {}", pages::corrected(told.at), told.note))
    }

    /// The text with what was corrected in it below, as HTML.
    pub fn html_corrected(&self) -> String {
        let mut html = self.html.as_str().to_owned();
        for told in &self.release.corrections {
            html.push_str("<p><strong>");
            html.push_str(&pages::corrected(told.at));
            html.push_str(":</strong> ");
            escape(&told.note, &mut html);
            html.push_str("</p>");
        }
        html
    }

    /// The text alone, with what was corrected in it below.
    pub fn plain_corrected(&self) -> String {
        [self.plain.clone()].into_iter().chain(self.corrections()).collect::<Vec<_>>().join("\n\n")
    }

    /// The address of the release in another format.
    pub fn file(&self, site: &Site, suffix: &str) -> String {
        site.absolute(&format!("/api/v1/public/releases/{}.{suffix}", self.head().slug))
    }
}

/// The kind in Portuguese.
pub const fn kind_name(kind: ReleaseKind) -> &'static str {
    match kind {
        ReleaseKind::PressRelease => "Release",
        ReleaseKind::OfficialNote => "Nota oficial",
        ReleaseKind::Advisory => "Aviso de pauta",
        ReleaseKind::Article => "Artigo",
        ReleaseKind::Speech => "Discurso",
        ReleaseKind::PublicService => "Utilidade pública",
    }
}

/// RFC 3339, as the API writes it.
pub fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}
