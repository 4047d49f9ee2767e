import type { CoverageAction, CoverageKind, CoverageStatus } from '@/api/types';
import type { Tone } from '@/lib/glossary';

export const coverageKinds: Record<CoverageKind, string> = {
  text: 'Texto',
  photo: 'Fotografia',
  video: 'Vídeo',
  social: 'Redes sociais',
  live: 'Transmissão ao vivo',
};

export const coverageStatuses: Record<CoverageStatus, { label: string; tone: Tone }> = {
  planned: { label: 'A escalar', tone: 'attention' },
  assigned: { label: 'Escalada', tone: 'waiting' },
  in_progress: { label: 'Em andamento', tone: 'ready' },
  delivered: { label: 'Entregue', tone: 'done' },
  cancelled: { label: 'Cancelada', tone: 'stopped' },
};

export const coverageActions: Record<CoverageAction, string> = {
  start: 'Cheguei',
  deliver: 'Entreguei',
  assign: 'Escalar',
  cancel: 'Cancelar',
  reopen: 'Voltar uma etapa',
  edit: 'Editar',
  delete: 'Excluir',
};

const day = new Intl.DateTimeFormat('pt-BR', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});

/** «seg., 2 de mar.»: a day of the calendar, whatever the zone. */
export function speakDay(date: string): string {
  return day.format(new Date(`${date}T12:00:00Z`));
}

/** «D-20», «D», «D+1»: as offices count the days to an event. */
export function speakOffset(days: number): string {
  if (days === 0) return 'D';
  return days < 0 ? `D−${-days}` : `D+${days}`;
}

/** «5 min», «1 h 30». */
export function speakMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

/** «09:10» by the clocks of the event's zone. */
export function clockIn(zone: string, iso: string): string {
  return new Intl.DateTimeFormat('pt-BR', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso));
}
