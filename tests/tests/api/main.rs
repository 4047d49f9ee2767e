//! Black-box tests: HTTP to the real binary, on SQLite and PostgreSQL. A module per slice, and a few
//! for what goes across them. The harness is the library beside.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]
// A test is one story, told in order; its people and things have short names.
#![allow(clippy::too_many_lines, clippy::similar_names, clippy::many_single_char_names)]

mod advisories;
mod agenda;
mod approvals;
mod assignments;
mod auth;
mod blackouts;
mod board;
mod bulk;
mod calendars;
mod changes;
mod checklists;
mod clock;
mod compliance;
mod costs;
mod coverages;
mod crash;
mod demo;
mod formats;
mod gathering;
mod guests;
mod idempotency;
mod imports;
mod lifecycle;
mod links;
mod lists;
mod live;
mod newsroom;
mod permissions;
mod press_passes;
mod problems;
mod process;
mod public;
mod public_agenda_pages;
mod related;
mod release_templates;
mod releases;
mod remarks;
mod run_of_show;
mod saved_searches;
mod search;
mod series;
mod sheets;
mod sheets_in;
mod subscriptions;
mod units;
mod users;
mod workflow;
