/** One fault of one field, as the server names it. */
export interface FieldFault {
  pointer: string;
  code: string;
  message: string;
}

interface ProblemInit {
  status: number;
  code: string;
  title: string;
  detail?: string;
  requestId?: string;
  fields?: FieldFault[];
  retryAfter?: number;
  reason?: string;
  currentEtag?: string;
  members?: Readonly<Record<string, unknown>>;
}

/** Every failed call ends as one of these, whether the server answered (RFC 9457) or could not be reached. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly fields: readonly FieldFault[];
  /** Seconds to wait before trying again. */
  readonly retryAfter: number | undefined;
  readonly reason: string | undefined;
  readonly currentEtag: string | undefined;
  /** All that the server said, for the members that only one kind of problem has. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(init: ProblemInit) {
    super(init.detail ?? init.title);
    this.name = 'ProblemError';
    this.status = init.status;
    this.code = init.code;
    this.title = init.title;
    this.detail = init.detail;
    this.requestId = init.requestId;
    this.fields = init.fields ?? [];
    this.retryAfter = init.retryAfter;
    this.reason = init.reason;
    this.currentEtag = init.currentEtag;
    this.members = init.members ?? {};
  }
}

const fallbackTitles: Record<number, string> = {
  401: 'Entre de novo para continuar',
  403: 'Você não tem permissão para isto',
  404: 'Não encontrado',
  413: 'Grande demais',
  429: 'Muitas tentativas',
  503: 'Serviço indisponível no momento',
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function fault(value: unknown): FieldFault[] {
  if (!isRecord(value)) return [];
  const message = text(value.message);
  if (message === undefined) return [];
  return [{ pointer: text(value.pointer) ?? '', code: text(value.code) ?? 'invalid', message }];
}

/** `Retry-After` is seconds or a date. */
function parseRetryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}

/** Reads a failed response; never throws, whatever a proxy in between put into the body. */
export async function problemFromResponse(response: Response): Promise<ProblemError> {
  let body: unknown = null;
  try {
    body = await response.clone().json();
  } catch {
    // Not JSON: the status alone must do.
  }
  const data = isRecord(body) ? body : {};
  return new ProblemError({
    status: response.status,
    code: text(data.code) ?? 'unexpected',
    title: text(data.title) ?? fallbackTitles[response.status] ?? 'Algo deu errado no servidor',
    detail: text(data.detail),
    requestId: text(data.instance) ?? response.headers.get('x-request-id') ?? undefined,
    fields: Array.isArray(data.errors) ? data.errors.flatMap(fault) : [],
    retryAfter: parseRetryAfter(response.headers.get('retry-after')),
    reason: text(data.reason),
    currentEtag: text(data.current_etag),
    members: data,
  });
}

/** Anything that was caught, as a problem that can be shown. */
export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)) {
    return new ProblemError({
      status: 0,
      code: 'network',
      title: 'Sem conexão com o servidor',
      detail: 'Verifique a rede e tente de novo. O que você escreveu continua aqui.',
    });
  }
  return new ProblemError({
    status: 0,
    code: 'unexpected',
    title: 'Algo deu errado nesta tela',
    detail: 'Tente de novo; se persistir, recarregue a página.',
  });
}

/** Faults keyed by form field: `/roles/0/unit_id` → `roles.0.unit_id`. */
export function fieldErrors(error: unknown): Record<string, string> {
  const result: Record<string, string> = {};
  for (const { pointer, message } of toProblem(error).fields) {
    const key = pointer
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
      .join('.');
    if (key !== '') result[key] ??= message;
  }
  return result;
}
