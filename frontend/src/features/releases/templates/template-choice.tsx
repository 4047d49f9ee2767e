import { Autocomplete, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReleaseKind } from '@/api/types';
import {
  findMunicipalities,
  loadMunicipalities,
  type Municipality,
} from '../municipalities/municipalities';
import { useTemplate, useTemplatesOf } from './template-queries';

interface Props {
  kind: ReleaseKind;
  /** Id of a template, or null for a blank page. */
  value: string | null;
  error: string | undefined;
  onChange: (template: string | null) => void;
  onMunicipality: (municipality: Municipality | null) => void;
}

/** A blank page, or a template of the kind, with what it needs to know. */
export function TemplateChoice({ kind, value, error, onChange, onMunicipality }: Props) {
  const templates = useTemplatesOf(kind);
  const template = useTemplate(value);
  const blanks = template.data?.placeholders ?? [];
  const left = blanks.filter(({ is_known }) => !is_known);
  const items = templates.data?.items ?? [];
  return (
    <>
      <Select
        label="Começar"
        data={[
          { value: '', label: 'Em branco' },
          ...items.map(({ id, name, unit }) => ({
            value: id,
            label: unit ? `${name} (${unit.acronym ?? unit.name})` : name,
          })),
        ]}
        value={value ?? ''}
        error={error ?? (templates.isError ? 'Não foi possível carregar os modelos.' : undefined)}
        description={
          items.length > 0
            ? 'Um modelo traz título, texto e assuntos já esboçados.'
            : 'Ainda não há modelo deste tipo.'
        }
        allowDeselect={false}
        onChange={(next) => onChange(next ? next : null)}
      />
      {value !== null && blanks.some(({ name }) => name === 'municipio') && (
        <MunicipalityInput onChange={onMunicipality} />
      )}
      {value !== null && left.length > 0 && (
        <Text size="sm" c="dimmed">
          Ficam para você preencher no texto: {left.map(({ text }) => text).join('; ')}.
        </Text>
      )}
    </>
  );
}

function MunicipalityInput({ onChange }: { onChange: (one: Municipality | null) => void }) {
  const [typed, setTyped] = useState('');
  const { data: all = [] } = useQuery({
    queryKey: ['municipalities'],
    queryFn: loadMunicipalities,
    staleTime: Infinity,
  });
  const options = new Map(
    findMunicipalities(all, typed).map((one) => [`${one.name} (${one.state})`, one]),
  );
  return (
    <Autocomplete
      label="Município"
      description="Preenche o modelo; pode ficar para depois."
      data={[...options.keys()]}
      filter={({ options: found }) => found}
      value={typed}
      onChange={(value) => {
        setTyped(value);
        onChange(options.get(value) ?? null);
      }}
      onOptionSubmit={(label) => onChange(options.get(label) ?? null)}
    />
  );
}
