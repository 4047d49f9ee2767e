import type { AgendaEvent, EventAction } from '@/api/types';
import { isLikeSeries, isSeries } from '../queries';

/** Actions that a press carries out; editing is a place to go to. */
export type EventStep = Exclude<EventAction, 'edit'>;

interface Plan {
  /** Asks for the reason first. */
  asks?: { title: string; label: string; placeholder: string; note: string };
  /** Asks for a yes first, naming what follows. */
  confirm?: (event: AgendaEvent) => { title: string; message: string };
  /** The action that takes this one back. */
  undo?: EventStep;
  /** Once done. */
  done: string;
  danger?: boolean;
}

export const plans: Record<EventStep, Plan> = {
  confirm: { done: 'Evento confirmado.' },
  complete: { undo: 'reopen', done: 'Evento dado como realizado.' },
  postpone: {
    asks: {
      title: 'Adiar o evento',
      label: 'Por que foi adiado?',
      placeholder: 'Ex.: chuva forte na região.',
      note: 'Quem vê o evento lê o motivo. A data antiga fica no histórico.',
    },
    done: 'Evento adiado.',
  },
  cancel: {
    asks: {
      title: 'Cancelar o evento',
      label: 'Por que foi cancelado?',
      placeholder: 'Ex.: agenda da governadora em Brasília.',
      note: 'O evento continua na agenda, riscado, com este motivo. Quem o vê lê o motivo.',
    },
    done: 'Evento cancelado.',
    danger: true,
  },
  reopen: { done: 'Evento reaberto.' },
  delete: {
    confirm: (event) => ({
      title: isSeries(event)
        ? 'Excluir a série toda?'
        : event.occurrence !== null
          ? 'Tirar esta data da série?'
          : 'Excluir este evento?',
      message: isSeries(event)
        ? 'Todas as datas somem da agenda e dos calendários assinados. Não há como desfazer.'
        : event.occurrence !== null
          ? 'A data some da agenda; as outras da série ficam. Não há como desfazer.'
          : 'O evento some da agenda e dos calendários assinados. Não há como desfazer.',
    }),
    done: 'Evento excluído.',
    danger: true,
  },
};

/** The server lists what is allowed with the usual next step first; never these, even when nothing else is allowed. */
const aside: readonly EventStep[] = ['postpone', 'cancel', 'delete'];

export function arrange(allowed: readonly EventAction[]): {
  next: EventStep | null;
  rest: EventStep[];
} {
  const steps = allowed.filter((action): action is EventStep => action !== 'edit');
  const next = steps.find((step) => !aside.includes(step)) ?? null;
  return { next, rest: steps.filter((step) => step !== next) };
}

/** Of a date that is like its series: before anything else is done with it, it becomes an event of its own. */
export function needsOwn(event: AgendaEvent, step: EventStep): boolean {
  return isLikeSeries(event) && step !== 'delete';
}
