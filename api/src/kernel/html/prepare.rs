//! The first step: pasted HTML rewritten with our few tags.
//!
//! It follows the tokenizer of the HTML standard where it matters (quotes, comments, raw text), never repairs structure (the parser
//! does) and is no security boundary (ammonia is). Its second duty is to bound the parser's work: few elements open at a time and
//! formatting without attributes, of which the standard keeps at most three alike, so that `<b id=1><b id=2>…` cannot multiply.

mod tags;
mod word;

use std::borrow::Cow;

use tags::{Tag, element, styled};

/// Containers, and inline elements, open at a time; further ones are unwrapped.
const MAX_OPEN: usize = 100;

/// Tags that never end, after which the rest is taken for text: each costs a look at all that follows.
const MAX_UNFINISHED: usize = 8;

pub(super) fn prepare(dirty: &str) -> String {
    let mut preparer = Preparer { source: dirty, out: String::with_capacity(dirty.len()), ..Preparer::default() };
    preparer.run();
    preparer.out
}

#[derive(Default)]
struct Preparer<'a> {
    source: &'a str,
    at: usize,
    out: String,
    containers: Vec<&'static str>,
    /// Open inline elements: the name in the source, and what was written for it.
    inline: Vec<(String, Vec<&'static str>)>,
    /// Depth of `pre`, within which line breaks count.
    preformatted: usize,
    unfinished: usize,
    word_item: Option<word::Item>,
}

impl Preparer<'_> {
    fn run(&mut self) {
        while let Some(rest) = self.source.get(self.at..).filter(|rest| !rest.is_empty()) {
            match rest.find('<') {
                None => {
                    self.text(rest.len());
                    break;
                }
                Some(0) => self.markup(rest),
                Some(length) => self.text(length),
            }
        }
        self.end_word_item();
    }

    fn text(&mut self, length: usize) {
        let text = self.source.get(self.at..self.at + length).unwrap_or_default();
        self.at += length;
        if self.preformatted > 0 {
            self.out.push_str(&text.replace("\r\n", "\n").replace(['\n', '\r'], "<br>"));
        } else {
            self.out.push_str(text);
        }
    }

    /// At a `<`: a tag, a comment, or just a sign.
    fn markup(&mut self, rest: &str) {
        let mut next = rest.bytes().skip(1);
        match (next.next(), next.next()) {
            (Some(b'!'), Some(b'-')) if rest.starts_with("<!--") => self.comment(rest),
            (Some(b'/'), Some(letter)) | (Some(letter), _) if letter.is_ascii_alphabetic() => self.tag(rest),
            (Some(b'!' | b'?'), _) | (Some(b'/'), Some(_)) => self.skip_past(rest, ">", 2),
            _ => self.sign(),
        }
    }

    fn sign(&mut self) {
        self.out.push_str("&lt;");
        self.at += 1;
    }

    fn comment(&mut self, rest: &str) {
        if let Some(empty) = ["<!-->", "<!--->"].iter().find(|empty| rest.starts_with(**empty)) {
            self.at += empty.len();
        } else {
            self.skip_past(rest, "-->", 4);
        }
    }

    /// Goes past `end`; where there is none, only past what opened it, for what follows may be text.
    fn skip_past(&mut self, rest: &str, end: &str, opening: usize) {
        let found =
            if self.unfinished < MAX_UNFINISHED { rest.get(opening..).and_then(|after| after.find(end)) } else { None };
        if let Some(length) = found {
            self.at += opening + length + end.len();
        } else {
            self.unfinished += 1;
            self.at += opening;
        }
    }

    fn tag(&mut self, rest: &str) {
        let parsed = if self.unfinished < MAX_UNFINISHED { Tag::parse(rest) } else { None };
        let Some((tag, length)) = parsed else {
            self.unfinished += 1;
            return self.sign();
        };
        self.at += length;
        if tag.is_end { self.end(&tag.name) } else { self.start(&tag) }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag.name.as_str() {
            "script" | "style" | "title" | "xml" | "iframe" | "noembed" | "noframes" => self.skip_element(&tag.name),
            "br" | "hr" => {
                if tag.name == "hr" {
                    self.end_word_item();
                }
                self.out.push('<');
                self.out.push_str(&tag.name);
                self.out.push('>');
            }
            "img" => tag.write("img", &["src", "alt"], &mut self.out),
            "a" | "span" | "font" | "b" | "strong" | "i" | "em" | "cite" | "u" | "ins" | "s" | "strike" | "del"
            | "sub" | "sup" => self.start_inline(tag),
            name => {
                if name == "pre" {
                    self.preformatted += 1;
                }
                if let Some(element) = element(name) {
                    self.start_block(tag, element);
                }
            }
        }
    }

    fn start_inline(&mut self, tag: &Tag<'_>) {
        if self.inline.len() >= MAX_OPEN {
            return;
        }
        let style = tag.style();
        if let Some(item) = &mut self.word_item
            && style.contains("mso-list:ignore")
            && let Some((marker, length)) = self.source.get(self.at..).and_then(word::marker)
        {
            self.at += length;
            return item.mark(&marker, &mut self.out);
        }
        let elements = if tag.name == "a" {
            if tag.attribute("href").is_some() { vec!["a"] } else { Vec::new() }
        } else {
            styled(&tag.name, &style)
        };
        for element in &elements {
            tag.write(element, if *element == "a" { &["href"] } else { &[] }, &mut self.out);
        }
        self.inline.push((tag.name.clone(), elements));
    }

    fn start_block(&mut self, tag: &Tag<'_>, element: &'static str) {
        self.end_word_item();
        if element == "p" && word::is_item(&tag.style()) {
            self.word_item = Some(word::Item::begin(&mut self.out));
            return;
        }
        if is_container(element) {
            if self.containers.len() >= MAX_OPEN {
                return;
            }
            self.containers.push(element);
        }
        let kept: &[&str] = match element {
            "th" | "td" => &["scope", "colspan", "rowspan"],
            _ => &[],
        };
        tag.write(element, kept, &mut self.out);
    }

    fn end(&mut self, name: &str) {
        if let Some(nth) = self.inline.iter().rposition(|(open, _)| open == name) {
            let (_, elements) = self.inline.remove(nth);
            for element in elements.iter().rev() {
                self.close(element);
            }
        } else if name == "br" {
            self.out.push_str("<br>");
        } else if let Some(element) = element(name) {
            if name == "pre" {
                self.preformatted = self.preformatted.saturating_sub(1);
            }
            if self.word_item.is_some() {
                self.end_word_item();
                if element == "p" {
                    return;
                }
            }
            if is_container(element) {
                let Some(nth) = self.containers.iter().rposition(|open| *open == element) else { return };
                self.containers.remove(nth);
            }
            self.close(element);
        }
    }

    fn close(&mut self, element: &str) {
        self.out.push_str("</");
        self.out.push_str(element);
        self.out.push('>');
    }

    fn end_word_item(&mut self) {
        if let Some(item) = self.word_item.take() {
            item.end(&mut self.out);
        }
    }

    /// Past the end tag of an element whose content is no text of ours; to the end when there is none, as a browser does.
    fn skip_element(&mut self, name: &str) {
        let rest = self.source.get(self.at..).unwrap_or_default();
        let closing = rest.match_indices("</").find(|(at, _)| {
            let after = rest.as_bytes().get(at + 2..).unwrap_or_default();
            after.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name.as_bytes()))
                && after.get(name.len()).is_none_or(|byte| !byte.is_ascii_alphanumeric())
        });
        self.at += closing.map_or(rest.len(), |(at, _)| at);
        if let Some((tag, length)) = self.source.get(self.at..).and_then(Tag::parse)
            && tag.is_end
        {
            self.at += length;
        } else {
            self.at = self.source.len();
        }
    }
}

/// Elements that do not end by themselves when the next of their kind begins.
fn is_container(element: &str) -> bool {
    matches!(element, "div" | "blockquote" | "ul" | "ol" | "table" | "figure" | "figcaption")
}

/// `"` within a value that will stand in double quotes.
fn requoted(value: &str) -> Cow<'_, str> {
    if value.contains('"') { value.replace('"', "&quot;").into() } else { value.into() }
}
