import type { FieldFault, ProblemError } from '@/api/problem';
import type { ReleaseCorrection } from '@/api/types';

/** What the checks found in the text that is to stand in place of the other, by rule. */
export type Asked = ReadonlyMap<string, readonly FieldFault[]>;

/** Why it may stand all the same. */
export interface Answers {
  reasons: Readonly<Record<string, string>>;
  /** The Electoral Court's decision. */
  document: string;
  /** Sent before all was answered. */
  incomplete: boolean;
}

export const noAnswers: Answers = { reasons: {}, document: '', incomplete: false };

/** The check that only the Electoral Court answers. */
export const BLACKOUT = 'blackout';

export function asks(problem: ProblemError | null): Asked {
  const asked = new Map<string, FieldFault[]>();
  for (const fault of problem?.code === 'checks_open' ? problem.fields : []) {
    asked.set(fault.code, [...(asked.get(fault.code) ?? []), fault]);
  }
  return asked;
}

/** What goes to the server with the text; null while something is not answered. */
export function answersTo(
  asked: Asked,
  { reasons, document }: Answers,
): Partial<ReleaseCorrection> | null {
  const said = [...asked.keys()].map((code) => ({ code, reason: reasons[code]?.trim() ?? '' }));
  if (said.some(({ reason }) => reason === '')) return null;
  const court = said.find(({ code }) => code === BLACKOUT);
  if (court !== undefined && document.trim() === '') return null;
  const overrides = said.filter(({ code }) => code !== BLACKOUT);
  return {
    ...(overrides.length > 0 && { overrides }),
    ...(court && { authorisation: { reason: court.reason, document: document.trim() } }),
  };
}
