//! What an event binds and whom it gathers: resources and their bookings, accepted conflicts, precedence, guests.
use crate::columns::{
    flag, id, index, instant, instant_null, integer, json, name, refers, table, text, text_null, unique, uuid, word,
};
use sea_orm_migration::{
    prelude::*,
    sea_orm::prelude::{Json, Uuid},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const RESOURCE_KIND: [&str; 3] = ["vehicle", "equipment", "room"];
const CONFLICT_KIND: [&str; 5] = ["authority", "person", "vehicle", "equipment", "room"];
const GUEST_STATUS: [&str; 4] = ["invited", "accepted", "waiting", "declined"];

/// Offices in the order of Decreto 70.274/1972 (with Decreto 9.338/2018) as a state's own ceremonies go by it, and other
/// words that people write for them, separated by `|`. A beginning: each house has its own usage, and edits it.
const PRECEDENCE: &[(&str, &str)] = &[
    ("Presidente da República", ""),
    ("Vice-Presidente da República", ""),
    ("Governador do Estado", "Governador"),
    ("Cardeal", ""),
    ("Embaixador estrangeiro", "Embaixador"),
    ("Presidente do Senado Federal", "Presidente do Congresso Nacional"),
    ("Presidente da Câmara dos Deputados", ""),
    ("Presidente do Supremo Tribunal Federal", "Presidente do STF"),
    ("Ministro de Estado", "Ministro"),
    ("Vice-Governador do Estado", "Vice-Governador"),
    ("Presidente da Assembleia Legislativa", "Presidente da Alece"),
    ("Presidente do Tribunal de Justiça", "Presidente do TJCE"),
    ("Governador de outro Estado", ""),
    ("Senador da República", "Senador"),
    ("Deputado Federal", ""),
    ("Oficial-General das Forças Armadas", "General|Almirante|Brigadeiro"),
    ("Presidente do Tribunal Regional Federal", ""),
    ("Presidente do Tribunal Regional Eleitoral", "Presidente do TRE"),
    ("Presidente do Tribunal Regional do Trabalho", "Presidente do TRT"),
    ("Prefeito da Capital", "Prefeito de Fortaleza"),
    ("Procurador-Geral de Justiça", ""),
    ("Presidente do Tribunal de Contas do Estado", "Presidente do TCE"),
    ("Defensor Público-Geral", "Defensor-Geral"),
    ("Procurador-Geral do Estado", ""),
    ("Chefe da Casa Civil", "Secretário-Chefe da Casa Civil|Secretário da Casa Civil"),
    ("Secretário de Estado", "Secretário"),
    ("Arcebispo", ""),
    ("Desembargador", ""),
    ("Presidente da Câmara Municipal da Capital", "Presidente da Câmara Municipal de Fortaleza"),
    ("Deputado Estadual", ""),
    ("Conselheiro do Tribunal de Contas", "Conselheiro"),
    ("Reitor", ""),
    ("Bispo", ""),
    ("Comandante-Geral da Polícia Militar", ""),
    ("Comandante-Geral do Corpo de Bombeiros", ""),
    ("Delegado-Geral da Polícia Civil", ""),
    ("Ex-Governador do Estado", "Ex-Governador"),
    ("Prefeito Municipal", "Prefeito"),
    ("Vice-Prefeito Municipal", "Vice-Prefeito"),
    ("Juiz de Direito", "Juiz"),
    ("Promotor de Justiça", "Promotor"),
    ("Presidente da Câmara Municipal", ""),
    ("Secretário Executivo", "Secretário-Executivo"),
    ("Dirigente de entidade do Estado", "Superintendente|Presidente de autarquia|Presidente de fundação"),
    ("Cônsul", ""),
    ("Vereador", ""),
    ("Secretário Municipal", "Secretário do Município"),
    ("Coordenador do Estado", "Coordenador"),
    ("Presidente de entidade de classe", "Presidente de sindicato|Presidente de associação"),
];

/// Version 7, as all ids: the order of making is that of the table.
fn seeded(position: i32) -> Uuid {
    Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_0000_0000 | u128::from(position.unsigned_abs()))
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        resources(schema).await?;
        precedence(schema).await?;
        guests(schema).await
    }
}

async fn resources(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut resources = table(
        "resources",
        vec![
            id(),
            text("name"),
            text("folded"),
            word("kind", &RESOURCE_KIND),
            uuid("unit_id"),
            ColumnDef::new(name("capacity")).integer().null().take(),
            text_null("note"),
            flag("active"),
            integer("version"),
            instant("created_at"),
            instant("updated_at"),
        ],
    );
    resources.foreign_key(&mut refers("resources", "unit_id", "units", ForeignKeyAction::Restrict));
    schema.create_table(resources).await?;
    schema.create_index(index("resources", &["folded", "id"])).await?;
    schema.create_index(index("resources", &["unit_id"])).await?;

    let mut bookings = table(
        "event_bookings",
        vec![
            id(),
            uuid("event_id"),
            uuid("resource_id"),
            // Seconds before the event begins and after it ends: a booking moves along with its event.
            integer("early"),
            integer("late"),
            uuid("created_by_id"),
            instant("created_at"),
        ],
    );
    bookings
        .foreign_key(&mut refers("event_bookings", "event_id", "events", ForeignKeyAction::Cascade))
        .foreign_key(&mut refers("event_bookings", "resource_id", "resources", ForeignKeyAction::Restrict))
        .foreign_key(&mut refers("event_bookings", "created_by_id", "users", ForeignKeyAction::Restrict));
    schema.create_table(bookings).await?;
    schema.create_index(unique("event_bookings", &["event_id", "resource_id"])).await?;
    schema.create_index(index("event_bookings", &["resource_id"])).await?;

    let mut accepted = table(
        "accepted_conflicts",
        vec![
            id(),
            // The event whose change was accepted, and the one it collides with. The latter is no foreign key: its row may
            // be locked by somebody who waits for this transaction.
            uuid("event_id"),
            uuid("other_id"),
            word("kind", &CONFLICT_KIND),
            text("subject"),
            text("reason"),
            uuid("accepted_by_id"),
            instant("accepted_at"),
        ],
    );
    accepted
        .foreign_key(&mut refers("accepted_conflicts", "event_id", "events", ForeignKeyAction::Cascade))
        .foreign_key(&mut refers("accepted_conflicts", "accepted_by_id", "users", ForeignKeyAction::Restrict));
    schema.create_table(accepted).await?;
    schema.create_index(index("accepted_conflicts", &["event_id"])).await?;
    schema.create_index(index("accepted_conflicts", &["other_id"])).await
}

async fn precedence(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = vec![id(), integer("position"), text("office"), json("synonyms"), integer("version")];
    schema.create_table(table("precedence", columns)).await?;
    schema.create_index(index("precedence", &["position"])).await?;
    let mut rows = Query::insert();
    rows.into_table(name("precedence")).columns(["id", "position", "office", "synonyms", "version"].map(name));
    for (position, (office, synonyms)) in (1_i32..).zip(PRECEDENCE) {
        let synonyms: Vec<Json> =
            synonyms.split('|').filter(|word| !word.is_empty()).map(|word| Json::String(word.to_owned())).collect();
        rows.values_panic([
            seeded(position).into(),
            position.into(),
            (*office).into(),
            Json::Array(synonyms).into(),
            1.into(),
        ]);
    }
    schema.execute(rows).await
}

async fn guests(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut lists = table(
        "guest_lists",
        vec![
            uuid("event_id").primary_key().take(),
            ColumnDef::new(name("capacity")).integer().null().take(),
            flag("waiting_list"),
            integer("version"),
            instant("updated_at"),
        ],
    );
    lists.foreign_key(&mut refers("guest_lists", "event_id", "events", ForeignKeyAction::Cascade));
    schema.create_table(lists).await?;

    let mut guests = table(
        "guests",
        vec![
            id(),
            uuid("event_id"),
            // Name, address and secret are erased some time after the event; the rest is counted.
            text("name"),
            text("folded"),
            text_null("email"),
            integer("companions"),
            ColumnDef::new(name("coming")).integer().null().take(),
            word("status", &GUEST_STATUS),
            ColumnDef::new(name("secret_hash")).blob().null().take(),
            instant_null("invited_at"),
            instant_null("answered_at"),
            instant_null("waiting_since"),
            instant_null("checked_in_at"),
            instant_null("erased_at"),
            integer("version"),
            instant("created_at"),
            instant("updated_at"),
        ],
    );
    guests.foreign_key(&mut refers("guests", "event_id", "events", ForeignKeyAction::Cascade));
    schema.create_table(guests).await?;
    schema.create_index(unique("guests", &["secret_hash"])).await?;
    schema.create_index(index("guests", &["event_id", "folded", "id"])).await?;
    schema.create_index(index("guests", &["erased_at"])).await
}
