//! Writing XML: one element after another, whatever the text.
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

/// A document in the making.
pub struct Xml(Writer<Vec<u8>>);

/// Names and values.
pub type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Xml {
    /// The document whose root is `name`.
    pub fn document(name: &str, attributes: Attributes, content: impl FnOnce(&mut Self)) -> String {
        let mut xml = Self(Writer::new(Vec::new()));
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        xml.element(name, attributes, content);
        String::from_utf8(xml.0.into_inner()).unwrap_or_default()
    }

    pub fn element(&mut self, name: &str, attributes: Attributes, content: impl FnOnce(&mut Self)) {
        self.event(Event::Start(start(name, attributes)));
        content(self);
        self.event(Event::End(BytesEnd::new(name)));
    }

    pub fn text(&mut self, name: &str, text: &str) {
        self.text_with(name, &[], text);
    }

    pub fn text_with(&mut self, name: &str, attributes: Attributes, text: &str) {
        self.element(name, attributes, |xml| xml.event(Event::Text(BytesText::new(&allowed(text)))));
    }

    pub fn empty(&mut self, name: &str, attributes: Attributes) {
        self.event(Event::Empty(start(name, attributes)));
    }

    fn event(&mut self, event: Event) {
        // Memory takes everything.
        let _ = self.0.write_event(event);
    }
}

fn start<'a>(name: &'a str, attributes: Attributes) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (key, value) in attributes {
        start.push_attribute((*key, allowed(value).as_str()));
    }
    start
}

/// The characters that XML 1.0 has at all (section 2.2); a carriage return would be read back as a line feed.
fn allowed(text: &str) -> String {
    let is_allowed =
        |letter: &char| matches!(letter, '\t' | '\n' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    text.chars().filter(is_allowed).collect()
}

#[cfg(test)]
mod tests {
    use super::{Xml, allowed};
    use proptest::prelude::*;
    use quick_xml::{Reader, events::Event};

    proptest! {
        #[test]
        fn whatever_is_written_is_read_back(text in "\\PC*|[\\x00-\\x7f]*|(<|>|&|\"|'|\\]\\]>|\u{fffe}|é|👩)*") {
            let written = Xml::document("a", &[("b", &text)], |xml| {
                xml.text("c", &text);
                xml.empty("d", &[]);
            });
            let mut reader = Reader::from_str(&written);
            let (mut value, mut read) = (None, String::new());
            loop {
                match reader.read_event().unwrap() {
                    Event::Start(start) if start.name().as_ref() == "a" => {
                        let attribute = start.try_get_attribute("b").unwrap().unwrap();
                        value = Some(quick_xml::escape::unescape(&attribute.value).unwrap().into_owned());
                    }
                    Event::Text(part) => read.push_str(&part),
                    Event::GeneralRef(name) => {
                        let name = format!("&{};", &*name);
                        read.push_str(&quick_xml::escape::unescape(&name).unwrap());
                    }
                    Event::Eof => break,
                    _ => {}
                }
            }
            prop_assert_eq!(&read, &allowed(&text));
            prop_assert_eq!(value.unwrap(), allowed(&text));
        }
    }
}
