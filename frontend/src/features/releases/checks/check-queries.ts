import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import type { CheckFinding, CheckSeverity, Release, ReleaseChecks } from '@/api/types';

const PATH = '/api/v1/releases/{id}/checks';

/** While links are asked, this often, and no longer than that: a server without a worker never gets there. */
const LOOK_MS = 2000;
const LOOKS = 60;

type Subject = Pick<Release, 'id' | 'version'>;

/** What the checks find in one version of a release. */
export function useChecks({ id, version }: Subject) {
  return useQuery({
    queryKey: ['get', PATH, id, version],
    queryFn: async ({ signal }) => {
      const { data } = await client.GET(PATH, { params: { path: { id } }, signal });
      return data as ReleaseChecks;
    },
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.links_pending === true && state.dataUpdateCount < LOOKS ? LOOK_MS : false,
  });
}

export interface Answers {
  override: (code: string, reason: string) => Promise<void>;
  takeBack: (code: string) => Promise<void>;
  authorise: (reason: string, document: string) => Promise<void>;
}

/** What people answer to findings, on exactly the version that they were shown. */
export function useAnswers({ id, version }: Subject): Answers {
  const queries = useQueryClient();
  const header = ifMatch({ version });
  const outdate = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: ['get', PATH, id] });
  };
  return {
    override: async (code, reason) => {
      const params = { path: { id, code }, header };
      await client.POST(`${PATH}/{code}/override`, { params, body: { reason } });
      await outdate();
    },
    takeBack: async (code) => {
      const params = { path: { id, code }, header };
      await client.DELETE(`${PATH}/{code}/override`, { params });
      await outdate();
    },
    authorise: async (reason, document) => {
      const params = { path: { id }, header };
      const body = { reason, document };
      await client.POST('/api/v1/releases/{id}/blackout-authorisation', { params, body });
      await outdate();
    },
  };
}

/** The findings of one rule, which are answered together. */
export interface Group {
  code: string;
  severity: CheckSeverity;
  findings: CheckFinding[];
}

export function grouped(findings: readonly CheckFinding[]): Group[] {
  const groups: Group[] = [];
  for (const finding of findings) {
    const group = groups.find(({ code }) => code === finding.code);
    if (group) group.findings.push(finding);
    else groups.push({ code: finding.code, severity: finding.severity, findings: [finding] });
  }
  return groups;
}
