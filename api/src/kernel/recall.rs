//! Finished answers kept in memory, up to a size, and never given after a change of what they show.
use super::{
    freshness::{Freshness, Remembered, Topic},
    problem::Problem,
};
use chrono::{DateTime, Utc};
use quick_cache::{Weighter, sync::Cache};
use std::sync::Arc;

/// Something whose size in memory is known, roughly.
pub trait Weigh {
    /// Bytes.
    fn weight(&self) -> usize;
}

#[derive(Clone, Debug)]
struct BySize;

impl<T: Weigh> Weighter<String, Kept<T>> for BySize {
    fn weight(&self, key: &String, kept: &Kept<T>) -> u64 {
        (key.len() + kept.remembered.peek().weight() + 280) as u64
    }
}

/// Now, and the next instant at which what may be read changes by the clock alone.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    pub now: DateTime<Utc>,
    pub until: Option<DateTime<Utc>>,
}

impl Moment {
    /// Whether what was made in this moment is the same at `now`.
    pub fn covers(&self, now: DateTime<Utc>) -> bool {
        self.now <= now && self.until.is_none_or(|until| now < until)
    }
}

#[derive(Debug)]
struct Kept<T> {
    moment: Moment,
    remembered: Remembered<Arc<T>>,
}

/// By hand: what is kept need not be `Clone` itself.
impl<T> Clone for Kept<T> {
    fn clone(&self) -> Self {
        Self { moment: self.moment, remembered: self.remembered.clone() }
    }
}

/// Answers of one kind, by what was asked.
#[derive(Debug)]
pub struct Recall<T: Weigh>(Cache<String, Kept<T>, BySize>);

impl<T: Weigh> Recall<T> {
    /// Keeps up to `mib` megabytes.
    pub fn new(mib: u64) -> Self {
        Self(Cache::with_weighter(1024, mib * 1024 * 1024, BySize))
    }

    /// What is kept under `key`, if nothing it shows has changed, by a change or by the clock; else what `make` makes, with what it depends on.
    ///
    /// The caller has waited for `fresh.catch_up()` in this request, or the answer could be older than a change
    /// that was committed before it.
    pub async fn get(
        &self,
        fresh: &Freshness,
        moment: Moment,
        key: String,
        make: impl AsyncFnOnce() -> Result<(T, Vec<Topic>), Problem>,
    ) -> Result<Arc<T>, Problem> {
        let kept = self.0.get(&key).filter(|kept| kept.moment.covers(moment.now));
        if let Some(value) = kept.and_then(|kept| kept.remembered.get(fresh)) {
            return Ok(value);
        }
        let position = fresh.position();
        let (value, topics) = make().await?;
        let value = Arc::new(value);
        self.0.insert(key, Kept { moment, remembered: Remembered::new(value.clone(), position, topics) });
        Ok(value)
    }
}
