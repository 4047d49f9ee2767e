import { Avatar, VisuallyHidden } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { editingText, initials, readingText } from './people';
import classes from './presence.module.css';
import { useOthers } from './use-others';

const SHOWN = 5;

interface Props {
  releaseId: string;
  /** Nothing is read out: something else on the screen does. */
  isSilent?: boolean;
}

/** Who else has this release on their screen; only who begins to write is read out. */
export function WhoIsHere({ releaseId, isSilent = false }: Props) {
  const others = useOthers(releaseId);
  const editors = others.filter(({ isEditing }) => isEditing);
  const readers = others.filter(({ isEditing }) => !isEditing);
  const texts = [editingText(editors), readingText(readers)].filter((text) => text !== '');
  return (
    <>
      {!isSilent && <VisuallyHidden role="status">{editingText(editors)}</VisuallyHidden>}
      {others.length > 0 && (
        <div className={classes.here} data-testid="who-is-here">
          <Avatar.Group spacing={6} aria-hidden>
            {others.slice(0, SHOWN).map(({ user, isEditing }) => (
              <Avatar
                key={user.id}
                size={26}
                variant="filled"
                color={isEditing ? 'blue' : 'gray'}
                title={user.name}
                autoContrast
              >
                {isEditing ? <IconPencil size={14} /> : initials(user.name)}
              </Avatar>
            ))}
          </Avatar.Group>
          <span>{texts.join(' · ')}</span>
        </div>
      )}
    </>
  );
}
