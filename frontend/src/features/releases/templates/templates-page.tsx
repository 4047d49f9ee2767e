import { Button, Paper } from '@mantine/core';
import { IconPlus, IconTemplate } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { can, useMe } from '@/api/me';
import type { ReleaseTemplateSummary } from '@/api/types';
import { releaseKinds } from '@/lib/glossary';
import { EmptyState } from '@/ui/empty-state';
import { InfiniteList } from '@/ui/infinite-list';
import { PageHeader } from '@/ui/page-header';
import { Time } from '@/ui/time';
import { useTemplates } from './template-queries';
import classes from './templates.module.css';

export function TemplatesPage() {
  const me = useMe();
  const query = useTemplates();
  const manages = can(me, 'release_templates.manage');
  const begin = (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      renderRoot={(props) => <Link to="/modelos/novo" {...props} />}
    >
      Novo modelo
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Modelos de texto"
        description="Com o que se começa um release: título, texto e assuntos prontos, com lacunas que o Pauta ou quem escreve preenche."
        actions={manages && begin}
      />
      <Paper withBorder radius="md" style={{ overflow: 'clip' }}>
        <InfiniteList
          query={query}
          label="Modelos de texto"
          getKey={(template) => template.id}
          noun={['modelo', 'modelos']}
          rowHeight={68}
          empty={
            <EmptyState icon={IconTemplate} title="Nenhum modelo ainda" action={manages && begin}>
              Guarde aqui os textos que se repetem: nota oficial, aviso de pauta, balanço.
            </EmptyState>
          }
        >
          {(template) => <Row template={template} />}
        </InfiniteList>
      </Paper>
    </>
  );
}

function Row({ template }: { template: ReleaseTemplateSummary }) {
  return (
    <div className={classes.row}>
      <Link
        to="/modelos/$templateId"
        params={{ templateId: template.id }}
        className={classes.name}
        data-list-item
      >
        {template.name}
      </Link>
      <p className={classes.meta}>
        <span>{releaseKinds[template.kind]}</span>
        <span>{template.unit?.name ?? 'Toda a assessoria'}</span>
        <span>
          {template.updated_at ? (
            <>
              alterado por {template.updated_by?.name} <Time value={template.updated_at} />
            </>
          ) : (
            'veio com o Pauta'
          )}
        </span>
      </p>
    </div>
  );
}
