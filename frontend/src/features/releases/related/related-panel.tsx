import { ActionIcon, Anchor, Button, Select, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { newKey } from '@/api/headers';
import type { Release, ReleaseSuggestion, ReleaseSummary } from '@/api/types';
import { plural } from '@/lib/numbers';
import { notifyProblem, notifyUndo } from '@/ui/notify';
import { ProblemAlert } from '@/ui/problem-alert';
import { StatusBadge } from '@/ui/status-badge';
import { releaseStatuses } from '@/lib/glossary';
import { useCandidates, useRelated, useRelating, useSuggestions } from './related-queries';
import classes from './related.module.css';

/** What readers are led on to from this text, and what might be added. */
export function RelatedPanel({ release }: { release: Release }) {
  const related = useRelated(release.id);
  const { relate, unrelate } = useRelating();
  const [adding, setAdding] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const may = release.allowed_actions.includes('relate');
  const items = related.data?.items ?? [];
  if (!may && items.length === 0) return null;

  const add = (related_id: string): void =>
    relate.mutate(
      {
        params: { path: { id: release.id }, header: { 'Idempotency-Key': newKey() } },
        body: { related_id },
      },
      { onError: notifyProblem },
    );
  const remove = ({ id }: ReleaseSummary): void =>
    unrelate.mutate(
      { params: { path: { id: release.id, related_id: id } } },
      {
        onError: notifyProblem,
        onSuccess: () => {
          title.current?.focus();
          notifyUndo('Relação desfeita', () => add(id));
        },
      },
    );

  return (
    <section aria-labelledby="relacionados" className={classes.panel}>
      <Title order={2} size="h4" id="relacionados" mb={4} ref={title} tabIndex={-1}>
        Leia também
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {may
          ? 'A página pública mostra os que já estão no ar. Relacionar não desfaz aprovação.'
          : 'Textos relacionados a este.'}
      </Text>
      {related.isPending && <Skeleton h={40} />}
      {related.isError && <ProblemAlert error={related.error} />}
      <ul className={classes.list} aria-label="Relacionados">
        {items.map(({ release: other, is_mutual, allowed_actions }) => (
          <li key={other.id}>
            <Item other={other} note={is_mutual ? undefined : 'só deste texto para aquele'} />
            {allowed_actions.includes('remove') && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Desfazer a relação com ${other.title}`}
                onClick={() => remove(other)}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {may &&
        (adding ? (
          <Adding release={release} taken={items.map((item) => item.release.id)} onAdd={add} />
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            Relacionar outro texto
          </Button>
        ))}
    </section>
  );
}

function Item({ other, note }: { other: ReleaseSummary; note?: string }) {
  const { label, tone } = releaseStatuses[other.status];
  return (
    <div className={classes.item}>
      <Anchor
        size="sm"
        renderRoot={(props) => (
          <Link to="/releases/$releaseId" params={{ releaseId: other.id }} {...props} />
        )}
      >
        {other.title || 'Sem título'}
      </Anchor>
      <Text size="xs" c="dimmed" component="div">
        {other.status !== 'published' && (
          <>
            <StatusBadge tone={tone} label={label} />{' '}
          </>
        )}
        {note}
      </Text>
    </div>
  );
}

interface AddingProps {
  release: Release;
  taken: string[];
  onAdd: (id: string) => void;
}

function Adding({ release, taken, onAdd }: AddingProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 300);
  const found = useCandidates(words);
  const suggested = useSuggestions(release.id, true);
  const candidates = (found.data?.items ?? []).filter(
    ({ id }) => id !== release.id && !taken.includes(id),
  );
  const suggestions = suggested.data?.items ?? [];
  return (
    <Stack gap="xs" mt="xs">
      <Select
        label="Procurar um texto"
        placeholder="Palavras do título ou do texto"
        searchable
        ref={input}
        data={candidates.map(({ id, title }) => ({ value: id, label: title || 'Sem título' }))}
        filter={({ options }) => options}
        nothingFoundMessage={
          words.length > 2 && found.isSuccess ? 'Nenhum texto com estas palavras.' : undefined
        }
        value={null}
        searchValue={typed}
        onSearchChange={setTyped}
        onChange={(id) => {
          if (id) onAdd(id);
          setTyped('');
        }}
      />
      {suggestions.length > 0 && (
        <>
          <Text size="sm" fw={600} id="sugestoes">
            Sugestões
          </Text>
          <ul className={classes.list} aria-labelledby="sugestoes">
            {suggestions.map((suggestion) => (
              <li key={suggestion.release.id}>
                <Item other={suggestion.release} note={whyOf(suggestion)} />
                <ActionIcon
                  variant="light"
                  aria-label={`Relacionar ${suggestion.release.title}`}
                  onClick={() => {
                    onAdd(suggestion.release.id);
                    input.current?.focus();
                  }}
                >
                  <IconPlus size={16} aria-hidden />
                </ActionIcon>
              </li>
            ))}
          </ul>
        </>
      )}
    </Stack>
  );
}

function whyOf({
  common_tags,
  common_municipality_codes,
  common_words,
}: ReleaseSuggestion): string {
  const places = common_municipality_codes.length;
  return [
    ...common_tags.map((tag) => `#${tag}`),
    places > 0 && plural(places, 'município em comum', 'municípios em comum'),
    common_words.length > 0 && `no título: ${common_words.join(', ')}`,
  ]
    .filter((part) => part !== false)
    .join(' · ');
}
