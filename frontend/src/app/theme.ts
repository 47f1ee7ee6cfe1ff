import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** River: the deep green of the water, our one accent. */
const river: MantineColorsTuple = [
  '#edf6f3', '#d7eae4', '#aed4c9', '#82bcac', '#5aa391', '#3c8876', '#257162', '#175e52', '#104c43', '#0b3a34',
];
/** Silt: warm neutrals instead of grey. */
const silt: MantineColorsTuple = [
  '#faf8f4', '#f4f0e9', '#e9e3d8', '#dad1c2', '#bdb2a0', '#958a7a', '#746a5d', '#5a5248', '#3f3932', '#28241f',
];
/** Night: the same warmth with the lights out. */
const night: MantineColorsTuple = [
  '#e8e4dc', '#c9c4ba', '#a8a399', '#7d7a73', '#464a48', '#363a39', '#272b2a', '#1a1e1d', '#141716', '#0e1110',
];
const ochre: MantineColorsTuple = [
  '#fdf5e6', '#f8e8c9', '#efd196', '#e5b85f', '#d99f34', '#bd8420', '#9a6a16', '#7a5310', '#5c3f0e', '#432d0a',
];
const brick: MantineColorsTuple = [
  '#fcefec', '#f7dad4', '#edb3a8', '#e28a79', '#d66650', '#c24c36', '#a83a26', '#8c2d1c', '#6b2216', '#4d190f',
];

export const theme = createTheme({
  primaryColor: 'river',
  primaryShade: { light: 7, dark: 6 },
  colors: { river, gray: silt, dark: night, ochre, brick },
  white: '#ffffff',
  black: '#28241f',
  fontFamily: "'Inter Variable', system-ui, 'Segoe UI', Roboto, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, monospace",
  fontSizes: { xs: '0.75rem', sm: '0.8438rem', md: '0.9063rem', lg: '1.0313rem', xl: '1.1875rem' },
  headings: {
    fontWeight: '620',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '0.9688rem', lineHeight: '1.45' },
    },
  },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '12px', xl: '18px' },
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', checkIconPosition: 'right' } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 250, multiline: true, maw: 320 } },
    Paper: { defaultProps: { withBorder: true, radius: 'lg' } },
    Anchor: { defaultProps: { underline: 'hover' } },
    // Their header element would count as a second banner of the page.
    Drawer: { defaultProps: { attributes: { header: { role: 'none' } } }, styles: { title: { fontWeight: 620, fontSize: '1.125rem', lineHeight: 1.35 }, content: { background: 'var(--ps-surface)' }, header: { background: 'var(--ps-surface)' } } },
    Modal: { defaultProps: { attributes: { header: { role: 'none' } } }, styles: { title: { fontWeight: 620, fontSize: '1.125rem', lineHeight: 1.35 }, content: { background: 'var(--ps-surface)' }, header: { background: 'var(--ps-surface)' } } },
    Checkbox: { defaultProps: { size: 'md' } },
  },
});

/** Our own tokens, and the two of Mantine's that fail AA: dimmed text and placeholders. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#faf8f4',
    '--mantine-color-dimmed': '#675e52',
    '--mantine-color-placeholder': '#746a5d',
    '--mantine-color-anchor': '#175e52',
    '--mantine-color-error': '#a83a26',
    '--mantine-color-default-border': '#dad1c2',
    '--ps-surface': '#ffffff',
    '--ps-sunken': '#f4f0e9',
    '--ps-line': '#e9e3d8',
    '--ps-accent-soft': '#e6f2ee',
    '--ps-good': '#1f7a54',
    '--ps-warn': '#8a5c0c',
    '--ps-bad': '#a83a26',
    '--ps-quiet': '#675e52',
    '--ps-good-soft': '#e4f3ea',
    '--ps-warn-soft': '#fbf1dc',
    '--ps-bad-soft': '#fbeae6',
    '--ps-mark': '#fbe3ad',
    '--ps-nav': '#0f3f38',
    '--ps-nav-line': '#1f5249',
  },
  dark: {
    '--mantine-color-body': '#141716',
    '--mantine-color-dimmed': '#a8a399',
    '--mantine-color-placeholder': '#9a958b',
    '--mantine-color-anchor': '#82bcac',
    '--mantine-color-error': '#ee9a8a',
    '--mantine-color-default-border': '#3b403e',
    '--ps-surface': '#1a1e1d',
    '--ps-sunken': '#202524',
    '--ps-line': '#2d3231',
    '--ps-accent-soft': '#173029',
    '--ps-good': '#79cfa4',
    '--ps-warn': '#e5b85f',
    '--ps-bad': '#ee9a8a',
    '--ps-quiet': '#a8a399',
    '--ps-good-soft': '#16301f',
    '--ps-warn-soft': '#352810',
    '--ps-bad-soft': '#3a1d17',
    '--ps-mark': '#6b4f16',
    '--ps-nav': '#0c2723',
    '--ps-nav-line': '#1a3a34',
  },
});
