import { Fragment } from 'react';
import { locate, oneSpaced } from '@/lib/anchor';
import type { Mark } from '../comments/passages';

/** A title with its passages marked as those of the text are; of two that overlap, the first. */
export function MarkedTitle({ title, marks }: { title: string; marks: Mark[] }) {
  const text = oneSpaced(title);
  const places = marks
    .flatMap((mark) => {
      const place = locate(text, mark.anchor);
      return place ? [{ mark, start: place[0], end: place[1] }] : [];
    })
    .toSorted((a, b) => a.start - b.start);
  const apart = places.filter(({ start }, at) =>
    places.slice(0, at).every(({ end }) => end <= start),
  );
  return (
    <>
      {apart.map(({ mark, start, end }, at) => (
        <Fragment key={mark.id}>
          {text.slice(apart[at - 1]?.end ?? 0, start)}
          <mark data-thread={mark.id}>{text.slice(start, end)}</mark>
          <button
            type="button"
            data-thread={mark.id}
            data-number={mark.number}
            aria-label={mark.label}
          />
        </Fragment>
      ))}
      {text.slice(apart.at(-1)?.end ?? 0)}
    </>
  );
}
