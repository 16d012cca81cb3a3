//! Where a request comes from: the other end of its connection, or what a balancer that is believed
//! says of whom it asks for; and the token a program presents. Kept in memory only, to count how often one asks.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use axum::http::{HeaderMap, header};
use ipnet::IpNet;

/// The other end of the connection, as the accept loop notes it.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub IpAddr);

/// The balancers in front; what anybody else says of an address is not believed.
#[derive(Debug, Clone)]
pub struct Proxies(Vec<IpNet>);

/// This machine: `serve` listens there when a balancer stands in front of it.
impl Default for Proxies {
    fn default() -> Self {
        Self(vec![
            IpNet::from(IpAddr::V4(Ipv4Addr::LOCALHOST)),
            IpNet::from(IpAddr::V6(Ipv6Addr::LOCALHOST)),
        ])
    }
}

impl Proxies {
    /// Those networks.
    pub fn new(networks: Vec<IpNet>) -> Self {
        Self(networks)
    }

    /// Who asks: from the connection's end backwards, the first address that is no balancer of ours.
    pub fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let said: Vec<&str> = headers
            .get_all("x-forwarded-for")
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .collect();
        let mut client = peer.to_canonical();
        for address in said.into_iter().rev() {
            match read(address) {
                Some(address) if self.trusts(client) => client = address,
                _ => break,
            }
        }
        client
    }

    fn trusts(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(&address))
    }
}

/// The token of the API that a program presents.
pub fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    let plausible = token.len() <= 100 && !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (scheme.eq_ignore_ascii_case("bearer") && plausible).then_some(token)
}

/// With or without a port.
fn read(address: &str) -> Option<IpAddr> {
    let address = address.trim();
    let plain = address.parse::<IpAddr>().ok();
    plain
        .or_else(|| address.parse::<SocketAddr>().ok().map(|address| address.ip()))
        .map(|address| address.to_canonical())
}

/// What is counted together: one address, or the network that one IPv6 connection usually has whole.
pub fn household(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(long) => IpAddr::V6(Ipv6Addr::from_bits(long.to_bits() >> 64 << 64)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(peer: &str, said: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for value in said {
            headers.append("x-forwarded-for", value.parse().unwrap());
        }
        let proxies = Proxies::new(vec!["127.0.0.1/32".parse().unwrap(), "10.0.0.0/8".parse().unwrap()]);
        proxies.client(peer.parse().unwrap(), &headers).to_string()
    }

    #[test]
    fn only_a_balancer_of_ours_is_believed() {
        assert_eq!(asked("127.0.0.1", &["203.0.113.9"]), "203.0.113.9");
        assert_eq!(asked("198.51.100.1", &["203.0.113.9"]), "198.51.100.1");
        assert_eq!(asked("::ffff:127.0.0.1", &["203.0.113.9:4711"]), "203.0.113.9");
    }

    #[test]
    fn what_a_client_claims_of_itself_before_the_balancer_is_not() {
        assert_eq!(asked("127.0.0.1", &["192.0.2.1, 203.0.113.9"]), "203.0.113.9");
        assert_eq!(
            asked("127.0.0.1", &["192.0.2.1", "203.0.113.9, 10.1.2.3"]),
            "203.0.113.9"
        );
        assert_eq!(asked("127.0.0.1", &["192.0.2.1, nonsense"]), "127.0.0.1");
        assert_eq!(asked("127.0.0.1", &[]), "127.0.0.1");
    }

    #[test]
    fn one_ipv6_connection_is_one_whatever_its_last_half() {
        let of = |address: &str| household(address.parse().unwrap()).to_string();
        assert_eq!(of("2001:db8:1:2:aaaa::1"), of("2001:db8:1:2:bbbb::2"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_eq!(of("203.0.113.9"), "203.0.113.9");
    }
}
