import { Link } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import type { Release } from '@/api/types';
import type { ReleaseTab } from './release-search';
import classes from './release-tabs.module.css';

const shown: { tab: ReleaseTab | undefined; label: string }[] = [
  { tab: undefined, label: 'Texto' },
  { tab: 'versoes', label: 'Versões' },
  { tab: 'historico', label: 'Histórico' },
];

/** Else the bare address of the text counts as current on every tab. */
const exactly = { exact: true };

/** The text, and how it came to be; the latter is for those of the unit whose text it is. */
export function ReleaseTabs({ release, current }: { release: Release; current?: ReleaseTab }) {
  const { units } = useMe();
  if (!units.some(({ id }) => id === release.unit_id)) return null;
  return (
    <nav className={classes.tabs} aria-label="Partes deste release">
      {shown.map(({ tab, label }) => (
        <Link
          key={label}
          to="/releases/$releaseId"
          params={{ releaseId: release.id }}
          search={{ tab }}
          className={classes.tab}
          aria-current={tab === current ? 'page' : undefined}
          activeProps={{}}
          activeOptions={exactly}
          resetScroll={false}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
