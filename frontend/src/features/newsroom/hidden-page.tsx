import { useEffect } from 'react';
import { setHead } from './head';
import { NewsLink } from './location';

const TITLE = 'Indisponível no período eleitoral';

/** A text that an electoral blackout keeps out of sight: it is not gone, and says so. */
export function HiddenPage({ detail }: { detail: string | undefined }) {
  useEffect(() => {
    setHead({ title: TITLE, description: TITLE, hidden: true });
  }, []);
  return (
    <section className="notice">
      <h1>{TITLE}</h1>
      {detail && <p>{detail}</p>}
      <p>
        <NewsLink href="/imprensa">Ver o que está no ar</NewsLink>
      </p>
    </section>
  );
}
