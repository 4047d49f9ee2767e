import { Kbd, Modal, Switch, Table } from '@mantine/core';
import { setSingleKeys, useSingleKeys } from '@/lib/single-keys';
import { useReturnFocus } from '@/ui/use-return-focus';

const keys: { keys: string[]; does: string; single?: boolean }[] = [
  { keys: ['Ctrl', 'K'], does: 'Buscar releases, eventos, telas e comandos' },
  { keys: ['↑', '↓'], does: 'Andar pela lista' },
  { keys: ['Home', 'End'], does: 'Primeiro e último da lista' },
  { keys: ['Enter'], does: 'Abrir o item em foco' },
  { keys: ['e'], does: 'Editar o item em foco' },
  { keys: ['Esc'], does: 'Fechar janela ou menu' },
  { keys: ['m'], does: 'Reagendar o evento em foco', single: true },
  { keys: ['t'], does: 'Na agenda, voltar a hoje', single: true },
  { keys: ['n'], does: 'Novo release', single: true },
  { keys: ['?'], does: 'Mostrar estes atalhos', single: true },
];

export function KeysHelp({ onClose }: { onClose: () => void }) {
  useReturnFocus();
  const single = useSingleKeys();
  return (
    <Modal opened onClose={onClose} title="Atalhos do teclado" centered>
      <Table>
        <Table.Tbody>
          {keys.map((row) => (
            <Table.Tr key={row.does} c={row.single === true && !single ? 'dimmed' : undefined}>
              <Table.Td w={132}>
                {row.keys.map((key) => (
                  <Kbd key={key} me={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Td>
              <Table.Td>{row.does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Switch
        mt="md"
        label="Atalhos de uma letra (n, m, t, ?)"
        description="Desligue se você dita textos ou usa tecnologia que aciona teclas sem querer."
        checked={single}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
      />
    </Modal>
  );
}
