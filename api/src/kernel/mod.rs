//! What every slice uses and that knows no slice.
pub mod answer;
pub mod body;
pub mod change_log;
pub mod clock;
pub mod db;
pub mod freshness;
pub mod gate;
pub mod html;
pub mod idempotency;
pub mod jobs;
pub mod page;
pub mod params;
pub mod patch;
pub mod precondition;
pub mod problem;
pub mod search;
pub mod slug;
