//! How many documents this process prints at once.
use super::problem::Problem;
use actix_web::http::StatusCode;
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};

/// Documents printed at once in this process: each takes a processor for a while.
static PRESSES: Semaphore = Semaphore::const_new(2);
/// How long a reader waits for a turn.
const PATIENCE: Duration = Duration::from_secs(20);

/// A place at a press; to be taken before looking whether the document is there already, so that many who ask at once
/// print it once.
///
/// # Errors
/// 503 when too many are before.
pub async fn turn() -> Result<SemaphorePermit<'static>, Problem> {
    let Ok(Ok(turn)) = tokio::time::timeout(PATIENCE, PRESSES.acquire()).await else {
        let detail = "Há muitos PDFs na fila. Tente de novo em alguns segundos.";
        return Err(Problem::new(StatusCode::SERVICE_UNAVAILABLE, "busy", "Serviço ocupado", detail).retry_after(10));
    };
    Ok(turn)
}
