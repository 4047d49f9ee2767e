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

/** Never offered as the natural next step, even when nothing else is allowed. */
const aside: readonly ReleaseAction[] = ['withdraw', 'archive', 'delete'];

function isWorkflowAction(action: ReleaseAction): action is WorkflowAction {
  return action in plans;
}

/** The server lists what is allowed with the usual next step first; that one is the button, the rest the menu. */
export function arrange(allowed: readonly ReleaseAction[]): {
  next: WorkflowAction | null;
  rest: WorkflowAction[];
} {
  const actions = allowed.filter(isWorkflowAction);
  const next = actions.find((action) => !aside.includes(action)) ?? null;
  return { next, rest: actions.filter((action) => action !== next) };
}
