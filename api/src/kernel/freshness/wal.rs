//! A cheap look at whether anything was committed to an SQLite database in WAL mode.
//!
//! Every commit, of whatever process, rewrites the header of the WAL index: a counter, the number of frames and
//! checksums, in the first 48 bytes of the `-shm` file (<https://www.sqlite.org/walformat.html>, section 2.1).
//! As long as those bytes are the same, nothing was committed. Reading them is one small `pread`, where asking the
//! database would take two changes of thread.
use std::{
    ffi::OsString,
    fs::File,
    os::unix::fs::FileExt,
    path::Path,
    sync::{Mutex, PoisonError},
};

const HEADER: usize = 48;

/// The header of the WAL index as it was before the last look at the change log.
#[derive(Debug)]
pub struct WalWatch {
    index: File,
    seen: Mutex<Option<[u8; HEADER]>>,
}

impl WalWatch {
    /// Watches the database at `path`, which this process has open; none where there is no WAL index to read.
    pub fn open(path: &Path) -> Option<Self> {
        let mut name: OsString = path.into();
        name.push("-shm");
        Some(Self { index: File::open(name).ok()?, seen: Mutex::new(None) })
    }

    /// The header now; none while it cannot be read.
    pub fn header(&self) -> Option<[u8; HEADER]> {
        let mut header = [0; HEADER];
        self.index.read_exact_at(&mut header, 0).ok()?;
        Some(header)
    }

    /// Notes the header that was read before a look.
    pub fn note(&self, header: Option<[u8; HEADER]>) {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = header;
    }

    /// Whether nothing was committed since the header that was noted last.
    pub fn is_unchanged(&self) -> bool {
        let seen = *self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.is_some() && seen == self.header()
    }
}
