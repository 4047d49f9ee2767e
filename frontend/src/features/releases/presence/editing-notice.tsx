import { Alert, Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { editingText } from './people';
import { useOthers } from './use-others';

/** Warns who writes that somebody else does so too, and stops neither. */
export function EditingNotice({ releaseId }: { releaseId: string }) {
  const editors = useOthers(releaseId).filter(({ isEditing }) => isEditing);
  const [known, setKnown] = useState<readonly string[]>([]);
  const news = editors.filter(({ user }) => !known.includes(user.id));
  // Always there, or a reader of the screen would not tell what appears in it.
  return (
    <div role="status">
      {news.length > 0 && (
        <Alert
          color="orange"
          variant="light"
          mb="lg"
          role="note"
          icon={<IconUsers size={20} aria-hidden />}
          title={editingText(editors)}
          withCloseButton
          closeButtonLabel="Fechar o aviso"
          onClose={() => setKnown(editors.map(({ user }) => user.id))}
        >
          Você também pode escrever: o Pauta junta o que mudarem em campos diferentes e, no mesmo
          campo, mostra os dois textos e pergunta. Combinem antes, para não refazer o trabalho um do
          outro.
          <div>
            <Button
              variant="default"
              size="sm"
              mt="sm"
              renderRoot={(props) => (
                <Link to="/releases/$releaseId" params={{ releaseId }} {...props} />
              )}
            >
              Voltar à leitura
            </Button>
          </div>
        </Alert>
      )}
    </div>
  );
}
