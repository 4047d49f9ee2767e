import { useEffect } from 'react';
import { setHead } from './head';
import { NewsLink } from './location';

export function WithdrawnPage({ reason }: { reason: string | undefined }) {
  useEffect(() => {
    setHead({
      title: 'Texto retirado do ar',
      description: 'Este texto foi retirado do ar pela assessoria.',
      hidden: true,
    });
  }, []);
  return (
    <section className="notice">
      <h1>Este texto foi retirado do ar</h1>
      {reason && (
        <>
          <h2>Motivo informado pela assessoria</h2>
          <blockquote>{reason}</blockquote>
        </>
      )}
      <p>
        <NewsLink href="/imprensa">Ver as últimas publicações</NewsLink>
      </p>
    </section>
  );
}
