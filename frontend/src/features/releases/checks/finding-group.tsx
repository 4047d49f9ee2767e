import { Anchor, Badge, Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBulb,
  IconCircleCheck,
  IconCircleX,
  type Icon,
} from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { CheckFinding, CheckSeverity } from '@/api/types';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { Time } from '@/ui/time';
import type { Answers, Group } from './check-queries';
import classes from './checks-panel.module.css';
import { fieldName } from './fields';
import { ReasonDialog } from './reason-dialog';

const looks: Record<CheckSeverity, { label: string; color: string; icon: Icon }> = {
  error: { label: 'Erro', color: 'red', icon: IconCircleX },
  warning: { label: 'Alerta', color: 'orange', icon: IconAlertTriangle },
  hint: { label: 'Sugestão', color: 'blue', icon: IconBulb },
};

interface Props {
  group: Group;
  open: boolean;
  mayOverride: boolean;
  mayAuthorise: boolean;
  /** The answer is the court's, which is not taken back. */
  authorised: boolean;
  answers: Answers;
  goTo?: (pointer: string, label: string) => ReactNode;
}

/** What one rule found: it is answered as a whole. */
export function FindingGroup(props: Props) {
  const { group, open, mayOverride, mayAuthorise, authorised, answers, goTo } = props;
  const [asking, setAsking] = useState<'override' | 'authorise' | null>(null);
  const { label, color, icon: Glyph } = looks[group.severity];
  const first = group.findings[0];
  if (!first) return null;
  const answer = first.overridden;

  async function takeBack(): Promise<void> {
    try {
      await answers.takeBack(group.code);
      notifyDone('Justificativa retirada');
    } catch (error) {
      notifyProblem(error);
    }
  }

  async function send(reason: string, document: string): Promise<void> {
    if (asking === 'authorise') await answers.authorise(reason, document);
    else await answers.override(group.code, reason);
    notifyDone(asking === 'authorise' ? 'Autorização registrada' : 'Justificativa registrada');
  }

  return (
    <li className={classes.group} data-check={group.code}>
      <div className={classes.head}>
        <Badge variant="light" color={color} leftSection={<Glyph size={14} aria-hidden />}>
          {label}
        </Badge>
        {answer && (
          <Badge
            variant="light"
            color="green"
            leftSection={<IconCircleCheck size={14} aria-hidden />}
          >
            Respondido
          </Badge>
        )}
      </div>
      <ul className={classes.findings}>
        {group.findings.map((finding, place) => (
          <Finding key={place} finding={finding} goTo={goTo} />
        ))}
      </ul>
      <p className={classes.source}>
        Fonte:{' '}
        {first.source_url ? (
          <Anchor href={first.source_url} target="_blank" rel="noopener" inherit underline="always">
            {first.source}
          </Anchor>
        ) : (
          first.source
        )}
      </p>
      {answer && (
        <p className={classes.answer}>
          <strong>{answer.by.name}</strong>, <Time value={answer.at} />: {answer.reason}
        </p>
      )}
      <div className={classes.buttons}>
        {mayAuthorise && group.code === 'blackout' && (
          <Button variant="light" size="compact-sm" onClick={() => setAsking('authorise')}>
            Registrar autorização…
          </Button>
        )}
        {mayOverride && group.severity !== 'hint' && (open || !answer) && (
          <Button variant="default" size="compact-sm" onClick={() => setAsking('override')}>
            Justificar…
          </Button>
        )}
        {mayOverride && answer && !authorised && (
          <Button variant="subtle" size="compact-sm" onClick={() => void takeBack()}>
            Retirar justificativa
          </Button>
        )}
      </div>
      <ReasonDialog asking={asking} onSend={send} onClose={() => setAsking(null)} />
    </li>
  );
}

function Finding({ finding, goTo }: { finding: CheckFinding; goTo: Props['goTo'] }) {
  const { message, passage, pointer, checked_at } = finding;
  return (
    <li>
      <p>{message}</p>
      {passage && <q className={classes.passage}>{passage}</q>}
      {checked_at !== null && (
        <p className={classes.source}>
          verificado <Time value={checked_at} />
        </p>
      )}
      {pointer && goTo?.(pointer, `Ir para: ${fieldName(pointer)}`)}
    </li>
  );
}
