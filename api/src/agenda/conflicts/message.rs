//! A conflict in words.
use super::{
    dto::EventConflictKind::{Authority, Person},
    search::{Found, Span},
};
use crate::agenda::zone;
use chrono::TimeDelta;
use chrono_tz::Tz;

/// What a person is told of `found`, which takes `theirs`; of what they may not read (not `visible`), only the times.
pub fn message(found: &Found, theirs: Span, visible: bool, zone: Tz, speed: u32) -> String {
    let name = &found.name;
    let title = &found.other.row.title;
    let what = if visible { format!("«{title}»") } else { "outro compromisso, de agenda reservada".to_owned() };
    let when = span(theirs, zone);
    if let Some(travel) = found.travel {
        let place = found.other.municipality().map(|name| format!(" ({name})")).unwrap_or_default();
        let kilometres = travel.kilometres.round();
        return format!(
            "{name}: {what}{place}, {when}, fica a {kilometres} km em linha reta, {} de viagem a {speed} km/h; entre os dois \
             há {}.",
            length(travel.needed),
            length(travel.gap),
        );
    }
    let told = if [Authority, Person].contains(&found.subject.kind) {
        format!("{name} já está em {what}, {when}.")
    } else {
        format!("{name}: já há reserva para {what}, {when}.")
    };
    if found.times > 1 { format!("{told} Coincidem {} datas.", found.times) } else { told }
}

/// «02/03/2027, das 09h00 às 11h00», on the clocks of `zone`.
fn span(span: Span, zone: Tz) -> String {
    let (from, to) = (zone::local(span.from, zone), zone::local(span.to, zone));
    if from == to {
        format!("{}, às {}", from.format("%d/%m/%Y"), from.format("%Hh%M"))
    } else if from.date() == to.date() {
        format!("{}, das {} às {}", from.format("%d/%m/%Y"), from.format("%Hh%M"), to.format("%Hh%M"))
    } else {
        format!("de {} a {}", from.format("%d/%m/%Y às %Hh%M"), to.format("%d/%m/%Y às %Hh%M"))
    }
}

/// «45 min», «3h25».
fn length(length: TimeDelta) -> String {
    let minutes = length.num_minutes();
    if minutes < 60 { format!("{minutes} min") } else { format!("{}h{:02}", minutes / 60, minutes % 60) }
}
