/** The text as the server keeps it: no trace of how this editor lays out its tables and figures. */
export function portableHtml(html: string): string {
  // The empty line that the editor offers after a list or table is no part of the text.
  const text = html.replace(/(<p><\/p>)+$/, '');
  if (!text.includes('<table') && !text.includes('<figure')) return text;
  const page = new DOMParser().parseFromString(text, 'text/html');
  for (const junk of page.querySelectorAll('colgroup, figcaption:empty')) junk.remove();
  for (const part of page.querySelectorAll('table, td, th')) {
    for (const { name, value } of [...part.attributes]) {
      const span = (name === 'colspan' || name === 'rowspan') && value !== '1';
      if (!span && name !== 'scope') part.removeAttribute(name);
    }
  }
  for (const table of page.querySelectorAll('table')) liftHead(table);
  return page.body.innerHTML;
}

/** The editor keeps all rows together; those of headings alone are the table's head. */
function liftHead(table: HTMLTableElement): void {
  const rows = [...table.rows];
  const end = rows.findIndex((row) => [...row.cells].some((cell) => cell.tagName !== 'TH'));
  if (end <= 0) return;
  const head = table.createTHead();
  for (const row of rows.slice(0, end)) {
    for (const cell of row.cells) cell.setAttribute('scope', cell.getAttribute('scope') ?? 'col');
    head.append(row);
  }
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.,/-]*[\p{L}\p{N}\p{M}])?/gu)?.length ?? 0;
}

/** Words for an eye, out of a text with marks: for comparing two versions side by side. */
export function plainText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const block of page.querySelectorAll('p, h2, h3, li, blockquote, tr')) block.append('\n');
  for (const cell of page.querySelectorAll('td, th')) cell.append('\t');
  return page.body.textContent.replace(/\n{2,}/g, '\n').trim();
}
