//! Bodies as other systems keep them, as HTML: WordPress writes paragraphs as blank lines, spreadsheets plain text.
use crate::kernel::html::Html;

/// Elements that are blocks of their own.
const BLOCKS: [&str; 22] = [
    "address",
    "article",
    "blockquote",
    "div",
    "dl",
    "figure",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "ul",
    "iframe",
    "script",
];

/// A body as HTML: what has tags is taken for HTML, with paragraphs where it has blank lines instead.
pub fn body(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if has_tags(&text) { paragraphs(&text) } else { paragraphs(&escaped(&text)) }
}

/// A body of WordPress: shortcodes of images and embeds become what they stand for, its comments go.
pub fn wordpress_body(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let text = captions(&text);
    let text = without(&text, "[gallery", "]");
    let text = without(&text, "<!--", "-->");
    let text = text.replace("[embed]", "").replace("[/embed]", "");
    paragraphs(&text)
}

/// Words that may hold entities or tags, such as a title of WordPress, as plain text.
pub fn plain(text: &str) -> String {
    if text.contains(['&', '<']) { Html::sanitise(text).to_text() } else { text.to_owned() }
}

fn has_tags(text: &str) -> bool {
    let mut after = text.split('<').skip(1);
    after.any(|rest| {
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        rest.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.contains('>')
    })
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Wraps what stands between blank lines in `p`, unless it begins with a block; other line breaks are kept as such.
fn paragraphs(html: &str) -> String {
    // Where the text has its own blocks, line breaks are only the writer's.
    let written = ["<p>", "<p "].iter().any(|tag| html.contains(tag));
    if written {
        return html.to_owned();
    }
    let mut out = String::with_capacity(html.len() + 64);
    for part in html.split("\n\n").map(str::trim).filter(|part| !part.is_empty()) {
        if begins_with_block(part) {
            out.push_str(part);
        } else {
            out.push_str("<p>");
            out.push_str(&part.replace('\n', "<br>"));
            out.push_str("</p>");
        }
        out.push('\n');
    }
    out
}

fn begins_with_block(part: &str) -> bool {
    let Some(rest) = part.strip_prefix('<') else { return false };
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    let name: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
    BLOCKS.contains(&name.to_ascii_lowercase().as_str())
}

/// `[caption …]<img …> words[/caption]` as a figure.
fn captions(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[caption") {
        let inside = after.split_once(']').and_then(|(_, after)| after.split_once("[/caption]"));
        let Some((inside, after)) = inside else { break };
        out.push_str(before);
        // The image, perhaps within a link, and then its words.
        let end = inside.rfind('>').map_or(0, |at| at + 1);
        let (image, words) = inside.split_at(end);
        out.push_str("\n\n<figure>");
        out.push_str(image.trim());
        out.push_str("<figcaption>");
        out.push_str(words.trim());
        out.push_str("</figcaption></figure>\n\n");
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The text without what stands from `open` to `close`.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open) {
        let Some((_, after)) = after.split_once(close) else { break };
        out.push_str(before);
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn plain_text_becomes_paragraphs_and_html_stays() {
        assert_eq!(body("Um & dois < três\nlinha\n\nOutro"), "<p>Um &amp; dois &lt; três<br>linha</p>\n<p>Outro</p>\n");
        assert_eq!(body("<p>Já é HTML</p>\n\n<p>é</p>"), "<p>Já é HTML</p>\n\n<p>é</p>");
        assert_eq!(body("Um <b>negrito</b>\n\nfim"), "<p>Um <b>negrito</b></p>\n<p>fim</p>\n");
    }

    #[test]
    fn the_shortcodes_of_wordpress_become_what_they_stand_for() {
        let text = "Início\n\n[caption id=\"a\" width=\"3\"]<a href=\"https://a.b/\"><img src=\"https://a.b/c.jpg\" alt=\"Obra\" /></a> A obra[/caption]\n\n\
            [gallery ids=\"1,2\"]\n\n<h2>Parte</h2>\n\n[sic]";
        let html = Html::sanitise(&wordpress_body(text)).into_string();
        assert!(html.contains("<figcaption>A obra</figcaption>"), "{html}");
        assert!(html.contains("<p>Início</p>") && html.contains("<h2>Parte</h2>") && html.contains("[sic]"), "{html}");
        assert!(!html.contains("caption id") && !html.contains("gallery"), "{html}");
        let blocks = wordpress_body("<!-- wp:paragraph -->\n<p>Bloco</p>\n<!-- /wp:paragraph -->");
        assert_eq!(Html::sanitise(&blocks).as_str(), "<p>Bloco</p>");
    }

    #[test]
    fn entities_of_titles_are_read() {
        assert_eq!(plain("Obras &#8211; fase 2 &amp; 3"), "Obras – fase 2 & 3");
        assert_eq!(plain("Sem nada"), "Sem nada");
    }

    proptest! {
        #[test]
        fn nothing_panics(text in "(\\[caption|\\[/caption\\]|\\]|<img>|<!--|-->|\\[gallery|\\PC|\n){0,40}") {
            let _ = wordpress_body(&text);
            let _ = body(&text);
        }
    }
}
