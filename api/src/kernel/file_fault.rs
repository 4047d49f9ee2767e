//! What is wrong with a file as a whole.
use super::problem::Problem;

/// Why a file cannot be read at all.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub struct FileFault {
    pub pointer: String,
    pub code: &'static str,
    pub message: String,
}

impl FileFault {
    /// The fault of the file itself.
    pub fn file(code: &'static str, message: impl Into<String>) -> Self {
        Self { pointer: "/file".to_owned(), code, message: message.into() }
    }
}

impl From<FileFault> for Problem {
    fn from(fault: FileFault) -> Self {
        Self::fault(fault.pointer, fault.code, fault.message)
    }
}
