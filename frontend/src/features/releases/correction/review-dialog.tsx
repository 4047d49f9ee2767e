import { Alert, Button, Group, Modal, Stack, Textarea, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconWorldUpload } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState, type SyntheticEvent } from 'react';
import type { ProblemError } from '@/api/problem';
import type { Release } from '@/api/types';
import { ProblemAlert } from '@/ui/problem-alert';
import { DiffView } from '../versions/diff-view';
import { localDiff } from '../versions/local-diff';
import { AnswerFields, QUESTIONS } from './answer-fields';
import type { Answers, Asked } from './answers';
import type { Correction } from './correction';
import type { Sent } from './use-correction';

interface Props {
  opened: boolean;
  release: Release;
  correction: Correction;
  problem: ProblemError | null;
  pending: boolean;
  asked: Asked;
  answers: Answers;
  onAnswer: (answers: Answers) => void;
  onNote: (note: string) => void;
  onSend: () => Promise<Sent>;
  onClose: () => void;
  onClosed: () => void;
}

/** What readers will see changed, what they will be told, and the last question. */
export function ReviewDialog({ opened, onClosed, ...review }: Props) {
  const narrow = useMediaQuery('(max-width: 48em)');
  return (
    <Modal
      opened={opened}
      onClose={review.onClose}
      onExitTransitionEnd={onClosed}
      returnFocus={false}
      title="Rever a correção"
      size="xl"
      fullScreen={narrow}
      centered
    >
      {opened && <Review {...review} />}
    </Modal>
  );
}

type ReviewProps = Omit<Props, 'opened' | 'onClosed'>;

function Review({ release, correction, problem, pending, ...review }: ReviewProps) {
  const { asked, answers, onAnswer, onNote, onSend, onClose } = review;
  const { base, content, note, errors } = correction;
  const diff = useMemo(() => localDiff(base, content), [base, content]);
  const moves = base.slug !== content.slug;
  const form = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);

  // The button that was pressed could not keep the focus while the answer was on its way.
  useEffect(() => {
    if (refusals > 0 && form.current !== null) toWhatIsWanting(form.current)?.focus();
  }, [refusals]);

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if ((await onSend()) === 'faulty') setRefusals((before) => before + 1);
  }

  return (
    <form ref={form} onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <section aria-labelledby="o-que-muda">
          <Title order={3} size="h4" id="o-que-muda" mb="sm">
            O que muda
          </Title>
          <DiffView diff={diff} />
        </section>
        <Textarea
          data-autofocus
          label="Nota de correção"
          description={`Será lida pelo público, com a data e a hora. ${note.length} de 600`}
          placeholder="Ex.: o investimento é de R$ 12 milhões, não de R$ 10 milhões."
          required
          autosize
          minRows={2}
          maxRows={6}
          maxLength={600}
          value={note}
          error={errors.note}
          onChange={(event) => onNote(event.currentTarget.value)}
        />
        <AnswerFields asked={asked} answers={answers} onAnswer={onAnswer} />
        {asked.size === 0 && <ProblemAlert error={problem} />}
        <Alert color="orange" variant="light" icon={<IconWorldUpload size={18} aria-hidden />}>
          {release.embargoed_until === null
            ? 'Assim que você confirmar, a página pública passa a mostrar o texto novo e esta nota.'
            : 'Assim que você confirmar, a imprensa passa a ler o texto novo; o público o lerá, com esta nota, quando o embargo terminar.'}{' '}
          {moves && 'O endereço antigo leva ao novo. '}
          Vale como aprovada por você, fica no histórico e não se apaga.
        </Alert>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Voltar ao texto
          </Button>
          <Button type="submit" loading={pending}>
            Publicar a correção
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The first field at fault, else what is asked, else the button again. */
function toWhatIsWanting(form: HTMLFormElement): HTMLElement | null {
  const places = ['[aria-invalid="true"]', `#${QUESTIONS}`, '[type="submit"]'];
  const found = places.map((place) => form.querySelector<HTMLElement>(place));
  return found.find((place) => place !== null) ?? null;
}
