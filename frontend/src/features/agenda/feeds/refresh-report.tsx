import { Alert, List, Text } from '@mantine/core';
import type { CalendarChangeKind, CalendarRefresh } from '@/api/types';
import { plural } from '@/lib/numbers';
import { SkippedList } from './skipped-list';

const kinds: Record<CalendarChangeKind, string> = {
  created: 'novo',
  updated: 'muda',
  cancelled: 'cancelado',
};

/** What a look at a calendar changed, or would change, event by event. */
export function RefreshReport({ told, done = false }: { told: CalendarRefresh; done?: boolean }) {
  const { created, updated, cancelled, unchanged, skipped, changes } = told;
  const total = created + updated + cancelled;
  return (
    <Alert
      color={done ? 'green' : 'blue'}
      variant="light"
      role="status"
      title={done ? 'Atualizado' : 'O que o calendário traria'}
    >
      <Text size="sm">
        {[
          plural(created, 'evento novo', 'eventos novos'),
          plural(updated, 'atualizado', 'atualizados'),
          plural(cancelled, 'cancelado', 'cancelados'),
          plural(unchanged, 'já igual', 'já iguais'),
        ].join(' · ')}
      </Text>
      {changes.length > 0 && (
        <details open={!done}>
          <summary>Ver evento por evento</summary>
          <List size="sm" mt={6}>
            {changes.map(({ kind, uid, title, words }, place) => (
              <List.Item key={`${uid}${String(place)}`} style={{ overflowWrap: 'anywhere' }}>
                <b>{title}</b> ({kinds[kind]}){words.length > 0 && `: ${words.join('; ')}`}
              </List.Item>
            ))}
          </List>
          {total > changes.length && (
            <Text size="sm">E mais {plural(total - changes.length, 'mudança', 'mudanças')}.</Text>
          )}
        </details>
      )}
      <SkippedList
        skipped={skipped}
        summary={`${plural(skipped.length, 'fica de fora', 'ficam de fora')}: ver por quê`}
      />
    </Alert>
  );
}
