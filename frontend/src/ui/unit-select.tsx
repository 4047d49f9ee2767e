import { Loader, Select, Text, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { allUnitsQuery } from '@/api/units';
import { fold } from '@/lib/text';
import { flatten, unitTree, type UnitNode } from '@/lib/unit-tree';

interface Props extends Omit<
  SelectProps,
  'data' | 'value' | 'onChange' | 'filter' | 'renderOption'
> {
  /** Unit id, or «» for none. */
  value: string;
  onChange: (unitId: string) => void;
  /** What is sent as value; ids by default, slugs read better in an address. */
  by?: 'id' | 'slug';
  /** Units that may not be chosen, with all below them. */
  without?: string;
}

function prune(nodes: UnitNode[], without: string | undefined): UnitNode[] {
  return nodes
    .filter(({ unit }) => unit.id !== without)
    .map((node) => ({ ...node, children: prune(node.children, without) }));
}

/** Picks a unit from the tree, by typing any part of its name or acronym. */
export function UnitSelect({ value, onChange, by = 'id', without, ...rest }: Props) {
  const units = useQuery(allUnitsQuery);
  const nodes = flatten(prune(unitTree(units.data ?? []), without));
  const depths = new Map(nodes.map(({ unit, depth }) => [unit[by], depth]));
  const data = nodes.map(({ unit }) => ({
    value: unit[by],
    label: unit.acronym == null ? unit.name : `${unit.acronym} — ${unit.name}`,
  }));
  return (
    <Select
      searchable
      nothingFoundMessage={units.isError ? 'Não foi possível carregar os órgãos.' : 'Nenhum órgão.'}
      checkIconPosition="right"
      rightSection={units.isPending ? <Loader size="xs" /> : undefined}
      {...rest}
      data={data}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
      filter={({ options, search }) =>
        options.filter((option) => 'label' in option && fold(option.label).includes(fold(search)))
      }
      renderOption={({ option }) => (
        <Text size="sm" ps={(depths.get(option.value) ?? 0) * 14}>
          {option.label}
        </Text>
      )}
    />
  );
}
