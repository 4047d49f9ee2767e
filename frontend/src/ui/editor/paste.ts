/**
 * Makes what people copy from Word, Google Docs and web pages plain before the editor's schema reads it.
 *
 * The schema already drops what it does not know; this mends what would survive with the wrong meaning: Word's
 * lists (paragraphs with a bullet typed in), its conditional comments, headings of levels that a release does
 * not have, and bold that is not bold.
 */
export function cleanPaste(html: string): string {
  const page = new DOMParser().parseFromString(html.replace(/<!--[\s\S]*?-->/g, ''), 'text/html');
  for (const junk of page.querySelectorAll(
    'style, meta, link, title, xml, script, noscript, iframe, object, svg, img, button, form, nav',
  )) {
    junk.remove();
  }
  for (const named of page.querySelectorAll('*')) {
    if (named.tagName.includes(':')) named.replaceWith(...named.childNodes);
  }
  unwrapFalseEmphasis(page);
  markStyledEmphasis(page);
  buildWordLists(page);
  relevelHeadings(page);
  stripAttributes(page);
  dropEmptyParagraphs(page);
  return page.body.innerHTML.replaceAll('\u00ad', '').trim();
}

function rename(element: Element, tag: string): void {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** Google Docs wraps everything in `<b style="font-weight:normal">`. */
function unwrapFalseEmphasis(page: Document): void {
  for (const bold of page.querySelectorAll<HTMLElement>('b, strong')) {
    if (/^(normal|[1-5]00)$/.test(bold.style.fontWeight)) bold.replaceWith(...bold.childNodes);
  }
}

function markStyledEmphasis(page: Document): void {
  for (const span of page.querySelectorAll<HTMLElement>('span')) {
    const { fontWeight, fontStyle } = span.style;
    if (fontStyle === 'italic') wrapInside(span, 'em');
    if (/^(bold|bolder|[6-9]00)$/.test(fontWeight)) wrapInside(span, 'strong');
  }
}

function wrapInside(element: Element, tag: string): void {
  const inner = element.ownerDocument.createElement(tag);
  inner.append(...element.childNodes);
  element.append(inner);
}

function isWordItem(element: Element | null): element is HTMLElement {
  return (
    element?.tagName === 'P' &&
    (/MsoListParagraph/i.test(element.className) ||
      /mso-list:\s*l\d/i.test(element.getAttribute('style') ?? ''))
  );
}

/** Word writes a list as paragraphs whose first characters are the bullet or the number. */
function buildWordLists(page: Document): void {
  for (const first of page.querySelectorAll('p')) {
    if (!first.isConnected || !isWordItem(first)) continue;
    const ordered = /^\s*(\d+|[a-z]|[ivx]+)[.)]/i.test(first.textContent);
    const list = page.createElement(ordered ? 'ol' : 'ul');
    first.before(list);
    let item: Element | null = first;
    while (isWordItem(item)) {
      const next: Element | null = item.nextElementSibling;
      const entry = page.createElement('li');
      for (const mark of item.querySelectorAll('[style*="mso-list"]')) mark.remove();
      const paragraph = page.createElement('p');
      paragraph.append(...item.childNodes);
      stripLeadingMark(paragraph);
      entry.append(paragraph);
      list.append(entry);
      item.remove();
      item = next;
    }
  }
}

function stripLeadingMark(paragraph: Element): void {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const text = walker.nextNode();
  if (text?.nodeValue) {
    text.nodeValue = text.nodeValue
      .replace(/^\s*(?:[·•▪§o–-]|\d+[.)]|[a-z][.)])[\s\u00a0]+/i, '')
      .trimStart();
  }
}

/** The title is the page's h1: inside the text there are two levels. */
function relevelHeadings(page: Document): void {
  for (const heading of page.querySelectorAll('h1')) rename(heading, 'h2');
  for (const heading of page.querySelectorAll('h4, h5, h6')) rename(heading, 'h3');
}

const kept: Record<string, readonly string[]> = {
  A: ['href'],
  TD: ['colspan', 'rowspan'],
  TH: ['colspan', 'rowspan'],
  OL: ['start'],
};

function stripAttributes(page: Document): void {
  for (const element of page.body.querySelectorAll('*')) {
    const stay = kept[element.tagName] ?? [];
    for (const { name } of [...element.attributes]) {
      if (!stay.includes(name)) element.removeAttribute(name);
    }
    if (
      element.tagName === 'A' &&
      !/^(https?:|mailto:|tel:|\/)/i.test(element.getAttribute('href') ?? '')
    ) {
      element.replaceWith(...element.childNodes);
    }
  }
}

function dropEmptyParagraphs(page: Document): void {
  for (const paragraph of page.querySelectorAll('p')) {
    const empty = paragraph.textContent.replaceAll('\u00a0', ' ').trim() === '';
    if (empty && !paragraph.closest('td, th, li')) paragraph.remove();
  }
}
