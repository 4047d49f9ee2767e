//! JSON Merge Patch (RFC 7396) over the same type that creation takes: one set of rules for both.
use super::{problem::Problem, shape};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use std::{borrow::Cow, marker::PhantomData};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{RefOr, Schema},
};

/// A partial `T`: a member set to null is cleared, an absent one stays.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub struct MergePatch<T> {
    members: Map<String, Value>,
    #[serde(skip)]
    of: PhantomData<T>,
}

impl<T: Serialize + DeserializeOwned + PartialSchema> MergePatch<T> {
    /// What `current` becomes.
    ///
    /// # Errors
    /// 422 naming a member that `T` does not have, or whose value does not fit.
    pub fn apply(&self, current: &T) -> Result<T, Problem> {
        let mut value = serde_json::to_value(current).map_err(|_| Problem::internal())?;
        if let Some(known) = value.as_object()
            && let Some(unknown) = self.members.keys().find(|key| !known.contains_key(*key))
        {
            let message = format!("O campo «{unknown}» não existe ou não pode ser alterado.");
            return Err(Problem::fault(format!("/{unknown}"), "unknown_field", message));
        }
        merge(&mut value, &Value::Object(self.members.clone()));
        serde_path_to_error::deserialize(&value).map_err(|error| {
            let first = shape::fault(&error.path().to_string(), error.inner());
            Problem::validation(shape::faults::<T>(value, first))
        })
    }
}

/// The algorithm of RFC 7396, section 2.
fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    let Some(target) = target.as_object_mut() else { return };
    for (key, value) in patch {
        if value.is_null() {
            target.remove(key);
        } else {
            merge(target.entry(key.clone()).or_insert(Value::Null), value);
        }
    }
}

/// The schema of `T` with nothing required.
impl<T: PartialSchema> PartialSchema for MergePatch<T> {
    fn schema() -> RefOr<Schema> {
        match T::schema() {
            RefOr::T(Schema::Object(mut object)) => {
                object.required.clear();
                RefOr::T(Schema::Object(object))
            }
            other => other,
        }
    }
}

impl<T: ToSchema> ToSchema for MergePatch<T> {
    fn name() -> Cow<'static, str> {
        Cow::Owned(format!("{}Patch", T::name()))
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        T::schemas(schemas);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn merged(mut target: Value, patch: &Value) -> Value {
        merge(&mut target, patch);
        target
    }

    /// The table of RFC 7396, appendix A.
    #[test]
    fn the_examples_of_the_rfc() {
        let cases = [
            (json!({"a":"b"}), json!({"a":"c"}), json!({"a":"c"})),
            (json!({"a":"b"}), json!({"b":"c"}), json!({"a":"b","b":"c"})),
            (json!({"a":"b"}), json!({"a":null}), json!({})),
            (json!({"a":"b","b":"c"}), json!({"a":null}), json!({"b":"c"})),
            (json!({"a":["b"]}), json!({"a":"c"}), json!({"a":"c"})),
            (json!({"a":"c"}), json!({"a":["b"]}), json!({"a":["b"]})),
            (json!({"a":{"b":"c"}}), json!({"a":{"b":"d","c":null}}), json!({"a":{"b":"d"}})),
            (json!({"a":[{"b":"c"}]}), json!({"a":[1]}), json!({"a":[1]})),
            (json!(["a", "b"]), json!(["c", "d"]), json!(["c", "d"])),
            (json!({"a":"b"}), json!(["c"]), json!(["c"])),
            (json!({"a":"foo"}), json!(null), json!(null)),
            (json!({"e":null}), json!({"a":1}), json!({"e":null,"a":1})),
            (json!([1, 2]), json!({"a":"b","c":null}), json!({"a":"b"})),
            (json!({}), json!({"a":{"bb":{"ccc":null}}}), json!({"a":{"bb":{}}})),
        ];
        for (target, patch, expected) in cases {
            assert_eq!(merged(target, &patch), expected);
        }
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf =
            prop_oneof![Just(Value::Null), any::<bool>().prop_map(Value::from), "[a-c]{0,3}".prop_map(Value::from)];
        leaf.prop_recursive(3, 16, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
                prop::collection::btree_map("[a-c]", inner, 0..4).prop_map(|m| Value::Object(m.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn applying_twice_changes_nothing_more(target in any_json(), patch in any_json()) {
            let once = merged(target, &patch);
            prop_assert_eq!(merged(once.clone(), &patch), once);
        }

        #[test]
        fn an_absent_member_stays(target in prop::collection::btree_map("[a-c]", any_json(), 0..4)) {
            let target = Value::Object(target.into_iter().collect());
            prop_assert_eq!(merged(target.clone(), &json!({})), target);
        }
    }
}
