import { Link } from '@tanstack/react-router';
import type { ReleaseStatus } from '@/api/types';
import { releaseStatuses } from '@/lib/glossary';
import { parseFilters, toSearch, type ReleaseFilters } from './filters';
import classes from './status-tabs.module.css';

const shown: readonly ReleaseStatus[] = [
  'draft',
  'in_review',
  'changes_requested',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'archived',
];

/** The states as addresses of their own: one press instead of a visit to the filters. */
export function StatusTabs({ filters }: { filters: ReleaseFilters }) {
  const tabs = [undefined, ...shown];
  const chosen = filters.status ?? [];
  return (
    <nav className={classes.tabs} aria-label="Situação">
      {tabs.map((status) => {
        const current = status ? chosen.length === 1 && chosen[0] === status : chosen.length === 0;
        return (
          <Link
            key={status ?? 'all'}
            to="/releases"
            search={(before) => toSearch({ ...parseFilters(before), status: status && [status] })}
            className={classes.tab}
            aria-current={current ? 'page' : undefined}
            activeProps={{}}
            activeOptions={{ exact: true }}
          >
            {status ? releaseStatuses[status].label : 'Todos'}
          </Link>
        );
      })}
    </nav>
  );
}
