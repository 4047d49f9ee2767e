//! The schema of Pauta: one file per step, applied in order, never importing entities.
//!
//! A step only expands what a running older version uses; what it no longer uses goes in a later step.
pub use sea_orm_migration::prelude::*;

mod columns;
mod m0001_identity;
mod m0002_kernel;
mod m0003_releases;
mod m0004_release_lifecycle;
mod m0005_compliance;
mod m0006_imports;
mod m0007_approvals;
mod m0008_presence;
mod m0009_remarks;
mod m0010_desk;
mod m0010_templates;
mod m0011_newsroom;
mod m0012_outward;
mod m0013_agenda;
mod m0014_planning;
mod m0015_gathering;
mod m0016_advisories;
mod m0017_calendar_subscriptions;
mod m0018_event_indexes;
mod m0019_advisory_offers;

/// The ordered list of steps.
#[derive(Debug)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_identity::Migration),
            Box::new(m0002_kernel::Migration),
            Box::new(m0003_releases::Migration),
            Box::new(m0004_release_lifecycle::Migration),
            Box::new(m0005_compliance::Migration),
            Box::new(m0006_imports::Migration),
            Box::new(m0007_approvals::Migration),
            Box::new(m0008_presence::Migration),
            Box::new(m0009_remarks::Migration),
            Box::new(m0010_desk::Migration),
            Box::new(m0011_newsroom::Migration),
            Box::new(m0012_outward::Migration),
            Box::new(m0013_agenda::Migration),
            Box::new(m0014_planning::Migration),
            Box::new(m0015_gathering::Migration),
            Box::new(m0016_advisories::Migration),
            Box::new(m0017_calendar_subscriptions::Migration),
            Box::new(m0018_event_indexes::Migration),
            Box::new(m0019_advisory_offers::Migration),
        ]
    }
}
