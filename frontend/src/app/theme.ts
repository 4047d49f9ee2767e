import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The one accent: a sober institutional blue-green. */
const pauta: MantineColorsTuple = [
  '#e8f5f6',
  '#d3eaec',
  '#a8d5d9',
  '#7abfc5',
  '#52a9b1',
  '#32939d',
  '#197d88',
  '#0b6773',
  '#08525c',
  '#053c44',
];

/** Neutral dark surfaces with a breath of the accent. */
const dark: MantineColorsTuple = [
  '#dbe1e3',
  '#c0c8cb',
  '#a3adb1',
  '#7b868b',
  '#4a5458',
  '#363f43',
  '#272e31',
  '#1b2123',
  '#15191b',
  '#0e1112',
];

const tinted = [
  'pauta',
  'gray',
  'blue',
  'orange',
  'violet',
  'green',
  'red',
  'yellow',
  'pink',
  'cyan',
  'indigo',
] as const;

/** The ninth shade of these is still too light on the tinted ground. */
const darkText: Partial<Record<string, string>> = {
  orange: '#a33a06',
  yellow: '#8a4b00',
  green: '#1e6b2f',
  red: '#a51d1d',
};

/** The ninth shade of orange is too light under white words. */
const nightOrange = '#c2410c';

export const theme = createTheme({
  primaryColor: 'pauta',
  primaryShade: { light: 7, dark: 6 },
  colors: { pauta, dark },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h4: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  other: { serif: "'Source Serif 4 Variable', Georgia, serif" },
  // Plain objects: `Button.extend(…)` would pull every component named here into the first script.
  components: {
    Anchor: { defaultProps: { underline: 'hover' } },
    Badge: {
      defaultProps: { radius: 'sm', size: 'md' },
      styles: { root: { textTransform: 'none', fontWeight: 600 } },
    },
    Button: { styles: { root: { fontWeight: 600 } } },
    Loader: { defaultProps: { type: 'dots' } },
    Modal: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Fechar' } },
      styles: { title: { fontWeight: 650 } },
    },
    Notification: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Fechar aviso' } },
      // Mantine's own grey is too light under a title.
      styles: { description: { color: 'var(--mantine-color-dimmed)' } },
    },
    Select: { defaultProps: { clearButtonProps: { 'aria-label': 'Limpar' } } },
    PasswordInput: {
      defaultProps: {
        visibilityToggleButtonProps: { 'aria-label': 'Mostrar ou esconder a senha' },
      },
    },
    // A region that scrolls sideways must be reachable by keyboard.
    TableScrollContainer: {
      defaultProps: { scrollAreaProps: { viewportProps: { tabIndex: 0 } } },
    },
    Tooltip: {
      defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } },
    },
  },
});

/** Where Mantine's own colours miss WCAG AA (4.5:1), in either scheme. */
export const cssVariablesResolver: CSSVariablesResolver = (resolved) => {
  const light: Record<string, string> = {};
  const night: Record<string, string> = {};
  for (const name of tinted) {
    const shades = resolved.colors[name];
    if (shades === undefined) continue;
    light[`--mantine-color-${name}-light`] = shades[0];
    light[`--mantine-color-${name}-light-hover`] = shades[1];
    light[`--mantine-color-${name}-light-color`] = darkText[name] ?? shades[9];
    if (name !== 'pauta') {
      light[`--mantine-color-${name}-filled`] = darkText[name] ?? shades[9];
      night[`--mantine-color-${name}-filled`] = name === 'orange' ? nightOrange : shades[9];
    }
    night[`--mantine-color-${name}-light`] = `color-mix(in srgb, ${shades[5]} 18%, transparent)`;
    night[`--mantine-color-${name}-light-hover`] =
      `color-mix(in srgb, ${shades[5]} 26%, transparent)`;
    night[`--mantine-color-${name}-light-color`] = shades[2];
  }
  return {
    variables: { '--pauta-serif': "'Source Serif 4 Variable', Georgia, serif" },
    light: {
      ...light,
      '--mantine-color-dimmed': '#566066',
      '--mantine-color-placeholder': '#6a747a',
      '--mantine-color-error': '#c92a2a',
      '--mantine-color-anchor': pauta[7],
      '--mantine-color-default-border': '#d5dadd',
      '--pauta-surface': '#ffffff',
      '--pauta-canvas': '#f6f8f8',
      '--pauta-mark': '#ffe9a8',
      '--pauta-remark': '#7a5c00',
      '--pauta-remark-ink': '#ffffff',
    },
    dark: {
      ...night,
      '--mantine-color-dimmed': dark[2],
      '--mantine-color-placeholder': '#98a3a8',
      '--mantine-color-error': '#ff8f8f',
      '--mantine-color-anchor': pauta[3],
      '--pauta-surface': dark[7],
      '--pauta-canvas': dark[8],
      '--pauta-mark': '#6b5400',
      '--pauta-remark': '#ffd766',
      '--pauta-remark-ink': '#1b1f21',
    },
  };
};
