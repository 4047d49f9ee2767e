//! The program `pauta`; everything is in the library.

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    let outcome = actix_web::rt::System::with_tokio_rt(runtime).block_on(pauta::cli::run());
    match outcome {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(sentence) => {
            use std::io::Write;
            let _ = writeln!(std::io::stderr(), "pauta: {sentence}");
            std::process::ExitCode::FAILURE
        }
    }
}

#[allow(clippy::expect_used, reason = "without a runtime there is nothing to report to")]
fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().enable_all().worker_threads(2).build().expect("no runtime")
}
