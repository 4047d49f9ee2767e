//! What the office prepares for an event: coverages, checklists, the run of show.
use crate::columns::{
    id, index, instant, instant_null, integer, json, name, refers, table, text, text_null, uuid, uuid_null, word,
};
use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const COVERAGE_KIND: [&str; 5] = ["text", "photo", "video", "social", "live"];
const COVERAGE_STATUS: [&str; 5] = ["planned", "assigned", "in_progress", "delivered", "cancelled"];

/// Id, name, the name folded, kind of event, and what is due how many days after it.
type Template = (&'static str, &'static str, &'static str, &'static str, &'static [(i32, &'static str)]);

/// The checklists that every installation begins with: ordinary rows, to be changed or deleted at will.
const TEMPLATES: [Template; 4] = [
    (
        "0190a6f5000070008000000000000001",
        "Inauguração",
        "inauguracao",
        "inauguration",
        &[
            (-20, "Enviar checklist ao cerimonial"),
            (-20, "Confirmar data e local com o gabinete"),
            (-15, "Visita técnica ao local: acesso, palco, sombra, energia e sinal de internet"),
            (-15, "Levantar dados da obra: valor, prazo, fonte do recurso, beneficiados"),
            (-10, "Definir equipe de cobertura e transporte"),
            (-7, "Aprovar o texto da placa e a arte de backdrop e convites"),
            (-7, "Fechar a lista de autoridades e a ordem de precedência"),
            (-5, "Roteiro da solenidade aprovado pelo cerimonial"),
            (-3, "Enviar o aviso de pauta à imprensa"),
            (-2, "Release e discurso prontos para aprovação"),
            (-1, "Confirmar presenças, som, energia e credenciamento da imprensa"),
            (-1, "Carregar baterias, conferir cartões e reservar veículo"),
            (0, "Chegar uma hora antes e conferir placa, palco e som"),
            (0, "Publicar release e primeiras fotografias"),
            (1, "Enviar fotografias e agradecimentos; conferir o clipping"),
        ],
    ),
    (
        "0190a6f5000070008000000000000002",
        "Ordem de serviço",
        "ordem de servico",
        "service_order",
        &[
            (-20, "Enviar checklist ao cerimonial"),
            (-10, "Conferir o contrato: objeto, valor, prazo, empresa e fonte do recurso"),
            (-7, "Imprimir a ordem de serviço e definir quem assina"),
            (-7, "Definir equipe de cobertura e transporte"),
            (-5, "Roteiro da solenidade aprovado pelo cerimonial"),
            (-3, "Enviar o aviso de pauta à imprensa"),
            (-1, "Release pronto para aprovação; conferir mesa, canetas e documentos"),
            (0, "Registrar a assinatura em fotografia e vídeo"),
            (0, "Publicar release e fotografias"),
            (1, "Conferir o clipping e guardar a cópia assinada"),
        ],
    ),
    (
        "0190a6f5000070008000000000000003",
        "Cerimônia",
        "cerimonia",
        "ceremony",
        &[
            (-20, "Enviar checklist ao cerimonial"),
            (-15, "Definir formato, convidados e mestre de cerimônias"),
            (-10, "Enviar os convites e abrir as confirmações"),
            (-7, "Reservar espaço, som, projeção, intérprete de Libras e recepção"),
            (-7, "Fechar a lista de autoridades e a ordem de precedência"),
            (-5, "Roteiro e nominata aprovados pelo cerimonial"),
            (-3, "Enviar o aviso de pauta à imprensa"),
            (-1, "Ensaio; conferir hinos, bandeiras, nominata e lugares reservados"),
            (0, "Chegar uma hora antes e testar som e projeção"),
            (0, "Publicar release e fotografias"),
            (1, "Enviar agradecimentos; conferir o clipping"),
        ],
    ),
    (
        "0190a6f5000070008000000000000004",
        "Coletiva de imprensa",
        "coletiva de imprensa",
        "press_conference",
        &[
            (-7, "Definir porta-voz, mensagem principal e dados de apoio"),
            (-5, "Reservar sala, som, ponto de áudio e água"),
            (-3, "Preparar perguntas e respostas prováveis com o porta-voz"),
            (-2, "Enviar o aviso de pauta à imprensa"),
            (-1, "Confirmar veículos e credenciamento; lembrar por telefone"),
            (-1, "Imprimir o material de apoio e preparar o release"),
            (0, "Receber a imprensa, lista de presença e gravação da íntegra"),
            (0, "Publicar release, áudio e fotografias"),
            (1, "Responder ao que ficou pendente; conferir o clipping"),
        ],
    ),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        coverages(schema).await?;
        checklists(schema).await?;
        schema
            .create_table(
                table(
                    "run_of_show_items",
                    vec![
                        id(),
                        uuid("event_id"),
                        integer("position"),
                        text("title"),
                        integer("duration_minutes"),
                        text_null("speaker"),
                        text_null("notes"),
                        // `HH:MM` by the clocks of the event's zone.
                        text_null("fixed_time"),
                        integer("version"),
                        instant("created_at"),
                        instant("updated_at"),
                    ],
                )
                .foreign_key(&mut refers("run_of_show_items", "event_id", "events", ForeignKeyAction::Cascade))
                .take(),
            )
            .await?;
        schema.create_index(index("run_of_show_items", &["event_id", "position"])).await
    }
}

async fn coverages(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            table(
                "coverages",
                vec![
                    id(),
                    uuid("event_id"),
                    word("kind", &COVERAGE_KIND),
                    word("status", &COVERAGE_STATUS),
                    instant_null("due_at"),
                    text_null("note"),
                    text_null("delivery_url"),
                    text_null("delivery_note"),
                    instant_null("started_at"),
                    instant_null("delivered_at"),
                    integer("version"),
                    uuid("author_id"),
                    instant("created_at"),
                    instant("updated_at"),
                ],
            )
            .foreign_key(&mut refers("coverages", "event_id", "events", ForeignKeyAction::Cascade))
            .foreign_key(&mut refers("coverages", "author_id", "users", ForeignKeyAction::Restrict))
            .take(),
        )
        .await?;
    schema.create_index(index("coverages", &["event_id"])).await?;
    schema
        .create_table(
            table("coverage_assignees", vec![uuid("coverage_id"), uuid("user_id")])
                .primary_key(Index::create().col(name("coverage_id")).col(name("user_id")))
                .foreign_key(&mut refers("coverage_assignees", "coverage_id", "coverages", ForeignKeyAction::Cascade))
                .foreign_key(&mut refers("coverage_assignees", "user_id", "users", ForeignKeyAction::Cascade))
                .take(),
        )
        .await?;
    schema.create_index(index("coverage_assignees", &["user_id"])).await
}

async fn checklists(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    schema
        .create_table(
            table(
                "checklist_templates",
                vec![
                    id(),
                    // Nobody's: for every unit.
                    uuid_null("unit_id"),
                    text("name"),
                    text("folded"),
                    text_null("event_kind"),
                    json("items"),
                    integer("version"),
                    instant("created_at"),
                    instant("updated_at"),
                ],
            )
            .foreign_key(&mut refers("checklist_templates", "unit_id", "units", ForeignKeyAction::Restrict))
            .take(),
        )
        .await?;
    schema.create_index(index("checklist_templates", &["folded", "id"])).await?;
    schema
        .create_table(
            table(
                "checklist_items",
                vec![
                    id(),
                    uuid("event_id"),
                    // In which order those of one day stand.
                    integer("position"),
                    text("text"),
                    text_null("note"),
                    uuid_null("owner_id"),
                    // Days after the event's; before it, negative.
                    ColumnDef::new(name("offset_days")).integer().null().take(),
                    // A day set by hand, which does not move with the event.
                    ColumnDef::new(name("due_on")).date().null().take(),
                    instant_null("done_at"),
                    uuid_null("done_by"),
                    integer("version"),
                    instant("created_at"),
                    instant("updated_at"),
                ],
            )
            .foreign_key(&mut refers("checklist_items", "event_id", "events", ForeignKeyAction::Cascade))
            .foreign_key(&mut refers("checklist_items", "owner_id", "users", ForeignKeyAction::Restrict))
            .foreign_key(&mut refers("checklist_items", "done_by", "users", ForeignKeyAction::Restrict))
            .take(),
        )
        .await?;
    schema.create_index(index("checklist_items", &["event_id"])).await?;

    let db = schema.get_connection();
    let is_sqlite = db.get_database_backend() == DbBackend::Sqlite;
    for (id, title, folded, kind, items) in TEMPLATES {
        let items: Vec<String> =
            items.iter().map(|(days, text)| format!("{{\"text\":\"{text}\",\"offset_days\":{days}}}")).collect();
        let id = if is_sqlite { format!("X'{id}'") } else { format!("'{id}'") };
        db.execute_unprepared(&format!(
            "INSERT INTO checklist_templates (id, name, folded, event_kind, items, version, created_at, updated_at) \
             VALUES ({id}, '{title}', '{folded}', '{kind}', '[{}]', 1, \
             '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00')",
            items.join(",")
        ))
        .await?;
    }
    Ok(())
}
