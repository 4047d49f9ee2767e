//! Column shorthands shared by every step.
use sea_orm_migration::prelude::*;

pub(crate) fn name(text: &'static str) -> Alias {
    Alias::new(text)
}

pub(crate) fn id() -> ColumnDef {
    uuid("id").primary_key().take()
}

pub(crate) fn uuid(column: &'static str) -> ColumnDef {
    ColumnDef::new(name(column)).uuid().not_null().take()
}

pub(crate) fn uuid_null(column: &'static str) -> ColumnDef {
    ColumnDef::new(name(column)).uuid().null().take()
}

pub(crate) fn text(column: &'static str) -> ColumnDef {
    ColumnDef::new(name(column)).text().not_null().take()
}

pub(crate) fn text_null(column: &'static str) -> ColumnDef {
    ColumnDef::new(name(column)).text().null().take()
}

/// A short word of a closed set; the set is asserted by a CHECK constraint.
pub(crate) fn word(column: &'static str, allowed: &[&str]) -> ColumnDef {
    let list = allowed.iter().map(|w| Expr::val(*w)).collect::<Vec<_>>();
    ColumnDef::new(name(column)).string_len(32).not_null().check(Expr::col(name(column)).is_in(list)).take()
}

pub(crate) fn integer(column: &'static str) -> ColumnDef {
    ColumnDef::new(name(column)).integer().not_null().take()
}

pub(crate) fn big(column: &'static str) -> ColumnDef {
    ColumnDef::new(name(column)).big_integer().not_null().take()
}

pub(crate) fn instant(column: &'static str) -> ColumnDef {
    ColumnDef::new(name(column)).timestamp_with_time_zone().not_null().take()
}

pub(crate) fn instant_null(column: &'static str) -> ColumnDef {
    ColumnDef::new(name(column)).timestamp_with_time_zone().null().take()
}

pub(crate) fn json(column: &'static str) -> ColumnDef {
    ColumnDef::new(name(column)).json_binary().not_null().take()
}

pub(crate) fn bytes(column: &'static str) -> ColumnDef {
    ColumnDef::new(name(column)).blob().not_null().take()
}

pub(crate) fn flag(column: &'static str) -> ColumnDef {
    ColumnDef::new(name(column)).boolean().not_null().default(false).take()
}

pub(crate) fn table(table: &'static str, columns: Vec<ColumnDef>) -> TableCreateStatement {
    let mut statement = Table::create().table(name(table)).take();
    for column in columns {
        statement.col(column);
    }
    statement
}

/// `column` of `table` refers to the id of `other`.
pub(crate) fn refers(
    table: &'static str,
    column: &'static str,
    other: &'static str,
    on_delete: ForeignKeyAction,
) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .name(format!("fk_{table}_{column}"))
        .from(name(table), name(column))
        .to(name(other), name("id"))
        .on_delete(on_delete)
        .take()
}

pub(crate) fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut statement = Index::create().name(format!("ix_{table}_{}", columns.join("_"))).table(name(table)).take();
    for column in columns {
        statement.col(name(column));
    }
    statement
}

pub(crate) fn unique(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut statement =
        Index::create().name(format!("uq_{table}_{}", columns.join("_"))).table(name(table)).unique().take();
    for column in columns {
        statement.col(name(column));
    }
    statement
}
