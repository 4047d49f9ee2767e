import { useMantineColorScheme } from '@mantine/core';
import {
  IconCalendarEvent,
  IconCalendarShare,
  IconDeviceDesktop,
  IconExternalLink,
  IconKey,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconPassword,
  IconPlus,
  IconSun,
  IconUserShare,
  type Icon,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { can, useMe } from '@/api/me';
import { screensFor } from './navigation';
import { useSignOut } from './sign-out';

export interface Command {
  label: string;
  words?: string;
  icon: Icon;
  run: () => void;
}

/** Everything that the palette can do besides finding records. */
export function useCommands(onShowKeys: () => void): Command[] {
  const me = useMe();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { setColorScheme } = useMantineColorScheme();
  const creating: Command[] = [];
  if (can(me, 'releases.write')) {
    creating.push({
      label: 'Novo release',
      words: 'criar escrever texto nota aviso artigo',
      icon: IconPlus,
      run: () => void navigate({ to: '/releases/novo' }),
    });
  }
  if (can(me, 'agenda.write')) {
    creating.push({
      label: 'Novo evento',
      words: 'criar marcar agenda compromisso inauguração reunião',
      icon: IconPlus,
      run: () => void navigate({ to: '/agenda/novo' }),
    });
  }
  if (can(me, 'users.manage')) {
    creating.push({
      label: 'Nova pessoa',
      words: 'criar usuário cadastrar',
      icon: IconPlus,
      run: () => void navigate({ to: '/pessoas/nova' }),
    });
  }
  if (can(me, 'units.manage')) {
    creating.push({
      label: 'Novo órgão',
      words: 'criar unidade coordenadoria',
      icon: IconPlus,
      run: () => void navigate({ to: '/orgaos/novo' }),
    });
  }
  return [
    ...screensFor(me).map(({ to, label, words, icon }) => ({
      label,
      words,
      icon,
      run: () => void navigate({ to }),
    })),
    ...creating,
    ...(can(me, 'agenda.read')
      ? [
          {
            label: 'Agenda da semana',
            words: 'calendário imprimir',
            icon: IconCalendarEvent,
            run: () => void navigate({ to: '/agenda', search: { vista: 'semana' } }),
          },
          {
            label: 'Assinar agenda',
            words: 'ics ical google outlook telefone webcal',
            icon: IconCalendarShare,
            run: () => void navigate({ to: '/agenda', search: { painel: 'assinar' } }),
          },
        ]
      : []),
    {
      label: 'Sala de imprensa',
      words: 'público site',
      icon: IconExternalLink,
      run: () => window.open('/imprensa', '_blank', 'noopener'),
    },
    {
      label: 'Meus tokens de acesso',
      words: 'api curl script',
      icon: IconKey,
      run: () => void navigate({ to: '/conta/tokens' }),
    },
    {
      label: 'Substituições',
      words: 'substituto férias delegar chefia ausência',
      icon: IconUserShare,
      run: () => void navigate({ to: '/substituicoes' }),
    },
    {
      label: 'Alterar senha',
      icon: IconPassword,
      run: () => void navigate({ to: '/conta/senha' }),
    },
    { label: 'Tema claro', words: 'aparência', icon: IconSun, run: () => setColorScheme('light') },
    { label: 'Tema escuro', words: 'aparência', icon: IconMoon, run: () => setColorScheme('dark') },
    {
      label: 'Tema automático',
      words: 'aparência sistema',
      icon: IconDeviceDesktop,
      run: () => setColorScheme('auto'),
    },
    {
      label: 'Atalhos do teclado',
      words: 'ajuda teclas',
      icon: IconKeyboard,
      run: onShowKeys,
    },
    { label: 'Sair', words: 'encerrar sessão logout', icon: IconLogout, run: () => void signOut() },
  ];
}
