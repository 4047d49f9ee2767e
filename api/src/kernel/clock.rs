//! Time and new ids are injected, so that tests can travel.
//!
//! The system clock is trusted, but not its jumps: were it set an hour ahead by mistake, an embargo would end early.
//! Time is carried on by the clock that no setting moves (`CLOCK_BOOTTIME`, which also counts suspension), and the
//! system clock is followed where it agrees to within seconds. A jump is believed once it has stood for a while, or
//! after a restart.
use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use rustix::time::{ClockId, clock_gettime};
use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};
use uuid::{NoContext, Timestamp, Uuid};

/// What the system clock may be off by and still be followed.
const DRIFT: TimeDelta = TimeDelta::seconds(5);
/// How long a jump must stand to be believed.
const BELIEVED_AFTER: TimeDelta = TimeDelta::minutes(15);

/// Where "now" comes from.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    /// A file with signed seconds that are added to the system clock; for tests only.
    offset_file: Option<PathBuf>,
    steady: Arc<Mutex<Steady>>,
}

/// What the system clock said when the machine had been up for so long, and since when it says otherwise.
#[derive(Debug, Default)]
struct Steady {
    anchor: Option<(DateTime<Utc>, TimeDelta)>,
    doubted_since: Option<TimeDelta>,
}

impl Steady {
    /// The instant at which the machine has been up for `up`, while its clock says `wall`.
    fn at(&mut self, wall: DateTime<Utc>, up: TimeDelta) -> DateTime<Utc> {
        let Some((instant, then)) = self.anchor else { return self.follow(wall, up) };
        let carried = instant + (up - then);
        if (wall - carried).abs() <= DRIFT {
            return self.follow(wall, up);
        }
        let since = *self.doubted_since.get_or_insert_with(|| {
            tracing::warn!(%wall, %carried, "the system clock jumped; it is not followed for now");
            up
        });
        if up - since >= BELIEVED_AFTER {
            tracing::warn!(%wall, "the system clock stands by its jump; it is followed again");
            return self.follow(wall, up);
        }
        carried
    }

    fn follow(&mut self, wall: DateTime<Utc>, up: TimeDelta) -> DateTime<Utc> {
        *self = Self { anchor: Some((wall, up)), doubted_since: None };
        wall
    }
}

impl Clock {
    /// The system clock, moved by the seconds written in `offset_file` if there is one.
    pub fn new(offset_file: Option<PathBuf>) -> Self {
        Self { offset_file, steady: Arc::default() }
    }

    /// The current instant, in the microseconds that PostgreSQL keeps, so that both databases hold the same value.
    #[allow(clippy::disallowed_methods, reason = "the one place that reads the system clock")]
    pub fn now(&self) -> DateTime<Utc> {
        let up = clock_gettime(ClockId::Boottime);
        let up = TimeDelta::new(up.tv_sec, u32::try_from(up.tv_nsec).unwrap_or(0)).unwrap_or_default();
        let now = self.steady.lock().unwrap_or_else(PoisonError::into_inner).at(Utc::now(), up) + self.offset();
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

#[cfg(test)]
mod tests {
    use super::*;

    fn minutes(minutes: i64) -> TimeDelta {
        TimeDelta::minutes(minutes)
    }

    #[test]
    fn a_jump_of_the_system_clock_does_not_move_time_until_it_has_stood() {
        let start = DateTime::<Utc>::UNIX_EPOCH;
        for jump in [minutes(60), minutes(-60)] {
            let mut steady = Steady::default();
            assert_eq!(steady.at(start, minutes(5)), start);
            assert_eq!(steady.at(start + minutes(1), minutes(6)), start + minutes(1));
            assert_eq!(steady.at(start + minutes(2) + jump, minutes(7)), start + minutes(2));
            assert_eq!(steady.at(start + minutes(10), minutes(15)), start + minutes(10), "it came back");
            assert_eq!(steady.at(start + minutes(11) + jump, minutes(16)), start + minutes(11));
            assert_eq!(steady.at(start + minutes(26) + jump, minutes(31)), start + minutes(26) + jump, "it stood");
        }
    }

    #[test]
    fn a_small_correction_is_followed() {
        let start = DateTime::<Utc>::UNIX_EPOCH;
        let mut steady = Steady::default();
        steady.at(start, minutes(0));
        let corrected = start + minutes(1) + TimeDelta::seconds(2);
        assert_eq!(steady.at(corrected, minutes(1)), corrected);
    }
}
