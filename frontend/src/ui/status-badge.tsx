import { Badge } from '@mantine/core';
import {
  IconAlertCircle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClock,
  IconThumbUp,
  type Icon,
} from '@tabler/icons-react';
import type { Tone } from '@/lib/glossary';

const looks: Record<Tone, { color: string; icon: Icon }> = {
  neutral: { color: 'gray', icon: IconCircleDashed },
  waiting: { color: 'blue', icon: IconClock },
  attention: { color: 'orange', icon: IconAlertCircle },
  ready: { color: 'violet', icon: IconThumbUp },
  done: { color: 'green', icon: IconCircleCheck },
  stopped: { color: 'red', icon: IconCircleX },
};

interface Props {
  tone: Tone;
  label: string;
}

/** State as colour and icon and word, never colour alone. */
export function StatusBadge({ tone, label }: Props) {
  const { color, icon: Glyph } = looks[tone];
  return (
    <Badge
      variant="light"
      color={color}
      leftSection={<Glyph size={14} aria-hidden />}
      style={{ flexShrink: 0 }}
    >
      {label}
    </Badge>
  );
}
