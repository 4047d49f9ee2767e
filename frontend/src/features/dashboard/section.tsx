import { Badge, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReleaseSummary } from '@/api/types';
import { releaseKinds } from '@/lib/glossary';
import { speakMoment } from '@/lib/office-time';
import { ReleaseBadges } from '@/ui/release-badges';
import { Time } from '@/ui/time';
import classes from './dashboard-page.module.css';
import type { BoardSection } from './sections';

interface Props {
  section: BoardSection;
  items: ReleaseSummary[];
}

export function Section({ section, items }: Props) {
  const { icon: Glyph, key, title } = section;
  const heading = `inicio-${key}`;
  return (
    <section
      className={classes.section}
      aria-labelledby={heading}
      data-quiet={items.length === 0 || undefined}
    >
      <header className={classes.head}>
        <Glyph size={18} stroke={1.7} aria-hidden />
        <Title order={2} size="h4" id={heading}>
          {title}
        </Title>
        {items.length > 0 && section.urgent && (
          <Badge variant="filled" size="sm" circle={items.length < 10} aria-hidden>
            {items.length}
          </Badge>
        )}
        {items.length > 0 && (
          <Link
            to="/releases"
            search={section.all}
            className={classes.all}
            aria-label={`Ver todos: ${title}`}
          >
            Ver todos
          </Link>
        )}
      </header>
      {items.length === 0 ? (
        <Text size="sm" c="dimmed" className={classes.none}>
          {section.empty}
        </Text>
      ) : (
        <ul className={classes.list}>
          {items.map((item) => (
            <li key={item.id}>
              <Row item={item} section={section} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ item, section }: { item: ReleaseSummary; section: BoardSection }) {
  const mine = section.key === 'my_drafts';
  const published = section.key === 'recently_published' ? item.public_at : null;
  const due = section.key === 'assigned_to_me' ? item.due_at : null;
  return (
    <Link
      to="/releases/$releaseId"
      params={{ releaseId: item.id }}
      className={classes.row}
      data-list-item
    >
      <span className={classes.words}>
        <span className={classes.title}>{item.title === '' ? 'Sem título' : item.title}</span>
        <span className={classes.meta}>
          {releaseKinds[item.kind]} · {item.unit.acronym ?? item.unit.name}
          {!mine && ` · ${item.author.name}`} ·{' '}
          {due === null ? (
            <Time value={published ?? item.updated_at} />
          ) : (
            `prazo ${speakMoment(due)}`
          )}
        </span>
      </span>
      <span className={classes.badges}>
        <ReleaseBadges release={item} embargoOnly={!section.urgent} />
      </span>
    </Link>
  );
}
