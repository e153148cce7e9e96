/** Storybook in the colours of the figures (`src/shared/tokens.styles.ts`). */
import type { ThemeVars } from 'storybook/theming';
import { create } from 'storybook/theming/create';

const shared = {
  brandTitle: 'asgm-indicators',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: 'system-ui, sans-serif',
  fontCode: 'ui-monospace, monospace',
  appBorderRadius: 2,
  inputBorderRadius: 2,
} as const;

const light = create({
  ...shared,
  base: 'light',
  colorPrimary: '#7d5700',
  colorSecondary: '#7d5700',
  appBg: '#f7f5ee',
  appContentBg: '#fff',
  appPreviewBg: '#fff',
  appBorderColor: '#dfdacd',
  textColor: '#1d2126',
  textMutedColor: '#59616b',
  barTextColor: '#59616b',
  barHoverColor: '#7d5700',
  barSelectedColor: '#7d5700',
  barBg: '#fff',
});

const dark = create({
  ...shared,
  base: 'dark',
  colorPrimary: '#f0bf4c',
  colorSecondary: '#f0bf4c',
  appBg: '#14171b',
  appContentBg: '#1b1f24',
  appPreviewBg: '#1b1f24',
  appBorderColor: '#3a3f45',
  textColor: '#eef0f2',
  textInverseColor: '#1d2126',
  textMutedColor: '#a3acb6',
  barTextColor: '#a3acb6',
  barHoverColor: '#f0bf4c',
  barSelectedColor: '#f0bf4c',
  barBg: '#1b1f24',
});

export const looks: Record<'light' | 'dark', ThemeVars> = { light, dark };
