import { ProblemError } from '@/api/problem';
import type { SaveStatus } from '../autosave/types';

const reasons: Partial<Record<SaveStatus, string>> = {
  offline:
    'Sem conexão: o texto está guardado neste navegador. Espere ele ser salvo e tente de novo.',
  invalid: 'Corrija os campos marcados e tente de novo.',
  conflict: 'Escolha antes entre as duas versões do texto.',
  confirm: 'Confirme antes que quer alterar o texto aprovado, ou descarte as alterações.',
};

/** Why an action waits: it may only be taken upon what the server has. */
export function unsavedProblem(status: SaveStatus): ProblemError {
  return new ProblemError({
    status: 0,
    code: 'unsaved',
    title: 'O texto ainda não foi salvo',
    detail: reasons[status] ?? 'Tente de novo em instantes.',
  });
}
