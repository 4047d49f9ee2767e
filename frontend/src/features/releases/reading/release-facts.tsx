import { Anchor, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Release } from '@/api/types';
import { plural } from '@/lib/numbers';
import { Time } from '@/ui/time';
import { MunicipalityNames } from '../municipalities/municipality-names';
import classes from './release-facts.module.css';

/** Who did what and when, and where the release belongs. */
export function ReleaseFacts({ release }: { release: Release }) {
  const { author, last_editor, approved_by, approved_at, published_at, publish_at, tags } = release;
  const { embargo_until } = release;
  return (
    <section aria-labelledby="detalhes" className={classes.facts}>
      <Title order={2} size="h4" id="detalhes" mb="xs">
        Detalhes
      </Title>
      <dl>
        <Fact name="Escrito por">
          {author.name}, <Time value={release.created_at} />
        </Fact>
        <Fact name="Última alteração">
          {last_editor.name}, <Time value={release.updated_at} />
        </Fact>
        {approved_by && (
          <Fact name="Aprovado por">
            {approved_by.name}
            {approved_at && (
              <>
                , <Time value={approved_at} />
              </>
            )}
          </Fact>
        )}
        {published_at && (
          <Fact name="Publicado">
            <Time value={published_at} />
          </Fact>
        )}
        {publish_at && (
          <Fact name="Agendado para">
            <Time value={publish_at} />
          </Fact>
        )}
        {embargo_until && (
          <Fact name="Embargo até">
            <Time value={embargo_until} />
          </Fact>
        )}
        <Fact name="Órgão">{release.unit.name}</Fact>
        {tags.length > 0 && (
          <Fact name="Assuntos">
            {tags.map((tag, place) => (
              <span key={tag}>
                {place > 0 && ', '}
                <Anchor
                  inherit
                  renderRoot={(props) => <Link to="/releases" search={{ tag }} {...props} />}
                >
                  {tag}
                </Anchor>
              </span>
            ))}
          </Fact>
        )}
        {release.municipality_codes.length > 0 && (
          <Fact name="Municípios">
            <MunicipalityNames codes={release.municipality_codes} />
          </Fact>
        )}
        <Fact name="Tamanho">{plural(release.word_count, 'palavra', 'palavras')}</Fact>
        <Fact name="Endereço">
          <code className={classes.slug}>{release.slug}</code>
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
