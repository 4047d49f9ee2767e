//! Logs and metrics.
use crate::config::{LogConfig, LogFormat};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use std::io::IsTerminal;
use tracing_subscriber::{EnvFilter, fmt, fmt::format::FmtSpan};

/// Sends logs to standard error, in the format of the configuration; `PAUTA_LOG_FILTER` chooses what is logged.
pub fn logs(config: LogConfig) {
    let filter = EnvFilter::try_from_env("PAUTA_LOG_FILTER")
        .unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn,actix_server=warn"));
    let builder = fmt().with_env_filter(filter).with_writer(std::io::stderr).with_span_events(FmtSpan::NONE);
    // A second initialisation, in tests, changes nothing.
    let _ = match config.format {
        LogFormat::Json => builder.json().flatten_event(true).with_current_span(true).with_span_list(false).try_init(),
        LogFormat::Pretty => builder.with_ansi(std::io::stderr().is_terminal()).with_target(false).try_init(),
    };
}

/// Collects metrics for `/metrics`.
pub fn metrics() -> PrometheusHandle {
    let buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0];
    let builder = PrometheusBuilder::new();
    let recorder = builder.set_buckets(&buckets).unwrap_or_else(|_| PrometheusBuilder::new()).build_recorder();
    let handle = recorder.handle();
    // Only the first recorder of a process counts.
    let _ = ::metrics::set_global_recorder(recorder);
    ::metrics::describe_counter!("pauta_db_statements_total", "Statements sent to the database, by what caused them");
    ::metrics::counter!("pauta_db_statements_total", "source" => "request").absolute(0);
    handle
}
