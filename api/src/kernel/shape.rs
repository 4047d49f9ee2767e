//! JSON that does not have the shape of what it should be: all its faults at once, each with its pointer.
use super::problem::Fault;
use serde::de::DeserializeOwned;
use serde_json::Value;
use utoipa::{
    PartialSchema,
    openapi::{RefOr, Schema},
};

/// The faults of `value` as a `T`, of which `first` is known; of each member one.
///
/// Serde stops at the first fault. A member that is at fault is therefore taken out, and the rest is read again. What is
/// missing is found by the schema in the end.
pub fn faults<T: DeserializeOwned + PartialSchema>(mut value: Value, first: Fault) -> Vec<Fault> {
    let mut faults: Vec<Fault> = Vec::new();
    while let Err(error) = serde_path_to_error::deserialize::<_, T>(&value) {
        let fault = fault(&error.path().to_string(), error.inner());
        let Some(_) = value.as_object_mut().and_then(|members| members.remove(member(&fault))) else { break };
        faults.push(fault);
    }
    if let Some(members) = value.as_object() {
        let told = |name: &String| faults.iter().any(|fault| member(fault) == name);
        let missing = required(&T::schema()).into_iter().filter(|name| !members.contains_key(name) && !told(name));
        let missing: Vec<Fault> = missing.map(|name| is_required("", &name)).collect();
        faults.extend(missing);
    }
    if faults.is_empty() { vec![first] } else { faults }
}

/// Serde's refusal, with a pointer to what it refused.
pub fn fault(path: &str, error: &serde_json::Error) -> Fault {
    let text = error.to_string();
    let quoted = text.split('`').nth(1).unwrap_or_default();
    let mut pointer = pointer_of(path);
    let (code, message) = if text.starts_with("unknown field") {
        // serde's path already ends in the unknown key
        if !pointer.ends_with(&format!("/{quoted}")) {
            pointer = format!("{pointer}/{quoted}");
        }
        ("unknown_field", format!("O campo «{quoted}» não existe."))
    } else if text.starts_with("missing field") {
        return is_required(&pointer, quoted);
    } else if text.starts_with("unknown variant") {
        ("unknown_value", format!("O valor «{quoted}» não é um dos aceitos."))
    } else {
        ("wrong_type", "O valor não é do tipo esperado.".to_owned())
    };
    Fault { pointer, code: code.into(), message }
}

fn is_required(of: &str, name: &str) -> Fault {
    Fault { pointer: format!("{of}/{name}"), code: "required".into(), message: format!("Informe o campo «{name}».") }
}

/// The member of the whole in which `fault` is.
fn member(fault: &Fault) -> &str {
    fault.pointer.split('/').nth(1).unwrap_or_default()
}

fn required(schema: &RefOr<Schema>) -> Vec<String> {
    match schema {
        RefOr::T(Schema::Object(object)) => object.required.clone(),
        RefOr::T(Schema::AllOf(parts)) => parts.items.iter().flat_map(required).collect(),
        _ => Vec::new(),
    }
}

/// `tags[2].name` → `/tags/2/name`.
fn pointer_of(path: &str) -> String {
    if path == "." {
        return String::new();
    }
    let parts = path.replace('[', ".").replace(']', "");
    parts.split('.').filter(|p| !p.is_empty() && *p != "?").map(|p| format!("/{p}")).collect()
}
