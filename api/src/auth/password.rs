//! Passwords: Argon2id, bounded in parallel (OWASP ASVS 5, 11.4 and 6.2).
use crate::kernel::problem::{Faults, Problem};
use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use std::sync::LazyLock;
use tokio::sync::Semaphore;

const SHORTEST: usize = 12;
const LONGEST: usize = 200;
/// Hashes computed at once: each takes 19 MiB.
static AT_ONCE: Semaphore = Semaphore::const_new(2);
/// Verified when there is no such user, so that the answer takes as long.
static DECOY: LazyLock<Option<String>> = LazyLock::new(|| derive("a password that nobody has").ok());

/// Passwords that would pass the length but are tried first by everyone who guesses.
const COMMON: &[&str] = &[
    "123456789012",
    "1234567890123",
    "12345678901234",
    "123456123456",
    "111111111111",
    "000000000000",
    "password1234",
    "passwordpassword",
    "password12345",
    "qwertyuiop12",
    "qwertyuiopas",
    "qwerty123456",
    "senha1234567",
    "senhasenhasenha",
    "senha123senha",
    "minhasenha123",
    "mudar1234567",
    "mudarmudar123",
    "abcdefghijkl",
    "abcd12345678",
    "1q2w3e4r5t6y",
    "brasilbrasil",
    "brasil123456",
    "administrador",
    "administrator",
    "admin1234567",
    "adminadminadmin",
    "iloveyou1234",
    "letmein12345",
    "welcome12345",
    "changeme1234",
    "trocarsenha1",
    "flamengo1234",
    "corinthians1",
    "jesuscristo1",
    "deusefiel123",
    "102030405060",
    "qazwsxedcrfv",
    "zaq12wsxcde3",
    "assessoria123",
    "comunicacao1",
    "secretaria123",
];

/// Adds to `faults` what makes `password` unacceptable. There are no composition rules.
pub fn check(faults: &mut Faults, pointer: &str, password: &str, email: &str) {
    let length = password.chars().count();
    let folded = password.to_lowercase();
    if length < SHORTEST {
        faults.add(pointer, "too_short", format!("Use pelo menos {SHORTEST} caracteres."));
    } else if length > LONGEST {
        faults.add(pointer, "too_long", format!("Use no máximo {LONGEST} caracteres."));
    } else if COMMON.contains(&folded.as_str()) || is_one_pattern(&folded) || folded == email.to_lowercase() {
        faults.add(pointer, "too_common", "Esta senha é das primeiras que alguém tentaria. Escolha outra.");
    }
}

/// One or two characters repeated, or a plain run such as `abcdefghijklm`.
fn is_one_pattern(password: &str) -> bool {
    let chars: Vec<char> = password.chars().collect();
    let mut distinct = chars.clone();
    distinct.sort_unstable();
    distinct.dedup();
    distinct.len() <= 2 || chars.windows(2).all(|pair| u32::from(pair[1]).wrapping_sub(u32::from(pair[0])) == 1)
}

/// Hashes `password` for keeping.
pub async fn hash(password: String) -> Result<String, Problem> {
    let _turn = AT_ONCE.acquire().await.map_err(|_| Problem::internal())?;
    run(move || derive(&password)).await?.map_err(|error| {
        tracing::error!(%error, "cannot hash a password");
        Problem::internal()
    })
}

/// Whether `password` is the one that `hash` was made of; without a hash it takes as long and is false.
pub async fn verify(password: String, hash: Option<String>) -> Result<bool, Problem> {
    let _turn = AT_ONCE.acquire().await.map_err(|_| Problem::internal())?;
    run(move || {
        let known = hash.is_some();
        let Some(hash) = hash.or_else(|| DECOY.clone()) else { return false };
        let matches = PasswordHash::new(&hash)
            .is_ok_and(|hash| argon().is_ok_and(|a| a.verify_password(password.as_bytes(), &hash).is_ok()));
        known && matches
    })
    .await
}

async fn run<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Problem> {
    tokio::task::spawn_blocking(work).await.map_err(|_| Problem::internal())
}

fn argon() -> Result<Argon2<'static>, argon2::Error> {
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(19 * 1024, 2, 1, None)?))
}

fn derive(password: &str) -> Result<String, String> {
    let argon = argon().map_err(|e| e.to_string())?;
    Ok(argon.hash_password(password.as_bytes()).map_err(|e| e.to_string())?.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(password: &str) -> Option<String> {
        let mut faults = Faults::default();
        check(&mut faults, "/password", password, "ana@cidades.gov.br");
        faults.into_inner().first().map(|f| f.code.to_string())
    }

    #[test]
    fn short_and_common_passwords_are_refused() {
        assert_eq!(code("curta").as_deref(), Some("too_short"));
        assert_eq!(code("Senha1234567").as_deref(), Some("too_common"));
        assert_eq!(code("abababababab").as_deref(), Some("too_common"));
        assert_eq!(code("abcdefghijklmno").as_deref(), Some("too_common"));
        assert_eq!(code("Ana@cidades.gov.br").as_deref(), Some("too_common"));
        assert_eq!(code(&"a1b".repeat(80)).as_deref(), Some("too_long"));
        assert_eq!(code("o rio corre devagar"), None);
    }

    #[tokio::test]
    async fn a_hash_verifies_its_password_only() {
        let hash = hash("o rio corre devagar".into()).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(verify("o rio corre devagar".into(), Some(hash.clone())).await.unwrap());
        assert!(!verify("o rio corre depressa".into(), Some(hash)).await.unwrap());
        assert!(!verify("a password that nobody has".into(), None).await.unwrap());
    }
}
