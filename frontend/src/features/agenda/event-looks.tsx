import { Badge } from '@mantine/core';
import {
  IconAward,
  IconBuildingArch,
  IconCalendarEvent,
  IconCalendarPause,
  IconCircleCheck,
  IconCircleX,
  IconFileCertificate,
  IconFlag,
  IconHelpCircle,
  IconMessages,
  IconMicrophone,
  IconMicrophone2,
  IconUsersGroup,
  IconWalk,
  type Icon,
} from '@tabler/icons-react';
import type { EventKind, EventStatus } from '@/api/types';
import { eventKinds } from '@/lib/glossary';

/** Every kind with a colour of its own and a sign, for whoever does not see colours. */
export const kindLooks: Record<EventKind, { color: string; icon: Icon }> = {
  inauguration: { color: 'green', icon: IconBuildingArch },
  service_order: { color: 'yellow', icon: IconFileCertificate },
  ceremony: { color: 'violet', icon: IconAward },
  visit: { color: 'blue', icon: IconWalk },
  meeting: { color: 'gray', icon: IconUsersGroup },
  hearing: { color: 'indigo', icon: IconMessages },
  press_conference: { color: 'red', icon: IconMicrophone2 },
  interview: { color: 'orange', icon: IconMicrophone },
  campaign_date: { color: 'pink', icon: IconFlag },
  other: { color: 'cyan', icon: IconCalendarEvent },
};

/** The sign of a state; what is confirmed is the rule and needs none. */
export const statusIcons: Partial<Record<EventStatus, Icon>> = {
  tentative: IconHelpCircle,
  postponed: IconCalendarPause,
  cancelled: IconCircleX,
  done: IconCircleCheck,
};

/** The colours of a kind, for a style sheet to use. */
export function kindColors(kind: EventKind): React.CSSProperties {
  const { color } = kindLooks[kind];
  return {
    '--kind-ground': `var(--mantine-color-${color}-light)`,
    '--kind-text': `var(--mantine-color-${color}-light-color)`,
    '--kind-line': `var(--mantine-color-${color}-filled)`,
  };
}

export function KindBadge({ kind }: { kind: EventKind }) {
  const { color, icon: Glyph } = kindLooks[kind];
  return (
    <Badge
      variant="light"
      color={color}
      leftSection={<Glyph size={14} aria-hidden />}
      style={{ flexShrink: 0 }}
    >
      {eventKinds[kind]}
    </Badge>
  );
}
