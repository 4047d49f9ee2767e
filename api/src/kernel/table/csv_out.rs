//! Tables that go out as CSV.
use super::OF_FORMULAS;
use crate::kernel::problem::Problem;

/// A table, with a mark by which spreadsheets know that it is UTF-8; no cell of it is taken for a formula.
pub fn write<R>(columns: &[&str], rows: impl Iterator<Item = R>) -> Result<Vec<u8>, Problem>
where
    R: IntoIterator<Item = String>,
{
    let mut writer = csv::Writer::from_writer(b"\xef\xbb\xbf".to_vec());
    let failed = |error: csv::Error| {
        tracing::error!(%error, "cannot write a table as CSV");
        Problem::internal()
    };
    writer.write_record(columns).map_err(failed)?;
    for row in rows {
        writer.write_record(row.into_iter().map(inert)).map_err(failed)?;
    }
    writer.into_inner().map_err(|_| Problem::internal())
}

/// A cell that no spreadsheet takes for a formula.
fn inert(cell: String) -> String {
    if cell.starts_with(OF_FORMULAS) { format!("'{cell}") } else { cell }
}
