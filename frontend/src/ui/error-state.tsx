import { Button, Code, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCloudOff, IconLock, IconMoodConfuzed, IconRefresh } from '@tabler/icons-react';
import { toProblem } from '@/api/problem';

interface Props {
  error: unknown;
  onRetry?: () => void;
}

/** In place of content that could not be loaded: what happened, and a way on. */
export function ErrorState({ error, onRetry }: Props) {
  const problem = toProblem(error);
  const Glyph =
    problem.code === 'network'
      ? IconCloudOff
      : problem.status === 403
        ? IconLock
        : IconMoodConfuzed;
  return (
    <Stack align="center" gap="xs" py={48} px="md" ta="center" role="alert">
      <ThemeIcon size={56} radius="xl" variant="light" color="red">
        <Glyph size={28} stroke={1.5} aria-hidden />
      </ThemeIcon>
      <Title order={2} size="h4" mt="xs">
        {problem.title}
      </Title>
      {problem.detail !== undefined && (
        <Text c="dimmed" size="sm" maw="46ch">
          {problem.detail}
        </Text>
      )}
      {problem.requestId !== undefined && problem.status >= 500 && (
        <Text c="dimmed" size="xs">
          Ao pedir ajuda, informe o código <Code>{problem.requestId}</Code>
        </Text>
      )}
      {onRetry !== undefined && problem.status !== 403 && (
        <Button
          variant="default"
          mt="xs"
          leftSection={<IconRefresh size={16} aria-hidden />}
          onClick={onRetry}
        >
          Tentar de novo
        </Button>
      )}
    </Stack>
  );
}
