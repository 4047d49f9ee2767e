import { Paper } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useIdempotencyKey } from '@/api/headers';
import { useMe } from '@/api/me';
import { notifyDone } from '@/ui/notify';
import { PageHeader } from '@/ui/page-header';
import { TemplateForm } from './template-form';
import { useTemplateChanges } from './template-queries';

export function NewTemplatePage() {
  const me = useMe();
  const navigate = useNavigate();
  const key = useIdempotencyKey();
  const { create } = useTemplateChanges();
  return (
    <>
      <PageHeader title="Novo modelo" back={{ to: '/modelos', label: 'Modelos de texto' }} />
      <Paper withBorder p="lg" radius="md">
        <TemplateForm
          initial={{
            name: '',
            kind: 'press_release',
            unit_id: me.roles[0]?.unit.id,
            dateline: '{{municipio}}, {{data}}',
            byline: 'Ascom {{unidade}}',
          }}
          error={create.error}
          pending={create.isPending}
          submitLabel="Criar modelo"
          onChange={key.renew}
          onSubmit={(body) =>
            create.mutate(
              { body, params: { header: key.header() } },
              {
                onSuccess: ({ name }) => {
                  notifyDone(`Modelo «${name}» criado`);
                  void navigate({ to: '/modelos' });
                },
              },
            )
          }
        />
      </Paper>
    </>
  );
}
