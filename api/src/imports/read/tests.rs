//! Odd files, each read as far as it can be.
use super::{Columns, Fields, FileFault, Head, ImportKind, Reading, each};
use proptest::prelude::*;
use std::{
    io::{Cursor, Write},
    ops::ControlFlow,
};
use zip::{ZipWriter, write::SimpleFileOptions};

type Rows = Vec<(u32, Reading)>;

fn read(kind: ImportKind, bytes: &[u8], mapping: &Columns) -> Result<(Head, Rows), FileFault> {
    let mut rows = Vec::new();
    let head = each(kind, bytes, mapping, &mut |number, reading| {
        rows.push((number, reading));
        ControlFlow::Continue(())
    })?;
    Ok((head, rows))
}

fn rows(kind: ImportKind, bytes: &[u8]) -> Rows {
    read(kind, bytes, &Columns::default()).unwrap().1
}

fn fault(kind: ImportKind, bytes: &[u8]) -> &'static str {
    read(kind, bytes, &Columns::default()).unwrap_err().code
}

fn fields(reading: &Reading) -> &Fields {
    match reading {
        Reading::Release(fields) => fields,
        Reading::Other(reason) => panic!("{reason}"),
    }
}

fn wxr(items: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" ?><rss version=\"2.0\"><channel><title>Site</title>\
         <wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://Cidades.test/</wp:base_site_url>\
         <wp:author><wp:author_login><![CDATA[maria]]></wp:author_login>\
         <wp:author_display_name><![CDATA[Maria & Filha]]></wp:author_display_name></wp:author>{items}</channel></rss>"
    )
}

#[test]
fn an_export_of_wordpress_is_read() {
    let items = "<item><title>Obra &#8211; fase &amp;amp; 2</title><dc:creator>maria</dc:creator>\
        <content:encoded><![CDATA[Um.\n\nDois &nbsp; três.]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>\
        <wp:post_id>7</wp:post_id><wp:post_date>2015-03-02 09:00:00</wp:post_date>\
        <wp:post_date_gmt>2015-03-02 12:00:00</wp:post_date_gmt><wp:post_name>habita%c3%a7%c3%a3o-nova</wp:post_name>\
        <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>\
        <category domain=\"category\" nicename=\"obras\"><![CDATA[Obras]]></category>\
        <category domain=\"category\" nicename=\"sem-categoria\"><![CDATA[Sem categoria]]></category>\
        <category domain=\"nav_menu\" nicename=\"x\"><![CDATA[Menu]]></category>\
        <wp:postmeta><wp:meta_key>title</wp:meta_key><wp:meta_value>nada</wp:meta_value></wp:postmeta>\
        <wp:comment><wp:comment_id>1</wp:comment_id><wp:post_id>999</wp:post_id></wp:comment></item>\
        <item><title/><wp:post_type>attachment</wp:post_type></item>\
        <item><title>P</title><wp:post_type>page</wp:post_type></item>\
        <item><title>Rascunho</title><wp:post_id>8</wp:post_id><wp:post_date>0000-00-00 00:00:00</wp:post_date>\
        <wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt><wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>\
        <item><title>Com senha</title><wp:post_id>9</wp:post_id><wp:post_password>x</wp:post_password>\
        <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>";
    let (head, rows) = read(ImportKind::Wordpress, wxr(items).as_bytes(), &Columns::default()).unwrap();
    assert_eq!(head.site.as_deref(), Some("cidades.test"));
    let first = fields(&rows[0].1);
    assert_eq!(first.title.as_deref(), Some("Obra – fase & 2"));
    assert_eq!(first.byline.as_deref(), Some("Maria & Filha"));
    assert_eq!(first.slug.as_deref(), Some("habitação-nova"));
    assert_eq!(first.external_id.as_deref(), Some("7"));
    assert_eq!(first.tags, ["Obras"]);
    assert_eq!(first.published_at.unwrap().to_rfc3339(), "2015-03-02T12:00:00+00:00");
    assert_eq!(first.body.as_deref(), Some("<p>Um.</p>\n<p>Dois &nbsp; três.</p>\n"));
    assert!(matches!(rows[1].1, Reading::Other(_)) && matches!(rows[2].1, Reading::Other(_)));
    assert_eq!((fields(&rows[3].1).published, fields(&rows[3].1).created_at), (Some(false), None));
    assert_eq!(fields(&rows[4].1).published, Some(false), "what asks for a password does not become public");
}

#[test]
fn broken_and_hostile_xml_is_refused() {
    let deep = format!("<rss><channel><item>{}", "<a>".repeat(10_000));
    let bomb = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><rss>&b;</rss>";
    let outside = "<!DOCTYPE r SYSTEM \"file:///etc/passwd\"><rss></rss>";
    for (text, code) in [
        ("<rss><channel><item>", "malformed_xml"),
        ("<rss><channel></item></rss>", "malformed_xml"),
        ("<html><body></body></html>", "not_wordpress"),
        ("<rss><channel><item><title>x</title></item></channel></rss>", "not_wordpress"),
        ("nada", "not_wordpress"),
        (deep.as_str(), "too_deep"),
        (bomb, "doctype"),
        (outside, "doctype"),
    ] {
        assert_eq!(fault(ImportKind::Wordpress, text.as_bytes()), code, "{}", text.get(..60).unwrap_or(text));
    }
}

#[test]
fn tables_are_read_whatever_their_signs_and_letters() {
    let text = "Código;Título;Texto;Data;Assuntos\r\n1;\"Ação; e reação\";\"Linha\r\noutra\";02/03/2015 14:30;obras, água\r\n;;;;\r\n";
    let (latin, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let marked: Vec<u8> = b"\xef\xbb\xbf".iter().copied().chain(text.bytes()).collect();
    for bytes in [text.as_bytes(), &latin, &utf16, &marked] {
        let rows = rows(ImportKind::Csv, bytes);
        assert_eq!(rows.len(), 1, "a blank line is none");
        let row = fields(&rows[0].1);
        assert_eq!((rows[0].0, row.title.as_deref()), (2, Some("Ação; e reação")));
        assert_eq!(row.tags, ["obras", "água"]);
        assert_eq!(row.external_id.as_deref(), Some("1"));
        assert_eq!(row.published_at.unwrap().to_rfc3339(), "2015-03-02T17:30:00+00:00");
    }
    let commas = rows(ImportKind::Csv, b"title,body,status\na,b,rascunho\n");
    assert_eq!(fields(&commas[0].1).published, Some(false));
    let tabs = rows(ImportKind::Csv, b"title\tbody, or so\na\tb\n");
    assert_eq!(fields(&tabs[0].1).title.as_deref(), Some("a"));
}

#[test]
fn a_mapping_names_columns_and_odd_rows_are_told() {
    let mapping = Columns([("title".to_owned(), "Nome do texto".to_owned())].into());
    let (head, rows) = read(ImportKind::Csv, b"nome do TEXTO;b\nx;y;z\nw\n", &mapping).unwrap();
    assert_eq!(head.mapping.0.get("title").map(String::as_str), Some("nome do TEXTO"));
    assert_eq!(fields(&rows[0].1).faults.len(), 1, "more cells than columns");
    assert_eq!(fields(&rows[1].1).title.as_deref(), Some("w"));
    let missing = read(ImportKind::Csv, b"a;b\nx;y\n", &mapping).unwrap_err();
    assert_eq!((missing.pointer.as_str(), missing.code), ("/mapping/title", "unknown_column"));
    let odd = b"titulo;data;tipo;situacao;ibge\na;ontem;poema;talvez;x\n";
    assert_eq!(fields(&self::rows(ImportKind::Csv, odd)[0].1).faults.len(), 4);
    assert_eq!(fault(ImportKind::Csv, b""), "empty");
    assert_eq!(fault(ImportKind::Csv, b";;;\n"), "empty");
    assert_eq!(fault(ImportKind::Csv, b"\0;\n"), "no_columns");
}

#[test]
fn json_is_read_item_by_item() {
    let text = r#"[{"external_id": 7, "title": "A", "body_html": "<p>x</p>", "status": "published", "published_at": "2015-03-02T12:00:00Z"},
        {"external_id": "8", "titulo": "B"}, {"title": 3}, 5, {"status": "?", "published_at": "ontem"}]"#;
    let rows = self::rows(ImportKind::Json, text.as_bytes());
    assert_eq!(fields(&rows[0].1).external_id.as_deref(), Some("7"));
    assert!(fields(&rows[0].1).faults.is_empty());
    for (number, reading) in &rows[1..] {
        assert!(!fields(reading).faults.is_empty(), "{number}");
    }
    let mapping = Columns([("title".to_owned(), "titulo".to_owned())].into());
    let (_, rows) = read(ImportKind::Json, br#"[{"titulo": "B"}]"#, &mapping).unwrap();
    assert_eq!(fields(&rows[0].1).title.as_deref(), Some("B"));
    assert_eq!(fault(ImportKind::Json, b"{}"), "not_an_array");
    assert_eq!(fault(ImportKind::Json, b"[{}"), "malformed_json");
    assert_eq!(fault(ImportKind::Json, b"[] x"), "malformed_json");
    assert_eq!(fault(ImportKind::Json, "[".repeat(100_000).as_bytes()), "malformed_json");
}

fn book(sheet: &str, filling: usize) -> Vec<u8> {
    let types = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"#;
    let rels = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    let workbook = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Textos" sheetId="1" r:id="r1"/></sheets></workbook>"#;
    let parts = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
    let sheet = format!(
        r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{sheet}</sheetData></worksheet>"#
    );
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("[Content_Types].xml", types),
        ("_rels/.rels", rels),
        ("xl/workbook.xml", workbook),
        ("xl/_rels/workbook.xml.rels", parts),
        ("xl/worksheets/sheet1.xml", sheet.as_str()),
    ] {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    if filling > 0 {
        archive.start_file("xl/sharedStrings.xml", SimpleFileOptions::default()).unwrap();
        let zeros = vec![0; 1024 * 1024];
        for _ in 0..filling {
            archive.write_all(&zeros).unwrap();
        }
    }
    archive.finish().unwrap().into_inner()
}

fn cell(place: &str, text: &str) -> String {
    format!(r#"<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

#[test]
fn the_first_sheet_of_a_workbook_is_read() {
    let header = format!("<row r=\"1\">{}{}{}</row>", cell("A1", "Título"), cell("B1", "Texto"), cell("C1", "Código"));
    let second =
        format!("<row r=\"3\">{}{}<c r=\"C3\"><v>7</v></c></row>", cell("A3", "Obra"), cell("B3", "Um texto."));
    // A lone cell at the far corner makes no table of seventeen thousand million cells.
    let corner = format!("<row r=\"1048576\">{}</row>", cell("XFD1048576", "longe"));
    let rows = rows(ImportKind::Xlsx, &book(&format!("{header}{second}{corner}"), 0));
    assert_eq!(rows.len(), 1);
    let row = fields(&rows[0].1);
    assert_eq!((rows[0].0, row.title.as_deref(), row.external_id.as_deref()), (3, Some("Obra"), Some("7")));
}

#[test]
fn broken_and_hostile_workbooks_are_refused() {
    assert_eq!(fault(ImportKind::Xlsx, b"PK\x03\x04 nada"), "malformed_xlsx");
    assert_eq!(fault(ImportKind::Xlsx, b"a;b\n"), "malformed_xlsx");
    assert_eq!(fault(ImportKind::Xlsx, &book("", 0)), "empty");
    assert_eq!(fault(ImportKind::Xlsx, &book("<row><c", 0)), "malformed_xlsx");
    assert_eq!(fault(ImportKind::Xlsx, &book("", 101)), "too_large");
}

proptest! {
    #[test]
    fn no_file_panics(bytes in prop::collection::vec(any::<u8>(), 0..400), text in "(<rss>|<channel>|<item>|</item>|<wp:post_id>|</wp:post_id>|&|;|\"|\\[|\\{|\\}|,|\n|[a-z]){0,60}") {
        for kind in [ImportKind::Wordpress, ImportKind::Csv, ImportKind::Xlsx, ImportKind::Json] {
            let _ = read(kind, &bytes, &Columns::default());
            let _ = read(kind, text.as_bytes(), &Columns::default());
        }
    }

    #[test]
    fn no_damage_to_a_workbook_panics(place in 0_usize..2000, with: u8) {
        let mut bytes = book(&format!("<row r=\"1\">{}</row>", cell("A1", "Título")), 0);
        let place = place % bytes.len();
        bytes[place] = with;
        let _ = read(ImportKind::Xlsx, &bytes, &Columns::default());
    }
}
