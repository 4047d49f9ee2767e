import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lastSearch } from '../list/last-search';

export function BackToList() {
  return (
    <Anchor
      size="sm"
      renderRoot={(props) => <Link to="/releases" search={lastSearch()} {...props} />}
      style={{ display: 'inline-flex', alignItems: 'center', gap: 4, minHeight: 28 }}
    >
      <IconArrowLeft size={16} aria-hidden />
      Releases
    </Anchor>
  );
}
