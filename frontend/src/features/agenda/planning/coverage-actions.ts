import { client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import type { Coverage } from '@/api/types';

function at(coverage: Coverage) {
  return {
    path: { id: coverage.event_id, coverage_id: coverage.id },
    header: ifMatch(coverage),
  };
}

/** Takes one step with a coverage, and gives what it became. */
export async function actOn(
  coverage: Coverage,
  action: 'start' | 'deliver' | 'cancel' | 'reopen',
): Promise<Coverage> {
  if (action === 'deliver') return deliver(coverage, {});
  const { data } = await client.POST(`/api/v1/agenda/{id}/coverages/{coverage_id}/${action}`, {
    params: at(coverage),
  });
  return given(data);
}

export async function deliver(
  coverage: Coverage,
  body: { url?: string; note?: string },
): Promise<Coverage> {
  const { data } = await client.POST('/api/v1/agenda/{id}/coverages/{coverage_id}/deliver', {
    params: at(coverage),
    body,
  });
  return given(data);
}

export async function removeCoverage(coverage: Coverage): Promise<void> {
  await client.DELETE('/api/v1/agenda/{id}/coverages/{coverage_id}', { params: at(coverage) });
}

/** A failure was thrown before: what succeeds has a body. */
function given(data: Coverage | undefined): Coverage {
  if (data === undefined) throw new Error('no body in a success');
  return data;
}
