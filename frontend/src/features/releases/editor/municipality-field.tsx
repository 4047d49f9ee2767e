import { Autocomplete, Input, Pill } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { fieldNames } from '../content';
import {
  findMunicipalities,
  isMunicipalityCode,
  loadMunicipalities,
} from '../municipalities/municipalities';
import { useMunicipalityNames } from '../municipalities/municipality-names';

interface Props {
  codes: number[];
  error: string | undefined;
  readOnly: boolean;
  onChange: (codes: number[]) => void;
}

/** The municipalities a release is about: by name, or by IBGE's code, typed or pasted in a row. */
export function MunicipalityField({ codes, error, readOnly, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const { data: all = [] } = useQuery({
    queryKey: ['municipalities'],
    queryFn: loadMunicipalities,
    staleTime: Infinity,
    enabled: asked,
  });
  const names = useMunicipalityNames(codes);
  const options = new Map(
    findMunicipalities(all, typed).map(({ code, name, state }) => [`${name} (${state})`, code]),
  );

  function add(more: number[]): void {
    onChange([...new Set([...codes, ...more])]);
    setTyped('');
    setFault(null);
  }

  /** True when the text was codes, good or bad. */
  function takeCodes(text: string): boolean {
    const words = text.split(/[\s,;]+/).filter((word) => word !== '');
    if (words.length === 0 || !words.every((word) => /^\d+$/.test(word))) return false;
    const wrong = words.filter((word) => !isMunicipalityCode(Number(word)));
    add(words.map(Number).filter(isMunicipalityCode));
    if (wrong.length > 0) {
      setTyped(wrong.join(', '));
      setFault(`Não é código do IBGE: ${wrong.join(', ')}. São 7 dígitos, o último verificador.`);
    }
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !takeCodes(typed)) return;
    event.preventDefault();
  }

  function onPaste(event: ClipboardEvent): void {
    if (takeCodes(event.clipboardData.getData('text'))) event.preventDefault();
  }

  return (
    <div>
      <Autocomplete
        label={fieldNames.municipality_codes}
        description="Nome ou código do IBGE (7 dígitos)."
        data={[...options.keys()]}
        filter={({ options: found }) => found}
        value={typed}
        error={fault}
        readOnly={readOnly}
        onFocus={() => setAsked(true)}
        onChange={(value) => {
          setTyped(value);
          setFault(null);
        }}
        onOptionSubmit={(label) => {
          const code = options.get(label);
          if (code !== undefined) setTimeout(() => add([code]));
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {codes.length > 0 && (
        <Pill.Group mt={8} role="group" aria-label="Municípios escolhidos">
          {codes.map((code) => (
            <Pill
              key={code}
              title={String(code)}
              withRemoveButton={!readOnly}
              removeButtonProps={{
                'aria-label': `Remover ${names.get(code) ?? code}`,
                'aria-hidden': false,
                tabIndex: 0,
              }}
              onRemove={() => onChange(codes.filter((other) => other !== code))}
            >
              {names.get(code) ?? code}
            </Pill>
          ))}
        </Pill.Group>
      )}
      {error !== undefined && <Input.Error mt={5}>{error}</Input.Error>}
    </div>
  );
}
