import { Alert, Anchor, Button } from '@mantine/core';
import { IconEye, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { AgendaEvent, EventVisibility } from '@/api/types';
import { phonesIn } from '../phones';
import { editAddress } from './addresses';
import { AdvisoryPart } from './advisory';
import classes from './overview.module.css';

const told: Record<EventVisibility, string> = {
  internal: 'A imprensa não vê este evento: ele é interno.',
  press: 'Este evento está na agenda da imprensa, que só jornalistas cadastrados recebem.',
  public: 'Este evento é público: está na agenda pública e nos calendários assinados.',
};

/** What the press needs to come, and whether it is told. */
export function PressPanel({ event }: { event: AgendaEvent }) {
  const { accreditation, contact, arrival_time } = event.press_info;
  const nothing = accreditation == null && contact == null && arrival_time == null;
  return (
    <div style={{ maxWidth: 680 }}>
      <Alert variant="light" color="blue" mb="md" icon={<IconEye size={18} aria-hidden />}>
        {told[event.visibility]}
      </Alert>
      {nothing ? (
        <p>Nada escrito para a imprensa ainda.</p>
      ) : (
        <dl className={classes.facts}>
          {arrival_time != null && (
            <div>
              <dt>Chegada</dt>
              <dd>{arrival_time.replace(':', 'h')}</dd>
            </div>
          )}
          {accreditation != null && (
            <div>
              <dt>Credenciamento</dt>
              <dd>{accreditation}</dd>
            </div>
          )}
          {contact != null && (
            <div>
              <dt>Contato</dt>
              <dd>
                {contact}
                {phonesIn(contact).map(({ shown, href }) => (
                  <div key={href}>
                    <Anchor href={href}>Ligar para {shown}</Anchor>
                  </div>
                ))}
              </dd>
            </div>
          )}
        </dl>
      )}
      {event.allowed_actions.includes('edit') && (
        <Button
          variant="default"
          mt="sm"
          leftSection={<IconPencil size={16} aria-hidden />}
          renderRoot={(props) => <Link {...editAddress(event)} {...props} />}
        >
          Editar
        </Button>
      )}
      <AdvisoryPart event={event} />
    </div>
  );
}
