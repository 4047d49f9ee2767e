import type { OfficeIdentity } from '@/api/types';
import classes from './identity-preview.module.css';

/** The head of the newsroom as it is shown now, on either paper. */
export function IdentityPreview({ shown }: { shown: OfficeIdentity }) {
  const { desk, phone, email } = shown.contact;
  const line = [desk, phone, email].filter(Boolean).join(' · ');
  return (
    <section aria-label="Como aparece na sala de imprensa" className={classes.papers}>
      {(['light', 'dark'] as const).map((paper) => (
        <figure
          key={paper}
          className={classes[paper]}
          style={{ '--office-accent': shown.accent[paper] }}
        >
          <figcaption>{paper === 'light' ? 'Tema claro' : 'Tema escuro'}</figcaption>
          <div className={classes.masthead}>
            {shown.crest && <img src={shown.crest.url} alt="" />}
            <strong>{shown.name}</strong>
          </div>
          <p>
            <span className={classes.link}>Fale com a assessoria</span>
            {line !== '' && `: ${line}`}
          </p>
          <span className={classes.button}>Pesquisar</span>
        </figure>
      ))}
    </section>
  );
}
