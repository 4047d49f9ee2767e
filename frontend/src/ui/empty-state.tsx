import { Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  icon: Icon;
  title: string;
  /** What this place is for, or what to change so that something shows. */
  children?: ReactNode;
  /** The button to begin. */
  action?: ReactNode;
}

export function EmptyState({ icon: Glyph, title, children, action }: Props) {
  return (
    <Stack align="center" gap="xs" py={48} px="md" ta="center">
      <ThemeIcon size={56} radius="xl" variant="light">
        <Glyph size={28} stroke={1.5} aria-hidden />
      </ThemeIcon>
      <Title order={2} size="h4" mt="xs">
        {title}
      </Title>
      {children !== undefined && (
        <Text c="dimmed" size="sm" maw="46ch" component="div">
          {children}
        </Text>
      )}
      {action !== undefined && <div style={{ marginTop: 8 }}>{action}</div>}
    </Stack>
  );
}
