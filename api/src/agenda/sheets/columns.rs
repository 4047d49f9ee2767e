//! The columns of a spreadsheet of the agenda: what each holds, and the names by which it is known.
use crate::kernel::search::analyser::fold::fold_words;

/// What a column tells of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Uid,
    Id,
    /// Of a series: its RECURRENCE-ID.
    Occurrence,
    Title,
    Kind,
    Status,
    Visibility,
    AllDay,
    Start,
    /// The hour, where the day stands in a column of its own.
    StartTime,
    End,
    EndTime,
    TimeZone,
    PlaceName,
    /// The address, and where it is online.
    Address,
    Municipality,
    MunicipalityCode,
    Unit,
    Authorities,
    Participants,
    Subject,
    Description,
    Tags,
    /// Why it was put off or cancelled.
    Reason,
    /// What it is here for: a row that others changed since is known by it.
    UpdatedAt,
}

/// What goes out: each column with its name, and how many characters wide it is shown.
pub const COLUMNS: [(Field, &str, u8); 22] = [
    (Field::Uid, "UID", 14),
    (Field::Id, "ID", 14),
    (Field::Occurrence, "Ocorrência", 21),
    (Field::Title, "Título", 48),
    (Field::Kind, "Tipo", 20),
    (Field::Status, "Situação", 13),
    (Field::Visibility, "Visibilidade", 12),
    (Field::AllDay, "Dia inteiro", 11),
    (Field::Start, "Começo", 17),
    (Field::End, "Fim", 17),
    (Field::TimeZone, "Fuso", 18),
    (Field::PlaceName, "Local", 32),
    (Field::Address, "Endereço", 32),
    (Field::Municipality, "Município", 20),
    (Field::MunicipalityCode, "Código IBGE", 12),
    (Field::Unit, "Órgão", 18),
    (Field::Authorities, "Autoridades", 40),
    (Field::Participants, "Participantes", 40),
    (Field::Subject, "Assunto", 32),
    (Field::Tags, "Etiquetas", 24),
    (Field::Reason, "Motivo", 32),
    (Field::UpdatedAt, "Última mudança", 21),
];

/// Other names that offices give their columns, folded; the surest first.
const ALIASES: [(Field, &[&str]); 22] = [
    (Field::Occurrence, &["occurrence", "recurrence id"]),
    (Field::Title, &["title", "evento", "nome do evento", "compromisso", "event", "summary", "pauta"]),
    (Field::Kind, &["kind", "tipo de evento", "type"]),
    (Field::Status, &["status"]),
    (Field::Visibility, &["visibility"]),
    (Field::AllDay, &["all day", "o dia inteiro"]),
    (
        Field::Start,
        &["inicio", "start", "starts at", "data e hora", "data de inicio", "data do evento", "data", "date", "dia"],
    ),
    (Field::StartTime, &["hora", "horario", "hora de inicio", "hora inicial", "time", "start time"]),
    (Field::End, &["termino", "end", "ends at", "data de termino", "data final", "end date"]),
    (Field::EndTime, &["hora de termino", "hora final", "hora do fim", "end time"]),
    (Field::TimeZone, &["fuso horario", "time zone", "timezone"]),
    (Field::PlaceName, &["place", "venue", "location", "local do evento"]),
    (Field::Address, &["address"]),
    (Field::Municipality, &["municipality", "cidade", "city"]),
    (Field::MunicipalityCode, &["ibge", "municipality code", "ibge code"]),
    (Field::Unit, &["unit", "unidade", "setor"]),
    (Field::Authorities, &["autoridade", "authorities", "authority"]),
    (Field::Participants, &["participants", "participante"]),
    (Field::Description, &["descricao", "description", "detalhes"]),
    (Field::Tags, &["tags", "assuntos", "marcadores"]),
    (Field::Reason, &["reason", "status reason"]),
    (Field::UpdatedAt, &["updated at", "ultima alteracao", "last change"]),
];

/// Which field stands in which place.
pub type Places = Vec<(Field, usize)>;

/// The fields that stand in columns of these names, and the names that are none.
pub fn recognised(names: &[&str]) -> (Places, Vec<String>) {
    let folded: Vec<String> = names.iter().map(|name| fold_words(name, ' ')).collect();
    let mut places = Places::new();
    let ours = COLUMNS.iter().map(|(field, name, _)| (*field, fold_words(name, ' ')));
    let others = ALIASES.iter().flat_map(|(field, names)| names.iter().map(|name| (*field, (*name).to_owned())));
    for (field, known) in ours.chain(others) {
        if let Some(place) = folded.iter().position(|name| *name == known)
            && !places.iter().any(|(taken, at)| *taken == field || *at == place)
        {
            places.push((field, place));
        }
    }
    let is_taken = |place: usize| places.iter().any(|(_, at)| *at == place);
    let rest = names.iter().enumerate().filter(|(place, name)| !is_taken(*place) && !name.trim().is_empty());
    let rest = rest.map(|(_, name)| name.trim().chars().take(60).collect()).collect();
    (places, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_out_is_recognised_when_it_comes_in() {
        let (places, rest) = recognised(&COLUMNS.map(|(_, name, _)| name));
        assert_eq!(places, COLUMNS.iter().enumerate().map(|(i, (field, ..))| (*field, i)).collect::<Places>());
        assert_eq!(rest, Vec::<String>::new());
    }

    #[test]
    fn so_is_what_people_call_their_columns() {
        let (places, rest) = recognised(&["DATA", "Horário", "Evento", "cidade", "Quem leva o bolo", ""]);
        assert_eq!(places, [(Field::Title, 2), (Field::Start, 0), (Field::StartTime, 1), (Field::Municipality, 3)]);
        assert_eq!(rest, ["Quem leva o bolo"]);
    }
}
