import { type Icon } from '@tabler/icons-react';
import type { AgendaEvent } from '@/api/types';
import { EmptyState } from '@/ui/empty-state';

interface Props {
  event: Pick<AgendaEvent, 'occurrence'>;
  icon: Icon;
  title: string;
}

/** In place of what each date of a series has for itself: how to come to a date. */
export function OneDateOnly({ event, icon, title }: Props) {
  return (
    <EmptyState icon={icon} title={title}>
      {event.occurrence === null
        ? 'Abra uma data da série: cada uma tem o que é só dela.'
        : 'Esta data ainda é igual à série. Edite só esta data, mesmo que pouco: ela passa a ter o que é só dela.'}
    </EmptyState>
  );
}
