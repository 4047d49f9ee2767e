import { Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { speakMoment } from '@/lib/office-time';
import { InstantInput } from '@/ui/instant-input';
import { useMinute } from '@/ui/time';
import { fieldNames } from '../content';

interface Props {
  until: string | null;
  error: string | undefined;
  readOnly: boolean;
  onChange: (until: string | null) => void;
}

export function EmbargoField({ until, error, readOnly, onChange }: Props) {
  const now = useMinute();
  return (
    <div>
      <InstantInput
        label={fieldNames.embargo_until}
        description="Até esta hora só a imprensa autorizada lê o texto, mesmo depois de publicado."
        clearLabel="Retirar o embargo"
        value={until}
        error={error}
        readOnly={readOnly}
        onChange={onChange}
      />
      <Text size="sm" mt={6} role="status">
        {until !== null && (
          <>
            <IconLock size={14} aria-hidden style={{ verticalAlign: '-2px' }} />{' '}
            {Date.parse(until) > now
              ? `O público só lê ${speakMoment(until)}.`
              : `Esta hora já passou (${speakMoment(until)}): o embargo não vale mais.`}
          </>
        )}
      </Text>
    </div>
  );
}
