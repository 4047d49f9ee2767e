import { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { countWords, plainText, portableHtml } from './html';
import { toHref } from './link-control';
import { cleanPaste } from './paste';
import { bodyExtensions } from './schema';

describe('cleanPaste', () => {
  it('drops the junk of Word', () => {
    const word = `<html xmlns:o="urn:x"><head><style>p{mso-x:1}</style><!--[if gte mso 9]><xml>a</xml><![endif]--></head>
      <body><p class="MsoNormal" style="mso-margin:1"><b>Governo</b> entrega <o:p></o:p></p><p class=MsoNormal>&nbsp;</p></body></html>`;
    expect(cleanPaste(word)).toBe('<p><b>Governo</b> entrega </p>');
  });

  it('makes lists of what Word only draws as lists', () => {
    const item = (mark: string, text: string) =>
      `<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">${mark}<span>&nbsp; </span></span>${text}</p>`;
    expect(cleanPaste(`${item('·', 'casas')}${item('·', 'ruas')}<p>fim</p>`)).toBe(
      '<ul><li><p>casas</p></li><li><p>ruas</p></li></ul><p>fim</p>',
    );
    expect(cleanPaste(item('1.', 'primeiro'))).toBe('<ol><li><p>primeiro</p></li></ol>');
  });

  it('understands Google Docs', () => {
    const docs =
      '<b style="font-weight:normal"><p><span style="font-weight:700">Ana</span> e <span style="font-style:italic">Bia</span></p></b>';
    expect(cleanPaste(docs)).toBe(
      '<p><span><strong>Ana</strong></span> e <span><em>Bia</em></span></p>',
    );
  });

  it('fits headings to the two levels there are, and keeps only safe links', () => {
    expect(
      cleanPaste(
        '<h1>A</h1><h5>B</h5><p><a href="javascript:x()" onclick="y()">c</a> <a href="https://d.gov.br" class="k">d</a></p>',
      ),
    ).toBe('<h2>A</h2><h3>B</h3><p>c <a href="https://d.gov.br">d</a></p>');
  });
});

describe('html', () => {
  it('leaves out what is only layout of the editor', () => {
    const html =
      '<table style="min-width: 50px"><colgroup><col style="min-width: 25px"></colgroup><tbody><tr><th colspan="1" rowspan="1"><p>A</p></th><td colspan="2" rowspan="1"><p>B</p></td></tr></tbody></table>';
    expect(portableHtml(html)).toBe(
      '<table><tbody><tr><th><p>A</p></th><td colspan="2"><p>B</p></td></tr></tbody></table>',
    );
    expect(portableHtml('<p></p>')).toBe('');
  });

  it('gives a table whose first row is of headings a head', () => {
    const html =
      '<table><tbody><tr><th><p>A</p></th></tr><tr><td><p>1</p></td></tr></tbody></table>';
    expect(portableHtml(html)).toBe(
      '<table><thead><tr><th scope="col"><p>A</p></th></tr></thead><tbody><tr><td><p>1</p></td></tr></tbody></table>',
    );
  });

  it('loses nothing of what the server keeps', () => {
    const kept =
      '<h2>A</h2><p><strong>a</strong><em>b</em><u>c</u><s>d</s> H<sub>2</sub>O m<sup>2</sup> <a rel="noopener" href="https://x.br">l</a><br>m</p><ul><li><p>i</p></li></ul><ol><li><p>j</p></li></ol><blockquote><p>q</p></blockquote><figure><img src="/m/1.jpg" alt="Foto"><figcaption>Foto: Ana</figcaption></figure><hr><table><thead><tr><th scope="col"><p>x</p></th></tr></thead><tbody><tr><td colspan="2"><p>y</p></td></tr></tbody></table>';
    const editor = new Editor({ extensions: bodyExtensions, content: kept });
    const back = portableHtml(editor.getHTML());
    editor.destroy();
    expect(back).toBe(kept);
  });

  it('counts words as people do', () => {
    expect(countWords('A obra custou R$ 1.250.000,00 — é guarda-chuva d’água.')).toBe(8);
    expect(countWords('')).toBe(0);
  });

  it('reads a text without its marks', () => {
    expect(plainText('<h2>A</h2><p>b <b>c</b></p><ul><li><p>d</p></li></ul>')).toBe('A\nb c\nd');
  });
});

it('makes addresses of what people type', () => {
  expect(toHref('cidades.ce.gov.br/obras')).toBe('https://cidades.ce.gov.br/obras');
  expect(toHref('ascom@cidades.ce.gov.br')).toBe('mailto:ascom@cidades.ce.gov.br');
  expect(toHref('https://x.br')).toBe('https://x.br');
  expect(toHref('javascript:alert(1)')).toBeNull();
  expect(toHref('duas palavras')).toBeNull();
});
