/** The text as the server keeps it: no trace of how this editor lays out its tables. */
export function portableHtml(html: string): string {
  if (html === '<p></p>') return '';
  if (!html.includes('<table')) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const columns of page.querySelectorAll('colgroup')) columns.remove();
  for (const part of page.querySelectorAll('table, td, th')) {
    for (const { name, value } of [...part.attributes]) {
      const span = (name === 'colspan' || name === 'rowspan') && value !== '1';
      if (!span) part.removeAttribute(name);
    }
  }
  return page.body.innerHTML;
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
