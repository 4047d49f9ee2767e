//! How many streams there are, and that there are not too many.
use crate::kernel::problem::Problem;
use actix_web::http::StatusCode;
use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// Streams of one person in one process: a tab in sight has one. That a tab was closed is found out only when something
/// is to be told, so at the limit it is the oldest that ends.
const EACH: usize = 20;

#[derive(Debug, Default)]
struct Taken {
    total: usize,
    /// The streams of each person, the oldest first, and what ends them.
    by_user: HashMap<Uuid, VecDeque<(u64, CancellationToken)>>,
    last: u64,
    /// Whether the task that looks for all is running.
    watched: bool,
}

/// The streams of this process.
#[derive(Clone, Debug)]
pub struct Seats {
    limit: usize,
    taken: Arc<Mutex<Taken>>,
}

/// A stream's place; given back when dropped.
#[derive(Debug)]
pub struct Seat {
    seats: Seats,
    user: Uuid,
    number: u64,
    /// Cancelled when the place goes to a later stream of the same person.
    pub given_away: CancellationToken,
}

impl Seats {
    pub fn new(limit: usize) -> Self {
        Self { limit, taken: Arc::default() }
    }

    /// A place for a stream of `user`, and whether nobody looks for the streams yet.
    ///
    /// # Errors
    /// 503 when the process has too many.
    pub fn take(&self, user: Uuid) -> Result<(Seat, bool), Problem> {
        let mut taken = self.lock();
        if taken.total >= self.limit {
            let detail = "Há acompanhamentos ao vivo demais neste servidor. A tela continua funcionando sem ele.";
            let full = Problem::new(StatusCode::SERVICE_UNAVAILABLE, "live_full", "Serviço cheio", detail);
            return Err(full.retry_after(30));
        }
        taken.total += 1;
        taken.last += 1;
        let (number, given_away) = (taken.last, CancellationToken::new());
        let own = taken.by_user.entry(user).or_default();
        own.push_back((number, given_away.clone()));
        if own.len() > EACH
            && let Some((_, oldest)) = own.pop_front()
        {
            oldest.cancel();
        }
        metrics::gauge!("pauta_live_streams").increment(1);
        let nobody_looks = !std::mem::replace(&mut taken.watched, true);
        Ok((Seat { seats: self.clone(), user, number, given_away }, nobody_looks))
    }

    /// Whether there is nobody left to look for; then the task that looks must end.
    pub fn are_empty(&self) -> bool {
        let mut taken = self.lock();
        taken.watched = taken.total > 0;
        !taken.watched
    }

    fn lock(&self) -> MutexGuard<'_, Taken> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut taken = self.seats.lock();
        taken.total -= 1;
        if let Some(own) = taken.by_user.get_mut(&self.user) {
            own.retain(|(number, _)| *number != self.number);
            if own.is_empty() {
                taken.by_user.remove(&self.user);
            }
        }
        metrics::gauge!("pauta_live_streams").decrement(1);
    }
}
