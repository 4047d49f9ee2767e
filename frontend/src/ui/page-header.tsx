import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDocumentTitle } from './use-document-title';

interface Props {
  title: string;
  description?: ReactNode;
  /** The one primary action, and little else. */
  actions?: ReactNode;
  /** Where «up» is, for screens below a list. */
  back?: { to: LinkProps['to']; label: string };
}

/** Top of every screen: its only h1, and the tab's title. */
export function PageHeader({ title, description, actions, back }: Props) {
  useDocumentTitle(title);
  return (
    <Stack gap={4} mb="lg" component="header">
      {back !== undefined && (
        <Anchor
          size="sm"
          renderRoot={(props) => <Link to={back.to} {...props} />}
          style={{ display: 'inline-flex', alignItems: 'center', gap: 4, alignSelf: 'start' }}
        >
          <IconArrowLeft size={16} aria-hidden />
          {back.label}
        </Anchor>
      )}
      <Group justify="space-between" align="flex-start" gap="sm">
        <div style={{ flex: '1 1 280px', minWidth: 0 }}>
          <Title order={1} style={{ textWrap: 'balance' }}>
            {title}
          </Title>
          {description !== undefined && description !== false && (
            <Text c="dimmed" size="sm" maw="68ch" mt={4} component="div">
              {description}
            </Text>
          )}
        </div>
        {actions !== undefined && actions !== false && <Group gap="xs">{actions}</Group>}
      </Group>
    </Stack>
  );
}
