//! From what a row says to what can be written: the same checks as for what people type.
use super::read::Fields;
use crate::{
    kernel::{
        dates::day_and_time,
        hex::hex,
        slug::{Slug, tag},
    },
    releases::{ReleaseContent, ReleaseKind, unreserved},
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::America::Fortaleza;
use sha2::{Digest, Sha256};

/// Characters of a summary; what is longer in an archive is cut, not refused.
const SUMMARY: usize = 600;
const TAGS: usize = 20;
/// Characters of an id of elsewhere.
const ID: usize = 300;

/// A release that can be written.
#[derive(Clone, Debug)]
pub struct Found {
    pub external_id: String,
    /// SHA-256 of what readers would see, to tell whether it changed there since.
    pub digest: Vec<u8>,
    pub content: ReleaseContent,
    pub created_at: DateTime<Utc>,
    /// When it was published there; none for a draft.
    pub published_at: Option<DateTime<Utc>>,
    /// What was left out.
    pub notices: Vec<String>,
}

/// Checks what a row says. `now` is the instant of the import.
///
/// # Errors
/// Every fault of the row.
pub fn prepare(fields: Fields, now: DateTime<Utc>) -> Result<Found, Vec<String>> {
    let mut faults = fields.faults.clone();
    let mut notices = Vec::new();
    if texts(&fields).any(|text| text.contains('\0')) {
        faults.push("O texto tem um caractere nulo (U+0000).".to_owned());
    }
    let external_id = fields.external_id.clone().unwrap_or_else(|| made_id(&fields));
    if external_id.chars().count() > ID {
        faults.push(format!("O identificador passa de {ID} caracteres."));
    }
    let published = fields.published.unwrap_or(fields.published_at.is_some());
    let published_at = fields.published_at.filter(|_| published);
    if published && published_at.is_none() && faults.is_empty() {
        faults.push("Falta a data de publicação de um texto publicado.".to_owned());
    }
    let dates = [published_at, fields.created_at];
    if published_at.is_some_and(|at| at > now) {
        faults.push("A data está no futuro.".to_owned());
    } else if fields.created_at.is_some_and(|at| at > now) {
        // What was scheduled elsewhere comes as a draft: nobody here approved it for that hour.
        notices.push("A data está no futuro; ficou a da importação.".to_owned());
    }
    if dates.iter().flatten().any(|at| *at < first_instant()) {
        faults.push("A data é anterior a 1900.".to_owned());
    }
    let created_at = fields.created_at.or(fields.published_at).unwrap_or(now).min(now);
    let created_at = published_at.map_or(created_at, |at| created_at.min(at));
    let filled = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.trim().is_empty());
    // What could not be read at all may have one.
    if fields.faults.is_empty() && !filled(&fields.title) && (published || !filled(&fields.body)) {
        faults.push("Falta o título.".to_owned());
    }
    let content = content(fields, &mut notices);
    let content = match content.checked() {
        Ok(content) => {
            if published && content.body_html.is_empty() {
                faults.push("Falta o texto.".to_owned());
            }
            content
        }
        Err(problem) => {
            faults.extend(problem.errors().iter().map(|fault| format!("{}: {}", fault.pointer, fault.message)));
            return Err(faults);
        }
    };
    if faults.is_empty() {
        let digest = digest(&content, published_at);
        Ok(Found { external_id, digest, content, created_at, published_at, notices })
    } else {
        Err(faults)
    }
}

fn content(fields: Fields, notices: &mut Vec<String>) -> ReleaseContent {
    let mut tags: Vec<String> = Vec::new();
    for text in &fields.tags {
        match tag(text).filter(|_| text.chars().count() <= 60) {
            Some(tag) if tags.contains(&tag) => {}
            Some(tag) => tags.push(tag),
            None => notices.push(format!("Assunto deixado de fora: «{}».", text.chars().take(60).collect::<String>())),
        }
    }
    if tags.len() > TAGS {
        notices.push(format!("Só os {TAGS} primeiros assuntos entraram, de {}.", tags.len()));
        tags.truncate(TAGS);
    }
    let mut summary = fields.summary.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    if let Some(text) = &mut summary
        && let Some((end, _)) = text.char_indices().nth(SUMMARY - 1)
        && text.chars().count() > SUMMARY
    {
        text.truncate(end);
        text.push('…');
        notices.push(format!("O resumo foi cortado em {SUMMARY} caracteres."));
    }
    // An address of elsewhere is kept where it can be one here; else the nearest.
    let slug = fields.slug.as_deref().and_then(|slug| Slug::parse(slug).ok().or_else(|| Slug::from_title(slug)));
    ReleaseContent {
        kind: fields.kind.unwrap_or(ReleaseKind::PressRelease),
        title: fields.title.unwrap_or_default(),
        subtitle: fields.subtitle,
        slug: slug.as_ref().map(unreserved),
        summary,
        dateline: fields.dateline,
        body_html: super::text::body(fields.body.as_deref().unwrap_or_default()),
        byline: fields.byline,
        tags,
        municipality_codes: fields.municipality_codes,
        language: fields.language.unwrap_or_else(|| "pt-BR".to_owned()),
        unit_id: None,
        embargo_until: None,
    }
}

/// Of what readers would see.
fn digest(content: &ReleaseContent, published_at: Option<DateTime<Utc>>) -> Vec<u8> {
    let seen = (&content.title, &content.subtitle, &content.summary, &content.body_html, &content.byline, published_at);
    Sha256::digest(serde_json::to_vec(&seen).unwrap_or_default()).to_vec()
}

fn texts(fields: &Fields) -> impl Iterator<Item = &String> {
    [
        &fields.external_id,
        &fields.title,
        &fields.subtitle,
        &fields.slug,
        &fields.summary,
        &fields.dateline,
        &fields.body,
        &fields.byline,
        &fields.language,
    ]
    .into_iter()
    .flatten()
    .chain(&fields.tags)
}

/// What tells a row without an id from the others: its address, or its title and date.
fn made_id(fields: &Fields) -> String {
    let of = fields.slug.clone().unwrap_or_else(|| format!("{:?} {:?}", fields.title, fields.published_at));
    let digest = Sha256::digest(of.as_bytes());
    format!("auto:{}", hex(&digest[..16]))
}

fn first_instant() -> DateTime<Utc> {
    NaiveDate::from_ymd_opt(1900, 1, 1).unwrap_or_default().and_time(NaiveTime::MIN).and_utc()
}

/// An instant as people write it; without a zone it is the time of Fortaleza, without an hour it is noon.
pub fn instant(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return Some(at.to_utc());
    }
    let local = local(text)?;
    Fortaleza.from_local_datetime(&local).earliest().map(|at| at.to_utc())
}

/// An instant without a zone that is in UTC.
pub fn instant_in_utc(text: &str) -> Option<DateTime<Utc>> {
    local(text.trim()).map(|at| at.and_utc())
}

fn local(text: &str) -> Option<NaiveDateTime> {
    let (day, time) = day_and_time(text)?;
    Some(day.and_time(time.or_else(|| NaiveTime::from_hms_opt(12, 0, 0))?))
}

/// Whether a folded word says that a text was public.
pub fn was_published(word: &str) -> Option<bool> {
    match word {
        "publicado" | "publicada" | "published" | "publish" | "no ar" | "divulgado" | "publico" => Some(true),
        "rascunho" | "draft" | "pending" | "pendente" | "nao publicado" | "private" | "privado" | "em revisao" => {
            Some(false)
        }
        _ => None,
    }
}

/// The kind of text that a folded word names.
pub fn release_kind(word: &str) -> Option<ReleaseKind> {
    Some(match word {
        "release" | "press release" | "materia" | "noticia" => ReleaseKind::PressRelease,
        "nota" | "nota oficial" | "official note" | "comunicado" => ReleaseKind::OfficialNote,
        "aviso de pauta" | "aviso" | "pauta" | "advisory" => ReleaseKind::Advisory,
        "artigo" | "article" => ReleaseKind::Article,
        "discurso" | "speech" => ReleaseKind::Speech,
        "utilidade publica" | "servico" | "public service" => ReleaseKind::PublicService,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> DateTime<Utc> {
        "2026-11-21T12:00:00Z".parse().unwrap()
    }

    fn fields() -> Fields {
        Fields {
            title: Some("Obra entregue".into()),
            body: Some("Texto.".into()),
            published_at: instant("31/12/2019"),
            ..Fields::default()
        }
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        for (text, at) in [
            ("31/12/2019", "2019-12-31T15:00:00Z"),
            ("31/12/2019 14:30", "2019-12-31T17:30:00Z"),
            ("31/12/2019 às 14h30", "2019-12-31T17:30:00Z"),
            ("31/12/2019, 14h", "2019-12-31T17:00:00Z"),
            ("2019-12-31 14:30:05", "2019-12-31T17:30:05Z"),
            ("2019-12-31T14:30:05Z", "2019-12-31T14:30:05Z"),
            ("2019-12-31T14:30:05-05:00", "2019-12-31T19:30:05Z"),
        ] {
            assert_eq!(instant(text), Some(at.parse().unwrap()), "{text}");
        }
        for text in ["", "ontem", "31/02/2019", "0000-00-00 00:00:00", "31/12/19", "2019-12-31 99:00"] {
            assert_eq!(instant(text), None, "{text}");
        }
    }

    #[test]
    fn a_text_with_a_date_was_published_unless_the_file_says_otherwise() {
        assert!(prepare(fields(), now()).unwrap().published_at.is_some());
        let draft = prepare(Fields { published: Some(false), ..fields() }, now()).unwrap();
        assert_eq!(draft.published_at, None);
        assert_eq!(draft.created_at, "2019-12-31T15:00:00Z".parse::<DateTime<Utc>>().unwrap());
    }

    #[test]
    fn every_fault_of_a_row_is_told() {
        let bad = Fields {
            title: None,
            published: Some(true),
            published_at: instant("2030-01-01"),
            language: Some("??".into()),
            municipality_codes: vec![1],
            ..Fields::default()
        };
        let faults = prepare(bad, now()).unwrap_err().join(" ");
        for part in ["título", "futuro", "/language", "/municipality_codes/0"] {
            assert!(faults.contains(part), "{part}: {faults}");
        }
        assert!(prepare(Fields { title: Some("a\0b".into()), ..fields() }, now()).is_err());
        assert!(prepare(Fields { body: None, ..fields() }, now()).is_err());
    }

    #[test]
    fn what_an_archive_has_too_much_of_is_left_out_and_told() {
        let rich = Fields {
            tags: (0..30).map(|n| format!("assunto {n}")).chain(["!".into()]).collect(),
            summary: Some("palavra ".repeat(200)),
            slug: Some("Endereço_antigo".into()),
            ..fields()
        };
        let found = prepare(rich, now()).unwrap();
        assert_eq!((found.content.tags.len(), found.notices.len()), (20, 3));
        assert_eq!(found.content.summary.unwrap().chars().count(), 600);
        assert_eq!(found.content.slug.as_deref(), Some("endereco-antigo"));
    }

    #[test]
    fn what_was_scheduled_elsewhere_is_a_draft_without_its_hour() {
        let hour = instant("2030-01-01");
        let scheduled = Fields { published: Some(false), published_at: None, created_at: hour, ..fields() };
        let found = prepare(scheduled, now()).unwrap();
        assert_eq!((found.published_at, found.created_at, found.notices.len()), (None, now(), 1));
    }

    #[test]
    fn an_address_of_a_page_of_the_newsroom_becomes_one_like_it() {
        let found = prepare(Fields { slug: Some("contato".into()), ..fields() }, now()).unwrap();
        assert_eq!(found.content.slug.as_deref(), Some("contato-2"));
    }

    #[test]
    fn without_an_id_the_title_and_date_tell_rows_apart() {
        let one = prepare(fields(), now()).unwrap().external_id;
        assert_eq!(one, prepare(fields(), now()).unwrap().external_id);
        let other = Fields { title: Some("Outra".into()), ..fields() };
        assert_ne!(one, prepare(other, now()).unwrap().external_id);
    }
}
