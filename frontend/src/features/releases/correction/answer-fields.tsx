import { Alert, List, Stack, Textarea, TextInput } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { BLACKOUT, type Answers, type Asked } from './answers';

interface Props {
  asked: Asked;
  answers: Answers;
  onAnswer: (answers: Answers) => void;
}

/** What stands against the new text, and the words without which it does not go out. */
export function AnswerFields({ asked, answers, onAnswer }: Props) {
  if (asked.size === 0) return null;
  const missing = (text: string | undefined, message: string): string | undefined =>
    answers.incomplete && (text ?? '').trim() === '' ? message : undefined;
  return (
    <Alert
      color="orange"
      variant="light"
      role="alert"
      icon={<IconScale size={18} aria-hidden />}
      title="As verificações encontraram algo no texto novo"
    >
      Corrija o texto, ou diga por que ele pode sair assim. Fica registrado com o seu nome.
      <Stack mt="sm">
        {[...asked].map(([code, faults]) => (
          <div key={code}>
            <List size="sm" mb={6}>
              {faults.map(({ pointer, message }, place) => (
                <List.Item key={`${pointer} ${place}`}>{message}</List.Item>
              ))}
            </List>
            <Textarea
              label={
                code === BLACKOUT
                  ? 'Qual é a necessidade pública?'
                  : 'Por que o texto pode seguir assim?'
              }
              required
              autosize
              minRows={2}
              maxRows={6}
              maxLength={1000}
              value={answers.reasons[code] ?? ''}
              error={missing(answers.reasons[code], 'Escreva ao menos uma frase.')}
              onChange={({ currentTarget: { value } }) =>
                onAnswer({ ...answers, reasons: { ...answers.reasons, [code]: value } })
              }
            />
            {code === BLACKOUT && (
              <TextInput
                mt="xs"
                label="Decisão da Justiça Eleitoral"
                description="Número do processo ou endereço do documento"
                placeholder="TRE-CE, processo 0600123-45.2026.6.06.0000"
                required
                maxLength={300}
                value={answers.document}
                error={missing(answers.document, 'Informe o número ou o endereço da decisão.')}
                onChange={({ currentTarget: { value } }) =>
                  onAnswer({ ...answers, document: value })
                }
              />
            )}
          </div>
        ))}
      </Stack>
    </Alert>
  );
}
