use super::*;

fn text(text: &str) -> Vec<Run> {
    vec![Run { text: text.to_owned(), ..Run::default() }]
}

fn paragraph(words: &str) -> Block {
    Block::Paragraph { runs: text(words) }
}

fn cell(colspan: usize, rowspan: usize) -> Cell {
    Cell { header: colspan > 1, colspan, rowspan, blocks: vec![paragraph("célula")] }
}

/// A release with everything that a text may have.
fn everything() -> Release {
    let marked = Run {
        text: "tudo\njunto".into(),
        strong: true,
        emph: true,
        underline: true,
        strike: true,
        sub: true,
        sup: true,
        link: Some("https://example.org/a?b=c&d=«e»".into()),
    };
    let list = Block::List { ordered: true, items: vec![vec![paragraph("a"), paragraph("b")], vec![paragraph("c")]] };
    Release {
        office: "Assessoria de Comunicação".into(),
        unit: "Coordenadoria de Habitação".into(),
        contact: Some("imprensa@example.org · (85) 3101-0000".into()),
        accent: "#0b6773".into(),
        crest: None,
        kind: "Nota oficial".into(),
        day: "12 de março de 2026".into(),
        updated: Some("Atualizado em 13 de março de 2026".into()),
        corrections: vec!["Correção, 13/03/2026 14h05: São #12 casas, *não* 10.".into()],
        title: "Governo entrega 120 moradias em Sobral".into(),
        subtitle: Some("Famílias recebem as chaves nesta sexta-feira".into()),
        dateline: Some("Sobral, 12 de março de 2026".into()),
        byline: Some("Ascom Cidades".into()),
        tags: vec!["habitacao".into()],
        language: "pt".into(),
        region: Some("BR".into()),
        url: "https://example.org/imprensa/governo-entrega".into(),
        stamp: Stamp { year: 2026, month: 3, day: 12 },
        body: vec![
            paragraph("Ação, pingüim — «aspas» “curvas” € R$ 1.234,56 ª º."),
            Block::Paragraph { runs: vec![marked] },
            Block::Heading { level: 2, runs: text("Antes do primeiro") },
            Block::Heading { level: 1, runs: text("Investimento") },
            Block::List { ordered: false, items: vec![vec![paragraph("um"), list], vec![]] },
            Block::Quote { blocks: vec![paragraph("Uma fala."), Block::Quote { blocks: vec![] }] },
            Block::Table(Table::new(vec![vec![cell(2, 1), cell(1, 1)]], vec![vec![cell(1, 1); 3]; 3])),
            Block::Figure { alt: "Fachada".into(), caption: text("Foto: Ana") },
            Block::Rule,
        ],
    }
}

fn print(release: &Release) -> Vec<u8> {
    super::release(release).unwrap()
}

#[test]
fn everything_is_printed_and_always_alike() {
    let pdf = print(&everything());
    assert!(pdf.starts_with(b"%PDF-"));
    assert_eq!(pdf, print(&everything()));
    if let Ok(path) = std::env::var("RENDER_SAMPLE") {
        std::fs::write(path, &pdf).unwrap();
    }
}

/// Everything that is set on the pages, as one text.
fn words(release: &Release) -> String {
    fn gather(frame: &typst::layout::Frame, text: &mut String) {
        for (_, item) in frame.items() {
            match item {
                typst::layout::FrameItem::Group(group) => gather(&group.frame, text),
                typst::layout::FrameItem::Text(part) => text.push_str(&part.text),
                _ => {}
            }
        }
    }
    let world = PrintWorld::new(RELEASE, serde_json::to_vec(release).unwrap(), None);
    let printed = typst::compile::<PagedDocument>(&world).output.unwrap();
    let mut text = String::new();
    printed.pages().iter().for_each(|page| gather(&page.frame, &mut text));
    text
}

#[test]
fn a_correction_is_printed_as_it_is_told() {
    let release = everything();
    assert!(words(&release).contains(&release.corrections[0]), "{}", words(&release));
    assert!(!words(&Release { corrections: Vec::new(), ..release }).contains("Correção"));
}

#[test]
fn a_crest_is_printed_beside_the_name() {
    // One pixel.
    let bytes = [
        0x89, b'P', b'N', b'G', 13, 10, 26, 10, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 4, 0,
        0, 0, 0xb5, 0x1c, 0x0c, 0x02, 0, 0, 0, 11, b'I', b'D', b'A', b'T', 0x78, 0xda, 0x63, 0x64, 0x60, 0, 0, 0, 6, 0,
        2, 0x30, 0x81, 0xd0, 0x2f, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60, 0x82,
    ];
    let crest = Some(Image { format: ImageFormat::Png, bytes: bytes.to_vec() });
    let with = print(&Release { crest, ..everything() });
    assert!(with.windows(7).any(|part| part == b"/XObjec"));
}

#[test]
fn what_looks_like_code_is_text() {
    let mut release = everything();
    for field in [&mut release.title, &mut release.office, &mut release.unit] {
        *field = r#"#panic("x") $ \ ] } *_` #read("/etc/passwd") 👩‍👩‍👧 漢 "#.into();
    }
    release.body.push(paragraph("#include \"/data.json\" \u{202e} \u{0} @ref <label>"));
    release.language = "xx".into();
    release.region = None;
    print(&release);
}

#[test]
fn nothing_at_all_is_printed() {
    let (language, url, accent) = ("pt".into(), "https://example.org".into(), "#000000".into());
    print(&Release { accent, language, url, ..Release::default() });
}

#[test]
fn tables_that_do_not_fit_together_are_printed() {
    let rows = [
        vec![],
        vec![vec![]],
        vec![vec![cell(100, 100)], vec![cell(1, 1)]],
        vec![vec![cell(1, 3), cell(2, 1)], vec![cell(2, 2)], vec![cell(1, 1), cell(1, 1), cell(1, 9)]],
        vec![vec![cell(1, 1); 60]],
        vec![vec![cell(1, 2), cell(1, 1), cell(1, 2)], vec![cell(5, 1)]],
    ];
    for head in [vec![], vec![vec![cell(1, 5), cell(3, 1)]], vec![vec![cell(1, 1)], vec![]]] {
        for body in &rows {
            let table = Block::Table(Table::new(head.clone(), body.clone()));
            print(&Release { body: vec![table], ..everything() });
        }
    }
}

#[test]
fn lists_in_lists_are_printed() {
    let mut block = paragraph("dentro");
    for level in 0..10 {
        block = if level % 2 == 0 {
            Block::Quote { blocks: vec![block] }
        } else {
            Block::List { ordered: false, items: vec![vec![paragraph("x"), block]] }
        };
    }
    print(&Release { body: vec![block], ..everything() });
}

fn script(items: usize) -> RunOfShow {
    let item = |n: usize| RunOfShowItem {
        time: format!("09:{:02}", n % 60),
        duration: "10 min".into(),
        title: "Composição da mesa de honra".into(),
        speaker: n.is_multiple_of(2).then(|| "Mestre de cerimônias".into()),
        notes: n.is_multiple_of(3).then(|| "Chamar pela ordem de precedência.\nMicrofone sem fio #2 [reserva]".into()),
        fixed: n % 5 == 2,
        warning: (n % 5 == 2).then(|| "o que vem antes passa 10 min desta hora".into()),
    };
    RunOfShow {
        office: "Assessoria de Comunicação".into(),
        unit: "Coordenadoria de Habitação".into(),
        contact: Some("imprensa@example.org · (85) 3101-0000".into()),
        kind: "Inauguração".into(),
        title: "Entrega de 120 moradias do Conjunto Cidade Nova".into(),
        when: "terça-feira, 2 de março de 2027, das 9h às 11h".into(),
        place: "Conjunto Habitacional Cidade Nova, Sobral - CE".into(),
        items: (0..items).map(item).collect(),
        total: "1 h 20".into(),
        ends: "10:20".into(),
        overrun: (items > 9).then(|| "20 min".into()),
        printed: "Impresso em 01/03/2027, às 18h".into(),
        url: "https://example.org/agenda/1".into(),
        stamp: Stamp { year: 2027, month: 3, day: 2 },
    }
}

#[test]
fn a_script_is_printed_and_always_alike() {
    for items in [0, 1, 9, 60] {
        let pdf = run_of_show(&script(items)).unwrap();
        assert!(pdf.starts_with(b"%PDF-"));
        assert_eq!(pdf, run_of_show(&script(items)).unwrap());
    }
    if let Ok(path) = std::env::var("RENDER_SCRIPT_SAMPLE") {
        std::fs::write(path, run_of_show(&script(14)).unwrap()).unwrap();
    }
}

#[test]
fn what_looks_like_code_in_a_script_is_text() {
    let mut script = script(3);
    let code = r#"#panic("x") $ \ ] } *_` #read("/etc/passwd") "#;
    for item in &mut script.items {
        item.title = code.into();
        item.notes = Some(code.into());
    }
    script.title = code.into();
    run_of_show(&script).unwrap();
}
