import { Alert, Button, Group, VisuallyHidden } from '@mantine/core';
import { IconArrowLeft, IconEye, IconMessageReport } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useAnnounce } from '@/api/live/use-live';
import type { Release } from '@/api/types';
import { plural } from '@/lib/numbers';
import { confirm } from '@/ui/confirm';
import { notifyDone } from '@/ui/notify';
import { ReleaseBadges } from '@/ui/release-badges';
import { useDocumentTitle } from '@/ui/use-document-title';
import { fieldsOf } from '../autosave/merge';
import type { DraftStore } from '../autosave/types';
import { contentFields, fieldNames, type ReleaseContent } from '../content';
import { BodyEditor } from '@/ui/editor/body-editor';
import { ConflictDialog } from '../editor/conflict-dialog';
import { HeadFields } from '../editor/head-fields';
import { MetaFields } from '../editor/meta-fields';
import classes from '../editor/release-editor.module.css';
import { EditingNotice } from '../presence/editing-notice';
import { changesOf, type CorrectionDraft, type OfferedCorrection } from './correction';
import { ReviewDialog } from './review-dialog';
import { useCorrection, type Sent } from './use-correction';

interface Props {
  release: Release;
  store: DraftStore<CorrectionDraft>;
  offered: OfferedCorrection | null;
}

/** Where a published text is corrected: nothing goes out before it was looked over and confirmed. */
export function CorrectionEditor({ release, store, offered }: Props) {
  const navigate = useNavigate();
  const working = useCorrection(release, store, offered);
  const { correction, edit } = working;
  const [words, setWords] = useState(release.word_count);
  const [reviewing, setReviewing] = useState(false);
  const [late, setLate] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const { content, errors } = correction;
  const changed = fieldsOf<ReleaseContent>(changesOf(correction));
  const faulty = contentFields.filter((field) => errors[field] !== undefined);
  const name = release.title || 'Sem título';
  const params = { releaseId: release.id };

  useDocumentTitle(`Corrigir: ${name}`);
  useAnnounce(release.id, 'editing');

  async function send(): Promise<Sent> {
    const outcome = await working.send();
    if (outcome === 'met') setLate(true);
    if (outcome === 'met' || outcome === 'fields') setReviewing(false);
    if (outcome === 'done') {
      notifyDone('Correção publicada');
      await navigate({ to: '/releases/$releaseId', params });
    }
    return outcome;
  }

  async function giveUp(): Promise<void> {
    const sure =
      (changed.length === 0 && correction.note === '') ||
      (await confirm({
        title: 'Descartar a correção?',
        message: 'O que você escreveu aqui se perde. A página pública continua como está.',
        confirmLabel: 'Descartar',
        cancelLabel: 'Continuar corrigindo',
        danger: true,
      }));
    if (!sure) return;
    working.forget();
    await navigate({ to: '/releases/$releaseId', params });
  }

  return (
    <div>
      <VisuallyHidden component="h1">Corrigir: {name}</VisuallyHidden>
      <div className={classes.top}>
        <div className={classes.state}>
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconArrowLeft size={16} aria-hidden />}
            renderRoot={(props) => <Link to="/releases/$releaseId" params={params} {...props} />}
          >
            Voltar
          </Button>
          <ReleaseBadges release={release} />
        </div>
        <Group gap="xs">
          <Button variant="default" onClick={() => void giveUp()}>
            Descartar
          </Button>
          <Button
            ref={trigger}
            leftSection={<IconEye size={18} aria-hidden />}
            disabled={changed.length === 0}
            onClick={() => setReviewing(true)}
          >
            Rever a correção
          </Button>
        </Group>
      </div>
      <EditingNotice releaseId={release.id} />
      <Alert
        color="blue"
        variant="light"
        mb="lg"
        icon={<IconMessageReport size={20} aria-hidden />}
        title="Correção de um texto publicado"
      >
        Os leitores continuam vendo o texto de antes até você rever e confirmar. O que escrever aqui
        fica guardado neste navegador.{' '}
        <span role="status">
          {changed.length === 0
            ? 'Nada mudou ainda.'
            : `Mudou: ${changed.map((field) => fieldNames[field].toLowerCase()).join(', ')}.`}
        </span>
      </Alert>
      {correction.recovered && (
        <Alert
          color="blue"
          variant="light"
          mb="lg"
          role="status"
          title="Recuperamos a correção que você tinha começado"
          withCloseButton
          closeButtonLabel="Fechar o aviso"
          onClose={working.dismissNotice}
        />
      )}
      {(late || correction.adopted.length > 0) && (
        <Alert
          color="orange"
          variant="light"
          mb="lg"
          role="alert"
          title="Outra pessoa corrigiu este texto enquanto você escrevia"
          withCloseButton
          closeButtonLabel="Fechar o aviso"
          onClose={() => {
            setLate(false);
            working.dismissNotice();
          }}
        >
          Nada foi enviado. A sua correção está agora sobre o texto novo
          {correction.adopted.length > 0 &&
            `, com o que ${release.last_editor.name} mudou em: ${correction.adopted
              .map((field) => fieldNames[field].toLowerCase())
              .join(', ')}`}
          . Reveja-a antes de confirmar.
        </Alert>
      )}
      {faulty.length > 0 && (
        <Alert
          color="red"
          variant="light"
          mb="lg"
          role="alert"
          title="A correção não foi publicada: há campos a corrigir"
        >
          {faulty.map((field) => `${fieldNames[field]}: ${errors[field] ?? ''}`).join(' ')}
        </Alert>
      )}
      <div className={classes.columns}>
        <div className={classes.paper}>
          <HeadFields {...{ content, errors }} readOnly={false} onEdit={edit} />
          <BodyEditor
            label="Texto do release"
            id="campo-body_html"
            html={content.body_html}
            replaced={correction.replaced}
            readOnly={false}
            error={errors.body_html}
            onChange={(body_html) => edit({ body_html })}
            onCount={setWords}
          />
          <p className={classes.count} aria-live="off">
            {plural(words, 'palavra', 'palavras')}
          </p>
        </div>
        <aside className={classes.side} aria-label="Dados">
          <MetaFields {...{ content, errors }} readOnly={false} onEdit={edit} />
        </aside>
      </div>
      <ReviewDialog
        opened={reviewing}
        release={release}
        correction={correction}
        problem={working.problem}
        pending={working.pending}
        asked={working.asked}
        answers={working.answers}
        onAnswer={working.answer}
        onNote={working.setNote}
        onSend={send}
        onClose={() => setReviewing(false)}
        onClosed={() => trigger.current?.focus()}
      />
      {correction.conflicts.length > 0 && (
        <ConflictDialog
          release={release}
          conflicts={correction.conflicts}
          onResolve={working.resolve}
        />
      )}
    </div>
  );
}
