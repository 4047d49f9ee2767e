//! A release as PDF: what `render` prints it from.
use super::Story;
use crate::{
    app::App,
    identity::crest_content,
    kernel::{
        html::{Block, Cell, MARKS, Row, Run},
        problem::Problem,
    },
    public::site::Site,
};
use actix_web::web;
use chrono::Datelike;
use chrono_tz::America::Fortaleza;

/// The crest of the letterhead, if there is one.
pub async fn crest(app: &App, site: &Site) -> Result<Option<render::Image>, Problem> {
    let Some(crest) = &site.identity.crest else { return Ok(None) };
    let row = crest_content(app, &crest.hash).await?;
    Ok(row.map(|row| render::Image { format: row.format.into(), bytes: row.content }))
}

/// The release as PDF.
pub async fn pdf(site: &Site, story: &Story, crest: Option<render::Image>) -> Result<Vec<u8>, Problem> {
    let release = render::Release { crest, ..document(site, story) };
    match web::block(move || render::release(&release)).await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(error)) => Err(failed(story, &error)),
        Err(error) => Err(failed(story, &error)),
    }
}

fn failed(story: &Story, error: &dyn std::error::Error) -> Problem {
    tracing::error!(%error, release = %story.id, "cannot print");
    Problem::internal()
}

fn document(site: &Site, story: &Story) -> render::Release {
    let head = story.head();
    let local = head.published_at.with_timezone(&Fortaleza);
    let mut language = head.language.split('-');
    render::Release {
        office: site.office.clone(),
        unit: head.unit.name.clone(),
        contact: site.contact.clone(),
        accent: site.identity.accent.light.clone(),
        crest: None,
        kind: story.kind().to_owned(),
        day: story.day(),
        updated: story.updated(),
        corrections: story.corrections().collect(),
        title: head.title.clone(),
        subtitle: head.subtitle.clone(),
        dateline: story.release.dateline.clone(),
        byline: story.release.byline.clone(),
        tags: head.tags.clone(),
        language: language.next().unwrap_or("pt").to_ascii_lowercase(),
        region: language.find(|part| part.len() == 2).map(str::to_ascii_uppercase),
        url: story.url.clone(),
        stamp: render::Stamp { year: local.year(), month: local.month(), day: local.day() },
        body: blocks(&story.html.blocks()),
    }
}

fn blocks(blocks: &[Block]) -> Vec<render::Block> {
    blocks.iter().map(block).collect()
}

fn block(block: &Block) -> render::Block {
    match block {
        Block::Paragraph(content) => render::Block::Paragraph { runs: runs(content) },
        // The document's own title is above what the text calls second.
        Block::Heading(level, content) => {
            render::Block::Heading { level: level.saturating_sub(1), runs: runs(content) }
        }
        Block::Quote(content) => render::Block::Quote { blocks: blocks(content) },
        Block::List { is_ordered, items } => {
            render::Block::List { ordered: *is_ordered, items: items.iter().map(|item| blocks(item)).collect() }
        }
        Block::Table { head, body } => {
            let rows = |rows: &[Row]| rows.iter().map(|row| row.iter().map(cell).collect()).collect();
            render::Block::Table(render::Table::new(rows(head), rows(body)))
        }
        Block::Figure { alt, caption, .. } => render::Block::Figure { alt: alt.clone(), caption: runs(caption) },
        Block::Rule => render::Block::Rule,
    }
}

fn cell(cell: &Cell) -> render::Cell {
    let span = |name: &str| {
        let value = cell.attributes.iter().find(|(key, _)| *key == name).and_then(|(_, value)| value.parse().ok());
        value.unwrap_or(1)
    };
    render::Cell {
        header: cell.is_header,
        colspan: span("colspan"),
        rowspan: span("rowspan"),
        blocks: blocks(&cell.blocks),
    }
}

fn runs(runs: &[Run]) -> Vec<render::Run> {
    let run = |run: &Run| {
        let has = |name: &str| MARKS.iter().any(|(mark, element)| *element == name && run.marks & mark != 0);
        render::Run {
            text: run.text.clone(),
            strong: has("strong"),
            emph: has("em"),
            underline: has("u"),
            strike: has("s"),
            sub: has("sub"),
            sup: has("sup"),
            link: run.link.as_deref().map(ToOwned::to_owned),
        }
    };
    runs.iter().map(run).collect()
}
