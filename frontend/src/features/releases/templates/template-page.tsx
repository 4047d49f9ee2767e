import { Button, Paper, Text } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ifMatch } from '@/api/headers';
import type { ReleaseTemplate, ReleaseTemplateContent } from '@/api/types';
import { confirm } from '@/ui/confirm';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { PageHeader } from '@/ui/page-header';
import { TemplateForm } from './template-form';
import { useTemplate, useTemplateChanges } from './template-queries';

const route = getRouteApi('/ui/shell/modelos/$templateId');
const back = { to: '/modelos', label: 'Modelos de texto' } as const;

export function TemplatePage() {
  const { templateId } = route.useParams();
  const query = useTemplate(templateId);
  if (query.data) return <Template key={query.data.version} template={query.data} />;
  return (
    <>
      <PageHeader title="Modelo" back={back} />
      {query.isPending ? (
        <ListSkeleton rows={4} />
      ) : (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
    </>
  );
}

function Template({ template }: { template: ReleaseTemplate }) {
  const navigate = useNavigate();
  const { update, remove } = useTemplateChanges();
  const { allowed_actions, id, kind, name } = template;
  const params = { path: { id }, header: ifMatch(template) };

  async function forget(): Promise<void> {
    const agreed = await confirm({
      title: `Excluir o modelo «${name}»?`,
      message: 'Os textos que começaram por ele ficam como estão. Não há como desfazer.',
      confirmLabel: 'Excluir',
      danger: true,
    });
    if (!agreed) return;
    remove.mutate(
      { params },
      {
        onError: notifyProblem,
        onSuccess: () => {
          notifyDone(`Modelo «${name}» excluído`);
          void navigate({ to: '/modelos' });
        },
      },
    );
  }

  return (
    <>
      <PageHeader
        title={name}
        back={back}
        actions={
          allowed_actions.includes('use') && (
            <Button
              variant="default"
              leftSection={<IconPencilPlus size={18} aria-hidden />}
              renderRoot={(props) => (
                <Link to="/releases/novo" search={{ kind, modelo: id }} {...props} />
              )}
            >
              Usar este modelo
            </Button>
          )
        }
      />
      {!allowed_actions.includes('edit') && (
        <Text c="dimmed" size="sm" mb="sm">
          {template.unit
            ? `Só quem cuida dos modelos de ${template.unit.name} altera este.`
            : 'Vale para toda a assessoria: só quem edita no órgão do topo da árvore o altera.'}
        </Text>
      )}
      <Paper withBorder p="lg" radius="md">
        <TemplateForm
          initial={contentOf(template)}
          readOnly={!allowed_actions.includes('edit')}
          error={update.error}
          pending={update.isPending}
          submitLabel="Salvar"
          onSubmit={(body) =>
            update.mutate({ params, body }, { onSuccess: () => notifyDone('Modelo salvo') })
          }
        >
          {allowed_actions.includes('delete') && (
            <Button
              variant="subtle"
              color="red"
              loading={remove.isPending}
              onClick={() => void forget()}
            >
              Excluir
            </Button>
          )}
        </TemplateForm>
      </Paper>
    </>
  );
}

function contentOf({
  name,
  kind,
  unit_id,
  title,
  summary,
  dateline,
  byline,
  tags,
  body_html,
}: ReleaseTemplate): ReleaseTemplateContent {
  return { name, kind, unit_id, title, summary, dateline, byline, tags, body_html };
}
