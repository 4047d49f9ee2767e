//! An array of releases, read one at a time.
use super::{Fields, FileFault, Head, Reading, Visit, filled};
use crate::{
    imports::{
        entity::Columns,
        prepare::{instant, was_published},
    },
    kernel::{search::analyser::fold::fold_words, shape},
    releases::ReleaseKind,
};
use serde::{
    Deserialize, Deserializer,
    de::{SeqAccess, Visitor},
};
use serde_json::Value;
use std::{fmt, ops::ControlFlow};

/// A release in a JSON file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct JsonRelease {
    external_id: Option<Value>,
    title: Option<String>,
    subtitle: Option<String>,
    slug: Option<String>,
    summary: Option<String>,
    dateline: Option<String>,
    body_html: Option<String>,
    byline: Option<String>,
    tags: Option<Vec<String>>,
    municipality_codes: Option<Vec<i32>>,
    language: Option<String>,
    kind: Option<ReleaseKind>,
    status: Option<String>,
    created_at: Option<String>,
    published_at: Option<String>,
}

pub fn read(bytes: &[u8], mapping: &Columns, visit: Visit) -> Result<Head, FileFault> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let mut stopped = false;
    let mut number = 0;
    let mut each = |value: Value| {
        number += 1;
        let flow = visit(number, Reading::Release(Box::new(fields(value, mapping))));
        stopped = flow.is_break();
        flow
    };
    let read = json.deserialize_seq(Items(&mut each)).and_then(|()| json.end());
    match read {
        _ if stopped => {}
        Err(error) if error.is_data() => {
            return Err(FileFault::file("not_an_array", "O arquivo deve ser uma lista JSON de textos: [{…}, {…}]."));
        }
        Err(error) => {
            let place = format!("JSON inválido na linha {}, coluna {}.", error.line(), error.column());
            return Err(FileFault::file("malformed_json", place));
        }
        Ok(()) => {}
    }
    Ok(Head { mapping: mapping.clone(), ..Head::default() })
}

/// Visits the elements of an array without ever holding it whole.
struct Items<'a>(&'a mut dyn FnMut(Value) -> ControlFlow<()>);

impl<'de> Visitor<'de> for Items<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while let Some(item) = items.next_element()? {
            if (self.0)(item).is_break() {
                break;
            }
        }
        Ok(())
    }
}

fn fields(mut value: Value, mapping: &Columns) -> Fields {
    if let Some(object) = value.as_object_mut() {
        for (field, key) in &mapping.0 {
            if let Some(given) = object.remove(key) {
                object.insert(field.clone(), given);
            }
        }
    }
    let release: JsonRelease = match serde_path_to_error::deserialize(value) {
        Ok(release) => release,
        Err(error) => return faulty(&error.path().to_string(), error.inner()),
    };
    let mut fields = Fields {
        title: release.title,
        subtitle: release.subtitle,
        slug: release.slug,
        summary: release.summary,
        dateline: release.dateline,
        body: release.body_html,
        byline: release.byline,
        tags: release.tags.unwrap_or_default(),
        municipality_codes: release.municipality_codes.unwrap_or_default(),
        language: release.language,
        kind: release.kind,
        ..Fields::default()
    };
    match release.external_id {
        None | Some(Value::Null) => {}
        Some(Value::String(id)) => fields.external_id = filled(&id),
        Some(Value::Number(id)) => fields.external_id = Some(id.to_string()),
        Some(_) => fields.faults.push("/external_id: use um texto ou um número.".to_owned()),
    }
    if let Some(status) = release.status {
        fields.published = was_published(&fold_words(&status, ' '));
        if fields.published.is_none() {
            fields.faults.push("/status: use «published» ou «draft».".to_owned());
        }
    }
    for (name, given, place) in [
        ("created_at", release.created_at, &mut fields.created_at),
        ("published_at", release.published_at, &mut fields.published_at),
    ] {
        *place = given.as_deref().and_then(instant);
        if given.is_some() && place.is_none() {
            fields.faults.push(format!("/{name}: não é uma data. Use 2025-12-31T14:30:00Z."));
        }
    }
    fields
}

fn faulty(path: &str, error: &serde_json::Error) -> Fields {
    let fault = shape::fault(path, error);
    let told = match fault.pointer.as_str() {
        "" => "Cada texto é um objeto com os seus campos.".to_owned(),
        pointer => format!("{pointer}: {}", fault.message),
    };
    Fields { faults: vec![told], ..Fields::default() }
}
