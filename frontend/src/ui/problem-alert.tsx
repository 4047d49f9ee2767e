import { Alert, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { toProblem } from '@/api/problem';
import { formatWait } from '@/lib/dates';

interface Props {
  error: unknown;
  /** Pointers that the form shows beside their fields (`/title`); only the others are listed here. */
  shown?: readonly string[];
}

/** Above a form that could not be sent. */
export function ProblemAlert({ error, shown = [] }: Props) {
  if (error === null || error === undefined) return null;
  const problem = toProblem(error);
  const rest = problem.fields.filter((fault) => !shown.includes(fault.pointer));
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      title={problem.title}
      icon={<IconAlertTriangle size={18} aria-hidden />}
    >
      {problem.detail}
      {problem.retryAfter !== undefined && (
        <div>Tente de novo em {formatWait(problem.retryAfter)}.</div>
      )}
      {rest.length > 0 && (
        <List size="sm" mt={4}>
          {rest.map((fault) => (
            <List.Item key={`${fault.pointer}${fault.code}`}>{fault.message}</List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
