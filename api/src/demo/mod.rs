//! A realistic office for demonstrations.
pub mod text;

use crate::app::App;
use std::sync::Arc;

pub async fn fill(_app: &Arc<App>, _seed: u64) -> Result<(), String> {
    Ok(())
}
