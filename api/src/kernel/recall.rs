//! Finished answers kept in memory, up to a size, and never given after a change of what they show.
use super::{
    freshness::{Freshness, Remembered, Topic},
    problem::Problem,
};
use quick_cache::{Weighter, sync::Cache};
use std::sync::Arc;

/// Something whose size in memory is known, roughly.
pub trait Weigh {
    /// Bytes.
    fn weight(&self) -> usize;
}

#[derive(Clone, Debug)]
struct BySize;

impl<T: Weigh> Weighter<String, Remembered<Arc<T>>> for BySize {
    fn weight(&self, key: &String, remembered: &Remembered<Arc<T>>) -> u64 {
        (key.len() + remembered.peek().weight() + 256) as u64
    }
}

/// Answers of one kind, by what was asked.
#[derive(Debug)]
pub struct Recall<T: Weigh>(Cache<String, Remembered<Arc<T>>, BySize>);

impl<T: Weigh> Recall<T> {
    /// Keeps up to `mib` megabytes.
    pub fn new(mib: u64) -> Self {
        Self(Cache::with_weighter(1024, mib * 1024 * 1024, BySize))
    }

    /// What is kept under `key`, if nothing it shows has changed; else what `make` makes, with what it depends on.
    ///
    /// The caller has waited for `fresh.catch_up()` in this request, or the answer could be older than a change
    /// that was committed before it.
    pub async fn get(
        &self,
        fresh: &Freshness,
        key: String,
        make: impl AsyncFnOnce() -> Result<(T, Vec<Topic>), Problem>,
    ) -> Result<Arc<T>, Problem> {
        if let Some(kept) = self.0.get(&key).and_then(|remembered| remembered.get(fresh)) {
            return Ok(kept);
        }
        let position = fresh.position();
        let (value, topics) = make().await?;
        let value = Arc::new(value);
        self.0.insert(key, Remembered::new(value.clone(), position, topics));
        Ok(value)
    }
}
