//! Words that would like to be more than words, where they leave the house: files, headers, tables.

use maillage::app::Settings;
use reqwest::multipart::{Form, Part};
use sqlx::{AssertSqlSafe, Row};

use crate::{house::House, support::world::id};

const PDF: &[u8] = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";

async fn attach(house: &House, name: &str, content: &[u8]) -> u16 {
    let file = Part::bytes(content.to_vec())
        .file_name(name.to_owned())
        .mime_str("text/html")
        .unwrap();
    let form = Form::new()
        .text("once", uuid::Uuid::new_v4().to_string())
        .text("title", "Un document")
        .part("file", file);
    let path = format!("/partnerships/{}/documents/new", id("plan"));
    let request = house.asks("POST", &path, Some("coordinator")).multipart(form);
    request.send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn an_attached_file_is_saved_never_shown_and_its_name_is_only_a_name() {
    let house = House::open(Settings::default()).await;
    let names = [
        "bilan.pdf",
        "a\"; filename=\"b.html",
        "\u{202e}fdp.exe",
        "../../etc/passwd.pdf",
        "<script>alert(1)</script>.pdf",
        "é\u{0301}🙂.pdf",
    ];
    for name in names {
        assert_eq!(attach(&house, name, PDF).await, 303, "{name:?}");
    }
    // One more as if no form had looked at its name.
    let owner = house.database.owner.pool();
    sqlx::query("update documents set file_name = E'a.html\\r\\nSet-Cookie: maillage_session=theirs' where file_name = 'bilan.pdf'")
        .execute(owner)
        .await
        .unwrap();
    let documents = sqlx::query("select id::text, file_name from documents where title = 'Un document'")
        .fetch_all(owner)
        .await
        .unwrap();
    assert_eq!(documents.len(), names.len());
    for document in documents {
        let (id, name): (String, String) = (document.get(0), document.get(1));
        let answer = house.get(&format!("/documents/{id}"), Some("coordinator")).await;
        assert_eq!(answer.status(), 200, "{name:?}");
        let said = |header: &str| {
            answer
                .headers()
                .get(header)
                .map_or("", |value| value.to_str().unwrap())
                .to_owned()
        };
        assert!(
            said("content-disposition").starts_with("attachment; filename=\""),
            "{name:?}"
        );
        assert_eq!(
            said("content-disposition").matches('"').count(),
            2,
            "{}",
            said("content-disposition")
        );
        assert!(said("content-disposition").is_ascii());
        assert_eq!(answer.headers().get("set-cookie"), None);
        assert_eq!(said("content-type"), "application/pdf");
        assert_eq!(said("x-content-type-options"), "nosniff");
        let policy = said("content-security-policy");
        assert!(
            policy.ends_with("; sandbox") && policy.starts_with("default-src 'none'"),
            "{policy}"
        );
        assert!(!policy.contains("script-src"), "{policy}");
    }
}

#[tokio::test]
async fn what_a_browser_would_run_is_not_kept_whatever_it_calls_itself() {
    let house = House::open(Settings::default()).await;
    let hostile: [(&str, &[u8]); 6] = [
        ("page.pdf", b"<!doctype html><script>alert(1)</script>"),
        (
            "image.svg",
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
        ),
        ("image.png", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("programme.pdf", b"MZ\x90\x00\x03\x00\x00\x00"),
        ("script.js", b"alert(1)"),
        ("page.html", b"<p>Bonjour</p>"),
    ];
    for (name, content) in hostile {
        assert_eq!(attach(&house, name, content).await, 422, "{name}");
    }
}

/// Every file for a spreadsheet, read back: no cell a program would run.
#[tokio::test]
async fn no_file_for_a_spreadsheet_holds_a_formula() {
    let house = House::open(Settings::default()).await;
    for table in ["organisations", "territories"] {
        sqlx::query(AssertSqlSafe(format!(
            "update {table} set name = '=HYPERLINK(\"http://x\")' || name"
        )))
        .execute(house.database.owner.pool())
        .await
        .unwrap();
    }
    for path in ["/reports.csv", "/import/model.csv"] {
        let answer = house.get(path, Some("coordinator")).await;
        assert_eq!(answer.headers()["content-type"], "text/csv; charset=utf-8");
        assert!(
            answer.headers()["content-disposition"]
                .to_str()
                .unwrap()
                .starts_with("attachment")
        );
        let text = answer.text().await.unwrap();
        let cells = text
            .trim_start_matches('\u{feff}')
            .split(['\n', ';'])
            .map(|cell| cell.trim_matches('"'));
        for cell in cells {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t']), "{path}: {cell:?}");
        }
    }
}

/// A list that leaves is written by `exchange::write`, which lets no formula out.
#[test]
fn nothing_else_writes_files_for_spreadsheets() {
    fn files(folder: &std::path::Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                files(&path, found);
            } else {
                let text = std::fs::read_to_string(&path).unwrap_or_default();
                let writes = text.contains("csv::Writer") || text.contains("csv::WriterBuilder");
                if writes {
                    found.push(path.file_name().unwrap().to_string_lossy().into_owned());
                }
            }
        }
    }
    let mut found = Vec::new();
    files(
        &std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut found,
    );
    assert_eq!(found, ["write.rs"]);
}
