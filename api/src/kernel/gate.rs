//! Who calls is told first: whatever else is wrong with a request is the business of those who may make it.
//!
//! The framework asks all extractors of a handler at once. The one that identifies the caller (always the first)
//! sets up a gate in the request; the others answer only after it has opened.
use actix_web::{HttpMessage, HttpRequest};
use futures_util::{FutureExt, future::Shared};
use tokio::sync::oneshot;

#[derive(Clone)]
struct Gate(Shared<oneshot::Receiver<()>>);

/// Opens the gate of its request; dropped unopened, the others never answer and the refusal of the first one stands.
#[derive(Debug)]
pub struct Opener(oneshot::Sender<()>);

/// Sets up the gate of `request`.
pub fn set_up(request: &HttpRequest) -> Opener {
    let (opener, open) = oneshot::channel();
    request.extensions_mut().insert(Gate(open.shared()));
    Opener(opener)
}

impl Opener {
    pub fn open(self) {
        // Nobody waits where the caller is all that the handler asks for.
        let _ = self.0.send(());
    }
}

/// Returns once the caller of `request` is known to be allowed; at once where nobody asks who calls.
pub fn passed(request: &HttpRequest) -> impl Future<Output = ()> + use<> {
    let gate = request.extensions().get::<Gate>().cloned();
    async move {
        if let Some(Gate(open)) = gate
            && open.await.is_err()
        {
            std::future::pending::<()>().await;
        }
    }
}
