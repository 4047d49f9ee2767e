import { Alert, Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { fieldErrors, toProblem } from '@/api/problem';
import { notifyProblem } from '@/ui/notify';

type Asking = 'override' | 'authorise';

interface Props {
  asking: Asking | null;
  /** Throws what the server refuses. */
  onSend: (reason: string, document: string) => Promise<void>;
  onClose: () => void;
}

const words = {
  override: {
    title: 'Justificar o apontamento',
    about:
      'A justificativa fica registrada com o seu nome e vale só para este texto: se ele for editado, é preciso justificar de novo.',
    label: 'Por que o texto pode seguir assim?',
    placeholder: 'Ex.: o nome é o da escola, não o da autoridade.',
    send: 'Registrar justificativa',
  },
  authorise: {
    title: 'Registrar autorização da Justiça Eleitoral',
    about:
      'A lei só admite a publicação em caso de grave e urgente necessidade pública, assim reconhecida pela Justiça Eleitoral. O registro vale só para este texto, tal como está.',
    label: 'Qual é a necessidade pública?',
    placeholder: 'Ex.: surto de dengue; orientação urgente à população.',
    send: 'Registrar autorização',
  },
};

/** Asks for the words without which an answer is none. */
export function ReasonDialog({ asking, onSend, onClose }: Props) {
  return (
    <Modal
      opened={asking !== null}
      onClose={onClose}
      title={asking ? words[asking].title : ''}
      closeButtonProps={{ 'aria-label': 'Fechar' }}
      centered
      size="md"
    >
      {asking && <ReasonForm key={asking} asking={asking} onSend={onSend} onClose={onClose} />}
    </Modal>
  );
}

function ReasonForm({ asking, onSend, onClose }: Props & { asking: Asking }) {
  const { about, label, placeholder, send } = words[asking];
  const [reason, setReason] = useState('');
  const [document, setDocument] = useState('');
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [pending, setPending] = useState(false);

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const missing: Record<string, string> = {};
    if (reason.trim() === '') missing.reason = 'Escreva ao menos uma frase.';
    if (asking === 'authorise' && document.trim() === '') {
      missing.document = 'Informe o número ou o endereço da decisão.';
    }
    setFaults(missing);
    if (Object.keys(missing).length > 0) return;
    setPending(true);
    try {
      await onSend(reason.trim(), document.trim());
      onClose();
    } catch (error) {
      if (toProblem(error).status === 422) setFaults(fieldErrors(error));
      else notifyProblem(error);
    } finally {
      setPending(false);
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <Alert variant="light">{about}</Alert>
        <Textarea
          data-autofocus
          label={label}
          placeholder={placeholder}
          required
          autosize
          minRows={3}
          maxRows={10}
          maxLength={1000}
          value={reason}
          error={faults.reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {asking === 'authorise' && (
          <TextInput
            label="Decisão"
            description="Número do processo ou endereço do documento"
            placeholder="TRE-CE, processo 0600123-45.2026.6.06.0000"
            required
            maxLength={300}
            value={document}
            error={faults.document}
            onChange={(event) => setDocument(event.currentTarget.value)}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancelar
          </Button>
          <Button type="submit" loading={pending}>
            {send}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
