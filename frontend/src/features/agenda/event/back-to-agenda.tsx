import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lastSearch } from '../calendar/last-search';

/** To the agenda as it was left; else to the day of the event. */
export function BackToAgenda({ day }: { day: string }) {
  return (
    <Anchor
      size="sm"
      renderRoot={(props) => (
        <Link to="/agenda" search={lastSearch() ?? { data: day }} {...props} />
      )}
      style={{ display: 'inline-flex', alignItems: 'center', gap: 4, minHeight: 28 }}
    >
      <IconArrowLeft size={16} aria-hidden />
      Agenda
    </Anchor>
  );
}
