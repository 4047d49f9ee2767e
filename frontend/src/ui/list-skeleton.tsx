import { Group, Skeleton, Stack, VisuallyHidden } from '@mantine/core';

interface Props {
  rows?: number;
  /** Height of one row, near that of the real ones, so that nothing jumps. */
  height?: number;
}

export function ListSkeleton({ rows = 6, height = 64 }: Props) {
  return (
    <Stack gap={0} aria-busy="true">
      <VisuallyHidden role="status">Carregando…</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Group key={row} h={height} px="md" wrap="nowrap" gap="md" aria-hidden>
          <Stack gap={8} flex={1}>
            <Skeleton h={14} w={`${68 - ((row * 17) % 34)}%`} />
            <Skeleton h={10} w={`${38 - ((row * 7) % 14)}%`} />
          </Stack>
          <Skeleton h={20} w={84} radius="xl" />
        </Group>
      ))}
    </Stack>
  );
}
