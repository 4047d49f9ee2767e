import type { Release, ReleaseAction } from '@/api/types';
import { speakMoment } from '@/lib/office-time';
import { publishConsequence } from './schedule-words';

/** Actions that a press carries out on the text itself; the others are places to go to, or lead to another text. */
export type WorkflowAction = Exclude<
  ReleaseAction,
  'edit' | 'correct' | 'comment' | 'assign' | 'relate' | 'duplicate'
>;

export interface ActionPlan {
  /** Asks for words first: the note or the reason that goes with the action. */
  asks?: { label: string; placeholder: string; field: 'note' | 'reason' };
  /** Asks for the hour first. */
  asksHour?: true;
  /** Asks for a yes first, naming what follows. */
  confirm?: { title: string; consequence: string | ((release: Release) => string) };
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
      consequence: ({ embargo_until }) => publishConsequence(embargo_until),
    },
    done: 'Publicado',
  },
  schedule: { asksHour: true, undo: 'unschedule', done: 'Agendado' },
  unschedule: {
    confirm: {
      title: 'Cancelar o agendamento?',
      consequence: ({ publish_at }) =>
        `${publish_at === null ? 'O texto' : `O texto não sai mais ${speakMoment(publish_at)}. Ele`} continua aprovado, à espera de publicação ou de outra hora.`,
    },
    undo: 'schedule',
    done: 'Agendamento cancelado',
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

export function consequenceOf(
  { consequence }: NonNullable<ActionPlan['confirm']>,
  release: Release,
): string {
  return typeof consequence === 'string' ? consequence : consequence(release);
}

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
