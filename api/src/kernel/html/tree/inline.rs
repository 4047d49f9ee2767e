//! White space and line breaks within text.

use super::Run;

/// Characters that no text needs and some readers choke on: controls, noncharacters, a pasted byte-order mark or zero-width space.
fn is_noise(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{c}'))
        || matches!(letter, '\u{200b}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' | '\u{fdd0}'..='\u{fdef}')
}

/// Appends text with its source's line breaks as spaces, and no noise.
pub(super) fn push_text(runs: &mut Vec<Run>, text: &str, marks: u8, link: Option<&super::Link>) {
    let clean = text.chars().filter(|letter| !is_noise(*letter));
    let clean = clean.map(|letter| if matches!(letter, '\t' | '\n' | '\r' | '\u{c}') { ' ' } else { letter });
    push(runs, clean, marks, link);
}

pub(super) fn push_break(runs: &mut Vec<Run>, marks: u8, link: Option<&super::Link>) {
    push(runs, std::iter::once('\n'), marks, link);
}

fn push(runs: &mut Vec<Run>, text: impl Iterator<Item = char>, marks: u8, link: Option<&super::Link>) {
    match runs.last_mut() {
        Some(last) if last.marks == marks && last.link.as_ref() == link => last.text.extend(text),
        _ => runs.push(Run { text: text.collect(), marks, link: link.cloned() }),
    }
}

/// The paragraphs of a stretch of text: parted at empty lines, runs of spaces made one, none at the ends or around a line break.
pub(super) fn paragraphs(runs: Vec<Run>) -> Vec<Vec<Run>> {
    let mut all = vec![Vec::new()];
    for run in tidy(runs) {
        for (nth, part) in run.text.split("\n\n").enumerate() {
            if nth > 0 {
                all.push(Vec::new());
            }
            if let Some(last) = all.last_mut().filter(|_| !part.is_empty()) {
                push(last, part.chars(), run.marks, run.link.as_ref());
            }
        }
    }
    all.retain(|paragraph| !paragraph.is_empty());
    all
}

/// Paragraphs as the lines of one text, for captions.
pub(super) fn join(paragraphs: impl Iterator<Item = Vec<Run>>) -> Vec<Run> {
    let mut out: Vec<Run> = Vec::new();
    for paragraph in paragraphs {
        if let Some(last) = out.last_mut() {
            last.text.push('\n');
        }
        for run in paragraph {
            push(&mut out, run.text.chars(), run.marks, run.link.as_ref());
        }
    }
    out
}

/// Spaces made one, also across runs, and none beside a line break. Empty lines become exactly one, within one run.
fn tidy(runs: Vec<Run>) -> Vec<Run> {
    let mut out: Vec<Run> = Vec::with_capacity(runs.len());
    // Line breaks and the space seen since the last letter; nothing is written before the next letter comes.
    let mut breaks = 0_usize;
    let mut space: Option<(char, u8, Option<super::Link>)> = None;
    for run in runs {
        for letter in run.text.chars() {
            match letter {
                '\n' => breaks += 1,
                ' ' | '\u{a0}' => {
                    space = match space.take() {
                        None => Some((letter, run.marks, run.link.clone())),
                        Some((_, marks, link)) => Some((' ', marks, link)),
                    };
                }
                _ => {
                    if let Some(last) = out.last_mut() {
                        match (breaks, space.take()) {
                            (0, Some((blank, marks, link))) => {
                                push(&mut out, std::iter::once(blank), marks, link.as_ref());
                            }
                            (0, None) => {}
                            (1, _) => last.text.push('\n'),
                            _ => last.text.push_str("\n\n"),
                        }
                    }
                    (breaks, space) = (0, None);
                    push(&mut out, std::iter::once(letter), run.marks, run.link.as_ref());
                }
            }
        }
    }
    out
}
