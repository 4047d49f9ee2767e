import { Alert, Button, Title } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState } from '@/ui/empty-state';
import { Time } from '@/ui/time';
import { useDocumentTitle } from '@/ui/use-document-title';
import { keptToday } from './kept';
import { TodayDays } from './today-days';
import { todayIs } from './today-query';
import classes from './today.module.css';

/** The copy kept on this device, where not even the session can be asked for. */
export function KeptTodayPage() {
  useDocumentTitle('Hoje, sem conexão');
  const [kept] = useState(keptToday);
  const again = (
    <Button variant="default" size="sm" onClick={() => location.assign('/hoje')}>
      Tentar de novo
    </Button>
  );
  return (
    <main className={classes.kept}>
      <Title order={1} mb="md">
        Hoje
      </Title>
      {kept === null ? (
        <EmptyState icon={IconCloudOff} title="Sem conexão" action={again}>
          Abra a agenda de hoje uma vez com sinal, e ela fica guardada neste aparelho.
        </EmptyState>
      ) : (
        <>
          <Alert
            mb="md"
            color="orange"
            variant="light"
            title="Sem conexão"
            icon={<IconCloudOff size={18} aria-hidden />}
          >
            <p style={{ margin: '0 0 8px' }}>
              Esta é a agenda como estava <Time value={kept.at} />, guardada neste aparelho.
            </p>
            {again}
          </Alert>
          <TodayDays events={kept.events} today={todayIs()} />
        </>
      )}
    </main>
  );
}
