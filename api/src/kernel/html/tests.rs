use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::{AMMONIA, Html, word_count};

fn clean(dirty: &str) -> String {
    Html::sanitise(dirty).into_string()
}

#[test]
fn foreign_tags_become_ours() {
    for (dirty, expected) in [
        ("<h1>A</h1><h5>B</h5>", "<h2>A</h2><h3>B</h3>"),
        ("<b>a</b> <i>b</i> <del>c</del>", "<p><strong>a</strong> <em>b</em> <s>c</s></p>"),
        ("<div>a</div><div>b<div>c</div></div>", "<p>a</p><p>b</p><p>c</p>"),
        ("texto solto", "<p>texto solto</p>"),
        ("a<br><br>b<br>c", "<p>a</p><p>b<br>c</p>"),
        ("<p>&nbsp;</p><p></p><p> a&nbsp;&nbsp; b </p>", "<p>a b</p>"),
        ("<p>R$&nbsp;10</p>", "<p>R$&nbsp;10</p>"),
        (
            "<ul><li><p>a</p></li><li><p>b</p><p>c</p></li><li></li></ul>",
            "<ul><li>a</li><li><p>b</p><p>c</p></li></ul>",
        ),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", "<ul><li>a<ul><li>b</li></ul></li></ul>"),
        (
            "<a href=\"https://x.org/?a=1&amp;b=2\" onclick=x target=_blank>x</a>",
            "<p><a href=\"https://x.org/?a=1&amp;b=2\" rel=\"noopener\">x</a></p>",
        ),
        (
            "<a href='javascript:alert(1)'>x</a> <a href=#y>y</a> <a href=www.ce.gov.br>z</a>",
            "<p>x y <a href=\"https://www.ce.gov.br\" rel=\"noopener\">z</a></p>",
        ),
        (
            "<p>a<img src=/media/1.jpg alt='Foto'>b</p>",
            "<p>a</p><figure><img src=\"/media/1.jpg\" alt=\"Foto\"></figure><p>b</p>",
        ),
        ("<img src='data:image/png;base64,x'><img src='//x.org/a'>", ""),
        (
            "<figure><img src=/m/1 alt=x><figcaption>Foto: <b>Ana</b></figcaption></figure>",
            "<figure><img src=\"/m/1\" alt=\"x\"><figcaption>Foto: <strong>Ana</strong></figcaption></figure>",
        ),
        ("<blockquote>a<p>b</p></blockquote>", "<blockquote><p>a</p><p>b</p></blockquote>"),
        ("<h2><b>Título</b> <i>x</i></h2>", "<h2>Título <em>x</em></h2>"),
        ("<script>x</script><style>y</style>a<!-- c -->b", "<p>ab</p>"),
        ("1 < 2 && 3 > 2 <", "<p>1 &lt; 2 &amp;&amp; 3 &gt; 2 &lt;</p>"),
        ("<pre>a\nb</pre>", "<p>a<br>b</p>"),
        ("<strong>a</strong><strong>b</strong>", "<p><strong>ab</strong></p>"),
        ("a<em></em> <u> </u>b", "<p>a b</p>"),
        (
            "<table><caption>T</caption><tr><th scope=col colspan=2>a</th></tr><tr><td>b</td><td><p>c</p></td></tr></table>",
            "<p>T</p><table><tbody><tr><th scope=\"col\" colspan=\"2\">a</th></tr><tr><td>b</td><td>c</td></tr></tbody></table>",
        ),
        (
            "<table><thead><tr><th>a</th><th>b</th></tr></thead><tr><td>c</td><td></td></tr></table>",
            "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td></td></tr></tbody></table>",
        ),
        ("<table><tr><td><p>a</p><p>b</p></td></tr></table>", "<p>a</p><p>b</p>"),
        ("<p>a<hr>b", "<p>a</p><hr><p>b</p>"),
        ("", ""),
    ] {
        assert_eq!(clean(dirty), expected, "{dirty}");
        assert_eq!(clean(expected), expected, "twice: {dirty}");
    }
}

#[test]
fn a_paste_from_word_comes_out_clean() {
    let dirty = r#"<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><title>Documento</title>
        <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
        <style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=PT-BR><!--StartFragment-->
        <p class=MsoNormal style='margin-bottom:0cm'><b><span style='font-size:14.0pt;mso-bidi-font-weight:normal'>Obras em
        Sobral<o:p></o:p></span></b></p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
        style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>pavimentação;<o:p></o:p></p>
        <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><!--[endif]-->drenagem.</p>
        <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>primeiro</p>
        <!--EndFragment--></body></html>"#;
    assert_eq!(
        clean(dirty),
        "<p><strong>Obras em Sobral</strong></p><ul><li>pavimentação;</li><li>drenagem.</li></ul><ol><li>primeiro</li></ol>"
    );
}

#[test]
fn a_paste_from_google_docs_comes_out_clean() {
    let dirty = r#"<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700;font-style:italic">Nota</span><span style="font-weight:400"> oficial</span></p><br><p><span>Fim.</span></p></b>"#;
    assert_eq!(clean(dirty), "<p><strong><em>Nota</em></strong> oficial</p><p>Fim.</p>");
}

#[test]
fn text_and_figures_of_a_body() {
    let html = Html::sanitise(
        "<h2>Obra &amp; praça</h2><p>Um<br>dois.</p><ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><table><tr><td>x</td><td>y</td></tr></table><p>Fim</p><img src=/m/1><img src=/m/2 alt=ok>",
    );
    assert_eq!(html.to_text(), "Obra & praça\n\nUm\ndois.\n\na\nb\nc\n\nx\ty\n\nFim");
    assert_eq!(html.images_without_alt(), 1);
    assert_eq!(html.first_paragraph(100).as_deref(), Some("Um dois."));
    assert_eq!(Html::sanitise("<p>Uma frase, bem longa</p>").first_paragraph(12).as_deref(), Some("Uma frase…"));
    assert_eq!(Html::default().first_paragraph(10), None);
    assert_eq!(word_count("Em 2024 — R$ 10 milhões, vice-governador"), 6);
    assert_eq!(serde_json::from_str::<Html>("\"<b>a</b><script>\"").unwrap().as_str(), "<p><strong>a</strong></p>");
}

#[test]
fn hostile_nesting_is_bounded() {
    let size = 200_000;
    let many = |piece: &str| piece.repeat(size / piece.len());
    let distinct: String = (0..9_000).map(|id| format!("<b id={id}>")).collect::<Vec<_>>().concat();
    for dirty in [
        many("<div>"),
        many("<blockquote>"),
        many("<ul><li>"),
        many("<b><p>"),
        many("<table><tr><td>"),
        many("<a <a "),
        many("<!--"),
        many("</"),
        many("<"),
        many("<a href='"),
        many("<span style=\"font-weight:bold\"><a href=/x>"),
        many("<p style='mso-list:l0'><span style='mso-list:Ignore'>"),
        many("<sub><em>x"),
        format!("<p>{distinct}</p>{}", "<p>x".repeat(20_000)),
    ] {
        let began = Instant::now();
        let once = clean(&dirty);
        assert!(
            began.elapsed() < Duration::from_secs(8),
            "{:?} for {}…",
            began.elapsed(),
            dirty.chars().take(40).collect::<String>()
        );
        assert!(once.len() < size * 20);
        assert_eq!(clean(&once), once);
    }
}

fn fragments() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        "[a-zç<>&\"'/= \u{a0}\n-]{0,12}",
        prop::sample::select(vec![
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<b>",
            "</b>",
            "<em>",
            "</em>",
            "<u>",
            "</u>",
            "<a href=/x>",
            "<a href='https://y.org'>",
            "</a>",
            "<ul>",
            "</ul>",
            "<ol>",
            "</ol>",
            "<li>",
            "</li>",
            "<blockquote>",
            "</blockquote>",
            "<table>",
            "</table>",
            "<thead>",
            "</thead>",
            "<tbody>",
            "<tr>",
            "</tr>",
            "<td>",
            "</td>",
            "<th scope=row>",
            "</th>",
            "<td colspan=3>",
            "<br>",
            "<br><br>",
            "<hr>",
            "<figure>",
            "</figure>",
            "<figcaption>",
            "</figcaption>",
            "<img src=/m/1 alt='a \"b\"'>",
            "<img src=x>",
            "<h1>",
            "</h1>",
            "<h3>",
            "</h3>",
            "<caption>",
            "</caption>",
            "<sub>",
            "</sub>",
            "<sup>",
            "<s>",
            "</s>",
            "<!--",
            "-->",
            "<pre>",
            "</pre>",
            "&nbsp;",
            "&amp;lt;",
            "&#0;",
            "&#8203;",
            "&lt;script&gt;",
            "<p style='mso-list:l0'>",
            "<span style='mso-list:Ignore'>1.</span>",
            "<svg>",
            "<math>",
            "<title>",
            "</title>",
            "<textarea>",
            "<select><option>",
            "<template>",
            "</template>",
            "<noscript>",
            "<button>",
            "<form>",
            "texto",
            "<span style='font-weight:bold'>",
            "</span>",
            "<font color=red>",
            "<style>",
            "</style>",
            "<script>",
            "</script>",
            "<o:p>",
            "</o:p>",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(pieces, 0..40).prop_map(|all| all.concat())
}

/// Letters and digits in order, to compare what was kept.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn cleaning_the_clean_changes_nothing(dirty in fragments()) {
        let once = clean(&dirty);
        prop_assert_eq!(clean(&once), once.clone());
        // And ammonia, asked again, finds nothing to take away.
        prop_assert_eq!(AMMONIA.clean(&once.replace(" rel=\"noopener\"", "")).to_string(), once.replace(" rel=\"noopener\"", "").replace("&quot;", "\"").replace("a \"b\"", "a &quot;b&quot;"));
    }

    #[test]
    fn no_text_is_lost(words in prop::collection::vec("[a-z]{1,8}", 1..12), tags in prop::collection::vec(0_usize..14, 12)) {
        const TAGS: [(&str, &str); 14] = [
            ("<p>", "</p>"), ("<div>", "</div>"), ("<b>", "</b>"), ("<h1>", "</h1>"), ("<ul><li>", "</li></ul>"), ("<table><tr><td>", "</td></tr></table>"),
            ("<blockquote>", "</blockquote>"), ("<a href=x>", "</a>"), ("<section><p>", ""), ("<font>", "</font>"), ("<dl><dt>", "</dl>"),
            ("<li>", ""), ("<figure><figcaption>", "</figcaption></figure>"), ("<custom-x>", ""),
        ];
        let dirty: String = words.iter().zip(&tags).map(|(word, tag)| format!("{}{word}{}", TAGS[*tag].0, TAGS[*tag].1)).collect::<Vec<_>>().concat();
        prop_assert_eq!(letters(&Html::sanitise(&dirty).to_text()), words.concat());
    }

    #[test]
    fn any_text_at_all_is_survived(dirty in "\\PC{0,200}") {
        let once = clean(&dirty);
        prop_assert_eq!(clean(&once), once);
    }
}

#[test]
fn plain_text_reads_well() {
    let dirty = "<h2>Obras</h2><p>Uma <b>linha</b><br>e outra, <a href=/imprensa/x>veja <i>aqui</i></a>: \
        <a href=https://www.ce.gov.br/>ce.gov.br</a>, <a href=mailto:a@b.org>a@b.org</a>.</p>\
        <ul><li>um<ol><li>dois</li><li><p>três</p><p>quatro</p></li></ol></li><li>cinco</li></ul>\
        <blockquote><p>Fala.</p><p>Outra.</p></blockquote>\
        <table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td></td></tr></table>\
        <figure><img src=/m/1 alt=Fachada><figcaption>Foto: Ana</figcaption></figure><hr><p>1 &lt; 2&nbsp;&amp; 3</p>";
    let html = Html::sanitise(dirty).absolute("https://ex.org");
    assert_eq!(
        html.to_plain(),
        "Obras\n\nUma linha\ne outra, veja aqui (https://ex.org/imprensa/x): ce.gov.br, a@b.org.\n\n\
         • um\n  1. dois\n  2. três\n     quatro\n• cinco\n\n> Fala.\n>\n> Outra.\n\na | b\n1 |\n\n\
         [Imagem: Fachada – Foto: Ana]\n\n* * *\n\n1 < 2\u{a0}& 3"
    );
}

#[test]
fn addresses_of_this_site_become_whole() {
    let html = clean("<p>href=\"/x <a href=/a>a</a> <a href=https://b.org/>b</a></p><img src=/m/1 alt='src=\"/y'>");
    let whole = Html::from_stored(html).absolute("https://ex.org/?a&\"b");
    assert_eq!(
        whole.as_str(),
        "<p>href=&quot;/x <a href=\"https://ex.org/?a&amp;&quot;b/a\" rel=\"noopener\">a</a> \
         <a href=\"https://b.org/\" rel=\"noopener\">b</a></p>\
         <figure><img src=\"https://ex.org/?a&amp;&quot;b/m/1\" alt=\"src=&quot;/y\"></figure>"
    );
}
