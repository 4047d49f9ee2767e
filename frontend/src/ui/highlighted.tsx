import { Fragment } from 'react';

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  '#34': '"',
  nbsp: '\u00a0',
};

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** Splits the server's excerpt into pieces that matched and pieces that did not. */
export function splitHighlight(html: string): { text: string; hit: boolean }[] {
  return html
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const inner = /^<mark>([\s\S]*)<\/mark>$/.exec(piece)?.[1];
      return { text: decode(inner ?? piece), hit: inner !== undefined };
    });
}

/**
 * An excerpt with its matches marked. Only `<mark>` means anything here: whatever else the text may hold is
 * shown as text, so nothing that somebody wrote can become markup.
 */
export function Highlighted({ html }: { html: string }) {
  return (
    <>
      {splitHighlight(html).map(({ text, hit }, place) =>
        hit ? <mark key={place}>{text}</mark> : <Fragment key={place}>{text}</Fragment>,
      )}
    </>
  );
}
