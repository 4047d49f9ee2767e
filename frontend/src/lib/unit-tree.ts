import type { Unit } from '@/api/types';
import { fold } from './text';

export interface UnitNode {
  unit: Unit;
  depth: number;
  children: UnitNode[];
}

const byName = new Intl.Collator('pt-BR').compare;

/** A unit whose parent is out of this person's sight stands at the top. */
export function unitTree(units: readonly Unit[]): UnitNode[] {
  const known = new Set(units.map((unit) => unit.id));
  const childrenOf = new Map<string, Unit[]>();
  const roots: Unit[] = [];
  for (const unit of units) {
    const parent = unit.parent_id;
    if (parent == null || !known.has(parent)) roots.push(unit);
    else childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), unit]);
  }
  const grow = (level: Unit[], depth: number): UnitNode[] =>
    level
      .toSorted((a, b) => byName(a.name, b.name))
      .map((unit) => ({ unit, depth, children: grow(childrenOf.get(unit.id) ?? [], depth + 1) }));
  return grow(roots, 0);
}

export function flatten(nodes: readonly UnitNode[]): UnitNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

/** Keeps what matches, with the way down to it. */
export function filterTree(nodes: readonly UnitNode[], query: string): UnitNode[] {
  const wanted = fold(query.trim());
  if (wanted === '') return [...nodes];
  return nodes.flatMap((node) => {
    const children = filterTree(node.children, query);
    const { name, acronym } = node.unit;
    const hit = fold(`${name} ${acronym ?? ''}`).includes(wanted);
    return hit || children.length > 0 ? [{ ...node, children }] : [];
  });
}
