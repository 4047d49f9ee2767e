import { Badge } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { namesOf } from './people';
import { useOthers } from './use-others';

/** In a list: that somebody is writing this text now. */
export function EditingMark({ releaseId }: { releaseId: string }) {
  const editors = useOthers(releaseId).filter(({ isEditing }) => isEditing);
  if (editors.length === 0) return null;
  return (
    <Badge
      variant="light"
      color="blue"
      leftSection={<IconPencil size={14} aria-hidden />}
      style={{ flexShrink: 0 }}
    >
      {namesOf(editors)} {editors.length > 1 ? 'editam agora' : 'edita agora'}
    </Badge>
  );
}
