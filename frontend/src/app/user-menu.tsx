import { Menu, Text, useMantineColorScheme, VisuallyHidden } from '@mantine/core';
import type { MantineColorScheme } from '@mantine/core';
import {
  IconDeviceDesktop,
  IconExternalLink,
  IconKey,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconPassword,
  IconSun,
  IconUserShare,
  type Icon,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '@/api/me';
import type { Screen } from './navigation';
import { useSignOut } from './sign-out';

const schemes: { value: MantineColorScheme; label: string; icon: Icon }[] = [
  { value: 'light', label: 'Claro', icon: IconSun },
  { value: 'dark', label: 'Escuro', icon: IconMoon },
  { value: 'auto', label: 'Automático', icon: IconDeviceDesktop },
];

interface Props {
  /** The button that opens it. */
  children: ReactNode;
  onShowKeys: () => void;
  /** Screens that have no room in the phone's bottom bar. */
  more?: Screen[];
}

export function UserMenu({ children, onShowKeys, more = [] }: Props) {
  const me = useMe();
  const signOut = useSignOut();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="top-start" width={272} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown aria-label="Menu da conta">
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)" truncate>
            {me.name}
          </Text>
          <Text size="xs" truncate>
            {me.email}
          </Text>
        </Menu.Label>
        {more.map(({ to, label, icon: Glyph }) => (
          <Menu.Item
            key={label}
            leftSection={<Glyph size={18} aria-hidden />}
            renderRoot={(props) => <Link to={to} {...props} />}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Item
          leftSection={<IconExternalLink size={18} aria-hidden />}
          component="a"
          href="/imprensa"
          target="_blank"
        >
          Sala de imprensa<VisuallyHidden> (abre em outra aba)</VisuallyHidden>
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconKey size={18} aria-hidden />}
          renderRoot={(props) => <Link to="/conta/tokens" {...props} />}
        >
          Meus tokens de acesso
        </Menu.Item>
        <Menu.Item
          leftSection={<IconUserShare size={18} aria-hidden />}
          renderRoot={(props) => <Link to="/substituicoes" {...props} />}
        >
          Substituições
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPassword size={18} aria-hidden />}
          renderRoot={(props) => <Link to="/conta/senha" {...props} />}
        >
          Alterar senha
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={18} aria-hidden />} onClick={onShowKeys}>
          Atalhos do teclado
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>Aparência</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(value) => setColorScheme(value as MantineColorScheme)}
        >
          {schemes.map(({ value, label, icon: Glyph }) => (
            <Menu.RadioItem
              key={value}
              value={value}
              closeMenuOnClick={false}
              rightSection={<Glyph size={18} aria-hidden />}
            >
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLogout size={18} aria-hidden />}
          onClick={() => void signOut()}
        >
          Sair
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
