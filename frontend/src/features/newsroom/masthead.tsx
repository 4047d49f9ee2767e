import { NewsLink } from './location';
import { useOffice } from './office';
import { siteName } from './head';

/** In the words and the place in which the pages that the server sends have them (`templates/frame.html`). */
export function Masthead({ latest }: { latest: boolean }) {
  const office = useOffice();
  return (
    <header className="masthead">
      <NewsLink href="/imprensa" className="brand">
        {office?.crest && (
          <img
            className="crest"
            src={office.crest.url}
            width={office.crest.width}
            height={office.crest.height}
            alt=""
          />
        )}
        <span>
          <span className="office">{office?.name ?? siteName()}</span>{' '}
          <span className="room">Sala de imprensa</span>
        </span>
      </NewsLink>
      <nav aria-label="Sala de imprensa">
        <NewsLink href="/imprensa" aria-current={latest ? 'page' : undefined}>
          Últimas
        </NewsLink>
        <a href="/imprensa/agenda">Agenda</a>
        <a href="/imprensa/assuntos">Assuntos</a>
        <a href="/imprensa/receber">Receber</a>
        <a href="/imprensa/contato">Contato</a>
      </nav>
    </header>
  );
}

export function Colophon() {
  const contact = useOffice()?.contact;
  const whatsapp = contact?.whatsapp ? `WhatsApp ${contact.whatsapp}` : null;
  const line = [contact?.desk, contact?.phone, whatsapp, contact?.email].filter(Boolean);
  return (
    <footer className="colophon">
      {line.length > 0 && (
        <p>
          <a href="/imprensa/contato">Fale com a assessoria</a>: {line.join(' · ')}
        </p>
      )}
      <p>
        Textos de livre reprodução, citada a fonte. <a href="/entrar">Área de trabalho</a>
      </p>
    </footer>
  );
}
