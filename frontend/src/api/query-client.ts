import { QueryClient } from '@tanstack/react-query';
import { toProblem } from './problem';

function worthRetrying(failures: number, error: unknown): boolean {
  const { status } = toProblem(error);
  return failures < 2 && (status === 0 || status === 502 || status === 503 || status === 504);
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 15_000, retry: worthRetrying, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
