import { Link } from '@tanstack/react-router';
import type { ReleaseSummary } from '@/api/types';
import { releaseKinds } from '@/lib/glossary';
import { Highlighted } from '@/ui/highlighted';
import { ReleaseBadges } from '@/ui/release-badges';
import { Time } from '@/ui/time';
import { EditingMark } from '../presence/editing-mark';
import classes from './release-row.module.css';

/** One release in the list: the whole row is its link. */
export function ReleaseRow({ release }: { release: ReleaseSummary }) {
  const { highlight, unit } = release;
  return (
    <div className={classes.row}>
      <div className={classes.main}>
        <Link
          to="/releases/$releaseId"
          params={{ releaseId: release.id }}
          className={classes.title}
          data-list-item
        >
          {highlight?.title ? (
            <Highlighted html={highlight.title} />
          ) : (
            release.title || 'Sem título'
          )}
        </Link>
        {highlight?.text ? (
          <p className={classes.excerpt}>
            <Highlighted html={highlight.text} />
          </p>
        ) : (
          release.summary && <p className={classes.excerpt}>{release.summary}</p>
        )}
        <p className={classes.meta}>
          <span>{releaseKinds[release.kind]}</span>
          <span title={unit.name}>{unit.acronym ?? unit.name}</span>
          <span>{release.author.name}</span>
          {release.assignee && <span>com {release.assignee.name}</span>}
          {release.tags.slice(0, 2).map((tag) => (
            <span key={tag} className={classes.tag}>
              #{tag}
            </span>
          ))}
        </p>
      </div>
      <div className={classes.side}>
        <span className={classes.badges}>
          <EditingMark releaseId={release.id} />
          <ReleaseBadges release={release} />
        </span>
        <span className={classes.when}>
          <Time value={release.published_at ?? release.updated_at} />
        </span>
      </div>
    </div>
  );
}
