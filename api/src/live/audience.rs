//! Who hears of which change.
use super::hub::Happening;
use crate::auth::{Caller, Permission, Reach};

/// The permission with which one reads what changed, in the unit of the change; of no unit, anywhere.
const READ_WITH: [(&str, Permission); 6] = [
    ("release", Permission::ReleasesRead),
    ("event", Permission::AgendaRead),
    ("import", Permission::ReleasesImport),
    ("unit", Permission::UnitsRead),
    ("blackout", Permission::ReleasesRead),
    ("compliance_settings", Permission::ReleasesRead),
];

/// Whether `caller` may know of it: with the permission to read such things, or else as the change feed has it.
pub fn hears(caller: &Caller, happening: &Happening) -> bool {
    let kind = happening.told.resource_type.as_str();
    match READ_WITH.iter().find(|(of, _)| *of == kind) {
        Some((_, permission)) => {
            happening.unit.map_or_else(|| caller.may_somewhere(*permission), |unit| caller.may(*permission, unit))
        }
        None => match happening.unit {
            Some(unit) => caller.may(Permission::ChangesRead, unit),
            None => *caller.reach(Permission::ChangesRead) == Reach::Everywhere,
        },
    }
}
