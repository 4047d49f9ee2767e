//! The caller of a request, and what they may do where.
use super::{Permission, Role, load::Standing, permission::needs::Needs};
use crate::{
    app::App,
    kernel::{gate, problem::Problem},
};
use actix_web::{FromRequest, HttpRequest, dev::Payload, http::header, web::Data};
use chrono::{DateTime, Utc};
use futures_util::future::LocalBoxFuture;
use std::{
    collections::{HashMap, HashSet},
    marker::PhantomData,
    ops::Deref,
    sync::Arc,
};
use uuid::Uuid;

/// A role in a unit; it reaches the unit's descendants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    pub unit: Uuid,
    pub role: Role,
}

/// The units in which something may be done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    #[default]
    Nowhere,
    Units(HashSet<Uuid>),
    Everywhere,
}

impl Reach {
    pub fn covers(&self, unit: Uuid) -> bool {
        match self {
            Self::Nowhere => false,
            Self::Units(units) => units.contains(&unit),
            Self::Everywhere => true,
        }
    }
}

/// By what the caller is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credential {
    /// A browser session.
    Session(Uuid),
    /// A personal access token, until it expires.
    Token { id: Uuid, expires_at: DateTime<Utc> },
    /// A link to approve one text, with the code for it.
    Link(Uuid),
    /// What follows by itself from a change that they made of something else.
    Follow(Uuid),
}

impl Credential {
    /// The id of the session, token or link.
    pub const fn id(self) -> Uuid {
        match self {
            Self::Session(id) | Self::Token { id, .. } | Self::Link(id) | Self::Follow(id) => id,
        }
    }
}

/// A user who is known and not disabled.
#[derive(Debug)]
pub struct Caller {
    pub id: Uuid,
    pub name: String,
    pub email: String,
    pub credential: Credential,
    pub grants: Vec<Grant>,
    /// What a token is limited to; a session has all that the roles give.
    pub scopes: Option<Vec<Permission>>,
    pub(super) reach: HashMap<Permission, Reach>,
}

impl Caller {
    /// Where the caller may do what `permission` names.
    pub fn reach(&self, permission: Permission) -> &Reach {
        static NOWHERE: Reach = Reach::Nowhere;
        self.reach.get(&permission).unwrap_or(&NOWHERE)
    }

    /// Whether the caller may do it in `unit`.
    pub fn may(&self, permission: Permission, unit: Uuid) -> bool {
        self.reach(permission).covers(unit)
    }

    /// # Errors
    /// 403 unless the caller may do it in `unit`.
    pub fn must(&self, permission: Permission, unit: Uuid) -> Result<(), Problem> {
        if self.may(permission, unit) { Ok(()) } else { Err(forbidden(permission)) }
    }

    /// # Errors
    /// 403 unless the caller may do it in every unit: what they are about to change is not of one unit.
    pub fn must_everywhere(&self, permission: Permission) -> Result<(), Problem> {
        if *self.reach(permission) == Reach::Everywhere {
            return Ok(());
        }
        let detail = "Isto vale para toda a assessoria: só a chefia do órgão do topo altera.";
        Err(Problem::forbidden("forbidden", detail))
    }

    /// Whether the caller may do it in some unit.
    pub fn may_somewhere(&self, permission: Permission) -> bool {
        *self.reach(permission) != Reach::Nowhere
    }

    /// By what kind of credential the caller is known, as the change log names it.
    pub const fn via(&self) -> &'static str {
        match self.credential {
            Credential::Session(_) => "session",
            Credential::Token { .. } => "token",
            Credential::Link(_) => "link",
            Credential::Follow(_) => "follow",
        }
    }

    /// What tells this caller's view of things from that of others: who it is, and what a token is limited to.
    pub fn view(&self) -> String {
        let mut view = self.id.simple().to_string();
        for scope in self.scopes.iter().flatten() {
            view.push(' ');
            view.push_str(scope.name());
        }
        view
    }

    /// The permissions held in some unit, in the order of the table.
    pub fn permissions(&self) -> Vec<Permission> {
        Permission::ALL.iter().copied().filter(|p| self.may_somewhere(*p)).collect()
    }
}

fn forbidden(permission: Permission) -> Problem {
    Problem::forbidden("forbidden", format!("Seu papel não tem a permissão «{}» aqui.", permission.name()))
}

/// Whoever is known, with any credential.
#[derive(Debug)]
pub struct Identified(Arc<Caller>);

/// Whoever is signed in with a browser: a script cannot widen its own rights.
#[derive(Debug)]
pub struct SignedIn(Arc<Caller>);

/// Whoever is known and holds the permission `N` in some unit. The unit of a row is checked by its slice.
#[derive(Debug)]
pub struct Require<N> {
    caller: Arc<Caller>,
    of: PhantomData<N>,
}

impl Deref for Identified {
    type Target = Caller;

    fn deref(&self) -> &Caller {
        &self.0
    }
}

impl<N> Deref for Require<N> {
    type Target = Caller;

    fn deref(&self) -> &Caller {
        &self.caller
    }
}

impl Deref for SignedIn {
    type Target = Caller;

    fn deref(&self) -> &Caller {
        &self.0
    }
}

/// The caller of `request`, who must satisfy `rule` before anything else about the request is told.
fn identify(
    request: &HttpRequest,
    rule: impl FnOnce(&Caller) -> Result<(), Problem> + 'static,
) -> LocalBoxFuture<'static, Result<Arc<Caller>, Problem>> {
    let opener = gate::set_up(request);
    let bearer = bearer(request);
    let app = request.app_data::<Data<App>>().cloned();
    Box::pin(async move {
        let (Some(app), Some(bearer)) = (app, bearer) else {
            let detail = "Envie um token no cabeçalho Authorization: Bearer …";
            return Err(Problem::unauthorized("unauthenticated", detail));
        };
        let caller = app.gatekeeper.identify(&app, &bearer).await?;
        rule(&caller)?;
        opener.open();
        Ok(caller)
    })
}

impl FromRequest for Identified {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let identified = identify(request, |_| Ok(()));
        Box::pin(async move { identified.await.map(Self) })
    }
}

impl FromRequest for SignedIn {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let identified = identify(request, |caller| match caller.credential {
            Credential::Session(_) => Ok(()),
            Credential::Token { .. } | Credential::Link(_) | Credential::Follow(_) => Err(Problem::forbidden(
                "session_required",
                "Isto só se faz com login no navegador, não com um token de acesso pessoal.",
            )),
        });
        Box::pin(async move { identified.await.map(Self) })
    }
}

impl<N: Needs> FromRequest for Require<N> {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let identified = identify(request, |caller| {
            if N::ANY.iter().any(|permission| caller.may_somewhere(*permission)) {
                return Ok(());
            }
            Err(N::ANY.first().map_or_else(Problem::internal, |permission| forbidden(*permission)))
        });
        Box::pin(async move { Ok(Self { caller: identified.await?, of: PhantomData }) })
    }
}

/// The credential of a request whose answer goes on, to ask again whether it still stands.
#[derive(Debug)]
pub struct Bearer(String);

impl Bearer {
    /// Who it stands for now.
    ///
    /// # Errors
    /// 401 when it stands for nobody any more.
    pub async fn standing(&self, app: &App) -> Result<Standing, Problem> {
        app.gatekeeper.standing(app, &self.0).await
    }
}

impl FromRequest for Bearer {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let (passed, bearer) = (gate::passed(request), bearer(request));
        Box::pin(async move {
            passed.await;
            bearer.map(Self).ok_or_else(Problem::internal)
        })
    }
}

fn bearer(request: &HttpRequest) -> Option<String> {
    let value = request.headers().get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
}

#[cfg(test)]
impl Caller {
    /// A caller who holds `permissions` everywhere.
    pub fn holding(id: Uuid, permissions: &[Permission]) -> Self {
        Self {
            id,
            name: String::new(),
            email: String::new(),
            credential: Credential::Session(id),
            grants: Vec::new(),
            scopes: None,
            reach: permissions.iter().map(|permission| (*permission, Reach::Everywhere)).collect(),
        }
    }
}
