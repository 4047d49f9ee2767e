import { Text } from '@mantine/core';
import type { ReleaseDiff } from '@/api/types';
import { DiffBody } from './diff-body';
import { DiffFields } from './diff-fields';
import { countChanges } from './passages';

interface Props {
  diff: Pick<ReleaseDiff, 'fields' | 'body'>;
  columns?: { old: string; now: string };
}

export function DiffView({ diff, columns }: Props) {
  if (countChanges(diff) === 0) {
    return <Text c="dimmed">Não há diferença entre os dois textos.</Text>;
  }
  const bodyChanges = diff.body.some(({ op }) => op !== 'equal');
  return (
    <>
      <DiffFields fields={diff.fields} />
      {bodyChanges ? (
        <DiffBody body={diff.body} columns={columns} />
      ) : (
        <Text c="dimmed" size="sm">
          O corpo do texto é o mesmo.
        </Text>
      )}
    </>
  );
}
