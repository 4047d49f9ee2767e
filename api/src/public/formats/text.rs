//! A release as plain text, to be read and pasted.
use super::Story;
use crate::public::site::Site;

pub fn write(site: &Site, story: &Story) -> String {
    let head = story.head();
    let release = &story.release;
    let mut parts =
        vec![format!("{}\n{}\n{} · {}", site.office, head.unit.name, story.kind(), story.day()), head.title.clone()];
    parts.extend(head.subtitle.clone());
    parts.extend(release.dateline.clone());
    parts.push(story.plain.clone());
    parts.extend(story.corrections());
    parts.extend(release.byline.clone());
    let mut end = vec!["--".to_owned()];
    end.extend(story.updated());
    end.extend(site.contact.as_ref().map(|contact| format!("Contato: {contact}")));
    end.push(story.url.clone());
    parts.push(end.join("\n"));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n") + "\n"
}
