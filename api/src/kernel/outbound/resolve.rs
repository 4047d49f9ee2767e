//! Names become addresses here and nowhere else, and only those that may be called come out: what is connected to is
//! what was looked at, whatever a name server answers the next time.
use super::{
    OutboundError,
    address::{Network, is_public},
};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use serde::Deserialize;
use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
};

/// The addresses that may be called.
#[derive(Clone, Debug, Default)]
pub struct Guard {
    pub allow: Vec<Network>,
}

impl Guard {
    pub fn lets(&self, address: IpAddr) -> bool {
        is_public(address) || self.allow.iter().any(|network| network.has(address))
    }
}

/// A name that tests give an address to.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
pub struct TestHost {
    name: String,
    address: IpAddr,
}

impl TryFrom<String> for TestHost {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (name, address) = text.split_once('=').ok_or_else(|| format!("«{text}» não é nome=endereço"))?;
        let address = address.parse().map_err(|_| format!("«{address}» não é um endereço IP"))?;
        Ok(Self { name: name.to_owned(), address })
    }
}

pub(super) struct Resolver {
    pub guard: Arc<Guard>,
    pub hosts: Arc<Option<Vec<TestHost>>>,
}

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let (guard, hosts) = (self.guard.clone(), self.hosts.clone());
        Box::pin(async move {
            let addresses = look_up(name.as_str(), hosts.as_deref()).await?;
            let open: Vec<SocketAddr> = addresses.into_iter().filter(|address| guard.lets(address.ip())).collect();
            if open.is_empty() {
                return Err(OutboundError::Inside.into());
            }
            Ok(Box::new(open.into_iter()) as Addrs)
        })
    }
}

async fn look_up(name: &str, hosts: Option<&[TestHost]>) -> Result<Vec<SocketAddr>, OutboundError> {
    if let Some(hosts) = hosts {
        let named = hosts.iter().filter(|host| host.name == name);
        let found: Vec<SocketAddr> = named.map(|host| SocketAddr::new(host.address, 0)).collect();
        return if found.is_empty() { Err(OutboundError::NameUnknown) } else { Ok(found) };
    }
    let found = tokio::net::lookup_host((name, 0)).await.map_err(|error| {
        tracing::debug!(%error, name, "name not found");
        OutboundError::NameUnknown
    })?;
    Ok(found.collect())
}
