import { Alert, Button, List } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';

interface Props {
  /** What differs between the form and the server now. */
  differences: { label: string; theirs: string }[];
  onTakeTheirs: () => void;
}

/** Someone saved first (412). What was typed stays; nothing is overwritten unseen. */
export function ConflictAlert({ differences, onTakeTheirs }: Props) {
  return (
    <Alert
      color="orange"
      variant="light"
      role="alert"
      icon={<IconGitMerge size={18} aria-hidden />}
      title="Outra pessoa salvou antes de você"
    >
      O que você digitou continua no formulário.
      {differences.length > 0 && (
        <>
          {' '}
          No servidor está agora:
          <List size="sm" my={6}>
            {differences.map(({ label, theirs }) => (
              <List.Item key={label}>
                <b>{label}:</b> {theirs === '' ? '(vazio)' : theirs}
              </List.Item>
            ))}
          </List>
        </>
      )}{' '}
      Salve de novo para manter o seu, ou{' '}
      <Button variant="default" size="compact-sm" onClick={onTakeTheirs}>
        use o do servidor
      </Button>
    </Alert>
  );
}
