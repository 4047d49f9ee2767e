import type { ReleaseAction } from '@/api/types';

/** Actions that change the state; the others (edit, delete, comment) have places of their own. */
export type WorkflowAction = Exclude<ReleaseAction, 'edit' | 'comment'>;

export interface ActionPlan {
  /** Asks for words first: the note or the reason that goes with the action. */
  asks?: { label: string; placeholder: string; field: 'note' | 'reason' };
  /** Asks for a yes first, naming what follows. */
  confirm?: { title: string; consequence: string };
  /** The action that takes this one back. */
  undo?: WorkflowAction;
  /** Once done. */
  done: string;
  danger?: boolean;
}

export const plans: Record<WorkflowAction, ActionPlan> = {
  submit: { done: 'Enviado para revisão' },
  approve: { done: 'Aprovado' },
  publish: {
    confirm: {
      title: 'Publicar agora?',
      consequence:
        'O texto fica público na página de imprensa assim que você confirmar. Depois disso só será possível retirá-lo do ar, e o endereço continuará dizendo que ele existiu.',
    },
    done: 'Publicado',
  },
  request_changes: {
    asks: {
      field: 'note',
      label: 'O que precisa mudar?',
      placeholder: 'Ex.: o valor da obra está diferente do contrato; confirmar com a Diretoria.',
    },
    done: 'Ajustes pedidos',
  },
  withdraw: {
    asks: {
      field: 'reason',
      label: 'Por que está sendo retirado?',
      placeholder: 'Ex.: os números divulgados estavam errados; uma nova nota será publicada.',
    },
    confirm: {
      title: 'Retirar do ar?',
      consequence:
        'A página pública deixa de mostrar o texto e passa a exibir este motivo a quem tiver o endereço. Não há como desfazer.',
    },
    done: 'Retirado do ar',
    danger: true,
  },
  archive: { undo: 'restore', done: 'Arquivado' },
  restore: { undo: 'archive', done: 'Restaurado' },
  delete: {
    confirm: {
      title: 'Excluir este release?',
      consequence: 'O texto e os comentários são apagados de vez. Não há como desfazer.',
    },
    done: 'Excluído',
    danger: true,
  },
};

/** The order in which a step is the natural next one; what the server does not allow is never shown. */
const forward: readonly WorkflowAction[] = ['approve', 'publish', 'submit', 'restore'];
const aside: readonly WorkflowAction[] = ['request_changes', 'withdraw', 'archive', 'delete'];

/** Splits what the server allows into the one next step and the rest. */
export function arrange(allowed: readonly ReleaseAction[]): {
  next: WorkflowAction | null;
  rest: WorkflowAction[];
} {
  const ordered = [...forward, ...aside].filter((action) => allowed.includes(action));
  const next = ordered.find((action) => forward.includes(action)) ?? null;
  return { next, rest: ordered.filter((action) => action !== next) };
}
