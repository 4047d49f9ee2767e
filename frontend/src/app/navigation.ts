import {
  IconBuildingCommunity,
  IconCar,
  IconListCheck,
  IconListNumbers,
  IconFileImport,
  IconCalendarEvent,
  IconCalendarOff,
  IconCalendarTime,
  IconChecklist,
  IconHome,
  IconId,
  IconNews,
  IconTemplate,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import { can } from '@/api/me';
import type { Me } from '@/api/types';

export interface Screen {
  to: LinkProps['to'];
  label: string;
  icon: Icon;
  /** Other words that people look for it by. */
  words?: string;
  exact?: boolean;
  /** Has a place under the thumb on a phone. */
  phone?: boolean;
  /** What work stands on, not work itself: seldom opened. */
  setup?: boolean;
}

const screens: (Screen & { needs?: string | string[] })[] = [
  { to: '/', label: 'Início', icon: IconHome, exact: true, words: 'painel dashboard', phone: true },
  {
    to: '/hoje',
    label: 'Hoje',
    icon: IconCalendarTime,
    words: 'agenda do dia amanhã',
    needs: ['agenda.read', 'agenda.press'],
    phone: true,
  },
  {
    to: '/agenda',
    label: 'Agenda',
    icon: IconCalendarEvent,
    words: 'calendário eventos compromissos semana mês',
    needs: ['agenda.read', 'agenda.press'],
  },
  {
    to: '/releases',
    label: 'Releases',
    icon: IconNews,
    words: 'textos notas',
    needs: 'releases.read',
    phone: true,
  },
  {
    to: '/modelos',
    label: 'Modelos de texto',
    icon: IconTemplate,
    words: 'templates nota oficial aviso de pauta balanço',
    needs: 'release_templates.manage',
    setup: true,
  },
  {
    to: '/modelos-de-checklist',
    label: 'Modelos de checklist',
    icon: IconListCheck,
    words: 'templates tarefas prazos inauguração coletiva lista',
    needs: 'agenda.manage',
    setup: true,
  },
  {
    to: '/pessoas',
    label: 'Pessoas',
    icon: IconUsers,
    words: 'usuários',
    needs: 'users.read',
    setup: true,
  },
  {
    to: '/orgaos',
    label: 'Órgãos',
    icon: IconBuildingCommunity,
    words: 'unidades coordenadorias vinculadas',
    needs: 'units.read',
    setup: true,
  },
  {
    to: '/passes-de-imprensa',
    label: 'Passes de imprensa',
    icon: IconId,
    words: 'embargo jornalistas acesso link',
    needs: 'press_passes.manage',
    setup: true,
  },
  {
    to: '/recursos',
    label: 'Recursos',
    icon: IconCar,
    words: 'veículos van carro equipamentos salas auditório reserva',
    needs: 'agenda.manage',
    setup: true,
  },
  {
    to: '/precedencia',
    label: 'Precedência',
    icon: IconListNumbers,
    words: 'cerimonial ordem autoridades cargos decreto',
    needs: 'agenda.manage',
    setup: true,
  },
  {
    to: '/importacoes',
    label: 'Importações',
    icon: IconFileImport,
    words: 'importar wordpress planilha csv excel',
    needs: 'releases.import',
    setup: true,
  },
  {
    to: '/defeso',
    label: 'Defeso eleitoral',
    icon: IconCalendarOff,
    words: 'eleição blackout período ocultar',
    needs: 'blackouts.manage',
    setup: true,
  },
  {
    to: '/conformidade',
    label: 'Conformidade',
    icon: IconChecklist,
    words: 'verificações nomes slogans promoção pessoal esfera',
    needs: 'compliance.manage',
    setup: true,
  },
];

/** The screens that this person may open. */
export function screensFor(me: Me): Screen[] {
  return screens.filter(({ needs }) => {
    const any = typeof needs === 'string' ? [needs] : needs;
    return any?.some((permission) => can(me, permission)) ?? true;
  });
}
