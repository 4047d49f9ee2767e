//! Units, people in roles, and releases in any state: made through the API, apart from every other
//! test's.

use serde_json::{Value, json};

use crate::client::Caller;
use crate::sandbox;
use crate::server::{PASSWORD, Server};

pub const ROLES: [&str; 8] = ["admin", "head", "authority", "editor", "reporter", "media", "clipping", "viewer"];

/// A text that nobody else in this run has.
pub fn unique(word: &str) -> String {
    format!("{word}-{}", sandbox::number())
}

/// A unit of its own under the root, and who works there.
#[derive(Clone, Debug)]
pub struct Office<'a> {
    pub server: &'a Server,
    pub admin: Caller,
    pub unit: Value,
}

/// Somebody with a role in a unit, signed in.
#[derive(Clone, Debug)]
pub struct Person {
    pub caller: Caller,
    pub id: String,
    pub email: String,
}

impl std::ops::Deref for Person {
    type Target = Caller;

    fn deref(&self) -> &Caller {
        &self.caller
    }
}

impl<'a> Office<'a> {
    pub async fn new(server: &'a Server) -> Self {
        let admin = server.admin().await;
        let root = server.root_unit().await;
        let unit = unit(&admin, &unique("Coordenadoria"), &root["id"]).await;
        Self { server, admin, unit }
    }

    pub fn unit_id(&self) -> &str {
        self.unit["id"].as_str().unwrap()
    }

    pub fn slug(&self) -> &str {
        self.unit["slug"].as_str().unwrap()
    }

    /// Somebody new with a role in this office's unit.
    pub async fn person(&self, role: &str) -> Person {
        self.person_in(role, &self.unit["id"]).await
    }

    pub async fn person_in(&self, role: &str, unit: &Value) -> Person {
        let user = self.user(role, unit).await;
        let email = user["email"].as_str().unwrap().to_owned();
        let caller = self.server.sign_in(&email, PASSWORD).await;
        Person { caller, id: user["id"].as_str().unwrap().to_owned(), email }
    }

    /// Somebody new who has not signed in.
    pub async fn user(&self, role: &str, unit: &Value) -> Value {
        let name = unique(role);
        let body = json!({
            "name": format!("Pessoa {name}"),
            "email": format!("{name}@pauta.test"),
            "password": PASSWORD,
            "roles": [{"unit_id": unit, "role": role}],
        });
        self.admin.post("/users").json(&body).await.json(201)
    }

    /// Writer and approver: the least that a release needs to get out.
    pub async fn desk(&self) -> Desk {
        Desk { writer: self.person("head").await, approver: self.person("head").await, unit: self.unit["id"].clone() }
    }
}

/// A new unit.
pub async fn unit(admin: &Caller, name: &str, parent: &Value) -> Value {
    let body = json!({"name": name, "slug": name.to_lowercase(), "kind": "coordination", "parent_id": parent});
    admin.post("/units").json(&body).await.json(201)
}

/// A complete release's fields.
pub fn content(unit: &Value, title: &str) -> Value {
    json!({
        "kind": "press_release",
        "title": title,
        "summary": "Resumo do texto.",
        "body_html": format!("<p>Texto completo sobre {title}.</p>"),
        "unit_id": unit,
    })
}

/// Takes an action on a release, and gives its new state.
pub async fn act(caller: &Caller, release: &Value, action: &str) -> Value {
    let call = caller.post(format!("/releases/{}/{action}", release["id"].as_str().unwrap())).if_match(release);
    let call = match action {
        "request_changes" => call.json(&json!({"note": "Falta a fonte do número."})),
        "withdraw" => call.json(&json!({"reason": "Dados incorretos."})),
        _ => call,
    };
    call.await.json(200)
}

/// Two heads of one office: what one writes, the other approves.
#[derive(Clone, Debug)]
pub struct Desk {
    pub writer: Person,
    pub approver: Person,
    pub unit: Value,
}

impl Desk {
    pub async fn draft(&self, title: &str) -> Value {
        self.create(&content(&self.unit, title)).await
    }

    pub async fn create(&self, body: &Value) -> Value {
        self.writer.post("/releases").json(body).await.json(201)
    }

    pub async fn approved(&self, title: &str) -> Value {
        let release = self.draft(title).await;
        self.approve(&release).await
    }

    /// From draft to approved.
    pub async fn approve(&self, draft: &Value) -> Value {
        let release = act(&self.writer, draft, "submit").await;
        act(&self.approver, &release, "approve").await
    }

    pub async fn published(&self, title: &str) -> Value {
        let release = self.draft(title).await;
        self.publish(&release).await
    }

    /// From draft to the public.
    pub async fn publish(&self, draft: &Value) -> Value {
        let release = self.approve(draft).await;
        act(&self.approver, &release, "publish").await
    }

    pub async fn withdrawn(&self, title: &str) -> Value {
        let release = self.published(title).await;
        act(&self.writer, &release, "withdraw").await
    }
}
