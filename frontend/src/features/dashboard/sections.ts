import {
  IconArrowBackUp,
  IconCircleCheck,
  IconClipboardList,
  IconPencil,
  IconSend,
  IconWorld,
  type Icon,
} from '@tabler/icons-react';
import { can } from '@/api/me';
import type { Dashboard, Me } from '@/api/types';

export interface BoardSection {
  key: keyof Dashboard;
  title: string;
  icon: Icon;
  /** Said when nothing is there. */
  empty: string;
  /** It waits for this person to act. */
  urgent: boolean;
  needs: string;
  /** Only what this person wrote. */
  mine?: boolean;
  /** The releases list with the same selection. */
  all: { status: string; sort?: string; author?: string; assignee?: string };
}

const sections: BoardSection[] = [
  {
    key: 'awaiting_my_approval',
    title: 'Para aprovar',
    icon: IconCircleCheck,
    empty: 'Nenhum texto aguarda a sua aprovação.',
    urgent: true,
    needs: 'releases.approve',
    all: { status: 'in_review' },
  },
  {
    key: 'returned_to_me',
    title: 'Devolvidos a mim',
    icon: IconArrowBackUp,
    empty: 'Ninguém pediu ajustes nos seus textos.',
    urgent: true,
    needs: 'releases.write',
    all: { status: 'changes_requested' },
    mine: true,
  },
  {
    key: 'assigned_to_me',
    title: 'Minhas pautas',
    icon: IconClipboardList,
    empty: 'Nenhum texto foi confiado a você.',
    urgent: true,
    needs: 'releases.write',
    all: { status: 'draft,changes_requested,in_review,approved', assignee: 'me' },
  },
  {
    key: 'ready_to_publish',
    title: 'Prontos para publicar',
    icon: IconSend,
    empty: 'Nenhum texto aprovado espera publicação.',
    urgent: true,
    needs: 'releases.publish',
    all: { status: 'approved' },
  },
  {
    key: 'my_drafts',
    title: 'Meus rascunhos',
    icon: IconPencil,
    empty: 'Você não tem rascunhos.',
    urgent: false,
    needs: 'releases.write',
    all: { status: 'draft' },
    mine: true,
  },
  {
    key: 'recently_published',
    title: 'Publicados há pouco',
    icon: IconWorld,
    empty: 'Nada foi publicado ainda.',
    urgent: false,
    needs: 'releases.read',
    all: { status: 'published', sort: '-published_at' },
  },
];

export function sectionsFor(me: Me): BoardSection[] {
  return sections
    .filter((section) => can(me, section.needs))
    .map((section) =>
      section.mine === true ? { ...section, all: { ...section.all, author: me.id } } : section,
    );
}
