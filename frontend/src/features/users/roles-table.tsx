import { Paper, Table, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { api } from '@/api/client';
import { permissionNames } from '@/lib/glossary';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';

/** The one table of roles and permissions, as the server holds it. */
export function RolesTable() {
  const roles = api.useQuery('get', '/api/v1/roles', {}, { staleTime: Infinity });
  if (roles.isPending) return <ListSkeleton rows={10} height={40} />;
  if (roles.data === undefined) {
    return <ErrorState error={roles.error} onRetry={() => void roles.refetch()} />;
  }
  const { items } = roles.data;
  const permissions = [...new Set(items.flatMap((role) => role.permissions))];
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm" maw="68ch">
        Um papel vale para o órgão em que é dado e para os que ficam abaixo dele. Ninguém aprova o
        que escreveu ou editou por último.
      </Text>
      <Paper withBorder>
        <Table.ScrollContainer minWidth={860}>
          <Table stickyHeader={false} verticalSpacing="xs" aria-label="Papéis e permissões">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Pode</Table.Th>
                {items.map((role) => (
                  <Table.Th
                    key={role.role}
                    scope="col"
                    ta="center"
                    style={{ verticalAlign: 'bottom' }}
                  >
                    <Tooltip label={role.description} multiline maw={260}>
                      <span>{role.name}</span>
                    </Tooltip>
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {permissions.map((permission) => (
                <Table.Tr key={permission}>
                  <Table.Th scope="row" fw={500}>
                    {permissionNames[permission] ?? permission}
                    <Text size="xs" c="dimmed" ff="monospace">
                      {permission}
                    </Text>
                  </Table.Th>
                  {items.map((role) => {
                    const may = role.permissions.includes(permission);
                    return (
                      <Table.Td key={role.role} ta="center">
                        {may && (
                          <IconCheck size={18} color="var(--mantine-color-anchor)" aria-hidden />
                        )}
                        <VisuallyHidden>{may ? 'sim' : 'não'}</VisuallyHidden>
                      </Table.Td>
                    );
                  })}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Paper>
    </>
  );
}
