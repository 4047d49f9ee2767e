//! The tree of units.

use pauta_tests::both;
use pauta_tests::client::{each, etag, strings, texts};
use pauta_tests::office::{Office, content, unique, unit};
use pauta_tests::server::Server;
use serde_json::json;

both![a_unit_from_birth_to_end, the_tree_has_no_cycles, units_in_use_stay, slugs_are_unique, lists_are_found_and_paged];

async fn a_unit_from_birth_to_end(server: &'static Server) {
    let office = Office::new(server).await;
    let name = unique("Diretoria de Habitação");
    let body = json!({"name": name, "acronym": "DIHAB", "kind": "coordination", "parent_id": office.unit["id"]});
    let answer = office.admin.post("/units").json(&body).await;
    let made = answer.json(201);
    let path = format!("/units/{}", made["id"].as_str().unwrap());
    assert_eq!(answer.header("location"), format!("/api/v1{path}"));
    assert_eq!(answer.header("etag"), etag(&made));
    assert!(made["slug"].as_str().unwrap().starts_with("diretoria-de-habitacao-"), "{made}");
    assert_eq!(
        (&made["acronym"], &made["kind"], &made["parent_id"]),
        (&json!("DIHAB"), &json!("coordination"), &office.unit["id"])
    );
    let ancestors: Vec<&str> =
        made["path"].as_array().unwrap().iter().map(|unit| unit["id"].as_str().unwrap()).collect();
    assert_eq!(ancestors, [server.root_unit().await["id"].as_str().unwrap(), office.unit_id()], "root first");
    assert_eq!(strings(&made["allowed_actions"]), ["edit", "delete"]);

    let read = office.admin.get(&path).await;
    assert_eq!(read.json(200), made);
    office.admin.get(&path).header("if-none-match", read.header("etag")).await.expect(304);
    let changed = office.admin.patch(&path).if_match(&made).json(&json!({"acronym": null})).await.json(200);
    assert_eq!((&changed["acronym"], &changed["name"]), (&json!(null), &made["name"]), "null clears, absent keeps");
    assert_eq!(changed["version"], made["version"].as_i64().unwrap() + 1);
    office.admin.patch(&path).if_match(&made).json(&json!({"name": "x"})).await.problem(412, "stale");
    office.admin.patch(&path).if_match(&changed).json(&json!({"name": null})).await.fault_at("/name");
    office.admin.patch(&path).if_match(&changed).json(&json!({"name": "  "})).await.fault_at("/name");
    office.admin.delete(&path).if_match(&made).await.problem(412, "stale");
    office.admin.delete(&path).if_match(&changed).await.expect(204);
    office.admin.get(&path).await.problem(404, "not_found");
    let reader = office.person("viewer").await;
    let seen = reader.get(format!("/units/{}", office.unit_id())).await.json(200);
    assert_eq!(seen["allowed_actions"], json!([]));
}

async fn the_tree_has_no_cycles(server: &'static Server) {
    let office = Office::new(server).await;
    let a = unit(&office.admin, &unique("A"), &office.unit["id"]).await;
    let b = unit(&office.admin, &unique("B"), &a["id"]).await;
    let c = unit(&office.admin, &unique("C"), &b["id"]).await;
    let path = format!("/units/{}", a["id"].as_str().unwrap());
    for parent in [&a, &b, &c] {
        let answer = office.admin.patch(&path).if_match(&a).json(&json!({"parent_id": parent["id"]})).await;
        assert_eq!(answer.fault_at("/parent_id"), "cycle");
    }
    let nowhere = json!({"parent_id": "0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f"});
    office.admin.patch(&path).if_match(&a).json(&nowhere).await.fault_at("/parent_id");
    // Moved, a unit takes its descendants along, and who works above sees them.
    let other = Office::new(server).await;
    let head = other.person("head").await;
    let text =
        office.person_in("reporter", &c["id"]).await.post("/releases").json(&content(&c["id"], "x")).await.json(201);
    let text = format!("/releases/{}", text["id"].as_str().unwrap());
    head.get(&text).await.refused(404);
    office.admin.patch(&path).if_match(&a).json(&json!({"parent_id": other.unit["id"]})).await.expect(200);
    head.get(&text).await.expect(200);
    let c = office.admin.get(format!("/units/{}", c["id"].as_str().unwrap())).await.json(200);
    assert_eq!(c["path"].as_array().unwrap().len(), 4, "{c}");
    // Two moves at once that would close a circle together: not both.
    let (x, y) = (
        unit(&office.admin, &unique("X"), &office.unit["id"]).await,
        unit(&office.admin, &unique("Y"), &office.unit["id"]).await,
    );
    let one = office
        .admin
        .patch(format!("/units/{}", x["id"].as_str().unwrap()))
        .if_match(&x)
        .json(&json!({"parent_id": y["id"]}));
    let two = office
        .admin
        .patch(format!("/units/{}", y["id"].as_str().unwrap()))
        .if_match(&y)
        .json(&json!({"parent_id": x["id"]}));
    let (one, two) = tokio::join!(one.into_future(), two.into_future());
    let mut statuses = [one.status, two.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 422], "{} {}", one.told(), two.told());
}

async fn units_in_use_stay(server: &'static Server) {
    let office = Office::new(server).await;
    let delete = async |unit: &serde_json::Value| {
        let path = format!("/units/{}", unit["id"].as_str().unwrap());
        let now = office.admin.get(&path).await.json(200);
        office.admin.delete(&path).if_match(&now).await
    };
    let parent = unit(&office.admin, &unique("P"), &office.unit["id"]).await;
    let child = unit(&office.admin, &unique("F"), &parent["id"]).await;
    delete(&parent).await.problem(409, "unit_in_use");
    let person = office.person_in("reporter", &child["id"]).await;
    delete(&child).await.problem(409, "unit_in_use");
    person.post("/releases").json(&content(&child["id"], "x")).await.expect(201);
    delete(&child).await.problem(409, "unit_in_use");
    let root = server.root_unit().await;
    delete(&root).await.problem(409, "unit_in_use");
}

async fn slugs_are_unique(server: &'static Server) {
    let office = Office::new(server).await;
    let slug = unique("apelido");
    let body = json!({"name": "Um", "slug": slug, "kind": "linked_entity", "parent_id": office.unit["id"]});
    office.admin.post("/units").json(&body).await.expect(201);
    office.admin.post("/units").json(&body).await.problem(409, "slug_taken");
    let other = unit(&office.admin, &unique("Outra"), &office.unit["id"]).await;
    let path = format!("/units/{}", other["id"].as_str().unwrap());
    office.admin.patch(&path).if_match(&other).json(&json!({"slug": slug})).await.problem(409, "slug_taken");
    for slug in ["", "A", "a b", "á", "-a", "../x", &"a".repeat(200)] {
        office.admin.patch(&path).if_match(&other).json(&json!({"slug": slug})).await.fault_at("/slug");
    }
    office
        .admin
        .post("/units")
        .json(&json!({"name": "X", "kind": "planet", "parent_id": office.unit["id"]}))
        .await
        .client_error();
}

async fn lists_are_found_and_paged(server: &'static Server) {
    let office = Office::new(server).await;
    let mut names = Vec::new();
    for n in 0..7 {
        names.push(
            unit(
                &office.admin,
                &unique(&format!("Núcleo {n}").replace(' ', "-").replace('ú', "u")),
                &office.unit["id"],
            )
            .await["name"]
                .as_str()
                .unwrap()
                .to_owned(),
        );
    }
    let mut seen = texts(&office.admin.all("/units", &[("parent", office.slug()), ("limit", "3")]).await, "name");
    seen.sort_unstable();
    names.sort_unstable();
    assert_eq!(seen, names);
    let found = office.admin.get("/units").query("q", names[0].to_uppercase()).await.json(200);
    assert_eq!(each(&found, "name"), [names[0].clone()]);
}
