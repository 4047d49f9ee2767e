//! What surrounds every request: its envelope, the router, the contract, and the application's files.
pub mod contract;
pub mod envelope;
pub mod router;
pub mod spa;
pub mod system;
