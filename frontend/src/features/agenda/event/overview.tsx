import { Anchor, Button, Group } from '@mantine/core';
import { IconCalendarDown, IconMap, IconVideo } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '@/api/client';
import { can, useMe } from '@/api/me';
import type { AgendaEvent } from '@/api/types';
import { eventAttendances, eventVisibilities, releaseStatuses } from '@/lib/glossary';
import { dayIn } from '@/lib/zoned';
import { ArticleText } from '@/ui/article-text';
import { StatusBadge } from '@/ui/status-badge';
import { Time } from '@/ui/time';
import { isSeries } from '../queries';
import { ruleWords } from '../recurrence/rule-words';
import { mapLinks, sayWhen } from '../when';
import { downloadCalendar } from './download-calendar';
import classes from './overview.module.css';

/** All that is known of an event. */
export function Overview({ event }: { event: AgendaEvent }) {
  const { place, press_info } = event;
  const maps = mapLinks(event);
  return (
    <div className={classes.columns}>
      <div className={classes.main}>
        {event.description_html !== '' && <ArticleText html={event.description_html} />}
        {event.subject !== null && (
          <Part title="Assunto tratado">
            <p>{event.subject}</p>
          </Part>
        )}
        {event.authorities.length > 0 && (
          <Part title="Autoridades">
            <ol className={classes.people}>
              {event.authorities.map(({ name, office, attendance = 'invited' }, place) => (
                <li key={place}>
                  <b>{name}</b>
                  {office != null && `, ${office}`}
                  <span className={classes.aside}>{eventAttendances[attendance]}</span>
                </li>
              ))}
            </ol>
          </Part>
        )}
        {event.participants.length > 0 && (
          <Part title="Participantes">
            <ul className={classes.people}>
              {event.participants.map(({ name, office, represents }, place) => (
                <li key={place}>
                  <b>{name}</b>
                  {office != null && `, ${office}`}
                  {represents != null && <span className={classes.aside}>por {represents}</span>}
                </li>
              ))}
            </ul>
          </Part>
        )}
        {event.release_ids.length > 0 && <Releases ids={event.release_ids} />}
        {event.internal_note !== null && (
          <Part title="Nota interna">
            <p className={classes.note}>{event.internal_note}</p>
          </Part>
        )}
      </div>
      <aside className={classes.side} aria-label="Dados do evento">
        <dl className={classes.facts}>
          <Fact name={isSeries(event) ? 'Primeira data' : 'Quando'}>{sayWhen(event)}</Fact>
          {event.rrule !== null && (
            <Fact name="Repetição">
              {ruleWords(event.rrule, dayIn(event.starts_at, event.time_zone), event.time_zone)}
            </Fact>
          )}
          <Fact name="Onde">
            {[place.name, place.address, event.municipality]
              .filter((part) => part != null && part !== '')
              .map((part) => (
                <div key={part}>{part}</div>
              ))}
            {maps === null && place.online_url == null && 'Local a definir'}
            {maps && (
              <Group gap={10} mt={4}>
                <Anchor inherit href={maps.google} target="_blank" rel="noopener">
                  <IconMap size={15} aria-hidden className={classes.icon} /> Google Maps
                </Anchor>
                <Anchor inherit href={maps.osm} target="_blank" rel="noopener">
                  OpenStreetMap
                </Anchor>
              </Group>
            )}
            {place.online_url != null && (
              <Anchor inherit href={place.online_url} target="_blank" rel="noopener">
                <IconVideo size={15} aria-hidden className={classes.icon} /> Abrir a transmissão
              </Anchor>
            )}
          </Fact>
          <Fact name="Órgão">{event.unit.name}</Fact>
          {event.organiser !== null && <Fact name="Quem organiza">{event.organiser}</Fact>}
          <Fact name="Quem vê">{eventVisibilities[event.visibility]}</Fact>
          {press_info.arrival_time != null && (
            <Fact name="Chegada da imprensa">{press_info.arrival_time.replace(':', 'h')}</Fact>
          )}
          {event.tags.length > 0 && <Fact name="Assuntos">{event.tags.join(', ')}</Fact>}
          <Fact name="Marcado por">
            {event.author.name}, <Time value={event.created_at} />
          </Fact>
          <Fact name="Última alteração">
            {event.last_editor.name}, <Time value={event.updated_at} />
          </Fact>
        </dl>
        <Button
          variant="default"
          leftSection={<IconCalendarDown size={18} aria-hidden />}
          onClick={() => void downloadCalendar(event)}
        >
          Pôr no meu calendário (.ics)
        </Button>
      </aside>
    </div>
  );
}

function Releases({ ids }: { ids: string[] }) {
  const me = useMe();
  const found = useQueries({
    queries: ids.map((id) => ({
      ...api.queryOptions('get', '/api/v1/releases/{id}', { params: { path: { id } } }),
      enabled: can(me, 'releases.read'),
    })),
  });
  return (
    <Part title="Releases">
      <ul className={classes.people}>
        {ids.map((id, place) => {
          const release = found[place]?.data;
          return (
            <li key={id}>
              <Anchor
                inherit
                renderRoot={(props) => (
                  <Link to="/releases/$releaseId" params={{ releaseId: id }} {...props} />
                )}
              >
                {release?.title ?? 'Release'}
              </Anchor>{' '}
              {release && <StatusBadge {...releaseStatuses[release.status]} />}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
