import type { ProblemError } from '@/api/problem';

export function Trouble({ problem, onRetry }: { problem: ProblemError; onRetry: () => void }) {
  return (
    <section className="notice" role="alert">
      <h2>{problem.title}</h2>
      {problem.detail && <p>{problem.detail}</p>}
      <button type="button" onClick={onRetry}>
        Tentar de novo
      </button>
    </section>
  );
}
