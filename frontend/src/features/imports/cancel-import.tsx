import { Button } from '@mantine/core';
import type { Import } from '@/api/types';
import { formatNumber } from '@/lib/numbers';
import { confirm } from '@/ui/confirm';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { useCancelImport } from './queries';

interface Props {
  item: Import;
  /** Where the focus goes, when the button is gone. */
  onCancelled: () => void;
}

/** Stops a running import, after a question. */
export function CancelImport({ item, onCancelled }: Props) {
  const cancel = useCancelImport();

  async function ask(): Promise<void> {
    const sure = await confirm({
      title: item.dry_run ? 'Cancelar a conferência?' : 'Cancelar a importação?',
      message: item.dry_run
        ? 'Nada foi gravado. Para conferir o arquivo, será preciso enviá-lo de novo.'
        : `O trabalho para na linha ${formatNumber(item.processed)} de ${formatNumber(item.total)}, ou pouco depois. O que já entrou fica. Para trazer o resto, importe o mesmo arquivo de novo: nada se repete.`,
      confirmLabel: item.dry_run ? 'Cancelar a conferência' : 'Cancelar a importação',
      cancelLabel: 'Continuar',
      danger: true,
    });
    if (!sure) return;
    try {
      await cancel.mutateAsync({ params: { path: { id: item.id } } });
      notifyDone(item.dry_run ? 'Conferência cancelada' : 'Importação cancelada');
      onCancelled();
    } catch (error) {
      notifyProblem(error);
    }
  }

  return (
    <Button
      variant="default"
      size="compact-md"
      loading={cancel.isPending}
      onClick={() => void ask()}
    >
      Cancelar
    </Button>
  );
}
