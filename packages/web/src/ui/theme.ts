import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const accent: MantineColorsTuple = [
  '#eef3ff',
  '#dce6fd',
  '#b7cbf9',
  '#8fb2ff',
  '#5f8bf0',
  '#3d6bea',
  '#1d4ed8',
  '#1a44bc',
  '#163a9f',
  '#122f82',
];

/** Mantine paints inputs and menus from these two; they are the greys of the tokens. */
const gray: MantineColorsTuple = [
  '#fcfcfd',
  '#f4f5f8',
  '#e6e8ec',
  '#d5d9e0',
  '#878f9d',
  '#878f9d',
  '#697282',
  '#5b6472',
  '#2a313c',
  '#15181e',
];
const dark: MantineColorsTuple = [
  '#e9ebef',
  '#c3cad4',
  '#a3acb9',
  '#929cab',
  '#6f7a8a',
  '#2a313c',
  '#161a21',
  '#0f1217',
  '#0b0e12',
  '#07090c',
];

const control = { '--input-height': 'var(--s-control)', '--input-fz': 'var(--s-input-text)' };

/** Mantine speaks through the tokens of `tokens.css`: no other file decides a colour, a radius or a size. */
export const theme = createTheme({
  colors: { accent, gray, dark },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 5 },
  fontFamily: 'var(--s-font)',
  fontFamilyMonospace: 'var(--s-mono)',
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '22px', md: '22px', lg: '24px', xl: '28px' },
  fontWeights: { regular: '400', medium: '500', bold: '600' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '3px', sm: '6px', md: '6px', lg: '10px', xl: '10px' },
  defaultRadius: 'sm',
  shadows: { xs: 'none', sm: 'var(--s-shadow)', md: 'var(--s-shadow)', lg: 'var(--s-shadow)', xl: 'var(--s-shadow)' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: {
      vars: (_: unknown, { size }: { size?: string }) => ({
        root: size === undefined || size === 'sm' ? { '--button-height': 'var(--s-control)', '--button-padding-x': '14px' } : {},
      }),
    },
    Input: { vars: () => ({ wrapper: control }) },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    Modal: { defaultProps: { centered: true, radius: 'lg', overlayProps: { color: 'var(--s-scrim)', backgroundOpacity: 1 } } },
    Drawer: { defaultProps: { overlayProps: { color: 'var(--s-scrim)', backgroundOpacity: 1 } } },
    // Without the placeholder the focus goes to the first entry, and the menu holds nothing that is no entry.
    Menu: { defaultProps: { shadow: 'md', radius: 'lg', withInitialFocusPlaceholder: false } },
    Tooltip: { defaultProps: { withArrow: false, openDelay: 250, events: { hover: true, focus: true, touch: true } } },
  },
});

const variables = {
  '--mantine-color-body': 'var(--s-bg)',
  '--mantine-color-text': 'var(--s-text)',
  '--mantine-color-bright': 'var(--s-text)',
  '--mantine-color-dimmed': 'var(--s-muted)',
  '--mantine-color-placeholder': 'var(--s-ghost)',
  '--mantine-color-anchor': 'var(--s-accent)',
  '--mantine-color-error': 'var(--s-belum)',
  '--mantine-color-default': 'var(--s-surface)',
  '--mantine-color-default-hover': 'var(--s-sunken)',
  '--mantine-color-default-color': 'var(--s-text)',
  '--mantine-color-default-border': 'var(--s-line)',
  '--mantine-color-disabled': 'var(--s-sunken)',
  '--mantine-color-disabled-color': 'var(--s-muted)',
  '--mantine-color-disabled-border': 'var(--s-line)',
  '--mantine-primary-color-filled': 'var(--s-fill)',
  '--mantine-primary-color-filled-hover': 'var(--s-fill-hover)',
  '--mantine-primary-color-light': 'var(--s-accent-tint)',
  '--mantine-primary-color-light-hover': 'var(--s-accent-tint)',
  '--mantine-primary-color-light-color': 'var(--s-accent)',
  '--mantine-color-accent-filled': 'var(--s-fill)',
  '--mantine-color-accent-filled-hover': 'var(--s-fill-hover)',
  '--mantine-color-accent-light': 'var(--s-accent-tint)',
  '--mantine-color-accent-light-hover': 'var(--s-accent-tint)',
  '--mantine-color-accent-light-color': 'var(--s-accent)',
  '--mantine-color-accent-text': 'var(--s-accent)',
  '--mantine-color-accent-outline': 'var(--s-accent)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: variables, dark: variables });
