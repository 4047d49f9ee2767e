import { useEffect } from 'react';
import { setHead } from './head';
import { NewsLink } from './location';

export function NotFoundPage() {
  useEffect(() => {
    setHead({
      title: 'Não encontrado',
      description: 'Não há texto público neste endereço.',
      hidden: true,
    });
  }, []);
  return (
    <section className="notice">
      <h1>Não há texto neste endereço</h1>
      <p>
        O endereço pode ter sido digitado com erro, ou o texto ainda não foi publicado. Procure nas{' '}
        <NewsLink href="/imprensa">últimas publicações</NewsLink>.
      </p>
    </section>
  );
}
