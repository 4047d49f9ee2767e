import {
  IconBuildingCommunity,
  IconFileImport,
  IconCalendarOff,
  IconChecklist,
  IconHome,
  IconId,
  IconNews,
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
}

const screens: (Screen & { needs?: string })[] = [
  { to: '/', label: 'Início', icon: IconHome, exact: true, words: 'painel dashboard' },
  {
    to: '/releases',
    label: 'Releases',
    icon: IconNews,
    words: 'textos notas',
    needs: 'releases.read',
  },
  { to: '/pessoas', label: 'Pessoas', icon: IconUsers, words: 'usuários', needs: 'users.read' },
  {
    to: '/orgaos',
    label: 'Órgãos',
    icon: IconBuildingCommunity,
    words: 'unidades coordenadorias vinculadas',
    needs: 'units.read',
  },
  {
    to: '/passes-de-imprensa',
    label: 'Passes de imprensa',
    icon: IconId,
    words: 'embargo jornalistas acesso link',
    needs: 'press_passes.manage',
  },
  {
    to: '/importacoes',
    label: 'Importações',
    icon: IconFileImport,
    words: 'importar wordpress planilha csv excel',
    needs: 'releases.import',
  },
  {
    to: '/defeso',
    label: 'Defeso eleitoral',
    icon: IconCalendarOff,
    words: 'eleição blackout período ocultar',
    needs: 'blackouts.manage',
  },
  {
    to: '/conformidade',
    label: 'Conformidade',
    icon: IconChecklist,
    words: 'verificações nomes slogans promoção pessoal esfera',
    needs: 'compliance.manage',
  },
];

/** The screens that this person may open. */
export function screensFor(me: Me): Screen[] {
  return screens.filter(({ needs }) => needs === undefined || can(me, needs));
}
