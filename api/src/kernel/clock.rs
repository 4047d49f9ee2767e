//! Time and new ids are injected, so that tests can travel.
use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use std::path::PathBuf;
use uuid::{NoContext, Timestamp, Uuid};

/// Where "now" comes from.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    /// A file with signed seconds that are added to the system clock; for tests only.
    offset_file: Option<PathBuf>,
}

impl Clock {
    /// The system clock, moved by the seconds written in `offset_file` if there is one.
    pub fn new(offset_file: Option<PathBuf>) -> Self {
        Self { offset_file }
    }

    /// The current instant, in the microseconds that PostgreSQL keeps, so that both databases hold the same value.
    #[allow(clippy::disallowed_methods, reason = "the one place that reads the system clock")]
    pub fn now(&self) -> DateTime<Utc> {
        let now = Utc::now() + self.offset();
        now.duration_trunc(TimeDelta::microseconds(1)).unwrap_or(now)
    }

    /// A new UUIDv7: ids sort by the time they were made.
    pub fn new_id(&self) -> Uuid {
        let now = self.now();
        let seconds = u64::try_from(now.timestamp()).unwrap_or_default();
        Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, now.timestamp_subsec_nanos()))
    }

    fn offset(&self) -> TimeDelta {
        let read = self.offset_file.as_ref().and_then(|path| std::fs::read_to_string(path).ok());
        TimeDelta::seconds(read.and_then(|text| text.trim().parse().ok()).unwrap_or(0))
    }
}
