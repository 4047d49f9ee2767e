import { Alert, List, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { BLACKOUT, type Answers, type Asked } from './answers';

interface Props {
  asked: Asked;
  answers: Answers;
  onAnswer: (answers: Answers) => void;
}

/** Of the heading of what is asked, where the focus goes when it arrives. */
export const QUESTIONS = 'o-que-se-pergunta';

/** What stands against the new text, and the words without which it does not go out. */
export function AnswerFields({ asked, answers, onAnswer }: Props) {
  if (asked.size === 0) return null;
  const mendable = [...asked.keys()].some((code) => code !== BLACKOUT);
  const missing = (text: string | undefined, message: string): string | undefined =>
    answers.incomplete && (text ?? '').trim() === '' ? message : undefined;
  return (
    <Alert
      color="orange"
      variant="light"
      role="group"
      icon={<IconScale size={18} aria-hidden />}
      title={
        <Title order={3} id={QUESTIONS} tabIndex={-1} fz="inherit" lh="inherit">
          {mendable
            ? 'As verificações encontraram algo no texto novo'
            : 'O defeso eleitoral segura o texto novo'}
        </Title>
      }
    >
      {mendable && 'Corrija o texto, ou diga por que ele pode sair assim. '}O que você responder
      fica registrado com o seu nome.
      <Stack mt="sm">
        {[...asked].map(([code, faults]) => (
          <div key={code}>
            <List size="sm" mb={6}>
              {faults.map(({ pointer, message }, place) => (
                <List.Item key={`${pointer} ${place}`}>{message}</List.Item>
              ))}
            </List>
            {code === BLACKOUT && (
              <Text size="sm" mb={6}>
                Mudar o texto não resolve: no defeso ele só sai com autorização da Justiça
                Eleitoral.
              </Text>
            )}
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
