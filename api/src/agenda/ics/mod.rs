//! iCalendar (RFC 5545): what goes out, and what comes in.
pub mod read;
pub mod write;
